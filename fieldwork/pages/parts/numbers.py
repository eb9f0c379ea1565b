"""Key numbers: at most four, each with what it is measured against."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

MOST = 4


@dataclass(frozen=True, kw_only=True)
class Number:
    """One key number; ``target`` says in words what it should be; ``page`` names the page that lists it."""

    label: str
    value: str
    target: str = ""
    page: str = ""


def thousands(value: object) -> str:
    """Return a count with its thousands separated; text stays as it is."""
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def put_numbers(numbers: Sequence[Number]) -> None:
    """Show up to four numbers in one row, each with a way to its list."""
    for place, number in zip(st.columns(len(numbers[:MOST])), numbers, strict=False):
        with place.container(border=True, gap="xxsmall"):
            st.html(_card(number))
            if number.page:
                st.page_link(f"{number.page}.py", label="看名单")


def _card(number: Number) -> str:
    lines = (("label", number.label), ("value", number.value), ("target", number.target))
    return (
        '<div class="zh-number">'
        + "".join(f'<div class="{name}">{escape(line)}</div>' for name, line in lines)
        + "</div>"
    )
