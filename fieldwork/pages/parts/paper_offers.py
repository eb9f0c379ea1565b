"""Where a person looks for a printed paper: a closed part of the page that asks for what, and hands it out."""

from collections.abc import Mapping
from uuid import UUID

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.papers import PaperOffer, put_paper
from fieldwork.pages.parts.session import Desk
from fieldwork.services.inspection_view import InspectionView
from fieldwork.services.papers.area_summary import area_summary
from fieldwork.services.papers.letter import household_letter
from fieldwork.services.papers.notice import inspection_notice
from fieldwork.services.papers.paper import Paper, lacking_words
from fieldwork.services.papers.substitution_form import form_name, substitution_form
from fieldwork.settings import current_settings

CHOOSE = "请选择"


def put_letter(at: Desk, names: Mapping[str, str]) -> None:
    """Offer the letter to the households of an area."""
    with st.expander("打印致住户的信"):
        ea_id = _asked("小区", dict(sorted(names.items())), key="paper.letter.area")
        if ea_id is None:
            return
        st.caption(
            "信里没有姓名，可以复印；写明自愿参加、资料怎样保护、怎样核实身份。电话没有在方案参数里填的，请手写。"
        )
        offer = PaperOffer(
            label="下载致住户的信",
            name=f"致住户的信_{ea_id}",
            make=lambda: household_letter(
                at.database, at.cycle_id, ea_id, actor=at.actor, made_at=current_settings().now()
            ),
            ea_ids=frozenset({ea_id}),
        )
        put_paper(at, offer, key=f"paper.letter.{ea_id}")


def put_area_summary(at: Desk, names: Mapping[str, str]) -> None:
    """Offer the summary of an area."""
    with st.expander("打印小区情况表"):
        ea_id = _asked("小区", dict(sorted(names.items())), key="paper.area.area")
        if ea_id is None:
            return
        offer = PaperOffer(
            label="下载小区情况表",
            name=f"小区情况表_{ea_id}",
            make=lambda: area_summary(
                at.database, at.cycle_id, ea_id, actor=at.actor, made_at=current_settings().now()
            ),
            ea_ids=frozenset({ea_id}),
        )
        put_paper(at, offer, key=f"paper.area.{ea_id}")


def _asked(heading: str, words: Mapping[str, str], *, key: str) -> str | None:
    """Ask for one of several by its words; nothing is made before one is chosen."""
    wanted = st.selectbox(
        heading, list(words), index=None, format_func=lambda each: words.get(each, each), key=key, placeholder=CHOOSE
    )
    return None if wanted is None else str(wanted)


def put_substitution_form(at: Desk, requests: pd.DataFrame, names: Mapping[str, str]) -> None:
    """Offer the approval form of a request; characters that its PDF lacks are said before it is taken."""
    rows = {str(row["request_id"]): row for row in requests.to_dict("records")}
    with st.expander("打印换户审批表"):
        words = {
            key: f"{names.get(row['ea_id'], row['ea_id'])} 住宅 {door_number(row['household_id'])} · {row['reason_zh']}"
            f" · {row['state_zh']}"
            for key, row in rows.items()
        }
        chosen = _asked("哪一份申请", words, key="paper.substitution")
        if chosen is None:
            return
        _put_form(at, chosen, form_name(rows[chosen]))


def _put_form(at: Desk, request_id: str, name: str) -> None:
    def made() -> Paper:
        now = current_settings().now()
        return substitution_form(at.database, at.cycle_id, UUID(request_id), actor=at.actor, made_at=now)

    paper = made()
    st.caption(
        "表上有地址和称呼，取走时台账记为含个人信息；请按保密要求保管。"
        if paper.is_personal
        else "您的工作不接触个人信息，表上的地址、姓名和说明不印出。"
    )
    offer = PaperOffer(label="下载换户审批表", name=name, make=made, ea_ids=paper.ea_ids, lacking=lacking_words(paper))
    put_paper(at, offer, key=f"paper.substitution.{request_id}")


def put_inspection_notice(at: Desk, view: InspectionView) -> None:
    """Offer the notice of an inspection."""
    rows = {str(row["inspection_id"]): row for row in view.inspections.to_dict("records")}
    words = {
        key: f"第 {row['inspection_no']} 次 · {row['stage_zh']} · {row['inspected_on']}" for key, row in rows.items()
    }
    with st.expander("打印督导通知"):
        chosen = _asked("哪一次督导", words, key="paper.notice")
        if chosen is None:
            return
        st.caption("通知只列小区和要准备的材料；住户名单和种子不列，只印抽取结果的摘要。")
        places = view.places[view.places["inspection_id"] == chosen]
        offer = PaperOffer(
            label="下载督导通知",
            name=f"督导通知_{rows[chosen]['inspection_no']}",
            make=lambda: inspection_notice(
                at.database, at.cycle_id, chosen, actor=at.actor, made_at=current_settings().now()
            ),
            ea_ids=frozenset(places["ea_id"]),
        )
        put_paper(at, offer, key=f"paper.notice.{chosen}")
