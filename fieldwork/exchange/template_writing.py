"""Forms as workbooks to be filled in: choices as drop-downs, ranges and units said at the cell, codes protected."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

import pandas as pd
import xlsxwriter

from fieldwork.exchange.workbook_writing import Cover, open_workbook, print_wide, width_of, write_cover
from fieldwork.messages import sentence
from fieldwork.rules.forms import FieldKind, FormDefinition, FormField
from fieldwork.rules.row_marks import row_mark

LONGEST_TITLE, LONGEST_MESSAGE = 32, 255
"""What Excel takes as title and text of a message at a cell."""
_EARLIEST = date(1950, 1, 1)
_WIDEST, _NARROWEST, _OF_DAYS, _OF_TEXT = 40, 10, 16, 14
_KEPT_COLOUR, _LINE_COLOUR = "#E8EAED", "#9AA0A6"
_FORMATS: Mapping[FieldKind, str] = MappingProxyType(
    {
        FieldKind.INTEGER: "0",
        FieldKind.NUMBER: "General",
        FieldKind.LONGITUDE: "0.000000",
        FieldKind.LATITUDE: "0.000000",
        FieldKind.DATE: "yyyy-mm-dd",
        FieldKind.DATETIME: "yyyy-mm-dd hh:mm",
    }
)
_WHOLE, _DECIMAL = (
    frozenset({FieldKind.INTEGER}),
    frozenset({FieldKind.NUMBER, FieldKind.LONGITUDE, FieldKind.LATITUDE}),
)
_DAYS = frozenset({FieldKind.DATE, FieldKind.DATETIME})
_ALLOWED = {"format_columns": True, "format_rows": True, "sort": True, "autofilter": True, "insert_rows": True}


@dataclass(frozen=True, kw_only=True)
class Template:
    """One form to be filled in.

    ``rows`` are what is known, by the form's names; choices as codes, days as ISO texts or dates. Below them stand
    ``n_blank`` empty rows. The rows' protected columns are locked and marked (`fieldwork.rules.row_marks`).
    """

    form: FormDefinition
    rows: pd.DataFrame
    n_blank: int

    @property
    def last_row(self) -> int:
        """The last row to be filled in, counted from 0 with the headings as row 0."""
        return len(self.rows) + self.n_blank


def template_bytes(cover: Cover, templates: Sequence[Template]) -> bytes:
    """Return a workbook with one sheet per form, the cover, and the code lists. Equal content gives equal bytes."""
    target = io.BytesIO()
    workbook = open_workbook(target, title=cover.title)
    sheets = [(template, workbook.add_worksheet(template.form.sheet)) for template in templates]
    write_cover(workbook, cover)
    places = _write_codes(workbook, [template.form for template in templates])
    for template, sheet in sheets:
        _write_form(workbook, sheet, template, places)
    workbook.close()
    return target.getvalue()


def _write_codes(workbook: xlsxwriter.Workbook, forms: Sequence[FormDefinition]) -> dict[tuple[str, str], str]:
    """Write the words of every choice and return where they stand, by form and column."""
    sheet = workbook.add_worksheet(sentence("TEMPLATE_CODES_SHEET"))
    places: dict[tuple[str, str], str] = {}
    for form in forms:
        for column in form.fields:
            if column.kind is FieldKind.CHOICE:
                places[form.name, column.name] = _write_words(sheet, len(places), column)
    sheet.hide()
    return places


def _write_words(sheet: Any, position: int, column: FormField) -> str:
    words = list(column.options.values())
    sheet.write_string(0, position, column.label)
    for row, word in enumerate(words, start=1):
        sheet.write_string(row, position, word)
    letter = xlsxwriter.utility.xl_col_to_name(position)
    return f"='{sheet.get_name()}'!${letter}$2:${letter}${len(words) + 1}"


def _write_form(
    workbook: xlsxwriter.Workbook, sheet: Any, template: Template, places: Mapping[tuple[str, str], str]
) -> None:
    heading = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    for position, column in enumerate(template.form.fields):
        number_format = _FORMATS.get(column.kind, "@")
        lined = {"num_format": number_format, "border": 1, "border_color": _LINE_COLOUR}
        blank = workbook.add_format({"num_format": number_format, "locked": False})
        opened = workbook.add_format(lined | {"locked": False})
        kept = workbook.add_format(lined | {"bg_color": _KEPT_COLOUR})
        sheet.set_column(position, position, _width(column, template.rows), blank)
        sheet.write_string(0, position, heading_of(column), heading)
        is_kept = column.name in template.form.protected_names
        _write_known(sheet, position, column, template.rows, kept if is_kept else opened)
        source = places.get((template.form.name, column.name), "")
        if template.last_row:
            sheet.data_validation(1, position, template.last_row, position, _validation(column, source))
    _write_marks(sheet, template, heading)
    sheet.freeze_panes(1, len(template.form.key))
    print_wide(sheet)
    sheet.protect("", _ALLOWED)


def heading_of(column: FormField) -> str:
    """Return a heading with its unit; one that must be filled in has a mark.

    After a bracket the unit is left to the message at the cell: one bracket is read as a unit, not two.
    """
    unit = f"（{column.unit}）" if column.unit and not column.label.endswith("）") else ""
    return f"{column.label}{unit}{'*' if column.required else ''}"


def _width(column: FormField, rows: pd.DataFrame) -> int:
    """Return how wide a column stands: as its heading, its codes, what is known in it, or what is typed into it."""
    known = [width_of(_shown(column, value)) for value in rows[column.name].dropna()] if column.name in rows else []
    typed = _OF_DAYS if column.kind in _DAYS else _OF_TEXT if column.kind is FieldKind.TEXT and not known else 0
    wanted = max(width_of(heading_of(column)), column.width, typed, *known)
    return min(max(wanted + 2, _NARROWEST), _WIDEST)


def _shown(column: FormField, value: object) -> str:
    return column.options.get(str(value), str(value))


def _write_known(sheet: Any, position: int, column: FormField, rows: pd.DataFrame, style: Any) -> None:
    values = rows[column.name] if column.name in rows else [None] * len(rows)
    for row, value in enumerate(values, start=1):
        if value is None or pd.isna(value) or value == "":
            sheet.write_blank(row, position, None, style)
        elif column.kind in _WHOLE | _DECIMAL:
            sheet.write_number(row, position, value, style)
        elif column.kind in _DAYS:
            sheet.write_datetime(row, position, datetime.fromisoformat(str(value)), style)
        else:
            sheet.write_string(row, position, _shown(column, value), style)


def _write_marks(sheet: Any, template: Template, heading: Any) -> None:
    """Write the mark of each known row into a hidden column at the right."""
    if template.rows.empty:
        return
    position, form = len(template.form.fields), template.form
    sheet.write_string(0, position, sentence("ROW_MARK_HEADING"), heading)
    kept = template.rows.reindex(columns=list(form.protected_names))
    for row, values in enumerate(kept.itertuples(index=False), start=1):
        sheet.write_string(row, position, row_mark(form.name, values))
    sheet.set_column(position, position, None, None, {"hidden": True})


def _validation(column: FormField, source: str) -> dict[str, Any]:
    """Return what Excel checks and says at the cells of a column."""
    said = sentence("TEMPLATE_CHOOSE") if column.kind is FieldKind.CHOICE else column.expected
    return {
        **_condition(column, source),
        "input_title": column.label[:LONGEST_TITLE],
        "input_message": said[:LONGEST_MESSAGE],
        "error_title": column.label[:LONGEST_TITLE],
        "error_message": sentence("TEMPLATE_STOP", expected=said)[:LONGEST_MESSAGE],
    }


def _condition(column: FormField, source: str) -> dict[str, Any]:
    low, high = column.bounds
    if column.kind is FieldKind.CHOICE:
        return {"validate": "list", "source": source}
    if column.kind is FieldKind.CODE:
        return {"validate": "length", "criteria": "==", "value": column.width}
    if column.kind in _DAYS:
        return {"validate": "date", "criteria": ">=", "value": _EARLIEST}
    if column.kind not in _WHOLE | _DECIMAL or (low is None and high is None):
        return {"validate": "any"}
    kind = "integer" if column.kind in _WHOLE else "decimal"
    if high is None:
        return {"validate": kind, "criteria": ">=", "value": low}
    return {"validate": kind, "criteria": "between", "minimum": low or 0, "maximum": high}
