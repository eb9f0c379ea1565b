"""Backups by the clock while the service runs, and the old ones that make room.

Only files named as this module names them count and are taken away; others in the folder are somebody's own.
"""

import logging
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.refusals import InputRefusal, Refusal
from fieldwork.services.backup import write_backup
from fieldwork.services.copies import Backup, work_folder
from fieldwork.services.system import backup_folder
from fieldwork.settings import Settings
from fieldwork.store.engine import Database

KEEP = 14
NAME = "zhuhu-%Y%m%dT%H%M%SZ.zip"
CLOCK = Actor(account_id="backup_schedule", name="定时备份", roles=frozenset({Role.ADMINISTRATOR}))
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class BackupPlan:
    """How often, where to, and how many are kept."""

    every: timedelta
    folder: Path
    keep: int = KEEP


@dataclass(frozen=True, kw_only=True)
class RunningBackups:
    """Backups that are under way on a thread."""

    asked_to_stop: threading.Event
    thread: threading.Thread

    def stop(self) -> None:
        """Make no more; a backup that is being written is finished first."""
        self.asked_to_stop.set()
        self.thread.join()


def plan_of(settings: Settings) -> BackupPlan | None:
    """Return what the office set about scheduled backups; None if none are wanted.

    Raises
    ------
    InputRefusal
        ``BACKUP_INTERVAL_WRONG``, or ``BACKUP_NOT_WRITABLE`` for a folder in which no backup could be written.
    """
    if not settings.backup_every:
        return None
    every, folder = interval(settings.backup_every), backup_folder(settings)
    with work_folder(folder, folder):
        return BackupPlan(every=every, folder=folder, keep=settings.backup_keep)


def interval(text: str) -> timedelta:
    """Return what ``24h``, ``30m`` or ``1d`` means.

    Raises
    ------
    InputRefusal
        ``BACKUP_INTERVAL_WRONG``.
    """
    found = re.fullmatch(r"([1-9][0-9]{0,4})([mhd])", text.strip())
    if found is None:
        raise InputRefusal("BACKUP_INTERVAL_WRONG", value=text)
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def backup_name(now: datetime) -> str:
    """Return the name of a scheduled backup: it sorts by time."""
    return now.astimezone(UTC).strftime(NAME)


def back_up_once(database: Database, plan: BackupPlan, *, settings: Settings, now: datetime) -> Backup:
    """Write one backup into the folder and take away the oldest beyond the number kept."""
    made = write_backup(database, plan.folder / backup_name(now), settings=settings, actor=CLOCK, now=now)
    for old in sorted(made_in(plan.folder, until=now))[: -plan.keep]:
        old.unlink(missing_ok=True)
    return made


def made_in(folder: Path, *, until: datetime) -> dict[Path, datetime]:
    """Return the backups of a folder that bear a name of this module, and when they were made.

    Those from the future, left by a clock that was wrong, do not count: they would stop all others.
    """
    named = {path: _made_at(path.name) for path in folder.glob("zhuhu-*.zip")}
    return {path: made_at for path, made_at in named.items() if made_at is not None and made_at <= until}


def is_due(plan: BackupPlan, *, now: datetime) -> bool:
    """Tell whether the newest backup in the folder is older than the interval, or there is none."""
    newest = max(made_in(plan.folder, until=now).values(), default=None)
    return newest is None or now - newest >= plan.every


def start_backups(
    database: Database, plan: BackupPlan, *, settings: Settings, clock: Callable[[], datetime], pause_s: float = 60
) -> RunningBackups:
    """Back up when due, on a thread, until it is stopped. A failure is logged and tried again."""
    stop = threading.Event()

    def watch() -> None:
        while not stop.is_set():
            _back_up_if_due(database, plan, settings, clock())
            stop.wait(pause_s)

    thread = threading.Thread(target=watch, name="zhuhu-backup", daemon=True)
    thread.start()
    return RunningBackups(asked_to_stop=stop, thread=thread)


def _made_at(name: str) -> datetime | None:
    try:
        made_at = datetime.strptime(name, NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return made_at if backup_name(made_at) == name else None


def _back_up_if_due(database: Database, plan: BackupPlan, settings: Settings, now: datetime) -> None:
    try:
        if is_due(plan, now=now):
            back_up_once(database, plan, settings=settings, now=now)
    except Refusal as refusal:
        _LOG.error("%s %s", refusal.code, refusal.sentence)
    except Exception as error:  # a fault here must not end the backups of the days to come
        _LOG.error("scheduled backup failed: %s", type(error).__name__)
