"""The draw in a real browser, by two persons: every dialogue that confirms a step, from the lock to the platform."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from fieldwork.rules.draw_steps import DrawState
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.demo.people import employ_office
from fieldwork.services.demo.rotation import at
from fieldwork.settings import Settings
from tests.browser.conftest import STATISTICIAN, Watch, enter_as, served
from tests.browser.office import choose, confirm, go_to, press, unfold, write
from tests.browser.runs import new_tab
from tests.services.ceremony import EVENT, Ceremony
from tests.services.scene import AREA, FAR_AREA

SECOND = "统计人员乙（演示）"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Ceremony]:
    """A rotation of two areas: one under a commitment whose event has passed, the other still open."""
    made = Ceremony(Settings(data_dir=tmp_path / "data"))
    employ_office(made.database, actor=FIRST_START, now=at(2022, 4, 7))
    made.lock(AREA)
    made.commit(AREA)
    yield made
    made.database.close()


@pytest.fixture
def open_draw(browser: Browser, small: Ceremony, tmp_path: Path) -> Iterator[Callable[[str], Page]]:
    with served(tmp_path, "--demo") as (address, _):
        watch, contexts = Watch(address), []

        def opened(person: str) -> Page:
            page = new_tab(browser, viewport={"width": 1280, "height": 800})
            contexts.append(page.context)
            watch.follow(page)
            page.goto(f"{address}/draw")
            enter_as(page, person)
            page.goto(f"{address}/draw")
            page.wait_for_selector('[data-testid="stMain"] h1', timeout=30_000)
            return page

        yield opened
        for context in contexts:
            context.close()
    assert (watch.foreign, watch.errors) == ([], [])


def test_two_persons_carry_the_draw_through_its_dialogues(small: Ceremony, open_draw: Callable[[str], Page]) -> None:
    first, second = open_draw(STATISTICIAN), open_draw(SECOND)
    press(first, "锁定 1 个小区的名单")
    for label, words in (("公开事件", EVENT.name), ("期号", "22311"), ("种子的写法", "五位数字")):
        write(first, label, words)
    press(first, "公布承诺……")
    confirm(first, "公布承诺", "承诺已公布")
    assert (small.state(AREA), small.state(FAR_AREA)) == (DrawState.COMMITTED, DrawState.COMMITTED)

    write(second, "种子（按写法照录）", "2022-08-31 04713")
    write(second, "在哪里可以查到", "体彩网公告")
    press(second, "揭晓并抽取……")
    confirm(second, "揭晓并抽取", "已抽取并记录")
    assert small.state(AREA) is DrawState.DRAWN

    go_to(second, "抽样结果")
    form = unfold(second, "申请作废这次抽选")
    choose(form, "原因", "名单有误")
    write(second, "说明（必填", "漏了两户")
    press(second, "申请作废……")
    confirm(second, "申请作废", "已申请作废")
    press(second, "确认")
    second.get_by_role("dialog").get_by_role("button", name="确认作废").click()
    expect(second.get_by_text("申请作废的人不能自己确认")).to_be_visible(timeout=20_000)

    first.reload()
    press(first, "确认")
    confirm(first, "确认作废", "已作废")
    assert small.state(AREA) is DrawState.VOIDED

    go_to(first, "国家平台")
    picks = small.picks(misfits=2, ea_ids=[AREA])
    first.locator('input[type="file"]').set_input_files(
        {"name": picks.name, "mimeType": "text/csv", "buffer": picks.content}
    )
    expect(first.get_by_text("抽中户 3 户")).to_be_visible(timeout=20_000)
    write(first, "1 处不符", "平台已核实")
    press(first, "导入为国家平台样本……")
    confirm(first, "导入", "平台结果已导入")
    assert set(small.in_force()["standing"]) == {"platform"}
    assert EVENT.happens_on < date(2022, 11, 20)
