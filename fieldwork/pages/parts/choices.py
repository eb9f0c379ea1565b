"""Choices made by touch: areas, households by their number on the door, codes as large buttons, days as buttons."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import AREA, HOUSEHOLD, RECORD, prefer
from fieldwork.pages.parts.session import Desk
from fieldwork.rules.drafts import round_key
from fieldwork.rules.visits import door_number as door_number  # noqa: PLC0414 - pages take it from here
from fieldwork.settings import LOCAL_ZONE

_MET = "zhuhu.met"
TODAY, YESTERDAY, OTHER_DAY = "今天", "昨天", "选日期"


def forms_here() -> dict[str, None]:
    """Return the names of the forms of this page, in the order they were first asked for."""
    forms: dict[str, None] = st.session_state.setdefault("zhuhu.forms", {})
    return forms


def round_of(name: str) -> int:
    """Return which filling of a form this is; its widgets carry the number, so a new filling starts empty.

    What stands in fields whose keys begin with ``{name}.{number}.`` is kept until it is saved (`parts/drafts.py`), and
    so is the key of its record, ``{name}.{number}.id``.
    """
    forms_here()[name] = None
    for met in st.session_state.get(_MET, ()):
        met[name] = None
    return int(st.session_state.get(round_key(name), 0))


@contextmanager
def forms_met() -> Iterator[dict[str, None]]:
    """Give the names of the forms that are asked for within the block."""
    met: dict[str, None] = {}
    st.session_state[_MET] = [met]
    try:
        yield met
    finally:
        st.session_state.pop(_MET, None)


def words_asked() -> dict[str, None]:
    """Return the forms of the open dialogue whose words are forgotten once it has done what it is for."""
    asked: dict[str, None] = st.session_state.setdefault("zhuhu.words", {})
    return asked


def words_served() -> None:
    """Forget the words of the open dialogue: what they were said for is done."""
    for form in list(words_asked()):
        next_round(form)
    words_asked().clear()


def next_round(name: str) -> None:
    """Start the form afresh at the next run."""
    st.session_state[round_key(name)] = round_of(name) + 1


def told_apart(names: Mapping[str, str]) -> dict[str, str]:
    """Return labels by key, no two alike: where a label repeats, its key stands beside it.

    A choice comes back from the browser as its label; of two alike the last one would be taken, whichever was meant.

    >>> told_apart({"a": "王芳", "b": "李强", "c": "王芳"})
    {'a': '王芳（a）', 'b': '李强', 'c': '王芳（c）'}
    """
    count = Counter(names.values())
    told = {key: label if count[label] == 1 else f"{label}（{key}）" for key, label in names.items()}
    is_enough = len(set(told.values())) == len(names)
    return told if is_enough else {key: f"{label}（{key}）" for key, label in names.items()}


def choose_area(cases: pd.DataFrame, names: Mapping[str, str], *, key: str) -> str:
    """Ask for one of the areas in which there are cases."""
    ea_ids = sorted(cases["ea_id"].unique())
    prefer(key, AREA, ea_ids)
    return str(st.selectbox("小区", ea_ids, format_func=lambda ea_id: names.get(ea_id, ea_id), key=key))


def choose_household(cases: pd.DataFrame, *, key: str) -> str:
    """Ask for a household of an area by its number; the full code stands below."""
    labels = {str(household_id): door_number(str(household_id)) for household_id in cases["household_id"]}
    numbers = sorted(labels)
    prefer(key, HOUSEHOLD, numbers)
    chosen = st.pills("住户（住宅编号）", numbers, format_func=lambda each: labels[each], key=key, wrap=True)
    if chosen:
        st.html(f'<span class="zh-code zh-quiet">{chosen}</span>')
    return str(chosen or "")


def choose_code(heading: str, words: Mapping[str, str], *, key: str) -> str:
    """Ask for one of a few codes, each a button."""
    return str(st.pills(heading, list(words), format_func=lambda code: words[code], key=key, wrap=True) or "")


def choose_several(heading: str, words: Mapping[str, str], *, key: str, default: Sequence[str] = ()) -> list[str]:
    """Ask for any of several things, each a button that stays pressed."""
    names: list[str] = list(words)
    return list(
        st.pills(
            heading,
            names,
            selection_mode="multi",
            default=list(default),
            format_func=lambda one: words[one],
            key=key,
            wrap=True,
        )
    )


def choose_row(heading: str, labels: Mapping[str, str], *, key: str) -> str | None:
    """Ask for a row by words that may change with what is done about it; the same row stays chosen.

    A list keeps the words it was opened with, so it is made anew when they change.
    """
    codes, labels = list(labels), told_apart(labels)
    prefer(f"{key}.last", RECORD, codes)
    last = str(st.session_state.get(f"{key}.last", ""))
    chosen = st.selectbox(
        heading,
        codes,
        index=codes.index(last) if last in labels else 0,
        format_func=lambda one: labels[one],
        key=f"{key}.{hash_of(labels)}",
    )
    st.session_state[f"{key}.last"] = chosen
    return chosen


def hash_of(labels: Mapping[str, str]) -> str:
    """Return a short text that changes when any of the words does."""
    return sha256("\n".join(labels.values()).encode("utf-8")).hexdigest()[:12]


def choose_day(heading: str, *, today: date, key: str) -> date:
    """Ask for a day: today, yesterday, or one from the calendar."""
    picked = st.segmented_control(heading, [TODAY, YESTERDAY, OTHER_DAY], default=TODAY, required=True, key=key)
    if picked == OTHER_DAY:
        chosen = st.date_input("日期", today, max_value=today, key=f"{key}.date", format="YYYY-MM-DD")
        return chosen if isinstance(chosen, date) else today
    return today - timedelta(days=1) if picked == YESTERDAY else today


def at_local(day: date, hour: time) -> datetime:
    """Return an instant from a day and hour as read on the wall clock."""
    return datetime.combine(day, hour, tzinfo=LOCAL_ZONE)


def local_text(instant: object) -> str:
    """Return an instant in local time, to the minute."""
    if instant is None or pd.isna(instant):  # type: ignore[call-overload]
        return "—"
    return _local_text(instant)


@lru_cache(maxsize=20_000)
def _local_text(instant: Any) -> str:
    return pd.Timestamp(instant).tz_convert(LOCAL_ZONE).strftime("%Y-%m-%d %H:%M")


def within_reach(at: Desk, cases: pd.DataFrame, action: str) -> pd.DataFrame:
    """Return the cases for which the person may do something."""
    covered = {ea_id: at.covers(action, ea_id) for ea_id in cases["ea_id"].unique()}
    return cases[cases["ea_id"].map(covered).astype("bool")]


def words_of(names: Sequence[str], labels: Mapping[str, str]) -> dict[str, str]:
    """Return the labels of some codes, in the order given."""
    return {name: labels[name] for name in names}
