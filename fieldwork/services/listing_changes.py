"""Listing one by one: buildings and dwellings added along the walk, put right, taken off; walk segments (Plan §10)."""

from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.listing_fields import BuildingFields, DwellingFields, require_code, require_reason, stated
from fieldwork.rules.numbering import free_number, next_building_no, segment_of_next
from fieldwork.rules.people import AREA_DIGITS
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.codes import labels, title
from fieldwork.services.intention import Work, intention
from fieldwork.services.listing_entries import (
    Cause,
    OpenList,
    begun,
    change_dwellings,
    corrected,
    dwelling_row,
    numbered,
    open_list,
    removed,
    require_unscreened,
    segment_sizes,
)
from fieldwork.services.open_areas import require_open_areas
from fieldwork.services.plans import plan_in_force
from fieldwork.store import listing, listing_changes
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp
from sampling.segments import segment_size, walk_segments

WALK = "walk"
SEGMENTS = "segments"
NOT_STORED = ("cycle_id",)


@intention("listing.begin")
def begin_listing(work: Work, cycle_id: str, ea_id: str, *, reason: str, actor: Actor, now: datetime) -> str:
    """Begin an area's listing anew, to be walked and recorded one by one; return its id. The old version stays.

    Raises
    ------
    Refusal
        ``LISTING_REASON_MISSING``, ``LISTING_AREA_UNKNOWN``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    require_open_areas(work, cycle_id, [ea_id], unknown="LISTING_AREA_UNKNOWN")
    require_reason(reason)
    return begun(work.session, ea_id, work.about(cycle_id=cycle_id, subject=ea_id))


@intention("building.add")
def add_building(work: Work, fields: BuildingFields, *, actor: Actor, now: datetime) -> str:
    """Add a building to an area's inventory and return its number; the same building sent again changes nothing.

    A number that was given on the spot is kept if it is free; else, without one, the next one is given.

    Raises
    ------
    Refusal
        ``LISTING_…``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    _require_building(fields)
    work.require_area(fields.ea_id)
    known = listing_changes.building_change(work.session, str(fields.change_id))
    if not known.empty:
        return _same(known, fields.ea_id, "building_no")
    area, stamp = open_list(work, fields.cycle_id, fields.ea_id)
    number = free_number(fields.building_no, area.used["building_no"], ea_id=fields.ea_id)
    number = number or next_building_no(area.used["building_no"], fields.ea_id)
    _keep_building(work.session, area, fields, number=number, kind="added", stamp=stamp)
    return number


@intention("building.correct")
def correct_building(work: Work, fields: BuildingFields, *, actor: Actor, now: datetime) -> str:
    """Put an entry of the inventory right, with a reason; the old entry stays.

    Raises
    ------
    Refusal
        ``LISTING_BUILDING_MISSING``, ``LISTING_…``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    _require_building(fields)
    require_reason(fields.reason)
    work.require_area(fields.ea_id)
    known = listing_changes.building_change(work.session, str(fields.change_id))
    if not known.empty:
        return _same(known, fields.ea_id, "building_no")
    number = _require_in_inventory(work.session, fields.cycle_id, fields.ea_id, fields.building_no)
    area, stamp = open_list(work, fields.cycle_id, fields.ea_id)
    _keep_building(work.session, area, fields, number=number, kind="corrected", stamp=stamp)
    return number


@intention("dwelling.add")
def add_dwelling(work: Work, fields: DwellingFields, *, actor: Actor, now: datetime) -> str:
    """Add a dwelling along the walk and return its number; the same dwelling sent again changes nothing.

    Its number is the one that was given on the spot, else the next free one: none is ever given twice in a cycle.

    Raises
    ------
    Refusal
        ``LISTING_…``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    _require_dwelling(fields)
    work.require_area(fields.ea_id)
    known = listing_changes.dwelling_change(work.session, str(fields.change_id))
    if not known.empty:
        return _same(known, fields.ea_id, "dwelling_no")
    _require_in_inventory(work.session, fields.cycle_id, fields.ea_id, fields.building_no)
    area, stamp = open_list(work, fields.cycle_id, fields.ea_id)
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    entry = _entry(fields) | {"segment_no": fields.segment_no or _segment_of_walk(work.session, fields, plan)}
    number = free_number(fields.dwelling_no, area.used["dwelling_no"], ea_id=fields.ea_id)
    (row,) = [entry | {"dwelling_no": number, "kind": "added"}] if number else numbered(area, [entry])
    change_dwellings(work.session, area, [row], cause=Cause(source=WALK), stamp=stamp)
    return str(row["dwelling_no"])


@intention("dwelling.correct")
def correct_dwelling(work: Work, fields: DwellingFields, *, actor: Actor, now: datetime) -> str:
    """Put a dwelling's entry right, with a reason; its number and the old entry stay.

    Raises
    ------
    Refusal
        ``LISTING_DWELLING_UNKNOWN``, ``LISTING_…``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    _require_dwelling(fields)
    reason = require_reason(fields.reason)
    work.require_area(fields.ea_id)
    known = listing_changes.dwelling_change(work.session, str(fields.change_id))
    if not known.empty:
        return _same(known, fields.ea_id, "dwelling_no")
    before = dwelling_row(work.session, fields.cycle_id, fields.ea_id, fields.dwelling_no or "")
    _require_in_inventory(work.session, fields.cycle_id, fields.ea_id, fields.building_no)
    area, stamp = open_list(work, fields.cycle_id, fields.ea_id, subject=f"{fields.ea_id}{fields.dwelling_no}")
    entry = _entry(fields) | {"segment_no": fields.segment_no or before["segment_no"]}
    row = corrected(before, **entry)
    change_dwellings(work.session, area, [row], cause=Cause(source=WALK, reason=reason), stamp=stamp)
    return str(before["dwelling_no"])


@intention("dwelling.remove")
def remove_dwelling(work: Work, cycle_id: str, dwelling: str, *, reason: str, actor: Actor, now: datetime) -> str:
    """Take a dwelling that is none, or not in the area, off the list, with a reason; its number is not given again.

    Parameters
    ----------
    dwelling
        Area and number, 18 digits.

    Raises
    ------
    Refusal
        ``LISTING_DWELLING_UNKNOWN``, ``DWELLING_IS_SCREENED``, ``LISTING_REASON_MISSING``, ``LIST_IS_LOCKED``,
        ``PERMISSION_…``.
    """
    why = require_reason(reason)
    ea_id, dwelling_no = dwelling[:AREA_DIGITS], dwelling[AREA_DIGITS:]
    work.require_area(ea_id)
    before = dwelling_row(work.session, cycle_id, ea_id, dwelling_no)
    require_unscreened(work.session, cycle_id, ea_id, dwelling_no)
    area, stamp = open_list(work, cycle_id, ea_id, subject=dwelling)
    change_dwellings(work.session, area, [removed(before)], cause=Cause(source=WALK, reason=why), stamp=stamp)
    return dwelling_no


@intention("segment.adopt")
def adopt_segments(work: Work, cycle_id: str, ea_id: str, *, reason: str, actor: Actor, now: datetime) -> int:
    """Cut an area's walk into the segments that are proposed; return how many dwellings changed their segment.

    Raises
    ------
    Refusal
        ``LISTING_REASON_MISSING``, ``LISTING_AREA_UNKNOWN``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    why = require_reason(reason)
    plan, _ = plan_in_force(work.session, cycle_id)
    area, stamp = open_list(work, cycle_id, ea_id)
    proposed = with_proposed_segments(listing.dwellings(work.session, cycle_id, ea_id=ea_id), plan)
    moving = proposed[proposed["segment_no"] != proposed["proposed_segment"]]
    rows = [
        corrected({str(name): value for name, value in row.items()}, segment_no=row["proposed_segment"])
        for row in moving.to_dict("records")
    ]
    change_dwellings(work.session, area, rows, cause=Cause(source=SEGMENTS, reason=why), stamp=stamp)
    return len(rows)


def segment_proposal(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return ``segment_no, n_dwellings, proposed_segment, n_proposed``: the segments as they are and as proposed."""
    require_area(reach_of(actor, "survey.read"), ea_id)
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)
    proposed = with_proposed_segments(dwellings, plan)
    now = proposed.groupby("segment_no").size().rename("n_dwellings")
    then = proposed.groupby("proposed_segment").size().rename("n_proposed")
    both = pd.concat([now, then], axis=1).fillna(0).astype("int64").sort_index()
    return both.rename_axis("segment_no").reset_index()


def with_proposed_segments(dwellings: pd.DataFrame, plan: Plan) -> pd.DataFrame:
    """Return the dwellings in walking order with the walk segment that is proposed for each."""
    size = segment_size(plan.listing.segment_min_dwellings, plan.listing.segment_max_dwellings)
    ordered = dwellings.sort_values("dwelling_no", kind="stable", ignore_index=True)
    if ordered.empty:
        return ordered.assign(proposed_segment="")
    buildings = pd.factorize(ordered["building_no"])[0].astype("int64")
    segments = pd.Series(walk_segments(buildings, size=size), index=ordered.index)
    return ordered.assign(proposed_segment=segments.astype("str").str.zfill(2))


def _segment_of_walk(session: Session, fields: DwellingFields, plan: Plan) -> str:
    dwellings = listing.dwellings(session, fields.cycle_id, ea_id=fields.ea_id, personal=False)
    return segment_of_next(segment_sizes(dwellings), most=plan.listing.segment_max_dwellings)


def _require_building(fields: BuildingFields) -> None:
    require_code(title("building_type"), fields.building_type, labels("building_type"))


def _require_dwelling(fields: DwellingFields) -> None:
    require_code(title("dwelling_type"), fields.dwelling_type, labels("dwelling_type"))
    require_code(title("occupancy"), fields.occupancy, labels("occupancy"))


def _require_in_inventory(session: Session, cycle_id: str, ea_id: str, building_no: str | None) -> str:
    known = set(listing.buildings(session, cycle_id, ea_id=ea_id)["building_no"])
    if building_no not in known:
        raise StateRefusal("LISTING_BUILDING_MISSING", ea_id=ea_id, value=building_no or "—")
    return str(building_no)


def _entry(fields: DwellingFields) -> dict[str, Any]:
    return stated(fields, "ea_id", "dwelling_no", "reason", *NOT_STORED)


def _keep_building(
    session: Session, area: OpenList, fields: BuildingFields, *, number: str, kind: str, stamp: Stamp
) -> None:
    row = stated(fields, *NOT_STORED) | {"listing_id": area.listing_id, "building_no": number, "kind": kind}
    listing_changes.add_building_change(session, row, stamp=stamp)


def _same(known: pd.DataFrame, ea_id: str, number: str) -> str:
    """Return the number that was given before for the same message; a key that belongs to something else is refused."""
    row = known.iloc[0]
    if row["ea_id"] != ea_id:
        raise StateRefusal("LISTING_CHANGE_ID_TAKEN", change_id=row["change_id"])
    return str(row[number])
