"""`zhuhu frame verify`: the real frame is clean but for the four additions; what is wrong is found, not refused."""

from pathlib import Path

import pandas as pd
import pytest

from fieldwork.resources import data_path

from .conftest import Zhuhu

NEW = data_path("frame", "zengcheng_villages_2022.csv")
OLD = data_path("frame", "zengcheng_villages_2021.csv")


def changed(tmp_path: Path, **values: str) -> Path:
    frame = pd.read_csv(NEW, dtype="str")
    for column, value in values.items():
        frame.loc[5, column] = value
    path = tmp_path / "改过.csv"
    frame.to_csv(path, index=False)
    return path


def test_the_real_frame_has_four_additions_and_nothing_worse(zhuhu: Zhuhu, tmp_path: Path) -> None:
    out = tmp_path / "findings.csv"
    outcome = zhuhu("frame", "verify", NEW, "--previous", OLD, "--out", out)
    findings = pd.read_csv(out, dtype="str")
    assert outcome.code == 0
    assert findings["code"].value_counts()["FRAME_ADDED"] == 4
    assert set(findings["severity"]) == {"information"}
    assert "13 个镇街，370 个村居" in outcome.out
    assert list(findings.columns) == ["code", "severity", "subject", "field", "value", "expected", "message"]


def test_a_removal_is_exit_code_one(zhuhu: Zhuhu) -> None:
    outcome = zhuhu("frame", "verify", OLD, "--previous", NEW)
    assert outcome.code == 1
    assert "旧版有、新版没有村居" in outcome.out


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("village_code", "44011800100", "不是 12 位数字"),
        ("village_code", "440118001001", "出现了 2 次"),
        ("town_code", "440118002", "按代码应属"),
        ("urban_rural_code", "999", "不存在"),
    ],
)
def test_what_is_wrong_in_a_frame_is_a_finding(
    zhuhu: Zhuhu, tmp_path: Path, column: str, value: str, words: str
) -> None:
    outcome = zhuhu("frame", "verify", changed(tmp_path, **{column: value}))
    assert outcome.code == 1
    assert words in outcome.out


def test_a_code_that_excel_destroyed_is_refused_and_nothing_is_written(zhuhu: Zhuhu, tmp_path: Path) -> None:
    path = changed(tmp_path, village_code="4.40118E+11")
    outcome = zhuhu("frame", "verify", path, "--out", tmp_path / "findings.csv")
    assert outcome.code == 2
    assert "科学记数法" in outcome.sentence
    assert "第 7 行" in outcome.sentence
    assert not (tmp_path / "findings.csv").exists()


def test_a_frame_of_another_district_is_not_compared_with_this_plan(zhuhu: Zhuhu, tmp_path: Path) -> None:
    frame = pd.read_csv(NEW, dtype="str").assign(n_households="100")
    for column in ("village_code", "town_code"):
        frame[column] = "440111" + frame[column].str[6:]
    path = tmp_path / "他处.csv"
    frame.to_csv(path, index=False)
    outcome = zhuhu("frame", "verify", path)
    assert (outcome.code, "户数合计 37,000" in outcome.out) == (0, True)


def test_the_size_is_compared_with_the_published_total(zhuhu: Zhuhu, tmp_path: Path) -> None:
    path = tmp_path / "小.csv"
    pd.read_csv(NEW, dtype="str").assign(n_households="100").to_csv(path, index=False)
    outcome = zhuhu("frame", "verify", path)
    assert outcome.code == 1
    assert "相差过大" in outcome.out


def test_many_pieces_of_information_are_cut_on_the_screen_only(zhuhu: Zhuhu, tmp_path: Path) -> None:
    path = tmp_path / "少见.csv"
    pd.read_csv(NEW, dtype="str").assign(urban_rural_code="123").to_csv(path, index=False)
    outcome = zhuhu("frame", "verify", path, "--out", tmp_path / "f.csv")
    assert "……另有" in outcome.out
    assert len(pd.read_csv(tmp_path / "f.csv")) > 370
