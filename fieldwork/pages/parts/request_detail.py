"""Everything needed to decide about a request, on one screen."""

from collections.abc import Mapping
from uuid import UUID

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import door_number, local_text
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.looks import KEPT, RESERVE_LOOKS, TO_DO, badge
from fieldwork.pages.parts.session import Desk, person_names, remembered
from fieldwork.pages.parts.tables import Cell, put_table, text
from fieldwork.rules.privacy import personal_reach
from fieldwork.rules.refusals import Refusal
from fieldwork.rules.visits import PERSUASION_CODES
from fieldwork.services.evidence import RequestView, ReservePlace, request_view
from fieldwork.services.photos import read_photo
from fieldwork.settings import LOCAL_ZONE, current_settings

WEEKDAYS = "一二三四五六日"
VISITS: list[Cell] = [
    text("number", "第几次", style="right"),
    text("when", "入户时间"),
    text("attempt_zh", "结果"),
    text("counts", "计入动员"),
    text("who", "入户人"),
]
MOST_RESERVE = 6
"""So many places of a reserve are shown from its next one on; a reserve may be as long as the list."""


def request_of(at: Desk, request_id: str) -> RequestView:
    """Return all there is to a request."""
    view: RequestView = remembered(
        at.database,
        ("request", request_id, at.actor),
        lambda: request_view(at.database, UUID(request_id), actor=at.actor),
    )
    return view


def put_request(at: Desk, request_id: str) -> None:
    """Show visits, warnings, evidence and who would step in."""
    view = request_of(at, request_id)
    left, right = st.columns([3, 2], gap="large")
    with left:
        put_table(kept(view.visits, "told", lambda: with_words(view.visits)), VISITS)
    with right:
        put_rules(view)
        put_evidence(at, view)
        put_reserve(view)


def with_words(visits: pd.DataFrame) -> pd.DataFrame:
    """Return the visits as they are read: numbered, with the day of the week, and whether they count as persuasion."""
    return visits.assign(
        number=range(1, len(visits) + 1),
        when=[day_and_hour(pd.Timestamp(instant)) for instant in visits["visited_at"]],
        counts=["是" if code in PERSUASION_CODES else "" for code in visits["attempt_code"]],
        who=person_names(visits["visited_by"]),
    )


def day_and_hour(instant: pd.Timestamp) -> str:
    """Return an instant in local time with the day of the week."""
    return f"{local_text(instant)} 周{WEEKDAYS[instant.tz_convert(LOCAL_ZONE).weekday()]}"


def put_rules(view: RequestView) -> None:
    """Say which rules the visits keep and which they do not; a warning stops nothing."""
    marks = [badge(KEPT, words) for words in view.kept] + [badge(TO_DO, words) for words in view.warnings]
    st.html('<div class="zh-rules">' + "".join(f"<div>{mark}</div>" for mark in marks) + "</div>")


def put_reserve(view: RequestView) -> None:
    """Show the order of the reserve: who was used, who would step in, who comes after."""
    st.caption(successor_words(view))
    if not view.reserve:
        return
    first = next((place for place, each in enumerate(view.reserve) if each.is_next), len(view.reserve) - 1)
    near = view.reserve[: first + MOST_RESERVE]
    marks = "".join(reserve_mark(each) for each in near)
    more = f"……共 {len(view.reserve)} 户" if len(near) < len(view.reserve) else ""
    st.html(f'<div class="zh-legend"><span class="zh-quiet">备选顺序</span>{marks}{more}</div>')


def reserve_mark(each: ReservePlace) -> str:
    """Return one household of a reserve with its state."""
    look = RESERVE_LOOKS["used" if each.is_used else "next" if each.is_next else "behind"]
    door = door_number(each.household_id)
    return f'<span title="{each.household_id} {look.word}">{badge(look, f"{door} {look.word}".strip())}</span>'


def put_evidence(at: Desk, view: RequestView) -> None:
    """Show what the request rests on."""
    words = "；".join(view.evidence) or "入户记录"
    disposition = f"{view.disposition} {code_labels('disposition')[view.disposition]}"
    st.write(f"依据：{words}。规则得出的处置码：{disposition}。")
    for photo_id in view.photo_ids:
        put_photo(at, photo_id, ea_id=view.ea_id)


def put_photo(at: Desk, photo_id: str, *, ea_id: str) -> None:
    """Show a photo to whom the work needs it; others are told that there is one."""
    if not personal_reach(at.actor).covers(ea_id):
        st.caption("有现场照片；由本镇街的督导员查看。")
        return
    try:
        content = read_photo(at.database, UUID(photo_id), settings=current_settings(), actor=at.actor)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return
    st.image(content, caption="现场照片", width=220)


def successor_words(view: RequestView) -> str:
    """Say who would step in, and how many are left."""
    before = f"这个样本位置已换过 {view.n_before} 次。" if view.n_before else ""
    if view.substitute_household_id is None:
        return f"{before}备选户已用尽：批准后由统计人员处理。"
    door = door_number(view.substitute_household_id)
    return f"{before}批准后由住宅 {door}（{view.substitute_household_id}）接替，备选户还有 {view.n_left} 户。"


def evidence_needed(reason: str, needs: Mapping[str, tuple[str, ...]]) -> str:
    """Say in words what has to be brought for a reason."""
    words = {
        "spread": "多次上门分在不同时段，其中一次在周末",
        "recheck": "在不同日期核实",
        "village": "村居证明",
        "photo": "现场照片（在“入户”页随入户记录上传）",
        "explanation": "写明具体情况",
        "screening": "摸底答案为“不属于调查范围”",
    }
    return "、".join(words[kind] for kind in needs.get(reason, ()))
