"""Answers to questions: by domain, for persons, with degrees of freedom and intervals that few areas deserve."""

import math

import numpy as np
import pandas as pd
import pytest

from sampling.errors import ColumnError
from sampling.estimation import (
    ALL,
    EstimationError,
    Inference,
    IntervalKind,
    Measure,
    Question,
    SingleArea,
    StageRule,
    VarianceRule,
    bootstrap,
    by_replicates,
    degrees_of_freedom,
    domain_numbers,
    estimates_by_domain,
    first_stage,
    jackknife,
    prepared_units,
    simple_random_variance,
    t_interval,
    variance_of,
)
from sampling.trials import TRIALS, Trial, TrialDistrict, interval_coverage, trial_population
from tests.sampling.estimation_goldens import design, two_stage

TABLE = two_stage(without="DE")
MEAN = Question(measure=Measure.MEAN, column="income")
PER_PERSON = Question(measure=Measure.RATIO, column="income", denominator="n_persons")


def asked(question: Question, *, table: pd.DataFrame = TABLE, domain: str | None = None, **how: object) -> pd.DataFrame:
    rule = how.pop("rule", VarianceRule())
    inference = Inference(design=design(table), rule=rule, confidence=0.95, **how)
    return estimates_by_domain(table, question=question, inference=inference, domain=domain).set_index("domain")


def test_every_measure_is_answered_for_all_and_for_each_domain() -> None:
    more = {"denominator": "n_persons", "probability": 0.5, "fifth": 1}
    for measure in Measure:
        column = "is_owner" if measure is Measure.PROPORTION else "income"
        answers = asked(Question(measure=measure, column=column, **more), domain="domain")
        assert list(answers.index) == [ALL, "d1", "d2", "d3"]
        assert (answers["lower"] <= answers["value"]).all()
        assert (answers["value"] <= answers["upper"]).all()
        assert answers["n_households"].iloc[1:].sum() == answers.loc[ALL, "n_households"] == len(TABLE)


def test_totals_and_households_of_domains_add_up() -> None:
    answers = asked(Question(measure=Measure.TOTAL, column="income"), domain="domain")
    assert answers["value"].iloc[1:].sum() == pytest.approx(answers.loc[ALL, "value"])


def test_persons_are_counted_where_the_question_says_so() -> None:
    per_person = TABLE.assign(each=TABLE["income"] / TABLE["n_persons"])
    counted = asked(Question(measure=Measure.MEAN, column="each", counted_by="n_persons"), table=per_person)
    ratio = asked(PER_PERSON)
    for name in ("value", "standard_error", "lower", "upper"):
        assert counted.loc[ALL, name] == pytest.approx(ratio.loc[ALL, name])
    median = Question(measure=Measure.QUANTILE, column="each", probability=0.5, counted_by="n_persons")
    below = per_person["each"] < asked(median, table=per_person).loc[ALL, "value"]
    weight = per_person["base_weight"] * per_person["n_persons"]
    assert weight[below].sum() < weight.sum() / 2


def test_intervals_of_amounts_reach_further_up_than_down_unless_amounts_may_be_negative() -> None:
    log = asked(MEAN).loc[ALL]
    assert log["scale"] == IntervalKind.LOG
    assert log["upper"] / log["value"] == pytest.approx(log["value"] / log["lower"])
    loss = TABLE.assign(income=TABLE["income"].where(TABLE.index > 0, -5_000))
    plain = asked(MEAN, table=loss).loc[ALL]
    assert plain["scale"] == IntervalKind.PLAIN
    assert plain["upper"] - plain["value"] == pytest.approx(plain["value"] - plain["lower"])


def test_a_share_of_nobody_or_everybody_has_no_interval() -> None:
    nobody = asked(Question(measure=Measure.PROPORTION, column="none"), table=TABLE.assign(none=0)).loc[ALL]
    assert (nobody["value"], nobody["standard_error"]) == (0, 0)
    assert math.isnan(nobody["lower"])
    assert math.isnan(nobody["effective_size"])


def test_a_domain_of_one_area_has_no_degree_of_freedom_and_no_interval() -> None:
    table = TABLE.assign(own=TABLE["ea_id"].where(TABLE["area_rank"] == 1, "others"))
    one = asked(MEAN, table=table, domain="own").loc[TABLE.loc[TABLE["area_rank"] == 1, "ea_id"].iloc[0]]
    assert (one["degrees"], one["n_areas"]) == (0, 1)
    assert math.isnan(one["lower"])
    assert math.isnan(one["upper"])


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (StageRule.SPREAD, 5 + 4 + 3),
        (StageRule.SUCCESSIVE, 2 * 25 / 14 + 2 * 16 / 11 + 2 * 9 / 8),
        (StageRule.PAIRED, 3 + 3 + 2),
    ],
)
def test_degrees_of_freedom_follow_the_rule_and_the_areas_that_were_not_sure(rule: StageRule, expected: float) -> None:
    for without in ("DE", "D"):
        drawn = design(two_stage(without=without))
        units = first_stage(drawn, single_area=SingleArea.REFUSE)
        assert degrees_of_freedom(drawn, units, rule=rule) == pytest.approx(expected)


def test_an_area_that_was_sure_alone_has_the_degrees_of_its_households() -> None:
    drawn = design(two_stage(without="ABCD"))
    assert degrees_of_freedom(drawn, first_stage(drawn, single_area=SingleArea.REFUSE)) == drawn.n_households - 1


@pytest.mark.parametrize("rule", list(StageRule))
def test_degrees_are_those_of_the_chi_square_with_the_same_spread(rule: StageRule) -> None:
    """2·(mean of v)²/(variance of v) over normal areas, 8 of them."""
    y = np.random.default_rng(11).normal(size=(8, 40_000))
    table = pd.DataFrame({"ea_id": list("abcdefgh"), "household_id": list("abcdefgh"), "base_weight": 1.0})
    table = table.assign(stratum="A", pi1=0.5, pi2=0.5, area_rank=range(8), household_rank=1)
    drawn = design(table)
    variances = variance_of(drawn, y, rule=VarianceRule(first_stage=rule))
    expected = 2 * variances.mean() ** 2 / variances.var()
    units = first_stage(drawn, single_area=SingleArea.REFUSE)
    assert degrees_of_freedom(drawn, units, rule=rule) == pytest.approx(expected, rel=0.03)


def test_replicates_take_the_place_of_linearisation() -> None:
    drawn = design(TABLE)
    by_hand = asked(PER_PERSON).loc[ALL, "standard_error"]
    for replicates in (
        jackknife(drawn, rule=VarianceRule()),
        bootstrap(drawn, rule=VarianceRule(), n_replicates=800, seed="甲"),
    ):
        found = asked(PER_PERSON, method=by_replicates(replicates)).loc[ALL, "standard_error"]
        assert found == pytest.approx(by_hand, rel=0.15)
        assert found != by_hand


@pytest.mark.parametrize("single_area", [SingleArea.COLLAPSE, SingleArea.AS_CERTAIN])
def test_the_kernel_gives_the_same_numbers_as_one_domain_after_the_other(single_area: SingleArea) -> None:
    table, rule = two_stage(), VarianceRule(single_area=single_area)
    names, codes = np.unique(table["domain"], return_inverse=True)
    drawn = design(table)
    numbers = domain_numbers(
        drawn,
        table["income"].to_numpy(dtype=float),
        domain=codes,
        n_domains=len(names),
        prepared=prepared_units(drawn, single_area=single_area),
    )
    means = asked(MEAN, table=table, domain="domain", rule=rule).iloc[1:]
    totals = asked(Question(measure=Measure.TOTAL, column="income"), table=table, domain="domain", rule=rule).iloc[1:]
    assert numbers.mean == pytest.approx(means["value"].to_numpy(), rel=1e-12)
    assert numbers.mean_variance == pytest.approx(means["standard_error"].to_numpy() ** 2, rel=1e-9)
    assert numbers.total_variance == pytest.approx(totals["standard_error"].to_numpy() ** 2, rel=1e-9)
    assert numbers.n_households.tolist() == means["n_households"].tolist()


def test_the_kernel_says_what_it_cannot_count() -> None:
    drawn = design(TABLE)
    prepared, income = prepared_units(drawn), TABLE["income"].to_numpy(dtype=float)
    domain = np.zeros(len(TABLE), dtype=np.int64)
    empty = domain_numbers(drawn, income, domain=domain, n_domains=2, prepared=prepared)
    assert (empty.total[1], empty.n_units[1], empty.total_variance[1]) == (0, 0, 0)
    assert np.isnan([empty.mean[1], empty.mean_variance[1]]).all()
    income[3] = np.nan
    with pytest.raises(EstimationError) as refused:
        domain_numbers(drawn, income, domain=domain, n_domains=2, prepared=prepared)
    assert (refused.value.code, refused.value.fields["n_missing"]) == ("ESTIMATION_VALUE_MISSING", 1)
    with pytest.raises(EstimationError) as refused:
        prepared_units(design(two_stage()), single_area=SingleArea.AVERAGE)
    assert refused.value.code == "ESTIMATION_SINGLE_AREA"


@pytest.mark.parametrize(
    ("question", "code"),
    [
        (Question(measure=Measure.RATIO, column="income"), "ESTIMATION_QUESTION_INCOMPLETE"),
        (Question(measure=Measure.QUANTILE, column="income"), "ESTIMATION_QUESTION_INCOMPLETE"),
        (Question(measure=Measure.PROPORTION, column="income"), "ESTIMATION_NOT_TRUTHS"),
        (Question(measure=Measure.MEAN, column="tenure"), "ESTIMATION_VALUE_MISSING"),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused(question: Question, code: str) -> None:
    with pytest.raises(EstimationError) as refused:
        asked(question)
    assert refused.value.code == code


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(ColumnError, match="savings"):
        asked(Question(measure=Measure.MEAN, column="savings"))


def test_a_domain_whose_members_have_no_weight_is_refused() -> None:
    table = TABLE.assign(base_weight=TABLE["base_weight"].where(TABLE["domain"] != "d3", 0.0))
    with pytest.raises(EstimationError) as refused:
        asked(MEAN, table=table, domain="domain")
    assert refused.value.code == "ESTIMATION_EMPTY"


def test_a_confidence_is_a_share_and_one_household_has_no_spread() -> None:
    with pytest.raises(EstimationError) as refused:
        t_interval(1, standard_error=1, degrees=3, confidence=95)
    assert refused.value.fields == {"field": "confidence", "value": 95, "expected": "(0, 1)"}
    assert math.isnan(simple_random_variance(np.array([2.0, 0.0]), np.array([1.0, 5.0])))


def test_every_household_drawn_singly_has_a_design_effect_of_one() -> None:
    rng = np.random.default_rng(2)
    ids = [f"{number:03d}" for number in range(60)]
    table = pd.DataFrame({"ea_id": ids, "household_id": ids, "stratum": "A", "pi1": 0.1, "pi2": 1.0})
    table = table.assign(base_weight=10.0, area_rank=range(60), household_rank=1, income=rng.lognormal(size=60))
    answer = asked(MEAN, table=table).loc[ALL]
    assert (answer["design_effect"], answer["effective_size"]) == (pytest.approx(1), pytest.approx(60))


@pytest.mark.parametrize("name", list(TRIALS)[:2])
def test_the_default_interval_covers_as_often_as_it_must(name: str) -> None:
    """A small version of benchmarks/interval_coverage.py: 91 % less three Monte-Carlo errors of 250 draws."""
    population = trial_population(TRIALS[name], seed="small")
    found = interval_coverage(population, trial=Trial(question=PER_PERSON), n_draws=250, seed="small")
    assert found.covered >= 0.91 - 3 * math.sqrt(0.91 * 0.09 / 250)
    assert found.covered + found.below + found.above == pytest.approx(1)
    assert found.relative_width < 2


def test_a_trial_repeats_by_its_seed_and_knows_the_truth() -> None:
    district = TrialDistrict(town_sizes=(6, 7, 8))
    population = trial_population(district, seed="甲")
    assert (population.outcome == trial_population(district, seed="甲").outcome).all()
    question = Question(measure=Measure.QUANTILE, column="income", probability=0.5)
    found = [interval_coverage(population, trial=Trial(question=question), n_draws=20, seed="甲") for _ in range(2)]
    assert found[0] == found[1]
    assert abs(found[0].bias_percent) < 15
