"""What of a page is kept for the person who left it."""

import json
import string
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.drafts import (
    Draft,
    as_plain,
    filling,
    filling_of,
    from_plain,
    has_ended,
    is_keepable,
    to_put_back,
    worth_keeping,
)
from tests.spec import Case, cases

NOW = datetime(2022, 11, 20, 2, 0, tzinfo=UTC)
KEY = UUID("00000000-0000-4000-8000-000000000001")
SINGLE = st.one_of(
    st.none(), st.text(), st.integers(), st.floats(allow_nan=False), st.dates(), st.times(), st.uuids(), st.datetimes()
)
NAMES = st.text(string.ascii_lowercase + "._0123456789", min_size=1)


@pytest.mark.parametrize("case", cases("drafts"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_the_rule_holds(case: Case) -> None:
    kept = worth_keeping(case["values"], case["first"], forms=case["forms"])
    assert kept == (None if case.get("nothing") else case["expect"])


@given(st.one_of(SINGLE, st.lists(SINGLE)))
def test_what_can_be_kept_comes_back_from_json_as_it_was(value: Any) -> None:
    assert is_keepable(value)
    assert from_plain(json.loads(json.dumps(as_plain(value)))) == value


@pytest.mark.parametrize("value", [True, False, {"a": 1}, b"file", [True], [[1]], object()])
def test_buttons_ticks_and_files_are_not_kept(value: object) -> None:
    assert not is_keepable(value)


def test_the_kinds_stay_apart() -> None:
    for value in (date(2022, 11, 20), datetime(2022, 11, 20), time(18, 30), KEY, "2022-11-20"):  # noqa: DTZ001
        assert type(from_plain(as_plain(value))) is type(value)


@given(NAMES, st.integers(0, 9999), st.from_regex(r"[a-z_]+", fullmatch=True))
def test_a_field_tells_its_form_and_filling(form: str, number: int, field: str) -> None:
    assert filling_of(filling(form, number) + field) == (form, number)


def test_the_key_of_a_record_is_kept_with_what_was_typed_and_never_alone() -> None:
    first = {"form.0.note": "", "form.0.id": KEY}
    assert worth_keeping({"form.0.note": "", "form.0.id": KEY}, first, forms={"form": 0}) is None
    assert worth_keeping({"form.0.id": KEY}, {}, forms={"form": 0}) is None
    kept = worth_keeping({"form.0.note": "x", "form.0.id": KEY}, first, forms={"form": 0})
    assert kept == {"form.0.note": "x", "form.0.id": KEY}


@given(st.dictionaries(NAMES, st.text()), st.sets(NAMES))
def test_what_the_page_already_holds_is_never_put_back_over_it(values: dict[str, str], standing: set[str]) -> None:
    back = to_put_back(Draft(values=values, kept_at=NOW), standing=standing)
    assert not back.keys() & standing
    assert back.items() <= values.items()
    assert back.keys() | standing >= values.keys()


def test_a_draft_ends_after_its_days() -> None:
    kept_at = NOW - timedelta(days=7)
    assert not has_ended(kept_at, now=NOW, days=7)
    assert has_ended(kept_at - timedelta(seconds=1), now=NOW, days=7)
