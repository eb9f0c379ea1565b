"""A paper before it leaves: what stands on it, what it rests on, and the two forms in which it is printed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import pandas as pd

from fieldwork.exchange.fonts import code_points, missing_characters
from fieldwork.exchange.parts import Part, table_rows
from fieldwork.exchange.pdf import pdf_bytes
from fieldwork.exchange.word import word_bytes
from fieldwork.messages import sentence
from fieldwork.services.as_of import database_as_of
from fieldwork.services.evidence_pack import Pack
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head, head

SYNTHETIC = "演示数据（合成）"
MISSING = "—"
BLANK = "＿" * 12
"""Where something is written by hand."""


class PaperForm(StrEnum):
    """In what form a paper leaves; the value is the ending of its file name."""

    WORD = "docx"
    PDF = "pdf"


_WRITERS: Mapping[PaperForm, Callable[..., bytes]] = MappingProxyType(
    {PaperForm.WORD: word_bytes, PaperForm.PDF: pdf_bytes}
)


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A paper: its name without ending, title and parts, and the entry of the ledger and instant it is made from.

    ``ea_ids`` are the areas that it speaks of, ``n_rows`` the rows of its tables that are facts.
    """

    name: str
    title: str
    parts: tuple[Part, ...]
    head: Head
    made_at: datetime
    is_synthetic: bool
    ea_ids: frozenset[str]
    n_rows: int
    is_personal: bool = False

    @property
    def footer(self) -> str:
        """What stands at the foot of every page: marks, the ledger's entry, when it was made."""
        marks = [SYNTHETIC] * self.is_synthetic + ["含个人信息，依法保密" if self.is_personal else "不含个人信息"]
        rests_on = f"台账第 {self.head.sequence} 条，哈希 {self.head.hash}"
        return "；".join([*marks, rests_on, f"生成于 {local_minute(self.made_at)}"])

    @property
    def lacking(self) -> tuple[str, ...]:
        """The characters on it that the font of its PDF lacks, each once."""
        return missing_characters("".join(self.texts))

    @property
    def texts(self) -> list[str]:
        """All that stands on it, but for title and footer."""
        return _texts(self.parts)


def paper_of(database: Database, sequence: int | None, make: Callable[[Database, Head], Paper]) -> Paper:
    """Return a paper of the state at an entry of the ledger; the newest, if none is named.

    The newest state is read where it is, and from a copy only if something was recorded meanwhile: both are the same.

    Raises
    ------
    InputRefusal
        ``LEDGER_SEQUENCE_UNKNOWN``.
    """
    if sequence is None:
        before = _head_of(database)
        paper = make(database, before)
        if _head_of(database) == before:
            return paper
        sequence = before.sequence
    with database_as_of(database, sequence) as (state, stated):
        return make(state, stated)


def _head_of(database: Database) -> Head:
    with database.reading() as session:
        return head(session)


def paper_pack(paper: Paper, form: PaperForm) -> Pack:
    """Return a paper as a file. The same entry of the ledger, instant and form give the same bytes."""
    return Pack(
        name=f"{paper.name}.{form}",
        content=_WRITERS[form](paper.title, paper.parts, footer=paper.footer),
        head=paper.head,
        n_rows=paper.n_rows,
        is_personal=paper.is_personal,
        ea_ids=paper.ea_ids,
    )


def lacking_words(paper: Paper) -> list[str]:
    """Return what is said before a paper is taken: which characters of which record its PDF cannot show, if any."""
    if not paper.lacking:
        return []
    return [sentence("PAPER_CHARACTERS_LACKING", record=paper.name, characters=code_points(paper.lacking))]


def local_minute(at: object) -> str:
    """Return an instant as it is read here, to the minute; a dash where there is none."""
    if at is None or pd.isna(at):  # type: ignore[call-overload]
        return MISSING
    return f"{pd.Timestamp(at).tz_convert(LOCAL_ZONE):%Y-%m-%d %H:%M}"  # type: ignore[arg-type]


def shown(value: Any) -> str:
    """Return a value as it is printed; a dash where there is none."""
    return MISSING if value is None or value == "" or pd.isna(value) else str(value)


def _texts(parts: Sequence[Part]) -> list[str]:
    tables = [text for part in parts if part.table is not None for row in table_rows(part.table) for text in row]
    pairs = [text for part in parts for pair in part.pairs for text in pair]
    return [*tables, *pairs, *(text for part in parts for text in (part.heading, *part.paragraphs, *part.signatures))]
