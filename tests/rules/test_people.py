"""Account names, passwords, lockout, sessions, training: the rules, without a database."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.people import (
    FAILURES_OF_AN_ACCOUNT,
    LONGEST_PASSWORD,
    RESERVED_IDS,
    ROLE_LABELS,
    STAGE_LABELS,
    STAGE_OF_ACTION,
    Attempt,
    PeopleRules,
    SignInOutcome,
    Stage,
    is_live,
    locked_until,
    normal_password,
    require_acceptable_password,
    require_account_id,
    require_other_account,
    require_place,
    require_trained,
    stage_needed,
)
from fieldwork.rules.permissions import PERMISSIONS, Actor, Role
from tests.refusing import refused

RULES = PeopleRules()
T0 = datetime(2022, 9, 1, tzinfo=UTC)
WINDOW = timedelta(minutes=RULES.lockout_minutes)


def failures(*minutes: float) -> list[Attempt]:
    return [Attempt(T0 + timedelta(minutes=minute), is_failure=True) for minute in minutes]


def test_every_role_and_stage_has_its_word() -> None:
    assert set(ROLE_LABELS) == set(Role)
    assert set(STAGE_LABELS) == set(Stage) == set(STAGE_OF_ACTION.values())
    assert set(STAGE_OF_ACTION) <= set(PERMISSIONS)


def test_success_and_an_unknown_name_are_no_failures_of_an_account() -> None:
    assert set(SignInOutcome) - FAILURES_OF_AN_ACCOUNT == {SignInOutcome.SUCCEEDED, SignInOutcome.UNKNOWN_ACCOUNT}


@pytest.mark.parametrize("account_id", ["li", "wang.wu", "a1", "x-y_z", "a" * 40])
def test_a_possible_account_name_is_taken_as_it_is(account_id: str) -> None:
    assert require_account_id(account_id) == account_id


@pytest.mark.parametrize(
    "account_id", ["", "a", "Li", "1a", "李四", "a b", "a" * 41, "a\n", "a|b", *sorted(RESERVED_IDS)]
)
def test_an_impossible_account_name_is_refused(account_id: str) -> None:
    with refused("PERSON_ACCOUNT_ID_INVALID"):
        require_account_id(account_id)


def test_a_place_is_a_town_or_an_area() -> None:
    assert require_place("440118001") == "440118001"
    assert require_place("440118001001001") == "440118001001001"
    for wrong in ("", "44011800", "4401180010", "44011800100100x"):
        with refused("PERSON_PLACE_INVALID"):
            require_place(wrong)


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("short", "PASSWORD_TOO_SHORT"),
        ("九个字的一句话不够", "PASSWORD_TOO_SHORT"),
        ("x" * (LONGEST_PASSWORD + 1), "PASSWORD_TOO_LONG"),
        ("aaaaaaaaaaaa", "PASSWORD_TOO_SIMPLE"),
        ("abababababab", "PASSWORD_TOO_SIMPLE"),
        ("1234567890", "PASSWORD_TOO_SIMPLE"),
        ("9876543210", "PASSWORD_TOO_SIMPLE"),
        ("abcdefghijkl", "PASSWORD_TOO_SIMPLE"),
        ("my-LI.SI-password", "PASSWORD_TOO_SIMPLE"),
        ("１２３４５６７８９０", "PASSWORD_TOO_SIMPLE"),
    ],
)
def test_a_password_that_is_easily_guessed_is_refused(password: str, code: str) -> None:
    with refused(code):
        require_acceptable_password(password, account_id="li.si", rules=RULES)


@pytest.mark.parametrize("password", ["老屋门前有三棵荔枝树", "correct horse battery", "Kx7-q2 zP9!"])
def test_a_sentence_is_a_password(password: str) -> None:
    require_acceptable_password(password, account_id="li.si", rules=RULES)


@given(st.text(max_size=40))
def test_the_same_password_written_in_two_ways_is_one(password: str) -> None:
    assert normal_password(normal_password(password)) == normal_password(password)


def test_five_failures_close_together_lock_and_time_opens_again() -> None:
    assert locked_until(failures(0, 1, 2, 3), rules=RULES) is None
    assert locked_until(failures(0, 1, 2, 3, 4), rules=RULES) == T0 + timedelta(minutes=4) + WINDOW


def test_failures_far_apart_do_not_lock() -> None:
    assert locked_until(failures(0, 5, 10, 16, 21), rules=RULES) is None


def test_a_success_or_a_new_password_begins_the_count_anew() -> None:
    cleared = Attempt(T0 + timedelta(minutes=3, seconds=30), is_failure=False)
    assert locked_until([*failures(0, 1, 2, 3), cleared, *failures(4, 5)], rules=RULES) is None
    assert locked_until([*failures(0, 1, 2, 3, 3.1), cleared], rules=RULES) is None


@given(st.lists(st.tuples(st.integers(0, 3_000), st.booleans()), max_size=40))
def test_a_lock_needs_enough_failures_and_ends_one_window_after_one_of_them(drawn: list[tuple[int, bool]]) -> None:
    attempts = sorted(Attempt(T0 + timedelta(seconds=second), is_failure=fails) for second, fails in drawn)
    until = locked_until(attempts, rules=RULES)
    failed = [attempt.at for attempt in attempts if attempt.is_failure]
    assert until is None or (len(failed) >= RULES.lockout_failures and until - WINDOW in failed)


@pytest.mark.parametrize(
    ("age", "idle", "live"),
    [(0, 0, True), (719, 119, True), (720, 0, False), (60, 120, False), (719, 120, False)],
)
def test_a_session_ends_by_age_and_by_idleness(age: int, idle: int, live: bool) -> None:
    opened, seen = T0 - timedelta(minutes=age), T0 - timedelta(minutes=idle)
    assert is_live(opened_at=opened, last_seen_at=seen, now=T0, rules=RULES) == live


def person(*roles: Role) -> Actor:
    return Actor(account_id="li", name="李", roles=frozenset(roles), areas=frozenset({"440118001001001"}))


def test_nobody_changes_the_own_account_unless_the_office_says_so() -> None:
    with refused("PERSON_OWN_ACCOUNT"):
        require_other_account(person(Role.ADMINISTRATOR), "li", rules=RULES)
    require_other_account(person(Role.ADMINISTRATOR), "wang", rules=RULES)
    alone = PeopleRules(own_account_by_another=False)
    require_other_account(person(Role.ADMINISTRATOR), "li", rules=alone)


@pytest.mark.parametrize("action", sorted(PERMISSIONS))
def test_only_an_enumerators_field_tasks_ask_for_training(action: str) -> None:
    assert stage_needed(person(Role.ENUMERATOR), action) == STAGE_OF_ACTION.get(action)
    assert stage_needed(person(Role.STATISTICIAN, Role.SUPERVISOR), action) is None


def test_a_field_task_without_its_training_is_refused_by_the_stage() -> None:
    require_trained(Stage.LISTING, {"listing"})
    with refused("TRAINING_MISSING", "摸底"):
        require_trained(Stage.SCREENING, {"listing"})
