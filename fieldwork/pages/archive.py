"""The archive: papers made from one state of the ledger, how long records are kept, and erasing what need not be."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.dialogues import LONGEST_WORDS, dialogue
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.packs import PackOffer, put_pack
from fieldwork.pages.parts.session import Desk, desk, person_names
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.tables import Cell, Taken, listed_as, number, put_table, text
from fieldwork.rules.archive import CLASS_LABELS, RecordClass
from fieldwork.services.erasure import (
    ErasureFields,
    KeepingView,
    carry_out_erasure,
    keeping_view,
    reject_erasure,
    request_erasure,
)
from fieldwork.services.ledger import ledger_head
from fieldwork.settings import current_settings

TITLE = "总结与归档"
ASKING = "archive.asking"
ZIP = "application/zip"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
CLASSES: list[Cell] = [
    text("label", "类别"),
    number("years", "至少保存（年）"),
    text("newest_zh", "最近一条"),
    text("until_zh", "保存到"),
    text("erasing_zh", "到期以后", style="wide"),
]
REQUESTS: list[Cell] = [
    text("class_zh", "类别"),
    text("reason", "依据", style="wide"),
    text("asked_zh", "申请"),
    text("state_zh", "结果"),
    text("done_zh", "处理"),
    number("n_facts", "条数"),
]
KEPT = Taken(key="archive.classes", title="保存期限", noun="类", is_of_office=True)
ASKED = Taken(key="archive.requests", title="销毁申请", noun="份申请", is_of_office=True)
STATES = {"carried_out": "已销毁", "rejected": "已驳回"}


def numbers(view: KeepingView, n_entries: int, head: str) -> list[Number]:
    """Return how far the ledger reaches, and what may go."""
    may = view.classes["may_be_erased"].astype("bool")
    waiting = view.requests[view.requests["state"].isna()]
    return [
        Number(label="台账登记", value=thousands(n_entries), target=f"链首 {head[:12]}"),
        Number(
            label="到期可申请销毁",
            value=f"{may.sum()} 类",
            target="其余继续保存",
            listed=listed_as("due", classes_in_words(view.classes[may]), CLASSES, KEPT),
            rest=listed_as("not_due", classes_in_words(view.classes[~may]), CLASSES, KEPT),
        ),
        Number(
            label="等待处理的销毁申请",
            value=str(len(waiting)),
            target="由另一人核对后执行",
            listed=listed_as("waiting", requests_in_words(waiting), REQUESTS, ASKED),
        ),
    ]


def said(view: KeepingView) -> str:
    """Return what is asked of the reader."""
    if view.requests["state"].isna().any():
        return "有销毁申请等待另一人核对；执行后记录不能恢复，台账保留销毁的证明。"
    return "资料包、档案和总结都按台账某一条时的状态生成：同一序号、同一时间再生成一次，逐字节相同。"


def put_packs(at: Desk, n_entries: int) -> None:
    """Ask for the state, and offer the papers made from it."""
    names = area_names(at)
    state, where = st.columns([1, 2], gap="large")
    sequence = int(
        state.number_input("按台账第几条时的状态", 1, n_entries, n_entries, step=1, key=f"archive.sequence.{n_entries}")
    )
    made_at = current_settings().now()
    state.caption("要重现以前的文件，请填那份文件上印的台账序号，并用命令行 --at 写明同一时间。")
    with where:
        ea_id = st.selectbox(
            "小区", sorted(names), format_func=lambda each: f"{names[each]} {each}", key="archive.area"
        )
        if ea_id:
            put_evidence(at, ea_id, sequence, made_at)
        left, right = st.columns(2)
        stated: dict[str, Any] = {"sequence": sequence, "made_at": made_at}
        with left:
            put_pack(
                at,
                PackOffer(kind="archive.make", name="整个轮换的档案（ZIP）", mime=ZIP, **stated),
                key="archive.cycle",
            )
        with right:
            put_pack(
                at, PackOffer(kind="summary.make", name="工作总结（Word）", mime=WORD, **stated), key="archive.summary"
            )


def put_evidence(at: Desk, ea_id: str, sequence: int, made_at: datetime) -> None:
    """Offer the evidence of one area."""
    offer = PackOffer(
        kind="evidence.make",
        name="这个小区的证据包（ZIP）",
        sequence=sequence,
        made_at=made_at,
        mime=ZIP,
        more={"ea_id": ea_id},
    )
    put_pack(at, offer, key=f"archive.evidence.{ea_id}")


def put_classes(view: KeepingView) -> None:
    """Show how long each class is kept."""
    put_table(classes_in_words(view.classes), CLASSES, taken=KEPT)


def classes_in_words(classes: pd.DataFrame) -> pd.DataFrame:
    """Return the classes as they are read."""
    return classes.assign(
        newest_zh=[_day(day) for day in classes["newest_on"]],
        until_zh=[_day(day) for day in classes["kept_until"]],
        erasing_zh=[_erasing(row) for row in classes.to_dict("records")],
    )


def _day(day: object) -> str:
    return "—" if day is None or pd.isna(day) else str(day)  # type: ignore[call-overload]


def _erasing(row: dict[object, object]) -> str:
    if not row["is_erasable"]:
        return "是抽样的证据，长期保存"
    return "现在可以申请销毁" if row["may_be_erased"] else "可以申请销毁个人记录；抽样证据和台账不动"


def put_request(at: Desk, view: KeepingView) -> None:
    """Ask to erase a class whose time is over."""
    due = view.classes.loc[view.classes["may_be_erased"], "record_class"].tolist()
    if not due:
        st.caption("没有到期的类别；到期之前不能申请销毁。")
        return
    kind = st.segmented_control(
        "类别", due, format_func=lambda each: CLASS_LABELS[RecordClass(each)], key="archive.class"
    )
    reason = st.text_input(
        "依据（销毁清单或文号；不写姓名）", key=f"{ASKING}.{round_of(ASKING)}.reason", max_chars=LONGEST_WORDS
    )
    if st.button("申请销毁", disabled=not (kind and reason.strip()), key="archive.ask"):
        fields = ErasureFields(
            request_id=uuid4(), cycle_id=at.cycle_id, record_class=RecordClass(str(kind)), reason=reason
        )
        done = "已申请；请另一位有权限的人员核对后执行。"
        if answered(lambda: request_erasure(at.database, fields, actor=at.actor, now=at.now), done=done):
            next_round(ASKING)
            st.rerun()


@dialogue("执行销毁")
def ask_erasure(at: Desk, row: dict[str, object]) -> None:
    """Name what will be erased, and do it on confirmation."""
    st.write(f"将永久删除本轮的“{CLASS_LABELS[RecordClass(str(row['record_class']))]}”，依据：{row['reason']}。")
    st.write("删除后不能恢复。台账保留每一条的摘要和本次销毁的证明；以前的备份里仍有这些记录，请按规定另行销毁。")
    agreed = st.checkbox("已与销毁清单核对", key="archive.agreed")
    if st.button("执行销毁", type="primary", disabled=not agreed, key="archive.erase"):
        request_id = UUID(str(row["request_id"]))
        if answered(
            lambda: carry_out_erasure(
                at.database, at.cycle_id, request_id, settings=current_settings(), actor=at.actor, now=at.now
            ),
            done="已销毁；台账核验会把这些记录列为“已销毁”，不算缺失。",
        ):
            st.rerun()


def put_requests(at: Desk, view: KeepingView) -> None:
    """List what was asked for, with the decision where one waits."""
    if view.requests.empty:
        put_empty("还没有人申请销毁。")
        return
    for row in view.requests[view.requests["state"].isna()].to_dict("records"):
        words, carry_out, reject = st.columns([6, 1, 1], vertical_alignment="center")
        words.write(f"{CLASS_LABELS[RecordClass(row['record_class'])]}：{row['reason']}")
        if at.may("erasure.carry_out"):
            if carry_out.button("执行", key=f"erase.{row['request_id']}", width="stretch"):
                ask_erasure(at, {str(name): value for name, value in row.items()})
            if reject.button("驳回", key=f"keep.{row['request_id']}", width="stretch"):
                put_back(at, UUID(row["request_id"]))
    put_table(requests_in_words(view.requests), REQUESTS, taken=ASKED)


def put_back(at: Desk, request_id: UUID) -> None:
    """Reject a request."""
    done = "已驳回；记录都在。"
    if answered(lambda: reject_erasure(at.database, at.cycle_id, request_id, actor=at.actor, now=at.now), done=done):
        st.rerun()


def requests_in_words(requests: pd.DataFrame) -> pd.DataFrame:
    """Return the requests as they are read."""
    asked = zip(person_names(requests["recorded_by"]), requests["recorded_at"], strict=True)
    done = zip(person_names(requests["done_by"]), requests["done_at"], strict=True)
    return requests.assign(
        class_zh=requests["record_class"].map(lambda each: CLASS_LABELS[RecordClass(each)]),
        state_zh=requests["state"].map(STATES).fillna("待处理"),
        asked_zh=[f"{who} {local_text(when)}" for who, when in asked],
        done_zh=[f"{who} {local_text(when)}" if who != "—" else "—" for who, when in done],
    )


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view, head = keeping_view(at.database, at.cycle_id, today=at.today, actor=at.actor), ledger_head(at.database)
    put_title(TITLE, said(view))
    put_numbers(numbers(view, head.sequence, head.hash))
    if at.may("ledger.read"):
        st.header("资料包、档案和总结", anchor=False)
        put_packs(at, head.sequence)
    st.header("保存期限", anchor=False)
    put_classes(view)
    if at.may("erasure.request"):
        put_request(at, view)
    st.header("销毁申请", anchor=False)
    put_requests(at, view)


main()
