"""Response propensities: the coefficients of R's glm, and a fit that has no maximum is refused by name."""

import numpy as np
import pandas as pd
import pytest

from fieldwork.rules.propensity import PropensityModel, fit_propensity, with_propensity
from fieldwork.rules.refusals import InputRefusal
from sampling.weights import WeightingError, with_inverse_propensity, with_nonresponse_factor, with_propensity_class
from tests.refusing import refused
from tests.sampling.weighted_samples import golden, golden_vector, two_stage

MODEL = PropensityModel(categories=("urban_rural", "age_group"), numbers=("n_persons", "log_income"))


def cases() -> pd.DataFrame:
    households = two_stage()
    status = households["responded"].map({1: "respondent", 0: "nonrespondent"})
    return households.assign(response_status=status, log_income=np.log(households["income"]))


def test_coefficients_and_propensities_are_those_of_glm_in_r() -> None:
    fit = fit_propensity(cases(), model=MODEL)
    np.testing.assert_allclose(fit.propensity, golden_vector("propensity"), rtol=1e-9)
    named = dict(zip(fit.coefficients["term"], fit.coefficients["estimate"], strict=True))
    theirs = {
        "intercept": "(Intercept)",
        "urban_rural=urban": "urban_ruralurban",
        "age_group=40-59": "age_group40-59",
        "age_group=60+": "age_group60+",
        "n_persons": "n_persons",
        "log_income": "log(income)",
    }
    assert named == {ours: pytest.approx(golden(f"propensity/{name}"), rel=1e-9) for ours, name in theirs.items()}


def test_a_weighted_fit_does_not_depend_on_the_size_of_the_weights() -> None:
    model = PropensityModel(categories=MODEL.categories, numbers=MODEL.numbers, weight="base_weight")
    fit = fit_propensity(cases(), model=model)
    np.testing.assert_allclose(fit.propensity, golden_vector("propensity_weighted"), rtol=1e-9)
    larger = fit_propensity(cases().assign(base_weight=lambda t: 1000 * t["base_weight"]), model=model)
    np.testing.assert_allclose(larger.propensity, fit.propensity, rtol=1e-9)
    np.testing.assert_allclose(larger.coefficients["standard_error"], fit.coefficients["standard_error"], rtol=1e-7)


def test_the_mean_propensity_is_the_response_rate_and_ineligible_cases_have_none() -> None:
    table = cases()
    table.loc[[3, 70], "response_status"] = ["ineligible", "unknown"]
    fit = fit_propensity(table, model=MODEL)
    eligible = table["response_status"].isin(["respondent", "nonrespondent"])
    assert fit.propensity.mean() == pytest.approx((table["response_status"][eligible] == "respondent").mean())
    assert with_propensity(table, fit)["response_propensity"].isna().tolist() == (~eligible).tolist()


def test_a_model_of_categories_alone_is_the_adjustment_by_cells() -> None:
    model = PropensityModel(categories=("urban_rural",))
    table = with_propensity(cases().assign(base_weight=7.0), fit_propensity(cases(), model=model))
    inverse, cells = with_inverse_propensity(table), with_nonresponse_factor(table, cells=("urban_rural",))
    np.testing.assert_allclose(inverse["nonresponse_factor"], cells["nonresponse_factor"], rtol=1e-9)
    classes = with_nonresponse_factor(with_propensity_class(table), cells=("propensity_class",))
    np.testing.assert_allclose(classes["nonresponse_factor"], cells["nonresponse_factor"], rtol=1e-9)


def test_where_nobody_or_everybody_of_a_category_responded_the_fit_is_refused_by_name() -> None:
    table = cases()
    table.loc[table["domain"] == "d3", "response_status"] = "respondent"
    with refused("PROPENSITY_SEPARATED", "domain: d3"):
        fit_propensity(table, model=PropensityModel(categories=("domain",)))


def test_where_a_number_parts_the_two_the_fit_is_refused() -> None:
    table = cases().assign(response_status=lambda t: np.where(t["n_persons"] > 3, "respondent", "nonrespondent"))
    with refused("PROPENSITY_SEPARATED", "n_persons"):
        fit_propensity(table, model=PropensityModel(numbers=("n_persons",)))


def test_columns_that_follow_from_others_are_refused_by_name() -> None:
    table = cases().assign(twice=lambda t: 2 * t["n_persons"] + 1)
    with refused("PROPENSITY_REDUNDANT", "twice"):
        fit_propensity(table, model=PropensityModel(numbers=("n_persons", "twice")))


def test_without_both_kinds_of_cases_there_is_no_model() -> None:
    with refused("PROPENSITY_NO_CASES", "140"):
        fit_propensity(cases().assign(response_status="respondent"), model=MODEL)


def test_a_number_that_is_missing_is_named_with_its_household() -> None:
    table = cases()
    table.loc[5, "log_income"] = np.nan
    with pytest.raises(WeightingError) as refusal:
        fit_propensity(table, model=MODEL)
    assert refusal.value.fields["row"] == table["household_id"][5]
    assert not issubclass(WeightingError, InputRefusal)
