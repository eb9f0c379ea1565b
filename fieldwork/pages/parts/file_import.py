"""Taking over a list: upload, check with progress, findings at their places, the annotated copy, and the import.

A list is taken over whole or not at all. The annotated copy goes back to whoever brought the file; nothing of the
database is in it, so it is no export.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.left_import import EXCEL as EXCEL  # noqa: PLC0414 - pages take it from here
from fieldwork.pages.parts.left_import import LEFT_TO_WORKER, leave_check, put_away_left, put_checked, put_left_import
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.jobs import is_long
from fieldwork.rules.refusals import Refusal
from fieldwork.services.file_checks import CheckedFile, SourceFile, check_file
from fieldwork.services.forms import shipped_form

KINDS = ["xlsx", "xlsm", "xls", "ods", "csv"]
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

    A large list of the kinds in `LEFT_TO_WORKER` is checked and taken over by the worker.

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
    if key in LEFT_TO_WORKER and put_left_import(at, key):
        return
    uploaded = st.file_uploader(f"{title}（Excel 或 CSV）", type=KINDS, key=f"{turn}.file")
    if uploaded is None:
        st.caption("文件先逐格核对，一处有错就什么也不导入；核对结果写在文件副本里，可以下载。")
        return
    source = SourceFile(uploaded.name, uploaded.getvalue())
    if key in LEFT_TO_WORKER and is_long(source.name, len(source.content)):
        leave_check(at, source, key)
        return
    checked = checked_once(source, check or partial(_by_form, form_name), key=f"{turn}.checked.{source.digest}")
    if checked is None:
        return
    put_checked(checked, key=turn)
    if st.button("导入", type="primary", disabled=not checked.may_be_imported, key=f"{turn}.import"):
        said = done or f"{title}已导入，共 {checked.n_rows:,} 行。"
        if answered(lambda: do_import(source), done=said):
            put_away_left(at, key)
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


def _by_form(form_name: str, source: SourceFile, progress: Callable[[float], None]) -> CheckedFile:
    return check_file(form_name, source, progress=progress)
