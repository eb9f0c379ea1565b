"""Picks from elsewhere are checked row by row; headings nobody knows are mapped by a person, never guessed."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.exchange.forms import shipped_form
from fieldwork.rules.findings import finding_sentence
from fieldwork.rules.mapping import mapped_form, missing_fields, require_mapping, unknown_headings
from fieldwork.rules.picks import LockedList, check_picks, picks_of
from sampling.findings import Finding
from tests.refusing import refused

AREA, OTHER = "440118001001001", "440118101201001"
IDS = [f"{AREA}{number:03d}01" for number in range(1, 9)]
LISTS = {AREA: LockedList(listed=IDS, taking_part=IDS[:-1])}
FORM = shipped_form("platform")


def checked(rows: list[dict[str, object]], *, n_per_area: int = 2) -> list[Finding]:
    columns = pd.DataFrame(rows, columns=["household_id", "for_household_id", "reserve_rank"])
    table = columns.astype({"household_id": "str", "for_household_id": "str", "reserve_rank": "Int64"})
    found = check_picks(
        picks_of(table, range(2, len(rows) + 2)), settled={AREA, OTHER}, lists=LISTS, n_per_area=n_per_area
    )
    assert all("{" not in finding_sentence(each) for each in found)
    return found


def pick(number: int, stands_for: int | None = None, rank: int | None = None) -> dict[str, object]:
    return {
        "household_id": IDS[number],
        "for_household_id": pd.NA if stands_for is None else IDS[stands_for],
        "reserve_rank": pd.NA if rank is None else rank,
    }


def test_picks_of_the_list_with_their_reserve_are_clean() -> None:
    assert checked([pick(0), pick(4), pick(1, 0, 1), pick(2, 0, 2), pick(5, 4, 1)]) == []


@pytest.mark.parametrize(
    ("rows", "code", "row"),
    [
        ([pick(0), pick(4), pick(0)], "PICKS_DUPLICATE", "第 4 行"),
        ([pick(0), {"household_id": AREA + "99901"}], "PICKS_NOT_IN_LIST", "第 3 行"),
        ([pick(0), pick(7)], "PICKS_OUT_OF_SCOPE", "第 3 行"),
        ([pick(0), pick(4), {"household_id": OTHER + "00101"}], "PICKS_AREA_OPEN", "第 4 行"),
        ([pick(0), pick(4), {"household_id": "1" * 20}], "PICKS_AREA_UNKNOWN", "第 4 行"),
        ([pick(0), pick(4), pick(1, 2, 1)], "PICKS_RESERVE_FOR_NOBODY", "第 4 行"),
        ([pick(0), pick(4), pick(1, 0, 2)], "PICKS_RESERVE_RANK_WRONG", "第 4 行"),
        ([pick(0), pick(4), pick(1, 0, 1), pick(2, 0, 1)], "PICKS_RESERVE_RANK_WRONG", "第 4 行"),
    ],
)
def test_what_cannot_be_is_named_with_its_row(rows: list[dict[str, object]], code: str, row: str) -> None:
    errors = [each for each in checked(rows) if each.severity == "error"]
    assert [(each.code, each.field) for each in errors] == [(code, row)]


def test_another_number_than_the_plans_is_a_warning_and_nobody_at_all_an_error() -> None:
    assert [(each.code, each.severity, each.value) for each in checked([pick(0)])] == [
        ("PICKS_COUNT_WRONG", "warning", "1")
    ]
    assert {each.code for each in checked([pick(1, 0, 1)])} == {"PICKS_NOBODY", "PICKS_RESERVE_FOR_NOBODY"}


@given(st.permutations(range(6)), st.integers(1, 6))
def test_whatever_the_order_of_the_rows_the_same_is_found(order: list[int], n: int) -> None:
    rows = [pick(0), pick(4), pick(1, 0, 1), pick(2, 0, 2), pick(7), pick(5, 6, 1)]
    plain = {(each.code, each.subject) for each in checked(rows, n_per_area=n)}
    assert {(each.code, each.subject) for each in checked([rows[place] for place in order], n_per_area=n)} == plain


def test_a_mapping_adds_headings_and_wins_over_what_the_form_knows() -> None:
    form = mapped_form(FORM, {"HH_KEY": "household_id", "户编码": "for_household_id"})
    assert form.field_of_heading["hh_key"].name == "household_id"
    assert form.field_of_heading["户编码"].name == "for_household_id"
    assert mapped_form(FORM, {}) == FORM


def test_what_is_unknown_and_missing_is_said() -> None:
    headings = ["HH_KEY", "备选序号", ""]
    assert unknown_headings(FORM, headings) == ["HH_KEY"]
    assert missing_fields(FORM, headings, {}) == ["住户代码"]
    assert missing_fields(FORM, headings, {"HH_KEY": "household_id"}) == []
    assert missing_fields(FORM, ["住户代码"], {}) == []
    for mapping, code in (({"A": "x"}, "PROFILE_FIELD_UNKNOWN"), (dict.fromkeys("AB", "ea_id"), "PROFILE_FIELD_TWICE")):
        with refused(code):
            require_mapping(FORM, mapping)
