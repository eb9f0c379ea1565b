"""Check a list cell by cell: everything that is wrong, each at its row and column, and nothing taken over.

The import refuses a list with its first fault; this names all of them, so that a list is put right in one go. Both
read the file in the same way (`fieldwork.exchange.tables.read_cells`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd

from fieldwork.exchange.annotating import annotated_copy
from fieldwork.exchange.bodies import is_blank
from fieldwork.exchange.marks import changed_rows, is_mark_heading
from fieldwork.exchange.remarks import CheckedFile, Remark, RowCheck, RowProblem
from fieldwork.exchange.sources import GridCell, SourceFile
from fieldwork.exchange.tables import MAX_ROWS, ReadCells, known_columns, read_cells
from fieldwork.messages import sentence
from fieldwork.rules.cells import Cell
from fieldwork.rules.findings import Severity
from fieldwork.rules.form_answers import shown_value
from fieldwork.rules.form_checks import broken_checks
from fieldwork.rules.forms import FieldKind, FormDefinition, FormField, PartRule

MOST_TOLD = 20
"""Up to so many cells of a column that were only read differently are named one by one; more become one remark."""
COUNTED_KINDS = frozenset({FieldKind.INTEGER, FieldKind.NUMBER})
Progress = Callable[[float], None]
"""Told how much of the whole is done, 0 to 1."""


@dataclass(frozen=True, kw_only=True)
class Checking:
    """A list under check: the form and what was read."""

    form: FormDefinition
    read: ReadCells

    @cached_property
    def position_of(self) -> dict[str, int]:
        """Where each known field stands."""
        return {column.name: position for position, column in self.read.header.field_at.items()}

    @cached_property
    def values(self) -> dict[str, list[object]]:
        """Each known field's values by data row; what could not be read is missing."""
        return {
            column.name: [None if cell.problem else cell.value for cell in self.read.columns[position]]
            for position, column in self.read.header.field_at.items()
        }

    @cached_property
    def unread(self) -> frozenset[tuple[int, str]]:
        """Data row and field of every cell that could not be read."""
        return frozenset(
            (index, column.name)
            for position, column in self.read.header.field_at.items()
            for index, cell in enumerate(self.read.columns[position])
            if cell.problem
        )

    @cached_property
    def table(self) -> pd.DataFrame:
        """The rows as the form's table; what could not be read is missing."""
        columns = {
            position: [Cell() if cell.problem else cell for cell in cells]
            for position, cells in self.read.columns.items()
        }
        return pd.DataFrame(known_columns(self.form, self.read.header, columns))

    def remark(self, index: int, column: FormField, code: str, severity: Severity, **fields: object) -> Remark:
        """Return a remark about a field of a data row."""
        row, position = self.read.body.row_numbers[index], self.position_of[column.name]
        heading = self.read.header.label(position)
        words = {"file": self.read.body.label, "row": row, "column": heading, "others": ""} | fields
        return Remark(
            row=row,
            position=position,
            column=heading,
            code=code,
            severity=severity,
            message=_without_place(sentence(code, **words), words),
        )


def check_list(
    source: Path | SourceFile,
    form: FormDefinition,
    *,
    more: RowCheck | None = None,
    max_rows: int = MAX_ROWS,
    progress: Progress = lambda _part: None,
) -> CheckedFile:
    """Return everything that is wrong in a list, with a copy of the file that says so beside the cells.

    Parameters
    ----------
    more
        A check beyond the form, for instance against the dwellings of the database.
    progress
        Told how much is done.

    Raises
    ------
    InputRefusal
        A ``FILE_…`` code if the file as a whole cannot be read as this list.
    """
    progress(0.05)
    checking = Checking(form=form, read=read_cells(source, form, max_rows=max_rows))
    progress(0.3)
    remarks = tuple(sorted(_remarks(checking, more), key=lambda each: (each.row, each.position or 0)))
    progress(0.5)
    read = checking.read
    name, content = annotated_copy(read, remarks, progress=lambda part: progress(0.5 + part / 2))
    n_rows = len(read.body.row_numbers)
    wrong = {remark.row for remark in remarks if not remark.is_told_only} & set(read.body.row_numbers)
    return CheckedFile(
        source_name=read.file.name,
        remarks=remarks,
        n_rows=n_rows,
        n_clean=n_rows - len(wrong),
        annotated_name=name,
        annotated=content,
    )


def _remarks(checking: Checking, more: RowCheck | None) -> Iterator[Remark]:
    yield from _of_cells(checking)
    yield from _of_readings(checking)
    yield from _of_marks(checking)
    yield from _of_keys(checking)
    for rule in checking.form.parts:
        yield from _of_part(checking, rule)
    yield from _of_answers(checking)
    yield from _of_merged(checking)
    yield from _of_rows_between(checking)
    yield from _of_extra_columns(checking)
    for problem in more(checking.table) if more else ():
        if (problem.index, problem.field) not in checking.unread:  # else the cell itself is named already
            yield _of_problem(checking, problem)


def _of_cells(checking: Checking) -> Iterator[Remark]:
    for position, column in checking.read.header.field_at.items():
        for index, cell in enumerate(checking.read.columns[position]):
            if cell.problem:
                value = sentence("VALUE_HIDDEN") if column.personal else cell.value
                yield checking.remark(
                    index, column, cell.problem, Severity.ERROR, value=value, expected=column.expected
                )


def _of_readings(checking: Checking) -> Iterator[Remark]:
    """Name the cells that were read as something else than stands there: spaces, full-width digits, text as number."""
    for position, column in checking.read.header.field_at.items():
        cells, raws = checking.read.columns[position], checking.read.body.column(position)
        yield from _told(checking, column, "REMARK_TRIMMED", [i for i, cell in enumerate(cells) if cell.is_trimmed])
        if checking.read.grid.sheet and column.kind in COUNTED_KINDS:
            yield from _told(checking, column, "REMARK_NUMBER_AS_TEXT", _numbers_as_text(cells, raws), quiet=True)


def _numbers_as_text(cells: Sequence[Cell], raws: Sequence[GridCell]) -> list[int]:
    """Return the rows whose number is text in a workbook, where most others are numbers."""
    as_text = [
        index
        for index, (cell, raw) in enumerate(zip(cells, raws, strict=True))
        if isinstance(raw, str) and cell.value is not None and not cell.problem and not cell.is_trimmed
    ]
    n_numbers = sum(isinstance(raw, int | float) for raw in raws)
    return as_text if len(as_text) < n_numbers else []


def _told(
    checking: Checking, column: FormField, code: str, indexes: Sequence[int], *, quiet: bool = False
) -> Iterator[Remark]:
    if len(indexes) > MOST_TOLD and not quiet:
        code, value = "REMARK_CELLS_TRIMMED", str(len(indexes))
        yield checking.remark(indexes[0], column, code, Severity.INFORMATION, value=value)
        return
    for index in indexes[:MOST_TOLD]:
        value = shown_value(column, checking.values[column.name][index])
        yield checking.remark(index, column, code, Severity.INFORMATION, value=value)


def _of_marks(checking: Checking) -> Iterator[Remark]:
    """Name the rows of a filled form whose protected codes are not the ones that were handed out."""
    form, read = checking.form, checking.read
    column = form.field(form.protected_key)
    for index in changed_rows(read.header, read.body, read.columns, form):
        value = shown_value(column, checking.values[column.name][index])
        yield checking.remark(index, column, "FILE_CODE_CHANGED", Severity.ERROR, value=value)


def _of_keys(checking: Checking) -> Iterator[Remark]:
    form, first_of = checking.form, dict[tuple[object, ...], int]()
    parts = [checking.values.get(name, []) for name in form.key]
    for index, key in enumerate(zip(*parts, strict=False)):  # without a column of the key no row can repeat itself
        if None in key:
            continue
        first = first_of.setdefault(key, index)
        if first != index:
            yield checking.remark(
                index,
                form.field(form.key[-1]),
                "FILE_KEY_TWICE",
                Severity.ERROR,
                value="＋".join(map(str, key)),
                other_row=checking.read.body.row_numbers[first],
            )


def _of_part(checking: Checking, rule: PartRule) -> Iterator[Remark]:
    """Name ids that do not hold what another column of their row says that they do."""
    if rule.field not in checking.values or rule.of not in checking.values:
        return
    pairs = zip(checking.values[rule.field], checking.values[rule.of], strict=True)
    for index, (part, whole) in enumerate(pairs):
        if part is not None and whole is not None and str(whole)[rule.start : rule.stop] != part:
            yield checking.remark(
                index,
                checking.form.field(rule.of),
                "FILE_ID_NOT_OF_AREA",
                Severity.ERROR,
                value=whole,
                part_column=checking.form.field(rule.field).label,
                part=part,
                start=rule.start + 1,
                stop=rule.stop,
            )


def _of_answers(checking: Checking) -> Iterator[Remark]:
    """Name the answers that the form's cross-checks do not allow beside each other."""
    names = list(checking.values)
    checks = [check for check in checking.form.checks if check.field in checking.values]
    unread = checking.unread
    for index, row in enumerate(zip(*checking.values.values(), strict=True)):
        for check in broken_checks(checks, dict(zip(names, row, strict=True))):
            if any((index, name) in unread for name in check.named_fields):
                continue  # the cell itself is named already
            column = checking.form.field(check.field)
            value = shown_value(column, checking.values[check.field][index])
            yield checking.remark(index, column, "FILE_CHECK_BROKEN", check.severity, value=value, expected=check.says)


def _of_merged(checking: Checking) -> Iterator[Remark]:
    """Name merged cells among the data: each row should say its own."""
    read = checking.read
    index_of = {number: index for index, number in enumerate(read.body.row_numbers)}
    for (top, left), (bottom, _) in read.grid.merged:
        index, column = index_of.get(read.grid.row_numbers[top]), read.header.field_at.get(left)
        if index is None or column is None or top <= read.header.last_row:
            continue
        code = "REMARK_MERGED" if bottom > top else "REMARK_MERGED_ACROSS"
        rows = {"first": read.grid.row_numbers[top], "last": read.grid.row_numbers[bottom]}
        yield checking.remark(index, column, code, Severity.WARNING, **rows)


def _of_rows_between(checking: Checking) -> Iterator[Remark]:
    """Name blank rows among the data, and the rows below that were read as notes."""
    grid, numbers = checking.read.grid, checking.read.body.row_numbers
    kept, last = set(numbers), numbers[-1]
    for at in range(checking.read.header.last_row + 1, len(grid.rows)):
        number = grid.row_numbers[at]
        if number in kept:
            continue
        if number < last:
            yield _of_row(number, "REMARK_BLANK_ROW")
        elif not is_blank(grid.rows[at]):
            yield _of_row(number, "REMARK_NOTE_ROW")


def _of_row(row: int, code: str) -> Remark:
    return Remark(row=row, position=None, column="", code=code, severity=Severity.INFORMATION, message=sentence(code))


def _of_extra_columns(checking: Checking) -> Iterator[Remark]:
    header, grid = checking.read.header, checking.read.grid
    for position, heading in enumerate(header.headings):
        ours = heading == sentence("CHECK_HEADING") or is_mark_heading(heading)
        if heading and position not in header.field_at and not ours:
            yield Remark(
                row=grid.row_numbers[header.last_row],
                position=position,
                column=heading,
                code="REMARK_COLUMN_EXTRA",
                severity=Severity.INFORMATION,
                message=sentence("REMARK_COLUMN_EXTRA", column=heading),
            )


def _of_problem(checking: Checking, problem: RowProblem) -> Remark:
    column = checking.form.field(problem.field)
    return checking.remark(problem.index, column, problem.code, problem.severity, **problem.fields)


def _without_place(said: str, words: dict[str, object]) -> str:
    """Return a sentence that stands at its place, without saying the file and the row again."""
    return said.removeprefix(f"文件 {words['file']} 第 {words['row']} 行")
