"""Passwords: changing one's own, and giving somebody a temporary one."""

from dataclasses import dataclass, field
from datetime import datetime

from fieldwork.rules.people import PeopleRules, SignInOutcome, normal_password, require_acceptable_password
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.attempts import attempt
from fieldwork.services.hashing import hashed, temporary_password
from fieldwork.services.intention import Work, intention
from fieldwork.store import people, sessions
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class PasswordChange:
    """What a person types to change the password, and the session that stays open."""

    current: str = field(repr=False)
    new: str = field(repr=False)
    token_digest: str


def change_password(
    database: Database, change: PasswordChange, *, actor: Actor, rules: PeopleRules, now: datetime
) -> None:
    """Change one's own password; the other sessions of the account end. A wrong current one counts as a failed sign-in.

    Raises
    ------
    Refusal
        ``PASSWORD_…``.
    """
    require_acceptable_password(change.new, account_id=actor.account_id, rules=rules)
    outcome = attempt(database, actor.account_id, change.current, rules=rules, now=now)
    if outcome is not SignInOutcome.SUCCEEDED:
        raise InputRefusal("PASSWORD_NOT_CURRENT")
    if normal_password(change.new) == normal_password(change.current):
        raise InputRefusal("PASSWORD_UNCHANGED")
    _keep_own_password(database, hashed(change.new), token_digest=change.token_digest, actor=actor, now=now)


@intention("password.change")
def _keep_own_password(work: Work, password_hash: str, *, token_digest: str, actor: Actor, now: datetime) -> None:
    stamp = work.about(cycle_id="", subject=actor.account_id)
    people.add_password(work.session, actor.account_id, password_hash, is_temporary=False, stamp=stamp)
    sessions.end_sessions_of(work.session, actor.account_id, but=token_digest)


def reset_password(database: Database, account_id: str, *, actor: Actor, now: datetime) -> str:
    """Give an account a temporary password, end its sessions and any lockout; return the password, shown once.

    Raises
    ------
    Refusal
        ``PERSON_UNKNOWN``, ``PERSON_NOT_ACTIVE``, ``PERMISSION_ROLE``.
    """
    reach_of(actor, "password.reset")
    password = temporary_password()
    _keep_reset_password(database, account_id, hashed(password), actor=actor, now=now)
    return password


@intention("password.reset")
def _keep_reset_password(work: Work, account_id: str, password_hash: str, *, actor: Actor, now: datetime) -> None:
    if account_id not in set(people.accounts(work.session)["account_id"]):
        raise InputRefusal("PERSON_UNKNOWN", account_id=account_id)
    if account_id in people.ended(work.session):
        raise StateRefusal("PERSON_NOT_ACTIVE", account_id=account_id)
    stamp = work.about(cycle_id="", subject=account_id)
    people.add_password(work.session, account_id, password_hash, is_temporary=True, stamp=stamp)
    sessions.end_sessions_of(work.session, account_id)
