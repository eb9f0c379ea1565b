"""`zhuhu precision`: what a design gives, by hand from its own parts; more areas help more than more households."""

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from fieldwork.cli.reading import read_list
from sampling.allocation import SpreadColumns, correlation_interval, spread_from_screening

from .conftest import Outcome, Zhuhu, screened_list

N_AREAS = 15


def screened_areas(*, between: float = 12_000, n_per_area: int = 40) -> pd.DataFrame:
    rng = np.random.default_rng(15)
    lists = []
    for number in range(1, N_AREAS + 1):
        persons = rng.integers(1, 6, n_per_area)
        per_person = 40_000 + between * rng.standard_normal() + 15_000 * rng.standard_normal(n_per_area)
        income = (persons * per_person).round().astype(int)
        lists.append(screened_list(n_per_area, f"440118001001{number:03d}").assign(n_persons=persons, income=income))
    return pd.concat(lists, ignore_index=True)


@pytest.fixture
def areas_list(tmp_path: Path) -> Path:
    path = tmp_path / "摸底.csv"
    screened_areas().to_csv(path, index=False)
    return path


def number(outcome: Outcome, pattern: str) -> float:
    found = re.search(pattern, outcome.out)
    assert found, outcome.out
    return float(found[1].replace(",", ""))


def test_what_is_printed_is_what_the_formulas_give_by_hand(zhuhu: Zhuhu, areas_list: Path) -> None:
    outcome = zhuhu("precision", areas_list)
    spread = spread_from_screening(read_list(areas_list, "screening").table, columns=SpreadColumns())
    rho, variance = spread.intra_area_correlation, spread.variance
    deff = 1 + 9 * rho
    error = (deff * variance / 150) ** 0.5
    half_width = stats.t.ppf(0.975, 14) * error
    assert outcome.code == 0
    assert number(outcome, r"人均收入 ([\d,]+) 元") == round(spread.mean)
    assert number(outcome, r"变异系数 ([\d.]+)") == pytest.approx(variance**0.5 / spread.mean, abs=5e-4)
    assert number(outcome, r"ρ = ([\d.]+)") == pytest.approx(rho, abs=5e-4)
    assert number(outcome, r"标准误 ([\d,]+) 元") == round(error)
    assert number(outcome, r"半宽 ±[\d,]+ 元（±([\d.]+)%") == pytest.approx(100 * half_width / spread.mean, abs=0.05)
    assert number(outcome, r"设计效应 ([\d.]+)") == pytest.approx(deff, abs=5e-3)
    assert number(outcome, r"有效样本量 (\d+) 户") == round(150 / deff)
    low, high = correlation_interval(spread, confidence=0.95)
    assert f"95% 区间 {low:.3f} 到 {high:.3f}" in outcome.out
    assert "不计无应答" in outcome.out


def test_the_curve_is_written_and_falls_with_areas_and_with_households(
    zhuhu: Zhuhu, areas_list: Path, tmp_path: Path
) -> None:
    out = tmp_path / "曲线.csv"
    outcome = zhuhu("precision", areas_list, "--areas", 18, "--households", 12, "--out", out)
    curve = pd.read_csv(out)
    wide = curve.pivot_table(index="n_areas", columns="n_households_per_area", values="relative_half_width_percent")
    assert (outcome.code, str(out) in outcome.out) == (0, True)
    assert (wide.index.tolist(), wide.columns.tolist()) == ([15, 18, 20, 30, 60, 120], [5, 10, 12, 15, 20])
    assert (wide.diff().iloc[1:] < 0).all(axis=None)
    assert (wide.diff(axis="columns").iloc[:, 1:] < 0).all(axis=None)
    assert wide.loc[30, 10] < wide.loc[15, 20]
    assert f"±{wide.loc[18, 12]:.1f}%" in outcome.out
    for value in wide.loc[18]:
        assert f"{value:.1f}" in outcome.out


def test_the_goal_is_reached_with_so_many_areas_and_not_with_one_less(zhuhu: Zhuhu, areas_list: Path) -> None:
    n_areas = int(number(zhuhu("precision", areas_list, "--goal", 5), r"须 ([\d,]+) 个小区"))

    def half_width(n: int) -> float:
        return number(zhuhu("precision", areas_list, "--areas", n), r"半宽 ±[\d,]+ 元（±([\d.]+)%")

    assert half_width(n_areas) <= 5.05
    assert half_width(n_areas - 1) >= 4.95
    assert half_width(n_areas) <= half_width(n_areas - 1)


def test_more_confidence_asks_for_a_wider_interval(zhuhu: Zhuhu, areas_list: Path) -> None:
    widths = [
        number(zhuhu("precision", areas_list, "--confidence", level), r"半宽 ±([\d,]+) 元") for level in (80, 95, 99.5)
    ]
    assert widths == sorted(set(widths))
    assert "99.5% 置信度" in zhuhu("precision", areas_list, "--confidence", 99.5).out


def test_households_out_of_the_survey_do_not_count_and_the_unknown_do(zhuhu: Zhuhu, tmp_path: Path) -> None:
    table, path = screened_areas(), tmp_path / "l.csv"
    out = table.index % 10 == 0
    rich = table.assign(income=table["income"].mask(out, 900_000_000), eligibility=np.where(out, "out", "unknown"))
    rich.to_csv(path, index=False)
    with_out = zhuhu("precision", path).out
    rich[~out].to_csv(path, index=False)
    assert zhuhu("precision", path).out == with_out


@pytest.mark.parametrize(("every", "code"), [(20, 0), (5, 1)])
def test_missing_incomes_are_told_and_many_are_a_warning(zhuhu: Zhuhu, tmp_path: Path, every: int, code: int) -> None:
    table, path = screened_areas(), tmp_path / "l.csv"
    incomes = table["income"].astype("Int64").mask(table.index % every == 0)
    table.assign(income=incomes, 备用列="x").to_csv(path, index=False)
    outcome = zhuhu("precision", path)
    assert outcome.code == code
    assert f"有 {600 // every} 户（{100 / every:.1f}%）缺收入或人口" in outcome.out
    assert "没有用于精度测算（提示线 10%）" in outcome.out
    assert "备用列" in outcome.out


def test_areas_that_are_all_alike_are_said_to_show_no_difference(zhuhu: Zhuhu, tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    one = screened_areas().head(40)
    copies = [one.assign(ea_id=f"440118001001{n:03d}") for n in range(1, 5)]
    table = pd.concat(copies, ignore_index=True)
    table["household_id"] = table["ea_id"] + table["household_id"].str[15:]
    table.to_csv(path, index=False)
    outcome = zhuhu("precision", path, "--areas", 4, "--goal", 20)
    assert outcome.code == 0
    assert "不大于 0；测算时按小区之间没有差别计" in outcome.out
    assert number(outcome, r"设计效应 ([\d.]+)") == 1


def bad_lists() -> dict[str, tuple[pd.DataFrame, str]]:
    table = screened_areas(n_per_area=5)
    return {
        "one area": (table.head(5), "只有 1 个"),
        "one household each": (table.iloc[::5], "没有一个小区有两户"),
        "no income": (table.drop(columns="income"), "缺少列“上年纯收入”"),
        "neither": (table[["ea_id", "household_id"]], "缺少列“上年纯收入、人口数”"),
        "incomes empty": (table.assign(income=""), "只有 0 个"),
        "losses": (table.assign(income=-100), "均值大于 0"),
        "all alike": (table.assign(income=100, n_persons=1), "数值完全相同"),
        "text": (table.assign(income="三万"), "第 2 行"),
    }


@pytest.mark.parametrize("kind", bad_lists())
def test_a_list_that_tells_nothing_is_refused_in_one_sentence_and_nothing_is_written(
    zhuhu: Zhuhu, tmp_path: Path, kind: str
) -> None:
    table, words = bad_lists()[kind]
    path, out = tmp_path / "坏名单.csv", tmp_path / "c.csv"
    table.to_csv(path, index=False)
    outcome = zhuhu("precision", path, "--out", out)
    assert (outcome.code, outcome.out) == (2, "")
    assert words in outcome.sentence
    assert "坏名单.csv" in outcome.sentence
    assert not out.exists()


@pytest.mark.parametrize(("option", "value", "words"), [
    ("--areas", 1, "2 到 100000 的整数"),
    ("--households", 0, "1 到 10000 的整数"),
    ("--confidence", 100, "--confidence 的值不对"),
    ("--confidence", "高", "大于 0、小于 100 的百分数"),
    ("--goal", 0, "--goal 的值不对"),
    ("--goal", "nan", "--goal 的值不对"),
    ("--goal", 0.001, "达不到相对误差"),
])  # fmt: skip
def test_a_number_that_cannot_be_is_refused(
    zhuhu: Zhuhu, areas_list: Path, option: str, value: object, words: str
) -> None:
    outcome = zhuhu("precision", areas_list, option, value)
    assert (outcome.code, outcome.out) == (2, "")
    assert words in outcome.sentence
