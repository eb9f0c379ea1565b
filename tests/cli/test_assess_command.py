"""`zhuhu assess` and `zhuhu report`: tables, files with their manifest, and a report that comes out the same again."""

import io
import json
import shutil
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from fieldwork.resources import data_path
from tests.cli.conftest import Zhuhu

MARGINS = data_path("margins", "440118_2020.toml")
AT = ("--at", "2022-11-20T09:00", "--sequence", "900")


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy that may be written in."""
    copied = tmp_path / "office"
    copied.mkdir()
    shutil.copy(made / "demo.sqlite", copied)
    shutil.copytree(made / "keys", copied / "keys")
    return copied


@pytest.fixture
def values(made: Path, tmp_path: Path) -> Path:
    outcomes = pd.read_csv(made / "outcomes.csv", dtype="str")
    ids = sorted(outcomes.loc[outcomes["outcome_group"] == "I", "household_id"])
    rows = [(each, 9_000 + (place * 7919) % 8_000, 1 + place % 5) for place, each in enumerate(ids)]
    path = tmp_path / "values.csv"
    pd.DataFrame(rows, columns=["住户代码", "可支配收入", "常住人口"]).to_csv(path, index=False)
    return path


def test_the_assessment_is_printed_written_and_entered(
    folder: Path, values: Path, tmp_path: Path, zhuhu: Zhuhu
) -> None:
    out, before = tmp_path / "out", zhuhu("ledger", "head", "--data-dir", folder).out
    done = zhuhu("assess", "--values", values, "--margins", MARGINS, "--out", out, "--data-dir", folder)
    assert done.code == 1, done.err  # the old sample lacks, so one section is not there
    assert all(word in done.out for word in ("== 权数 ==", "== 达到的精度 ==", "当月人均可支配收入"))
    assert "新老样本同月对比要同时给出" in done.out
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["is_synthetic"] is True
    assert set(manifest["given"]) == {"values.csv", "440118_2020.toml"}
    assert set(manifest["files"]) == {path.name for path in out.iterdir()} - {"manifest.json"}
    weights = pd.read_csv(out / "weights.csv", dtype={"household_id": "str"})
    factors = [name for name in weights if name == "base_weight" or name.endswith("_factor")]
    assert weights[factors].prod(axis=1).sub(weights["final_weight"]).abs().max() < 1e-6
    assert zhuhu("ledger", "head", "--data-dir", folder).out != before
    assert zhuhu("ledger", "verify", "--data-dir", folder).code == 0


def test_the_report_is_the_same_again_in_both_formats_and_holds_charts(
    folder: Path, made: Path, tmp_path: Path, zhuhu: Zhuhu
) -> None:
    given = ("--values", made / "values.csv", "--old", made / "old.csv", "--margins", made / "margins.toml")
    contents = []
    for name, form in (("both", ()), ("one", ("--format", "docx")), ("one", ("--format", "pdf"))):
        done = zhuhu("report", *given, *AT, *form, "--out", tmp_path / name, "--data-dir", folder)
        assert done.code == 0, done.err
    for ending in ("docx", "pdf"):
        both, one = (tmp_path / name / f"440118_样本评估报告_900.{ending}" for name in ("both", "one"))
        assert both.read_bytes() == one.read_bytes()
        contents.append(both.read_bytes())
    assert contents[1].startswith(b"%PDF")
    assert len(list((tmp_path / "both").iterdir())) == 2
    with zipfile.ZipFile(io.BytesIO(contents[0])) as word:
        charts = [name for name in word.namelist() if name.startswith("word/charts/")]
        text = word.read("word/document.xml").decode("utf-8")
        footer = "".join(word.read(name).decode("utf-8") for name in word.namelist() if "footer" in name)
    assert len(charts) == 7
    assert all(word in text for word in ("演示数据（合成）", "两相校准", "局限", "Rao–Scott", "负责人（盖章）"))
    assert "从略" not in text
    assert "台账第 900 条" in footer


def test_the_files_of_the_demonstration_make_a_whole_assessment(made: Path, folder: Path, zhuhu: Zhuhu) -> None:
    given = ("--values", made / "values.csv", "--old", made / "old.csv", "--margins", made / "margins.toml")
    done = zhuhu("assess", *given, "--data-dir", folder)
    assert done.code == 0, done.err
    assert all(word in done.out for word in ("== 新老样本同月对比 ==", "看得出的最小变动", "当月人均消费支出"))


def test_files_that_are_not_there_are_said(folder: Path, zhuhu: Zhuhu) -> None:
    done = zhuhu("assess", "--margins", "nowhere.toml", "--data-dir", folder)
    assert done.code == 2
    assert "nowhere.toml" in done.sentence
