"""Screening: against target by day with forecast, household by household, lists to import, and the lock."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from fieldwork.pages.parts import arrival
from fieldwork.pages.parts.choices import choose_several, door_number
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.draw_lists import put_unfinished
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.excel_forms import KnownRows, put_forms
from fieldwork.pages.parts.file_import import put_file_import
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.left_import import left_import, put_left_import
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import put_numbers
from fieldwork.pages.parts.screening_form import open_for, put_screening_form
from fieldwork.pages.parts.screening_standing import numbers, percent, put_standing
from fieldwork.pages.parts.session import (
    Desk,
    desk,
    lists_of,
    person_names,
    screening_of,
    seen,
    works_with_the_whole_sample,
)
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.tables import Cell, Taken, number, put_table, text
from fieldwork.rules.screening import PaceState
from fieldwork.services.screening import import_screening, lock_lists
from fieldwork.services.screening_checks import check_screening_file
from fieldwork.services.screening_forms import screening_form
from fieldwork.services.screening_views import AreaScreening, ScreeningProgress, screening_area
from fieldwork.settings import current_settings

TITLE = "摸底"
Tab = Callable[[Desk, ScreeningProgress], None]
SCREENING = "screening.import"
RECORD, AREA, IMPORT, PEOPLE, FOUND = "登记一户", "一个小区的住户", "导入名单", "按登记人", "核对发现"


BY_PERSON: list[Cell] = [
    text("person", "登记人"),
    number("n_listed", "登记户"),
    number("n_screened", "已完成"),
    percent("proxy_percent", "代答"),
    percent("missing_income_percent", "收入缺失"),
    percent("no_contact_percent", "未接触到"),
]
HOUSEHOLDS = ListOf(
    key="screening.households",
    noun="户",
    headings={
        "door": "住宅编号",
        "outcome_zh": "摸底结果",
        "eligibility_zh": "调查范围",
        "n_persons": "人口数",
        "income": "上年纯收入（元）",
        "sort_value": "排序值",
        "sort_mark": "排序值来自",
        "respondent_zh": "由谁回答",
        "n_attempts": "上门次数",
        "screened_on": "摸底日期",
        "version": "第几版",
        "household_id": "住户编码",
    },
    filters=("outcome_zh", "respondent_zh"),
    file_name="摸底住户.xlsx",
    personal=("income", "sort_value"),
)

WITHOUT_INCOME = replace(
    HOUSEHOLDS,
    headings={name: words for name, words in HOUSEHOLDS.headings.items() if name not in {"income", "sort_value"}},
)


def said(view: ScreeningProgress) -> str:
    """Return what is asked of the reader."""
    n_open = int((~view.areas["is_locked"].astype("bool")).sum())
    if view.forecast is None:
        return f"{n_open} 个小区的名单还没有锁定。"
    done = view.forecast.n_done
    if view.forecast.state is PaceState.REACHED:
        rest = f"还有 {n_open} 个小区的名单没有锁定，核对后请锁定。" if n_open else "名单都已锁定。"
        return f"已摸底 {done:,} 户，达到目标 {view.target:,} 户；{rest}"
    return f"还差 {view.target - done:,} 户；每户无论有没有见到人，每次上门都登记。"


def put_households(view: AreaScreening) -> None:
    """List the households of an area; incomes out of reach are not shown."""
    table = kept(view.households, "told", lambda: households_in_words(view.households))
    st.caption(
        "上年纯收入和按它算的排序值是个人信息：只有督导和本小区的辅助调查员看到；推算值只用于排序，答案仍是缺失。"
    )
    is_out_of_reach = bool(table[["income", "sort_value"]].isna().all(axis=None))
    put_list(table, WITHOUT_INCOME if is_out_of_reach else HOUSEHOLDS)


def households_in_words(households: pd.DataFrame) -> pd.DataFrame:
    """Return the households as they are read."""
    words = {name: code_labels(name) for name in ("screening_outcome", "eligibility", "respondent")}
    return households.assign(
        door=households["household_id"].map(door_number),
        outcome_zh=households["outcome"].map(words["screening_outcome"]),
        eligibility_zh=households["eligibility"].map(words["eligibility"]),
        respondent_zh=households["respondent"].map(words["respondent"]).fillna("—"),
        screened_on=households["screened_on"].map(lambda day: "" if pd.isna(day) else day.isoformat()),
    )


def choose_area(areas: pd.DataFrame, *, key: str) -> str:
    """Ask for an area; a single one is not asked for."""
    names = dict(zip(areas["ea_id"], areas["serial"].astype("str") + " " + areas["area_name"], strict=True))
    if len(names) == 1:
        return str(next(iter(names)))
    arrival.prefer(key, arrival.AREA, names)
    return str(st.selectbox("小区", list(names), format_func=names.__getitem__, key=key))


def put_record(at: Desk, view: ScreeningProgress) -> None:
    """Ask for one household, in an area that is open."""
    ea_id = choose_area(open_for(at, view.areas), key="screening.form.area")
    put_screening_form(at, seen(screening_area, at, ea_id=ea_id))


def put_area(at: Desk, view: ScreeningProgress) -> None:
    """Show one area's households."""
    ea_id = choose_area(view.areas, key="screening.area")
    put_households(seen(screening_area, at, ea_id=ea_id))


def put_import(at: Desk, view: ScreeningProgress) -> None:
    """Hand out the list of an area, and take over a filled one, checked against form and ground."""
    ea_id = choose_area(open_for(at, view.areas), key="screening.import.area")
    area = seen(screening_area, at, ea_id=ea_id)
    is_personal = at.covers("personal.read", ea_id)
    make = partial(screening_form, at.database, at.cycle_id, ea_id, actor=at.actor, is_synthetic=at.is_demo)
    known = KnownRows(
        make=lambda: make(now=current_settings().now())[0],
        n_rows=n_form_rows(area, with_answers=is_personal),
        noun="户",
        ea_ids=frozenset({ea_id}),
        is_personal=is_personal,
    )
    put_forms(at, ("screening",), key="screening.file", known=known)
    take = lambda source: import_screening(at.database, at.cycle_id, source, actor=at.actor, now=at.now)  # noqa: E731
    check = partial(check_screening_file, at.database, at.cycle_id)
    look = lambda source, progress: check(source, actor=at.actor, progress=progress)  # noqa: E731
    put_file_import(at, "screening", take, key=SCREENING, check=look)


def n_form_rows(area: AreaScreening, *, with_answers: bool) -> int:
    """Return how many rows the form of an area has: the dwellings that wait, and the households that answered."""
    answered = {str(household_id)[15:18] for household_id in area.households["household_id"]}
    waiting = len(set(area.dwelling_nos) - answered)
    return waiting + (len(area.households) if with_answers else 0)


def put_people(_at: Desk, view: ScreeningProgress) -> None:
    """Show the work by person."""
    people = view.people.assign(person=person_names(view.people["recorded_by"]))
    put_table(people, BY_PERSON, taken=Taken(key="screening.people", title="摸底按登记人", noun="人"))


def put_found(_at: Desk, view: ScreeningProgress) -> None:
    """Show what the checks found."""
    st.caption(summary(view.findings))
    if not view.findings.empty:
        put_findings(view.findings, key="screening.findings", subject="小区、户或登记人")


def put_lock(at: Desk, view: ScreeningProgress) -> None:
    """Offer the lock of the areas that are open, after a question."""
    waiting = view.areas[~view.areas["is_locked"].astype("bool") & view.areas["n_listed"].gt(0)]
    if waiting.empty or not at.may("list.lock"):
        return
    names = dict(zip(waiting["ea_id"], waiting["area_name"], strict=True))
    st.header("锁定名单", anchor=False)
    chosen = choose_several("小区（不选就是全部未锁定的）", names, key="screening.lock.areas")
    if st.button("锁定名单…", key="screening.lock", icon=":material/lock:"):
        ask_lock(at, {ea_id: names[ea_id] for ea_id in chosen or names})


@dialogue("锁定名单")
def ask_lock(at: Desk, names: Mapping[str, str]) -> None:
    """Name what the lock will do, and do it on confirmation."""
    st.write(f"将锁定 {len(names)} 个小区：{'、'.join(names.values())}。")
    put_unfinished(lists_of(at), names)
    st.write("锁定后：名单和排序的摘要记入台账，不能再登记或导入；要改须写明理由解锁，解锁会使承诺作废，并留下记录。")
    if st.button("锁定", type="primary", key="screening.lock.confirm"):
        lock = partial(lock_lists, at.database, at.cycle_id, actor=at.actor, now=at.now, ea_ids=list(names))
        if answered(lock, done=f"已锁定 {len(names)} 个小区的名单。"):
            st.rerun()


def tabs_for(at: Desk, areas: pd.DataFrame) -> dict[str, Tab]:
    """Return what the person may do and see below the chart."""
    tabs: dict[str, Tab] = {
        RECORD: put_record,
        AREA: put_area,
        IMPORT: put_import,
        PEOPLE: put_people,
        FOUND: put_found,
    }
    if not at.may("screening.record") or open_for(at, areas).empty:
        del tabs[RECORD], tabs[IMPORT]
    return tabs


def show(view: ScreeningProgress, at: Desk) -> None:
    """Show numbers, standing and work; whoever works at the doors meets the work first."""
    put_title(TITLE, said(view))
    put_numbers(kept(view.areas, "numbers", lambda: numbers(view)))
    if works_with_the_whole_sample(at.actor):
        put_standing(at, view)
        put_work(at, view)
        put_lock(at, view)
    else:
        put_work(at, view)
        put_standing(at, view)


def put_work(at: Desk, view: ScreeningProgress) -> None:
    """Offer what the person does here, one thing at a time."""
    tabs, is_left = tabs_for(at, view.areas), left_import(at, SCREENING) is not None
    if is_left and IMPORT not in tabs:
        put_left_import(at, SCREENING)
    first = IMPORT if is_left and IMPORT in tabs else next(iter(tabs))
    chosen = st.segmented_control(
        "查看", list(tabs), default=first, required=True, key="screening.tab", label_visibility="collapsed"
    )
    tabs[chosen or AREA](at, view)


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = screening_of(at)
    if view.areas.empty:
        put_title(TITLE, "还没有抽取调查小区。")
        put_empty("调查小区抽出、住宅名录导入后，在这里逐户登记摸底，或导入摸底名单。")
        return
    show(view, at)


main()
