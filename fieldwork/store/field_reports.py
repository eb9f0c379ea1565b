"""Reports from the field: an assignment given back, a segment or area in which nothing is left; and what came of it."""

import pandas as pd
from sqlalchemy import select
from sqlmodel import Field, Session

from fieldwork.rules.field_reports import ReportKind, ReportVerdict
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of


class FieldReport(Fact, table=True):
    """An enumerator gives an area back, or says that a segment or the whole area is done."""

    __table_args__ = (one_of("kind", ReportKind),)

    report_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    segment_no: str | None = None
    kind: str
    reason: str = Field(sa_type=Sealed("field_report.reason"))


class FieldReportDecision(Fact, table=True):
    """What the supervisor decided about a report."""

    __table_args__ = (one_of("verdict", ReportVerdict),)

    report_id: str = Field(primary_key=True, foreign_key="field_report.report_id")
    ea_id: str = Field(index=True)
    verdict: str
    reason: str = Field(sa_type=Sealed("field_report_decision.reason"))


def add_report(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a report (``report_id, ea_id, segment_no, kind, reason``)."""
    add_many(session, FieldReport, [row], stamp=stamp)


def add_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a decision (``report_id, ea_id, verdict, reason``)."""
    add_many(session, FieldReportDecision, [row], stamp=stamp)


def one(session: Session, report_id: str) -> pd.DataFrame:
    """Return the report with this key, or no row."""
    table = table_of(FieldReport)
    return read(session, select(table).where(table.c.report_id == report_id))


def of_cycle(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the reports of a cycle with ``verdict, decided_by, decided_at``, the newest first."""
    report, decided = table_of(FieldReport), table_of(FieldReportDecision)
    query = select(
        report,
        decided.c.verdict,
        decided.c.recorded_by.label("decided_by"),
        decided.c.recorded_at.label("decided_at"),
    ).select_from(report.outerjoin(decided, report.c.report_id == decided.c.report_id))
    return read(session, query.where(report.c.cycle_id == cycle_id).order_by(report.c.recorded_at.desc()))
