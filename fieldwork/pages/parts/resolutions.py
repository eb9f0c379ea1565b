"""Findings with what became of them, and the form in which one is resolved with a reason."""

from uuid import UUID

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_code, local_text, next_round, round_of, told_apart
from fieldwork.pages.parts.documents import choose_document, document_names
from fieldwork.pages.parts.findings import SEVERITIES
from fieldwork.pages.parts.looks import FINDING_LOOKS, SEVERITY_LOOKS, TO_READ, badge, in_words, look_of
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, Row, Taken, put_table, put_table_export, state, text
from fieldwork.rules.finding_states import OPEN_STATES, FindingState
from fieldwork.services.resolutions import ResolutionFields, outcome_labels, resolve_finding

FORM = "resolutions.form"
SHORT = 30
"""So many findings are shown as a table; of more, those that are open come first and the rest can be unfolded."""


def cells(subject: str) -> list[Cell]:
    """Return the columns of findings with their state."""
    return [
        state("severity", "程度", looks=SEVERITY_LOOKS),
        Cell(heading="处理", html=state_badge),
        text("message", "说明", style="wide"),
        text("how", "处理情况", style="wide"),
        text("subject", subject, style="code quiet"),
    ]


def state_badge(row: Row) -> str:
    """Return the state of a finding as HTML; one that is only for reading asks for nothing while it is open."""
    if row["severity"] == "information" and row["state"] == FindingState.OPEN:
        return badge(TO_READ)
    return badge(look_of(FINDING_LOOKS, row["state"]), str(row["state_zh"]))


def put_resolved_findings(at: Desk, findings: pd.DataFrame, *, subject: str) -> None:
    """List findings, open ones first, the weightiest first, each with how it was resolved."""
    if findings.empty:
        st.caption("没有发现问题。")
        return
    order = {name: place for place, name in enumerate(SEVERITIES)}
    named = findings.assign(
        how=how_resolved(at, findings),
        is_open=findings["state"].isin([one.value for one in OPEN_STATES]),
        order=findings["severity"].astype("str").map(order),
    )
    ordered = named.sort_values(["is_open", "order"], ascending=[False, True], kind="stable")
    put_table(ordered.head(SHORT), cells(subject))
    if len(ordered) > SHORT:
        with st.expander(f"其余 {len(ordered) - SHORT} 条"):
            put_table(ordered.iloc[SHORT:], cells(subject))
    put_table_export(
        ordered, cells(subject), Taken(key="frame.findings", title="核对发现和处理", noun="条发现", place="subject")
    )


def how_resolved(at: Desk, findings: pd.DataFrame) -> list[str]:
    """Return by whom, when, why and on what evidence each finding was resolved."""
    names, people = document_names(at), person_names(findings["resolved_by"])
    return [
        "" if not isinstance(row["outcome_zh"], str) else _how(row, person, names)
        for row, person in zip(findings.to_dict("records"), people, strict=True)
    ]


def _how(row: dict[object, object], person: str, names: dict[str, str]) -> str:
    parts = [f"{row['outcome_zh']}：{row['reason']}"]
    if isinstance(row["evidence"], str):
        parts.append(f"依据：{row['evidence']}")
    if isinstance(row["document_id"], str):
        parts.append(f"文件：{names.get(row['document_id'], row['document_id'])}")
    return "；".join([*parts, f"{person} {local_text(row['resolved_at'])}"])


def put_resolution_form(at: Desk, findings: pd.DataFrame) -> None:
    """Ask which finding, what was decided, why and on what evidence."""
    if findings.empty or not at.may("finding.resolve"):
        return
    st.header("处理一条发现", anchor=False)
    turn = f"{FORM}.{round_of(FORM)}"
    labels = told_apart({str(row["finding_id"]): _label(row) for row in findings.to_dict("records")})
    what, why = st.columns(2, gap="large")
    with what:
        finding_id = st.selectbox("发现", list(labels), format_func=lambda each: labels[each], key=f"{turn}.finding")
        outcome = choose_code("处理方式", outcome_labels(), key=f"{turn}.outcome")
        document_id = choose_document(at, key=f"{turn}.document")
    with why:
        reason = st.text_area("理由（必填：由谁核实、怎样核实）", key=f"{turn}.reason", max_chars=300, height=110)
        evidence = st.text_input("证据（可不填：照片、来函、通话记录的编号）", key=f"{turn}.evidence", max_chars=200)
    can_save = bool(finding_id and outcome and reason.strip())
    if st.button("保存处理", type="primary", disabled=not can_save, key=f"{turn}.save"):
        fields = ResolutionFields(
            cycle_id=at.cycle_id,
            finding_id=UUID(str(finding_id)),
            outcome=outcome,
            reason=reason,
            evidence=evidence or None,
            document_id=document_id,
        )
        save(at, fields)


def save(at: Desk, fields: ResolutionFields) -> None:
    """Hand the resolution to the service."""
    done = "处理已保存；原来的发现和以前的处理都保留。"
    if answered(lambda: resolve_finding(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(FORM)
        st.rerun()


def _label(row: dict[object, object]) -> str:
    weight = in_words(SEVERITY_LOOKS[str(row["severity"])])
    return f"{weight} · {row['state_zh']} · {row['message']}"
