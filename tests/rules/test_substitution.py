"""Rules of substitution: states, reasons, two persons, and that nobody chooses."""

from collections.abc import Sequence
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import shipped_toml
from fieldwork.rules.substitution import (
    NEXT_STATES,
    STATE_LABELS,
    Reason,
    RequestState,
    SubstitutionFields,
    drawn_origin,
    next_substitute,
    parse_reasons,
    require_effort,
    require_known,
    require_other_person,
    require_step,
)
from tests.refusing import refused

REASONS = parse_reasons(shipped_toml("codes", "substitution_reason.toml")["codes"])
REFUSAL, MOVED = REASONS["refusal"], REASONS["moved"]
PAIRS = [(state, wanted) for state in RequestState for wanted in RequestState]


def fields(reason: str, note: str | None = None) -> SubstitutionFields:
    return SubstitutionFields(request_id=UUID(int=1), cycle_id="c", household_id="h", reason=reason, note=note)


def effort(reason: Reason, attempts: Sequence[str]) -> None:
    require_effort(reason, attempts, household_id="h", min_persuasion=3)


def test_every_state_of_a_request_has_its_row_and_is_reached() -> None:
    reached = {RequestState.REQUESTED}.union(*NEXT_STATES.values())
    assert set(NEXT_STATES) == set(STATE_LABELS) == reached == set(RequestState)


@pytest.mark.parametrize(("state", "wanted"), PAIRS, ids=str)
def test_a_step_that_the_table_does_not_hold_is_refused(state: RequestState, wanted: RequestState) -> None:
    if wanted in NEXT_STATES[state]:
        require_step(state, wanted, request_id="r")
        return
    allowed = [STATE_LABELS[step] for step in NEXT_STATES[state]] or ["无"]
    with refused("SUBSTITUTION_STEP_NOT_ALLOWED", STATE_LABELS[state], STATE_LABELS[wanted], *allowed):
        require_step(state, wanted, request_id="r")


def test_only_a_refusal_needs_persuasion() -> None:
    assert [reason.code for reason in REASONS.values() if reason.needs_persuasion] == ["refusal"]


@pytest.mark.parametrize("code", sorted(REASONS))
def test_a_configured_reason_is_known(code: str) -> None:
    assert require_known(fields(code, "说明"), REASONS).code == code


def test_an_unknown_reason_is_refused_with_the_list() -> None:
    with refused("SUBSTITUTION_REASON_UNKNOWN", "lazy", "refusal"):
        require_known(fields("lazy"), REASONS)


@pytest.mark.parametrize("note", [None, "", "  "])
def test_the_reason_other_needs_a_note(note: str | None) -> None:
    with refused("SUBSTITUTION_NOTE_MISSING"):
        require_known(fields("other", note), REASONS)


@pytest.mark.parametrize("reason", [REFUSAL, MOVED], ids=lambda reason: reason.code)
def test_without_a_visit_no_reason_counts(reason: Reason) -> None:
    with refused("SUBSTITUTION_WITHOUT_VISIT"):
        effort(reason, [])


@pytest.mark.parametrize("attempts", [["refused"] * 2, ["no_contact"] * 5 + ["undecided"]])
def test_a_refusal_counts_only_after_three_persuasion_visits(attempts: list[str]) -> None:
    with refused("SUBSTITUTION_PERSUASION_TOO_FEW", "至少 3 次"):
        effort(REFUSAL, attempts)


@pytest.mark.parametrize(
    "attempts", [["refused"] * 3, ["undecided", "no_contact", "refused", "refused"], ["do_not_come_again"], ["unsafe"]]
)
def test_three_persuasion_visits_or_an_end_to_them_are_enough(attempts: list[str]) -> None:
    effort(REFUSAL, attempts)


def test_another_reason_needs_a_visit_and_no_persuasion() -> None:
    effort(MOVED, ["moved"])


def test_nobody_approves_the_own_request_where_two_are_asked_for() -> None:
    with refused("SUBSTITUTION_APPROVER_IS_REQUESTER"):
        require_other_person("a", "a", is_required=True)
    require_other_person("a", "a", is_required=False)
    require_other_person("a", "b", is_required=True)


@given(st.permutations(list("abcdefghi")), st.sets(st.sampled_from("abcdefghi")))
def test_the_substitute_is_the_first_of_the_queue_that_has_not_stepped_in(queue: list[str], used: set[str]) -> None:
    free = [household for household in queue if household not in used]
    assert next_substitute(queue, used) == (free[0] if free else None)


def test_a_chain_of_substitutes_leads_back_to_the_drawn_household() -> None:
    replaced = {"b": "a", "c": "b"}
    assert [drawn_origin(household, replaced) for household in "abcd"] == ["a", "a", "a", "d"]
