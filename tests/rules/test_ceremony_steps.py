"""The five steps of a draw as a person sees them, case by case; and that they go one after the other."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.messages import SENTENCES
from fieldwork.rules.ceremony_steps import (
    STAND_LABELS,
    STEP_NAMES,
    AreaStand,
    CeremonyStep,
    Reader,
    Stand,
    ceremony_steps,
)
from fieldwork.rules.draw_steps import DrawState, Standing
from tests.spec import Case, cases

READER = {"account_id": "stat", "may_draw": True, "needs_other": True, "today": date(2022, 9, 1)}
AREAS = st.builds(
    AreaStand,
    state=st.sampled_from(DrawState),
    is_screened=st.booleans(),
    standing=st.sampled_from([None, *Standing]),
    happens_on=st.sampled_from([None, date(2022, 8, 31), date(2022, 9, 2)]),
    committed_by=st.sampled_from(["", "stat", "stat-2"]),
)


def area(row: Case) -> AreaStand:
    standing = Standing(row["standing"]) if "standing" in row else None
    return AreaStand(**{**row, "state": DrawState(row["state"]), "standing": standing})


@pytest.mark.parametrize("case", cases("ceremony"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_the_steps_stand_as_the_table_says(case: Case) -> None:
    reader = Reader(**{**READER, **case.get("reader", {})})
    steps = ceremony_steps([area(row) for row in case["areas"]], reader=reader)
    assert [step.stand for step in steps] == case["expect"]
    assert [step.step for step in steps] == list(CeremonyStep)


@given(st.lists(AREAS, max_size=4), st.booleans(), st.booleans())
def test_no_step_is_further_than_the_one_before_it(areas: list[AreaStand], may_draw: bool, needs_other: bool) -> None:
    reader = Reader(**{**READER, "may_draw": may_draw, "needs_other": needs_other})
    steps = ceremony_steps(areas, reader=reader)
    done = [step.n_done for step in steps]
    assert done == sorted(done, reverse=True)
    assert all(step.n_areas == len(areas) for step in steps)
    assert all(step.says.endswith("。") for step in steps)
    if not may_draw:
        assert Stand.NOW not in [step.stand for step in steps[:-1]]


def test_a_step_that_waits_for_a_day_names_it() -> None:
    waits = AreaStand(state=DrawState.COMMITTED, happens_on=date(2022, 9, 2), committed_by="stat")
    reveal = ceremony_steps([waits], reader=Reader(**READER))[2]
    assert reveal.says == "等 2022-09-02 的公开事件发生。"
    assert (reveal.name, STAND_LABELS[reveal.stand]) == ("揭晓种子", "等待")


def test_every_step_and_stand_has_a_name() -> None:
    assert set(STEP_NAMES) == set(CeremonyStep)
    assert set(STAND_LABELS) == set(Stand)
    assert sum(code.startswith("CEREMONY_") for code in SENTENCES) == 18
