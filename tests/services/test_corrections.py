"""Putting a visit right: the old one stays and is seen, the new one counts."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pandas as pd

from fieldwork.rules.visits import CorrectionFields
from fieldwork.services.ledger import LedgerFilter, ledger_head, ledger_view, verify_ledger
from fieldwork.services.visits import correct_visit, todays_visits, visits_view
from tests.refusing import refused
from tests.services.scene import (
    AUDITOR,
    ENUMERATOR,
    PLANTED_NOTE,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    Scene,
    household,
)


def log_of(scene: Scene, household_id: str) -> pd.DataFrame:
    visits = visits_view(scene.database, scene.cycle_id, actor=SUPERVISOR).visits
    return visits[visits["household_id"] == household_id]


def test_a_corrected_visit_stays_visible_and_its_place_is_taken(scene: Scene) -> None:
    scene.visit(household(10), "agreed", "no_contact")
    scene.correct(scene.visit_id(household(10)), "refused")
    log = log_of(scene, household(10)).sort_values(["visited_at", "is_corrected"], ascending=[True, False])
    assert log["attempt_code"].tolist() == ["agreed", "refused", "no_contact"]
    assert log["visit_no"].isna().tolist() == [True, False, False]
    assert log["visit_no"].dropna().tolist() == [1, 2]
    assert log["correction_reason"].tolist()[0] == PLANTED_NOTE
    case = scene.case(household(10))
    assert (case["state"], case["n_visits"], case["n_persuasion"]) == ("in_contact", 2, 1)
    assert verify_ledger(scene.database).is_clean


def test_a_visit_that_never_was_is_taken_out_of_the_count(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    scene.correct(scene.visit_id(household(10)), None)
    case = scene.case(household(10))
    assert (case["state"], case["n_visits"], case["last_attempt_code"]) == ("drawn", 0, case["last_attempt_code"])
    assert len(log_of(scene, household(10))) == 1


def test_a_correction_is_itself_corrected_and_no_visit_twice(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    first = scene.visit_id(household(10))
    scene.correct(first, "undecided")
    with refused("VISIT_CORRECTED_ALREADY", household(10)):
        scene.correct(first, "no_contact")
    scene.correct(scene.visit_id(household(10)), "agreed")
    assert scene.case(household(10))["state"] == "placed"
    assert len(log_of(scene, household(10))) == 3


def test_what_was_done_on_the_strength_of_a_visit_protects_it(scene: Scene) -> None:
    scene.visit(household(10), "agreed")
    agreed = scene.visit_id(household(10))
    scene.open_account(household(10), date(2022, 9, 20))
    with refused("VISIT_CORRECTION_TOO_LATE", household(10)):
        scene.correct(agreed, "refused")
    scene.visit(household(20), "unsafe")
    seen = scene.visit_id(household(20))
    scene.approve(scene.request(household(20), "unsafe"))
    with refused("VISIT_CORRECTION_TOO_LATE"):
        scene.correct(seen, None)
    scene.correct(seen, "do_not_come_again")
    assert scene.case(household(20))["state"] == "substituted"


def test_the_visitor_and_the_supervisor_correct_and_nobody_else(scene: Scene) -> None:
    scene.visit(household(10), "refused", actor=TOWN_SUPERVISOR)
    visit_id = scene.visit_id(household(10))
    with refused("VISIT_CORRECTION_NOT_OWN"):
        scene.correct(visit_id, "undecided")
    with refused("PERMISSION_ROLE", "更正入户记录"):
        scene.correct(visit_id, "undecided", actor=STATISTICIAN)
    scene.correct(visit_id, "undecided", actor=SUPERVISOR)
    entry = ledger_view(scene.database, LedgerFilter(subject=household(10)), actor=AUDITOR).iloc[0]
    assert (entry["action"], entry["actor"]) == ("visit.correct", "sup")
    assert log_of(scene, household(10))["visited_by"].unique().tolist() == ["town"]


def test_a_correction_says_why_and_stays_with_its_household(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    fields = CorrectionFields(correction_id=uuid4(), visit_id=scene.visit_id(household(10)), reason=" ")
    with refused("VISIT_CORRECTION_REASON_MISSING"):
        correct_visit(scene.database, fields, actor=ENUMERATOR, now=scene.later())
    moved = replace(fields, reason="登记错了户", replacement=scene.visit_fields(household(20), "refused"))
    with refused("VISIT_CORRECTION_OTHER_HOUSEHOLD", household(20)):
        correct_visit(scene.database, moved, actor=ENUMERATOR, now=scene.later())
    with refused("VISIT_NOT_FOUND"):
        correct_visit(scene.database, replace(fields, visit_id=uuid4()), actor=ENUMERATOR, now=scene.later())
    taken = replace(scene.visit_fields(household(10), "undecided"), visit_id=fields.visit_id)
    with refused("VISIT_ID_TAKEN"):
        correct_visit(scene.database, replace(moved, replacement=taken), actor=ENUMERATOR, now=scene.later())


def test_the_same_correction_sent_again_changes_nothing(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    fields = CorrectionFields(correction_id=uuid4(), visit_id=scene.visit_id(household(10)), reason="没有去过")
    correct_visit(scene.database, fields, actor=ENUMERATOR, now=scene.later())
    head = ledger_head(scene.database)
    assert correct_visit(scene.database, fields, actor=ENUMERATOR, now=scene.later()) == fields.correction_id
    assert ledger_head(scene.database) == head


def test_the_days_list_has_appointments_first_and_leaves_alone_who_waits(scene: Scene) -> None:
    scene.visit(household(10), "no_contact")
    tomorrow = scene.now + timedelta(days=1)
    appointed = replace(scene.visit_fields(household(20), "appointment"), next_appointment_at=tomorrow)
    scene.visit(household(30), "unsafe")
    scene.request(household(30), "unsafe")
    from fieldwork.services.visits import record_visit  # noqa: PLC0415 - shown beside its use

    record_visit(scene.database, appointed, actor=ENUMERATOR, now=scene.later())
    view = visits_view(scene.database, scene.cycle_id, actor=ENUMERATOR)
    assert todays_visits(view, today=scene.now.date()).empty
    due = todays_visits(view, today=tomorrow.date())
    assert due[["household_id", "why"]].values.tolist() == [[household(20), "appointment"], [household(10), "again"]]
