"""`zhuhu draw`: the pinned vector, the files, replay, and refusals that leave nothing behind."""

import json
from pathlib import Path

import pandas as pd
import pytest

from fieldwork.resources import data_path

from .conftest import EA, Zhuhu, screened_list

SEED = "2022-08-31 04713"
POSITIONS = [25, 56, 86, 116, 147, 177, 208, 238, 268, 299]  # DESIGN's vector, N = 304, n = 10
SYMMETRIC = [25, 34, 86, 95, 146, 156, 207, 216, 268, 277]
FILES = ["draw_record.json", "order.csv", "reserve.csv", "sample.csv"]


def table(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype={"ea_id": "str", "household_id": "str", "village_code": "str"})


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize(("method", "positions"), [("systematic", POSITIONS), ("symmetric", SYMMETRIC)])
def test_the_published_vector_holds(
    zhuhu: Zhuhu, screened: Path, tmp_path: Path, method: str, positions: list[int]
) -> None:
    out = tmp_path / "out"
    outcome = zhuhu("draw", "households", screened, "--per-area", 10, "--seed", SEED, "--out", out, "--method", method)
    assert outcome.code == 0
    assert names(out) == FILES
    assert table(out / "sample.csv")["rank"].tolist() == positions
    assert json.loads((out / "draw_record.json").read_text(encoding="utf-8"))["commitment"] is None
    assert len(table(out / "reserve.csv")) == 90
    for words in ("演练", SEED, "households", f"小区 {EA}：N = 304"):
        assert words in outcome.out


def test_the_same_call_gives_the_same_bytes(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert (
            zhuhu("draw", "households", screened, "--seed", "x", "--out", tmp_path / name, "--sort", "收入").code == 2
        )
        assert (
            zhuhu("draw", "households", screened, "--seed", "x", "--out", tmp_path / name, "--sort", "人均收入").code
            == 0
        )
    for name in ("sample.csv", "reserve.csv", "order.csv"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_replay_confirms_with_the_list_and_with_the_order_alone(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    zhuhu("draw", "households", screened, "--seed", SEED, "--out", out, "--sort", "income,n_persons")
    record = out / "draw_record.json"
    confirmed = zhuhu("draw", "replay", record, screened)
    assert (confirmed.code, "完全一致" in confirmed.out) == (0, True)
    partly = zhuhu("draw", "replay", record, out / "order.csv")
    assert (partly.code, "排序本身没有核对" in partly.out) == (0, True)


def test_replay_names_what_was_changed(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    zhuhu("draw", "households", screened, "--seed", SEED, "--out", out)
    record = out / "draw_record.json"
    content = json.loads(record.read_text(encoding="utf-8"))
    content["areas"][0]["positions"][0] += 1
    record.write_text(json.dumps(content), encoding="utf-8")
    outcome = zhuhu("draw", "replay", record, screened)
    assert outcome.code == 1
    assert "抽中的位置" in outcome.out


def test_areas_give_the_inclusion_probability_of_both_stages(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    areas = tmp_path / "areas.csv"
    pd.DataFrame({"ea_id": [EA], "inclusion_prob": [0.1]}).to_csv(areas, index=False)
    out = tmp_path / "out"
    assert zhuhu("draw", "households", screened, "--seed", SEED, "--out", out, "--areas", areas).code == 0
    sample = table(out / "sample.csv")
    assert sample["base_weight"].to_numpy() == pytest.approx(304.0)


def test_an_area_that_is_not_among_the_areas_is_refused(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    areas = tmp_path / "areas.csv"
    pd.DataFrame({"ea_id": ["440118001001002"], "inclusion_prob": [0.1]}).to_csv(areas, index=False)
    outcome = zhuhu("draw", "households", screened, "--seed", SEED, "--out", tmp_path / "out", "--areas", areas)
    assert outcome.code == 2
    assert EA in outcome.sentence


@pytest.mark.parametrize(("option", "value", "words"), [
    ("--per-area", 305, EA),
    ("--per-area", 0, EA),
    ("--reserve", -1, "备选户数"),
    ("--seed", "a|b", "seed"),
    ("--label", " ", "label"),
    ("--sort", "颜色", "颜色"),
])  # fmt: skip
def test_what_cannot_be_drawn_is_refused_and_nothing_is_written(
    zhuhu: Zhuhu, screened: Path, tmp_path: Path, option: str, value: object, words: str
) -> None:
    out = tmp_path / "out"
    outcome = zhuhu("draw", "households", screened, "--seed", "x", "--out", out, option, value)
    assert outcome.code == 2
    assert words in outcome.sentence
    assert names(out) == []


def bad_lists() -> dict[str, tuple[str, str]]:
    good = screened_list(20).to_csv(index=False)
    lines = good.splitlines()
    last = lines[-1]
    return {
        "pdf": ("%PDF-1.7", "PDF"),
        "empty": ("", "空的"),
        "heading only": (lines[0] + "\n", "没有数据"),
        "column missing": (good.replace("household_id", "id", 1), "住户代码"),
        "duplicate": (good + last + "\n", "第 22 行"),
        "text in a number": (good + last.replace("02001", "02101").replace(",3,", ",三人,") + "\n", "第 22 行"),
        "scientific": (good + "4.40118E+14," + last.partition(",")[2] + "\n", "科学记数法"),
        "zeros lost": (good + last.replace(EA, EA[1:]) + "\n", "前导零"),
        "stranger": (good + last.replace("," + EA, ",440118001001002") + "\n", "不属于"),
    }


@pytest.mark.parametrize("kind", bad_lists())
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_bad_list_is_refused_in_one_sentence_and_nothing_is_written(
    zhuhu: Zhuhu, tmp_path: Path, kind: str, encoding: str
) -> None:
    text, words = bad_lists()[kind]
    path = tmp_path / "坏名单.csv"
    path.write_bytes(text.encode(encoding) if text else b"")
    outcome = zhuhu("draw", "households", path, "--seed", "x", "--out", tmp_path / "out", "--per-area", 2)
    assert outcome.code == 2
    assert words in outcome.sentence
    assert "坏名单.csv" in outcome.sentence
    assert names(tmp_path / "out") == []


def test_a_list_over_the_limit_is_refused_with_the_limit(
    zhuhu: Zhuhu, screened: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHUHU_MAX_ROWS", "100")
    outcome = zhuhu("draw", "households", screened, "--seed", "x", "--out", tmp_path / "out")
    assert (outcome.code, "100 行" in outcome.sentence) == (2, True)


def test_a_sort_value_that_is_no_integer_is_named_by_its_row(zhuhu: Zhuhu, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    screened_list(20).assign(floor_area_m2=85.5).to_csv(path, index=False)
    outcome = zhuhu("draw", "households", path, "--seed", "x", "--out", tmp_path / "out", "--sort", "floor_area_m2")
    assert outcome.code == 2
    assert "第 2 行" in outcome.sentence


def test_areas_are_drawn_from_a_plan_and_replayed(zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    plan = data_path("plan", "2022.toml")
    outcome = zhuhu("draw", "areas", sized_frame, "--plan", plan, "--seed", SEED, "--out", out)
    assert outcome.code == 0
    assert names(out) == ["area_draw_record.json", "areas.csv"]
    areas = table(out / "areas.csv")
    assert areas["set"].value_counts().to_dict() == {0: 15, 1: 15, 2: 15}
    assert areas.loc[areas["set"] == 0, "level"].value_counts().to_dict() == {"city_county": 10, "provincial": 5}
    replayed = zhuhu("draw", "replay", out / "area_draw_record.json", sized_frame)
    assert (replayed.code, "完全一致" in replayed.out) == (0, True)


def test_with_a_number_of_areas_all_are_the_county_extension(zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path) -> None:
    assert zhuhu("draw", "areas", sized_frame, "--n", 3, "--seed", SEED, "--out", tmp_path / "out").code == 0
    assert set(table(tmp_path / "out" / "areas.csv")["level"]) == {"city_county"}


@pytest.mark.parametrize("choice", [[], ["--n", 3, "--plan", data_path("plan", "2022.toml")]])
def test_a_plan_or_a_number_is_needed_not_both(
    zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path, choice: list[object]
) -> None:
    outcome = zhuhu("draw", "areas", sized_frame, "--seed", "x", "--out", tmp_path / "out", *choice)
    assert (outcome.code, "--plan" in outcome.sentence) == (2, True)


def test_areas_cannot_be_drawn_without_sizes(zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    bare = data_path("frame", "zengcheng_villages_2022.csv")
    outcome = zhuhu("draw", "areas", bare, "--n", 3, "--seed", "x", "--out", out)
    assert (outcome.code, "户数（n_households）" in outcome.sentence) == (2, True)
    holed = table(sized_frame).astype({"n_households": "Int64"})
    holed.loc[7, "n_households"] = pd.NA
    holed.to_csv(sized_frame, index=False)
    outcome = zhuhu("draw", "areas", sized_frame, "--n", 3, "--seed", "x", "--out", out)
    assert (outcome.code, "第 9 行" in outcome.sentence) == (2, True)
    assert names(out) == []


@pytest.mark.parametrize(("content", "words"), [
    (b"[project]\nname = 1\n", "方案文件 p.toml"),
    (b"\xff\xfe\x00", "UTF-8"),
    (b"= broken", "方案文件 p.toml"),
])  # fmt: skip
def test_a_plan_that_is_none_is_refused(
    zhuhu: Zhuhu, sized_frame: Path, tmp_path: Path, content: bytes, words: str
) -> None:
    plan = tmp_path / "p.toml"
    plan.write_bytes(content)
    outcome = zhuhu("draw", "areas", sized_frame, "--plan", plan, "--seed", "x", "--out", tmp_path / "out")
    assert (outcome.code, words in outcome.sentence) == (2, True)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"{}", b'{"stage": "areas"}', b"\xff\xff", b"PK\x03\x04", b"[" * 100_000]
)
def test_a_record_that_is_none_is_refused(zhuhu: Zhuhu, screened: Path, tmp_path: Path, content: bytes) -> None:
    record = tmp_path / "记录.json"
    record.write_bytes(content)
    outcome = zhuhu("draw", "replay", record, screened)
    assert outcome.code == 2
    assert "记录.json" in outcome.sentence


def test_a_folder_that_cannot_be_made_is_refused(zhuhu: Zhuhu, screened: Path) -> None:
    outcome = zhuhu("draw", "households", screened, "--seed", "x", "--out", screened / "out")
    assert (outcome.code, "没有写入" in outcome.sentence) == (2, True)


def test_missing_incomes_are_imputed_for_sorting_where_the_call_says_so(zhuhu: Zhuhu, tmp_path: Path) -> None:
    listed = screened_list(60)
    with_gaps = listed.assign(income=listed["income"].astype("Int64").mask(listed.index % 6 == 1))
    with_gaps.to_csv(tmp_path / "gaps.csv", index=False)
    call = ("draw", "households", tmp_path / "gaps.csv", "--seed", "x", "--per-area", 5, "--sort", "income", "--out")
    plain = zhuhu(*call, tmp_path / "plain")
    imputed = zhuhu(*call, tmp_path / "imputed", "--impute-sort", "nearest_neighbours", "--impute-neighbours", 3)
    assert plain.code == imputed.code == 0
    assert "只为排序推算" in imputed.out
    assert "推算" not in plain.out
    records = [
        json.loads((tmp_path / name / "draw_record.json").read_text(encoding="utf-8")) for name in ("plain", "imputed")
    ]
    assert "sort_imputation" not in records[0]["parameters"]
    assert records[1]["parameters"]["sort_imputation"] == "nearest_neighbours"
    assert records[1]["parameters"]["sort_imputation_neighbours"] == 3
    assert records[0]["digest"] != records[1]["digest"]
    for name in ("plain", "imputed"):
        assert zhuhu("draw", "replay", tmp_path / name / "draw_record.json", tmp_path / "gaps.csv").code == 0
