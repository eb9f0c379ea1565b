"""Map data by address: what is shown to whom, small, and not sent twice."""

import gzip
import json
from collections.abc import Callable

import pytest

from fieldwork.api.geojson import Kept
from fieldwork.messages import SENTENCES
from fieldwork.routes import ALL_DWELLINGS_GEOJSON, AREAS_GEOJSON, DWELLINGS_GEOJSON
from fieldwork.rules.placement import CaseState
from tests.api.conftest import Get, GetAs
from tests.demonstration import Demonstration

MOST_BYTES = 100_000
DISTRICT = (113.4, 114.1, 23.0, 23.7)


def test_areas_come_as_polygons_with_their_state(get: Get, ea_ids: list[str]) -> None:
    answer = get(AREAS_GEOJSON)
    assert answer.headers["content-type"] == "application/geo+json"
    features = answer.json()["features"]
    assert {feature["properties"]["ea_id"] for feature in features} == set(ea_ids)
    assert {feature["geometry"]["type"] for feature in features} == {"Polygon"}
    assert all({"name", "state", "state_zh", "serial"} <= feature["properties"].keys() for feature in features)


def test_every_dwelling_of_the_listings_is_a_point_in_the_district(get: Get, demo: Demonstration) -> None:
    features = get(ALL_DWELLINGS_GEOJSON).json()["features"]
    assert len(features) > 4_500
    west, east, south, north = DISTRICT
    assert all(west < x < east and south < y < north for x, y in (f["geometry"]["coordinates"] for f in features))
    drawn = [feature for feature in features if feature["properties"]["s"] in (2, 3)]
    assert len(drawn) >= len(demo.result.draw.sample) - 5  # two households drawn in one dwelling are one point


def test_all_points_fit_into_a_hundred_thousand_bytes(get: Get) -> None:
    answer = get(ALL_DWELLINGS_GEOJSON, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert len(gzip.compress(answer.content, 9)) <= MOST_BYTES
    assert int(answer.headers["content-length"]) <= MOST_BYTES


def test_points_carry_no_address_and_no_household(get: Get) -> None:
    features = get(ALL_DWELLINGS_GEOJSON).json()["features"]
    known = ("i", "a", "o", "s")
    assert {tuple(feature["properties"]) for feature in features} == {known, (*known, "p"), (*known, "p", "q")}


def test_only_dwellings_of_the_sample_have_a_state_and_it_is_that_of_their_household(get: Get) -> None:
    shown = [feature["properties"] for feature in get(ALL_DWELLINGS_GEOJSON).json()["features"]]
    assert all(("p" in each) == (each["s"] in (2, 3, 4)) for each in shown)
    assert {each["p"] for each in shown if "p" in each} <= {str(state) for state in CaseState}


def test_nobody_sees_signals_about_the_own_work_on_the_map(get_as: GetAs) -> None:
    """Enumerators read no signals at all, so their map has none."""
    for account_id, has_signals in (("statistician", True), ("enumerator-04", False)):
        shown = get_as(ALL_DWELLINGS_GEOJSON, account_id).json()["features"]
        assert any("q" in feature["properties"] for feature in shown) == has_signals


@pytest.mark.parametrize("path", [AREAS_GEOJSON, ALL_DWELLINGS_GEOJSON])
def test_what_the_browser_has_is_not_sent_again(get: Get, path: str) -> None:
    first = get(path)
    again = get(path, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "private" in again.headers["cache-control"]


def test_two_persons_never_share_a_tag(get_as: GetAs) -> None:
    tags = [get_as(AREAS_GEOJSON, name).headers["etag"] for name in ("statistician", "enumerator-01")]
    assert tags[0] != tags[1]


def test_an_enumerator_sees_the_own_area_only(get_as: GetAs, ea_ids: list[str]) -> None:
    areas = get_as(AREAS_GEOJSON, "enumerator-02").json()["features"]
    assert [feature["properties"]["ea_id"] for feature in areas] == [ea_ids[1]]
    dwellings = get_as(ALL_DWELLINGS_GEOJSON, "enumerator-02").json()["features"]
    assert {feature["properties"]["a"] for feature in dwellings} == {2}


def test_another_area_is_refused_with_a_sentence(get_as: GetAs, ea_ids: list[str]) -> None:
    own, other = (get_as(DWELLINGS_GEOJSON.format(ea_id=ea_id), "enumerator-01") for ea_id in ea_ids[:2])
    assert own.status_code == 200
    assert (other.status_code, other.json()["code"]) == (403, "PERMISSION_SCOPE")
    assert ea_ids[1] in other.json()["message"]


def test_an_administrator_sees_no_map(get_as: GetAs) -> None:
    answer = get_as(AREAS_GEOJSON, "administrator")
    assert (answer.status_code, answer.json()["code"]) == (403, "PERMISSION_ROLE")


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/api/nothing", 404, "ACCESS_NO_SUCH_PATH"),
        ("/api/", 404, "ACCESS_NO_SUCH_PATH"),
        ("/api/docs", 404, "ACCESS_NO_SUCH_PATH"),
    ],
)
def test_a_wrong_address_is_answered_in_json_and_chinese(get: Get, path: str, status: int, code: str) -> None:
    answer = get(path)
    assert answer.status_code == status
    assert answer.json() == {"code": code, "message": SENTENCES[code]}
    assert json.loads(answer.content)["code"] == code


def test_the_same_answer_is_made_once_and_old_ones_are_forgotten() -> None:
    made: list[str] = []

    def make(name: str) -> Callable[[], bytes]:
        return lambda: made.append(name) or name.encode()  # type: ignore[func-returns-value]

    kept = Kept(most=2)
    for name in "aabbac":
        assert kept.answer(name, make(name)) == name.encode()
    assert made == ["a", "b", "c"]
    kept.answer("a", make("a"))
    assert made == ["a", "b", "c", "a"]


def test_a_map_asks_for_the_cycle_of_its_session(get: Get, demo: Demonstration) -> None:
    known = get(AREAS_GEOJSON, params={"cycle": demo.result.cycle_id})
    newest = get(AREAS_GEOJSON)
    unknown = get(AREAS_GEOJSON, params={"cycle": "gone"})
    assert known.headers["etag"] == newest.headers["etag"] == unknown.headers["etag"]
