"""Key numbers: at most four, each with what it is measured against, and each leads to the records it counts."""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from html import escape

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import LIST, wanted
from fieldwork.pages.parts.lists import ListOf, put_list

MOST = 4
SEE = "看名单"


@dataclass(frozen=True, kw_only=True)
class Listed:
    """The records that a number counts, and the list in which they are shown.

    ``name`` names them in the address, once on a page. A number that is no count of records but a sum names the column
    that it sums in ``sums``.
    """

    name: str
    rows: pd.DataFrame
    shape: ListOf
    sums: str = ""


@dataclass(frozen=True, kw_only=True)
class Number:
    """One key number; ``target`` says in words what it should be.

    ``listed`` are the records it counts; where it counts a part of a whole, ``rest`` are the others; ``more`` are those
    of a number in the target, by the words of the way there. A number whose
    records stand on another page names that page, and there the list.
    """

    label: str
    value: str
    target: str = ""
    listed: Listed | None = None
    rest: Listed | None = None
    rest_words: str = "看其余"
    more: Mapping[str, Listed] = field(default_factory=dict)
    page: str = ""
    list_name: str = ""


def thousands(value: object) -> str:
    """Return a count with its thousands separated; text stays as it is."""
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def put_numbers(numbers: Sequence[Number]) -> None:
    """Show up to four numbers in one row, each with the way to its list; the list that is asked for stands below."""
    for place, number in zip(st.columns(len(numbers[:MOST])), numbers, strict=False):
        with place.container(border=True, gap="xxsmall", height="stretch"):
            st.html(_card(number))
            _put_ways(number)
    for number in numbers:
        for words, one in lists_of(number):
            if wanted(LIST) == one.name:
                put_listed(one, number.label if words == SEE else f"{number.label}：{words.removeprefix('看')}")


def lists_of(number: Number) -> list[tuple[str, Listed]]:
    """Return the lists a number leads to on its page, by the words of the way there; an empty one is none."""
    ways = ((SEE, number.listed), (number.rest_words, number.rest), *number.more.items())
    return [(words, one) for words, one in ways if one is not None and not one.rows.empty]


def put_listed(listed: Listed, head: str) -> None:
    """Show the records behind a number, as many as it counts, until they are folded up."""
    with st.container(border=True):
        said, close = st.columns([6, 1], vertical_alignment="center")
        said.markdown(f"**{head}**{_sum_words(listed)}")
        close.button("收起", key=f"zhuhu.list.{listed.name}.close", on_click=fold, width="stretch")
        put_list(listed.rows, replace(listed.shape, key=f"{listed.shape.key}.{listed.name}"))


def those(told: pd.DataFrame, mask: "pd.Series[bool]") -> pd.DataFrame:
    """Return the rows of a list as it is read for which a mask over the same records holds, in the list's order."""
    return told[mask.astype("bool").reindex(told.index)]


def unfold(name: str) -> None:
    """Ask in the address for the list behind a number."""
    st.query_params[LIST] = name


def fold() -> None:
    """Ask for no list any more."""
    st.query_params.pop(LIST, None)


def _put_ways(number: Number) -> None:
    if number.page:
        st.page_link(f"{number.page}.py", label=SEE, query_params={LIST: number.list_name})
    ways = lists_of(number)
    if ways:
        with st.container(horizontal=True, gap="small") if len(ways) > 1 else nullcontext():
            for words, one in ways:
                ask = partial(unfold, one.name)
                st.button(words, key=f"zhuhu.list.{one.name}", type="tertiary", on_click=ask)


def _sum_words(listed: Listed) -> str:
    if not listed.sums:
        return ""
    return f" · {listed.shape.headings[listed.sums]}合计 {listed.rows[listed.sums].sum():,}"


def _card(number: Number) -> str:
    lines = (("label", number.label), ("value", number.value), ("target", number.target))
    return (
        '<div class="zh-number">'
        + "".join(f'<div class="{name}">{escape(line)}</div>' for name, line in lines)
        + "</div>"
    )
