"""Taking over a list: upload, check with progress, findings at their places, the annotated copy, and the import.

A list is taken over whole or not at all. The annotated copy goes back to whoever brought the file; nothing of the
database is in it, so it is no export.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.refusals import Refusal
from fieldwork.services.file_checks import CheckedFile, SourceFile, check_file
from fieldwork.services.forms import shipped_form

KINDS = ["xlsx", "xlsm", "xls", "ods", "csv"]
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Check = Callable[[SourceFile, Callable[[float], None]], CheckedFile]


def put_file_import(
    at: Desk,
    form_name: str,
    do_import: Callable[[SourceFile], object],
    *,
    key: str,
    check: Check | None = None,
    done: str = "",
) -> None:
    """Ask for a list of a form, check it, and import it once nothing is wrong and the button was pressed.

    Parameters
    ----------
    do_import
        Hands the file to the noun's service; what that refuses is said.
    key
        Prefix of the widgets' keys, one per place.
    check
        The noun's own check, made of ``check_file(form_name, source, more=…, progress=…)``; else the form's alone.
    done
        What is said after the import; without it, the form's title and the number of rows.
    """
    title, turn = shipped_form(form_name).title, f"{key}.{round_of(key)}"
    uploaded = st.file_uploader(f"{title}（Excel 或 CSV）", type=KINDS, key=f"{turn}.file")
    if uploaded is None:
        st.caption("文件先逐格核对，一处有错就什么也不导入；核对结果写在文件副本里，可以下载。")
        return
    source = SourceFile(uploaded.name, uploaded.getvalue())
    checked = checked_once(source, check or partial(_by_form, form_name), key=f"{turn}.checked.{source.digest}")
    if checked is None:
        return
    put_checked(checked, key=turn)
    if st.button("导入", type="primary", disabled=not checked.may_be_imported, key=f"{turn}.import"):
        said = done or f"{title}已导入，共 {checked.n_rows:,} 行。"
        if answered(lambda: do_import(source), done=said):
            next_round(key)
            st.rerun()


def checked_once(source: SourceFile, check: Check, *, key: str) -> CheckedFile | None:
    """Check a file when it comes, with a progress bar, and keep what came out; None if it cannot be read at all."""
    if key not in st.session_state:
        bar = st.progress(0.0, text=f"正在核对 {source.name}")
        try:
            st.session_state[key] = check(source, lambda part: _show(bar, part, source.name))
        except Refusal as refusal:
            st.error(refusal.sentence, icon=":material/block:")
            return None
        finally:
            bar.empty()
    kept: CheckedFile = st.session_state[key]
    return kept


def _show(bar: Any, part: float, name: str) -> None:
    bar.progress(part, text=f"正在核对 {name}")


def put_checked(checked: CheckedFile, *, key: str) -> None:
    """Say how the check came out, list what was found, and offer the copy."""
    say = st.success if checked.may_be_imported else st.error
    say(
        f"{checked.source_name}：{checked.said}",
        icon=":material/check:" if checked.may_be_imported else ":material/rule:",
    )
    if not checked.remarks:
        return
    put_findings(checked.findings, key=f"{key}.findings", subject="位置")
    st.container().download_button(
        "下载核对结果（原文件的副本，错误写在格旁）",
        checked.annotated,
        file_name=checked.annotated_name,
        mime=EXCEL,
        key=f"{key}.annotated",
        on_click="ignore",
    )


def _by_form(form_name: str, source: SourceFile, progress: Callable[[float], None]) -> CheckedFile:
    return check_file(form_name, source, progress=progress)
