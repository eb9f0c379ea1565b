"""Reading lists, plans and records for commands, with every refusal naming its file and, where known, its row."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import source_file
from fieldwork.exchange.tables import ReadTable, read_table
from fieldwork.messages import sentence
from fieldwork.resources import product_name
from fieldwork.rules.forms import FormDefinition, plain_heading
from fieldwork.rules.plan import Plan, parse_plan_text
from fieldwork.rules.refusals import InputRefusal, Refusal
from fieldwork.settings import current_settings
from sampling.columns import INCOME_PER_PERSON
from sampling.draw import DrawContext
from sampling.errors import SamplingError

_ROW_FIELDS = ("household_id", "village_code")
_FILE_FIELDS = frozenset({"ea_id", "subject", "column", "columns", *_ROW_FIELDS})


def read_list(path: Path, form: str | FormDefinition, *, strict: bool = True) -> ReadTable:
    """Return the list in a file, no longer than the settings allow."""
    definition = shipped_form(form) if isinstance(form, str) else form
    return read_table(path, definition, max_rows=current_settings().max_rows, strict=strict)


def with_required(form: FormDefinition, name: str) -> FormDefinition:
    """Return the form with one more column that must be there and filled."""
    fields = (replace(column, required=True) if column.name == name else column for column in form.fields)
    return replace(form, fields=tuple(fields))


@contextmanager
def naming_the_file(read: ReadTable) -> Iterator[None]:
    """Turn what the sampling core refuses about a list into a refusal that names the list's file and row."""
    try:
        yield
    except SamplingError as error:
        if not _FILE_FIELDS & set(error.fields):
            raise
        problem = sentence(error.code, **error.fields)
        row = _row_of(error, read)
        if row is None:
            raise InputRefusal("FILE_REFUSED", file=read.source_name, problem=problem) from error
        raise InputRefusal("FILE_ROW_REFUSED", file=read.source_name, row=row, problem=problem) from error


def _row_of(error: SamplingError, read: ReadTable) -> int | None:
    for name in _ROW_FIELDS:
        if name in error.fields and name in read.table:
            found = (read.table[name] == error.fields[name]).to_numpy()
            return read.row_numbers[int(found.argmax())] if found.any() else None
    return None


def sort_columns(text: str, read: ReadTable) -> tuple[str, ...]:
    """Return the columns that ``--sort`` names, Chinese headings too.

    Raises
    ------
    InputRefusal
        ``FILE_COLUMN_MISSING`` if the list lacks one of them.
    """
    form = shipped_form("screening")
    words = [word.strip() for word in text.replace("，", ",").split(",") if word.strip()]
    known = {
        **{heading: column.name for heading, column in form.field_of_heading.items()},
        "人均收入": INCOME_PER_PERSON,
    }
    names = [known.get(plain_heading(word), word) for word in words]
    _require_columns(names, read)
    return tuple(names)


def _require_columns(names: Sequence[str], read: ReadTable) -> None:
    there = set(read.table.columns)
    can_make = {"income", "n_persons"} <= there
    missing = [name for name in names if name not in there and not (name == INCOME_PER_PERSON and can_make)]
    if missing:
        found = "、".join(str(name) for name in read.table.columns)
        header = read.row_numbers[0] - 1
        raise InputRefusal(
            "FILE_COLUMN_MISSING", file=read.source_name, row=header, columns="、".join(missing), found=found
        )


def read_plan(path: Path) -> Plan:
    """Return the plan in a TOML file; a refusal names the file."""
    file = source_file(path)
    try:
        return parse_plan_text(file.content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputRefusal("COMMAND_PLAN_UNREADABLE", file=file.name) from error
    except Refusal as refusal:
        raise InputRefusal("COMMAND_PLAN_REFUSED", file=file.name, problem=refusal.sentence) from refusal


def read_record(path: Path) -> dict[str, Any]:
    """Return the JSON object in a file.

    Raises
    ------
    InputRefusal
        ``FILE_RECORD_WRONG`` if it is no JSON object.
    """
    file = source_file(path)
    row = 1
    try:
        record = json.loads(file.content.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        record, row = None, error.lineno
    except (UnicodeDecodeError, RecursionError):
        record = None
    if not isinstance(record, dict):
        raise InputRefusal("FILE_RECORD_WRONG", file=file.name, problem=sentence("RECORD_NOT_JSON", row=row))
    return record


@contextmanager
def naming_the_record(path: Path) -> Iterator[None]:
    """Turn what the sampling core refuses about a record into a refusal that names its file."""
    try:
        yield
    except SamplingError as error:
        problem = sentence(error.code, **error.fields)
        raise InputRefusal("FILE_REFUSED", file=path.name, problem=problem) from error


def draw_context() -> DrawContext:
    """Return what the record of a draw by command says of software and time; without commitment it is a rehearsal."""
    drawn_at = current_settings().now().replace(microsecond=0)
    return DrawContext(software=product_name(), drawn_at=drawn_at)
