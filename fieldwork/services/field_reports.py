"""Reports from the field: an area given back, a segment or area that is done; the supervisor decides about both."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import pandas as pd

from fieldwork.rules.field_reports import (
    REPORT_LABELS,
    REPORT_VERDICT_LABELS,
    ReportFields,
    ReportKind,
    ReportVerdict,
    require_said,
)
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.privacy import masked
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.visits import within
from fieldwork.store import areas, field_reports
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class ReportDecision:
    """What is decided about a report, and why."""

    report_id: UUID
    verdict: ReportVerdict
    reason: str


@intention("field_report.send")
def send_report(work: Work, report: ReportFields, *, actor: Actor, now: datetime) -> UUID:
    """Report that an area is given back, or that nothing is left to do; return the key. Sent again, nothing changes.

    Raises
    ------
    Refusal
        ``FIELD_REPORT_REASON_MISSING``, ``FIELD_REPORT_ID_TAKEN``, ``LISTING_AREA_UNKNOWN``, ``PERMISSION_…``.
    """
    work.require_area(report.ea_id)
    reason = require_said(report.reason, ea_id=report.ea_id)
    known = field_reports.one(work.session, str(report.report_id))
    if not known.empty:
        if (known["ea_id"].iloc[0], known["kind"].iloc[0]) != (report.ea_id, report.kind):
            raise StateRefusal("FIELD_REPORT_ID_TAKEN", report_id=report.report_id)
        return report.report_id
    if report.ea_id not in set(areas.in_force(work.session, report.cycle_id)["ea_id"]):
        raise InputRefusal("LISTING_AREA_UNKNOWN", ea_id=report.ea_id, subject=report.ea_id)
    row: dict[str, object] = {
        "report_id": str(report.report_id),
        "ea_id": report.ea_id,
        "segment_no": report.segment_no or None,
    }
    stamp = work.about(cycle_id=report.cycle_id, subject=report.ea_id)
    field_reports.add_report(work.session, row | {"kind": report.kind, "reason": reason}, stamp=stamp)
    return report.report_id


@intention("field_report.decide")
def decide_report(work: Work, decision: ReportDecision, *, actor: Actor, now: datetime) -> UUID:
    """Agree with a report or not, with a reason; who walks the area then, and what is listed, others decide.

    Raises
    ------
    Refusal
        ``FIELD_REPORT_UNKNOWN``, ``FIELD_REPORT_DECIDED``, ``FIELD_REPORT_REASON_MISSING``, ``PERMISSION_…``.
    """
    report_id = str(decision.report_id)
    known = field_reports.one(work.session, report_id)
    if known.empty:
        raise InputRefusal("FIELD_REPORT_UNKNOWN", report_id=report_id)
    ea_id, cycle_id = str(known["ea_id"].iloc[0]), str(known["cycle_id"].iloc[0])
    work.require_area(ea_id)
    reason = require_said(decision.reason, ea_id=ea_id)
    reports = field_reports.of_cycle(work.session, cycle_id)
    if reports.loc[reports["report_id"] == report_id, "verdict"].notna().any():
        raise StateRefusal("FIELD_REPORT_DECIDED", report_id=report_id)
    row: dict[str, object] = {"report_id": report_id, "ea_id": ea_id, "verdict": decision.verdict, "reason": reason}
    field_reports.add_decision(work.session, row, stamp=work.about(cycle_id=cycle_id, subject=ea_id))
    return decision.report_id


def reports_view(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the reports within the actor's reach, those that wait first.

    Columns: ``report_id, ea_id, segment_no, kind, kind_zh, reason, recorded_at, recorded_by, verdict, verdict_zh,
    decided_by, decided_at``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = within(field_reports.of_cycle(session, cycle_id), reach)
    told = known.assign(
        kind_zh=known["kind"].map({kind.value: label for kind, label in REPORT_LABELS.items()}),
        verdict_zh=known["verdict"].map({verdict.value: label for verdict, label in REPORT_VERDICT_LABELS.items()}),
        is_open=known["verdict"].isna(),
    )
    ordered = told.sort_values(["is_open", "recorded_at"], ascending=False, kind="stable", ignore_index=True)
    return masked(ordered, "field_report", actor=actor).drop(columns="is_open")


__all__ = ["ReportDecision", "ReportFields", "ReportKind", "decide_report", "reports_view", "send_report"]
