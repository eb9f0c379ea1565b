"""Forms of the page 督导, by touch: a new choice, the checklist of a place, a problem, the steps of its correction."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import streamlit as st

from fieldwork.pages.parts.choices import choose_code, door_number, next_round, round_of
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.checklists import RESULT_LABELS, Item, ItemResult
from fieldwork.rules.inspection import (
    INSPECTION_STAGE_LABELS,
    WEIGHT_LABELS,
    CorrectionState,
    InspectionStage,
    Weight,
    default_due_on,
)
from fieldwork.services.inspection import (
    AnswersFields,
    FindingFields,
    InspectionFields,
    checklist,
    record_answers,
    record_finding,
    start_inspection,
)
from fieldwork.services.inspection_steps import (
    StepFields,
    demand_correction,
    reopen_finding,
    report_correction,
    verify_correction,
)
from fieldwork.services.inspection_view import InspectionView
from fieldwork.services.ledger import ledger_head

NEW, CHECK, FIND, STEP = "inspection.new", "inspection.check", "inspection.find", "inspection.step"
WHOLE_AREA = ""
Row = Mapping[Any, Any]


def put_new(at: Desk) -> None:
    """Ask for a stage, a day and a seed, and choose areas and households by it."""
    turn = f"{NEW}.{round_of(NEW)}"
    with st.expander("抽选新的督导小区和住户"):
        words = {stage.value: label for stage, label in INSPECTION_STAGE_LABELS.items()}
        stage = choose_code("阶段", words, key=f"{turn}.stage")
        day = st.date_input("检查日期", at.today, key=f"{turn}.day", format="YYYY-MM-DD")
        seed = st.text_input(
            "种子（默认取台账链首，可改为公开的号码；抽选可以重算）",
            ledger_head(at.database).hash[:16],
            key=f"{turn}.seed",
            max_chars=64,
        )
        if st.button("抽选…", disabled=not stage, key=f"{turn}.ask"):
            confirm(
                at,
                InspectionFields(inspection_id=uuid4(), cycle_id=at.cycle_id, stage=stage, inspected_on=day, seed=seed),
            )


@dialogue("抽选督导小区和住户")
def confirm(at: Desk, fields: InspectionFields) -> None:
    """Say what will happen: a choice stays in the ledger and is not taken back."""
    stage = INSPECTION_STAGE_LABELS[InspectionStage(fields.stage)]
    st.write(
        f"将按种子“{fields.seed}”抽选{stage}的小区和住户，检查日期 {fields.inspected_on}。结果记入台账，不能撤回。"
    )
    if st.button("抽选并记录", type="primary", key="inspection.confirm") and answered(
        lambda: start_inspection(at.database, fields, actor=at.actor, now=at.now),
        done=f"已抽选{stage}的小区和住户；请按清单检查。",
    ):
        next_round(NEW)
        st.rerun()


def put_checklist(at: Desk, view: InspectionView) -> None:
    """Ask for an inspection and a place, show its items as buttons, and keep what was seen."""
    rows: dict[str, Row] = {str(row["inspection_id"]): row for row in view.inspections.to_dict("records")}
    chosen = st.selectbox(
        "督导",
        list(rows),
        format_func=lambda one: (
            f"第 {rows[one]['inspection_no']} 次 {rows[one]['stage_zh']} {rows[one]['inspected_on']}"
        ),
        key="inspection.chosen",
    )
    places = view.places[view.places["inspection_id"] == chosen]
    ea_ids = list(dict.fromkeys(places["ea_id"]))
    ea_id = st.pills(
        "小区", ea_ids, format_func=lambda one: view.names.get(one, one), default=ea_ids[0], key="inspection.area"
    )
    if chosen is None or ea_id is None:
        return
    here = places[places["ea_id"] == ea_id]
    labels = {str(row["household_id"]): place_label(row) for row in here.to_dict("records")}
    household_id = st.pills(
        "检查对象",
        list(labels),
        format_func=lambda one: labels[one],
        default=WHOLE_AREA,
        key=f"inspection.place.{ea_id}",
        wrap=True,
    )
    if household_id is not None:
        put_items(at, view, rows[chosen], ea_id, household_id)


def place_label(row: Row) -> str:
    """Return an area or a household as the inspector knows it, with how far it was looked at."""
    name = f"住户 {door_number(row['household_id'])}" if row["household_id"] else "整个小区"
    return f"{name} {row['n_answered']}/{row['n_items']}"


def put_items(at: Desk, view: InspectionView, inspection: Row, ea_id: str, household_id: str) -> None:
    """Show the items of one place with what was recorded before, and keep what is pressed."""
    stage = InspectionStage(inspection["stage"])
    items = checklist(stage).of_level("household" if household_id else "area")
    mine = view.answers[
        (view.answers["inspection_id"] == inspection["inspection_id"])
        & (view.answers["ea_id"] == ea_id)
        & (view.answers["household_id"] == household_id)
    ]
    known = dict(zip(mine["item"], mine["result"], strict=True))
    may_write = at.covers("inspection.check", ea_id)
    turn = f"{CHECK}.{inspection['inspection_id']}.{ea_id}.{household_id}.{round_of(CHECK)}"
    results = {
        item.code: ask_item(item, known.get(item.code), key=f"{turn}.{item.code}", may_write=may_write)
        for item in items
    }
    given = {code: (result, "") for code, result in results.items() if result and result != known.get(code)}
    if not may_write:
        return
    if st.button("保存检查结果", disabled=not given, key=f"{turn}.save"):
        fields = AnswersFields(
            inspection_id=UUID(str(inspection["inspection_id"])), ea_id=ea_id, household_id=household_id, results=given
        )
        if answered(
            lambda: record_answers(at.database, fields, actor=at.actor, now=at.now),
            done=f"已保存 {len(given)} 项检查结果。",
        ):
            next_round(CHECK)
            st.rerun()
    if known and not given:
        st.caption("这里显示的是已经保存的结果；改了某一项，才能再保存。")
    told = told_of(view, inspection, ea_id, household_id)
    problems = [item for item in items if known.get(item.code) == ItemResult.PROBLEM and item.code not in told]
    if problems:
        put_problem(at, view, problems, UUID(str(inspection["inspection_id"])), (ea_id, household_id))


def told_of(view: InspectionView, inspection: Row, ea_id: str, household_id: str) -> set[str]:
    """Return the items of a place for which a problem was recorded already."""
    found = view.findings
    is_here = (found["inspection_id"] == inspection["inspection_id"]) & (found["ea_id"] == ea_id)
    is_of_it = found["household_id"] == household_id if household_id else found["household_id"].isna()
    return set(found.loc[is_here & is_of_it, "item"])


def ask_item(item: Item, known: object, *, key: str, may_write: bool) -> str:
    """Show one item with its expectation; the results are buttons."""
    st.markdown(f"**{item.code} {item.text}**  \n应为：{item.expected}（{WEIGHT_LABELS[item.weight]}）")
    chosen = st.pills(
        item.code,
        list(ItemResult),
        format_func=lambda one: RESULT_LABELS[one],
        default=ItemResult(str(known)) if known else None,
        key=key,
        disabled=not may_write,
        label_visibility="collapsed",
    )
    return str(chosen or "")


def put_problem(
    at: Desk, view: InspectionView, problems: list[Item], inspection_id: UUID, place: tuple[str, str]
) -> None:
    """Ask what was found wrong with an item, how much it weighs, and by when it is to be corrected."""
    turn = f"{FIND}.{inspection_id}.{'.'.join(place)}.{round_of(FIND)}"
    st.markdown("**登记问题并提出整改**")
    known = {item.code: item for item in problems}
    code = st.selectbox(
        "项目", list(known), format_func=lambda one: f"{one} {known[one].text}", key=f"{turn}.item.{len(known)}"
    )
    item = known[code or problems[0].code]
    weight = st.pills(
        "严重程度",
        list(Weight),
        format_func=lambda one: WEIGHT_LABELS[one],
        default=item.weight,
        key=f"{turn}.weight.{item.code}",
    )
    text = st.text_area("看到了什么（写事实，不写姓名和电话）", key=f"{turn}.text", max_chars=500)
    day = default_due_on(weight or item.weight, plan=view.plan, today=at.today)
    due_on = st.date_input("整改期限", day, min_value=at.today, key=f"{turn}.due.{weight}", format="YYYY-MM-DD")
    if st.button("登记问题并要求整改", disabled=not text.strip(), key=f"{turn}.save"):
        fields = FindingFields(
            finding_id=uuid4(),
            inspection_id=inspection_id,
            ea_id=place[0],
            household_id=place[1],
            item=item.code,
            weight=weight or item.weight,
            text=text,
            due_on=due_on,
        )
        act(
            FIND,
            lambda: record_finding(at.database, fields, actor=at.actor, now=at.now),
            done=f"已要求 {due_on} 前整改。",
        )


def put_steps(at: Desk, finding: Row) -> None:
    """Offer the steps that the state of a finding and the person's role allow."""
    state, ea_id = CorrectionState(finding["state"]), str(finding["ea_id"])
    turn = f"{STEP}.{finding['finding_id']}.{round_of(STEP)}"
    offered = [step for step in STEPS.get(state, ()) if at.covers(step[0], ea_id)]
    if not offered:
        st.caption(WAITING[state])
        return
    note = st.text_area("说明（报告整改、退回时必填；不写姓名和电话）", key=f"{turn}.note", max_chars=500)
    due_on = at.today + timedelta(days=7)
    if state in (CorrectionState.OPEN, CorrectionState.REOPENED):
        due_on = st.date_input("整改期限", due_on, min_value=at.today, key=f"{turn}.due", format="YYYY-MM-DD")
    said = StepFields(finding_id=UUID(str(finding["finding_id"])), note=note)
    services: Mapping[str, Callable[[], object]] = {
        "inspection.demand": lambda: demand_correction(at.database, said, due_on=due_on, actor=at.actor, now=at.now),
        "inspection.correct": lambda: report_correction(at.database, said, actor=at.actor, now=at.now),
        "inspection.verify": lambda: verify_correction(at.database, said, actor=at.actor, now=at.now),
        "inspection.reopen": lambda: reopen_finding(at.database, said, actor=at.actor, now=at.now),
    }
    for place, (action, label) in zip(st.columns(len(offered)), offered, strict=True):
        if place.button(
            label, type="primary" if action == offered[0][0] else "secondary", key=f"{turn}.{action}", width="stretch"
        ):
            act(STEP, services[action], done=f"已登记：{label}。")


STEPS: Mapping[CorrectionState, tuple[tuple[str, str], ...]] = {
    CorrectionState.OPEN: (("inspection.demand", "提出整改"),),
    CorrectionState.CORRECTION_DEMANDED: (("inspection.correct", "报告已整改"),),
    CorrectionState.CORRECTED: (("inspection.verify", "核实无误"), ("inspection.reopen", "退回重改")),
    CorrectionState.REOPENED: (("inspection.demand", "重新提出整改"),),
    CorrectionState.VERIFIED: (("inspection.reopen", "重新打开"),),
}
WAITING: Mapping[CorrectionState, str] = {
    CorrectionState.OPEN: "等待督导或统计人员提出整改。",
    CorrectionState.CORRECTION_DEMANDED: "等待整改并报告。",
    CorrectionState.CORRECTED: "已报告整改，等待另一位督导或统计人员核实。",
    CorrectionState.REOPENED: "整改不到位，等待重新提出整改。",
    CorrectionState.VERIFIED: "整改已核实。",
}


def act(form: str, ask: Callable[[], object], *, done: str) -> None:
    """Do what was asked and show the page anew, or say why not."""
    if answered(ask, done=done):
        next_round(form)
        st.rerun()
