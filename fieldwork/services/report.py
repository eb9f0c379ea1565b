"""The assessment report for the provincial team (Plan §14) as Word and as PDF, from one state of the ledger."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.parts import Part as PaperPart
from fieldwork.exchange.pdf import pdf_bytes
from fieldwork.exchange.word import word_bytes
from fieldwork.messages import sentence
from fieldwork.rules.assessment import Assessment
from fieldwork.rules.assessment_charts import area_funnel
from fieldwork.rules.assessment_sections import Part
from fieldwork.rules.exports import REPORT_NAME
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_assessment import AssessmentPlan
from fieldwork.services.as_of import database_as_of
from fieldwork.services.assessment import AssessmentFiles, assessment_view
from fieldwork.services.evidence_pack import Pack
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.report_charts import report_charts
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import cycles
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

_NUMBERS = "一二三四五六七八九十"


class PaperFormat(StrEnum):
    """How the report is drawn; the value is the ending of its name."""

    WORD = "docx"
    PDF = "pdf"


_DRAWN_BY = {PaperFormat.WORD: word_bytes, PaperFormat.PDF: pdf_bytes}


@dataclass(frozen=True, kw_only=True)
class ReportPaper:
    """The report before it is drawn: the same parts for every format."""

    name: str
    title: str
    parts: tuple[PaperPart, ...]
    footer: str
    head: Head
    n_rows: int

    def drawn(self, form: PaperFormat) -> Pack:
        """Return the report in a format."""
        content = _DRAWN_BY[form](self.title, self.parts, footer=self.footer)
        return Pack(name=f"{self.name}.{form.value}", content=content, head=self.head, n_rows=self.n_rows)


def assessment_report(
    database: Database,
    cycle_id: str,
    files: AssessmentFiles,
    *,
    actor: Actor,
    made_at: datetime,
    sequence: int | None = None,
) -> ReportPaper:
    """Return the report; the same entry of the ledger, time and files give the same bytes in each format.

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
    rules = require_section(plan.assessment, "assessment")
    return ReportPaper(
        name=f"{cycle['district_code']}_{REPORT_NAME}_{head.sequence}",
        title=f"{cycle['name']}{REPORT_NAME}",
        parts=(
            _summary(found, mark + basis, rules),
            *_sections(found, rules),
            _methods(plan, files),
            _limits(),
            _signed(),
        ),
        footer=sentence("REPORT_FOOTER", mark=mark, sequence=head.sequence, hash=head.hash, day=today.isoformat()),
        head=head,
        n_rows=sum(len(each.table) for each in found.sections),
    )


def _summary(found: Assessment, basis: str, rules: AssessmentPlan) -> PaperPart:
    chosen = (Part.WEIGHTS, Part.MARGINS, Part.RATES, Part.PRECISION, Part.SERIES)
    said = [found.section(part).says[-1 if part is Part.PRECISION else 0] for part in chosen]
    outside = [] if found.section(Part.RATES).is_missing else [_outside(found, rules)]
    return PaperPart(heading="摘要", paragraphs=[basis, *said, *outside])


def _sections(found: Assessment, rules: AssessmentPlan) -> list[PaperPart]:
    return [
        PaperPart(
            heading=f"{number}、{each.title}",
            paragraphs=[*each.says, *_beside_charts(found, each.part, rules)],
            table=None if each.shown.empty else each.shown,
            charts=report_charts(found, each.part, plan=rules),
        )
        for number, each in zip(_NUMBERS, found.sections, strict=True)
    ]


def _beside_charts(found: Assessment, part: Part, rules: AssessmentPlan) -> list[str]:
    """Say how the charts of the areas are read, or that a plan from before the maps names no shades for them."""
    if part is not Part.RATES or found.section(part).is_missing:
        return []
    n_ordinary = (len(found.section(part).table) - 1) * (1 - rules.confidence)
    said = [sentence("REPORT_FUNNEL", confidence=f"{rules.confidence_percent:g}", ordinary=f"{n_ordinary:.1f}")]
    has_maps = rules.coverage_steps is not None and rules.response_steps is not None
    return [*said, _outside(found, rules), sentence("REPORT_MAPS" if has_maps else "REPORT_MAP_MISSING")]


def _outside(found: Assessment, rules: AssessmentPlan) -> str:
    """Name the areas whose share of placed households lies beyond the limits."""
    points = area_funnel(found, confidence=rules.confidence).points
    rows = points[points["is_outside"]].to_dict("records")
    areas = "、".join(f"{row['number']} {row['name']}（{row['placed_percent']:.0f}%）" for row in rows)
    code = "REPORT_OUTSIDE" if areas else "REPORT_INSIDE"
    return sentence(code, confidence=f"{rules.confidence_percent:g}", areas=areas)


def _methods(plan: Plan, files: AssessmentFiles) -> PaperPart:
    """Return the methods with the parameters that were used, and the files that were given."""
    rules = {"weights": plan.weights, "assessment": plan.assessment}
    rows = [
        (sentence(f"PARAMETER.{section}.{name}"), _value(value))
        for section, values in rules.items()
        for name, value in vars(values).items()
    ]
    given = [sentence("REPORT_FILE", name=name, digest=digest) for name, digest in files.digests.items()]
    return PaperPart(
        heading="方法和参数",
        paragraphs=[sentence("REPORT_METHODS"), *given],
        table=pd.DataFrame(rows, columns=["参数", "值"]),
    )


def _value(value: object) -> str:
    if isinstance(value, tuple):
        labels = {column.name: column.label for column in shipped_form("screening").fields}
        return "、".join(labels.get(str(name), str(name)) for name in value) or "—"
    if isinstance(value, bool) or value is None:
        return {True: "是", False: "否", None: "—"}[value]
    return sentence(f"CHOICE.{value}") if isinstance(value, str) else f"{value:g}"


def _limits() -> PaperPart:
    return PaperPart(heading="局限", paragraphs=[sentence(f"REPORT_LIMIT_{number}") for number in range(1, 6)])


def _signed() -> PaperPart:
    return PaperPart(heading="", signatures=("编制人", "审核人", "负责人（盖章）"))
