"""From the first start to a revoked session, in real browsers: nobody sees what the own account does not open."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Watch, served
from tests.browser.runs import calm, new_tab, run
from tests.browser.touch import go

CHIEF = "老屋门前有三棵荔枝树"
OWN = "巷口的豆腐花每天五点"


@pytest.fixture(scope="module")
def office(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """An office on its first day: no account, and a code on the terminal."""
    with served(tmp_path_factory.mktemp("office")) as started:
        yield started


def tab(browser: Browser, watch: Watch) -> Page:
    """A browser of its own, as on another desk."""
    page = new_tab(browser, viewport={"width": 1280, "height": 900})
    watch.follow(page)
    return page


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f'input[name="{name}"]').fill(value)


def sign_in(page: Page, address: str, account_id: str, password: str) -> None:
    page.goto(address)
    fill(page, account_id=account_id, password=password)
    page.get_by_role("button", name="登录").click()


def hire(page: Page, account_id: str, name: str, role: str) -> str:
    """Make an account on the page 人员 and return the temporary password that is shown."""
    form = page.get_by_test_id("stExpander").filter(has_text="新建账号")
    if not form.get_by_label("姓名").is_visible():
        form.locator("summary").click()
    page.get_by_label("账号（小写字母、数字；以后不能改）").fill(account_id)
    page.get_by_label("姓名").fill(name)
    with run(page):
        form.get_by_test_id("stButtonGroup").get_by_text(role, exact=True).click()
    with run(page):
        page.get_by_role("button", name="建立账号").click()
    page.get_by_text("的临时密码，只显示这一次").wait_for(timeout=15_000)
    password = page.get_by_test_id("stCode").first.inner_text().strip()
    with run(page):
        page.get_by_role("button", name="已经记下").click()
    page.wait_for_function("!document.querySelector('[data-testid=stCode]')", timeout=15_000)
    return password


def first_sign_in(page: Page, address: str, account_id: str, temporary: str) -> None:
    """Sign in with a temporary password; nothing opens before it is changed."""
    sign_in(page, address, account_id, temporary)
    page.get_by_role("heading", name="设置新密码").wait_for()
    page.goto(f"{address}/visits")
    page.get_by_role("heading", name="设置新密码").wait_for()
    fill(page, current=temporary, new=OWN, again=OWN)
    page.get_by_role("button", name="保存新密码").click()
    page.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)


def test_from_the_first_start_to_a_revoked_session(browser: Browser, office: tuple[str, Path]) -> None:
    address, log = office
    watch = Watch(address)
    code = re.findall(r"[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", log.read_text(encoding="utf-8"))[0]
    chief, clerk, visitor = tab(browser, watch), tab(browser, watch), tab(browser, watch)

    chief.goto(address)
    chief.get_by_role("heading", name="首次启动").wait_for()
    fill(chief, code=code, account_id="chief", name="主管", new=CHIEF, again=CHIEF)
    chief.get_by_role("button", name="建立管理员账号").click()
    sign_in(chief, address, "chief", CHIEF)
    chief.get_by_role("heading", name="今天进展", exact=True).wait_for(timeout=30_000)
    go(chief, "people")
    statistician = hire(chief, "wang.tj", "王统计", "统计人员")
    enumerator = hire(chief, "li.si", "李四", "辅助调查员")
    for text in ("任务进度", "入户", "抽样框"):
        assert chief.get_by_test_id("stSidebarNav").get_by_text(text).count() == 0

    first_sign_in(clerk, address, "wang.tj", statistician)
    clerk.goto(f"{address}/frame")
    clerk.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)
    first_sign_in(visitor, address, "li.si", enumerator)
    for path in ("frame", "draw", "people"):
        foreign_page_is_closed(visitor, f"{address}/{path}")

    chief.reload()
    chief.get_by_text("办理：角色、镇街和小区、密码、停用").click()
    choose(chief, "li.si")
    with run(chief):
        chief.get_by_role("button", name=re.compile("结束登录")).click()
    chief.get_by_text("已结束 li.si 的全部登录。").wait_for(timeout=10_000)
    visitor.goto(f"{address}/visits")
    visitor.get_by_role("button", name="登录").wait_for()
    clerk.reload()
    clerk.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)
    assert clerk.get_by_role("button", name="登录", exact=True).count() == 0
    assert watch.foreign == []
    for page in (chief, clerk, visitor):
        page.context.close()


def choose(page: Page, account_id: str) -> None:
    """Choose an account in the form of the page 人员."""
    with run(page):
        page.get_by_test_id("stExpander").get_by_test_id("stSelectbox").locator("input").first.click()
        page.get_by_role("option", name=re.compile(re.escape(account_id))).click()


def foreign_page_is_closed(page: Page, url: str) -> None:
    """Open a page by its address that the person has no part in: its title never appears."""
    page.goto(url)
    page.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)
    calm(page)
    for title in ("核对抽样框", "抽选", "人员"):
        assert page.get_by_role("heading", name=re.compile(title)).count() == 0
    assert page.get_by_test_id("stSidebarNav").get_by_text("抽样框").count() == 0


def test_no_script_can_read_the_session(browser: Browser, office: tuple[str, Path]) -> None:
    address, _ = office
    page = tab(browser, Watch(address))
    sign_in(page, address, "chief", CHIEF)
    page.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)
    assert "zhuhu_session" not in page.evaluate("document.cookie")
    (cookie,) = [one for one in page.context.cookies() if one["name"] == "zhuhu_session"]
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")
    page.context.close()


def test_a_wrong_password_is_one_calm_sentence(browser: Browser, office: tuple[str, Path]) -> None:
    address, _ = office
    page = tab(browser, Watch(address))
    sign_in(page, address, "chief", "wrong-password")
    assert "不能登录" in page.get_by_role("alert").inner_text()
    assert page.locator('input[name="account_id"]').input_value() == "chief"
    assert page.locator('input[name="password"]').input_value() == ""
    page.context.close()
