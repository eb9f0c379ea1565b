"""The variance of a total after two-phase calibration, between areas and within them.

With a areas drawn of A in a stratum (f = a/A, 0 without finite correction), z_i the contribution of an area (both
phases, `TwoPhaseWeights.contributions`) and n_i of N_i households drawn in it by simple random sampling,

    linearised   V = Σ_h [ (1 − f) a/(a−1) Σ_i (z_i − z̄)² + f Σ_i v_i(d2 g2 e2) ]
    components   V = Σ_h [ (1 − f) ( a/(a−1) Σ_i (ŷ_i − ȳ)² − Σ_i v_i(d2 g2 y) ) + Σ_i v_i(d2 g2 e2) ]

with v_i(u) = (1 − n_i/N_i) n_i/(n_i−1) Σ (u_k − ū)². Both estimate the same thing. The second is Särndal, Swensson &
Wretman (1992, §9.7) with the first phase uncalibrated, and what R's ``survey::twophase`` gives; it subtracts, so it
may fall below 0, and it does not see a calibration of the first phase. The first uses the prediction for all screened
households, is never below 0, counts both calibrations, and is the default.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from sampling.columns import require_columns
from sampling.weights.errors import Vector, WeightingError, joined
from sampling.weights.two_phase import TwoPhaseWeights


@dataclass(frozen=True, kw_only=True)
class TwoPhaseVariance:
    """The variance of a total: from the draw of areas, from the draws within them, and of both."""

    first_phase: float
    second_phase: float

    @property
    def total(self) -> float:
        """The variance of both phases."""
        return self.first_phase + self.second_phase


def linearised_variance(
    weights: TwoPhaseWeights, values: "pd.Series[float]", *, areas: pd.DataFrame
) -> TwoPhaseVariance:
    """Return the variance of Σ w y by the contributions of areas (the default).

    Parameters
    ----------
    values
        y of the drawn households, in their order.
    areas
        ``ea_id, stratum, n_areas_population``; the last missing or infinite for no finite correction.

    Raises
    ------
    WeightingError
        ``AREA_NOT_DESCRIBED`` (``areas``); ``STRATUM_WITH_ONE_AREA`` (``strata``); ``AREA_WITH_ONE_HOUSEHOLD``
        (``areas``); ``TWO_PHASE_VALUES_INVALID``.
    """
    parts = weights.contributions(values)
    sums = parts.groupby("ea_id", sort=False)[["first_phase", "second_phase"]].sum().sum(axis=1)
    within = _within(weights, parts["second_phase"].to_numpy()[weights.places])
    return _phases(_by_area(areas, sums), plain=within, left=within)


def component_variance(
    weights: TwoPhaseWeights, values: "pd.Series[float]", *, areas: pd.DataFrame
) -> TwoPhaseVariance:
    """Return the variance of Σ w y as the sum of the two phases' (see the module), with the errors of the other.

    Raises
    ------
    WeightingError
        ``FIRST_PHASE_CALIBRATED`` if the first phase was calibrated, which this form does not count.
    """
    if weights.first is not None:
        raise WeightingError("FIRST_PHASE_CALIBRATED", "this variance does not count the first phase's calibration")
    parts = weights.contributions(values)
    expanded = weights.second.weights * np.asarray(values, dtype=np.float64)
    ea_id = weights.screened["ea_id"].to_numpy()[weights.places]
    sums = (
        pd.Series(expanded).groupby(ea_id, sort=False).sum().reindex(weights.screened["ea_id"].unique(), fill_value=0)
    )
    left = _within(weights, parts["second_phase"].to_numpy()[weights.places])
    return _phases(_by_area(areas, sums), plain=_within(weights, expanded), left=left)


def _phases(by_area: pd.DataFrame, *, plain: "pd.Series[float]", left: "pd.Series[float]") -> TwoPhaseVariance:
    """Σ (1 − f)(between − plain) and Σ left, the spread within areas that the first must not count and the second's."""
    first = (1 - by_area["fraction"]) * (by_area["between"] - plain.reindex(by_area.index, fill_value=0.0))
    return TwoPhaseVariance(first_phase=float(first.sum()), second_phase=float(left.sum()))


def _by_area(areas: pd.DataFrame, sums: "pd.Series[float]") -> pd.DataFrame:
    """Return each area's sampling fraction a/A and its share a/(a−1) (z − z̄)² of the variance between areas."""
    require_columns(areas, ("ea_id", "stratum", "n_areas_population"), table_name="areas")
    missing = sums.index.difference(pd.Index(areas["ea_id"]))
    if len(missing):
        raise WeightingError("AREA_NOT_DESCRIBED", f"{joined(missing)} not in areas", areas=joined(missing))
    design = areas.set_index("ea_id").loc[sums.index].assign(z=sums)
    strata = design.groupby("stratum")["z"]
    n_areas = strata.transform("size")
    if (n_areas < 2).any():
        which = joined(design.loc[n_areas < 2, "stratum"])
        raise WeightingError("STRATUM_WITH_ONE_AREA", f"one area alone in {which}", strata=which)
    there = pd.to_numeric(design["n_areas_population"], errors="coerce").fillna(np.inf)
    between = n_areas / (n_areas - 1) * (design["z"] - strata.transform("mean")) ** 2
    return pd.DataFrame({"fraction": n_areas / there, "between": between})


def _within(weights: TwoPhaseWeights, expanded: Vector) -> "pd.Series[float]":
    """Return v_i of each area with households drawn, for expanded values of the drawn households."""
    there = weights.screened.groupby("ea_id").size()
    drawn = pd.Series(expanded).groupby(weights.screened["ea_id"].to_numpy()[weights.places])
    n = drawn.size()
    if (n < 2).any():
        which = joined(n.index[n < 2])
        raise WeightingError("AREA_WITH_ONE_HOUSEHOLD", f"one household alone in {which}", areas=which)
    return (1 - n / there.loc[n.index]) * n * drawn.var(ddof=1)
