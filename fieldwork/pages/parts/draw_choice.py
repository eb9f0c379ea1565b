"""Choosing areas for a step of the draw, by name."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.kept import kept


def names_of(areas: pd.DataFrame) -> dict[str, str]:
    """Return serial and name of each area by its id."""
    return dict(kept(areas, "names", lambda: _names_of(areas)))


def _names_of(areas: pd.DataFrame) -> dict[str, str]:
    serials = areas["serial"].astype("str")
    return dict(zip(areas["ea_id"], serials + " " + areas["area_name"].astype("str"), strict=True))


def choose_areas(
    heading: str, ea_ids: Sequence[str], areas: pd.DataFrame, *, key: str, whole: bool = True
) -> list[str]:
    """Ask for some of the areas: all of them at first (``whole``), or none."""
    names = names_of(areas)
    wanted = st.multiselect(
        heading,
        list(ea_ids),
        default=list(ea_ids) if whole else None,
        format_func=lambda ea_id: names.get(ea_id, ea_id),
        placeholder="选小区",
        select_all=False,
        key=f"{key}.{len(ea_ids)}",
    )
    return [str(ea_id) for ea_id in wanted]


def in_words(ea_ids: Sequence[str], areas: pd.DataFrame) -> str:
    """Return areas by name; all of them as 全部."""
    names = names_of(areas)
    if len(ea_ids) == len(areas) > 1:
        return f"全部 {len(areas)} 个小区"
    return "、".join(names.get(ea_id, ea_id) for ea_id in ea_ids)
