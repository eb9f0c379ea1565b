"""Write the stored database of a schema that is about to become an earlier one.

    python -m tests.store.schemas.make REVISION …

Run it when a migration is added, for the revision before it. What is stored is never written again: it is a witness
of what an older version left, not of what the code of today would leave. All data are synthetic.
"""

import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from alembic import command
from sqlalchemy import Connection, Engine, MetaData, insert, select

from fieldwork.services.database import DATABASE_FILE, KEY_FILE
from fieldwork.settings import Settings
from fieldwork.store import keycheck, ledger, migrate
from fieldwork.store.engine import Database, open_engine, sqlite_url
from fieldwork.store.facts import fact_digest, fact_tables, waiting
from fieldwork.store.keys import Keys, read_key_file
from tests.services.everything import fill
from tests.services.scene import NOW, Scene

FOLDER = Path(__file__).resolve().parent
KEYS = FOLDER / "keys.json"
N_ROWS = 6


def main() -> None:
    """Write each schema that is named and not stored yet."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / KEY_FILE).parent.mkdir()
        if KEYS.is_file():
            shutil.copy(KEYS, Path(name) / KEY_FILE)
        scene = Scene(Settings(data_dir=Path(name)))
        shutil.copy(Path(name) / KEY_FILE, KEYS)
        fill(scene)
        for revision in sys.argv[1:]:
            target = FOLDER / f"{revision}.sql"
            if not target.exists():
                target.write_text(dump(scene, Path(name), revision), encoding="utf-8", newline="\n")
        scene.database.close()


def dump(scene: Scene, folder: Path, revision: str) -> str:
    """Return a database at a revision, with a few rows in each table it has, as SQL."""
    path = folder / f"{revision}.sqlite"
    engine = open_engine(sqlite_url(path))
    upgrade_to(engine, revision)
    carry_over(scene, engine, read_key_file(KEYS))
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def upgrade_to(engine: Engine, revision: str) -> None:
    """Run the migrations up to a revision."""
    config = migrate._config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        config.attributes["metadata"] = MetaData()
        command.upgrade(config, revision)


def carry_over(scene: Scene, engine: Engine, keys: Keys) -> None:
    """Take some facts of each table over and enter them, one entry per table."""
    target = Database(engine, keys)
    present = MetaData()
    present.reflect(engine)
    with target.transaction() as session, scene.database.reading() as source:
        keycheck.mark(session.connection(), keys)
        for table in fact_tables():
            if table.name not in present.tables:
                continue
            columns = [column for column in table.c if column.name in present.tables[table.name].c]
            rows = source.connection().execute(select(*columns).limit(N_ROWS)).mappings().all()
            add(session.connection(), table, [dict(row) for row in rows])
            waiting(session).extend(fact_digest(table, dict(row), keys) for row in rows)
            heading = {"actor": "stat", "action": "survey.read", "cycle_id": scene.cycle_id, "subject": table.name}
            ledger.append(session, ledger.Heading(at=NOW, **heading))


def add(connection: Connection, table, rows) -> None:
    """Insert rows by the columns that they have."""
    if rows:
        connection.execute(insert(table), rows)


if __name__ == "__main__":
    main()
    print(f"{FOLDER}: {', '.join(sorted(path.name for path in FOLDER.glob('*.sql')))} ({DATABASE_FILE})")  # noqa: T201
