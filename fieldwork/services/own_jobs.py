"""Work of one person that takes long: asked for on a page, left alone, found again there or on the day's page.

What was given and what came out lies in a tray that only this person reads (`services/trays.py`).
"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlmodel import Session

from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.jobs import JobState
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.jobs import (
    JobView,
    already_waiting,
    cancel_job,
    job_kinds,
    job_view,
    permitted_kind,
    permitted_kinds,
    view_of,
)
from fieldwork.services.trays import Tray, drop_old_trays, tray_of
from fieldwork.settings import Settings
from fieldwork.store import jobs
from fieldwork.store.engine import Database

GIVEN = "given"
"""What the names of given files begin with."""
LOOKED_AT = 100


@dataclass(frozen=True, kw_only=True)
class WantedJob:
    """Work that is asked for.

    ``about`` tells jobs of a kind apart: one is open at a time. ``tray_id`` names the tray of an earlier job whose
    given files are worked on further.
    """

    kind: str
    cycle_id: str
    about: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    given: Mapping[str, SourceFile] = field(default_factory=dict)
    tray_id: str = ""


@dataclass(frozen=True, kw_only=True)
class OwnJob:
    """A job and its tray, for the person who asked."""

    view: JobView
    tray: Tray

    @property
    def page(self) -> str:
        """Name of the page where it was asked for and where its end is shown."""
        return job_kinds()[self.view.kind].page

    @property
    def about(self) -> str:
        """What it is about, as the page named it."""
        return str(self.view.arguments.get("about", ""))


def ask_for(database: Database, wanted: WantedJob, *, settings: Settings, actor: Actor, now: datetime) -> str:
    """Ask for work and return the job's id; what is given is sealed before the job is there.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_ROLE``.
    StateRefusal
        ``JOB_KIND_UNKNOWN``; ``JOB_ALREADY_WAITING`` while the same is open.
    InputRefusal
        ``SYSTEM_FOLDER_NOT_WRITABLE``.
    """
    permitted_kind(wanted.kind, actor=actor)
    drop_old_trays(settings, now=now)
    job_id = str(uuid4())
    tray = tray_of(database, wanted.tray_id or job_id, settings=settings)
    tray.begin(now)
    try:
        for name, file in wanted.given.items():
            tray.put_file(GIVEN + name, file)
        with database.transaction() as session:
            _require_none_open(session, wanted, actor)
            jobs.add(session, _row(wanted, job_id, tray, actor, now))
    except Exception:
        if not wanted.tray_id:
            tray.put_away()
        raise
    tray.mark_seen(is_seen=False)
    return job_id


def own_job(
    database: Database, kinds: Collection[str], *, about: str, cycle_id: str, actor: Actor, settings: Settings
) -> OwnJob | None:
    """Return the person's newest job of some kinds about something, unless it was put away."""
    found = _own(database, kinds, cycle_id=cycle_id, actor=actor, settings=settings)
    return next((job for job in found if job.about == about), None)


def jobs_to_look_at(database: Database, *, cycle_id: str, actor: Actor, settings: Settings) -> list[OwnJob]:
    """Return what of the person's own work is under way or has ended and was not looked at, the newest first."""
    kinds = [name for name, kind in job_kinds().items() if kind.is_own]
    found = _own(database, kinds, cycle_id=cycle_id, actor=actor, settings=settings)
    newest = {job.tray.tray_id: job for job in reversed(list(found))}
    return [job for job in reversed(newest.values()) if job.view.is_open or not job.tray.is_seen]


def given_file(tray: Tray, name: str = "") -> SourceFile:
    """Return a file that was given to a job.

    Raises
    ------
    InputRefusal
        ``JOB_GIVEN_GONE`` if it is no longer there: the database was restored, or the key changed.
    """
    found = tray.get_file(GIVEN + name)
    if found is None:
        raise InputRefusal("JOB_GIVEN_GONE")
    return found


def drop_given(tray: Tray, *, is_needed: bool) -> None:
    """Take what was given out of a tray, unless it is still needed."""
    if not is_needed:
        tray.drop(*(path.stem for path in tray.folder.glob(f"{GIVEN}*.sealed")))


def stop_job(database: Database, job: OwnJob, *, actor: Actor, now: datetime) -> None:
    """Cancel a job; one that has not begun leaves nothing behind."""
    cancel_job(database, job.view.job_id, actor=actor, now=now)
    if job_view(database, job.view.job_id, actor=actor).state is JobState.CANCELLED:
        job.tray.put_away()


def tray_id_of(job_id: str, arguments: Mapping[str, Any]) -> str:
    """Return the id of a job's tray: its own, or that of the job before it."""
    return str(arguments.get("tray_id") or job_id)


def _own(
    database: Database, kinds: Collection[str], *, cycle_id: str, actor: Actor, settings: Settings
) -> Iterator[OwnJob]:
    permitted = set(kinds).intersection(permitted_kinds(actor))
    with database.reading() as session:
        found = jobs.newest(session, limit=LOOKED_AT, kinds=permitted, requested_by=actor.account_id, cycle_id=cycle_id)
    for _, row in found.iterrows():
        view = view_of(row, "")
        tray = tray_of(database, tray_id_of(view.job_id, view.arguments), settings=settings)
        if tray.is_there:
            yield OwnJob(view=view, tray=tray)


def _require_none_open(session: Session, wanted: WantedJob, actor: Actor) -> None:
    waiting = jobs.in_states(session)
    mine = waiting[(waiting["kind"] == wanted.kind) & (waiting["requested_by"] == actor.account_id)]
    for _, row in mine[mine["cycle_id"] == wanted.cycle_id].iterrows():
        view = view_of(row, "")
        if view.arguments.get("about") == wanted.about:
            raise already_waiting(view)


def _row(wanted: WantedJob, job_id: str, tray: Tray, actor: Actor, now: datetime) -> dict[str, Any]:
    arguments = {**wanted.arguments, "about": wanted.about, "tray_id": tray.tray_id}
    return {
        "job_id": job_id,
        "kind": wanted.kind,
        "cycle_id": wanted.cycle_id,
        "arguments": json.dumps(arguments, ensure_ascii=False),
        "requested_at": now,
        "requested_by": actor.account_id,
    }
