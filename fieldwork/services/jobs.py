"""Jobs as people ask for them: submit, follow, cancel. The work itself is done by the worker process.

A job is permitted by what it does: verifying the ledger needs ``ledger.read``. Work that changes the survey calls
services, which check and enter it again.
"""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from typing import Any, cast
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.messages import sentence
from fieldwork.rules.jobs import OPEN_STATES, STATE_LABELS, JobState, part_done, require_step
from fieldwork.rules.permissions import Actor, reach_of, scopes_of
from fieldwork.rules.refusals import StateRefusal
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store import jobs
from fieldwork.store.engine import Database

Progress = Callable[[int, int], None]
"""Told how much is done of how much; raises when somebody has cancelled the job."""

KINDS_PATH = "fieldwork.services.job_kinds:KINDS"
SHOWN_JOBS = 50


@dataclass(frozen=True, kw_only=True)
class JobTask:
    """What a job's function is given."""

    database: Database
    settings: Settings
    arguments: Mapping[str, Any]
    requested_by: str
    progress: Progress


@dataclass(frozen=True, kw_only=True)
class JobKind:
    """A kind of work: the permission it needs, and the function that does it and returns what JSON can hold."""

    action: str
    run: Callable[[JobTask], Mapping[str, Any]]
    is_single: bool = True
    """Whether a second one is refused while one is open."""


@dataclass(frozen=True, kw_only=True)
class JobView:
    """A job as it is followed on a page."""

    job_id: str
    kind: str
    state: JobState
    requested_by: str
    done: int
    total: int
    result: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""

    @property
    def title(self) -> str:
        """The kind of work in words."""
        return title_of(self.kind)

    @property
    def label(self) -> str:
        """The state in words."""
        return STATE_LABELS[self.state]

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done or being done."""
        return self.state in OPEN_STATES

    @property
    def part(self) -> float:
        """How much is done, 0 to 1."""
        return part_done(self.done, self.total)


def job_kinds(path: str = KINDS_PATH) -> Mapping[str, JobKind]:
    """Return the kinds of work there are; the worker process finds them by the same path."""
    module, _, name = path.partition(":")
    return cast("Mapping[str, JobKind]", getattr(import_module(module), name))


def title_of(kind: str) -> str:
    """Return a kind of work in words."""
    return sentence(f"JOB_KIND.{kind}")


def submit_job(
    database: Database, kind: str, *, arguments: Mapping[str, Any] | None = None, actor: Actor, now: datetime
) -> str:
    """Ask the worker for a piece of work and return the job's id.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_ROLE`` if the person may not do what the job does.
    StateRefusal
        ``JOB_KIND_UNKNOWN``; ``JOB_ALREADY_WAITING`` naming who asked for the same and when.
    """
    described = job_kinds().get(kind)
    if described is None:
        raise StateRefusal("JOB_KIND_UNKNOWN", kind=kind)
    reach_of(actor, described.action)
    with database.transaction() as session:
        if described.is_single:
            _require_none_open(session, kind)
        job_id = str(uuid4())
        asked = {"requested_at": now, "requested_by": actor.account_id}
        row = {"job_id": job_id, "kind": kind, "arguments": json.dumps(dict(arguments or {}), ensure_ascii=False)}
        jobs.add(session, row | asked)
    return job_id


def cancel_job(database: Database, job_id: str, *, actor: Actor, now: datetime) -> None:
    """Cancel a job: one that waits ends at once, one that runs at its next step.

    Raises
    ------
    StateRefusal
        ``JOB_UNKNOWN``, ``JOB_STEP_FORBIDDEN``.
    """
    with database.transaction() as session:
        view = _view(jobs.one(session, job_id), job_id)
        reach_of(actor, job_kinds()[view.kind].action)
        require_step(view.state, JobState.CANCELLED)
        if view.state is JobState.WAITING:
            ended = {"state": JobState.CANCELLED.value, "ended_at": now, "problem": sentence("JOB_CANCELLED")}
            jobs.change(session, job_id, ended)
        else:
            jobs.change(session, job_id, {"is_cancel_asked": True})


def job_view(database: Database, job_id: str, *, actor: Actor) -> JobView:
    """Return a job as it stands now; refuses with ``JOB_UNKNOWN`` and to whom its work is not permitted."""
    with database.reading() as session:
        view = _view(jobs.one(session, job_id), job_id)
    reach_of(actor, job_kinds()[view.kind].action)
    return view


def jobs_view(database: Database, *, actor: Actor) -> pd.DataFrame:
    """Return the newest jobs that the person may see: ``title, state, label, requested_at, ended_at, problem, …``."""
    reach_of(actor, "system.read")
    shown = permitted_kinds(actor)
    with database.reading() as session:
        found = jobs.newest(session, limit=SHOWN_JOBS, kinds=shown)
    return found.assign(
        title=[title_of(kind) for kind in found["kind"]],
        label=[STATE_LABELS[JobState(state)] for state in found["state"]],
    )


def newest_job(database: Database, kind: str, *, actor: Actor) -> JobView | None:
    """Return the job of a kind that was asked for last, or None."""
    reach_of(actor, job_kinds()[kind].action)
    with database.reading() as session:
        found = jobs.newest(session, limit=1, kinds=[kind])
    return None if found.empty else _view(found.iloc[0], "")


def permitted_kinds(actor: Actor) -> Collection[str]:
    """Return the kinds of work a person may ask for."""
    return [kind for kind, described in job_kinds().items() if scopes_of(actor, described.action)]


def _require_none_open(session: Session, kind: str) -> None:
    waiting = jobs.in_states(session)
    same = waiting[waiting["kind"] == kind]
    if not same.empty:
        at = pd.Timestamp(same["requested_at"].iloc[0]).tz_convert(LOCAL_ZONE).strftime("%Y-%m-%d %H:%M")
        raise StateRefusal("JOB_ALREADY_WAITING", who=same["requested_by"].iloc[0], at=at)


def _view(row: "pd.Series[Any] | None", job_id: str) -> JobView:
    if row is None:
        raise StateRefusal("JOB_UNKNOWN", job_id=job_id)
    return JobView(
        job_id=str(row["job_id"]),
        kind=str(row["kind"]),
        state=JobState(row["state"]),
        requested_by=str(row["requested_by"]),
        done=int(row["done"]),
        total=int(row["total"]),
        result=json.loads(row["result"]) if isinstance(row["result"], str) else {},
        problem=row["problem"] if isinstance(row["problem"], str) else "",
    )
