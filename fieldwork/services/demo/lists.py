"""The lists of the demonstration as the files an office would send: frame, listing workbook, screened list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.workbook_writing import Cover, Sheet, workbook_bytes
from fieldwork.exchange.writing import csv_bytes, json_bytes
from fieldwork.resources import data_path, shipped_toml
from sampling.simulate import (
    SYNTHETIC_NOTE,
    Fault,
    SyntheticArea,
    World,
    WorldParameters,
    area_of,
    screen_area,
    synthetic_world,
    with_faults,
)

FRAME_FILE = "zengcheng_villages_{edition}.csv"
LISTING_FILE = "dwelling_list.xlsx"
SCREENED_FILE = "screened.csv"
TEXT_COLUMNS = ["village_code", "village_name", "town_code", "town_name", "urban_rural_code", "edition"]

FAULTS_BY_SERIAL: Mapping[int, frozenset[Fault]] = {
    2: frozenset({Fault.DUPLICATE_ADDRESS, Fault.OVERLOOKED_DWELLING, Fault.WRONG_TOWN}),
    6: frozenset({Fault.DWELLING_OUTSIDE, Fault.EMPTY_BUILDING, Fault.SWAPPED_COORDINATES}),
    11: frozenset({Fault.GCJ02_AS_WGS84}),
}
"""Areas of the demonstration whose first listing holds mistakes; they are listed again after the findings."""


@dataclass(frozen=True)
class DemoLists:
    """The synthetic district of one seed, and the files that come from it."""

    seed: str

    @cached_property
    def world(self) -> World:
        """The villages of 2022 with invented sizes and places."""
        parameters = WorldParameters.from_mapping(shipped_toml("world", "2022.toml"))
        return synthetic_world(shipped_frame("2022"), seed=self.seed, parameters=parameters)

    @cached_property
    def _made(self) -> dict[str, SyntheticArea]:
        return {}

    def frame(self, edition: str) -> SourceFile:
        """Return a frame as a file: 2021 as published, without sizes; 2022 with synthetic sizes."""
        if edition != "2022":
            return SourceFile(FRAME_FILE.format(edition=edition), frame_path(edition).read_bytes())
        table = self.world.frame[[*TEXT_COLUMNS, "n_households", "n_residents"]]
        return SourceFile(f"增城区村居名单{edition}（户数为合成）.csv", csv_bytes(table))

    def area(self, ea_id: str) -> SyntheticArea:
        """Return a synthetic area; one that was made before is returned again."""
        if ea_id not in self._made:
            self._made[ea_id] = area_of(self.world, ea_id)
        return self._made[ea_id]

    def boundary(self, ea_id: str) -> str:
        """Return the synthetic outline of an area as GeoJSON text."""
        return json_bytes(self.area(ea_id).outline).decode("utf-8")

    def areas(self, ea_ids: Iterable[str]) -> list[SyntheticArea]:
        """Return the areas with these codes."""
        return [self.area(ea_id) for ea_id in ea_ids]

    def with_mistakes(self, areas: Sequence[SyntheticArea]) -> list[SyntheticArea]:
        """Return the areas as they are listed the first time, by serial: some with the mess of real listings."""
        return [
            with_faults(area, FAULTS_BY_SERIAL.get(serial, frozenset()), seed=self.seed)
            for serial, area in enumerate(areas, start=1)
        ]

    def screened(self, areas: Iterable[SyntheticArea]) -> pd.DataFrame:
        """Return the screened list of the areas."""
        screened = [screen_area(area, seed=self.seed, parameters=self.world.parameters) for area in areas]
        return pd.concat(screened, ignore_index=True)


def frame_path(edition: str) -> Path:
    """Return the shipped list of villages of an edition."""
    return data_path("frame", FRAME_FILE.format(edition=edition))


def shipped_frame(edition: str) -> pd.DataFrame:
    """Return the shipped list of villages of an edition as a table of text."""
    return pd.read_csv(frame_path(edition), dtype="str", encoding="utf-8-sig", keep_default_na=False)


def listing_workbook(areas: Iterable[SyntheticArea], *, made_at: datetime, head_hash: str, source: str) -> SourceFile:
    """Return building inventory and dwelling list of the areas as one workbook with a cover."""
    chosen = list(areas)
    cover = Cover(
        title="建筑物清查表和住宅名录表",
        source=source,
        made_at=made_at,
        head_hash=head_hash,
        is_synthetic=True,
        is_personal=False,
        notes=(SYNTHETIC_NOTE,),
    )
    sheets = [
        _sheet("building", [area.buildings for area in chosen]),
        _sheet("dwelling", [area.dwellings for area in chosen]),
    ]
    return SourceFile(LISTING_FILE, workbook_bytes(cover, sheets))


def _sheet(form_name: str, tables: Sequence[pd.DataFrame]) -> Sheet:
    form = shipped_form(form_name)
    return Sheet(name=form.sheet, form=form, table=pd.concat(tables, ignore_index=True))
