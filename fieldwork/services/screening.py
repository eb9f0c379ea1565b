"""Screening: the answers of the households of each area, and the lock that fixes what is drawn from (Plan §10)."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.locks import lock_lists
from fieldwork.services.open_areas import require_open_areas
from fieldwork.services.plans import plan_in_force
from fieldwork.services.screening_checks import is_answered, unconfirmed_outs, unknown_dwellings
from fieldwork.services.visits import within
from fieldwork.store import areas, draws, findings, listing, screening
from fieldwork.store.engine import Database
from fieldwork.store.facts import table_of
from sampling.findings import Finding, findings_table
from sampling.listing import check_size
from sampling.screening import COMPLETE, Eligibility, check_screening, screened_counts

__all__ = ["ScreeningView", "area_counts", "checked", "import_screening", "lock_lists", "screening_view"]

ANSWER_COLUMNS = tuple(
    column.name
    for column in table_of(screening.ScreeningAnswer).c
    if column.name
    not in {"answer_id", "version", "cycle_id", "recorded_at", "recorded_by", "source_name", "correction_reason"}
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

    An answer for a household that has one becomes its next version; the old one stays. A row without any answer is a
    household that still waits, and left out.

    Raises
    ------
    InputRefusal
        ``FILE_…`` from the reader; ``FILE_NOTHING_FILLED``; ``SCREENING_AREA_UNKNOWN``, ``SCREENING_DWELLING_UNKNOWN``.
    StateRefusal
        ``LIST_IS_LOCKED`` for an area whose list was locked.
    """
    read = read_table(source, shipped_form("screening"))
    answered = read.table[is_answered(read.table)].reset_index(drop=True)
    if answered.empty:
        raise InputRefusal("FILE_NOTHING_FILLED", file=read.source_name)
    ea_ids = sorted(answered["ea_id"].unique())
    require_open_areas(work, cycle_id, ea_ids, unknown="SCREENING_AREA_UNKNOWN")
    _require_listed(work.session, cycle_id, answered)
    _require_confirmed(answered)
    stamp = work.about(cycle_id=cycle_id, subject=",".join(ea_ids))
    known = answered[[name for name in ANSWER_COLUMNS if name in answered]]
    rows = known.assign(
        source_name=read.source_name,
        eligibility=_filled(known, "eligibility", Eligibility.IN),
        outcome=_filled(known, "outcome", COMPLETE),
        screened_on=_days(known),
        dwelling_no=known["household_id"].str[15:18],
        household_no=known["household_id"].str[18:20],
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


def _days(table: pd.DataFrame) -> pd.Series:
    """Return the day of screening as days; the reader keeps them as ISO texts."""
    if "screened_on" not in table:
        return pd.Series(None, index=table.index, dtype="object")
    return table["screened_on"].map(date.fromisoformat, na_action="ignore")


def _require_confirmed(table: pd.DataFrame) -> None:
    """Refuse a list that calls a household out of scope although nobody was met there."""
    for problem in unconfirmed_outs(table):
        raise InputRefusal(problem.code, **problem.fields)


def _require_listed(session: Session, cycle_id: str, table: pd.DataFrame) -> None:
    for problem in unknown_dwellings(table, listing.dwelling_codes(session, cycle_id)):
        raise InputRefusal(problem.code, **problem.fields)


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
    near = answers[answers["ea_id"].isin(sizes.keys())]
    counts = screened_counts(near)
    found = check_screening(
        near,
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
