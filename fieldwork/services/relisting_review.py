"""A relisting after the walk: both lists compared, doubts resolved, coverage judged, the list put right (Plan §10)."""

import json
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.addresses import Place, address_key
from fieldwork.rules.listing_fields import ResolutionFields, require_reason
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.relisting import (
    OF_PAIRS,
    RESOLUTION_LABELS,
    RelistingState,
    Resolution,
    judged,
    require_step,
)
from fieldwork.rules.relisting_match import Comparison, Resolved, compare_lists, segment_counts
from fieldwork.services.intention import Work, intention
from fieldwork.services.listing_entries import (
    ENTRY,
    Cause,
    change_dwellings,
    corrected,
    numbered,
    open_list,
    places,
    removed,
    require_unscreened,
)
from fieldwork.services.listing_review import checks_of
from fieldwork.services.plans import plan_in_force
from fieldwork.services.relisting import OpenRelisting, add_step, found, relisting_plan
from fieldwork.store import listing, relisting

RELISTING = "relisting"
UNKNOWN_BUILDING = "000"
"""Building of a dwelling that was found where the inventory knows none; the check of buildings names it."""


@intention("relisting.resolve")
def resolve_relisted(
    work: Work, relisting_id: UUID, resolved: Sequence[ResolutionFields], *, actor: Actor, now: datetime
) -> int:
    """Decide pairs that look alike, and whether dwellings that were not found again exist; return how many were new.

    Raises
    ------
    Refusal
        ``RELISTING_STEP_NOT_ALLOWED``, ``RELISTING_VERDICT_UNKNOWN``, ``RELISTING_SUBJECT_UNKNOWN``,
        ``DWELLING_IS_SCREENED``, ``LISTING_REASON_MISSING``, ``PERMISSION_…``.
    """
    current = found(work, str(relisting_id))
    require_step(current.state, RelistingState.COMPARED, ea_id=current.ea_id)
    known = set(relisting.resolutions(work.session, current.relisting_id)["resolution_id"])
    new = [each for each in resolved if str(each.resolution_id) not in known]
    subjects = _subjects(work.session, current)
    stamp = work.about(cycle_id=current.cycle_id, subject=current.ea_id)
    for each in new:
        _require_sound(work.session, each, current, subjects)
        row: dict[str, object] = {"resolution_id": str(each.resolution_id), "reason": require_reason(each.reason)}
        about = {"relisting_id": current.relisting_id, "ea_id": current.ea_id, "relisted_id": each.relisted_id}
        said = {"dwelling_no": each.dwelling_no, "verdict": each.verdict}
        relisting.add_resolution(work.session, {**row, **about, **said}, stamp=stamp)
    return len(new)


@intention("relisting.compare")
def compare_relisting(work: Work, relisting_id: UUID, *, actor: Actor, now: datetime) -> RelistingState:
    """Compare both lists, judge the coverage and return the state that follows from it.

    Accepted when the estimate reaches the threshold; to be listed again whole when the upper bound lies below it;
    otherwise it waits for a supervisor.

    Raises
    ------
    Refusal
        ``RELISTING_STEP_NOT_ALLOWED``, ``RELISTING_UNDECIDED``, ``PERMISSION_…``.
    """
    current = found(work, str(relisting_id))
    require_step(current.state, RelistingState.COMPARED, ea_id=current.ea_id)
    plan, _ = plan_in_force(work.session, current.cycle_id)
    compared = comparison(work.session, current, plan)
    if compared.n_undecided:
        raise StateRefusal("RELISTING_UNDECIDED", ea_id=current.ea_id, value=compared.n_undecided)
    judgement = judged(compared.n_matched, len(compared.found), plan=relisting_plan(plan))
    stamp = work.about(cycle_id=current.cycle_id, subject=current.ea_id)
    bounds = {"lower": judgement.bounds.lower, "upper": judgement.bounds.upper}
    add_step(work.session, current, RelistingState.COMPARED, stamp=stamp, **_counts(compared, current), **bounds)
    if judgement.state is not RelistingState.COMPARED:
        add_step(work.session, _at(current, RelistingState.COMPARED), judgement.state, stamp=stamp)
    return judgement.state


@intention("relisting.decide")
def decide_relisting(
    work: Work, relisting_id: UUID, *, accept: bool, reason: str, actor: Actor, now: datetime
) -> RelistingState:
    """Decide an area whose coverage is neither shown to be too low nor estimated to be enough, with a reason.

    Raises
    ------
    Refusal
        ``RELISTING_STEP_NOT_ALLOWED``, ``RELISTING_DECIDER_IS_RELISTER``, ``LISTING_REASON_MISSING``, ``PERMISSION_…``.
    """
    current = found(work, str(relisting_id))
    state = RelistingState.DECIDED if accept else RelistingState.WHOLE_RELISTING
    require_step(current.state, state, ea_id=current.ea_id)
    if current.row["relister"] == actor.account_id:
        raise StateRefusal("RELISTING_DECIDER_IS_RELISTER", ea_id=current.ea_id)
    why = require_reason(reason)
    stamp = work.about(cycle_id=current.cycle_id, subject=current.ea_id)
    add_step(work.session, current, state, stamp=stamp, reason=why)
    return state


@intention("relisting.close")
def close_relisting(work: Work, relisting_id: UUID, *, actor: Actor, now: datetime) -> int:
    """Put the list right and close the relisting; return how many entries of the list changed.

    Dwellings that were missed are added with the next free numbers, wrongly listed ones are taken off, moved ones get
    the segment and building in which they were found. An area that must be listed again whole is closed by its new
    listing.

    Raises
    ------
    Refusal
        ``RELISTING_STEP_NOT_ALLOWED``, ``RELISTING_WHOLE_NOT_DONE``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    current = found(work, str(relisting_id))
    require_step(current.state, RelistingState.CLOSED, ea_id=current.ea_id)
    area, stamp = open_list(work, current.cycle_id, current.ea_id)
    is_whole = current.state is RelistingState.WHOLE_RELISTING
    if is_whole:
        _require_listed_anew(work.session, current)
    elif area.listing_id != current.row["listing_id"]:
        is_whole = True  # a newer listing of the whole area stands: what was missed is on it, or was missed again
    rows = [] if is_whole else _righted(work.session, current)
    added = numbered(area, [row for row in rows if "dwelling_no" not in row])
    changes = [*added, *(row for row in rows if "dwelling_no" in row)]
    cause = Cause(source=RELISTING, source_id=current.relisting_id)
    change_dwellings(work.session, area, changes, cause=cause, stamp=stamp)
    add_step(work.session, current, RelistingState.CLOSED, stamp=stamp)
    return len(changes)


def comparison(session: Session, current: OpenRelisting, plan: Plan) -> Comparison:
    """Return both lists side by side: the first as it was when the segments were drawn."""
    drawn_at = pd.Timestamp(current.row["recorded_at"]).to_pydatetime()
    return compare_lists(
        listing.dwellings_of(session, [str(current.row["listing_id"])], until=drawn_at),
        relisting.dwellings(session, current.relisting_id),
        place=places(session, current.cycle_id, plan)[current.ea_id],
        segments=current.segments,
        resolved=_resolved(session, current),
        min_score=checks_of(plan).duplicate_min_score,
    )


def _resolved(session: Session, current: OpenRelisting) -> list[Resolved]:
    return [
        Resolved(
            row["relisted_id"] if isinstance(row["relisted_id"], str) else "",
            str(row["dwelling_no"]),
            Resolution(row["verdict"]),
        )
        for row in relisting.resolutions(session, current.relisting_id).to_dict("records")
    ]


def _subjects(session: Session, current: OpenRelisting) -> tuple[set[str], set[str]]:
    """Return the numbers of the first list and the keys of the second."""
    drawn_at = pd.Timestamp(current.row["recorded_at"]).to_pydatetime()
    first = listing.dwellings_of(session, [str(current.row["listing_id"])], until=drawn_at, personal=False)
    second = relisting.dwellings(session, current.relisting_id)
    return set(first["dwelling_no"]), set(second["relisted_id"])


def _require_sound(
    session: Session, fields: ResolutionFields, current: OpenRelisting, subjects: tuple[set[str], set[str]]
) -> None:
    numbers, relisted_ids = subjects
    if fields.verdict not in set(Resolution):
        raise InputRefusal(
            "RELISTING_VERDICT_UNKNOWN", value=fields.verdict, expected="、".join(RESOLUTION_LABELS.values())
        )
    is_pair = fields.verdict in OF_PAIRS
    is_known = fields.dwelling_no in numbers and (not is_pair or fields.relisted_id in relisted_ids)
    if not is_known or is_pair != (fields.relisted_id is not None):
        raise InputRefusal("RELISTING_SUBJECT_UNKNOWN", ea_id=current.ea_id, value=fields.dwelling_no)
    if fields.verdict == Resolution.WRONG:
        require_unscreened(session, current.cycle_id, current.ea_id, fields.dwelling_no)


def _counts(compared: Comparison, current: OpenRelisting) -> dict[str, Any]:
    counts = segment_counts(compared, current.segments)
    return {
        "n_relisted": len(compared.found),
        "n_matched": compared.n_matched,
        "n_moved": int(compared.found["is_moved"].sum()),
        "n_wrong": len(compared.wrong),
        "counts_json": json.dumps({segment: asdict(each) for segment, each in counts.items()}, sort_keys=True),
    }


def _at(current: OpenRelisting, state: RelistingState) -> OpenRelisting:
    return OpenRelisting(row=current.row, state=state)


def _require_listed_anew(session: Session, current: OpenRelisting) -> None:
    known = listing.in_force(session, current.cycle_id)
    newest = known[known["ea_id"] == current.ea_id].iloc[0]
    dwellings = listing.dwellings(session, current.cycle_id, ea_id=current.ea_id, personal=False)
    if newest["listing_id"] == current.row["listing_id"] or dwellings.empty:
        raise StateRefusal("RELISTING_WHOLE_NOT_DONE", ea_id=current.ea_id)


def _righted(session: Session, current: OpenRelisting) -> list[dict[str, Any]]:
    """Return what of the list is put right: rows without a number are new."""
    plan, _ = plan_in_force(session, current.cycle_id)
    compared = comparison(session, current, plan)
    listed = listing.dwellings(session, current.cycle_id, ea_id=current.ea_id)
    standing = {str(row["dwelling_no"]): _named(row) for row in listed.to_dict("records")}
    moved = compared.found[compared.found["is_moved"]].to_dict("records")
    return [
        *_missing(session, current, compared, place=places(session, current.cycle_id, plan)[current.ea_id]),
        *(removed(standing[number]) for number in compared.wrong["dwelling_no"] if number in standing),
        *(_moved(standing[row["dwelling_no"]], row) for row in moved if row["dwelling_no"] in standing),
    ]


def _missing(
    session: Session, current: OpenRelisting, compared: Comparison, *, place: Place
) -> Iterator[dict[str, Any]]:
    """Give the dwellings that the list lacks; what was added to it since the segments were drawn is not added twice."""
    listed = listing.dwellings(session, current.cycle_id, ea_id=current.ea_id)
    known = {address_key(address, place) for address in listed["address"].dropna()}
    seen = relisting.dwellings(session, current.relisting_id).set_index("relisted_id")
    for relisted_id in compared.missed["relisted_id"]:
        entry = {name: seen.at[relisted_id, name] for name in ENTRY}
        address, building = entry["address"], entry["building_no"]
        if not isinstance(address, str) or address_key(address, place) not in known:
            yield entry | {"building_no": building if isinstance(building, str) else UNKNOWN_BUILDING}


def _moved(standing: dict[str, Any], seen: Mapping[Hashable, Any]) -> dict[str, Any]:
    building = seen["building_no"] or standing["building_no"]
    return corrected(standing, segment_no=seen["segment_no"], building_no=building)


def _named(row: Mapping[Hashable, Any]) -> dict[str, Any]:
    return {str(name): value for name, value in row.items()}
