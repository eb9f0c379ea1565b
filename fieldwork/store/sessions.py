"""Signing in: the attempts (facts), the sessions that are open, and the one-time code of the first start.

Open sessions and the code are no facts: they say who is at a desk now, and end by being deleted. What is left of them
are the facts `SignIn` and `SessionRevocation`. Neither table holds a token or code, only its digest.
"""

from datetime import datetime
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, Label, Row, Table, delete, func, insert, select, update
from sqlmodel import Field, Session, SQLModel

from fieldwork.rules.people import SignInOutcome
from fieldwork.store.columns import UtcDateTime, one_of
from fieldwork.store.facts import Recorded, Stamp, add_many, read, table_of
from fieldwork.store.people import AccountActivity, Password


class SignIn(Recorded, table=True):
    """An attempt to sign in. What was typed is not kept: neither the password nor a name that is no account."""

    __table_args__ = (
        one_of("outcome", SignInOutcome),
        CheckConstraint("(outcome = 'unknown_account') = (account_id IS NULL)", name="account_unless_unknown"),
    )

    sign_in_id: str = Field(primary_key=True)
    account_id: str | None = Field(default=None, foreign_key="account.account_id", index=True)
    outcome: str


class SessionRevocation(Recorded, table=True):
    """All sessions of an account were ended by somebody."""

    revocation_id: str = Field(primary_key=True)
    account_id: str = Field(foreign_key="account.account_id")
    n_sessions: int


class UserSession(SQLModel, table=True):
    """A session that is open: the SHA-256 of its token, whose it is, and when it was last used."""

    __tablename__ = "user_session"

    token_digest: str = Field(primary_key=True)
    account_id: str = Field(foreign_key="account.account_id", index=True)
    opened_at: Any = Field(sa_type=UtcDateTime)
    last_seen_at: Any = Field(sa_type=UtcDateTime)


class SetupCode(SQLModel, table=True):
    """The one-time code with which the first administrator is made; there is one at most."""

    __tablename__ = "setup_code"

    code_digest: str = Field(primary_key=True)
    made_at: Any = Field(sa_type=UtcDateTime)
    n_failures: int


def add_sign_in(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add an attempt (``sign_in_id, account_id, outcome``)."""
    add_many(session, SignIn, [row], stamp=stamp)


def add_revocation(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add that sessions were ended (``revocation_id, account_id, n_sessions``)."""
    add_many(session, SessionRevocation, [row], stamp=stamp)


def attempts(session: Session, account_id: str, *, since: datetime) -> pd.DataFrame:
    """Return ``recorded_at, outcome`` of an account's attempts since an instant, in the order of time."""
    table = table_of(SignIn)
    query = select(table.c.recorded_at, table.c.outcome)
    mine = query.where(table.c.account_id == account_id, table.c.recorded_at >= since)
    return read(session, mine.order_by(table.c.recorded_at, table.c.sign_in_id))


def unknown_attempts(session: Session, *, since: datetime) -> int:
    """Return how many attempts named no account since an instant."""
    table = table_of(SignIn)
    query = select(func.count()).where(table.c.account_id.is_(None), table.c.recorded_at >= since)
    return session.connection().scalar(query) or 0


def last_sign_ins(session: Session) -> pd.DataFrame:
    """Return ``account_id, last_sign_in_at`` of those who ever signed in."""
    table = table_of(SignIn)
    newest = func.max(table.c.recorded_at, type_=UtcDateTime()).label("last_sign_in_at")
    query = select(table.c.account_id, newest).where(table.c.outcome == SignInOutcome.SUCCEEDED.value)
    return read(session, query.group_by(table.c.account_id))


def open_session(session: Session, row: dict[str, object]) -> None:
    """Open a session (``token_digest, account_id, opened_at, last_seen_at``)."""
    session.connection().execute(insert(table_of(UserSession)), [row])


def standing(session: Session, token_digest: str) -> Row[*tuple[Any, ...]] | None:
    """Return a session with what decides whether it counts; None if there is none. One query: it runs at each request.

    The row has ``account_id, opened_at, last_seen_at``, ``is_active`` (None: never ended) and ``is_temporary`` (None:
    no password).
    """
    table = table_of(UserSession)
    query = select(
        table.c.account_id,
        table.c.opened_at,
        table.c.last_seen_at,
        _newest(table_of(AccountActivity), "is_active", table),
        _newest(table_of(Password), "is_temporary", table),
    )
    return session.connection().execute(query.where(table.c.token_digest == token_digest)).first()


def _newest(facts: Table, column: str, of: Table) -> Label[Any]:
    query = select(facts.c[column]).where(facts.c.account_id == of.c.account_id)
    return query.order_by(facts.c.version.desc()).limit(1).scalar_subquery().label(column)


def all_sessions(session: Session) -> pd.DataFrame:
    """Return all open sessions, the newest first."""
    table = table_of(UserSession)
    return read(session, select(table).order_by(table.c.opened_at.desc()))


def touch(session: Session, token_digest: str, now: datetime) -> None:
    """Note that a session is in use."""
    table = table_of(UserSession)
    session.connection().execute(update(table).where(table.c.token_digest == token_digest).values(last_seen_at=now))


def end_session(session: Session, token_digest: str) -> None:
    """End one session."""
    table = table_of(UserSession)
    session.connection().execute(delete(table).where(table.c.token_digest == token_digest))


def end_sessions_of(session: Session, account_id: str, *, but: str = "") -> int:
    """End all sessions of an account but one, and return how many."""
    table = table_of(UserSession)
    mine = delete(table).where(table.c.account_id == account_id, table.c.token_digest != but)
    return session.connection().execute(mine).rowcount


def end_sessions_before(session: Session, opened_at: datetime) -> int:
    """End the sessions that were opened too long ago, and return how many."""
    table = table_of(UserSession)
    return session.connection().execute(delete(table).where(table.c.opened_at < opened_at)).rowcount


def set_setup_code(session: Session, code_digest: str, *, now: datetime) -> None:
    """Put a new one-time code in the place of the one before."""
    drop_setup_code(session)
    row = {"code_digest": code_digest, "made_at": now, "n_failures": 0}
    session.connection().execute(insert(table_of(SetupCode)), [row])


def setup_code(session: Session) -> pd.DataFrame:
    """Return the one-time code's digest, day and failures; empty if there is none."""
    return read(session, select(table_of(SetupCode)))


def count_setup_failure(session: Session) -> None:
    """Count a wrong code."""
    table = table_of(SetupCode)
    session.connection().execute(update(table).values(n_failures=table.c.n_failures + 1))


def drop_setup_code(session: Session) -> None:
    """Take the one-time code out of use."""
    session.connection().execute(delete(table_of(SetupCode)))
