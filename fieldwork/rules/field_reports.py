"""Reports from the field: giving an area back, or saying that it is done; a supervisor decides about both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal


class ReportKind(StrEnum):
    """What is reported."""

    ASSIGNMENT_RETURNED = "assignment_returned"
    EXHAUSTED = "exhausted"


REPORT_LABELS: Mapping[ReportKind, str] = MappingProxyType(
    {ReportKind.ASSIGNMENT_RETURNED: "退回任务", ReportKind.EXHAUSTED: "报告做完"}
)


class ReportVerdict(StrEnum):
    """What is decided about a report."""

    APPROVED = "approved"
    REJECTED = "rejected"


REPORT_VERDICT_LABELS: Mapping[ReportVerdict, str] = MappingProxyType(
    {ReportVerdict.APPROVED: "同意", ReportVerdict.REJECTED: "不同意"}
)


@dataclass(frozen=True, kw_only=True)
class ReportFields:
    """A report as it is made. ``report_id`` is made by the device; without ``segment_no`` it is the whole area."""

    report_id: UUID
    cycle_id: str
    ea_id: str
    kind: ReportKind
    reason: str = field(repr=False)
    segment_no: str | None = None


def require_said(reason: str, *, ea_id: str) -> str:
    """Return a reason that says something.

    Raises
    ------
    InputRefusal
        ``FIELD_REPORT_REASON_MISSING``.
    """
    if not reason.strip():
        raise InputRefusal("FIELD_REPORT_REASON_MISSING", ea_id=ea_id)
    return reason.strip()
