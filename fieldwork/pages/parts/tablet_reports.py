"""Reports from the field: areas given back, segments and areas that are done; the supervisor agrees or not."""

from collections.abc import Mapping
from uuid import UUID

import pandas as pd
import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.arrival import RECORD, prefer
from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.field_reports import REPORT_VERDICT_LABELS, ReportVerdict
from fieldwork.services.field_reports import ReportDecision, decide_report

DECIDE = "tablets.report"
REPORTS = ListOf(
    key="tablets.reports",
    noun="份报告",
    headings={
        "kind_zh": "报告",
        "area_name": "小区",
        "segment_no": "走访段",
        "reason": "情况",
        "who": "报告人",
        "recorded_at": "送到时间",
        "verdict_zh": "处理",
    },
    height=240,
    file_name="平板报告.xlsx",
    personal=("reason",),
)


def reports_in_words(reports: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the reports as they are read."""
    return reports.assign(
        area_name=reports["ea_id"].map(names),
        who=person_names(reports["recorded_by"]),
        recorded_at=reports["recorded_at"].map(local_text),
        verdict_zh=reports["verdict_zh"].fillna("待处理"),
    )


def put_reports(at: Desk, reports: pd.DataFrame) -> None:
    """Show the reports and ask about one that waits; without any, nothing."""
    if reports.empty:
        return
    st.header("退回任务与报告做完", anchor=False)
    told = reports_in_words(reports, area_names(at))
    put_list(told, REPORTS)
    waiting = told[told["verdict"].isna()]
    is_hidden = waiting["reason"] == sentence("MASKED")
    rows = {
        str(row["report_id"]): row
        for row in waiting[~is_hidden].to_dict("records")
        if at.covers("field_report.decide", str(row["ea_id"]))
    }
    if is_hidden.any():
        st.caption("情况已隐藏的报告，请负责该镇街的督导处理。")
    if rows:
        put_decision(at, rows)


def put_decision(at: Desk, rows: "dict[str, dict[object, object]]") -> None:
    """Ask for the verdict about one report."""
    turn = f"{DECIDE}.{round_of(DECIDE)}"

    def label(report_id: str) -> str:
        row = rows[report_id]
        return f"{row['kind_zh']} · {row['area_name']} · {row['who']}"

    with st.container(border=True):
        prefer(f"{turn}.chosen", RECORD, rows)
        report_id = st.selectbox("处理一份报告", list(rows), format_func=label, key=f"{turn}.chosen")
        verdicts = list(ReportVerdict)
        chosen = st.pills("处理", verdicts, format_func=REPORT_VERDICT_LABELS.__getitem__, key=f"{turn}.verdict")
        reason = st.text_input("说明（如改派给谁、去现场看过）", key=f"{turn}.reason", max_chars=200)
        st.caption("同意退回后，请在“人员”页把小区改派给别人；同意做完后，请在“名录”“摸底”页核对数量。")
        if st.button("保存处理", disabled=chosen is None, key=f"{turn}.save") and chosen is not None:
            save(at, str(report_id), ReportVerdict(chosen), reason)


def save(at: Desk, report_id: str, verdict: ReportVerdict, reason: str) -> None:
    """Hand the decision to the service."""
    decision = ReportDecision(report_id=UUID(report_id), verdict=verdict, reason=reason)
    if answered(
        lambda: decide_report(at.database, decision, actor=at.actor, now=at.now),
        done=f"已记为“{REPORT_VERDICT_LABELS[verdict]}”。",
    ):
        next_round(DECIDE)
        st.rerun()
