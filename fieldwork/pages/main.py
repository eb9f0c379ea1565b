"""The pages' entry: who acts, which pages that person sees, and the page itself, guarded."""

from dataclasses import dataclass

import streamlit as st

from fieldwork.pages.parts.session import (
    Desk,
    known_actors,
    plays_demonstration,
    take_desk,
    works_with_the_whole_sample,
)
from fieldwork.pages.parts.shell import put_demo_mark, put_done, put_head, run_guarded, settle_memory
from fieldwork.rules.permissions import Actor, scopes_of


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One page in the navigation. ``of_office`` pages show the whole sample and are not an enumerator's."""

    file: str
    title: str
    of_office: bool = False


START = "overview"
SECTIONS = {
    "今天": (Entry(file="overview", title="今天进展"),),
    "抽样": (
        Entry(file="frame", title="抽样框", of_office=True),
        Entry(file="areas", title="小区与名录"),
        Entry(file="draw", title="抽选", of_office=True),
    ),
    "外业": (
        Entry(file="visits", title="入户"),
        Entry(file="substitution", title="换户"),
        Entry(file="bookkeeping", title="开户与记账"),
    ),
}


def choose_actor(actors: list[Actor], *, is_demo: bool) -> Actor:
    """Ask in whose name this session acts; until sign-in exists the demonstration's accounts are offered."""
    by_id = {actor.account_id: actor for actor in actors}
    chosen = st.sidebar.selectbox(
        "演示身份" if is_demo else "操作身份",
        list(by_id),
        format_func=lambda account_id: by_id[account_id].name if account_id in by_id else account_id,
        key="zhuhu.actor",
        help="在有账号之前，用这里选择的身份操作；能看到的页面和能做的事随身份而变，每次操作都记在这个身份名下。",
    )
    return by_id[chosen]


def pages_for(actor: Actor) -> dict[str, list[st.Page]]:
    """Return the navigation of a person: only what that person may see."""
    shown = {section: [entry for entry in entries if is_shown(entry, actor)] for section, entries in SECTIONS.items()}
    return {section: [page_of(entry) for entry in entries] for section, entries in shown.items() if entries}


def page_of(entry: Entry) -> st.Page:
    """Return the page of an entry; the first is where everybody starts."""
    return st.Page(f"{entry.file}.py", title=entry.title, default=entry.file == START)


def is_shown(entry: Entry, actor: Actor) -> bool:
    """Tell whether a person sees a page; whoever may not read the survey has only the start, which says so."""
    if entry.file == START:
        return True
    return bool(scopes_of(actor, "survey.read")) and (works_with_the_whole_sample(actor) or not entry.of_office)


def put_sidebar(desk: Desk) -> None:
    """Say which rotation this is."""
    st.sidebar.caption(desk.cycle.name if desk.cycle else "还没有建立轮换周期")


def main() -> None:
    """Show the page that was asked for."""
    settle_memory()
    put_head()
    actor = choose_actor(known_actors(), is_demo=plays_demonstration())
    desk = take_desk(actor)
    page = st.navigation(pages_for(actor), expanded=True)
    put_sidebar(desk)
    put_demo_mark(desk)
    put_done()
    run_guarded(page.run)


run_guarded(main)
