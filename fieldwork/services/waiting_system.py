"""What waits for who keeps the system: backups, the certificate, jobs that failed, accounts, requests to erase."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

import pandas as pd

from fieldwork.exchange.certificates import FOLDER, SERVER_FILE, read_certificate
from fieldwork.messages import sentence
from fieldwork.rules.jobs import JobState
from fieldwork.rules.keeping import backup_due_on, is_near_its_end
from fieldwork.rules.people import PeopleRules
from fieldwork.rules.permissions import Actor, scopes_of
from fieldwork.rules.waiting import Waiting, WaitingKind, WaitingLine, has_duty, waiting_lines, waits_for
from fieldwork.services.jobs import jobs_view
from fieldwork.services.roster import RosterView, roster_view
from fieldwork.services.schedule import interval
from fieldwork.services.system import SystemView, system_view
from fieldwork.services.waiting_facts import local_day
from fieldwork.services.waiting_office import erasures_waiting
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store.engine import Database

KINDS = (
    WaitingKind.BACKUP,
    WaitingKind.CERTIFICATE,
    WaitingKind.JOB,
    WaitingKind.LOCKED_ACCOUNT,
    WaitingKind.IDLE_ACCOUNT,
)
_Items = Iterator[Waiting]


@dataclass(frozen=True, kw_only=True)
class SystemDay:
    """The day of who keeps the system: what waits, and how many accounts, backups and jobs there are."""

    lines: tuple[WaitingLine, ...]
    n_accounts: int
    n_backups: int
    n_jobs: int


def system_day(
    database: Database,
    cycle_id: str | None,
    *,
    settings: Settings,
    rules: PeopleRules,
    actor: Actor,
    now: datetime,
) -> SystemDay:
    """Return what waits for who keeps the system; the instant matters: a lock ends, a backup comes to be due.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_ROLE`` for who may not read the state of the system or the accounts.
    """
    state = system_view(database, settings, actor=actor)
    people = roster_view(database, cycle_id, actor=actor, rules=rules, now=now)
    jobs = jobs_view(database, actor=actor)
    items = [*_backups(state, settings, now), *_certificates(settings), *_jobs(jobs), *_accounts(people)]
    if not scopes_of(actor, "survey.read") and cycle_id is not None:
        with database.reading() as session:
            items.extend(erasures_waiting(session, cycle_id))
    return SystemDay(
        lines=waiting_lines([item for item in items if waits_for(item, actor)], today=_day(now)),
        n_accounts=int(people.accounts["is_active"].sum()),
        n_backups=len(state.backups),
        n_jobs=int(jobs["ended_at"].isna().sum()),
    )


def keeps_the_system(actor: Actor) -> bool:
    """Tell whether keeping the system is a person's daily work."""
    return has_duty(actor, KINDS)


def _day(instant: datetime) -> date:
    return instant.astimezone(LOCAL_ZONE).date()


def _backups(state: SystemView, settings: Settings, now: datetime) -> _Items:
    """Yield the backup that is due: none was made, or the newest is too old."""
    newest = local_day(state.backups["made_at"].iloc[0].to_pydatetime()) if len(state.backups) else None
    if newest is None:
        yield Waiting(kind=WaitingKind.BACKUP, about=sentence("WAITING_NO_BACKUP"))
        return
    due_on = backup_due_on(newest, interval(settings.backup_every) if settings.backup_every else None)
    if due_on < _day(now):
        yield Waiting(kind=WaitingKind.BACKUP, about=sentence("WAITING_LAST_BACKUP", day=newest), due_on=due_on)


def _certificates(settings: Settings) -> _Items:
    """Yield the server's certificate when its end is near, by the real day, whatever day is played."""
    path = settings.certificate or settings.resolved_data_dir() / FOLDER / SERVER_FILE
    if not path.is_file():
        return
    until = _day(read_certificate(path).not_valid_after_utc)
    if is_near_its_end(until, today=settings.model_copy(update={"today": None}).current_day()):
        yield Waiting(kind=WaitingKind.CERTIFICATE, about=sentence("WAITING_CERTIFICATE_UNTIL", day=until))


def _jobs(jobs: pd.DataFrame) -> _Items:
    """Yield each kind of work whose newest job failed."""
    for row in jobs.drop_duplicates("kind").to_dict("records"):
        if row["state"] == JobState.FAILED:
            since = local_day(row["ended_at"])
            yield Waiting(kind=WaitingKind.JOB, about=str(row["title"]), since=since, record=str(row["job_id"]))


def _accounts(people: RosterView) -> _Items:
    """Yield the accounts that take no sign-in for a while, and those that have no role."""
    for row in people.accounts[people.accounts["is_active"].astype("bool")].to_dict("records"):
        about, record = str(row["name"]), str(row["account_id"])
        if row["is_locked"]:
            yield Waiting(kind=WaitingKind.LOCKED_ACCOUNT, about=about, record=record)
        if not row["roles"]:
            yield Waiting(kind=WaitingKind.IDLE_ACCOUNT, about=about, record=record)
