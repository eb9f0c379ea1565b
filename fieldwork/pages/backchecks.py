"""Back-checks: visits asked about again by another person, and how often the answers differ."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.backcheck_forms import put_backcheck_form, put_draw_form
from fieldwork.pages.parts.choices import door_number, local_text
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import CHECK_LOOKS, in_words, look_of
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.session import Desk, desk, person_names
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Taken, number, put_table, text
from fieldwork.services.backchecks_view import BackchecksView, backchecks_view, repeats_draw

TITLE = "复核"
CHECKS = ListOf(
    key="backchecks.list",
    noun="项复核",
    headings={
        "state_zh": "状态",
        "area_name": "小区",
        "door": "住宅编号",
        "visited": "原入户时间",
        "visit_kind_zh": "原入户",
        "by": "入户人",
        "to": "复核人",
        "due_on": "期限",
        "done_on": "复核日期",
        "outcome_zh": "结果",
        "differs": "不符 / 可比",
    },
    filters=("state_zh", "area_name", "by"),
    file_name="复核.xlsx",
)
RATES = [
    text("name", "问题"),
    number("n_answers", "可比的答案"),
    number("n_errors", "不符"),
    number("percent_text", "不符率"),
    text("interval", "95% 区间"),
]
DRAWS = [
    text("days", "入户日期"),
    number("n_visits", "参加抽取"),
    number("n_chosen", "抽中"),
    text("at", "抽取时间"),
    text("by", "抽取人"),
    text("seed", "种子", style="code"),
]


UNDRAWN = ListOf(
    key="backchecks.undrawn",
    noun="次入户",
    headings={
        "visited": "入户时间",
        "area_name": "小区",
        "door": "住宅编号",
        "by": "入户人",
        "household_id": "住户编码",
    },
    filters=("area_name", "by"),
    file_name="还没抽过复核的入户.xlsx",
)


def numbers(view: BackchecksView, told: pd.DataFrame, names: Mapping[str, str]) -> list[Number]:
    """Return how many back-checks stand where; ``told`` are all as they are read."""
    targets = (
        ("waiting", "待复核", "由入户人以外的人上门"),
        ("late", "已逾期", "先办这些"),
        ("done", "已复核", f"共抽中 {len(told)} 次入户"),
    )
    return [
        *(
            Number(
                label=label,
                value=str(int((told["state"] == state).sum())),
                target=target,
                listed=Listed(name=state, rows=told[told["state"] == state], shape=CHECKS),
            )
            for state, label, target in targets
        ),
        Number(
            label="还没抽过的入户",
            value=str(view.n_undrawn),
            target="没见到人、被拒绝的也参加",
            listed=Listed(name="undrawn", rows=visits_in_words(view.undrawn, names), shape=UNDRAWN),
        ),
    ]


def visits_in_words(visits: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return visits as they are read."""
    return visits.assign(
        visited=visits["visited_at"].map(local_text),
        area_name=visits["ea_id"].map(names),
        door=visits["household_id"].map(door_number),
        by=person_names(visits["visited_by"]),
    )


def said(view: BackchecksView) -> str:
    """Return what is asked of the reader."""
    count = view.checks["state"].value_counts()
    waiting, late = int(count.get("waiting", 0)), int(count.get("late", 0))
    if late:
        return f"{late} 项复核已逾期，另有 {waiting} 项待复核；复核人看不到原来的答案。"
    return f"{waiting} 项待复核；复核人看不到原来的答案。" if waiting else "没有等待的复核。"


def with_words(checks: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the back-checks as they are read."""
    counts = zip(checks["n_errors"], checks["n_answers"], strict=True)
    return checks.assign(
        state_zh=[in_words(look_of(CHECK_LOOKS, row.state), str(row.state_zh)) for row in checks.itertuples()],
        area_name=checks["ea_id"].map(names),
        door=checks["household_id"].map(door_number),
        visited=checks["visited_at"].map(local_text),
        by=person_names(checks["visited_by"]),
        to=person_names(checks["assigned_to"]),
        done_on=checks["done_on"].astype("object").where(checks["done_on"].notna(), "—").astype("str"),
        due_on=checks["due_on"].astype("str"),
        outcome_zh=checks["outcome_zh"].fillna("—"),
        differs=[f"{int(n_errors)} / {int(n_answers)}" if n_answers else "—" for n_errors, n_answers in counts],
    )


def put_rates(rates: pd.DataFrame, *, key: str) -> None:
    """Show error rates with their intervals."""
    put_table(
        rates.assign(
            percent_text=rates["percent"].map("{:.0f}%".format),
            interval=[f"{row.low:.0f}—{row.high:.0f}%" for row in rates.itertuples()],
        ),
        RATES,
        taken=Taken(key=key, title="复核不符比例", noun="行"),
    )


def put_results(view: BackchecksView) -> None:
    """Show how often answers differ, by type of question and by question."""
    st.header("与原记录不符的比例", anchor=False)
    if view.rates.empty:
        put_empty("登记复核之后，这里按问题类别列出不符的比例和区间。")
        return
    put_rates(view.rates, key="backchecks.rates")
    st.caption("每项复核代表抽取时同样多的入户（按抽取比例加权），区间为 Wilson 区间。记不清的答案不计入。")
    with st.expander("按问题"):
        put_rates(view.question_rates, key="backchecks.questions")


def put_draws(at: Desk, view: BackchecksView) -> None:
    """Show the draws, and repeat one on request."""
    draws = view.draws
    if draws.empty:
        return
    put_table(
        draws.assign(
            days=draws["from_on"].astype("str") + " 至 " + draws["to_on"].astype("str"),
            at=draws["recorded_at"].map(local_text),
            by=person_names(draws["recorded_by"]),
            seed=draws["seed"].str[:16] + "…",
        ),
        DRAWS,
        taken=Taken(key="backchecks.draws", title="复核抽取", noun="次抽取"),
    )
    if st.button("重算全部抽取", key="backchecks.repeat", icon=":material/replay:"):
        same = [repeats_draw(at.database, at.cycle_id, str(each), actor=at.actor) for each in draws["draw_id"]]
        if all(same):
            st.success(f"{len(same)} 次抽取都能由种子重算出同样的名单。")
        else:
            st.error(f"{same.count(False)} 次抽取重算的名单不同；请告诉管理员，并核验台账。")


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view, names = backchecks_view(at.database, at.cycle_id, actor=at.actor, today=at.today), area_names(at)
    put_title(TITLE, said(view))
    told = with_words(view.checks, names)
    put_numbers(numbers(view, told, names))
    put_results(view)
    st.header("复核名单", anchor=False)
    if view.checks.empty:
        put_empty("还没有抽取复核。登记入户之后，在下面抽取。")
    else:
        put_list(told, CHECKS)
    if at.may("backcheck.record") and not view.checks.empty:
        st.header("登记一项复核", anchor=False)
        put_backcheck_form(at, view.checks, names)
    st.header("抽取", anchor=False)
    put_draws(at, view)
    if at.may("backcheck.assign"):
        put_draw_form(at, view)


main()
