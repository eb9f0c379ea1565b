"""The demonstration's rotation: each step of the plan on its day, by the person whose task it is."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
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
from fieldwork.services.demo.books import keep_books
from fieldwork.services.demo.calendar import Appointments
from fieldwork.services.demo.ceremony import draw_demo_households, lock_all, second_statistician
from fieldwork.services.demo.checking import plan_checks
from fieldwork.services.demo.diary import Diary
from fieldwork.services.demo.ground import approve_sample_size, replace_one_area
from fieldwork.services.demo.inspecting import organise_field
from fieldwork.services.demo.lists import SCREENED_FILE, DemoLists, listing_workbook
from fieldwork.services.demo.organising import organise
from fieldwork.services.demo.people import employ_enumerators, employ_office
from fieldwork.services.demo.place import Field
from fieldwork.services.demo.positions import positions_of
from fieldwork.services.demo.relisting import Review, close_whole, review_lists, with_found
from fieldwork.services.demo.screening import attempts_in_vain, by_area, with_work
from fieldwork.services.demo.stories import Chance
from fieldwork.services.demo.tablets import Tablets, bring_tablets
from fieldwork.services.demo.visiting import visit_households
from fieldwork.services.draws import commit_draw
from fieldwork.services.frame import import_frame
from fieldwork.services.ledger import ledger_head
from fieldwork.services.listing import import_listing
from fieldwork.services.screening import import_screening, screening_view
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store.engine import Database
from sampling.draw import HouseholdDraw, SeedEvent
from sampling.draw.areas import AreaDraw
from sampling.draw.record import STAGE_AREAS
from sampling.findings import findings_table
from sampling.simulate import SyntheticArea

DEMO_SEED = "demo"
DEMO_TODAY = date(2022, 11, 20)
SWEPT_AFTER = 50_000
"""So many new objects between two looks for unreachable ones."""
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
    settings: Settings
    lists: DemoLists
    report: Report
    plan: Plan
    until: date
    cycle_id: str = ""
    actor: Actor = field(default_factory=lambda: demo_actors()[0])
    found: list[pd.DataFrame] = field(default_factory=list)

    @property
    def seed(self) -> str:
        return self.lists.seed


def run_demo(
    database: Database,
    *,
    settings: Settings,
    seed: str = DEMO_SEED,
    today: date = DEMO_TODAY,
    report: Report = lambda _step, _part: None,
) -> DemoResult:
    """Carry the rotation of 2022 from the list of 370 villages to the trial books of 20 November 2022.

    Every step is a service call, in the order of its day; people, dwellings and incomes are synthetic. Photos are
    kept in the data folder of ``settings``. With an earlier ``today`` the field work stops on the morning of that day.
    """
    with database.unhurried(), _seldom_swept():
        return _carried_out(database, settings=settings, seed=seed, today=today, report=report)


@contextmanager
def _seldom_swept() -> Iterator[None]:
    """Look for unreachable objects seldom: the demonstration makes millions of them, and hardly any in circles."""
    usual = gc.get_threshold()
    gc.set_threshold(SWEPT_AFTER, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _carried_out(database: Database, *, settings: Settings, seed: str, today: date, report: Report) -> DemoResult:
    plan_text = data_path("plan", "2022.toml").read_text(encoding="utf-8")
    office = _Office(database, settings, DemoLists(seed), report, parse_plan_text(plan_text), today)
    office.cycle_id = start_cycle(database, plan_text, is_demo=True, actor=office.actor, now=at(2022, 4, 6))
    employ_office(database, actor=FIRST_START, now=at(2022, 4, 6))
    organising = organise(database, office.cycle_id, plan=office.plan, seed=seed)
    organising.until(at(2022, 4, 8))
    _verify_frame(office)
    organising.until(at(2022, 5, 1))
    approve_sample_size(database, office.cycle_id, office.plan, seed=seed, actor=office.actor)
    organising.until(at(2022, 6, 10))
    area_draw = _draw_areas(office)
    areas = area_draw.areas
    ea_ids = areas.loc[areas["set"] == 0].sort_values("serial")["ea_id"].tolist()
    employ_enumerators(database, office.cycle_id, ea_ids, actor=FIRST_START, now=at(2022, 6, 20))
    ea_ids = replace_one_area(database, office.cycle_id, area_draw, seed=seed, actor=office.actor)
    organise_field(organising, database, office.cycle_id, plan=office.plan, ea_ids=ea_ids)
    organising.until(at(2022, 8, 2))
    listing = _list_dwellings(office, ea_ids)
    organising.until(at(2022, 8, 18))
    screened = _screen(office, ea_ids)
    organising.until(at(2022, 8, 20))
    draw = _draw_households(office, ea_ids)
    _work_in_the_field(office, ea_ids, draw, organising)
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


DRAW_DAYS = {
    "lock": at(2022, 8, 20),
    "unlock": at(2022, 8, 20, hour=15),
    "lock_again": at(2022, 8, 20, hour=17),
    "commit": at(2022, 8, 25),
    "record": at(2022, 8, 31, hour=21),
}


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
        actor=second_statistician(),
        now=at(2022, 6, 16),
    )
    office.found.append(findings_table(drawn.findings))
    return drawn


def _list_dwellings(office: _Office, ea_ids: Sequence[str]) -> SourceFile:
    """List all areas, with the mistakes of real listings in some; list those again that have findings."""
    office.report("导入住宅名录", 0.2)
    areas = office.lists.areas(ea_ids)
    listed = office.lists.with_mistakes(areas)
    walkers = {area.ea_id: f"enumerator-{serial:02d}" for serial, area in enumerate(areas, start=1)}
    first = _workbook(office, listed, at(2022, 8, 2))
    office.found.append(_import_listing(office, first, at(2022, 8, 2), listed_by=walkers))
    again = [area for area, first in zip(areas, listed, strict=True) if area is not first]
    office.report("重新清查有疑点的小区", 0.3)
    if again:
        _import_listing(office, _workbook(office, again, at(2022, 8, 8)), at(2022, 8, 8), listed_by=walkers)
    _review_lists(office, areas, walkers)
    return _workbook(office, areas, at(2022, 8, 9))


def _workbook(office: _Office, areas: Sequence[SyntheticArea], made_at: datetime) -> SourceFile:
    head = ledger_head(office.database)
    return listing_workbook(areas, made_at=made_at, head_hash=head.hash, source="演示用合成名录")


def _import_listing(
    office: _Office, workbook: SourceFile, now: datetime, *, listed_by: Mapping[str, str]
) -> pd.DataFrame:
    return import_listing(office.database, office.cycle_id, workbook, listed_by=listed_by, actor=office.actor, now=now)


def _review_lists(office: _Office, areas: Sequence[SyntheticArea], walkers: Mapping[str, str]) -> None:
    """Hold other counts and second looks against the lists; list again whole what the relisting shows to be short."""
    office.report("复核名录", 0.34)
    people = {person.account_id: person for person in demo_actors([area.ea_id for area in areas])}
    review = Review(
        database=office.database,
        cycle_id=office.cycle_id,
        seed=office.seed,
        statistician=office.actor,
        supervisor=people["supervisor"],
        enumerators=[people[walkers[area.ea_id]] for area in areas],
        areas=areas,
    )
    for area in review_lists(review, now=at(2022, 8, 9)):
        serial = areas.index(area) + 1
        whole = replace(area, dwellings=with_found(area, serial))
        _import_listing(office, _workbook(office, [whole], at(2022, 8, 15)), at(2022, 8, 15), listed_by=walkers)
        close_whole(review, area, now=at(2022, 8, 15, hour=15))


def _screen(office: _Office, ea_ids: Sequence[str]) -> pd.DataFrame:
    office.report("导入摸底数据", 0.38)
    screened = with_work(office.lists.screened(office.lists.areas(ea_ids)), seed=office.seed)
    at_doors = by_area(demo_actors(ea_ids))
    attempts_in_vain(office.database, office.cycle_id, screened, seed=office.seed, enumerators=at_doors)
    source = SourceFile(SCREENED_FILE, csv_bytes(screened))
    import_screening(office.database, office.cycle_id, source, actor=office.actor, now=at(2022, 8, 18))
    view = screening_view(office.database, office.cycle_id, actor=office.actor)
    office.found.append(view.findings)
    return screened


def _draw_households(office: _Office, ea_ids: Sequence[str]) -> HouseholdDraw:
    office.report("锁定名录、承诺、抽户", 0.48)
    database, cycle_id = office.database, office.cycle_id
    lock_all(database, cycle_id, ea_ids, actor=office.actor, days=DRAW_DAYS)
    event = _event("抽取调查户", date(2022, 8, 31))
    return draw_demo_households(database, cycle_id, _revealed(office), event=event, actor=office.actor, days=DRAW_DAYS)


def _households_by_area(draw: HouseholdDraw) -> dict[str, list[str]]:
    return {str(ea_id): households.tolist() for ea_id, households in draw.sample.groupby("ea_id")["household_id"]}


def _work_in_the_field(office: _Office, ea_ids: Sequence[str], draw: HouseholdDraw, organising: Appointments) -> None:
    office.report("入户、换户、开户", 0.55)
    people = demo_actors(ea_ids)
    by_area = {ea_id: person for person in people for ea_id in person.areas}
    drawn = _households_by_area(draw)
    with office.database.reading() as session:
        positions = positions_of(session, office.cycle_id, drawn)
    place = Field(
        database=office.database,
        settings=office.settings,
        cycle_id=office.cycle_id,
        chance=Chance(office.seed),
        supervisor=next(person for person in people if person.account_id == "supervisor"),
        enumerators=by_area,
        quick_areas=frozenset(ea_ids[::QUICK_EVERY]),
        plan=office.plan.bookkeeping,
        positions=positions,
    )
    diary = Diary(place, until=datetime.combine(office.until, time(8), tzinfo=LOCAL_ZONE))
    visit_households(diary, drawn)
    keep_books(diary, office.actor)
    organising.hand_over(diary.put)
    plan_checks(diary, people)
    diary.run(lambda part: office.report("入户、换户、开户", 0.55 + 0.4 * part))
    tablets = Tablets(database=office.database, cycle_id=office.cycle_id, seed=office.seed, now=diary.until)
    bring_tablets(tablets, people)
