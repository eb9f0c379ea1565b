"""An in-cycle rotation of households: whom one may still draw, and who takes whose place.

Newcomers are drawn from the area's list without every household that the cycle has used. With N on the list, n drawn
first and n' newcomers drawn with equal probability from the N − n that are left, a household is a newcomer with
(1 − n/N) · n'/(N − n) = n'/N: the same for all. Those who stay have the chance (n − n')/N by the turn of the rotation
groups, so each wave is an equal-probability sample with n/N (Kish 1965, §12.4; checked by enumeration). Substitutes
that have been used leave the list too; then n'/N holds only as nearly as they were few.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

import pandas as pd

from sampling.columns import require_columns
from sampling.findings import Finding, Severity
from sampling.rotation.calendar import households_needed
from sampling.rotation.errors import RotationError
from sampling.rotation.groups import MEMBER_COLUMNS, members_table
from sampling.rotation.plan import RotationPlan


@dataclass(frozen=True, kw_only=True)
class HouseholdRotation:
    """What one rotation changes: the members afterwards, those who left, those who entered (``MEMBER_COLUMNS``)."""

    members: pd.DataFrame
    leaving: pd.DataFrame
    entering: pd.DataFrame


def households_left(screened: pd.DataFrame, *, used: Collection[str]) -> pd.DataFrame:
    """Return the screened list without the households that the cycle has used: drawn ones and substitutes.

    The draw from this list cannot bring a household back, whatever the seed.
    """
    require_columns(screened, ("ea_id", "household_id"), table_name="screened")
    return screened[~screened["household_id"].isin(list(used))].reset_index(drop=True)


def newcomer_prob(*, n_units: int, n_used: int, n_newcomers: int) -> tuple[Fraction, Fraction]:
    """Return a household's chance to be a newcomer: given that it is left, and before anything was drawn.

    The second is n'/N and holds if the households used were themselves drawn with equal probability.

    Raises
    ------
    RotationError
        ``ROTATION_LIST_EXHAUSTED`` with ``n_left, n_newcomers``.

    >>> newcomer_prob(n_units=304, n_used=10, n_newcomers=10)
    (Fraction(5, 147), Fraction(5, 152))
    """
    n_left = n_units - n_used
    if not 1 <= n_newcomers <= n_left:
        raise RotationError(
            "ROTATION_LIST_EXHAUSTED",
            f"{n_newcomers} newcomers cannot come from {n_left} households",
            n_left=n_left,
            n_newcomers=n_newcomers,
        )
    return Fraction(n_newcomers, n_left), Fraction(n_newcomers, n_units)


def check_lists_last(n_units: Mapping[str, int], *, plan: RotationPlan, batch: str) -> list[Finding]:
    """Report areas whose list is shorter than what a whole cycle uses up: ``ROTATION_LIST_TOO_SHORT``, warning."""
    needed = households_needed(plan, batch=batch)
    return [
        Finding(
            code="ROTATION_LIST_TOO_SHORT",
            severity=Severity.WARNING,
            subject=ea_id,
            field="n_units",
            value=str(n),
            expected=str(needed),
        )
        for ea_id, n in sorted(n_units.items())
        if n < needed
    ]


def rotate_households(
    members: pd.DataFrame, newcomers: pd.DataFrame, *, groups: Collection[str], used: Collection[str]
) -> HouseholdRotation:
    """Let the households of ``groups`` leave and the newcomers take their places, in order, area by area.

    Parameters
    ----------
    members
        Members of the wave that ends, ``MEMBER_COLUMNS``.
    newcomers
        ``ea_id, household_id, rank`` of the draw from the list that was left; as many per area as leave there.
    groups
        The groups that are due (`sampling.rotation.calendar.due_groups`).
    used
        Every household that the cycle has used, members and substitutes.

    Raises
    ------
    RotationError
        ``ROTATION_HOUSEHOLD_RETURNS`` with ``household_id`` if a newcomer was used before or stands twice;
        ``ROTATION_COUNT_WRONG`` with ``ea_id, value, expected`` if an area's newcomers are not as many as leave.
    """
    require_columns(members, MEMBER_COLUMNS, table_name="members")
    require_columns(newcomers, ("ea_id", "household_id", "rank"), table_name="newcomers")
    _refuse_return(newcomers, used=set(used) | set(members["household_id"]))
    is_due = members["rotation_group"].isin(list(groups))
    leaving = members[is_due].sort_values(["ea_id", "place"]).reset_index(drop=True)
    entering = _in_their_places(leaving, newcomers.sort_values(["ea_id", "rank", "household_id"]))
    after = pd.concat([members[~is_due], entering]).sort_values(["ea_id", "place"])
    return HouseholdRotation(
        members=after[[*MEMBER_COLUMNS]].reset_index(drop=True), leaving=leaving, entering=entering
    )


def _refuse_return(newcomers: pd.DataFrame, *, used: set[str]) -> None:
    seen = set(used)
    for household_id in newcomers["household_id"]:
        if household_id in seen:
            raise RotationError(
                "ROTATION_HOUSEHOLD_RETURNS",
                f"household {household_id} has been in the sample of this cycle",
                household_id=household_id,
            )
        seen.add(household_id)


def _in_their_places(leaving: pd.DataFrame, newcomers: pd.DataFrame) -> pd.DataFrame:
    _require_counts(Counter(newcomers["ea_id"]), expected=Counter(leaving["ea_id"]))
    places = leaving.drop(columns="household_id").itertuples(index=False, name=None)
    rows = [(*place, household_id) for place, household_id in zip(places, newcomers["household_id"], strict=True)]
    return members_table(rows)


def _require_counts(counts: Counter[str], *, expected: Counter[str]) -> None:
    for ea_id in sorted(counts.keys() | expected.keys()):
        if counts[ea_id] != expected[ea_id]:
            raise RotationError(
                "ROTATION_COUNT_WRONG",
                f"area {ea_id}: {counts[ea_id]} newcomers for {expected[ea_id]} places",
                ea_id=ea_id,
                value=counts[ea_id],
                expected=expected[ea_id],
            )
