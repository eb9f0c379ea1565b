"""What is held against a list: pairs side by side, other counts, second visits to vacant dwellings."""

from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_code, choose_day, local_text, round_of
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.listing_entry import LOCKED, REASON, entry_id, save
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.tables import Row, number, put_table, text
from fieldwork.pages.parts.unmasking import is_hidden, put_look
from fieldwork.rules.listing_fields import CountFields, DuplicateFields, VacancyFields
from fieldwork.rules.vacancy import LOOK_LABELS, SEEN_LABELS
from fieldwork.services.listing_review import check_vacancy, decide_duplicate, record_count
from fieldwork.services.listing_views import counts_view, duplicates_view, vacancy_view

SAME, DIFFERENT = "是同一处，还没有删", "是两处"
VACANT = ListOf(
    key="listing.vacant",
    noun="处空宅待复核",
    headings={
        "dwelling_no": "住宅编号",
        "segment_no": "片段",
        "building_no": "建筑物",
        "address": "地址",
        "seen_zh": "上次复核",
        "checked": "复核时间",
    },
    filters=("segment_no",),
    height=300,
    file_name="待复核空宅.xlsx",
    personal=("address",),
)
COUNTS = [
    text("label", "来源"),
    number("n_units", "来源数目"),
    text("as_of", "截止日期"),
    number("n_listed", "名录数目"),
    text("percent", "相差（%）", style="right"),
    text("by", "登记人"),
]


def put_duplicates(at: Desk, ea_id: str, *, is_locked: bool) -> None:
    """Show each pair with both addresses side by side and the decisions; those decided stand below."""
    pairs = duplicates_view(at.database, at.cycle_id, ea_id, actor=at.actor)
    waiting = pairs[pairs["verdict"] == ""]
    st.caption("地址相同或相似的住宅成对列在这里，由人到现场核对后决定；系统不会自动合并，编号也不会改动。")
    for row in waiting.to_dict("records"):
        put_pair(at, ea_id, row, is_locked=is_locked)
    if waiting.empty:
        st.caption("没有等待决定的疑似重复。")
    decided = pairs[pairs["verdict"] != ""]
    if not decided.empty:
        cells = [text("first", "住宅"), text("second", "住宅"), text("score", "相似度", style="right")]
        put_table(decided, [*cells, text("verdict_zh", "决定")])


def put_pair(at: Desk, ea_id: str, row: Row, *, is_locked: bool) -> None:
    """Show one pair and ask what it is."""
    key = f"listing.pair.{ea_id}.{row['first']}.{row['second']}"
    with st.container(border=True):
        for place, side in zip(st.columns(2, gap="large"), ("first", "second"), strict=True):
            place.markdown(f"**住宅 {row[side]}**")
            place.write(str(row[f"{side}_address"]))
            put_hidden_address(at, ea_id, str(row[side]), row[f"{side}_address"], place)
        st.caption(f"地址相似度 {row['score']:g}（100 为相同）")
        if at.covers("duplicate.decide", ea_id) and not is_locked:
            put_verdict(at, ea_id, row, key)


def put_verdict(at: Desk, ea_id: str, row: Row, key: str) -> None:
    """Ask for the verdict and its reason."""
    first, second = str(row["first"]), str(row["second"])
    words = {"different": DIFFERENT, first: f"同一处，删去 {first}", second: f"同一处，删去 {second}", "same": SAME}
    chosen = choose_code("核对结果", words, key=f"{key}.verdict.{round_of(key)}")
    reason = st.text_input(REASON, key=f"{key}.{round_of(key)}.reason", max_chars=200)
    if st.button("决定", key=f"{key}.decide", type="primary", disabled=not (chosen and reason.strip())):
        removed = chosen if chosen in {first, second} else None
        fields = DuplicateFields(
            decision_id=entry_id(key),
            cycle_id=at.cycle_id,
            ea_id=ea_id,
            first=first,
            second=second,
            verdict="removed" if removed else chosen,
            reason=reason,
            removed=removed,
        )
        save(lambda: decide_duplicate(at.database, fields, actor=at.actor, now=at.now), key, "已记下决定。")


def put_hidden_address(at: Desk, ea_id: str, dwelling_no: str, address: Any, place: Any) -> None:
    """Offer a look at an address that is hidden from this person, with a reason."""
    row: Row = {"ea_id": ea_id, "address": address}
    if is_hidden(at, row, "dwelling"):
        with place.popover("查看内容"):
            put_look(at, "dwelling", dwelling_no, ea_id=ea_id, key="listing.look")


def put_counts(at: Desk, ea_id: str) -> None:
    """Show what other sources count beside the list, and take a count."""
    counts = counts_view(at.database, at.cycle_id, ea_id, actor=at.actor)
    if counts.empty:
        st.caption("还没有登记其他来源的数目（如居民电表数、实有人口登记户数）。")
    else:
        percent = ["—" if pd.isna(each) else f"{each:+.1f}" for each in counts["difference_percent"]]
        put_table(counts.assign(by=person_names(counts["recorded_by"]), percent=percent), COUNTS)
    if not at.covers("count.record", ea_id):
        return
    key = f"listing.count.{ea_id}"
    turn = f"{key}.{round_of(key)}"
    source = choose_code("来源", code_labels("count_source"), key=f"{turn}.source")
    left, right = st.columns(2, gap="large")
    with left:
        units = st.number_input("数目", min_value=0, value=None, step=1, key=f"{turn}.units", placeholder="请填数字")
    with right:
        day = choose_day("截止日期", today=at.today, key=f"{turn}.day")
    if st.button("登记数目", type="primary", disabled=not source or units is None, key=f"{turn}.save"):
        fields = CountFields(
            count_id=entry_id(key), cycle_id=at.cycle_id, ea_id=ea_id, source=source, n_units=int(units or 0), as_of=day
        )
        save(lambda: record_count(at.database, fields, actor=at.actor, now=at.now), key, "已登记数目。")


def put_vacant(at: Desk, ea_id: str, *, is_locked: bool) -> None:
    """List the vacant dwellings that want a second visit, and take what it saw."""
    left = vacancy_view(at.database, at.cycle_id, ea_id, actor=at.actor)
    checks = at.cycle.plan.listing_checks if at.cycle else None
    st.caption(
        f"锁定名录前，每处空宅应再看一次：{LOOK_LABELS[checks.vacancy_second_look] if checks else '方案没有规定'}。"
    )
    if left.empty:
        st.caption("没有待复核的空宅。")
        return
    put_list(left.assign(checked=left["checked_at"].map(local_text)), VACANT)
    if is_locked:
        st.caption(LOCKED)
    elif at.covers("vacancy.check", ea_id):
        put_second_visit(at, ea_id, left)


def put_second_visit(at: Desk, ea_id: str, left: pd.DataFrame) -> None:
    """Ask for a dwelling and what was seen, by touch."""
    key = f"listing.vacancy.{ea_id}"
    turn = f"{key}.{round_of(key)}"
    number_chosen = st.selectbox("住宅编号", left["dwelling_no"].tolist(), key=f"{turn}.dwelling")
    seen = choose_code("看到的情况", {str(code): label for code, label in SEEN_LABELS.items()}, key=f"{turn}.seen")
    note = st.text_input("备注（可不填；不写姓名和电话）", key=f"{turn}.note", max_chars=200)
    if st.button("登记复核", type="primary", disabled=not seen, key=f"{turn}.save"):
        fields = VacancyFields(
            check_id=entry_id(key),
            cycle_id=at.cycle_id,
            ea_id=ea_id,
            dwelling_no=str(number_chosen),
            seen=seen,
            note=note or None,
        )
        done = f"已登记住宅 {number_chosen} 的复核。"
        save(lambda: check_vacancy(at.database, fields, actor=at.actor, now=at.now), key, done)
