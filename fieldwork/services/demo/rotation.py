"""The demonstration's rotation: each step of the plan on its day, by the person whose task it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

import pandas as pd

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.resources import data_path
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan, parse_plan_text
from fieldwork.services.accounts import demo_actors
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.areas import record_area_draw
from fieldwork.services.commitments import Revealed
from fieldwork.services.cycle import start_cycle
from fieldwork.services.demo.checking import plan_checks
from fieldwork.services.demo.lists import SCREENED_FILE, DemoLists, listing_workbook
from fieldwork.services.demo.people import employ_enumerators, employ_office
from fieldwork.services.demo.stories import Chance
from fieldwork.services.demo.visiting import Diary, Field, visit_households
from fieldwork.services.draws import commit_draw, record_draw
from fieldwork.services.frame import import_frame
from fieldwork.services.ledger import ledger_head
from fieldwork.services.listing import import_listing
from fieldwork.services.screening import import_screening, lock_lists, screening_view
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store.engine import Database
from sampling.draw import HouseholdDraw, SeedEvent
from sampling.draw.areas import AreaDraw
from sampling.draw.record import STAGE_AREAS, STAGE_HOUSEHOLDS
from sampling.findings import findings_table
from sampling.simulate import SyntheticArea

DEMO_SEED = "demo"
DEMO_TODAY = date(2022, 11, 20)
QUICK_EVERY = 4
"""Every fourth area opens its accounts early enough for two months of trial books."""

Report = Callable[[str, float], None]
"""Called with the step in words and the part of the whole that is done (0 to 1)."""


@dataclass(frozen=True, kw_only=True)
class DemoResult:
    """What the demonstration made: the cycle, the draws, the lists as they came in, and all findings."""

    cycle_id: str
    seed: str
    actor: Actor
    frame: pd.DataFrame
    area_draw: AreaDraw
    draw: HouseholdDraw
    screened: pd.DataFrame
    listing: SourceFile
    findings: pd.DataFrame


@dataclass
class _Office:
    """The demonstration under way."""

    database: Database
    lists: DemoLists
    report: Report
    plan: Plan
    cycle_id: str = ""
    actor: Actor = field(default_factory=lambda: demo_actors()[0])
    found: list[pd.DataFrame] = field(default_factory=list)

    @property
    def seed(self) -> str:
        return self.lists.seed


def run_demo(database: Database, *, seed: str = DEMO_SEED, report: Report = lambda _step, _part: None) -> DemoResult:
    """Carry the rotation of 2022 from the list of 370 villages to the trial books of 20 November 2022.

    Every step is a service call, in the order of its day; people, dwellings and incomes are synthetic.
    """
    plan_text = data_path("plan", "2022.toml").read_text(encoding="utf-8")
    office = _Office(database, DemoLists(seed), report, parse_plan_text(plan_text))
    office.cycle_id = start_cycle(database, plan_text, is_demo=True, actor=office.actor, now=at(2022, 4, 6))
    employ_office(database, actor=FIRST_START, now=at(2022, 4, 6))
    _verify_frame(office)
    area_draw = _draw_areas(office)
    areas = area_draw.areas
    ea_ids = areas.loc[areas["set"] == 0].sort_values("serial")["ea_id"].tolist()
    employ_enumerators(database, office.cycle_id, ea_ids, actor=FIRST_START, now=at(2022, 6, 20))
    listing = _list_dwellings(office, ea_ids)
    screened = _screen(office, ea_ids)
    draw = _draw_households(office)
    _work_in_the_field(office, ea_ids, draw)
    return DemoResult(
        cycle_id=office.cycle_id,
        seed=seed,
        actor=office.actor,
        frame=office.lists.world.frame,
        area_draw=area_draw,
        draw=draw,
        screened=screened,
        listing=listing,
        findings=pd.concat(office.found, ignore_index=True),
    )


def at(year: int, month: int, day: int, hour: int = 10) -> datetime:
    """Return an instant of a day in Asia/Shanghai."""
    return datetime.combine(date(year, month, day), time(hour), tzinfo=LOCAL_ZONE)


def _verify_frame(office: _Office) -> None:
    office.report("核对抽样框", 0.02)
    for edition, now in (("2021", at(2022, 4, 8)), ("2022", at(2022, 4, 20))):
        found = import_frame(
            office.database,
            office.cycle_id,
            office.lists.frame(edition),
            is_synthetic=edition == "2022",
            actor=office.actor,
            now=now,
        )
    office.found.append(found)


def _event(name: str, day: date) -> SeedEvent:
    return SeedEvent(name=f"演示用虚构事件：{name}（合成）", issue="演示", happens_on=day, text_form="演示种子的原文")


def _revealed(office: _Office) -> Revealed:
    return Revealed(seed=office.seed, source="演示用虚构事件（合成），种子由命令行给定")


def _draw_areas(office: _Office) -> AreaDraw:
    office.report("抽取调查小区", 0.08)
    commit_draw(
        office.database,
        office.cycle_id,
        _event("抽取调查小区", date(2022, 6, 15)),
        stage=STAGE_AREAS,
        actor=office.actor,
        now=at(2022, 6, 10),
    )
    drawn = record_area_draw(
        office.database,
        office.cycle_id,
        _revealed(office),
        boundary_of=office.lists.boundary,
        actor=office.actor,
        now=at(2022, 6, 16),
    )
    office.found.append(findings_table(drawn.findings))
    return drawn


def _list_dwellings(office: _Office, ea_ids: Sequence[str]) -> SourceFile:
    """List all areas, with the mistakes of real listings in some; list those again that have findings."""
    office.report("导入住宅名录", 0.2)
    areas = office.lists.areas(ea_ids)
    listed = office.lists.with_mistakes(areas)
    office.found.append(_import_listing(office, _workbook(office, listed, at(2022, 8, 2)), at(2022, 8, 2)))
    again = [area for area, first in zip(areas, listed, strict=True) if area is not first]
    office.report("重新清查有疑点的小区", 0.3)
    if again:
        _import_listing(office, _workbook(office, again, at(2022, 8, 8)), at(2022, 8, 8))
    return _workbook(office, areas, at(2022, 8, 9))


def _workbook(office: _Office, areas: Sequence[SyntheticArea], made_at: datetime) -> SourceFile:
    head = ledger_head(office.database)
    return listing_workbook(areas, made_at=made_at, head_hash=head.hash, source="演示用合成名录")


def _import_listing(office: _Office, workbook: SourceFile, now: datetime) -> pd.DataFrame:
    return import_listing(office.database, office.cycle_id, workbook, actor=office.actor, now=now)


def _screen(office: _Office, ea_ids: Sequence[str]) -> pd.DataFrame:
    office.report("导入摸底数据", 0.38)
    screened = office.lists.screened(office.lists.areas(ea_ids))
    source = SourceFile(SCREENED_FILE, csv_bytes(screened))
    import_screening(office.database, office.cycle_id, source, actor=office.actor, now=at(2022, 8, 18))
    view = screening_view(office.database, office.cycle_id, actor=office.actor)
    office.found.append(view.findings)
    return screened


def _draw_households(office: _Office) -> HouseholdDraw:
    office.report("锁定名录、承诺、抽户", 0.48)
    lock_lists(office.database, office.cycle_id, actor=office.actor, now=at(2022, 8, 20))
    commit_draw(
        office.database,
        office.cycle_id,
        _event("抽取调查户", date(2022, 8, 31)),
        stage=STAGE_HOUSEHOLDS,
        actor=office.actor,
        now=at(2022, 8, 25),
    )
    return record_draw(
        office.database, office.cycle_id, _revealed(office), actor=office.actor, now=at(2022, 8, 31, hour=21)
    )


def _households_by_area(draw: HouseholdDraw) -> dict[str, list[str]]:
    return {str(ea_id): households.tolist() for ea_id, households in draw.sample.groupby("ea_id")["household_id"]}


def _work_in_the_field(office: _Office, ea_ids: Sequence[str], draw: HouseholdDraw) -> None:
    office.report("入户、换户、开户", 0.55)
    people = demo_actors(ea_ids)
    by_area = {ea_id: person for person in people for ea_id in person.areas}
    place = Field(
        database=office.database,
        cycle_id=office.cycle_id,
        chance=Chance(office.seed),
        supervisor=next(person for person in people if person.account_id == "supervisor"),
        enumerators=by_area,
        quick_areas=frozenset(ea_ids[::QUICK_EVERY]),
        plan=office.plan.bookkeeping,
    )
    diary = Diary(place, until=datetime.combine(DEMO_TODAY, time(8), tzinfo=LOCAL_ZONE))
    visit_households(diary, _households_by_area(draw))
    plan_checks(diary, people)
    diary.run(lambda part: office.report("入户、换户、开户", 0.55 + 0.4 * part))
