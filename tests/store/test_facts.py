"""Facts: what is stored is what is digested, in both databases, whatever type a value came in."""

from datetime import UTC, date, datetime, timedelta, timezone

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from fieldwork.rules.visits import AttemptCode
from fieldwork.store import bookkeeping, screening, visits
from fieldwork.store.engine import Database
from fieldwork.store.facts import fact_digest, fact_key, fact_tables, normal_row, table_of
from fieldwork.store.keys import new_keys
from fieldwork.store.screening import ScreeningAnswer
from fieldwork.store.visits import Visit
from tests.store.rows import AREA, CYCLE, NOW, STAMP, add_cycle, enter

KEYS = new_keys()
VISIT_TABLE = table_of(Visit)
HOUSEHOLD = AREA + "01001"
VISIT = {
    "visit_id": "v1",
    "ea_id": AREA,
    "household_id": HOUSEHOLD,
    "visited_at": NOW,
    "visited_by": "x",
    "attempt_code": "refused",
}
ANSWER = {
    "ea_id": AREA,
    "household_id": HOUSEHOLD,
    "dwelling_no": "010",
    "household_no": "01",
    "eligibility": "in",
}


def digest(**change: object) -> str:
    row = VISIT | {"cycle_id": CYCLE, "recorded_at": NOW, "recorded_by": "y"} | change
    return fact_digest(VISIT_TABLE, normal_row(VISIT_TABLE, row), KEYS).digest


def test_the_digest_does_not_depend_on_the_type_a_value_came_in() -> None:
    beijing = NOW.astimezone(timezone(timedelta(hours=8)))
    assert digest() == digest(visited_at=beijing) == digest(visited_at=pd.Timestamp(NOW))
    assert digest(attempt_code=AttemptCode.REFUSED) == digest()
    assert digest(accuracy_m=5) == digest(accuracy_m=5.0) == digest(accuracy_m=np.float64(5))
    assert digest(note=None) == digest(note=float("nan")) == digest(note=pd.NA) == digest(lon=pd.NaT)


@pytest.mark.parametrize(
    "change", [{"note": "a"}, {"note": ""}, {"visited_at": NOW + timedelta(microseconds=1)}, {"lon": 113.0}]
)
def test_any_change_changes_the_digest(change: dict[str, object]) -> None:
    assert digest(**change) != digest()


def test_another_key_gives_another_digest() -> None:
    row = normal_row(VISIT_TABLE, VISIT | {"cycle_id": CYCLE, "recorded_at": NOW, "recorded_by": "y"})
    assert fact_digest(VISIT_TABLE, row, KEYS) != fact_digest(VISIT_TABLE, row, new_keys())


def test_a_column_that_is_not_there_and_one_that_is_missing_are_faults_of_the_program() -> None:
    with pytest.raises(ValueError, match="no column"):
        normal_row(VISIT_TABLE, {"colour": "red"})
    with pytest.raises(ValueError, match="needs a value"):
        normal_row(VISIT_TABLE, {"visit_id": "v"})


def test_an_instant_without_zone_is_a_fault() -> None:
    with pytest.raises(ValueError, match="time zone"):
        digest(visited_at=datetime(2022, 9, 1))  # noqa: DTZ001 - that is the fault


def test_a_key_of_several_columns_is_one_text() -> None:
    dwelling = next(table for table in fact_tables() if table.name == "dwelling")
    assert fact_key(dwelling, {"listing_id": "l", "dwelling_no": "007"}) == "l|007"


OF_THE_OFFICE = {
    "account",
    "account_activity",
    "key_rotation",
    "password",
    "restoration",
    "role_assignment",
    "session_revocation",
    "sign_in",
}
"""Facts about people, keys and backups: they outlast every cycle."""


def test_every_fact_belongs_to_a_cycle_or_the_office_and_says_when_and_by_whom() -> None:
    assert all({"recorded_at", "recorded_by"} <= set(table.c.keys()) for table in fact_tables())
    assert {table.name for table in fact_tables() if "cycle_id" not in table.c} == OF_THE_OFFICE


def test_rows_are_read_back_as_they_were_added(database: Database) -> None:
    add_cycle(database)
    given_row = VISIT | {"note": "备注", "lon": 113.25, "datum": "WGS-84", "is_mock_location": True}
    with database.transaction() as session:
        visits.add(session, given_row, stamp=STAMP)
        enter(session)
    with database.reading() as session:
        row = visits.one(session, "v1").iloc[0]
    assert {name: row[name] for name in given_row} == given_row
    assert (row["recorded_at"], row["recorded_by"], row["cycle_id"]) == (NOW, "somebody", CYCLE)
    assert pd.isna(row["next_appointment_at"])
    assert row["visited_at"].tzinfo is not None


def test_tables_have_their_types_even_when_empty(database: Database) -> None:
    with database.reading() as session:
        answers = screening.in_force(session, CYCLE)
        shown = visits.of_cycle(session, CYCLE)
    assert str(answers["income"].dtype) == str(answers["n_persons"].dtype) == "Int64"
    assert str(answers["household_id"].dtype) == "str"
    assert str(shown["visited_at"].dtype) == "datetime64[us, UTC]"


@given(st.integers(-(10**9), 10**9))
def test_incomes_are_whole_numbers_of_any_sign(income: int) -> None:
    table = table_of(ScreeningAnswer)
    extra = {"answer_id": "a", "version": 1, "cycle_id": CYCLE, "recorded_at": NOW, "recorded_by": "y"}
    assert normal_row(table, ANSWER | extra | {"income": np.int64(income)})["income"] == income


def test_a_corrected_answer_takes_the_place_of_the_first_and_both_stay(database: Database) -> None:
    add_cycle(database)
    for income in (30_000, 40_000):
        with database.transaction() as session:
            screening.add_answers(session, pd.DataFrame([ANSWER | {"income": income}]), stamp=STAMP)
            enter(session)
    with database.reading() as session:
        answers = screening.in_force(session, CYCLE)
        counts = screening.counts(session, CYCLE)
    assert answers[["version", "income"]].values.tolist() == [[2, 40_000]]
    assert counts.values.tolist() == [[AREA, "in", 1]]
    assert "income" not in screening_columns(database)


def screening_columns(database: Database) -> list[str]:
    with database.reading() as session:
        return screening.in_force(session, CYCLE, ea_id=AREA, personal=False).columns.tolist()


@pytest.mark.parametrize(
    "change",
    [
        {"attempt_code": "sang"},
        {"accuracy_m": -1.0},
        {"lon": 200.0},
        {"datum": "MARS"},
        {"cycle_id": "another"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_the_database_itself_refuses_what_cannot_be(database: Database, change: dict[str, object]) -> None:
    add_cycle(database)
    with pytest.raises(IntegrityError), database.transaction() as session:
        visits.add(session, VISIT | change, stamp=STAMP)


def test_a_sealed_value_cannot_be_searched_for(database: Database) -> None:
    with pytest.raises(TypeError, match="sealed"):
        _ = VISIT_TABLE.c.note == "王某"


def test_days_stay_days(database: Database) -> None:
    add_cycle(database)
    row = {"household_id": HOUSEHOLD, "ea_id": AREA, "mode": "paper"}
    day = {"opened_on": datetime(2022, 9, 20, 3, tzinfo=UTC), "notice_given_on": date(2022, 9, 19)}
    with database.transaction() as session:
        bookkeeping.add_account(session, row | day, stamp=STAMP)
        enter(session)
    with database.reading() as session:
        assert bookkeeping.accounts(session, CYCLE)["opened_on"].tolist() == [date(2022, 9, 20)]
