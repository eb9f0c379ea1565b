"""Backups by the clock while the service runs, and the old ones that make room."""

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
from fieldwork.services.copies import Backup
from fieldwork.settings import Settings
from fieldwork.store.engine import Database

KEEP = 14
PATTERN = "zhuhu-*.zip"
CLOCK = Actor(account_id="backup_schedule", name="定时备份", roles=frozenset({Role.ADMINISTRATOR}))
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class BackupPlan:
    """How often, where to, and how many are kept."""

    every: timedelta
    folder: Path
    keep: int = KEEP


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
    return f"zhuhu-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.zip"


def back_up_once(database: Database, plan: BackupPlan, *, settings: Settings, now: datetime) -> Backup:
    """Write one backup into the folder and take away the oldest beyond the number kept."""
    made = write_backup(database, plan.folder / backup_name(now), settings=settings, actor=CLOCK, now=now)
    for old in sorted(plan.folder.glob(PATTERN))[: -plan.keep]:
        old.unlink(missing_ok=True)
    return made


def is_due(plan: BackupPlan, *, now: datetime) -> bool:
    """Tell whether the newest backup in the folder is older than the interval, or there is none."""
    newest = max(plan.folder.glob(PATTERN), default=None, key=lambda path: path.name)
    if newest is None:
        return True
    made_at = datetime.strptime(newest.name, "zhuhu-%Y%m%dT%H%M%SZ.zip").replace(tzinfo=UTC)
    return now - made_at >= plan.every


def start_backups(
    database: Database, plan: BackupPlan, *, settings: Settings, clock: Callable[[], datetime], pause_s: float = 60
) -> threading.Event:
    """Back up when due, on a thread, until the returned event is set. A failure is logged and tried again."""
    stop = threading.Event()

    def watch() -> None:
        while not stop.is_set():
            _back_up_if_due(database, plan, settings, clock())
            stop.wait(pause_s)

    threading.Thread(target=watch, name="zhuhu-backup", daemon=True).start()
    return stop


def _back_up_if_due(database: Database, plan: BackupPlan, settings: Settings, now: datetime) -> None:
    try:
        if is_due(plan, now=now):
            back_up_once(database, plan, settings=settings, now=now)
    except Refusal as refusal:
        _LOG.error("%s %s", refusal.code, refusal.sentence)
    except Exception as error:  # a fault here must not end the backups of the days to come
        _LOG.error("scheduled backup failed: %s", type(error).__name__)
