"""Documents from outside: chosen where a decision rests on one, recorded in a dialogue, their scans handed out."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of, told_apart
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.record_form import put_record_form
from fieldwork.pages.parts.session import Desk, seen
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.documents import DocumentFields
from fieldwork.services.documents import add_scan, documents_view, record_document
from fieldwork.services.forms import shipped_form
from fieldwork.settings import current_settings

NONE, NEW = "不引用文件", "登记新文件"
SCAN_TYPES = ["pdf", "jpg", "jpeg", "png"]
FORM, SCAN, RECORDED = "documents.form", "documents.scan", ".recorded"


def choose_document(
    at: Desk, *, key: str, label: str = "依据的文件", ea_id: str = "", in_dialog: bool = False
) -> UUID | None:
    """Ask for the document that a decision rests on; the list holds what was recorded, the newest first.

    A new one is recorded in a dialogue of its own; where a dialogue is open already (``in_dialog``), below the list.
    """
    just_recorded = st.session_state.pop(f"{key}{RECORDED}", None)
    if just_recorded is not None:
        st.session_state[key] = just_recorded
    known = seen(documents_view, at)
    fitting = [row for row in known.to_dict("records") if _fits(row, ea_id)]
    names = told_apart({str(row["document_id"]): document_words(row) for row in fitting})
    chosen = st.selectbox(label, [NONE, *names], format_func=lambda each: names.get(each, each), key=key)
    if at.may("document.record"):
        put_new_document(at, ea_id, key=key, in_dialog=in_dialog)
    return None if chosen == NONE else UUID(str(chosen))


def put_new_document(at: Desk, ea_id: str, *, key: str, in_dialog: bool) -> None:
    """Offer to record a document that is not on the list."""
    if not in_dialog:
        if st.button(NEW, key=f"{key}.new", icon=":material/note_add:"):
            ask_document(at, ea_id, key)
        return
    with st.expander(NEW, icon=":material/note_add:"):
        put_document_form(at, ea_id, key=key, scope="fragment")


def document_words(row: Mapping[Any, Any]) -> str:
    """Return a document in one line; a missing scan is said."""
    scan = "" if row["has_scan"] else "（缺扫描件）"
    return f"{row['number']} · {row['issuer']} · {row['issued_on']} · {row['title']}{scan}"


def document_names(at: Desk) -> dict[str, str]:
    """Return number and issuer of each document a person may see, by its key."""
    known = seen(documents_view, at)
    return {str(row["document_id"]): f"{row['number']}（{row['issuer']}）" for row in known.to_dict("records")}


@dialogue("登记文件", width="large")
def ask_document(at: Desk, ea_id: str = "", key: str = "") -> None:
    """Ask for a document in a dialogue, and record it."""
    put_document_form(at, ea_id, key=key)


def put_document_form(at: Desk, ea_id: str = "", *, key: str = "", scope: Literal["app", "fragment"] = "app") -> None:
    """Ask for number, day, issuer, title and scan of a document, and record it; it is then chosen in the list of a key.

    ``scope`` is what is shown anew afterwards: the whole page, or the open dialogue alone.
    """
    st.write("上级、村居等单位以外作出的决定，登记文号、日期和发文单位；不写个人姓名和电话。")
    turn = f"{FORM}.{round_of(FORM)}"
    uploaded = st.file_uploader("扫描件（PDF、JPG、PNG；可以以后补传）", type=SCAN_TYPES, key=f"{turn}.scan")
    answers = put_record_form(shipped_form("document"), key=FORM, button="登记文件")
    if answers is None:
        return
    fields = DocumentFields(
        document_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
        cycle_id=at.cycle_id,
        ea_id=ea_id or None,
        **(answers | {"issued_on": date.fromisoformat(str(answers["issued_on"]))}),
    )
    scan = None if uploaded is None else uploaded.getvalue()
    if answered(
        lambda: record_document(
            at.database, fields, scan=scan, settings=current_settings(), actor=at.actor, now=at.now
        ),
        done=f"已登记文件 {fields.number}。",
    ):
        st.session_state[f"{key}{RECORDED}"] = str(fields.document_id)
        next_round(FORM)
        st.rerun(scope=scope)


def put_scan_form(at: Desk, known: pd.DataFrame) -> None:
    """Ask for the scan of a document that has none yet."""
    waiting = known[~known["has_scan"].astype("bool")]
    if waiting.empty or not at.may("document.scan"):
        return
    names = told_apart({str(row["document_id"]): document_words(row) for row in waiting.to_dict("records")})
    turn = f"{SCAN}.{round_of(SCAN)}"
    chosen = st.selectbox("缺扫描件的文件", list(names), format_func=lambda each: names[each], key=f"{turn}.document")
    uploaded = st.file_uploader("扫描件（PDF、JPG、PNG）", type=SCAN_TYPES, key=f"{turn}.file")
    if uploaded is None or not st.button("补传扫描件", key=f"{turn}.save"):
        return
    document_id, content = UUID(str(chosen)), uploaded.getvalue()
    if answered(
        lambda: add_scan(at.database, document_id, content, settings=current_settings(), actor=at.actor, now=at.now),
        done="扫描件已加密保存。",
    ):
        next_round(SCAN)
        st.rerun()


def _fits(row: Mapping[Any, Any], ea_id: str) -> bool:
    return not isinstance(row["ea_id"], str) or not ea_id or row["ea_id"] == ea_id
