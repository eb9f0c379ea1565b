"""Evidence for substitutions: what is there to show for a request, and what the person who decides is told."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.messages import sentence
from fieldwork.rules.disposition import derived_disposition
from fieldwork.rules.effort import VisitsPlan, check_persuasion
from fieldwork.rules.effort_kept import kept_rules
from fieldwork.rules.evidence import Brought, Evidence, require_acceptable, require_village_word
from fieldwork.rules.findings import finding_sentence
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.plan import Plan
from fieldwork.rules.privacy import personal_reach
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.substitution import Reason, SubstitutionFields, next_substitute
from fieldwork.rules.visits import has_ended
from fieldwork.services.cases import Case, CaseFacts, case_facts, require_case
from fieldwork.services.codes import labels, substitution_reasons
from fieldwork.services.histories import histories_of
from fieldwork.services.intention import Work
from fieldwork.services.plans import plan_in_force
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import photos, placement, screening, substitution
from fieldwork.store.engine import Database

OUT = "out"


@dataclass(frozen=True, kw_only=True)
class ReservePlace:
    """One household of a reserve in its order: used already, the next to step in, or still waiting behind it."""

    household_id: str
    is_used: bool
    is_next: bool


@dataclass(frozen=True, kw_only=True)
class RequestView:
    """All that is needed to decide about a request, on one screen.

    ``visits``: ``visited_at, attempt_code, attempt_zh, visited_by``, in the order they happened. ``kept`` says which
    rules the visits keep, ``warnings`` which they do not, ``evidence`` what else there is, all in sentences;
    ``photo_ids`` are the pictures among the evidence. ``substitute_household_id`` is who would step in now, None when
    the reserve is exhausted; ``n_left`` counts those left with that one, ``n_before`` the substitutions of this place
    in the sample before; ``reserve`` is the whole order of the reserve with what was used of it.
    """

    request_id: str
    household_id: str
    ea_id: str
    visits: pd.DataFrame
    kept: tuple[str, ...]
    warnings: tuple[str, ...]
    evidence: tuple[str, ...]
    photo_ids: tuple[str, ...]
    substitute_household_id: str | None
    n_left: int
    n_before: int
    reserve: tuple[ReservePlace, ...]
    disposition: str


def accepted_evidence(
    work: Work, fields: SubstitutionFields, case: Case, *, reason: Reason, plan: Plan
) -> list[dict[str, object]]:
    """Return the rows of what a request rests on, or refuse it with what is to be brought (`require_acceptable`)."""
    if fields.village is not None:
        today = work.now.astimezone(LOCAL_ZONE).date()
        require_village_word(fields.village, list(labels("village_role")), today=today)
    pictures = photos.of_subject(work.session, fields.cycle_id, fields.household_id)
    brought = Brought(
        household_id=fields.household_id,
        visits=case.visits,
        photo_ids=tuple(pictures["photo_id"]),
        village=fields.village,
        note=fields.note,
        screening_id=_answer_out_of_scope(work.session, fields.cycle_id, fields.household_id),
    )
    kinds = require_acceptable(reason, brought, placement=plan.placement, visits=plan.visits)
    common = {"request_id": str(fields.request_id), "ea_id": case.ea_id, "household_id": case.household_id}
    return [common | {"kind": kind} | _details(kind, brought) for kind in kinds]


def _details(kind: Evidence, brought: Brought) -> dict[str, object]:
    if kind is Evidence.VILLAGE and brought.village is not None:
        word = brought.village
        return {"village_role": word.role, "village_name": word.name.strip(), "confirmed_on": word.confirmed_on}
    if kind is Evidence.PHOTO:
        return {"source_id": brought.photo_ids[-1]}
    return {"source_id": brought.screening_id} if kind is Evidence.SCREENING else {}


def _answer_out_of_scope(session: Session, cycle_id: str, household_id: str) -> str | None:
    """Return the key of the answer by which a household is out of scope: of the screening, or of new occupants."""
    moved_in = placement.occupants(session, cycle_id, ea_id=household_id[:15])
    own = moved_in[moved_in["household_id"] == household_id]
    if not own.empty:
        return household_id if own["eligibility"].iloc[0] == OUT else None
    known = screening.eligibility(session, cycle_id, [household_id]).get(household_id)
    return known[1] if known is not None and known[0] == OUT else None


def request_view(database: Database, request_id: UUID, *, actor: Actor) -> RequestView:
    """Return what is needed to decide about a request.

    Raises
    ------
    Refusal
        ``SUBSTITUTION_NOT_FOUND``, ``PERMISSION_…``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = substitution.request(session, str(request_id))
        if known.empty:
            raise InputRefusal("SUBSTITUTION_NOT_FOUND", request_id=request_id)
        request = known.iloc[0]
        require_area(reach, request["ea_id"])
        facts = case_facts(session, request["cycle_id"], ea_id=request["ea_id"])
        kept = substitution.evidence(session, request["cycle_id"], ea_id=request["ea_id"])
        plan, _ = plan_in_force(session, request["cycle_id"])
        case = require_case(facts, request["household_id"])
        history = histories_of(session, request["cycle_id"], facts, [case])[case.household_id]
    own = kept[kept["request_id"] == str(request_id)]
    return RequestView(
        request_id=str(request_id),
        household_id=case.household_id,
        ea_id=case.ea_id,
        visits=_visits(case),
        kept=_kept(case, request, plan),
        warnings=_warnings(case, request, plan.visits),
        evidence=tuple(evidence_words(row, actor) for row in own.to_dict("records")),
        photo_ids=tuple(own.loc[own["kind"] == Evidence.PHOTO, "source_id"]),
        disposition=derived_disposition(history),
        **_reserve(facts, case),
    )


def _kept(case: Case, request: "pd.Series[Any]", plan: Plan) -> tuple[str, ...]:
    reason = substitution_reasons()[request["reason"]]
    if reason.needs_persuasion and not has_ended(case.attempts):
        return tuple(kept_rules(case.visits, plan.placement, plan.visits, household_id=case.household_id))
    seen = [labels("attempt_code")[code] for code in dict.fromkeys(case.attempts) if code in reason.attempts]
    return tuple(sentence("EFFORT_SEEN", value=each) for each in seen)


def _warnings(case: Case, request: "pd.Series[Any]", plan: VisitsPlan | None) -> tuple[str, ...]:
    if not substitution_reasons()[request["reason"]].needs_persuasion:
        return ()
    found = check_persuasion(case.visits, plan, household_id=case.household_id)
    return tuple(finding_sentence(finding) for finding in found)


def _visits(case: Case) -> pd.DataFrame:
    words = labels("attempt_code")
    rows = [(visit.at, visit.code, words[visit.code], visit.by) for visit in case.visits]
    return pd.DataFrame(rows, columns=["visited_at", "attempt_code", "attempt_zh", "visited_by"])


def _reserve(facts: CaseFacts, case: Case) -> dict[str, Any]:
    queue, used = facts.queue(case.drawn_household_id), facts.replaced
    before = [household for household in queue if household in used]
    following = next_substitute(queue, used.keys())
    return {
        "substitute_household_id": following,
        "reserve": tuple(
            ReservePlace(household_id=each, is_used=each in used, is_next=each == following) for each in queue
        ),
        "n_left": len(queue) - len(before),
        "n_before": len(before),
    }


def evidence_words(row: dict[Any, Any], actor: Actor) -> str:
    """Return a piece of evidence in words; the name of who confirmed is shown where the person's work needs it."""
    kind = Evidence(row["kind"])
    if kind is not Evidence.VILLAGE:
        return sentence(f"EVIDENCE.{kind}")
    name = row["village_name"] if personal_reach(actor).covers(row["ea_id"]) else sentence("MASKED")
    role = labels("village_role").get(row["village_role"], row["village_role"])
    return sentence("EVIDENCE.village", role=role, name=name, day=row["confirmed_on"])
