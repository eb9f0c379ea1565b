"""Around every page: head, demonstration mark, title with its sentence, and what is shown when something goes wrong."""

from collections.abc import Callable
from html import escape
from typing import TypeVar

import streamlit as st
from streamlit.errors import FragmentHandledException

from fieldwork.messages import sentence
from fieldwork.pages.parts.choices import words_served
from fieldwork.pages.parts.places import ASSETS_FOLDER
from fieldwork.pages.parts.session import Desk
from fieldwork.rules.refusals import Refusal
from fieldwork.services.defects import reference_of

PRODUCT = "住户"
Answer = TypeVar("Answer")


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


def run_guarded(page: Callable[[], None]) -> Exception | None:
    """Run a page; a refusal becomes its sentence, a defect a reference number whose reason is only in the log.

    Return what went wrong, or None.
    """
    try:
        page()
    except FragmentHandledException:
        raise  # a dialogue has already said it, by `say_failure`
    except Exception as error:  # the last net: nobody is ever shown a traceback
        say_failure(error)
        return error
    return None


def say_failure(error: Exception) -> bool:
    """Say why something was not shown; `app.py` hands in what fails outside a page's own run: dialogues, callbacks."""
    if isinstance(error, Refusal):
        st.error(error.sentence, icon=":material/block:")
    else:
        st.error(sentence("DEFECT_PAGE", reference=reference_of(error)), icon=":material/report:")
    return True


def answered(ask: Callable[[], Answer], *, done: str | Callable[[Answer], str]) -> bool:
    """Do what a button asks; say what was done at the next run, or why it was refused now.

    ``done`` is the sentence, or makes it of what was answered.
    """
    try:
        answer = ask()
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return False
    words_served()
    st.session_state["zhuhu.done"] = done if isinstance(done, str) else done(answer)
    return True


def put_done() -> None:
    """Say what the last action did."""
    done = st.session_state.pop("zhuhu.done", None)
    if done:
        st.success(done, icon=":material/check:")
