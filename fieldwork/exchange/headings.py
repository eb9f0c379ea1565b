"""Find the heading rows of a grid: Chinese or canonical headings, a title above, two or three merged rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fieldwork.exchange.sources import HEADER_ROWS, Fault, Grid, GridCell
from fieldwork.exchange.workbooks import column_letters
from fieldwork.rules.forms import FormDefinition, FormField, plain_heading
from fieldwork.rules.refusals import InputRefusal

DEEPEST = 3
Rows = Sequence[Sequence[GridCell]]


@dataclass(frozen=True, kw_only=True)
class Header:
    """Where the headings stand and what each column is: a field of the form, or an extra column by its heading."""

    last_row: int
    headings: tuple[str, ...]
    field_at: Mapping[int, FormField] = field(default_factory=dict)

    def label(self, position: int) -> str:
        """Return the heading as people find it in the file."""
        return self.headings[position] if position < len(self.headings) else column_letters(position)


def heading_score(rows: Rows, form: FormDefinition) -> int:
    """Return how many columns of the form are found in the best heading rows among these."""
    return _best(rows, form)[0]


def find_header(grid: Grid, form: FormDefinition) -> Header:
    """Return the headings, found within the first rows.

    Raises
    ------
    InputRefusal
        ``FILE_HEADER_MISSING``, ``FILE_COLUMN_MISSING`` (all that are missing) or ``FILE_COLUMN_TWICE``.
    """
    score, start, depth = _best(grid.rows[:HEADER_ROWS], form)
    required = "、".join(column.label for column in form.required_fields)
    if not score:
        raise InputRefusal("FILE_HEADER_MISSING", file=grid.label, n_rows=HEADER_ROWS, columns=required)
    headings = _headings(grid.rows[start : start + depth], form)
    row = grid.row_numbers[start + depth - 1]
    found = {position: form.field_of_heading[plain_heading(text)] for position, text in _known(headings, form)}
    _require_once(grid, row, found)
    _require_all(grid, row, form, headings)
    return Header(last_row=start + depth - 1, headings=headings, field_at=found)


def _best(rows: Rows, form: FormDefinition) -> tuple[int, int, int]:
    """Return score, first row and number of rows of the best heading rows; fewer rows and earlier ones win ties."""
    spans = [(start, depth) for depth in range(1, DEEPEST + 1) for start in range(len(rows) - depth + 1)]
    scored = [(_score(rows[start : start + depth], form), -depth, -start) for start, depth in spans]
    score, depth, start = max(scored, default=(0, 0, 0))
    return score, -start, -depth


def _score(rows: Rows, form: FormDefinition) -> int:
    return len({form.field_of_heading[plain_heading(text)].name for _, text in _known(_headings(rows, form), form)})


def _headings(rows: Rows, form: FormDefinition) -> tuple[str, ...]:
    return tuple(_heading(rows, position, form) for position in range(max(map(len, rows), default=0)))


def _heading(rows: Rows, position: int, form: FormDefinition) -> str:
    """Return the lowest heading of a column that the form knows, else the lowest text."""
    texts = [str(row[position]).strip() for row in reversed(rows) if position < len(row) and row[position] is not None]
    filled = [text for text in texts if text]
    return next((text for text in filled if plain_heading(text) in form.field_of_heading), next(iter(filled), ""))


def _known(headings: Sequence[str], form: FormDefinition) -> list[tuple[int, str]]:
    return [(at, text) for at, text in enumerate(headings) if text and plain_heading(text) in form.field_of_heading]


def _require_once(grid: Grid, row: int, found: Mapping[int, FormField]) -> None:
    names = [column.name for column in found.values()]
    for column in found.values():
        if names.count(column.name) > 1:
            at = "、".join(column_letters(place) for place, other in found.items() if other.name == column.name)
            raise InputRefusal("FILE_COLUMN_TWICE", file=grid.label, row=row, column=column.label, positions=at)


def _require_all(grid: Grid, row: int, form: FormDefinition, headings: Sequence[str]) -> None:
    there = {form.field_of_heading[plain_heading(text)].name for _, text in _known(headings, form)}
    missing = [column for column in form.required_fields if column.name not in there]
    if missing:
        columns = "、".join(f"{column.label}（{column.name}）" for column in missing)
        found = "、".join(text for text in headings if text)
        raise InputRefusal("FILE_COLUMN_MISSING", file=grid.label, row=row, columns=columns, found=found)


def raw_headings(grid: Grid) -> tuple[str, ...]:
    """Return the texts of the row that looks most like headings: the first with the most filled cells, as they stand.

    For a file whose headings no form knows, so that a person can say what they mean.
    """
    rows = [_headings_as_they_stand(row) for row in grid.rows[:HEADER_ROWS]]
    return max(rows, key=lambda row: sum(map(bool, row)), default=())


def _headings_as_they_stand(row: Sequence[GridCell]) -> tuple[str, ...]:
    return tuple("" if cell is None or isinstance(cell, Fault) else str(cell).strip() for cell in row)
