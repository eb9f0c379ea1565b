"""A small rotation before its draw: two areas with screened lists, two statisticians, three households to draw in each.

The steps have names, so that a table of rules can list them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zlib import crc32

import pandas as pd

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.rules.draw_steps import DrawState
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.ceremony import CeremonyView, ceremony_view
from fieldwork.services.commitments import Announcement, Revealed, SeedEvent
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import open_database
from fieldwork.services.demo.rotation import at
from fieldwork.services.draws import commit_draw, record_draw
from fieldwork.services.locks import lock_lists, unlock_lists
from fieldwork.services.platform import PickOptions, import_picks
from fieldwork.services.screening import import_screening
from fieldwork.services.voids import VoidFields, confirm_void, reject_void, request_void
from fieldwork.settings import Settings
from fieldwork.store import areas, bookkeeping, draws, frame, ledger, listing, screening
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp
from sampling.draw import HouseholdDraw
from tests.databases import ready_made
from tests.services.scene import AREA, AREAS, AUDITOR, PLAN_TEXT, STATISTICIAN

OTHER = Actor(account_id="stat-2", name="统计乙", roles=frozenset({Role.STATISTICIAN}))
N_DWELLINGS = 40
PLAN = PLAN_TEXT.replace("n_households_per_area = 10", "n_households_per_area = 3").replace(
    "reserve_depth = 9", "reserve_depth = 2"
)
EVENT = SeedEvent(name="体育彩票排列五", issue="22232", happens_on=date(2022, 8, 31), text_form="五位数字")
LATER_EVENT = SeedEvent(name="体育彩票排列五", issue="22240", happens_on=date(2022, 9, 8), text_form="五位数字")
SEED = Revealed(seed="2022-08-31 04713", source="体彩网公告")
LATER_SEED = Revealed(seed="2022-09-08 55120", source="体彩网公告")
REASON = "漏了两户"


def income(number: int) -> int:
    """Return an income that no two households share, in no order of their numbers."""
    return 10_000 + (number * 37) % 101 * 100


def screened(ea_id: str, *, extra: int = 0) -> pd.DataFrame:
    """Return the screened list of an area; the last household is confirmed out."""
    numbers = range(1, N_DWELLINGS + 1)
    return pd.DataFrame(
        {
            "ea_id": ea_id,
            "household_id": [f"{ea_id}{number:03d}01" for number in numbers],
            "dwelling_no": [f"{number:03d}" for number in numbers],
            "household_no": "01",
            "eligibility": ["out" if number == N_DWELLINGS else "in" for number in numbers],
            "n_persons": 2,
            "income": [income(number) + extra for number in numbers],
        }
    )


@dataclass
class Ceremony:
    """The rotation, and a clock that is set by each step's day."""

    settings: Settings
    plan: str = PLAN
    database: Database = field(init=False)
    cycle_id: str = field(init=False)
    last: datetime = field(default_factory=lambda: at(2022, 8, 18))

    def __post_init__(self) -> None:
        name = f"ceremony{crc32(self.plan.encode()):x}"
        self.cycle_id = ready_made(self.settings, name, self._filled)
        self.database = open_database(self.settings)
        self.screen(*AREAS)

    def _filled(self, database: Database) -> str:
        cycle_id = start_cycle(database, self.plan, is_demo=True, actor=STATISTICIAN, now=at(2022, 4, 6))
        with database.transaction() as session:
            stamp = Stamp(cycle_id=cycle_id, recorded_at=at(2022, 8, 1), recorded_by="stat")
            _add_areas(session, stamp)
            for ea_id in AREAS:
                _add_listing(session, ea_id, stamp)
            ledger.append(
                session,
                ledger.Heading(at=at(2022, 8, 1), actor="stat", action="x.y", cycle_id=cycle_id, subject="all"),
            )
        return cycle_id

    def screen(self, *ea_ids: str, extra: int = 0) -> None:
        """Import the screened lists of areas."""
        table = pd.concat([screened(ea_id, extra=extra) for ea_id in ea_ids])
        self._do(import_screening, SourceFile("screened.csv", csv_bytes(table)))

    def lock(self, *ea_ids: str) -> None:
        """Lock lists, all without names."""
        lock_lists(self.database, self.cycle_id, actor=STATISTICIAN, now=self.later(), ea_ids=ea_ids or None)

    def unlock(self, *ea_ids: str, reason: str = REASON) -> list[str]:
        """Unlock lists."""
        labels: list[str] = self._do(unlock_lists, list(ea_ids or AREAS), reason=reason)
        return labels

    def commit(self, *ea_ids: str, event: SeedEvent = EVENT, actor: Actor = STATISTICIAN) -> None:
        """Commit for areas, all without names."""
        said = Announcement(event=event, ea_ids=ea_ids) if ea_ids else event
        commit_draw(self.database, self.cycle_id, said, stage="households", actor=actor, now=self.later())

    def record(
        self, *ea_ids: str, revealed: Revealed = SEED, actor: Actor = OTHER, now: datetime | None = None
    ) -> HouseholdDraw:
        """Reveal and draw on the day of the event, or when it is said."""
        self.last = now or max(self.later(), at(2022, 8, 31, hour=21))
        return record_draw(
            self.database, self.cycle_id, revealed, actor=actor, now=self.last, ea_ids=list(ea_ids) or None
        )

    def ask_void(
        self,
        *ea_ids: str,
        draw_id: str = "",
        code: str = "list_wrong",
        reason: str = REASON,
        actor: Actor = STATISTICIAN,
    ) -> str:
        """Ask that the newest draw be void."""
        fields = VoidFields(
            cycle_id=self.cycle_id,
            draw_id=draw_id or str(self.view.draws["draw_id"].iloc[0]),
            reason_code=code,
            reason=reason,
            ea_ids=ea_ids,
        )
        return request_void(self.database, fields, actor=actor, now=self.later())

    def confirm_void(self, request_id: str, *, actor: Actor = OTHER) -> None:
        """Confirm a request."""
        confirm_void(self.database, self.cycle_id, request_id, actor=actor, now=self.later())

    def reject_void(self, request_id: str) -> None:
        """Reject a request."""
        self._do(reject_void, request_id, reason="名单无误")

    def picks(self, *, misfits: int = 0, ea_ids: Sequence[str] = AREAS, reserve: bool = False) -> SourceFile:
        """Return a platform's file: systematic in the order of incomes from the 6th, some of them its neighbours."""
        rows = []
        for ea_id in ea_ids:
            listed = screened(ea_id).query("eligibility == 'in'").sort_values("income")["household_id"].tolist()
            drawn = [listed[place] for place in (5, 18, 31)]
            for number in range(misfits if ea_id == ea_ids[0] else 0):
                drawn[number] = listed[(7, 22)[number]]
            rows += [{"住户代码": household_id} for household_id in drawn]
            free = [each for each in listed if each not in drawn]
            rows += [
                {"住户代码": free[2 * place + rank], "所替抽中户": household_id, "备选序号": str(rank + 1)}
                for place, household_id in enumerate(drawn)
                for rank in range(2)
                if reserve
            ]
        return SourceFile("平台.csv", csv_bytes(pd.DataFrame(rows)))

    def import_picks(self, source: SourceFile | None = None, *, acceptance: str = "") -> HouseholdDraw:
        """Import a platform's file."""
        drawn: HouseholdDraw = self._do(import_picks, source or self.picks(), PickOptions(acceptance=acceptance))
        return drawn

    def open_account(self, household_id: str) -> None:
        """Let a household keep books."""
        row = {"household_id": household_id, "ea_id": household_id[:15], "mode": "paper"}
        days = {"opened_on": date(2022, 9, 20), "notice_given_on": date(2022, 9, 20)}
        stamp = Stamp(cycle_id=self.cycle_id, recorded_at=self.later(), recorded_by="sup")
        with self.database.transaction() as session:
            bookkeeping.add_account(session, row | days, stamp=stamp)
            heading = ledger.Heading(at=self.last, actor="sup", action="x.y", cycle_id=self.cycle_id, subject="a")
            ledger.append(session, heading)

    def tamper(self, ea_id: str) -> None:
        """Put an answer into a locked list past the services."""
        row = screened(ea_id, extra=7).head(1).to_dict("records")
        stamp = Stamp(cycle_id=self.cycle_id, recorded_at=self.later(), recorded_by="stat")
        with self.database.transaction() as session:
            screening.add_answers(session, row, stamp=stamp)
            heading = ledger.Heading(at=self.last, actor="stat", action="x.y", cycle_id=self.cycle_id, subject="a")
            ledger.append(session, heading)

    @property
    def view(self) -> CeremonyView:
        """What the page sees."""
        return ceremony_view(self.database, self.cycle_id, actor=AUDITOR, today=self.last.date())

    def state(self, ea_id: str = AREA) -> DrawState:
        """Return the state of an area."""
        return DrawState(self.view.areas.set_index("ea_id").loc[ea_id, "state"])

    def in_force(self) -> pd.DataFrame:
        """Return the sample in force."""
        with self.database.reading() as session:
            return draws.households(session, self.cycle_id)

    def later(self) -> datetime:
        """Step the clock by an hour and return it."""
        self.last += timedelta(hours=1)
        return self.last

    def _do(self, service: Callable[..., object], *arguments: object, **more: object):
        return service(self.database, self.cycle_id, *arguments, actor=STATISTICIAN, now=self.later(), **more)


def _add_areas(session, stamp: Stamp) -> None:
    source = {"import_id": "i1", "edition": "2022", "source_name": "frame.csv", "digest": "0", "is_synthetic": True}
    frame.add_import(session, source, stamp=stamp)
    villages = [
        {"village_code": each[:12], "village_name": "一村", "town_code": each[:9], "town_name": "荔城街道"}
        for each in AREAS
    ]
    of_import = {"import_id": "i1", "edition": "2022", "urban_rural_code": "111", "n_households": 400}
    frame.add_units(session, [village | of_import for village in villages], stamp=stamp)
    record = {"record_json": "{}", "digest": "0", "label": "areas", "authority": "own"}
    areas.add_draw(session, record | {"area_draw_id": "a1", "import_id": "i1"}, stamp=stamp)
    rows = [
        {
            "area_draw_id": "a1",
            "ea_id": ea_id,
            "area_name": f"第{serial}小区",
            "village_code": ea_id[:12],
            "village_name": "一村",
            "town_code": ea_id[:9],
            "town_name": "荔城街道",
            "urban_rural_code": "111",
            "level": "provincial",
            "serial": serial,
            "set": 0,
            "n_households": 40,
            "inclusion_prob": 0.25,
            "is_synthetic": True,
        }
        for serial, ea_id in enumerate(AREAS, start=1)
    ]
    areas.add_areas(session, rows, stamp=stamp)


def _add_listing(session, ea_id: str, stamp: Stamp) -> None:
    source = {"source_name": "list.csv", "digest": "0", "datum": "WGS-84", "n_buildings": 1, "n_dwellings": N_DWELLINGS}
    listing.add_listing(session, source | {"listing_id": ea_id, "ea_id": ea_id}, stamp=stamp)
    where = {"listing_id": ea_id, "ea_id": ea_id, "building_no": "001"}
    listing.add_buildings(session, [where | {"building_type": "apartment", "n_floors": 6}], stamp=stamp)
    kind = {"segment_no": "1", "dwelling_type": "flat", "occupancy": "occupied", "address": "合成一路1号"}
    numbers = [f"{number:03d}" for number in range(1, N_DWELLINGS + 1)]
    listing.add_dwellings(session, [where | kind | {"dwelling_no": number} for number in numbers], stamp=stamp)
