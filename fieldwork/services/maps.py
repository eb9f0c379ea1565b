"""What the maps fetch: outlines and dwellings as compact GeoJSON, within the reader's reach."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.datum import GCJ02, Points, gcj02_to_wgs84
from fieldwork.rules.permissions import Actor, reach_of, require_area, scopes_of
from fieldwork.services.cases import CaseFacts, case_facts
from fieldwork.services.plans import plan_in_force
from fieldwork.services.progress import area_progress
from fieldwork.services.relisting_states import hidden_places
from fieldwork.services.selection import DWELLING_DIGITS, NOT_SELECTED, dwelling_progress, dwelling_selection
from fieldwork.services.signals import open_signal_facts
from fieldwork.services.visits import within
from fieldwork.store import areas, listing
from fieldwork.store.engine import Database

COORDINATE_DIGITS = 5
"""About one metre: finer digits only cost bytes."""


def areas_geojson(database: Database, cycle_id: str, *, actor: Actor, today: date) -> bytes:
    """Return outline, name, serial and state of each area in force."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        in_force = within(areas.in_force(session, cycle_id), reach)
        progress = area_progress(session, cycle_id, plan=plan, today=today)
    known = in_force[in_force["boundary_geojson"].notna()].merge(progress, on="ea_id")
    return _collection([_area_feature(row) for row in known.to_dict("records")])


def _area_feature(row: Mapping[Any, Any]) -> dict[str, Any]:
    names = ("ea_id", "serial", "state", "state_zh", "town_name", "is_synthetic")
    shown = {name: row[name] for name in names} | {"name": row["area_name"]}
    return {"type": "Feature", "geometry": json.loads(row["boundary_geojson"]), "properties": shown}


def dwellings_geojson(database: Database, cycle_id: str, *, actor: Actor, ea_id: str | None = None) -> bytes:
    """Return the dwellings of the listings in force: number ``i``, area serial ``a``, occupancy ``o``, selection ``s``.

    A dwelling of the sample has the state of its household, ``p``; one with signals that are not settled has ``q``,
    for those who may read them. Only dwellings with a place are on it; a list shows the others. No address.
    """
    reach = reach_of(actor, "survey.read")
    if ea_id is not None:
        require_area(reach, ea_id)
    with database.reading() as session:
        serials = areas.in_force(session, cycle_id).set_index("ea_id")["serial"]
        near = within(located_dwellings(session, cycle_id, ea_id), reach)
        dwellings = unhidden(near, session, cycle_id, actor)
        facts = case_facts(session, cycle_id, ea_id=ea_id)
        signalled = _signalled(session, cycle_id, facts, actor)
    selection, progress = dwelling_selection(facts), dwelling_progress(facts)
    keys = dwellings["ea_id"] + dwellings["dwelling_no"]
    points = wgs84_points(dwellings)
    shown = pd.DataFrame(
        {
            "i": dwellings["dwelling_no"],
            "a": dwellings["ea_id"].map(serials).astype("int64"),
            "o": dwellings["occupancy"],
            "s": keys.map(selection).fillna(NOT_SELECTED).astype("int64"),
        }
    ).to_dict("records")
    places = zip(
        points.lon.round(COORDINATE_DIGITS).tolist(), points.lat.round(COORDINATE_DIGITS).tolist(), strict=True
    )
    more = (
        ({"p": str(progress[key])} if key in progress else {}) | ({"q": 1} if key in signalled else {}) for key in keys
    )
    return _collection(
        [_point_feature(place, own | extra) for place, own, extra in zip(places, shown, more, strict=True)]
    )


def _signalled(session: Session, cycle_id: str, facts: CaseFacts, actor: Actor) -> set[str]:
    """Return the dwellings (18 digits) with a visit in a signal that the reader may see and that is not settled."""
    if not scopes_of(actor, "signal.read"):
        return set()
    visited = dict(zip(facts.visits["visit_id"], facts.visits["household_id"], strict=True))
    named = open_signal_facts(session, cycle_id, actor=actor)
    return {str(visited[fact])[:DWELLING_DIGITS] for fact in named if fact in visited}


def located_dwellings(session: Session, cycle_id: str, ea_id: str | None) -> pd.DataFrame:
    """Return the dwellings of the listings in force that have a place, with the ``datum`` of their listing."""
    dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)
    return dwellings[dwellings["lon"].notna() & dwellings["lat"].notna()]


def unhidden(dwellings: pd.DataFrame, session: Session, cycle_id: str, actor: Actor) -> pd.DataFrame:
    """Leave out what the reader is listing again: the second list must not depend on the first."""
    hidden = hidden_places(session, cycle_id, actor=actor)
    if hidden.empty:
        return dwellings
    place = pd.MultiIndex.from_frame(dwellings[["ea_id", "segment_no"]])
    return dwellings[~place.isin(pd.MultiIndex.from_frame(hidden))]


def wgs84_points(dwellings: pd.DataFrame) -> Points:
    """Return the places of `located_dwellings` in WGS-84."""
    points = Points(dwellings["lon"].to_numpy("float64"), dwellings["lat"].to_numpy("float64"))
    shifted = dwellings["datum"].eq(GCJ02).to_numpy()
    true = gcj02_to_wgs84(points)
    lon, lat = points.lon.copy(), points.lat.copy()
    lon[shifted], lat[shifted] = true.lon[shifted], true.lat[shifted]
    return Points(lon, lat)


def _point_feature(place: tuple[float, float], shown: dict[Any, Any]) -> dict[str, Any]:
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": list(place)}, "properties": shown}


def _collection(features: list[dict[str, Any]]) -> bytes:
    text = json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8")
