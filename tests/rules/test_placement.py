"""The states of a case: one table, complete, every state reachable."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.placement import (
    EVENT_LABELS,
    NEXT_STEP,
    STATE_LABELS,
    STEPS,
    CaseEvent,
    CaseState,
    case_state,
    event_of_visit,
    impossible_steps,
    next_step,
    require_step,
)
from fieldwork.rules.visits import AttemptCode
from tests.refusing import refused

SPEC = tomllib.loads((Path(__file__).parents[1] / "spec" / "placement.toml").read_text(encoding="utf-8"))["case"]
PAIRS = [(state, event) for state in CaseState for event in CaseEvent]
AGREED, VISITED, OPENED = CaseEvent.AGREED, CaseEvent.VISITED, CaseEvent.ACCOUNT_OPENED
REQUESTED, REJECTED = CaseEvent.SUBSTITUTION_REQUESTED, CaseEvent.SUBSTITUTION_REJECTED
CARRIED_OUT, EXHAUSTED = CaseEvent.SUBSTITUTION_CARRIED_OUT, CaseEvent.RESERVE_EXHAUSTED

WAYS = {
    CaseState.DRAWN: [],
    CaseState.IN_CONTACT: [VISITED],
    CaseState.PLACED: [VISITED, AGREED],
    CaseState.BOOKKEEPING: [AGREED, OPENED],
    CaseState.WITHDRAWN: [AGREED, OPENED, REQUESTED],
    CaseState.SUBSTITUTED: [VISITED, REQUESTED, CARRIED_OUT],
    CaseState.UNRESOLVED: [VISITED, REQUESTED, EXHAUSTED],
}


def test_every_state_and_event_has_its_row_and_words() -> None:
    assert set(STEPS) == set(STATE_LABELS) == set(NEXT_STEP) == set(WAYS) == set(CaseState)
    assert set(EVENT_LABELS) == set(CaseEvent)
    assert {event for steps in STEPS.values() for event in steps} == set(CaseEvent)


@pytest.mark.parametrize(("state", "events"), WAYS.items(), ids=str)
def test_every_state_is_reached_by_allowed_steps(state: CaseState, events: list[CaseEvent]) -> None:
    for position, event in enumerate(events):
        require_step(case_state(events[:position]), event, household_id="h")
    assert case_state(events) is state


@pytest.mark.parametrize("case", SPEC, ids=lambda case: case["rule"])
def test_what_was_recorded_leads_to_the_state_of_its_row(case: dict) -> None:
    events = [CaseEvent(step) for step in case["steps"]]
    if case.get("refused"):
        with refused("CASE_STEP_NOT_ALLOWED"):
            require_step(case_state(events[:-1]), events[-1], household_id="h")
        assert impossible_steps(events) == 1
        return
    assert case_state(events) == case["state"], case["says"]
    assert impossible_steps(events) == 0


def test_every_state_and_event_has_a_row() -> None:
    assert {case["state"] for case in SPEC if "state" in case} == set(CaseState)
    assert {step for case in SPEC for step in case["steps"]} == set(CaseEvent)


@pytest.mark.parametrize(("state", "event"), PAIRS, ids=str)
def test_what_the_table_does_not_hold_is_refused_and_the_sentence_says_what_is_allowed(
    state: CaseState, event: CaseEvent
) -> None:
    if event in STEPS[state]:
        require_step(state, event, household_id="h")
        return
    allowed = [EVENT_LABELS[step] for step in STEPS[state]] or ["无"]
    with refused("CASE_STEP_NOT_ALLOWED", STATE_LABELS[state], *allowed):
        require_step(state, event, household_id="h")


@given(st.lists(st.sampled_from(CaseEvent)))
def test_a_substituted_household_stays_substituted(events: list[CaseEvent]) -> None:
    assert case_state([VISITED, CARRIED_OUT, *events]) is CaseState.SUBSTITUTED


@given(st.lists(st.sampled_from(CaseEvent)), st.sampled_from(CaseEvent))
def test_one_more_event_makes_one_step_of_the_table_or_none(events: list[CaseEvent], event: CaseEvent) -> None:
    before, after = case_state(events), case_state([*events, event])
    books_go_on = before is not after and after is CaseState.BOOKKEEPING
    assert after in (before, STEPS[before].get(event, before)) or books_go_on


def test_a_rejected_withdrawal_returns_to_contact_and_then_goes_on_with_the_same_account() -> None:
    withdrawn = [AGREED, OPENED, REQUESTED]
    assert case_state([*withdrawn, REJECTED]) is CaseState.IN_CONTACT
    assert case_state([*withdrawn, REJECTED, AGREED]) is CaseState.BOOKKEEPING


def test_a_household_that_agrees_while_a_request_waits_cannot_be_substituted() -> None:
    state = case_state([VISITED, REQUESTED, AGREED])
    with refused("CASE_STEP_NOT_ALLOWED", "驳回换户"):
        require_step(state, CARRIED_OUT, household_id="h")
    assert case_state([VISITED, REQUESTED, AGREED, REJECTED]) is CaseState.PLACED


@pytest.mark.parametrize("code", AttemptCode)
def test_only_agreeing_places_a_household(code: AttemptCode) -> None:
    assert (case_state([event_of_visit(code)]) is CaseState.PLACED) == (code is AttemptCode.AGREED)


def test_an_open_request_waits_for_a_decision_whatever_the_state() -> None:
    assert {next_step(state, has_open_request=True) for state in CaseState} == {"等待审批"}
    assert next_step(CaseState.DRAWN, has_open_request=False) == "首次入户"


def test_a_closed_case_asks_for_nothing_more() -> None:
    assert next_step(CaseState.UNRESOLVED, has_open_request=False, is_closed=True) == "已按无应答结案"
    assert next_step(CaseState.PLACED, has_open_request=False, is_closed=True) == "办理开户"
