"""`zhuhu rotation calendar` and `zhuhu frame without`: the years to come, and a new frame without the old areas."""

import json
import unicodedata
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from fieldwork.resources import data_path
from sampling.rotation import standing_area_number

from .conftest import Outcome, Zhuhu

NATIONAL = data_path("rotation", "national_2022.toml")
HALF = data_path("rotation", "half_2022.toml")
CODES = ("village_code", "town_code", "urban_rural_code", "edition", "ea_id")


def table(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype=dict.fromkeys(CODES, "str"))


def shown_rows(outcome: Outcome) -> list[list[str]]:
    return [line.split() for line in outcome.out.splitlines() if line[:4].isdecimal()]


def screen_width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def rotation_with(tmp_path: Path, old: str, new: str, plan: Path = NATIONAL) -> Path:
    text = plan.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "轮换.toml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


# the calendar


def test_the_national_calendar_renews_the_first_batch_in_2024_and_the_second_in_2025(zhuhu: Zhuhu) -> None:
    outcome = zhuhu("rotation", "calendar")
    assert outcome.code == 0
    rows = shown_rows(outcome)
    assert len(rows) == 20
    assert [(row[0], row[2]) for row in rows if row[3] == "小轮换"] == [
        ("2024", "第一批"), ("2025", "第二批"), ("2029", "第一批"), ("2030", "第二批")
    ]  # fmt: skip
    assert [row[0] for row in rows if row[3] == "大轮换"] == ["2022", "2022", "2027", "2027"]
    assert "一户最多记账 3 年" in outcome.out
    assert "440118" in outcome.out


def test_columns_stand_under_their_headings_though_chinese_characters_are_wide(zhuhu: Zhuhu) -> None:
    lines = zhuhu("rotation", "calendar").out.splitlines()
    heading = next(line for line in lines if line.startswith("轮次"))
    rows = [line for line in lines if line[:4].isdecimal()]
    events = ("大轮换", "小轮换", "不轮换")
    places = {screen_width(line[: line.index(event)]) for line in rows for event in events if event in line}
    assert places == {screen_width(heading[: heading.index("事件")])}


def test_the_overlap_of_the_file_is_what_neither_left_nor_entered(zhuhu: Zhuhu, tmp_path: Path) -> None:
    out = tmp_path / "日历.csv"
    outcome = zhuhu("rotation", "calendar", HALF, "--years", 12, "--out", out)
    calendar = pd.read_csv(out, parse_dates=["starts_on", "ends_on", "trial_starts_on"])
    later = calendar[calendar["wave"] > 2022]
    assert (outcome.code, len(calendar)) == (0, 24)
    assert (later["n_leaving"] == later["n_entering"]).all()
    assert (later["overlap_with_last_wave"] == 10 - later["n_leaving"]).all()
    assert calendar.loc[calendar["wave"] == 2022, "overlap_with_last_wave"].isna().all()
    assert (calendar["trial_starts_on"].notna() == (calendar["n_entering"] > 0)).all()
    assert set(calendar["starts_on"].dt.strftime("%m-%d")) == {"12-01"}
    assert str(out) in outcome.out


def test_each_year_of_the_old_urban_survey_one_group_goes_and_its_like_comes(zhuhu: Zhuhu) -> None:
    rows = shown_rows(zhuhu("rotation", "calendar", data_path("rotation", "quarter_yearly.toml"), "--years", 5))
    moves = [(row[4:6], row[6:8]) for row in rows[1:]]
    assert moves == [([name, n], [name, n]) for name, n in (("a", "3"), ("b", "2"), ("c", "3"), ("d", "2"))]
    assert [row[8] for row in rows[1:]] == ["7", "8", "7", "8"]


def test_a_cycle_later_the_calendar_is_the_same(zhuhu: Zhuhu, tmp_path: Path) -> None:
    out = tmp_path / "c.csv"
    zhuhu("rotation", "calendar", "--years", 15, "--out", out)
    calendar = pd.read_csv(out).set_index(["wave", "batch"])
    columns = ["year_of_cycle", "event", "groups_leaving", "groups_entering", "overlap_with_last_wave"]
    second, third = calendar.loc[2027:2031, columns], calendar.loc[2032:2036, columns]
    assert second.astype("str").to_numpy().tolist() == third.astype("str").to_numpy().tolist()


@pytest.mark.parametrize(("old", "new", "words"), [
    ("cycle_years = 5", "cycle_years = ", "第 9 行附近不是有效的 TOML"),
    ("recoded = {}", "recoded = {", "不是有效的 TOML"),
    ("format = 1", "format = 2", "format 是 2"),
    ("year_of_cycle = 3", "year_of_cycle = 5", "第 5 年"),
    ('batch = "第二批"', 'batch = "第三批"', "没有批次 第三批"),
    ("trial_months = 1", "months = 1", "不认识的参数 months"),
])  # fmt: skip
def test_a_rotation_plan_that_is_wrong_is_one_sentence_with_its_file(
    zhuhu: Zhuhu, tmp_path: Path, old: str, new: str, words: str
) -> None:
    out = tmp_path / "c.csv"
    outcome = zhuhu("rotation", "calendar", rotation_with(tmp_path, old, new), "--out", out)
    assert outcome.code == 2
    assert words in outcome.sentence
    assert "轮换.toml" in outcome.sentence
    assert not out.exists()


@pytest.mark.parametrize(("arguments", "words"), [
    (["没有.toml"], "找不到文件 没有.toml"),
    (["--years", "0"], "1 到 100 的整数"),
    (["--years", "101"], "1 到 100 的整数"),
    (["--years", "十"], "--years"),
])  # fmt: skip
def test_a_wrong_call_of_the_calendar_is_one_sentence(zhuhu: Zhuhu, arguments: list[str], words: str) -> None:
    outcome = zhuhu("rotation", "calendar", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert words in outcome.sentence


def test_a_plan_in_another_encoding_is_refused(zhuhu: Zhuhu, tmp_path: Path) -> None:
    path = tmp_path / "轮换.toml"
    path.write_bytes(NATIONAL.read_text(encoding="utf-8").encode("gb18030"))
    outcome = zhuhu("rotation", "calendar", path)
    assert (outcome.code, "UTF-8" in outcome.sentence) == (2, True)


# the frame without the old areas


@pytest.fixture
def old(zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "old"
    assert zhuhu("draw", "areas", sized_frame, "--n", 15, "--seed", "旧", "--out", folder).code == 0
    return folder


def main_areas(folder: Path) -> pd.DataFrame:
    areas = table(folder / "areas.csv")
    return areas[areas["set"] == 0]


def test_a_record_takes_out_the_areas_only_and_little_is_lost(
    zhuhu: Zhuhu, sized_frame: Path, old: Path, tmp_path: Path
) -> None:
    out = tmp_path / "new" / "frame.csv"
    outcome = zhuhu("frame", "without", sized_frame, "--old", old / "area_draw_record.json", "--out", out)
    before, after = table(sized_frame), table(out)
    assert outcome.code == 0
    assert len(after) == len(before)
    lost = before["n_households"] - after["n_households"]
    areas = main_areas(old)
    assert set(before.loc[lost > 0, "village_code"]) == set(areas["village_code"])
    assert lost.sum() == pytest.approx(areas["n_households"].sum(), abs=len(areas))
    assert f"失去覆盖：15 个村居，{lost.sum():,} 户" in outcome.out
    assert "荔城街道" in outcome.out
    assert outcome.err == ""


def test_what_is_drawn_from_the_new_frame_is_no_old_area_once_the_numbers_are_read(
    zhuhu: Zhuhu, sized_frame: Path, old: Path, tmp_path: Path
) -> None:
    frame, again = tmp_path / "new" / "frame.csv", tmp_path / "again"
    zhuhu("frame", "without", sized_frame, "--old", old / "area_draw_record.json", "--out", frame)
    numbers = table(frame.parent / "taken.csv")
    used = numbers[numbers["is_taken"] == 1]
    assert set(used["ea_id"]) == set(main_areas(old)["ea_id"])
    assert used["drawn_number"].isna().all()
    read_as = {
        (row.village_code, int(row.drawn_number)): row.ea_id
        for row in numbers[numbers["is_taken"] == 0].itertuples()
    }  # fmt: skip
    for (village, k), ea_id in read_as.items():
        taken = used.loc[used["village_code"] == village, "area_number"].tolist()
        assert ea_id == f"{village}{standing_area_number(k, taken=taken):03d}"
    zhuhu("draw", "areas", frame, "--n", 150, "--seed", "新", "--out", again)
    areas = json.loads((again / "area_draw_record.json").read_text(encoding="utf-8"))["areas"]
    concerned = [area for area in areas if area["village_code"] in set(used["village_code"])]
    assert len({area["village_code"] for area in concerned}) > 5
    for area in concerned:
        assert area["n_village_areas"] == sum(village == area["village_code"] for village, _ in read_as)
        assert read_as[area["village_code"], int(area["ea_id"][12:])] not in set(used["ea_id"])


def test_a_table_of_areas_takes_out_the_villages_and_the_loss_is_a_warning(
    zhuhu: Zhuhu, sized_frame: Path, old: Path, tmp_path: Path
) -> None:
    out = tmp_path / "new" / "frame.csv"
    outcome = zhuhu("frame", "without", sized_frame, "--old", old / "areas.csv", "--out", out)
    before, after = table(sized_frame), table(out)
    gone = set(main_areas(old)["village_code"])
    assert outcome.code == 1
    assert set(before["village_code"]) - set(after["village_code"]) == gone
    assert list(after.columns) == list(before.columns)
    assert "[警告] 避开旧小区后" in outcome.out
    assert [path.name for path in out.parent.iterdir()] == ["frame.csv"]
    assert zhuhu("frame", "verify", out).code in (0, 1)


def test_the_unit_may_be_named_and_a_plan_says_it_for_a_record(
    zhuhu: Zhuhu, sized_frame: Path, old: Path, tmp_path: Path
) -> None:
    record, outs = old / "area_draw_record.json", [tmp_path / name for name in ("a.csv", "b.csv", "c.csv")]
    plan = rotation_with(tmp_path, 'unit = "area"', 'unit = "village"')
    zhuhu("frame", "without", sized_frame, "--old", record, "--out", outs[0], "--unit", "village")
    zhuhu("frame", "without", sized_frame, "--old", record, "--out", outs[1], "--plan", plan)
    zhuhu("frame", "without", sized_frame, "--old", old / "areas.csv", "--out", outs[2])
    assert outs[0].read_bytes() == outs[1].read_bytes() == outs[2].read_bytes()


def test_the_limit_of_the_loss_is_the_plans(zhuhu: Zhuhu, sized_frame: Path, old: Path, tmp_path: Path) -> None:
    plan = rotation_with(tmp_path, "max_lost_percent = 2.0", "max_lost_percent = 0.5")
    record, out = old / "area_draw_record.json", tmp_path / "f.csv"
    outcome = zhuhu("frame", "without", sized_frame, "--old", record, "--out", out, "--plan", plan)
    assert (outcome.code, "提示线 0.5%" in outcome.out, out.exists()) == (1, True, True)


def test_an_old_village_that_is_not_found_is_named_until_the_plan_gives_its_new_code(
    zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path
) -> None:
    areas, out = tmp_path / "旧.csv", tmp_path / "f.csv"
    areas.write_text("小区代码\n440183001001002\n", encoding="utf-8")
    outcome = zhuhu("frame", "without", sized_frame, "--old", areas, "--out", out)
    assert (outcome.code, "440183001001 不在新抽样框中" in outcome.out) == (1, True)
    plan = rotation_with(tmp_path, "recoded = {}", 'recoded = { 440183001001 = "440118001001" }')
    outcome = zhuhu("frame", "without", sized_frame, "--old", areas, "--out", out, "--plan", plan)
    assert (outcome.code, "440118001001" in set(table(out)["village_code"])) == (0, False)


def test_a_village_that_was_divided_anew_leaves_as_a_whole_with_a_warning(
    zhuhu: Zhuhu, sized_frame: Path, old: Path, tmp_path: Path
) -> None:
    frame = table(sized_frame)
    first, second = main_areas(old)["village_code"].iloc[:2]
    frame.loc[frame["village_code"] == first, "n_households"] *= 3
    frame.to_csv(sized_frame, index=False)
    out = tmp_path / "f.csv"
    outcome = zhuhu("frame", "without", sized_frame, "--old", old / "area_draw_record.json", "--out", out)
    left = set(table(out)["village_code"])
    assert (outcome.code, f"村居 {first} 现在分为" in outcome.out) == (1, True)
    assert (first in left, second in left) == (False, True)


def test_villages_of_one_area_leave_and_no_numbers_are_to_be_read(
    zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path
) -> None:
    table(sized_frame).assign(n_households=300).to_csv(sized_frame, index=False)
    zhuhu("draw", "areas", sized_frame, "--n", 15, "--seed", "旧", "--out", tmp_path)
    record, out = tmp_path / "area_draw_record.json", tmp_path / "f.csv"
    outcome = zhuhu("frame", "without", sized_frame, "--old", record, "--out", out)
    assert f"15 个村居，4,500 户，占 {100 * 15 / 370:.2f}%；余下 355 个村居、106,500 户" in outcome.out
    assert "抽到→原序号" not in outcome.out
    assert "现在分为" not in outcome.out
    assert table(tmp_path / "taken.csv").empty


def test_a_record_knows_the_small_villages_that_were_joined(zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path) -> None:
    table(sized_frame).assign(n_households=40).to_csv(sized_frame, index=False)
    zhuhu("draw", "areas", sized_frame, "--n", 15, "--seed", "旧", "--out", tmp_path)
    record = tmp_path / "area_draw_record.json"
    areas = json.loads(record.read_text(encoding="utf-8"))["areas"]
    members = {village for area in areas if area["set"] == 0 for village in area["members"]}
    zhuhu("frame", "without", sized_frame, "--old", record, "--out", tmp_path / "f.csv", "--unit", "village")
    assert len(members) > 15
    assert set(table(sized_frame)["village_code"]) - set(table(tmp_path / "f.csv")["village_code"]) == members


def refused_files(old: Path, tmp_path: Path) -> dict[str, tuple[Path, str]]:
    areas = table(old / "areas.csv")
    record = json.loads((old / "area_draw_record.json").read_text(encoding="utf-8"))
    contents = {
        "alternates only": ("备用.csv", areas[areas["set"] > 0].to_csv(index=False), "正选小区（套别 0）"),
        "household record": ("户.json", json.dumps({**record, "stage": "households"}), "不是抽小区的记录"),
        "half a record": ("半.json", json.dumps({"stage": "areas", "label": "areas"}), "抽样记录的"),
        "no JSON": ("坏.json", "小区", "不是 JSON"),
        "no table": ("文字.csv", "你好\n", "文字.csv"),
        "number too large": ("改.json", json.dumps(with_number(record, "999")), "序号“999”不在"),
    }
    files = {kind: (tmp_path / name, words) for kind, (name, _, words) in contents.items()}
    for kind, (_, text, _) in contents.items():
        files[kind][0].write_text(text, encoding="utf-8")
    return files


def with_number(record: dict[str, object], number: str) -> dict[str, object]:
    areas = json.loads(json.dumps(record["areas"]))
    areas[0]["ea_id"] = areas[0]["ea_id"][:12] + number
    return {**record, "areas": areas}


@pytest.mark.parametrize(
    "kind",
    ["alternates only", "household record", "half a record", "no JSON", "no table", "number too large"],
)
def test_old_areas_that_cannot_be_read_are_refused_and_nothing_is_written(
    zhuhu: Zhuhu, sized_frame: Path, old: Path, tmp_path: Path, kind: str
) -> None:
    path, words = refused_files(old, tmp_path)[kind]
    out = tmp_path / "new" / "frame.csv"
    outcome = zhuhu("frame", "without", sized_frame, "--old", path, "--out", out)
    assert outcome.code == 2
    assert words in outcome.sentence
    assert path.name in outcome.sentence
    assert not out.parent.exists()


def test_a_wrong_call_without_old_areas_is_one_sentence(
    zhuhu: Zhuhu, sized_frame: Path, old: Path, tmp_path: Path
) -> None:
    areas, out = old / "areas.csv", tmp_path / "new" / "frame.csv"
    bare = data_path("frame", "zengcheng_villages_2022.csv")
    calls = {
        "area_draw_record.json": [sized_frame, "--old", areas, "--out", out, "--unit", "area"],
        "area、village": [sized_frame, "--old", areas, "--out", out, "--unit", "town"],
        "户数（n_households）": [bare, "--old", areas, "--out", out],
        "--old": [sized_frame, "--out", out],
        "taken.csv": [sized_frame, "--old", areas, "--out", out.with_name("taken.csv")],
        "找不到文件": [sized_frame, "--old", tmp_path / "没有.json", "--out", out],
    }
    for words, arguments in calls.items():
        outcome = zhuhu("frame", "without", *arguments)
        assert (outcome.code, words in outcome.sentence) == (2, True), outcome.err
    assert not out.parent.exists()


def test_the_calendar_names_no_day_that_is_none(zhuhu: Zhuhu) -> None:
    for row in shown_rows(zhuhu("rotation", "calendar", "--years", 100)):
        assert date.fromisoformat(row[1]).year == int(row[0])
