"""What a printed paper is made of, whether Word or PDF draws it: sections with text, tables, charts and codes."""

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
