"""One process beside the application that does the long work, so that no page waits and no crash is shared.

It is a fresh interpreter (nothing of the application's threads, connections and page scripts is inherited), takes one
job after the other from the table, and says how far it is. When it dies, its job is marked as lost and another one is
started. Its standard input is its tie to the application: when that ends, it ends after the job it is at.
"""

import json
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import IO, Any
from uuid import uuid4

from fieldwork.messages import sentence
from fieldwork.rules.jobs import SILENT_AFTER, JobState
from fieldwork.rules.refusals import Refusal
from fieldwork.services.database import DATABASE_FILE, open_database
from fieldwork.services.jobs import KINDS_PATH, JobKind, JobTask, job_kinds
from fieldwork.settings import Settings
from fieldwork.store import jobs
from fieldwork.store.engine import Database

PAUSE_S = 0.5
REPORT_EVERY_S = 0.5


class JobCancelledError(Exception):
    """Somebody has cancelled the job that is under way."""


@dataclass(kw_only=True)
class Worker:
    """The worker of one application process: started when there is work, watched, started again when it died."""

    settings: Settings
    file_name: str = DATABASE_FILE
    kinds_path: str = KINDS_PATH
    name: str = ""
    _process: "subprocess.Popen[str] | None" = None
    _lock: Lock = field(default_factory=Lock)

    @property
    def process_id(self) -> int | None:
        """The worker's process id, or None while there is none."""
        return self._process.pid if self._process is not None else None

    def ensure(self, database: Database) -> None:
        """See to it that a worker lives; the job of one that died is marked as lost."""
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                return
            mark_lost(database, now=datetime.now(UTC), worker=self.name)
            self.name = str(uuid4())
            self._process = self._started()

    def stop(self) -> None:
        """End the worker and wait for its end."""
        with self._lock:
            if self._process is not None:
                self._process.terminate()
                self._process.communicate()
                self._process = None

    def _started(self) -> "subprocess.Popen[str]":
        # Not multiprocessing: its new process runs the parent's main module anew, and that is a page's script.
        process = subprocess.Popen(
            [sys.executable, "-m", "fieldwork.services.worker_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        order = Order(
            settings=self.settings.model_dump(mode="json", exclude_unset=True),
            file_name=self.file_name,
            kinds_path=self.kinds_path,
            name=self.name,
        )
        with suppress(OSError):  # it has died already: the next look finds it so
            _tie(process).write(json.dumps(asdict(order)) + "\n")
            _tie(process).flush()
        return process


@dataclass(frozen=True, kw_only=True)
class Order:
    """What a worker process is told when it starts."""

    settings: Mapping[str, Any]
    file_name: str
    kinds_path: str
    name: str


def work(order: Order, *, is_wanted: Callable[[], bool]) -> None:
    """Do jobs while the application lives; this is what runs in the worker process."""
    settings = Settings(**order.settings)
    database = open_database(settings, file_name=order.file_name)
    kinds = job_kinds(order.kinds_path)
    while is_wanted():
        if not do_next(database, settings, kinds=kinds, name=order.name):
            time.sleep(PAUSE_S)
    database.close()


def _tie(process: "subprocess.Popen[str]") -> IO[str]:
    if process.stdin is None:
        raise OSError("the worker has no standard input")
    return process.stdin


def do_next(database: Database, settings: Settings, *, kinds: Mapping[str, JobKind], name: str) -> bool:
    """Do the job that waits longest, if there is one, and tell whether there was."""
    taken = _take(database, name)
    if taken is None:
        return False
    job_id, kind = str(taken["job_id"]), kinds.get(str(taken["kind"]))
    if kind is None:
        _end(database, job_id, JobState.FAILED, problem=sentence("JOB_KIND_UNKNOWN", kind=taken["kind"]))
        return True
    task = JobTask(
        database=database,
        settings=settings,
        arguments=json.loads(taken["arguments"]),
        requested_by=str(taken["requested_by"]),
        progress=_Report(database, job_id),
    )
    _do(task, kind, job_id)
    return True


def mark_lost(database: Database, *, now: datetime, worker: str = "") -> int:
    """Mark the running jobs of a worker that is dead, and of any that has long said nothing; return how many."""
    with database.transaction() as session:
        running = jobs.in_states(session, [JobState.RUNNING])
        silent = running["seen_at"].isna() | (running["seen_at"] < now - SILENT_AFTER)
        lost = running[silent | (running["worker"] == worker)]
        for job_id in lost["job_id"]:
            ended = {"state": JobState.FAILED.value, "ended_at": now, "problem": sentence("JOB_LOST")}
            jobs.change(session, job_id, ended)
    return len(lost)


def _take(database: Database, name: str) -> Mapping[str, Any] | None:
    """Take the next job in one transaction: of two workers one gets it."""
    with database.reading() as session:
        if jobs.in_states(session, [JobState.WAITING]).empty:
            return None
    with database.transaction() as session:
        waiting = jobs.in_states(session, [JobState.WAITING])
        if waiting.empty:
            return None
        taken = waiting.iloc[0]
        mine = {"state": JobState.RUNNING.value, "worker": name, "seen_at": datetime.now(UTC)}
        jobs.change(session, taken["job_id"], mine)
    return {str(key): value for key, value in taken.items()}


def _do(task: JobTask, kind: JobKind, job_id: str) -> None:
    try:
        result = json.dumps(dict(kind.run(task)), ensure_ascii=False)
    except JobCancelledError:
        _end(task.database, job_id, JobState.CANCELLED, problem=sentence("JOB_CANCELLED"))
    except Refusal as refusal:
        _end(task.database, job_id, JobState.FAILED, problem=refusal.sentence)
    except Exception as error:  # whatever goes wrong in a job is the job's end, not the worker's
        _end(task.database, job_id, JobState.FAILED, problem=_unexpected(error))
    else:
        _end(task.database, job_id, JobState.DONE, result=result)


def _unexpected(error: Exception) -> str:
    """Return where something went wrong, never what it said: that could hold personal values."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno}"
    return sentence("JOB_FAILED", problem=type(error).__name__, where=where)


def _end(
    database: Database, job_id: str, state: JobState, *, result: str | None = None, problem: str | None = None
) -> None:
    ended = {"state": state.value, "ended_at": datetime.now(UTC), "result": result, "problem": problem}
    with database.transaction() as session:
        jobs.change(session, job_id, ended)


class _Report:
    """Writes progress into the job's row now and then, and learns there whether it was cancelled."""

    def __init__(self, database: Database, job_id: str) -> None:
        self._database = database
        self._job_id = job_id
        self._last = float("-inf")

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() - self._last < REPORT_EVERY_S and done < total:
            return
        # A busy database may not fail a job for want of a progress bar.
        with suppress(Refusal):
            self._write(done, total)
        self._last = time.monotonic()

    def _write(self, done: int, total: int) -> None:
        with self._database.transaction() as session:
            row = jobs.one(session, self._job_id)
            if row is None or bool(row["is_cancel_asked"]) or row["state"] != JobState.RUNNING.value:
                raise JobCancelledError
            jobs.change(session, self._job_id, {"done": done, "total": total, "seen_at": datetime.now(UTC)})
