"""What is recorded about a book by touch: entries of days, a page check, a visit."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import (
    at_local,
    choose_area,
    choose_code,
    choose_day,
    choose_household,
    door_number,
    next_round,
    round_of,
    within_reach,
)
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.resources import shipped_toml
from fieldwork.rules.diary import (
    MOST_ENTRIES,
    BookVisitFields,
    BookVisitKind,
    CheckFields,
    CountFields,
    DiaryFault,
    EntryCount,
    EntrySource,
)
from fieldwork.services.diary import count_entries, record_book_visits, record_checks
from fieldwork.settings import LOCAL_ZONE

DAYS = 7
NOBODY = "当前身份只能查看；由负责该小区的辅助调查员、督导或统计人员登记。"
GROUPS = {"must": "六有：缺了什么", "must_not": "六无：有什么不该有的"}


def choose_book(at: Desk, books: pd.DataFrame, names: Mapping[str, str], *, action: str, key: str) -> str:
    """Ask for a household that keeps a book in an area where the person may act; empty while none is chosen."""
    mine = within_reach(at, books, action)
    if mine.empty:
        st.caption(NOBODY)
        return ""
    ea_id = choose_area(mine, names, key=f"{key}.area")
    return choose_household(mine[mine["ea_id"] == ea_id], key=f"{key}.{round_of(key)}.household.{ea_id}")


def put_count_form(at: Desk, books: pd.DataFrame, names: Mapping[str, str], *, key: str = "count") -> None:
    """Ask for the entries of the last days of one book; a day that is left empty is not counted."""
    household_id = choose_book(at, books, names, action="diary.count", key=key)
    if not household_id:
        return
    turn = f"{key}.{round_of(key)}"
    last = choose_day("数到哪一天", today=at.today, key=f"{turn}.last")
    days = [last - timedelta(days=DAYS - 1 - place) for place in range(DAYS)]
    numbers = {
        day: _entries(place, day, f"{turn}.{household_id}.{day}")
        for place, day in zip(st.columns(DAYS), days, strict=True)
    }
    source = choose_code("怎样数的", _typed_sources(), key=f"{turn}.source")
    reason = st.text_input("改动的理由（改已登记的数时必填）", key=f"{turn}.reason", max_chars=200)
    known = [EntryCount(household_id=household_id, day=day, n_entries=n) for day, n in numbers.items() if n is not None]
    if st.button("登记笔数", type="primary", disabled=not (known and source), key=f"{turn}.save"):
        counted = CountFields(
            cycle_id=at.cycle_id,
            ea_id=household_id[:15],
            source=EntrySource(source),
            counts=known,
            reason=reason,
        )
        done = f"已登记：住宅 {door_number(household_id)}，{len(known)} 天的笔数。"
        if answered(lambda: count_entries(at.database, counted, actor=at.actor, now=at.now), done=done):
            next_round(key)
            st.rerun()


def put_check_form(at: Desk, books: pd.DataFrame, names: Mapping[str, str], *, key: str = "check") -> None:
    """Ask what the check of some days or of a page found; without a fault everything was in order."""
    household_id = choose_book(at, books, names, action="diary.check", key=key)
    if not household_id:
        return
    turn = f"{key}.{round_of(key)}"
    left, middle, right = st.columns(3)
    first = _day(
        left.date_input(
            "从哪一天", at.today - timedelta(days=DAYS), max_value=at.today, key=f"{turn}.first", format="YYYY-MM-DD"
        ),
        at,
    )
    last = _day(
        middle.date_input("到哪一天", at.today, max_value=at.today, key=f"{turn}.last", format="YYYY-MM-DD"), at
    )
    page = right.number_input("账页号（纸质账本，可不填）", 1, 999, None, step=1, key=f"{turn}.page")
    faults = [fault for kind, heading in GROUPS.items() for fault in _faults(kind, heading, f"{turn}.{kind}")]
    said = f"发现 {len(faults)} 处问题" if faults else "没有问题"
    if st.button(f"登记检查（{said}）", type="primary", key=f"{turn}.save"):
        check = CheckFields(
            check_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
            cycle_id=at.cycle_id,
            household_id=household_id,
            checked_on=at.today,
            first_day=first,
            last_day=last,
            page_no=None if page is None else int(page),
            faults=tuple(DiaryFault(fault) for fault in faults),
        )
        done = f"已登记账页检查：住宅 {door_number(household_id)}，{said}。"
        if answered(lambda: record_checks(at.database, [check], actor=at.actor, now=at.now), done=done):
            next_round(key)
            st.rerun()


def put_visit_form(at: Desk, books: pd.DataFrame, names: Mapping[str, str], *, key: str = "book_visit") -> None:
    """Ask for a visit to a household that keeps a book."""
    household_id = choose_book(at, books, names, action="diary.visit", key=key)
    if not household_id:
        return
    turn = f"{key}.{round_of(key)}"
    kind = choose_code("访户类别", code_labels("bookkeeping_visit_kind"), key=f"{turn}.kind")
    left, right = st.columns(2)
    with left:
        day = choose_day("日期", today=at.today, key=f"{turn}.day")
    hour = right.time_input(
        "时间", at.now.astimezone(LOCAL_ZONE).time().replace(second=0, microsecond=0), key=f"{turn}.time"
    )
    note = st.text_input("备注（可不填；不写姓名和电话）", key=f"{turn}.note", max_chars=200)
    if st.button("登记访户", type="primary", disabled=not kind, key=f"{turn}.save"):
        visit = BookVisitFields(
            visit_id=st.session_state.setdefault(f"{turn}.id", uuid4()),
            cycle_id=at.cycle_id,
            household_id=household_id,
            kind=BookVisitKind(kind),
            visited_at=at_local(day, hour),
            note=note.strip(),
        )
        done = f"已登记访户：住宅 {door_number(household_id)}，{code_labels('bookkeeping_visit_kind')[kind]}。"
        if answered(lambda: record_book_visits(at.database, [visit], actor=at.actor, now=at.now), done=done):
            next_round(key)
            st.rerun()


def _entries(place: "st.delta_generator.DeltaGenerator", day: date, key: str) -> int | None:
    value = place.number_input(f"{day:%m-%d}", 0, MOST_ENTRIES, None, step=1, key=key)
    return None if value is None else int(value)


def _typed_sources() -> dict[str, str]:
    """Return the ways of counting that a person types in; the export is taken over as a file."""
    return {code: word for code, word in code_labels("entry_source").items() if code != EntrySource.PLATFORM_EXPORT}


def _faults(kind: str, heading: str, key: str) -> list[str]:
    rows = [row for row in shipped_toml("codes", "diary_fault.toml")["codes"] if row["kind"] == kind]
    words = {str(row["code"]): str(row["label"]) for row in rows}
    return list(
        st.pills(heading, list(words), selection_mode="multi", format_func=words.__getitem__, key=key, wrap=True)
    )


def _day(chosen: object, at: Desk) -> date:
    return chosen if isinstance(chosen, date) else at.today
