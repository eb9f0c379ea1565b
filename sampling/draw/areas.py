"""Draw the areas (小区): villages by PPS systematic selection on households, then one area within each village.

References
----------
Plan §9; Madow (1949) for the selection; Särndal, Swensson & Wretman (1992), §3.6 and §4.3 for the probabilities of
the two steps. The areas of a village are of equal size on paper, so x in the numerator and m in the denominator make
the probability of an area nearly proportional to its own size.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import pandas as pd

from sampling.columns import AREA_COLUMNS
from sampling.draw.area_findings import area_findings
from sampling.draw.area_line import PpsLine, draw_line, line_sets
from sampling.draw.area_record import AreaDrawRecord, DrawnArea, SampleLevel, areas_digest
from sampling.draw.commitment import require_kept
from sampling.draw.joining import (
    SelectionUnit,
    area_households,
    frame_units,
    join_small_villages,
    n_areas_within,
    sizes_digest,
)
from sampling.draw.record import STAGE_AREAS, Authority, DrawContext
from sampling.draw.shape import Scalar
from sampling.errors import DrawError
from sampling.findings import Finding
from sampling.randomness import canonical_text, integer_below
from sampling.selection import systematic_positions

_MOST_AREAS = 999


@dataclass(frozen=True, kw_only=True)
class AreaDesign:
    """How areas are drawn. ``n_provincial`` None: all belong to the county extension."""

    n_areas: int
    area_target_households: int = 350
    min_village_households: int = 60
    n_provincial: int | None = None

    @property
    def parameters(self) -> dict[str, Scalar]:
        """What the record prints as ``parameters``."""
        return {
            "n_areas": self.n_areas,
            "area_target_households": self.area_target_households,
            "min_village_households": self.min_village_households,
            "n_provincial": self.n_provincial,
        }


@dataclass(frozen=True, kw_only=True)
class AreaDraw:
    """A draw of areas: its table (DESIGN's area columns; set 0 is the main set), record, and what was noticed."""

    areas: pd.DataFrame
    record: AreaDrawRecord
    findings: tuple[Finding, ...]


def draw_areas(
    frame: pd.DataFrame,
    *,
    design: AreaDesign,
    seed: str,
    label: str = "areas",
    context: DrawContext | None = None,
) -> AreaDraw:
    """Draw the areas of the main set and two alternate sets with the same serials.

    Parameters
    ----------
    frame
        Columns ``village_code, town_code, urban_rural_code, n_households``.

    Raises
    ------
    ColumnError, FrameError
        What `frame_units` refuses.
    DrawError
        ``LIST_TOO_SHORT`` or ``SAMPLE_SIZE_INVALID``; ``PARAMETER_INVALID`` (``name, value, expected``);
        ``AREAS_TOO_MANY`` (``village_code, n_areas``); ``SEED_TEXT_INVALID``; what `require_kept` refuses.
    """
    _require_design(design)
    villages = frame_units(frame)
    units = join_small_villages(villages, min_households=design.min_village_households)
    label, seed = canonical_text(label, field="label"), canonical_text(seed, field="seed")
    record = _record(villages, units, design=design, seed=seed, label=label)
    record = _with_context(record, context or DrawContext())
    require_kept(record.commitment, record.fulfilment())
    findings = area_findings(units, record, least=design.min_village_households)
    return AreaDraw(areas=areas_table(record.areas), record=record, findings=findings)


def _require_design(design: AreaDesign) -> None:
    _require_at_least(1, "n_areas", design.n_areas)
    _require_at_least(1, "area_target_households", design.area_target_households)
    _require_at_least(0, "min_village_households", design.min_village_households)
    _require_at_least(0, "n_provincial", design.n_provincial or 0)
    _require_at_least(design.n_provincial or 0, "n_areas", design.n_areas)


def _require_at_least(least: int, name: str, value: int) -> None:
    if value < least:
        message = f"{name} is {value}, expected at least {least}"
        raise DrawError("PARAMETER_INVALID", message, name=name, value=value, expected=least)


def _record(
    villages: Sequence[SelectionUnit],
    units: Sequence[SelectionUnit],
    *,
    design: AreaDesign,
    seed: str,
    label: str,
) -> AreaDrawRecord:
    line = draw_line(units, n_areas=design.n_areas, seed=seed, label=label)
    provincial_start, provincial = _draw_provincial(design, seed=seed, label=label)
    drawn = tuple(_drawn_areas(line, provincial=provincial, design=design, seed=seed))
    return AreaDrawRecord(
        label=label,
        authority=Authority.OWN,
        stage=STAGE_AREAS,
        parameters=design.parameters,
        plan_version=None,
        commitment=None,
        seed=seed,
        seed_source=None,
        voids=(),
        software="",
        drawn_at=None,
        n_villages=len(villages),
        n_units=len(units),
        sizes_digest=sizes_digest(villages),
        certainties=tuple(unit.village_code for unit in line.certain),
        total_size=line.total,
        n_drawn=line.n_drawn,
        starts=line.starts,
        hits=line.hits,
        provincial_start=provincial_start,
        provincial_indices=provincial,
        areas=drawn,
        digest=areas_digest(drawn),
    )


def _with_context(record: AreaDrawRecord, context: DrawContext) -> AreaDrawRecord:
    return replace(
        record,
        plan_version=context.plan_version,
        commitment=context.commitment,
        seed_source=context.seed_source,
        voids=context.voids,
        software=context.software,
        drawn_at=context.drawn_at,
    )


def _draw_provincial(design: AreaDesign, *, seed: str, label: str) -> tuple[int | None, tuple[int, ...]]:
    """Draw the provincial part: an equal-probability systematic subsample of the serials (indices from 0)."""
    if not design.n_provincial:
        return None, ()
    start = integer_below(design.n_areas, seed, label, "provincial")
    indices = systematic_positions(n_units=design.n_areas, n_sample=design.n_provincial, start=start)
    return start, tuple(indices.tolist())


def _drawn_areas(line: PpsLine, *, provincial: Sequence[int], design: AreaDesign, seed: str) -> Iterable[DrawnArea]:
    """Return the areas by set and serial: certainty units first in frame order, then by j."""
    n_certain = len(line.certain)
    for number, on_line in enumerate(line_sets(line)):
        for index, unit in enumerate([*line.certain, *on_line]):
            step = number if index < n_certain else 0
            area = unit and area_of_unit(unit, step=step, design=design, seed=seed)
            if unit and area:
                level = SampleLevel.PROVINCIAL if index in provincial else SampleLevel.CITY_COUNTY
                village_prob = Fraction(1) if index < n_certain else line.inclusion_prob(unit)
                prob = village_prob / area.n_village_areas
                yield replace(area, serial=index + 1, set=number, level=level, inclusion_prob=prob)


def area_of_unit(unit: SelectionUnit, *, step: int, design: AreaDesign, seed: str) -> DrawnArea | None:
    """Return the area within a village: s = (H(seed|segment|village_code) · m) >> 256, or ``step`` areas further.

    None when the village has no further area. Serial, set, level and village probability are the caller's to fill.
    """
    n_areas = n_areas_within(unit.n_households, target_households=design.area_target_households)
    if n_areas > _MOST_AREAS:
        raise DrawError(
            "AREAS_TOO_MANY",
            f"village {unit.village_code} would have {n_areas} areas, more than {_MOST_AREAS}",
            village_code=unit.village_code,
            n_areas=n_areas,
        )
    if step >= n_areas:
        return None
    area_no = (integer_below(n_areas, seed, "segment", unit.village_code) + step) % n_areas
    return DrawnArea(
        serial=0,
        set=0,
        level=SampleLevel.CITY_COUNTY,
        ea_id=f"{unit.village_code}{area_no + 1:03d}",
        village_code=unit.village_code,
        members=unit.members,
        n_village_households=unit.n_households,
        n_village_areas=n_areas,
        n_households=area_households(unit.n_households, n_areas=n_areas),
        inclusion_prob=Fraction(1, n_areas),
    )


def areas_table(areas: Iterable[DrawnArea]) -> pd.DataFrame:
    """Return the canonical table of areas, by set and serial."""
    rows = [
        (
            area.ea_id,
            area.village_code,
            str(area.level),
            area.serial,
            area.set,
            area.n_households,
            float(area.inclusion_prob),
        )
        for area in areas
    ]
    return pd.DataFrame(rows, columns=list(AREA_COLUMNS))
