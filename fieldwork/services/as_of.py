"""The office's database as it stood at an entry of the ledger: what a report or an evidence pack is made from again."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldwork.rules.refusals import InputRefusal
from fieldwork.store import snapshots
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head, head

_FILE = "as_of.sqlite"


@contextmanager
def database_as_of(database: Database, sequence: int | None = None) -> Iterator[tuple[Database, Head]]:
    """Open the state at an entry of the ledger (the newest, if none is named), with the head it ended in.

    The same entry gives the same state for ever: facts are only added. It is a copy in a temporary file in which
    personal values stay sealed; nothing written there reaches the office's database.

    Raises
    ------
    InputRefusal
        ``LEDGER_SEQUENCE_UNKNOWN`` if the ledger has no such entry.
    """
    with tempfile.TemporaryDirectory(prefix="zhuhu-", ignore_cleanup_errors=True) as folder:
        with database.reading() as session:
            newest = head(session)
            wanted = newest if sequence is None else snapshots.head_at(session, sequence)
            if wanted is None:
                raise InputRefusal("LEDGER_SEQUENCE_UNKNOWN", value=sequence, expected=newest.sequence)
            copy = snapshots.write_snapshot(session, Path(folder) / _FILE, sequence=wanted.sequence)
        try:
            yield copy, wanted
        finally:
            copy.close()
