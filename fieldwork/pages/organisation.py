"""The leading group, its office and the staff of the towns: who answers for what, from when to when."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.records import RegisterOf, put_register
from fieldwork.pages.parts.session import Desk, desk
from fieldwork.pages.parts.shell import put_title
from fieldwork.rules.permissions import Scope, scopes_of
from fieldwork.services.organisation import OrganisationView, organisation_view, record_member

TITLE = "领导小组、办公室和镇街工作人员"
MEMBERS = ListOf(
    key="organisation.members",
    noun="人",
    headings={
        "body_zh": "机构",
        "name": "姓名",
        "duty_zh": "职责",
        "unit": "单位和职务",
        "town_name": "镇街",
        "task": "分工",
        "from_on": "任职从",
        "until_on": "到",
        "state": "现在",
    },
    filters=("body_zh", "duty_zh", "state"),
    file_name="机构和人员.xlsx",
    personal=("name",),
)


TOWNS = ListOf(
    key="organisation.towns",
    noun="个镇街",
    headings={"town_name": "镇街", "town_code": "镇街代码"},
    place="town_code",
    file_name="镇街工作人员.xlsx",
)


def numbers(view: OrganisationView) -> list[Number]:
    """Return who serves now: group, office, towns with staff."""
    serving = with_words(view.members[view.members["is_serving"].astype("bool")])
    group, office = (serving[serving["body"] == body] for body in ("leading_group", "office"))
    towns = pd.DataFrame({"town_code": list(view.towns), "town_name": list(view.towns.values())}, dtype="str")
    is_bare = towns["town_code"].isin(view.towns_without_staff)
    return [
        Number(
            label="领导小组在任",
            value=str(len(group)),
            target="须有组长",
            listed=Listed(name="group", rows=group, shape=MEMBERS),
        ),
        Number(
            label="办公室在任",
            value=str(len(office)),
            target="日常工作",
            listed=Listed(name="office", rows=office, shape=MEMBERS),
        ),
        Number(
            label="有工作人员的镇街",
            value=f"{int((~is_bare).sum())} / {len(towns)}",
            target="每个镇街，保持到轮换结束",
            listed=Listed(name="staffed", rows=towns[~is_bare], shape=TOWNS),
            rest=Listed(name="unstaffed", rows=towns[is_bare], shape=TOWNS),
        ),
    ]


def said(view: OrganisationView) -> str:
    """Return what is asked of the reader."""
    if view.members.empty:
        return "还没有登记领导小组和工作人员；登记后，方案任务 1、2 的状态由系统得出。"
    missing = [view.towns[code] for code in view.towns_without_staff]
    if missing:
        return f"{len(missing)} 个镇街没有在任的工作人员：{'、'.join(missing)}。请补充登记。"
    return "领导小组、办公室和各镇街都有人负责；人员变动时登记离任日期和接任的人。"


def with_words(members: pd.DataFrame) -> pd.DataFrame:
    """Return the members as they are read."""
    return members.assign(
        state=["在任" if one else "不在任" for one in members["is_serving"]],
        until_on=["—" if pd.isna(day) else str(day) for day in members["until_on"]],
        from_on=members["from_on"].astype("str"),
        task=members["task"].fillna(""),
    )


def register(at: Desk, view: OrganisationView) -> RegisterOf:
    """Return how a member is recorded: who reaches the whole district records the group and the office too."""
    towns = {code: name for code, name in view.towns.items() if at.covers("organisation.record", code)}
    reaches_all = Scope.ALL in scopes_of(at.actor, "organisation.record")

    def fixed(record: Mapping[str, Any], key: str) -> dict[str, Any]:
        choices = [*([""] if reaches_all else []), *towns]
        known = str(record.get("town_code") or "")
        chosen = st.selectbox(
            "镇街（领导小组和办公室不选）",
            choices,
            index=choices.index(known) if known in choices else 0,
            format_func=lambda code: towns.get(code, "—"),
            key=f"{key}.town",
        )
        return {"town_code": chosen or None}

    return RegisterOf(
        form="organisation_member",
        id_column="member_id",
        noun="人员",
        keep=record_member,
        name=lambda one: f"{one['name']} {one['unit']} {one['duty_zh']}",
        fixed=fixed,
    )


def mine(at: Desk, view: OrganisationView) -> pd.DataFrame:
    """Return the members that the person may change."""
    is_mine = [
        at.covers("organisation.record", code if isinstance(code, str) else "") for code in view.members["town_code"]
    ]
    return view.members[pd.Series(is_mine, index=view.members.index, dtype="bool")]


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = organisation_view(at.database, at.cycle_id, today=at.today, actor=at.actor)
    put_title(TITLE, said(view))
    put_numbers(numbers(view))
    if view.members.empty:
        put_empty("先登记组长和办公室人员，再由各镇街登记工作人员；变动不改旧记录，另登记离任和接任。")
    else:
        put_list(with_words(view.members), MEMBERS)
    if at.may("organisation.record"):
        put_register(at, register(at, view), mine(at, view), title="登记或更正人员")


main()
