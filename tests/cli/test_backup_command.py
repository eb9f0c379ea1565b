"""`zhuhu backup`, `zhuhu restore` and `zhuhu keys rotate` on the command line."""

import shutil
from pathlib import Path

import pytest

from fieldwork.resources import data_path
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import DATABASE_FILE, KEY_FILE, open_database
from fieldwork.settings import Settings, current_settings
from tests.services.scene import STATISTICIAN

from .conftest import Zhuhu


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Give the folder of an office with an empty rotation."""
    database = open_database(Settings(data_dir=tmp_path / "office"))
    plan = data_path("plan", "2022.toml").read_text(encoding="utf-8")
    start_cycle(database, plan, is_demo=False, actor=STATISTICIAN, now=current_settings().now())
    database.close()
    return tmp_path / "office"


def test_a_backup_says_that_it_holds_no_keys_and_comes_back(office: Path, zhuhu: Zhuhu, tmp_path: Path) -> None:
    made = zhuhu("backup", tmp_path / "one.zip", "--data-dir", office)
    assert (made.code, "不含密钥" in made.out, str(office / KEY_FILE) in made.out) == (0, True, True)
    head = zhuhu("ledger", "head", "--data-dir", office).out.split()
    assert zhuhu("restore", tmp_path / "one.zip", "--data-dir", office).code == 2
    restored = zhuhu("restore", tmp_path / "one.zip", "--replace", "--data-dir", office)
    assert restored.code == 0
    assert zhuhu("ledger", "verify", "--data-dir", office).code == 0
    assert head[1] not in restored.out  # the entry of the backup came after what it holds


def test_a_lost_folder_comes_back_from_backup_and_keys(office: Path, zhuhu: Zhuhu, tmp_path: Path) -> None:
    assert zhuhu("backup", tmp_path / "one.zip", "--data-dir", office).code == 0
    (tmp_path / "new" / "keys").mkdir(parents=True)
    asked = zhuhu("restore", tmp_path / "one.zip", "--data-dir", tmp_path / "new")
    assert (asked.code, "密钥" in asked.sentence) == (2, True)
    shutil.copy(office / KEY_FILE, tmp_path / "new" / KEY_FILE)
    assert zhuhu("restore", tmp_path / "one.zip", "--data-dir", tmp_path / "new").code == 0
    assert (tmp_path / "new" / DATABASE_FILE).is_file()


@pytest.mark.parametrize("content", ["", "这不是备份"])
def test_what_is_no_backup_is_refused_with_a_sentence(zhuhu: Zhuhu, tmp_path: Path, content: str) -> None:
    (tmp_path / "x.zip").write_text(content, encoding="utf-8")
    outcome = zhuhu("restore", tmp_path / "x.zip", "--data-dir", tmp_path / "new")
    assert (outcome.code, "不是本系统的备份" in outcome.sentence) == (2, True)


def test_no_database_gives_no_backup(zhuhu: Zhuhu, tmp_path: Path) -> None:
    assert zhuhu("backup", tmp_path / "one.zip", "--data-dir", tmp_path / "none").code == 2
    assert not (tmp_path / "one.zip").exists()


def test_a_new_key_changes_no_digest(office: Path, zhuhu: Zhuhu) -> None:
    before = (office / KEY_FILE).read_bytes()
    rotated = zhuhu("keys", "rotate", "--data-dir", office)
    assert (rotated.code, "台账摘要不变" in rotated.out) == (0, True)
    assert (office / KEY_FILE).read_bytes() != before
    assert zhuhu("ledger", "verify", "--data-dir", office).code == 0


def test_a_demonstration_is_backed_up_as_well(made: Path, zhuhu: Zhuhu, tmp_path: Path) -> None:
    folder = shutil.copytree(made, tmp_path / "demo")
    assert zhuhu("backup", tmp_path / "one.zip", "--data-dir", folder).code == 0
