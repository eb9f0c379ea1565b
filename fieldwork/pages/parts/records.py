"""A register on a page: a new record, or one that is there to be corrected or taken back with a reason."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of, told_apart
from fieldwork.pages.parts.record_form import put_record_form
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.services.forms import shipped_form
from fieldwork.services.records import RecordFields

NEW = ""
Keep = Callable[..., object]


@dataclass(frozen=True, kw_only=True)
class RegisterOf:
    """What is kept: the form, the column of its key, the service, and what one record is called in a choice.

    ``fixed`` asks for the fields that the page chooses better than a form does (towns, areas, budget lines); it gets
    the record that is being changed, or an empty one, and a key for its widgets.
    """

    form: str
    id_column: str
    noun: str
    keep: Keep
    name: Callable[[Mapping[str, Any]], str]
    fixed: Callable[[Mapping[str, Any], str], dict[str, Any]] = field(default=lambda _record, _key: {})


def put_register(at: Desk, register: RegisterOf, records: pd.DataFrame, *, title: str) -> None:
    """Offer to record something new, or to correct what is there; what was before stays in the ledger."""
    key = f"register.{register.form}"
    known = {str(row[register.id_column]): _given(row) for row in records.to_dict("records")}
    names = told_apart({one: f"更正：{register.name(record)}" for one, record in known.items()})
    with st.expander(title):
        chosen = st.selectbox(
            "登记新的，或更正已登记的",
            [NEW, *known],
            format_func=lambda one: names.get(one, f"登记新的{register.noun}"),
            key=f"{key}.chosen.{round_of(key)}",
        )
        _put_form(at, register, known.get(chosen or NEW, {}), record_id=chosen or NEW, key=key)


def _put_form(at: Desk, register: RegisterOf, record: Mapping[str, Any], *, record_id: str, key: str) -> None:
    here = f"{key}.{record_id or 'new'}"
    turn = f"{here}.{round_of(here)}"
    reason, is_withdrawn = "", False
    if record:
        reason = st.text_input("更正的理由（必填，记入台账）", key=f"{turn}.reason", max_chars=200)
        is_withdrawn = st.checkbox("撤回这条登记（没有发生，或登记重复）", key=f"{turn}.withdrawn")
    answers = put_record_form(
        shipped_form(register.form),
        key=here,
        button="保存更正" if record else f"登记{register.noun}",
        initial=record,
        fixed=register.fixed(record, turn),
    )
    if answers is None:
        return
    fields = RecordFields(
        record_id=UUID(record_id) if record_id else st.session_state.setdefault(f"{turn}.id", uuid4()),
        cycle_id=at.cycle_id,
        answers=answers,
        reason=reason,
        is_withdrawn=is_withdrawn,
    )
    done = f"已{'撤回' if is_withdrawn else '更正' if record else '登记'}{register.noun}。"
    if answered(lambda: register.keep(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(here)
        next_round(key)
        st.rerun()


def _given(row: Mapping[Any, Any]) -> dict[str, Any]:
    """Return a record with None for what is missing."""
    return {
        str(name): None if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)) else value
        for name, value in row.items()
    }
