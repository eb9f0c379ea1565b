"""The rotation and its plan: parameters with their sources, versions with their reasons, and a new start."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.empty import NO_CYCLE
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.plan_forms import put_change, put_start
from fieldwork.pages.parts.session import Desk, desk, person_names
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Taken, listed_as, number, put_table, text
from fieldwork.pages.parts.wording import in_chinese
from fieldwork.services.cycle import CycleView, cycles_view
from fieldwork.services.plan_versions import PlanView, plan_view
from fieldwork.services.roster import all_actors

TITLE = "轮换与方案"
PARAMETERS = ListOf(
    key="cycle.parameters",
    noun="个参数",
    headings={
        "name": "参数",
        "value": "现在的值",
        "certainty": "把握",
        "comment": "方案文件中的中文注释",
        "key": "文件中的名称",
    },
    filters=("certainty",),
    configs={
        "name": st.column_config.Column("参数", width=230),
        "value": st.column_config.Column("现在的值", width=200),
        "certainty": st.column_config.Column("把握", width=150),
        "comment": st.column_config.Column("方案文件中的中文注释", width=180),
        "key": st.column_config.Column("文件中的名称", width=220),
    },
    file_name="方案参数.xlsx",
    at_request=("comment",),
)
VERSIONS: list[Cell] = [
    number("version", "版本"),
    text("at_zh", "时间"),
    text("who", "修改人"),
    text("reason", "理由", style="wide"),
    text("changes", "改了什么", style="wide"),
]
CYCLES: list[Cell] = [
    text("name", "轮换"),
    text("district_name", "区"),
    text("district_code", "区划代码", style="code"),
    text("at_zh", "启动时间"),
    text("kind", "类别"),
]


TOWNS = ListOf(
    key="cycle.towns",
    noun="个镇街",
    headings={"name": "镇街", "code": "镇街代码"},
    place="code",
    file_name="镇街.xlsx",
)
MADE = Taken(key="cycle.versions", title="方案的各个版本", noun="版")
STARTED = Taken(key="cycle.cycles", title="轮换", noun="个轮换")


def numbers(cycle: CycleView, view: PlanView, cycles: pd.DataFrame) -> list[Number]:
    """Return the size of the rotation, the version of its plan, and what is to be looked at."""
    plan = cycle.plan
    towns = pd.DataFrame([vars(town) for town in plan.towns], columns=["code", "name"])
    return [
        Number(
            label="小区 × 户",
            value=f"{plan.areas.n_areas} × {plan.draw.n_households_per_area}",
            target=f"共 {plan.n_households} 户，摸底不少于 {plan.screening.min_screened:,} 户",
        ),
        Number(
            label="方案版本",
            value=f"第 {view.version} 版",
            target="抽选记录写明所用版本",
            listed=listed_as("versions", versions_in_words(view), VERSIONS, MADE),
        ),
        Number(
            label="镇街",
            value=str(len(plan.towns)),
            target=f"{cycle.district_name} {cycle.district_code}",
            listed=Listed(name="towns", rows=towns, shape=TOWNS),
        ),
        Number(
            label="并存的轮换",
            value=str(len(cycles)),
            target="在左侧切换",
            listed=listed_as("cycles", cycles_in_words(cycles), CYCLES, STARTED),
        ),
    ]


def put_versions(view: PlanView) -> None:
    """List the versions of the plan with who changed what and why."""
    put_table(versions_in_words(view), VERSIONS, taken=MADE)


def versions_in_words(view: PlanView) -> pd.DataFrame:
    """Return the versions as they are read."""
    versions = view.versions
    return versions.assign(
        at_zh=[local_text(at) for at in versions["recorded_at"]], who=person_names(list(versions["recorded_by"]))
    )


def put_cycles(cycles: pd.DataFrame) -> None:
    """List the rotations of this database."""
    put_table(cycles_in_words(cycles), CYCLES, taken=STARTED)


def cycles_in_words(cycles: pd.DataFrame) -> pd.DataFrame:
    """Return the rotations as they are read."""
    kinds = ["演示（合成）" if is_demo else "正式" for is_demo in cycles["is_demo"]]
    return cycles.assign(at_zh=[local_text(at) for at in cycles["recorded_at"]], kind=kinds)


def show(at: Desk, cycle: CycleView) -> None:
    """Show numbers, findings, parameters, the form, versions and cycles."""
    people = all_actors(at.database, cycle_id=cycle.cycle_id)
    view, cycles = (
        plan_view(at.database, cycle.cycle_id, actor=at.actor, people=people),
        cycles_view(at.database, actor=at.actor),
    )
    put_title(TITLE, f"{cycle.name}，方案第 {view.version} 版：{summary(view.findings)}")
    put_numbers(numbers(cycle, view, cycles))
    st.header("核对发现", anchor=False)
    put_findings(view.findings, key="cycle.findings", subject="对象")
    st.header("参数", anchor=False)
    put_list(view.parameters.assign(comment=view.parameters["comment"].map(in_chinese)), PARAMETERS)
    if at.may("plan.revise"):
        st.header("修改一个参数", anchor=False)
        put_change(at, view)
    st.header("方案的各个版本", anchor=False)
    put_versions(view)
    st.header("全部轮换", anchor=False)
    put_cycles(cycles)


def main() -> None:
    """Show the page."""
    at = desk()
    if at.cycle is None:
        put_title(TITLE, NO_CYCLE)
    else:
        show(at, at.cycle)
    if at.may("cycle.start"):
        st.header("启动另一个轮换", anchor=False)
        put_start(at)


main()
