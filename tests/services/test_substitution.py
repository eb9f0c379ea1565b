"""Substitution from request to the household that steps in."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from fieldwork.rules.substitution import SubstitutionFields
from fieldwork.services.ledger import LedgerFilter, ledger_head, ledger_view, verify_ledger
from fieldwork.services.substitution import (
    Outcome,
    approve_substitution,
    reject_substitution,
    request_substitution,
    substitution_view,
)
from tests.refusing import refused
from tests.services.scene import (
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    VILLAGE,
    Scene,
    household,
)


def approve(scene: Scene, request_id: UUID) -> Outcome:
    return approve_substitution(scene.database, request_id, actor=SUPERVISOR, now=scene.later())


def substitute(scene: Scene, household_id: str) -> str | None:
    """Carry a household through three refusals to its substitution."""
    scene.visit(household_id, "refused", "refused", "refused")
    return approve(scene, scene.request(household_id)).substitute_household_id


def test_below_three_persuasion_visits_a_refusal_is_no_reason(scene: Scene) -> None:
    scene.visit(household(10), "refused", "no_contact", "undecided")
    with refused("SUBSTITUTION_PERSUASION_TOO_FEW", "2 次", "再动员 1 次"):
        scene.request(household(10))
    scene.visit(household(10), "refused")
    scene.request(household(10))


@pytest.mark.parametrize("code", ["do_not_come_again", "unsafe"])
def test_a_visit_that_ends_the_visits_is_reason_enough(scene: Scene, code: str) -> None:
    scene.visit(household(10), code)
    scene.request(household(10))
    assert scene.case(household(10))["next_step"] == "等待审批"


def test_the_next_of_the_own_reserve_steps_in_and_both_keep_their_rows(scene: Scene) -> None:
    assert substitute(scene, household(10)) == household(11)
    old, new = scene.case(household(10)), scene.case(household(11))
    assert (old["state"], new["state"]) == ("substituted", "drawn")
    assert (new["origin"], new["drawn_household_id"]) == ("substitute", household(10))


def test_a_substitute_may_be_substituted_from_the_same_reserve_until_it_is_exhausted(scene: Scene) -> None:
    assert substitute(scene, household(10)) == household(11)
    assert substitute(scene, household(11)) == household(9)
    assert substitute(scene, household(9)) is None
    case = scene.case(household(9))
    assert (case["state"], case["drawn_household_id"]) == ("unresolved", household(10))
    assert verify_ledger(scene.database).is_clean


def test_an_unresolved_household_that_agrees_is_placed(scene: Scene) -> None:
    substitute(scene, household(30))
    assert substitute(scene, household(31)) is None
    scene.visit(household(31), "agreed")
    assert scene.case(household(31))["state"] == "placed"


def test_reserves_of_two_households_do_not_mix(scene: Scene) -> None:
    assert substitute(scene, household(20)) == household(21)
    assert substitute(scene, household(10)) == household(11)


def test_nobody_approves_the_own_request(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    request_id = scene.request(household(10), "unsafe", actor=SUPERVISOR)
    with refused("SUBSTITUTION_APPROVER_IS_REQUESTER"):
        approve(scene, request_id)
    outcome = approve_substitution(scene.database, request_id, actor=STATISTICIAN, now=scene.later())
    assert not outcome.is_exhausted


def test_a_rejection_needs_a_note_and_returns_to_contact(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    request_id = scene.request(household(10), "unsafe")
    with refused("SUBSTITUTION_REJECTION_NOTE_MISSING"):
        reject_substitution(scene.database, request_id, note=" ", actor=SUPERVISOR, now=scene.later())
    reject_substitution(scene.database, request_id, note="再去一次", actor=SUPERVISOR, now=scene.later())
    case = scene.case(household(10))
    assert (case["state"], case["next_step"]) == ("in_contact", "继续动员")
    scene.request(household(10), "unsafe")
    view = substitution_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert view[["request_no", "state"]].values.tolist() == [[2, "requested"], [1, "rejected"]]


def test_what_is_decided_cannot_be_decided_again(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    request_id = scene.request(household(10), "unsafe")
    approve(scene, request_id)
    with refused("SUBSTITUTION_STEP_NOT_ALLOWED", "已换户"):
        approve(scene, request_id)
    with refused("SUBSTITUTION_STEP_NOT_ALLOWED"):
        reject_substitution(scene.database, request_id, note="晚了", actor=SUPERVISOR, now=scene.later())


def test_a_second_request_waits_for_the_first(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    scene.request(household(10), "unsafe")
    with refused("SUBSTITUTION_ALREADY_REQUESTED"):
        scene.request(household(10), "unsafe")


def test_a_household_that_agrees_before_the_decision_stays(scene: Scene) -> None:
    scene.visit(household(10), "refused", "refused", "refused")
    request_id = scene.request(household(10))
    scene.visit(household(10), "agreed")
    with refused("CASE_STEP_NOT_ALLOWED", "已落实"):
        approve(scene, request_id)
    reject_substitution(scene.database, request_id, note="已同意", actor=SUPERVISOR, now=scene.later())
    assert scene.case(household(10))["state"] == "placed"


def test_a_placed_household_that_leaves_is_withdrawn_until_it_is_decided(scene: Scene) -> None:
    scene.visit(household(10), "agreed", "moved")
    request_id = scene.request(household(10), "moved", village=VILLAGE)
    assert scene.case(household(10))["state"] == "withdrawn"
    approve(scene, request_id)
    assert scene.case(household(10))["state"] == "substituted"


def test_a_substituted_household_is_closed(scene: Scene) -> None:
    substitute(scene, household(10))
    with refused("CASE_STEP_NOT_ALLOWED", "已换出", "无"):
        scene.visit(household(10), "agreed")
    with refused("CASE_STEP_NOT_ALLOWED"):
        scene.request(household(10))


def test_the_same_request_sent_again_changes_nothing(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    fields = SubstitutionFields(
        request_id=uuid4(), cycle_id=scene.cycle_id, household_id=household(10), reason="unsafe"
    )
    request_substitution(scene.database, fields, actor=ENUMERATOR, now=scene.later())
    head = ledger_head(scene.database)
    assert request_substitution(scene.database, fields, actor=ENUMERATOR, now=scene.later()) == fields.request_id
    assert ledger_head(scene.database) == head
    with refused("SUBSTITUTION_ID_TAKEN"):
        other = replace(fields, reason="moved")
        request_substitution(scene.database, other, actor=ENUMERATOR, now=scene.later())


def test_an_unknown_request_is_refused(scene: Scene) -> None:
    with refused("SUBSTITUTION_NOT_FOUND"):
        approve(scene, uuid4())


def test_decisions_stay_within_the_towns(scene: Scene) -> None:
    scene.visit(household(10, FAR_AREA), "unsafe", actor=SUPERVISOR)
    request_id = scene.request(household(10, FAR_AREA), "unsafe", actor=SUPERVISOR)
    with refused("PERMISSION_SCOPE", FAR_AREA):
        approve_substitution(scene.database, request_id, actor=TOWN_SUPERVISOR, now=scene.later())
    assert substitution_view(scene.database, scene.cycle_id, actor=TOWN_SUPERVISOR).empty


def test_reason_requester_approver_and_times_are_kept(scene: Scene) -> None:
    assert substitution_view(scene.database, scene.cycle_id, actor=AUDITOR).empty
    substitute(scene, household(10))
    row = substitution_view(scene.database, scene.cycle_id, actor=AUDITOR).iloc[0]
    assert (row["state"], row["reason"], row["n_persuasion"]) == ("carried_out", "refusal", 3)
    assert (row["requested_by"], row["decided_by"]) == ("enum", "sup")
    assert row["requested_at"] < row["decided_at"] == scene.now
    assert row["substitute_household_id"] == household(11)


def test_approval_and_substitution_are_one_entry(scene: Scene) -> None:
    substitute(scene, household(10))
    entries = ledger_view(scene.database, LedgerFilter(subject=household(10)), actor=AUDITOR)
    actions = ["substitution.approve", "substitution.request", *["visit.record"] * 3]
    assert entries["action"].tolist() == actions
