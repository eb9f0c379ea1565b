"""The marks of a chart lead to their records: by a click on the mark, or by the choice below without a mouse."""

from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from fieldwork.pages.parts.kept import kept

_POINT = "mark"
_CHART = "zhuhu.chart."
MANY = 12
"""So many marks are offered as buttons; more as a list to choose from."""


def clickable(layer: alt.Chart, field: str) -> alt.Chart:
    """Return the layer of a chart whose marks are told apart by a column, made to be clicked: the nearest is meant."""
    marked: alt.Chart = layer.add_params(alt.selection_point(name=_POINT, fields=[field], nearest=True, empty=False))
    return marked


def written_chart(table: pd.DataFrame, name: Hashable, make: Callable[[], Any]) -> dict[str, Any]:
    """Return a chart of a table as the browser draws it, written once as long as the table stands.

    To write one costs as much as all the rest of a page. ``name`` tells what else the chart hangs on.
    """
    chart: dict[str, Any] = kept(table, ("chart", name), lambda: make().to_dict())
    return chart


def put_chart(chart: dict[str, Any], *, key: str, field: str) -> None:
    """Show a chart with a `clickable` layer; a click on a mark makes the choice that `put_marks` offers for the key."""
    st.vega_lite_chart(
        chart,
        width="stretch",
        key=f"{_CHART}{key}",
        on_select=partial(_take, key, field),
        selection_mode=_POINT,
    )


def put_marks(heading: str, words: Mapping[str, str], *, key: str) -> str:
    """Ask for one of the marks of a chart, by what each is called; nothing at first."""
    if key in st.session_state and st.session_state[key] not in words:
        st.session_state[key] = None
    if len(words) <= MANY:
        return str(st.pills(heading, list(words), format_func=words.__getitem__, key=key, wrap=True) or "")
    chosen = st.columns(2)[0].selectbox(
        heading, list(words), index=None, format_func=words.__getitem__, key=key, placeholder="请选择"
    )
    return str(chosen or "")


def _take(key: str, field: str) -> None:
    picked = st.session_state[f"{_CHART}{key}"]["selection"].get(_POINT) or []
    if picked:
        st.session_state[key] = str(picked[0][field])
