"""The demonstration without a screen, the ledger of its database, and what happens when a row is changed."""

import hashlib
import json
import shutil
import sqlite3
from pathlib import Path

import pandas as pd
import pytest

from fieldwork.cli.serve import COMMAND_LINE
from fieldwork.resources import data_path
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import open_database
from fieldwork.settings import Settings, current_settings

from .conftest import Zhuhu

FILES = {
    "findings.csv", "areas.csv", "area_draw_record.json", "dwelling_list.xlsx", "screened.csv", "sample.csv",
    "reserve.csv", "order.csv", "draw_record.json", "visits.csv", "substitutions.csv", "schedule.csv",
    "outcomes.csv", "summary.md", "area_replacements.csv", "values.csv", "old.csv", "margins.toml",
}  # fmt: skip


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "demo"))


def test_every_file_is_there_and_nothing_half_done_is_left(made: Path) -> None:
    there = {path.name for path in made.iterdir()}
    assert FILES | {"demo.sqlite", "keys"} <= there
    assert not [name for name in there if name.startswith(".")]


def test_its_draws_are_repeated_from_its_files(made: Path, zhuhu: Zhuhu, tmp_path: Path) -> None:
    screened, record = made / "screened.csv", made / "draw_record.json"
    assert zhuhu("draw", "replay", record, screened).code == 0
    assert zhuhu("draw", "replay", record, made / "order.csv").code == 0
    options = ("--seed", "demo", "--sort", "income_per_person", "--areas", made / "areas.csv", "--out", tmp_path)
    assert zhuhu("draw", "households", screened, *options).code == 0
    for name in ("sample.csv", "reserve.csv", "order.csv"):
        assert digest(tmp_path / name) == digest(made / name)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_sample_is_150_of_at_least_4500(made: Path) -> None:
    screened = pd.read_csv(made / "screened.csv", dtype="str")
    assert (screened["outcome"] == "complete").sum() >= 4500
    assert len(pd.read_csv(made / "sample.csv")) == 150


def test_the_ledger_is_whole_and_its_head_is_printed(made: Path, zhuhu: Zhuhu) -> None:
    verified = zhuhu("ledger", "verify", "--data-dir", made)
    head = zhuhu("ledger", "head", "--data-dir", made)
    assert (verified.code, head.code) == (0, 0)
    number, value = head.out.split()
    assert value in verified.out
    assert int(number) > 100
    assert zhuhu("ledger", "verify", "--data-dir", made, "--expect", value).code == 0
    assert zhuhu("ledger", "verify", "--data-dir", made, "--expect", "0" * 64).code == 1


def test_its_files_stand_in_its_ledger(made: Path) -> None:
    with sqlite3.connect(made / "demo.sqlite") as connection:
        entries = connection.execute(
            "SELECT sequence, hash FROM ledger_entry ORDER BY sequence DESC LIMIT 2"
        ).fetchall()
        left = dict(connection.execute("SELECT file_name, digest FROM export").fetchall())
        action = connection.execute("SELECT action FROM ledger_entry WHERE sequence = ?", entries[0][:1]).fetchone()
    connection.close()
    assert action == ("export.write",)
    assert left == {name: digest(made / name) for name in FILES | {"manifest.json"}}
    assert json.loads((made / "manifest.json").read_bytes())["ledger_head"] == entries[1][1]


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE visit SET attempt_code = 'unsafe' WHERE rowid = (SELECT max(rowid) FROM visit)", "visit"),
        ("UPDATE ledger_entry SET subject = 'x' WHERE sequence = 7", "ledger_entry"),
        ("DELETE FROM ledger_entry WHERE sequence = 9", "ledger_entry"),
    ],
)  # fmt: skip
def test_a_changed_row_is_named(folder: Path, zhuhu: Zhuhu, statement: str, table: str) -> None:
    with sqlite3.connect(folder / "demo.sqlite") as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        assert connection.execute(statement).rowcount == 1
    connection.close()
    outcome = zhuhu("ledger", "verify", "--data-dir", folder)
    assert outcome.code == 1
    assert "[错误]" in outcome.out
    assert (table if table == "visit" else "台账第") in outcome.out


def test_a_folder_without_a_database_is_refused_and_none_is_made(zhuhu: Zhuhu, tmp_path: Path) -> None:
    outcome = zhuhu("ledger", "verify", "--data-dir", tmp_path / "none")
    assert (outcome.code, "没有数据库" in outcome.sentence) == (2, True)
    assert not (tmp_path / "none").exists()


def test_the_data_folder_of_the_environment_is_used(made: Path, zhuhu: Zhuhu, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHUHU_DATA_DIR", str(made))
    current_settings.cache_clear()
    assert zhuhu("ledger", "head").code == 0


def test_the_demonstration_never_replaces_a_real_rotation(zhuhu: Zhuhu, tmp_path: Path) -> None:
    database = open_database(Settings(data_dir=tmp_path), file_name="demo.sqlite")
    plan = data_path("plan", "2022.toml").read_text(encoding="utf-8")
    start_cycle(database, plan, is_demo=False, actor=COMMAND_LINE, now=current_settings().now())
    database.close()
    before = digest(tmp_path / "demo.sqlite")
    outcome = zhuhu("demo", tmp_path)
    assert (outcome.code, "真实的轮换" in outcome.sentence) == (2, True)
    assert digest(tmp_path / "demo.sqlite") == before


def test_a_folder_that_cannot_be_made_is_refused_at_once(zhuhu: Zhuhu, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    outcome = zhuhu("demo", tmp_path / "file" / "out")
    assert (outcome.code, "写不进" in outcome.sentence) == (2, True)
