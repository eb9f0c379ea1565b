"""Subsidies: what each household is to be paid for a month, the list that is signed, and what was paid."""

from collections.abc import Mapping
from datetime import date
from functools import partial

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.book_looks import PAYMENT_LOOKS
from fieldwork.pages.parts.choices import (
    choose_area,
    choose_code,
    choose_day,
    choose_household,
    door_number,
    next_round,
    round_of,
    within_reach,
)
from fieldwork.pages.parts.codes import area_names, code_labels
from fieldwork.pages.parts.dialogues import dialogue, put_words
from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.excel_forms import TakeOver, put_take_over
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import in_words, look_of
from fieldwork.pages.parts.months import choose_month
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.plan_section import put_missing_section
from fieldwork.pages.parts.session import Desk, desk
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.rules.books import first_of_month, next_month
from fieldwork.rules.subsidy import PaymentFields, PaymentReversal
from fieldwork.services.file_checks import SourceFile
from fieldwork.services.subsidy import (
    FORM,
    SubsidyView,
    record_payments,
    reverse_payment,
    subsidy_view,
    subsidy_workbook,
)
from fieldwork.services.subsidy_forms import SignedList, check_signed_list, import_signed_list

TITLE = "记账补贴"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ROWS = ListOf(
    key="subsidy.rows",
    noun="户",
    headings={
        "area_name": "小区",
        "door": "住宅编号",
        "n_days": "记账天数",
        "subsidy_cny": "补贴（元）",
        "allowance_cny": "流量补贴（元）",
        "amount_cny": "应发（元）",
        "state_zh": "情况",
        "paid_on": "发放日期",
        "method_zh": "方式",
        "household_id": "住户编码",
    },
    filters=("area_name", "state_zh"),
    file_name="记账补贴.xlsx",
)


def months(at: Desk) -> list[date]:
    """Return the months since the first trial day, the last twelve."""
    month = first_of_month(at.cycle.plan.bookkeeping.early_trial_start) if at.cycle else first_of_month(at.today)
    found = [month]
    while (month := next_month(month)) <= at.today:
        found.append(month)
    return found[-12:]


def said(view: SubsidyView) -> str:
    """Return what is asked of the reader."""
    if not view.subsidy_cny:
        return "方案里还没有设定每月补贴标准；请统计人员在“轮换”页设定后再发放。"
    waiting = int((view.rows["state"] == "payable").sum())
    return f"{view.month:%Y-%m} 还有 {waiting} 户待发放。" if waiting else f"{view.month:%Y-%m} 没有待发放的户。"


def numbers(view: SubsidyView, told: pd.DataFrame) -> list[Number]:
    """Return what is to be paid and what was paid; ``told`` are the households as they are read."""
    paid, waiting, not_due = (told[told["state"] == state] for state in ("paid", "payable", "not_due"))
    return [
        Number(
            label="每月标准",
            value=f"{view.subsidy_cny} 元" if view.subsidy_cny else "未设定",
            target="本地标准，方案参数",
        ),
        Number(
            label="待发放",
            value=f"{len(waiting)} 户",
            target=f"{int(waiting['amount_cny'].sum()):,} 元",
            listed=Listed(name="payable", rows=waiting, shape=ROWS),
        ),
        Number(
            label="已发放",
            value=f"{len(paid)} 户",
            target=f"{int(paid['paid_cny'].fillna(0).sum()):,} 元",
            listed=Listed(name="paid", rows=paid, shape=ROWS),
        ),
        Number(
            label="本月不发",
            value=f"{len(not_due)} 户",
            target="记账天数不足",
            listed=Listed(name="not_due", rows=not_due, shape=ROWS),
        ),
    ]


def with_words(rows: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the households of a month as they are read."""
    return rows.assign(
        area_name=rows["ea_id"].map(names),
        door=rows["household_id"].map(door_number),
        state_zh=[in_words(look_of(PAYMENT_LOOKS, state)) for state in rows["state"]],
        paid_on=["—" if day is None or pd.isna(day) else str(day) for day in rows["paid_on"]],
        method_zh=rows["method_zh"].fillna("—"),
    )


def put_rows(at: Desk, view: SubsidyView, told: pd.DataFrame) -> None:
    """List the households of the month and hand out the list that is signed."""
    put_list(told, ROWS)
    listed = view.rows[view.rows["state"].isin(["payable", "paid"])]
    make = partial(
        subsidy_workbook, at.database, at.cycle_id, month=view.month, today=at.today, actor=at.actor, now=at.now
    )
    file = Download(
        name=f"补贴发放表{view.month:%Y-%m}.xlsx",
        label=f"下载发放表（{len(listed)} 户，含签名栏，Excel）",
        content=lambda: make()[0],
        n_rows=len(listed),
        ea_ids=frozenset(listed["ea_id"].astype("str")),
        mime=EXCEL,
        is_personal=True,
    )
    put_download(st.container(), at, file, key="subsidy.list")


def put_payment(at: Desk, view: SubsidyView, names: Mapping[str, str]) -> None:
    """Ask which households of an area were paid."""
    mine = within_reach(at, view.rows[view.rows["state"] == "payable"], "subsidy.pay")
    if mine.empty:
        st.caption("当前没有可以由您登记发放的户；发放由督导或统计人员登记。")
        return
    key = "subsidy.pay"
    turn = f"{key}.{round_of(key)}"
    ea_id = choose_area(mine, names, key=f"{key}.area")
    own = sorted(mine.loc[mine["ea_id"] == ea_id, "household_id"])
    chosen = st.pills(
        "已签收的户（住宅编号）",
        own,
        selection_mode="multi",
        default=own,
        format_func=door_number,
        key=f"{turn}.households.{ea_id}.{view.month}",
        wrap=True,
    )
    method = choose_code("发放方式", code_labels("payment_method"), key=f"{turn}.method")
    paid_on = choose_day("发放日期", today=at.today, key=f"{turn}.day")
    if st.button("登记发放", type="primary", disabled=not (chosen and method), key=f"{turn}.save"):
        payment = PaymentFields(
            cycle_id=at.cycle_id,
            ea_id=ea_id,
            month=view.month,
            household_ids=tuple(chosen),
            paid_on=paid_on,
            method=method,
        )
        done = f"已登记发放：{names.get(ea_id, ea_id)} {view.month:%Y-%m}，{len(chosen)} 户。"
        if answered(lambda: record_payments(at.database, payment, actor=at.actor, now=at.now), done=done):
            next_round(key)
            st.rerun()


@dialogue("撤回一户的发放登记")
def ask_reversal(at: Desk, paid: pd.DataFrame, month: date, names: Mapping[str, str]) -> None:
    """Ask for the household and the reason; both the mark and its withdrawal stay on record."""
    ea_id = choose_area(paid, names, key="reverse.area")
    household_id = choose_household(paid[paid["ea_id"] == ea_id], key=f"reverse.household.{ea_id}")
    reason = put_words("理由（必填；原登记保留）", form=f"reverse.{month}.{household_id}")
    if st.button("撤回", type="primary", disabled=not household_id, key="reverse.save"):
        reversal = PaymentReversal(cycle_id=at.cycle_id, household_id=household_id, month=month, reason=reason)
        done = f"已撤回：住宅 {door_number(household_id)} {month:%Y-%m} 的发放登记。"
        if answered(lambda: reverse_payment(at.database, reversal, actor=at.actor, now=at.now), done=done):
            st.rerun()


def put_signed_list(at: Desk, view: SubsidyView) -> None:
    """Take over the list of the month that was signed and filled in."""
    if within_reach(at, view.rows[view.rows["state"] == "payable"], "subsidy.pay").empty:
        return
    with st.expander("读回签过的发放表（Excel）"):
        st.caption("在上面下载的发放表里填签收日期和发放方式；金额和编码不能改，已登记发放的户不会登记两次。")

        def signed(source: SourceFile) -> SignedList:
            return SignedList(cycle_id=at.cycle_id, month=view.month, source=source)

        take = TakeOver(
            check=lambda source, progress: check_signed_list(
                at.database, signed(source), actor=at.actor, now=at.now, progress=progress
            ),
            do_import=lambda source: import_signed_list(at.database, signed(source), actor=at.actor, now=at.now),
            done=f"{view.month:%Y-%m} 的发放表已读入；登记过的户没有重复登记。",
        )
        put_take_over(at, FORM, take, key=f"subsidy.file.{view.month}")


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE) or put_missing_section(at, "diary", title=TITLE):
        return
    top, names = st.container(), area_names(at)
    offered = months(at)
    # The one before the present is the one that is paid now.
    month = choose_month(offered, offered[-2] if len(offered) > 1 else offered[-1], key="subsidy.month")
    view = subsidy_view(at.database, at.cycle_id, month=month, today=at.today, actor=at.actor)
    told = with_words(view.rows, names)
    with top:
        put_title(TITLE, said(view))
        put_numbers(numbers(view, told))
    if view.rows.empty:
        put_empty("这个月还没有记账的户；开始记账之后，这里列出每户当月应发的补贴。")
        return
    put_rows(at, view, told)
    st.header("登记发放", anchor=False)
    put_payment(at, view, names)
    put_signed_list(at, view)
    paid = within_reach(at, view.rows[view.rows["state"] == "paid"], "subsidy.reverse")
    if not paid.empty and st.button("撤回一户的发放登记", key="subsidy.ask_reversal"):
        ask_reversal(at, paid, view.month, names)


main()
