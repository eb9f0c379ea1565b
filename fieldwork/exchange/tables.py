"""Read a list (CSV or Excel) into a canonical table, or refuse it with one sentence that says where and why.

The same reader serves the command line and every import: nothing of a file is taken over when one cell is wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pandas as pd

from fieldwork.exchange.bodies import Body, body_of
from fieldwork.exchange.headings import Header, find_header, heading_score
from fieldwork.exchange.marks import is_mark_heading, require_kept_codes
from fieldwork.exchange.sources import Fault, Grid, GridCell, SourceFile, refuse_other_content, source_file, text_grid
from fieldwork.exchange.workbooks import is_workbook, workbook_grid
from fieldwork.messages import sentence
from fieldwork.rules.cells import Cell, plain_text, read_cell
from fieldwork.rules.form_answers import shown_value
from fieldwork.rules.form_checks import CrossCheck, broken_checks
from fieldwork.rules.forms import NUMERIC_KINDS, FieldKind, FormDefinition, FormField, PartRule
from fieldwork.rules.refusals import InputRefusal
from sampling.findings import Finding, Severity

MAX_ROWS = 200_000


@dataclass(frozen=True, kw_only=True)
class ReadTable:
    """A list that was read: canonical columns, extra columns as text, and what was noticed.

    Ids are text, integers Int64, coordinates and other numbers float64; an empty cell is a missing value.

    ``row_numbers`` says where each row stands in the file; ``digest`` is the SHA-256 of the file.
    """

    table: pd.DataFrame
    findings: list[Finding]
    row_numbers: tuple[int, ...]
    source_name: str
    digest: str
    extra_columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Problem:
    row: int
    position: int
    column: FormField = field(compare=False)
    cell: Cell = field(compare=False)

    @property
    def place(self) -> tuple[int, int]:
        return self.row, self.position


@dataclass(frozen=True, kw_only=True)
class ReadCells:
    """A file taken apart and not judged yet: its grid, headings and rows, and each known column's cells."""

    file: SourceFile
    grid: Grid
    header: Header
    body: Body
    columns: dict[int, list[Cell]]


def read_cells(
    source: Path | SourceFile, form: FormDefinition, *, max_rows: int = MAX_ROWS, sheet: str | None = None
) -> ReadCells:
    """Return the cells of a list as their columns' kinds, each with its problem if it has one.

    Raises
    ------
    InputRefusal
        A ``FILE_…`` code if the file as a whole cannot be read: no table, no headings, a column missing, too long.
    """
    file = source_file(source)
    grid = read_grid(file, form, max_rows=max_rows, sheet=sheet)
    header = find_header(grid, form)
    body = body_of(grid, header, form, max_rows=max_rows)
    columns = {position: _cells(column, body.column(position)) for position, column in header.field_at.items()}
    return ReadCells(file=file, grid=grid, header=header, body=body, columns=columns)


def read_table(
    source: Path | SourceFile,
    form: FormDefinition,
    *,
    max_rows: int = MAX_ROWS,
    sheet: str | None = None,
    strict: bool = True,
) -> ReadTable:
    """Return the list in a file as the form's table.

    Without ``strict``, codes of a wrong form, duplicate keys and ids outside their area pass: a check of its own
    (the verification of the frame) reports them all as findings. Codes that Excel destroyed never pass.

    Raises
    ------
    InputRefusal
        A ``FILE_…`` code; the sentence names file, row, column, what stands there and what was expected.
    """
    read = read_cells(source, form, max_rows=max_rows, sheet=sheet)
    file, header, body, columns = read.file, read.header, read.body, read.columns
    _refuse_first_problem(body, header, columns, strict=strict)
    known = known_columns(form, header, columns)
    if strict:
        require_kept_codes(header, body, columns, form)
        _require_unique(body, form, known)
        _require_parts(body, form, known)
        _require_checks(read, form)
    extra = _extra_columns(body, header)
    return ReadTable(
        table=pd.DataFrame(known | extra),
        findings=[*body.findings, *_trimmed(body, header, columns), *_extras(body, extra)],
        row_numbers=body.row_numbers,
        source_name=file.name,
        digest=file.digest,
        extra_columns=tuple(extra),
    )


def read_grid(file: SourceFile, form: FormDefinition, *, max_rows: int = MAX_ROWS, sheet: str | None = None) -> Grid:
    """Return the cells of a file: workbook or CSV, told by its bytes and not by its name."""
    if not file.bare:
        columns = "、".join(column.label for column in form.required_fields)
        raise InputRefusal("FILE_EMPTY", file=file.name, columns=columns)
    if is_workbook(file):
        return workbook_grid(file, form, sheet=sheet, score=partial(heading_score, form=form))
    refuse_other_content(file)
    return text_grid(file, max_rows=max_rows)


def form_that_fits(source: Path | SourceFile, *forms: FormDefinition) -> FormDefinition:
    """Return the form whose columns the file has most of; the first one on ties."""
    file = source_file(source)
    return max(forms, key=lambda form: heading_score(read_grid(file, form).rows[:20], form))


def _cells(column: FormField, raws: Sequence[GridCell]) -> list[Cell]:
    """Read a column; equal cells are read once, lists repeat themselves."""
    known: dict[tuple[type, GridCell], Cell] = {}
    cells = []
    for raw in raws:
        key = (type(raw), raw)
        if key not in known:
            known[key] = Cell(problem=raw.code) if isinstance(raw, Fault) else read_cell(column, raw)
        cells.append(known[key])
    return cells


def _refuse_first_problem(body: Body, header: Header, columns: dict[int, list[Cell]], *, strict: bool) -> None:
    problems = [
        _Problem(row, position, header.field_at[position], cell)
        for position, cells in columns.items()
        for row, cell in enumerate(cells)
        if cell.problem and (strict or not cell.is_passable)
    ]
    if problems:
        raise _refusal(body, header, problems)


def _refusal(body: Body, header: Header, problems: Sequence[_Problem]) -> InputRefusal:
    first = min(problems, key=lambda problem: problem.place)
    column = first.column
    return InputRefusal(
        first.cell.problem,
        file=body.label,
        row=body.row_numbers[first.row],
        column=header.label(first.position),
        value=sentence("VALUE_HIDDEN") if column.personal else first.cell.value,
        expected=column.expected,
        others=_others(len(problems), len(body.row_numbers)),
    )


def _others(n_problems: int, n_rows: int) -> str:
    if n_problems > 1:
        return sentence("OTHERS_WRONG", n_problems=n_problems)
    return sentence("OTHERS_CLEAN", n_rows=n_rows - 1) if n_rows > 1 else ""


def known_columns(form: FormDefinition, header: Header, columns: dict[int, list[Cell]]) -> dict[str, pd.Series]:
    """Return the columns that the form knows as series, by name."""
    at = {column.name: position for position, column in header.field_at.items()}
    present = [column for column in form.fields if column.name in at]
    return {column.name: _series(column, [cell.value for cell in columns[at[column.name]]]) for column in present}


def _series(column: FormField, values: list[object]) -> pd.Series:
    if column.kind is FieldKind.INTEGER:
        return pd.Series(values, dtype="Int64")
    return pd.Series(values, dtype="float64" if column.kind in NUMERIC_KINDS else "str")


def _require_unique(body: Body, form: FormDefinition, known: dict[str, pd.Series]) -> None:
    if not set(form.key) <= known.keys():
        return
    keys = pd.DataFrame({name: known[name] for name in form.key})
    repeated = keys.duplicated() & keys.notna().all(axis=1)
    if not repeated.any():
        return
    row = int(repeated.to_numpy().argmax())
    first = int((keys == keys.iloc[row]).all(axis=1).fillna(value=False).to_numpy().argmax())
    raise InputRefusal(
        "FILE_KEY_TWICE",
        file=body.label,
        row=body.row_numbers[row],
        other_row=body.row_numbers[first],
        column="＋".join(form.field(name).label for name in form.key),
        value="＋".join(keys.iloc[row]),
        others=_others(int(repeated.sum()), len(keys)),
    )


def _require_parts(body: Body, form: FormDefinition, known: dict[str, pd.Series]) -> None:
    for rule in form.parts:
        if rule.field in known and rule.of in known:
            _require_part(body, form, rule, part=known[rule.field], whole=known[rule.of])


def _require_part(body: Body, form: FormDefinition, rule: PartRule, *, part: pd.Series, whole: pd.Series) -> None:
    wrong = part.notna() & (whole.str.slice(rule.start, rule.stop) != part)
    if not wrong.any():
        return
    row = int(wrong.to_numpy().argmax())
    raise InputRefusal(
        "FILE_ID_NOT_OF_AREA",
        file=body.label,
        row=body.row_numbers[row],
        column=form.field(rule.of).label,
        value=whole.iloc[row],
        part_column=form.field(rule.field).label,
        part=part.iloc[row],
        start=rule.start + 1,
        stop=rule.stop,
        others=_others(int(wrong.sum()), len(part)),
    )


def _require_checks(read: ReadCells, form: FormDefinition) -> None:
    """Refuse the first row whose answers contradict each other (checks of severity error; warnings pass)."""
    cells = {column.name: read.columns[position] for position, column in read.header.field_at.items()}
    checks = [check for check in form.checks if check.severity is Severity.ERROR and check.field in cells]
    if not checks:
        return
    named = sorted({name for check in checks for name in check.named_fields} & cells.keys())
    for index, row in enumerate(zip(*(cells[name] for name in named), strict=True)):
        broken = broken_checks(checks, {name: cell.value for name, cell in zip(named, row, strict=True)})
        if broken:
            raise _check_refusal(read, form, index, broken[0])


def _check_refusal(read: ReadCells, form: FormDefinition, index: int, check: CrossCheck) -> InputRefusal:
    column = form.field(check.field)
    position = next(at for at, each in read.header.field_at.items() if each.name == check.field)
    return InputRefusal(
        "FILE_CHECK_BROKEN",
        file=read.body.label,
        row=read.body.row_numbers[index],
        column=read.header.label(position),
        value=shown_value(column, read.columns[position][index].value),
        expected=check.says,
        others="",
    )


def _extra_columns(body: Body, header: Header) -> dict[str, pd.Series]:
    extra: dict[str, pd.Series] = {}
    for position in range(body.width):
        texts = [] if position in header.field_at else [_extra_text(raw) for raw in body.column(position)]
        heading = header.label(position)
        if (any(texts) or (texts and heading)) and not is_mark_heading(heading):
            extra[_free_name(heading or sentence("COLUMN_UNNAMED", position=position + 1), extra)] = pd.Series(
                texts, dtype="str"
            )
    return extra


def _extra_text(raw: GridCell) -> str | None:
    return None if isinstance(raw, Fault) else plain_text(raw)


def _free_name(heading: str, taken: dict[str, pd.Series]) -> str:
    number = 2
    name = heading
    while name in taken:
        name, number = f"{heading} ({number})", number + 1
    return name


def _trimmed(body: Body, header: Header, columns: dict[int, list[Cell]]) -> list[Finding]:
    counts = {position: sum(cell.is_trimmed for cell in cells) for position, cells in columns.items()}
    return [
        _information("FILE_CELLS_TRIMMED", body, field=header.label(position), value=str(count))
        for position, count in counts.items()
        if count
    ]


def _extras(body: Body, extra: dict[str, pd.Series]) -> list[Finding]:
    return [_information("FILE_COLUMN_EXTRA", body, field=name) for name in extra]


def _information(code: str, body: Body, *, field: str, value: str = "") -> Finding:
    return Finding(code=code, severity=Severity.INFORMATION, subject=body.label, field=field, value=value)
