"""The export of the e-account, taken over from a file."""

from datetime import date, timedelta
from functools import partial

import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.diary_forms import NOBODY
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.services.diary_import import Period, export_file, import_counts


def put_import(at: Desk) -> None:
    """Take over the export of the e-account: a file, and the days it covers."""
    if not at.may("diary.import"):
        st.caption(NOBODY)
        return
    key = f"import.{round_of('import')}"
    file = st.file_uploader(
        "e记账导出文件（CSV 或 Excel：住户代码、记账日期、笔数）", type=["csv", "xlsx"], key=f"{key}.file"
    )
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
        source = export_file(file.name, file.getvalue())
        ask = partial(import_counts, at.database, at.cycle_id, source, period=period, actor=at.actor, now=at.now)
        if answered(ask, done=f"已导入：{file.name}。"):
            next_round("import")
            st.rerun()
