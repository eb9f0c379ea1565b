"""`zhuhu draw explain`: in words, per area, with the exit code that says whether all picks are explained."""

import re
from fractions import Fraction
from pathlib import Path
from string import Formatter

import pandas as pd
import pytest

from fieldwork.messages import SENTENCES as ALL_SENTENCES
from fieldwork.messages import sentence
from fieldwork.messages.explain import SENTENCES
from fieldwork.rules.explaining import number_text
from sampling.explain import FormMethod, IntervalRule, Remainder, Rounding, TieRule

from .conftest import EA, Zhuhu, screened_list

SECOND = "440118001001002"


@pytest.fixture
def two_areas(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    pd.concat([screened_list(304), screened_list(77, SECOND)]).to_csv(path, index=False)
    return path


def drawn(zhuhu: Zhuhu, units: Path, out: Path, *options: object) -> Path:
    assert zhuhu("draw", "households", units, "--seed", "x", "--out", out, *options).code == 0
    return out / "sample.csv"


def test_our_own_sample_is_explained_in_every_area(zhuhu: Zhuhu, two_areas: Path, tmp_path: Path) -> None:
    picks = drawn(zhuhu, two_areas, tmp_path / "out", "--sort", "人均收入", "--method", "symmetric")
    outcome = zhuhu("draw", "explain", two_areas, picks)
    assert outcome.code == 0
    for words in (f"小区 {EA}：304 户中抽中 10 户", f"小区 {SECOND}：77 户", "人均收入", "对称等距", "2 个小区中，2 个",
                  "能同时解释全部小区", "碰巧"):  # fmt: skip
        assert words in outcome.out


def test_one_area_shares_its_way_with_no_other(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    picks = drawn(zhuhu, screened, tmp_path / "out")
    outcome = zhuhu("draw", "explain", screened, picks, "--sort", "income")
    assert (outcome.code, "能同时解释" in outcome.out, "按住户代码排序" in outcome.out) == (0, False, True)


def test_serpentine_draws_and_draws_of_dwellings_can_be_made_and_replayed(
    zhuhu: Zhuhu, two_areas: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    picks = drawn(zhuhu, two_areas, out, "--sort", "n_persons,income", "--serpentine", "--level", "dwelling")
    assert zhuhu("draw", "replay", out / "draw_record.json", two_areas).code == 0
    assert zhuhu("draw", "explain", two_areas, picks).code == 0


def test_a_substituted_pick_is_named_with_exit_code_one(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    sample = pd.read_csv(drawn(zhuhu, screened, tmp_path / "out"), dtype="str")
    expected = sample.loc[3, "household_id"]
    stranger = next(h for h in screened_list()["household_id"] if h not in set(sample["household_id"]))
    sample.loc[3, "household_id"] = stranger
    picks = tmp_path / "picks.csv"
    sample[["household_id"]].rename(columns={"household_id": "住户代码"}).to_csv(picks, index=False)
    outcome = zhuhu("draw", "explain", screened, picks, "--per-area", 10)
    assert outcome.code == 1
    for words in (
        "没有一种能完全重现",
        f"不能解释的抽中户：{stranger}",
        f"应抽而未抽的户：{expected}",
        "10 户中的 9 户",
    ):
        assert words in outcome.out


def test_fewer_picks_than_planned_and_areas_without_picks_are_told(
    zhuhu: Zhuhu, two_areas: Path, tmp_path: Path
) -> None:
    sample = pd.read_csv(drawn(zhuhu, two_areas, tmp_path / "out"), dtype="str")
    picks = tmp_path / "picks.csv"
    sample.iloc[1:10].to_csv(picks, index=False)
    outcome = zhuhu("draw", "explain", two_areas, picks, "--per-area", 10)
    assert outcome.code == 1
    assert f"小区 {SECOND}：77 户中没有抽中户" in outcome.out
    assert "不能解释的抽中户" not in outcome.out
    assert sample["household_id"].iloc[0] in outcome.out


def test_more_picks_than_planned_are_named(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    picks = tmp_path / "picks.csv"
    numbers = [5 + 30 * step for step in range(10)]
    screened_list().iloc[[*numbers, 1]].to_csv(picks, index=False)
    outcome = zhuhu("draw", "explain", screened, picks, "--per-area", 10)
    assert outcome.code == 1
    assert "不能解释的抽中户" in outcome.out
    assert "应抽而未抽" not in outcome.out


def test_one_pick_is_explained_by_chance_and_the_rest_is_counted(zhuhu: Zhuhu, screened: Path, tmp_path: Path) -> None:
    picks = tmp_path / "picks.csv"
    screened_list()[["household_id"]].iloc[40:41].to_csv(picks, index=False)
    outcome = zhuhu("draw", "explain", screened, picks)
    assert outcome.code == 0
    assert "不足为凭" in outcome.out
    assert "更复杂的方式" in outcome.out


def test_old_forms_are_said_in_words(zhuhu: Zhuhu, tmp_path: Path) -> None:
    units, picks = tmp_path / "list.csv", tmp_path / "picks.csv"
    table = screened_list(309)
    table.assign(eligibility=["out" if row == 107 else "in" for row in range(309)]).to_csv(units, index=False)
    numbers = [12, 48, 72, 108, 132, 168 + 9, 192 + 9, 228 + 9, 252 + 9, 288 + 9]
    table.iloc[[number - 1 for number in numbers]].to_csv(picks, index=False)
    outcome = zhuhu("draw", "explain", units, picks)
    assert outcome.code == 0
    for words in ("旧式对称等距", "a = 12", "余数从中间剔去", "固定起点", "不在调查范围的户"):
        assert words in outcome.out


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("household_id\n44011800100100199901\n", "第 2 行"),
        ("household_id\n440118\n", "20 位"),
        ("household_id\n", "没有数据"),
        ("户名\n张\n", "住户代码"),
        (f"household_id\n{EA}00101\n{EA}00101\n", "第 3 行"),
    ],
)
def test_picks_that_are_none_are_refused(
    zhuhu: Zhuhu, screened: Path, tmp_path: Path, content: str, words: str
) -> None:
    picks = tmp_path / "抽中户.csv"
    picks.write_text(content, encoding="utf-8")
    outcome = zhuhu("draw", "explain", screened, picks)
    assert outcome.code == 2
    assert words in outcome.sentence
    assert "抽中户.csv" in outcome.sentence


def test_a_sort_column_or_a_number_that_is_none_is_refused(zhuhu: Zhuhu, screened: Path) -> None:
    assert "颜色" in zhuhu("draw", "explain", screened, screened, "--sort", "颜色").sentence
    assert zhuhu("draw", "explain", screened, screened, "--per-area", 0).code == 2


def test_help_lists_the_command(zhuhu: Zhuhu) -> None:
    assert "explain" in zhuhu("draw", "--help").out
    assert "--per-area" in zhuhu("draw", "explain", "--help").out


def test_every_method_rule_and_order_has_its_words() -> None:
    codes = [f"EXPLAIN_FORM_{each.name}" for each in FormMethod]
    codes += [f"EXPLAIN_METHOD_{each.name}" for each in FormMethod]
    codes += [f"EXPLAIN_RULE_{each.name}" for each in IntervalRule]
    codes += [f"EXPLAIN_REMAINDER_{each.name}" for each in Remainder]
    codes += [f"EXPLAIN_ROUNDING_{each.name}" for each in Rounding]
    codes += [f"EXPLAIN_TIES_{each.value.upper()}" for each in TieRule]
    assert [code for code in codes if code not in SENTENCES] == []
    given = {"interval", "rule", "start", "real", "remainder", "rounding"}
    for each in FormMethod:
        fields = {name for _, name, _, _ in Formatter().parse(SENTENCES[f"EXPLAIN_FORM_{each.name}"]) if name}
        assert fields <= given


def test_numbers_are_short() -> None:
    assert [number_text(Fraction(n, d)) for n, d in ((30, 1), (304, 10), (1, 3), (40, 1))] == [
        "30",
        "30.4",
        "0.3333",
        "40",
    ]


ERRORS = [
    ("PICK_NOT_IN_LIST", {"household_id": EA}),
    ("AREA_WITHOUT_PICKS", {"ea_id": EA}),
    ("DWELLING_UNKNOWN", {"household_id": EA}),
    ("VOID_REASON_MISSING", {}),
    ("VOID_AREA_UNKNOWN", {"ea_id": EA}),
    ("VOID_SAME_LABEL", {"label": "households"}),
    ("SECOND_ORDER_ZERO", {"estimator": "Sen-Yates-Grundy", "n_pairs": 3, "first": 0, "second": 1}),
    ("SECOND_ORDER_UNIT_ZERO", {"unit": 3}),
    ("SECOND_ORDER_LENGTH", {"n_values": 1, "n_units": 2}),
]


@pytest.mark.parametrize(("code", "fields"), ERRORS)
def test_what_the_core_refuses_has_its_sentence(code: str, fields: dict[str, object]) -> None:
    said = sentence(code, **fields)
    assert all(str(value) in said for value in fields.values())


def test_no_code_of_these_modules_is_without_a_sentence() -> None:
    core = Path(__file__).resolve().parents[2] / "sampling"
    files = [*(core / "explain").glob("*.py"), core / "second_order.py", core / "simple_random.py", core / "reserve.py"]
    files += [core / "draw" / f"{name}.py" for name in ("platform", "voiding", "dwellings", "replay")]
    codes = {
        code
        for path in files
        for code in re.findall(
            r'(?:Error|error|information|difference)\(\s*"([A-Z_]{6,})"', path.read_text(encoding="utf-8")
        )
    }
    assert {code for code, _ in ERRORS} <= codes
    assert sorted(codes - set(ALL_SENTENCES)) == []
