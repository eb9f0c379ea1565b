"""Accounts, trial decisions and the schedule that follows."""

from datetime import UTC, date, datetime

import pytest

from fieldwork.rules.bookkeeping import TrialDecisionFields
from fieldwork.services.bookkeeping import ScheduleView, decide_trial_start, schedule_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.substitution import approve_substitution
from tests.refusing import refused
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, FAR_AREA, SUPERVISOR, TOWN_SUPERVISOR, Scene, household

EARLY, REGULAR = date(2022, 10, 1), date(2022, 11, 1)
NOW = datetime(2022, 10, 11, tzinfo=UTC)
HOUSEHOLDS = [household(dwelling) for dwelling in (10, 20, 30)]


def open_all(scene: Scene, *days: date) -> None:
    for household_id, day in zip(HOUSEHOLDS, days, strict=False):
        scene.visit(household_id, "agreed")
        scene.open_account(household_id, day)


def decide(scene: Scene, starts_on: date, reason: str = "", *, ea_id: str = AREA) -> int:
    decision = TrialDecisionFields(cycle_id=scene.cycle_id, ea_id=ea_id, starts_on=starts_on, reason=reason)
    return decide_trial_start(scene.database, decision, actor=TOWN_SUPERVISOR, now=NOW)


def view(scene: Scene) -> ScheduleView:
    return schedule_view(scene.database, scene.cycle_id, actor=AUDITOR)


def test_only_a_placed_household_opens_an_account_and_only_one(scene: Scene) -> None:
    with refused("CASE_STEP_NOT_ALLOWED", "未开始", "登记开户"):
        scene.open_account(HOUSEHOLDS[0], date(2022, 9, 20))
    open_all(scene, date(2022, 9, 20))
    assert scene.case(HOUSEHOLDS[0])["state"] == "bookkeeping"
    with refused("CASE_STEP_NOT_ALLOWED", "记账中"):
        scene.open_account(HOUSEHOLDS[0], date(2022, 9, 21))


def test_accounts_that_are_all_open_early_propose_october(scene: Scene) -> None:
    open_all(scene, date(2022, 9, 20), date(2022, 9, 21), date(2022, 9, 30))
    area = view(scene).areas.set_index("ea_id").loc[AREA]
    assert (area["n_accounts"], area["last_opened_on"], area["proposal"]) == (3, date(2022, 9, 30), EARLY)
    assert "3 户全部开户，最后一户 2022-09-30" in area["proposal_reason"]
    assert area["decision"] is None


def test_a_proposal_is_nothing_until_a_person_decides(scene: Scene) -> None:
    open_all(scene, *[date(2022, 9, 20)] * 3)
    assert set(view(scene).schedule["trial_start_on"].dropna()) == {REGULAR}
    decide(scene, EARLY)
    shown = view(scene)
    own = shown.schedule[shown.schedule["ea_id"] == AREA]
    assert set(own["trial_start_on"]) == {EARLY}
    assert set(own["trial_months"]) == {2}
    area = shown.areas.set_index("ea_id").loc[AREA]
    assert (area["decision"], area["decided_by"], area["decided_at"]) == (EARLY, "town", NOW)


def test_a_later_decision_takes_the_place_of_the_first_and_both_stay(scene: Scene) -> None:
    open_all(scene, *[date(2022, 9, 20)] * 3)
    assert [decide(scene, EARLY), decide(scene, REGULAR, "账本未到")] == [1, 2]
    assert set(view(scene).schedule["trial_start_on"].dropna()) == {REGULAR}
    assert verify_ledger(scene.database).is_clean


def test_october_is_refused_where_accounts_are_missing(scene: Scene) -> None:
    open_all(scene, date(2022, 9, 20))
    with refused("TRIAL_EARLY_NOT_QUALIFIED", "1/3"):
        decide(scene, EARLY, "想提前")


def test_an_area_without_sample_has_no_trial(scene: Scene) -> None:
    with refused("AREA_NOT_IN_SAMPLE"):
        decide(scene, REGULAR, ea_id="440118001001099")


@pytest.mark.parametrize("ea_id", [FAR_AREA])
def test_a_supervisor_decides_in_the_own_towns(scene: Scene, ea_id: str) -> None:
    with refused("PERMISSION_SCOPE"):
        decide(scene, REGULAR, ea_id=ea_id)


def test_the_calendar_shows_each_household_and_day(scene: Scene) -> None:
    open_all(scene, date(2022, 10, 20), date(2022, 11, 3))
    calendar = view(scene).calendar(date(2022, 10, 19), date(2022, 12, 1))
    assert calendar.shape == (6, 44)
    first = calendar.loc[HOUSEHOLDS[0]]
    assert first[date(2022, 10, 19)] == "not_open"
    assert first[date(2022, 10, 20)] == "before"
    assert first[date(2022, 11, 1)] == "trial"
    assert first[date(2022, 12, 1)] == "formal"
    assert calendar.loc[HOUSEHOLDS[1], date(2022, 11, 2)] == "not_open"
    assert set(calendar.loc[HOUSEHOLDS[2]]) == {"not_open"}


def test_a_late_household_sees_what_it_misses(scene: Scene) -> None:
    open_all(scene, date(2022, 11, 6))
    row = view(scene).schedule.set_index("household_id").loc[HOUSEHOLDS[0]]
    assert (row["trial_start_on"], row["days_missed"]) == (date(2022, 11, 6), 5)
    assert "少记 5 天" in row["note"]


def test_a_substituted_household_leaves_the_schedule_and_its_substitute_enters(scene: Scene) -> None:
    open_all(scene, *[date(2022, 9, 20)] * 3)
    scene.visit(HOUSEHOLDS[0], "unsafe")
    request_id = scene.request(HOUSEHOLDS[0], "unsafe")
    approve_substitution(scene.database, request_id, actor=SUPERVISOR, now=scene.later())
    shown = view(scene)
    assert HOUSEHOLDS[0] not in set(shown.schedule["household_id"])
    assert household(11) in set(shown.schedule["household_id"])
    assert shown.areas.set_index("ea_id").loc[AREA, "proposal"] == REGULAR


def test_an_enumerator_sees_the_own_area_only(scene: Scene) -> None:
    shown = schedule_view(scene.database, scene.cycle_id, actor=ENUMERATOR)
    assert set(shown.areas["ea_id"]) == set(shown.schedule["ea_id"]) == {AREA}
    assert shown.calendar(EARLY, EARLY).shape == (3, 1)
