"""Signing in by the plain forms: first start, passwords, cookies, the demonstration's people."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from fieldwork.api.gate import SEAT, Gate
from fieldwork.api.sign_in import LONGEST_FORM, Door, own_page
from fieldwork.routes import FIRST_START, PASSWORD, SESSION_COOKIE, SIGN_IN, SIGN_IN_DEMO, SIGN_OUT
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.administrator import FIRST_START as SETTER
from fieldwork.services.database import Database
from fieldwork.services.first_start import new_setup_code
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.people import Credential, NewAccount, create_account, deactivate_account, new_account
from fieldwork.services.sign_in import revoke_sessions
from fieldwork.settings import Settings
from tests.api.conftest import HERE, cookie
from tests.databases import empty_database, opened_ready
from tests.demonstration import Demonstration

NOW = datetime(2022, 9, 1, 2, tzinfo=UTC)
SECRET = "老屋门前三棵荔枝树"  # noqa: S105 - nobody's
CHIEF = Actor(account_id="chief", name="主管", roles=frozenset({Role.ADMINISTRATOR}))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return empty_database(tmp_path).model_copy(update={"min_password_length": 8})


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    opened = opened_ready(settings)
    yield opened
    opened.close()


async def whose(request: Request) -> PlainTextResponse:
    return PlainTextResponse(request.scope[SEAT].account_id)


@pytest.fixture
def site(database: Database, settings: Settings) -> Starlette:
    door = Door(lambda: database, lambda: settings)
    return Starlette(routes=[*door.routes(), Route("/", whose)], middleware=[Middleware(Gate, seat_of=door.seat_of)])


def browser(site: Starlette, scheme: str = "http") -> TestClient:
    origin = f"{scheme}://127.0.0.1"
    return TestClient(
        site, base_url=origin, client=HERE, follow_redirects=False, headers={"Origin": origin, "Accept": "text/html"}
    )


def made_chief(database: Database, settings: Settings, site: Starlette) -> TestClient:
    code = new_setup_code(database, now=settings.now())
    tab = browser(site)
    form = {"code": code, "account_id": "chief", "name": "主管", "new": SECRET, "again": SECRET}
    assert tab.post(FIRST_START, data=form).headers["location"] == SIGN_IN
    return tab


def signed_in(site: Starlette, account_id: str, password: str) -> TestClient:
    tab = browser(site)
    answer = tab.post(SIGN_IN, data={"account_id": account_id, "password": password})
    assert answer.status_code == 303
    return tab


def test_the_first_start_leads_from_the_code_to_the_first_administrator(
    database: Database, settings: Settings, site: Starlette
) -> None:
    assert browser(site).get("/").headers["location"] == SIGN_IN
    assert browser(site).get(SIGN_IN).headers["location"] == FIRST_START
    tab = made_chief(database, settings, site)
    assert tab.get(FIRST_START).headers["location"] == SIGN_IN
    assert tab.get(SIGN_IN).status_code == 200
    assert signed_in(site, " Chief ", SECRET).get("/").text == "chief"
    assert verify_ledger(database).is_clean


def test_the_code_serves_once(database: Database, settings: Settings, site: Starlette) -> None:
    code = new_setup_code(database, now=settings.now())
    form = {"account_id": "chief", "name": "主管", "new": SECRET, "again": SECRET}
    wrong = browser(site).post(FIRST_START, data=form | {"code": "AAAA-AAAA-AAAA"})
    assert (wrong.status_code, "一次性代码不正确" in wrong.text) == (422, True)
    assert 'value="chief"' in wrong.text
    assert SECRET not in wrong.text
    assert browser(site).post(FIRST_START, data=form | {"code": code}).status_code == 303
    again = browser(site).post(FIRST_START, data=form | {"code": code, "account_id": "other"})
    assert (again.status_code, "管理员已经建立" in again.text) == (422, True)


def test_two_passwords_that_differ_make_nobody(database: Database, settings: Settings, site: Starlette) -> None:
    code = new_setup_code(database, now=settings.now())
    form = {"code": code, "account_id": "chief", "name": "主管", "new": SECRET, "again": SECRET + "。"}
    assert "不一致" in browser(site).post(FIRST_START, data=form).text
    assert new_setup_code(database, now=settings.now()) is not None


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(
    database: Database, settings: Settings, site: Starlette, scheme: str
) -> None:
    made_chief(database, settings, site)
    answer = browser(site, scheme).post(SIGN_IN, data={"account_id": "chief", "password": SECRET})
    flags = {part.strip().lower() for part in answer.headers["set-cookie"].split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/"} <= flags
    assert ("secure" in flags) == (scheme == "https")
    assert answer.headers["location"] == "/"


def test_whatever_is_wrong_the_answer_is_the_same(database: Database, settings: Settings, site: Starlette) -> None:
    made_chief(database, settings, site)
    temporary = new_account(database, NewAccount(account_id="gone", name="某"), actor=CHIEF, now=NOW)
    deactivate_account(database, "gone", reason="离职", actor=CHIEF, now=NOW)
    tried = [("chief", "wrong"), ("nobody.here", SECRET), ("gone", temporary), ("", "")]
    pages = {
        browser(site).post(SIGN_IN, data={"account_id": a, "password": p}).text.replace(a, "") for a, p in tried if a
    }
    assert len(pages) == 1
    assert "不能登录" in pages.pop()


def test_a_temporary_password_opens_only_its_own_change(
    database: Database, settings: Settings, site: Starlette
) -> None:
    made_chief(database, settings, site)
    temporary = new_account(database, NewAccount(account_id="li.si", name="李四"), actor=CHIEF, now=NOW)
    tab = signed_in(site, "li.si", temporary)
    assert tab.get("/").headers["location"] == PASSWORD
    assert browser(site).get("/").headers["location"] == SIGN_IN
    assert "首次登录" in tab.get(PASSWORD).text
    for new, word in ((SECRET[:5], "太短"), (temporary, "相同"), ("12345678901", "太容易")):
        refused = tab.post(PASSWORD, data={"current": temporary, "new": new, "again": new})
        assert (refused.status_code, word in refused.text) == (422, True)
    other = signed_in(site, "li.si", temporary)
    form = {"current": temporary, "new": SECRET, "again": SECRET, "next": "/visits"}
    changed = tab.post(PASSWORD, data=form)
    assert (changed.status_code, changed.headers.get("location")) == (303, "/visits"), changed.text
    assert tab.get("/").text == "li.si"
    assert other.get("/").headers["location"] == SIGN_IN
    assert signed_in(site, "li.si", SECRET).get("/").text == "li.si"


def test_signing_out_ends_this_session_and_no_other(database: Database, settings: Settings, site: Starlette) -> None:
    made_chief(database, settings, site)
    first, second = signed_in(site, "chief", SECRET), signed_in(site, "chief", SECRET)
    token = first.cookies[SESSION_COOKIE]
    assert "退出登录" in first.get(SIGN_OUT).text
    assert first.get("/").text == "chief"
    assert first.get(SIGN_OUT, headers={"Sec-Fetch-Site": "same-origin"}).headers["location"] == SIGN_IN
    first.cookies.set(SESSION_COOKIE, token)
    assert first.get("/").headers["location"] == SIGN_IN
    assert second.get("/").text == "chief"


def test_an_administrator_ends_all_sessions_of_an_account_at_once(
    database: Database, settings: Settings, site: Starlette
) -> None:
    made_chief(database, settings, site)
    tabs = [signed_in(site, "chief", SECRET) for _ in range(2)]
    assert revoke_sessions(database, "chief", actor=CHIEF, now=settings.now()) == 2
    assert {tab.get("/").headers["location"] for tab in tabs} == {SIGN_IN}


def test_too_large_a_form_is_not_read(database: Database, settings: Settings, site: Starlette) -> None:
    made_chief(database, settings, site)
    form = {"account_id": "chief", "password": SECRET, "more": "x" * LONGEST_FORM}
    assert browser(site).post(SIGN_IN, data=form).status_code == 401


def test_what_was_typed_is_shown_as_text(database: Database, settings: Settings, site: Starlette) -> None:
    made_chief(database, settings, site)
    page = browser(site).post(SIGN_IN, data={"account_id": '"><script>alert(1)</script>', "password": "x"})
    assert "<script>" not in page.text


def test_no_page_before_the_sign_in_is_kept_or_fetches_anything(
    database: Database, settings: Settings, site: Starlette
) -> None:
    made_chief(database, settings, site)
    page = browser(site).get(SIGN_IN)
    assert page.headers["cache-control"] == "no-store"
    assert "src=" not in page.text
    assert "http://" not in page.text


@pytest.mark.parametrize(
    ("wanted", "place"),
    [
        ("/visits", "/visits"),
        ("", "/"),
        ("//evil.example", "/"),
        ("https://evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\tx", "/"),
        ("/sign-in?next=/", "/"),
        ("/sign-out", "/"),
    ],
)
def test_the_way_back_is_a_page_of_ours(wanted: str, place: str) -> None:
    assert own_page(wanted) == place


def test_the_demonstration_is_entered_by_one_press(demo: Demonstration) -> None:
    settings = Settings(demo=True)
    door = Door(lambda: demo.database, lambda: settings)
    site = Starlette(routes=[*door.routes(), Route("/", whose)], middleware=[Middleware(Gate, seat_of=door.seat_of)])
    tab = browser(site)
    offered = tab.get(SIGN_IN).text
    assert offered.index("统计人员（演示）") < offered.index("督导员（演示）") < offered.index("辅助调查员 01（演示）")
    assert tab.post(SIGN_IN_DEMO, data={"account_id": "supervisor"}).status_code == 303
    assert tab.get("/").text == "supervisor"


def test_outside_a_demonstration_nobody_enters_without_a_password(
    database: Database, settings: Settings, site: Starlette, demo: Demonstration
) -> None:
    made_chief(database, settings, site)
    create_account(database, NewAccount(account_id="plain", name="某"), Credential(), actor=SETTER, now=NOW)
    for account_id in ("chief", "plain"):
        assert browser(site).post(SIGN_IN_DEMO, data={"account_id": account_id}).status_code == 401
    served_without_demo = Door(lambda: demo.database, Settings)
    real = Starlette(
        routes=served_without_demo.routes(), middleware=[Middleware(Gate, seat_of=served_without_demo.seat_of)]
    )
    assert browser(real).post(SIGN_IN_DEMO, data={"account_id": "supervisor"}).status_code == 401


def test_the_demonstrations_people_have_no_password_to_change(demo: Demonstration) -> None:
    door = Door(lambda: demo.database, lambda: Settings(demo=True))
    site = Starlette(routes=door.routes(), middleware=[Middleware(Gate, seat_of=door.seat_of)])
    tab = browser(site)
    tab.post(SIGN_IN_DEMO, data={"account_id": "auditor"})
    form = {"current": "", "new": SECRET * 2, "again": SECRET * 2}
    assert tab.post(PASSWORD, data=form).status_code == 422
    assert cookie(demo, "auditor")
