"""New areas avoid the old ones, and what that costs in coverage is counted exactly."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.draw.areas import AreaDesign, draw_areas
from sampling.draw.joining import n_areas_within
from sampling.errors import ColumnError, FrameError
from sampling.findings import Severity
from sampling.rotation import Avoidance, AvoidedUnit, RotationError, frame_without_old_areas, standing_area_number

BY_AREA = Avoidance(unit=AvoidedUnit.AREA, area_target_households=350, max_lost_percent=10.0, recoded={})
BY_VILLAGE = replace(BY_AREA, unit=AvoidedUnit.VILLAGE)


def frame_of(*sizes: int) -> pd.DataFrame:
    """Return villages of two towns in turn."""
    towns = [f"44011800{1 + i % 2}" for i in range(len(sizes))]
    villages = [f"{town}{i + 1:03d}" for i, town in enumerate(towns)]
    table = {"village_code": villages, "town_code": towns, "urban_rural_code": "111", "n_households": list(sizes)}
    return pd.DataFrame(table)


def old_areas_of(frame: pd.DataFrame, *numbers: tuple[int, int]) -> pd.DataFrame:
    """Return old areas as (row of the village, number), with the m of the frame's sizes."""
    rows = []
    for row, number in numbers:
        village, size = frame["village_code"][row], int(frame["n_households"][row])
        rows.append((f"{village}{number:03d}", village, n_areas_within(size, target_households=350)))
    return pd.DataFrame(rows, columns=["ea_id", "village_code", "n_areas"])


def codes(result: object) -> list[str]:
    return [finding.code for finding in result.findings]  # type: ignore[attr-defined]


def test_only_the_old_area_leaves_and_its_households_are_counted() -> None:
    frame = frame_of(3000, 700, 200, 1050)
    result = frame_without_old_areas(frame, old_areas=old_areas_of(frame, (0, 4), (1, 1), (2, 1)), avoidance=BY_AREA)
    assert result.frame["n_households"].tolist() == [2667, 350, 1050]
    assert result.taken == {"440118001001": (4,), "440118002002": (1,)}
    assert (result.lost.n_villages, result.lost.n_lost, result.lost.n_households) == (3, 883, 4950)
    assert result.lost.by_town["n_lost"].tolist() == [533, 350]
    assert codes(result) == ["ROTATION_COVERAGE_LOST"]


def test_the_whole_village_leaves_where_the_rule_says_so() -> None:
    frame = frame_of(3000, 700, 200)
    old = old_areas_of(frame, (0, 4)).drop(columns="n_areas")
    result = frame_without_old_areas(frame, old_areas=old, avoidance=BY_VILLAGE)
    assert result.frame["village_code"].tolist() == frame["village_code"].tolist()[1:]
    assert result.taken == {}
    assert result.lost.lost_percent == pytest.approx(100 * 3000 / 3900)
    assert result.findings[0].severity is Severity.WARNING


@settings(deadline=None)
@given(st.integers(0, 20_000), st.data())
def test_what_is_left_of_a_village_divides_into_the_areas_that_are_left(n_households: int, data: st.DataObject) -> None:
    frame = frame_of(n_households, 5000)
    m = n_areas_within(n_households, target_households=350)
    numbers = data.draw(st.lists(st.integers(1, m), min_size=1, max_size=min(m, 4), unique=True))
    old = old_areas_of(frame, *((0, number) for number in numbers))
    result = frame_without_old_areas(frame, old_areas=old, avoidance=BY_AREA)
    village = frame["village_code"][0]
    left = result.frame.set_index("village_code")["n_households"].get(village, 0)
    assert "ROTATION_VILLAGE_REDIVIDED" not in codes(result)
    if len(numbers) == m:
        assert left == 0
        assert village not in set(result.frame["village_code"])
    else:
        assert n_areas_within(int(left), target_households=350) == m - len(numbers)
        assert result.taken[village] == tuple(sorted(numbers))
    assert result.lost.n_lost == n_households - left


@settings(deadline=None)
@given(st.sets(st.integers(1, 12), max_size=11))
def test_drawn_numbers_stand_for_the_areas_that_are_not_old_in_order(taken: set[int]) -> None:
    standing = [number for number in range(1, 13) if number not in taken]
    assert [standing_area_number(k, taken=taken) for k in range(1, len(standing) + 1)] == standing


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(200, 6000), min_size=8, max_size=20), st.integers(0, 10**6))
def test_ten_years_of_area_draws_never_come_to_the_same_area(sizes: list[int], seed: int) -> None:
    """Two full rotations with the area draw itself: whatever the seeds, no area of the first is in the second."""
    frame = frame_of(*sizes).assign(urban_rural_code="111")
    design = AreaDesign(n_areas=3, n_provincial=1, min_village_households=0)
    first = draw_areas(frame, design=design, seed=f"a{seed}").areas.query("set == 0")
    divided = frame.set_index("village_code")["n_households"].map(lambda x: n_areas_within(x, target_households=350))
    old = first.assign(n_areas=first["village_code"].map(divided))
    left = frame_without_old_areas(frame, old_areas=old, avoidance=BY_AREA)
    second = draw_areas(left.frame, design=design, seed=f"b{seed}").areas.query("set == 0")
    for ea_id, village in zip(second["ea_id"], second["village_code"], strict=True):
        number = standing_area_number(int(ea_id[12:]), taken=left.taken.get(village, ()))
        assert f"{village}{number:03d}" not in set(first["ea_id"])
        assert number <= divided[village]


def test_a_village_with_another_number_of_areas_leaves_as_a_whole_and_says_so() -> None:
    frame = frame_of(3000, 700)
    old = old_areas_of(frame, (0, 2)).assign(n_areas=7)
    result = frame_without_old_areas(frame, old_areas=old, avoidance=BY_AREA)
    assert result.frame["village_code"].tolist() == [frame["village_code"][1]]
    found = next(finding for finding in result.findings if finding.code == "ROTATION_VILLAGE_REDIVIDED")
    assert (found.subject, found.value, found.expected) == (frame["village_code"][0], "9", "7")


def test_a_village_that_is_not_in_the_new_frame_is_reported_or_found_under_its_new_code() -> None:
    frame = frame_of(3000, 700)
    old = old_areas_of(frame, (0, 2)).assign(village_code="440183001001")
    result = frame_without_old_areas(frame, old_areas=old, avoidance=BY_AREA)
    assert codes(result) == ["ROTATION_OLD_VILLAGE_NOT_FOUND", "ROTATION_COVERAGE_LOST"]
    assert result.lost.n_lost == 0
    known = replace(BY_AREA, recoded={"440183001001": frame["village_code"][0]})
    assert frame_without_old_areas(frame, old_areas=old, avoidance=known).taken == {frame["village_code"][0]: (2,)}


def test_a_town_without_any_household_left_is_reported() -> None:
    frame = frame_of(3000, 200)
    result = frame_without_old_areas(frame, old_areas=old_areas_of(frame, (1, 1)), avoidance=BY_AREA)
    assert codes(result) == ["ROTATION_COVERAGE_LOST", "ROTATION_TOWN_LOST"]
    assert result.findings[1].subject == "440118002"


def test_a_frame_of_empty_villages_loses_nothing() -> None:
    frame = frame_of(0, 0)
    assert frame_without_old_areas(frame, old_areas=old_areas_of(frame), avoidance=BY_AREA).lost.lost_percent == 0


def test_the_frame_given_is_not_changed_and_no_old_area_gives_it_back() -> None:
    frame = frame_of(3000, 700)
    before = frame.copy()
    result = frame_without_old_areas(frame, old_areas=old_areas_of(frame), avoidance=BY_AREA)
    pd.testing.assert_frame_equal(frame, before)
    pd.testing.assert_frame_equal(result.frame, before)


@pytest.mark.parametrize("number", ["000", "010", "abc"])
def test_an_area_number_that_cannot_be_is_refused(number: str) -> None:
    frame = frame_of(3000)
    old = old_areas_of(frame, (0, 1)).assign(ea_id=frame["village_code"][0] + number)
    with pytest.raises(RotationError) as refused:
        frame_without_old_areas(frame, old_areas=old, avoidance=BY_AREA)
    assert refused.value.fields == {"ea_id": old["ea_id"][0], "value": number, "expected": "1-9"}


def test_tables_that_lack_something_are_refused() -> None:
    frame = frame_of(3000, 700)
    with pytest.raises(ColumnError):
        frame_without_old_areas(frame, old_areas=old_areas_of(frame).drop(columns="n_areas"), avoidance=BY_AREA)
    with pytest.raises(FrameError):
        frame_without_old_areas(frame.assign(n_households=None), old_areas=old_areas_of(frame), avoidance=BY_AREA)
