"""Rules about visits."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import shipped_toml
from fieldwork.rules.visits import (
    ENDING_CODES,
    PERSUASION_CODES,
    AttemptCode,
    VisitFields,
    ea_of,
    has_ended,
    persuasion_visits,
    require_possible,
)
from tests.refusing import refused

NOW = datetime(2022, 9, 5, 10, tzinfo=UTC)
VISIT = VisitFields(
    visit_id=UUID(int=1),
    cycle_id="c",
    household_id="44011800100100101001",
    visited_at=NOW,
    attempt_code=AttemptCode.REFUSED,
)


def test_the_code_list_and_the_rules_know_the_same_codes() -> None:
    rows = shipped_toml("codes", "attempt_code.toml")["codes"]
    assert [row["code"] for row in rows] == [code.value for code in AttemptCode]
    assert {row["code"] for row in rows if row["is_persuasion"]} == PERSUASION_CODES
    assert {row["code"] for row in rows if row["ends_persuasion"]} == ENDING_CODES


def test_no_code_both_persuades_and_ends() -> None:
    assert not PERSUASION_CODES & ENDING_CODES


@given(st.lists(st.sampled_from(AttemptCode)))
def test_only_undecided_and_refused_count_as_persuasion(codes: list[AttemptCode]) -> None:
    assert persuasion_visits(codes) == codes.count(AttemptCode.UNDECIDED) + codes.count(AttemptCode.REFUSED)
    assert has_ended(codes) == bool(ENDING_CODES & set(codes))


@given(st.text("0123456789", min_size=20, max_size=20))
def test_the_area_is_the_first_fifteen_digits(household_id: str) -> None:
    assert ea_of(household_id) == household_id[:15]


@pytest.mark.parametrize("household_id", ["", "4401180010010010100", "4401180010010010100１", "44011800100100101 01"])
def test_an_id_of_another_form_is_refused(household_id: str) -> None:
    with refused("HOUSEHOLD_ID_INVALID", "20 位"):
        ea_of(household_id)


def test_a_visit_now_with_an_appointment_later_is_possible() -> None:
    require_possible(replace(VISIT, next_appointment_at=NOW + timedelta(hours=1)), now=NOW)


def test_a_visit_without_zone_is_refused() -> None:
    with refused("VISIT_TIME_WITHOUT_ZONE"):
        require_possible(replace(VISIT, visited_at=datetime(2022, 9, 5)), now=NOW)  # noqa: DTZ001 - that is the fault


def test_a_visit_in_the_future_is_refused() -> None:
    with refused("VISIT_IN_THE_FUTURE", VISIT.household_id):
        require_possible(VISIT, now=NOW - timedelta(seconds=1))


def test_an_appointment_before_the_visit_is_refused() -> None:
    with refused("VISIT_APPOINTMENT_TOO_EARLY"):
        require_possible(replace(VISIT, next_appointment_at=NOW), now=NOW)
