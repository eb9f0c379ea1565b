"""Maintenance over the cycle: recording changes, the history of codes, and what the next rotation needs (Plan §16)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import shipped_toml
from fieldwork.rules.maintenance import (
    EA_DIGITS,
    Change,
    ChangeFields,
    ChangeKind,
    HistoryStep,
    ended_on,
    history_of,
    require_possible,
    successors_of,
)
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.placement import CaseState
from fieldwork.rules.plan_keeping import MaintenancePlan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.rotation import parse_rotation
from fieldwork.services.cases import case_facts
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.visits import within
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, listing, maintenance, screening
from fieldwork.store.engine import Database
from sampling.rotation import IN_CYCLE_ROTATION, NO_ROTATION, RotationPlan, rotation_calendar

IN_SAMPLE = frozenset(set(CaseState) - {CaseState.SUBSTITUTED})


@dataclass(frozen=True, kw_only=True)
class NextRotation:
    """The next rotation of the district's batch, and for each area what it needs and what is left."""

    event: str
    starts_on: date
    trial_starts_on: date | None
    areas: pd.DataFrame

    @property
    def is_within_the_cycle(self) -> bool:
        """Whether the areas stay and only households are renewed."""
        return self.event == IN_CYCLE_ROTATION


@dataclass(frozen=True, kw_only=True)
class MaintenanceView:
    """The changes within reach (newest first), the codes in use per area, and the next rotation."""

    changes: pd.DataFrame
    areas: pd.DataFrame
    next_rotation: NextRotation | None


@intention("maintenance.record")
def record_change(work: Work, fields: ChangeFields, *, actor: Actor, now: datetime) -> tuple[str, ...]:
    """Record a change and return the codes that it brought; sent again, it changes nothing.

    Raises
    ------
    Refusal
        ``MAINTENANCE_…``, ``PERMISSION_…``.
    """
    ea_id = fields.code[:EA_DIGITS]
    work.require_area(ea_id)
    taken = maintenance.one(work.session, str(fields.change_id))
    if not taken.empty:
        return _same(taken.iloc[0], fields)
    known = _known_codes(work.session, fields.cycle_id, ea_id)
    changes = _changes(maintenance.of_cycle(work.session, fields.cycle_id, ea_id=ea_id))
    require_possible(fields, known=known, changes=changes, today=now.astimezone(LOCAL_ZONE).date())
    successors = successors_of(fields, known=known)
    row = {
        "change_id": str(fields.change_id),
        "ea_id": ea_id,
        "kind": fields.kind,
        "code": fields.code,
        "happened_on": fields.happened_on,
        "successors": maintenance.SUCCESSOR_SEPARATOR.join(successors) or None,
        "note": fields.note,
    }
    maintenance.add(work.session, row, stamp=work.about(cycle_id=fields.cycle_id, subject=fields.code))
    return successors


def _same(taken: "pd.Series[str]", fields: ChangeFields) -> tuple[str, ...]:
    if (taken["kind"], taken["code"]) != (fields.kind, fields.code):
        raise StateRefusal("MAINTENANCE_ID_TAKEN", change_id=fields.change_id)
    return _split(taken["successors"])


def _split(successors: object) -> tuple[str, ...]:
    return tuple(successors.split(maintenance.SUCCESSOR_SEPARATOR)) if isinstance(successors, str) else ()


def _known_codes(session: Session, cycle_id: str, ea_id: str) -> set[str]:
    """Return every code that was ever given in an area: its own, of its dwellings, of its households."""
    dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)
    screened = screening.in_force(session, cycle_id, ea_id=ea_id, personal=False)
    changes = maintenance.of_cycle(session, cycle_id, ea_id=ea_id)
    brought = {code for successors in changes["successors"] for code in _split(successors)}
    members = set(case_facts(session, cycle_id, ea_id=ea_id).cases())
    return {ea_id, *(ea_id + dwellings["dwelling_no"]), *screened["household_id"], *members, *brought}


def _changes(table: pd.DataFrame) -> list[Change]:
    return [
        Change(
            kind=ChangeKind(row["kind"]),
            code=row["code"],
            happened_on=row["happened_on"],
            successors=_split(row["successors"]),
        )
        for row in table.to_dict("records")
    ]


def code_history(database: Database, cycle_id: str, code: str, *, actor: Actor) -> list[HistoryStep]:
    """Return what happened to a code and to those it comes from, in the order of days."""
    reach = reach_of(actor, "survey.read")
    if not reach.covers(code[:EA_DIGITS]):
        return []
    with database.reading() as session:
        changes = _changes(maintenance.of_cycle(session, cycle_id, ea_id=code[:EA_DIGITS]))
    return history_of(code, changes)


def maintenance_view(database: Database, cycle_id: str, *, today: date, actor: Actor) -> MaintenanceView:
    """Return the changes within the actor's reach, the codes in use, and what the next rotation needs."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        section = require_section(plan.maintenance, "maintenance")
        recorded = within(maintenance.of_cycle(session, cycle_id), reach)
        named = within(areas.in_force(session, cycle_id), reach)[["serial", "ea_id", "area_name"]]
        screened = within(screening.in_force(session, cycle_id, personal=False), reach)
        cases = case_facts(session, cycle_id).cases()
    changes = _changes(recorded)
    in_sample = {household_id for household_id, case in cases.items() if case.state in IN_SAMPLE}
    counted = named.merge(_counts(screened, changes, used=set(cases)), on="ea_id", how="left").fillna(0)
    return MaintenanceView(
        changes=_with_sample(recorded, in_sample),
        areas=counted.astype({"n_in_use": "int64", "n_unused": "int64"}),
        next_rotation=_next_rotation(section, plan.cycle.district_code, counted, today=today),
    )


def _with_sample(recorded: pd.DataFrame, in_sample: set[str]) -> pd.DataFrame:
    """Mark the changes that touch a household of the sample: something must follow."""
    touched = [any(member.startswith(code) for member in in_sample) for code in recorded["code"]]
    return recorded.assign(touches_sample=touched).sort_values("happened_on", ascending=False, ignore_index=True)


def _counts(screened: pd.DataFrame, changes: Sequence[Change], *, used: set[str]) -> pd.DataFrame:
    """Return per area how many screened households take part and are there, and how many were never in the sample."""
    alive = [ended_on(str(household_id), changes) is None for household_id in screened["household_id"]]
    there = screened[(screened["eligibility"] != "out").to_numpy() & pd.Series(alive, dtype="bool").to_numpy()]
    counted = there.assign(is_unused=~there["household_id"].isin(used)).groupby("ea_id")["is_unused"]
    return counted.agg(n_in_use="size", n_unused="sum").reset_index()


def _next_rotation(
    section: MaintenancePlan, district_code: str, counted: pd.DataFrame, *, today: date
) -> NextRotation | None:
    """Return the first rotation of the district's batch that starts after today; None if no batch holds it."""
    rules = parse_rotation(shipped_toml("rotation", f"{section.rotation}.toml")).plan
    batch = next((batch.name for batch in rules.batches if district_code in batch.counties), None)
    if batch is None:
        return None
    coming = _coming(rules, batch, today=today)
    first = coming[coming["starts_on"] == coming["starts_on"].min()]
    n_needed = int(first["n_entering"].sum())
    return NextRotation(
        event=str(first["event"].iloc[0]),
        starts_on=first["starts_on"].iloc[0],
        trial_starts_on=first["trial_starts_on"].iloc[0],
        areas=counted.assign(n_needed=n_needed, n_short=(n_needed - counted["n_unused"]).clip(lower=0).astype("int64")),
    )


def _coming(rules: RotationPlan, batch: str, *, today: date) -> pd.DataFrame:
    n_waves = max(today.year - rules.first_wave, 0) + 2 * rules.cycle_years
    calendar = rotation_calendar(rules, n_waves=n_waves)
    is_event = (calendar["batch"] == batch) & (calendar["event"] != NO_ROTATION)
    return calendar[is_event & (calendar["starts_on"] > max(today, date(rules.first_wave, 12, 31)))]
