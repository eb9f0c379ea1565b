"""The draw of a rotation by hand: drawn, void in two areas, drawn again in one, from the platform in the other."""

from collections.abc import Sequence

import pandas as pd
from playwright.sync_api import Page

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.services.draws import order_csv
from tests.browser.office import Office, choose, confirm, press, said, tick, unfold, upload, write
from tests.browser.rotation_ground import FIRST, SECOND, name_event, reveal
from tests.services.scene import AUDITOR


def lock_and_commit(office: Office) -> None:
    """Lock all lists, and commit to the draw."""
    page = office.open(FIRST, "draw")
    press(page, "锁定 15 个小区的名单")
    said(page, "已锁定 15 个小区的名单")
    name_event(page, "二")
    confirm(page, "公布承诺", "承诺已公布")


def draw(office: Office, *, seed: str, first_section: str) -> Page:
    """Reveal the seed and draw, by another person than the one who committed."""
    page = office.open(SECOND, "draw")
    tick(page, first_section)
    reveal(page, seed)
    press(page, "揭晓并抽取……")
    confirm(page, "揭晓并抽取", "已抽取并记录")
    return page


def void(office: Office, names: Sequence[str]) -> None:
    """Ask that the draw be void in two areas, and let another person confirm it: whoever asked cannot."""
    page = office.open(SECOND, "draw")
    form = unfold(page, "申请作废这次抽选")
    choose(form, "作废的小区", *names)
    choose(form, "原因", "名单有误")
    write(form, "说明（必填", "漏了两户")
    press(page, "申请作废……")
    confirm(page, "申请作废", "已申请作废")
    press(page, "确认")
    confirm(page, "确认作废", "申请作废的人不能自己确认")
    page = office.open(FIRST, "draw")
    press(page, "确认")
    confirm(page, "确认作废", "已作废；原来的抽选仍可")
    said(page, "2 个小区的抽选已作废")


def commit_again(office: Office) -> None:
    """Name another event for the areas whose draw is void."""
    page = office.open(FIRST, "draw")
    tick(page, "名单与承诺")
    name_event(page, "三")
    confirm(page, "公布承诺", "承诺已公布")
    said(page, "households#2")


def import_platform(office: Office, ea_id: str) -> None:
    """Take the platform's picks of an area, two of which no interval explains, with what the platform says to it."""
    page = office.open(FIRST, "draw")
    tick(page, "国家平台")
    upload(page, picks(office, ea_id, n_misfits=2))
    said(page, "抽中户 10 户，备选户 0 户")
    write(page, "处不符，与平台核实的结果", "平台已核实：两户由人工补选")
    press(page, "导入为国家平台样本……")
    confirm(page, "导入", "平台结果已导入")


def picks(office: Office, ea_id: str, *, n_misfits: int) -> SourceFile:
    """Return a platform's file: every so manieth household in the order of the list, some moved to their neighbours."""
    with office.database() as (database, cycle_id):
        order = pd.read_csv(
            pd.io.common.BytesIO(order_csv(database, cycle_id, actor=AUDITOR)), dtype="str", encoding="utf-8-sig"
        )
    listed = order[order["ea_id"] == ea_id]["household_id"].tolist()
    places = [len(listed) * number // 10 for number in range(10)]
    moved = [place + (7 if number in range(1, 1 + n_misfits) else 0) for number, place in enumerate(places)]
    table = pd.DataFrame({"住户代码": [listed[place] for place in moved]})
    return SourceFile("平台.csv", csv_bytes(table))
