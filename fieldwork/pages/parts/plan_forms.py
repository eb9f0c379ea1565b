"""Changing a parameter of the plan with a reason, and starting another rotation from a plan."""

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.findings import counts, put_findings
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.refusals import Refusal
from fieldwork.services.cycle import Revision, cycle_findings, revise_plan, start_cycle
from fieldwork.services.plan_template import plan_template
from fieldwork.services.plan_versions import PlanView, proposed_change

CHANGE, START = "cycle.change", "cycle.start"


def put_change(at: Desk, view: PlanView) -> None:
    """Ask for one parameter, its new value and the reason; say what it touches before it is saved."""
    turn = f"{CHANGE}.{round_of(CHANGE)}"
    values = dict(zip(view.parameters["key"], view.parameters["value"], strict=True))
    where, how = st.columns(2, gap="large")
    names = dict(zip(view.parameters["key"], view.parameters["name"], strict=True))
    key = where.selectbox("参数", list(values), format_func=lambda each: names.get(each, each), key=f"{turn}.key")
    value = where.text_input(
        "新值（写法与现在的值相同：文字加引号，日期如 2022-10-10）", values[key], key=f"{turn}.value.{key}"
    )
    reason = how.text_area("理由（依据的文件、谁决定的）", key=f"{turn}.reason", height=120)
    proposed = value.strip() != values[key]
    text, findings = change_of(view, key, value.strip()) if proposed else (view.plan_toml, pd.DataFrame())
    if not findings.empty:
        put_findings(findings, key=f"{CHANGE}.findings", subject="方案")
    can_save = proposed and bool(text) and bool(reason.strip())
    if st.button(f"保存为第 {view.version + 1} 版", type="primary", disabled=not can_save, key=f"{turn}.save"):
        save(at, view, text, reason)


def change_of(view: PlanView, key: str, value: str) -> tuple[str, pd.DataFrame]:
    """Return the changed text and what it touches; a value that cannot be right is said, and the text is empty."""
    try:
        return proposed_change(view, key, value)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return "", pd.DataFrame()


def save(at: Desk, view: PlanView, text: str, reason: str) -> None:
    """Hand the change to the service."""
    revision = Revision(cycle_id=view.cycle_id, plan_toml=text, reason=reason, based_on=view.version)
    done = f"方案第 {view.version + 1} 版已生效；以前的抽取仍按原来的版本说明。"
    if answered(lambda: revise_plan(at.database, revision, actor=at.actor, now=at.now), done=done):
        next_round(CHANGE)
        st.rerun()


def put_start(at: Desk) -> None:
    """Offer the template, read a plan, say what was found in it, and start its rotation."""
    st.caption("先下载方案样本，改成本单位的区划代码、镇街、小区数和日期，再上传。几个轮换可以并存，在左侧切换。")
    st.download_button(
        "下载方案样本", plan_template().encode(), file_name="plan.toml", mime="text/plain", on_click="ignore"
    )
    turn = f"{START}.{round_of(START)}"
    uploaded = st.file_uploader("方案文件（TOML）", type=["toml"], key=f"{turn}.file")
    text = read_text(uploaded.getvalue()) if uploaded is not None else None
    if text is not None and may_start(at, text) and st.button("启动这个轮换", key=f"{turn}.go"):
        begin(at, text)


def read_text(content: bytes) -> str | None:
    """Return an uploaded file as text, or say that it is none."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        st.error("方案文件不是 UTF-8 编码的文字；请另存为 UTF-8 后再上传。", icon=":material/block:")
        return None


def may_start(at: Desk, text: str) -> bool:
    """Say what a plan is and what was found in it; tell whether nothing of it is an error."""
    try:
        plan = parse_plan_text(text)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return False
    findings = findings_with_messages(cycle_findings(at.database, plan))
    sizes = f"{plan.areas.n_areas} 个小区 × {plan.draw.n_households_per_area} 户 = {plan.n_households} 户"
    st.markdown(f"**{plan.cycle.name}** · {plan.cycle.district_code} {plan.cycle.district_name} · {sizes}")
    put_findings(findings, key=f"{START}.findings", subject="方案")
    return not counts(findings)["error"]


def begin(at: Desk, text: str) -> None:
    """Hand the plan to the service."""
    if answered(
        lambda: start_cycle(at.database, text, is_demo=at.is_demo, actor=at.actor, now=at.now),
        done="轮换已启动，方案第 1 版已生效；在左侧可以切换。",
    ):
        next_round(START)
        st.rerun()
