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
from fieldwork.rules.refusals import PermissionRefusal, StateRefusal
from fieldwork.services.sign_in import actor_of
from fieldwork.services.trays import Tray
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store import jobs
from fieldwork.store.engine import Database

Progress = Callable[[int, int], None]
"""Told how much is done of how much; raises when somebody has cancelled the job."""

KINDS_PATH = "fieldwork.services.job_kinds:KINDS"
SHOWN_JOBS = 50


@dataclass(frozen=True, kw_only=True)
class JobTask:
    """What a job's function is given.

    ``finish`` ends the job within a transaction of the function's own, so that what it records and the job's end are
    one; it raises where the job was cancelled or has gone to another worker.
    """

    database: Database
    settings: Settings
    arguments: Mapping[str, Any]
    requested_by: str
    progress: Progress
    cycle_id: str
    tray: Tray
    finish: Callable[[Session, Mapping[str, Any]], None]

    def person(self, action: str) -> Actor:
        """Return who asked, with the permissions of now.

        Raises
        ------
        PermissionRefusal
            ``PERMISSION_ROLE`` if the person is no longer there or may not do so any more.
        """
        actor = actor_of(self.database, self.requested_by, cycle_id=self.cycle_id or None)
        if actor is None:
            raise PermissionRefusal("PERMISSION_ROLE", action=sentence(f"ACTION.{action}"))
        reach_of(actor, action)
        return actor


@dataclass(frozen=True, kw_only=True)
class JobKind:
    """A kind of work: the permission it needs, and the function that does it and returns what JSON can hold.

    A job that is somebody's own (``page`` is where it was asked for) is seen by that person alone, has a tray, and is
    taken up again when its worker dies: it changes nothing but by ``finish``.
    """

    action: str
    run: Callable[[JobTask], Mapping[str, Any]]
    is_single: bool = True
    """Whether a second one is refused while one is open."""
    page: str = ""
    keeps_given: bool = False
    """Whether what was given is still needed once the job is done."""

    @property
    def is_own(self) -> bool:
        """Whether it is the work of one person."""
        return bool(self.page)


@dataclass(frozen=True, kw_only=True)
class JobView:
    """A job as it is followed on a page."""

    job_id: str
    kind: str
    state: JobState
    requested_by: str
    requested_at: datetime
    cycle_id: str
    done: int
    total: int
    arguments: Mapping[str, Any] = field(default_factory=dict)
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
    described = permitted_kind(kind, actor=actor)
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
        view = view_of(jobs.one(session, job_id), job_id)
        _require_shown(view, actor)
        require_step(view.state, JobState.CANCELLED)
        if view.state is JobState.WAITING:
            ended = {"state": JobState.CANCELLED.value, "ended_at": now, "problem": sentence("JOB_CANCELLED")}
            jobs.change(session, job_id, ended)
        else:
            jobs.change(session, job_id, {"is_cancel_asked": True})


def job_view(database: Database, job_id: str, *, actor: Actor) -> JobView:
    """Return a job as it stands now; refuses with ``JOB_UNKNOWN`` and to whom its work is not permitted."""
    with database.reading() as session:
        view = view_of(jobs.one(session, job_id), job_id)
    _require_shown(view, actor)
    return view


def jobs_view(database: Database, *, actor: Actor) -> pd.DataFrame:
    """Return the newest jobs that the person may see: ``title, state, label, requested_at, ended_at, problem, …``.

    Another person's own work is not among them.
    """
    reach_of(actor, "system.read")
    shown = permitted_kinds(actor)
    with database.reading() as session:
        found = jobs.newest(session, limit=SHOWN_JOBS, kinds=shown)
    own = frozenset(kind for kind in shown if job_kinds()[kind].is_own)
    found = found[~found["kind"].isin(own) | (found["requested_by"] == actor.account_id)]
    return found.assign(
        title=[title_of(kind) for kind in found["kind"]],
        label=[STATE_LABELS[JobState(state)] for state in found["state"]],
    )


def newest_job(database: Database, kind: str, *, actor: Actor) -> JobView | None:
    """Return the job of a kind that was asked for last, or None."""
    reach_of(actor, job_kinds()[kind].action)
    with database.reading() as session:
        found = jobs.newest(session, limit=1, kinds=[kind])
    return None if found.empty else view_of(found.iloc[0], "")


def permitted_kind(kind: str, *, actor: Actor) -> JobKind:
    """Return a kind of work that a person may ask for.

    Raises
    ------
    StateRefusal
        ``JOB_KIND_UNKNOWN``.
    PermissionRefusal
        ``PERMISSION_ROLE``.
    """
    described = job_kinds().get(kind)
    if described is None:
        raise StateRefusal("JOB_KIND_UNKNOWN", kind=kind)
    reach_of(actor, described.action)
    return described


def permitted_kinds(actor: Actor) -> Collection[str]:
    """Return the kinds of work a person may ask for."""
    return [kind for kind, described in job_kinds().items() if scopes_of(actor, described.action)]


def _require_none_open(session: Session, kind: str) -> None:
    waiting = jobs.in_states(session)
    same = waiting[waiting["kind"] == kind]
    if not same.empty:
        raise already_waiting(view_of(same.iloc[0], ""))


def already_waiting(view: JobView) -> StateRefusal:
    """Return the refusal of work that was asked for already."""
    at = view.requested_at.astimezone(LOCAL_ZONE).strftime("%Y-%m-%d %H:%M")
    return StateRefusal("JOB_ALREADY_WAITING", who=view.requested_by, at=at)


def _require_shown(view: JobView, actor: Actor) -> None:
    """Refuse a person to whom the work is not permitted; what is another's own is as if it were not there."""
    described = job_kinds()[view.kind]
    reach_of(actor, described.action)
    if described.is_own and view.requested_by != actor.account_id:
        raise StateRefusal("JOB_UNKNOWN", job_id=view.job_id)


def view_of(row: "pd.Series[Any] | None", job_id: str) -> JobView:
    """Return a job from its row; refuses with ``JOB_UNKNOWN`` where there is none."""
    if row is None:
        raise StateRefusal("JOB_UNKNOWN", job_id=job_id)
    return JobView(
        job_id=str(row["job_id"]),
        kind=str(row["kind"]),
        state=JobState(row["state"]),
        requested_by=str(row["requested_by"]),
        requested_at=pd.Timestamp(row["requested_at"]).to_pydatetime(),
        cycle_id=row["cycle_id"] if isinstance(row["cycle_id"], str) else "",
        arguments=json.loads(row["arguments"]),
        done=int(row["done"]),
        total=int(row["total"]),
        result=json.loads(row["result"]) if isinstance(row["result"], str) else {},
        problem=row["problem"] if isinstance(row["problem"], str) else "",
    )
