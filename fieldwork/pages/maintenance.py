"""Maintenance: what changed in areas, dwellings and households, what became of their codes, what the rotation needs."""

from collections.abc import Mapping
from datetime import date
from uuid import uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_area, choose_code, choose_day, next_round, round_of
from fieldwork.pages.parts.codes import area_names, code_labels
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers, thousands
from fieldwork.pages.parts.session import Desk, desk, person_names
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.tables import Cell, Taken, listed_as, number, put_table, text
from fieldwork.resources import shipped_toml
from fieldwork.rules.maintenance import BRINGING, DIGITS_OF, EA_DIGITS, ChangeFields, ChangeKind
from fieldwork.services.maintenance import MaintenanceView, code_history, maintenance_view, record_change

TITLE = "样本维护"
FORM = "maintenance.form"
CHANGES = ListOf(
    key="maintenance.changes",
    noun="条变动",
    headings={
        "happened_on": "日期",
        "area_name": "小区",
        "kind_zh": "变动",
        "code": "代码",
        "successors": "新代码或并入的户",
        "sample_zh": "涉及样本户",
        "next_step": "下一步",
        "by": "登记人",
    },
    filters=("kind_zh", "sample_zh"),
    file_name="样本变动.xlsx",
)
LAST_PART = {3: "住宅编号", 5: "住宅编号和户序号"}
AREAS: list[Cell] = [
    number("serial", "编号"),
    text("area_name", "小区"),
    number("n_in_use", "在册户"),
    number("n_unused", "未用过的户"),
    number("n_needed", "轮换需要"),
    number("n_short", "还缺"),
]


TAKEN = Taken(key="maintenance.next", title="下次轮换各小区", noun="个小区")


def numbers(view: MaintenanceView, told: pd.DataFrame) -> list[Number]:
    """Return what changed, what touches the sample, and when households change next; ``told`` as they are read."""
    coming = view.next_rotation
    touching = told[told["touches_sample"].astype("bool")]
    short = coming.areas[coming.areas["n_short"] > 0] if coming else pd.DataFrame()
    kind = "小轮换" if coming and coming.is_within_the_cycle else "大轮换"
    return [
        Number(
            label="登记的变动",
            value=thousands(len(told)),
            target="有变动当月登记",
            listed=Listed(name="all", rows=told, shape=CHANGES),
        ),
        Number(
            label="涉及样本户",
            value=str(len(touching)),
            target="按下一步处理",
            listed=Listed(name="touching", rows=touching, shape=CHANGES),
        ),
        Number(label="下次轮换", value=str(coming.starts_on) if coming else "未定", target=kind if coming else "—"),
        Number(
            label="户数不够的小区",
            value=str(len(short)),
            target="轮换前补充摸底",
            listed=listed_as("short", short, AREAS, TAKEN) if coming else None,
        ),
    ]


def said(view: MaintenanceView) -> str:
    """Return what is asked of the reader."""
    if view.next_rotation is None:
        return "本区县不在轮换方案的任何一批中；请在方案的轮换参数里补上，其余照常登记变动。"
    return "住户搬走、分户、并户、消亡，住宅拆除或新建，小区变动，都在这里登记；代码只给一次，停用后不再使用。"


def put_form(at: Desk, view: MaintenanceView, names: Mapping[str, str]) -> None:
    """Ask what changed."""
    mine = view.areas[[at.covers("maintenance.record", ea_id) for ea_id in view.areas["ea_id"]]]
    if mine.empty:
        st.caption("当前身份只能查看；变动由辅助调查员、督导员或统计人员登记。")
        return
    turn = f"{FORM}.{round_of(FORM)}"
    where, what = st.columns([2, 3], gap="large")
    with where:
        ea_id = choose_area(mine, names, key=f"{FORM}.area")
        happened_on = choose_day("变动日期", today=at.today, key=f"{turn}.day")
    with what:
        kind = choose_code("变动", code_labels("maintenance_change"), key=f"{turn}.kind")
        if kind:
            put_details(at, turn, ChangeKind(kind), ea_id, happened_on)


def put_details(at: Desk, turn: str, kind: ChangeKind, ea_id: str, happened_on: date) -> None:
    """Ask for what this kind of change needs, and record it."""
    st.caption(next_steps()[kind])
    missing = DIGITS_OF[kind] - EA_DIGITS
    code = ea_id + (
        ask_code("住宅编号和户序号" if missing > 3 else "住宅编号", missing, f"{turn}.code") if missing else ""
    )
    n_new = int(st.number_input("新增几个", 1, 20, 1, key=f"{turn}.n_new")) if kind in BRINGING else 0
    merged = kind is ChangeKind.HOUSEHOLD_MERGED
    into = ea_id + ask_code("并入的户：住宅编号和户序号", 5, f"{turn}.into") if merged else ""
    note = st.text_input("说明（小区变动必填；不写姓名和电话）", key=f"{turn}.note", max_chars=200)
    if st.button("登记变动", type="primary", key=f"{turn}.save"):
        fields = ChangeFields(
            change_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
            cycle_id=at.cycle_id,
            kind=kind,
            code=code,
            happened_on=happened_on,
            n_new=n_new,
            goes_on_as=into,
            note=note.strip() or None,
        )
        save(at, fields)


def ask_code(label: str, n_digits: int, key: str) -> str:
    """Ask for the last digits of a code, as they stand on the door and in the list."""
    return st.text_input(
        f"{label}（{n_digits} 位数字）", key=key, max_chars=n_digits, placeholder="0" * n_digits
    ).strip()


def save(at: Desk, fields: ChangeFields) -> None:
    """Hand the change to the service, and say which codes it brought."""
    brought: list[str] = []

    def ask() -> None:
        brought.extend(record_change(at.database, fields, actor=at.actor, now=at.now))

    if answered(ask, done="已登记。"):
        new = f"新代码：{'、'.join(brought)}。" if fields.kind in BRINGING else ""
        st.session_state["zhuhu.done"] = f"已登记：{code_labels('maintenance_change')[fields.kind]}。{new}"
        next_round(FORM)
        st.rerun()


def next_steps() -> dict[str, str]:
    """Return what follows from each kind of change."""
    return {row["code"]: row["next_step"] for row in shipped_toml("codes", "maintenance_change.toml")["codes"]}


def with_words(changes: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the changes as they are read."""
    return changes.assign(
        area_name=changes["ea_id"].map(names).fillna(changes["ea_id"]),
        kind_zh=changes["kind"].map(code_labels("maintenance_change")),
        sample_zh=["是" if touched else "否" for touched in changes["touches_sample"]],
        successors=changes["successors"].fillna("—"),
        next_step=changes["kind"].map(next_steps()),
        by=person_names(changes["recorded_by"]),
    )


def put_history(at: Desk) -> None:
    """Tell the history of one code."""
    code = st.text_input("查一个代码的来历（20 位住户代码或 18 位住宅代码）", key="maintenance.history").strip()
    if not code:
        return
    steps = code_history(at.database, at.cycle_id, code, actor=at.actor)
    if not steps:
        put_empty(f"代码 {code} 没有登记过变动。")
        return
    words = code_labels("maintenance_change")
    for step in steps:
        tied = f" → {'、'.join(step.successors)}" if step.successors else ""
        st.markdown(f"- {step.happened_on} **{words[step.kind]}** {step.code}{tied}")


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view, names = maintenance_view(at.database, at.cycle_id, today=at.today, actor=at.actor), area_names(at)
    put_title(TITLE, said(view))
    told = with_words(view.changes, names)
    put_numbers(numbers(view, told))
    if view.areas.empty:
        put_empty("小区抽选完成后，才有样本可以维护。")
        return
    st.header("登记一次变动", anchor=False)
    put_form(at, view, names)
    st.header("变动", anchor=False)
    if view.changes.empty:
        put_empty("还没有登记过变动；请每月向各小区问一次。")
    else:
        put_list(told, CHANGES)
    put_history(at)
    st.header("下次轮换", anchor=False)
    if view.next_rotation is not None:
        st.caption(f"{view.next_rotation.starts_on} 起；新户试记账自 {view.next_rotation.trial_starts_on} 起。")
        put_table(view.next_rotation.areas, AREAS, taken=TAKEN)


main()
