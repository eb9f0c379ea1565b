"""The lists of a download, area by area, as plain values: what stands there now, within the person's reach."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.messages import sentence
from fieldwork.rules.numbering import next_building_no, next_dwelling_no
from fieldwork.rules.permissions import Actor, Reach
from fieldwork.rules.privacy import masked
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.cases import CaseFacts, case_facts
from fieldwork.services.plans import plan_in_force
from fieldwork.services.relisting_states import hidden_segments
from fieldwork.services.sync_held import marks_from, text_of
from fieldwork.services.visits import case_table, visit_log, within
from fieldwork.store import areas, bookkeeping, draws, listing, listing_changes, screening, sync

Row = dict[str, Any]
MOST_STATES = 200
_BUILDING = ("ea_id", "building_no", "building_type", "n_floors", "lon", "lat", "datum", "event_id")
_DWELLING = ("ea_id", "segment_no", "building_no", "dwelling_no", "dwelling_type", "occupancy", "lon", "lat", "datum")
_HOUSEHOLD = ("ea_id", "household_id", "dwelling_no", "household_no", "residence_type", "outcome", "eligibility")
_CASE = (
    "ea_id",
    "household_id",
    "origin",
    "state",
    "state_zh",
    "n_visits",
    "n_persuasion",
    "open_request_id",
    "next_step",
    "next_appointment_at",
    "last_visited_at",
    "last_attempt_code",
)
_VISIT = ("ea_id", "household_id", "visit_id", "visited_at", "visited_by", "attempt_code", "attempt_zh")
_ACCOUNT = ("opened_on", "mode", "notice_given_on", "notice_version", "keeper", "keeper_name", "starts_on")


@dataclass(frozen=True, kw_only=True)
class AreaLists:
    """All that a tablet keeps of one area."""

    segments: list[Row]
    buildings: list[Row]
    dwellings: list[Row] = field(repr=False)
    households: list[Row]
    cases: list[Row]
    visits: list[Row] = field(repr=False)


def area_heads(session: Session, cycle_id: str, reach: Reach) -> list[Row]:
    """Return the areas within reach: name, place, outline, whether the list is locked, and the next free numbers."""
    near = within(areas.in_force(session, cycle_id), reach)
    locked = set(draws.locks(session, cycle_id)["ea_id"])
    return [
        _head(row, listing.numbers_used(session, cycle_id, str(row["ea_id"])), is_locked=row["ea_id"] in locked)
        for row in near.sort_values("ea_id").to_dict("records")
    ]


def area_lists(session: Session, cycle_id: str, ea_ids: Sequence[str], *, actor: Actor) -> list[AreaLists]:
    """Return the lists of some areas; personal values where the person's work needs them."""
    return [_lists(session, cycle_id, ea_id, actor) for ea_id in ea_ids]


def event_states(session: Session, device_id: str) -> list[Row]:
    """Return what became of a device's newest events, the newest first."""
    rows = sync.of_device(session, device_id, most=MOST_STATES).to_dict("records")
    return [
        {
            "event_id": row["event_id"],
            "sequence": int(row["sequence"]),
            "kind": row["kind"],
            "outcome": row["outcome"],
            "code": text_of(row["code"]),
            "message": text_of(row["message"]),
            "todo": sentence(f"NEXT.{row['outcome']}"),
            "marks": list(marks_from(row["marks"])),
            "assigned": json.loads(text_of(row["assigned"]) or "{}"),
        }
        for row in rows
    ]


def plan_numbers(session: Session, cycle_id: str) -> Row:
    """Return the numbers of the plan that a tablet shows."""
    plan, version = plan_in_force(session, cycle_id)
    return {
        "version": version,
        "segment_min_dwellings": plan.listing.segment_min_dwellings,
        "segment_max_dwellings": plan.listing.segment_max_dwellings,
        "screening_target_per_area": plan.screening.target_per_area,
        "n_households_per_area": plan.draw.n_households_per_area,
        "min_persuasion_visits": plan.placement.min_persuasion_visits,
    }


def _head(row: Mapping[Any, Any], used: Mapping[str, set[str]], *, is_locked: bool) -> Row:
    outline = row["boundary_geojson"]
    ea_id = str(row["ea_id"])
    return {
        "ea_id": ea_id,
        "serial": int(row["serial"]),
        "name": str(row["area_name"]),
        "town_name": str(row["town_name"]),
        "village_name": str(row["village_name"]),
        "n_households": int(row["n_households"]),
        "outline": json.loads(outline) if isinstance(outline, str) else None,
        "is_locked": is_locked,
        "next_building_no": _next(next_building_no, used["building_no"], ea_id),
        "next_dwelling_no": _next(next_dwelling_no, used["dwelling_no"], ea_id),
    }


def _next(number: Any, used: set[str], ea_id: str) -> str | None:
    """Return the next free number; None where there is none left."""
    try:
        return str(number(used, ea_id))
    except StateRefusal:
        return None


def _lists(session: Session, cycle_id: str, ea_id: str, actor: Actor) -> AreaLists:
    hidden = hidden_segments(session, cycle_id, ea_id, actor=actor)
    known = listing.dwellings(session, cycle_id, ea_id=ea_id)
    shown = masked(known[~known["segment_no"].isin(hidden)], "dwelling", actor=actor)
    facts = case_facts(session, cycle_id, ea_id=ea_id)
    log = visit_log(facts)
    return AreaLists(
        segments=_segments(shown, ea_id),
        buildings=_buildings(session, cycle_id, ea_id),
        dwellings=_dwellings(session, shown, cycle_id, ea_id),
        households=_households(session, cycle_id, ea_id, shown),
        cases=_cases(session, cycle_id, facts, ea_id, actor),
        visits=_visits(log, actor),
    )


def _segments(dwellings: pd.DataFrame, ea_id: str) -> list[Row]:
    counts = dwellings.groupby("segment_no").size()
    return [{"ea_id": ea_id, "segment_no": str(number), "n_dwellings": int(n)} for number, n in counts.items()]


def _buildings(session: Session, cycle_id: str, ea_id: str) -> list[Row]:
    known = listing.buildings(session, cycle_id, ea_id=ea_id)
    keys = listing_changes.change_keys(session, listing_changes.BuildingChange, cycle_id, ea_id=ea_id)
    return plain(known.assign(event_id=known["building_no"].map(keys)), _BUILDING)


def _dwellings(session: Session, known: pd.DataFrame, cycle_id: str, ea_id: str) -> list[Row]:
    keys = listing_changes.change_keys(session, listing_changes.DwellingChange, cycle_id, ea_id=ea_id)
    return plain(known.assign(event_id=known["dwelling_no"].map(keys)), (*_DWELLING, "address", "event_id"))


def _households(session: Session, cycle_id: str, ea_id: str, dwellings: pd.DataFrame) -> list[Row]:
    """Return the screened households of the dwellings that are shown, without what they told."""
    known = screening.in_force(session, cycle_id, ea_id=ea_id, personal=False)
    shown = known[known["dwelling_no"].isin(set(dwellings["dwelling_no"]))]
    return plain(shown, (*_HOUSEHOLD, "n_persons", "screened_on", "answer_id"))


def _cases(session: Session, cycle_id: str, facts: CaseFacts, ea_id: str, actor: Actor) -> list[Row]:
    table = case_table(facts, Reach(areas=frozenset({ea_id})))
    accounts = masked(bookkeeping.accounts(session, cycle_id, ea_id=ea_id), "account_opening", actor=actor)
    opened = {str(row["household_id"]): row for row in plain(accounts, (*_ACCOUNT, "version", "household_id"))}
    return [
        row | {"version": _version(facts, row["household_id"]), "account": opened.get(row["household_id"])}
        for row in plain(table, _CASE)
    ]


def _version(facts: CaseFacts, household_id: str) -> str:
    """Return up to which entry of the ledger a case is known: what a tablet names as its base."""
    return str(max((place for place, _ in facts.placed_events(household_id)), default=0))


def _visits(log: pd.DataFrame, actor: Actor) -> list[Row]:
    return plain(masked(log, "visit", actor=actor), (*_VISIT, "next_appointment_at", "note", "is_corrected"))


def plain(table: pd.DataFrame, columns: Sequence[str]) -> list[Row]:
    """Return rows as values that JSON holds: days and instants as texts, what is missing as null."""
    named = [name for name in columns if name in table]
    rows = zip(*(table[name].tolist() for name in named), strict=True)
    return [{name: _value(value) for name, value in zip(named, row, strict=True)} for row in rows]


def _value(value: Any) -> Any:
    if value is None or value is pd.NA or value is pd.NaT or value != value:  # noqa: PLR0124 - NaN
        return None
    return value.isoformat() if isinstance(value, (date, datetime)) else value
