"""The rows under the headings: without blank rows and notes, merged cells filled, every step of that told."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldwork.exchange.headings import Header
from fieldwork.exchange.sources import Grid, GridCell
from fieldwork.rules.cells import clean_text
from fieldwork.rules.forms import FormDefinition
from fieldwork.rules.refusals import InputRefusal
from sampling.findings import Finding, Severity

# First words of the lines that people write under a table.
NOTE_WORDS = (
    *("注", "备注", "说明", "附注", "合计", "总计", "小计", "共计", "资料来源", "数据来源", "来源"),
    *("填表", "填报", "制表", "审核", "调查员", "辅助调查员", "单位负责人", "负责人", "日期", "时间"),
)


@dataclass(frozen=True, kw_only=True)
class Body:
    """Data rows of a file with their numbers there."""

    label: str
    rows: tuple[Sequence[GridCell], ...]
    row_numbers: tuple[int, ...]
    width: int
    findings: tuple[Finding, ...]

    def column(self, position: int) -> list[GridCell]:
        """Return the cells of a column; a short row has none there."""
        return [row[position] if position < len(row) else None for row in self.rows]


def body_of(grid: Grid, header: Header, form: FormDefinition, *, max_rows: int) -> Body:
    """Return the data rows.

    Raises
    ------
    InputRefusal
        ``FILE_NO_ROWS``, ``FILE_TOO_MANY_ROWS`` or ``FILE_ROW_TOO_LONG``.
    """
    filled, fills = _with_merged_filled(grid, header)
    below = [at for at in range(header.last_row + 1, len(grid.rows)) if not is_blank(grid.rows[at])]
    notes = _note_rows(grid, header, form, below)
    kept = below[: len(below) - len(notes)]
    _require_length(grid, header, kept, max_rows)
    _require_width(grid, header, kept)
    n_blank = kept[-1] - header.last_row - len(kept)
    return Body(
        label=grid.label,
        rows=tuple(filled.get(at, grid.rows[at]) for at in kept),
        row_numbers=tuple(grid.row_numbers[at] for at in kept),
        width=max(len(header.headings), *(len(grid.rows[at]) for at in kept)),
        findings=(*_told(grid, n_blank, [grid.row_numbers[at] for at in notes]), *fills),
    )


def is_blank(row: Sequence[GridCell]) -> bool:
    """Tell whether nothing stands in a row."""
    return all(cell is None or (isinstance(cell, str) and not clean_text(cell, digital=False)) for cell in row)


def _note_rows(grid: Grid, header: Header, form: FormDefinition, below: Sequence[int]) -> list[int]:
    """Return the last rows as long as they are notes: they begin with a word of notes and lack a required value."""
    notes: list[int] = []
    required = [at for at, column in header.field_at.items() if column.name in form.key]
    for at in reversed(below):
        if not _is_note(grid.rows[at], required):
            break
        notes.insert(0, at)
    return notes


def _is_note(row: Sequence[GridCell], required: Sequence[int]) -> bool:
    texts = [clean_text(cell, digital=False) for cell in row if isinstance(cell, str)]
    first = next((text for text in texts if text), "")
    lacks = any(at >= len(row) or row[at] in (None, "") or row[at] == first for at in required)
    return lacks and first.startswith(NOTE_WORDS)


def _require_length(grid: Grid, header: Header, kept: Sequence[int], max_rows: int) -> None:
    if not kept:
        raise InputRefusal("FILE_NO_ROWS", file=grid.label, row=grid.row_numbers[header.last_row])
    if len(kept) > max_rows:
        row = grid.row_numbers[kept[max_rows]]
        raise InputRefusal("FILE_TOO_MANY_ROWS", file=grid.label, max_rows=max_rows, row=row)


def _require_width(grid: Grid, header: Header, kept: Sequence[int]) -> None:
    n_columns = len(header.headings)
    for at in kept:
        row = grid.rows[at]
        if len(row) > n_columns and not is_blank(row[n_columns:]):
            raise InputRefusal(
                "FILE_ROW_TOO_LONG", file=grid.label, row=grid.row_numbers[at], n_cells=len(row), n_columns=n_columns
            )


def _with_merged_filled(grid: Grid, header: Header) -> tuple[dict[int, list[GridCell]], list[Finding]]:
    """Return the rows in which a merged cell's value stands in every row it covers, and what was filled."""
    filled: dict[int, list[GridCell]] = {}
    counts: dict[int, int] = {}
    for (top, left), (bottom, _) in grid.merged:
        if top <= header.last_row or left not in header.field_at:
            continue
        for at in range(top + 1, min(bottom + 1, len(grid.rows))):
            row = filled.setdefault(at, list(grid.rows[at]))
            row[left] = grid.rows[top][left]
            counts[left] = counts.get(left, 0) + 1
    told = [
        _information("FILE_MERGED_CELLS_FILLED", grid, value=str(count), field=header.label(position))
        for position, count in sorted(counts.items())
    ]
    return filled, told


def _told(grid: Grid, n_blank: int, notes: Sequence[int]) -> list[Finding]:
    told = []
    if grid.sheet_chosen:
        told.append(_information("FILE_SHEET_CHOSEN", grid, value=grid.sheet_chosen))
    if n_blank > 0:
        told.append(_information("FILE_ROWS_BLANK", grid, value=str(n_blank)))
    if notes:
        told.append(_information("FILE_ROWS_NOTE", grid, value="、".join(map(str, notes))))
    return told


def _information(code: str, grid: Grid, *, value: str, field: str = "") -> Finding:
    return Finding(code=code, severity=Severity.INFORMATION, subject=grid.label, field=field, value=value)
