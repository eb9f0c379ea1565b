"""Draw a list in parts, anywhere and in any order, and join them to the one draw that the whole list would give.

An area's draw depends on nothing outside the area, so the areas of a province may be drawn on many machines. What has
to be looked at together is little: that no area and no household stands in two parts, the record's digest, and the
commitment.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import pandas as pd

from sampling.columns import require_columns
from sampling.draw.commitment import require_kept
from sampling.draw.households import HouseholdDesign, HouseholdDraw, draw_households
from sampling.draw.order import require_unique
from sampling.draw.record import DrawContext, DrawRecord, record_digest
from sampling.draw.stages import with_inclusion_prob
from sampling.draw.voiding import require_new_label
from sampling.errors import DrawError


@dataclass(frozen=True, kw_only=True)
class DrawnPart:
    """The draw of some areas, and the ids of their households that do not take part."""

    draw: HouseholdDraw
    left_out: pd.Series


def split_by_area(screened: pd.DataFrame, *, n_parts: int) -> list[pd.DataFrame]:
    """Cut a list into parts by a checksum of ``ea_id``: rows of one area go to one part, wherever they are read.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    """
    require_columns(screened, ("ea_id",), table_name="screened")
    numbers, ea_ids = pd.factorize(screened["ea_id"], use_na_sentinel=False)
    part_of_area = pd.Series([zlib.crc32(str(ea_id).encode()) % n_parts for ea_id in ea_ids], dtype="int64")
    part = part_of_area.to_numpy()[numbers]
    return [screened.loc[part == number] for number in range(n_parts)]


def draw_part(screened: pd.DataFrame, *, design: HouseholdDesign, seed: str) -> DrawnPart | None:
    """Draw the areas of one part; None if the part has no rows.

    Raises
    ------
    ColumnError, DrawError
        What `draw_households` refuses.
    """
    if screened.empty:
        return None
    draw = draw_households(screened, design=design, seed=seed)
    takes_part = screened["household_id"].isin(draw.order["household_id"])
    return DrawnPart(draw=draw, left_out=screened.loc[~takes_part, "household_id"])


def join_parts(
    parts: Sequence[DrawnPart | None], *, areas: pd.DataFrame | None = None, context: DrawContext | None = None
) -> HouseholdDraw:
    """Join the draws of parts that were drawn with one design and seed.

    Raises
    ------
    DrawError
        ``LIST_EMPTY``; ``PARTS_DIFFER`` (``field``) if parts were drawn in different ways; ``AREA_IN_TWO_PARTS``
        (``ea_id``); ``HOUSEHOLD_DUPLICATE`` (``household_id``); and what a whole draw refuses of its areas'
        probabilities, its commitment and its label.
    """
    drawn = [part for part in parts if part is not None]
    if not drawn:
        raise DrawError("LIST_EMPTY", "no part has any rows")
    record = _joined_record([part.draw.record for part in drawn], context or DrawContext())
    order = _joined([part.draw.order for part in drawn])
    require_unique(pd.concat([order["household_id"], *(part.left_out for part in drawn)]))
    sample = _joined([part.draw.sample for part in drawn])
    return HouseholdDraw(
        record=record,
        sample=sample if areas is None else with_inclusion_prob(sample, areas),
        reserve=_joined([part.draw.reserve for part in drawn]),
        order=order,
    )


def _joined_record(records: Sequence[DrawRecord], context: DrawContext) -> DrawRecord:
    _require_alike(records)
    areas = tuple(sorted((area for record in records for area in record.areas), key=lambda area: area.ea_id))
    for first, second in pairwise(areas):
        if first.ea_id == second.ea_id:
            raise DrawError("AREA_IN_TWO_PARTS", f"area {first.ea_id} was cut in two", ea_id=first.ea_id)
    require_new_label(records[0].label, context.voids)
    record = replace(
        records[0],
        plan_version=context.plan_version,
        commitment=context.commitment,
        seed_source=context.seed_source,
        voids=context.voids,
        software=context.software,
        drawn_at=context.drawn_at,
        areas=areas,
        digest=record_digest(areas),
    )
    require_kept(record.commitment, record.fulfilment())
    return record


def _require_alike(records: Sequence[DrawRecord]) -> None:
    for field in ("label", "seed", "method", "sort", "parameters"):
        if any(getattr(record, field) != getattr(records[0], field) for record in records):
            raise DrawError("PARTS_DIFFER", f"the parts differ in {field}", field=field)


def _joined(tables: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Return the parts' rows by area; within an area they keep their order."""
    filled = [table for table in tables if len(table)] or list(tables[:1])
    return pd.concat(filled, ignore_index=True).sort_values("ea_id", kind="stable", ignore_index=True)
