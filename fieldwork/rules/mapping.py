"""How the headings of somebody else's file stand for the columns of a form, where the form does not know them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from fieldwork.rules.forms import FormDefinition, plain_heading
from fieldwork.rules.refusals import InputRefusal

ColumnMapping = Mapping[str, str]
"""Heading in the file → name of the form's field."""


def mapped_form(form: FormDefinition, mapping: ColumnMapping) -> FormDefinition:
    """Return the form with the file's headings added to those that it knows.

    A heading that the form already knows for another field stands for the mapped one from now on.

    Raises
    ------
    InputRefusal
        ``PROFILE_FIELD_UNKNOWN``, ``PROFILE_FIELD_TWICE``.
    """
    require_mapping(form, mapping)
    heading_of = {name: heading for heading, name in mapping.items()}
    taken = {plain_heading(heading): name for heading, name in mapping.items()}
    fields = tuple(
        replace(
            column,
            aliases=(
                *(alias for alias in column.aliases if taken.get(plain_heading(alias), column.name) == column.name),
                *((heading_of[column.name],) if column.name in heading_of else ()),
            ),
        )
        for column in form.fields
    )
    return replace(form, fields=fields)


def require_mapping(form: FormDefinition, mapping: ColumnMapping) -> None:
    """Refuse a mapping that names a field the form does not have, or one field twice."""
    names = [column.name for column in form.fields]
    for name in mapping.values():
        if name not in names:
            raise InputRefusal("PROFILE_FIELD_UNKNOWN", value=name, expected="、".join(names))
        if list(mapping.values()).count(name) > 1:
            raise InputRefusal("PROFILE_FIELD_TWICE", value=form.field(name).label)


def unknown_headings(form: FormDefinition, headings: Sequence[str]) -> list[str]:
    """Return the headings that stand for no field of the form."""
    return [heading for heading in headings if heading and plain_heading(heading) not in form.field_of_heading]


def missing_fields(form: FormDefinition, headings: Sequence[str], mapping: ColumnMapping) -> list[str]:
    """Return the labels of required fields that neither a heading nor the mapping gives."""
    there = {form.field_of_heading[plain_heading(text)].name for text in headings if _is_known(form, text)}
    return [field.label for field in form.required_fields if field.name not in there | set(mapping.values())]


def _is_known(form: FormDefinition, heading: str) -> bool:
    return plain_heading(heading) in form.field_of_heading
