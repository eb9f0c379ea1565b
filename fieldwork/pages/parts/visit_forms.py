"""Forms of the visits page: a visit by touch, putting one right, new occupants of a dwelling."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import (
    at_local,
    choose_area,
    choose_code,
    choose_day,
    choose_household,
    door_number,
    local_text,
    next_round,
    round_of,
    within_reach,
)
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.record_form import put_record_form
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.occupants import OccupantsFields
from fieldwork.rules.photos import LIMIT_MB
from fieldwork.rules.visits import AttemptCode, CorrectionFields, VisitFields, ea_of
from fieldwork.services.forms import shipped_form
from fieldwork.services.occupants import replace_occupants
from fieldwork.services.photos import PhotoFields, add_photo, photo_digest
from fieldwork.services.visits import correct_visit, record_visit
from fieldwork.settings import LOCAL_ZONE, current_settings

VISIT, CORRECTION, OCCUPANTS = "visits.form", "visits.correction", "visits.occupants"
NEVER_WAS = "never_was"
IDS = ("ea_id", "household_id", "dwelling_no", "household_no")
PICTURES = ["jpg", "jpeg", "png", "webp"]


def put_visit_form(at: Desk, cases: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask what happened at the door."""
    mine = within_reach(at, cases[cases["state"] != "substituted"], "visit.record")
    if mine.empty:
        st.caption("当前身份只能查看；入户由辅助调查员和督导员登记。")
        return
    turn = f"{VISIT}.{round_of(VISIT)}"
    where, what = st.columns([2, 3], gap="large")
    with where:
        ea_id = choose_area(mine, names, key=f"{VISIT}.area")
        household_id = choose_household(mine[mine["ea_id"] == ea_id], key=f"{turn}.household.{ea_id}")
        visited_at = ask_when(at, turn)
    with what:
        code = choose_code("结果", code_labels("attempt_code"), key=f"{turn}.code")
        appointment = ask_appointment(at, turn) if code == AttemptCode.APPOINTMENT else None
        picture = ask_picture(turn)
        note = st.text_input("备注（可不填；不写姓名和电话）", key=f"{turn}.note", max_chars=200)
        if st.button("登记入户", type="primary", disabled=not (household_id and code), key=f"{turn}.save"):
            visit = VisitFields(
                visit_id=_key(f"{turn}.id"),
                cycle_id=at.cycle_id,
                household_id=household_id,
                visited_at=visited_at,
                attempt_code=AttemptCode(code),
                note=note.strip() or None,
                next_appointment_at=appointment,
            )
            save_visit(at, visit, picture, turn)


def ask_when(at: Desk, turn: str) -> datetime:
    """Ask when the visit was."""
    day = choose_day("日期", today=at.today, key=f"{turn}.day")
    hour = st.time_input(
        "时间", at.now.astimezone(LOCAL_ZONE).time().replace(second=0, microsecond=0), key=f"{turn}.time"
    )
    return at_local(day, hour)


def ask_appointment(at: Desk, turn: str) -> datetime:
    """Ask for what day and hour the household asked to be visited again."""
    left, right = st.columns(2)
    day = left.date_input("约定日期", at.today, min_value=at.today, key=f"{turn}.next_day", format="YYYY-MM-DD")
    hour = right.time_input("约定时间", "19:00", key=f"{turn}.next_time")
    return at_local(day, hour)


def ask_picture(turn: str) -> bytes | None:
    """Ask for a photo of the place, where there is something to show."""
    label = f"现场照片（拆除、空宅、找不到时拍；不拍人，不超过 {LIMIT_MB} MB）"
    given = st.file_uploader(label, type=PICTURES, key=f"{turn}.photo", max_upload_size=LIMIT_MB)
    return None if given is None else given.getvalue()


def save_visit(at: Desk, visit: VisitFields, picture: bytes | None, turn: str) -> None:
    """Hand photo and visit to the services; keys were made once per filling, so pressing twice records once."""
    said = f"住宅 {door_number(visit.household_id)}，{code_labels('attempt_code')[visit.attempt_code]}"
    done = f"已登记：{said}，{local_text(visit.visited_at)}。"

    def save() -> None:
        digest = None if picture is None else kept_photo(at, visit.household_id, picture, _key(f"{turn}.photo_id"))
        seen = VisitFields(**{**vars(visit), "photo_digest": digest})
        record_visit(at.database, seen, actor=at.actor, now=at.now)

    if answered(save, done=done):
        next_round(VISIT)
        st.rerun()


def kept_photo(at: Desk, household_id: str, picture: bytes, photo_id: UUID) -> str:
    """Keep a photo of a household's place and return the digest by which the visit names it."""
    photo = PhotoFields(
        photo_id=photo_id, cycle_id=at.cycle_id, ea_id=ea_of(household_id), subject=household_id, content=picture
    )
    add_photo(at.database, photo, settings=current_settings(), actor=at.actor, now=at.now)
    return photo_digest(at.database, photo_id, actor=at.actor)


def put_correction_form(at: Desk, visits: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask which visit was recorded wrongly, what it was really, and why."""
    counted = visits[~visits["is_corrected"].astype("bool")]
    mine = within_reach(at, counted, "visit.correct")
    if mine.empty:
        st.caption("没有可以更正的入户记录：入户人更正自己登记的，督导员更正本镇街的。")
        return
    turn = f"{CORRECTION}.{round_of(CORRECTION)}"
    where, what = st.columns([2, 3], gap="large")
    with where:
        ea_id = choose_area(mine, names, key=f"{CORRECTION}.area")
        household_id = choose_household(
            mine[mine["ea_id"] == ea_id].drop_duplicates("household_id"), key=f"{turn}.household.{ea_id}"
        )
    with what:
        own = mine[mine["household_id"] == household_id].sort_values("visited_at", ascending=False)
        chosen = _choose_visit(own, key=f"{turn}.visit.{household_id}")
        words = {**code_labels("attempt_code"), NEVER_WAS: "没有这次入户（作废）"}
        code = choose_code("更正为", words, key=f"{turn}.code") if chosen is not None else ""
        reason = st.text_input("更正原因（必填；原记录保留可查）", key=f"{turn}.reason", max_chars=200)
        ready = chosen is not None and code and reason.strip()
        if st.button("更正记录", disabled=not ready, key=f"{turn}.save") and chosen is not None:
            save_correction(at, chosen, code, reason, turn)


def _choose_visit(own: pd.DataFrame, *, key: str) -> "dict[Any, Any] | None":
    rows = {str(row["visit_id"]): row for row in own.to_dict("records")}
    words = {
        visit_id: f"第 {row['visit_no']} 次 · {local_text(row['visited_at'])} · {row['attempt_zh']}"
        for visit_id, row in rows.items()
    }
    picked = st.selectbox("哪一次入户", list(words), format_func=lambda each: words[each], key=key) if words else None
    return None if picked is None else rows[picked]


def save_correction(at: Desk, row: dict[Any, Any], code: str, reason: str, turn: str) -> None:
    """Hand the correction to the service."""
    put_right = None
    if code != NEVER_WAS:
        put_right = VisitFields(
            visit_id=_key(f"{turn}.new_id"),
            cycle_id=at.cycle_id,
            household_id=str(row["household_id"]),
            visited_at=row["visited_at"].to_pydatetime(),
            attempt_code=AttemptCode(code),
        )
    fields = CorrectionFields(
        correction_id=_key(f"{turn}.id"), visit_id=UUID(str(row["visit_id"])), reason=reason, replacement=put_right
    )
    done = f"已更正：住宅 {door_number(str(row['household_id']))}；原记录保留，不再计数。"
    if answered(lambda: correct_visit(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(CORRECTION)
        st.rerun()


def put_occupants_form(at: Desk, cases: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Ask who lives now in a dwelling whose household has moved: the screening's questions, at once."""
    open_cases = cases[(cases["last_attempt_code"] == AttemptCode.MOVED) & (cases["state"] != "substituted")]
    mine = within_reach(at, open_cases[open_cases["open_request_id"].isna()], "occupants.replace")
    if mine.empty:
        st.caption("没有最近一次登记为“已搬走”的样本户。")
        return
    ea_id = choose_area(mine, names, key=f"{OCCUPANTS}.area")
    household_id = choose_household(mine[mine["ea_id"] == ea_id], key=f"{OCCUPANTS}.household.{ea_id}")
    if not household_id:
        return
    st.caption("同一住宅优先：新住户用该住宅的下一个户序号，入样概率不变；原来的户保留全部记录。")
    answers = put_record_form(
        shipped_form("screening"), key=f"{OCCUPANTS}.{household_id}", button="登记新住户", hidden=IDS
    )
    if answers is not None:
        save_occupants(at, household_id, answers)


def save_occupants(at: Desk, household_id: str, answers: Mapping[str, Any]) -> None:
    """Hand the new household to the service."""
    fields = OccupantsFields(
        cycle_id=at.cycle_id, replaced_household_id=household_id, screened_at=at.now, answers=answers
    )
    done = f"已登记住宅 {door_number(household_id)} 的新住户；请安排首次入户。"
    if answered(lambda: replace_occupants(at.database, fields, actor=at.actor, now=at.now), done=done):
        next_round(f"{OCCUPANTS}.{household_id}")
        st.rerun()


def _key(name: str) -> UUID:
    key: UUID = st.session_state.setdefault(name, uuid4())
    return key
