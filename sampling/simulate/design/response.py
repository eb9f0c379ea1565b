"""Who takes part when asked, and who steps in for whom."""

from dataclasses import dataclass

import numpy as np
import scipy  # type: ignore[import-untyped, unused-ignore]

from sampling.simulate.design.counters import BoolArray, FloatArray, IntArray, Stream
from sampling.simulate.design.errors import DesignError
from sampling.simulate.design.lists import population_scores
from sampling.simulate.design.parameters import Response, ResponseKind, Substitution, SurveyDesign
from sampling.simulate.design.picks import Rows, next_random, reserve_ranks
from sampling.simulate.design.population import Population

_HALVINGS = 60
_STEEPEST = 60.0


def response_prob(population: Population, response: Response) -> FloatArray:
    """Return each household's chance to take part.

    Raises
    ------
    DesignError
        ``RESPONSE_CELL_UNKNOWN`` if a rate is given for a cell that the population has not.
    """
    if response.kind is ResponseKind.FULL:
        return np.ones(population.n_households)
    if response.kind is ResponseKind.IN_CELLS:
        return _rates_of_cells(population, response)[population.cell]
    return _falling(population_scores(population.outcome / population.persons), response)


def _rates_of_cells(population: Population, response: Response) -> FloatArray:
    for cell in response.cell_rates:
        if cell not in population.cells:
            expected = ", ".join(population.cells)
            message = f"the population has no cell {cell!r}; it has {expected}"
            raise DesignError("RESPONSE_CELL_UNKNOWN", message, cell=cell, expected=expected)
    return np.array([response.cell_rates.get(cell, response.rate) for cell in population.cells])


def _falling(scores: FloatArray, response: Response) -> FloatArray:
    """Return logit⁻¹(α − slope · score), α such that the mean is the rate."""
    lower, upper = -_STEEPEST, _STEEPEST
    for _ in range(_HALVINGS):
        middle = (lower + upper) / 2
        mean = float(scipy.special.expit(middle - response.slope * scores).mean())
        lower, upper = (middle, upper) if mean < response.rate else (lower, middle)
    return np.asarray(scipy.special.expit(lower - response.slope * scores), dtype=np.float64)


@dataclass(frozen=True, kw_only=True)
class Field:
    """The sorted lists of all areas and how their households answer."""

    lists: IntArray
    first_household: IntArray
    prob: FloatArray
    seed: str

    def households(self, rows: Rows, ranks: IntArray) -> IntArray:
        """Return the household at each rank (columns) of each row; a rank −1 gives some household of no meaning."""
        repeats = Stream(self.seed, "screening").below(len(self.lists), rows.draws, rows.areas)
        return np.asarray(self.lists[repeats[:, None], self.first_household[rows.areas][:, None] + ranks])

    def agree(self, rows: Rows, ranks: IntArray) -> BoolArray:
        """Tell who takes part; nobody stands at rank −1. A household's answer is the same whenever it is asked."""
        households = self.households(rows, ranks)
        answers = Stream(self.seed, "response").uniform(rows.draws[:, None], households)
        return (ranks >= 0) & (answers < self.prob[households])


@dataclass(frozen=True)
class Placement:
    """Who keeps books in each row: the rank of each place, and whether the place is filled."""

    ranks: IntArray
    is_filled: BoolArray
    is_drawn: BoolArray
    """Filled by the household that was drawn."""


def placed(rows: Rows, ranks: IntArray, field: Field, *, design: SurveyDesign) -> Placement:
    """Return who keeps books after all have been asked: drawn households first, then their substitutes by the rule."""
    agree = np.ones(ranks.shape, dtype=np.bool_) if _all_agree(field) else field.agree(rows, ranks)
    first = Placement(ranks, agree, agree)
    if design.substitution is Substitution.RESERVE:
        return _placed_by_reserve(rows, first, field, depth=design.reserve_depth)
    if design.substitution is Substitution.GENERAL_QUEUE:
        return _placed_by_queue(rows, first, field, length=design.reserve_depth * design.n_households)
    return first


def _all_agree(field: Field) -> bool:
    return bool((field.prob == 1).all())


def _placed_by_reserve(rows: Rows, first: Placement, field: Field, *, depth: int) -> Placement:
    ranks, is_filled = first.ranks.copy(), first.is_filled.copy()
    for place in range(depth):
        left = np.flatnonzero(~is_filled.all(axis=1))
        if not len(left):
            break
        some = rows.at(left)
        asked = np.where(is_filled[left], -1, reserve_ranks(first.ranks[left], some.n_units, place=place))
        agree = field.agree(some, asked)
        ranks[left] = np.where(agree, asked, ranks[left])
        is_filled[left] |= agree
    return Placement(ranks, is_filled, first.is_drawn)


def _placed_by_queue(rows: Rows, first: Placement, field: Field, *, length: int) -> Placement:
    ranks, is_filled, taken = first.ranks.copy(), first.is_filled.copy(), first.ranks
    stream, left = Stream(field.seed, "queue"), np.arange(len(first.ranks))
    for _ in range(length):
        goes_on = ~is_filled[left].all(axis=1) & (rows.n_units[left] > taken.shape[1])
        left, taken = left[goes_on], taken[goes_on]
        if not len(left):
            break
        asked = next_random(rows.at(left), taken, stream=stream)
        agree = field.agree(rows.at(left), asked)[:, 0]
        glad, gap = left[agree], (~is_filled[left]).argmax(axis=1)[agree]
        ranks[glad, gap], is_filled[glad, gap] = asked[agree, 0], True
        taken = np.sort(np.hstack([taken, asked]), axis=1)
    return Placement(ranks, is_filled, first.is_drawn)
