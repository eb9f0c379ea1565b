"""Keeping and erasing: how long each class of records is kept, and what of it may then be erased (Plan §15).

The proof of the sample (frame, areas, locks, commitments, draws, decisions) and the ledger are electronic records that
are never erased. What can be erased are the records of persons; their digests stay in the ledger.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.plan_keeping import ArchivePlan
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal


class RecordClass(StrEnum):
    """Classes of records with their own time of keeping (DOMAIN: work records 3 years, rotation papers 5)."""

    WORK_RECORD = "work_record"
    ROTATION_PAPER = "rotation_paper"
    ELECTRONIC = "electronic"


CLASS_LABELS: Mapping[RecordClass, str] = MappingProxyType(
    {
        RecordClass.WORK_RECORD: "工作记录（入户、复核、照片、换户、开户与记账、变动、督导、人员、安全）",
        RecordClass.ROTATION_PAPER: "轮换资料（名录、摸底）",
        RecordClass.ELECTRONIC: "电子数据（抽样证据、台账等）",
    }
)
ERASABLE: Mapping[RecordClass, tuple[str, ...]] = MappingProxyType(
    {
        RecordClass.WORK_RECORD: (
            "backcheck_answer",
            "backcheck_result",
            "backcheck",
            "signal_decision",
            "visit_correction",
            "visit",
            "photo",
            "substitution_evidence",
            "case_disposition",
            "reserve_extension",
            "case_resolution",
            "new_occupants",
            "substitution_request",
            "substitution_decision",
            "maintenance_change",
            "unmasking",
            "organisation_member",
            "safety_measure",
            "training_test",
            "inspection_answer",
            "inspection_step",
            "inspection_finding",
            "account_opening",
            "account_correction",
            "entry_count",
            "diary_action",
            "bookkeeping_visit",
            "diary_correction",
            "diary_correction_step",
            "subsidy_payment",
            "sync_decision",
            "sync_outcome",
            "sync_event",
            "field_report_decision",
            "field_report",
        ),
        RecordClass.ROTATION_PAPER: (
            "dwelling",
            "dwelling_change",
            "building_change",
            "duplicate_decision",
            "area_count",
            "vacancy_check",
            "relisted_dwelling",
            "relisting_resolution",
            "relisting_step",
            "screening_answer",
        ),
        RecordClass.ELECTRONIC: (),
    }
)
"""The tables of persons' records by class; a test holds every table with a personal value against this list."""

KEPT_AS_PROOF = frozenset(
    {
        "account",
        "account_activity",
        "password",
        "allocation_decision",
        "area_replacement",
        "area_replacement_decision",
        "device_revocation",
        "finding_resolution",
        "trial_decision",
        "task_statement",
        "publicity_activity",
        "training_session",
        "budget_line",
        "spending",
    }
)
"""Tables with a personal value that stay: those who acted, and what was decided, held or paid for a whole area."""


class ErasureState(StrEnum):
    """Where a request to erase stands: asked for by one person, carried out or refused by another."""

    REQUESTED = "requested"
    CARRIED_OUT = "carried_out"
    REJECTED = "rejected"


@dataclass(frozen=True, kw_only=True)
class Retention:
    """A class of records: how many years it is kept at least, and until when."""

    record_class: RecordClass
    years: int
    newest_on: date | None
    kept_until: date | None

    def may_be_erased(self, *, today: date) -> bool:
        """Whether the time of keeping is over and the class holds anything that may be erased."""
        return self.kept_until is not None and today > self.kept_until and bool(ERASABLE[self.record_class])


def retentions(newest: Mapping[RecordClass, date | None], plan: ArchivePlan) -> list[Retention]:
    """Return how long each class is kept: to the end of the year of its newest record, and so many years more."""
    years = {
        RecordClass.WORK_RECORD: plan.work_record_years,
        RecordClass.ROTATION_PAPER: plan.rotation_paper_years,
        RecordClass.ELECTRONIC: plan.electronic_years,
    }
    return [
        Retention(
            record_class=kind,
            years=n_years,
            newest_on=newest.get(kind),
            kept_until=_until(newest.get(kind), n_years),
        )
        for kind, n_years in years.items()
    ]


def _until(newest_on: date | None, years: int) -> date | None:
    return None if newest_on is None else date(newest_on.year + years, 12, 31)


def require_erasable(retention: Retention, *, reason: str, today: date) -> None:
    """Refuse to erase what must be kept, what never goes, and an erasure without a reason.

    Raises
    ------
    Refusal
        ``ERASURE_NEVER``, ``ERASURE_NOTHING``, ``ERASURE_TOO_EARLY``, ``ERASURE_REASON_MISSING``.
    """
    label = CLASS_LABELS[retention.record_class]
    if not ERASABLE[retention.record_class]:
        raise StateRefusal("ERASURE_NEVER", record_class=label)
    if retention.kept_until is None:
        raise StateRefusal("ERASURE_NOTHING", record_class=label)
    if today <= retention.kept_until:
        raise StateRefusal("ERASURE_TOO_EARLY", record_class=label, expected=retention.kept_until, value=today)
    if not reason.strip():
        raise InputRefusal("ERASURE_REASON_MISSING", record_class=label)


def require_other_person(requested_by: str, confirmed_by: str) -> None:
    """Refuse that the person who asked to erase carries it out: what is erased does not come back."""
    if requested_by == confirmed_by:
        raise PermissionRefusal("ERASURE_BY_REQUESTER")
