"""Enumeration areas: the draw of 15 areas with alternates, and how far each of them is (Plan §9)."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.writing import json_bytes
from fieldwork.rules.area_draw import require_clean_frame, require_not_asked, require_unsettled
from fieldwork.rules.draw_steps import require_other_revealer
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_draw import needs_other_revealer
from fieldwork.services.area_draw import area_draw_facts, is_rehearsal
from fieldwork.services.commitments import Revealed, StoredCommitment, commitment_of, context_of
from fieldwork.services.frame import stored_findings
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.progress import area_progress
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.services.visits import within
from fieldwork.store import areas, findings, frame, replacements
from fieldwork.store.engine import Database
from fieldwork.store.sharing import made_once
from sampling.draw import reveal
from sampling.draw.areas import AreaDesign, AreaDraw, draw_areas
from sampling.findings import findings_table

BoundaryOf = Callable[[str], str | None]


@dataclass(frozen=True, kw_only=True)
class AreasView:
    """The areas in force with their progress, the alternates, the record of the draw and its findings.

    ``alternates`` are those still waiting and, marked ``is_replaced``, the areas that were replaced. ``authority`` is
    ``own`` or ``platform``; an import names its ``document_id``. ``n_without_outline`` areas are on no map yet.
    """

    areas: pd.DataFrame
    alternates: pd.DataFrame
    record: dict[str, Any]
    findings: pd.DataFrame
    authority: str = "own"
    document_id: str = ""
    is_rehearsal: bool = False
    n_without_outline: int = 0


@intention("area.draw")
def record_area_draw(
    work: Work,
    cycle_id: str,
    revealed: Revealed,
    *,
    actor: Actor,
    now: datetime,
    boundary_of: BoundaryOf | None = None,
) -> AreaDraw:
    """Draw the plan's areas from the frame in force and keep them with their record.

    Without a commitment it is a rehearsal, kept under a name of its own; the draw in earnest takes its place. Outlines
    come by their own import; ``boundary_of`` gives the synthetic ones of the demonstration.

    Raises
    ------
    StateRefusal
        ``FRAME_NOT_YET``, ``FRAME_HAS_ERRORS`` while findings of the plan's weight are neither fixed nor resolved,
        ``AREAS_ARE_SETTLED``, ``AREA_LISTING_HAS_BEGUN``, ``COMMITMENT_VOID_ASKED``, and what the core refuses.
    PermissionRefusal
        ``DRAW_REVEALER_COMMITTED``.
    """
    plan, plan_version = plan_in_force(work.session, cycle_id)
    facts = area_draw_facts(work.session, cycle_id, plan)
    require_clean_frame(facts)
    require_unsettled(facts)
    require_not_asked(facts)
    import_id = str(frame.imports(work.session, cycle_id)["import_id"].iloc[0])
    units = frame.units(work.session, import_id)
    promise = commitment_of(work.session, cycle_id, label=plan.areas.label)
    kept_as = plan.areas.label if promise else _rehearsal_label(work.session, cycle_id, plan)
    said = context_of(promise, seed_source=revealed.source, plan_version=plan_version, now=now)
    with refusing_as_sentences():
        if promise is not None:
            _require_revealer(promise, plan, actor)
            reveal(promise.commitment, seed=revealed.seed, source=revealed.source, revealed_at=now)
        drawn = draw_areas(units, design=area_design(plan), seed=revealed.seed, label=plan.areas.label, context=said)
    row = _draw_row(drawn, label=kept_as, import_id=import_id)
    _keep(work, drawn, row, cycle_id=cycle_id, units=units, boundary_of=boundary_of or _no_outline)
    return drawn


def _no_outline(_ea_id: str) -> str | None:
    return None


def _require_revealer(promise: StoredCommitment, plan: Plan, actor: Actor) -> None:
    is_required = needs_other_revealer(plan.ceremony)
    require_other_revealer(promise.committed_by, actor.account_id, is_required=is_required)


def _rehearsal_label(session: Session, cycle_id: str, plan: Plan) -> str:
    """Return a name that no draw has: a rehearsal must not take that of the draw in earnest."""
    stem, taken = f"{plan.areas.label}-rehearsal", areas.draws(session, cycle_id)["label"]
    number = 1 + int(taken.str.startswith(stem).sum())
    return f"{stem}-{number}"


def area_design(plan: Plan) -> AreaDesign:
    """Return the design that the plan's parameters state."""
    return AreaDesign(
        n_areas=plan.areas.n_areas,
        area_target_households=plan.areas.area_target_households,
        min_village_households=plan.areas.min_village_households,
        n_provincial=plan.areas.n_provincial,
    )


def _draw_row(drawn: AreaDraw, *, label: str, import_id: str) -> dict[str, object]:
    record = drawn.record
    return {
        "area_draw_id": str(uuid4()),
        "label": label,
        "authority": str(record.authority),
        "record_json": json_bytes(record.to_dict()).decode("utf-8"),
        "digest": record.digest,
        "import_id": import_id,
    }


def _keep(
    work: Work, drawn: AreaDraw, row: dict[str, object], *, cycle_id: str, units: pd.DataFrame, boundary_of: BoundaryOf
) -> None:
    stamp = work.about(cycle_id=cycle_id, subject=str(row["label"]))
    areas.add_draw(work.session, row, stamp=stamp)
    villages = {unit["village_code"]: unit for unit in units.to_dict("records")}
    rows = [
        _area_row(area, villages[area["village_code"]], boundary_of) | {"area_draw_id": row["area_draw_id"]}
        for area in drawn.areas.to_dict("records")
    ]
    areas.add_areas(work.session, rows, stamp=stamp)
    found, source_id = findings_table(drawn.findings), str(row["area_draw_id"])
    findings.add_findings(work.session, found, stage="areas", source_id=source_id, stamp=stamp)


def _area_row(area: Mapping[Any, Any], village: Mapping[Any, Any], boundary_of: BoundaryOf) -> dict[str, Any]:
    names = ("village_name", "town_code", "town_name", "urban_rural_code")
    boundary = boundary_of(str(area["ea_id"]))
    return {
        **{str(name): value for name, value in area.items()},
        **{name: village[name] for name in names},
        "area_name": area_name(str(village["village_name"]), str(area["ea_id"])),
        "boundary_geojson": boundary,
        "is_synthetic": boundary is not None,
    }


def area_name(village_name: str, ea_id: str) -> str:
    """Return the short name of an area: the village and the area's number in it.

    >>> area_name("相江社区居委会", "440118001001003")
    '相江社区003小区'
    """
    stem = village_name.removesuffix("居委会").removesuffix("委会")
    return f"{stem}{ea_id[-3:]}小区"


def areas_view(database: Database, cycle_id: str, *, actor: Actor, today: date) -> AreasView | None:
    """Return the areas within the actor's reach with their progress; None before the first draw."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        whole = made_once(session, ("areas view", cycle_id, today), lambda: _whole_view(session, cycle_id, today))
    if whole is None or reach.everywhere:
        return whole
    main = within(whole.areas, reach)
    return replace(
        whole,
        areas=main,
        alternates=within(whole.alternates, reach),
        n_without_outline=_n_without_outline(main),
    )


def _whole_view(session: Session, cycle_id: str, today: date) -> AreasView | None:
    drawn = areas.draws(session, cycle_id)
    if drawn.empty:
        return None
    newest = drawn.iloc[0]
    outlined = areas.with_alternates(session, cycle_id)
    replaced = replacements.replaced_by(session, newest["area_draw_id"])
    settled = areas.import_of(session, newest["area_draw_id"])
    plan, _ = plan_in_force(session, cycle_id)
    every = outlined.assign(
        has_outline=outlined["boundary_geojson"].notna(), is_replaced=outlined["ea_id"].isin(replaced.keys())
    ).drop(columns="boundary_geojson")
    progress = area_progress(session, cycle_id, plan=plan, today=today)
    main = every[every["is_in_force"]].merge(progress, on="ea_id", how="left")
    return AreasView(
        areas=main.sort_values("serial", ignore_index=True),
        alternates=every[~every["is_in_force"]].reset_index(drop=True),
        record=json.loads(newest["record_json"]),
        findings=stored_findings(findings.of_source(session, newest["area_draw_id"])),
        authority=str(newest["authority"]),
        document_id="" if settled.empty else str(settled["document_id"].iloc[0]),
        is_rehearsal=is_rehearsal(str(newest["authority"]), str(newest["record_json"])),
        n_without_outline=_n_without_outline(main),
    )


def _n_without_outline(areas_shown: pd.DataFrame) -> int:
    return int((~areas_shown["has_outline"].astype("bool")).sum())
