"""Two areas that were drawn and are being listed: 90 dwellings in three walk segments, one address per dwelling."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from uuid import UUID, uuid4
from zlib import crc32

import pandas as pd

from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.listing_fields import BuildingFields, DwellingFields, RelistedFields, ResolutionFields
from fieldwork.rules.permissions import Actor
from fieldwork.services.database import open_database
from fieldwork.services.demo.lists import listing_workbook
from fieldwork.services.listing import import_listing
from fieldwork.services.relisting import RelistingFields, draw_relisting, finish_relisting, record_relisted
from fieldwork.services.screening import import_screening
from fieldwork.settings import Settings
from fieldwork.store import areas, frame, ledger, listing
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp
from tests.databases import ready_made
from tests.services.scene import AREA, FAR_AREA, PLAN_TEXT, STATISTICIAN, SUPERVISOR, staffed_cycle

NOW = datetime(2022, 8, 1, 2, tzinfo=UTC)
N_DWELLINGS = 90
PER_SEGMENT = 30
OUTLINE = '{"type":"Polygon","coordinates":[[[%s,23.2],[%s,23.2],[%s,23.3],[%s,23.3],[%s,23.2]]]}'


def outline(west: float) -> str:
    return OUTLINE % (west, west + 0.1, west + 0.1, west, west)


def address(number: int) -> str:
    return f"增城区荔城街道前进路{(number - 1) // 10 + 1}号楼{(number - 1) % 10 + 101}"


def dwellings(ea_id: str = AREA, n: int = N_DWELLINGS) -> pd.DataFrame:
    numbers = range(1, n + 1)
    return pd.DataFrame(
        {
            "ea_id": ea_id,
            "segment_no": [f"{(number - 1) // PER_SEGMENT + 1:02d}" for number in numbers],
            "building_no": [f"{(number - 1) // 10 + 1:03d}" for number in numbers],
            "dwelling_no": [f"{number:03d}" for number in numbers],
            "dwelling_type": "apartment",
            "occupancy": ["vacant" if number % 30 == 0 else "occupied" for number in numbers],
            "lon": [113.55 + number / 1e5 for number in numbers],
            "lat": 23.25,
            "address": [address(number) for number in numbers],
        }
    )


def buildings(ea_id: str = AREA, n: int = N_DWELLINGS // 10) -> pd.DataFrame:
    numbers = [f"{number:03d}" for number in range(1, n + 1)]
    table = pd.DataFrame({"ea_id": ea_id, "building_no": numbers, "building_type": "apartment"})
    return table.assign(n_floors=6, lon=113.55, lat=23.25)


def screened(ea_id: str, numbers: list[str]) -> SourceFile:
    table = pd.DataFrame(
        {
            "ea_id": ea_id,
            "household_id": [f"{ea_id}{number}01" for number in numbers],
            "dwelling_no": numbers,
            "household_no": "01",
            "eligibility": "in",
            "n_persons": 3,
            "income": [1000 * int(number) for number in numbers],
        }
    )
    return SourceFile("screened.csv", table.to_csv(index=False).encode("utf-8-sig"))


def workbook_of(listed: pd.DataFrame) -> SourceFile:
    """Return a list of one area with its buildings as the workbook that an office imports."""
    parts = [SimpleNamespace(buildings=buildings(str(listed["ea_id"].iloc[0])), dwellings=listed)]
    return listing_workbook(parts, made_at=NOW, head_hash="0" * 64, source="test")


@dataclass
class ListingScene:
    """An open database with a cycle, staff and two areas in force, and a clock that steps an hour."""

    settings: Settings
    plan_text: str = PLAN_TEXT
    database: Database = field(init=False)
    cycle_id: str = field(init=False)
    now: datetime = NOW

    def __post_init__(self) -> None:
        name = f"listing{crc32(self.plan_text.encode()):x}"
        self.cycle_id = ready_made(self.settings, name, self._filled)
        self.database = open_database(self.settings)

    def _filled(self, database: Database) -> str:
        cycle_id = staffed_cycle(database, self.plan_text)
        self._add_areas(database, cycle_id)
        return cycle_id

    def _add_areas(self, database: Database, cycle_id: str) -> None:
        stamp = Stamp(cycle_id=cycle_id, recorded_at=NOW, recorded_by="stat")
        source = {"import_id": "i1", "edition": "2022", "source_name": "frame.csv", "digest": "0", "is_synthetic": True}
        record = {"record_json": "{}", "digest": "0", "label": "areas", "authority": "own"}
        with database.transaction() as session:
            frame.add_import(session, source, stamp=stamp)
            frame.add_units(session, [self._village(ea_id) for ea_id in (AREA, FAR_AREA)], stamp=stamp)
            areas.add_draw(session, record | {"area_draw_id": "a1", "import_id": "i1"}, stamp=stamp)
            rows = [self._area(ea_id, serial) for serial, ea_id in enumerate((AREA, FAR_AREA), start=1)]
            areas.add_areas(session, rows, stamp=stamp)
            heading = ledger.Heading(at=NOW, actor="stat", action="area.draw", cycle_id=cycle_id, subject="areas")
            ledger.append(session, heading)

    @staticmethod
    def _village(ea_id: str) -> dict[str, object]:
        place = {"village_code": ea_id[:12], "village_name": "一村", "town_code": ea_id[:9], "town_name": "荔城街道"}
        return place | {"urban_rural_code": "111", "import_id": "i1", "edition": "2022", "n_households": 400}

    @staticmethod
    def _area(ea_id: str, serial: int) -> dict[str, object]:
        place = {"village_code": ea_id[:12], "village_name": "一村", "town_code": ea_id[:9], "town_name": "荔城街道"}
        more = {"urban_rural_code": "111", "area_name": f"一村第{serial}小区", "level": "provincial", "serial": serial}
        size = {"set": 0, "n_households": 87, "inclusion_prob": 0.25, "is_synthetic": True}
        more["boundary_geojson"] = outline(113.5 + serial - 1)
        return place | more | size | {"area_draw_id": "a1", "ea_id": ea_id}

    def later(self, days: int = 0) -> datetime:
        self.now += timedelta(days=days, hours=0 if days else 1)
        return self.now

    def import_list(self, table: pd.DataFrame | None = None, *, listed_by: str = "", actor: Actor = STATISTICIAN):
        listed = dwellings() if table is None else table
        who = {str(listed["ea_id"].iloc[0]): listed_by} if listed_by else None
        book = workbook_of(listed)
        return import_listing(self.database, self.cycle_id, book, listed_by=who, actor=actor, now=self.later())

    def screen(self, numbers: list[str], ea_id: str = AREA) -> int:
        source = screened(ea_id, numbers)
        return import_screening(self.database, self.cycle_id, source, actor=STATISTICIAN, now=self.later())

    def standing(self, ea_id: str = AREA) -> pd.DataFrame:
        with self.database.reading() as session:
            return listing.dwellings(session, self.cycle_id, ea_id=ea_id)

    def building(self, **more: object) -> BuildingFields:
        base = {"change_id": uuid4(), "cycle_id": self.cycle_id, "ea_id": AREA, "building_type": "apartment"}
        return BuildingFields(**(base | more))

    def dwelling(self, **more: object) -> DwellingFields:
        base = {"change_id": uuid4(), "cycle_id": self.cycle_id, "ea_id": AREA, "building_no": "001"}
        kind = {"dwelling_type": "apartment", "occupancy": "occupied"}
        return DwellingFields(**(base | kind | more))

    def draw(self, *, relister: str = "sup", ea_id: str = AREA, actor: Actor = STATISTICIAN) -> tuple[UUID, tuple]:
        fields = RelistingFields(
            relisting_id=uuid4(), cycle_id=self.cycle_id, ea_id=ea_id, seed="2022-08-05 18247", relister=relister
        )
        return fields.relisting_id, draw_relisting(self.database, fields, actor=actor, now=self.later())

    def walk(self, relisting_id: UUID, segments: tuple, *, found: int = 0, overlooked: int = 0) -> None:
        """List the segments again: what the list holds but for the first few, and some that it lacks."""
        here = self.standing()[lambda table: table["segment_no"].isin(segments)].iloc[overlooked:]
        seen = [
            RelistedFields(
                relisted_id=uuid4(),
                segment_no=row.segment_no,
                building_no=row.building_no,
                number_seen=row.dwelling_no,
                dwelling_type="apartment",
                occupancy="occupied",
                address=row.address,
            )
            for row in here.itertuples()
        ]
        seen += [
            RelistedFields(
                relisted_id=uuid4(),
                segment_no=segments[0],
                building_no="001",
                dwelling_type="self_built",
                occupancy="occupied",
                address=f"增城区荔城街道后巷{number}号",
            )
            for number in range(1, found + 1)
        ]
        record_relisted(self.database, relisting_id, seen, actor=SUPERVISOR, now=self.later())
        finish_relisting(self.database, relisting_id, actor=SUPERVISOR, now=self.later())

    @staticmethod
    def said(dwelling_no: str, verdict: str, relisted_id: str | None = None) -> ResolutionFields:
        return ResolutionFields(
            resolution_id=uuid4(),
            dwelling_no=dwelling_no,
            verdict=verdict,
            reason="到现场核对",
            relisted_id=relisted_id,
        )
