"""A list from a workbook, a list begun anew, and its walk segments."""

import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.listing_entry import REASON, save
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import number, put_table, text
from fieldwork.services.listing import ListingView, import_listing, workbook_of
from fieldwork.services.listing_changes import adopt_segments, begin_listing, segment_proposal

IMPORT = "listing.import"
FOUND = "listing.import.found"
SEGMENTS = [text("segment_no", "片段"), number("n_dwellings", "现在住宅数"), number("n_proposed", "建议住宅数")]


def put_import(at: Desk) -> None:
    """Take a workbook with inventory and list; show what its check found."""
    if not at.may("listing.import"):
        return
    with st.expander("导入名录（Excel：建筑物清查表、住宅名录表）", expanded=FOUND in st.session_state):
        st.caption("每个小区成为新的一版，旧版保留；住宅的编号在本轮周期内不变，新住宅用从未用过的编号。")
        file = st.file_uploader("名录文件", type=["xlsx", "xls"], key=f"{IMPORT}.file.{round_of(IMPORT)}")
        if st.button("导入", type="primary", disabled=file is None, key=f"{IMPORT}.go") and file is not None:
            take_over(at, file.name, file.getvalue())
        if FOUND in st.session_state:
            found = st.session_state[FOUND]
            st.write(f"核对结果：{summary(found)}")
            put_findings(found, key=FOUND)


def take_over(at: Desk, name: str, content: bytes) -> None:
    """Import a workbook and keep what its check found for the next run."""

    def import_it() -> None:
        with st.spinner("正在读取和核对名录……"):
            st.session_state[FOUND] = import_listing(
                at.database, at.cycle_id, workbook_of(name, content), actor=at.actor, now=at.now
            )

    st.session_state.pop(FOUND, None)
    if answered(import_it, done="已导入名录；请看核对结果。"):
        next_round(IMPORT)
        st.rerun()


def put_begin(at: Desk, ea_id: str) -> None:
    """Offer to begin an area's list, walked and recorded one by one."""
    if not at.covers("listing.begin", ea_id):
        return
    key = f"listing.begin.{ea_id}"
    reason = st.text_input(REASON, key=f"{key}.reason.{round_of(key)}", max_chars=200)
    if st.button("开始逐处登记", type="primary", disabled=not reason.strip(), key=f"{key}.go"):
        begin = lambda: begin_listing(  # noqa: E731
            at.database, at.cycle_id, ea_id, reason=reason, actor=at.actor, now=at.now
        )
        save(begin, key, "已开始新的一版名录，请先登记建筑物。")


def put_segments(at: Desk, view: ListingView, *, is_locked: bool) -> None:
    """Show the walk segments as they are and as proposed; a person adopts the proposal with a reason."""
    with st.expander("片段与重新清查"):
        proposal = segment_proposal(at.database, at.cycle_id, view.ea_id, actor=at.actor)
        put_table(proposal, SEGMENTS)
        if is_locked or not at.covers("segment.adopt", view.ea_id):
            return
        key = f"listing.segments.{view.ea_id}"
        reason = st.text_input(REASON, key=f"{key}.reason.{round_of(key)}", max_chars=200)
        if st.button("按建议划分片段", disabled=not reason.strip(), key=f"{key}.go"):
            adopt = lambda: adopt_segments(  # noqa: E731
                at.database, at.cycle_id, view.ea_id, reason=reason, actor=at.actor, now=at.now
            )
            save(adopt, key, "已按建议划分片段。")
        if st.button("重新清查整个小区（新的一版，旧版保留）", disabled=not reason.strip(), key=f"{key}.anew"):
            ask_anew(at, view, reason)


@st.dialog("重新清查")
def ask_anew(at: Desk, view: ListingView, reason: str) -> None:
    """Name what beginning anew does, and do it on confirmation."""
    st.write(
        f"{view.area_name}的名录将从空白的新一版开始，逐处登记；现在的 {len(view.dwellings)} 处住宅留在旧版，"
        "它们的编号不再给别的住宅。此操作不能撤销。"
    )
    if st.button("开始重新清查", type="primary", key="listing.anew.sure"):
        begin = lambda: begin_listing(  # noqa: E731
            at.database, at.cycle_id, view.ea_id, reason=reason, actor=at.actor, now=at.now
        )
        if answered(begin, done="已开始新的一版名录，请先登记建筑物。"):
            st.rerun()
