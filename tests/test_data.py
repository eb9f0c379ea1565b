"""The shipped data: what stands in the files, and that no number is there without its source."""

import re
import tomllib
from pathlib import Path

import pandas as pd
import pytest

from fieldwork.resources import data_path, shipped_toml

CODE_FILES = sorted(data_path("codes").glob("*.toml"))
CODE_LISTS = [path for path in CODE_FILES if path.name != "code_parts.toml"]
README = data_path("README.md").read_text(encoding="utf-8")


def villages(edition: str) -> pd.DataFrame:
    return pd.read_csv(data_path("frame", f"zengcheng_villages_{edition}.csv"), dtype="str", encoding="utf-8")


def facts() -> pd.DataFrame:
    return pd.read_csv(data_path("frame", "facts.csv"), dtype={"area_code": "str"}, encoding="utf-8")


def fact(area_code: str, indicator: str, year: str) -> float:
    table = facts()
    chosen = table[
        (table["area_code"] == area_code)
        & (table["indicator"] == indicator)
        & table["reference_time"].astype("str").str.startswith(year)
    ]
    return float(chosen["value"].item())


def test_the_editions_hold_366_and_370_villages_of_13_towns() -> None:
    assert len(villages("2021")) == 366
    assert len(villages("2022")) == 370
    for edition in ("2021", "2022"):
        table = villages(edition)
        assert table["village_code"].is_unique
        assert table["town_code"].nunique() == 13
        assert (table["village_code"].str[:9] == table["town_code"]).all()
        assert (table["edition"] == edition).all()


def test_between_the_editions_four_villages_were_added_and_nothing_else_changed() -> None:
    both = villages("2021").merge(villages("2022"), on="village_code", how="outer", indicator=True)
    assert both["_merge"].value_counts().to_dict() == {"both": 366, "right_only": 4, "left_only": 0}
    kept = both[both["_merge"] == "both"]
    for column in ("village_name", "town_code", "town_name", "urban_rural_code"):
        assert kept[f"{column}_x"].equals(kept[f"{column}_y"])


def test_every_class_of_the_frame_is_a_known_code() -> None:
    known = {entry["code"] for entry in shipped_toml("codes", "urban_rural_code.toml")["codes"]}
    assert set(villages("2022")["urban_rural_code"]) <= known


def test_names_agree_with_the_ranges_of_their_codes() -> None:
    parts = shipped_toml("codes", "code_parts.toml")
    for column, name, key in (
        ("town_code", "town_name", "town_parts"),
        ("village_code", "village_name", "village_parts"),
    ):
        for code, text in villages("2022")[[column, name]].itertuples(index=False):
            endings = [part["endings"] for part in parts[key] if part["first"] <= code[-3:] <= part["last"]]
            assert text.endswith(tuple(endings[0]))


@pytest.mark.parametrize("path", CODE_LISTS, ids=lambda path: path.stem)
def test_a_code_list_has_a_name_a_source_and_each_code_once(path: Path) -> None:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    assert content["name"] == path.stem
    assert content["title"]
    assert content["certainty"] in {"C", "P", "U"}
    assert content["source"]
    codes = [entry["code"] for entry in content["codes"]]
    labels = [entry["label"] for entry in content["codes"]]
    assert len(set(codes)) == len(codes) > 0
    assert len(set(labels)) == len(labels)
    assert all(set(entry) == set(content["codes"][0]) for entry in content["codes"])


def test_a_persuasion_visit_is_one_that_ended_undecided_or_refused() -> None:
    attempts = shipped_toml("codes", "attempt_code.toml")["codes"]
    assert {entry["code"] for entry in attempts if entry["is_persuasion"]} == {"undecided", "refused"}
    assert {entry["code"] for entry in attempts if entry["ends_persuasion"]} == {"do_not_come_again", "unsafe"}
    assert len(attempts) == 13


def test_only_a_refusal_needs_persuasion_visits() -> None:
    reasons = shipped_toml("codes", "substitution_reason.toml")["codes"]
    assert [entry["code"] for entry in reasons if entry["needs_persuasion"]] == ["refusal"]


def test_every_parameter_of_the_plan_says_how_sure_it_is() -> None:
    text = data_path("plan", "2022.toml").read_text(encoding="utf-8").split("[[tasks]]")[0]
    lines = [line for line in text.splitlines() if re.match(r"\w+ = ", line) and not line.startswith("format")]
    assert len(lines) > 30
    assert [line for line in lines if not re.search(r"# \((C|P|U)", line)] == []


def test_the_totals_of_world_and_plan_are_the_published_ones() -> None:
    totals, frame = shipped_toml("world", "2022.toml")["totals"], shipped_toml("plan", "2022.toml")["frame"]
    assert totals["n_residents"] == frame["published_residents"] == fact("440118", "resident_population", "2020")
    assert totals["n_urban_residents"] == fact("440118", "urban_resident_population", "2020")
    assert totals["persons_per_household"] == fact("440000", "avg_family_household_size", "2020")
    assert frame["expected_households"] == round(totals["n_residents"] / totals["persons_per_household"] * 1.05)


def test_the_older_town_counts_are_the_published_ones_and_add_up() -> None:
    groups = shipped_toml("world", "2022.toml")["population_2010"]
    for group in groups:
        assert group["residents"] == fact(group["towns"][0], "resident_population", "2010")
    assert sum(group["residents"] for group in groups) == fact("440118", "resident_population", "2010")
    towns = [town for group in groups for town in group["towns"]]
    assert sorted(towns) == sorted(villages("2022")["town_code"].unique())


def test_town_centres_lie_inside_the_extent_and_carry_the_frames_names() -> None:
    world = shipped_toml("world", "2022.toml")
    extent = world["extent"]
    names = dict(zip(villages("2022")["town_code"], villages("2022")["town_name"], strict=True))
    assert {town["town_code"]: town["town_name"] for town in world["towns"]} == names
    for town in world["towns"]:
        assert extent["west"] < town["lon"] < extent["east"]
        assert extent["south"] < town["lat"] < extent["north"]
    assert "合成" in world["note"]


def test_every_fact_has_a_source_and_how_sure_it_is() -> None:
    assert facts()[["source", "certainty", "unit"]].notna().all().all()


@pytest.mark.parametrize("folder", ["codes", "frame", "plan", "world", "forms"])
def test_the_readme_says_what_each_folder_holds(folder: str) -> None:
    assert f"`{folder}/" in README
    for path in data_path(folder).iterdir():
        if folder in {"frame", "plan", "world"}:
            assert path.name in README


def test_no_file_holds_an_outside_boundary() -> None:
    assert list(data_path().rglob("*.geojson")) == []
    assert list(data_path().rglob("*.shp")) == []
