"""What became of each place in the sample: the drawn household, who stands for it now, and what rates count."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

import pandas as pd

from sampling.response_rates import OutcomeGroup, outcome_rates

OUTCOME_COLUMNS = (
    "ea_id",
    "drawn_household_id",
    "household_id",
    "drawn_disposition",
    "disposition",
    "outcome_group",
    "state",
    "is_substitute",
    "is_new_occupants",
    "n_substitutions",
    "inclusion_prob_stage1",
    "inclusion_prob_stage2",
    "inclusion_prob",
)


class Basis(StrEnum):
    """Which households the rates count: those that were drawn, or all that were approached, substitutes included."""

    DRAWN = "drawn"
    ALL = "all"


BASIS_LABELS: Mapping[Basis, str] = MappingProxyType({Basis.DRAWN: "只算抽中户", Basis.ALL: "换入户也算"})


class RateUnit(StrEnum):
    """By what the rates are shown."""

    TOTAL = "total"
    AREA = "area"
    TOWN = "town"
    ENUMERATOR = "enumerator"
    DAY = "day"


UNIT_LABELS: Mapping[RateUnit, str] = MappingProxyType(
    {
        RateUnit.TOTAL: "合计",
        RateUnit.AREA: "小区",
        RateUnit.TOWN: "镇街",
        RateUnit.ENUMERATOR: "调查员",
        RateUnit.DAY: "日期",
    }
)


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A place in the sample. ``chain`` holds the households that stood for it, the drawn one first."""

    ea_id: str
    chain: tuple[str, ...]
    n_substitutions: int
    is_new_occupants: bool
    inclusion_prob_stage1: float
    inclusion_prob_stage2: float

    @property
    def household_id(self) -> str:
        """Who stands for it now."""
        return self.chain[-1]


def slot_chains(drawn: Iterable[str], followed: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return for each drawn household those that stood for it, the drawn one first.

    ``followed`` names for each other household the one it followed, as substitute or as new occupants.

    >>> slot_chains(["a", "b"], {"c": "a", "d": "c"})
    {'a': ('a', 'c', 'd'), 'b': ('b',)}
    """
    after = {old: new for new, old in followed.items()}
    chains = {}
    for household_id in drawn:
        chain = [household_id]
        while chain[-1] in after:
            chain.append(after[chain[-1]])
        chains[household_id] = tuple(chain)
    return chains


def rate_table(rows: pd.DataFrame, *, by: str) -> pd.DataFrame:
    """Return counts and rates by a column of the cases.

    Parameters
    ----------
    rows
        One row per household that is counted: ``by``, ``outcome_group``, ``is_drawn``, ``is_substituted`` (whether a
        substitute stood in for it).

    Returns
    -------
    DataFrame
        Columns ``by``, ``n`` households, one count per `OutcomeGroup`, the rates of `sampling.response_rates`, and
        ``substitution_rate`` = drawn households for which a substitute stood in / drawn households.
    """
    groups = pd.Categorical(rows["outcome_group"], categories=[group.value for group in OutcomeGroup])
    counts = pd.crosstab(rows[by], groups, dropna=False).reindex(columns=[group.value for group in OutcomeGroup])
    counts.columns = counts.columns.astype("str")
    drawn = rows[rows["is_drawn"].astype("bool")].groupby(by)["is_substituted"].mean()
    table = pd.concat([counts.sum(axis=1).rename("n"), counts, outcome_rates(counts)], axis=1)
    return table.assign(substitution_rate=drawn.reindex(table.index).astype("float64")).rename_axis(by).reset_index()
