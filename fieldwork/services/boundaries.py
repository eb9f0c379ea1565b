"""Outlines of areas: imported as new versions with a reason, and checked on the ground (Plan §9)."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.boundaries import BoundaryFile, geometry_in_wgs84, read_boundaries
from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.boundaries import Outline, check_boundaries, check_outline_form
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.maps import located_dwellings, wgs84_points
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.visits import within
from fieldwork.store import areas, boundaries
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class BoundaryImport:
    """A file of outlines with the reason for it; ``datum`` overrides what the file says."""

    cycle_id: str
    source: Path | SourceFile
    reason: str
    datum: str | None = None


@intention("boundary.import")
def import_boundaries(work: Work, coming: BoundaryImport, *, actor: Actor, now: datetime) -> int:
    """Keep the outlines of a file as new versions, in WGS-84; return how many areas got one.

    Raises
    ------
    InputRefusal
        ``GEOJSON_…``, ``BOUNDARY_REASON_MISSING``, ``BOUNDARY_AREA_UNKNOWN``, ``BOUNDARY_HAS_ERRORS``.
    PermissionRefusal
        ``PERMISSION_SCOPE`` for an area out of reach; nothing of the file is kept then.
    """
    if not coming.reason.strip():
        raise InputRefusal("BOUNDARY_REASON_MISSING")
    read = read_boundaries(coming.source, datum=coming.datum)
    known = set(areas.with_alternates(work.session, coming.cycle_id)["ea_id"])
    for ea_id in read.outlines:
        work.require_area(ea_id)
        if ea_id not in known:
            raise InputRefusal("BOUNDARY_AREA_UNKNOWN", ea_id=ea_id)
    _require_sound(read)
    stamp = work.about(cycle_id=coming.cycle_id, subject=",".join(sorted(read.outlines)))
    for ea_id in sorted(read.outlines):
        boundaries.add(work.session, _row(ea_id, read, coming.reason), stamp=stamp)
    return len(read.outlines)


def preview_boundaries(
    database: Database, cycle_id: str, source: Path | SourceFile, *, actor: Actor, datum: str | None = None
) -> pd.DataFrame:
    """Return what the check would find with the outlines of a file in force, with sentences; nothing is stored.

    Raises
    ------
    InputRefusal
        ``GEOJSON_…``, ``PLAN_SECTION_MISSING``.
    """
    reach_of(actor, "boundary.import")
    read = read_boundaries(source, datum=datum)
    with database.reading() as session:
        found = _checked(session, cycle_id, coming=read)
    coming = found["subject"].isin(read.outlines.keys()) | found["field"].isin(read.outlines.keys())
    return found[coming].reset_index(drop=True)


def boundary_findings(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return what is wrong with the outlines of the areas in force, within the actor's reach, with sentences."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        if plan.boundaries is None:
            return findings_with_messages([])
        found = _checked(session, cycle_id)
    near = within(found.assign(ea_id=found["subject"]), reach)
    return near.drop(columns="ea_id")


def _checked(session: Session, cycle_id: str, *, coming: BoundaryFile | None = None) -> pd.DataFrame:
    plan, _ = plan_in_force(session, cycle_id)
    rules = require_section(plan.boundaries, "boundaries")
    return findings_with_messages(check_boundaries(outlines_in_force(session, cycle_id, coming), rules=rules))


def outlines_in_force(session: Session, cycle_id: str, coming: BoundaryFile | None = None) -> list[Outline]:
    """Return the outlines of the areas in force with their dwellings; those that come in stand for the old ones."""
    known = areas.in_force(session, cycle_id).set_index("ea_id")["boundary_geojson"]
    geometries = {str(ea_id): json.loads(text) if isinstance(text, str) else None for ea_id, text in known.items()}
    if coming is not None:
        geometries |= {ea_id: _as_it_would_be(ea_id, coming) for ea_id in coming.outlines}
    dwellings = located_dwellings(session, cycle_id, None)
    points = wgs84_points(dwellings)
    placed = pd.DataFrame({"ea_id": dwellings["ea_id"], "lon": points.lon, "lat": points.lat})
    by_area = {str(ea_id): rows for ea_id, rows in placed.groupby("ea_id")}
    empty = placed.iloc[:0]
    return [
        Outline(ea_id=ea_id, geometry=geometry, dwellings=by_area.get(ea_id, empty))
        for ea_id, geometry in geometries.items()
    ]


def _as_it_would_be(ea_id: str, coming: BoundaryFile) -> object:
    geometry = coming.outlines[ea_id]
    if check_outline_form(Outline(ea_id=ea_id, geometry=geometry)):
        return geometry
    return geometry_in_wgs84(geometry, datum=coming.datum)


def _require_sound(read: BoundaryFile) -> None:
    found = [
        finding
        for ea_id, geometry in read.outlines.items()
        for finding in check_outline_form(Outline(ea_id=ea_id, geometry=geometry))
    ]
    if found:
        said = findings_with_messages(found)["message"].iloc[0]
        raise InputRefusal("BOUNDARY_HAS_ERRORS", file=read.source_name, n_errors=len(found), first=said)


def _row(ea_id: str, read: BoundaryFile, reason: str) -> dict[str, object]:
    geometry = geometry_in_wgs84(read.outlines[ea_id], datum=read.datum)
    return {
        "boundary_id": str(uuid4()),
        "ea_id": ea_id,
        "geometry_json": json.dumps(geometry, separators=(",", ":")),
        "source_datum": read.datum,
        "source_name": read.source_name,
        "digest": read.digest,
        "reason": reason.strip(),
    }
