"""What a printed paper is made of, whether Word or PDF draws it: sections with text, tables, charts and codes."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import segno

from fieldwork.exchange.word_charts import Chart


@dataclass(frozen=True, kw_only=True)
class QrCode:
    """A text that a telephone reads, with the words under it. Only digests, codes and addresses belong in it."""

    label: str
    text: str

    @property
    def modules(self) -> tuple[tuple[bool, ...], ...]:
        """Rows of dark (true) and light squares, without the quiet zone (ISO/IEC 18004)."""
        made = segno.make(self.text, error="m", micro=False, boost_error=False)
        return tuple(tuple(bool(module) for module in row) for row in made.matrix)


@dataclass(frozen=True, kw_only=True)
class Part:
    """A section of a paper, in the order in which it is drawn.

    ``pairs`` are labels with their values, ``table`` has its columns as headings, ``signatures`` are the labels of
    lines that people sign by hand. ``breaks_before`` begins a new page. An empty heading draws none.
    """

    heading: str
    paragraphs: Sequence[str] = ()
    pairs: Sequence[tuple[str, str]] = ()
    table: pd.DataFrame | None = None
    charts: Sequence[Chart] = ()
    codes: Sequence[QrCode] = ()
    signatures: Sequence[str] = ()
    breaks_before: bool = False


def table_rows(table: pd.DataFrame) -> list[list[str]]:
    """Return the headings and the rows of a table as text; what is missing is empty."""
    rows = table.astype("object").where(table.notna(), "").to_numpy().tolist()
    return [[str(name) for name in table.columns], *([str(value) for value in row] for row in rows)]


_PADDING = 4
"""Half ideographs that the edges of a cell take."""
_NUMBER = re.compile(r"[±+\-−]?[\d,]{1,12}(\.\d+)?%?|—")


def is_number(text: str) -> bool:
    """Tell whether a cell is read as a number, which stands on the right; a long code is none.

    >>> [is_number(each) for each in ("1,072,830", "±19.0%", "—", "440118001001001", "1 月")]
    [True, True, True, False, False]
    """
    return _NUMBER.fullmatch(text) is not None


def numeric_columns(rows: Sequence[Sequence[str]]) -> list[bool]:
    """Tell for each column whether all that stands under its heading is numbers, so that it stands on the right.

    >>> numeric_columns([["小区", "户"], ["甲", "10"], ["合计", "—"]])
    [False, True]
    """
    return [all(is_number(text) for text in column[1:]) for column in zip(*rows, strict=True)]


def text_room(text: str) -> int:
    """Return how wide a text is, in half ideographs (Unicode Standard Annex 11).

    >>> text_room("户 12")
    5
    """
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def column_shares(rows: Sequence[Sequence[str]], *, room: int) -> list[float]:
    """Return the shares of a table's columns in its width, of which ``room`` half ideographs make the whole.

    A column has what its longest text asks for where there is room; else every column has what it asks for up to an
    equal share, and those that ask for more share the rest.

    >>> [round(share, 2) for share in column_shares([["序号", "很长的一段文字很长"]], room=12)]
    [0.5, 0.5]
    """
    asked = [max(text_room(text) for text in column) + _PADDING for column in zip(*rows, strict=True)]
    narrow = [min(one, room / len(asked)) for one in asked]
    excess = [one - least for one, least in zip(asked, narrow, strict=True)]
    spare = max(room - sum(narrow), 0.0)
    if sum(asked) <= room or not sum(excess):
        return [one / sum(asked) for one in asked]
    wide = [least + spare * more / sum(excess) for least, more in zip(narrow, excess, strict=True)]
    return [one / sum(wide) for one in wide]
