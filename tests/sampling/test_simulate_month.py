"""The synthetic month: what a household has depends on itself alone, the old sample stands for all households."""

import numpy as np
import pandas as pd
import pytest

from fieldwork.resources import shipped_toml
from sampling.simulate import WorldError, WorldParameters
from sampling.simulate.month import MonthParameters, month_values, old_month_values

SHIPPED = shipped_toml("world", "2022.toml")
MONTH = MonthParameters.from_mapping(SHIPPED)
WORLD = WorldParameters.from_mapping(SHIPPED)


def month_with(**changes: float) -> MonthParameters:
    return MonthParameters.from_mapping({"month": SHIPPED["month"] | changes})


def households(n: int = 400) -> pd.DataFrame:
    ids = [f"440118001001001{number:05d}" for number in range(n)]
    return pd.DataFrame({"household_id": ids, "n_persons": 1.0 + np.arange(n) % 4, "income": 120_000.0})


def villages() -> pd.DataFrame:
    codes = [f"4401180010{number:02d}" for number in range(40)]
    sizes = 500 + 40 * np.arange(40)
    return pd.DataFrame({"village_code": codes, "is_urban": np.arange(40) % 2 == 0, "n_households": sizes})


def test_a_household_has_the_same_month_whoever_else_is_in_the_sample() -> None:
    every = month_values(households(), seed="m", parameters=MONTH)
    some = households().sample(frac=0.3, random_state=1)
    few = month_values(some, seed="m", parameters=MONTH)
    kept = every[every["household_id"].isin(few["household_id"])].reset_index(drop=True)
    pd.testing.assert_frame_equal(few, kept)
    assert not month_values(households(), seed="other", parameters=MONTH).equals(every)


def test_the_means_are_those_of_the_twelfth_of_the_year() -> None:
    found = month_values(households(4_000), seed="m", parameters=month_with(missing_percent=0))
    assert len(found) == 4_000
    twelfth = 10_000 * MONTH.income_level
    assert found["disposable_income"].mean() == pytest.approx(twelfth, rel=0.03)
    assert found["consumption"].mean() == pytest.approx(twelfth * MONTH.consumption_share, rel=0.04)
    assert (found[["disposable_income", "consumption"]] > 0).all(axis=None)
    assert found["n_residents"].tolist() == households(4_000)["n_persons"].tolist()


def test_some_send_nothing() -> None:
    assert month_values(households(), seed="m", parameters=month_with(missing_percent=100)).empty
    n_sent = len(month_values(households(), seed="m", parameters=month_with(missing_percent=50)))
    assert 120 < n_sent < 280


def test_the_weights_of_the_old_sample_add_to_all_households_and_its_codes_are_of_its_own() -> None:
    found = old_month_values(villages(), seed="m", parameters=MONTH, world=WORLD)
    assert found["weight"].sum() == pytest.approx(villages()["n_households"].sum(), rel=1e-4)
    assert found["ea_id"].nunique() == MONTH.old_areas
    assert found["household_id"].is_unique
    assert (found["ea_id"].str[12:].astype(int) > 900).all()
    assert (found["household_id"].str[:15] == found["ea_id"]).all()
    shuffled = villages().sample(frac=1, random_state=2)
    pd.testing.assert_frame_equal(old_month_values(shuffled, seed="m", parameters=MONTH, world=WORLD), found)


def test_the_level_of_the_old_sample_is_a_parameter() -> None:
    one, half = (
        old_month_values(villages(), seed="m", parameters=month_with(old_income_level=level), world=WORLD)
        for level in (1.0, 0.5)
    )
    np.testing.assert_allclose(half["disposable_income"], one["disposable_income"] / 2, atol=0.01)


@pytest.mark.parametrize("month", [{}, {"month": {}}, {"month": SHIPPED["month"] | {"other": 1}}])
def test_parameters_that_lack_or_are_unknown_are_refused(month: dict[str, object]) -> None:
    with pytest.raises(WorldError) as caught:
        MonthParameters.from_mapping(month)
    assert caught.value.code == "WORLD_PARAMETER_WRONG"
