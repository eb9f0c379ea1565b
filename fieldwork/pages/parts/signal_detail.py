"""One signal in full: what was seen, its innocent causes, the visits behind it, what was decided, what next."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import door_number, local_text, next_round, round_of
from fieldwork.pages.parts.evidence_map import put_evidence_map
from fieldwork.pages.parts.session import Desk, person_names, remembered
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Row, number, put_table, text
from fieldwork.rules.signals.states import NEXT_STATES, STATE_LABELS, SignalState
from fieldwork.services.signal_details import signal_evidence
from fieldwork.services.signals import decide_signal

DECIDE = "signals.decide"
STEPS = [
    text("at", "时间"),
    text("state_zh", "处理"),
    text("by", "处理人"),
    text("reason", "查到什么", style="wide"),
]
VISITS = [
    text("at_local", "入户时间"),
    text("received", "送达时间"),
    text("door", "住宅编号"),
    text("attempt_zh", "结果"),
    number("off", "离住宅（米）"),
    number("accuracy", "精度（米）"),
    text("mock", "模拟定位"),
]


def put_signal(at: Desk, row: Row, decisions: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Show a signal, and ask what came of looking into it."""
    who = person_names([row["account_id"]])[0]
    with st.container(border=True):
        st.markdown(f"**{row['title']}** · {who} · {names.get(str(row['ea_id']), '')} · {row['period']}")
        st.write(str(row["said"]))
        st.html(f'<p class="zh-quiet"><b>可能的无辜原因：</b>{row["innocent"]}</p>')
        put_evidence(at, row)
        own = decisions[decisions["signal_id"] == row["signal_id"]]
        if not own.empty:
            put_steps(own)
        put_decision(at, row)


def put_steps(own: pd.DataFrame) -> None:
    """Show what was decided so far."""
    put_table(
        own.assign(
            at=own["recorded_at"].map(local_text), by=person_names(own["recorded_by"]), reason=own["reason"].fillna("—")
        ),
        STEPS,
    )


def put_evidence(at: Desk, row: Row) -> None:
    """Show the visits behind a signal, if it rests on visits."""
    signal_id = str(row["signal_id"])
    evidence: pd.DataFrame = remembered(
        at.database,
        ("signal", signal_id, at.actor),
        lambda: signal_evidence(at.database, signal_id, actor=at.actor),
    )
    if evidence.empty:
        st.caption("这条信号来自整月的统计，没有单独的入户可列。")
        return
    with st.expander(f"涉及的 {len(evidence)} 次入户", expanded=True):
        put_table(
            evidence.assign(
                at_local=evidence["at"].map(local_text),
                received=evidence["received_at"].map(local_text),
                door=evidence["household_id"].map(door_number),
                off=metres(evidence["from_dwelling_m"]),
                accuracy=metres(evidence["accuracy_m"]),
                mock=evidence["is_mock"].map({True: "是", False: "—"}),
            ),
            VISITS,
        )
        put_evidence_map(evidence)


def metres(values: "pd.Series[float]") -> "pd.Series[str]":
    """Return distances as they are read; a dash where there was no position."""
    return values.map(lambda value: "—" if pd.isna(value) else f"{value:,.0f}")


def put_decision(at: Desk, row: Row) -> None:
    """Ask for the next step of a signal, where the person may decide."""
    allowed = NEXT_STATES[SignalState(str(row["state"]))]
    steps = [step for step in SignalState if step in allowed]
    if not steps or not at.covers("signal.decide", str(row["ea_id"])):
        st.caption("这条信号已办结。" if not steps else "当前身份只能查看，不能处理。")
        return
    turn = f"{DECIDE}.{row['signal_id'][:12]}.{round_of(DECIDE)}"
    chosen = st.pills("处理", steps, format_func=STATE_LABELS.__getitem__, key=f"{turn}.state")
    reason = st.text_area("查到了什么（不写住户姓名和电话）", key=f"{turn}.reason", max_chars=500, height=80)
    if st.button("保存处理", type="primary", key=f"{turn}.save", disabled=chosen is None) and chosen is not None:
        save(at, row, SignalState(chosen), reason)


def save(at: Desk, row: Row, state: SignalState, reason: str) -> None:
    """Hand the decision to the service."""
    signal_id = str(row["signal_id"])
    done = f"已记为“{STATE_LABELS[state]}”。"
    if answered(
        lambda: decide_signal(at.database, signal_id, state, reason=reason, actor=at.actor, now=at.now), done=done
    ):
        next_round(DECIDE)
        st.rerun()
