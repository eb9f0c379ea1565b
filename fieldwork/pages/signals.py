"""Signals: what looks odd in the field work, what may innocently cause it, and what came of looking into it."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_row
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.funnel_chart import put_funnel
from fieldwork.pages.parts.funnel_people import put_funnel_people
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import SIGNAL_LOOKS, in_words, look_of
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.session import Desk, desk, person_names, seen
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.signal_detail import put_signal
from fieldwork.services.signal_details import funnels_view
from fieldwork.services.signals import SignalsView, raise_signals, signals_view

TITLE = "信号"
SIGNALS = ListOf(
    key="signals.list",
    noun="条信号",
    headings={
        "state_zh": "状态",
        "title": "信号",
        "period": "月份",
        "who": "入户人",
        "area_name": "小区",
        "said": "看到什么",
    },
    filters=("state_zh", "title", "who", "area_name"),
    file_name="质量信号.xlsx",
)


NUMBERS = (
    ("waiting", "待核查", "先看可能的无辜原因", ("open", "looked_at")),
    ("needs_inspection", "需实地检查", "上门核实后再下结论", ("needs_inspection",)),
    ("explained", "已说明原因", "没有问题", ("explained",)),
    ("confirmed_problem", "确有问题", "实地检查过才能确认", ("confirmed_problem",)),
)


def numbers(told: pd.DataFrame) -> list[Number]:
    """Return how many signals stand where; ``told`` are all as they are read."""
    return [
        Number(
            label=label,
            value=str(int(told["state"].isin(states).sum())),
            target=target,
            listed=Listed(name=name, rows=told[told["state"].isin(states)], shape=SIGNALS),
        )
        for name, label, target, states in NUMBERS
    ]


def said(signals: pd.DataFrame) -> str:
    """Return what is asked of the reader."""
    n_waiting = int(signals["is_waiting"].astype("bool").sum())
    asked = f"{n_waiting} 条信号等待核查。" if n_waiting else "没有等待核查的信号。"
    return f"{asked}信号只提示去看一看，不说明谁做错了。"


def with_words(view: SignalsView, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the signals as they are read."""
    table = view.signals
    return table.assign(
        who=person_names(table["account_id"]),
        area_name=table["ea_id"].map(names),
        state_zh=[in_words(look_of(SIGNAL_LOOKS, row.state), str(row.state_zh)) for row in table.itertuples()],
    )


def put_funnels(at: Desk, names: Mapping[str, str]) -> None:
    """Show one funnel: the indicator and the month are chosen."""
    funnels = seen(funnels_view, at)
    if not funnels:
        return
    st.header("入户结果的比较", anchor=False)
    left, right = st.columns([2, 1])
    titles = {each.indicator: each.title for each in funnels}
    indicator = left.segmented_control(
        "比较什么",
        list(titles),
        default=next(iter(titles)),
        required=True,
        format_func=titles.__getitem__,
        key="signals.by",
    )
    periods = sorted({each.period for each in funnels}, reverse=True)
    busiest = max(funnels, key=lambda each: int(each.points["n_of"].sum())).period
    period = right.selectbox("月份", periods, index=periods.index(busiest), key="signals.period")
    chosen = [each for each in funnels if (each.indicator, each.period) == (indicator, period)]
    if chosen:
        put_funnel(chosen[0])
        put_funnel_people(at, chosen[0], names)
    else:
        st.caption("这个月的入户太少，不作比较。")


def put_chosen(at: Desk, view: SignalsView, names: Mapping[str, str]) -> None:
    """Ask for a signal and show it in full."""
    rows = {str(row["signal_id"]): row for row in view.signals.to_dict("records")}
    who = dict(zip(view.signals["signal_id"], person_names(view.signals["account_id"]), strict=True))
    labels = {one: f"{row['state_zh']} · {row['title']} · {who[one]} · {row['period']}" for one, row in rows.items()}
    signal_id = choose_row("选择一条信号", labels, key="signals.chosen")
    if signal_id is not None:
        put_signal(at, {str(key): value for key, value in rows[signal_id].items()}, view.decisions, names)


def put_search(at: Desk) -> None:
    """Offer to look for new signals in everything recorded so far."""
    if at.may("signal.raise") and st.button("查找新的信号", key="signals.raise", icon=":material/search:"):
        found: list[int] = []
        if answered(
            lambda: found.append(raise_signals(at.database, at.cycle_id, actor=at.actor, now=at.now)),
            done="已查看全部入户、摸底和复核记录；新的信号见下表。",
        ):
            if not found[0]:
                st.session_state["zhuhu.done"] = "已查看全部入户、摸底和复核记录，没有新的信号。"
            st.rerun()


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view, names = seen(signals_view, at), area_names(at)
    put_title(TITLE, said(view.signals))
    told = kept(view.signals, "told", lambda: with_words(view, names))
    put_numbers(kept(told, "numbers", lambda: numbers(told)))
    put_funnels(at, names)
    st.header("全部信号", anchor=False)
    put_search(at)
    if view.signals.empty:
        put_empty("还没有信号。登记入户之后，由督导或统计人员查找；规则和界限在方案的 [signals] 一节。")
        return
    put_list(told, SIGNALS)
    st.header("核查一条信号", anchor=False)
    put_chosen(at, view, names)


main()
