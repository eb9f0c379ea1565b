"""What a check found: counted in one sentence, listed with what was expected and what to do."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import SEVERITY_LOOKS, in_words
from fieldwork.pages.parts.tables import put_table, text

SHORT = 20
"""Up to so many findings are shown whole, their sentences wrapped; more become a list to search."""
SEVERITIES = ("error", "warning", "information")


def counts(findings: pd.DataFrame) -> dict[str, int]:
    """Return how many findings there are of each weight."""
    found = findings["severity"].astype("str").value_counts()
    return {severity: int(found.get(severity, 0)) for severity in SEVERITIES}


def summary(findings: pd.DataFrame) -> str:
    """Return the counts as a sentence."""
    n = counts(findings)
    if not any(n.values()):
        return "没有发现问题。"
    if not n["error"] and not n["warning"]:
        return f"没有错误和警告，{n['information']} 条提示供阅读。"
    return f"{n['error']} 条错误、{n['warning']} 条警告需要处理，{n['information']} 条提示供阅读。"


def put_findings(findings: pd.DataFrame, *, key: str, subject: str = "对象") -> None:
    """List findings, the weightiest first."""
    if findings.empty:
        st.caption("没有发现问题。")
        return
    order = findings["severity"].astype("str").map({name: i for i, name in enumerate(SEVERITIES)})
    shown = findings.assign(
        severity=[in_words(SEVERITY_LOOKS[str(name)]) for name in findings["severity"]], order=order
    ).sort_values("order", kind="stable")
    if len(shown) <= SHORT:
        put_table(
            shown, [text("severity", "程度"), text("message", "说明"), text("subject", subject, style="code quiet")]
        )
        return
    put_list(
        shown.drop(columns="order"),
        ListOf(
            key=key,
            noun="条发现",
            headings={"severity": "程度", "message": "说明", "subject": subject},
            filters=("severity",),
            height=240,
            configs={
                "severity": st.column_config.Column("程度", width=80),
                "message": st.column_config.Column("说明", width=560),
            },
        ),
    )
