"""Answers to a form, one record at a time: read as a file's cells are, then checked against each other."""

from collections.abc import Mapping
from typing import Any, cast

from fieldwork.messages import sentence
from fieldwork.rules.cells import RawCell, Value, read_cell
from fieldwork.rules.form_checks import broken_checks, holds, is_missing
from fieldwork.rules.forms import FormDefinition, FormField
from sampling.findings import Finding, Severity

Answers = Mapping[str, Any]


def relevant_fields(form: FormDefinition, answers: Answers) -> list[FormField]:
    """Return the fields that are asked, given what was answered: a question that hangs on an unasked one is not."""
    asked: list[FormField] = []
    known: dict[str, Any] = {}
    for column in form.fields:
        if holds(column.relevant_when, known):
            asked.append(column)
            known[column.name] = answers.get(column.name)
    return asked


def clean_answers(form: FormDefinition, answers: Answers) -> dict[str, Value]:
    """Return the values of the relevant fields as they are kept; what is not relevant, or not readable, is missing."""
    asked = {column.name for column in relevant_fields(form, answers)}
    cells = {column: read_cell(column, _raw(answers.get(column.name))) for column in form.fields}
    return {
        column.name: None if cell.problem or column.name not in asked else cell.value for column, cell in cells.items()
    }


def check_answers(form: FormDefinition, answers: Answers) -> list[Finding]:
    """Return everything that is wrong with one record: values, then values against each other.

    The subject of a finding is the form's title, its field the column's label; a personal value is not repeated.
    """
    cleaned = clean_answers(form, answers)
    wrong = [found for column in relevant_fields(form, answers) if (found := _of_value(form, column, answers))]
    broken = broken_checks(form.checks, cleaned)
    return wrong + [
        Finding(
            code="FORM_CHECK_BROKEN",
            severity=check.severity,
            subject=form.title,
            field=form.field(check.field).label,
            value=shown_value(form.field(check.field), cleaned[check.field]),
            expected=check.says,
        )
        for check in broken
    ]


def shown_value(column: FormField, value: object) -> str:
    """Return a value as a finding may show it: a choice by its word, a personal value not at all."""
    if is_missing(value):
        return sentence("VALUE_EMPTY")
    return sentence("VALUE_HIDDEN") if column.personal else str(column.options.get(str(value), str(value)))


def _of_value(form: FormDefinition, column: FormField, answers: Answers) -> Finding | None:
    raw = _raw(answers.get(column.name))
    cell = read_cell(column, raw)
    if not cell.problem:
        return None
    return Finding(
        code="FORM_VALUE_MISSING" if is_missing(raw) else "FORM_VALUE_WRONG",
        severity=Severity.ERROR,
        subject=form.title,
        field=column.label,
        value=shown_value(column, raw),
        expected=column.expected,
    )


def _raw(value: object) -> RawCell:
    return None if is_missing(value) else cast("RawCell", value)
