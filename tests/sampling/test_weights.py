"""Laws of the weights before calibration: every step keeps its sum, and knows neither order nor scale."""

from collections.abc import Callable
from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork.messages.weights import SENTENCES
from sampling.errors import ColumnError
from sampling.response_rates import OutcomeGroup
from sampling.weights import (
    FACTORS,
    STATUS_OF_OUTCOME,
    ResponseStatus,
    SubstitutionTreatment,
    TrimRule,
    TrimSpread,
    WeightingError,
    current_weight,
    merged_cells,
    weight_summary,
    with_base_weight,
    with_eligibility_factor,
    with_eligible_share,
    with_final_weight,
    with_inverse_propensity,
    with_multiplicity,
    with_nonresponse_factor,
    with_propensity_class,
    with_substitution_factor,
    with_trimming_factor,
)
from sampling.weights.factors import STAGES
from sampling.weights.trimming import trimmed
from tests.sampling.weighted_samples import codes_used, refused

WEIGHTS = st.floats(0.5, 5000)
STATUSES = list(ResponseStatus)


@st.composite
def case_tables(draw: st.DrawFn) -> pd.DataFrame:
    """Return cases in which every cell has a respondent, so that each step is possible."""
    cells = draw(st.lists(st.sampled_from("abc"), min_size=1, max_size=25))
    n = len(cells)
    table = pd.DataFrame(
        {
            "household_id": [f"h{i}" for i in range(n)],
            "cell": cells,
            "base_weight": draw(st.lists(WEIGHTS, min_size=n, max_size=n)),
            "response_status": draw(st.lists(st.sampled_from(STATUSES), min_size=n, max_size=n)),
            "response_propensity": draw(st.lists(st.floats(0.05, 1), min_size=n, max_size=n)),
        }
    )
    table.loc[~table["cell"].duplicated(), "response_status"] = "respondent"
    return table


def stepped(table: pd.DataFrame) -> pd.DataFrame:
    return with_nonresponse_factor(with_eligibility_factor(table, cells=("cell",)), cells=("cell",))


@settings(deadline=None, max_examples=20)
@given(case_tables())
def test_each_cell_keeps_its_sum_through_both_adjustments(table: pd.DataFrame) -> None:
    done = stepped(table)
    sums = done.assign(after=current_weight(done)).groupby("cell")[["base_weight", "after"]].sum()
    np.testing.assert_allclose(sums["after"], sums["base_weight"], rtol=1e-12)
    lost = done["response_status"].isin(["nonrespondent", "unknown"])
    assert (current_weight(done)[lost] == 0).all()
    assert (current_weight(done)[~lost] >= done["base_weight"][~lost] * (1 - 1e-12)).all()


@settings(deadline=None, max_examples=20)
@given(case_tables(), st.floats(0.01, 100), st.randoms(use_true_random=False))
def test_the_factors_know_neither_the_scale_of_the_weights_nor_the_order_of_rows(
    table: pd.DataFrame, scale: float, random: object
) -> None:
    order = list(range(len(table)))
    random.shuffle(order)
    moved = stepped(table.assign(base_weight=scale * table["base_weight"]).iloc[order]).sort_index()
    for factor in ("eligibility_factor", "nonresponse_factor"):
        np.testing.assert_allclose(moved[factor], stepped(table)[factor], rtol=1e-9)


@settings(deadline=None, max_examples=20)
@given(case_tables())
def test_inverse_propensities_keep_the_sum_or_are_the_plain_reciprocals(table: pd.DataFrame) -> None:
    known = with_eligibility_factor(table)
    total = current_weight(known).sum()
    assert current_weight(with_inverse_propensity(known)).sum() == pytest.approx(total)
    plain = with_inverse_propensity(known, keep_total=False)
    responding = table["response_status"] == "respondent"
    reciprocals = 1 / table["response_propensity"][responding]
    np.testing.assert_allclose(plain["nonresponse_factor"][responding], reciprocals)


@settings(deadline=None, max_examples=20)
@given(case_tables(), st.integers(1, 6))
def test_propensity_classes_go_up_with_the_propensity_and_never_part_equal_ones(table: pd.DataFrame, n: int) -> None:
    classes = with_propensity_class(table, n_classes=n)
    eligible = classes[classes["response_status"].isin(["respondent", "nonrespondent"])]
    ordered = eligible.sort_values("response_propensity")["propensity_class"]
    assert ordered.is_monotonic_increasing
    assert set(ordered) == set(range(1, ordered.max() + 1))
    assert ordered.max() <= n
    assert (eligible.groupby("response_propensity")["propensity_class"].nunique() == 1).all()


@settings(deadline=None, max_examples=20)
@given(case_tables())
def test_the_eligible_share_gives_the_same_sum_of_the_eligible_as_sharing_out(table: pd.DataFrame) -> None:
    shared, kept = (make(table, cells=("cell",)) for make in (with_eligibility_factor, with_eligible_share))
    in_scope = table["response_status"] != "ineligible"
    sums = [(current_weight(done) * in_scope).groupby(table["cell"]).sum() for done in (shared, kept)]
    np.testing.assert_allclose(sums[0], sums[1], rtol=1e-12)
    assert (kept["eligibility_factor"][table["response_status"] != "unknown"] == 1).all()


def test_five_classes_of_many_propensities_are_alike_in_size() -> None:
    n = 1000
    table = pd.DataFrame(
        {"base_weight": 1.0, "response_status": "respondent", "response_propensity": np.linspace(0.2, 0.9, n)}
    )
    assert with_propensity_class(table)["propensity_class"].value_counts().tolist() == [n // 5] * 5


@settings(deadline=None, max_examples=20)
@given(case_tables(), st.integers(0, 5), st.floats(1, 4))
def test_merged_cells_have_enough_respondents_or_are_one(table: pd.DataFrame, least: int, limit: float) -> None:
    known = with_eligibility_factor(table)
    merged = merged_cells(known, cell="cell", order="abc", min_respondents=least, max_factor=limit)
    done = with_nonresponse_factor(known.assign(merged=merged), cells=("merged",))
    responding = done[done["response_status"] == "respondent"]
    if merged.nunique() > 1:
        assert (responding.groupby("merged").size() >= least).all()
        assert responding["nonresponse_factor"].max() <= limit * (1 + 1e-9)
    assert all(cell in name.split("+") for cell, name in zip(table["cell"], merged, strict=True))


def test_a_cell_that_fails_is_joined_with_the_next_and_the_last_with_the_one_before() -> None:
    cells = ["a", "b", "b", "c", "c", "d"]
    table = pd.DataFrame({"cell": cells, "base_weight": 1.0, "response_status": "respondent"})
    merged = merged_cells(table, cell="cell", order="abcd", min_respondents=2, max_factor=9)
    assert merged.tolist() == ["a+b", "a+b", "a+b", "c+d", "c+d", "c+d"]
    with refused("WEIGHT_CELL_NOT_IN_ORDER", cells="d"):
        merged_cells(table, cell="cell", order="abc", min_respondents=2, max_factor=9)


@settings(deadline=None, max_examples=20)
@given(st.lists(st.integers(0, 4), min_size=1, max_size=12), st.data())
def test_substitution_keeps_the_sum_of_the_drawn_both_ways(n_substitutes: list[int], data: st.DataObject) -> None:
    rows = [
        {
            "household_id": f"{slot}-{number}",
            "replaced_household_id": None if number == 0 else f"{slot}-{number - 1}",
            "base_weight": float(10 + slot) if number == 0 else np.nan,
        }
        for slot, count in enumerate(n_substitutes)
        for number in range(count + 1)
    ]
    table = pd.DataFrame(data.draw(st.permutations(rows)))
    drawn = table["replaced_household_id"].isna()
    for treatment in SubstitutionTreatment:
        done = with_substitution_factor(table, treatment=treatment)
        assert current_weight(done).sum() == pytest.approx(table["base_weight"].sum())
        carrying = set(done["household_id"][done["substitution_factor"] == 1])
        last = {f"{slot}-{count}" for slot, count in enumerate(n_substitutes)}
        assert carrying == (last if treatment is SubstitutionTreatment.SLOT else set(table["household_id"][drawn]))


@pytest.mark.parametrize(
    ("replaced", "which"),
    [
        ({"b": "z"}, "b"),  # nobody z
        ({"b": "c", "c": "b"}, "b, c"),  # a circle
        ({"b": "a", "c": "a"}, "b, c"),  # a replaced twice
        ({"a": "a"}, "a"),
    ],
)
def test_substitutions_that_do_not_fit_are_refused(replaced: dict[str, str], which: str) -> None:
    households = ["a", "b", "c"]
    table = pd.DataFrame({"household_id": households, "base_weight": 1.0})
    table["replaced_household_id"] = [replaced.get(household) for household in households]
    with refused("SUBSTITUTION_CHAIN_BROKEN", households=which):
        with_substitution_factor(table, treatment=SubstitutionTreatment.SLOT)


@settings(deadline=None, max_examples=20)
@given(st.lists(WEIGHTS, min_size=1, max_size=30), st.floats(1.05, 4), st.floats(0, 0.95), st.sampled_from(TrimSpread))
def test_trimmed_weights_keep_total_limits_and_order_or_are_refused(
    weights: list[float], upper: float, lower: float, spread: TrimSpread
) -> None:
    w = np.array(weights)
    limits = np.array([lower, upper]) * np.median(w)
    if not limits[0] <= w.mean() <= limits[1]:
        with refused("WEIGHT_TRIM_IMPOSSIBLE"):
            trimmed(w, limits=limits, spread=spread)
        return
    done = trimmed(w, limits=limits, spread=spread)
    assert done.sum() == pytest.approx(w.sum(), rel=1e-9)
    assert (done >= limits[0] * (1 - 1e-9)).all()
    assert (done <= limits[1] * (1 + 1e-9)).all()
    assert (np.diff(done[np.argsort(w)]) >= -1e-9 * w.max()).all()
    inside = (done > limits[0] * (1 + 1e-6)) & (done < limits[1] * (1 - 1e-6))
    moves = done[inside] - w[inside] if spread is TrimSpread.EQUAL else done[inside] / w[inside]
    assert np.ptp(moves) <= 1e-6 * max(1.0, np.abs(moves).max()) if moves.size else True


def test_trimming_looks_at_each_group_alone_and_leaves_those_without_weight() -> None:
    table = pd.DataFrame(
        {
            "group": list("aaaabb"),
            "base_weight": [1.0, 1.0, 1.0, 5.0, 50.0, 60.0],
            "substitution_factor": [1.0, 1.0, 1.0, 1.0, 1.0, 0.0],
        }
    )
    done = with_trimming_factor(table, rule=TrimRule(upper=2.5), groups=("group",))
    assert current_weight(done).round(9).tolist() == [1.833333333, 1.833333333, 1.833333333, 2.5, 50, 0]
    assert done["trimming_factor"].iloc[4:].tolist() == [1, 1]


@pytest.mark.parametrize(("lower", "upper"), [(0.5, 0.9), (-0.1, 2.0), (1.0, 2.0), (0.5, 1.0)])
def test_limits_that_do_not_hold_the_median_are_refused(lower: float, upper: float) -> None:
    with refused("WEIGHT_TRIM_LIMITS_INVALID", lower=lower, upper=upper):
        TrimRule(lower=lower, upper=upper)


@given(st.lists(st.floats(1e-3, 1), min_size=2, max_size=2), st.integers(1, 5))
def test_the_base_weight_times_the_probabilities_is_one(probs: list[float], n_links: int) -> None:
    table = with_base_weight(pd.DataFrame([probs], columns=list(STAGES)))
    assert (table["base_weight"] * table[list(STAGES)].prod(axis=1)).round(12).tolist() == [1]
    shared = with_multiplicity(table.assign(n=n_links), links="n")
    assert (shared["base_weight"] * n_links).tolist() == pytest.approx(table["base_weight"].tolist())


def test_the_final_weight_is_the_product_of_all_columns_and_each_is_kept() -> None:
    rng = np.random.default_rng(1)
    table = pd.DataFrame({factor: rng.uniform(0.5, 2, 6) for factor in FACTORS})
    done = with_final_weight(table)
    np.testing.assert_allclose(done["final_weight"], table.prod(axis=1))
    pd.testing.assert_frame_equal(done[list(FACTORS)], table)
    summary = weight_summary(done)
    assert summary["factor"].tolist() == list(FACTORS)
    assert summary["total"].iloc[-1] == pytest.approx(done["final_weight"].sum())
    assert (summary["weight_effect"] >= 1).all()


STEPS: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
    "substitution_factor": lambda t: with_substitution_factor(t, treatment=SubstitutionTreatment.SLOT),
    "eligibility_factor": with_eligibility_factor,
    "nonresponse_factor": with_nonresponse_factor,
    "trimming_factor": lambda t: with_trimming_factor(t, rule=TrimRule(upper=3)),
}


@pytest.mark.parametrize(("step", "made"), list(product(STEPS, FACTORS[2:])))
def test_a_step_is_refused_when_it_or_a_later_one_was_made(step: str, made: str) -> None:
    table = pd.DataFrame({"household_id": ["a"], "base_weight": [1.0], "response_status": ["respondent"], made: [1.0]})
    table["replaced_household_id"] = None
    if FACTORS.index(made) < FACTORS.index(step):
        assert list(STEPS[step](table).columns[-1:]) == [step]
    else:
        with refused("WEIGHT_FACTOR_OUT_OF_ORDER", column=step, expected=made):
            STEPS[step](table)


def test_no_step_changes_the_table_it_was_given() -> None:
    table = pd.DataFrame(
        {
            "household_id": ["a", "b"],
            "replaced_household_id": [None, None],
            "base_weight": [1.0, 4.0],
            "response_status": ["respondent", "nonrespondent"],
        }
    )
    before = table.copy()
    for step in STEPS.values():
        step(table)
    pd.testing.assert_frame_equal(table, before)


@pytest.mark.parametrize(
    ("change", "code", "fields"),
    [
        ({"base_weight": [1.0, np.nan]}, "WEIGHT_VALUE_INVALID", {"row": "b", "column": "base_weight"}),
        ({"base_weight": ["1", "x"]}, "WEIGHT_VALUE_INVALID", {"row": "b", "value": "x"}),
        ({"base_weight": [1.0, -1.0]}, "WEIGHT_VALUE_INVALID", {"row": "b", "expected": ">= 0"}),
        ({"response_status": ["respondent", "??"]}, "WEIGHT_STATUS_INVALID", {"value": "??"}),
        ({"response_status": ["nonrespondent", "ineligible"]}, "WEIGHT_CELL_EMPTY", {"cells": "-"}),
        ({"response_status": ["respondent", "unknown"]}, "WEIGHT_UNKNOWN_LEFT", {}),
    ],
)
def test_what_cannot_be_adjusted_is_refused(change: dict[str, list[object]], code: str, fields: dict[str, str]) -> None:
    table = pd.DataFrame(
        {"household_id": ["a", "b"], "base_weight": [1.0, 1.0], "response_status": ["respondent", "respondent"]}
    ).assign(**change)
    with refused(code, **fields):
        with_nonresponse_factor(table)


def test_calls_that_cannot_be_right_are_refused() -> None:
    table = pd.DataFrame({"base_weight": [0.0], "response_status": ["respondent"], "n": [0.5]})
    with refused("WEIGHT_NO_STAGES"):
        with_base_weight(table, stages=())
    with refused("WEIGHT_NOBODY_LEFT"):
        weight_summary(table)
    with refused("WEIGHT_CELL_EMPTY", cells="-"):
        with_eligible_share(table.assign(base_weight=1.0, response_status="unknown"))
    with refused("WEIGHT_CLASSES_INVALID", value=0):
        with_propensity_class(table, n_classes=0)
    with refused("WEIGHT_VALUE_INVALID", row="#1", expected=">= 1"):
        with_multiplicity(table.assign(base_weight=1.0), links="n")
    with pytest.raises(ColumnError, match="response_status"):
        with_nonresponse_factor(table[["base_weight"]])


def test_every_outcome_has_its_meaning_for_the_weights() -> None:
    assert set(STATUS_OF_OUTCOME) == set(OutcomeGroup)
    assert set(STATUS_OF_OUTCOME.values()) == set(ResponseStatus)


def test_every_code_has_its_sentence() -> None:
    of_services = {"MARGIN_FILE_NOT_TOML", "MARGIN_OF_SCREENED_or_zero", "MARGIN_OF_SCREENED_missing"}
    assert codes_used(
        "sampling/weights",
        "fieldwork/rules/propensity.py",
        "fieldwork/rules/weighting.py",
        "fieldwork/rules/margin_file.py",
    ) | of_services == set(SENTENCES)
    assert issubclass(WeightingError, ValueError)
