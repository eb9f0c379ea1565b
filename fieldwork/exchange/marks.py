"""Rows of a filled form that came back: whose protected codes are no longer the ones that were handed out."""

from collections.abc import Iterator, Mapping, Sequence

from fieldwork.exchange.bodies import Body
from fieldwork.exchange.headings import Header
from fieldwork.exchange.sources import Fault, GridCell
from fieldwork.messages import sentence
from fieldwork.rules.cells import Cell, plain_text
from fieldwork.rules.form_answers import shown_value
from fieldwork.rules.forms import FormDefinition, plain_heading
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.row_marks import row_mark

Columns = Mapping[int, Sequence[Cell]]


def is_mark_heading(heading: str) -> bool:
    """Tell whether a heading is that of the marks."""
    return plain_heading(heading) == plain_heading(sentence("ROW_MARK_HEADING"))


def changed_rows(header: Header, body: Body, columns: Columns, form: FormDefinition) -> Iterator[int]:
    """Yield the data rows, from 0, whose mark does not fit; a row without a mark was added and is nobody's."""
    at = next((at for at, heading in enumerate(header.headings) if is_mark_heading(heading)), None)
    if at is None:
        return
    position_of = {column.name: position for position, column in header.field_at.items()}
    kept = [columns[position_of[name]] if name in position_of else None for name in form.protected_names]
    for index, raw in enumerate(body.column(at)):
        mark = _text(raw)
        if mark and mark != row_mark(form.name, [None if cells is None else cells[index].value for cells in kept]):
            yield index


def require_kept_codes(header: Header, body: Body, columns: Columns, form: FormDefinition) -> None:
    """Refuse the first row whose protected codes were changed.

    Raises
    ------
    InputRefusal
        ``FILE_CODE_CHANGED``.
    """
    for index in changed_rows(header, body, columns, form):
        position = next(at for at, column in header.field_at.items() if column.name == form.protected_key)
        value = shown_value(header.field_at[position], columns[position][index].value)
        place = {"file": body.label, "row": body.row_numbers[index], "column": header.label(position)}
        raise InputRefusal("FILE_CODE_CHANGED", **place, value=value, others="")


def _text(raw: GridCell) -> str:
    return "" if raw is None or isinstance(raw, Fault) else plain_text(raw) or ""
