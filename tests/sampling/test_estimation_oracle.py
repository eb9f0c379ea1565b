"""Agreement with R's survey and laeken to nine digits where the definition is the same (see tests/oracles)."""

import numpy as np
import pandas as pd
import pytest

from sampling.estimation import (
    ALL,
    Inference,
    Measure,
    Question,
    SampleDesign,
    SingleArea,
    VarianceRule,
    by_linearisation,
    counting,
    degrees_of_freedom,
    estimates_by_domain,
    first_stage,
    gini,
    jackknife,
    mean,
    ratio,
    replicate_variance,
    s80_s20,
    t_interval,
    total,
    variance_of,
    weighted_quantile,
)
from tests.sampling.estimation_goldens import design, goldens, two_stage

R = goldens()
NINE_DIGITS = 1e-9
REGULAR = two_stage(without="D")
INCOME = Question(measure=Measure.MEAN, column="income")
PER_PERSON = Question(measure=Measure.RATIO, column="income", denominator="n_persons")
TOTAL = Question(measure=Measure.TOTAL, column="income")
OWNERS = Question(measure=Measure.PROPORTION, column="is_owner")


def agrees(name: str) -> object:
    return pytest.approx(R[name], rel=NINE_DIGITS)


def answers(table: pd.DataFrame, question: Question, rule: VarianceRule, domain: str | None = None) -> pd.DataFrame:
    inference = Inference(design=design(table), rule=rule, confidence=0.95)
    return estimates_by_domain(table, question=question, inference=inference, domain=domain).set_index("domain")


@pytest.mark.parametrize(
    ("name", "question"), [("total", TOTAL), ("mean", INCOME), ("ratio", PER_PERSON), ("proportion", OWNERS)]
)
def test_an_estimate_and_its_standard_error_are_those_of_r(name: str, question: Question) -> None:
    answer = answers(REGULAR, question, VarianceRule()).loc[ALL]
    assert (answer["value"], answer["standard_error"]) == (agrees(name), agrees(f"{name}.se"))


@pytest.mark.parametrize(("name", "question"), [("total", TOTAL), ("mean", INCOME), ("ratio", PER_PERSON)])
@pytest.mark.parametrize("domain", ["d1", "d2", "d3"])
def test_an_estimate_of_a_domain_is_that_of_r(name: str, question: Question, domain: str) -> None:
    answer = answers(REGULAR, question, VarianceRule(), domain="domain").loc[domain]
    expected = (agrees(f"{name}.{domain}"), agrees(f"{name}.{domain}.se"))
    assert (answer["value"], answer["standard_error"]) == expected


@pytest.mark.parametrize(("name", "question"), [("total", TOTAL), ("mean", INCOME), ("ratio", PER_PERSON)])
def test_finite_corrections_of_both_stages_are_those_of_r(name: str, question: Question) -> None:
    answer = answers(REGULAR, question, VarianceRule(is_finite=True)).loc[ALL]
    assert answer["standard_error"] == agrees(f"finite.{name}.se")


@pytest.mark.parametrize(("name", "question"), [("total", TOTAL), ("mean", INCOME)])
def test_chances_of_counts_give_what_r_gives_for_counts(name: str, question: Question) -> None:
    answer = answers(two_stage(without="CDE"), question, VarianceRule(is_finite=True)).loc[ALL]
    assert answer["standard_error"] == agrees(f"finite_counts.{name}.se")


@pytest.mark.parametrize(("name", "question"), [("total", TOTAL), ("mean", INCOME)])
def test_the_design_effect_is_that_of_r(name: str, question: Question) -> None:
    answer = answers(REGULAR, question, VarianceRule()).loc[ALL]
    assert answer["design_effect"] == agrees(f"{name}.deff")
    assert answer["effective_size"] == pytest.approx(len(REGULAR) / R[f"{name}.deff"], rel=NINE_DIGITS)


def test_degrees_of_freedom_are_those_of_r_over_the_areas_that_were_not_sure() -> None:
    drawn = design(REGULAR)
    assert degrees_of_freedom(drawn, first_stage(drawn, single_area=SingleArea.REFUSE)) == R["degrees"]


def test_intervals_are_those_of_r_for_the_same_degrees() -> None:
    degrees = int(R["all_units.degrees"])
    plain = t_interval(R["mean"], standard_error=R["mean.se"], degrees=degrees, confidence=0.95)
    assert plain == (agrees("mean.lower"), agrees("mean.upper"))
    logit = t_interval(
        R["proportion"], standard_error=R["proportion.se"], degrees=degrees, confidence=0.95, kind="logit"
    )
    assert logit == (agrees("proportion.lower"), agrees("proportion.upper"))


@pytest.mark.parametrize("probability", ["0.1", "0.25", "0.5", "0.75", "0.9"])
def test_quantiles_and_their_intervals_are_those_of_r(probability: str) -> None:
    """R counts households of the sure area as degrees of freedom; its interval is read with those."""
    p, name = float(probability), f"quantile.{probability}"
    y, drawn = REGULAR["income"].to_numpy(dtype=float), design(REGULAR)
    value = weighted_quantile(y, drawn.weights, probability=p)
    assert value == R[name]
    share = mean((y <= value).astype(float))(drawn.weights)
    error = float(variance_of(drawn, share.variable, rule=VarianceRule())[0]) ** 0.5
    degrees = int(R["all_units.degrees"])
    shares = t_interval(share.value, standard_error=error, degrees=degrees, confidence=0.95, kind="logit")
    bounds = [weighted_quantile(y, drawn.weights, probability=each) for each in shares]
    assert bounds == [R[f"{name}.lower"], R[f"{name}.upper"]]


@pytest.mark.parametrize(
    ("name", "rule"),
    [("remove", SingleArea.AS_CERTAIN), ("adjust", SingleArea.CENTRE), ("average", SingleArea.AVERAGE)],
)
@pytest.mark.parametrize(("measure", "question"), [("mean", INCOME), ("ratio", PER_PERSON)])
def test_a_stratum_of_one_area_is_treated_as_r_treats_it(
    name: str, rule: SingleArea, measure: str, question: Question
) -> None:
    answer = answers(two_stage(without="E"), question, VarianceRule(single_area=rule)).loc[ALL]
    assert answer["standard_error"] == agrees(f"single.{name}.{measure}.se")


def test_the_centre_of_a_total_is_the_mean_of_all_areas_where_r_takes_zero() -> None:
    table = two_stage(without="E")
    ours = answers(table, TOTAL, VarianceRule(single_area=SingleArea.CENTRE)).loc[ALL, "standard_error"]
    without = answers(table, TOTAL, VarianceRule(single_area=SingleArea.AS_CERTAIN)).loc[ALL, "standard_error"]
    totals = design(table).area_totals(table["income"].to_numpy(dtype=float))
    alone = totals[-1]
    assert without == agrees("single.remove.total.se")
    assert without**2 + alone**2 == pytest.approx(R["single.adjust.total.se"] ** 2, rel=NINE_DIGITS)
    assert without**2 + (alone - totals.mean()) ** 2 == pytest.approx(ours**2, rel=NINE_DIGITS)


def test_the_jackknife_is_that_of_r() -> None:
    drawn = design(REGULAR)
    replicates = jackknife(drawn, rule=VarianceRule())
    per_person, of_gini = ratio(REGULAR["income"], REGULAR["n_persons"]), gini(REGULAR["income"])

    def error(statistic: object, **centre: str) -> float:
        return replicate_variance(drawn, lambda w: statistic(w).value, replicates=replicates, **centre) ** 0.5

    assert error(per_person) == agrees("jackknife.ratio.se")
    assert error(per_person, centre="mean") == agrees("jackknife_centred.ratio.se")
    assert (of_gini(drawn.weights).value, error(of_gini)) == (agrees("jackknife.gini"), agrees("jackknife.gini.se"))


MARGINS = np.array([16_000.0, 56_000.0])
AUXILIARY = np.column_stack([np.ones(len(REGULAR)), REGULAR["n_persons"].to_numpy(dtype=float)])


def calibrated(weights: np.ndarray) -> np.ndarray:
    """Linear calibration to the number of households and persons, written out for this test."""
    missing = MARGINS - weights @ AUXILIARY
    return weights * (1 + AUXILIARY @ np.linalg.solve((AUXILIARY * weights[:, None]).T @ AUXILIARY, missing))


def left_over(drawn: SampleDesign, variable: np.ndarray) -> np.ndarray:
    cross = AUXILIARY * drawn.weights[:, None]
    return variable - AUXILIARY @ np.linalg.solve(cross.T @ AUXILIARY, cross.T @ variable)


@pytest.mark.parametrize(
    ("name", "statistic"),
    [("total", total(REGULAR["income"])), ("ratio", ratio(REGULAR["spending"], REGULAR["income"]))],
)
def test_a_calibrated_estimate_by_its_residuals_is_that_of_r(name: str, statistic: object) -> None:
    base = design(REGULAR)
    drawn = design(REGULAR.assign(base_weight=calibrated(base.weights)))
    linearised = statistic(drawn.weights)
    method = by_linearisation(VarianceRule(), residuals=lambda variable: left_over(base, variable))
    error = method(drawn, statistic, linearised) ** 0.5
    assert (linearised.value, error) == (agrees(f"calibrated.{name}"), agrees(f"calibrated.{name}.se"))


def test_calibrated_replicates_are_those_of_r() -> None:
    drawn, income = design(REGULAR), total(REGULAR["income"])
    replicates = jackknife(drawn, rule=VarianceRule())
    variance = replicate_variance(drawn, lambda w: income(w).value, replicates=replicates, calibrate=calibrated)
    assert variance**0.5 == agrees("jackknife_calibrated.total.se")


def test_inequality_is_that_of_laeken() -> None:
    table = two_stage()
    income, persons, weights = table["income"], table["n_persons"], table["base_weight"].to_numpy(dtype=float)
    per_person = income / persons
    assert gini(income)(weights).value == agrees("gini")
    assert s80_s20(income)(weights).value == agrees("s80_s20")
    assert counting(persons, gini(per_person))(weights).value == agrees("gini.persons")
    assert counting(persons, s80_s20(per_person))(weights).value == agrees("s80_s20.persons")
    assert weighted_quantile(per_person, weights * persons.to_numpy(), probability=0.5) == agrees("median.persons")
