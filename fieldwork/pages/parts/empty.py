"""Empty states: what is missing, and what to do next."""

import streamlit as st

from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import put_title

NO_CYCLE = (
    "还没有建立轮换周期。请统计人员在“轮换”页上传方案文件，或用 zhuhu init --plan 启动；"
    "用 zhuhu serve --demo 可看演示。"
)


def without_cycle(desk: Desk, *, title: str) -> bool:
    """Say that no rotation was started, and tell whether that is so."""
    if desk.cycle is None:
        put_title(title, NO_CYCLE)
        if desk.may("cycle.start"):
            st.page_link("cycle.py", label="去“轮换”页建立", icon=":material/arrow_forward:", icon_position="right")
    return desk.cycle is None


def put_empty(said: str) -> None:
    """Say what stands here once the step before is done."""
    st.info(said, icon=":material/info:")
