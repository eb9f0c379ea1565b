"""The list behind the funnel: its points as numbers, and the visits of the one that is chosen."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import door_number, local_text
from fieldwork.pages.parts.funnel_chart import mark_key
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.session import Desk, person_names, seen
from fieldwork.services.signal_details import FunnelView
from fieldwork.services.visits import visits_view
from fieldwork.settings import LOCAL_ZONE

VISITS = ListOf(
    key="signals.funnel.visits",
    noun="次入户",
    headings={
        "visited": "入户时间",
        "area_name": "小区",
        "door": "住宅编号",
        "attempt_zh": "结果",
        "household_id": "住户编码",
    },
    filters=("attempt_zh",),
    height=260,
)


def put_funnel_people(at: Desk, view: FunnelView, names: Mapping[str, str]) -> None:
    """Ask for one of the points, those outside first, and list that person's visits of the month."""
    points = view.points.assign(name=person_names(view.points["account_id"]))
    ordered = points.sort_values(["is_outside", "name"], ascending=[False, True])
    words = {str(row["account_id"]): label_of(row) for row in ordered.to_dict("records")}
    chosen = st.pills(
        "图上的人（其中 / 次数），选一个（也可以点图上的点）看他当月登记的入户",
        list(words),
        format_func=words.__getitem__,
        key=mark_key(view),
    )
    if chosen:
        put_list(visits_of(at, str(chosen), view.period, names), VISITS)


def label_of(row: Mapping[object, object]) -> str:
    """Return a point in words: the name, its numbers, and whether it lies outside the limits."""
    outside = " ▲" if row["is_outside"] else ""
    return f"{row['name']} {row['n_hits']} / {row['n_of']}{outside}"


def visits_of(at: Desk, account_id: str, period: str, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the visits that a person recorded in a month, as they are read."""
    visits: pd.DataFrame = seen(visits_view, at).visits
    months = visits["visited_at"].dt.tz_convert(LOCAL_ZONE).dt.strftime("%Y-%m")
    own = visits[(visits["visited_by"] == account_id) & (months == period)].sort_values("visited_at")
    shown: pd.DataFrame = own.assign(
        visited=own["visited_at"].map(local_text),
        area_name=own["ea_id"].map(names),
        door=own["household_id"].map(door_number),
    )
    return shown
