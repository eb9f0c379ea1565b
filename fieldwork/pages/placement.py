"""Placement: how far the 150 households are, each with its whole story, dispositions, rates."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import KIND, STORY, wanted
from fieldwork.pages.parts.authority import put_sample_authority
from fieldwork.pages.parts.board import GONE, SETTLED, put_board
from fieldwork.pages.parts.case_detail import ORIGINS, put_case
from fieldwork.pages.parts.choices import door_number, local_text, within_reach
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.list_export import with_statement_beside
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import CASE_LOOKS, in_words, look_of
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.rates import percent, put_rates
from fieldwork.pages.parts.sample_map import put_sample_map
from fieldwork.pages.parts.session import Desk, areas_of, desk, seen
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.rules.disposition import DispositionFields
from fieldwork.rules.outcomes import RateUnit
from fieldwork.rules.permissions import TOWN_DIGITS
from fieldwork.services.dispositions import confirm_disposition
from fieldwork.services.outcomes import outcomes_csv
from fieldwork.services.placement import PlacementView, placement_view
from fieldwork.services.rates import rates_view

TITLE = "落实"
TABS = ("名单", "一户的经过", "应答率")
STORY_KINDS = (STORY, "exhausted")
"""What a link may ask for that stands in a household's story."""
CASES = ListOf(
    key="placement.cases",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "state_zh": "状态",
        "origin_zh": "来源",
        "disposition_text": "处置码",
        "confirmed_zh": "确认",
        "n_visits": "入户次数",
        "last_visited": "最近入户",
        "next_step": "下一步",
        "household_id": "住户编码",
    },
    filters=("area_name", "state_zh", "confirmed_zh"),
    file_name="样本户落实情况.xlsx",
)


def said(view: PlacementView) -> str:
    """Return what is asked of the reader."""
    missing = view.n_places - view.n_settled
    settled = f"{view.n_places} 户中已落实 {view.n_settled} 户，还差 {missing} 户"
    parts = [settled if missing else f"{view.n_places} 户都已落实"]
    if view.n_to_confirm:
        parts.append(f"{view.n_to_confirm} 户的处置码等待督导员确认")
    if view.n_unresolved:
        parts.append(f"{view.n_unresolved} 户备选户用尽，等待统计人员处理")
    return "；".join(parts) + "。"


def numbers(at: Desk, view: PlacementView, told: pd.DataFrame) -> list[Number]:
    """Return how far the placement is; ``told`` are the cases as they are read."""
    total = seen(rates_view, at, by=RateUnit.TOTAL)
    rate = percent(total["substitution_rate"].iloc[0]) if len(total) else "—"
    response = percent(total["RR2"].iloc[0]) if len(total) else "—"
    is_settled, is_gone = told["state"].isin(SETTLED), told["state"].isin(GONE)

    def listed(name: str, is_in: "pd.Series[bool]") -> Listed:
        return Listed(name=name, rows=told[is_in.astype("bool")], shape=CASES)

    return [
        Number(
            label="已落实",
            value=f"{view.n_settled} / {view.n_places}",
            target=f"只算抽中户的应答率 {response}",
            listed=listed("settled", is_settled),
            rest=listed("not_settled", ~is_settled & ~is_gone),
        ),
        Number(
            label="待确认处置码",
            value=str(view.n_to_confirm),
            target="外业已结束的户，由督导员确认",
            listed=listed("to_confirm", told["is_final"] & ~told["is_confirmed"]),
        ),
        Number(
            label="待统计人员处理",
            value=str(view.n_unresolved),
            target="备选户已用尽",
            listed=listed("unresolved", (told["state"] == "unresolved") & ~told["is_closed"]),
        ),
        Number(
            label="换户率",
            value=rate,
            target="有备选户接替的抽中户",
            listed=listed("substituted", is_gone & (told["origin"] == "drawn")),
        ),
    ]


def with_words(cases: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the cases as they are read."""
    sure = ["已确认" if row.is_confirmed else "须重新确认" if row.is_stale else "未确认" for row in cases.itertuples()]
    return cases.assign(
        area_name=cases["ea_id"].map(names),
        door=cases["household_id"].map(door_number),
        state_zh=[in_words(look_of(CASE_LOOKS, row.state), str(row.state_zh)) for row in cases.itertuples()],
        origin_zh=cases["origin"].map(ORIGINS),
        disposition_text=cases["disposition"] + " " + cases["disposition_zh"],
        confirmed_zh=sure,
        last_visited=cases["last_visited_at"].map(local_text),
    )


@dialogue("确认规则得出的处置码")
def ask_all(at: Desk, waiting: pd.DataFrame) -> None:
    """Name what will be confirmed, and do it household by household."""
    st.write(f"{len(waiting)} 户外业已结束，处置码由规则得出。确认后仍可写明理由改动。")
    count = (waiting["derived_code"] + " " + waiting["derived_zh"]).value_counts()
    st.write("、".join(f"{words}：{n} 户" for words, n in count.items()))

    def confirm_all() -> None:
        for row in waiting.to_dict("records"):
            fields = DispositionFields(
                cycle_id=at.cycle_id, household_id=str(row["household_id"]), code=str(row["derived_code"])
            )
            confirm_disposition(at.database, fields, actor=at.actor, now=at.now)

    if st.button("确认", type="primary", key="placement.confirm_all") and answered(
        confirm_all, done=f"已确认 {len(waiting)} 户的处置码。"
    ):
        st.rerun()


def put_actions(at: Desk, view: PlacementView) -> None:
    """Offer to confirm what the rule derived, and the file for weights."""
    plain = view.cases[view.cases["is_final"] & ~view.cases["is_confirmed"] & ~view.cases["is_stale"]]
    mine = within_reach(at, plain, "disposition.confirm")
    left, right = st.columns([1, 3]) if len(mine) else (st.container(), st.container())
    if len(mine) and left.button(f"确认 {len(mine)} 户的处置码", key="placement.ask_all"):
        ask_all(at, mine)
    file = Download(
        name="outcomes.csv",
        label="下载样本结果（outcomes.csv 和说明，含概率，供计算权数）",
        content=lambda: outcomes_csv(at.database, at.cycle_id, actor=at.actor),
        n_rows=view.n_places,
        ea_ids=frozenset(view.cases["ea_id"]),
    )
    put_download(right, at, with_statement_beside(at, file, title="样本结果"), key="placement.outcomes")


def town_names(at: Desk) -> dict[str, str]:
    """Return the names of the towns by their 9 digits."""
    view = areas_of(at)
    if view is None:
        return {}
    return {str(code)[:TOWN_DIGITS]: str(name) for code, name in view.areas[["town_code", "town_name"]].values}


def show(view: PlacementView, at: Desk, names: Mapping[str, str]) -> None:
    """Show numbers, board, list, one household, rates; whoever comes for one household has it before the board."""
    put_title(TITLE, said(view))
    put_sample_authority(at)
    told = kept(view.cases, "told", lambda: with_words(view.cases, names))
    put_numbers(kept(told, "numbers", lambda: numbers(at, view, told)))
    if wanted(KIND) in STORY_KINDS:
        put_tabs(view, at, names, told)
        put_whole(view, at, names)
    else:
        put_whole(view, at, names)
        put_tabs(view, at, names, told)


def put_whole(view: PlacementView, at: Desk, names: Mapping[str, str]) -> None:
    """Show all cases on the board and on the map, and what may be done for all of them."""
    st.header("各小区的样本户", anchor=False)
    put_board(view.cases, names)
    put_sample_map(view.cases, names, key="placement.sample_map")
    put_actions(at, view)


def put_tabs(view: PlacementView, at: Desk, names: Mapping[str, str], told: pd.DataFrame) -> None:
    """Show the list, one household, the rates."""
    by_case, by_story, by_rate = st.tabs(TABS, default=TABS[1] if wanted(KIND) in STORY_KINDS else None)
    with by_case:
        put_list(told, CASES)
    with by_story:
        put_case(at, view.cases, names)
    with by_rate:
        put_rates(at, names, town_names(at))


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = seen(placement_view, at)
    if view.cases.empty:
        put_title(TITLE, "还没有样本户。")
        put_empty("抽选完成后，样本户出现在这里。")
    else:
        show(view, at, area_names(at))


main()
