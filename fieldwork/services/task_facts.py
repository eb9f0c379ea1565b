"""What the system knows of the end of each task, in counts; and the days that a forecast looks at."""

from collections.abc import Mapping
from datetime import date, datetime

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.exports import REPORT_NAME
from fieldwork.rules.handover import trial_evidence
from fieldwork.rules.placement import CaseState
from fieldwork.rules.plan import Plan
from fieldwork.rules.task_evidence import Evidence
from fieldwork.rules.tasks import REPORT_LEFT
from fieldwork.services.books import books_of
from fieldwork.services.cases import CaseFacts, case_facts
from fieldwork.services.funds import funds_facts
from fieldwork.services.inspection_facts import inspection_facts
from fieldwork.services.organisation import organisation_evidence
from fieldwork.services.publicity import publicity_facts
from fieldwork.services.records import town_names
from fieldwork.services.training_view import training_facts
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import exports, listing, screening
from fieldwork.store.sharing import made_once
from sampling.screening import is_screened

_SETTLED = frozenset({CaseState.PLACED, CaseState.BOOKKEEPING})


def organising_facts(session: Session, cycle_id: str, *, plan: Plan, today: date) -> dict[str, Evidence]:
    """Return what is known of the tasks 1 to 6 and 12 to 14; a task without any record is left out: unknown."""
    key = ("organising", cycle_id, plan, today)
    return dict(made_once(session, key, lambda: _organising(session, cycle_id, plan, today)))


def _organising(session: Session, cycle_id: str, plan: Plan, today: date) -> dict[str, Evidence]:
    towns = list(town_names(session, cycle_id, plan))
    return {
        **organisation_evidence(session, cycle_id, towns=towns, today=today),
        **funds_facts(session, cycle_id),
        **publicity_facts(session, cycle_id, plan=plan, towns=towns),
        **training_facts(session, cycle_id),
        **inspection_facts(session, cycle_id),
        **trial_facts(session, cycle_id, plan=plan, today=today),
        **report_facts(session, cycle_id),
    }


def report_facts(session: Session, cycle_id: str) -> dict[str, Evidence]:
    """Return how often the assessment report left; nothing before the first time."""
    left = reports_left(session, cycle_id)
    if left.empty:
        return {}
    first = _local_days(left["recorded_at"])[-1]
    return {REPORT_LEFT: Evidence(done_on=first, n_done=len(left), n_target=1)}


def reports_left(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the assessment reports that left: ``recorded_at, file_name, digest, …``, the newest first."""
    left = exports.files(session)
    own = left[left["cycle_id"].eq(cycle_id) & left["file_name"].str.contains(REPORT_NAME, regex=False)]
    return own.drop_duplicates("digest").reset_index(drop=True)


def trial_facts(session: Session, cycle_id: str, *, plan: Plan, today: date) -> dict[str, Evidence]:
    """Return how far the trial bookkeeping is; nothing where the plan does not say how long a trial is."""
    if plan.diary is None:
        return {}
    books = books_of(session, cycle_id)
    kept = [books.book(household_id) for household_id in books.schedules]
    start = plan.bookkeeping.formal_start
    return {
        "trial_complete": trial_evidence(kept, plan.diary, formal_start=start, n_wanted=plan.n_households, today=today)
    }


def days_of(facts: Mapping[str, Evidence]) -> dict[str, date | None]:
    """Return the day on which each known task was done, None while it is not."""
    return {fact: evidence.done_on for fact, evidence in facts.items()}


def counted_facts(days: Mapping[str, date | None], progress: pd.DataFrame, *, plan: Plan) -> dict[str, Evidence]:
    """Return the facts that follow from the progress of the areas, with their counts beside their days."""
    n_areas, n_households = plan.areas.n_areas, plan.n_households
    sums = {name: int(progress[name].sum()) for name in ("n_screened", "n_drawn", "n_placed", "n_accounts")}
    counts = {
        "frame_verified": (int(days.get("frame_verified") is not None), 1),
        "sample_size_approved": (int(days.get("sample_size_approved") is not None), 1),
        "areas_settled": (len(progress), n_areas),
        "listing_locked": (int(progress["is_locked"].sum()), n_areas),
        "screening_complete": (sums["n_screened"], plan.screening.min_screened),
        "households_drawn": (sums["n_drawn"], n_households),
        "households_placed": (sums["n_placed"], n_households),
        "accounts_open": (sums["n_accounts"], n_households),
    }
    return {
        fact: Evidence(done_on=days[fact], n_done=n_done, n_target=n_target)
        for fact, (n_done, n_target) in counts.items()
        if fact in days
    }


def paces(session: Session, cycle_id: str, *, plan: Plan) -> dict[str, tuple[list[date], int]]:
    """Return, by fact, the day on which each unit of countable work was finished, and how many are wanted.

    Areas listed, households screened, households placed (the visit at which they agreed), accounts opened.
    """
    key = ("paces", cycle_id, plan)
    return dict(made_once(session, key, lambda: _paces(session, cycle_id, plan)))


def _paces(session: Session, cycle_id: str, plan: Plan) -> dict[str, tuple[list[date], int]]:
    facts = case_facts(session, cycle_id)
    listed = listing.in_force(session, cycle_id)["recorded_at"]
    answers = screening.in_force(session, cycle_id, personal=False)
    screened = answers.loc[is_screened(answers), "recorded_at"]
    return {
        "listing_locked": (_local_days(listed), plan.areas.n_areas),
        "screening_complete": (_local_days(screened), plan.screening.min_screened),
        "households_placed": (_placed_days(facts), plan.n_households),
        "accounts_open": (_account_days(facts), plan.n_households),
    }


def _placed_days(facts: CaseFacts) -> list[date]:
    settled = {one for one, case in facts.cases().items() if case.state in _SETTLED}
    agreed = facts.visits[(facts.visits["attempt_code"] == "agreed") & facts.visits["household_id"].isin(settled)]
    return _local_days(agreed.groupby("household_id")["visited_at"].max())


def _account_days(facts: CaseFacts) -> list[date]:
    kept = {one for one, case in facts.cases().items() if case.state is not CaseState.SUBSTITUTED}
    return list(facts.accounts.loc[facts.accounts["household_id"].isin(kept), "opened_on"])


def _local_days(instants: "pd.Series[datetime]") -> list[date]:
    return [instant.astimezone(LOCAL_ZONE).date() for instant in instants]
