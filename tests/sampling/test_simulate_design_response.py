"""Who answers, and who steps in: the law of each rule."""

from dataclasses import replace

import numpy as np
import pytest

from sampling.reserve import reserve_queues
from sampling.simulate.design import (
    DesignError,
    Response,
    ResponseKind,
    Screening,
    Substitution,
    SurveyDesign,
    Weighting,
)
from sampling.simulate.design.picks import Rows
from sampling.simulate.design.response import Field, placed, response_prob
from tests.sampling.simulated_populations import middling_population

N_UNITS, N_DRAWS = 12, 30_000
DRAWN = [2, 8]
PROB = np.linspace(0.2, 0.75, N_UNITS)
DESIGN = SurveyDesign(n_areas=2, n_households=2)


def field_of(prob: np.ndarray) -> Field:
    lists = np.arange(N_UNITS, dtype=np.int64)[None, :]
    return Field(lists=lists, first_household=np.array([0, N_UNITS]), prob=prob, seed="s")


def outcome_of(substitution: Substitution, *, prob: np.ndarray = PROB, depth: int = 9) -> tuple[np.ndarray, np.ndarray]:
    """Ranks and whether filled, of one area in many draws with the same drawn households."""
    rows = Rows(draws=np.arange(N_DRAWS), areas=np.zeros(N_DRAWS, dtype=np.int64), n_units=np.full(N_DRAWS, N_UNITS))
    drawn = np.tile(np.array(DRAWN), (N_DRAWS, 1))
    design = replace(DESIGN, substitution=substitution, reserve_depth=depth)
    placement = placed(rows, drawn, field_of(prob), design=design)
    assert (placement.ranks[placement.is_drawn] == drawn[placement.is_drawn]).all()
    assert not (placement.is_drawn & ~placement.is_filled).any()
    return placement.ranks, placement.is_filled


def test_without_substitution_a_place_is_filled_by_the_drawn_household_or_not() -> None:
    ranks, is_filled = outcome_of(Substitution.NONE)
    assert (ranks == DRAWN).all()
    assert np.abs(is_filled.mean(axis=0) - PROB[DRAWN]).max() < 4 * 0.5 / np.sqrt(N_DRAWS)


def test_each_of_a_reserve_steps_in_when_all_before_it_decline() -> None:
    ranks, is_filled = outcome_of(Substitution.RESERVE)
    for place, (drawn, queue) in enumerate(zip(DRAWN, reserve_queues(N_UNITS, DRAWN, depth=9), strict=True)):
        left = 1.0
        for rank in [drawn, *queue]:
            share = ((ranks[:, place] == rank) & is_filled[:, place]).mean()
            assert abs(share - left * PROB[rank]) < 4 * 0.5 / np.sqrt(N_DRAWS)
            left *= 1 - PROB[rank]
        assert abs((~is_filled[:, place]).mean() - left) < 4 * 0.5 / np.sqrt(N_DRAWS)


def test_a_reserve_of_depth_nothing_is_no_substitution() -> None:
    for rule in (Substitution.RESERVE, Substitution.GENERAL_QUEUE):
        ranks, is_filled = outcome_of(rule, depth=0)
        np.testing.assert_array_equal(is_filled, outcome_of(Substitution.NONE)[1])
        assert (ranks == DRAWN).all()


def test_nobody_keeps_books_twice() -> None:
    for rule in Substitution:
        ranks, is_filled = outcome_of(rule)
        both = is_filled.all(axis=1)
        assert (ranks[both, 0] != ranks[both, 1]).all()


def test_a_general_queue_takes_any_of_the_others_equally_often() -> None:
    prob = np.full(N_UNITS, 0.5)
    ranks, is_filled = outcome_of(Substitution.GENERAL_QUEUE, prob=prob)
    others = [rank for rank in range(N_UNITS) if rank not in DRAWN]
    stepped_in = ranks[is_filled & ~np.isin(ranks, DRAWN)]
    counts = np.bincount(stepped_in, minlength=N_UNITS)[others]
    expected = counts.sum() / len(others)
    assert ((counts - expected) ** 2 / expected).sum() < 27.9  # χ² with 9 degrees of freedom, 0.999


def test_a_general_queue_ends_when_everybody_was_asked() -> None:
    nobody = np.where(np.isin(np.arange(N_UNITS), DRAWN), 0.0, 0.001)
    _, is_filled = outcome_of(Substitution.GENERAL_QUEUE, prob=nobody, depth=50)
    assert is_filled.mean() < 0.02


def test_where_all_agree_nobody_is_replaced() -> None:
    for rule in Substitution:
        ranks, is_filled = outcome_of(rule, prob=np.ones(N_UNITS))
        assert is_filled.all()
        assert (ranks == DRAWN).all()


def test_chances_of_response_follow_the_model() -> None:
    population = middling_population()
    assert (response_prob(population, Response()) == 1).all()
    in_cells = Response(kind=ResponseKind.IN_CELLS, rate=0.6, cell_rates={"rural": 0.9})
    np.testing.assert_array_equal(response_prob(population, in_cells), np.where(population.cell == 0, 0.9, 0.6))
    falling = response_prob(population, Response(kind=ResponseKind.FALLS_WITH_OUTCOME, rate=0.6, slope=1.0))
    assert falling.mean() == pytest.approx(0.6)
    order = np.argsort(population.outcome / population.persons, kind="stable")
    assert (np.diff(falling[order]) <= 0).all()
    level = response_prob(population, Response(kind=ResponseKind.FALLS_WITH_OUTCOME, rate=0.6, slope=0))
    assert np.ptp(level) == 0


def test_a_rate_for_an_unknown_cell_is_refused() -> None:
    response = Response(kind=ResponseKind.IN_CELLS, cell_rates={"coastal": 0.5})
    with pytest.raises(DesignError) as refusal:
        response_prob(middling_population(), response)
    assert refusal.value.code == "RESPONSE_CELL_UNKNOWN"
    assert refusal.value.fields == {"cell": "coastal", "expected": "rural, urban"}


def test_enumerations_may_be_given_by_name() -> None:
    design = SurveyDesign(method="symmetric", substitution="none", weighting="none", response=Response(kind="full"))  # type: ignore[arg-type]
    assert design.weighting is Weighting.NONE
    assert design.response.kind is ResponseKind.FULL


@pytest.mark.parametrize(
    ("kind", "wrong", "name"),
    [
        (SurveyDesign, {"n_areas": 1}, "n_areas"),
        (SurveyDesign, {"n_households": 0}, "n_households"),
        (SurveyDesign, {"min_village_households": -1}, "min_village_households"),
        (SurveyDesign, {"reserve_depth": -1}, "reserve_depth"),
        (SurveyDesign, {"confidence": 1.0}, "confidence"),
        (SurveyDesign, {"method": "haphazard"}, "method"),
        (SurveyDesign, {"substitution": "friends"}, "substitution"),
        (SurveyDesign, {"weighting": "guess"}, "weighting"),
        (Screening, {"sort_correlation": 1.1}, "sort_correlation"),
        (Screening, {"missed_percent": float("nan")}, "missed_percent"),
        (Screening, {"n_repeats": 0}, "n_repeats"),
        (Response, {"rate": 0.0}, "rate"),
        (Response, {"slope": -1}, "slope"),
        (Response, {"kind": "maybe"}, "kind"),
        (Response, {"cell_rates": {"urban": 2}}, "cell_rates.urban"),
        (Response, {"kind": ResponseKind.FALLS_WITH_OUTCOME, "rate": 1.0}, "rate"),
    ],
)
def test_a_parameter_that_cannot_be_right_is_refused_by_name(kind: type, wrong: dict[str, object], name: str) -> None:
    with pytest.raises(DesignError) as refusal:
        kind(**wrong)
    assert refusal.value.code == "DESIGN_PARAMETER_INVALID"
    assert refusal.value.fields["name"] == name
