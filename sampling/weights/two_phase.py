"""Two-phase calibration: the drawn households to the screened ones, and these to known margins.

First phase: all households of the areas drawn were screened, with weight d1 = 1/π_area. Their weights are calibrated to
the margins (factor g1). Second phase: the drawn households, with weight d2 = d1 g1 · w2, are calibrated to what the
calibrated first phase estimates for the margins *and* for the controls, which only screening knows (income, size, kind
of dwelling): factor g2. The final weights thus meet the margins and the screened totals alike.

Linearised, with e2 the residual of y on (margins, controls) among the drawn, ŷ = x2'B2 known for all screened, and
e1 the residual of ŷ on the margins among the screened (Särndal et al. 1992, §9.7; Hidiroglou & Särndal 1998):

    Ŷ − Y ≈ Σ_screened d1 g1 e1 + Σ_drawn d2 g2 e2

The areas are the units of the first phase and the draws within them are independent, so the sum of both parts over an
area is one independent contribution: `TwoPhaseWeights.contributions` gives them to any estimator of a variance between
areas, and `sampling.weights.two_phase_variance` is that estimator.

References
----------
Särndal, C.-E., Swensson, B. & Wretman, J. (1992), Model Assisted Survey Sampling, ch. 9. Hidiroglou, M. A. & Särndal,
C.-E. (1998), Use of auxiliary information for two-phase sampling, Survey Methodology 24, 11-20.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import require_columns
from sampling.weights.calibration import Calibration, calibrate, with_calibration_factor
from sampling.weights.distances import CalibrationRule
from sampling.weights.errors import Vector, WeightingError, joined, positive_column
from sampling.weights.factors import BASE, FACTORS, FINAL, FIRST_PHASE, with_final_weight
from sampling.weights.margins import Control, Margin, Matrix, estimated_margins, margin_matrix

KEYS = ("ea_id", "household_id")
_ROUNDING = 1e-9


@dataclass(frozen=True, kw_only=True)
class TwoPhaseRule:
    """What the two phases are calibrated to, and how.

    Parameters
    ----------
    margins
        Known totals of the population; none leaves the first phase as it is.
    controls
        What the second phase takes over from the first, besides the margins.
    """

    margins: tuple[Margin, ...]
    controls: tuple[Control, ...]
    first: CalibrationRule
    second: CalibrationRule


@dataclass(frozen=True, kw_only=True, eq=False)
class TwoPhaseWeights:
    """Both phases with every factor and ``final_weight``, and the calibrations that made them.

    Parameters
    ----------
    controlled
        Margins and controls of every screened household, the x2 of the second phase.
    places
        Where the drawn households stand among the screened ones.
    first
        ``None`` if there were no margins.
    """

    screened: pd.DataFrame
    drawn: pd.DataFrame
    controlled: Matrix
    places: npt.NDArray[np.intp]
    first: Calibration | None
    second: Calibration

    def contributions(self, values: npt.ArrayLike) -> pd.DataFrame:
        """Return the linearised contribution of each screened household to the error of a total.

        Parameters
        ----------
        values
            y of the drawn households, in their order; for a ratio or another smooth function, its linearised variable.

        Returns
        -------
        DataFrame
            ``ea_id, household_id, first_phase`` (d1 g1 e1)``, second_phase`` (d2 g2 e2, 0 if not drawn), in the order
            of the screened households.

        Raises
        ------
        WeightingError
            ``TWO_PHASE_VALUES_INVALID`` (``value, expected``) unless each drawn household has a finite one.
        """
        y = self._require_values(values)
        second = np.zeros(len(self.screened))
        second[self.places] = self.second.weights * self.second.residuals(y)
        weight = self.screened[FINAL].to_numpy(dtype=np.float64)
        return self.screened[list(KEYS)].assign(first_phase=weight * self.first_residuals(y), second_phase=second)

    def first_residuals(self, values: Vector) -> Vector:
        """Return e1 of every screened household: what the margins leave of the prediction x2'B2."""
        predicted = self.controlled @ self.second.coefficients(values)
        return predicted if self.first is None else self.first.residuals(predicted)

    def recalibrated(self, area_factor: "pd.Series[float]") -> Vector:
        """Return the final weights of the drawn households when areas count otherwise, as in a replicate.

        Both phases are calibrated again, the second to what the replicate's first phase estimates.

        Parameters
        ----------
        area_factor
            By ``ea_id``, what the area's weights are multiplied by: 0 leaves it out.

        Raises
        ------
        WeightingError
            ``AREA_NOT_DESCRIBED`` (``areas``) for an area without a factor; others as `calibrate`.
        """
        missing = sorted(set(self.screened["ea_id"]) - set(area_factor.index))
        if missing:
            raise WeightingError("AREA_NOT_DESCRIBED", f"no factor for {joined(missing)}", areas=joined(missing))
        times = self.screened["ea_id"].map(area_factor).to_numpy(dtype=np.float64)
        before = self.screened[FINAL].to_numpy(dtype=np.float64)
        one = times * before if self.first is None else self.first.recalibrated(times * self.first.initial)
        two = self.second.initial * (one / before)[self.places]
        return self.second.recalibrated(two, totals=self.controlled.T @ one)

    def _require_values(self, values: npt.ArrayLike) -> Vector:
        y = np.asarray(values, dtype=np.float64)
        n_usable = int(np.isfinite(y).sum())
        if y.shape != (len(self.drawn),) or n_usable < y.size:
            message = f"{n_usable} values for {len(self.drawn)} drawn households"
            raise WeightingError("TWO_PHASE_VALUES_INVALID", message, value=n_usable, expected=len(self.drawn))
        return y


def calibrate_two_phase(screened: pd.DataFrame, drawn: pd.DataFrame, *, rule: TwoPhaseRule) -> TwoPhaseWeights:
    """Calibrate the screened households to the margins, and the drawn ones to the screened.

    Parameters
    ----------
    screened
        ``ea_id, household_id, base_weight`` (of the first phase alone), its other factors, and the columns of margins
        and controls without gaps.
    drawn
        The respondents among them: ``household_id``, ``base_weight`` (of both phases), other factors of the second
        phase. Margins and controls are read from ``screened``.

    Raises
    ------
    WeightingError
        ``DRAWN_NOT_SCREENED`` (``households``); ``TWO_PHASE_HOUSEHOLD_TWICE`` (``households``);
        ``TWO_PHASE_WEIGHT_TOO_SMALL`` (``household_id, value, expected``) for a weight of both phases below that of
        the first; others as `calibrate`.
    """
    require_columns(screened, (*KEYS, BASE), table_name="screened")
    require_columns(drawn, ("household_id", BASE), table_name="drawn")
    places = _places(screened, drawn)
    first = calibrate(screened, margins=rule.margins, rule=rule.first) if rule.margins else None
    one = with_final_weight(screened) if first is None else with_calibration_factor(screened, first)
    targets = estimated_margins(one, (*rule.margins, *rule.controls), weights=one[FINAL].to_numpy(dtype=np.float64))
    two = _with_first_phase(one, drawn, places)
    second = calibrate(_described(one, two, places), margins=targets, rule=rule.second)
    return TwoPhaseWeights(
        screened=one,
        drawn=with_calibration_factor(two, second),
        controlled=margin_matrix(one, targets).x,
        places=places,
        first=first,
        second=second,
    )


def _with_first_phase(screened: pd.DataFrame, drawn: pd.DataFrame, places: npt.NDArray[np.intp]) -> pd.DataFrame:
    """Return the drawn households with ``first_phase_factor``: all that was done to the first phase's base weight."""
    base = positive_column(screened, BASE)
    ratio = positive_column(drawn, BASE) / base[places]
    if (ratio < 1 - _ROUNDING).any():
        worst = int(np.argmin(ratio))
        household = str(drawn["household_id"].iloc[worst])
        value, expected = (f"{number:.6g}" for number in (drawn[BASE].iloc[worst], base[places][worst]))
        message = f"{household}: base weight {value} of both phases is below {expected} of the first"
        raise WeightingError(
            "TWO_PHASE_WEIGHT_TOO_SMALL", message, household_id=household, value=value, expected=expected
        )
    return drawn.assign(**{FIRST_PHASE: (screened[FINAL].to_numpy(dtype=np.float64) / base)[places]})


def _described(screened: pd.DataFrame, drawn: pd.DataFrame, places: npt.NDArray[np.intp]) -> pd.DataFrame:
    """Return the drawn households' factors beside what screening says of them."""
    known = screened.iloc[places].set_axis(drawn.index).drop(columns=[*FACTORS, FINAL], errors="ignore")
    return known.assign(**{factor: drawn[factor] for factor in FACTORS if factor in drawn})


def _places(screened: pd.DataFrame, drawn: pd.DataFrame) -> npt.NDArray[np.intp]:
    for table in (screened, drawn):
        repeated = table.loc[table["household_id"].duplicated(), "household_id"]
        if len(repeated):
            which = joined(repeated)
            raise WeightingError("TWO_PHASE_HOUSEHOLD_TWICE", f"{which} stand twice", households=which)
    places: npt.NDArray[np.intp] = pd.Index(screened["household_id"]).get_indexer(pd.Index(drawn["household_id"]))
    if (places < 0).any():
        which = joined(drawn["household_id"][places < 0])
        raise WeightingError("DRAWN_NOT_SCREENED", f"{which} were not screened", households=which)
    return places
