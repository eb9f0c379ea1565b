"""The households with the days on which each opens its account and begins its books, as a list."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.lists import ListOf

SCHEDULE = ListOf(
    key="accounts.schedule",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "opened_on": "开户日期",
        "trial_start_on": "试记账起",
        "trial_months": "试记账月数",
        "formal_start_on": "正式记账起",
        "days_missed": "缺记天数",
        "note": "说明",
        "household_id": "住户编码",
    },
    filters=("area_name",),
    configs={"note": st.column_config.Column("说明", width=200)},
    file_name="开户进度.xlsx",
)


def scheduled(schedule: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the schedule as it is read."""
    days = ["opened_on", "trial_start_on", "formal_start_on"]
    told = {name: ["—" if pd.isna(day) else str(day) for day in schedule[name]] for name in days}
    return schedule.assign(
        area_name=schedule["ea_id"].map(names), door=schedule["household_id"].map(door_number), **told
    ).sort_values("household_id")
