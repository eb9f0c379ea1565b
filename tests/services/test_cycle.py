"""Starting a cycle from a plan, and opening its database."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import make_url

from fieldwork.services.cycle import current_cycle, start_cycle
from fieldwork.services.database import DATABASE_FILE, KEY_FILE, open_database
from fieldwork.services.ledger import ledger_head
from fieldwork.settings import Settings
from fieldwork.store.engine import Database, place_of
from tests.databases import only_sqlite, opened_ready
from tests.refusing import refused
from tests.services.scene import ENUMERATOR, NOW, PLAN_TEXT, STATISTICIAN


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    opened = opened_ready(settings)
    yield opened
    opened.close()


def test_an_empty_database_has_no_cycle(database: Database) -> None:
    assert current_cycle(database) is None
    assert ledger_head(database).sequence == 0


def test_a_cycle_keeps_its_plan_word_by_word_as_version_1(database: Database) -> None:
    cycle_id = start_cycle(database, PLAN_TEXT, is_demo=True, actor=STATISTICIAN, now=NOW)
    cycle = current_cycle(database)
    assert cycle is not None
    assert (cycle.cycle_id, cycle.district_code, cycle.plan_version) == (cycle_id, "440118", 1)
    assert cycle.is_demo
    assert cycle.plan.n_households == 150


def test_several_cycles_live_side_by_side_and_the_newest_is_current(database: Database) -> None:
    first = start_cycle(database, PLAN_TEXT, is_demo=False, actor=STATISTICIAN, now=NOW)
    second = start_cycle(database, PLAN_TEXT, is_demo=False, actor=STATISTICIAN, now=NOW)
    cycle = current_cycle(database)
    assert first != second
    assert cycle is not None
    assert cycle.cycle_id == second


def test_a_plan_that_is_none_starts_nothing(database: Database) -> None:
    with refused("PLAN_NOT_TOML"):
        start_cycle(database, "nonsense = = 1", is_demo=False, actor=STATISTICIAN, now=NOW)
    with refused("PERMISSION_ROLE", "启动轮换"):
        start_cycle(database, PLAN_TEXT, is_demo=False, actor=ENUMERATOR, now=NOW)
    assert current_cycle(database) is None


def test_a_database_opens_again_with_its_keys(settings: Settings) -> None:
    for _ in range(2):
        open_database(settings).close()


def test_keys_of_another_database_are_refused(settings: Settings, tmp_path: Path) -> None:
    open_database(settings).close()
    key_file = settings.resolved_data_dir() / KEY_FILE
    key_file.rename(tmp_path / "kept.json")
    with refused("SYSTEM_KEYS_MISSING", "keys.json"):
        open_database(settings)
    other = Settings(data_dir=settings.data_dir, database_url=settings.database_url, key_file=tmp_path / "other.json")
    from fieldwork.store.keys import create_key_file  # noqa: PLC0415 - only this test makes foreign keys

    create_key_file(tmp_path / "other.json")
    with refused("SYSTEM_KEYS_WRONG", "other.json"):
        open_database(other)
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    with refused("SYSTEM_KEYS_UNREADABLE"):
        open_database(other)


@only_sqlite
def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", encoding="utf-8")
    with refused("SYSTEM_FOLDER_NOT_WRITABLE", "data"):
        open_database(Settings(data_dir=tmp_path / "data"))


@only_sqlite
def test_a_file_in_place_of_the_keys_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("", encoding="utf-8")
    with refused("SYSTEM_FOLDER_NOT_WRITABLE", "keys"):
        open_database(Settings(data_dir=tmp_path))


@only_sqlite
def test_what_is_not_a_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / DATABASE_FILE).write_text("这不是数据库" * 500, encoding="utf-8")
    with refused("SYSTEM_NOT_A_DATABASE", DATABASE_FILE):
        open_database(Settings(data_dir=tmp_path))
    (tmp_path / "folder.sqlite").mkdir()
    with refused("SYSTEM_DATABASE_UNOPENABLE"):
        open_database(Settings(data_dir=tmp_path), file_name="folder.sqlite")


def test_the_database_is_called_by_its_place(database: Database) -> None:
    assert database.dialect in ("sqlite", "postgresql")
    assert (DATABASE_FILE in database.name) == (database.dialect == "sqlite")


def test_a_password_is_not_shown() -> None:
    engine = SimpleNamespace(dialect=SimpleNamespace(name="postgresql"), url=make_url("postgresql://me:geheim@host/db"))
    assert place_of(engine) == "postgresql://me:***@host/db"  # type: ignore[arg-type]
