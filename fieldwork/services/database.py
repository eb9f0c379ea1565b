"""Opening a database: folder, schema, guards and keys, each with a clear sentence when it cannot be."""

from pathlib import Path

from sqlalchemy import Connection, Engine

from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.copies import copy_before_upgrade
from fieldwork.settings import Settings
from fieldwork.store import keycheck
from fieldwork.store.engine import (
    Database,
    lock_writers,
    open_engine,
    place_of,
    reading_engine,
    refusing,
    sqlite_url,
)
from fieldwork.store.keys import Keys, create_key_file, read_key_file
from fieldwork.store.migrate import older_revision, upgrade
from fieldwork.store.sharing import sharing

DATABASE_FILE = "zhuhu.sqlite"
KEY_FILE = Path("keys", "keys.json")

__all__ = ["DATABASE_FILE", "Database", "open_database", "sharing"]


def open_database(settings: Settings, *, file_name: str = DATABASE_FILE) -> Database:
    """Open the office's database; make it on the first start.

    Parameters
    ----------
    file_name
        Name of the SQLite file in the data folder; without effect when ``settings.database_url`` is set.

    Raises
    ------
    Refusal
        ``SYSTEM_…``: the folder cannot be written, the file is no database or a newer one, the keys are missing,
        unreadable or those of another database.
    """
    folder = settings.resolved_data_dir()
    _make_folder(folder)
    engine = open_engine(settings.database_url or sqlite_url(folder / file_name))
    try:
        _back_up_before_upgrade(engine, settings)
        upgrade(engine)
        return Database(engine, _keys(engine, place_of_keys(settings)))
    except BaseException:
        engine.dispose()
        raise


def _back_up_before_upgrade(engine: Engine, settings: Settings) -> None:
    revision = older_revision(engine)
    if revision is not None:
        database = Database(engine, _keys(engine, place_of_keys(settings)))
        copy_before_upgrade(database, revision, settings=settings, now=settings.now())


def place_of_keys(settings: Settings) -> Path:
    """Return where the key file is: where the settings say, else in the data folder."""
    return settings.key_file or settings.resolved_data_dir() / KEY_FILE


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputRefusal("SYSTEM_FOLDER_NOT_WRITABLE", path=folder) from error


def _keys(engine: Engine, path: Path) -> Keys:
    """Return the keys that fit the database; a new database gets new ones, or marks those that lie there."""
    with refusing(engine), reading_engine(engine).connect() as connection:
        if keycheck.has_keys(connection):
            return _fitting(connection, engine, path)
    with refusing(engine), engine.begin() as connection:
        lock_writers(connection)
        if keycheck.has_keys(connection):
            return _fitting(connection, engine, path)
        keys = _read_or_create(path)
        keycheck.mark(connection, keys)
    return keys


def _fitting(connection: Connection, engine: Engine, path: Path) -> Keys:
    if not path.is_file():
        raise StateRefusal("SYSTEM_KEYS_MISSING", path=path)
    keys = _read_or_create(path)
    if not keycheck.fits(connection, keys):
        raise StateRefusal("SYSTEM_KEYS_WRONG", path=path, database=place_of(engine))
    return keys


def _read_or_create(path: Path) -> Keys:
    try:
        return read_key_file(path) if path.is_file() else create_key_file(path)
    except OSError as error:
        raise InputRefusal("SYSTEM_FOLDER_NOT_WRITABLE", path=path.parent) from error
