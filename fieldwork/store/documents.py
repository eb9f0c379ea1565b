"""Documents from outside and their scans. A scan may come later than the document, or be made again; none is lost."""

from datetime import date

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, func, select
from sqlmodel import Field, Session

from fieldwork.rules.documents import SCAN_SUFFIXES
from fieldwork.store.columns import one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of


class Document(Fact, table=True):
    """A decision from outside by number, day, issuer and title; bound to one area where ``ea_id`` says so."""

    __table_args__ = (UniqueConstraint("cycle_id", "issuer", "number"),)

    document_id: str = Field(primary_key=True)
    number: str
    issued_on: date
    issuer: str
    title: str
    ea_id: str | None = Field(default=None, index=True)


class DocumentScan(Fact, table=True):
    """A scan of a document; the file lies sealed beside the database. ``digest`` is an HMAC of the plain file."""

    __table_args__ = (
        UniqueConstraint("document_id", "version"),
        one_of("media_type", SCAN_SUFFIXES),
        CheckConstraint("n_bytes > 0", name="n_bytes_positive"),
    )

    scan_id: str = Field(primary_key=True)
    document_id: str = Field(foreign_key="document.document_id")
    version: int
    media_type: str
    n_bytes: int
    digest: str


def add_document(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a document."""
    add_many(session, Document, [row], stamp=stamp)


def add_scan(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a scan and return its number among those of the document."""
    version = next_number(session, DocumentScan, "version", document_id=row["document_id"])
    add_many(session, DocumentScan, [row | {"version": version}], stamp=stamp)
    return version


def document(session: Session, document_id: str) -> pd.DataFrame:
    """Return the document with this key, or no row."""
    table = table_of(Document)
    return read(session, select(table).where(table.c.document_id == document_id))


def numbered(session: Session, cycle_id: str, *, issuer: str, number: str) -> pd.DataFrame:
    """Return the document of an issuer with this number, or no row."""
    table = table_of(Document)
    same = (table.c.cycle_id == cycle_id) & (table.c.issuer == issuer) & (table.c.number == number)
    return read(session, select(table).where(same))


def documents(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the documents of a cycle, the newest day first, with ``scan_id, media_type`` of the newest scan."""
    table, scan = table_of(Document), table_of(DocumentScan)
    last = select(scan.c.document_id, func.max(scan.c.version).label("version")).group_by(scan.c.document_id).subquery()
    newest = (
        select(scan.c.document_id, scan.c.scan_id, scan.c.media_type, scan.c.n_bytes)
        .join(last, (scan.c.document_id == last.c.document_id) & (scan.c.version == last.c.version))
        .subquery()
    )
    shown = select(table, newest.c.scan_id, newest.c.media_type, newest.c.n_bytes).select_from(
        table.outerjoin(newest, table.c.document_id == newest.c.document_id)
    )
    order = table.c.issued_on.desc(), table.c.number
    return read(session, shown.where(table.c.cycle_id == cycle_id).order_by(*order))


def scan(session: Session, scan_id: str) -> pd.DataFrame:
    """Return the scan with this key and the ``ea_id`` of its document, or no row."""
    table, document_table = table_of(DocumentScan), table_of(Document)
    query = select(table, document_table.c.ea_id).join(
        document_table, table.c.document_id == document_table.c.document_id
    )
    return read(session, query.where(table.c.scan_id == scan_id))


def all_scans(session: Session) -> pd.DataFrame:
    """Return all scans by key."""
    table = table_of(DocumentScan)
    return read(session, select(table).order_by(table.c.scan_id))
