"""Attempts to sign in: judged, counted across processes, and entered in the ledger.

This is the one thing done before anybody is somebody: no permission is asked, and the entry is written here instead of
by an intention. Neither the password that was tried nor a name that is no account is kept anywhere.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlmodel import Session

from fieldwork.rules.people import FAILURES_OF_AN_ACCOUNT, Attempt, PeopleRules, SignInOutcome, locked_until
from fieldwork.services.hashing import matches
from fieldwork.store import ledger, people, sessions
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp

NOBODY = "nobody"
ACTION_OPENED, ACTION_REFUSED = "session.open", "session.refuse"
UNKNOWN_KEPT = 20
"""How many attempts under unknown names are entered per lockout time: a flood must not fill the ledger."""


@dataclass(frozen=True, kw_only=True)
class _Standing:
    """What is known of an account when somebody tries to sign in."""

    account_id: str
    exists: bool
    is_active: bool
    is_locked: bool
    password_hash: str | None

    def outcome(self, *, fits: bool) -> SignInOutcome:
        if not self.exists:
            return SignInOutcome.UNKNOWN_ACCOUNT
        if not self.is_active:
            return SignInOutcome.NOT_ACTIVE
        return SignInOutcome.SUCCEEDED if fits else SignInOutcome.WRONG_PASSWORD


def attempt(
    database: Database,
    account_id: str,
    password: str,
    *,
    rules: PeopleRules,
    now: datetime,
    then: Callable[[Session], None] | None = None,
) -> SignInOutcome | None:
    """Judge an attempt and enter it; None while the account is locked: then even the right password is of no use.

    Parameters
    ----------
    then
        What is done in the same transaction when it succeeds. None: the password was only asked for once more, and
        a success is no sign-in.
    """
    with database.reading() as session:
        before = _standing(session, account_id, rules=rules, now=now)
    # The hash takes its time, so it is not checked inside the transaction; the standing is read again there.
    does_fit = matches(before.password_hash, password)
    with database.transaction() as session:
        standing = _standing(session, account_id, rules=rules, now=now)
        if standing.is_locked:
            return None
        outcome = standing.outcome(fits=does_fit and standing.password_hash == before.password_hash)
        if outcome is not SignInOutcome.SUCCEEDED:
            _enter_failure(session, standing, outcome, rules=rules, now=now)
        elif then is not None:
            _add(session, account_id, outcome, now=now)
            then(session)
    return outcome


def enter_success(session: Session, account_id: str, *, now: datetime) -> None:
    """Enter that somebody signed in."""
    _add(session, account_id, SignInOutcome.SUCCEEDED, now=now)


def is_locked(session: Session, account_id: str, *, rules: PeopleRules, now: datetime) -> bool:
    """Tell whether an account takes no sign-in now."""
    since = now - 2 * timedelta(minutes=rules.lockout_minutes)
    tried = sessions.attempts(session, account_id, since=since)
    made = [
        Attempt(at, outcome in FAILURES_OF_AN_ACCOUNT)
        for at, outcome in zip(tried["recorded_at"], tried["outcome"], strict=True)
    ]
    renewed = people.password(session, account_id)
    made += [Attempt(at, is_failure=False) for at in renewed["recorded_at"]]
    until = locked_until(sorted(made), rules=rules)
    return until is not None and now < until


def _standing(session: Session, account_id: str, *, rules: PeopleRules, now: datetime) -> _Standing:
    known = people.password(session, account_id)
    return _Standing(
        account_id=account_id,
        exists=account_id in set(people.accounts(session)["account_id"]),
        is_active=account_id not in people.ended(session),
        is_locked=is_locked(session, account_id, rules=rules, now=now),
        password_hash=None if known.empty else str(known["password_hash"].iloc[0]),
    )


def _enter_failure(
    session: Session, standing: _Standing, outcome: SignInOutcome, *, rules: PeopleRules, now: datetime
) -> None:
    if outcome is not SignInOutcome.UNKNOWN_ACCOUNT:
        _add(session, standing.account_id, outcome, now=now)
        return
    since = now - timedelta(minutes=rules.lockout_minutes)
    if sessions.unknown_attempts(session, since=since) < UNKNOWN_KEPT:
        _add(session, None, outcome, now=now)


def _add(session: Session, account_id: str | None, outcome: SignInOutcome, *, now: datetime) -> None:
    who = account_id or NOBODY
    row: dict[str, Any] = {"sign_in_id": str(uuid4()), "account_id": account_id, "outcome": outcome.value}
    sessions.add_sign_in(session, row, stamp=Stamp(cycle_id="", recorded_at=now, recorded_by=who))
    action = ACTION_OPENED if outcome is SignInOutcome.SUCCEEDED else ACTION_REFUSED
    ledger.append(session, ledger.Heading(at=now, actor=who, action=action, cycle_id="", subject=who))
