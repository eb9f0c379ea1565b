"""The first start: a one-time code on the terminal, with which one administrator is made."""

import secrets
from datetime import datetime, timedelta

from sqlmodel import Session

from fieldwork.rules.refusals import PermissionRefusal, StateRefusal
from fieldwork.store import people, sessions
from fieldwork.store.engine import Database
from fieldwork.store.facts import session_keys

CODE_VALID = timedelta(hours=24)
MOST_FAILURES = 10
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


def needs_administrator(database: Database) -> bool:
    """Tell whether nobody can sign in by password yet."""
    with database.reading() as session:
        return people.passwords(session).empty


def new_setup_code(database: Database, *, now: datetime) -> str | None:
    """Return a fresh one-time code for the terminal; None when somebody can sign in already. The one before is void."""
    code = "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(3))
    with database.transaction() as session:
        if not people.passwords(session).empty:
            return None
        sessions.set_setup_code(session, _digest(session, code), now=now)
    return code


def require_code(database: Database, code: str, *, now: datetime) -> None:
    """Refuse a wrong code and count it; after ten the code is void until the next start.

    Raises
    ------
    Refusal
        ``SETUP_CODE_WRONG``, ``SETUP_DONE``.
    """
    with database.transaction() as session:
        is_done, is_right = not people.passwords(session).empty, _is_right(session, code, now=now)
        if not is_right:
            sessions.count_setup_failure(session)
    if is_done:
        raise StateRefusal("SETUP_DONE")
    if not is_right:
        raise PermissionRefusal("SETUP_CODE_WRONG")


def take_code(session: Session, code: str, *, now: datetime) -> None:
    """Use the code up, in the transaction that makes the administrator.

    Raises
    ------
    PermissionRefusal
        ``SETUP_CODE_WRONG``, also when somebody else was faster.
    """
    if not people.passwords(session).empty or not _is_right(session, code, now=now):
        raise PermissionRefusal("SETUP_CODE_WRONG")
    sessions.drop_setup_code(session)


def _is_right(session: Session, code: str, *, now: datetime) -> bool:
    kept = sessions.setup_code(session)
    if kept.empty or kept["n_failures"].iloc[0] >= MOST_FAILURES or now - kept["made_at"].iloc[0] > CODE_VALID:
        return False
    return secrets.compare_digest(str(kept["code_digest"].iloc[0]), _digest(session, code))


def _digest(session: Session, code: str) -> str:
    return session_keys(session).mac(f"setup code\n{code.strip().upper()}".encode())
