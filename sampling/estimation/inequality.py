"""Weighted quantiles, the Gini coefficient, quintile shares and S80/S20, with their linearised variables.

With y sorted, N̂ = Σ w, Ŷ = Σ w y and W_k the sum of the weights of all values ≤ y_k:

- quantile Q_p: the smallest y_k with W_k ≥ p·N̂;
- share below: L(p) = Σ_{y<Q} w y + Q·(p·N̂ − Σ_{y<Q} w), which cuts through the household at the border, so shares of
  groups add up to all; ∂L/∂w_k = (y_k − Q)·1[y_k ≤ Q] + p·Q, no density needed (Osier 2009; Langel & Tillé 2011);
- Gini: G = Σ_k Σ_l w_k w_l max(y_k, y_l) / (N̂ Ŷ) − 1 (Langel & Tillé 2013), ties counted once whatever their order;
- S80/S20 by Eurostat: Σ w y above Q_0.8 over Σ w y up to Q_0.2.

References
----------
Osier, G. (2009), Variance estimation for complex indicators of poverty and inequality using linearization techniques,
Survey Research Methods 3, 167-195. Langel, M. & Tillé, Y. (2011), Statistical inference for the quintile share ratio,
J. Stat. Plan. Inference 141, 2976-2985. Langel, M. & Tillé, Y. (2013), Variance estimation of the Gini index:
revisiting a result several times published, JRSS A 176, 521-540. Woodruff, R. S. (1952), JASA 47, 635-646.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sampling.estimation.design import FloatArray, sums_by
from sampling.estimation.errors import EstimationError, refuse_number, require_finite, require_open_share
from sampling.estimation.linearised import Linearised, Statistic

LOWEST_FIFTH, HIGHEST_FIFTH = 0.2, 0.8
_ROUNDING = 1e-12


@dataclass(frozen=True, kw_only=True)
class SortedWeights:
    """Distinct values in ascending order with the weights that reach them."""

    values: FloatArray
    weights: FloatArray
    up_to: FloatArray

    @property
    def n_population(self) -> float:
        """Σ w."""
        return float(self.up_to[-1])


def sorted_weights(values: npt.ArrayLike, weights: FloatArray) -> SortedWeights:
    """Return distinct values with their weights; households of weight 0 do not count.

    Raises
    ------
    EstimationError
        ``ESTIMATION_EMPTY`` if no household has a weight.
    """
    y = require_finite(values, n=len(weights), field="values")
    counted = weights > 0
    if not counted.any():
        raise EstimationError("ESTIMATION_EMPTY", "no household has a weight above 0")
    distinct, place = np.unique(y[counted], return_inverse=True)
    summed = sums_by(place.astype(np.int64), weights[counted], n_groups=len(distinct))
    return SortedWeights(values=distinct, weights=summed, up_to=np.cumsum(summed))


def weighted_quantile(values: npt.ArrayLike, weights: FloatArray, *, probability: float) -> float:
    """Return the smallest value whose cumulated share of weight reaches the probability.

    >>> weighted_quantile([5, 1, 3], np.array([1.0, 1.0, 2.0]), probability=0.5)
    3.0
    """
    require_open_share(probability, field="probability")
    return quantile_of(sorted_weights(values, weights), probability)


def quantile_of(ordered: SortedWeights, probability: float) -> float:
    """Return the quantile; a share that reaches the probability but for rounding reaches it."""
    reached = probability * ordered.n_population * (1 - _ROUNDING)
    place = int(np.searchsorted(ordered.up_to, reached, side="left"))
    return float(ordered.values[min(place, len(ordered.values) - 1)])


def lower_sum(values: npt.ArrayLike, *, share: float) -> Statistic:
    """Return the statistic L(p), what the poorest share p of the population has of Σ w y."""
    require_open_share(share, field="share")

    def statistic(weights: FloatArray) -> Linearised:
        y = np.asarray(values, dtype=np.float64)
        ordered = sorted_weights(y, weights)
        border = quantile_of(ordered, share)
        below = ordered.values < border
        missing = share * ordered.n_population - ordered.weights[below].sum()
        held = float(ordered.weights[below] @ ordered.values[below] + border * missing)
        return Linearised(value=held, variable=np.where(y <= border, y - border, 0.0) + share * border)

    return statistic


def quintile_share(values: npt.ArrayLike, *, fifth: int) -> Statistic:
    """Return the statistic (L(fifth/5) − L((fifth − 1)/5))/Ŷ; the shares of the five fifths add up to 1.

    >>> quintile_share([1, 2, 3, 4, 10], fifth=5)(np.ones(5)).value
    0.5

    Raises
    ------
    EstimationError
        ``ESTIMATION_NUMBER_INVALID`` for another fifth than 1 … 5; ``ESTIMATION_DENOMINATOR_ZERO`` if Ŷ is not above 0.
    """
    if fifth not in range(1, 6):
        refuse_number(fifth, field="fifth", expected="[1, 5]")

    def statistic(weights: FloatArray) -> Linearised:
        upper, lower = (_sum_up_to(values, weights, fifths=each) for each in (fifth, fifth - 1))
        return quotient(difference(upper, lower), _whole(values, weights))

    return statistic


def s80_s20(values: npt.ArrayLike) -> Statistic:
    """Return the statistic S80/S20: what the richest fifth has over what the poorest has, by Eurostat's rule.

    The households at a border belong whole to the part below it; where many have the same rounded income that moves
    the ratio much, and the shares of fifths say more. Its linearised variable is that of the cut sums.

    >>> s80_s20([1, 2, 3, 4, 10])(np.ones(5)).value
    10.0

    Raises
    ------
    EstimationError
        ``ESTIMATION_DENOMINATOR_ZERO`` if the poorest fifth has nothing.
    """

    def statistic(weights: FloatArray) -> Linearised:
        ordered = sorted_weights(values, weights)
        held = ordered.weights * ordered.values
        poor = float(held[ordered.values <= quantile_of(ordered, LOWEST_FIFTH)].sum())
        rich = float(held[ordered.values > quantile_of(ordered, HIGHEST_FIFTH)].sum())
        low = lower_sum(values, share=LOWEST_FIFTH)(weights).variable
        high = np.asarray(values, dtype=np.float64) - lower_sum(values, share=HIGHEST_FIFTH)(weights).variable
        return quotient(Linearised(value=rich, variable=high), Linearised(value=poor, variable=low))

    return statistic


def gini(values: npt.ArrayLike) -> Statistic:
    """Return the statistic G, from 0 (all alike) towards 1.

    u = 2·[y_k W_k + Σ_{y_l > y_k} w_l y_l]/(N̂ Ŷ) − (G + 1)(1/N̂ + y_k/Ŷ).

    >>> gini([1, 1, 1])(np.ones(3)).value
    0.0
    >>> gini([0, 0, 0, 1])(np.ones(4)).value
    0.75

    Raises
    ------
    EstimationError
        ``ESTIMATION_DENOMINATOR_ZERO`` if Ŷ is not above 0.
    """

    def statistic(weights: FloatArray) -> Linearised:
        y = np.asarray(values, dtype=np.float64)
        ordered, whole = sorted_weights(y, weights), _whole(y, weights)
        held = np.cumsum(ordered.weights * ordered.values)
        n, amount = ordered.n_population, _positive(whole.value)
        greatest = ordered.values * ordered.up_to + (held[-1] - held)  # Σ_l w_l max(y_k, y_l)
        value = float(ordered.weights @ greatest) / (n * amount) - 1
        place = np.minimum(np.searchsorted(ordered.values, y), len(ordered.values) - 1)
        variable = 2 * greatest[place] / (n * amount) - (value + 1) * (1 / n + y / amount)
        return Linearised(value=value, variable=variable)

    return statistic


def difference(first: Linearised, second: Linearised) -> Linearised:
    """Return first − second."""
    return Linearised(value=first.value - second.value, variable=first.variable - second.variable)


def quotient(above: Linearised, below: Linearised) -> Linearised:
    """Return above / below (``ESTIMATION_DENOMINATOR_ZERO`` if that is not above 0)."""
    value = above.value / _positive(below.value)
    return Linearised(value=value, variable=(above.variable - value * below.variable) / below.value)


def _whole(values: npt.ArrayLike, weights: FloatArray) -> Linearised:
    y = np.asarray(values, dtype=np.float64)
    return Linearised(value=float(weights @ y), variable=y)


def _sum_up_to(values: npt.ArrayLike, weights: FloatArray, *, fifths: int) -> Linearised:
    if fifths == 0:
        return Linearised(value=0.0, variable=np.zeros(len(weights)))
    return _whole(values, weights) if fifths == 5 else lower_sum(values, share=fifths / 5)(weights)


def _positive(value: float) -> float:
    if value <= 0:
        raise EstimationError("ESTIMATION_DENOMINATOR_ZERO", "the sum below the line is not above 0", value=value)
    return value
