"""Funds: the lines of the budget, what was spent of them, and what is overspent."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import told_apart
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import listed_findings, put_findings
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.records import RegisterOf, put_register
from fieldwork.pages.parts.session import Desk, desk, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Taken, put_table, text
from fieldwork.rules.funds import FEN_PER_YUAN, yuan_text
from fieldwork.services.funds import FundsView, funds_view, record_budget_line, record_spending

TITLE = "经费"
LINES: list[Cell] = [
    text("item_zh", "科目"),
    text("name", "项目"),
    text("amount", "预算（元）", style="right"),
    text("spent", "已支出（元）", style="right"),
    text("left", "余额（元）", style="right"),
    text("share", "支出比例", style="right"),
    text("secured_on", "落实日期"),
    text("document", "依据文件", style="quiet wide"),
]
SPENDING = ListOf(
    key="funds.spending",
    noun="笔支出",
    headings={
        "spent_on": "日期",
        "line_name": "预算项目",
        "amount": "金额（元）",
        "purpose": "用途",
        "document": "凭证号",
    },
    filters=("line_name",),
    configs={"amount": st.column_config.NumberColumn("金额（元）", format="accounting")},
    file_name="经费支出.xlsx",
)


BUDGET = ListOf(
    key="funds.budget",
    noun="个项目",
    headings={
        "item_zh": "科目",
        "name": "项目",
        "amount": "预算（元）",
        "spent": "已支出（元）",
        "left": "余额（元）",
        "secured_on": "落实日期",
    },
    filters=("item_zh",),
    configs={
        name: st.column_config.NumberColumn(heading, format="accounting")
        for name, heading in (("amount", "预算（元）"), ("spent", "已支出（元）"), ("left", "余额（元）"))
    },
    file_name="预算项目.xlsx",
)


def numbers(view: FundsView) -> list[Number]:
    """Return budget, spending, what is left, and how many lines need attention."""
    budget, spent = int(view.lines["amount_fen"].sum()), int(view.lines["spent_fen"].sum())
    granted, lines = int(view.lines["secured_on"].notna().sum()), in_yuan(view.lines)
    problems = listed_findings("problems", view.findings, key="funds.problems", subject="项目")
    return [
        Number(
            label="预算（元）",
            value=yuan_text(budget),
            target=f"{granted} / {len(view.lines)} 项已落实",
            listed=Listed(name="budget", rows=lines, shape=BUDGET, sums="amount"),
        ),
        Number(
            label="已支出（元）",
            value=yuan_text(spent),
            target=f"{len(view.spending)} 笔",
            listed=Listed(name="spent", rows=spending_in_yuan(view.spending), shape=SPENDING, sums="amount"),
        ),
        Number(
            label="余额（元）",
            value=yuan_text(budget - spent),
            target="预算减支出",
            listed=Listed(name="left", rows=lines, shape=BUDGET, sums="left"),
        ),
        Number(label="需要注意", value=str(view.n_problems), target="超支、将用完、未落实先支出", listed=problems),
    ]


def said(view: FundsView) -> str:
    """Return what is asked of the reader."""
    if view.lines.empty:
        return "还没有登记预算；登记预算项目和落实日期后，方案任务 3 的状态由系统得出。"
    over = int((view.findings["code"] == "FUNDS_OVERSPENT").sum())
    if over:
        return f"{over} 项超支，请说明原因或办理追加预算。"
    return f"{view.n_problems} 项需要注意，见下。" if view.n_problems else "各项支出都在预算之内。"


def in_yuan(lines: pd.DataFrame) -> pd.DataFrame:
    """Return the lines with their amounts in yuan."""
    return lines.assign(**{name: lines[f"{name}_fen"] / FEN_PER_YUAN for name in ("amount", "spent", "left")})


def spending_in_yuan(spending: pd.DataFrame) -> pd.DataFrame:
    """Return what was spent as it is read."""
    return spending.assign(document=spending["document"].fillna("—"), amount=spending["amount_fen"] / FEN_PER_YUAN)


def with_words(lines: pd.DataFrame) -> pd.DataFrame:
    """Return the lines as they are read."""
    rows = lines.to_dict("records")
    return lines.assign(
        amount=lines["amount_fen"].map(yuan_text),
        spent=lines["spent_fen"].map(yuan_text),
        left=lines["left_fen"].map(yuan_text),
        share=[f"{row['spent_fen'] / row['amount_fen']:.0%}" if row["amount_fen"] else "—" for row in rows],
    )


def with_yuan(table: pd.DataFrame) -> pd.DataFrame:
    """Return records with the amount as a form asks for it."""
    return table.assign(amount_yuan=table["amount_fen"] / FEN_PER_YUAN)


def put_registers(at: Desk, view: FundsView) -> None:
    """Offer to record spending and lines of the budget."""
    names = told_apart(dict(zip(view.lines["line_id"], view.lines["name"], strict=True)))

    def fixed(record: Mapping[str, Any], key: str) -> dict[str, Any]:
        codes, known = list(names), record.get("line_id")
        index = codes.index(known) if known in codes else None
        chosen = st.selectbox(
            "预算项目 *",
            codes,
            index=index,
            format_func=lambda one: names[one],
            key=f"{key}.line",
            placeholder="请选择",
        )
        return {"line_id": chosen}

    spending = RegisterOf(
        form="spending",
        id_column="spending_id",
        noun="支出",
        keep=record_spending,
        name=lambda one: f"{one['spent_on']} {one['line_name']} {yuan_text(one['amount_fen'])} 元",
        fixed=fixed,
    )
    budget = RegisterOf(
        form="budget_line",
        id_column="line_id",
        noun="预算项目",
        keep=record_budget_line,
        name=lambda one: f"{one['item_zh']} {one['name']}",
    )
    if names:
        put_register(at, spending, with_yuan(view.spending), title="登记或更正支出")
    put_register(at, budget, with_yuan(view.lines), title="登记或更正预算项目")


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = seen(funds_view, at)
    put_title(TITLE, said(view))
    put_numbers(numbers(view))
    if not view.findings.empty:
        put_findings(view.findings, key="funds.findings", subject="项目")
    st.header("预算与支出", anchor=False)
    if view.lines.empty:
        put_empty("登记预算项目后，这里逐项对照预算和支出。")
    else:
        put_table(with_words(view.lines), LINES, taken=Taken(key="funds.lines", title="预算与支出", noun="个项目"))
        st.header("支出明细", anchor=False)
        put_list(spending_in_yuan(view.spending), SPENDING)
    if at.may("funds.budget"):
        put_registers(at, view)


main()
