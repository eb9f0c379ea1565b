"""Forms of the page 人员: a new account, roles, towns and areas, password, sessions, ending an account."""

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import RECORD, prefer, wanted
from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.session import Desk, people_rules
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.people import ROLE_LABELS
from fieldwork.rules.permissions import Role
from fieldwork.services.passwords import reset_password
from fieldwork.services.people import (
    NewAccount,
    PlacesFields,
    assign_places,
    assign_roles,
    deactivate_account,
    new_account,
    reactivate_account,
)
from fieldwork.services.roster import RosterView
from fieldwork.services.sign_in import revoke_sessions

NEW, SECRET = "people.new", "people.secret"
Person = Mapping[str, Any]


def put_secret() -> None:
    """Show a temporary password until somebody says that it was noted; it is nowhere to be read again."""
    secret = st.session_state.get(SECRET)
    if secret is None:
        return
    with st.container(border=True):
        account_id, password = secret
        st.markdown(f"账号 **{account_id}** 的临时密码，只显示这一次；请当面交给本人，首次登录时必须改掉：")
        st.code(password, language=None)
        if st.button("已经记下", key="people.secret.noted"):
            st.session_state.pop(SECRET)
            st.rerun()


def put_new_account(at: Desk) -> None:
    """Ask for a new account and show its temporary password once."""
    turn = f"{NEW}.{round_of(NEW)}"
    with st.expander("新建账号"), st.form(turn, border=False):
        account_id = st.text_input("账号（小写字母、数字；以后不能改）", key=f"{turn}.id", max_chars=40)
        name = st.text_input("姓名", key=f"{turn}.name", max_chars=60)
        unit = st.text_input("单位（可不填）", key=f"{turn}.unit", max_chars=100)
        roles = ask_roles([], key=f"{turn}.roles")
        if st.form_submit_button("建立账号", type="primary"):
            account = NewAccount(account_id=account_id.strip().lower(), name=name, unit=unit, roles=roles)
            with_secret(account.account_id, lambda: new_account(at.database, account, actor=at.actor, now=at.now))


def with_secret(account_id: str, ask: Callable[[], str]) -> None:
    """Do what makes a temporary password, and keep it for the next run to show."""

    def make() -> None:
        st.session_state[SECRET] = (account_id, ask())

    if answered(make, done=f"已为 {account_id} 生成临时密码。"):
        next_round(NEW)
        st.rerun()


def ask_roles(present: list[str], *, key: str) -> frozenset[Role]:
    """Ask for roles; one person may hold several."""
    given = [Role(role) for role in present]
    chosen = st.pills(
        "角色（可以多个）", list(ROLE_LABELS), selection_mode="multi", default=given, key=key, format_func=role_in_words
    )
    return frozenset(chosen)


def role_in_words(role: Role) -> str:
    """Return a role's name."""
    return ROLE_LABELS[role]


def put_account_forms(at: Desk, view: RosterView) -> None:
    """Ask for a person, and show what may be changed about the account."""
    people = {str(row["account_id"]): row for row in view.accounts.to_dict("records")}
    prefer("people.chosen", RECORD, people)
    title = "办理：角色、镇街和小区、密码、停用" if at.may("account.assign") else "办理：镇街和小区"
    with st.expander(title, expanded=wanted(RECORD) in people):
        account_id = st.selectbox(
            "账号", sorted(people), format_func=lambda one: f"{people[one]['name']}（{one}）", key="people.chosen"
        )
        if account_id is None:
            return
        person: Person = {str(name): value for name, value in people[account_id].items()}
        if at.may("account.assign"):
            put_roles(at, person)
        if at.cycle is not None and not view.places.empty:
            put_places(at, person, view.places)
        if at.may("password.reset"):
            put_access(at, person)


def put_roles(at: Desk, person: Person) -> None:
    """Ask for the roles an account shall have."""
    account_id = person["account_id"]
    with st.form(f"people.roles.{account_id}", border=False):
        roles = ask_roles(sorted(person["roles"]), key=f"people.roles.{account_id}.chosen")
        if st.form_submit_button("保存角色"):
            act(
                lambda: assign_roles(at.database, account_id, roles, actor=at.actor, now=at.now, rules=people_rules()),
                done=f"已保存 {account_id} 的角色。",
            )


def put_places(at: Desk, person: Person, places: pd.DataFrame) -> None:
    """Ask for the towns and areas an account shall have; places out of the own reach stay as they are."""
    account_id = person["account_id"]
    names = dict(zip(places["place_code"], places["name"], strict=True))
    kept = frozenset(person["places"]) - set(names)
    with st.form(f"people.places.{account_id}", border=False):
        chosen = st.multiselect(
            "镇街（督导）和小区（辅助调查员）",
            list(names),
            default=sorted(frozenset(person["places"]) & set(names)),
            format_func=lambda code: names[code],
            placeholder="选择镇街或小区",
            select_all=False,
            key=f"people.places.{account_id}.chosen",
        )
        if st.form_submit_button("保存镇街和小区"):
            wanted = PlacesFields(cycle_id=at.cycle_id, account_id=account_id, places=kept | set(chosen))
            act(
                lambda: assign_places(at.database, wanted, actor=at.actor, now=at.now, rules=people_rules()),
                done=f"已保存 {account_id} 的镇街和小区。",
            )


def put_access(at: Desk, person: Person) -> None:
    """Offer a new temporary password, the end of all sessions, and the end of the account."""
    account_id = person["account_id"]
    left, middle = st.columns(2)
    if left.button("重置密码", key="people.reset", disabled=not person["is_active"]):
        with_secret(account_id, lambda: reset_password(at.database, account_id, actor=at.actor, now=at.now))
    if middle.button(f"结束登录（{person['n_sessions']} 处）", key="people.revoke"):
        act(
            lambda: revoke_sessions(at.database, account_id, actor=at.actor, now=at.now),
            done=f"已结束 {account_id} 的全部登录。",
        )
    put_activity(at, person)


def put_activity(at: Desk, person: Person) -> None:
    """Ask to end an account, or to take it up again, with a reason."""
    account_id, is_active = person["account_id"], bool(person["is_active"])
    verb = "停用账号" if is_active else "恢复账号"
    with st.form(f"people.activity.{account_id}", border=False):
        reason = st.text_input(f"{verb}的原因", key=f"people.activity.{account_id}.reason", max_chars=200)
        if st.form_submit_button(verb):
            act(lambda: change_activity(at, account_id, reason, ends=is_active), done=f"已{verb}：{account_id}。")


def change_activity(at: Desk, account_id: str, reason: str, *, ends: bool) -> None:
    """End an account, or take it up again."""
    if ends:
        deactivate_account(at.database, account_id, reason=reason, actor=at.actor, now=at.now, rules=people_rules())
    else:
        reactivate_account(at.database, account_id, reason=reason, actor=at.actor, now=at.now)


def act(ask: Callable[[], object], *, done: str) -> None:
    """Do what was asked and show the page anew, or say why not."""
    if answered(ask, done=done):
        st.rerun()
