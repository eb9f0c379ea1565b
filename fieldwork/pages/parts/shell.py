"""Around every page: head, demonstration mark, title with its sentence, and what is shown when something goes wrong."""

import gc
import logging
from collections.abc import Callable
from html import escape
from uuid import uuid4

import streamlit as st

from fieldwork.pages.parts.places import ASSETS_FOLDER
from fieldwork.pages.parts.session import Desk
from fieldwork.rules.refusals import Refusal

PRODUCT = "住户"
_log = logging.getLogger("zhuhu.pages")


@st.cache_resource(show_spinner=False)
def settle_memory() -> None:
    """Take the loaded libraries out of the collector's sight, once per process.

    Streamlit collects garbage after every run; with pandas loaded that costs 0.1 s of every page otherwise.
    """
    gc.collect()
    gc.freeze()


def put_head() -> None:
    """Set the page's frame and style sheet."""
    st.set_page_config(page_title=f"{PRODUCT} · 住户调查样本轮换", layout="wide", initial_sidebar_state="expanded")
    st.html(ASSETS_FOLDER / "look.css")
    st.logo(ASSETS_FOLDER / "logo.svg", size="medium")


def put_demo_mark(desk: Desk) -> None:
    """Say on every page, and on its print, that the data are synthetic and which day is played."""
    if desk.is_demo:
        st.html(f'<div class="zh-demo" role="note">演示数据（合成） · 演示日期 {desk.today.isoformat()}</div>')


def put_title(title: str, said: str) -> None:
    """Name the task, and say in one sentence what is asked of the reader now."""
    st.title(title, anchor=False)
    st.html(f'<p class="zh-said">{escape(said)}</p>')


def run_guarded(page: Callable[[], None]) -> None:
    """Run a page; a refusal becomes its sentence, a defect a reference number whose details are only in the log."""
    try:
        page()
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
    except Exception:  # the last net: nobody is ever shown a traceback
        _say_defect()


def answered(ask: Callable[[], object], *, done: str) -> bool:
    """Do what a button asks; say what was done at the next run, or why it was refused now."""
    try:
        ask()
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return False
    st.session_state["zhuhu.done"] = done
    return True


def put_done() -> None:
    """Say what the last action did."""
    done = st.session_state.pop("zhuhu.done", None)
    if done:
        st.success(done, icon=":material/check:")


def _say_defect() -> None:
    reference = uuid4().hex[:8].upper()
    _log.exception("page failed, reference %s", reference)
    said = f"这一页没有显示出来，编号 {reference}。请刷新重试；仍不行时把编号告诉管理员，在服务日志中可以查到原因。"
    st.error(said, icon=":material/report:")
