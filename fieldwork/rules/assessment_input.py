"""What the assessment of the sample is made from: screening, cases and outcome data, put into the shape of weights.

A case responds when it keeps books; once outcome data of a month are given, when it has a row in them.
"""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from fieldwork.rules.margin_file import KnownMargin
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_weights import WeightsPlan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.surveys import residence_of
from fieldwork.rules.weighting import Weighting, WeightingInput, weights_of
from fieldwork.rules.weighting_cases import cases_of_outcomes
from sampling.weights import Margin, ResponseStatus
from sampling.weights.response import STATUS

CLASS = "urban_rural"
FILLED = "_filled"
"""Ending of a screened number whose gaps hold the mean of the area; only margins of persons use it."""
STATUS_OF_ELIGIBILITY = {
    "in": ResponseStatus.RESPONDENT.value,
    "out": ResponseStatus.INELIGIBLE.value,
    "unknown": ResponseStatus.UNKNOWN.value,
}


@dataclass(frozen=True, kw_only=True)
class AssessmentInput:
    """What is known of a sample.

    Parameters
    ----------
    areas
        ``ea_id, area_name, urban_rural_code, inclusion_prob`` of the areas in force.
    screened
        Answers in force: ``ea_id, household_id, eligibility, outcome, n_persons, income``, and others that the
        comparison may read.
    outcomes
        `rules.outcomes.OUTCOME_COLUMNS`.
    rates
        `rules.outcomes.rate_table` by area and in all (``unit``).
    margins
        Known totals of the population; none is allowed, and said.
    values, old
        Outcome data of the new sample (``household_id``) and of the old one in the same month (``ea_id, household_id,
        weight``), with ``disposable_income, n_residents`` and perhaps ``consumption``.
    """

    areas: pd.DataFrame
    screened: pd.DataFrame
    outcomes: pd.DataFrame
    rates: pd.DataFrame
    margins: tuple[KnownMargin, ...]
    plan: Plan
    values: pd.DataFrame | None = None
    old: pd.DataFrame | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Prepared:
    """Screened households and cases as weights read them, the weights, and ids of values that no case has."""

    screened: pd.DataFrame
    cases: pd.DataFrame
    margins: tuple[Margin, ...]
    weighting: Weighting
    n_strangers: int

    @property
    def respondents(self) -> pd.DataFrame:
        """The households with a final weight, with what screening and the outcome data say of them."""
        return self.weighting.two_phase.drawn


def prepare(given: AssessmentInput, *, weights: WeightsPlan) -> Prepared:
    """Return screened households, cases and weights.

    Raises
    ------
    StateRefusal
        ``ASSESSMENT_NO_SAMPLE`` before the draw; ``ASSESSMENT_CHANCES_MISSING`` (``n_areas``) if the draw of areas was
        not recorded with its probabilities.
    WeightingError, ColumnError
        As `weights_of`.
    """
    _require_sample(given)
    margins = tuple(_usable(known.margin, given.screened) for known in given.margins)
    screened = described_screened(given, filled=tuple(margin.value for margin in margins if margin.value))
    cases, n_strangers = described_cases(given, screened)
    weighting = weights_of(WeightingInput(screened=screened, cases=cases, margins=margins, cell=CLASS), plan=weights)
    return Prepared(screened=screened, cases=cases, margins=margins, weighting=weighting, n_strangers=n_strangers)


def described_screened(given: AssessmentInput, *, filled: tuple[str, ...] = ()) -> pd.DataFrame:
    """Return the screened households of the areas in force with chance, class, status and filled columns."""
    known = given.areas.set_index("ea_id")
    own = given.screened[given.screened["ea_id"].isin(known.index)].reset_index(drop=True)
    table = own.assign(
        inclusion_prob_stage1=own["ea_id"].map(known["inclusion_prob"]).astype("float64"),
        **{
            CLASS: own["ea_id"].map(residence_of(known["urban_rural_code"])),
            STATUS: own["eligibility"].map(STATUS_OF_ELIGIBILITY),
        },
    )
    for name in filled:
        if name.endswith(FILLED):
            table[name] = filled_by_area(table, name.removesuffix(FILLED))
    return table


def filled_by_area(table: pd.DataFrame, column: str) -> "pd.Series[float]":
    """Return a column of numbers with the mean of the area's known ones in its gaps."""
    numbers = pd.to_numeric(table[column], errors="coerce").astype("float64")
    return numbers.fillna(numbers.groupby(table["ea_id"]).transform("mean"))


def described_cases(given: AssessmentInput, screened: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Return the cases with what screening and the outcome data say of them, and how many values have no case."""
    made = cases_of_outcomes(given.outcomes)
    known = screened.drop(columns=["ea_id", "inclusion_prob_stage1", STATUS]).drop_duplicates("household_id")
    cases = made.merge(known, on="household_id", how="left")
    cases[CLASS] = cases["ea_id"].map(residence_of(given.areas.set_index("ea_id")["urban_rural_code"]))
    if given.values is None:
        return cases, 0
    values = given.values.add_prefix("value_").rename(columns={"value_household_id": "standing_household_id"})
    valued = cases.merge(values, on="standing_household_id", how="left")
    has_values = valued["standing_household_id"].isin(values["standing_household_id"])
    responded = valued[STATUS].eq(ResponseStatus.RESPONDENT.value)
    valued[STATUS] = valued[STATUS].mask(responded & ~has_values, ResponseStatus.NONRESPONDENT.value)
    strangers = ~values["standing_household_id"].isin(valued["standing_household_id"])
    return valued, int(strangers.sum())


def _usable(margin: Margin, screened: pd.DataFrame) -> Margin:
    """Return a margin that counts by the filled column where the screened number has gaps."""
    value = margin.value
    if value is None or value not in screened or not screened[value].isna().any():
        return margin
    return replace(margin, value=f"{value}{FILLED}")


def _require_sample(given: AssessmentInput) -> None:
    if given.outcomes.empty:
        raise StateRefusal("ASSESSMENT_NO_SAMPLE")
    chances = given.outcomes[["inclusion_prob_stage1", "inclusion_prob_stage2"]].to_numpy(dtype=np.float64)
    without = given.outcomes.loc[~np.isfinite(chances).all(axis=1), "ea_id"].nunique()
    if without:
        raise StateRefusal("ASSESSMENT_CHANCES_MISSING", n_areas=int(without))
