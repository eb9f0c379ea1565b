"""Outlines drawn on the map: where the check found something, and which corners keep their numbers."""

import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import mapping, shape

from fieldwork.rules.boundaries import Outline, check_boundaries
from fieldwork.rules.boundary_places import outline_size, problem_places, same_outline, with_kept_corners
from tests.rules.test_ground import BOUNDARIES, named, of, outlines
from tests.spec import Case

ONE, OTHER = "440118001001001", "440118001001002"
DEGREE_M = 111_195.0


def square(west: float, south: float, side: float = 0.004) -> dict[str, object]:
    return mapping(shapely.box(west, south, west + side, south + side))


def codes(found) -> set[str]:
    return {each.code for each in found}


@pytest.mark.parametrize("case", of("boundary"), ids=named)
def test_what_the_check_finds_with_an_outline_has_its_place_on_the_map(case: Case) -> None:
    listed = outlines(case)
    placeless = {"BOUNDARY_MISSING", "BOUNDARY_APART", "BOUNDARY_DATUM_GCJ02"}
    found = codes(check_boundaries(listed, rules=BOUNDARIES)) - placeless
    shown = {code for one in listed for code in codes(problem_places(listed, ea_id=one.ea_id, rules=BOUNDARIES))}
    assert shown == found


def test_the_place_of_an_overlap_is_what_both_hold_and_of_a_gap_what_neither_holds() -> None:
    one = Outline(ea_id=ONE, geometry=square(113.8, 23.3))
    overlapping = Outline(ea_id=OTHER, geometry=square(113.803, 23.3))
    (place,) = problem_places([one, overlapping], ea_id=ONE, rules=BOUNDARIES)
    both = shape(one.geometry).intersection(shape(overlapping.geometry))
    assert shape(place.geometry).symmetric_difference(both).area < both.area / 1000
    beside = Outline(ea_id=OTHER, geometry=square(113.8042, 23.3))
    (strip,) = problem_places([one, beside], ea_id=ONE, rules=BOUNDARIES)
    assert strip.code == "BOUNDARY_GAP"
    assert shape(strip.geometry).intersection(shape(one.geometry)).area < 1e-12
    assert shape(strip.geometry).contains(shapely.Point(113.8041, 23.302))


def test_the_size_counts_dwellings_beyond_the_tolerance() -> None:
    dwellings = pd.DataFrame({"lon": [113.802, 113.9, None], "lat": [23.302, 23.302, None]})
    size = outline_size(Outline(ea_id=ONE, geometry=square(113.8, 23.3), dwellings=dwellings), rules=BOUNDARIES)
    assert size is not None
    assert (size.n_dwellings, size.n_outside) == (2, 1)
    assert size.area_m2 == pytest.approx((0.004 * DEGREE_M) ** 2 * 0.9184, rel=0.001)
    bow = {"type": "Polygon", "coordinates": [[[113, 23], [114, 24], [114, 23], [113, 24], [113, 23]]]}
    assert outline_size(Outline(ea_id=ONE, geometry=bow), rules=BOUNDARIES) is None


corner = st.tuples(st.floats(113.5, 114.0), st.floats(23.0, 23.5))


@given(st.lists(corner, min_size=4, max_size=9, unique=True), st.integers(0, 8), corner)
def test_only_the_corner_that_was_moved_gets_new_numbers(corners, at, to) -> None:
    known = {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
    moved = [to if number == at % len(corners) else each for number, each in enumerate(corners)]
    kept = with_kept_corners({"type": "Polygon", "coordinates": [[*moved, moved[0]]]}, [known])
    found = list(kept["coordinates"][0])
    assert found[0] == found[-1]
    known_keys = {(round(lon, 6), round(lat, 6)) for lon, lat in corners}
    for number, each in enumerate(found[:-1]):
        expected = corners[number] if number != at % len(corners) else (round(to[0], 6), round(to[1], 6))
        if (round(to[0], 6), round(to[1], 6)) not in known_keys or number != at % len(corners):
            assert (round(each[0], 6), round(each[1], 6)) == (round(expected[0], 6), round(expected[1], 6))
    if len(known_keys) == len(corners):
        untouched = [number for number in range(len(corners)) if number != at % len(corners)]
        assert [found[number] for number in untouched] == [corners[number] for number in untouched]


def test_a_corner_on_the_neighbours_corner_takes_the_neighbours_exact_numbers() -> None:
    exact = (113.80412345678, 23.30456789012)
    neighbour = {"type": "Polygon", "coordinates": [[exact, (113.81, 23.30), (113.81, 23.31), exact]]}
    drawn = {
        "type": "Polygon",
        "coordinates": [[(113.8, 23.3), (113.804123, 23.304568), (113.8, 23.31), (113.8, 23.3)]],
    }
    assert exact in with_kept_corners(drawn, [neighbour])["coordinates"][0]


def test_outlines_are_the_same_when_their_corners_are() -> None:
    assert same_outline(square(113.8, 23.3), square(113.8, 23.3))
    assert not same_outline(square(113.8, 23.3), square(113.8, 23.3, 0.005))
    assert not same_outline(None, square(113.8, 23.3))
