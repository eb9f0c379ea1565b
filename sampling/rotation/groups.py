"""Which household of an area belongs to which rotation group.

The drawn households of an area stand in selection order on places 0 … n−1. The groups are interlaced over the places,
so that each is itself spread over the sorted list, and the pattern is turned by a number that follows from the public
seed. Without the turn the household at the head of the sorted list would always be of the first group, and those who
stay would not be an equal-probability sample; with it each place is of group g for exactly n_g of the n turns.
"""

from fractions import Fraction

import pandas as pd

from sampling.columns import require_columns
from sampling.randomness import canonical_text, integer_below
from sampling.rotation.errors import RotationError
from sampling.rotation.plan import RotationPlan

MEMBER_COLUMNS = ("ea_id", "place", "rotation_group", "household_id")


def interlaced_groups(plan: RotationPlan) -> tuple[str, ...]:
    """Return the group of each place before the turn: n_g places of group g, as evenly spread as can be.

    Household i of group g would ideally stand at (2i + 1) / (2 n_g) of the way; the places are in that order, ties in
    the plan's order of the groups.
    """
    ideal = [
        (Fraction(2 * i + 1, 2 * group.n_households), number, group.name)
        for number, group in enumerate(plan.groups)
        for i in range(group.n_households)
    ]
    return tuple(name for _, _, name in sorted(ideal))


def place_groups(plan: RotationPlan, *, turn: int) -> tuple[str, ...]:
    """Return the rotation group of each place, the interlaced pattern turned by ``turn`` places.

    Raises
    ------
    RotationError
        ``ROTATION_TURN_OUT_OF_RANGE`` with ``turn, below`` unless 0 ≤ turn < n.
    """
    if not 0 <= turn < plan.n_households:
        raise RotationError(
            "ROTATION_TURN_OUT_OF_RANGE",
            f"turn {turn} is not below {plan.n_households}",
            turn=turn,
            below=plan.n_households,
        )
    pattern = interlaced_groups(plan)
    return pattern[turn:] + pattern[:turn]


def group_turn(seed: str, *, label: str, ea_id: str, n_households: int) -> int:
    """Return the turn of an area's pattern: (H(seed|label|ea_id|rotation-group) · n) >> 256.

    >>> group_turn("2022-08-31 04713", label="households", ea_id="440118001001001", n_households=10)
    0
    """
    return integer_below(n_households, seed, label, ea_id, "rotation-group")


def assign_rotation_groups(sample: pd.DataFrame, *, plan: RotationPlan, seed: str, label: str) -> pd.DataFrame:
    """Return the members of the first wave of a cycle: ``MEMBER_COLUMNS``, by area and place.

    Parameters
    ----------
    sample
        The draw's ``ea_id, household_id, rank``; places follow the rank.
    seed, label
        Those of the draw that gave the sample, so that nothing new has to be trusted.

    Raises
    ------
    RotationError
        ``ROTATION_COUNT_WRONG`` with ``ea_id, value, expected`` if an area does not hold exactly n households.
    DrawError
        ``SEED_TEXT_INVALID``.
    """
    require_columns(sample, ("ea_id", "household_id", "rank"), table_name="sample")
    seed, label = canonical_text(seed, field="seed"), canonical_text(label, field="label")
    areas = sample.sort_values(["ea_id", "rank", "household_id"]).groupby("ea_id", sort=True)
    members = [
        _members(str(ea_id), list(area["household_id"]), plan=plan, turn_of=(seed, label)) for ea_id, area in areas
    ]
    return pd.concat([members_table([]), *members], ignore_index=True)


def _members(ea_id: str, households: list[str], *, plan: RotationPlan, turn_of: tuple[str, str]) -> pd.DataFrame:
    n = plan.n_households
    if len(households) != n:
        raise RotationError(
            "ROTATION_COUNT_WRONG",
            f"area {ea_id} holds {len(households)} households, the plan {n}",
            ea_id=ea_id,
            value=len(households),
            expected=n,
        )
    seed, label = turn_of
    groups = place_groups(plan, turn=group_turn(seed, label=label, ea_id=ea_id, n_households=n))
    return members_table([(ea_id, *row) for row in zip(range(n), groups, households, strict=True)])


def members_table(rows: list[tuple[str, int, str, str]]) -> pd.DataFrame:
    """Return a table of members with its types, also when it is empty."""
    types = {"ea_id": "str", "place": "int64", "rotation_group": "str", "household_id": "str"}
    return pd.DataFrame(rows, columns=list(MEMBER_COLUMNS)).astype(types)
