"""Settled areas from the province: uploaded, checked, taken over with the document that settles them."""

from uuid import UUID

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.documents import choose_document
from fieldwork.pages.parts.findings import counts, put_findings, summary
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.refusals import Refusal
from fieldwork.services.area_import import AreaFile, import_areas, preview_areas
from fieldwork.services.files import SourceFile

FORM = "area_import.form"


def put_area_import(at: Desk) -> None:
    """Ask for a file and its document, say what is found in it, and take it over on request."""
    if not at.may("area.import"):
        return
    st.header("导入既定小区", anchor=False)
    st.caption("上级抽取并下达的小区名单（含备用小区）：小区代码、样本级别、小区序号、套别、户数、入样概率。")
    turn = f"{FORM}.{round_of(FORM)}"
    what, why = st.columns(2, gap="large")
    uploaded = what.file_uploader("小区名单（Excel 或 CSV）", type=["csv", "xlsx"], key=f"{turn}.file")
    with why:
        document_id = choose_document(at, key=f"{turn}.document", label="下达名单的文件（必选）")
    if uploaded is None:
        return
    source = SourceFile(uploaded.name, uploaded.getvalue())
    found = previewed(at, source)
    if found is None:
        return
    can_save = document_id is not None and not counts(found)["error"]
    if st.button("导入这些小区", type="primary", disabled=not can_save, key=f"{turn}.save") and document_id is not None:
        ask_import(at, source, document_id)


def previewed(at: Desk, source: SourceFile) -> pd.DataFrame | None:
    """Say what the check finds in a file; None for one that cannot be read."""
    try:
        found = preview_areas(at.database, at.cycle_id, source, actor=at.actor)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return None
    st.markdown(f"**{source.name}** · {summary(found)}")
    if not found.empty:
        put_findings(found, key=f"{FORM}.findings", subject="小区")
    return found


@dialogue("导入既定小区")
def ask_import(at: Desk, source: SourceFile, document_id: UUID) -> None:
    """Name what the import does, and do it on confirmation."""
    st.write("导入后，这些小区就是样本小区，来源记为上级下达；以前抽取的小区保留记录，不再使用。此操作不能撤销。")
    file = AreaFile(cycle_id=at.cycle_id, source=source, document_id=document_id, is_synthetic=at.is_demo)
    if st.button("确认导入", type="primary", key=f"{FORM}.confirmed") and answered(
        lambda: import_areas(at.database, file, actor=at.actor, now=at.now),
        done="小区已导入；请导入小区边界，并分配辅助调查员。",
    ):
        next_round(FORM)
        st.rerun()
