"""Training: sessions with attendance, the test of the hard points, and the areas that have trained people."""

from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import choose_several, next_round, round_of, told_apart
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import COVERAGE_LOOKS, badge
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.records import RegisterOf, put_register
from fieldwork.pages.parts.session import Desk, desk, people_rules
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.pages.parts.training_test import put_test
from fieldwork.rules.people import STAGE_LABELS, Stage
from fieldwork.rules.permissions import Scope, scopes_of
from fieldwork.services.training import AttendanceFields, hold_session, qualify, record_attendance
from fieldwork.services.training_view import TrainingView, training_view

TITLE = "培训与难点测试"
SESSIONS = ListOf(
    key="training.sessions",
    noun="场培训",
    headings={
        "held_on": "日期",
        "stage_zh": "阶段",
        "title": "内容",
        "town_name": "范围",
        "place": "地点",
        "hours": "学时",
        "n_present": "签到",
        "n_passed": "测试合格",
        "n_qualified": "登记合格",
    },
    filters=("stage_zh", "town_name"),
    configs={"hours": st.column_config.NumberColumn("学时", format="%.1f")},
    file_name="培训场次.xlsx",
    place="town_code",
)
RESULTS = ListOf(
    key="training.results",
    noun="人",
    headings={
        "name": "姓名",
        "best": "最好成绩（题）",
        "n_attempts": "测试次数",
        "passed": "测试",
        "qualified": "培训合格",
    },
    filters=("passed", "qualified"),
    file_name="培训测试成绩.xlsx",
)


ATTENDED = ListOf(
    key="training.attended",
    noun="人次",
    headings={"held_on": "日期", "stage_zh": "阶段", "title": "内容"} | dict(RESULTS.headings),
    filters=("stage_zh", "passed", "qualified"),
    file_name="培训测试.xlsx",
)
CELLS = ListOf(
    key="training.cells",
    noun="处",
    headings={"area_name": "小区", "stage_zh": "阶段", "day": "第一次有人合格"},
    filters=("stage_zh",),
    file_name="小区各阶段培训.xlsx",
)


def with_session(view: TrainingView) -> pd.DataFrame:
    """Return all attendances as they are read, each with its session."""
    sessions = view.sessions.set_index("session_id")
    told = in_words(view.attendance)
    return told.assign(**{name: told["session_id"].map(sessions[name]) for name in ("held_on", "stage_zh", "title")})


def cells_in_words(cells: pd.DataFrame) -> pd.DataFrame:
    """Return areas × stages as they are read."""
    return cells.assign(
        stage_zh=cells["stage"].map(dict(STAGE_LABELS)),
        day=["没有" if pd.isna(day) else str(day) for day in cells["trained_on"]],
    )


def numbers(view: TrainingView) -> list[Number]:
    """Return sessions, attendances, passed tests, and areas × stages with trained people."""
    is_covered, is_passed = view.cells["trained_on"].notna(), view.attendance["is_passed"].astype("bool")
    there, cells = with_session(view), cells_in_words(view.cells)
    return [
        Number(
            label="培训",
            value=str(len(view.sessions)),
            target="四个阶段",
            listed=Listed(name="sessions", rows=view.sessions, shape=SESSIONS),
        ),
        Number(
            label="测试合格",
            value=f"{int(is_passed.sum())} / {len(there)}",
            target="人次",
            listed=Listed(name="passed", rows=there[is_passed], shape=ATTENDED),
            rest=Listed(name="not_passed", rows=there[~is_passed], shape=ATTENDED),
        ),
        Number(
            label="有合格人员",
            value=f"{int(is_covered.sum())} / {len(cells)}",
            target="小区 × 阶段",
            listed=Listed(name="covered", rows=cells[is_covered], shape=CELLS),
            rest=Listed(name="not_covered", rows=cells[~is_covered], shape=CELLS),
        ),
        Number(label="合格线", value=f"{view.plan.pass_percent}%", target="方案规定"),
    ]


def said(view: TrainingView) -> str:
    """Return what is asked of the reader."""
    if view.cells.empty:
        return "还没有调查小区；小区抽出后，这里逐个小区、逐个阶段核对有没有培训合格的辅助调查员。"
    missing = view.cells[view.cells["trained_on"].isna()]
    if not missing.empty:
        n_areas = missing["ea_id"].nunique()
        return f"{n_areas} 个小区还有阶段没有培训合格的辅助调查员；没有该阶段培训的不能办理该阶段外业。"
    untested = int((view.findings["code"] == "TRAINING_WITHOUT_TEST").sum())
    if untested:
        return f"各小区各阶段都有人培训；{untested} 人次登记了培训但没有合格的测试，请安排补测。"
    return "各小区各阶段都有培训合格的辅助调查员。"


def put_matrix(cells: pd.DataFrame) -> None:
    """Show which area has trained people for which stage."""
    head = "".join(f"<th>{escape(STAGE_LABELS[stage])}</th>" for stage in Stage)
    lines = "".join(
        f"<tr><td>{escape(str(name))}</td>{''.join(_cell(row) for row in of.to_dict('records'))}</tr>"
        for name, of in cells.groupby("area_name", sort=False)
    )
    table = f"<thead><tr><th>小区</th>{head}</tr></thead><tbody>{lines}</tbody>"
    st.html(f'<div class="zh-scroll" tabindex="0"><table class="zh-table zh-matrix">{table}</table></div>')


def _cell(row: Mapping[Any, Any]) -> str:
    is_there = not pd.isna(row["trained_on"])
    look = COVERAGE_LOOKS["covered" if is_there else "gap"]
    return f"<td>{badge(look, str(row['trained_on']) if is_there else '没有')}</td>"


def put_session(at: Desk, view: TrainingView) -> None:
    """Show who was at a session, and offer attendance, tests and the record of who is qualified."""
    rows = {str(row["session_id"]): row for row in view.sessions.to_dict("records")}
    names = told_apart({one: f"{row['held_on']} {row['stage_zh']} {row['title']}" for one, row in rows.items()})
    chosen = st.selectbox("培训", list(rows), format_func=lambda one: names[one], key="training.session")
    if chosen is None:
        return
    there = view.attendance[view.attendance["session_id"] == chosen]
    if there.empty:
        st.caption("这次培训还没有登记签到。")
    else:
        put_list(in_words(there), RESULTS)
    if at.may("training.attend"):
        put_attendance(at, view, chosen, there)
    if at.may("training.test"):
        put_test(at, chosen, Stage(rows[chosen]["stage"]), there)
    if at.may("training.qualify"):
        put_qualify(at, chosen, there)


def in_words(there: pd.DataFrame) -> pd.DataFrame:
    """Return attendance as it is read."""
    return there.assign(
        passed=["合格" if one else "未合格" for one in there["is_passed"]],
        qualified=["已登记" if one else "未登记" for one in there["is_qualified"]],
    )


def put_attendance(at: Desk, view: TrainingView, session_id: str, there: pd.DataFrame) -> None:
    """Ask who attended; who is struck out was recorded by mistake."""
    names = told_apart(dict(zip(view.staff["account_id"], view.staff["name"], strict=True)))
    present = list(there["account_id"])
    key = f"training.attend.{session_id}.{round_of('training.attend')}"
    with st.expander("登记签到"), st.form(key, border=False):
        chosen = choose_several("到场的人", names, default=present, key=f"{key}.who")
        if st.form_submit_button("保存签到"):
            fields = AttendanceFields(
                cycle_id=at.cycle_id,
                session_id=session_id,
                present=[one for one in chosen if one not in present],
                absent=[one for one in present if one not in chosen],
            )
            save_attendance(at, fields)


def save_attendance(at: Desk, fields: AttendanceFields) -> None:
    """Hand the changes of attendance to the service."""
    n_changes = len(fields.present) + len(fields.absent)
    if not n_changes:
        st.caption("签到没有变化。")
        return
    if answered(
        lambda: record_attendance(at.database, fields, actor=at.actor, now=at.now, rules=people_rules()),
        done=f"已登记 {n_changes} 人的签到。",
    ):
        next_round("training.attend")
        st.rerun()


def put_qualify(at: Desk, session_id: str, there: pd.DataFrame) -> None:
    """Offer to record the training of those who attended and passed."""
    n_waiting = int((there["is_passed"] & ~there["is_qualified"]).sum())
    st.caption(f"签到并测试合格、还没有登记的有 {n_waiting} 人；登记后可办理该阶段外业。")
    if st.button("登记培训合格", type="primary", disabled=n_waiting == 0, key=f"training.qualify.{session_id}"):
        ask = lambda: qualify(at.database, at.cycle_id, session_id, actor=at.actor, now=at.now, rules=people_rules())  # noqa: E731
        if answered(ask, done=f"已登记 {n_waiting} 人培训合格。"):
            st.rerun()


def register(at: Desk, view: TrainingView) -> RegisterOf:
    """Return how a session is recorded: of a town, or of the whole district for who reaches all of it."""
    towns = {code: name for code, name in view.towns.items() if at.covers("training.hold", code)}
    reaches_all = Scope.ALL in scopes_of(at.actor, "training.hold")

    def fixed(record: Mapping[str, Any], key: str) -> dict[str, Any]:
        choices = [*([""] if reaches_all else []), *towns]
        known = str(record.get("town_code") or "")
        chosen = st.selectbox(
            "范围",
            choices,
            index=choices.index(known) if known in choices else 0,
            format_func=lambda code: towns.get(code, "全区"),
            key=f"{key}.town",
        )
        return {"town_code": chosen or None}

    return RegisterOf(
        form="training_session",
        id_column="session_id",
        noun="培训",
        keep=hold_session,
        name=lambda one: f"{one['held_on']} {one['stage_zh']} {one['title']}",
        fixed=fixed,
    )


def with_names(view: TrainingView) -> pd.DataFrame:
    """Return the findings with the names of the persons they are about instead of their accounts."""
    names = dict(zip(view.staff["account_id"], view.staff["name"], strict=True))
    rows = zip(view.findings["subject"], view.findings["message"], strict=True)
    return view.findings.assign(
        message=[message.replace(one, names.get(one, one)) for one, message in rows],
        subject=[names.get(one, one) for one in view.findings["subject"]],
    )


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = training_view(at.database, at.cycle_id, actor=at.actor, now=at.now)
    put_title(TITLE, said(view))
    put_numbers(numbers(view))
    if not view.cells.empty:
        st.header("各小区各阶段第一次有人培训合格的日期", anchor=False)
        put_matrix(view.cells)
    st.header("培训", anchor=False)
    if view.sessions.empty:
        put_empty("还没有登记培训；登记一场培训后，再登记签到、测试和合格人员。")
    else:
        put_list(view.sessions, SESSIONS)
        st.header("一场培训的签到、测试和合格人员", anchor=False)
        put_session(at, view)
    if at.may("training.hold"):
        put_register(at, register(at, view), view.sessions, title="登记或更正一场培训")
    if not view.findings.empty:
        st.header("需要注意", anchor=False)
        put_findings(with_names(view), key="training.findings", subject="对象")


main()
