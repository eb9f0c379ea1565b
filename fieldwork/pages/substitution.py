"""Substitution: requests that wait for a decision, asking for one, and all that were asked for."""

from collections.abc import Mapping
from typing import Any, Literal
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import RECORD, wanted
from fieldwork.pages.parts.authority import put_sample_authority
from fieldwork.pages.parts.choices import (
    choose_area,
    choose_code,
    choose_household,
    door_number,
    local_text,
    next_round,
    round_of,
    within_reach,
)
from fieldwork.pages.parts.codes import area_names, code_labels
from fieldwork.pages.parts.dialogues import dialogue, put_words
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import REQUEST_LOOKS, in_words, look_of
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.paper_offers import put_substitution_form
from fieldwork.pages.parts.request_detail import evidence_needed, put_request, request_of, successor_words
from fieldwork.pages.parts.session import Desk, desk, person_names, seen
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.tables import Row
from fieldwork.pages.parts.unmasking import is_hidden, put_hidden, put_look
from fieldwork.pages.parts.visit_log_file import put_request_file
from fieldwork.rules.substitution import SubstitutionFields, VillageWord
from fieldwork.services.codes import substitution_reasons
from fieldwork.services.substitution import (
    Outcome,
    approve_substitution,
    cancel_substitution,
    reject_substitution,
    request_substitution,
    substitution_view,
)
from fieldwork.services.substitution_forms import ASKABLE
from fieldwork.services.visits import visits_view

TITLE = "换户申请与审批"
FORM = "substitution.form"
REQUESTS = ListOf(
    key="substitution.requests",
    noun="份申请",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "state_zh": "状态",
        "reason_zh": "原因",
        "n_persuasion": "动员次数",
        "substitute_door": "接替户",
        "requested": "申请时间",
        "requested_by": "申请人",
        "decided": "决定时间",
        "decided_by": "决定人",
        "household_id": "住户编码",
    },
    filters=("state_zh", "reason_zh"),
    file_name="换户申请.xlsx",
)


NUMBERS = (
    ("requested", "待审批", "由督导员或统计人员决定"),
    ("carried_out", "已换户", "由该户自己的备选户接替"),
    ("rejected", "已驳回", "继续上门"),
    ("approved", "备选用尽", "由统计人员处理"),
)


def numbers(told: pd.DataFrame) -> list[Number]:
    """Return how many requests stand where; ``told`` are all as they are read."""
    return [
        Number(
            label=label,
            value=str(int((told["state"] == state).sum())),
            target=target,
            listed=Listed(name=state, rows=told[told["state"] == state], shape=REQUESTS),
        )
        for state, label, target in NUMBERS
    ]


def said(requests: pd.DataFrame) -> str:
    """Return what is asked of the reader."""
    n_waiting = int((requests["state"] == "requested").sum())
    if n_waiting:
        return f"{n_waiting} 份申请等待审批。批准后由该户备选序列的下一户接替，任何人都不能另选。"
    return "没有等待审批的申请。"


def sentence_of(row: Row, names: Mapping[str, str]) -> str:
    """Return a request as one sentence."""
    where = f"{names.get(str(row['ea_id']), '')} 住宅 {door_number(str(row['household_id']))}"
    asked = f"{person_names([row['requested_by']])[0]} 于 {local_text(row['requested_at'])} 申请"
    return f"{where}：{row['reason_zh']}，动员 {row['n_persuasion']} 次，{asked}"


@dialogue("批准换户")
def ask_approval(at: Desk, row: Row, names: Mapping[str, str]) -> None:
    """Name what approval will do, and do it on confirmation."""
    st.write(sentence_of(row, names))
    st.write("批准后：这户记为“已换出”，它的全部记录保留。此操作不能撤销。")
    st.write(successor_words(request_of(at, str(row["request_id"]))))
    note = put_words("审批意见（可不填）", form=f"substitution.approval.{row['request_id']}")
    if st.button("批准", type="primary", key="substitution.approve"):
        request_id = UUID(str(row["request_id"]))
        if answered(
            lambda: approve_substitution(at.database, request_id, note=note or None, actor=at.actor, now=at.now),
            done=outcome_words,
        ):
            st.rerun()


def outcome_words(outcome: Outcome) -> str:
    """Say who stepped in, and what to do now."""
    if outcome.substitute_household_id is None:
        return "已批准；备选户已用尽，由统计人员在“落实”页决定接着排或结案。"
    door = door_number(outcome.substitute_household_id)
    return f"已批准；由住宅 {door}（{outcome.substitute_household_id}）接替，请安排首次入户。"


@dialogue("驳回申请")
def ask_rejection(at: Desk, row: Row, names: Mapping[str, str]) -> None:
    """Ask for the reason of a rejection, and do it on confirmation."""
    st.write(sentence_of(row, names))
    st.write("驳回后：这户回到原来的状态，继续上门。")
    note = put_words("驳回理由（必填）", form=f"substitution.rejection.{row['request_id']}")
    if st.button("驳回", type="primary", disabled=not note.strip(), key="substitution.reject"):
        request_id = UUID(str(row["request_id"]))
        if answered(
            lambda: reject_substitution(at.database, request_id, note=note, actor=at.actor, now=at.now),
            done="已驳回；请通知申请人继续上门。",
        ):
            st.rerun()


@dialogue("撤销申请")
def ask_cancellation(at: Desk, row: Row, names: Mapping[str, str]) -> None:
    """Ask why a request is taken back, and do it on confirmation."""
    st.write(sentence_of(row, names))
    st.write("撤销后：这户继续上门；以后仍可重新申请。")
    note = put_words("撤销理由（必填）", form=f"substitution.cancelling.{row['request_id']}")
    if st.button("撤销", type="primary", disabled=not note.strip(), key="substitution.cancel"):
        request_id = UUID(str(row["request_id"]))
        if answered(
            lambda: cancel_substitution(at.database, request_id, note=note, actor=at.actor, now=at.now),
            done="已撤销；请继续上门。",
        ):
            st.rerun()


def put_waiting(at: Desk, requests: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Show each waiting request with all that is needed to decide it; the one that a link names comes first."""
    waiting = requests[requests["state"] == "requested"]
    first = waiting["request_id"].astype("str") == wanted(RECORD)
    for number, row in enumerate(pd.concat([waiting[first], waiting[~first]]).to_dict("records")):
        with st.container(border=True):
            st.write(f"**{sentence_of(row, names)}**")
            if row["note"]:
                st.caption(str(row["note"]))
            put_request(at, str(row["request_id"]))
            if is_hidden(at, row, "substitution"):
                with st.popover("查看内容"):
                    put_look(at, "substitution", str(row["household_id"]), ea_id=str(row["ea_id"]), key="waiting")
            put_decisions(at, row, names, is_next=number == 0)


def put_decisions(at: Desk, row: Row, names: Mapping[str, str], *, is_next: bool) -> None:
    """Offer what the person may do about a request; the one to decide next stands out."""
    approve, reject, cancel, _ = st.columns([1, 1, 1, 4])
    ea_id, request_id = str(row["ea_id"]), row["request_id"]
    may = at.covers("substitution.approve", ea_id)
    look: Literal["primary", "secondary"] = "primary" if is_next else "secondary"
    if approve.button("批准", type=look, disabled=not may, key=f"approve.{request_id}", width="stretch"):
        ask_approval(at, row, names)
    if reject.button("驳回", disabled=not may, key=f"reject.{request_id}", width="stretch"):
        ask_rejection(at, row, names)
    is_own = row["requested_by"] == at.actor.account_id and at.covers("substitution.cancel", ea_id)
    if (may or is_own) and cancel.button("撤销", key=f"cancel.{request_id}", width="stretch"):
        ask_cancellation(at, row, names)


def put_exhausted(at: Desk, requests: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Show what was approved and nobody could carry out."""
    approved = requests[requests["state"] == "approved"]
    if approved.empty:
        return
    st.header("备选户用尽", anchor=False)
    for row in approved.to_dict("records"):
        with st.container(border=True):
            words, cancel = st.columns([6, 1], vertical_alignment="center")
            words.write(f"**{sentence_of(row, names)}**")
            words.caption("已批准，备选户已用尽：由统计人员在“落实”页的“一户的经过”里决定接着排或结案。")
            may = at.covers("substitution.approve", str(row["ea_id"]))
            if may and cancel.button("撤销", key=f"cancel.{row['request_id']}", width="stretch"):
                ask_cancellation(at, row, names)


def put_form(at: Desk, cases: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask for which household and why."""
    open_cases = cases[cases["state"].isin(ASKABLE) & cases["open_request_id"].isna()]
    mine = within_reach(at, open_cases, "substitution.request")
    if mine.empty:
        st.caption("当前身份没有可以申请换户的样本户：要先登记过入户，且没有等待审批的申请。")
        return
    turn = f"{FORM}.{round_of(FORM)}"
    where, why = st.columns([2, 3], gap="large")
    with where:
        ea_id = choose_area(mine, names, key=f"{FORM}.area")
        household_id = choose_household(mine[mine["ea_id"] == ea_id], key=f"{turn}.household.{ea_id}")
        put_effort(mine, household_id, at)
    with why:
        reason = choose_code("原因", code_labels("substitution_reason"), key=f"{turn}.reason")
        village = ask_village(at, turn, reason)
        note = st.text_input("说明（选“其他”时必填；不写姓名和电话）", key=f"{turn}.note", max_chars=200)
        if st.button("申请换户", disabled=not (household_id and reason), key=f"{turn}.save"):
            save(at, SubstitutionFields(**_typed(at, turn, household_id, reason, note), village=village))


def put_effort(cases: pd.DataFrame, household_id: str, at: Desk) -> None:
    """Say how often the household was persuaded, and how often a refusal needs it."""
    least = at.cycle.plan.placement.min_persuasion_visits if at.cycle else 0
    if household_id:
        row = cases.set_index("household_id").loc[household_id]
        st.caption(
            f"已入户 {row['n_visits']} 次，其中动员 {row['n_persuasion']} 次；以拒绝为由换户，动员应不少于 {least} 次。"
        )


def ask_village(at: Desk, turn: str, reason: str) -> VillageWord | None:
    """Say what has to be brought for a reason, and ask for the village's word where it is that."""
    needs = {code: each.evidence for code, each in substitution_reasons().items()}
    words = evidence_needed(reason, needs)
    if words:
        st.caption(f"需要的证据：{words}。")
    if "village" not in needs.get(reason, ()):
        return None
    role = choose_code("证明人身份", code_labels("village_role"), key=f"{turn}.village_role")
    left, right = st.columns(2)
    name = left.text_input("证明人姓名（加密保存）", key=f"{turn}.village_name", max_chars=40)
    day = right.date_input("证明日期", at.today, max_value=at.today, key=f"{turn}.village_day", format="YYYY-MM-DD")
    return VillageWord(role=role, name=name, confirmed_on=day) if role and name.strip() else None


def _typed(at: Desk, turn: str, household_id: str, reason: str, note: str) -> dict[str, Any]:
    return {
        "request_id": st.session_state.setdefault(f"{turn}.id", uuid4()),
        "cycle_id": at.cycle_id,
        "household_id": household_id,
        "reason": reason,
        "note": note.strip() or None,
    }


def save(at: Desk, fields: SubstitutionFields) -> None:
    """Hand the request to the service; pressing twice asks once."""
    done = f"已申请：住宅 {door_number(fields.household_id)}，等待审批。"
    if answered(lambda: request_substitution(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(FORM)
        st.rerun()


def with_words(requests: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the requests as they are read."""
    return requests.assign(
        area_name=requests["ea_id"].map(names),
        door=requests["household_id"].map(door_number),
        substitute_door=[
            door_number(each) if isinstance(each, str) else "—" for each in requests["substitute_household_id"]
        ],
        state_zh=[in_words(look_of(REQUEST_LOOKS, row.state), str(row.state_zh)) for row in requests.itertuples()],
        requested=requests["requested_at"].map(local_text),
        decided=requests["decided_at"].map(local_text),
        requested_by=person_names(requests["requested_by"]),
        decided_by=person_names(requests["decided_by"]),
    )


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    cases = seen(visits_view, at).cases
    if cases.empty:
        put_title(TITLE, "还没有样本户。")
        put_empty("抽选完成并登记入户之后，才会有换户申请。")
        return
    requests, names = seen(substitution_view, at), area_names(at)
    put_title(TITLE, said(requests))
    put_sample_authority(at)
    told = kept(requests, "told", lambda: with_words(requests, names))
    put_numbers(kept(told, "numbers", lambda: numbers(told)))
    put_waiting(at, requests, names)
    put_exhausted(at, requests, names)
    st.header("全部申请", anchor=False)
    if requests.empty:
        put_empty("还没有人申请换户。")
    else:
        put_list(told, REQUESTS)
        put_hidden(at, requests, "substitution", names)
        put_substitution_form(at, requests, names)
    st.header("申请换户", anchor=False)
    put_form(at, cases, names)
    put_request_file(at, cases)


main()
