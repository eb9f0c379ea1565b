"""The sample size of each level: the proposal in force, its expected precision, and its approval."""

from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.dialogues import dialogue, put_words
from fieldwork.pages.parts.documents import choose_document, document_names
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.looks import ALLOCATION_LOOKS
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers, thousands
from fieldwork.pages.parts.session import Desk, desk, person_names, seen
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.tables import Cell, Row, Taken, listed_as, number, put_table, state, text
from fieldwork.rules.allocation import AllocationFields
from fieldwork.services.allocation import (
    AllocationDecision,
    AllocationView,
    allocation_view,
    approve_allocation,
    propose_allocation,
    reject_allocation,
)

TITLE = "确定样本量"
FORM, DECISION = "allocation.form", "allocation.decision"
SETTLES = "sample_size_approved"
"""The fact that closes the task of the plan about the sample size."""
LEVELS: list[Cell] = [
    text("level_zh", "层级"),
    number("n_areas", "小区"),
    number("n_households", "记账户"),
    number("n_urban", "按户数分：城镇小区"),
    number("n_rural", "乡村小区"),
    Cell(heading="设计效应", html=lambda row: decimal(row["design_effect"], 2), style="right"),
    Cell(heading="预计相对误差", html=lambda row: percent(row["relative_half_width_percent"]), style="right"),
]
LEVELS_TAKEN = Taken(key="allocation.levels", title="各层级样本量", noun="个层级")
PROPOSALS: list[Cell] = [
    number("version", "方案"),
    state("state", "状态", looks=ALLOCATION_LOOKS, word="state_zh"),
    number("n_households_per_area", "每小区户数"),
    text("reason", "依据", style="wide"),
    text("document", "批文", style="wide"),
    text("note", "意见", style="wide"),
    text("decided", "审批登记", style="wide"),
    text("recorded", "提出", style="wide"),
]


def decimal(value: object, digits: int) -> str:
    """Return a number with so many digits, a dash where there is none."""
    return "—" if value is None or pd.isna(value) else f"{value:.{digits}f}"  # type: ignore[call-overload]


def percent(value: object) -> str:
    """Return a half-width as it is read."""
    return "—" if value is None or pd.isna(value) else f"±{value:.1f}%"  # type: ignore[call-overload]


def due(at: Desk) -> str:
    """Return until when the plan wants the size settled; nothing where it names no day."""
    tasks = at.cycle.plan.tasks if at.cycle else ()
    day = next((task.deadline for task in tasks if task.fact == SETTLES), None)
    return "" if day is None else f"，期限 {day}"


def said(view: AllocationView, at: Desk) -> str:
    """Return what is asked of the reader."""
    if view.proposals.empty:
        return f"还没有样本量方案；请提出方案、上报审批{due(at)}。"
    newest = view.proposals.iloc[0]
    if newest["state"] == "approved":
        return f"第 {newest['version']} 版方案已批准，可以抽取调查小区。"
    if newest["state"] == "rejected":
        return f"第 {newest['version']} 版方案未获批准：{newest['note']}请重新提出。"
    return f"第 {newest['version']} 版方案等待审批；收到批文后在这里登记。"


def numbers(view: AllocationView) -> list[Number]:
    """Return the sizes of the newest proposal."""
    newest = view.proposals.iloc[0]
    levels = view.levels[view.levels["allocation_id"] == newest["allocation_id"]].set_index("level")
    whole, parts = levels.loc["district"], levels.drop(index="district")

    def listed(name: str, rows: pd.DataFrame, sums: str) -> Listed:
        return listed_as(name, rows.reset_index(), LEVELS, LEVELS_TAKEN, sums=sums)

    return [
        Number(
            label="分省小区",
            value=str(levels.loc["provincial", "n_areas"]),
            target="上级抽取",
            listed=listed("provincial", levels.loc[["provincial"]], "小区"),
        ),
        Number(
            label="分市县小区",
            value=str(levels.loc["city_county", "n_areas"]),
            target="扩充部分",
            listed=listed("city_county", levels.loc[["city_county"]], "小区"),
        ),
        Number(
            label="记账户",
            value=thousands(int(whole["n_households"])),
            target=f"共 {whole['n_areas']} 个小区",
            listed=listed("levels", parts, "记账户"),
        ),
        Number(
            label="全区预计误差",
            value=percent(whole["relative_half_width_percent"]),
            target=f"置信度 {newest['confidence_percent']:g}%",
        ),
    ]


def put_newest(view: AllocationView) -> None:
    """Show the levels of the newest proposal, what they rest on, and where it differs from the plan."""
    newest = view.proposals.iloc[0]
    levels = view.levels[view.levels["allocation_id"] == newest["allocation_id"]]
    put_table(levels, LEVELS, taken=LEVELS_TAKEN)
    st.caption(
        f"精度按假设测算：户间变异系数 {newest['cv']:g}，小区内相关系数 {newest['intra_area_correlation']:g}"
        "（均为未公布的默认值，可在方案参数中修改）；小区少，用 t 分布；没有计入排序带来的好处。"
        "城乡小区数是按户数在纸面上的分配，实际由抽选决定。"
    )
    about = f"第 {newest['version']} 版"
    put_findings(view.findings.assign(subject=about), key="allocation.findings", subject="方案")


def put_proposals(at: Desk, view: AllocationView) -> None:
    """List all proposals with their decisions."""
    names = document_names(at)
    table = view.proposals.assign(
        document=[names.get(str(each), "") for each in view.proposals["document_id"]],
        decided=[
            f"{person} {local_text(when)}" if isinstance(who, str) else ""
            for person, who, when in zip(
                person_names(view.proposals["decided_by"]),
                view.proposals["decided_by"],
                view.proposals["decided_at"],
                strict=True,
            )
        ],
        recorded=view.proposals["recorded_at"].map(local_text),
    )
    put_table(table, PROPOSALS, taken=Taken(key="allocation.proposals", title="样本量分配方案", noun="份方案"))


def put_decision(at: Desk, view: AllocationView) -> None:
    """Ask for the document of the decision, and open the dialogue of approval or rejection."""
    newest = view.proposals.iloc[0].to_dict()
    if newest["state"] != "proposed" or not at.may("allocation.approve"):
        return
    st.header("登记审批结果", anchor=False)
    document_id = choose_document(at, key=f"{DECISION}.document", label="批文")
    approve, reject, _ = st.columns([1, 1, 4])
    if approve.button("登记批准", type="primary", key=f"{DECISION}.approve", width="stretch"):
        ask_approval(at, newest, document_id)
    if reject.button("未获批准", key=f"{DECISION}.reject", width="stretch"):
        ask_rejection(at, newest, document_id)


@dialogue("登记批准")
def ask_approval(at: Desk, newest: Row, document_id: UUID | None) -> None:
    """Name what is recorded, and record it on confirmation."""
    st.write(
        f"第 {newest['version']} 版样本量方案记为已批准；任务 8 的完成日取批文日期。登记后不能撤销，只能提出新方案。"
    )
    if document_id is None:
        st.write("没有选批文。")
    decision = AllocationDecision(allocation_id=UUID(str(newest["allocation_id"])), document_id=document_id)
    if st.button("确认批准", type="primary", key=f"{DECISION}.approved") and answered(
        lambda: approve_allocation(at.database, decision, actor=at.actor, now=at.now), done="样本量方案已登记为批准。"
    ):
        st.rerun()


@dialogue("未获批准")
def ask_rejection(at: Desk, newest: Row, document_id: UUID | None) -> None:
    """Ask why, and record it on confirmation."""
    note = put_words("理由（必填）", form=f"{DECISION}.refused.{newest['version']}")
    key = UUID(str(newest["allocation_id"]))
    decision = AllocationDecision(allocation_id=key, document_id=document_id, note=note)
    if st.button("确认", type="primary", disabled=not note.strip(), key=f"{DECISION}.rejected") and answered(
        lambda: reject_allocation(at.database, decision, actor=at.actor, now=at.now), done="已登记；请提出新的方案。"
    ):
        st.rerun()


def put_form(at: Desk, *, is_primary: bool) -> None:
    """Ask for a sample size; the plan's numbers stand there at first."""
    if not at.may("allocation.propose") or at.cycle is None:
        return
    plan, turn = at.cycle.plan, f"{FORM}.{round_of(FORM)}"
    st.header("提出样本量方案", anchor=False)
    one, two, three = st.columns(3, gap="large")
    extension = plan.areas.n_areas - plan.areas.n_provincial
    n_provincial = one.number_input("分省小区", 0, 999, plan.areas.n_provincial, key=f"{turn}.provincial")
    n_extension = two.number_input("分市县小区（扩充）", 0, 999, extension, key=f"{turn}.extension")
    n_each = three.number_input("每个小区记账户", 1, 999, plan.draw.n_households_per_area, key=f"{turn}.each")
    reason = st.text_input("依据（必填）", key=f"{turn}.reason", max_chars=200)
    if st.button(
        "提出方案", type="primary" if is_primary else "secondary", disabled=not reason.strip(), key=f"{turn}.save"
    ):
        fields = AllocationFields(
            allocation_id=str(st.session_state.setdefault(f"{turn}.id", uuid4())),
            cycle_id=at.cycle_id,
            n_provincial=int(n_provincial),
            n_city_county=int(n_extension),
            n_households_per_area=int(n_each),
            reason=reason,
        )
        save(at, fields)


def save(at: Desk, fields: AllocationFields) -> None:
    """Hand the proposal to the service."""
    done = "样本量方案已提出，等待审批。"
    if answered(lambda: propose_allocation(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(FORM)
        st.rerun()


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = seen(allocation_view, at)
    put_title(TITLE, said(view, at))
    waits = False
    if view.proposals.empty:
        put_empty("提出方案后，这里显示各层级的小区数、户数和预计精度，并登记上级的批复。")
    else:
        put_numbers(numbers(view))
        put_newest(view)
        put_decision(at, view)
        waits = view.proposals["state"].iloc[0] == "proposed"
        st.header("全部方案", anchor=False)
        put_proposals(at, view)
    put_form(at, is_primary=not waits)


main()
