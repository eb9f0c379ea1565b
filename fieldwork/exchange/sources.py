"""What came in: bytes with a name, and the grid of cells in them. Nothing is interpreted here yet."""

import codecs
import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from fieldwork.rules.cells import RawCell
from fieldwork.rules.refusals import InputRefusal

LARGEST_FILE_MB = 200
HEADER_ROWS = 20
NOTE_ROWS = 50
_MB = 1024 * 1024
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_STARTS = (
    (b"%PDF", "PDF 文档"),
    (b"\x89PNG", "图片"),
    (b"\xff\xd8\xff", "图片"),
    (b"PK\x03\x04", "压缩包或 Word 等文档"),
    (b"Rar!", "压缩包"),
    (b"7z\xbc\xaf", "压缩包"),
    (b"{\\rtf", "RTF 文档"),
    (b"{", "JSON 文本"),
    (b"<", "网页或 XML 文本"),
)


@dataclass(frozen=True)
class SourceFile:
    """A file as it came in: its name as people know it, and its bytes."""

    name: str
    content: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes, for the record of the import."""
        return sha256(self.content).hexdigest()

    @property
    def bare(self) -> bytes:
        """The bytes without a byte order mark and without white space before them."""
        return self.content.removeprefix(codecs.BOM_UTF8).lstrip()


@dataclass(frozen=True)
class Fault:
    """A cell whose value cannot be known: an error of Excel, or a formula that was never computed."""

    code: str


GridCell = RawCell | Fault
Merged = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, kw_only=True)
class Grid:
    """Cells in rows as they stand in the file, with the number of each row there (from 1)."""

    label: str
    rows: Sequence[Sequence[GridCell]]
    row_numbers: Sequence[int]
    merged: tuple[Merged, ...] = ()
    """Merged ranges as (first row, first column), (last row, last column), from 0."""
    sheet: str = ""
    """Name of the sheet that was read; empty for text."""
    sheet_chosen: str = ""
    """Name of the sheet if there were several and none had the name of the form."""


def source_file(source: Path | SourceFile) -> SourceFile:
    """Return the file's name and bytes.

    Raises
    ------
    InputRefusal
        ``FILE_NOT_FOUND``, ``FILE_UNREADABLE`` or ``FILE_TOO_LARGE``.
    """
    if isinstance(source, SourceFile):
        _require_size(source.name, len(source.content))
        return source
    try:
        _require_size(source.name, source.stat().st_size)
        return SourceFile(source.name, source.read_bytes())
    except FileNotFoundError as error:
        raise InputRefusal("FILE_NOT_FOUND", file=source.name) from error
    except OSError as error:
        raise InputRefusal("FILE_UNREADABLE", file=source.name, problem=error.strerror or "") from error


def _require_size(name: str, size: int) -> None:
    if size > LARGEST_FILE_MB * _MB:
        raise InputRefusal("FILE_TOO_LARGE", file=name, size_mb=size // _MB, limit_mb=LARGEST_FILE_MB)


def refuse_other_content(source: SourceFile) -> None:
    """Refuse bytes that are neither a workbook nor text of a table, naming what they look like."""
    start = source.bare[:8]
    content = next((words for mark, words in _STARTS if start.startswith(mark)), "")
    if not content and b"\x00" in source.content and not source.content.startswith(_UTF16):
        content = "二进制数据"
    if content:
        raise InputRefusal("FILE_NOT_A_TABLE", file=source.name, content=content)


def decoded(source: SourceFile) -> str:
    """Return the text of a CSV file: UTF-8 with or without BOM, else GB18030.

    GB18030 reads almost any bytes, so its result is believed only if it looks like Chinese text.

    Raises
    ------
    InputRefusal
        ``FILE_ENCODING`` naming the first row that cannot be read.
    """
    try:
        return source.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        position = error.start
    try:
        text = source.content.decode("gb18030")
    except UnicodeDecodeError as error:
        raise _unknown_encoding(source, max(position, error.start)) from error
    if not looks_chinese(text):
        raise _unknown_encoding(source, position)
    return text


def looks_chinese(text: str) -> bool:
    """Tell whether the non-ASCII characters are those of Chinese text: mostly in GB 2312, none for private use."""
    foreign = [char for char in text if not char.isascii()]
    private = sum(unicodedata.category(char) in ("Co", "Cn", "Cc") for char in foreign)
    common = sum(bool(char.encode("gb2312", "ignore")) for char in foreign)
    return private == 0 and 2 * common >= len(foreign)


def _unknown_encoding(source: SourceFile, position: int) -> InputRefusal:
    row = source.content.count(b"\n", 0, position) + 1
    return InputRefusal("FILE_ENCODING", file=source.name, row=row)


def text_grid(source: SourceFile, *, max_rows: int) -> Grid:
    """Return the grid of a CSV file (comma, tab or semicolon), reading no further than the longest list allowed."""
    text = decoded(source)
    rows: list[list[str]] = []
    numbers: list[int] = []
    n_filled = 0
    for number, cells in _records(source, text):
        rows.append(cells)
        numbers.append(number)
        n_filled += any(cells)
        if n_filled > max_rows + HEADER_ROWS + NOTE_ROWS:
            break
    return Grid(label=source.name, rows=rows, row_numbers=numbers)


def _records(source: SourceFile, text: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    number = 1
    try:
        for cells in reader:
            yield number, cells
            number = reader.line_num + 1
    except csv.Error as error:
        raise InputRefusal("FILE_CSV_BROKEN", file=source.name, row=number) from error


def _delimiter(text: str) -> str:
    first = next((line for line in text[:100_000].splitlines() if line.strip(" ,;\t")), "")
    return max(",\t;", key=first.count)
