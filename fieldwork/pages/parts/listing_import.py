"""A list from a workbook, a list begun anew, and its walk segments."""

from functools import partial

import streamlit as st

from fieldwork.pages.parts.choices import choose_area, round_of
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.excel_forms import KnownRows, put_forms
from fieldwork.pages.parts.file_import import put_file_import
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.left_import import left_import
from fieldwork.pages.parts.listing_entry import REASON, save
from fieldwork.pages.parts.session import Desk, lists_of, seen
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import number, put_table, text
from fieldwork.services.file_checks import SourceFile
from fieldwork.services.listing import ListingView, import_listing
from fieldwork.services.listing_changes import adopt_segments, begin_listing, segment_proposal
from fieldwork.services.listing_forms import FORMS, check_listing_file, listing_form
from fieldwork.settings import current_settings

IMPORT = "listing.import"
FOUND = "listing.import.found"
SEGMENTS = [text("segment_no", "片段"), number("n_dwellings", "现在住宅数"), number("n_proposed", "建议住宅数")]


def put_import(at: Desk) -> None:
    """Hand out inventory and list as a workbook, take over one that is whole, and show what its check found."""
    if not at.may("listing.import"):
        return
    is_open = FOUND in st.session_state or left_import(at, IMPORT) is not None
    with st.expander("导入名录（Excel：建筑物清查表、住宅名录表）", expanded=is_open):
        st.caption(
            "一个工作簿，两张工作表：建筑物清查表、住宅名录表。每个小区成为新的一版，旧版保留；住宅的编号在本轮周期内不变，新住宅用从未用过的编号。"
        )
        put_listing_forms(at)
        put_file_import(
            at,
            "dwelling",
            partial(take_over, at),
            key=IMPORT,
            check=lambda source, progress: check_listing_file(
                at.database, at.cycle_id, source, actor=at.actor, progress=progress
            ),
            done="已导入名录；请看核对结果。",
        )
        if FOUND in st.session_state:
            found = st.session_state[FOUND]
            st.write(f"核对结果：{summary(found)}")
            put_findings(found, key=FOUND)


def put_listing_forms(at: Desk) -> None:
    """Offer both forms blank, and as they stand in an area whose addresses the person sees in clear."""
    lists = lists_of(at)
    own = lists[[at.covers("personal.read", ea_id) and at.covers("listing.import", ea_id) for ea_id in lists["ea_id"]]]
    if own.empty:
        put_forms(at, FORMS, key=f"{IMPORT}.form")
        st.caption("已填表含地址，只给看得见本小区地址的人：藏住的地址读回时会丢失。")
        return
    ea_id = choose_area(own, dict(zip(own["ea_id"], own["area_name"], strict=True)), key=f"{IMPORT}.area")
    make = partial(listing_form, at.database, at.cycle_id, ea_id, actor=at.actor, is_synthetic=at.is_demo)
    known = KnownRows(
        make=lambda: make(now=current_settings().now())[0],
        n_rows=int(own.loc[own["ea_id"] == ea_id, "n_dwellings"].iloc[0]),
        noun="个住宅",
        ea_ids=frozenset({ea_id}),
        is_personal=True,
    )
    put_forms(at, FORMS, key=f"{IMPORT}.form", known=known)


def take_over(at: Desk, source: SourceFile) -> None:
    """Import a workbook and keep what its check found for the next run."""
    st.session_state.pop(FOUND, None)
    with st.spinner("正在读取和核对名录……"):
        st.session_state[FOUND] = import_listing(at.database, at.cycle_id, source, actor=at.actor, now=at.now)


def put_begin(at: Desk, ea_id: str) -> None:
    """Offer to begin an area's list, walked and recorded one by one."""
    if not at.covers("listing.begin", ea_id):
        return
    key = f"listing.begin.{ea_id}"
    reason = st.text_input(REASON, key=f"{key}.{round_of(key)}.reason", max_chars=200)
    if st.button("开始逐处登记", type="primary", disabled=not reason.strip(), key=f"{key}.go"):
        begin = lambda: begin_listing(  # noqa: E731
            at.database, at.cycle_id, ea_id, reason=reason, actor=at.actor, now=at.now
        )
        save(begin, key, "已开始新的一版名录，请先登记建筑物。")


def put_segments(at: Desk, view: ListingView, *, is_locked: bool) -> None:
    """Show the walk segments as they are and as proposed; a person adopts the proposal with a reason."""
    with st.expander("片段与重新清查"):
        proposal = seen(segment_proposal, at, ea_id=view.ea_id)
        put_table(proposal, SEGMENTS)
        if is_locked or not at.covers("segment.adopt", view.ea_id):
            return
        key = f"listing.segments.{view.ea_id}"
        reason = st.text_input(REASON, key=f"{key}.{round_of(key)}.reason", max_chars=200)
        if st.button("按建议划分片段", disabled=not reason.strip(), key=f"{key}.go"):
            adopt = lambda: adopt_segments(  # noqa: E731
                at.database, at.cycle_id, view.ea_id, reason=reason, actor=at.actor, now=at.now
            )
            save(adopt, key, "已按建议划分片段。")
        if st.button("重新清查整个小区（新的一版，旧版保留）", disabled=not reason.strip(), key=f"{key}.anew"):
            ask_anew(at, view, reason)


@dialogue("重新清查")
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
