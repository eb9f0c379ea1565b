"""Lists that leave a page: as a workbook, or beside a text that says the same, from a stated place of the ledger."""

from dataclasses import dataclass
from datetime import datetime

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.list_writing import list_workbook_bytes, stated_pack
from fieldwork.exchange.workbook_writing import Cover
from fieldwork.messages import sentence
from fieldwork.store import cycles, ledger
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class Stated:
    """What a file says of itself: what it is, how its rows were chosen, how many there are, whose they are.

    ``cycle_id`` is empty for what belongs to the office.
    """

    title: str
    n_rows: int
    is_personal: bool
    is_synthetic: bool
    cycle_id: str = ""
    chosen: str = ""
    notes: tuple[str, ...] = ()


def list_workbook(database: Database, table: pd.DataFrame, stated: Stated, *, made_at: datetime) -> bytes:
    """Return the rows and columns of a list as a workbook; ``table`` has Chinese headings as columns.

    Whoever hands it out enters it in the ledger (`fieldwork.services.exports.record_export`).
    """
    return list_workbook_bytes(cover_of(database, stated, made_at=made_at), table)


def with_statement(database: Database, name: str, content: bytes, stated: Stated, *, made_at: datetime) -> bytes:
    """Return a ZIP of a text file and 说明.txt, for files that other programs read and that have no cover."""
    return stated_pack(cover_of(database, stated, made_at=made_at), name, content)


def cover_of(database: Database, stated: Stated, *, made_at: datetime) -> Cover:
    """Return the cover of a file that is made now, with the present head of the ledger."""
    with database.reading() as session:
        head, source = ledger.head(session), source_of(session, stated.cycle_id)
    return Cover(
        title=stated.title,
        source=source,
        made_at=made_at,
        head_hash=head.hash,
        head_sequence=head.sequence,
        is_synthetic=stated.is_synthetic,
        is_personal=stated.is_personal,
        notes=stated.notes,
        n_rows=stated.n_rows,
        chosen=stated.chosen,
    )


def source_of(session: Session, cycle_id: str) -> str:
    """Return whose data they are: the cycle by its name, or the office."""
    known = cycles.all_cycles(session)
    named = known.loc[known["cycle_id"] == cycle_id, "name"]
    return sentence("COVER_OFFICE") if named.empty else str(named.iloc[0])
