"""Tables on the screen: columns aligned by the width that Chinese characters take, numbers to the right."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

_NUMBER = re.compile(r"[-+]?[\d,]+(\.\d+)?%?|–?")
_GAP = "  "


def aligned(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as lines; a column of numbers is aligned to the right.

    >>> print(aligned(["镇街", "户数"], [["荔城街道", 1200], ["派潭镇", 90]]))
    镇街      户数
    荔城街道  1200
    派潭镇      90
    """
    texts = [[str(cell) for cell in row] for row in rows]
    columns = [_column(*cells) for cells in zip(headings, *texts, strict=True)]
    return "\n".join(_GAP.join(cells).rstrip() for cells in zip(*columns, strict=True))


def width(text: str) -> int:
    """Return how many columns of the screen a text takes.

    >>> width("第1批")
    5
    """
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _column(heading: str, *cells: str) -> list[str]:
    widest = max(map(width, (heading, *cells)))
    is_number = all(_NUMBER.fullmatch(cell) for cell in cells)
    return [_padded(text, to=widest, right=is_number) for text in (heading, *cells)]


def _padded(text: str, *, to: int, right: bool) -> str:
    blank = " " * (to - width(text))
    return blank + text if right else text + blank
