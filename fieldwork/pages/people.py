"""People: who has an account, with which roles, towns and areas, trained for what; and what may be done about it."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.empty import put_empty
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.people_forms import put_account_forms, put_new_account, put_secret
from fieldwork.pages.parts.session import Desk, desk, people_rules
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.training_form import put_training
from fieldwork.rules.people import STAGE_LABELS, Stage
from fieldwork.rules.permissions import Role
from fieldwork.services.roster import RosterView, roster_view

TITLE = "人员"
ACCOUNTS = ListOf(
    key="people.accounts",
    noun="个账号",
    headings={
        "name": "姓名",
        "account_id": "账号",
        "roles_zh": "角色",
        "state_zh": "状态",
        "places_zh": "镇街和小区",
        "trained_zh": "已培训",
        "unit": "单位",
        "last_sign_in": "最近登录",
        "n_sessions": "登录中",
    },
    filters=("state_zh",),
    file_name="人员账号.xlsx",
    personal=("name",),
    is_of_office=True,
)
TRAININGS = ListOf(
    key="people.trainings",
    noun="条培训",
    headings={"name": "姓名", "stage_zh": "阶段", "trained_on": "日期", "topic": "内容", "account_id": "账号"},
    filters=("stage_zh",),
    file_name="培训记录.xlsx",
    personal=("name",),
    is_of_office=True,
)
AREAS = ListOf(
    key="people.areas",
    noun="个小区",
    headings={"name": "小区", "place_code": "小区编码"},
    place="place_code",
    file_name="小区负责人员.xlsx",
    is_of_office=True,
)


def enumerators(accounts: pd.DataFrame) -> pd.DataFrame:
    """Return the accounts that are active and have the role of an enumerator."""
    is_enumerator = [Role.ENUMERATOR in roles for roles in accounts["roles"]]
    field: pd.DataFrame = accounts[pd.Series(is_enumerator, index=accounts.index, dtype="bool") & accounts["is_active"]]
    return field


def numbers(view: RosterView) -> list[Number]:
    """Return whether there are people for the work: accounts, areas with somebody, trained enumerators."""
    active = view.accounts[view.accounts["is_active"]]
    field = enumerators(view.accounts)
    areas = view.places[view.places["kind"] == "area"]
    is_covered = areas["place_code"].isin({place for places in field["places"] for place in places})
    is_trained = pd.Series([len(stages) == len(Stage) for stages in field["stages"]], field.index, dtype="bool")
    return [
        Number(
            label="可用账号",
            value=str(len(active)),
            target=f"共 {len(view.accounts)} 个",
            listed=Listed(name="active", rows=with_words(active), shape=ACCOUNTS),
        ),
        Number(
            label="有人负责的小区",
            value=f"{int(is_covered.sum())} / {len(areas)}",
            target="每个小区至少 1 名辅助调查员",
            listed=Listed(name="covered", rows=areas[is_covered], shape=AREAS),
            rest=Listed(name="not_covered", rows=areas[~is_covered], shape=AREAS),
        ),
        Number(
            label="各阶段都已培训",
            value=f"{int(is_trained.sum())} / {len(field)}",
            target="全部辅助调查员",
            listed=Listed(name="trained", rows=with_words(field[is_trained]), shape=ACCOUNTS),
            rest=Listed(name="not_trained", rows=with_words(field[~is_trained]), shape=ACCOUNTS),
        ),
    ]


def said(view: RosterView) -> str:
    """Return what is asked of the reader."""
    waiting = view.accounts[view.accounts["is_active"] & (view.accounts["roles_zh"] == "")]
    if not waiting.empty:
        return f"{len(waiting)} 个账号还没有角色；授予角色后才能看到页面。"
    field = enumerators(view.accounts)
    if field.empty:
        return "还没有辅助调查员；先建立账号，再分配小区、登记培训，才能开展外业。"
    idle = int(sum(not places for places in field["places"]))
    untrained = int(sum(not stages for stages in field["stages"]))
    lacking = [f"{idle} 名辅助调查员还没有小区"] * bool(idle) + [f"{untrained} 名还没有登记培训"] * bool(untrained)
    if lacking:
        return f"{'，'.join(lacking)}；没有小区、没有培训的不能开展该阶段外业。"
    part = int(sum(len(stages) < len(Stage) for stages in field["stages"]))
    return f"{part} 名辅助调查员还有阶段没有培训；轮到那一阶段之前请补上。" if part else "人员、小区和培训都已登记。"


def with_words(accounts: pd.DataFrame) -> pd.DataFrame:
    """Return the accounts as they are read."""
    return accounts.assign(last_sign_in=accounts["last_sign_in_at"].map(local_text))


def trainings_in_words(view: RosterView) -> pd.DataFrame:
    """Return the trainings as they are read."""
    names = dict(zip(view.accounts["account_id"], view.accounts["name"], strict=True))
    found = view.trainings
    return found.assign(name=found["account_id"].map(names), stage_zh=found["stage"].map(dict(STAGE_LABELS)))


def show(view: RosterView, at: Desk) -> None:
    """Show numbers, lists, and the forms that the person may fill in."""
    put_title(TITLE, said(view))
    put_secret()
    put_numbers(numbers(view))
    st.header("账号", anchor=False)
    put_list(with_words(view.accounts), ACCOUNTS)
    if at.may("place.assign"):
        put_account_forms(at, view)
    if at.may("account.create"):
        put_new_account(at)
    st.header("培训", anchor=False)
    if view.trainings.empty:
        put_empty("还没有登记培训。辅助调查员参加某一阶段的培训并登记后，才能办理该阶段的外业。")
    else:
        put_list(trainings_in_words(view), TRAININGS)
    if at.may("training.record") and at.cycle is not None:
        put_training(at, enumerators(view.accounts))


def main() -> None:
    """Show the page."""
    at = desk()
    cycle_id = at.cycle.cycle_id if at.cycle else None
    show(roster_view(at.database, cycle_id, actor=at.actor, rules=people_rules(), now=at.now), at)


main()
