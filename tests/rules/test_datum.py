"""Datum: the shift of GCJ-02 is large, smooth and undone exactly; outside China nothing is shifted.

Golden point: Tiananmen Square, WGS-84 116.391305, 39.907359 → GCJ-02 116.397553, 39.908762 (the value that the
libraries PRCoords and eviltransform give to 1e-6 degrees).
"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.datum import Points, distance_m, gcj02_to_wgs84, wgs84_to_gcj02

china = st.tuples(st.floats(min_value=75, max_value=134), st.floats(min_value=19, max_value=53))
zengcheng = st.tuples(st.floats(min_value=113.5, max_value=114.0), st.floats(min_value=23.0, max_value=23.7))


def points(lon: float, lat: float) -> Points:
    return Points(np.array([lon]), np.array([lat]))


@given(china)
def test_there_and_back_is_less_than_a_millimetre_off(place: tuple[float, float]) -> None:
    here = points(*place)
    assert distance_m(gcj02_to_wgs84(wgs84_to_gcj02(here)), here)[0] < 0.001


@given(zengcheng)
def test_in_zengcheng_the_shift_is_about_600_metres(place: tuple[float, float]) -> None:
    here = points(*place)
    assert 500 < distance_m(wgs84_to_gcj02(here), here)[0] < 700


@given(st.floats(min_value=-180, max_value=70), st.floats(min_value=-80, max_value=80))
def test_outside_china_nothing_is_shifted(lon: float, lat: float) -> None:
    here = points(lon, lat)
    assert wgs84_to_gcj02(here).lon[0] == lon
    assert gcj02_to_wgs84(here).lat[0] == lat


@given(zengcheng)
def test_the_shift_agrees_with_the_one_that_makes_the_synthetic_fault(place: tuple[float, float]) -> None:
    from sampling.simulate.datum import gcj02_from_wgs84  # noqa: PLC0415 - an independent implementation

    here = points(*place)
    other = Points(*gcj02_from_wgs84(here.lon, here.lat))
    assert distance_m(wgs84_to_gcj02(here), other)[0] < 0.001


def test_a_known_point_is_shifted_as_known() -> None:
    shown = wgs84_to_gcj02(points(116.391305, 39.907359))
    assert shown.lon[0] == pytest.approx(116.397553, abs=1e-5)
    assert shown.lat[0] == pytest.approx(39.908762, abs=1e-5)


def test_a_degree_of_latitude_is_as_long_as_it_is() -> None:
    assert distance_m(points(113, 23), points(113, 24))[0] == pytest.approx(111_195, abs=1)
