"""Forms of the page 复核: drawing visits by a seed, and what another person hears at the door."""

from collections.abc import Callable, Mapping
from datetime import date
from uuid import uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts import arrival
from fieldwork.pages.parts.choices import (
    choose_day,
    choose_several,
    door_number,
    local_text,
    next_round,
    round_of,
    told_apart,
)
from fieldwork.pages.parts.record_form import put_record_form
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Row
from fieldwork.rules.backchecks import BackcheckFields, CheckOutcome
from fieldwork.services.backchecks import FORM, BackcheckDrawFields, assign_backchecks, record_backcheck
from fieldwork.services.backchecks_view import BackchecksView
from fieldwork.services.forms import shipped_form
from fieldwork.services.ledger import ledger_head

DRAW, RECORD = "backchecks.draw", "backchecks.record"
FIXED = ("backcheck_id", "visit_kind")


def put_draw_form(at: Desk, view: BackchecksView) -> None:
    """Ask over which days visits are drawn, by which seed, and who checks them."""
    turn = f"{DRAW}.{round_of(DRAW)}"
    names = told_apart(dict(zip(view.checkers, person_names(view.checkers), strict=True)))
    left, right = st.columns(2, gap="large")
    first = left.date_input("入户日期从", first_day(view, at.today), key=f"{turn}.from", format="YYYY-MM-DD")
    last = right.date_input("到", at.today, max_value=at.today, key=f"{turn}.to", format="YYYY-MM-DD")
    own = [at.actor.account_id] if at.actor.account_id in names else []
    checkers = choose_several("由谁复核（不会分到自己做的入户）", names, default=own, key=f"{turn}.checkers")
    seed = ledger_head(at.database).hash
    st.caption(f"种子取自此刻台账的末尾：{seed[:16]}…。种子和抽取的范围都会记下，任何人都能重算。")
    if st.button("抽取复核", key=f"{turn}.save", disabled=not checkers):
        wanted = BackcheckDrawFields(
            draw_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
            cycle_id=at.cycle_id,
            from_on=as_day(first, at.today),
            to_on=as_day(last, at.today),
            seed=seed,
            checkers=tuple(checkers),
        )
        save_draw(at, wanted)


def as_day(value: object, today: date) -> date:
    """Return a day that was chosen; today while the choice is empty."""
    return value if isinstance(value, date) else today


def first_day(view: BackchecksView, today: date) -> date:
    """Return the day after the last draw, or the first of this month."""
    days = [day for day in view.draws["to_on"] if day <= today]
    return min(max(days), today) if days else today.replace(day=1)


def save_draw(at: Desk, wanted: BackcheckDrawFields) -> None:
    """Hand the draw to the service."""
    done = "已抽取；待复核的入户见名单。"
    if answered(lambda: assign_backchecks(at.database, wanted, actor=at.actor, now=at.now), done=done):
        next_round(DRAW)
        st.rerun()


def put_backcheck_form(at: Desk, checks: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask what was heard at the door; what was recorded at the first visit is not shown."""
    mine = checks[(checks["visited_by"] != at.actor.account_id) & checks["ea_id"].map(at_may(at)).astype("bool")]
    if mine.empty:
        st.caption("当前身份没有可以登记的复核。")
        return
    rows: dict[str, Row] = {str(row["backcheck_id"]): named(row) for row in mine.to_dict("records")}
    arrival.prefer(f"{RECORD}.chosen", arrival.RECORD, rows)
    chosen = st.selectbox(
        "哪一项复核", list(rows), format_func=lambda each: label_of(rows[each], names), key=f"{RECORD}.chosen"
    )
    if chosen is not None:
        ask(at, rows[chosen])


def at_may(at: Desk) -> Callable[[str], bool]:
    """Return whether the person may record back-checks in an area, as a function."""
    return lambda ea_id: at.covers("backcheck.record", ea_id)


def named(row: Mapping[object, object]) -> Row:
    """Return a row with names as text."""
    return {str(name): value for name, value in row.items()}


def label_of(row: Row, names: Mapping[str, str]) -> str:
    """Return a back-check as one line."""
    where = f"{names.get(str(row['ea_id']), '')} 住宅 {door_number(str(row['household_id']))}"
    return f"{row['state_zh']} · {where} · {local_text(row['visited_at'])[:10]} 入户 · 期限 {row['due_on']}"


def ask(at: Desk, row: Row) -> None:
    """Ask the questions that belong to the kind of the visit."""
    key = f"{RECORD}.{str(row['backcheck_id'])[:8]}"
    st.html(f'<span class="zh-code zh-quiet">{row["household_id"]}</span> · 原入户：{row["visit_kind_zh"]}')
    done_on = choose_day("复核日期", today=at.today, key=f"{key}.day")
    reason = ""
    if row["outcome_zh"] is not None and not pd.isna(row["outcome_zh"]):
        reason = st.text_input("更正的原因（这项已登记过）", key=f"{key}.reason", max_chars=200)
    fixed = {"backcheck_id": row["backcheck_id"], "visit_kind": row["visit_kind"]}
    answers = put_record_form(shipped_form(FORM), key=key, button="登记复核", fixed=fixed)
    if answers is not None:
        fields = BackcheckFields(
            backcheck_id=str(row["backcheck_id"]),
            done_on=done_on,
            outcome=CheckOutcome(str(answers["outcome"])),
            answers={name: value for name, value in answers.items() if name not in FIXED},
            reason=reason.strip() or None,
        )
        save_check(at, fields, key)


def save_check(at: Desk, fields: BackcheckFields, key: str) -> None:
    """Hand the back-check to the service."""
    if answered(
        lambda: record_backcheck(at.database, fields, actor=at.actor, now=at.now), done="已登记；答案已与原记录比较。"
    ):
        next_round(key)
        st.rerun()
