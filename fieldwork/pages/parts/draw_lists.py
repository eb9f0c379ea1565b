"""The first half of the draw's page: which lists are locked, what was committed to, and the next step of each."""

from collections.abc import Collection
from datetime import timedelta

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.draw_choice import choose_areas, in_words
from fieldwork.pages.parts.looks import DRAW_LOOKS
from fieldwork.pages.parts.session import Desk, lists_of, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, Row, Taken, number, put_table, state, text
from fieldwork.rules.draw_steps import DrawStep
from fieldwork.rules.plan_draw import needs_other_revealer
from fieldwork.rules.relisting import RelistingState
from fieldwork.services.ceremony import CeremonyView
from fieldwork.services.commitments import Announcement, Revealed, SeedEvent
from fieldwork.services.draws import commit_draw, record_draw
from fieldwork.services.locks import lock_lists, unlock_lists

HOUSEHOLDS = "households"
AREAS: list[Cell] = [
    number("serial", "序号"),
    text("area_name", "小区"),
    state("state", "状态", looks=DRAW_LOOKS),
    number("n_units", "参加抽选户"),
    text("label", "标签"),
    text("locked", "锁定时间"),
    text("locked_by", "锁定人"),
    text("short_digest", "名单摘要", style="code quiet"),
]
TAKEN = Taken(key="draw.lists", title="抽选前的名单", noun="个小区")
COMMITMENTS: list[Cell] = [
    text("state_zh", "状态"),
    text("label", "标签"),
    text("event", "公开事件", style="wide"),
    text("happens_on", "事件日"),
    text("text_form", "种子的写法", style="wide"),
    text("areas_zh", "小区"),
    text("committed", "公布时间"),
    text("by", "公布人"),
    text("short_digest", "承诺摘要", style="code quiet"),
]
DIGEST_SHOWN = 16


def put_lists(view: CeremonyView, at: Desk) -> None:
    """Show where each list stands, the commitments, and what can be done next."""
    put_table(areas_in_words(view.areas), AREAS, taken=TAKEN)
    put_commitments(view)
    if at.may("draw.commit"):
        put_steps(view, at)


def areas_in_words(areas: pd.DataFrame) -> pd.DataFrame:
    """Return the areas with their locks as they are read."""
    return areas.assign(
        locked=[lock_in_words(row) for row in areas.to_dict("records")],
        locked_by=person_names(areas["locked_by"]),
        short_digest=areas["list_digest"].str[:DIGEST_SHOWN],
    )


def lock_in_words(row: Row) -> str:
    """Return when a list was locked; after an unlock, for the how manieth time."""
    again = "" if pd.isna(row["lock_no"]) or row["lock_no"] < 2 else f"（第 {row['lock_no']} 次）"
    return local_text(row["locked_at"]) + again


def put_commitments(view: CeremonyView) -> None:
    """Show what was committed to, with what became void."""
    if view.commitments.empty:
        return
    st.header("承诺", anchor=False)
    made = view.commitments
    put_table(
        made.assign(
            state_zh=[commitment_state(row) for row in made.to_dict("records")],
            event=made["event_name"] + "（" + made["event_issue"] + "）",
            areas_zh=[f"{len(ea_ids)} 个" for ea_ids in made["ea_ids"]],
            committed=made["committed_at"].map(local_text),
            by=person_names(made["committed_by"]),
            short_digest=made["digest"].str[:DIGEST_SHOWN],
        ),
        COMMITMENTS,
    )


def commitment_state(row: Row) -> str:
    """Return where a commitment stands in words."""
    if row["is_void"]:
        return f"已失效：{row['void_reason']}"
    if row["n_open"]:
        return "可以揭晓" if row["is_due"] else "等公开事件"
    overtaken = f"{row['n_platform']} 个小区没有用到，样本以国家平台的为准" if row["n_platform"] else ""
    if not row["n_kept"]:
        return overtaken or "没有用到"
    return f"{row['n_kept']} 个小区已兑现；{overtaken}" if overtaken else "已兑现"


def put_steps(view: CeremonyView, at: Desk) -> None:
    """Offer the steps that are allowed in some area, the next one first."""
    if view.ea_ids(DrawStep.RECORD):
        put_reveal(view, at)
    if view.ea_ids(DrawStep.LOCK):
        put_lock(view, at)
    if view.ea_ids(DrawStep.COMMIT):
        put_commit(view, at)
    if view.ea_ids(DrawStep.UNLOCK):
        put_unlock(view, at)
    if view.ea_ids(DrawStep.REHEARSE):
        put_rehearsal(view, at)


def put_lock(view: CeremonyView, at: Desk) -> None:
    """Ask which lists to lock."""
    st.header("锁定名单", anchor=False)
    st.caption("锁定记下名单和次序的摘要；之后名录和摸底数据不能再改，要改须先解锁并写明原因。")
    chosen = choose_areas("要锁定的小区", view.ea_ids(DrawStep.LOCK), view.areas, key="draw.lock.areas")
    put_unfinished(lists_of(at), chosen)
    if st.button(f"锁定 {len(chosen)} 个小区的名单", disabled=not chosen, key="draw.lock") and answered(
        lambda: lock_lists(at.database, at.cycle_id, actor=at.actor, now=at.now, ea_ids=chosen),
        done=f"已锁定 {len(chosen)} 个小区的名单，可以公布承诺。",
    ):
        st.rerun()


def put_unfinished(lists: pd.DataFrame, chosen: Collection[str]) -> None:
    """Say what the lists about to be locked still wait for; locking is not barred by it."""
    own = lists[lists["ea_id"].isin(list(chosen))]
    counts = {
        "处空宅没有复核": int(own["n_unchecked"].sum()),
        "对疑似重复没有决定": int(own["n_similar"].sum()),
        "个小区的名录复查没有办结": int((own["relisting"] != RelistingState.CLOSED).sum()),
    }
    left = [f"{n} {what}" for what, n in counts.items() if n]
    if left:
        st.warning(f"还有 {'、'.join(left)}，见“名录”页；应当先办完，再锁定。", icon=":material/warning:")


def put_commit(view: CeremonyView, at: Desk) -> None:
    """Ask for the public event that will give the seed."""
    st.header("公布承诺", anchor=False)
    st.caption("指明一个将来的公开事件（如某期彩票号码）：名称、期号、日期和种子的确切写法。事件当天起就不能再承诺。")
    turn = f"draw.commit.{round_of('draw.commit')}"
    chosen = choose_areas("承诺的小区", view.ea_ids(DrawStep.COMMIT), view.areas, key=f"{turn}.areas")
    name, issue, day, form = st.columns([3, 2, 2, 4])
    event_name = name.text_input("公开事件", key=f"{turn}.name", placeholder="如：体育彩票排列五")
    event_issue = issue.text_input("期号", key=f"{turn}.issue", placeholder="如：22232")
    tomorrow = at.today + timedelta(days=1)
    happens_on = day.date_input("事件日期", tomorrow, min_value=tomorrow, key=f"{turn}.day", format="YYYY-MM-DD")
    text_form = form.text_input(
        "种子的写法", key=f"{turn}.form", placeholder="如：日期、空格、五位号码：2022-08-31 04713"
    )
    texts = [each.strip() for each in (event_name, event_issue, text_form)]
    if st.button("公布承诺……", disabled=not (chosen and all(texts)), key="draw.commit"):
        event = SeedEvent(name=texts[0], issue=texts[1], happens_on=happens_on, text_form=texts[2])
        ask_commit(at, view.areas, Announcement(event=event, ea_ids=tuple(chosen)))


@dialogue("公布承诺")
def ask_commit(at: Desk, areas: pd.DataFrame, said: Announcement) -> None:
    """Name what a commitment fixes, and make it on confirmation."""
    event = said.event
    st.write(f"{in_words(said.ea_ids, areas)}的名单摘要、抽选参数和标签从此固定。")
    st.write(f"种子取自 {event.happens_on} 的“{event.name}”（{event.issue}），写法：{event.text_form}。")
    st.write("不能另换事件；改动其中任何一份名单都会使这次承诺失效，并长期可见。请把承诺摘要告知监督方。")
    if st.button("公布承诺", type="primary", key="draw.commit.go") and answered(
        lambda: commit_draw(at.database, at.cycle_id, said, stage=HOUSEHOLDS, actor=at.actor, now=at.now),
        done=f"承诺已公布；{event.happens_on} 起由另一位统计人员揭晓。",
    ):
        next_round("draw.commit")
        st.rerun()


def put_reveal(view: CeremonyView, at: Desk) -> None:
    """Ask for the seed of each commitment whose event has happened; say who waits for what otherwise."""
    st.header("揭晓并抽取", anchor=False)
    waiting = view.commitments[view.commitments["n_open"] > 0]
    for row in waiting.to_dict("records"):
        event = f"“{row['event_name']}”（{row['event_issue']}，{row['happens_on']}）"
        if not row["is_due"]:
            st.info(f"标签 {row['label']}：等公开事件{event}发生后揭晓。", icon=":material/schedule:")
        elif row["committed_by"] == at.actor.account_id and needs_other(at):
            st.info(
                f"标签 {row['label']}：承诺由您公布，种子须由另一位统计人员揭晓（方案参数）。", icon=":material/group:"
            )
        else:
            put_seed(view, at, row, event)


def needs_other(at: Desk) -> bool:
    """Tell whether the plan asks for two persons."""
    return at.cycle is None or needs_other_revealer(at.cycle.plan.ceremony)


def put_seed(view: CeremonyView, at: Desk, row: Row, event: str) -> None:
    """Ask for the seed that the event gave and where it can be looked up."""
    key = f"draw.reveal.{row['commitment_id']}"
    st.caption(f"标签 {row['label']}，公开事件{event}，种子的写法：{row['text_form']}")
    under = set(view.areas.loc[view.areas["commitment_id"] == row["commitment_id"], "ea_id"])
    waiting = [ea_id for ea_id in view.ea_ids(DrawStep.RECORD) if ea_id in under]
    chosen = choose_areas("抽取的小区", waiting, view.areas, key=f"{key}.areas")
    left, right = st.columns(2)
    seed = left.text_input("种子（按写法照录）", key=f"{key}.seed")
    source = right.text_input("在哪里可以查到", key=f"{key}.source", placeholder="公告的名称和网址")
    is_ready = bool(chosen and seed.strip() and source.strip())
    if st.button("揭晓并抽取……", type="primary", disabled=not is_ready, key=f"{key}.ask"):
        ask_record(at, in_words(chosen, view.areas), Revealed(seed=seed, source=source), chosen)


@dialogue("揭晓并抽取")
def ask_record(at: Desk, where: str, revealed: Revealed, ea_ids: list[str]) -> None:
    """Name what will be drawn, and draw on confirmation."""
    st.write(f"{where}：用种子“{revealed.seed.strip()}”抽取样本户和备选户，来源：{revealed.source.strip()}。")
    st.write("抽取后当即记录，不能撤销；有误只能由两人作废后另用事件重抽。")
    if st.button("揭晓并抽取", type="primary", key="draw.record.go") and answered(
        lambda: record_draw(at.database, at.cycle_id, revealed, actor=at.actor, now=at.now, ea_ids=ea_ids),
        done="已抽取并记录；请看“抽样结果”。",
    ):
        st.rerun()


def put_unlock(view: CeremonyView, at: Desk) -> None:
    """Ask which lists to unlock and why."""
    with st.expander("解锁名单"):
        st.caption("只在名单确有错误时解锁。写有该名单的承诺随之失效；锁定、解锁、失效和原因都长期可见。")
        turn = f"draw.unlock.{round_of('draw.unlock')}"
        allowed = view.ea_ids(DrawStep.UNLOCK)
        chosen = choose_areas("要解锁的小区", allowed, view.areas, key=f"{turn}.areas", whole=False)
        reason = st.text_input("原因（必填，不写姓名和电话）", key=f"{turn}.reason", max_chars=200)
        if st.button("解锁……", disabled=not (chosen and reason.strip()), key="draw.unlock"):
            ask_unlock(at, view, chosen, reason)


@dialogue("解锁名单")
def ask_unlock(at: Desk, view: CeremonyView, ea_ids: list[str], reason: str) -> None:
    """Name what becomes void by it, and unlock on confirmation."""
    touched = view.areas.loc[view.areas["ea_id"].isin(ea_ids), "commitment_id"].dropna().nunique()
    st.write(f"解锁：{in_words(ea_ids, view.areas)}。原因：{reason.strip()}")
    words = f"{touched} 次承诺随之失效，其中各小区都须重新承诺。" if touched else "没有承诺因此失效。"
    st.write(words + "这些名单可以再改，改完须重新锁定。")
    if st.button("解锁", type="primary", key="draw.unlock.go") and answered(
        lambda: unlock_lists(at.database, at.cycle_id, ea_ids, reason=reason, actor=at.actor, now=at.now),
        done=f"已解锁 {len(ea_ids)} 个小区的名单；改正后请重新锁定。",
    ):
        next_round("draw.unlock")
        st.rerun()


def put_rehearsal(view: CeremonyView, at: Desk) -> None:
    """Offer a draw without commitment, named for what it is."""
    with st.expander("演练"):
        st.caption("不经承诺试抽一遍，熟悉步骤。结果处处注明“演练”，不作为正式样本；正式抽取后不再作数。")
        chosen = choose_areas("演练的小区", view.ea_ids(DrawStep.REHEARSE), view.areas, key="draw.rehearse.areas")
        seed = st.text_input("演练用的种子", f"演练 {at.today}", key="draw.rehearse.seed")
        revealed = Revealed(seed=seed, source="演练，自行拟定")
        if st.button("演练一次", disabled=not (chosen and seed.strip()), key="draw.rehearse") and answered(
            lambda: record_draw(at.database, at.cycle_id, revealed, actor=at.actor, now=at.now, ea_ids=chosen),
            done="已演练；结果注明为演练。",
        ):
            st.rerun()
