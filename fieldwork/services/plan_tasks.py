"""The 16 tasks of the plan: where each stands and by whom that is known, what blocks what, when it will be finished."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.forecast import Forecast, forecast_finish
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.task_evidence import Evidence
from fieldwork.rules.task_states import (
    SOURCE_LABELS,
    STATEMENT_LABELS,
    Stated,
    Statement,
    StatementFields,
    TaskStanding,
    blocked_by,
    check_order,
    require_paper,
    require_possible_statement,
    task_states,
)
from fieldwork.rules.tasks import REPORT_LEFT, Task
from fieldwork.services.intention import Work, intention
from fieldwork.services.overview import known_facts
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.progress import area_progress
from fieldwork.services.task_facts import counted_facts, days_of, organising_facts, paces, reports_left
from fieldwork.services.task_statements import stated_tasks
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import statements
from fieldwork.store.engine import Database
from fieldwork.store.sharing import made_once
from sampling.findings import Finding, Severity


@dataclass(frozen=True)
class TasksView:
    """The tasks on a day.

    ``tasks``: ``no, name, owner, phase, starts_on, deadline, state, state_zh, source_zh, done_on, evidence`` (what
    should be there), ``seen`` (what the system sees, in words), ``blocked_by``, ``forecast_on, forecast_zh``,
    ``is_seen`` (the system knows its end), ``papers`` (words for each paper that left and may be its evidence).
    ``milestones``: ``no, name, deadline, done_on``. ``dependencies``: ``task, needs, why``.
    ``statements``: ``task_no, statement, statement_zh, stated_on, evidence, reason, recorded_by, recorded_at``, the
    newest first. ``findings`` as elsewhere.
    """

    tasks: pd.DataFrame
    milestones: pd.DataFrame
    dependencies: pd.DataFrame
    statements: pd.DataFrame
    findings: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class _Known:
    plan: Plan
    facts: Mapping[str, date | None]
    evidence: Mapping[str, Evidence]
    forecasts: Mapping[str, Forecast]
    stated: Mapping[int, Stated]
    statements: pd.DataFrame
    reports: pd.DataFrame


@intention("task.state")
def state_task(work: Work, fields: StatementFields, *, actor: Actor, now: datetime) -> int:
    """State that a task has started, is done, or is taken up again; return the version of the statement.

    Raises
    ------
    Refusal
        ``TASK_UNKNOWN``, and as `require_possible_statement` and `require_paper`.
    """
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    task = _task(plan, fields.task_no)
    today = work.now.astimezone(LOCAL_ZONE).date()
    present = stated_tasks(work.session, fields.cycle_id).get(task.no)
    seen = set(_facts(work.session, fields.cycle_id, plan=plan, today=today)[0])
    statement = present.statement if present else None
    require_possible_statement(fields, task, statement, seen=seen, today=today)
    require_paper(fields, task, reports_left(work.session, fields.cycle_id)["digest"].tolist())
    stamp = work.about(cycle_id=fields.cycle_id, subject=f"task {task.no}")
    row: dict[str, object] = {"task_no": task.no, "statement": fields.statement.value, "stated_on": fields.stated_on}
    texts = {"evidence": fields.evidence.strip() or None, "reason": fields.reason.strip() or None}
    return statements.add(work.session, row | texts, stamp=stamp)


def tasks_view(database: Database, cycle_id: str, *, today: date, actor: Actor) -> TasksView:
    """Return where every task of the plan stands, how that is known, and what follows from it."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        return made_once(session, ("tasks", cycle_id, today), lambda: _tasks_view(session, cycle_id, today))


def _tasks_view(session: Session, cycle_id: str, today: date) -> TasksView:
    known = _known(session, cycle_id, today=today)
    standings = task_states(known.plan, known.facts, today=today, stated=known.stated)
    blocked = blocked_by(standings, known.plan.dependencies)
    return TasksView(
        tasks=pd.DataFrame([_row(each, known, blocked) for each in standings]),
        milestones=_milestones(known),
        dependencies=_dependencies(known.plan),
        statements=known.statements.assign(
            statement_zh=[STATEMENT_LABELS[Statement(each)] for each in known.statements["statement"]]
        ),
        findings=findings_with_messages([*check_order(standings, known.plan.dependencies), *_late(standings, known)]),
    )


def _known(session: Session, cycle_id: str, *, today: date) -> _Known:
    plan, _ = plan_in_force(session, cycle_id)
    facts, evidence = _facts(session, cycle_id, plan=plan, today=today)
    window = require_section(plan.progress, "progress").forecast_window_days
    return _Known(
        plan=plan,
        facts=facts,
        evidence=evidence,
        forecasts={
            fact: forecast_finish(days, n_target=n_target, today=today, window_days=window)
            for fact, (days, n_target) in paces(session, cycle_id, plan=plan).items()
        },
        stated=stated_tasks(session, cycle_id),
        reports=reports_left(session, cycle_id),
        statements=statements.statements(session, cycle_id).sort_values(
            "recorded_at", ascending=False, kind="stable", ignore_index=True
        ),
    )


def _facts(
    session: Session, cycle_id: str, *, plan: Plan, today: date
) -> tuple[dict[str, date | None], dict[str, Evidence]]:
    progress = area_progress(session, cycle_id, plan=plan, today=today)
    seen = known_facts(session, cycle_id, plan=plan, progress=progress)
    organising = organising_facts(session, cycle_id, plan=plan, today=today)
    return seen | days_of(organising), counted_facts(seen, progress, plan=plan) | organising


def _task(plan: Plan, number: int) -> Task:
    for task in plan.tasks:
        if task.no == number:
            return task
    raise InputRefusal("TASK_UNKNOWN", value=number)


def _row(standing: TaskStanding, known: _Known, blocked: Mapping[int, list[int]]) -> dict[str, Any]:
    task = standing.task
    forecast = _forecast(task, known)
    return {
        "no": task.no,
        "name": task.name,
        "owner": task.owner,
        "phase": task.phase,
        "starts_on": task.starts_on,
        "deadline": task.deadline,
        "state": standing.state.value,
        "state_zh": standing.word,
        "source_zh": SOURCE_LABELS[standing.source],
        "done_on": standing.done_on,
        "evidence": task.evidence,
        "seen": "".join(known.evidence[fact].words(fact) for fact in task.facts if fact in known.evidence),
        "blocked_by": "、".join(str(no) for no in blocked.get(task.no, [])),
        "forecast_on": forecast.finish_on if forecast and not forecast.is_done else None,
        "forecast_zh": forecast.words if forecast else "",
        "is_seen": task.fact in known.facts,
        "papers": _papers(known.reports) if task.shows == REPORT_LEFT else [],
    }


def _papers(reports: pd.DataFrame) -> list[str]:
    """Return each report that left as it may stand in the evidence: day, name and digest, the newest first."""
    return [
        f"{row['recorded_at'].astimezone(LOCAL_ZONE):%Y-%m-%d} {row['file_name']} SHA-256 {row['digest']}"
        for row in reports.to_dict("records")
    ]


def _forecast(task: Task, known: _Known) -> Forecast | None:
    """Return the forecast of a task: of the first of its countable work that is not finished, else of the last."""
    found = [known.forecasts[fact] for _, fact, _ in _dated_facts(task) if fact in known.forecasts]
    return next((each for each in found if not each.is_done), found[-1] if found else None)


def _late(standings: list[TaskStanding], known: _Known) -> list[Finding]:
    """Return a warning for each open task or milestone whose forecast lies after its deadline."""
    return [
        Finding(
            code="TASK_FORECAST_LATE",
            severity=Severity.WARNING,
            subject=str(each.task.no),
            field=name,
            value=str(known.forecasts[fact].finish_on),
            expected=str(deadline),
        )
        for each in standings
        if each.done_on is None
        for name, fact, deadline in _dated_facts(each.task)
        if fact in known.forecasts and _is_late(known.forecasts[fact], deadline)
    ]


def _dated_facts(task: Task) -> list[tuple[str, str, date]]:
    """Return name, fact and deadline of the task's milestones and of the task itself, each fact once."""
    dated = [(each.name, each.fact or "", each.deadline) for each in task.milestones]
    own = [] if task.deadline is None else [(task.name, task.fact or "", task.deadline)]
    return dated + [each for each in own if each[1] not in {fact for _, fact, _ in dated}]


def _is_late(forecast: Forecast, deadline: date) -> bool:
    return not forecast.is_done and forecast.finish_on is not None and forecast.finish_on > deadline


def _milestones(known: _Known) -> pd.DataFrame:
    rows = [
        (task.no, milestone.name, milestone.deadline, known.facts.get(milestone.fact) if milestone.fact else None)
        for task in known.plan.tasks
        for milestone in task.milestones
    ]
    return pd.DataFrame(rows, columns=["no", "name", "deadline", "done_on"])


def _dependencies(plan: Plan) -> pd.DataFrame:
    rows = [(each.task, each.needs, each.why) for each in plan.dependencies]
    return pd.DataFrame(rows, columns=["task", "needs", "why"])
