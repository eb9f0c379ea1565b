"""Signing in and out, and whose a session is. The token is in the browser's cookie only; here lies its digest."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlmodel import Session

from fieldwork.rules.people import PeopleRules, SignInOutcome, is_live
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal
from fieldwork.services.attempts import attempt, enter_success
from fieldwork.services.intention import Work, intention
from fieldwork.services.roster import all_actors
from fieldwork.store import cycles, people, sessions
from fieldwork.store.engine import Database

TOUCH_EVERY = timedelta(minutes=5)
"""A session in use is noted this often: a note at each request would make every reader a writer."""


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Whose session this is. ``must_change_password``: nothing but the change of password is open to it."""

    account_id: str
    token_digest: str
    must_change_password: bool


def sign_in(database: Database, account_id: str, password: str, *, rules: PeopleRules, now: datetime) -> str:
    """Sign in and return the token of the new session. Whatever is wrong, the answer is the same sentence.

    Raises
    ------
    PermissionRefusal
        ``SIGN_IN_REFUSED``.
    """
    token = secrets.token_urlsafe(32)
    name = account_id.strip().lower()
    outcome = attempt(
        database,
        name,
        password,
        rules=rules,
        now=now,
        then=lambda session: _open(session, name, token, rules=rules, now=now),
    )
    if outcome is not SignInOutcome.SUCCEEDED:
        raise PermissionRefusal("SIGN_IN_REFUSED", failures=rules.lockout_failures, minutes=rules.lockout_minutes)
    return token


def sign_in_to_demo(database: Database, account_id: str, *, rules: PeopleRules, now: datetime) -> str:
    """Sign in as a synthetic person without a password; only in a demonstration, only for accounts that have none.

    Raises
    ------
    PermissionRefusal
        ``SIGN_IN_NO_DEMO``.
    """
    token = secrets.token_urlsafe(32)
    with database.transaction() as session:
        if account_id not in demo_accounts(session):
            raise PermissionRefusal("SIGN_IN_NO_DEMO")
        enter_success(session, account_id, now=now)
        _open(session, account_id, token, rules=rules, now=now)
    return token


def demo_accounts(session: Session) -> set[str]:
    """Return the accounts one may take without a password: none unless every cycle is a demonstration."""
    known = cycles.all_cycles(session)
    if known.empty or not known["is_demo"].all():
        return set()
    return set(people.accounts(session)["account_id"]) - set(people.passwords(session)["account_id"])


def demo_people(database: Database) -> list[tuple[str, str]]:
    """Return account and name of those one may sign in as without a password; none outside a demonstration."""
    with database.reading() as session:
        open_to_all, known = demo_accounts(session), people.accounts(session)
    pairs = zip(known["account_id"], known["name"], strict=True)
    return [(str(account_id), str(name)) for account_id, name in pairs if account_id in open_to_all]


def sign_out(database: Database, token: str) -> None:
    """End a session."""
    with database.transaction() as session:
        sessions.end_session(session, digest_of(token))


def seat_of(database: Database, token: str, *, rules: PeopleRules, now: datetime) -> Seat | None:
    """Return whose session a token is; None when it was ended, is too old or idle, or its account has ended."""
    if not token:
        return None
    digest = digest_of(token)
    with database.reading() as session:
        found = sessions.standing(session, digest)
    if found is None or found.is_active is False:
        return None
    if not is_live(opened_at=found.opened_at, last_seen_at=found.last_seen_at, now=now, rules=rules):
        return None
    if now - found.last_seen_at >= TOUCH_EVERY:
        _touch(database, digest, now)
    return Seat(account_id=found.account_id, token_digest=digest, must_change_password=bool(found.is_temporary))


def actor_of(database: Database, account_id: str, *, cycle_id: str | None) -> Actor | None:
    """Return a person with roles, and with towns and areas in a cycle; None for an unknown or ended account."""
    everybody = all_actors(database, cycle_id=cycle_id)
    return next((actor for actor in everybody if actor.account_id == account_id), None)


@intention("session.revoke")
def revoke_sessions(work: Work, account_id: str, *, actor: Actor, now: datetime) -> int:
    """End all sessions of an account at once and return how many there were.

    Raises
    ------
    InputRefusal
        ``PERSON_UNKNOWN``.
    """
    if account_id not in set(people.accounts(work.session)["account_id"]):
        raise InputRefusal("PERSON_UNKNOWN", account_id=account_id)
    n_sessions = sessions.end_sessions_of(work.session, account_id)
    row: dict[str, object] = {"revocation_id": str(uuid4()), "account_id": account_id, "n_sessions": n_sessions}
    sessions.add_revocation(work.session, row, stamp=work.about(cycle_id="", subject=account_id))
    return n_sessions


def digest_of(token: str) -> str:
    """Return what is stored of a token: 256 random bits need no slow hash."""
    return hashlib.sha256(token.encode("utf-8")).hexdigest()


def _open(session: Session, account_id: str, token: str, *, rules: PeopleRules, now: datetime) -> None:
    sessions.end_sessions_before(session, now - timedelta(hours=rules.session_hours))
    row = {"token_digest": digest_of(token), "account_id": account_id, "opened_at": now, "last_seen_at": now}
    sessions.open_session(session, row)


def _touch(database: Database, digest: str, now: datetime) -> None:
    with database.transaction() as session:
        sessions.touch(session, digest, now)
