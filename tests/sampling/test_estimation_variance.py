"""Variances: unbiased where they can be, counted out over all samples; differences, single areas, replicates."""

from collections.abc import Iterator
from itertools import combinations, product

import numpy as np
import pandas as pd
import pytest

from sampling.estimation import (
    DesignColumns,
    EstimationError,
    Replicates,
    SampleDesign,
    SingleArea,
    StageRule,
    VarianceRule,
    bootstrap,
    by_two_phases,
    covariance_of,
    design_of,
    first_stage,
    jackknife,
    ratio,
    replicate_variance,
    total,
    two_phase_variance,
    variance_of,
)
from tests.sampling.estimation_goldens import design, two_stage

FINITE = VarianceRule(is_finite=True)
SIZES = (3, 4, 2)
POPULATION = pd.DataFrame(
    {
        "ea_id": np.repeat(["a", "b", "c"], SIZES),
        "household_id": [f"h{number}" for number in range(sum(SIZES))],
        "y": [3.0, 8, 1, 12, 7, 9, 4, 20, 6],
        "predicted": [4.0, 7, 2, 10, 8, 8, 5, 15, 9],
    }
)
COLUMNS = DesignColumns(weight="weight", inclusion_prob_stage1="prob1", inclusion_prob_stage2="prob2")


def all_samples() -> Iterator[tuple[pd.DataFrame, SampleDesign]]:
    """Go through all samples of two areas of three, and two households of each: every one has the same chance."""
    members = {name: list(rows.index) for name, rows in POPULATION.groupby("ea_id")}
    for areas in combinations(members, 2):
        pairs = [list(combinations(members[name], 2)) for name in areas]
        repeat = {len(each): None for each in pairs}
        assert repeat
        for chosen in product(*pairs):
            table = POPULATION.loc[[row for pair in chosen for row in pair]]
            prob2 = 2 / table["ea_id"].map(POPULATION["ea_id"].value_counts())
            table = table.assign(prob1=2 / 3, prob2=prob2, weight=1 / (2 / 3 * prob2))
            yield table, design_of(table, columns=COLUMNS)


def over_all_samples(estimates: list[tuple[SampleDesign, float, float]]) -> tuple[float, float]:
    """Return the true variance and the mean of the estimated one; a sample's chance is 1/3 by those of its areas."""
    chances = np.array([np.prod([1 / pairs_of(name) for name in drawn.area_ids]) / 3 for drawn, _, _ in estimates])
    values, variances = (np.array([row[place] for row in estimates]) for place in (1, 2))
    assert chances.sum() == pytest.approx(1)
    return float(chances @ (values - chances @ values) ** 2), float(chances @ variances)


def pairs_of(area: str) -> int:
    size = SIZES["abc".index(area)]
    return size * (size - 1) // 2


def test_the_variance_with_finite_corrections_is_unbiased_over_all_samples() -> None:
    found = []
    for table, drawn in all_samples():
        statistic = total(table["y"])(drawn.weights)
        found.append((drawn, statistic.value, variance_of(drawn, statistic.variable, rule=FINITE)[0]))
    true, mean = over_all_samples(found)
    assert mean == pytest.approx(true, rel=1e-12)


def test_the_variance_of_two_phases_is_unbiased_over_all_samples() -> None:
    """The first phase predicts all households of the drawn areas; the second corrects it by what it observes."""
    predicted = POPULATION.groupby("ea_id")["predicted"].sum()
    found = []
    for table, drawn in all_samples():
        first_phase = 1.5 * predicted[list(drawn.area_ids)].to_numpy()
        residuals = (table["y"] - table["predicted"]).to_numpy()
        variance = two_phase_variance(drawn, residuals, first_phase=first_phase, rule=FINITE)[0]
        found.append((drawn, first_phase.sum() + drawn.weights @ residuals, variance))
    true, mean = over_all_samples(found)
    assert mean == pytest.approx(true, rel=1e-12)


def test_a_perfect_prediction_leaves_the_variance_of_the_first_phase_alone() -> None:
    table = two_stage(without="D")
    drawn, income = design(table), table["income"].to_numpy(dtype=float)
    none, sums = np.zeros(len(table)), drawn.area_totals(income)
    certain = drawn.is_certain
    alone = two_phase_variance(drawn, none, first_phase=sums, rule=VarianceRule())[0]
    without_sure = design(table[table["pi1"] < 1])
    expected = variance_of(without_sure, income[table["pi1"] < 1], rule=VarianceRule())[0]
    assert certain.sum() == 1
    assert alone == pytest.approx(expected, rel=1e-12)
    with pytest.raises(EstimationError) as refused:
        two_phase_variance(drawn, none, first_phase=sums[1:], rule=VarianceRule())
    assert refused.value.code == "ESTIMATION_LENGTH_DIFFERS"


def test_contributions_of_two_phases_are_summed_by_area_and_matched_by_household() -> None:
    """The screened households stand in any order, and those that were not drawn have no second phase."""
    table, drawn = next(iter(all_samples()))
    screened = POPULATION[POPULATION["ea_id"].isin(drawn.area_ids)].sample(frac=1, random_state=1)
    residuals = (table["y"] - table["predicted"]).to_numpy()
    second = pd.Series(drawn.weights * residuals, index=table["household_id"].to_numpy())

    def contributions(_: np.ndarray) -> pd.DataFrame:
        known = screened["household_id"].map(second)
        return screened.assign(first_phase=1.5 * screened["predicted"], second_phase=known)

    by_area = POPULATION.groupby("ea_id")["predicted"].sum()[list(drawn.area_ids)].to_numpy()
    expected = two_phase_variance(drawn, residuals, first_phase=1.5 * by_area, rule=FINITE)[0]
    method = by_two_phases(contributions, household_ids=list(table["household_id"]), rule=FINITE)
    statistic = total(table["y"])
    assert method(drawn, statistic, statistic(drawn.weights)) == pytest.approx(expected)
    unknown = by_two_phases(contributions, household_ids=["h?"] * len(table), rule=FINITE)
    with pytest.raises(EstimationError) as refused:
        unknown(drawn, statistic, statistic(drawn.weights))
    assert (refused.value.code, refused.value.fields["field"]) == ("ESTIMATION_VALUE_MISSING", "second_phase")


def line(values: list[float], **columns: object) -> tuple[SampleDesign, np.ndarray]:
    """Return areas of one household in the order given by ``rank``, and their values."""
    table = pd.DataFrame({"ea_id": list("abcdefgh")[: len(values)], "weight": 1.0, "y": values}).assign(**columns)
    table["household_id"] = table["ea_id"]
    rank = "rank" if "rank" in table else None
    drawn = design_of(table, columns=DesignColumns(weight="weight", area_rank=rank))
    return drawn, table["y"].to_numpy(dtype=float)


@pytest.mark.parametrize(
    ("rule", "values", "expected"),
    [
        (StageRule.SPREAD, [1, 2, 3, 6], 4 / 3 * (4 + 1 + 0 + 9)),
        (StageRule.SUCCESSIVE, [1, 2, 3, 6], 4 / 6 * (1 + 1 + 9)),
        (StageRule.PAIRED, [1, 2, 3, 6], 1 + 9),
        (StageRule.PAIRED, [1, 2, 3, 6, 9], 1 + 3 / 2 * (9 + 0 + 9)),
        (StageRule.PAIRED, [1, 2, 6], 3 / 2 * (4 + 1 + 9)),
        (StageRule.SUCCESSIVE, [5, 7], 4),
        (StageRule.PAIRED, [5, 7], 4),
        (StageRule.SPREAD, [5, 7], 4),
    ],
)
def test_a_stage_is_read_as_its_rule_says(rule: StageRule, values: list[float], expected: float) -> None:
    drawn, y = line(values)
    assert variance_of(drawn, y, rule=VarianceRule(first_stage=rule))[0] == pytest.approx(expected)


def test_differences_follow_the_order_of_selection_not_that_of_the_rows() -> None:
    drawn, y = line([1, 6, 3, 2], rank=[1, 4, 3, 2])
    rule = VarianceRule(first_stage=StageRule.SUCCESSIVE)
    assert variance_of(drawn, y, rule=rule)[0] == pytest.approx(4 / 6 * (1 + 1 + 9))


def test_symmetric_households_are_paired_within_their_area() -> None:
    table = two_stage(without="CDE").query("household_rank <= 6")
    rule = VarianceRule(is_finite=True, second_stage=StageRule.PAIRED)
    drawn, income = design(table), table["income"].to_numpy(dtype=float)
    spread = variance_of(drawn, income, rule=FINITE)[0]
    own = _second_part(table, paired=False), _second_part(table, paired=True)
    assert spread - variance_of(drawn, income, rule=rule)[0] == pytest.approx(own[0] - own[1], rel=1e-9)


def _second_part(table: pd.DataFrame, *, paired: bool) -> float:
    part = 0.0
    for _, area in table.groupby("ea_id"):
        z = (area["base_weight"] * area["income"]).to_numpy()
        left = area["pi1"].iloc[0] * (1 - area["pi2"].iloc[0])
        part += left * (((z[::2] - z[1::2]) ** 2).sum() if paired else 6 * z.var(ddof=1))
    return part


def test_all_rules_are_unbiased_for_areas_in_random_order() -> None:
    """Over all orders of the same areas the mean of each rule is the spread."""
    values = np.array([3.0, 8, 1, 12, 20])
    orders = [values[list(order)] for order in permutations_of(5)]
    for rule in StageRule:
        drawn, _ = line(list(values))
        variances = variance_of(drawn, np.array(orders).T, rule=VarianceRule(first_stage=rule))
        assert variances.mean() == pytest.approx(5 * values.var(ddof=1))


def permutations_of(n: int) -> list[tuple[int, ...]]:
    return [order for order in product(range(n), repeat=n) if len(set(order)) == n]


def test_the_order_of_the_rows_and_their_scale_change_nothing() -> None:
    table = two_stage(without="D")
    shuffled = table.sample(frac=1, random_state=3)
    rule = VarianceRule(is_finite=True, first_stage=StageRule.SUCCESSIVE, second_stage=StageRule.PAIRED)

    def variance(rows: pd.DataFrame, factor: float = 1) -> float:
        drawn = design(rows)
        statistic = ratio(factor * rows["income"], rows["n_persons"])(drawn.weights)
        return float(variance_of(drawn, statistic.variable, rule=rule)[0])

    assert variance(shuffled) == pytest.approx(variance(table), rel=1e-12)
    assert variance(table, factor=10) == pytest.approx(100 * variance(table), rel=1e-12)


def test_covariances_add_up() -> None:
    table = two_stage(without="D")
    drawn = design(table)
    pair = table[["income", "spending"]].to_numpy(dtype=float)
    covariance = covariance_of(drawn, pair, rule=FINITE)
    assert np.diag(covariance) == pytest.approx(variance_of(drawn, pair, rule=FINITE))
    assert covariance.sum() == pytest.approx(variance_of(drawn, pair.sum(axis=1), rule=FINITE)[0])


def test_households_of_an_area_that_was_sure_are_units_of_their_own() -> None:
    sure = two_stage(without="ABCD")
    drawn, income = design(sure), sure["income"].to_numpy(dtype=float)
    n, spread = len(sure), float((sure["base_weight"] * sure["income"]).var(ddof=1))
    assert variance_of(drawn, income, rule=VarianceRule())[0] == pytest.approx(n * spread)
    left = 1 - sure["pi2"].iloc[0]
    assert variance_of(drawn, income, rule=FINITE)[0] == pytest.approx(left * n * spread)


def test_a_stratum_of_one_area_is_refused_unless_a_rule_is_named() -> None:
    table = two_stage(without="E")
    drawn, income = design(table), table["income"].to_numpy(dtype=float)
    with pytest.raises(EstimationError) as refused:
        variance_of(drawn, income, rule=VarianceRule())
    assert (refused.value.code, refused.value.fields) == ("ESTIMATION_SINGLE_AREA", {"strata": "D"})


def test_collapsing_joins_the_single_area_with_its_neighbour() -> None:
    table = two_stage(without="E")
    income = table["income"].to_numpy(dtype=float)
    joined = table.assign(stratum=table["stratum"].replace("D", "C"))
    rule = VarianceRule(single_area=SingleArea.COLLAPSE)
    expected = variance_of(design(joined), income, rule=VarianceRule())[0]
    assert variance_of(design(table), income, rule=rule)[0] == pytest.approx(expected)


@pytest.mark.parametrize(
    ("sizes", "groups"),
    [
        ((1, 1), [0, 0]),
        ((1, 3, 1), [0] * 5),
        ((2, 1, 2), [0, 0, 1, 1, 1]),
        ((1, 1, 1), [0, 0, 0]),
        ((2, 2, 1), [0, 0, 1, 1, 1]),
    ],
)
def test_a_single_stratum_joins_the_next_and_the_last_the_one_before(sizes: tuple[int, ...], groups: list[int]) -> None:
    strata = np.repeat(list("pqr")[: len(sizes)], sizes)
    table = pd.DataFrame({"ea_id": [f"a{n}" for n in range(len(strata))], "stratum": strata, "weight": 1.0})
    columns = DesignColumns(weight="weight", stratum="stratum")
    drawn = design_of(table.assign(household_id=table["ea_id"]), columns=columns)
    assert first_stage(drawn, single_area=SingleArea.COLLAPSE).stratum.tolist() == groups


def test_one_area_alone_gives_no_variance_whatever_the_rule() -> None:
    drawn, y = line([4.0])
    for rule in SingleArea:
        with pytest.raises(EstimationError) as refused:
            variance_of(drawn, y, rule=VarianceRule(single_area=rule))
        expected = "ESTIMATION_SINGLE_AREA" if rule is SingleArea.REFUSE else "ESTIMATION_TOO_FEW_AREAS"
        assert refused.value.code == expected


def test_the_jackknife_of_a_total_is_its_spread() -> None:
    table = two_stage(without="D")
    drawn, income = design(table), total(table["income"])
    spread = variance_of(drawn, income(drawn.weights).variable, rule=VarianceRule())[0]
    replicates = jackknife(drawn, rule=VarianceRule())
    variance = replicate_variance(drawn, lambda w: income(w).value, replicates=replicates)
    assert variance == pytest.approx(spread, rel=1e-10)


def test_the_bootstrap_over_all_its_draws_is_the_spread() -> None:
    drawn, y = line([3, 8, 1, 12])
    draws = list(product(range(4), repeat=3))
    counts = np.array([np.bincount(draw, minlength=4) for draw in draws]).T
    every = Replicates(factors=counts * 4 / 3, unit=drawn.area, scales=np.full(len(draws), 1 / len(draws)))
    variance = replicate_variance(drawn, lambda w: float(w @ y), replicates=every)
    assert variance == pytest.approx(variance_of(drawn, y, rule=VarianceRule())[0])


@pytest.mark.parametrize("is_finite", [False, True])
def test_the_bootstrap_of_a_seed_comes_near_the_spread_and_repeats(is_finite: bool) -> None:
    table = two_stage(without="DE")
    rule, drawn = VarianceRule(is_finite=is_finite), design(table)
    income = total(table["income"])
    factors = [bootstrap(drawn, rule=rule, n_replicates=2_000, seed=seed).factors for seed in ("甲", "甲", "乙")]
    assert (factors[0] == factors[1]).all()
    assert (factors[0] != factors[2]).any()
    replicates = bootstrap(drawn, rule=rule, n_replicates=2_000, seed="甲")
    variance = replicate_variance(drawn, lambda w: income(w).value, replicates=replicates)
    expected = variance_of(drawn, income(drawn.weights).variable, rule=VarianceRule())[0]
    if is_finite:
        assert variance < expected
    else:
        assert variance == pytest.approx(expected, rel=0.1)  # three standard errors of 2,000 replicates
        assert factors[0].mean(axis=1) == pytest.approx(np.ones(15), abs=0.1)


def test_one_replicate_shows_no_spread() -> None:
    drawn, _ = line([1, 2, 3])
    with pytest.raises(EstimationError) as refused:
        bootstrap(drawn, rule=VarianceRule(), n_replicates=1, seed="甲")
    assert refused.value.fields == {"field": "n_replicates", "value": 1, "expected": "[2, inf)"}


def test_a_replicate_without_a_number_is_refused() -> None:
    drawn, _ = line([1, 2, 3])
    with pytest.raises(EstimationError) as refused:
        replicate_variance(
            drawn, lambda w: np.nan if w[0] == 0 else 1.0, replicates=jackknife(drawn, rule=VarianceRule())
        )
    assert (refused.value.code, refused.value.fields) == ("ESTIMATION_REPLICATE_FAILED", {"n_failed": 1})


def test_finite_corrections_need_the_chances_and_two_households() -> None:
    drawn, y = line([1, 2, 3])
    with pytest.raises(EstimationError) as refused:
        variance_of(drawn, y, rule=FINITE)
    assert refused.value.code == "ESTIMATION_CHANCES_MISSING"
    table = pd.DataFrame({"ea_id": ["a", "b", "b"], "household_id": ["1", "2", "3"], "weight": 1.0, "prob1": 0.5})
    lone = design_of(table.assign(prob2=0.5), columns=COLUMNS)
    with pytest.raises(EstimationError) as refused:
        variance_of(lone, np.ones(3), rule=FINITE)
    assert (refused.value.code, refused.value.fields) == ("ESTIMATION_SINGLE_HOUSEHOLD", {"ea_id": "a"})


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("weight", -1.0, "ESTIMATION_WEIGHT_INVALID"),
        ("weight", np.nan, "ESTIMATION_WEIGHT_INVALID"),
        ("household_id", "2", "ESTIMATION_HOUSEHOLD_DUPLICATE"),
        ("prob1", 0.4, "ESTIMATION_AREA_DIFFERS"),
        ("prob2", 1.5, "ESTIMATION_NUMBER_INVALID"),
    ],
)
def test_a_table_that_is_no_sample_is_refused(column: str, value: object, code: str) -> None:
    table = pd.DataFrame(
        {"ea_id": ["a", "b", "b"], "household_id": ["1", "2", "3"], "weight": 1.0, "prob1": 0.5, "prob2": 0.5}
    )
    table.loc[2, column] = value
    with pytest.raises(EstimationError) as refused:
        design_of(table, columns=COLUMNS)
    assert refused.value.code == code
    with pytest.raises(EstimationError) as refused:
        design_of(table.iloc[:0], columns=COLUMNS)
    assert refused.value.code == "ESTIMATION_EMPTY"
