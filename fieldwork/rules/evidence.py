"""Evidence (证据): what has to be brought before a household is substituted for a reason (Plan §11).

A refusal needs persuasion visits; every other reason its own evidence (``data/codes/substitution_reason.toml``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldwork.messages import sentence
from fieldwork.rules.effort import Attempt, PlacementPlan, VisitsPlan, check_no_contact, check_persuasion, check_recheck
from fieldwork.rules.findings import Severity, finding_sentence
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.substitution import Reason, VillageWord, require_effort
from fieldwork.rules.visits import has_ended


class Evidence(StrEnum):
    """Kinds of evidence."""

    SPREAD = "spread"
    RECHECK = "recheck"
    VILLAGE = "village"
    PHOTO = "photo"
    EXPLANATION = "explanation"
    SCREENING = "screening"


@dataclass(frozen=True, kw_only=True)
class Brought:
    """What is there to show for a request. ``screening_id`` names the answer by which the household is out of scope."""

    household_id: str
    visits: Sequence[Attempt]
    photo_ids: Sequence[str] = ()
    village: VillageWord | None = None
    note: str | None = None
    screening_id: str | None = None

    def missing(self, kind: Evidence, reason: Reason, plan: VisitsPlan | None) -> list[str]:
        """Return in words what of a kind of evidence is to be brought; a plan without the section asks no spread."""
        if kind in (Evidence.SPREAD, Evidence.RECHECK):
            return [] if plan is None else self._spread_missing(kind, reason, plan)
        given = {
            Evidence.VILLAGE: self.village is not None,
            Evidence.PHOTO: bool(self.photo_ids),
            Evidence.EXPLANATION: bool((self.note or "").strip()),
            Evidence.SCREENING: self.screening_id is not None,
        }
        return [] if given[kind] else [sentence(f"EVIDENCE_MISSING.{kind}")]

    def _spread_missing(self, kind: Evidence, reason: Reason, plan: VisitsPlan) -> list[str]:
        if kind is Evidence.SPREAD:
            found = check_no_contact(self.visits, plan, household_id=self.household_id)
        else:
            found = check_recheck(self.visits, reason.attempts, plan, household_id=self.household_id)
        return [finding_sentence(finding) for finding in found]


def require_acceptable(
    reason: Reason, brought: Brought, *, placement: PlacementPlan, visits: VisitsPlan | None
) -> list[Evidence]:
    """Return the kinds of evidence a request rests on, or refuse it, saying what is to be brought.

    Raises
    ------
    StateRefusal
        ``SUBSTITUTION_WITHOUT_VISIT``, ``SUBSTITUTION_PERSUASION_TOO_FEW``, ``SUBSTITUTION_REASON_WITHOUT_VISIT``,
        ``SUBSTITUTION_EVIDENCE_MISSING``.
    """
    attempts = [visit.code for visit in brought.visits]
    least = placement.min_persuasion_visits
    require_effort(reason, attempts, household_id=brought.household_id, min_persuasion=least)
    if reason.needs_persuasion and not has_ended(attempts):
        _require_spread(reason, brought, visits)
    return require_evidence(reason, brought, visits)


def _require_spread(reason: Reason, brought: Brought, plan: VisitsPlan | None) -> None:
    """Refuse persuasion visits that are not spread as the plan requires; by default it only warns."""
    found = check_persuasion(brought.visits, plan, household_id=brought.household_id)
    asked = [finding_sentence(finding) for finding in found if finding.severity is Severity.ERROR]
    if asked:
        raise _missing(reason, brought, asked)


def _missing(reason: Reason, brought: Brought, missing: Sequence[str]) -> StateRefusal:
    fields = {"household_id": brought.household_id, "reason": reason.label, "missing": "；".join(missing)}
    return StateRefusal("SUBSTITUTION_EVIDENCE_MISSING", **fields)


def require_evidence(reason: Reason, brought: Brought, plan: VisitsPlan | None) -> list[Evidence]:
    """Return the kinds of evidence a request rests on, or refuse it, saying all that is to be brought.

    Raises
    ------
    StateRefusal
        ``SUBSTITUTION_REASON_WITHOUT_VISIT`` where no visit ended so; ``SUBSTITUTION_EVIDENCE_MISSING``.
    """
    _require_seen(reason, brought)
    kinds = [Evidence(kind) for kind in reason.evidence]
    missing = [text for kind in kinds for text in brought.missing(kind, reason, plan)]
    if missing:
        raise _missing(reason, brought, missing)
    return kinds


def require_village_word(word: VillageWord, roles: Sequence[str], *, today: date) -> None:
    """Refuse a confirmation by an unknown role, without a name, or from the future.

    Raises
    ------
    InputRefusal
        ``VILLAGE_ROLE_UNKNOWN``, ``VILLAGE_NAME_MISSING``, ``VILLAGE_WORD_IN_THE_FUTURE``.
    """
    if word.role not in roles:
        raise InputRefusal("VILLAGE_ROLE_UNKNOWN", value=word.role, expected="、".join(roles))
    if not word.name.strip():
        raise InputRefusal("VILLAGE_NAME_MISSING")
    if word.confirmed_on > today:
        raise InputRefusal("VILLAGE_WORD_IN_THE_FUTURE", value=word.confirmed_on, expected=today)


def _require_seen(reason: Reason, brought: Brought) -> None:
    seen = {visit.code for visit in brought.visits}
    if reason.attempts and not seen & reason.attempts:
        raise StateRefusal(
            "SUBSTITUTION_REASON_WITHOUT_VISIT",
            household_id=brought.household_id,
            reason=reason.label,
            expected=reason.seen_as,
        )
