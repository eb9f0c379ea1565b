"""People: account names, passwords, lockout, sessions, and the training that a field task asks for (Plan §5, §6)."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from fieldwork.rules.permissions import TOWN_DIGITS, Actor, Role, Scope, scopes_of
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal

AREA_DIGITS = 15
LONGEST_PASSWORD = 200
_ACCOUNT_ID = re.compile(r"[a-z][a-z0-9._-]{1,39}")
_PLACE = re.compile(rf"\d{{{TOWN_DIGITS}}}|\d{{{AREA_DIGITS}}}")
RESERVED_IDS = frozenset({"command_line", "first_start", "nobody"})
"""Who acts before anybody has an account; these names are never a person's."""


class Stage(StrEnum):
    """Stages of the field work that one is trained for."""

    LISTING = "listing"
    SCREENING = "screening"
    PLACEMENT = "placement"
    BOOKKEEPING = "bookkeeping"


STAGE_LABELS: Mapping[Stage, str] = MappingProxyType(
    {
        Stage.LISTING: "建筑物清查与住宅名录",
        Stage.SCREENING: "摸底",
        Stage.PLACEMENT: "入户落实与换户",
        Stage.BOOKKEEPING: "开户与记账",
    }
)
ROLE_LABELS: Mapping[Role, str] = MappingProxyType(
    {
        Role.STATISTICIAN: "统计人员",
        Role.SUPERVISOR: "督导",
        Role.ENUMERATOR: "辅助调查员",
        Role.AUDITOR: "审计",
        Role.ADMINISTRATOR: "管理员",
    }
)
STAGE_OF_ACTION: Mapping[str, Stage] = MappingProxyType(
    {
        "listing.import": Stage.LISTING,
        "listing.begin": Stage.LISTING,
        "building.add": Stage.LISTING,
        "building.correct": Stage.LISTING,
        "dwelling.add": Stage.LISTING,
        "dwelling.correct": Stage.LISTING,
        "dwelling.remove": Stage.LISTING,
        "segment.adopt": Stage.LISTING,
        "vacancy.check": Stage.LISTING,
        "relisting.record": Stage.LISTING,
        "relisting.finish": Stage.LISTING,
        "household.code": Stage.SCREENING,
        "screening.import": Stage.SCREENING,
        "screening.record": Stage.SCREENING,
        "screening.attempt": Stage.SCREENING,
        "visit.record": Stage.PLACEMENT,
        "visit.correct": Stage.PLACEMENT,
        "occupants.replace": Stage.PLACEMENT,
        "substitution.request": Stage.PLACEMENT,
        "substitution.cancel": Stage.PLACEMENT,
        "account.open": Stage.BOOKKEEPING,
        "account.correct": Stage.BOOKKEEPING,
        "diary.count": Stage.BOOKKEEPING,
        "diary.import": Stage.BOOKKEEPING,
        "diary.check": Stage.BOOKKEEPING,
        "diary.visit": Stage.BOOKKEEPING,
        "diary.act": Stage.BOOKKEEPING,
        "correction.request": Stage.BOOKKEEPING,
        "correction.confirm": Stage.BOOKKEEPING,
        "correction.carry_out": Stage.BOOKKEEPING,
    }
)
"""Field tasks and the stage one must be trained for to do them."""


class SignInOutcome(StrEnum):
    """How an attempt to sign in ended."""

    SUCCEEDED = "succeeded"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a code, not a password
    UNKNOWN_ACCOUNT = "unknown_account"
    NOT_ACTIVE = "not_active"


FAILURES_OF_AN_ACCOUNT = frozenset({SignInOutcome.WRONG_PASSWORD, SignInOutcome.NOT_ACTIVE})


@dataclass(frozen=True, kw_only=True)
class PeopleRules:
    """What an office may set about accounts; the two-person rule is on unless it says otherwise."""

    min_password_length: int = 10
    lockout_failures: int = 5
    lockout_minutes: int = 15
    session_hours: int = 12
    idle_minutes: int = 120
    own_account_by_another: bool = True
    """Nobody gives roles, areas or training to the own account, or ends it: another person does."""


class Attempt(NamedTuple):
    """An attempt to sign in, or a new password, which clears the failures before it."""

    at: datetime
    is_failure: bool


def require_account_id(account_id: str) -> str:
    """Return a possible account name, or refuse it.

    Raises
    ------
    InputRefusal
        ``PERSON_ACCOUNT_ID_INVALID``: 2-40 lower-case letters, digits, dots, hyphens; it stands in the ledger for good.
    """
    if not _ACCOUNT_ID.fullmatch(account_id) or account_id in RESERVED_IDS:
        raise InputRefusal("PERSON_ACCOUNT_ID_INVALID")
    return account_id


def require_place(place_code: str) -> str:
    """Return the code of a town (9 digits) or an area (15 digits), or refuse it."""
    if not _PLACE.fullmatch(place_code):
        raise InputRefusal("PERSON_PLACE_INVALID", place_code=place_code)
    return place_code


def normal_password(password: str) -> str:
    """Return a password in the one form in which it is hashed: keyboards write the same letter in several ways."""
    return unicodedata.normalize("NFKC", password)


def require_acceptable_password(password: str, *, account_id: str, rules: PeopleRules) -> None:
    """Refuse a password that is easily guessed; length counts, not a mixture of signs (NIST SP 800-63B §5.1.1).

    Raises
    ------
    InputRefusal
        ``PASSWORD_TOO_SHORT``, ``PASSWORD_TOO_LONG``, ``PASSWORD_TOO_SIMPLE``.
    """
    plain = normal_password(password)
    if len(plain) < rules.min_password_length:
        raise InputRefusal("PASSWORD_TOO_SHORT", least=rules.min_password_length)
    if len(plain) > LONGEST_PASSWORD:
        raise InputRefusal("PASSWORD_TOO_LONG", most=LONGEST_PASSWORD)
    if len(set(plain)) < 4 or account_id in plain.lower() or _is_a_run(plain):
        raise InputRefusal("PASSWORD_TOO_SIMPLE")


def _is_a_run(text: str) -> bool:
    """Tell whether each sign follows the one before (1234567890, abcdefghij), 9 being followed by 0."""
    steps = {ord(second) - ord(first) for first, second in pairwise(text)}
    return steps <= {1, -9} or steps <= {-1, 9}


def locked_until(attempts: Sequence[Attempt], *, rules: PeopleRules) -> datetime | None:
    """Return until when an account takes no sign-in, or None: too many failures in a row, the last ones close together.

    Parameters
    ----------
    attempts
        In the order of time. A success or a new password begins the count anew.
    """
    window = timedelta(minutes=rules.lockout_minutes)
    row: list[datetime] = []
    until: datetime | None = None
    for attempt in attempts:
        row = [at for at in row if attempt.at - at < window] if attempt.is_failure else []
        if not attempt.is_failure:
            until = None
            continue
        row.append(attempt.at)
        if len(row) >= rules.lockout_failures:
            until, row = attempt.at + window, []
    return until


def is_live(*, opened_at: datetime, last_seen_at: datetime, now: datetime, rules: PeopleRules) -> bool:
    """Tell whether a session still counts: neither too old nor idle for too long."""
    return now - opened_at < timedelta(hours=rules.session_hours) and now - last_seen_at < timedelta(
        minutes=rules.idle_minutes
    )


def require_other_account(actor: Actor, account_id: str, *, rules: PeopleRules) -> None:
    """Refuse a person's change to the own roles, areas, training or activity while two persons are required.

    Raises
    ------
    PermissionRefusal
        ``PERSON_OWN_ACCOUNT``.
    """
    if rules.own_account_by_another and actor.account_id == account_id:
        raise PermissionRefusal("PERSON_OWN_ACCOUNT")


def stage_needed(actor: Actor, action: str) -> Stage | None:
    """Return the stage a person must be trained for, or None: who may do it by an office role is asked for nothing."""
    by_area_only = scopes_of(actor, action) == {Scope.AREAS}
    return STAGE_OF_ACTION.get(action) if by_area_only else None


def require_trained(stage: Stage, trained: Collection[str]) -> None:
    """Refuse a field task to an enumerator who was not trained for its stage (Plan §5, §6).

    Raises
    ------
    StateRefusal
        ``TRAINING_MISSING`` naming the stage.
    """
    if stage not in trained:
        raise StateRefusal("TRAINING_MISSING", stage=STAGE_LABELS[stage])
