"""The printed map: numbers equal to the list, beside their marks, never over each other, at a scale a ruler reads."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork.rules.datum import METRES_PER_DEGREE, Points
from fieldwork.rules.map_layout import (
    POINTS_PER_METRE,
    SCALES,
    Frame,
    MarkKind,
    bar_length_m,
    building_marks,
    ground_of,
    number_ranges,
    placed_words,
    segment_starts,
)

PAPER = Frame(left=30, bottom=90, width=500, height=600)
point = st.tuples(st.floats(60, 500), st.floats(120, 660))


def list_of(*rows: tuple[str, str, str, str, float | None]) -> pd.DataFrame:
    columns = ["dwelling_no", "building_no", "segment_no", "occupancy", "lon"]
    table = pd.DataFrame(rows, columns=columns)
    return table.assign(lat=table["lon"].map(lambda lon: None if pd.isna(lon) else 23.3))


def expanded(text: str) -> list[str]:
    found = []
    for part in text.split("、"):
        first, _, last = part.partition("–")
        found += [f"{number:03d}" for number in range(int(first), int(last or first) + 1)]
    return found


@given(st.sets(st.integers(1, 999), min_size=1))
def test_ranges_of_numbers_say_exactly_the_numbers(numbers: set[int]) -> None:
    names = [f"{number:03d}" for number in numbers]
    assert expanded(number_ranges(names)) == sorted(names)


def test_every_listed_dwelling_is_on_the_map_or_named_as_without_a_place() -> None:
    dwellings = list_of(
        ("001", "1", "01", "occupied", None),
        ("002", "1", "01", "vacant", None),
        ("003", "2", "01", "vacant", 113.8002),
        ("004", "3", "02", "occupied", None),
        ("005", "9", "02", "vacant", 113.8004),
    )
    buildings = pd.DataFrame(
        {"building_no": ["1", "2", "3", "4"], "lon": [113.8, None, None, 113.81], "lat": [23.3, None, None, 23.3]}
    )
    marks, placeless = building_marks(buildings, dwellings)
    assert [mark.text for mark in marks] == ["〔1〕001–002", "〔2〕003", "〔9〕005", "〔4〕"]
    assert [mark.kind for mark in marks] == [MarkKind.LIVED_IN, MarkKind.EMPTY, MarkKind.EMPTY, MarkKind.NO_DWELLING]
    on_map = [number for mark in marks for number in mark.numbers]
    assert sorted([*on_map, *placeless]) == dwellings["dwelling_no"].tolist()
    assert placeless == ("004",)
    assert segment_starts(marks) == {0: "01", 2: "02"}


@settings(max_examples=40)
@given(st.lists(point, min_size=1, max_size=40, unique=True), st.floats(10, 70))
def test_numbers_stand_on_nothing_and_within_the_frame(points: list[tuple[float, float]], width: float) -> None:
    marks = np.array(points)
    obstacles = np.column_stack((marks - 3, marks + 3))
    found = placed_words(marks, [width] * len(marks), height=7.5, frame=PAPER, obstacles=obstacles)
    boxes = [(each.left, each.bottom, each.left + width, each.bottom + 7.5) for each in found if each]
    assert all(PAPER.holds(np.array(box)) for box in boxes)
    taken = [*boxes, *obstacles.tolist()]
    for number, one in enumerate(boxes):
        for other in taken[number + 1 :]:
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_a_number_with_room_stands_right_beside_its_mark() -> None:
    marks = np.array([[100.0, 300.0], [300.0, 300.0]])
    found = placed_words(marks, [40, 40], height=7.5, frame=PAPER, obstacles=np.column_stack((marks - 3, marks + 3)))
    assert [(each.left, each.is_led) for each in found if each] == [(106.5, False), (306.5, False)]


@given(st.floats(20, 60_000), st.floats(20, 60_000))
def test_all_places_lie_in_the_frame_at_the_largest_scale_that_a_ruler_reads(wide_m: float, high_m: float) -> None:
    lon = wide_m / METRES_PER_DEGREE / np.cos(np.radians(23.3)) / 2
    lat = high_m / METRES_PER_DEGREE / 2
    places = Points(np.array([113.8 - lon, 113.8 + lon]), np.array([23.3 - lat, 23.3 + lat]))
    ground = ground_of(places, PAPER)
    corners = ground.on_paper(places)
    box = np.concatenate((corners.min(axis=0), corners.max(axis=0)))
    assert PAPER.holds(box + np.array([1e-6, 1e-6, -1e-6, -1e-6]))
    assert ground.scale in SCALES or ground.scale % SCALES[-1] == 0
    larger = [scale for scale in SCALES if scale < ground.scale]
    if larger and ground.scale <= SCALES[-1]:
        needed = max(wide_m / PAPER.width, high_m / PAPER.height) * POINTS_PER_METRE
        assert larger[-1] < needed * 1.001


@pytest.mark.parametrize(("scale", "length"), [(500, 20), (2000, 50), (5000, 200), (20_000, 500)])
def test_the_scale_bar_is_a_round_length_that_fits(scale: int, length: int) -> None:
    assert bar_length_m(scale, room=130) == length
    assert length * POINTS_PER_METRE / scale <= 130
