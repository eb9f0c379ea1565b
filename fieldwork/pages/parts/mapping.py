"""Naming the columns of somebody else's file: a saved list of names, or a choice for each column that is not known."""

from collections.abc import Mapping

import streamlit as st

from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.services.profiles import FileHeadings, Profile, SourceFile, file_headings, profiles_view, save_profile

NONE = "（不用对照）"
IGNORED = ""


def put_mapping(at: Desk, source: SourceFile, form_name: str, *, key: str) -> tuple[dict[str, str], str | None]:
    """Ask how the file's headings stand for the form's columns; return the mapping and the name it is kept under."""
    known = profiles_view(at.database, at.cycle_id, form_name=form_name, actor=at.actor)
    name = st.selectbox("列名对照", [NONE, *known], key=f"{key}.profile") if known else NONE
    if name in known:
        return known[name], str(name)
    there = file_headings(source, form_name, {})
    if not there.missing:
        return {}, None
    return _put_choices(at, there, form_name, key=key), None


def _put_choices(at: Desk, there: FileHeadings, form_name: str, *, key: str) -> dict[str, str]:
    st.warning(
        f"文件里找不到列：{'、'.join(there.missing)}。请指明下面各列是什么，不用的留空。", icon=":material/help:"
    )
    places = st.columns(min(len(there.unknown), 4) or 1)
    mapping: dict[str, str] = {}
    for number, heading in enumerate(there.unknown):
        with places[number % len(places)]:
            chosen = _choose(heading, there.fields, key=f"{key}.{number}.{heading}")
        if chosen:
            mapping[heading] = chosen
    _put_saving(at, mapping, form_name, key=key)
    return mapping


def _choose(heading: str, fields: Mapping[str, str], *, key: str) -> str:
    return str(
        st.selectbox(
            f"“{heading}”是", [IGNORED, *fields], format_func=lambda name: fields.get(name, "（不用）"), key=key
        )
    )


def _put_saving(at: Desk, mapping: dict[str, str], form_name: str, *, key: str) -> None:
    """Offer to keep the mapping under a name, to whom the office's lists of names belong."""
    if not at.may("mapping_profile.save"):
        return
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    name = left.text_input("存为（以后直接选用）", key=f"{key}.name", placeholder="如：国家平台导出", max_chars=40)
    if right.button("保存对照", disabled=not (mapping and name.strip()), key=f"{key}.save", width="stretch"):
        profile = Profile(form_name=form_name, name=name, mapping=mapping)
        if answered(
            lambda: save_profile(at.database, at.cycle_id, profile, actor=at.actor, now=at.now),
            done=f"已保存列名对照“{name.strip()}”。",
        ):
            st.rerun()
