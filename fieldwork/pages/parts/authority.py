"""Whose sample it is, said wherever a sample shows: the platform's, the office's own, or nobody's yet (演练)."""

from collections.abc import Mapping
from html import escape

import streamlit as st

from fieldwork.pages.parts.looks import BLUE, GREEN, ORANGE, Look, badge
from fieldwork.pages.parts.session import Desk, seen
from fieldwork.rules.draw_steps import STANDING_LABELS, Standing
from fieldwork.services.ceremony import sample_standings

STANDING_LOOKS: Mapping[str, Look] = {
    Standing.PLATFORM: Look(word=STANDING_LABELS[Standing.PLATFORM], colour=GREEN, glyph="■", shape="square"),
    Standing.OWN: Look(word=STANDING_LABELS[Standing.OWN], colour=BLUE, glyph="●"),
    Standing.REHEARSAL: Look(word=STANDING_LABELS[Standing.REHEARSAL], colour=ORANGE, glyph="◉", has_ring=True),
}
SAID: Mapping[Standing, str] = {
    Standing.PLATFORM: "由国家平台抽取",
    Standing.OWN: "由本单位按公开承诺抽取，不是国家平台的样本",
    Standing.REHEARSAL: "没有公开承诺，不作为正式样本",
}


def put_authority(standing: Standing) -> None:
    """Say whose sample a draw is."""
    st.html(f'<p class="zh-legend">{badge(STANDING_LOOKS[standing])}<span>{escape(SAID[standing])}</span></p>')


def put_sample_authority(at: Desk) -> None:
    """Say whose sample is in force in the areas of the reader; nothing is said before there is one."""
    found: dict[Standing, int] = seen(sample_standings, at)
    if len(found) == 1:
        put_authority(next(iter(found)))
    elif found:
        parts = [badge(STANDING_LOOKS[each], f"{STANDING_LABELS[each]}：{n} 个小区") for each, n in found.items()]
        st.html('<p class="zh-legend">' + "".join(parts) + "</p>")
