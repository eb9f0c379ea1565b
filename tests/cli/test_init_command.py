"""`zhuhu init`: any office starts its rotation from the template; errors start nothing."""

import tomllib
from pathlib import Path

from fieldwork.resources import data_path
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import open_database
from fieldwork.settings import Settings

from .conftest import Zhuhu

TEXT = data_path("plan", "2022.toml").read_text(encoding="utf-8")


def written(folder: Path, text: str) -> Path:
    path = folder / "plan.toml"
    path.write_text(text, encoding="utf-8")
    return path


def district_of(folder: Path) -> str | None:
    database = open_database(Settings(data_dir=folder))
    cycle = current_cycle(database)
    database.close()
    return cycle.district_code if cycle else None


def test_the_template_is_written_and_starts_a_rotation(zhuhu: Zhuhu, tmp_path: Path) -> None:
    plan = tmp_path / "my.toml"
    assert zhuhu("init", "--template", plan).code == 0
    assert tomllib.loads(plan.read_text(encoding="utf-8")) == tomllib.loads(TEXT)
    assert "# (C) 调查小区数" in plan.read_text(encoding="utf-8")
    assert "已存在" in zhuhu("init", "--template", plan).sentence
    outcome = zhuhu("init", "--plan", plan, "--data-dir", tmp_path / "d")
    assert (outcome.code, "13 个镇街" in outcome.out, "150 户" in outcome.out) == (0, True, True)
    assert district_of(tmp_path / "d") == "440118"


def test_another_district_beside_the_first_becomes_the_current_one(zhuhu: Zhuhu, tmp_path: Path) -> None:
    other = TEXT.replace("440118", "440117").replace("增城", "从化")
    for text in (TEXT, other):
        assert zhuhu("init", "--plan", written(tmp_path, text), "--data-dir", tmp_path).code == 0
    assert district_of(tmp_path) == "440117"


def test_warnings_are_told_and_the_rotation_starts(zhuhu: Zhuhu, tmp_path: Path) -> None:
    text = TEXT.replace("approver_must_differ = true", "approver_must_differ = false")
    outcome = zhuhu("init", "--plan", written(tmp_path, text), "--data-dir", tmp_path)
    assert (outcome.code, "approver_must_differ" in outcome.out) == (1, True)
    assert district_of(tmp_path) == "440118"


def test_errors_and_a_mere_check_start_nothing(zhuhu: Zhuhu, tmp_path: Path) -> None:
    wrong = written(tmp_path, TEXT.replace('code = "440118001"', 'code = "1"'))
    assert zhuhu("init", "--plan", wrong, "--data-dir", tmp_path).code == 1
    assert zhuhu("init", "--plan", written(tmp_path, TEXT), "--data-dir", tmp_path, "--check").code == 0
    assert district_of(tmp_path) is None


def test_a_plan_that_is_none_is_refused_by_name(zhuhu: Zhuhu, tmp_path: Path) -> None:
    assert "--plan" in zhuhu("init").sentence
    assert "plan.toml" in zhuhu("init", "--plan", tmp_path / "plan.toml").sentence
    assert "plan.toml" in zhuhu("init", "--plan", written(tmp_path, "format = 2")).sentence
