"""Signing in and out by plain forms; one cookie, which no script can read, then serves pages, interface and tablets."""

from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from weakref import WeakKeyDictionary

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from fieldwork.api.gate import SEAT
from fieldwork.api.screens import screen
from fieldwork.messages import sentence
from fieldwork.routes import FIRST_START, PASSWORD, SESSION_COOKIE, SIGN_IN, SIGN_IN_DEMO, SIGN_OUT
from fieldwork.rules.people import PeopleRules
from fieldwork.rules.refusals import InputRefusal, Refusal
from fieldwork.services.administrator import create_first_administrator
from fieldwork.services.database import Database
from fieldwork.services.first_start import needs_administrator
from fieldwork.services.passwords import PasswordChange, change_password
from fieldwork.services.people import NewAccount, rules_of
from fieldwork.services.sign_in import Seat, actor_of, demo_people, seat_of, sign_in, sign_in_to_demo, sign_out
from fieldwork.settings import Settings, current_settings

LONGEST_FORM = 8_192
HASHES_AT_ONCE = 4
"""Each check of a password takes 64 MiB and a core for a moment; more would starve the pages."""

SHOWN_PEOPLE = 6
OFFICE = ("statistician", "supervisor", "auditor", "administrator")
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Door:
    """Where people come in: the sign-in pages, and the answer to whose session a cookie is."""

    database: Callable[[], Database]
    settings: Callable[[], Settings] = current_settings
    rules: Callable[[Settings], PeopleRules] = rules_of

    def seat_of(self, token: str) -> Seat | None:
        """Return whose session a cookie is, for the gate."""
        settings = self.settings()
        return seat_of(self.database(), token, rules=self.rules(settings), now=settings.now()) if token else None

    def routes(self) -> list[Route]:
        """Return the sign-in pages."""
        return [
            Route(SIGN_IN, self.show_sign_in, methods=["GET"]),
            Route(SIGN_IN, self.take_sign_in, methods=["POST"]),
            Route(SIGN_IN_DEMO, self.take_demo, methods=["POST"]),
            Route(SIGN_OUT, self.leave, methods=["GET", "POST"]),
            Route(PASSWORD, self.show_password, methods=["GET"]),
            Route(PASSWORD, self.take_password, methods=["POST"]),
            Route(FIRST_START, self.show_first_start, methods=["GET"]),
            Route(FIRST_START, self.take_first_start, methods=["POST"]),
        ]

    async def show_sign_in(self, request: Request) -> Response:
        """Ask who it is; before there is anybody, lead to the first start."""
        people = await _in_thread(self._people)
        if not people and await _in_thread(lambda: needs_administrator(self.database())):
            return RedirectResponse(FIRST_START, status_code=303)
        return _sign_in_screen(people, next_page=own_page(request.query_params.get("next", "")))

    async def take_sign_in(self, request: Request) -> Response:
        """Judge account and password."""
        form, settings = await read_form(request), self.settings()
        account_id, next_page = form.get("account_id", ""), own_page(form.get("next", ""))
        try:
            token = await _in_thread(
                lambda: sign_in(
                    self.database(),
                    account_id,
                    form.get("password", ""),
                    rules=self.rules(settings),
                    now=settings.now(),
                )
            )
        except Refusal as refusal:
            return _sign_in_screen([], next_page=next_page, refusal=refusal, account_id=account_id)
        return _let_in(request, token, next_page)

    async def take_demo(self, request: Request) -> Response:
        """Let somebody in as a synthetic person of the demonstration."""
        form, settings = await read_form(request), self.settings()
        account_id = form.get("account_id", "") if settings.demo else ""
        try:
            token = await _in_thread(
                lambda: sign_in_to_demo(self.database(), account_id, rules=self.rules(settings), now=settings.now())
            )
        except Refusal as refusal:
            return _sign_in_screen([], next_page="/", refusal=refusal)
        return _let_in(request, token, own_page(form.get("next", "")))

    async def leave(self, request: Request) -> Response:
        """End the session. A link on a page of another site only leads to the question."""
        is_own = request.method == "POST" or request.headers.get("sec-fetch-site") == "same-origin"
        if not is_own:
            return screen("sign_out", title="退出登录", said="退出后，这台设备要重新登录才能继续。", action=SIGN_OUT)
        await _in_thread(lambda: sign_out(self.database(), request.cookies.get(SESSION_COOKIE, "")))
        response = RedirectResponse(SIGN_IN, status_code=303)
        response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="lax")
        return response

    async def show_password(self, request: Request) -> Response:
        """Ask for a new password."""
        return self._password_screen(request, next_page=own_page(request.query_params.get("next", "")))

    async def take_password(self, request: Request) -> Response:
        """Change the password of whoever is signed in."""
        form = await read_form(request)
        next_page = own_page(form.get("next", ""))
        try:
            _require_repeated(form)
            await _in_thread(lambda: self._change(request.scope[SEAT], form))
        except Refusal as refusal:
            return self._password_screen(request, next_page=next_page, refusal=refusal)
        return RedirectResponse(next_page, status_code=303)

    async def show_first_start(self, request: Request) -> Response:
        """Ask for the one-time code and the first administrator; afterwards there is nothing here."""
        if not await _in_thread(lambda: needs_administrator(self.database())):
            return RedirectResponse(SIGN_IN, status_code=303)
        return self._first_start_screen({})

    async def take_first_start(self, request: Request) -> Response:
        """Make the first administrator and lead to the sign-in."""
        form = await read_form(request)
        try:
            _require_repeated(form)
            await _in_thread(lambda: self._make_administrator(form))
        except Refusal as refusal:
            return self._first_start_screen(form, refusal=refusal)
        return RedirectResponse(SIGN_IN, status_code=303)

    def _people(self) -> list[tuple[str, str]]:
        return in_order_of_roles(demo_people(self.database())) if self.settings().demo else []

    def _change(self, seat: Seat, form: Mapping[str, str]) -> None:
        settings, database = self.settings(), self.database()
        actor = actor_of(database, seat.account_id, cycle_id=None)
        if actor is None:
            raise InputRefusal("PERSON_UNKNOWN", account_id=seat.account_id)
        change = PasswordChange(
            current=form.get("current", ""), new=form.get("new", ""), token_digest=seat.token_digest
        )
        change_password(database, change, actor=actor, rules=self.rules(settings), now=settings.now())

    def _make_administrator(self, form: Mapping[str, str]) -> None:
        settings = self.settings()
        account = NewAccount(account_id=form.get("account_id", "").strip().lower(), name=form.get("name", ""))
        create_first_administrator(
            self.database(),
            form.get("code", ""),
            account,
            form.get("new", ""),
            rules=self.rules(settings),
            now=settings.now(),
        )

    def _password_screen(self, request: Request, *, next_page: str, refusal: Refusal | None = None) -> Response:
        seat: Seat = request.scope[SEAT]
        said = sentence("SIGN_IN_PASSWORD_FIRST") if seat.must_change_password else "新密码立即生效。"
        return screen(
            "password",
            status=422 if refusal else 200,
            title="设置新密码" if seat.must_change_password else "修改密码",
            said=said,
            problem=refusal.sentence if refusal else "",
            action=PASSWORD,
            sign_out=SIGN_OUT,
            next=next_page,
            account_id=seat.account_id,
            least=self.rules(self.settings()).min_password_length,
        )

    def _first_start_screen(self, form: Mapping[str, str], *, refusal: Refusal | None = None) -> Response:
        return screen(
            "first_start",
            status=422 if refusal else 200,
            title="首次启动",
            said="还没有账号。请建立第一位管理员；其他人的账号由管理员在“人员”页建立。",
            problem=refusal.sentence if refusal else "",
            action=FIRST_START,
            account_id=form.get("account_id", ""),
            name=form.get("name", ""),
            least=self.rules(self.settings()).min_password_length,
        )


def own_page(path: str) -> str:
    """Return a path of ours to go on to; anything that could lead elsewhere becomes the start."""
    is_plain = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    return path if is_plain and not path.startswith((SIGN_IN, SIGN_OUT, PASSWORD, FIRST_START)) else "/"


def in_order_of_roles(people: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the demonstration's people as they are offered: the office first, then the enumerators."""
    places = {person: place for place, person in enumerate(OFFICE)}
    return sorted(people, key=lambda person: (places.get(person[0], len(OFFICE)), person[0]))


async def read_form(request: Request) -> dict[str, str]:
    """Return the texts of a small form; a large one is not read."""
    length = request.headers.get("content-length", "")
    if not length.isdigit() or int(length) > LONGEST_FORM:
        return {}
    return {name: value for name, value in (await request.form()).items() if isinstance(value, str)}


async def _in_thread(work: Callable[[], Answer]) -> Answer:
    return await to_thread.run_sync(work, limiter=_limiter())


_LIMITERS: WeakKeyDictionary[AbstractEventLoop, CapacityLimiter] = WeakKeyDictionary()


def _limiter() -> CapacityLimiter:
    return _LIMITERS.setdefault(get_running_loop(), CapacityLimiter(HASHES_AT_ONCE))


def _require_repeated(form: Mapping[str, str]) -> None:
    if form.get("new", "") != form.get("again", ""):
        raise InputRefusal("PASSWORD_NOT_REPEATED")


def _let_in(request: Request, token: str, next_page: str) -> Response:
    response = RedirectResponse(next_page, status_code=303)
    is_secure = request.url.scheme == "https"
    response.set_cookie(SESSION_COOKIE, token, httponly=True, samesite="lax", secure=is_secure, path="/")
    return response


def _sign_in_screen(
    people: list[tuple[str, str]], *, next_page: str, refusal: Refusal | None = None, account_id: str = ""
) -> Response:
    return screen(
        "sign_in",
        status=401 if refusal else 200,
        title="住户调查样本轮换",
        said="请登录。" if not people else "请选择一个身份登录。",
        problem=refusal.sentence if refusal else "",
        people=people,
        most=SHOWN_PEOPLE,
        next=next_page,
        action=SIGN_IN,
        demo_action=SIGN_IN_DEMO,
        account_id=account_id,
    )
