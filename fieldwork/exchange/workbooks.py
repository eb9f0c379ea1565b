"""Excel workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods) as grids of cells."""

import html
import io
import re
import zipfile
from collections.abc import Callable, Iterator

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from fieldwork.exchange.sources import HEADER_ROWS, Fault, Grid, GridCell, SourceFile
from fieldwork.rules.forms import FormDefinition, plain_heading
from fieldwork.rules.refusals import InputRefusal

LARGEST_UNPACKED_MB = 1024
_MB = 1024 * 1024
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SHEET = re.compile(rb'<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"[^>]*?r:id="([^"]*)"')
_RELATION = re.compile(rb"<Relationship\s[^>]*>")
_CELL = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"([^>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)
_VALUE = re.compile(rb"<v(?:\s[^>]*)?>[^<]")

Score = Callable[[list[list[GridCell]]], int]


def is_workbook(source: SourceFile) -> bool:
    """Tell whether the bytes are a workbook, whatever the name says."""
    if source.content.startswith(_OLD_EXCEL):
        return True
    return any(name.startswith("xl/") or name == "content.xml" for name in _members(source))


def _members(source: SourceFile) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return ["xl/"] if b"xl/workbook" in source.content[:100_000] else []


def workbook_grid(source: SourceFile, form: FormDefinition, *, sheet: str | None, score: Score) -> Grid:
    """Return the cells of one sheet: the one that is named, else the form's, else the one whose headings fit best.

    Raises
    ------
    InputRefusal
        ``FILE_PROTECTED``, ``FILE_DAMAGED``, ``FILE_TOO_LARGE`` or ``FILE_SHEET_MISSING``.
    """
    _require_unpacked_size(source)
    workbook = _opened(source)
    name, is_guessed = _sheet_name(workbook, source, form, sheet=sheet, score=score)
    chosen = workbook.get_sheet_by_name(name)
    rows = _cells(chosen)
    for row, column, fault in _faults(source, name):
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = fault
    several = len(workbook.sheet_names) > 1
    return Grid(
        label=f"{source.name}（工作表 {name}）" if several else source.name,
        rows=rows,
        row_numbers=range(1, len(rows) + 1),
        merged=tuple(chosen.merged_cell_ranges or ()),
        sheet=name,
        sheet_chosen=name if is_guessed else "",
    )


def _cells(sheet: CalamineSheet) -> list[list[GridCell]]:
    return [list(row) for row in sheet.to_python(skip_empty_area=False)]


def _opened(source: SourceFile) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(source.content))
    except PasswordError as error:
        raise InputRefusal("FILE_PROTECTED", file=source.name) from error
    except CalamineError as error:
        code = "FILE_PROTECTED" if _ENCRYPTED in source.content else "FILE_DAMAGED"
        raise InputRefusal(code, file=source.name) from error


def _require_unpacked_size(source: SourceFile) -> None:
    if source.content.startswith(_OLD_EXCEL):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise InputRefusal("FILE_DAMAGED", file=source.name) from error
    if size > LARGEST_UNPACKED_MB * _MB:
        raise InputRefusal("FILE_TOO_LARGE", file=source.name, size_mb=size // _MB, limit_mb=LARGEST_UNPACKED_MB)


def _sheet_name(
    workbook: CalamineWorkbook, source: SourceFile, form: FormDefinition, *, sheet: str | None, score: Score
) -> tuple[str, bool]:
    names = workbook.sheet_names
    by_plain_name = {plain_heading(name): name for name in reversed(names)}
    if sheet is not None:
        if plain_heading(sheet) not in by_plain_name:
            raise InputRefusal("FILE_SHEET_MISSING", file=source.name, sheet=sheet, sheets="、".join(names))
        return by_plain_name[plain_heading(sheet)], False
    if plain_heading(form.sheet) in by_plain_name:
        return by_plain_name[plain_heading(form.sheet)], False
    best = max(names, key=lambda name: score(_cells(workbook.get_sheet_by_name(name))[:HEADER_ROWS]))
    return best, len(names) > 1


def _faults(source: SourceFile, sheet: str) -> Iterator[tuple[int, int, Fault]]:
    """Yield row, column and fault of cells that a reader shows as empty although they are not."""
    xml = _sheet_xml(source, sheet)
    if b'"e"' not in xml and b"<f" not in xml:
        return
    for letters, number, attributes, body in _CELL.findall(xml):
        if b't="e"' in attributes:
            yield int(number) - 1, column_index(letters.decode()), Fault("FILE_CELL_ERROR")
        elif b"<f" in body and not _VALUE.search(body) and b't="str"' not in attributes:
            yield int(number) - 1, column_index(letters.decode()), Fault("FILE_CELL_FORMULA")


def _sheet_xml(source: SourceFile, sheet: str) -> bytes:
    if source.content.startswith(_OLD_EXCEL) or "xl/workbook.xml" not in _members(source):
        return b""
    with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
        names = {html.unescape(name.decode()): key for name, key in _SHEET.findall(archive.read("xl/workbook.xml"))}
        relations = _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels"))
        targets = {_attribute(entry, b"Id"): _attribute(entry, b"Target").decode() for entry in relations}
        target = targets.get(names.get(sheet, b""), "")
        path = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        return archive.read(path) if path in archive.namelist() else b""


def _attribute(entry: bytes, name: bytes) -> bytes:
    found = re.search(rb"\b" + name + rb'="([^"]*)"', entry)
    return found[1] if found else b""


def column_index(letters: str) -> int:
    """Return the position, from 0, of a column of Excel.

    >>> column_index("A"), column_index("AA")
    (0, 26)
    """
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def column_letters(index: int) -> str:
    """Return the letters of a column of Excel from its position.

    >>> column_letters(0), column_letters(26)
    ('A', 'AA')
    """
    letters = ""
    while index >= 0:
        letters = chr(ord("A") + index % 26) + letters
        index = index // 26 - 1
    return letters
