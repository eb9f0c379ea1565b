"""Several households in one dwelling: what a unit of selection is, and which household then stands for it.

A flat with a family and its live-in nanny is two households in one dwelling (Plan §10, listing). Selecting households
lets both into the sample; selecting dwellings takes one of them by a second public draw, so that nobody has to explain
why two diaries are kept behind one door. The chance of a household is then n/N dwellings × 1/n_h.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from sampling.columns import DWELLING_NO_WIDTH, EA_WIDTH, HOUSEHOLD_WIDTH
from sampling.draw.order import OrderedArea
from sampling.draw.record import AreaRecord
from sampling.errors import DrawError
from sampling.randomness import integer_below

_DWELLING_END = EA_WIDTH + DWELLING_NO_WIDTH
_SECOND_DRAW = "household"


class SelectionLevel(StrEnum):
    """What the units of the selection in an area are."""

    HOUSEHOLD = "household"
    DWELLING = "dwelling"


def ranks_by_dwelling(order: OrderedArea) -> dict[str, list[int]]:
    """Return dwelling number → ranks of its households; a dwelling stands where its first household stands.

    That place does not depend on the seed, so a list can be locked and committed to before the seed is known.

    Raises
    ------
    DrawError
        ``DWELLING_UNKNOWN`` (``household_id``) if an id is not of 20 characters, of which 16–18 name the dwelling.
    """
    dwellings: dict[str, list[int]] = {}
    for rank, household_id in enumerate(order.household_ids):
        if len(household_id) != HOUSEHOLD_WIDTH:
            raise DrawError(
                "DWELLING_UNKNOWN",
                f"household {household_id}: the dwelling is not in an id of {len(household_id)} characters",
                household_id=household_id,
            )
        dwellings.setdefault(household_id[EA_WIDTH:_DWELLING_END], []).append(rank)
    return dwellings


def unit_count(order: OrderedArea, *, level: SelectionLevel) -> int:
    """Return the number of units that an area offers: N of the formulas."""
    return len(order.household_ids) if level is SelectionLevel.HOUSEHOLD else len(ranks_by_dwelling(order))


def household_counts(order: OrderedArea, *, level: SelectionLevel) -> list[int]:
    """Return by rank how many households share the household's unit: n_h of its dwelling, or 1."""
    counts = [1] * len(order.household_ids)
    if level is SelectionLevel.DWELLING:
        for ranks in ranks_by_dwelling(order).values():
            for rank in ranks:
                counts[rank] = len(ranks)
    return counts


def household_index(seed: str, *, label: str, ea_id: str, dwelling_no: str, n_households: int) -> int:
    """Return which household of a dwelling is taken: (H(seed|label|ea_id|dwelling_no|household) · n_h) >> 256.

    Households count from 0 by ``household_id``.
    """
    return integer_below(n_households, seed, label, ea_id, dwelling_no, _SECOND_DRAW)


def standing_ranks(order: OrderedArea, *, seed: str, label: str) -> tuple[int, ...]:
    """Return by dwelling, in selection order, the rank of the household that stands for it if it is reached."""
    return tuple(
        sorted(ranks, key=lambda rank: order.household_ids[rank])[
            household_index(seed, label=label, ea_id=order.ea_id, dwelling_no=dwelling_no, n_households=len(ranks))
        ]
        for dwelling_no, ranks in ranks_by_dwelling(order).items()
    )


def with_household_ranks(drawn: AreaRecord, standing: Sequence[int]) -> AreaRecord:
    """Return a draw of dwellings with the ranks of the households that stand for them, drawn ones ascending.

    ``n_units`` and the starts stay those of the dwellings; each drawn household keeps the queue of its dwelling.
    """
    queues = {
        standing[unit]: _ranks(queue, standing) for unit, queue in zip(drawn.positions, drawn.reserve, strict=True)
    }
    return replace(
        drawn,
        set_aside=tuple(sorted(_ranks(drawn.set_aside, standing))),
        positions=tuple(sorted(queues)),
        reserve=tuple(queues[rank] for rank in sorted(queues)),
    )


def _ranks(units: Sequence[int], standing: Sequence[int]) -> tuple[int, ...]:
    return tuple(standing[unit] for unit in units)
