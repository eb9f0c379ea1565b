"""What is held against a list: pairs that look like one dwelling, counts from elsewhere, second visits (Plan §10)."""

from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session, SQLModel

from fieldwork.rules.addresses import Place
from fieldwork.rules.duplicates import PairRules, Verdict, address_score, parts_of, require_verdict
from fieldwork.rules.listing_fields import CountFields, DuplicateFields, VacancyFields, require_code, require_reason
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_listing import ListingChecksPlan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.vacancy import VACANT, Look, Seen, require_second_look, require_seen
from fieldwork.services.codes import labels, title
from fieldwork.services.intention import Work, intention
from fieldwork.services.listing_entries import (
    Cause,
    change_dwellings,
    corrected,
    dwelling_row,
    open_list,
    places,
    removed,
    require_unscreened,
)
from fieldwork.services.plans import plan_in_force
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import listing, listing_review

DUPLICATE, VACANCY = "duplicate", "vacancy"


def checks_of(plan: Plan) -> ListingChecksPlan:
    """Return the plan's parameters of the checks, or refuse a plan that has none.

    Raises
    ------
    StateRefusal
        ``PLAN_SECTION_MISSING``.
    """
    if plan.listing_checks is None:
        raise StateRefusal("PLAN_SECTION_MISSING", section="listing_checks")
    return plan.listing_checks


def pair_rules(plan: Plan) -> PairRules:
    """Return from which likeness on, and up to which distance, two dwellings are shown as a pair."""
    known = checks_of(plan)
    return PairRules(min_score=known.duplicate_min_score, max_distance_m=known.duplicate_max_distance_m)


@intention("duplicate.decide")
def decide_duplicate(work: Work, fields: DuplicateFields, *, actor: Actor, now: datetime) -> str:
    """Decide whether two dwellings are one, with a reason; return the verdict. Nothing is ever merged by itself.

    A pair that is one dwelling keeps both numbers until one is taken off the list, which a removal does at once.

    Raises
    ------
    Refusal
        ``DUPLICATE_…``, ``LISTING_DWELLING_UNKNOWN``, ``DWELLING_IS_SCREENED``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    verdict = require_verdict(fields.verdict, removed=fields.removed, pair=fields.pair)
    reason = require_reason(fields.reason)
    work.require_area(fields.ea_id)
    if _is_known(work.session, listing_review.DuplicateDecision, str(fields.decision_id), fields.ea_id):
        return verdict
    first, second = (dwelling_row(work.session, fields.cycle_id, fields.ea_id, number) for number in fields.pair)
    area, stamp = open_list(work, fields.cycle_id, fields.ea_id, subject=fields.ea_id + "-".join(fields.pair))
    row = {
        "decision_id": str(fields.decision_id),
        "ea_id": fields.ea_id,
        "first_dwelling_no": fields.pair[0],
        "second_dwelling_no": fields.pair[1],
        "score": _score(work.session, fields, first, second),
        "verdict": verdict,
        "removed_dwelling_no": fields.removed,
        "reason": reason,
    }
    listing_review.add_decision(work.session, row, stamp=stamp)
    if verdict is Verdict.REMOVED:
        require_unscreened(work.session, fields.cycle_id, fields.ea_id, str(fields.removed))
        leaving = removed(first if fields.removed == fields.pair[0] else second)
        cause = Cause(source=DUPLICATE, source_id=str(fields.decision_id), reason=reason)
        change_dwellings(work.session, area, [leaving], cause=cause, stamp=stamp)
    return verdict


@intention("count.record")
def record_count(work: Work, fields: CountFields, *, actor: Actor, now: datetime) -> str:
    """Record what another source counts in an area, as of a day; return the key. A newer day replaces an older one.

    Raises
    ------
    Refusal
        ``LISTING_CODE_UNKNOWN``, ``COUNT_WRONG``, ``PERMISSION_…``.
    """
    require_code(title("count_source"), fields.source, labels("count_source"))
    work.require_area(fields.ea_id)
    if fields.n_units < 0 or fields.as_of > now.astimezone(LOCAL_ZONE).date():
        raise InputRefusal("COUNT_WRONG", ea_id=fields.ea_id, value=fields.n_units, day=fields.as_of)
    key = str(fields.count_id)
    if _is_known(work.session, listing_review.AreaCount, key, fields.ea_id):
        return key
    row = {"count_id": key, "ea_id": fields.ea_id, "source": fields.source, "n_units": fields.n_units}
    more = {"as_of": fields.as_of, "note": (fields.note or "").strip() or None}
    stamp = work.about(cycle_id=fields.cycle_id, subject=fields.ea_id)
    listing_review.add_count(work.session, row | more, stamp=stamp)
    return key


@intention("vacancy.check")
def check_vacancy(work: Work, fields: VacancyFields, *, actor: Actor, now: datetime) -> str:
    """Record the second visit to a vacant dwelling; what was seen otherwise corrects the list at once.

    Raises
    ------
    Refusal
        ``VACANCY_…`` (not vacant, or the same eyes on the same day), ``LISTING_DWELLING_UNKNOWN``, ``LIST_IS_LOCKED``,
        ``PERMISSION_…``.
    """
    seen = require_seen(fields.seen)
    work.require_area(fields.ea_id)
    key, dwelling = str(fields.check_id), f"{fields.ea_id}{fields.dwelling_no}"
    if _is_known(work.session, listing_review.VacancyCheck, key, fields.ea_id):
        return key
    before = dwelling_row(work.session, fields.cycle_id, fields.ea_id, fields.dwelling_no)
    if before["occupancy"] != VACANT:
        raise StateRefusal("VACANCY_NOT_VACANT", subject=dwelling)
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    second = Look(by=actor.account_id, on=now.astimezone(LOCAL_ZONE).date())
    first = _first_look(work.session, fields.cycle_id, before)
    require_second_look(first, second, rule=checks_of(plan).vacancy_second_look, dwelling=dwelling)
    area, stamp = open_list(work, fields.cycle_id, fields.ea_id, subject=dwelling)
    row = {"check_id": key, "ea_id": fields.ea_id, "dwelling_no": fields.dwelling_no, "checked_at": now}
    note = (fields.note or "").strip() or None
    listing_review.add_check(work.session, row | {"seen": seen, "note": note}, stamp=stamp)
    if seen not in {Seen.VACANT, Seen.UNCLEAR}:
        cause = Cause(source=VACANCY, source_id=key)
        change_dwellings(work.session, area, [corrected(before, occupancy=str(seen))], cause=cause, stamp=stamp)
    return key


def confirmed_vacant(session: Session, cycle_id: str, *, ea_id: str | None = None) -> set[str]:
    """Return the dwellings (18 digits) whose newest second visit confirmed that they are vacant."""
    checks = listing_review.checks(session, cycle_id, ea_id=ea_id)
    newest = checks.drop_duplicates(["ea_id", "dwelling_no"], keep="last")
    sure = newest[newest["seen"] == Seen.VACANT]
    return set(sure["ea_id"] + sure["dwelling_no"])


def _first_look(session: Session, cycle_id: str, row: dict[str, Any]) -> Look:
    """Return who saw the dwelling vacant and when: the person named at the import, else who recorded it."""
    known = listing.in_force(session, cycle_id).set_index("ea_id").loc[row["ea_id"]]
    is_imported = row["recorded_by"] == known["recorded_by"] and isinstance(known["listed_by"], str)
    by = known["listed_by"] if is_imported else row["recorded_by"]
    return Look(by=str(by), on=pd.Timestamp(row["recorded_at"]).tz_convert(LOCAL_ZONE).date())


def _score(session: Session, fields: DuplicateFields, first: dict[str, Any], second: dict[str, Any]) -> float:
    """Return how alike the two addresses are now; 0 where one of them has none."""
    plan, _ = plan_in_force(session, fields.cycle_id)
    place: Place = places(session, fields.cycle_id, plan)[fields.ea_id]
    written = [row["address"] for row in (first, second)]
    if not all(isinstance(address, str) for address in written):
        return 0.0
    one, other = (parts_of(address, place) for address in written)
    return address_score(one, other)


def _is_known(session: Session, model: type[SQLModel], key: str, ea_id: str) -> bool:
    """Tell whether a message came before; a key that belongs to something else is refused."""
    known = listing_review.one(session, model, key)
    if not known.empty and known.iloc[0]["ea_id"] != ea_id:
        raise StateRefusal("LISTING_CHANGE_ID_TAKEN", change_id=key)
    return not known.empty
