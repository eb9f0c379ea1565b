"""The pages' entry: who is signed in, which pages that person sees, and the page itself, guarded."""

from html import escape

import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.arrival import note_arrival
from fieldwork.pages.parts.cycle_choice import put_cycle_choice, take_cycle_from_address
from fieldwork.pages.parts.drafts import run_with_draft
from fieldwork.pages.parts.entry import Entry
from fieldwork.pages.parts.memory import memory
from fieldwork.pages.parts.session import Desk, n_answers, signed_in, take_desk, works_with_the_whole_sample
from fieldwork.pages.parts.shell import put_demo_mark, put_done, put_head, put_title, run_guarded
from fieldwork.pages.parts.turns import page_turns
from fieldwork.routes import DOCS, PASSWORD, SIGN_IN, SIGN_OUT, TABLET
from fieldwork.rules.people import ROLE_LABELS
from fieldwork.rules.permissions import Actor, Role, scopes_of

SECTIONS = {
    "今天": (Entry(file="overview", title="今天进展", also="system.read"),),
    "方案": (
        Entry(file="plan", title="任务进度"),
        Entry(file="organisation", title="组织"),
        Entry(file="publicity", title="宣传", of_office=True),
        Entry(file="training", title="培训"),
        Entry(file="funds", title="经费", reads="funds.read"),
        Entry(file="safety", title="安全"),
        Entry(file="cycle", title="轮换", of_office=True),
        Entry(file="documents", title="文件", of_office=True),
    ),
    "抽样": (
        Entry(file="frame", title="抽样框", of_office=True),
        Entry(file="allocation", title="样本量", of_office=True),
        Entry(file="areas", title="小区"),
        Entry(file="listing", title="名录"),
        Entry(file="screening", title="摸底"),
        Entry(file="draw", title="抽选", of_office=True),
        Entry(file="surveys", title="调查任务"),
    ),
    "外业": (
        Entry(file="visits", title="入户"),
        Entry(file="placement", title="落实"),
        Entry(file="substitution", title="换户"),
        Entry(file="accounts", title="开户"),
        Entry(file="bookkeeping", title="记账"),
        Entry(file="subsidy", title="补贴"),
        Entry(file="tablets", title="平板", reads="account.read", may_start=False),
    ),
    "监督": (
        Entry(file="inspection", title="督导"),
        Entry(file="signals", title="信号", reads="signal.read"),
        Entry(file="backchecks", title="复核", reads="signal.read"),
    ),
    "结果": (
        Entry(file="assessment", title="样本评估", of_office=True, reads="assessment.read", may_start=False),
        Entry(file="maintenance", title="样本维护"),
        Entry(file="archive", title="总结与归档", reads="system.read", may_start=False),
    ),
    "系统": (
        Entry(file="people", title="人员", reads="account.read"),
        Entry(file="ledger", title="台账", reads="ledger.read"),
        Entry(file="system", title="系统", reads="system.read"),
    ),
}

CLOSED = "没有这一页的权限"
PAGES = "zhuhu.pages"
# The name that the start page keeps for itself: its address is the root, and nobody is sent to this name. A text of
# its own here would be shown on every page.
START = "start"


def pages_for(actor: Actor) -> dict[str, list[st.Page]]:
    """Return the navigation of a person: only what that person may see."""
    shown = {section: [entry for entry in entries if is_shown(entry, actor)] for section, entries in SECTIONS.items()}
    start = start_of(actor)
    return {section: [page_of(one, start=start) for one in entries] for section, entries in shown.items() if entries}


def all_pages(actor: Actor) -> dict[str, list[st.Page]]:
    """Return what stands at every address; made once for each session, as long as the person's roles stay."""
    known: tuple[Actor, dict[str, list[st.Page]]] | None = st.session_state.get(PAGES)
    if known is not None and known[0] == actor:
        return known[1]
    pages: dict[str, list[st.Page]] = pages_for(actor) or {"": [st.Page(put_without_role, title="没有角色")]}
    found = pages | {CLOSED: [*closed_pages(actor), *start_by_name(actor)]}
    st.session_state[PAGES] = (actor, found)
    return found


def start_of(actor: Actor) -> str:
    """Return the page on which a person starts."""
    entries = (entry for of_section in SECTIONS.values() for entry in of_section)
    return next((entry.file for entry in entries if entry.may_start and is_shown(entry, actor)), "")


def start_by_name(actor: Actor) -> list[st.Page]:
    """Return what stands at the address that bears the start page's own name, as links and bookmarks do: the way."""
    start = start_of(actor)
    if not start:
        return []
    return [st.Page(lambda: st.switch_page(f"{start}.py"), title=CLOSED, url_path=start, visibility="hidden")]


def closed_pages(actor: Actor) -> list[st.Page]:
    """Return what stands at the addresses of the pages a person does not see: a sentence, never their content."""
    closed = [entry for entries in SECTIONS.values() for entry in entries if not is_shown(entry, actor)]
    return [st.Page(put_closed, title=CLOSED, url_path=entry.file, visibility="hidden") for entry in closed]


def page_of(entry: Entry, *, start: str) -> st.Page:
    """Return the page of an entry; one of them is where the person starts."""
    is_start = entry.file == start
    return st.Page(f"{entry.file}.py", title=entry.title, default=is_start, url_path=START if is_start else entry.file)


def is_shown(entry: Entry, actor: Actor) -> bool:
    """Tell whether a person sees a page: what it reads must be within one of the roles."""
    if not any(scopes_of(actor, action) for action in (entry.reads, entry.also) if action):
        return False
    return works_with_the_whole_sample(actor) or not entry.of_office


def put_sidebar(desk: Desk) -> None:
    """Say which rotation this is, who is signed in, where one signs out, and where the page without network is."""
    put_cycle_choice(desk)
    if Role.ENUMERATOR in desk.actor.roles:
        st.sidebar.html(f'<p class="zh-quiet"><a href="{TABLET}/" target="_blank">平板页（没有网络也能用）</a></p>')
    who = f"{escape(desk.actor.name)} · {roles_in_words(desk.actor)}"
    password = "" if desk.is_demo else f'<a href="{PASSWORD}" target="_self">修改密码</a> · '
    leave = "换一个身份" if desk.is_demo else "退出"
    guide = f'<a href="{guide_of(desk.actor)}" target="_blank">手册</a> · '
    st.sidebar.html(
        f'<p class="zh-quiet">{who}<br>{guide}{password}<a href="{SIGN_OUT}" target="_self">{leave}</a></p>'
    )


def guide_of(actor: Actor) -> str:
    """Return the address of the guide for a person's first role; without a role, of all documents."""
    role = next((role for role in ROLE_LABELS if role in actor.roles), None)
    return f"{DOCS}/guide/{role}.md" if role else f"{DOCS}/README.md"


def roles_in_words(actor: Actor) -> str:
    """Return the roles of a person."""
    return "、".join(label for role, label in ROLE_LABELS.items() if role in actor.roles) or "还没有角色"


def put_way_in() -> None:
    """Say that the session has ended and lead to the sign-in; nothing else is shown."""
    put_title("请重新登录", sentence("SIGN_IN_ENDED"))
    st.html(f'<p><a href="{SIGN_IN}" target="_self">去登录</a></p>')


def put_closed() -> None:
    """Say that the address belongs to a page that is not of this person's work."""
    put_title(CLOSED, "这一页不在您的角色的工作范围内；请从左边的目录选一页。需要这一页的，请管理员授予角色。")


def put_without_role() -> None:
    """Say that an account without a role has no pages yet."""
    put_title("还没有可用的页面", "您的账号还没有角色；请管理员在“人员”页授予角色，然后刷新本页。")


def main() -> None:
    """Show the page that was asked for."""
    memory.settle(n_answers())
    put_head()
    take_cycle_from_address()
    actor = signed_in()
    if actor is None:
        put_way_in()
        return
    desk = take_desk(actor)
    page = st.navigation(all_pages(actor), expanded=True)
    put_sidebar(desk)
    put_demo_mark(desk)
    put_done()
    note_arrival()
    run_with_draft(desk, page.url_path, lambda: run_guarded(page.run))


with page_turns.turn():
    run_guarded(main)
