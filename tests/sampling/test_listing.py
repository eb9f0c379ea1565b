"""Numbers of a dwelling list: gaps, repetitions, segments, size."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampling.findings import Severity
from sampling.listing import check_numbers, check_segments, check_size, listing_counts, skipped_runs

EA_ID = "440118001001001"


def found(*numbers: str | None) -> list[tuple[str, str, str]]:
    findings = check_numbers(pd.DataFrame({"dwelling_no": list(numbers)}), ea_id=EA_ID)
    assert {finding.subject for finding in findings} <= {EA_ID}
    return [(finding.code.removeprefix("LISTING_NUMBER_"), finding.value, finding.expected) for finding in findings]


def test_numbers_without_gap_have_no_finding_in_any_order() -> None:
    assert found("002", "001", "003") == []
    assert found() == []


def test_each_run_of_skipped_numbers_is_one_finding() -> None:
    assert found("002", "006", "007", "009") == [("GAP", "", "001"), ("GAP", "", "003-005"), ("GAP", "", "008")]


def test_numbers_that_repeat_or_are_none_are_errors() -> None:
    assert found("001", "002", "002") == [("DUPLICATE", "002", "1")]
    assert found("001", "000", "2", "1000", None, "00a") == [
        ("INVALID", value, "001-999") for value in ("000", "2", "1000", "", "00a")
    ]
    severities = {f.severity for f in check_numbers(pd.DataFrame({"dwelling_no": ["000"]}), ea_id=EA_ID)}
    assert severities == {Severity.ERROR}


@given(st.sets(st.integers(1, 60)))
def test_skipped_runs_and_used_numbers_make_the_whole_series(used: set[int]) -> None:
    skipped: list[int] = []
    for run in skipped_runs(sorted(used)):
        first, _, last = run.partition("-")
        skipped += range(int(first), int(last or first) + 1)
    assert sorted([*skipped, *used]) == list(range(1, max(used, default=0) + 1))


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([30, 60, 45], []),
        ([30, 60, 5], []),
        ([5], []),
        ([29, 45], ["01: 29"]),
        ([61, 30, 70], ["01: 61", "03: 70"]),
    ],
)
def test_segments_hold_thirty_to_sixty_dwellings_but_the_last_may_be_short(
    sizes: list[int], expected: list[str]
) -> None:
    segments = [f"{number:02d}" for number, size in enumerate(sizes, start=1) for _ in range(size)]
    findings = check_segments(pd.DataFrame({"segment_no": segments}), ea_id=EA_ID)
    assert [finding.value for finding in findings] == expected
    assert {finding.code for finding in findings} <= {"LISTING_SEGMENT_SIZE"}


@pytest.mark.parametrize(("n_found", "is_found"), [(80, False), (120, False), (79, True), (121, True)])
def test_a_size_beyond_the_tolerance_is_found(n_found: int, is_found: bool) -> None:
    findings = check_size(n_found, ea_id=EA_ID, n_expected=100, tolerance_percent=20)
    assert [(f.code, f.value, f.expected) for f in findings] == (
        [("LISTING_SIZE_DIFFERS", str(n_found), "100")] if is_found else []
    )


def test_counts_are_given_per_area_even_where_a_table_has_none() -> None:
    buildings = pd.DataFrame({"ea_id": ["a", "a", "b"], "building_no": ["1", "2", "1"]})
    dwellings = pd.DataFrame(
        {"ea_id": ["a", "a", "c"], "building_no": ["1", "1", "1"], "occupancy": ["vacant", "occupied", None]}
    )
    assert listing_counts(buildings, dwellings).to_dict("list") == {
        "ea_id": ["a", "b", "c"],
        "n_buildings": [2, 1, 0],
        "n_empty_buildings": [1, 1, 0],
        "n_dwellings": [2, 0, 1],
        "n_vacant": [1, 0, 0],
    }
    without = listing_counts(buildings, dwellings.drop(columns="occupancy"))
    assert without["n_vacant"].tolist() == [0, 0, 0]
