"""The summary of the work (Plan §15): every task with its outcome, what was reached; from one state of the ledger."""

from collections.abc import Sequence
from datetime import date, datetime

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.parts import Part
from fieldwork.exchange.word import word_bytes
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.services.as_of import database_as_of
from fieldwork.services.cases import case_facts
from fieldwork.services.codes import labels
from fieldwork.services.evidence_pack import Pack
from fieldwork.services.overview import OverviewView, overview
from fieldwork.services.plans import plan_in_force
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import cycles
from fieldwork.store.engine import Database

_TASKS = {
    "no": "序号",
    "name": "任务",
    "owner": "负责单位",
    "deadline": "期限",
    "state_zh": "状态",
    "done_on": "完成日期",
}
_AREAS = {
    "serial": "编号",
    "town_name": "镇街",
    "area_name": "小区",
    "n_dwellings": "住宅",
    "n_screened": "摸底户",
    "n_drawn": "样本户",
    "n_placed": "已落实",
    "n_accounts": "记账中",
}


def work_summary(
    database: Database, cycle_id: str, *, actor: Actor, made_at: datetime, sequence: int | None = None
) -> Pack:
    """Return the summary as a Word document; the same entry of the ledger and time give the same bytes.

    Raises
    ------
    Refusal
        ``LEDGER_SEQUENCE_UNKNOWN``, ``PERMISSION_ROLE`` for who does not see the whole sample.
    """
    reach_of(actor, "ledger.read")
    today = made_at.astimezone(LOCAL_ZONE).date()
    with database_as_of(database, sequence) as (state, head):
        seen = overview(state, cycle_id, today=today, actor=actor)
        with state.reading() as session:
            plan, plan_version = plan_in_force(session, cycle_id)
            cycle = cycles.one(session, cycle_id)
            reasons = _reasons(session, cycle_id)
    mark = "演示数据（合成）。" if cycle["is_demo"] else ""
    footer = f"{mark}台账第 {head.sequence} 条，哈希 {head.hash}；{today.isoformat()}"
    parts = _parts(seen, plan, reasons, said=f"{mark}依据{plan.cycle.document}；方案第 {plan_version} 版。")
    return Pack(
        name=f"{cycle['district_code']}_工作总结_{head.sequence}.docx",
        content=word_bytes(f"{cycle['name']}工作总结", parts, footer=footer),
        head=head,
        n_rows=len(seen.tasks) + len(seen.areas),
    )


def _parts(seen: OverviewView, plan: Plan, reasons: pd.DataFrame, *, said: str) -> Sequence[Part]:
    reached = [f"{number.label} {number.value:,}，计划 {number.target:,}。" for number in seen.numbers]
    n_late = int(seen.tasks["state"].eq("late").sum())
    behind = f"到期未完成的任务 {n_late} 项。" if n_late else "没有到期未完成的任务。"
    return (
        Part(
            heading="一、依据和范围",
            paragraphs=[said, f"共 {plan.areas.n_areas} 个调查小区、{plan.n_households} 户记账户。"],
        ),
        Part(heading="二、各项任务", paragraphs=[behind], table=_renamed(seen.tasks, _TASKS)),
        Part(heading="三、达到的数量", paragraphs=reached),
        Part(heading="四、各调查小区", table=_renamed(seen.areas, _AREAS)),
        Part(heading="五、换户", paragraphs=[_substituted(reasons)], table=reasons if len(reasons) else None),
        Part(
            heading="六、说明",
            paragraphs=[
                "“未登记”指系统中没有该项任务完成的事实，不等于没有做。本总结的数字都可以由台账所记的事实重新算出。"
            ],
        ),
    )


def _renamed(table: pd.DataFrame, headings: dict[str, str]) -> pd.DataFrame:
    chosen = table[list(headings)].rename(columns=headings)
    return chosen.map(lambda value: value.isoformat() if isinstance(value, date) else value)


def _reasons(session: Session, cycle_id: str) -> pd.DataFrame:
    facts, words = case_facts(session, cycle_id), labels("substitution_reason")
    states = facts.requests["request_id"].map(facts.request_states)
    counted = facts.requests.assign(状态=states.map(str)).groupby(["reason", "状态"]).size().unstack(fill_value=0)
    done = counted.get("carried_out", 0)
    table = pd.DataFrame({"申请": counted.sum(axis=1), "已换户": done}).reset_index(names="reason")
    return table.assign(reason=table["reason"].map(lambda code: words.get(code, code))).rename(
        columns={"reason": "原因"}
    )


def _substituted(reasons: pd.DataFrame) -> str:
    if reasons.empty:
        return "没有换户申请。"
    n_asked, n_done = int(reasons["申请"].sum()), int(reasons["已换户"].sum())
    return f"共收到换户申请 {n_asked} 份，已换户 {n_done} 户，均由该户自己的备选户按次序接替。"
