"""The visit log and the requests for substitution as workbooks: handed out, filled in outside, taken over."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import within_reach
from fieldwork.pages.parts.excel_forms import KnownRows, TakeOver, put_forms, put_take_over
from fieldwork.pages.parts.session import Desk
from fieldwork.services import substitution_forms, visit_forms
from fieldwork.settings import current_settings


def put_visit_log_file(at: Desk, cases: pd.DataFrame) -> None:
    """Offer the visit log as a workbook, and take over a filled one."""
    mine = within_reach(at, cases[cases["state"] != "substituted"], "visit.record")
    if mine.empty:
        return
    with st.expander("用 Excel 登记入户（下载表、读回）"):
        st.caption(
            "每行一次上门，没有上门的户不填；读回时逐行核对，已登记过的认得出来，不会登记两次。入户人就是上传的人。"
        )
        make = partial(visit_forms.visit_log_form, at.database, at.cycle_id, actor=at.actor, is_synthetic=at.is_demo)
        put_forms(at, (visit_forms.FORM,), key="visits.file", known=_known(mine, lambda: make(now=_now())[0]))
        take = TakeOver(
            check=lambda source, progress: visit_forms.check_visit_log(
                at.database, at.cycle_id, source, actor=at.actor, now=at.now, progress=progress
            ),
            do_import=lambda source: visit_forms.import_visit_log(
                at.database, at.cycle_id, source, actor=at.actor, now=at.now
            ),
            done="入户登记表已读入；登记过的行没有重复登记。",
        )
        put_take_over(at, visit_forms.FORM, take, key="visits.file")


def put_request_file(at: Desk, cases: pd.DataFrame) -> None:
    """Offer the request form as a workbook, and take over a filled one."""
    open_cases = cases[cases["state"].isin(substitution_forms.ASKABLE) & cases["open_request_id"].isna()]
    mine = within_reach(at, open_cases, "substitution.request")
    if mine.empty:
        return
    with st.expander("用 Excel 申请换户（下载表、读回）"):
        st.caption(
            "每行一户，不申请的行不填；读回后同在页面上申请一样等待审批，接替户由抽选记录决定，任何人都不能另选。"
        )
        make = partial(substitution_forms.request_form, at.database, at.cycle_id, actor=at.actor)
        known = _known(mine, lambda: make(is_synthetic=at.is_demo, now=_now())[0])
        put_forms(at, (substitution_forms.FORM,), key="substitution.file", known=known)
        take = TakeOver(
            check=lambda source, progress: substitution_forms.check_requests(
                at.database, at.cycle_id, source, actor=at.actor, now=at.now, progress=progress
            ),
            do_import=lambda source: substitution_forms.import_requests(
                at.database, at.cycle_id, source, actor=at.actor, now=at.now
            ),
            done="换户申请表已读入，等待审批；登记过的行没有重复申请。",
        )
        put_take_over(at, substitution_forms.FORM, take, key="substitution.file")


def _known(mine: pd.DataFrame, make: Callable[[], bytes]) -> KnownRows:
    return KnownRows(make=make, n_rows=len(mine), noun="户", ea_ids=frozenset(mine["ea_id"].astype("str")))


def _now() -> datetime:
    return current_settings().now()
