"""Screening: the answers of the households of each area, and the lock that fixes what is drawn from (Plan §10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.listing_checks import require_no_blocks
from fieldwork.services.open_areas import require_open_areas
from fieldwork.services.plans import plan_in_force
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.services.visits import within
from fieldwork.store import areas, draws, findings, listing, screening
from fieldwork.store.engine import Database
from fieldwork.store.facts import table_of
from sampling.draw.order import OrderedArea, ordered_areas
from sampling.findings import Finding, findings_table
from sampling.listing import check_size
from sampling.screening import COMPLETE, Eligibility, check_screening, screened_counts

ANSWER_COLUMNS = tuple(
    column.name
    for column in table_of(screening.ScreeningAnswer).c
    if column.name not in {"answer_id", "version", "cycle_id", "recorded_at", "recorded_by", "source_name"}
)


@dataclass(frozen=True, kw_only=True)
class ScreeningView:
    """Screened households against the plan: the areas with their counts, the total, and what the check found."""

    areas: pd.DataFrame
    n_screened: int
    min_screened: int
    findings: pd.DataFrame


@intention("screening.import")
def import_screening(work: Work, cycle_id: str, source: Path | SourceFile, *, actor: Actor, now: datetime) -> int:
    """Take over a screened list (Excel or CSV) and return how many answers were new.

    An answer for a household that has one becomes its next version; the old one stays.

    Raises
    ------
    InputRefusal
        ``FILE_…`` from the reader; ``SCREENING_AREA_UNKNOWN``, ``SCREENING_DWELLING_UNKNOWN``.
    StateRefusal
        ``LIST_IS_LOCKED`` for an area whose list was locked.
    """
    read = read_table(source, shipped_form("screening"))
    ea_ids = sorted(read.table["ea_id"].unique())
    require_open_areas(work, cycle_id, ea_ids, unknown="SCREENING_AREA_UNKNOWN")
    _require_listed(work.session, cycle_id, read.table)
    stamp = work.about(cycle_id=cycle_id, subject=",".join(ea_ids))
    known = read.table[[name for name in ANSWER_COLUMNS if name in read.table]]
    rows = known.assign(
        source_name=read.source_name,
        eligibility=_filled(known, "eligibility", Eligibility.IN),
        outcome=_filled(known, "outcome", COMPLETE),
    )
    n_answers = screening.add_answers(work.session, rows, stamp=stamp)
    findings.add_findings(
        work.session, findings_table(read.findings), stage="screening", source_id=str(uuid4()), stamp=stamp
    )
    return n_answers


def _filled(table: pd.DataFrame, column: str, default: str) -> pd.Series:
    """Return a column with its default where nothing stands: in the survey, and screened."""
    if column not in table:
        return pd.Series(default, index=table.index, dtype="str")
    return table[column].fillna(default)


def _require_listed(session: Session, cycle_id: str, table: pd.DataFrame) -> None:
    listed = listing.dwellings(session, cycle_id, personal=False)
    known = set(listed["ea_id"] + listed["dwelling_no"])
    dwelling = table["ea_id"] + table["household_id"].str[15:18]
    unknown = table.loc[~dwelling.isin(known), "household_id"]
    if not unknown.empty:
        household_id = str(unknown.iloc[0])
        raise InputRefusal(
            "SCREENING_DWELLING_UNKNOWN",
            household_id=household_id,
            ea_id=household_id[:15],
            dwelling_no=household_id[15:18],
        )


@intention("list.lock")
def lock_lists(work: Work, cycle_id: str, *, actor: Actor, now: datetime, ea_ids: Sequence[str] | None = None) -> int:
    """Fix the screened lists of the areas (of all in force, if none is named) for the draw; return how many.

    Raises
    ------
    StateRefusal
        ``LIST_NOT_SCREENED`` for an area without an answer, ``LIST_IS_LOCKED``, ``LIST_IS_BLOCKED`` by its listing, and
        what the sampling core refuses.
    """
    plan, _ = plan_in_force(work.session, cycle_id)
    wanted = list(ea_ids or areas.in_force(work.session, cycle_id)["ea_id"])
    lists = {area.ea_id: area for area in ordered_lists(work.session, cycle_id, plan)}
    locked = set(draws.locks(work.session, cycle_id, label=plan.draw.label)["ea_id"])
    require_no_blocks(work.session, cycle_id, plan, wanted)
    stamp = work.about(cycle_id=cycle_id, subject=",".join(wanted))
    for ea_id in wanted:
        if ea_id in locked:
            raise StateRefusal("LIST_IS_LOCKED", ea_id=ea_id)
        if ea_id not in lists:
            raise StateRefusal("LIST_NOT_SCREENED", ea_id=ea_id)
        draws.add_lock(work.session, _lock_row(lists[ea_id], plan), stamp=stamp)
    return len(wanted)


def ordered_lists(session: Session, cycle_id: str, plan: Plan) -> list[OrderedArea]:
    """Return each area's households in the plan's selection order."""
    answers = screening.in_force(session, cycle_id)
    if answers.empty:
        return []
    with refusing_as_sentences():
        return ordered_areas(answers, sort=plan.draw.sort)


def _lock_row(area: OrderedArea, plan: Plan) -> dict[str, object]:
    return {
        "lock_id": str(uuid4()),
        "ea_id": area.ea_id,
        "label": plan.draw.label,
        "sort": ",".join(plan.draw.sort),
        "list_digest": area.list_digest,
        "order_digest": area.order_digest,
        "n_units": len(area.household_ids),
    }


def screening_view(database: Database, cycle_id: str, *, actor: Actor) -> ScreeningView:
    """Return the screened households of the areas within the actor's reach, against the plan."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        in_force = areas.in_force(session, cycle_id)
        answers = screening.in_force(session, cycle_id, personal=False)
        locked = set(draws.locks(session, cycle_id)["ea_id"])
    counts = area_counts(answers)
    near = within(in_force, reach)[["serial", "ea_id", "area_name"]]
    shown = near.merge(counts, on="ea_id", how="left").fillna({"n_screened": 0, "n_out": 0})
    found = checked(answers, in_force, plan) if reach.everywhere else []
    return ScreeningView(
        areas=shown.assign(is_locked=shown["ea_id"].isin(locked), target=plan.screening.target_per_area),
        n_screened=int(shown["n_screened"].sum()),
        min_screened=plan.screening.min_screened,
        findings=findings_table(found),
    )


def checked(answers: pd.DataFrame, in_force: pd.DataFrame, plan: Plan) -> list[Finding]:
    """Return what the screening lacks against plan and frame; too few are a finding, never padded (Plan, scope)."""
    sizes = dict(zip(in_force["ea_id"], in_force["n_households"], strict=True))
    counts = screened_counts(answers[answers["ea_id"].isin(sizes.keys())])
    found = check_screening(
        answers,
        ea_ids=list(sizes),
        min_screened=plan.screening.min_screened,
        n_per_area=plan.draw.n_households_per_area,
    )
    tolerance = plan.listing.size_tolerance_percent
    for ea_id, n_found in zip(counts["ea_id"], counts["n_participating"], strict=True):
        found += check_size(n_found, ea_id=ea_id, n_expected=int(sizes[ea_id]), tolerance_percent=tolerance)
    return found


def area_counts(answers: pd.DataFrame) -> pd.DataFrame:
    """Return ``ea_id, n_screened, n_out``: households screened (met, and answered), and those confirmed out."""
    return screened_counts(answers)[["ea_id", "n_screened", "n_out"]]
