"""Listings: a clean one is silent; each kind of mistake is found, alone and among all the others."""

import pandas as pd
import pytest

from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.addresses import Place
from fieldwork.rules.datum import GCJ02, WGS84, Points, wgs84_to_gcj02
from fieldwork.rules.listing import ListedArea, ListingRules, check_listing, metres_beyond, wgs84_points
from sampling.findings import Finding, Severity
from sampling.simulate import Fault, SyntheticArea, WorldParameters, synthetic_area, synthetic_world, with_faults

CODE_OF = {
    Fault.DUPLICATE_ADDRESS: "LISTING_ADDRESS_DUPLICATE",
    Fault.DWELLING_OUTSIDE: "LISTING_POINT_OUTSIDE",
    Fault.EMPTY_BUILDING: "LISTING_BUILDING_EMPTY",
    Fault.SWAPPED_COORDINATES: "LISTING_COORDINATES_SWAPPED",
    Fault.GCJ02_AS_WGS84: "LISTING_DATUM_GCJ02",
    Fault.WRONG_TOWN: "LISTING_TOWN_WRONG",
}
FRAME = pd.read_csv(data_path("frame", "zengcheng_villages_2022.csv"), dtype="str")
PARAMETERS = WorldParameters.from_mapping(shipped_toml("world", "2022.toml"))
WORLD = synthetic_world(FRAME, seed="listing", parameters=PARAMETERS)
VILLAGES = FRAME["village_code"].iloc[::60].tolist()
TOWNS = tuple(sorted(set(FRAME["town_name"])))


@pytest.fixture(params=VILLAGES, scope="module")
def area(request: pytest.FixtureRequest) -> SyntheticArea:
    return synthetic_area(WORLD.village(request.param), 1, seed="listing", parameters=PARAMETERS)


def listed(area: SyntheticArea) -> ListedArea:
    place = Place(
        town_name=area.site.town_name,
        village_names=(area.site.village_name,),
        district_names=("广东省", "广州市", "增城区", "增城市"),
        other_towns=tuple(town for town in TOWNS if town != area.site.town_name),
    )
    return ListedArea(ea_id=area.ea_id, place=place, outline=area.outline, n_households=area.site.n_households)


def found(area: SyntheticArea) -> list[Finding]:
    return check_listing(area.buildings, area.dwellings, area=listed(area))


def test_a_clean_listing_has_no_finding(area: SyntheticArea) -> None:
    assert found(area) == []


@pytest.mark.parametrize("fault", CODE_OF, ids=str)
def test_each_fault_is_found_and_nothing_else(area: SyntheticArea, fault: Fault) -> None:
    findings = found(with_faults(area, frozenset({fault}), seed="fault"))
    assert {finding.code for finding in findings} == {CODE_OF[fault]}
    assert len(findings) == 1


def test_all_faults_together_are_found(area: SyntheticArea) -> None:
    codes = {finding.code for finding in found(with_faults(area, frozenset(Fault), seed="fault"))}
    assert set(CODE_OF.values()) - {"LISTING_POINT_OUTSIDE"} <= codes


def test_findings_never_carry_an_address_or_a_point(area: SyntheticArea) -> None:
    faulty = with_faults(area, frozenset(Fault), seed="fault")
    values = {text for finding in found(faulty) for text in (finding.subject, finding.value, finding.expected)}
    personal = set(faulty.dwellings["address"]) | set(faulty.dwellings["lon"].astype("str"))
    assert not values & personal


def test_points_that_say_gcj02_are_not_a_fault(area: SyntheticArea) -> None:
    shifted = with_faults(area, frozenset({Fault.GCJ02_AS_WGS84}), seed="fault")
    marked = shifted.dwellings.assign(datum=GCJ02)
    assert check_listing(shifted.buildings, marked, area=listed(area)) == []


def test_points_without_a_datum_count_as_wgs84() -> None:
    table = pd.DataFrame({"lon": [113.6, 113.6], "lat": [23.3, 23.3], "datum": [None, WGS84]})
    points = wgs84_points(table)
    assert points.lon.tolist() == [113.6, 113.6]


def test_missing_points_are_counted_as_information(area: SyntheticArea) -> None:
    dwellings = area.dwellings.assign(lon=area.dwellings["lon"].where(area.dwellings.index > 2))
    (finding,) = check_listing(area.buildings, dwellings, area=listed(area))
    assert (finding.code, finding.value, finding.severity) == ("LISTING_POINT_MISSING", "3", Severity.INFORMATION)


def test_a_list_without_points_and_addresses_is_checked_for_the_rest(area: SyntheticArea) -> None:
    bare = area.dwellings.drop(columns=["lon", "lat", "address"])
    assert check_listing(area.buildings, bare, area=listed(area)) == []


def test_without_an_outline_no_point_is_outside(area: SyntheticArea) -> None:
    faulty = with_faults(area, frozenset({Fault.DWELLING_OUTSIDE}), seed="fault")
    place = listed(area).place
    assert check_listing(faulty.buildings, faulty.dwellings, area=ListedArea(ea_id=area.ea_id, place=place)) == []


def test_a_list_without_any_point_is_not_compared_with_the_map(area: SyntheticArea) -> None:
    codes = [finding.code for finding in found_without_points(area)]
    assert codes == ["LISTING_POINT_MISSING"]


def found_without_points(area: SyntheticArea) -> list[Finding]:
    return check_listing(area.buildings, area.dwellings.assign(lon=float("nan")), area=listed(area))


def test_a_dwelling_in_a_building_that_is_not_in_the_inventory_is_named(area: SyntheticArea) -> None:
    dwellings = area.dwellings.assign(building_no=area.dwellings["building_no"].where(area.dwellings.index > 0, "998"))
    codes = {finding.code: finding for finding in check_listing(area.buildings, dwellings, area=listed(area))}
    assert codes["LISTING_BUILDING_UNKNOWN"].subject == area.ea_id + area.dwellings["dwelling_no"].iloc[0]


def test_few_points_beyond_the_outline_are_single_mistakes_not_a_datum(area: SyntheticArea) -> None:
    few = area.dwellings.head(3)
    shifted = wgs84_to_gcj02(Points(few["lon"].to_numpy(), few["lat"].to_numpy()))
    dwellings = pd.concat([few.assign(lon=shifted.lon, lat=shifted.lat), area.dwellings.iloc[3:]])
    codes = {finding.code for finding in check_listing(area.buildings, dwellings, area=listed(area))}
    assert codes <= {"LISTING_POINT_OUTSIDE"}


def test_the_tolerance_of_a_phone_is_a_parameter(area: SyntheticArea) -> None:
    faulty = with_faults(area, frozenset({Fault.DWELLING_OUTSIDE}), seed="fault")
    wide = ListingRules(outside_tolerance_m=1000)
    assert check_listing(faulty.buildings, faulty.dwellings, area=listed(area), rules=wide) == []


def test_an_area_with_half_its_dwellings_is_far_from_its_size_on_paper(area: SyntheticArea) -> None:
    half = area.dwellings.iloc[: len(area.dwellings) // 2]
    buildings = area.buildings[area.buildings["building_no"].isin(half["building_no"])]
    codes = {finding.code for finding in check_listing(buildings, half, area=listed(area))}
    assert codes - {"LISTING_SEGMENT_SIZE"} == {"LISTING_SIZE_DIFFERS"}


def test_a_list_without_segments_or_occupancy_is_checked_for_the_rest(area: SyntheticArea) -> None:
    bare = area.dwellings.drop(columns=["segment_no", "occupancy"])
    assert check_listing(area.buildings, bare, area=listed(area)) == []


def test_distance_beyond_an_outline_is_in_metres() -> None:
    square = {"type": "Polygon", "coordinates": [[[113, 23], [113.01, 23], [113.01, 23.01], [113, 23.01], [113, 23]]]}
    inside, north = metres_beyond(
        Points(*map(pd.Series.to_numpy, points_of([(113.005, 23.005), (113.005, 23.02)]))), square
    )
    assert inside == 0
    assert north == pytest.approx(1112, abs=2)


def points_of(pairs: list[tuple[float, float]]) -> tuple[pd.Series, pd.Series]:
    table = pd.DataFrame(pairs, columns=["lon", "lat"])
    return table["lon"], table["lat"]
