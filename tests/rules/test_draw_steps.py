"""The steps of a draw: every state is reached, every row of the table is walked, and nothing else is allowed."""

import pytest

from fieldwork.rules.draw_steps import (
    STANDING_LABELS,
    STATE_LABELS,
    STEP_LABELS,
    STEPS,
    AreaDrawFacts,
    DrawState,
    DrawStep,
    Standing,
    allowed_steps,
    draw_state,
    parse_void_reasons,
    require_other_confirmer,
    require_other_revealer,
    require_steps,
    require_void_reason,
)
from tests.refusing import refused

AREA = "440118001001001"
REASONS = parse_void_reasons(
    [
        {"code": "a", "label": "名单有误", "allows_open_accounts": False},
        {"code": "b", "label": "上级要求", "allows_open_accounts": True},
    ]
)
LOCKED = AreaDrawFacts(is_locked=True)

STATES = [
    (AreaDrawFacts(), DrawState.OPEN),
    (LOCKED, DrawState.LOCKED),
    (AreaDrawFacts(is_locked=True, is_committed=True), DrawState.COMMITTED),
    (
        AreaDrawFacts(is_locked=True, standing=Standing.REHEARSAL, is_rehearsal_of_this_list=True),
        DrawState.REHEARSED,
    ),
    (AreaDrawFacts(is_locked=True, standing=Standing.REHEARSAL), DrawState.LOCKED),
    (AreaDrawFacts(standing=Standing.REHEARSAL), DrawState.OPEN),
    (AreaDrawFacts(is_locked=True, is_committed=True, standing=Standing.REHEARSAL), DrawState.COMMITTED),
    (AreaDrawFacts(is_locked=True, standing=Standing.OWN), DrawState.DRAWN),
    (AreaDrawFacts(is_locked=True, standing=Standing.PLATFORM), DrawState.DRAWN),
    (AreaDrawFacts(is_locked=True, standing=Standing.OWN, is_void_asked=True), DrawState.VOID_ASKED),
    (AreaDrawFacts(is_locked=True, is_voided=True), DrawState.VOIDED),
    (AreaDrawFacts(is_locked=True, is_voided=True, is_committed=True), DrawState.COMMITTED),
]


@pytest.mark.parametrize(("facts", "state"), STATES)
def test_the_state_follows_from_the_facts(facts: AreaDrawFacts, state: DrawState) -> None:
    assert draw_state(facts) is state


def test_every_state_follows_from_some_facts_and_is_reached_from_the_first() -> None:
    assert {state for _, state in STATES} == set(DrawState)
    reached = {DrawState.OPEN}
    for _ in DrawState:
        reached |= {end for start, _, end in STEPS if start in reached}
    assert reached == set(DrawState)


def test_from_every_state_there_is_a_way_on_and_every_step_is_used() -> None:
    assert all(allowed_steps(state) for state in DrawState)
    assert {step for _, step, _ in STEPS} == set(DrawStep)


def test_everything_has_a_word() -> None:
    assert (set(STATE_LABELS), set(STEP_LABELS), set(STANDING_LABELS)) == (set(DrawState), set(DrawStep), set(Standing))


@pytest.mark.parametrize("state", DrawState)
@pytest.mark.parametrize("step", DrawStep)
def test_a_step_that_the_table_does_not_hold_is_refused_with_what_is_allowed(state: DrawState, step: DrawStep) -> None:
    if step in allowed_steps(state):
        require_steps({AREA: state}, step)
        return
    with refused("DRAW_STEP_NOT_ALLOWED", AREA, STATE_LABELS[state], STEP_LABELS[allowed_steps(state)[0]]):
        require_steps({AREA: state}, step)


def test_two_persons_where_the_plan_asks_for_them() -> None:
    require_other_revealer("a", "b", is_required=True)
    require_other_revealer("a", "a", is_required=False)
    require_other_confirmer("a", "b", is_required=True)
    require_other_confirmer("a", "a", is_required=False)
    with refused("DRAW_REVEALER_COMMITTED"):
        require_other_revealer("a", "a", is_required=True)
    with refused("VOID_CONFIRMER_ASKED"):
        require_other_confirmer("a", "a", is_required=True)


def test_a_void_has_a_reason_of_the_list_in_words_and_one_that_fits_where_books_are_kept() -> None:
    assert require_void_reason("a", "漏户", reasons=REASONS, areas_with_accounts=()).label == "名单有误"
    assert require_void_reason("b", "文号", reasons=REASONS, areas_with_accounts={AREA}).code == "b"
    for code, text, areas, refusal in (
        ("c", "x", (), "VOID_REASON_UNKNOWN"),
        ("a", " ", (), "VOID_REASON_MISSING"),
        ("a", "漏户", {AREA}, "VOID_ACCOUNTS_OPEN"),
    ):
        with refused(refusal):
            require_void_reason(code, text, reasons=REASONS, areas_with_accounts=areas)
