"""The demonstration: the plan's numbers hold, every file can be checked by others, and a seed repeats itself."""

import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.tables import read_table
from fieldwork.services.database import open_database
from fieldwork.services.demo import DEMO_TODAY, demo_files, export_demo
from fieldwork.services.exports import exports_view
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.settings import Settings
from sampling.draw import DrawRecord, HouseholdDesign, draw_households, replay
from sampling.draw.area_record import AreaDrawRecord
from sampling.draw.replay_areas import replay_areas
from sampling.simulate import SYNTHETIC_NOTE
from tests.demonstration import Demonstration, demonstration_copy, demonstration_of_the_command

REPEATED = (
    "area_replacements.csv",
    "sample.csv",
    "reserve.csv",
    "order.csv",
    "areas.csv",
    "screened.csv",
    "area_draw_record.json",
)


@pytest.fixture(scope="module")
def files(demo: Demonstration) -> dict[str, bytes]:
    return demo_files(demo.database, demo.result)


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """A copy of the demonstration, in a database that tests may change."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("again"))
    result = demonstration_copy(tmp_path_factory, settings.resolved_data_dir())
    made = Demonstration(settings, open_database(settings), result)
    yield made
    made.database.close()


def table(content: bytes) -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(content), dtype="str", encoding="utf-8-sig", keep_default_na=False)


def test_every_file_of_the_rotation_is_written(files: dict[str, bytes]) -> None:
    assert set(files) == {
        "findings.csv",
        "areas.csv",
        "area_replacements.csv",
        "area_draw_record.json",
        "dwelling_list.xlsx",
        "screened.csv",
        "sample.csv",
        "reserve.csv",
        "order.csv",
        "draw_record.json",
        "visits.csv",
        "substitutions.csv",
        "schedule.csv",
        "outcomes.csv",
        "summary.md",
        "values.csv",
        "old.csv",
        "margins.toml",
        "manifest.json",
    }


def test_the_plan_of_2022_is_met(files: dict[str, bytes]) -> None:
    areas, sample, screened = (table(files[name]) for name in ("areas.csv", "sample.csv", "screened.csv"))
    main = areas[areas["set"] == "0"]
    assert len(main) == 15
    assert (main["level"] == "provincial").sum() == 5
    assert (areas.groupby("serial")["set"].nunique() == 3).all()
    assert (sample.groupby("ea_id").size() == 10).all()
    assert len(sample) == 150
    assert (screened["outcome"] == "complete").sum() >= 4500
    replaced = table(files["area_replacements.csv"]).set_index("ea_id")["alternate_ea_id"]
    assert set(sample["ea_id"]) == set(main["ea_id"].replace(replaced))


def test_one_area_is_gone_in_july_and_its_alternate_of_the_same_serial_is_in_the_sample(
    files: dict[str, bytes],
) -> None:
    areas = table(files["areas.csv"]).set_index("ea_id")
    (row,) = table(files["area_replacements.csv"]).to_dict("records")
    assert (row["reason"], row["state"], row["level"]) == ("gone", "carried_out", "city_county")
    gone, alternate = areas.loc[row["ea_id"]], areas.loc[row["alternate_ea_id"]]
    assert (gone["set"], alternate["set"]) == ("0", "1")
    assert gone["serial"] == alternate["serial"] == row["serial"]
    assert row["ea_id"] not in set(table(files["screened.csv"])["ea_id"])


def test_no_household_is_in_two_queues_nor_drawn_and_in_reserve(files: dict[str, bytes]) -> None:
    sample, reserve = table(files["sample.csv"]), table(files["reserve.csv"])
    assert reserve["household_id"].is_unique
    assert not set(sample["household_id"]) & set(reserve["household_id"])
    assert set(reserve["for_household_id"]) <= set(sample["household_id"])


def test_another_person_replays_the_draw_from_the_files(files: dict[str, bytes], tmp_path: Path) -> None:
    record = DrawRecord.from_dict(json.loads(files["draw_record.json"]))
    path = tmp_path / "screened.csv"
    path.write_bytes(files["screened.csv"])
    screened = read_table(path, shipped_form("screening")).table
    assert replay(record, screened) == []
    assert not record.is_rehearsal


def test_the_same_seed_on_the_written_list_draws_the_same_households(files: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "screened.csv"
    path.write_bytes(files["screened.csv"])
    screened = read_table(path, shipped_form("screening")).table
    again = draw_households(screened, design=HouseholdDesign(sort=("income_per_person",)), seed="demo")
    assert again.sample["household_id"].tolist() == table(files["sample.csv"])["household_id"].tolist()


def test_the_draw_of_areas_replays_from_the_frame(files: dict[str, bytes], demo: Demonstration) -> None:
    record = AreaDrawRecord.from_dict(json.loads(files["area_draw_record.json"]))
    assert replay_areas(record, demo.result.frame) == []


def test_the_written_listing_reads_back_without_a_problem(files: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "dwelling_list.xlsx"
    path.write_bytes(files["dwelling_list.xlsx"])
    for name in ("building", "dwelling"):
        form = shipped_form(name)
        assert read_table(path, form, sheet=form.sheet).findings == []


def test_the_mess_of_real_listings_is_found(files: dict[str, bytes]) -> None:
    found = set(table(files["findings.csv"])["code"])
    assert {
        "LISTING_ADDRESS_DUPLICATE",
        "LISTING_NUMBER_GAP",
        "LISTING_TOWN_WRONG",
        "LISTING_POINT_OUTSIDE",
        "LISTING_BUILDING_EMPTY",
        "LISTING_COORDINATES_SWAPPED",
        "LISTING_DATUM_GCJ02",
    } <= found
    assert "SCREENING_BELOW_PLAN" not in found


def test_there_are_visits_substitutions_and_books_and_something_still_waits(files: dict[str, bytes]) -> None:
    visits, substitutions, schedule = (table(files[f"{n}.csv"]) for n in ("visits", "substitutions", "schedule"))
    assert (visits["visited_at"] < f"{DEMO_TODAY.isoformat()}").all()
    assert {"carried_out", "rejected", "requested"} <= set(substitutions["state"])
    refused = substitutions[substitutions["reason"] == "refusal"]
    assert (refused["n_persuasion"].astype("int64") >= 3).all()
    assert {"1", "2"} <= set(schedule["trial_months"])


def test_nothing_personal_leaves_with_the_logs_and_everything_says_synthetic(files: dict[str, bytes]) -> None:
    assert "note" not in table(files["visits.csv"])
    assert "note" not in table(files["substitutions.csv"])
    manifest = json.loads(files["manifest.json"])
    assert manifest["is_synthetic"] is True
    assert SYNTHETIC_NOTE in files["summary.md"].decode("utf-8")
    assert "合成" in json.loads(files["draw_record.json"])["seed_source"]


def test_the_ledger_verifies_and_its_head_stands_in_the_summary(files: dict[str, bytes], demo: Demonstration) -> None:
    report = verify_ledger(demo.database)
    assert report.problems == ()
    assert ledger_head(demo.database).hash in files["summary.md"].decode("utf-8")


def test_a_seed_repeats_itself(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]) -> None:
    """The command has run the demonstration a second time, from nothing and in another folder."""
    folder = demonstration_of_the_command(tmp_path_factory)
    repeated = {name: (folder / name).read_bytes() for name in files}
    assert {name: repeated[name] == files[name] for name in REPEATED} == dict.fromkeys(REPEATED, True)
    one, other = (json.loads(each["draw_record.json"]) for each in (files, repeated))
    assert one == other


def test_its_files_leave_as_one_entry_and_carry_the_head_before_it(
    again: Demonstration, files: dict[str, bytes]
) -> None:
    before = ledger_head(again.database)
    written = export_demo(again.database, again.result)
    left = exports_view(again.database, actor=again.result.actor).set_index("file_name")
    assert ledger_head(again.database).sequence == before.sequence + 1
    assert left["digest"].to_dict() == {name: hashlib.sha256(content).hexdigest() for name, content in written.items()}
    assert set(left["head_hash"]) == {before.hash, json.loads(written["manifest.json"])["ledger_head"]}
    assert (left.loc["sample.csv", "n_rows"], left.loc["draw_record.json", "n_rows"]) == (150, 0)
    assert set(left["channel"]) == {"command"}
    assert left["is_synthetic"].all()
    assert {name: written[name] == files[name] for name in REPEATED} == dict.fromkeys(REPEATED, True)
    assert written["draw_record.json"] == files["draw_record.json"]
    assert verify_ledger(again.database).is_clean
