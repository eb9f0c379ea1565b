"""Draw the households of each area from the screened list, with the reserve of each drawn household.

Second phase of the design: a large sample is screened, and n of the N households that take part in each area are
drawn for bookkeeping with equal probability n/N (Plan §10; Särndal, Swensson & Wretman 1992, ch. 9).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from sampling.columns import (
    ORDER_COLUMNS,
    RESERVE_COLUMNS,
    SAMPLE_COLUMNS,
)
from sampling.draw.commitment import require_kept
from sampling.draw.dwellings import (
    SelectionLevel,
    household_counts,
    standing_ranks,
    unit_count,
    with_household_ranks,
)
from sampling.draw.kernel import KernelDesign
from sampling.draw.kernel_tables import draw_at_once
from sampling.draw.order import NOTHING_IMPUTED, OrderedArea, ordered_areas
from sampling.draw.record import (
    STAGE_HOUSEHOLDS,
    AreaRecord,
    Authority,
    DrawContext,
    DrawRecord,
    record_digest,
)
from sampling.draw.shape import Scalar
from sampling.draw.stages import with_inclusion_prob
from sampling.draw.voiding import require_new_label
from sampling.imputation import SortImputation
from sampling.randomness import canonical_text
from sampling.reserve import reserve_queues
from sampling.selection import (
    Positions,
    SelectionMethod,
    Starts,
    require_sample_size,
    symmetric_positions,
    symmetric_starts,
    systematic_positions,
    systematic_start,
)


@dataclass(frozen=True, kw_only=True)
class HouseholdDesign:
    """How households are drawn in each area. Every value is printed in the record.

    The national rules' sort key, interval and remainder rule of 2022 are unknown, so they are parameters.
    ``serpentine`` turns the direction of each further sort column in every other group. With ``level`` dwelling the
    units are dwellings, and one household of each is taken by a second public draw. ``imputation`` gives missing
    incomes a value to sort by.
    """

    n_sample: int = 10
    method: SelectionMethod = SelectionMethod.SYSTEMATIC
    sort: tuple[str, ...] = ()
    reserve_depth: int = 9
    label: str = "households"
    serpentine: bool = False
    level: SelectionLevel = SelectionLevel.HOUSEHOLD
    imputation: SortImputation = NOTHING_IMPUTED

    @property
    def parameters(self) -> dict[str, Scalar]:
        """What the record prints as ``parameters``; order, level, imputation where not the usual ones."""
        return {
            "n_households_per_area": self.n_sample,
            "reserve_depth": self.reserve_depth,
            **({"serpentine": True} if self.serpentine else {}),
            **({"selection_level": str(self.level)} if self.level is not SelectionLevel.HOUSEHOLD else {}),
            **self.imputation.parameters,
        }


@dataclass(frozen=True, kw_only=True)
class HouseholdDraw:
    """A draw: its record and the tables ``sample.csv``, ``reserve.csv`` and ``order.csv``."""

    record: DrawRecord
    sample: pd.DataFrame
    reserve: pd.DataFrame
    order: pd.DataFrame


def draw_households(
    screened: pd.DataFrame,
    *,
    design: HouseholdDesign,
    seed: str,
    areas: pd.DataFrame | None = None,
    context: DrawContext | None = None,
) -> HouseholdDraw:
    """Draw households in every area of the screened list.

    Parameters
    ----------
    screened
        Columns ``ea_id, household_id``, those that ``design.sort`` names, and ``eligibility`` if anybody is out.
    areas
        With it (``ea_id, inclusion_prob``) the sample carries the inclusion probabilities of both stages, their
        product and its inverse, the base weight.
    context
        What else the record says. A draw without a commitment is a rehearsal.

    Raises
    ------
    DrawError
        ``LIST_TOO_SHORT`` or ``SAMPLE_SIZE_INVALID`` with ``subject`` = the area; ``AREA_NOT_IN_AREAS``;
        ``COMMITMENT_MISMATCH``; ``REVEAL_TOO_EARLY``; ``DWELLING_UNKNOWN``; and what `ordered_areas` refuses. Nothing
        is drawn then. ``VOID_SAME_LABEL`` (``label``): a draw that repeats a void one needs a label of its own.
    """
    said = context or DrawContext()
    seed_text = canonical_text(seed, field="seed")
    require_new_label(design.label, said.voids)
    draw = _draw_at_once(screened, design=design, seed=seed_text, context=said)
    draw = draw or _draw_one_by_one(screened, design=design, seed=seed_text, context=said)
    return draw if areas is None else replace(draw, sample=with_inclusion_prob(draw.sample, areas))


def _draw_at_once(
    screened: pd.DataFrame, *, design: HouseholdDesign, seed: str, context: DrawContext
) -> HouseholdDraw | None:
    """Draw all areas in one pass, or return None: a special order or unit, or a list that must be refused."""
    if design.serpentine or design.level is not SelectionLevel.HOUSEHOLD:
        return None
    label = canonical_text(design.label, field="label")
    kernel = KernelDesign(n_sample=design.n_sample, seed=seed, label=label, method=design.method)
    drawn = draw_at_once(
        screened, sort=design.sort, design=kernel, depth=design.reserve_depth, imputation=design.imputation
    )
    if drawn is None:
        return None
    record = _kept_record(drawn.area_records(), design=design, seed=seed, context=context)
    return HouseholdDraw(record=record, sample=drawn.sample(), reserve=drawn.reserve(), order=drawn.order())


def _draw_one_by_one(
    screened: pd.DataFrame, *, design: HouseholdDesign, seed: str, context: DrawContext
) -> HouseholdDraw:
    """Draw area by area: this defines the draw, and refuses what cannot be drawn."""
    ordered = ordered_areas(screened, sort=design.sort, serpentine=design.serpentine, imputation=design.imputation)
    for area in ordered:
        n_units = unit_count(area, level=design.level)
        require_sample_size(n_units=n_units, n_sample=design.n_sample, subject=area.ea_id)
    records = tuple(draw_ordered_area(area, design=design, seed=seed) for area in ordered)
    record = _kept_record(records, design=design, seed=seed, context=context)
    return draw_tables(record, ordered, level=design.level)


def draw_ordered_area(order: OrderedArea, *, design: HouseholdDesign, seed: str) -> AreaRecord:
    """Draw one area from its order: its record, with ranks of households and both digests."""
    n_units = unit_count(order, level=design.level)
    drawn = draw_area(order.ea_id, n_units=n_units, design=design, seed=seed)
    if design.level is SelectionLevel.DWELLING:
        label = canonical_text(design.label, field="label")
        drawn = with_household_ranks(drawn, standing_ranks(order, seed=seed, label=label))
    return replace(drawn, list_digest=order.list_digest, order_digest=order.order_digest)


def draw_area(ea_id: str, *, n_units: int, design: HouseholdDesign, seed: str) -> AreaRecord:
    """Draw the ranks of one area's units, digests left empty.

    It depends on the area's id and its number of households and shares nothing with any other area, so areas may be
    drawn anywhere and in any order.
    """
    starts = area_starts(ea_id, design=design, seed=seed, n_units=n_units)
    positions, set_aside = select_area(design.method, n_units=n_units, n_sample=design.n_sample, starts=starts)
    queues = reserve_queues(n_units, positions.tolist(), depth=design.reserve_depth)
    return AreaRecord(
        ea_id=ea_id,
        n_units=n_units,
        n_sample=design.n_sample,
        start=starts.start,
        set_aside_start=starts.set_aside_start,
        set_aside=tuple(set_aside.tolist()),
        positions=tuple(positions.tolist()),
        reserve=tuple(tuple(queue) for queue in queues),
        list_digest="",
        order_digest="",
    )


def area_starts(ea_id: str, *, design: HouseholdDesign, seed: str, n_units: int) -> Starts:
    """Return the random numbers of one area: they follow from seed, label, area and N only."""
    label = canonical_text(design.label, field="label")
    if design.method is SelectionMethod.SYMMETRIC:
        return symmetric_starts(seed, label=label, ea_id=ea_id, n_units=n_units, n_sample=design.n_sample)
    return Starts(start=systematic_start(seed, label=label, ea_id=ea_id, n_units=n_units))


def select_area(method: SelectionMethod, *, n_units: int, n_sample: int, starts: Starts) -> tuple[Positions, Positions]:
    """Return the drawn ranks and those that were set aside."""
    if method is SelectionMethod.SYMMETRIC:
        aside = starts.set_aside_start or 0
        return symmetric_positions(n_units=n_units, n_sample=n_sample, start=starts.start, set_aside_start=aside)
    drawn = systematic_positions(n_units=n_units, n_sample=n_sample, start=starts.start)
    return drawn, drawn[:0]


def _kept_record(
    areas: tuple[AreaRecord, ...], *, design: HouseholdDesign, seed: str, context: DrawContext
) -> DrawRecord:
    """Return the record of a draw that keeps its commitment, if there is one."""
    record = DrawRecord(
        label=canonical_text(design.label, field="label"),
        authority=Authority.OWN,
        reserve_authority=Authority.OWN,
        stage=STAGE_HOUSEHOLDS,
        method=design.method,
        sort=design.sort,
        parameters=design.parameters,
        plan_version=context.plan_version,
        commitment=context.commitment,
        seed=seed,
        seed_source=context.seed_source,
        voids=context.voids,
        software=context.software,
        drawn_at=context.drawn_at,
        areas=areas,
        digest=record_digest(areas),
    )
    require_kept(record.commitment, record.fulfilment())
    return record


def draw_tables(
    record: DrawRecord,
    ordered: Sequence[OrderedArea],
    *,
    level: SelectionLevel = SelectionLevel.HOUSEHOLD,
    areas: pd.DataFrame | None = None,
) -> HouseholdDraw:
    """Return a record with its tables; ``ordered`` holds its areas' households in selection order."""
    pairs = list(zip(record.areas, ordered, strict=True))
    sample = pd.DataFrame(_sample_rows(pairs, level=level), columns=list(SAMPLE_COLUMNS))
    reserve = pd.DataFrame(_reserve_rows(pairs), columns=list(RESERVE_COLUMNS))
    return HouseholdDraw(
        record=record,
        sample=sample if areas is None else with_inclusion_prob(sample, areas),
        reserve=reserve.astype({"ea_id": "str", "household_id": "str", "for_household_id": "str"}),
        order=order_table(ordered),
    )


def _sample_rows(
    pairs: Iterable[tuple[AreaRecord, OrderedArea]], *, level: SelectionLevel
) -> list[tuple[str, str, int, float]]:
    return [
        (area.ea_id, order.household_ids[rank], rank, area.n_sample / (area.n_units * counts[rank]))
        for area, order in pairs
        for counts in [household_counts(order, level=level)]
        for rank in area.positions
    ]


def _reserve_rows(pairs: Iterable[tuple[AreaRecord, OrderedArea]]) -> list[tuple[str, str, int, str, int]]:
    return [
        (area.ea_id, order.household_ids[rank], rank, order.household_ids[drawn], reserve_rank)
        for area, order in pairs
        for drawn, queue in zip(area.positions, area.reserve, strict=True)
        for reserve_rank, rank in enumerate(queue, start=1)
    ]


def order_table(ordered: Iterable[OrderedArea]) -> pd.DataFrame:
    """Return ``order.csv``: each area's households by rank, without any sort value."""
    rows = [(area.ea_id, rank, household) for area in ordered for rank, household in enumerate(area.household_ids)]
    return pd.DataFrame(rows, columns=list(ORDER_COLUMNS))
