"""Bringing a database to this version's schema, and the guard triggers back after it."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from fieldwork.rules.refusals import StateRefusal
from fieldwork.store.engine import lock_writers, place_of, reading_engine, refusing
from fieldwork.store.tables import METADATA
from fieldwork.store.triggers import are_missing, create_triggers, drop_triggers

SCRIPTS = Path(__file__).resolve().parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Bring the schema to this version in one transaction; a database that has it already is only looked at.

    Raises
    ------
    Refusal
        ``SYSTEM_SCHEMA_NEWER`` if a newer version of the product made it; ``SYSTEM_…`` if it cannot be opened.
    """
    if _is_in_order(engine):
        return
    with refusing(engine), engine.begin() as connection:
        lock_writers(connection)
        if _revision(connection) != _newest():
            _require_known(connection, engine)
            drop_triggers(connection)
            _run(connection)
        if are_missing(connection):
            create_triggers(connection)


def _is_in_order(engine: Engine) -> bool:
    """Tell whether there is nothing to do; looking stops no writer, so that opening is always quick."""
    with refusing(engine), reading_engine(engine).connect() as connection:
        return _revision(connection) == _newest() and not are_missing(connection)


def older_revision(engine: Engine) -> str | None:
    """Return the revision of a database that an older version made, or None: nothing is there, or it is this one's."""
    with refusing(engine), reading_engine(engine).connect() as connection:
        present = _revision(connection)
        if present is None or present == _newest():
            return None
        _require_known(connection, engine)
        return present


def _run(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    config.attributes["metadata"] = METADATA
    command.upgrade(config, "head")


def _require_known(connection: Connection, engine: Engine) -> None:
    present = _revision(connection)
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if present is not None and present not in known:
        raise StateRefusal("SYSTEM_SCHEMA_NEWER", path=place_of(engine), revision=present)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


@cache
def _newest() -> str | None:
    """Return this version's revision; every script must be loaded to know it, and none changes while a process runs."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config
