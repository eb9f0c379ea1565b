"""Substitutes in the weights, both ways: a substitute takes the slot's weight, or a replaced household is non-response.

With ``slot`` the last household of a slot carries the slot's base weight and those before it carry none: what a
substitute says stands for the household it replaced. With ``nonresponse`` the drawn household keeps its weight and its
outcome, and substitutes carry none, as if no one had been replaced. The difference between the two estimates is what
substitution does; both keep the sum of the base weights.

References
----------
Chapman, D. W. (1983), The impact of substitution on survey estimates, in Incomplete Data in Sample Surveys, vol. 2,
45-61. Vehovar, V. (1999), Field substitution and unit nonresponse, J. Official Statistics 15, 335-350.
"""

from enum import StrEnum

import numpy as np
import pandas as pd

from sampling.columns import require_columns
from sampling.weights.errors import WeightingError, joined, positive_column
from sampling.weights.factors import BASE, SUBSTITUTION, current_weight

REPLACED = "replaced_household_id"


class SubstitutionTreatment(StrEnum):
    """What a substitute counts for."""

    SLOT = "slot"
    """It takes over the base weight of the slot."""
    NONRESPONSE = "nonresponse"
    """It counts for nothing, and the household that was drawn is a non-respondent, or whatever became of it."""


def with_substitution_factor(cases: pd.DataFrame, *, treatment: SubstitutionTreatment) -> pd.DataFrame:
    """Return the cases with the slot's ``base_weight`` in each row and ``substitution_factor`` 1 or 0.

    Parameters
    ----------
    cases
        ``household_id``; ``replaced_household_id``, missing for drawn households; ``base_weight``, which may be
        missing for substitutes. All households of a slot have a row.

    Raises
    ------
    WeightingError
        ``SUBSTITUTION_CHAIN_BROKEN`` (``households``) if a household is replaced by two, or by one of its own
        substitutes, or stands in no row; ``WEIGHT_VALUE_INVALID``; ``WEIGHT_FACTOR_OUT_OF_ORDER``.
    """
    require_columns(cases, ("household_id", REPLACED, BASE), table_name="cases")
    roots = _slots(cases)
    is_drawn = cases[REPLACED].isna()
    positive_column(cases[is_drawn], BASE)
    base = cases[is_drawn].set_index("household_id")[BASE].astype("float64")
    carries = ~cases["household_id"].isin(cases[REPLACED].dropna())
    if treatment is SubstitutionTreatment.NONRESPONSE:
        carries = is_drawn
    table = cases.assign(**{BASE: roots.map(base)})
    current_weight(table, before=SUBSTITUTION)
    return table.assign(**{SUBSTITUTION: carries.astype("float64")})


def _slots(cases: pd.DataFrame) -> pd.Series:
    """Return the drawn household of each row's slot, following the substitutions back."""
    before = cases.set_index("household_id")[REPLACED]
    is_twice = before.dropna().duplicated(keep=False) | False
    wrong = [*before.index[before.index.duplicated()], *before.dropna().index[is_twice.to_numpy()]]
    wrong += [household for household, replaced in before.dropna().items() if replaced not in before.index]
    if wrong:
        raise _broken(wrong)
    slots = cases["household_id"].copy()
    for _ in range(len(cases)):
        earlier = slots.map(before)
        if earlier.isna().all():
            return slots
        slots = earlier.where(earlier.notna(), slots)
    raise _broken(cases["household_id"][np.asarray(slots.map(before).notna())])


def _broken(households: "pd.Series | list[object]") -> WeightingError:
    which = joined(households)
    return WeightingError("SUBSTITUTION_CHAIN_BROKEN", f"substitutions of {which} do not fit", households=which)
