"""The list in force of an area as the services change it: its listing, its next numbers, its rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.messages import sentence
from fieldwork.rules.addresses import Place
from fieldwork.rules.datum import WGS84
from fieldwork.rules.numbering import next_dwelling_no
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.intention import Work
from fieldwork.services.open_areas import require_open_areas
from fieldwork.store import areas, frame, listing, listing_changes, screening
from fieldwork.store.facts import Stamp

ENTRY = ("segment_no", "building_no", "dwelling_type", "occupancy", "lon", "lat", "datum", "address")
"""What a dwelling is, besides its number."""


@dataclass(frozen=True, kw_only=True)
class OpenList:
    """An area's list that may be changed: its listing and every number that was ever given in the area."""

    ea_id: str
    listing_id: str
    used: dict[str, set[str]]


@dataclass(frozen=True, kw_only=True)
class Cause:
    """What led to a change of the list: a kind of step, its key, and the reason that was given."""

    source: str
    source_id: str | None = None
    reason: str | None = None


def open_list(work: Work, cycle_id: str, ea_id: str, *, subject: str = "") -> tuple[OpenList, Stamp]:
    """Return an area's list for a change, begun if there is none, and the stamp of the facts.

    Raises
    ------
    Refusal
        ``PERMISSION_SCOPE``, ``LISTING_AREA_UNKNOWN``, ``LIST_IS_LOCKED``.
    """
    require_open_areas(work, cycle_id, [ea_id], unknown="LISTING_AREA_UNKNOWN")
    stamp = work.about(cycle_id=cycle_id, subject=subject or ea_id)
    known = listing.in_force(work.session, cycle_id).set_index("ea_id")
    listing_id = str(known.loc[ea_id, "listing_id"]) if ea_id in known.index else begun(work.session, ea_id, stamp)
    used = listing.numbers_used(work.session, cycle_id, ea_id)
    return OpenList(ea_id=ea_id, listing_id=listing_id, used=used), stamp


def begun(session: Session, ea_id: str, stamp: Stamp) -> str:
    """Begin a listing that is walked and recorded one by one; return its id."""
    listing_id = str(uuid4())
    row = {
        "listing_id": listing_id,
        "ea_id": ea_id,
        "source_name": sentence("LISTING_WALKED"),
        "digest": sha256(b"").hexdigest(),
        "datum": WGS84,
        "n_buildings": 0,
        "n_dwellings": 0,
        "listed_by": stamp.recorded_by,
    }
    listing.add_listing(session, row, stamp=stamp)
    return listing_id


def dwelling_row(session: Session, cycle_id: str, ea_id: str, dwelling_no: str) -> dict[str, Any]:
    """Return a dwelling of the list in force, or refuse it.

    Raises
    ------
    StateRefusal
        ``LISTING_DWELLING_UNKNOWN``.
    """
    found = listing.dwellings(session, cycle_id, ea_id=ea_id, dwelling_no=dwelling_no)
    if found.empty:
        raise StateRefusal("LISTING_DWELLING_UNKNOWN", ea_id=ea_id, dwelling_no=dwelling_no)
    return {str(name): value for name, value in found.iloc[0].items()}


def change_dwellings(
    session: Session, area: OpenList, rows: Sequence[dict[str, Any]], *, cause: Cause, stamp: Stamp
) -> None:
    """Add changes of dwellings: each row holds the number, the kind of change and the whole entry."""
    common = {"listing_id": area.listing_id, "ea_id": area.ea_id, **vars(cause)}
    changes = [{"change_id": str(uuid4())} | common | row for row in rows]
    listing_changes.add_dwelling_changes(session, changes, stamp=stamp)


def numbered(area: OpenList, entries: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return new dwellings with the next free numbers of the area, in their order."""
    used, rows = set(area.used["dwelling_no"]), []
    for entry in entries:
        number = next_dwelling_no(used, area.ea_id)
        used.add(number)
        rows.append(entry | {"dwelling_no": number, "kind": "added"})
    return rows


def corrected(row: dict[str, Any], **values: Any) -> dict[str, Any]:
    """Return a correction of a dwelling: the whole entry with some values changed."""
    entry = {name: row[name] for name in ENTRY}
    return entry | values | {"dwelling_no": row["dwelling_no"], "kind": "corrected"}


def removed(row: dict[str, Any]) -> dict[str, Any]:
    """Return that a dwelling is taken off the list; its number is not given again."""
    return {name: row[name] for name in ENTRY} | {"dwelling_no": row["dwelling_no"], "kind": "removed"}


def require_unscreened(session: Session, cycle_id: str, ea_id: str, dwelling_no: str) -> None:
    """Refuse to take a dwelling off the list while a household of it takes part in the screening.

    Raises
    ------
    StateRefusal
        ``DWELLING_IS_SCREENED``.
    """
    answers = screening.in_force(session, cycle_id, ea_id=ea_id, personal=False)
    of_dwelling = answers[(answers["dwelling_no"] == dwelling_no) & (answers["eligibility"] != "out")]
    if not of_dwelling.empty:
        raise StateRefusal("DWELLING_IS_SCREENED", ea_id=ea_id, dwelling_no=dwelling_no)


def place_of(area: dict[Any, Any], plan: Plan, town_names: Sequence[str]) -> Place:
    """Return where an area lies, in the names that stand before its addresses."""
    return Place(
        town_name=str(area["town_name"]),
        village_names=(str(area["village_name"]),),
        district_names=plan.cycle.address_names,
        other_towns=tuple(name for name in town_names if name != area["town_name"]),
    )


def places(session: Session, cycle_id: str, plan: Plan) -> dict[str, Place]:
    """Return where each area in force lies."""
    towns = tuple(frame.in_force(session, cycle_id)["town_name"].unique())
    rows = areas.in_force(session, cycle_id).to_dict("records")
    return {str(row["ea_id"]): place_of(row, plan, towns) for row in rows}


def segment_sizes(dwellings: pd.DataFrame) -> dict[str, int]:
    """Return how many dwellings each walk segment holds."""
    counts = dwellings.groupby("segment_no").size()
    return {str(segment): int(number) for segment, number in counts.items()}
