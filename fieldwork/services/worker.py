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
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Lock, Thread
from typing import IO, Any
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.messages import sentence
from fieldwork.rules.jobs import OPEN_STATES, SILENT_AFTER, JobState
from fieldwork.rules.refusals import Refusal
from fieldwork.services.database import DATABASE_FILE, open_database
from fieldwork.services.jobs import KINDS_PATH, JobKind, JobTask, job_kinds
from fieldwork.services.own_jobs import drop_given, tray_id_of
from fieldwork.services.trays import drop_old_trays, tray_of
from fieldwork.settings import Settings
from fieldwork.store import jobs
from fieldwork.store.engine import Database

PAUSE_S = 0.5
REPORT_EVERY_S = 0.5
ALIVE_EVERY_S = 10.0


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
            mark_lost(database, now=datetime.now(UTC), worker=self.name, kinds=job_kinds(self.kinds_path))
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
    drop_old_trays(settings, now=settings.now())
    while is_wanted():
        if not do_next(database, settings, kinds=kinds, name=order.name):
            # Another program may have died at a job without anybody who starts its worker anew.
            mark_lost(database, now=datetime.now(UTC), kinds=kinds)
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
    held, kind = _Held(database, str(taken["job_id"]), name), kinds.get(str(taken["kind"]))
    if kind is None:
        held.end(JobState.FAILED, problem=sentence("JOB_KIND_UNKNOWN", kind=taken["kind"]))
        return True
    arguments = json.loads(taken["arguments"])
    task = JobTask(
        database=database,
        settings=settings,
        arguments=arguments,
        requested_by=str(taken["requested_by"]),
        progress=_Report(held),
        cycle_id=taken["cycle_id"] if isinstance(taken["cycle_id"], str) else "",
        tray=tray_of(database, tray_id_of(held.job_id, arguments), settings=settings),
        finish=held.finish,
    )
    with _signs_of_life(held):
        _do(task, kind, held)
    state = held.state
    if kind.is_own and state not in {None, *OPEN_STATES}:
        drop_given(task.tray, is_needed=kind.keeps_given and state is JobState.DONE)
        task.tray.mark_seen(is_seen=False)
    return True


def mark_lost(
    database: Database, *, now: datetime, worker: str = "", kinds: Mapping[str, JobKind] | None = None
) -> int:
    """Mark the running jobs of a worker that is dead, and of any that has long said nothing; return how many.

    What is somebody's own has changed nothing yet and waits again, once; all else has failed.
    """
    with database.reading() as session:
        if _lost(session, now, worker).empty:
            return 0
    known = job_kinds() if kinds is None else kinds
    with database.transaction() as session:
        lost = _lost(session, now, worker)
        for row in lost.to_dict("records"):
            kind = known.get(str(row["kind"]))
            again = kind is not None and kind.is_own and not isinstance(row["problem"], str)
            jobs.change(session, str(row["job_id"]), _again() if again else _lost_at(now))
    return len(lost)


def _lost(session: Session, now: datetime, worker: str) -> pd.DataFrame:
    running = jobs.in_states(session, [JobState.RUNNING])
    silent = running["seen_at"].isna() | (running["seen_at"] < now - SILENT_AFTER)
    return running[silent | (running["worker"] == worker)]


def _again() -> dict[str, Any]:
    return {"state": JobState.WAITING.value, "problem": sentence("JOB_TAKEN_UP_AGAIN"), "done": 0, "total": 0}


def _lost_at(now: datetime) -> dict[str, Any]:
    return {"state": JobState.FAILED.value, "ended_at": now, "problem": sentence("JOB_LOST")}


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


def _do(task: JobTask, kind: JobKind, held: "_Held") -> None:
    try:
        result = json.dumps(dict(kind.run(task)), ensure_ascii=False)
    except JobCancelledError:
        held.end(JobState.CANCELLED, problem=sentence("JOB_CANCELLED"))
    except Refusal as refusal:
        held.end(JobState.FAILED, problem=refusal.sentence)
    except Exception as error:  # whatever goes wrong in a job is the job's end, not the worker's
        held.end(JobState.FAILED, problem=_unexpected(error))
    else:
        held.end(JobState.DONE, result=result)


def _unexpected(error: Exception) -> str:
    """Return where something went wrong, never what it said: that could hold personal values."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno}"
    return sentence("JOB_FAILED", problem=type(error).__name__, where=where)


@dataclass(frozen=True)
class _Held:
    """A job that a worker is at. Who was silent for too long may have lost it to another one, and ends nothing."""

    database: Database
    job_id: str
    worker: str

    @property
    def state(self) -> JobState | None:
        """Where the job stands; None where it has gone to another worker."""
        with self.database.reading() as session:
            row = jobs.one(session, self.job_id)
        return JobState(row["state"]) if row is not None and row["worker"] == self.worker else None

    def end(self, state: JobState, *, result: str | None = None, problem: str | None = None) -> None:
        """End the job, if it is still this worker's and not ended."""
        ended = {"state": state.value, "ended_at": datetime.now(UTC), "result": result, "problem": problem}
        with self.database.transaction() as session:
            jobs.end(session, self.job_id, ended, worker=self.worker)

    def finish(self, session: Session, result: Mapping[str, Any]) -> None:
        """End the job within a transaction, or undo that transaction."""
        self.require(session)
        words = json.dumps(dict(result), ensure_ascii=False)
        ended = {"state": JobState.DONE.value, "ended_at": datetime.now(UTC), "result": words, "problem": None}
        if not jobs.end(session, self.job_id, ended, worker=self.worker):
            raise JobCancelledError

    def say_alive(self) -> None:
        """Note that the worker lives, while the job is still its own."""
        with self.database.transaction() as session:
            row = jobs.one(session, self.job_id)
            if row is not None and row["worker"] == self.worker:
                jobs.change(session, self.job_id, {"seen_at": datetime.now(UTC)})

    def require(self, session: Session) -> None:
        """Raise where the job was cancelled, or is not this worker's any more."""
        row = jobs.one(session, self.job_id)
        is_mine = row is not None and (row["state"], row["worker"]) == (JobState.RUNNING.value, self.worker)
        if row is None or not is_mine or bool(row["is_cancel_asked"]):
            raise JobCancelledError


@contextmanager
def _signs_of_life(held: _Held) -> Iterator[None]:
    """Say now and then within the block that the worker lives: a long step has no progress to tell."""
    ended = Event()

    def tell() -> None:
        while not ended.wait(ALIVE_EVERY_S):
            with suppress(Refusal):
                held.say_alive()

    Thread(target=tell, daemon=True).start()
    try:
        yield
    finally:
        ended.set()


class _Report:
    """Writes progress into the job's row now and then, and learns there whether it was cancelled."""

    def __init__(self, held: _Held) -> None:
        self._held = held
        self._last = float("-inf")

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() - self._last < REPORT_EVERY_S and done < total:
            return
        # A busy database may not fail a job for want of a progress bar.
        with suppress(Refusal):
            self._write(done, total)
        self._last = time.monotonic()

    def _write(self, done: int, total: int) -> None:
        with self._held.database.transaction() as session:
            self._held.require(session)
            jobs.change(session, self._held.job_id, {"done": done, "total": total, "seen_at": datetime.now(UTC)})
