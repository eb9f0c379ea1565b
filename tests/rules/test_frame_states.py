"""What becomes of findings, and how two editions compare: the table of the frame, case by case."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.finding_states import (
    FINDING_STATE_LABELS,
    NEXT_STATES,
    FindingState,
    Sighting,
    finding_states,
    require_resolution,
    stopping,
)
from fieldwork.services.resolutions import outcome_labels
from sampling.columns import FRAME_COLUMNS
from sampling.errors import ColumnError
from sampling.frame import FrameRules, editions_side_by_side, verify_frame
from tests.refusing import refused
from tests.spec import Case, cases

CHANGES = ("is_added", "is_removed", "is_renamed", "is_reclassified", "is_resized")
FINDINGS = [case for case in cases("frame") if "imports" in case]
EDITIONS = [case for case in cases("frame") if "now" in case]


def sightings(listed: list[list[str]]) -> list[list[Sighting]]:
    return [[sighting(text, number) for text in one] for number, one in enumerate(listed)]


def sighting(text: str, number: int) -> Sighting:
    code, subject, severity, resolved = text.split("|")
    return Sighting(
        finding_id=f"{number}{code}", sameness=(code, subject), severity=severity, is_resolved=resolved == "yes"
    )


@pytest.mark.parametrize("case", FINDINGS, ids=lambda case: f"{case['rule']}: {case['says']}")
def test_a_finding_stands_as_the_table_says(case: Case) -> None:
    listed = sightings(case["imports"])
    states = finding_states(listed)
    assert [states[one.finding_id] for one in listed[-1]] == case["expect"]
    if "first" in case:
        assert [states[one.finding_id] for one in listed[0]] == case["first"]
    assert len(stopping(listed[-1], weight=case.get("weight", "error"))) == case["stopping"]


def test_every_state_is_reached_by_the_table_and_has_its_word() -> None:
    reached = {state for case in FINDINGS for state in finding_states(sightings(case["imports"])).values()}
    assert reached == set(FindingState) == set(FINDING_STATE_LABELS) == set(NEXT_STATES)
    assert finding_states([]) == {}


FACTS = st.lists(
    st.lists(st.tuples(st.sampled_from("ABC"), st.booleans()), max_size=3, unique_by=lambda fact: fact[0]),
    min_size=2,
    max_size=4,
)


@given(FACTS)
def test_from_import_to_import_a_finding_takes_only_steps_of_the_table(facts: list[list[tuple[str, bool]]]) -> None:
    listed = [
        [
            Sighting(finding_id=f"{number}{code}", sameness=(code,), severity="error", is_resolved=is_resolved)
            for code, is_resolved in one
        ]
        for number, one in enumerate(facts)
    ]
    for end in range(1, len(listed)):
        before, after = finding_states(listed[:end]), finding_states(listed[: end + 1])
        for key, state in before.items():
            now = after[key]
            via = {step for first in NEXT_STATES[state] for step in (first, *NEXT_STATES[first])}
            assert now is state or now in via


def test_a_resolution_needs_a_kind_and_a_reason() -> None:
    require_resolution("confirmed", outcome_labels(), "核实无误")
    with refused("RESOLUTION_UNKNOWN", "核实无误"):
        require_resolution("maybe", outcome_labels(), "x")
    with refused("RESOLUTION_REASON_MISSING"):
        require_resolution("confirmed", outcome_labels(), "  ")


def edition(lines: list[str], year: str) -> pd.DataFrame:
    rows = [
        dict(zip(("village_code", "village_name", "urban_rural_code", "size"), line.split(), strict=True))
        for line in lines
    ]
    table = pd.DataFrame(rows, dtype="str")
    sizes = pd.array([None if size == "-" else int(size) for size in table["size"]], dtype="Int64")
    named = table.assign(town_code=table["village_code"].str[:9], town_name="荔城街道", edition=year)
    return named.assign(n_households=sizes).drop(columns="size")


@pytest.mark.parametrize("case", EDITIONS, ids=lambda case: f"{case['rule']}: {case['says']}")
def test_two_editions_compare_as_the_table_says(case: Case) -> None:
    table = editions_side_by_side(edition(case["now"], "2022"), edition(case["before"], "2021"), size_change_percent=20)
    assert changed(table) == case["expect"]


def changed(table: pd.DataFrame) -> Mapping[str, Any]:
    found = {name: table.loc[table[name], "village_code"].tolist() for name in CHANGES}
    return {name: codes for name, codes in found.items() if codes}


def test_a_village_that_stands_in_both_editions_changes_nothing() -> None:
    one = edition(["440118001001 甲村 111 100"], "2021")
    table = editions_side_by_side(one, one, size_change_percent=None)
    assert changed(table) == {}
    assert table["size_change_percent"].tolist() == [0.0]
    assert table["town_name"].tolist() == ["荔城街道"]


def test_a_removed_village_keeps_its_town_and_a_missing_column_is_named() -> None:
    one, none = edition(["440118001001 甲村 111 100"], "2021"), edition(["440118001002 乙村 111 100"], "2022")
    table = editions_side_by_side(none, one, size_change_percent=None).set_index("village_code")
    assert table.loc["440118001001", ["town_name", "is_removed"]].tolist() == ["荔城街道", True]
    with pytest.raises(ColumnError):
        editions_side_by_side(one.drop(columns="town_name"), one, size_change_percent=None)


def test_the_verification_reports_a_size_that_jumped() -> None:
    now, before = (edition([f"440118001001 甲村 111 {size}"], year) for size, year in ((150, "2022"), (100, "2021")))
    rules = FrameRules(classes={"111": "主城区"}, size_change_percent=20.0)
    found = [f for f in verify_frame(now, rules=rules, previous=before) if f.code == "FRAME_RESIZED"]
    assert [(f.subject, f.value, f.expected) for f in found] == [("440118001001", "150", "100")]
    silent = FrameRules(classes={"111": "主城区"})
    assert "FRAME_RESIZED" not in {f.code for f in verify_frame(now, rules=silent, previous=before)}
    assert set(FRAME_COLUMNS) <= set(now)
