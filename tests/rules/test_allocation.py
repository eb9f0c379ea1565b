"""The sample size of each level: what a proposal must hold, its precision, its states."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import data_path
from fieldwork.rules.allocation import (
    ALLOCATION_STATE_LABELS,
    NEXT_STATES,
    AllocationFields,
    AllocationState,
    check_allocation,
    level_precision,
    require_allocation,
    require_state,
    spread_over_classes,
)
from fieldwork.rules.plan import parse_plan_text
from fieldwork.services.plans import require_section
from tests.refusing import refused

PLAN = parse_plan_text(data_path("plan", "2022.toml").read_text(encoding="utf-8"))
RULES = require_section(PLAN.allocation, "allocation")
SIZE = AllocationFields(
    allocation_id="a", cycle_id="c", n_provincial=5, n_city_county=10, n_households_per_area=10, reason="按方案"
)


def units(urban: int, rural: int) -> pd.DataFrame:
    return pd.DataFrame({"urban_rural_code": ["111", "220"], "n_households": [urban, rural]})


def test_the_levels_nest_and_the_plan_of_2022_differs_in_nothing() -> None:
    require_allocation(SIZE)
    assert dict(SIZE.n_areas) == {"provincial": 5, "city_county": 10, "district": 15}
    assert {finding.code for finding in check_allocation(SIZE, PLAN)} == {"ALLOCATION_WEAK"}


def test_what_differs_from_the_plan_is_said_with_the_parameter() -> None:
    found = check_allocation(replace(SIZE, n_provincial=6), PLAN)
    assert [(f.field, f.value, f.expected) for f in found if f.code == "ALLOCATION_DIFFERS_FROM_PLAN"] == [
        ("areas.n_areas", "16", "15"),
        ("areas.n_provincial", "6", "5"),
    ]
    assert [f.value for f in check_allocation(replace(SIZE, n_provincial=0, n_city_county=1), PLAN)][-1] == "—"


def test_without_assumptions_nothing_is_said_of_precision() -> None:
    assert check_allocation(SIZE, replace(PLAN, allocation=None)) == []
    precise = replace(PLAN, allocation=replace(RULES, cv=0.001))
    assert check_allocation(SIZE, precise) == []


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"n_provincial": -1}, "ALLOCATION_SIZE_WRONG"),
        ({"n_provincial": 0, "n_city_county": 0}, "ALLOCATION_SIZE_WRONG"),
        ({"n_households_per_area": 0}, "ALLOCATION_SIZE_WRONG"),
        ({"reason": " "}, "ALLOCATION_REASON_MISSING"),
    ],
)
def test_a_proposal_that_cannot_be_is_refused(wrong: dict[str, object], code: str) -> None:
    with refused(code):
        require_allocation(replace(SIZE, **wrong))


def test_the_precision_is_that_of_kish_with_student() -> None:
    """deff = 1 + 9 · 0.15 = 2.35; se = 0.8 · √(2.35 / 150); t(14) = 2.1448: ± 21.5 % of the mean."""
    precision = level_precision(15, 10, rules=RULES)
    assert precision is not None
    assert precision.design_effect == pytest.approx(2.35)
    assert precision.relative_half_width == pytest.approx(2.14479 * 0.8 * (2.35 / 150) ** 0.5, rel=1e-5)
    assert level_precision(1, 10, rules=RULES) is None


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 30))
def test_the_areas_of_both_classes_add_up_and_none_falls_where_nobody_lives(urban: int, rural: int, n: int) -> None:
    shares = spread_over_classes(units(urban, rural), n_areas=min(n, urban + rural), method="proportional")
    assert sum(shares.values()) == min(n, urban + rural)
    assert shares["urban"] <= urban
    assert shares["rural"] <= rural


@pytest.mark.parametrize("state", AllocationState)
@pytest.mark.parametrize("wanted", AllocationState)
def test_a_decision_is_taken_or_refused_by_the_table_of_states(state: AllocationState, wanted: AllocationState) -> None:
    if wanted in NEXT_STATES[state]:
        require_state(state, wanted)
    else:
        with refused("ALLOCATION_STEP_NOT_ALLOWED", ALLOCATION_STATE_LABELS[state]):
            require_state(state, wanted)
