"""Listing by touch: a building, a dwelling, a household's code; putting right and taking off, each with a reason."""

from collections.abc import Hashable, Mapping
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_code, next_round, round_of
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.record_form import put_record_form
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.listing_fields import BuildingFields, DwellingFields, HouseholdFields
from fieldwork.services.forms import shipped_form
from fieldwork.services.household_codes import give_household_code, household_codes_view
from fieldwork.services.listing import ListingView
from fieldwork.services.listing_changes import (
    add_building,
    add_dwelling,
    correct_building,
    correct_dwelling,
    remove_dwelling,
)

NEW = "登记新的"
REASON = "理由（必填；不写姓名和电话）"
LOCKED = "这个小区的名录已经锁定，住宅和建筑物不能再改。"
KINDS = ("住宅", "建筑物", "住户代码")


def put_entry(at: Desk, view: ListingView, *, is_locked: bool) -> None:
    """Ask what is listed, and show its form; codes of households are given also when the list is locked."""
    if is_locked:
        st.caption(LOCKED + "住户代码仍可编，供新搬入的住户使用。")
        if at.covers("household.code", view.ea_id):
            put_household(at, view)
        return
    if not at.covers("dwelling.add", view.ea_id):
        st.caption("登记和更正由本小区的辅助调查员或统计人员办理。")
        return
    kind = st.segmented_control("登记什么", KINDS, default=KINDS[0], required=True, key=f"listing.kind.{view.ea_id}")
    {"住宅": put_dwelling, "建筑物": put_building, "住户代码": put_household}[str(kind)](at, view)


def put_building(at: Desk, view: ListingView) -> None:
    """Add a building, or put one of the inventory right."""
    numbers = [NEW, *view.buildings["building_no"]]
    chosen = str(st.selectbox("建筑物", numbers, key=f"listing.building.{view.ea_id}"))
    reason = "" if chosen == NEW else put_reason(f"listing.building_reason.{chosen}")
    key = f"listing.building_form.{view.ea_id}.{chosen}"
    fixed = {"ea_id": view.ea_id} | ({} if chosen == NEW else {"building_no": chosen})
    answers = put_record_form(
        shipped_form("building"),
        key=key,
        button="登记建筑物" if chosen == NEW else "更正建筑物",
        initial=first_values(view.buildings, "building_no", chosen),
        fixed=fixed,
        hidden=("building_no",) if chosen == NEW else (),
    )
    if answers is not None:
        known = {name: answers.get(name) for name in ("n_floors", "lon", "lat", "datum")}
        fields = BuildingFields(
            change_id=entry_id(key),
            cycle_id=at.cycle_id,
            ea_id=view.ea_id,
            building_type=answers.get("building_type") or "",
            building_no=None if chosen == NEW else chosen,
            reason=reason or None,
            **known,
        )
        service = add_building if chosen == NEW else correct_building
        save(lambda: service(at.database, fields, actor=at.actor, now=at.now), key, "已登记建筑物。")


def put_dwelling(at: Desk, view: ListingView) -> None:
    """Add a dwelling along the walk, or put one right; a new one gets the next number of the area."""
    if view.buildings.empty:
        st.caption("先登记建筑物，再登记里面的住宅。")
        return
    numbers = [NEW, *view.dwellings["dwelling_no"]]
    left, right = st.columns(2, gap="large")
    chosen = str(left.selectbox("住宅", numbers, key=f"listing.dwelling.{view.ea_id}"))
    initial = first_values(view.dwellings, "dwelling_no", chosen)
    inventory = view.buildings["building_no"].tolist()
    stands = inventory.index(initial["building_no"]) if initial.get("building_no") in inventory else len(inventory) - 1
    building = right.selectbox("所在建筑物", inventory, index=stands, key=f"listing.in_building.{view.ea_id}.{chosen}")
    reason = "" if chosen == NEW else put_reason(f"listing.dwelling_reason.{chosen}")
    key = f"listing.dwelling_form.{view.ea_id}.{chosen}"
    answers = put_record_form(
        shipped_form("dwelling"),
        key=key,
        button="登记住宅" if chosen == NEW else "更正住宅",
        initial=initial,
        fixed={"ea_id": view.ea_id, "building_no": building} | ({} if chosen == NEW else {"dwelling_no": chosen}),
        hidden=("dwelling_no",) if chosen == NEW else (),
    )
    if answers is not None:
        save_dwelling(at, view.ea_id, answers, key=key, number="" if chosen == NEW else chosen, reason=reason)
    if chosen != NEW and st.button(
        "从名录中删去（编号不再使用）", key=f"listing.remove.{chosen}", disabled=not reason.strip()
    ):
        ask_removal(at, f"{view.ea_id}{chosen}", reason)


def save_dwelling(at: Desk, ea_id: str, answers: Mapping[str, Any], *, key: str, number: str, reason: str) -> None:
    """Hand a dwelling to the service; pressing twice lists it once."""
    names = ("segment_no", "lon", "lat", "datum", "address")
    fields = DwellingFields(
        change_id=entry_id(key),
        cycle_id=at.cycle_id,
        ea_id=ea_id,
        building_no=str(answers["building_no"]),
        dwelling_type=answers.get("dwelling_type") or "",
        occupancy=answers.get("occupancy") or "",
        dwelling_no=number or None,
        reason=reason or None,
        **{name: answers.get(name) for name in names},
    )
    service = correct_dwelling if number else add_dwelling
    done = f"已更正住宅 {number}。" if number else "已登记住宅；编号见名录末尾。"
    save(lambda: service(at.database, fields, actor=at.actor, now=at.now), key, done)


@dialogue("删去住宅")
def ask_removal(at: Desk, dwelling: str, reason: str) -> None:
    """Name what a removal does, and do it on confirmation."""
    number = dwelling[15:]
    st.write(f"住宅 {number} 将从名录中删去，编号 {number} 在本轮周期内不再使用。原来的记录保留。理由：{reason}")
    if st.button("删去", type="primary", key="listing.remove.sure") and answered(
        lambda: remove_dwelling(at.database, at.cycle_id, dwelling, reason=reason, actor=at.actor, now=at.now),
        done=f"已删去住宅 {number}。",
    ):
        st.rerun()


def put_household(at: Desk, view: ListingView) -> None:
    """Give a household of a dwelling its 20-digit code: several households may live in one dwelling."""
    key = f"listing.household.{view.ea_id}"
    number = st.selectbox("住宅", view.dwellings["dwelling_no"].tolist(), key=f"{key}.dwelling")
    known = household_codes_view(at.database, at.cycle_id, view.ea_id, actor=at.actor)
    mine = known.loc[known["dwelling_no"] == number, "household_id"].tolist()
    st.caption(
        f"这处住宅已有 {len(mine)} 个住户代码" + (f"：{'、'.join(mine)}" if mine else "") + "。代码给定后整个周期不变。"
    )
    kind = choose_code("居住形式", code_labels("residence_type"), key=f"{key}.kind.{round_of(key)}")
    if st.button("编下一个住户代码", type="primary", disabled=not (kind and number), key=f"{key}.give"):
        fields = HouseholdFields(
            code_id=entry_id(key),
            cycle_id=at.cycle_id,
            ea_id=view.ea_id,
            dwelling_no=str(number),
            residence_type=kind,
        )
        save(lambda: give_household_code(at.database, fields, actor=at.actor, now=at.now), key, "已编住户代码。")


def put_reason(key: str) -> str:
    """Ask for the reason of a correction."""
    return st.text_input(REASON, key=f"{key}.{round_of(key)}.reason", max_chars=200)


def first_values(table: pd.DataFrame, number: str, chosen: str) -> dict[str, Any]:
    """Return what stands in the fields at first: the entry that is put right, without what is missing or hidden."""
    rows: list[dict[Hashable, Any]] = table[table[number] == chosen].to_dict("records")
    return {str(name): value for name, value in rows[0].items() if not pd.isna(value)} if rows else {}


def entry_id(key: str) -> UUID:
    """Return the key of what this filling of a form will record."""
    made: UUID = st.session_state.setdefault(f"{key}.{round_of(key)}.id", uuid4())
    return made


def save(ask: Any, key: str, done: str) -> None:
    """Do what the form asks, and begin a new filling."""
    if answered(ask, done=done):
        next_round(key)
        st.rerun()
