"""The lists of a rotation by hand: imported, walked again by other eyes, found too short, and screened."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

import pandas as pd
from playwright.sync_api import Page

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.rules.listing_fields import RelistedFields
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.demo.lists import listing_workbook
from fieldwork.services.demo.relisting import RELISTED, with_found
from fieldwork.services.demo.rotation import at
from fieldwork.services.relisting import record_relisted
from fieldwork.services.relisting_views import relisting_detail, relistings_view
from sampling.simulate import SyntheticArea
from tests.browser.office import Office, choose, confirm, press, said, tick, unfold, upload, write
from tests.browser.rotation_ground import FIRST, LISTS, NEIGHBOUR, PEOPLE
from tests.services.scene import AUDITOR

SHORT = next(serial for serial, (n_missing, _) in RELISTED.items() if n_missing > 10)
"""The serial of the area whose list lacks so many dwellings that it must be listed again whole."""


def import_listing(office: Office, areas: Sequence[SyntheticArea]) -> None:
    """Import the building inventory and the dwelling list of these areas as one workbook."""
    page = office.open(FIRST, "listing")
    unfold(page, "导入名录")
    upload(page, listing_workbook(areas, made_at=at(2022, 8, 2), head_hash="0", source="试走用合成名录"))
    press(page, "导入")
    said(page, "已导入名录")


def open_relisting(office: Office, person: str, area: str = "") -> Page:
    """Open an area's relisting; whoever works in one area only is not asked which."""
    page = office.open(person, "listing")
    if area:
        choose(page, "小区", area)
    tick(page, "名录复查")
    return page


def relist(office: Office, area: SyntheticArea, name: str) -> None:
    """Let segments be listed again by the neighbour, and find the list too short to stand."""
    page = open_relisting(office, FIRST, name)
    write(page, "种子", "demo")
    choose(page, "复查人", PEOPLE[NEIGHBOUR][0])
    press(page, "抽取复查片段")
    said(page, "已抽取复查片段")
    walk(office, area)
    page = open_relisting(office, FIRST, name)
    press(page, "得出结论")
    said(page, "须整个小区重新清查")
    import_listing(office, [replace(area, dwellings=with_found(area, SHORT))])
    page = open_relisting(office, FIRST, name)
    press(page, "办结复查")
    confirm(page, "办结", "已办结复查")


def walk(office: Office, area: SyntheticArea) -> None:
    """List the segments again: one dwelling by hand, the others as they come in from the neighbour's walk."""
    page = open_relisting(office, NEIGHBOUR)
    said(page, "这些片段的原名录对您隐藏")
    last = record_walk(office, area)
    page = open_relisting(office, NEIGHBOUR)
    tick(page, str(last["segment_no"]), of="片段")
    write(page, "建筑物编号", str(last["building_no"]))
    choose_words(page, {"住宅类型": "自建房", "居住状况": "空宅"})
    write(page, "地址", f"{last['lane']}1号")
    press(page, "登记这一处")
    said(page, "已登记一处")
    press(page, "片段已走完，结束登记")
    said(page, "已结束登记")


def choose_words(page: Page, words: dict[str, str]) -> None:
    """Answer questions whose answers are buttons, or a list where there are many."""
    for label, word in words.items():
        buttons = page.get_by_test_id("stButtonGroup").filter(has_text=label)
        if buttons.count() and not buttons.get_by_role("radio", name=word, checked=True).count():
            tick(page, word, of=label)
        else:
            choose(page, label, word)


def record_walk(office: Office, area: SyntheticArea) -> "pd.Series[str]":
    """Enter what the neighbour saw, past the page: all that is listed in the segments, and a lane that is not."""
    name, _ = PEOPLE[NEIGHBOUR]
    walker = Actor(account_id=NEIGHBOUR, name=name, roles=frozenset({Role.ENUMERATOR}), areas=frozenset({area.ea_id}))
    with office.database() as (database, cycle_id):
        relisting_id = relistings_view(database, cycle_id, actor=AUDITOR).relistings["relisting_id"].iloc[-1]
        segments = relisting_detail(database, relisting_id, actor=AUDITOR).segments
        walked = area.dwellings[area.dwellings["segment_no"].isin(segments)]
        last, lane = walked.iloc[-1], f"增城区{area.site.town_name}{area.site.village_name}合成后巷"
        unlisted = [
            seen(last.to_dict() | {"address": f"{lane}{number}号", "occupancy": "vacant", "dwelling_no": None})
            for number in range(2, RELISTED[SHORT][0] + 1)
        ]
        found = [*map(seen, walked.to_dict("records")), *unlisted]
        record_relisted(database, UUID(str(relisting_id)), found, actor=walker, now=at(2022, 8, 19))
    return pd.Series({**last.astype("str").to_dict(), "lane": lane})


def seen(row: dict[str, object]) -> RelistedFields:
    """Return a dwelling as the second person notes it."""
    names = ("segment_no", "building_no", "dwelling_type", "occupancy", "lon", "lat", "address")
    return RelistedFields(relisted_id=uuid4(), number_seen=row["dwelling_no"], **{name: row[name] for name in names})


def import_screening(office: Office, areas: Sequence[SyntheticArea]) -> None:
    """Import the screened lists of all areas."""
    page = office.open(FIRST, "screening")
    tick(page, "导入名单")
    upload(page, SourceFile("screened.csv", csv_bytes(LISTS.screened(areas))))
    said(page, "可以导入")
    press(page, "导入")
    said(page, "已导入，共")
