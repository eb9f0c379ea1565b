"""Outlines drawn on the map: looked at before they are kept, kept as a new version with a reason (Plan §9)."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.messages import sentence
from fieldwork.rules.boundaries import Outline, check_boundaries, check_outline_form
from fieldwork.rules.boundary_places import (
    OutlineSize,
    outline_area_m2,
    outline_size,
    problem_places,
    same_outline,
    with_kept_corners,
)
from fieldwork.rules.datum import WGS84
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.boundaries import outlines_in_force
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.store import areas, boundaries
from fieldwork.store.engine import Database

FIRST = 0
"""Number of the outline that came with the area itself."""


@dataclass(frozen=True, kw_only=True)
class DrawnBoundary:
    """An outline of one area drawn on the map: a GeoJSON geometry in WGS-84, or the number of an earlier version.

    ``based_on`` is the number of the version that was on the map; a newer one by somebody else is not overwritten.
    """

    cycle_id: str
    ea_id: str
    reason: str
    based_on: int
    geometry: Mapping[str, Any] | None = None
    restores: int | None = None


@dataclass(frozen=True, kw_only=True)
class DrawingPreview:
    """What the check would find with an outline in force: sentences, places for the map, and the size."""

    findings: pd.DataFrame
    places: Mapping[str, Any]
    size: OutlineSize | None
    is_changed: bool


@intention("boundary.draw")
def draw_boundary(work: Work, drawn: DrawnBoundary, *, actor: Actor, now: datetime) -> int:
    """Keep an outline that was drawn, or an earlier one again, as the newest version; return its number.

    Raises
    ------
    InputRefusal
        ``BOUNDARY_REASON_MISSING``, ``BOUNDARY_AREA_UNKNOWN``, ``BOUNDARY_DRAWN_WRONG``, ``BOUNDARY_VERSION_UNKNOWN``.
    StateRefusal
        ``BOUNDARY_CHANGED_MEANWHILE``, ``BOUNDARY_NOT_CHANGED``.
    PermissionRefusal
        ``PERMISSION_SCOPE`` for an area out of reach.
    """
    work.require_area(drawn.ea_id)
    if not drawn.reason.strip():
        raise InputRefusal("BOUNDARY_REASON_MISSING")
    versions = _versions(work.session, drawn.cycle_id, drawn.ea_id)
    _require_newest(drawn, versions)
    geometry = _new_geometry(work.session, drawn, versions)
    stamp = work.about(cycle_id=drawn.cycle_id, subject=drawn.ea_id)
    return boundaries.add(work.session, _row(drawn, geometry), stamp=stamp)


def preview_drawing(
    database: Database, cycle_id: str, ea_id: str, geometry: Mapping[str, Any], *, actor: Actor
) -> DrawingPreview:
    """Return what the check would find with a drawn outline in force; nothing is stored.

    Raises
    ------
    InputRefusal
        ``PLAN_SECTION_MISSING``.
    PermissionRefusal
        ``PERMISSION_…``.
    """
    require_area(reach_of(actor, "boundary.draw"), ea_id)
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        known = outlines_in_force(session, cycle_id)
    rules = require_section(plan.boundaries, "boundaries")
    before = next((one for one in known if one.ea_id == ea_id), Outline(ea_id=ea_id, geometry=None))
    after = Outline(ea_id=ea_id, geometry=_kept(ea_id, geometry, known), dwellings=before.dwellings)
    outlines = [after, *(one for one in known if one.ea_id != ea_id)]
    found = findings_with_messages(check_boundaries(outlines, rules=rules))
    return DrawingPreview(
        findings=found[(found["subject"] == ea_id) | (found["field"] == ea_id)].reset_index(drop=True),
        places=_places(outlines, ea_id, rules),
        size=outline_size(after, rules=rules),
        is_changed=not same_outline(before.geometry, after.geometry or {}),
    )


def boundary_versions(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the outlines that an area has had, the newest first: who, when, why, from what, the geometry, m².

    ``version`` 0 came with the area itself and has no reason of its own.
    """
    require_area(reach_of(actor, "survey.read"), ea_id)
    with database.reading() as session:
        found = _versions(session, cycle_id, ea_id)
    outlines = [Outline(ea_id=ea_id, geometry=json.loads(text)) for text in found["geometry_json"]]
    return found.assign(area_m2=[outline_area_m2(outline) for outline in outlines])


def _versions(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    drawn = areas.with_first_outlines(session, cycle_id).set_index("ea_id")
    if ea_id not in drawn.index:
        raise InputRefusal("BOUNDARY_AREA_UNKNOWN", ea_id=ea_id)
    later = boundaries.versions(session, cycle_id, ea_id)
    text = drawn.loc[ea_id, "boundary_geojson"]
    columns = ["version", "geometry_json", "source_name", "reason", "recorded_at", "recorded_by"]
    if not isinstance(text, str):
        return later[columns]
    stamp = drawn.loc[ea_id, ["recorded_at", "recorded_by"]].to_dict()
    first = pd.DataFrame([{"version": FIRST, "geometry_json": text, "source_name": "", "reason": ""} | stamp])
    return pd.concat([later[columns], first[columns]], ignore_index=True) if len(later) else first[columns]


def _require_newest(drawn: DrawnBoundary, versions: pd.DataFrame) -> None:
    newest = int(versions["version"].max()) if len(versions) else FIRST
    if newest != drawn.based_on:
        raise StateRefusal("BOUNDARY_CHANGED_MEANWHILE", ea_id=drawn.ea_id, based_on=drawn.based_on, newest=newest)


def _new_geometry(session: Session, drawn: DrawnBoundary, versions: pd.DataFrame) -> dict[str, Any]:
    now = json.loads(versions["geometry_json"].iloc[0]) if len(versions) else None
    if drawn.restores is not None:
        geometry = _of_version(drawn, versions)
    else:
        geometry = _kept(drawn.ea_id, drawn.geometry or {}, outlines_in_force(session, drawn.cycle_id))
    found = check_outline_form(Outline(ea_id=drawn.ea_id, geometry=geometry))
    if found:
        said = findings_with_messages(found)["message"].iloc[0]
        raise InputRefusal("BOUNDARY_DRAWN_WRONG", ea_id=drawn.ea_id, first=said)
    if same_outline(now, geometry):
        raise StateRefusal("BOUNDARY_NOT_CHANGED", ea_id=drawn.ea_id)
    return geometry


def _of_version(drawn: DrawnBoundary, versions: pd.DataFrame) -> dict[str, Any]:
    found = versions.loc[versions["version"] == drawn.restores, "geometry_json"]
    if found.empty:
        raise InputRefusal("BOUNDARY_VERSION_UNKNOWN", ea_id=drawn.ea_id, version=drawn.restores)
    geometry: dict[str, Any] = json.loads(found.iloc[0])
    return geometry


def _kept(ea_id: str, geometry: Mapping[str, Any], known: list[Outline]) -> dict[str, Any]:
    """Return the drawn outline with the exact numbers of known corners; what is no outline stays as it came."""
    if check_outline_form(Outline(ea_id=ea_id, geometry=geometry)):
        return dict(geometry)
    sound = [one.geometry for one in known if one.geometry is not None and not check_outline_form(one)]
    return with_kept_corners(geometry, sound)


def _places(outlines: list[Outline], ea_id: str, rules: Any) -> dict[str, Any]:
    places = problem_places(outlines, ea_id=ea_id, rules=rules)
    features = [
        {"type": "Feature", "geometry": place.geometry, "properties": {"says": sentence(f"PLACE.{place.code}")}}
        for place in places
    ]
    return {"type": "FeatureCollection", "features": features}


def _row(drawn: DrawnBoundary, geometry: Mapping[str, Any]) -> dict[str, object]:
    text = json.dumps(geometry, separators=(",", ":"))
    source = "BOUNDARY_SOURCE.drawn" if drawn.restores is None else "BOUNDARY_SOURCE.restored"
    return {
        "boundary_id": str(uuid4()),
        "ea_id": drawn.ea_id,
        "geometry_json": text,
        "source_datum": WGS84,
        "source_name": sentence(source, version=drawn.restores),
        "digest": hashlib.sha256(text.encode("utf-8")).hexdigest(),
        "reason": drawn.reason.strip(),
    }
