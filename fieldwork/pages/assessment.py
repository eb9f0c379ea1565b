"""Is the new sample good: weights, margins, response, precision, old and new; and the report for the province."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from fieldwork.pages.parts.assessment_charts import (
    put_area_funnel,
    put_income_chart,
    put_margin_chart,
    put_weight_chart,
)
from fieldwork.pages.parts.assessment_lists import (
    listed_households,
    put_area_point,
    put_bar,
    put_classes,
    put_margins,
)
from fieldwork.pages.parts.assessment_map import put_assessment_map
from fieldwork.pages.parts.codes import area_names
from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.list_export import with_statement_beside
from fieldwork.pages.parts.numbers import Number, put_numbers
from fieldwork.pages.parts.packs import PackOffer, put_pack
from fieldwork.pages.parts.session import Desk, desk, remembered
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Taken, put_table, text
from fieldwork.rules.assessment import Assessment
from fieldwork.rules.assessment_charts import (
    area_funnel,
    area_maps,
    income_shares,
    margin_points,
    weight_bars,
)
from fieldwork.rules.assessment_sections import Kind, Part, Section
from fieldwork.rules.plan_assessment import AssessmentPlan
from fieldwork.rules.refusals import Refusal
from fieldwork.services.assessment import AssessmentFiles, assessment_view, shipped_margins, weights_csv
from fieldwork.services.example_month import example_month
from fieldwork.services.files import SourceFile
from fieldwork.services.ledger import ledger_head
from fieldwork.services.pack_jobs import given_to_report
from fieldwork.services.report import PaperFormat
from fieldwork.settings import current_settings

TITLE = "样本评估"
TOO_EARLY = "ASSESSMENT_NO_SAMPLE"
FORMATS = {PaperFormat.WORD: "Word", PaperFormat.PDF: "PDF"}
MIMES = {
    PaperFormat.WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    PaperFormat.PDF: "application/pdf",
}
KEPT_EXAMPLE = "assessment.month"
LONG = 20


def said(found: Assessment) -> str:
    """Return what the reader is told first: the precision, and what lacks."""
    lacking = [each.title for each in found.sections if each.is_missing]
    more = f"还缺：{'、'.join(lacking)}；原因写在各节里。" if lacking else "各节齐全。"
    return found.section(Part.PRECISION).says[-1] + more


def numbers(found: Assessment, names: Mapping[str, str], *, confidence_percent: float) -> list[Number]:
    """Return the four numbers of the assessment."""
    drawn = found.prepared.respondents
    response, rates = found.section(Part.RESPONSE), found.section(Part.RATES).shown
    whole = rates.iloc[-1]
    r_indicator = "—" if response.is_missing else response.shown["值"].iloc[1]
    precision = found.section(Part.PRECISION).shown
    half_width = str(precision["相对误差"].iloc[0]) if len(precision) else "—"
    return [
        Number(
            label="有权数的记账户",
            value=str(len(drawn)),
            target=f"权数合计 {drawn['final_weight'].sum():,.0f} 户",
            listed=listed_households(found, names),
        ),
        Number(label="相对误差", value=half_width, target=f"{confidence_percent:g}% 区间"),
        Number(label="应答率 RR2", value=str(whole["应答率 RR2"]), target=f"换户率 {whole['换户率']}"),
        Number(label="R 指标", value=str(r_indicator), target="1 为完全均匀"),
    ]


def chosen_files(at: Desk) -> AssessmentFiles:
    """Ask for the files; in the demonstration an invented month is offered instead."""
    if at.is_demo and st.toggle(
        "使用演示数据：合成的一个月（新样本、老样本）和公布的普查合计", key="assessment.example"
    ):
        return _example(at)
    return _uploaded(at)


def _example(at: Desk) -> AssessmentFiles:
    """Return the invented month, made again only when the ledger has changed."""
    key = (at.cycle_id, ledger_head(at.database).hash)
    kept = st.session_state.get(KEPT_EXAMPLE)
    if kept is None or kept[0] != key:
        try:
            kept = (key, example_month(at.database, at.cycle_id, actor=at.actor))
        except Refusal as refusal:
            put_reason(refusal)
            return AssessmentFiles()
        st.session_state[KEPT_EXAMPLE] = kept
    files: AssessmentFiles = kept[1]
    st.caption(
        "values.csv（新样本）和 old.csv（老样本）是合成的一个月，不说明任何真实的住户；margins.toml 是公布的普查合计。"
        "三个文件与 zhuhu demo 写出的相同。"
    )
    return files


def _uploaded(at: Desk) -> AssessmentFiles:
    """Return what was uploaded; without an upload the known totals are those that ship for the district."""
    one, two, three = st.columns(3, gap="large")
    values = one.file_uploader("新样本当月数据（可选）", type=["csv", "xlsx"], key="assessment.values")
    old = two.file_uploader("老样本同月数据（可选）", type=["csv", "xlsx"], key="assessment.old")
    margins = three.file_uploader("总体数据（TOML）", type=["toml"], key="assessment.margins")
    shipped = shipped_margins(at.cycle.district_code) if at.cycle is not None else None
    if margins is None and shipped is not None:
        three.caption(f"没有上传时用随软件的 {shipped.name}。")
    return AssessmentFiles(values=_source(values), old=_source(old), margins=_source(margins) or shipped)


def _source(uploaded: Any) -> SourceFile | None:
    return None if uploaded is None else SourceFile(uploaded.name, uploaded.getvalue())


def assessed(at: Desk, files: AssessmentFiles) -> Assessment | None:
    """Return the assessment, made again only when the ledger or a file has changed; a refusal is said.

    It is kept for all sessions: whoever leaves while it is computed finds it when coming back.
    """
    key = ("assessment", at.cycle_id, at.actor, tuple(sorted(files.digests.items())))
    try:
        with st.spinner("正在计算权数和精度……"):
            found: Assessment = remembered(
                at.database, key, lambda: assessment_view(at.database, at.cycle_id, files, actor=at.actor)
            )
    except Refusal as refusal:
        put_reason(refusal)
        return None
    return found


def put_reason(refusal: Refusal) -> None:
    """Say why there is no assessment: that it is too early is no fault."""
    if refusal.code == TOO_EARLY:
        put_empty(refusal.sentence)
    else:
        st.error(refusal.sentence, icon=":material/block:")


def put_charts(found: Assessment, plan: AssessmentPlan, names: Mapping[str, str]) -> None:
    """Show the four charts and the map; each leads to what stands behind it."""
    left, right = st.columns(2, gap="large")
    shares, bars, points = income_shares(found, n_classes=plan.income_classes), weight_bars(found), margin_points(found)
    with left:
        put_income_chart(shares)
        put_classes(shares)
        put_weight_chart(bars)
        put_bar(found, bars, names)
    with right:
        put_margin_chart(points, limit=plan.max_standardised_difference)
        put_margins(points)
        funnel = area_funnel(found, confidence=plan.confidence)
        put_area_funnel(funnel.points, common=funnel.common, confidence_percent=plan.confidence_percent)
        put_area_point(found, funnel.points, names)
    put_assessment_map(area_maps(found, plan), key="assessment.map")


def put_section(section: Section) -> None:
    """Show one section; a long table is opened on request."""
    st.header(section.title, anchor=False)
    if section.is_missing:
        put_empty("".join(section.says))
        return
    for sentence in section.says:
        st.caption(sentence)
    shown = section.shown
    if shown.empty:
        return
    kinds = {heading.label: heading.kind for heading in section.headings.values()}
    cells: list[Cell] = [
        text(name, name, style="" if kinds[name] is Kind.TEXT else "right") for name in map(str, shown)
    ]
    taken = Taken(key=f"assessment.{section.title}", title=section.title)
    if len(shown) <= LONG:
        put_table(shown, cells, taken=taken)
        return
    with st.expander(f"各行（{len(shown)} 行）"):
        put_table(shown, cells, taken=taken)


def put_downloads(at: Desk, found: Assessment, files: AssessmentFiles) -> None:
    """Offer the report in both formats, and the weights."""
    places, given = st.columns(3), given_to_report(files)
    for place, form in zip(places, PaperFormat, strict=False):
        offer = PackOffer(
            kind="report.make",
            name=f"样本评估报告（{FORMATS[form]}）",
            sequence=ledger_head(at.database).sequence,
            made_at=current_settings().now(),
            mime=MIMES[form],
            more={"form": form.value, "files": {name: file.digest for name, file in given.items()}},
            given=lambda: given,
        )
        with place:
            put_pack(at, offer, key=f"assessment.report.{form.value}")
    file = Download(
        name="weights.csv",
        label="下载逐户权数和各步系数（weights.csv 和说明）",
        content=lambda: weights_csv(found),
        n_rows=len(found.prepared.respondents),
        ea_ids=frozenset(found.areas["ea_id"]),
    )
    put_download(places[2], at, with_statement_beside(at, file, title="逐户权数"), key="assessment.weights")


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    head = st.container()
    st.header("给出数据", anchor=False)
    files = chosen_files(at)
    found = assessed(at, files)
    plan = None if at.cycle is None else at.cycle.plan.assessment
    if found is None or plan is None:
        with head:
            put_title(TITLE, "现在还不能评估；原因见下。")
        return
    names = area_names(at)
    with head:
        put_title(TITLE, said(found))
        put_numbers(numbers(found, names, confidence_percent=plan.confidence_percent))
    put_charts(found, plan, names)
    for section in found.sections:
        put_section(section)
    st.header("报告和权数", anchor=False)
    put_downloads(at, found, files)


main()
