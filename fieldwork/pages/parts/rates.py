"""Outcome rates on a page: a table with bars, or a line over the days."""

from collections.abc import Mapping
from html import escape

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import BLUE, GREEN, ORANGE, PALE
from fieldwork.pages.parts.session import Desk, person_names, seen
from fieldwork.pages.parts.tables import Cell, Row, Taken, number, put_table, text
from fieldwork.rules.outcomes import BASIS_LABELS, UNIT_LABELS, Basis, RateUnit
from fieldwork.services.rates import rates_view

NOBODY = "还没有人上门"
MORE = ("RR1", "RR3", "RR4", "RR5", "RR6", "COOP1", "COOP3", "COOP4", "REF2", "REF3", "CON2", "CON3")
SHOWN: Mapping[str, str] = {
    "RR2": "应答率 RR2",
    "CON1": "接触率 CON1",
    "COOP2": "合作率 COOP2",
    "REF1": "拒绝率 REF1",
    "substitution_rate": "换户率",
}
COLOURS: Mapping[str, str] = {"RR2": GREEN, "CON1": BLUE, "COOP2": BLUE, "REF1": ORANGE, "substitution_rate": ORANGE}
DAYS = ListOf(
    key="rates.days",
    noun="天",
    headings={
        "unit": "日期",
        "RR2": "应答率 RR2（%）",
        "CON1": "接触率 CON1（%）",
        "substitution_rate": "换户率（%）",
    },
    file_name="应答率按日.xlsx",
    height=240,
    configs={
        "RR2": st.column_config.NumberColumn("应答率 RR2（%）", format="%.1f"),
        "CON1": st.column_config.NumberColumn("接触率 CON1（%）", format="%.1f"),
        "substitution_rate": st.column_config.NumberColumn("换户率（%）", format="%.1f"),
        "unit": st.column_config.DateColumn("日期", format="YYYY-MM-DD"),
    },
)
NOTE = (
    "按 AAPOR《Standard Definitions》（2016）的公式：RR2 =（完成 + 部分完成）÷（属于和可能属于调查范围的户）；"
    "范围不明的户按已知户的比例估计（e）。“完成”是已开户，“部分完成”是已同意。换户率 = 有备选户接替的抽中户 ÷ 抽中户。"
)


def percent(value: object) -> str:
    """Return a share as a percentage with one decimal; missing as a dash."""
    return "—" if pd.isna(value) else f"{float(str(value)) * 100:.1f}%"  # type: ignore[call-overload]


def bar(value: object, colour: str) -> str:
    """Return a share as HTML: the number, and a bar of its length."""
    if pd.isna(value):  # type: ignore[call-overload]
        return "—"
    width = max(0.0, min(1.0, float(str(value)))) * 100
    track = f"display:inline-block;width:40px;height:8px;background:{PALE};vertical-align:middle;margin-right:6px"
    fill = f"display:block;width:{width:.0f}%;height:8px;background:{colour}"
    return f'<span style="{track}"><span style="{fill}"></span></span>{escape(percent(value))}'


def put_rates(at: Desk, names: Mapping[str, str], towns: Mapping[str, str]) -> None:
    """Ask by what and for whom, and show the rates."""
    left, right = st.columns([3, 2])
    words = {unit.value: word for unit, word in UNIT_LABELS.items() if unit is not RateUnit.TOTAL}
    by = left.segmented_control(
        "按",
        list(words),
        default=RateUnit.AREA.value,
        required=True,
        format_func=lambda each: words[each],
        key="rates.by",
    )
    basis = right.segmented_control(
        "范围",
        [each.value for each in Basis],
        default=Basis.DRAWN.value,
        required=True,
        format_func=lambda each: BASIS_LABELS[Basis(each)],
        key="rates.basis",
    )
    unit, counted = RateUnit(str(by)), Basis(str(basis))
    table = seen(rates_view, at, by=unit, basis=counted)
    total = seen(rates_view, at, by=RateUnit.TOTAL, basis=counted)
    if unit is RateUnit.DAY:
        _put_days(table)
    else:
        words_of = {RateUnit.AREA: names, RateUnit.TOWN: towns}.get(unit, {})
        _put_table(kept(table, "told", lambda: _told(table, total, unit, words_of)), UNIT_LABELS[unit])
    _put_more(total)


def _told(table: pd.DataFrame, total: pd.DataFrame, by: RateUnit, names: Mapping[str, str]) -> pd.DataFrame:
    named = pd.concat([table, total.assign(unit="合计")], ignore_index=True)
    return named.assign(unit=_units(named["unit"], by, names))


def _units(units: "pd.Series[str]", by: RateUnit, names: Mapping[str, str]) -> list[str]:
    if by is RateUnit.ENUMERATOR:
        people = person_names(units)
        return [person if unit else NOBODY for person, unit in zip(people, units, strict=True)]
    return [names.get(str(unit), str(unit)) for unit in units]


def _cell(name: str) -> Cell:
    def html(row: Row) -> str:
        return bar(row[name], COLOURS[name])

    return Cell(heading=SHOWN[name], html=html)


def _put_table(table: pd.DataFrame, heading: str) -> None:
    counts = [number(group, word) for group, word in (("n", "户数"), ("I", "已开户"), ("P", "已同意"), ("R", "拒绝"))]
    put_table(
        table,
        [text("unit", heading), *counts, *(_cell(name) for name in SHOWN)],
        taken=Taken(key="placement.rates", title="应答率", noun="行"),
    )


def _put_days(table: pd.DataFrame) -> None:
    if table.empty:
        st.caption("还没有可以按日期显示的记录。")
        return
    last = table.iloc[-1]
    st.markdown(
        f"**应答率（RR2）到 {last['unit']} 为 {percent(last['RR2'])}，换户率 {percent(last['substitution_rate'])}**"
    )
    lines = (
        table.assign(unit=pd.to_datetime(table["unit"])).set_index("unit")[["RR2", "CON1", "substitution_rate"]] * 100
    )
    named = lines.rename(columns={"RR2": "应答率 RR2", "CON1": "接触率 CON1", "substitution_rate": "换户率"})
    st.line_chart(named, y_label="%", x_label="日期", color=[GREEN, BLUE, ORANGE], height=280)
    with st.expander("图上各日的数字"):
        put_list(lines.round(1).reset_index().sort_values("unit", ascending=False), DAYS)


def _put_more(total: pd.DataFrame) -> None:
    """Show the other rates of all households, and what the formulas are."""
    with st.expander("全部比率和公式"):
        if not total.empty:
            row = total.iloc[0]
            st.html(
                " · ".join(f"{name} {percent(row[name])}" for name in (*SHOWN, *MORE) if name != "substitution_rate")
            )
        st.caption(NOTE)
