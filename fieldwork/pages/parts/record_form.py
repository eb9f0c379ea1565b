"""A record typed in by its form's definition: one widget per field, at touch size, with the form's own checks.

What was typed stays until the caller begins a new round (`next_round`), whatever a check says; it is kept beyond the
session too (`parts/drafts.py`).
"""

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

import streamlit as st

from fieldwork.pages.parts.choices import round_of
from fieldwork.pages.parts.drafts import keep_typed
from fieldwork.rules.findings import Finding, Severity, finding_sentence
from fieldwork.rules.form_answers import check_answers, clean_answers, relevant_fields
from fieldwork.rules.forms import FieldKind, FormDefinition, FormField

MOST_BUTTONS = 12
LONGEST_TEXT = 200

Widget = Callable[[FormField, str, Any], object]


def put_record_form(
    form: FormDefinition,
    *,
    key: str,
    button: str,
    initial: Mapping[str, Any] | None = None,
    fixed: Mapping[str, Any] | None = None,
    hidden: Collection[str] = (),
) -> dict[str, Any] | None:
    """Ask for one record; return its answers once the button was pressed and nothing speaks against them.

    Parameters
    ----------
    initial
        What stands in the fields at first, in the types the store gives.
    fixed
        Fields that are known and not asked; they take part in the checks and in the answers.
    hidden
        Fields that are neither asked nor answered here.
    """
    turn = f"{key}.{round_of(key)}"
    known = dict(fixed or {})
    shown = [column for column in form.fields if column.name not in known and column.name not in hidden]
    answers = _asked(form, shown, turn, initial or {}, known)
    keep_typed()  # a form in a dialogue reruns alone: the page's own end is not reached
    pressed = st.button(button, type="primary", key=f"{turn}.save")
    if not (pressed or st.session_state.get(f"{turn}.tried")):
        return None
    st.session_state[f"{turn}.tried"] = True
    found = [each for each in check_answers(form, answers) if _is_of(each, form, hidden)]
    return _without_hidden(form, answers, hidden) if _may_go_on(found, turn) and pressed else None


def _asked(
    form: FormDefinition, shown: list[FormField], turn: str, initial: Mapping[str, Any], known: Mapping[str, Any]
) -> dict[str, Any]:
    """Put the widgets in two columns; a question that hangs on another appears once that one is answered so."""
    answers: dict[str, Any] = dict(known)
    places = st.columns(2, gap="large")
    number = 0
    for column in shown:
        if column not in relevant_fields(form, answers):
            continue
        with places[number % 2]:
            answers[column.name] = _WIDGETS[column.kind](column, f"{turn}.{column.name}", initial.get(column.name))
        number += 1
    return answers


def _may_go_on(found: list[Finding], turn: str) -> bool:
    """Say what is wrong; a warning may stand once somebody says that it was looked at."""
    errors = [each for each in found if each.severity is Severity.ERROR]
    warnings = [each for each in found if each.severity is Severity.WARNING]
    for each in errors:
        st.error(finding_sentence(each), icon=":material/block:")
    for each in warnings:
        st.warning(finding_sentence(each), icon=":material/help:")
    if errors or not warnings:
        return not errors
    return st.checkbox("以上情况已经核实，照此保存（勾选后再按一次按钮）", key=f"{turn}.looked_at")


def _is_of(found: Finding, form: FormDefinition, hidden: Collection[str]) -> bool:
    return found.field not in {form.field(name).label for name in hidden}


def _without_hidden(form: FormDefinition, answers: Mapping[str, Any], hidden: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in clean_answers(form, answers).items() if name not in hidden}


def _label(column: FormField) -> str:
    unit = f"（{column.unit}）" if column.unit else ""
    return f"{column.label}{unit}{' *' if column.required else ''}"


def _choice(column: FormField, key: str, initial: Any) -> object:
    codes, word = list(column.options), column.options.__getitem__
    first = initial if initial in column.options else None
    if len(codes) <= MOST_BUTTONS:
        return st.pills(_label(column), codes, format_func=word, default=first, key=key, wrap=True)
    return st.selectbox(
        _label(column),
        codes,
        index=codes.index(first) if first else None,
        format_func=word,
        key=key,
        placeholder="请选择",
    )


def _whole(column: FormField, key: str, initial: Any) -> object:
    low, high = (None if bound is None else int(bound) for bound in column.bounds)
    value = None if initial is None else int(initial)
    return st.number_input(_label(column), low, high, value, step=1, key=key, placeholder="请填数字")


def _decimal(column: FormField, key: str, initial: Any) -> object:
    low, high = (None if bound is None else float(bound) for bound in column.bounds)
    is_place = column.kind in {FieldKind.LONGITUDE, FieldKind.LATITUDE}
    value, shape = None if initial is None else float(initial), "%.6f" if is_place else "%.2f"
    return st.number_input(_label(column), low, high, value, format=shape, key=key, placeholder="请填数字")


def _text(column: FormField, key: str, initial: Any) -> object:
    return st.text_input(_label(column), initial or "", max_chars=LONGEST_TEXT, key=key)


def _code(column: FormField, key: str, initial: Any) -> object:
    return st.text_input(
        _label(column), initial or "", max_chars=column.width, key=key, placeholder=f"{column.width} 位数字"
    )


def _day(column: FormField, key: str, initial: Any) -> object:
    value = date.fromisoformat(initial) if isinstance(initial, str) else initial
    return st.date_input(_label(column), value, key=key, format="YYYY-MM-DD")


def _instant(column: FormField, key: str, initial: Any) -> object:
    value = initial if isinstance(initial, datetime) else None
    left, right = st.columns(2)
    day = left.date_input(_label(column), value, key=f"{key}.day", format="YYYY-MM-DD")
    hour = right.time_input("时间", value, key=f"{key}.time")
    return f"{day.isoformat()} {hour:%H:%M}" if isinstance(day, date) and hour is not None else None


_WIDGETS: Mapping[FieldKind, Widget] = MappingProxyType(
    {
        FieldKind.CHOICE: _choice,
        FieldKind.INTEGER: _whole,
        FieldKind.NUMBER: _decimal,
        FieldKind.LONGITUDE: _decimal,
        FieldKind.LATITUDE: _decimal,
        FieldKind.TEXT: _text,
        FieldKind.CODE: _code,
        FieldKind.DATE: _day,
        FieldKind.DATETIME: _instant,
    }
)
