"""What a draw leaves behind for anyone who checks it: seed, starts, digests."""

from collections.abc import Mapping, Sequence
from html import escape

import streamlit as st

from fieldwork.pages.parts.tables import plain

AREA_RECORD = {
    "seed": "种子",
    "label": "标签",
    "certainties": "必入样的村居",
    "n_drawn": "线上抽取数 n",
    "total_size": "户数合计 T",
    "starts": "起点（主、备用一、备用二）",
    "provincial_start": "分省子样起点",
    "sizes_digest": "户数摘要",
    "digest": "记录摘要",
    "software": "软件",
    "drawn_at": "抽取时间",
}


def put_facts(facts: Sequence[tuple[str, object]]) -> None:
    """Show names and values in two columns, values in a monospaced face so that digests can be compared."""
    rows = "".join(f"<tr><th>{escape(name)}</th>{_value(value)}</tr>" for name, value in facts)
    st.html(f'<table class="zh-table zh-facts"><tbody>{rows}</tbody></table>')


def _value(value: object) -> str:
    return f'<td class="code wide">{escape(in_words(value))}</td>'


def in_words(value: object) -> str:
    """Return a value of a record as text."""
    if isinstance(value, (list, tuple)):
        return " ".join(str(each) for each in value) or "—"
    return plain(value)


def put_area_record(record: Mapping[str, object]) -> None:
    """Show what the draw of areas rests on."""
    put_facts([(heading, record[name]) for name, heading in AREA_RECORD.items() if name in record])
