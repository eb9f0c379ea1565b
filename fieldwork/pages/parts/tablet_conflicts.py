"""One event that waits for a decision: every side beside the others, and the decision with its reason."""

from collections.abc import Sequence
from html import escape
from uuid import UUID

import streamlit as st

from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.sync import VERDICT_LABELS, Verdict
from fieldwork.services.sync_decisions import SyncDecision, conflict_view, decide_event
from fieldwork.services.sync_sides import Side

DECIDE = "tablets.decide"
BESIDE = 3
"""So many sides stand beside each other; more go on below."""

HINTS = {
    Verdict.APPLY: "按平板所记登记：编号已被占用的另编下一个号；已换出住户的入户只留作记录；摸底成为最新一版。",
    Verdict.SET_ASIDE: "不登记；原记录留存备查，不会删除。",
}


def put_conflict(at: Desk, event_id: str, *, ea_id: object) -> None:
    """Show an event with its sides, and ask what is to become of it."""
    view = conflict_view(at.database, UUID(event_id), actor=at.actor)
    with st.container(border=True):
        st.write(view.message)
        put_sides(view.sides)
        place = ea_id if isinstance(ea_id, str) else ""
        if at.covers("sync.decide", place):
            put_decision(at, event_id)
        else:
            st.caption("当前身份只能查看，不能决定。")


def put_sides(sides: Sequence[Side]) -> None:
    """Show the sides beside each other."""
    for start in range(0, len(sides), BESIDE):
        shown = sides[start : start + BESIDE]
        for column, side in zip(st.columns(BESIDE), shown, strict=False):
            with column.container(border=True):
                put_side(side)


def put_side(side: Side) -> None:
    """Show what one side says."""
    who = person_names([side.by])[0]
    at = "" if side.at is None else local_text(side.at)
    st.markdown(f"**{side.title}**")
    st.caption(" · ".join(part for part in (who, at, side.state) if part and part != "—"))
    rows = "".join(f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>" for name, text in side.values.items())
    st.html(f'<table class="zh-table zh-facts"><tbody>{rows}</tbody></table>')


def put_decision(at: Desk, event_id: str) -> None:
    """Ask for the verdict and its reason."""
    turn = f"{DECIDE}.{event_id[-12:]}.{round_of(DECIDE)}"
    chosen = st.pills("决定", list(Verdict), format_func=VERDICT_LABELS.__getitem__, key=f"{turn}.verdict")
    if chosen is not None:
        st.caption(HINTS[Verdict(chosen)])
    reason = st.text_area("理由（不写住户姓名和电话）", key=f"{turn}.reason", max_chars=500, height=80)
    if st.button("保存决定", type="primary", disabled=chosen is None, key=f"{turn}.save") and chosen is not None:
        save(at, event_id, Verdict(chosen), reason)


def save(at: Desk, event_id: str, verdict: Verdict, reason: str) -> None:
    """Hand the decision to the service."""
    decision = SyncDecision(event_id=UUID(event_id), verdict=verdict, reason=reason)
    if answered(
        lambda: decide_event(at.database, decision, actor=at.actor, now=at.now),
        done=f"已记为“{VERDICT_LABELS[verdict]}”。",
    ):
        next_round(DECIDE)
        st.rerun()
