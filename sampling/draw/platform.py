"""Somebody else's picks as a record: the national platform draws, the office keeps the proof and the reserve.

No random number is involved. What can be checked is bound by digests: the locked list, its order, and the picks. The
record names the platform as the authority, so that it is never taken for a draw of the office's own (Plan §2).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from sampling.columns import require_columns
from sampling.draw.households import HouseholdDraw, draw_tables
from sampling.draw.order import NOTHING_IMPUTED, OrderedArea, ordered_areas, require_ids, require_unique
from sampling.draw.record import STAGE_HOUSEHOLDS, AreaRecord, Authority, DrawContext, DrawRecord, record_digest
from sampling.draw.shape import Scalar
from sampling.errors import DrawError
from sampling.imputation import SortImputation
from sampling.randomness import canonical_text
from sampling.reserve import reserve_queues


@dataclass(frozen=True, kw_only=True)
class PlatformDesign:
    """How the office orders its list and how deep a reserve it sets beside the platform's picks."""

    sort: tuple[str, ...] = ()
    serpentine: bool = False
    reserve_depth: int = 9
    label: str = "households"
    imputation: SortImputation = NOTHING_IMPUTED

    @property
    def parameters(self) -> dict[str, Scalar]:
        """What the record prints as ``parameters``."""
        return {
            "reserve_depth": self.reserve_depth,
            **({"serpentine": True} if self.serpentine else {}),
            **self.imputation.parameters,
        }


def record_platform_picks(
    screened: pd.DataFrame,
    picks: pd.DataFrame,
    *,
    design: PlatformDesign,
    areas: pd.DataFrame | None = None,
    context: DrawContext | None = None,
) -> HouseholdDraw:
    """Return the platform's draw as a record with our reserve: authority platform, reserve authority own.

    Parameters
    ----------
    screened
        The locked list, as for `draw_households`.
    picks
        ``household_id`` of the households that the platform drew, any order. The chance n/N that the tables give is
        that of an equal-probability draw; `sampling.explain` tells whether the picks look like one.
    areas
        With it (``ea_id, inclusion_prob``) the sample carries the inclusion probabilities of both stages.

    Raises
    ------
    DrawError
        ``PICK_NOT_IN_LIST`` (``household_id``): not on the list, or confirmed out; ``AREA_WITHOUT_PICKS``
        (``ea_id``); ``HOUSEHOLD_DUPLICATE``; ``RESERVE_DEPTH_INVALID``; and what `ordered_areas` refuses.
    """
    drawn = _picked(picks)
    ordered = ordered_areas(screened, sort=design.sort, serpentine=design.serpentine, imputation=design.imputation)
    _require_on_list(drawn, ordered)
    records = tuple(_area_record(order, drawn, depth=design.reserve_depth) for order in ordered)
    record = _record(records, design=design, context=context or DrawContext())
    return draw_tables(record, ordered, areas=areas)


def _picked(picks: pd.DataFrame) -> frozenset[str]:
    require_columns(picks, ("household_id",), table_name="picks")
    require_ids(picks, ("household_id",))
    require_unique(picks["household_id"])
    return frozenset(picks["household_id"])


def _require_on_list(drawn: frozenset[str], ordered: Sequence[OrderedArea]) -> None:
    strange = drawn.difference(*(area.household_ids for area in ordered))
    if strange:
        first = min(strange)
        raise DrawError("PICK_NOT_IN_LIST", f"household {first} does not take part in the draw", household_id=first)


def _area_record(order: OrderedArea, drawn: frozenset[str], *, depth: int) -> AreaRecord:
    positions = tuple(rank for rank, household_id in enumerate(order.household_ids) if household_id in drawn)
    if not positions:
        raise DrawError("AREA_WITHOUT_PICKS", f"nobody was drawn in area {order.ea_id}", ea_id=order.ea_id)
    n_units = len(order.household_ids)
    return AreaRecord(
        ea_id=order.ea_id,
        n_units=n_units,
        n_sample=len(positions),
        start=None,
        set_aside_start=None,
        set_aside=(),
        positions=positions,
        reserve=tuple(tuple(queue) for queue in reserve_queues(n_units, positions, depth=depth)),
        list_digest=order.list_digest,
        order_digest=order.order_digest,
    )


def _record(areas: tuple[AreaRecord, ...], *, design: PlatformDesign, context: DrawContext) -> DrawRecord:
    return DrawRecord(
        label=canonical_text(design.label, field="label"),
        authority=Authority.PLATFORM,
        reserve_authority=Authority.OWN,
        stage=STAGE_HOUSEHOLDS,
        method=None,
        sort=design.sort,
        parameters=design.parameters,
        plan_version=context.plan_version,
        commitment=None,
        seed=None,
        seed_source=context.seed_source,
        voids=context.voids,
        software=context.software,
        drawn_at=context.drawn_at,
        areas=areas,
        digest=record_digest(areas),
    )
