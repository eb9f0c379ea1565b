"""What a check found: counted in one sentence, listed with what was expected and what to do."""

from collections import Counter

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import SEVERITY_LOOKS, in_words
from fieldwork.pages.parts.numbers import Listed
from fieldwork.pages.parts.tables import Cell, put_table, state, text

SHORT = 20
"""Up to so many findings are shown whole, their sentences wrapped; more become a list to search."""
SEVERITIES = ("error", "warning", "information")


def counts(findings: pd.DataFrame) -> dict[str, int]:
    """Return how many findings there are of each weight."""
    found = Counter(map(str, findings["severity"].tolist()))
    return {severity: found[severity] for severity in SEVERITIES}


def summary(findings: pd.DataFrame) -> str:
    """Return the counts as a sentence."""
    n = counts(findings)
    if not any(n.values()):
        return "没有发现问题。"
    if not n["error"] and not n["warning"]:
        return f"没有错误和警告，{n['information']} 条提示供阅读。"
    return f"{n['error']} 条错误、{n['warning']} 条警告需要处理，{n['information']} 条提示供阅读。"


def short_cells(subject: str) -> list[Cell]:
    """Return the columns of a short table of findings."""
    return [
        state("severity", "程度", looks=SEVERITY_LOOKS),
        text("message", "说明", style="wide"),
        text("subject", subject, style="code quiet"),
    ]


def put_findings(findings: pd.DataFrame, *, key: str, subject: str = "对象") -> None:
    """List findings, the weightiest first."""
    if findings.empty:
        st.caption("没有发现问题。")
        return
    ordered = kept(findings, "ordered", lambda: by_weight(findings))
    if len(ordered) <= SHORT:
        put_table(ordered, short_cells(subject))
    else:
        put_list(in_list(ordered), list_of_findings(key, subject))


def by_weight(findings: pd.DataFrame) -> pd.DataFrame:
    """Return the findings, the weightiest first."""
    order = findings["severity"].astype("str").map({name: i for i, name in enumerate(SEVERITIES)})
    return findings.assign(order=order).sort_values("order", kind="stable").drop(columns="order")


def in_list(findings: pd.DataFrame) -> pd.DataFrame:
    """Return the findings as they stand in a list."""
    return findings.assign(severity=[in_words(SEVERITY_LOOKS[str(name)]) for name in findings["severity"]])


def list_of_findings(key: str, subject: str) -> ListOf:
    """Return how findings are listed."""
    return ListOf(
        key=key,
        noun="条发现",
        headings={"severity": "程度", "message": "说明", "subject": subject},
        filters=("severity",),
        file_name="核对发现.xlsx",
        height=240,
        configs={
            "severity": st.column_config.Column("程度", width=80),
            "message": st.column_config.Column("说明", width=760),
        },
    )


def listed_findings(name: str, findings: pd.DataFrame, *, key: str, subject: str) -> Listed:
    """Return findings as the list that a number leads to."""
    return Listed(name=name, rows=in_list(by_weight(findings)), shape=list_of_findings(key, subject))
