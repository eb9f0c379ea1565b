"""Taking over a list of villages: uploaded, looked at with all that the verification finds, then imported."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.excel_forms import put_forms
from fieldwork.pages.parts.findings import counts, put_findings, summary
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, number, put_table, text
from fieldwork.rules.refusals import Refusal
from fieldwork.services.files import SourceFile
from fieldwork.services.frame import import_frame, preview_frame

FORM = "frame.import"
IMPORTS: list[Cell] = [
    text("edition", "版本"),
    number("version", "第几次导入"),
    text("source_name", "文件"),
    text("recorded", "导入时间"),
    text("by", "导入人"),
    text("digest", "文件摘要（SHA-256）", style="code quiet wide"),
]


def put_frame_import(at: Desk) -> None:
    """Ask for a file, say what is found in it, and import it on request."""
    turn = f"{FORM}.{round_of(FORM)}"
    st.caption(
        "一个文件只放一个版本（年份）；列名用“村居代码、村居名称、镇街代码、镇街名称、城乡分类代码、版本、户数”。"
    )
    put_forms(at, ("frame",), key=f"{FORM}.form")
    uploaded = st.file_uploader("村居名单（Excel 或 CSV）", type=["csv", "xlsx"], key=f"{turn}.file")
    if uploaded is None:
        return
    source = SourceFile(uploaded.name, uploaded.getvalue())
    found = previewed(at, source)
    if found is None:
        return
    st.markdown(f"**{uploaded.name}** · {summary(found)}")
    put_findings(found, key=f"{FORM}.findings", subject="村居")
    if counts(found)["error"]:
        st.caption("有错误的名单也可以导入（代码本身写错或重复的除外）；未改正、未处理的错误会阻止抽小区。")
    if st.button("导入这一版", type="primary", key=f"{turn}.save"):
        save(at, source)


def previewed(at: Desk, source: SourceFile) -> pd.DataFrame | None:
    """Return what the verification finds in a file; a file that cannot be read is said."""
    try:
        return preview_frame(at.database, at.cycle_id, source, actor=at.actor)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return None


def save(at: Desk, source: SourceFile) -> None:
    """Hand the file to the service."""
    if answered(
        lambda: import_frame(at.database, at.cycle_id, source, is_synthetic=at.is_demo, actor=at.actor, now=at.now),
        done="名单已导入；请逐条处理核对发现，再抽小区。",
    ):
        next_round(FORM)
        st.rerun()


def put_imports(imports: pd.DataFrame) -> None:
    """List what was imported, the one in force first."""
    named = imports.assign(recorded=imports["recorded_at"].map(local_text), by=person_names(imports["recorded_by"]))
    put_table(named, IMPORTS)
