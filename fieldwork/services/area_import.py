"""Settled areas from the province: read, checked, and taken over with the document that says so (Plan §9)."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import ReadTable, read_table
from fieldwork.exchange.writing import json_bytes
from fieldwork.rules.area_import import (
    MAIN_SET,
    AreaImportRules,
    check_settled_areas,
    require_not_own,
    settled_areas,
)
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.areas import area_name
from fieldwork.services.documents import require_document_known
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.store import areas, findings, frame, listing
from fieldwork.store.engine import Database
from sampling.findings import Finding, Severity, findings_table

PLATFORM = "platform"
LABEL = "areas-imported"
_VILLAGE_COLUMNS = ["village_name", "town_code", "town_name", "urban_rural_code"]


@dataclass(frozen=True, kw_only=True)
class AreaFile:
    """A file of settled areas with the document that settles them. ``is_synthetic`` marks a demonstration."""

    cycle_id: str
    source: Path | SourceFile
    document_id: UUID
    is_synthetic: bool = False


@dataclass(frozen=True)
class _Coming:
    """The areas of a file, with what was found in them."""

    read: ReadTable
    table: pd.DataFrame
    found: list[Finding]
    import_id: str


@intention("area.import")
def import_areas(work: Work, file: AreaFile, *, actor: Actor, now: datetime) -> int:
    """Take over settled areas, alternates included; they are in force from then on. Return how many the main set has.

    The authority is stored as ``platform``: it was drawn elsewhere. Outlines come by their own import.

    Raises
    ------
    Refusal
        ``FRAME_NOT_YET``, ``FILE_…``, ``AREA_IMPORT_HAS_ERRORS``, ``AREA_IMPORT_IS_OWN_DRAW``,
        ``AREA_LISTING_HAS_BEGUN``, ``DOCUMENT_UNKNOWN``.
    """
    coming = _coming(work.session, file.cycle_id, file.source)
    document_id = require_document_known(work.session, file.cycle_id, file.document_id)
    _require_clean(coming)
    _require_theirs(work.session, file.cycle_id, coming)
    if not listing.in_force(work.session, file.cycle_id).empty:
        raise StateRefusal("AREA_LISTING_HAS_BEGUN")
    area_draw_id, label = str(uuid4()), _label(work.session, file.cycle_id)
    stamp = work.about(cycle_id=file.cycle_id, subject=label)
    record = {"stage": "areas", "authority": PLATFORM, "source": coming.read.source_name, "digest": coming.read.digest}
    row: dict[str, object] = {
        "area_draw_id": area_draw_id,
        "label": label,
        "authority": PLATFORM,
        "record_json": json_bytes(record | {"label": label, "document_id": document_id}).decode("utf-8"),
        "digest": coming.read.digest,
        "import_id": coming.import_id,
    }
    areas.add_draw(work.session, row, stamp=stamp)
    came: dict[str, object] = {"area_draw_id": area_draw_id, "document_id": document_id}
    source: dict[str, object] = {"source_name": coming.read.source_name, "digest": coming.read.digest}
    areas.add_import(work.session, came | source, stamp=stamp)
    areas.add_areas(work.session, _rows(work.session, coming, area_draw_id, file.is_synthetic), stamp=stamp)
    found = findings_table(coming.found)
    findings.add_findings(work.session, found, stage="areas", source_id=area_draw_id, stamp=stamp)
    return int((coming.table["set"] == MAIN_SET).sum())


def preview_areas(database: Database, cycle_id: str, source: Path | SourceFile, *, actor: Actor) -> pd.DataFrame:
    """Return what was found in a file of settled areas, with sentences; nothing is stored.

    Raises
    ------
    Refusal
        ``FRAME_NOT_YET``, ``FILE_…``.
    """
    reach_of(actor, "area.import")
    with database.reading() as session:
        return findings_with_messages(_coming(session, cycle_id, source).found)


def _coming(session: Session, cycle_id: str, source: Path | SourceFile) -> _Coming:
    imports = frame.imports(session, cycle_id)
    if imports.empty:
        raise StateRefusal("FRAME_NOT_YET")
    import_id = str(imports["import_id"].iloc[0])
    read = read_table(source, shipped_form("area"))
    table = settled_areas(read.table)
    plan, _ = plan_in_force(session, cycle_id)
    rules = _rules(plan, frame.units(session, import_id))
    return _Coming(read, table, [*read.findings, *check_settled_areas(table, rules=rules)], import_id)


def _rules(plan: Plan, units: pd.DataFrame) -> AreaImportRules:
    least = plan.areas.min_village_households if plan.replacement is None else plan.replacement.min_households
    return AreaImportRules(
        village_codes=frozenset(units["village_code"]),
        n_areas=plan.areas.n_areas,
        n_provincial=plan.areas.n_provincial,
        min_households=least,
    )


def _require_clean(coming: _Coming) -> None:
    errors = [finding for finding in coming.found if finding.severity is Severity.ERROR]
    if errors:
        first = findings_with_messages(errors[:1])["message"].iloc[0]
        raise InputRefusal("AREA_IMPORT_HAS_ERRORS", file=coming.read.source_name, n_errors=len(errors), first=first)


def _require_theirs(session: Session, cycle_id: str, coming: _Coming) -> None:
    """Refuse a file that holds the main set of an own draw of this cycle."""
    main = coming.table.loc[coming.table["set"] == MAIN_SET, "ea_id"]
    known = areas.draws(session, cycle_id)
    for row in known[known["authority"] != PLATFORM].to_dict("records"):
        own = areas.of_draw(session, str(row["area_draw_id"]))
        require_not_own(main, set(own.loc[own["set"] == MAIN_SET, "ea_id"]), label=str(row["label"]))


def _label(session: Session, cycle_id: str) -> str:
    taken = set(areas.draws(session, cycle_id)["label"])
    number = sum(label.startswith(LABEL) for label in taken) + 1
    return LABEL if number == 1 else f"{LABEL}#{number}"


def _rows(session: Session, coming: _Coming, area_draw_id: str, is_synthetic: bool) -> list[dict[str, Any]]:
    units = frame.units(session, coming.import_id).set_index("village_code")[_VILLAGE_COLUMNS]
    joined = coming.table.merge(units, left_on="village_code", right_index=True, how="left")
    names = [area_name(str(row["village_name"]), str(row["ea_id"])) for row in joined.to_dict("records")]
    marked = joined.assign(area_draw_id=area_draw_id, area_name=names, is_synthetic=is_synthetic)
    return [{str(name): value for name, value in row.items()} for row in marked.to_dict("records")]
