"""Tablets: what they brought and a person has to decide, reports from the field, and the devices themselves."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import RECORD, prefer
from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.session import Desk, desk, person_names
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tablet_conflicts import put_conflict
from fieldwork.pages.parts.tablet_devices import DEVICES, in_words, put_devices, put_queue_import
from fieldwork.pages.parts.tablet_reports import REPORTS, put_reports, reports_in_words
from fieldwork.services.devices import devices_view
from fieldwork.services.field_reports import reports_view
from fieldwork.services.sync_decisions import conflicts_view

TITLE = "平板"
CONFLICTS = ListOf(
    key="tablets.conflicts",
    noun="条待核对记录",
    headings={
        "kind_zh": "类别",
        "area_name": "小区",
        "subject": "对象",
        "who": "送来的人",
        "corrected_at": "发生时间",
        "marks_zh": "标记",
        "message": "为什么要核对",
    },
    filters=("kind_zh", "area_name", "who"),
    height=320,
    file_name="待核对记录.xlsx",
)


def numbers(
    conflicts: pd.DataFrame, reports: pd.DataFrame, devices: pd.DataFrame, *, names: Mapping[str, str]
) -> list[Number]:
    """Return how much waits, and how many tablets are in use."""
    in_use = in_words(devices[devices["state"] == "active"])
    waiting, unsent = reports[reports["verdict"].isna()], in_use[in_use["n_unsent"].fillna(0) > 0]
    return [
        Number(
            label="待核对的记录",
            value=str(len(conflicts)),
            target="两边对照后决定",
            listed=Listed(name="conflicts", rows=conflicts_in_words(conflicts, names), shape=CONFLICTS),
        ),
        Number(
            label="待处理的报告",
            value=str(len(waiting)),
            target="退回任务、报告做完",
            listed=Listed(name="reports", rows=reports_in_words(waiting, names), shape=REPORTS),
        ),
        Number(
            label="使用中的平板",
            value=str(len(in_use)),
            target=f"登记过 {len(devices)} 台",
            listed=Listed(name="in_use", rows=in_use, shape=DEVICES),
        ),
        Number(
            label="平板上未发送",
            value=f"{int(unsent['n_unsent'].sum()):,}",
            target="各台上次同步时自己报告",
            listed=Listed(name="unsent", rows=unsent, shape=DEVICES, sums="n_unsent"),
        ),
    ]


def said(conflicts: pd.DataFrame, reports: pd.DataFrame) -> str:
    """Return what is asked of the reader."""
    n_open = int(reports["verdict"].isna().sum())
    waits = [f"{len(conflicts)} 条平板记录"] * bool(len(conflicts)) + [f"{n_open} 份外业报告"] * bool(n_open)
    asked = "、".join(waits) + "等待决定。" if waits else "没有等待决定的事。"
    return f"{asked}平板送来的都已保存，决定之前什么也不会丢。"


def conflicts_in_words(conflicts: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return what waits as it is read."""
    return conflicts.assign(
        who=person_names(conflicts["recorded_by"]),
        corrected_at=conflicts["corrected_at"].map(local_text),
        area_name=conflicts["ea_id"].map(names),
    )


def put_conflicts(at: Desk, conflicts: pd.DataFrame) -> None:
    """Show what waits for a decision, and one of it with both sides."""
    st.header("待核对的记录", anchor=False)
    if conflicts.empty:
        put_empty("没有待核对的记录。两台平板对同一处的记录不一致，或记录与现在的状态不合时，会列在这里。")
        return
    shown = put_list(conflicts_in_words(conflicts, area_names(at)), CONFLICTS)
    rows = {str(row["event_id"]): row for row in shown.to_dict("records")}
    if not rows:
        return

    def label(event_id: str) -> str:
        row = rows[event_id]
        return f"{row['kind_zh']} · {row['area_name']} · {row['subject']} · {row['who']}"

    prefer("tablets.chosen", RECORD, rows)
    event_id = st.selectbox("选择一条记录", list(rows), format_func=label, key="tablets.chosen")
    if event_id is not None:
        put_conflict(at, event_id, ea_id=rows[event_id]["ea_id"])


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    devices = devices_view(at.database, at.cycle_id, actor=at.actor, now=at.now)
    if not at.may("survey.read"):
        put_title(TITLE, "这里登记着每个人的平板；丢失的平板请立即停用。")
        put_devices(at, devices)
        put_queue_import(at)
        return
    conflicts = conflicts_view(at.database, at.cycle_id, actor=at.actor)
    reports = reports_view(at.database, at.cycle_id, actor=at.actor)
    put_title(TITLE, said(conflicts, reports))
    put_numbers(numbers(conflicts, reports, devices, names=area_names(at)))
    put_conflicts(at, conflicts)
    put_reports(at, reports)
    put_devices(at, devices)
    put_queue_import(at)


main()
