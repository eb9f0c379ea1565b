"""A section of the plan that a rotation started before it was known: said plainly, and added by who may revise."""

import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.resources import data_path
from fieldwork.rules.plan_changes import with_section
from fieldwork.services.cycle import Revision, revise_plan
from fieldwork.services.plan_versions import plan_view

SAMPLE = "2022.toml"


def put_missing_section(at: Desk, name: str, *, title: str) -> bool:
    """Tell whether the plan lacks a section; if so say it, and offer to add it with the values of the sample plan."""
    if at.cycle is None or getattr(at.cycle.plan, name) is not None:
        return False
    put_title(title, sentence("PLAN_SECTION_MISSING", section=name))
    if not at.may("plan.revise"):
        return True
    view = plan_view(at.database, at.cycle_id, actor=at.actor)
    text = with_section(view.plan_toml, data_path("plan", SAMPLE).read_text(encoding="utf-8"), name)
    st.code(text[len(view.plan_toml) :].strip(), language="toml")
    reason = st.text_input("理由（必填）", key=f"section.{name}.reason", max_chars=200)
    if st.button("按样本方案补上这一节", type="primary", key=f"section.{name}.save"):
        revision = Revision(cycle_id=at.cycle_id, plan_toml=text, reason=reason, based_on=view.version)
        done = f"方案已补上“{name}”一节；数值可在“轮换”页再改。"
        if answered(lambda: revise_plan(at.database, revision, actor=at.actor, now=at.now), done=done):
            st.rerun()
    return True
