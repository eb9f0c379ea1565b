"""Maintenance: codes are given once, end once, are never given again, and their history can be told."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.resources import shipped_toml
from fieldwork.rules.maintenance import (
    BRINGING,
    DIGITS_OF,
    ENDING,
    Change,
    ChangeFields,
    ChangeKind,
    ended_on,
    history_of,
    next_codes,
    require_possible,
    successors_of,
)
from tests.refusing import refused
from tests.spec import cases

AREA = "440118001001001"
DWELLING = AREA + "007"
HOUSEHOLD = DWELLING + "01"
OTHER = AREA + "00801"
KNOWN = frozenset({AREA, DWELLING, AREA + "008", HOUSEHOLD, OTHER})
TODAY = date(2023, 3, 1)


def fields(kind: ChangeKind, code: str, **more: object) -> ChangeFields:
    values = {"happened_on": date(2023, 2, 1), "n_new": 1 if kind in BRINGING else 0, "note": "村里合并", **more}
    if kind is ChangeKind.HOUSEHOLD_MERGED:
        values = {"goes_on_as": OTHER} | values
    return ChangeFields(change_id=uuid4(), cycle_id="c", kind=kind, code=code, **values)  # type: ignore[arg-type]


def test_every_kind_has_a_word_a_subject_and_a_length() -> None:
    rows = {row["code"]: row for row in shipped_toml("codes", "maintenance_change.toml")["codes"]}
    assert set(rows) == set(ChangeKind) == set(DIGITS_OF)
    lengths = {"household": 20, "dwelling": 18, "area": 15}
    assert {code: lengths[row["subject"]] for code, row in rows.items()} == dict(DIGITS_OF)
    assert all(row["next_step"] for row in rows.values())


@pytest.mark.parametrize("kind", ChangeKind)
def test_every_kind_of_change_can_be_recorded(kind: ChangeKind) -> None:
    code = {20: HOUSEHOLD, 18: DWELLING, 15: AREA}[DIGITS_OF[kind]]
    require_possible(fields(kind, code), known=KNOWN, changes=[], today=TODAY)
    brought = successors_of(fields(kind, code), known=KNOWN)
    assert bool(brought) == (kind in BRINGING or kind is ChangeKind.HOUSEHOLD_MERGED)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (fields(ChangeKind.HOUSEHOLD_MOVED, DWELLING), "MAINTENANCE_CODE_WRONG"),
        (fields(ChangeKind.HOUSEHOLD_MOVED, AREA + "00901"), "MAINTENANCE_CODE_UNKNOWN"),
        (fields(ChangeKind.HOUSEHOLD_MOVED, HOUSEHOLD, happened_on=TODAY + timedelta(1)), "MAINTENANCE_IN_THE_FUTURE"),
        (fields(ChangeKind.HOUSEHOLD_MOVED, HOUSEHOLD, n_new=1), "MAINTENANCE_NUMBER_WRONG"),
        (fields(ChangeKind.HOUSEHOLD_SPLIT, HOUSEHOLD, n_new=0), "MAINTENANCE_NUMBER_WRONG"),
        (fields(ChangeKind.AREA_CHANGED, AREA, note=" "), "MAINTENANCE_NOTE_MISSING"),
        (fields(ChangeKind.HOUSEHOLD_MERGED, HOUSEHOLD, goes_on_as=HOUSEHOLD), "MAINTENANCE_MERGED_INTO_WRONG"),
        (fields(ChangeKind.HOUSEHOLD_MERGED, HOUSEHOLD, goes_on_as=""), "MAINTENANCE_MERGED_INTO_WRONG"),
    ],
)
def test_what_cannot_be_is_refused(change: ChangeFields, refusal: str) -> None:
    with refused(refusal):
        require_possible(change, known=KNOWN, changes=[], today=TODAY)


@pytest.mark.parametrize("kind", sorted(ENDING))
def test_a_code_that_ended_changes_no_more(kind: ChangeKind) -> None:
    code = DWELLING if kind is ChangeKind.DWELLING_DEMOLISHED else HOUSEHOLD
    gone = [Change(kind=kind, code=code, happened_on=date(2023, 1, 1))]
    assert ended_on(HOUSEHOLD, gone) == date(2023, 1, 1)
    assert ended_on(OTHER, gone) is None
    with refused("MAINTENANCE_CODE_ENDED"):
        require_possible(fields(ChangeKind.HOUSEHOLD_SPLIT, HOUSEHOLD), known=KNOWN, changes=gone, today=TODAY)


def test_nobody_is_merged_into_a_household_that_ended() -> None:
    gone = [Change(kind=ChangeKind.HOUSEHOLD_DIED_OUT, code=OTHER, happened_on=date(2023, 1, 1))]
    with refused("MAINTENANCE_CODE_ENDED"):
        require_possible(fields(ChangeKind.HOUSEHOLD_MERGED, HOUSEHOLD), known=KNOWN, changes=gone, today=TODAY)


@given(st.sets(st.integers(1, 90)), st.integers(1, 9))
def test_new_codes_are_new_and_higher_than_all_before(numbers: set[int], n_new: int) -> None:
    known = {f"{DWELLING}{number:02d}" for number in numbers}
    brought = next_codes(DWELLING, n_new, known)
    assert len(set(brought)) == n_new
    assert known.isdisjoint(brought)
    assert min(brought) > max(known, default="")


@pytest.mark.parametrize(("stem", "last"), [(DWELLING, "99"), (AREA, "999")])
def test_numbers_that_are_used_up_are_said_to_be(stem: str, last: str) -> None:
    with refused("MAINTENANCE_NUMBERS_USED_UP"):
        next_codes(stem, 1, {stem + last})


def test_a_household_carries_the_history_of_the_one_it_left() -> None:
    new, newer = DWELLING + "02", DWELLING + "03"
    changes = [
        Change(kind=ChangeKind.HOUSEHOLD_SPLIT, code=HOUSEHOLD, happened_on=date(2023, 1, 1), successors=(new,)),
        Change(kind=ChangeKind.HOUSEHOLD_SPLIT, code=new, happened_on=date(2023, 5, 1), successors=(newer,)),
        Change(kind=ChangeKind.HOUSEHOLD_MOVED, code=HOUSEHOLD, happened_on=date(2023, 6, 1)),
        Change(kind=ChangeKind.DWELLING_DEMOLISHED, code=DWELLING, happened_on=date(2024, 1, 1)),
        Change(kind=ChangeKind.HOUSEHOLD_MOVED, code=OTHER, happened_on=date(2023, 7, 1)),
    ]
    told = [(step.happened_on.month, step.code) for step in history_of(newer, changes)]
    assert told == [(1, HOUSEHOLD), (5, new), (1, DWELLING)]
    assert [step.code for step in history_of(OTHER, changes)] == [OTHER]
    assert history_of(AREA + "00901", changes) == []


def spelled(code: str) -> str:
    """Return the digits behind the short code of a table."""
    return code.replace("A", AREA, 1).replace("-", "")


@pytest.mark.parametrize("case", cases("maintenance"), ids=lambda case: case["rule"])
def test_the_rule_holds_as_the_table_says(case) -> None:
    given_ = dict(case["given"])
    known = {spelled(code) for code in given_.pop("known")}
    reported = fields(
        ChangeKind(given_["kind"]),
        spelled(given_["code"]),
        n_new=given_.get("n_new", 0),
        goes_on_as=spelled(given_.get("goes_on_as", "")),
        note=given_.get("note"),
    )
    if "refused" in case:
        with refused(case["refused"]):
            require_possible(reported, known=known, changes=[], today=TODAY)
        return
    require_possible(reported, known=known, changes=[], today=TODAY)
    brought = successors_of(reported, known=known)
    assert list(brought) == [spelled(code) for code in case.get("brings", [])]
    done = [Change(kind=reported.kind, code=reported.code, happened_on=reported.happened_on, successors=brought)]
    ended = sorted(code for code in known if ended_on(code, done))
    assert "ends" not in case or ended == sorted(spelled(code) for code in case["ends"])
