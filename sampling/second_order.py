"""Exact inclusion probabilities of first and second order, by going through every outcome of a design.

A design with one random start has few outcomes, so the chance of a unit, and of a pair, is a count over outcomes: an
exact fraction. In systematic designs most pairs have no chance at all. No design-unbiased variance estimator exists
then, and an estimator that needs every pair refuses, by name, instead of returning a number.

References
----------
Särndal, Swensson & Wretman (1992), Model Assisted Survey Sampling, §2.4-2.8 and §3.4. Tillé (2006), Sampling
Algorithms, §5.6 and ch. 7. Sen, A. R. (1953), J. Indian Soc. Agric. Statist. 5, 119-127; Yates, F. & Grundy, P. M.
(1953), J. R. Statist. Soc. B 15, 253-261. Horvitz, D. G. & Thompson, D. J. (1952), J. Amer. Statist. Assoc. 47.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np
import numpy.typing as npt

from sampling.errors import DrawError, SamplingError
from sampling.selection import (
    Positions,
    certainty_units,
    require_sample_size,
    symmetric_interval,
    symmetric_positions,
    systematic_positions,
)

Counts = npt.NDArray[np.int64]
_EXACT = 2**53  # whole numbers up to here stay whole in float64, in which the products are summed


class SecondOrderError(SamplingError):
    """An estimator cannot be used with this design."""


@dataclass(frozen=True, kw_only=True, eq=False)
class JointProbabilities:
    """Probabilities of units and pairs as whole counts out of ``n_outcomes`` equally likely outcomes.

    ``counts[k, l]`` is the number of outcomes that hold both k and l; on the diagonal, that hold k.
    """

    counts: Counts
    n_outcomes: int

    @property
    def n_units(self) -> int:
        """Return N."""
        return len(self.counts)

    def first_order(self) -> tuple[Fraction, ...]:
        """Return π_k of every unit."""
        return tuple(Fraction(int(count), self.n_outcomes) for count in np.diagonal(self.counts))

    def pair(self, first: int, second: int) -> Fraction:
        """Return π_kl of two units."""
        return Fraction(int(self.counts[first, second]), self.n_outcomes)

    @cached_property
    def impossible_pairs(self) -> Counts:
        """Return the pairs (k, l), k < l, that no outcome holds, one per row."""
        first, second = np.nonzero(np.triu(self.counts == 0, k=1))
        return np.column_stack([first, second])


def systematic_probabilities(*, n_units: int, n_sample: int) -> JointProbabilities:
    """Return the probabilities of systematic selection over its N starts.

    >>> systematic_probabilities(n_units=4, n_sample=2).counts.tolist()
    [[2, 0, 2, 0], [0, 2, 0, 2], [2, 0, 2, 0], [0, 2, 0, 2]]
    """
    samples = [systematic_positions(n_units=n_units, n_sample=n_sample, start=start) for start in range(n_units)]
    return joint_probabilities(samples, n_units=n_units)


def symmetric_probabilities(*, n_units: int, n_sample: int) -> JointProbabilities:
    """Return the probabilities of symmetric selection over all its pairs of starts."""
    interval = symmetric_interval(n_units=n_units, n_sample=n_sample)
    n_aside = n_units % n_sample
    pairs = [
        symmetric_positions(n_units=n_units - n_aside, n_sample=n_sample, start=start, set_aside_start=0)[0]
        for start in range(interval)
    ]
    stays = [np.arange(n_units)]
    if n_aside:
        left = (systematic_positions(n_units=n_units, n_sample=n_aside, start=start) for start in range(n_units))
        stays = [np.delete(stays[0], units) for units in left]
    return joint_probabilities(np.concatenate([kept[np.array(pairs)] for kept in stays]), n_units=n_units)


def simple_random_probabilities(*, n_units: int, n_sample: int) -> JointProbabilities:
    """Return the probabilities of simple random selection: n/N, and n(n−1)/(N(N−1)) for each pair."""
    require_sample_size(n_units=n_units, n_sample=n_sample)
    others = max(n_units - 1, 1)
    counts = np.full((n_units, n_units), n_sample * (n_sample - 1), dtype=np.int64)
    np.fill_diagonal(counts, n_sample * others)
    return JointProbabilities(counts=counts, n_outcomes=n_units * others)


def pps_probabilities(sizes: Positions, *, n_sample: int) -> JointProbabilities:
    """Return the probabilities of systematic PPS selection in the given order over all its T starts.

    The sample changes only where a start passes n·C(i) mod T, C the running sum of the sizes, so that N stretches of
    starts stand for all of them. Certainty units are taken out first, repeatedly, as in the draw; their pairs with
    another unit have that unit's probability.

    >>> pps_probabilities(np.array([3, 1, 2]), n_sample=2).counts.tolist()
    [[6, 2, 4], [2, 2, 0], [4, 0, 4]]
    """
    certain = certainty_units(sizes, n_sample=n_sample)
    line = np.where(certain, 0, sizes)
    total, n_left = int(line.sum()), n_sample - int(certain.sum())
    samples, lengths = _pps_stretches(line, total=total, n_sample=n_left)
    held = certain | samples
    return _weighted(held, lengths)


def _pps_stretches(line: Positions, *, total: int, n_sample: int) -> tuple[npt.NDArray[np.bool_], Counts]:
    """Return the distinct samples, one per row, and how many starts give each."""
    ends = np.cumsum(line)
    starts = np.unique(np.concatenate([[0], n_sample * ends % total]))
    lengths = np.diff(np.append(starts, total))
    hits = (starts[:, None] + total * np.arange(n_sample, dtype=np.int64)) // n_sample
    samples = np.zeros((len(starts), len(line)), dtype=np.bool_)
    np.put_along_axis(samples, np.searchsorted(ends, hits, side="right"), values=True, axis=1)
    return samples, lengths


def joint_probabilities(samples: Sequence[Positions] | Positions, *, n_units: int) -> JointProbabilities:
    """Return the probabilities of a fixed-size design whose outcomes, all equally likely, are the rows."""
    rows = np.asarray(samples, dtype=np.int64)
    held = np.zeros((len(rows), n_units), dtype=np.bool_)
    np.put_along_axis(held, rows, values=True, axis=1)
    return _weighted(held, np.ones(len(samples), dtype=np.int64))


def _weighted(held: npt.NDArray[np.bool_], lengths: Counts) -> JointProbabilities:
    n_outcomes = int(lengths.sum())
    if n_outcomes > _EXACT:
        raise DrawError("LIST_TOO_LARGE", "the outcomes cannot be counted exactly", n_units=held.shape[1], n_sample=0)
    rows = held.astype(np.float64)
    counts = rows.T @ (rows * lengths[:, None])
    return JointProbabilities(counts=counts.astype(np.int64), n_outcomes=n_outcomes)


def require_every_pair(design: JointProbabilities, *, estimator: str) -> None:
    """Refuse an estimator that needs every pair of units to have a chance.

    Raises
    ------
    SecondOrderError
        ``SECOND_ORDER_ZERO`` with ``estimator, n_pairs, first, second``: how many pairs have none, and the first.
    """
    pairs = design.impossible_pairs
    if len(pairs):
        first, second = (int(unit) for unit in pairs[0])
        raise SecondOrderError(
            "SECOND_ORDER_ZERO",
            f"{estimator}: {len(pairs)} pairs of units have no chance, the first is {first} and {second}",
            estimator=estimator,
            n_pairs=len(pairs),
            first=first,
            second=second,
        )


def design_variance(values: Sequence[int], design: JointProbabilities) -> Fraction:
    """Return the exact variance of the Horvitz-Thompson total over the design, from the values of all units.

    Σ_k Σ_l (π_kl − π_k π_l) y_k y_l / (π_k π_l); pairs without a chance do no harm here (Särndal et al. 1992, (2.8.5)).

    Raises
    ------
    SecondOrderError
        ``SECOND_ORDER_UNIT_ZERO`` with ``unit`` if a unit has no chance; ``SECOND_ORDER_LENGTH`` with
        ``n_values, n_units``.
    """
    _require_length(values, n_units=design.n_units)
    prob = _positive(design)
    expanded = [value / chance for value, chance in zip(map(Fraction, values), prob, strict=True)]
    square = sum(
        (
            expanded[one] * expanded[other] * int(design.counts[one, other])
            for one, other in np.argwhere(design.counts).tolist()
        ),
        start=Fraction(0),
    )
    return square / design.n_outcomes - Fraction(sum(values)) ** 2


def sen_yates_grundy(values: Sequence[int], positions: Sequence[int], design: JointProbabilities) -> Fraction:
    """Estimate the variance of the Horvitz-Thompson total from one sample of a design of fixed size.

    Σ_{k<l in s} (π_k π_l − π_kl) / π_kl · (y_k/π_k − y_l/π_l)²; ``values`` belong to ``positions``. Unbiased where
    every pair has a chance; else it is refused, for no estimator is unbiased then (Särndal et al. 1992, §3.4.3).

    Raises
    ------
    SecondOrderError
        ``SECOND_ORDER_ZERO``; ``SECOND_ORDER_UNIT_ZERO``; ``SECOND_ORDER_LENGTH``.
    """
    _require_length(values, n_units=len(positions))
    prob = _positive(design)
    require_every_pair(design, estimator="Sen-Yates-Grundy")
    units = [(unit, Fraction(value) / prob[unit]) for unit, value in zip(positions, values, strict=True)]
    terms = (
        (prob[one] * prob[other] / design.pair(one, other) - 1) * (first - second) ** 2
        for place, (one, first) in enumerate(units)
        for other, second in units[place + 1 :]
    )
    return sum(terms, start=Fraction(0))


def _positive(design: JointProbabilities) -> tuple[Fraction, ...]:
    prob = design.first_order()
    if 0 in prob:
        unit = prob.index(Fraction(0))
        raise SecondOrderError("SECOND_ORDER_UNIT_ZERO", f"unit {unit} has no chance", unit=unit)
    return prob


def _require_length(values: Sequence[int], *, n_units: int) -> None:
    if len(values) != n_units:
        raise SecondOrderError(
            "SECOND_ORDER_LENGTH", f"{len(values)} values for {n_units} units", n_values=len(values), n_units=n_units
        )
