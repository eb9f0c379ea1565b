"""The assessment report for the provincial team (Plan §14) as a Word document, from one state of the ledger."""

from collections.abc import Sequence
from datetime import datetime

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.parts import Part as WordPart
from fieldwork.exchange.word import word_bytes
from fieldwork.exchange.word_charts import Chart, Series
from fieldwork.messages import sentence
from fieldwork.rules.assessment import Assessment
from fieldwork.rules.assessment_charts import (
    LISTED,
    UNWEIGHTED,
    WEIGHTED,
    area_points,
    income_shares,
    margin_points,
    weight_bars,
)
from fieldwork.rules.assessment_sections import Part
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.services.as_of import database_as_of
from fieldwork.services.assessment import AssessmentFiles, assessment_view
from fieldwork.services.evidence_pack import Pack
from fieldwork.services.plans import plan_in_force
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import cycles
from fieldwork.store.engine import Database

REPORT_NAME = "样本评估报告"
_NUMBERS = "一二三四五六七八九十"


def assessment_report(
    database: Database,
    cycle_id: str,
    files: AssessmentFiles,
    *,
    actor: Actor,
    made_at: datetime,
    sequence: int | None = None,
) -> Pack:
    """Return the report; the same entry of the ledger, time and files give the same bytes.

    Raises
    ------
    Refusal
        ``LEDGER_SEQUENCE_UNKNOWN``; as `assessment_view`.
    """
    reach_of(actor, "assessment.read")
    today = made_at.astimezone(LOCAL_ZONE).date()
    with database_as_of(database, sequence) as (state, head):
        found = assessment_view(state, cycle_id, files, actor=actor)
        with state.reading() as session:
            plan, plan_version = plan_in_force(session, cycle_id)
            cycle = cycles.one(session, cycle_id)
    mark = sentence("REPORT_SYNTHETIC") if cycle["is_demo"] else ""
    basis = sentence("REPORT_BASIS", document=plan.cycle.document, version=plan_version, sequence=head.sequence)
    parts = [_summary(found, mark + basis), *_sections(found, plan), _methods(plan, files), _limits()]
    footer = sentence("REPORT_FOOTER", mark=mark, sequence=head.sequence, hash=head.hash, day=today.isoformat())
    return Pack(
        name=f"{cycle['district_code']}_{REPORT_NAME}_{head.sequence}.docx",
        content=word_bytes(f"{cycle['name']}{REPORT_NAME}", parts, footer=footer),
        head=head,
        n_rows=sum(len(each.table) for each in found.sections),
    )


def _summary(found: Assessment, basis: str) -> WordPart:
    chosen = (Part.WEIGHTS, Part.MARGINS, Part.RATES, Part.PRECISION, Part.SERIES)
    said = [found.section(part).says[-1 if part is Part.PRECISION else 0] for part in chosen]
    return WordPart(heading="摘要", paragraphs=[basis, *said])


def _sections(found: Assessment, plan: Plan) -> list[WordPart]:
    return [
        WordPart(
            heading=f"{number}、{each.title}",
            paragraphs=each.says,
            table=None if each.shown.empty else each.shown,
            charts=_charts(found, each.part, plan),
        )
        for number, each in zip(_NUMBERS, found.sections, strict=True)
    ]


def _charts(found: Assessment, part: Part, plan: Plan) -> Sequence[Chart]:
    if part is Part.WEIGHTS:
        return (_weight_chart(found),)
    if part is Part.MARGINS:
        return _margin_chart(margin_points(found))
    if part is Part.AREAS and plan.assessment is not None:
        return (_income_chart(income_shares(found, n_classes=plan.assessment.income_classes)),)
    return (_area_chart(area_points(found)),) if part is Part.RATES else ()


def _weight_chart(found: Assessment) -> Chart:
    bars = weight_bars(found)
    return Chart(
        title="最终权数的分布",
        x_title="最终权数",
        y_title="户数",
        categories=bars["label"].tolist(),
        series=[Series(name="记账户", values=bars["n"].astype("float64").tolist())],
    )


def _income_chart(shares: pd.DataFrame) -> Chart:
    return Chart(
        title="收入分布：按摸底名单的人均收入等分，各组所占的户数",
        x_title="人均收入组（1 最低）",
        y_title="户数占比（%）",
        categories=shares["label"].tolist(),
        series=[Series(name=name, values=(100 * shares[name]).tolist()) for name in (LISTED, UNWEIGHTED, WEIGHTED)],
    )


def _margin_chart(points: pd.DataFrame) -> tuple[Chart, ...]:
    if points.empty:
        return ()
    places = {label: float(number) for number, label in enumerate(dict.fromkeys(points["label"]), start=1)}
    said = "；".join(f"{place:.0f} = {label}" for label, place in places.items())
    series = [
        Series(
            name=str(name),
            x=group["difference"].tolist(),
            values=[places[label] + 0.12 * at for label in group["label"]],
            low=group["lower"].tolist(),
            high=group["upper"].tolist(),
        )
        for at, (name, group) in enumerate(points.groupby("of", sort=False))
    ]
    return (Chart(title=f"与总体数据的标准化差和区间（{said}）", x_title="标准化差", y_title="类别", series=series),)


def _area_chart(points: pd.DataFrame) -> Chart:
    return Chart(
        title="各小区的摸底完成率、应答率和换户率",
        x_title="小区（次序同表）",
        y_title="%",
        categories=[f"{number}" for number in range(1, len(points) + 1)],
        series=[
            Series(name="摸底完成率", values=points["coverage"].fillna(0.0).tolist()),
            Series(name="应答率 RR2", values=points["response"].fillna(0.0).tolist()),
            Series(name="换户率", values=points["substitution"].fillna(0.0).tolist()),
        ],
    )


def _methods(plan: Plan, files: AssessmentFiles) -> WordPart:
    """Return the methods with the parameters that were used, and the files that were given."""
    rules = {"weights": plan.weights, "assessment": plan.assessment}
    rows = [
        (sentence(f"PARAMETER.{section}.{name}"), _value(value))
        for section, values in rules.items()
        for name, value in vars(values).items()
    ]
    given = [sentence("REPORT_FILE", name=name, digest=digest) for name, digest in files.digests.items()]
    return WordPart(
        heading="方法和参数",
        paragraphs=[sentence("REPORT_METHODS"), *given],
        table=pd.DataFrame(rows, columns=["参数", "值"]),
    )


def _value(value: object) -> str:
    if isinstance(value, tuple):
        labels = {column.name: column.label for column in shipped_form("screening").fields}
        return "、".join(labels.get(str(name), str(name)) for name in value) or "—"
    return sentence(f"CHOICE.{value}") if isinstance(value, str) else str(value)


def _limits() -> WordPart:
    return WordPart(heading="局限", paragraphs=[sentence(f"REPORT_LIMIT_{number}") for number in range(1, 6)])
