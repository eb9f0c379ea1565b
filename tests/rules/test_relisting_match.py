"""Matching two lists: nothing is lost, nothing is matched twice, whatever the lists are."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.addresses import Place
from fieldwork.rules.duplicates import PairRules, distance_m, duplicate_pairs
from fieldwork.rules.listing_rates import area_rates, neighbours
from fieldwork.rules.relisting import Resolution
from fieldwork.rules.relisting_match import Comparison, Resolved, compare_lists, segment_counts

PLACE = Place(town_name="荔城街道", district_names=("广州市", "增城区", "增城市"))
SEGMENTS = ("01", "02")
ADDRESSES = st.sampled_from([None, *(f"前进路{house}号楼{room}" for house in (1, 2) for room in (101, 102, 103))])
ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(["01", "02", "03"]),
        st.sampled_from(["001", "002", ""]),
        ADDRESSES,
        st.integers(1, 12),
        st.sampled_from(["occupied", "vacant", "demolished"]),
    ),
    max_size=14,
)
VERDICTS = st.lists(st.tuples(st.integers(0, 13), st.integers(1, 14), st.sampled_from(list(Resolution))), max_size=6)


def listed_of(entries: list) -> pd.DataFrame:
    rows = [
        (f"{at:03d}", segment, building, address, occupancy)
        for at, (segment, building, address, _, occupancy) in enumerate(entries, start=1)
    ]
    return pd.DataFrame(rows, columns=["dwelling_no", "segment_no", "building_no", "address", "occupancy"])


def relisted_of(entries: list) -> pd.DataFrame:
    kept = [entry for entry in entries if entry[0] in SEGMENTS]
    rows = [
        (f"r{at}", segment, building, address, f"{number:03d}")
        for at, (segment, building, address, number, _) in enumerate(kept)
    ]
    return pd.DataFrame(rows, columns=["relisted_id", "segment_no", "building_no", "address", "number_seen"])


def said(verdicts: list) -> list[Resolved]:
    pairs = {Resolution.SAME, Resolution.DIFFERENT}
    return [
        Resolved(f"r{one}" if verdict in pairs else "", f"{other:03d}", verdict) for one, other, verdict in verdicts
    ]


def compared(first: pd.DataFrame, second: pd.DataFrame, resolved: list[Resolved]) -> Comparison:
    return compare_lists(first, second, place=PLACE, segments=SEGMENTS, resolved=resolved, min_score=80)


@given(ENTRIES, ENTRIES, VERDICTS)
def test_matching_conserves_counts(first: list, second: list, verdicts: list) -> None:
    listed, relisted = listed_of(first), relisted_of(second)
    found = compared(listed, relisted, said(verdicts))
    matched = found.found["dwelling_no"].dropna()
    assert len(found.found) == len(relisted)
    assert found.n_matched + len(found.missed) == len(relisted)
    assert matched.is_unique
    standing = listed[listed["occupancy"] != "demolished"]
    assert set(matched) <= set(standing["dwelling_no"])
    here = standing[standing["segment_no"].isin(SEGMENTS)]["dwelling_no"]
    assert set(found.not_found["dwelling_no"]) == set(here) - set(matched)


@given(ENTRIES, ENTRIES, VERDICTS)
def test_counts_of_segments_add_up_and_never_hold_more_matches_than_dwellings(
    first: list, second: list, verdicts: list
) -> None:
    found = compared(listed_of(first), relisted_of(second), said(verdicts))
    counts = segment_counts(found, SEGMENTS).values()
    assert sum(each.n_relisted for each in counts) == len(found.found)
    assert sum(each.n_matched for each in counts) == found.n_matched
    assert sum(each.n_listed for each in counts) == found.n_matched + len(found.not_found) - len(found.wrong)
    assert all(each.n_matched <= min(each.n_listed, each.n_relisted) for each in counts)


@given(ENTRIES)
def test_a_list_compared_with_itself_lacks_nothing(entries: list) -> None:
    written = [entry for entry in entries if entry[2] and entry[0] in SEGMENTS and entry[4] != "demolished"]
    listed = listed_of(written)
    second = relisted_of(written).assign(number_seen=listed["dwelling_no"])
    found = compared(listed, second, [])
    assert (found.n_matched, found.n_undecided) == (len(written), 0)
    assert not found.found["is_moved"].any()


def test_a_person_parts_what_the_address_joined() -> None:
    listed = listed_of([("01", "001", "前进路1号楼101", 1, "occupied")])
    second = relisted_of([("01", "001", "前进路1号楼101", 1, "occupied")])
    assert compared(listed, second, []).n_matched == 1
    parted = compared(listed, second, [Resolved("r0", "001", Resolution.DIFFERENT)])
    assert (parted.n_matched, len(parted.candidates)) == (0, 0)
    again = [Resolved("r0", "001", Resolution.DIFFERENT), Resolved("r0", "001", Resolution.SAME)]
    assert compared(listed, second, again).n_matched == 1


def test_pairs_far_apart_are_not_shown() -> None:
    table = pd.DataFrame(
        {
            "dwelling_no": ["001", "002"],
            "address": ["前进路7号楼2单元802", "前近路7号楼2单元802"],
            "lon": [113.8, 113.81],
            "lat": [23.3, 23.3],
        }
    )
    rules = PairRules(min_score=80, max_distance_m=200)
    assert duplicate_pairs(table, place=PLACE, rules=rules) == []
    assert len(duplicate_pairs(table.assign(lon=113.8), place=PLACE, rules=rules)) == 1
    assert len(duplicate_pairs(table.drop(columns="lon"), place=PLACE, rules=rules)) == 1
    swapped = table.assign(lon=table["lat"], lat=table["lon"])
    assert len(duplicate_pairs(swapped, place=PLACE, rules=rules)) == 1
    assert duplicate_pairs(table.drop(columns="address"), place=PLACE, rules=rules) == []
    assert round(distance_m((113.8, 23.3), (113.81, 23.3))) == 1021


def test_neighbours_are_the_nearest_areas() -> None:
    def square(east: float) -> str:
        return '{"type":"Polygon","coordinates":[[[%s,23],[%s,23],[%s,23.01],[%s,23]]]}' % (  # noqa: UP031
            east,
            east + 0.01,
            east + 0.01,
            east,
        )

    outlines = {"a": square(113.0), "b": square(113.1), "c": square(113.15), "d": square(114.0)}
    assert neighbours(outlines, 2) == {"a": ["b", "c"], "b": ["c", "a"], "c": ["b", "a"], "d": ["c", "b"]}
    assert neighbours({}, 2) == {}


def test_rates_of_an_area_without_an_earlier_version_are_not_known() -> None:
    dwellings = pd.DataFrame({"ea_id": ["a", "a", "b"], "occupancy": ["vacant", "occupied", "occupied"]})
    changes = pd.DataFrame({"ea_id": ["a"], "n_before": [4], "n_added": [1], "n_deleted": [2]})
    rates = area_rates(dwellings, changes)
    assert rates.loc["a"].tolist() == [50, 25, 50]
    assert rates.loc["b", ["added_percent", "deleted_percent"]].isna().all()
