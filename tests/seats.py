"""Sitting down at a desk in tests: a session without a password, as if somebody had signed in."""

import secrets
from datetime import datetime

from fieldwork.services.database import Database
from fieldwork.services.sign_in import digest_of
from fieldwork.store import sessions


def token_for(database: Database, account_id: str, *, now: datetime) -> str:
    """Open a session for an account and return its token."""
    token = secrets.token_urlsafe(8)
    row = {"token_digest": digest_of(token), "account_id": account_id, "opened_at": now, "last_seen_at": now}
    with database.transaction() as session:
        sessions.open_session(session, row)
    return token
