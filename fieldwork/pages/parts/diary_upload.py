"""The export of the e-account, taken over from a file."""

from datetime import date, timedelta
from functools import partial

import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.diary_forms import NOBODY
from fieldwork.pages.parts.mapping import put_mapping
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.refusals import Refusal
from fieldwork.services.diary_import import FORM, MappedFile, Period, export_file, import_counts
from fieldwork.services.profiles import SourceFile


def put_import(at: Desk) -> None:
    """Take over the export of the e-account: a file, and the days it covers."""
    if not at.may("diary.import"):
        st.caption(NOBODY)
        return
    key = f"import.{round_of('import')}"
    file = st.file_uploader(
        "e记账导出文件（CSV 或 Excel：住户代码、记账日期、笔数）", type=["csv", "xlsx"], key=f"{key}.file"
    )
    mapping = {} if file is None else named_columns(at, export_file(file.name, file.getvalue()), key=key)
    is_whole = st.checkbox("文件包括这几天的全部账目：没有出现的日子按 0 笔", value=True, key=f"{key}.whole")
    left, right = st.columns(2)
    first = left.date_input(
        "从哪一天", at.today - timedelta(days=5), max_value=at.today, key=f"{key}.first", format="YYYY-MM-DD"
    )
    last = right.date_input(
        "到哪一天", at.today - timedelta(days=1), max_value=at.today, key=f"{key}.last", format="YYYY-MM-DD"
    )
    if st.button("导入笔数", type="primary", disabled=file is None, key=f"{key}.save") and file is not None:
        period = (
            Period(first=first, last=last) if is_whole and isinstance(first, date) and isinstance(last, date) else None
        )
        source = MappedFile(file=export_file(file.name, file.getvalue()), mapping=mapping)
        ask = partial(import_counts, at.database, at.cycle_id, source, period=period, actor=at.actor, now=at.now)
        if answered(ask, done=f"已导入：{file.name}。"):
            next_round("import")
            st.rerun()


def named_columns(at: Desk, file: SourceFile, *, key: str) -> dict[str, str]:
    """Ask what the file's columns are where their headings are not known; say so when it holds no table."""
    try:
        return put_mapping(at, file, FORM, key=f"{key}.columns")[0]
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return {}
