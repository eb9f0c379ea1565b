"""The platform on the draw's page: the checked list that goes out, and the picks that come back."""

from functools import partial

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import next_round, round_of
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.mapping import put_mapping
from fieldwork.pages.parts.numbers import thousands
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.pages.parts.tables import Cell, number, put_table, text
from fieldwork.rules.refusals import Refusal
from fieldwork.services.ceremony import CeremonyView
from fieldwork.services.platform import FORM, PickOptions, PicksReport, import_picks, look_at_picks
from fieldwork.services.platform_export import FILE_NAME, check_platform_list, platform_workbook
from fieldwork.services.profiles import SourceFile
from fieldwork.settings import current_settings

IMPORT = "draw.import"
SEEN = "draw.import.seen"
EXPLANATIONS: list[Cell] = [
    text("area_name", "小区"),
    number("n_picks", "抽中"),
    number("n_matched", "能重现"),
    text("form", "抽法", style="wide"),
    text("sort_order", "排序", style="wide"),
    text("unexplained", "不能解释的抽中户", style="code wide"),
    text("expected", "按此应抽而未抽", style="code wide"),
]


def put_platform(view: CeremonyView, at: Desk) -> None:
    """Offer the export and the import to who may do them."""
    if not at.may("platform.import"):
        st.caption("报送名单和导入平台结果由统计人员办理。")
        return
    put_export(at)
    put_import(view, at)


def put_export(at: Desk) -> None:
    """Offer the list as a workbook once nothing stands in its way."""
    st.header("报送平台的名单", anchor=False)
    found = check_platform_list(at.database, at.cycle_id, actor=at.actor)
    if not found.empty:
        st.warning(f"核对出 {len(found)} 处问题，解决后才能导出。", icon=":material/warning:")
        put_findings(found, key="draw.export.findings", subject="小区")
        return
    st.caption(
        "已核对：各小区都已锁定，住户代码 20 位，摘要与锁定时一致。"
        "官方格式未公开，用的是本地格式；含收入，须按个人信息保管。"
    )
    st.container().download_button(
        "导出名单（Excel，记入台账）",
        partial(handed_out, at),
        file_name=FILE_NAME,
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        key="draw.export",
        on_click="ignore",
    )


def handed_out(at: Desk) -> bytes:
    """Return the workbook; it is entered in the ledger at the instant it is taken."""
    return platform_workbook(at.database, at.cycle_id, actor=at.actor, now=current_settings().now())


def put_import(view: CeremonyView, at: Desk) -> None:
    """Ask for the platform's file, say what it holds, and take it over."""
    st.header("导入平台抽选结果", anchor=False)
    st.caption("每行一个抽中户（20 位住户代码）；有备选户的，另有“所替抽中户”和“备选序号”两列。CSV 或 Excel。")
    turn = f"{IMPORT}.{round_of(IMPORT)}"
    uploaded = st.file_uploader("平台文件", type=["csv", "xlsx", "xls"], key=f"{turn}.file")
    if uploaded is None:
        return
    source = SourceFile(uploaded.name, uploaded.getvalue())
    try:
        mapping, profile = put_mapping(at, source, FORM, key=turn)
        report = report_of(at, source, mapping, profile)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return
    put_report(report, view)
    if not report.has_errors:
        put_taking_over(at, turn, source, report, PickOptions(mapping=mapping, profile_name=profile))


def report_of(at: Desk, source: SourceFile, mapping: dict[str, str], profile: str | None) -> PicksReport:
    """Return what the file holds; it is looked at once, for that takes a moment."""
    key = (at.cycle_id, source.digest, tuple(sorted(mapping.items())))
    seen = st.session_state.get(SEEN)
    if seen is None or seen[0] != key:
        options = PickOptions(mapping=mapping, profile_name=profile)
        with st.spinner("正在与锁定的名单核对，并找能重现抽中户的抽法……"):
            seen = (key, look_at_picks(at.database, at.cycle_id, source, options, actor=at.actor))
        st.session_state[SEEN] = seen
    report: PicksReport = seen[1]
    return report


def put_report(report: PicksReport, view: CeremonyView) -> None:
    """Show what was found and what explains the picks."""
    n_explained = int(report.explanations["is_explained"].sum()) if len(report.explanations) else 0
    said = f"抽中户 {thousands(report.n_drawn)} 户，备选户 {thousands(report.n_reserve)} 户。"
    if len(report.explanations):
        said += f"{len(report.explanations)} 个小区中 {n_explained} 个可以完全重现。"
    st.markdown(said)
    if not report.findings.empty:
        put_findings(report.findings, key="draw.import.findings", subject="对象")
    if len(report.explanations):
        put_explanations(report.explanations, view.areas)


def put_explanations(explanations: pd.DataFrame, areas: pd.DataFrame) -> None:
    """Show per area what reproduces the picks, those with misfits first."""
    names = dict(zip(areas["ea_id"], areas["area_name"], strict=True))
    shown = explanations.assign(area_name=explanations["ea_id"].map(lambda ea_id: names.get(ea_id, ea_id)))
    put_table(shown.sort_values("is_explained", kind="stable"), EXPLANATIONS)


def put_taking_over(at: Desk, turn: str, source: SourceFile, report: PicksReport, options: PickOptions) -> None:
    """Ask for an answer where something does not fit, and take the picks over."""
    acceptance = ""
    if report.n_open:
        acceptance = st.text_input(
            f"{report.n_open} 处不符，与平台核实的结果（必填）", key=f"{turn}.why", max_chars=200
        )
    is_ready = not report.n_open or bool(acceptance.strip())
    if st.button("导入为国家平台样本……", disabled=not is_ready, key=f"{turn}.ask"):
        ask_import(at, source, report, PickOptions(**{**vars(options), "acceptance": acceptance}))


@dialogue("导入平台抽选结果")
def ask_import(at: Desk, source: SourceFile, report: PicksReport, options: PickOptions) -> None:
    """Name what the import does, and do it on confirmation."""
    reserve = "平台的备选户照原样保留" if report.n_reserve else "备选户按本单位规则由抽中户和锁定的次序得到"
    st.write(f"{source.name}：{report.n_drawn} 户记为国家平台样本，{reserve}。")
    st.write(
        "没有承诺的演练随即不再作数；已承诺并抽取的小区，平台结果在作废本单位抽选后才生效。导入不能撤销，有误须作废。"
    )
    if st.button("导入", type="primary", key="draw.import.go") and answered(
        lambda: import_picks(at.database, at.cycle_id, source, options, actor=at.actor, now=at.now),
        done="平台结果已导入；请看“抽样结果”。",
    ):
        next_round(IMPORT)
        st.rerun()
