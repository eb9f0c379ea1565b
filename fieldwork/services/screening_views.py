"""Screening as it is followed: areas against target by day with forecast, quality, and one area's households."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from fieldwork.messages import sentence
from fieldwork.rules.findings import Finding, findings_with_messages
from fieldwork.rules.permissions import Actor, Reach, reach_of, require_area
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_screening import imputation_of_plan, limits_of_plan
from fieldwork.rules.privacy import masked, personal_reach
from fieldwork.rules.screening import (
    PROXIES,
    Forecast,
    ScreeningOutcome,
    check_quality,
    forecast,
    quality_counts,
    with_shares,
)
from fieldwork.services.plans import plan_in_force
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.services.screening import checked
from fieldwork.services.visits import within
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, draws, listing, screening
from fieldwork.store.engine import Database
from sampling.draw.order import with_sort_columns
from sampling.imputation import IMPUTED_COLUMNS, is_imputed, with_imputed_sort_values
from sampling.screening import takes_part

DEADLINE_FACT = "screening_complete"


@dataclass(frozen=True, kw_only=True)
class ScreeningProgress:
    """Screening against target by day.

    ``areas``: ``serial, ea_id, area_name, n_listed, n_screened, target, n_out, n_no_contact, n_refused, n_proxy,
    n_income_missing``, their percentages, ``pace`` (households a day), ``reached_on, days_late`` and ``is_locked``.
    ``by_day``: ``day, n_screened, n_total`` of the areas in reach. ``people``: the same counts by who recorded.
    ``forecast`` is None for a plan that does not say from how many days the pace is taken.
    """

    areas: pd.DataFrame
    by_day: pd.DataFrame
    people: pd.DataFrame
    findings: pd.DataFrame
    target: int
    forecast: Forecast | None
    deadline: date | None


@dataclass(frozen=True, kw_only=True)
class AreaScreening:
    """One area's households as they are screened; incomes out of the person's reach are hidden.

    ``households``: ``household_id, ea_id, dwelling_no, household_no, outcome, eligibility, n_persons, income,
    respondent, is_proxy, n_attempts, screened_on, version``, and ``sort_value`` with ``sort_mark``, which says whether
    it was told, imputed for sorting alone, or is missing. ``dwelling_nos`` are all of the list in force.
    """

    ea_id: str
    is_locked: bool
    households: pd.DataFrame
    dwelling_nos: tuple[str, ...]
    sort_column: str


def screening_progress(database: Database, cycle_id: str, *, today: date, actor: Actor) -> ScreeningProgress:
    """Return the screening of the areas within the actor's reach against target and day."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        in_force = areas.in_force(session, cycle_id)
        answers = screening.in_force(session, cycle_id, personal=False)
        locked = set(draws.locks(session, cycle_id)["ea_id"])
    near = within(in_force, reach)
    mine = answers[answers["ea_id"].isin(near["ea_id"])].reset_index(drop=True)
    days = _days(mine)
    target = plan.screening.min_screened if reach.everywhere else plan.screening.target_per_area * len(near)
    found = [*(checked(answers, in_force, plan) if reach.everywhere else []), *_quality(mine, plan)]
    return ScreeningProgress(
        areas=_areas(near, mine, days, plan, today).assign(is_locked=near["ea_id"].isin(locked).to_numpy()),
        by_day=_by_day(days),
        people=with_shares(quality_counts(mine, "recorded_by")),
        findings=findings_with_messages(found),
        target=target,
        forecast=_forecast(days, target=target, plan=plan, today=today),
        deadline=_deadline(plan),
    )


def _days(answers: pd.DataFrame) -> pd.DataFrame:
    """Return ``ea_id, day`` of every finished household: the day that was stated, else that of the record."""
    done = answers[answers["outcome"].eq(ScreeningOutcome.COMPLETE.value)]
    recorded = done["screened_at"].fillna(done["recorded_at"]).dt.tz_convert(LOCAL_ZONE).dt.date
    stated = done["screened_on"]
    return pd.DataFrame({"ea_id": done["ea_id"], "day": stated.where(stated.notna(), recorded)})


def screened_on(database: Database, cycle_id: str, *, day: date, actor: Actor) -> pd.DataFrame:
    """Return the households whose screening was finished on a day, within the actor's reach.

    Returns
    -------
    DataFrame
        ``ea_id, household_id, day, n_attempts, recorded_by``: as many rows as `ScreeningProgress.by_day` counts.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        answers = screening.in_force(session, cycle_id, personal=False)
        near = within(areas.in_force(session, cycle_id), reach)
    mine = answers[answers["ea_id"].isin(near["ea_id"])]
    days = _days(mine)["day"]
    found = mine.loc[days.index[days == day], ["ea_id", "household_id", "n_attempts", "recorded_by"]]
    return found.assign(day=day).sort_values("household_id", ignore_index=True)


def _forecast(days: pd.DataFrame, *, target: int, plan: Plan, today: date) -> Forecast | None:
    if plan.screening_work is None:
        return None
    counts: Mapping[date, int] = Counter(days["day"])
    return forecast(counts, target=target, today=today, pace_days=plan.screening_work.pace_days)


def _by_day(days: pd.DataFrame) -> pd.DataFrame:
    """Return every day from the first to the last, also those without a household."""
    counts = days["day"].value_counts()
    if counts.empty:
        return pd.DataFrame({"day": [], "n_screened": [], "n_total": []})
    every = pd.date_range(min(counts.index), max(counts.index)).date
    n_screened = counts.reindex(every, fill_value=0).astype("int64")
    return pd.DataFrame({"day": every, "n_screened": n_screened.to_numpy(), "n_total": n_screened.cumsum().to_numpy()})


def _areas(near: pd.DataFrame, answers: pd.DataFrame, days: pd.DataFrame, plan: Plan, today: date) -> pd.DataFrame:
    counts = with_shares(quality_counts(answers, "ea_id"))
    table = near[["serial", "ea_id", "area_name", "town_name"]].merge(counts, on="ea_id", how="left")
    numbers = [name for name in counts.columns if name != "ea_id"]
    table = table.assign(**{name: table[name].fillna(0) for name in numbers}, target=plan.screening.target_per_area)
    whole = {name: "int64" for name in numbers if name.startswith("n_")}
    ahead = [_ahead(days[days["ea_id"] == ea_id], plan, today) for ea_id in table["ea_id"]]
    pace = pd.DataFrame(ahead, columns=["pace", "reached_on", "days_late"], index=table.index, dtype="object")
    return table.astype(whole).join(pace)


def _ahead(days: pd.DataFrame, plan: Plan, today: date) -> tuple[float | None, date | None, int | None]:
    expected = _forecast(days, target=plan.screening.target_per_area, plan=plan, today=today)
    if expected is None:
        return None, None, None
    return expected.pace, expected.reached_on, expected.days_late(_deadline(plan))


def _deadline(plan: Plan) -> date | None:
    """Return the day by which the plan wants the screening finished."""
    tasks = [(task.fact, task.deadline) for task in plan.tasks]
    milestones = [(step.fact, step.deadline) for task in plan.tasks for step in task.milestones]
    return next((deadline for fact, deadline in [*milestones, *tasks] if fact == DEADLINE_FACT), None)


def _quality(answers: pd.DataFrame, plan: Plan) -> list[Finding]:
    if plan.screening_work is None:
        return []
    limits = limits_of_plan(plan.screening, plan.screening_work)
    return [
        finding
        for by in ("ea_id", "recorded_by")
        for finding in check_quality(quality_counts(answers, by), by=by, limits=limits)
    ]


def screening_area(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> AreaScreening:
    """Return one area's households as they are screened.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_SCOPE`` for an area out of the actor's reach.
    """
    require_area(reach_of(actor, "survey.read"), ea_id)
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        answers = screening.in_force(session, cycle_id, ea_id=ea_id)
        tried = screening.attempts(session, cycle_id, ea_id=ea_id)["household_id"].value_counts()
        locked = set(draws.locks(session, cycle_id)["ea_id"])
        dwelling_nos = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)["dwelling_no"]
    return AreaScreening(
        ea_id=ea_id,
        is_locked=ea_id in locked,
        households=_households(answers, tried, plan, actor),
        dwelling_nos=tuple(sorted(dwelling_nos)),
        sort_column=next(iter(plan.draw.sort), ""),
    )


def answer_of(database: Database, cycle_id: str, household_id: str, *, actor: Actor) -> dict[str, Any]:
    """Return a household's answer in force by the names of the form, to be corrected; empty if there is none.

    Personal values out of the person's reach are missing.
    """
    ea_id = household_id[:15]
    require_area(reach_of(actor, "survey.read"), ea_id)
    with database.reading() as session:
        answers = screening.in_force(session, cycle_id, ea_id=ea_id)
    same = answers[answers["household_id"] == household_id]
    if same.empty:
        return {}
    row = masked(same, "screening_answer", actor=actor).iloc[0].to_dict()
    return {str(name): value for name, value in row.items() if not pd.isna(value)}


def _households(answers: pd.DataFrame, tried: "pd.Series[int]", plan: Plan, actor: Actor) -> pd.DataFrame:
    counted = answers["household_id"].map(tried).astype("Int64")
    stated = answers["n_attempts"]
    table = answers.assign(
        n_attempts=stated.where(counted.isna() | (stated >= counted).fillna(value=False), counted),
        is_proxy=answers["respondent"].isin([str(each) for each in PROXIES]),
    )
    return masked(_with_sort_values(table, plan, personal_reach(actor)), "screening_answer", actor=actor)


def _with_sort_values(answers: pd.DataFrame, plan: Plan, reach: Reach) -> pd.DataFrame:
    """Return the answers with the first sort column's value and its mark; an income out of reach is hidden."""
    sort = list(plan.draw.sort[:1])
    if not sort or answers.empty:
        return answers.assign(sort_value=None, sort_mark="")
    imputation = imputation_of_plan(plan.screening_work)
    with refusing_as_sentences():
        table = with_sort_columns(answers, sort=sort)
        values = with_imputed_sort_values(table, sort=sort, imputation=imputation)[sort[0]]
        marks = is_imputed(table, sort=sort, imputation=imputation)
        is_in = takes_part(table)
    shown = values.where(table["ea_id"].map(reach.covers).astype("bool")) if sort[0] in IMPUTED_COLUMNS else values
    return answers.assign(
        sort_value=shown.where(is_in),
        sort_mark=[_mark(*each) for each in zip(is_in, marks, values.isna(), strict=True)],
    )


def _mark(is_in: bool, is_made: bool, is_missing: bool) -> str:
    if not is_in:
        return sentence("SORT_VALUE_NONE")
    if is_made:
        return sentence("SORT_VALUE_IMPUTED")
    return sentence("SORT_VALUE_MISSING" if is_missing else "SORT_VALUE_TOLD")
