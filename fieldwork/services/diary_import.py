"""Counts from the export of the e-account: a file with household, day and number of entries (CSV or Excel)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import ReadTable, read_table
from fieldwork.messages import sentence
from fieldwork.rules.bookkeeping import ELECTRONIC
from fieldwork.rules.diary import CountFields, EntryCount, EntrySource, require_possible_count
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.mapping import ColumnMapping, mapped_form
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import InputRefusal, Refusal
from fieldwork.rules.visits import ea_of
from fieldwork.services.books import Books, books_of
from fieldwork.services.diary import add_counts, opened_on
from fieldwork.services.intention import Work, intention
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import diary

FORM = "entry_count"


@dataclass(frozen=True, kw_only=True)
class Period:
    """The days that an export covers, both included: what is not in it on these days was not written."""

    first: date
    last: date


@dataclass(frozen=True, kw_only=True)
class MappedFile:
    """An export whose headings stand for the form's columns by a mapping (heading in the file → field)."""

    file: Path | SourceFile
    mapping: ColumnMapping


@dataclass(frozen=True, kw_only=True)
class ImportedCounts:
    """What an import did: rows read, days without a row that were taken as 0, counts that were new or changed."""

    n_read: int
    n_zero: int
    n_added: int
    findings: pd.DataFrame


@intention("diary.import")
def import_counts(
    work: Work,
    cycle_id: str,
    source: Path | SourceFile | MappedFile,
    *,
    period: Period | None = None,
    actor: Actor,
    now: datetime,
) -> ImportedCounts:
    """Take over the entry counts of an export; nothing of it is taken when one row is wrong.

    Parameters
    ----------
    source
        The file; with a mapping, where the form does not know its headings.
    period
        The days that the export covers. Electronic books of the areas in the file that have no row for one of these
        days get a 0: nothing was written. Without a period only the rows of the file count.

    Raises
    ------
    Refusal
        ``FILE_…`` from the reader, ``PROFILE_FIELD_…``, ``COUNT_ROW_WRONG`` naming the row,
        ``COUNT_PERIOD_WRONG``, ``PERMISSION_…``.
    """
    today = now.astimezone(LOCAL_ZONE).date()
    if period is not None and not period.first <= period.last <= today:
        raise InputRefusal("COUNT_PERIOD_WRONG", value=period.first, expected=period.last)
    read = _read(source)
    counts = _counts(read)
    ea_ids = sorted({ea_of(count.household_id) for count in counts})
    for ea_id in ea_ids:
        work.require_area(ea_id)
    books = books_of(work.session, cycle_id)
    _require_rows(read, counts, books, period, today=today)
    zeros = [] if period is None else list(_zeros(books, counts, ea_ids, period))
    stamp = work.about(cycle_id=cycle_id, subject=",".join(ea_ids))
    n_added = sum(
        add_counts(
            work.session, each, known=_known(work.session, cycle_id, each), stamp=stamp, source_name=read.source_name
        )
        for each in _by_area(cycle_id, [*counts, *zeros], read.source_name)
    )
    return ImportedCounts(
        n_read=len(counts), n_zero=len(zeros), n_added=n_added, findings=findings_with_messages(read.findings)
    )


def _read(source: Path | SourceFile | MappedFile) -> ReadTable:
    form = shipped_form(FORM)
    if isinstance(source, MappedFile):
        return read_table(source.file, mapped_form(form, source.mapping))
    return read_table(source, form)


def export_file(name: str, content: bytes) -> SourceFile:
    """Return an uploaded file as the import takes it."""
    return SourceFile(name, content)


def _counts(read: ReadTable) -> list[EntryCount]:
    rows = zip(read.table["household_id"], read.table["day"], read.table["n_entries"], strict=True)
    return [
        EntryCount(household_id=str(household_id), day=date.fromisoformat(str(day)), n_entries=int(number))
        for household_id, day, number in rows
    ]


def _require_rows(
    read: ReadTable, counts: Iterable[EntryCount], books: Books, period: Period | None, *, today: date
) -> None:
    """Refuse the first row that cannot be so, with its number in the file."""
    opened = {household_id: books.accounts.get(household_id, {}).get("opened_on") for household_id in books.cases}
    for row, count in zip(read.row_numbers, counts, strict=True):
        try:
            require_possible_count(count, opened_on=opened_on(opened, count.household_id), today=today)
        except Refusal as refusal:
            raise InputRefusal("COUNT_ROW_WRONG", file=read.source_name, row=row, reason=refusal.sentence) from refusal
        if period is not None and not period.first <= count.day <= period.last:
            raise InputRefusal("COUNT_ROW_OUTSIDE", file=read.source_name, row=row, day=count.day)


def _zeros(books: Books, counts: Iterable[EntryCount], ea_ids: Iterable[str], period: Period) -> Iterator[EntryCount]:
    """Yield a 0 for each day of the period on which an electronic book of these areas was kept and has no row."""
    there, near = {(count.household_id, count.day) for count in counts}, set(ea_ids)
    for book in books.all:
        account: Mapping[str, Any] = books.accounts[book.household_id]
        span = book.kept(period.first, period.last)
        if span is None or account["mode"] != ELECTRONIC or ea_of(book.household_id) not in near:
            continue
        for offset in range((span[1] - span[0]).days + 1):
            day = span[0] + timedelta(days=offset)
            if (book.household_id, day) not in there:
                yield EntryCount(household_id=book.household_id, day=day, n_entries=0)


def _by_area(cycle_id: str, counts: Iterable[EntryCount], source_name: str) -> Iterator[CountFields]:
    parts: dict[str, list[EntryCount]] = {}
    for count in counts:
        parts.setdefault(ea_of(count.household_id), []).append(count)
    reason = sentence("COUNT_CHANGED_BY_FILE", file=source_name)
    for ea_id, part in parts.items():
        yield CountFields(
            cycle_id=cycle_id, ea_id=ea_id, source=EntrySource.PLATFORM_EXPORT, counts=part, reason=reason
        )


def _known(session: Session, cycle_id: str, counted: CountFields) -> pd.DataFrame:
    return diary.counts(session, cycle_id, ea_id=counted.ea_id)
