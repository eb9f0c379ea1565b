"""Relisting on the page: segments drawn by a seed, the blind walk, both lists compared, the decision, the end."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_code, next_round, round_of, told_apart
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.listing_entry import LOCKED, REASON, entry_id, first_values, save
from fieldwork.pages.parts.looks import RELISTING_LOOKS
from fieldwork.pages.parts.record_form import put_record_form
from fieldwork.pages.parts.session import Desk, person_names, seen
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Row, Taken, put_table, state, text
from fieldwork.rules.listing_fields import RelistedFields, ResolutionFields
from fieldwork.rules.relisting import RESOLUTION_LABELS, RelistingState, Resolution
from fieldwork.services.forms import shipped_form
from fieldwork.services.listing_views import relisters
from fieldwork.services.relisting import RelistingFields, draw_relisting, finish_relisting, record_relisted
from fieldwork.services.relisting_review import (
    close_relisting,
    compare_relisting,
    decide_relisting,
    resolve_relisted,
)
from fieldwork.services.relisting_views import RelistingDetail, relisting_detail, relistings_view

FOUND = [
    text("segment_no", "片段"),
    text("building_no", "建筑物"),
    text("number_seen", "门上编号"),
    text("address", "地址", style="wide"),
    text("dwelling_no", "名录编号"),
    text("basis_zh", "怎样对上"),
    text("moved", "移位"),
]
SEEN = FOUND[:4]
NOT_FOUND = [text("dwelling_no", "名录编号"), text("segment_no", "片段"), text("address", "地址", style="wide")]
NOT_FOUND += [text("verdict_zh", "认定")]
OUTCOMES = [
    text("version", "次"),
    state("state", "状态", looks=RELISTING_LOOKS, word="state_zh"),
    text("segments", "片段"),
    text("n_relisted", "复查住宅", style="right"),
    text("n_matched", "在名录里", style="right"),
    text("n_missed", "漏列", style="right"),
    text("n_wrong", "多列", style="right"),
    text("n_moved", "移位", style="right"),
    text("coverage_zh", "覆盖率（单侧下限 – 上限）"),
    text("by", "复查人"),
    text("seed", "种子", style="code quiet"),
    text("reason", "决定理由", style="wide"),
]


def put_relisting(at: Desk, ea_id: str, *, is_locked: bool) -> None:
    """Show the relistings of an area, and the step that the newest one waits for."""
    known = seen(relistings_view, at).relistings
    mine = known[known["ea_id"] == ea_id].reset_index(drop=True)
    if not mine.empty:
        put_table(with_words(mine), OUTCOMES, taken=Taken(key="relisting.list", title="名录复查", noun="次复查"))
    if mine.empty or mine["state"].iloc[-1] == RelistingState.CLOSED:
        put_locked() if is_locked else put_draw(at, ea_id)
        return
    newest = mine.iloc[-1].to_dict()
    detail = relisting_detail(at.database, str(newest["relisting_id"]), actor=at.actor)
    STEPS[detail.state](at, newest, detail)


def put_locked() -> None:
    """Say that a locked list is not listed again."""
    st.caption(LOCKED)


def with_words(known: pd.DataFrame) -> pd.DataFrame:
    """Return relistings as they are read."""
    bounds = zip(known["share"], known["lower"], known["upper"], strict=True)
    return known.assign(
        n_missed=known["n_relisted"] - known["n_matched"],
        coverage_zh=[coverage_words(*each) for each in bounds],
        by=person_names(known["relister"]),
    )


def coverage_words(share: float, lower: float, upper: float) -> str:
    """Return a coverage with its bounds."""
    return "—" if pd.isna(share) else f"{share:.1%}（{lower:.1%} – {upper:.1%}）"


def put_draw(at: Desk, ea_id: str) -> None:
    """Ask for the seed and the second person, and draw the segments."""
    if not at.covers("relisting.draw", ea_id):
        st.caption("复查片段由督导员或统计人员抽取。")
        return
    plan = at.cycle.plan.relisting if at.cycle else None
    if plan is None:
        st.caption("本轮方案没有 [relisting] 一节参数，不能抽取复查片段。")
        return
    st.write(
        f"抽取约 {plan.share:.0%} 的片段（至少 {plan.min_segments} 段、{plan.min_dwellings} 处住宅），由另一人在看不到"
        "原名录的情况下重新清查。种子宜用公布的数字（如某日开奖号码），任何人都能照着重算。"
    )
    people = told_apart(relisters(at.database, at.cycle_id, ea_id, actor=at.actor))
    key = f"relisting.draw.{ea_id}"
    left, right = st.columns(2, gap="large")
    seed = left.text_input("种子", key=f"{key}.{round_of(key)}.seed", max_chars=80, placeholder="如 2022-08-05 18247")
    who = right.selectbox("复查人（不能是原清查人）", list(people), format_func=people.__getitem__, key=f"{key}.who")
    if st.button("抽取复查片段", type="primary", disabled=not (seed.strip() and who), key=f"{key}.go"):
        fields = RelistingFields(
            relisting_id=entry_id(key), cycle_id=at.cycle_id, ea_id=ea_id, seed=seed, relister=str(who)
        )
        done = "已抽取复查片段，请通知复查人。"
        save(lambda: draw_relisting(at.database, fields, actor=at.actor, now=at.now), key, done)


def put_walk(at: Desk, row: Row, detail: RelistingDetail) -> None:
    """Let the second person list the segments; nobody else is shown anything to do."""
    if row["relister"] != at.actor.account_id:
        st.caption(
            f"等待{person_names([row['relister']])[0]}复查片段 {'、'.join(detail.segments)}；复查期间不显示比对。"
        )
        return
    st.write(f"请走完片段 {'、'.join(detail.segments)}，逐处登记看到的住宅（空宅也登记）。这些片段的原名录对您隐藏。")
    key = f"relisting.walk.{row['relisting_id']}"
    segment = choose_code("片段", {each: each for each in detail.segments}, key=f"{key}.segment")
    seen = detail.found[detail.found["segment_no"] == segment] if segment else detail.found
    st.caption(f"已登记 {len(seen)} 处" + (f"（片段 {segment}）" if segment else "") + "。")
    if segment:
        put_found(at, key, str(row["relisting_id"]), segment, seen)
    if st.button("片段已走完，结束登记", key=f"{key}.finish", disabled=detail.found.empty):
        relisting_id = UUID(str(row["relisting_id"]))
        finish = lambda: finish_relisting(at.database, relisting_id, actor=at.actor, now=at.now)  # noqa: E731
        save(finish, key, "已结束登记，等待比对。")


def put_found(at: Desk, key: str, relisting_id: str, segment: str, seen: pd.DataFrame) -> None:
    """Ask for one dwelling of a segment; the building of the one before stands there at first, its occupancy never."""
    last = first_values(seen.tail(1), "segment_no", segment)
    door = st.text_input("门上的编号（没有就不填）", key=f"{key}.{round_of(key)}.door", max_chars=3)
    answers = put_record_form(
        shipped_form("dwelling"),
        key=key,
        button="登记这一处",
        initial={name: last[name] for name in ("building_no", "dwelling_type") if name in last},
        fixed={"ea_id": "0" * 15, "segment_no": segment, "dwelling_no": "001"},
    )
    if answers is not None:
        names = ("building_no", "lon", "lat", "datum", "address")
        fields = RelistedFields(
            relisted_id=entry_id(key),
            segment_no=segment,
            number_seen=door.strip() or None,
            dwelling_type=answers.get("dwelling_type") or "",
            occupancy=answers.get("occupancy") or "",
            **{name: answers.get(name) for name in names},
        )
        record = lambda: record_relisted(  # noqa: E731
            at.database, UUID(relisting_id), [fields], actor=at.actor, now=at.now
        )
        save(record, key, "已登记一处。")


def put_comparison(at: Desk, row: Row, detail: RelistingDetail) -> None:
    """Show both lists side by side, ask about what waits for a person, then judge."""
    put_both_lists(detail)
    if not at.covers("relisting.compare", detail.ea_id):
        st.caption("认定和结论由督导员或统计人员办理。")
        return
    put_candidates(at, row, detail)
    put_not_found(at, row, detail)
    if st.button("得出结论", type="primary", key=f"relisting.compare.{row['relisting_id']}"):
        relisting_id = UUID(str(row["relisting_id"]))
        compare = lambda: compare_relisting(at.database, relisting_id, actor=at.actor, now=at.now)  # noqa: E731
        if answered(compare, done="已得出覆盖率和结论。"):
            st.rerun()


def put_both_lists(detail: RelistingDetail) -> None:
    """Show what was found, missed, moved, and what was not found again."""
    found = detail.found.assign(moved=detail.found["is_moved"].map({True: "是", False: ""}))
    missed = found[found["dwelling_no"].isna()]
    moved = found[found["is_moved"]]
    st.caption(f"复查 {len(found)} 处：漏列 {len(missed)}，移位 {len(moved)}，没有找到 {len(detail.not_found)}。")
    for title, rows in (("漏列（名录里没有）", missed), ("移位（列在别的片段或建筑物）", moved)):
        if not rows.empty:
            st.markdown(f"**{title}**")
            put_table(rows, FOUND)
    if not detail.not_found.empty:
        words = {str(code): label for code, label in RESOLUTION_LABELS.items()}
        st.markdown("**名录里有、复查没有找到**")
        verdicts = detail.not_found["verdict"].map(lambda verdict: words.get(str(verdict), "待认定"))
        put_table(detail.not_found.assign(verdict_zh=verdicts), NOT_FOUND)
    with st.expander(f"全部 {len(found)} 处"):
        put_table(found, FOUND)


def put_candidates(at: Desk, row: Row, detail: RelistingDetail) -> None:
    """Show each pair that looks alike with both addresses, and ask."""
    for pair in detail.candidates.to_dict("records"):
        key = f"relisting.pair.{pair['relisted_id']}.{pair['dwelling_no']}"
        with st.container(border=True):
            left, right = st.columns(2, gap="large")
            left.markdown(f"**名录 {pair['dwelling_no']}**")
            left.write(str(pair["listed_address"]))
            right.markdown(
                f"**复查**（门上编号 {pair['number_seen'] if isinstance(pair['number_seen'], str) else '无'}）"
            )
            right.write(str(pair["address"]))
            put_resolution(at, row, key, str(pair["dwelling_no"]), str(pair["relisted_id"]))


def put_not_found(at: Desk, row: Row, detail: RelistingDetail) -> None:
    """Ask about each dwelling that was not found again."""
    for number in detail.not_found.loc[detail.not_found["verdict"].isna(), "dwelling_no"]:
        with st.container(border=True):
            st.markdown(f"**名录 {number}** 复查没有找到")
            put_resolution(at, row, f"relisting.gone.{row['relisting_id']}.{number}", str(number), None)


def put_resolution(at: Desk, row: Row, key: str, number: str, relisted_id: str | None) -> None:
    """Ask for one verdict with its reason."""
    pair = (Resolution.SAME, Resolution.DIFFERENT)
    alone = (Resolution.EXISTS, Resolution.WRONG)
    words = {each.value: RESOLUTION_LABELS[each] for each in (alone if relisted_id is None else pair)}
    verdict = choose_code("现场核对", words, key=f"{key}.verdict")
    reason = st.text_input(REASON, key=f"{key}.reason", max_chars=200)
    if st.button("认定", key=f"{key}.save", disabled=not (verdict and reason.strip())):
        said = ResolutionFields(
            resolution_id=uuid4(), dwelling_no=number, verdict=verdict, reason=reason, relisted_id=relisted_id
        )
        relisting_id = UUID(str(row["relisting_id"]))
        if answered(
            lambda: resolve_relisted(at.database, relisting_id, [said], actor=at.actor, now=at.now), done="已记下认定。"
        ):
            st.rerun()


def put_decision(at: Desk, row: Row, detail: RelistingDetail) -> None:
    """Ask a supervisor, where the coverage itself does not decide."""
    put_both_lists(detail)
    if not at.covers("relisting.decide", detail.ea_id):
        st.caption("等待督导员或统计人员决定。")
        return
    least = at.cycle.plan.relisting.min_coverage_percent if at.cycle and at.cycle.plan.relisting else 0
    st.write(f"覆盖率估计低于 {least:g}%，但还不能断定名录不完整，请决定是否采用，并写明理由。")
    key = f"relisting.decide.{row['relisting_id']}"
    reason = st.text_input(REASON, key=f"{key}.reason", max_chars=200)
    accept, whole = st.columns(2)
    relisting_id = UUID(str(row["relisting_id"]))
    for place, label, is_accepted in ((accept, "采用（补列漏列的）", True), (whole, "整个小区重新清查", False)):
        if place.button(label, disabled=not reason.strip(), key=f"{key}.{is_accepted}", width="stretch") and answered(
            lambda choice=is_accepted: decide_relisting(  # type: ignore[misc]
                at.database, relisting_id, accept=choice, reason=reason, actor=at.actor, now=at.now
            ),
            done="已记下决定。",
        ):
            st.rerun()


def put_end(at: Desk, row: Row, detail: RelistingDetail) -> None:
    """Offer to put the list right and close the relisting."""
    put_both_lists(detail)
    is_whole = detail.state is RelistingState.WHOLE_RELISTING
    said = (
        "名录已被证明不够完整，须整个小区重新清查；导入新名录后在这里办结，然后才能锁定。"
        if is_whole
        else "办结时：漏列的用新编号补列，多列的删去（编号不再使用），移位的改正片段和建筑物。"
    )
    st.write(said)
    if at.covers("relisting.close", detail.ea_id) and st.button("办结复查", type="primary", key="relisting.close"):
        ask_close(at, str(row["relisting_id"]), said)


@dialogue("办结复查")
def ask_close(at: Desk, relisting_id: str, said: str) -> None:
    """Name what closing does, and do it on confirmation."""
    st.write(said)
    if st.button("办结", type="primary", key="relisting.close.sure"):
        close = lambda: close_relisting(at.database, UUID(relisting_id), actor=at.actor, now=at.now)  # noqa: E731
        if answered(close, done="已办结复查，名录已更正。"):
            next_round("relisting")
            st.rerun()


Step = Callable[[Desk, Row, RelistingDetail], None]
STEPS: dict[RelistingState, Step] = {
    RelistingState.DRAWN: put_walk,
    RelistingState.LISTED: put_comparison,
    RelistingState.COMPARED: put_decision,
    RelistingState.ACCEPTED: put_end,
    RelistingState.DECIDED: put_end,
    RelistingState.WHOLE_RELISTING: put_end,
}
