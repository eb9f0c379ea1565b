"""The 16 tasks of the plan: where each stands against its date, what blocks it, when it will be finished."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import RECORD, prefer
from fieldwork.pages.parts.choices import choose_day, local_text, next_round, round_of
from fieldwork.pages.parts.empty import without_cycle
from fieldwork.pages.parts.findings import listed_findings, put_findings
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.looks import TASK_LOOKS
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.record import put_facts
from fieldwork.pages.parts.session import Desk, desk, person_names, tasks_of
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.tables import Cell, Taken, listed_as, number, put_table, state, text
from fieldwork.pages.parts.timeline import put_timeline
from fieldwork.rules.task_states import NEXT_STATEMENTS, STATEMENT_LABELS, Statement, StatementFields
from fieldwork.services.plan_tasks import TasksView, state_task

TITLE = "方案任务与进度"
FORM = "plan.form"
TASKS: list[Cell] = [
    number("no", "序号"),
    text("name", "任务"),
    state("state", "状态", looks=TASK_LOOKS, word="state_zh"),
    text("limit", "期限", style="wide"),
    text("done_on", "完成"),
    text("source_zh", "依据来自", style="quiet"),
    text("seen", "系统看到的", style="wide quiet"),
    text("blocked_by", "等待任务"),
    text("owner", "负责单位", style="quiet wide"),
]
TAKEN = Taken(key="plan.tasks", title="轮换任务", noun="项任务")
STATEMENTS: list[Cell] = [
    text("at_zh", "登记时间"),
    text("statement_zh", "登记"),
    text("stated_on", "日期"),
    text("evidence", "依据", style="wide"),
    text("reason", "理由", style="wide"),
    text("who", "登记人", style="quiet"),
]
Task = Mapping[Any, Any]


def numbers(view: TasksView) -> list[Number]:
    """Return how many tasks are done, late, waiting for others, and stated by nobody."""
    told, state = with_words(view.tasks), view.tasks["state"]
    expected_late = view.findings[view.findings["code"] == "TASK_FORECAST_LATE"]

    def listed(name: str, rows: pd.DataFrame) -> Listed:
        return listed_as(name, rows, TASKS, TAKEN)

    return [
        Number(
            label="已完成",
            value=f"{(state == 'done').sum()} / {len(told)}",
            target="全部任务",
            listed=listed("done", told[state == "done"]),
            rest=listed("not_done", told[state != "done"]),
        ),
        Number(
            label="逾期",
            value=str((state == "late").sum()),
            target="应为 0",
            listed=listed("late", told[state == "late"]),
        ),
        Number(
            label="预测晚于期限",
            value=str(len(expected_late)),
            target="照最近两周的进度",
            listed=listed_findings("expected_late", expected_late, key="plan.expected", subject="任务"),
        ),
        Number(
            label="未登记",
            value=str((state == "unknown").sum()),
            target="系统看不到、也没有人登记",
            listed=listed("unknown", told[state == "unknown"]),
        ),
    ]


def said(view: TasksView) -> str:
    """Return what is asked of the reader."""
    late = [f"{row['no']} {row['name']}" for row in view.tasks.to_dict("records") if row["state"] == "late"]
    if late:
        return f"{len(late)} 项任务已过期限：{'、'.join(late)}。请看下面的预测和阻碍，先处理。"
    due = [str(row["name"]) for row in view.tasks.to_dict("records") if row["state"] == "due"]
    return f"没有逾期的任务；正在进行：{'、'.join(due)}。" if due else "没有逾期的任务。"


def with_words(tasks: pd.DataFrame) -> pd.DataFrame:
    """Return the tasks as they are read: a deadline, or the phase."""
    limits = [
        row["phase"] if pd.isna(row["deadline"]) else row["deadline"].isoformat() for row in tasks.to_dict("records")
    ]
    return tasks.assign(limit=limits)


def put_detail(at: Desk, view: TasksView) -> None:
    """Show one task with everything that is known of it, and the form to state it."""
    rows: dict[int, Task] = {int(row["no"]): row for row in view.tasks.to_dict("records")}
    prefer("plan.task", RECORD, rows)
    chosen = st.selectbox("任务", list(rows), format_func=lambda no: f"{no} {rows[no]['name']}", key="plan.task")
    if chosen is None:
        return
    task = rows[chosen]
    left, right = st.columns([3, 2], gap="large")
    with left:
        put_facts(facts(task, view))
    with right:
        put_form(at, task, view)
    history = view.statements[view.statements["task_no"] == chosen]
    if not history.empty:
        st.caption("登记经过（新的在前；以前的都保留）")
        told = history.assign(at_zh=history["recorded_at"].map(local_text), who=person_names(history["recorded_by"]))
        put_table(told, STATEMENTS, taken=Taken(key="plan.statements", title="任务完成情况登记", noun="条登记"))


def facts(task: Task, view: TasksView) -> list[tuple[str, object]]:
    """Return what is known of a task, in words."""
    needs = view.dependencies[view.dependencies["task"] == task["no"]]
    blocks = view.dependencies[view.dependencies["needs"] == task["no"]]
    needed = [f"{row['needs']}（{row['why']}）" for row in needs.to_dict("records")]
    return [
        ("状态", f"{task['state_zh']}（{task['source_zh']}）"),
        ("完成时应有", task["evidence"]),
        ("系统看到的", task["seen"] or "—"),
        ("预测", task["forecast_zh"] or "—"),
        ("依赖任务", "；".join(needed) or "—"),
        ("等待它的任务", "、".join(str(no) for no in blocks["task"]) or "—"),
        ("负责单位", task["owner"]),
    ]


def put_form(at: Desk, task: Task, view: TasksView) -> None:
    """Ask for a statement about a task whose end the system does not see."""
    if task["is_seen"]:
        st.caption("这项任务的状态由系统记录得出，不能另行登记；在相应页面办理后自动更新。")
        return
    if not at.may("task.state"):
        st.caption("由统计人员登记。")
        return
    turn = f"{FORM}.{task['no']}.{round_of(FORM)}"
    history = view.statements.loc[view.statements["task_no"] == task["no"], "statement"]
    present = Statement(history.iloc[0]) if len(history) else None
    allowed = [each for each in Statement if each in NEXT_STATEMENTS[present]]
    chosen = st.pills("登记为", allowed, format_func=statement_word, default=allowed[-1], key=f"{turn}.statement")
    day = choose_day("日期", today=at.today, key=f"{turn}.day")
    paper = st.selectbox("所报的报告", task["papers"], index=None, key=f"{turn}.paper") if task["papers"] else None
    written = st.text_input("依据：文号、材料名称（完成时必填）", key=f"{turn}.evidence", max_chars=200)
    evidence = "；".join(filter(None, (written, paper)))
    reason = st.text_input("理由（重新打开时必填）", key=f"{turn}.reason", max_chars=200)
    if st.button("登记", type="primary", disabled=chosen is None, key=f"{turn}.save") and chosen is not None:
        fields = StatementFields(
            cycle_id=at.cycle_id,
            task_no=int(task["no"]),
            statement=chosen,
            stated_on=day,
            evidence=evidence,
            reason=reason,
        )
        if answered(
            lambda: state_task(at.database, fields, actor=at.actor, now=at.now),
            done=f"已登记任务 {task['no']}：{STATEMENT_LABELS[chosen]}。",
        ):
            next_round(FORM)
            st.rerun()


def statement_word(statement: Statement) -> str:
    """Return a statement's word."""
    return STATEMENT_LABELS[statement]


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = tasks_of(at)
    put_title(TITLE, said(view))
    put_numbers(kept(view.tasks, "numbers", lambda: numbers(view)))
    put_timeline(view.tasks, view.milestones, today=at.today)
    if not view.findings.empty:
        put_findings(view.findings, key="plan.findings", subject="任务")
    st.header("各项任务", anchor=False)
    put_table(kept(view.tasks, "told", lambda: with_words(view.tasks)), TASKS, taken=TAKEN)
    st.header("一项任务的依据、阻碍和登记", anchor=False)
    put_detail(at, view)


main()
