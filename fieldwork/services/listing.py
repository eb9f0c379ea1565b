"""Listing: the building inventory and dwelling list of each area, imported with completeness checks (Plan §10)."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import ReadTable, read_table
from fieldwork.rules.addresses import Place
from fieldwork.rules.duplicates import check_duplicates, duplicate_pairs
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.listing import ListedArea, ListingRules, check_listing
from fieldwork.rules.numbering import check_reused, renumbered, require_kept_numbers
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.plan import Plan
from fieldwork.rules.privacy import masked
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.cases import case_facts
from fieldwork.services.frame import stored_findings
from fieldwork.services.intention import Work, intention
from fieldwork.services.listing_entries import place_of
from fieldwork.services.listing_review import pair_rules
from fieldwork.services.open_areas import require_open_areas
from fieldwork.services.plans import plan_in_force
from fieldwork.services.relisting_states import hidden_segments
from fieldwork.services.selection import NOT_SELECTED, dwelling_selection
from fieldwork.store import areas, findings, frame, listing
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp
from sampling.findings import Finding, findings_table
from sampling.listing import check_numbers

DEFAULT_DATUM = "WGS-84"


@dataclass(frozen=True, kw_only=True)
class ListingView:
    """One area's listing in force: buildings, dwellings (with ``selection``, as on the map), and the findings.

    ``hidden_segments`` are those that the reader is listing again: their dwellings are left out, so that the second
    list does not depend on the first.
    """

    ea_id: str
    area_name: str
    version: int
    buildings: pd.DataFrame
    dwellings: pd.DataFrame
    findings: pd.DataFrame
    hidden_segments: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Import:
    """An import under way: the two tables, their source, and what the checks need to know."""

    buildings: ReadTable
    dwellings: ReadTable
    plan: Plan
    town_names: tuple[str, ...]
    listed_by: Mapping[str, str]


@intention("listing.import")
def import_listing(
    work: Work,
    cycle_id: str,
    source: Path | SourceFile,
    *,
    listed_by: Mapping[str, str] | None = None,
    actor: Actor,
    now: datetime,
) -> pd.DataFrame:
    """Take over a workbook with the sheets 建筑物清查表 and 住宅名录表, of one area or of several.

    The findings are returned with their sentences. Each area gets a new version of its listing; the old one stays,
    and with it every number: a dwelling that was listed before keeps its own.

    Parameters
    ----------
    listed_by
        The account of the person who walked an area, by area; without it, who imports is taken for that person.

    Raises
    ------
    InputRefusal
        ``FILE_…`` from the reader; ``LISTING_AREA_UNKNOWN``; ``LISTING_AREA_WITHOUT_BUILDINGS``.
    StateRefusal
        ``LIST_IS_LOCKED`` for an area whose list was locked for the draw; ``LISTING_DWELLING_RENUMBERED``.
    """
    coming = _read(work.session, cycle_id, source, listed_by=listed_by or {})
    in_force = areas.in_force(work.session, cycle_id).set_index("ea_id", drop=False)
    ea_ids = sorted(coming.dwellings.table["ea_id"].unique())
    require_open_areas(work, cycle_id, ea_ids, unknown="LISTING_AREA_UNKNOWN")
    stamp = work.about(cycle_id=cycle_id, subject=",".join(ea_ids))
    found = [(ea_id, _keep(work.session, coming, in_force.loc[ea_id].to_dict(), stamp=stamp)) for ea_id in ea_ids]
    return findings_with_messages(finding for _, of_area in found for finding in of_area)


def _read(session: Session, cycle_id: str, source: Path | SourceFile, *, listed_by: Mapping[str, str]) -> _Import:
    plan, _ = plan_in_force(session, cycle_id)
    building, dwelling = shipped_form("building"), shipped_form("dwelling")
    return _Import(
        buildings=read_table(source, building, sheet=building.sheet),
        dwellings=read_table(source, dwelling, sheet=dwelling.sheet),
        plan=plan,
        town_names=tuple(frame.in_force(session, cycle_id)["town_name"].unique()),
        listed_by=listed_by,
    )


def _keep(session: Session, coming: _Import, area: dict[Any, Any], *, stamp: Stamp) -> list[Finding]:
    ea_id, listing_id = str(area["ea_id"]), str(uuid4())
    buildings, dwellings = (
        read.table[read.table["ea_id"] == ea_id].reset_index(drop=True) for read in (coming.buildings, coming.dwellings)
    )
    if buildings.empty:
        raise InputRefusal("LISTING_AREA_WITHOUT_BUILDINGS", file=coming.buildings.source_name, ea_id=ea_id)
    row = {
        "listing_id": listing_id,
        "ea_id": ea_id,
        "source_name": coming.dwellings.source_name,
        "digest": coming.dwellings.digest,
        "datum": _datum(dwellings),
        "n_buildings": len(buildings),
        "n_dwellings": len(dwellings),
        "listed_by": coming.listed_by.get(ea_id),
    }
    reused = _reused(session, dwellings, area, coming, stamp=stamp)
    listing.add_listing(session, row, stamp=stamp)
    listing.add_buildings(session, _stored(buildings, listing_id, listing.Building), stamp=stamp)
    listing.add_dwellings(session, _stored(dwellings, listing_id, listing.Dwelling), stamp=stamp)
    found = [*_checked(buildings, dwellings, area, coming), *reused]
    findings.add_findings(session, findings_table(found), stage="listing", source_id=listing_id, stamp=stamp)
    return found


def _datum(dwellings: pd.DataFrame) -> str:
    stated = dwellings["datum"].dropna() if "datum" in dwellings else pd.Series(dtype="str")
    return DEFAULT_DATUM if stated.empty else str(stated.iloc[0])


def _stored(table: pd.DataFrame, listing_id: str, model: type[listing.Building | listing.Dwelling]) -> pd.DataFrame:
    known = [name for name in model.model_fields if name in table]
    return table[known].assign(listing_id=listing_id)


def _reused(
    session: Session, dwellings: pd.DataFrame, area: dict[Any, Any], coming: _Import, *, stamp: Stamp
) -> list[Finding]:
    """Refuse a list that renumbers its dwellings; report numbers that stood at another address."""
    if "address" not in dwellings:
        return []
    ea_id, place = str(area["ea_id"]), place_of(area, coming.plan, coming.town_names)
    before, now = listing.earlier_addresses(session, stamp.cycle_id, ea_id), dwellings[["dwelling_no", "address"]]
    require_kept_numbers(renumbered(before, now, place=place), ea_id=ea_id)
    checks = coming.plan.listing_checks
    least = 0.0 if checks is None else checks.duplicate_min_score
    return check_reused(before, now, place=place, ea_id=ea_id, min_score=least)


def _checked(buildings: pd.DataFrame, dwellings: pd.DataFrame, area: dict[Any, Any], coming: _Import) -> list[Finding]:
    place = place_of(area, coming.plan, coming.town_names)
    listed, rules = listed_area(area, place), listing_rules(coming.plan)
    return [
        *check_numbers(dwellings, ea_id=listed.ea_id),
        *check_listing(buildings, dwellings, area=listed, rules=rules),
        *similar_addresses(dwellings, listed, coming.plan, decided=()),
    ]


def listed_area(area: Mapping[Any, Any], place: Place) -> ListedArea:
    """Return what the checks need to know of an area."""
    boundary = area["boundary_geojson"]
    return ListedArea(
        ea_id=str(area["ea_id"]),
        place=place,
        outline=json.loads(boundary) if isinstance(boundary, str) else None,
        n_households=int(area["n_households"]),
    )


def listing_rules(plan: Plan) -> ListingRules:
    """Return the parameters of the checks that the plan states."""
    return ListingRules(
        size_tolerance_percent=plan.listing.size_tolerance_percent,
        segment_min_dwellings=plan.listing.segment_min_dwellings,
        segment_max_dwellings=plan.listing.segment_max_dwellings,
    )


def similar_addresses(
    dwellings: pd.DataFrame, listed: ListedArea, plan: Plan, *, decided: Collection[tuple[str, str]]
) -> list[Finding]:
    """Report pairs that look like one dwelling and are not decided; a plan without the checks asks for none."""
    if plan.listing_checks is None:
        return []
    pairs = duplicate_pairs(dwellings, place=listed.place, rules=pair_rules(plan))
    return check_duplicates(pairs, decided, listed.ea_id)


def listing_view(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> ListingView | None:
    """Return one area's listing in force; None before its first import.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_SCOPE`` for an area out of the actor's reach.
    """
    reach = reach_of(actor, "survey.read")
    require_area(reach, ea_id)
    with database.reading() as session:
        in_force = listing.in_force(session, cycle_id)
        known = in_force[in_force["ea_id"] == ea_id]
        if known.empty:
            return None
        named = areas.in_force(session, cycle_id).set_index("ea_id")
        buildings = listing.buildings(session, cycle_id, ea_id=ea_id)
        dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id)
        found = findings.of_source(session, known["listing_id"].iloc[0])
        dwellings = masked(dwellings, "dwelling", actor=actor)
        selection = dwelling_selection(case_facts(session, cycle_id, ea_id=ea_id))
        hidden = hidden_segments(session, cycle_id, ea_id, actor=actor)
    dwellings = dwellings[~dwellings["segment_no"].isin(hidden)].reset_index(drop=True)
    return ListingView(
        ea_id=ea_id,
        area_name=str(named.loc[ea_id, "area_name"]),
        version=int(known["version"].iloc[0]),
        buildings=buildings,
        dwellings=dwellings.assign(selection=(ea_id + dwellings["dwelling_no"]).map(selection).fillna(NOT_SELECTED)),
        findings=stored_findings(found),
        hidden_segments=hidden,
    )
