"""People: accounts, roles, towns and areas, training. What a person may then do, `rules.permissions` says."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime

from sqlmodel import Session

from fieldwork.rules.people import (
    PeopleRules,
    Stage,
    require_account_id,
    require_other_account,
    require_place,
)
from fieldwork.rules.permissions import Actor, Role, reach_of
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal
from fieldwork.services.first_start import take_code
from fieldwork.services.hashing import hashed, temporary_password
from fieldwork.services.intention import Work, intention
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store import areas, frame, people, sessions, training
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp

DEFAULT_RULES = PeopleRules()


def rules_of(settings: Settings) -> PeopleRules:
    """Return what the office's settings say about accounts."""
    return PeopleRules(**{member.name: getattr(settings, member.name) for member in fields(PeopleRules)})


@dataclass(frozen=True, kw_only=True)
class NewAccount:
    """An account to be made. ``unit`` is the office or village the person comes from."""

    account_id: str
    name: str = field(repr=False)
    unit: str = ""
    roles: frozenset[Role] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Credential:
    """How an account signs in at first. Without a hash nobody can sign in to it by password."""

    password_hash: str | None = field(default=None, repr=False)
    is_temporary: bool = True
    setup_code: str | None = field(default=None, repr=False)
    """The one-time code of the first start."""


@dataclass(frozen=True, kw_only=True)
class PlacesFields:
    """All towns (9 digits) and areas (15 digits) that an account has in a cycle."""

    cycle_id: str
    account_id: str
    places: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class TrainingFields:
    """A training session: who was trained for which stages, on what, when. ``is_trained`` False takes it back."""

    account_ids: Sequence[str]
    stages: Sequence[Stage]
    trained_on: date
    topic: str
    is_trained: bool = True


def new_account(database: Database, account: NewAccount, *, actor: Actor, now: datetime) -> str:
    """Make an account and return its temporary password: it is shown once and changed at the first sign-in.

    Raises
    ------
    Refusal
        ``PERSON_ACCOUNT_ID_INVALID``, ``PERSON_ACCOUNT_TAKEN``, ``PERSON_NAME_MISSING``, ``PERMISSION_ROLE``.
    """
    reach_of(actor, "account.create")
    password = temporary_password()
    create_account(database, account, Credential(password_hash=hashed(password)), actor=actor, now=now)
    return password


@intention("account.create")
def create_account(
    work: Work,
    account: NewAccount,
    credential: Credential,
    *,
    actor: Actor,
    now: datetime,
) -> str:
    """Add an account with its roles and return its id; a setup code is used up in the same transaction."""
    require_account_id(account.account_id)
    if not account.name.strip():
        raise InputRefusal("PERSON_NAME_MISSING")
    if account.account_id in set(people.accounts(work.session)["account_id"]):
        raise InputRefusal("PERSON_ACCOUNT_TAKEN", account_id=account.account_id)
    if credential.setup_code is not None:
        take_code(work.session, credential.setup_code, now=now)
    stamp = work.about(cycle_id="", subject=account.account_id)
    row: dict[str, object] = {"account_id": account.account_id, "name": account.name.strip()}
    people.add_account(work.session, row | {"unit": account.unit.strip() or None}, stamp=stamp)
    people.add_roles(work.session, account.account_id, [(role, True) for role in sorted(account.roles)], stamp=stamp)
    if credential.password_hash is not None:
        people.add_password(
            work.session,
            account.account_id,
            credential.password_hash,
            is_temporary=credential.is_temporary,
            stamp=stamp,
        )
    return account.account_id


@intention("account.assign")
def assign_roles(
    work: Work,
    account_id: str,
    roles: frozenset[Role],
    *,
    actor: Actor,
    now: datetime,
    rules: PeopleRules = DEFAULT_RULES,
) -> int:
    """Give an account exactly these roles and return how many were given or taken back.

    Raises
    ------
    Refusal
        ``PERSON_UNKNOWN``, ``PERSON_OWN_ACCOUNT``, ``PERSON_LAST_ADMINISTRATOR``.
    """
    _require_known(work.session, account_id)
    require_other_account(actor, account_id, rules=rules)
    if Role.ADMINISTRATOR not in roles:
        _require_not_last(work.session, account_id)
    given = people.roles(work.session)
    present = {Role(role) for role in given.loc[given["account_id"] == account_id, "role"]}
    stamp = work.about(cycle_id="", subject=account_id)
    return people.add_roles(work.session, account_id, _changes(present, roles), stamp=stamp)


@intention("place.assign")
def assign_places(
    work: Work, wanted: PlacesFields, *, actor: Actor, now: datetime, rules: PeopleRules = DEFAULT_RULES
) -> int:
    """Give an account exactly these towns and areas, as far as the actor reaches; return how many changed.

    Raises
    ------
    Refusal
        ``PERSON_UNKNOWN``, ``PERSON_OWN_ACCOUNT``, ``PERSON_PLACE_INVALID``, ``PERSON_PLACE_UNKNOWN``,
        ``PERSON_PLACE_OUT_OF_REACH``.
    """
    cycle_id, account_id = wanted.cycle_id, wanted.account_id
    _require_known(work.session, account_id)
    require_other_account(actor, account_id, rules=rules)
    given = people.places(work.session, cycle_id)
    present = {str(place) for place in given.loc[given["account_id"] == account_id, "place_code"]}
    changes = _changes(present, wanted.places)
    _require_places(work, cycle_id, changes)
    return people.add_places(work.session, account_id, changes, stamp=work.about(cycle_id=cycle_id, subject=account_id))


@intention("account.deactivate")
def deactivate_account(
    work: Work, account_id: str, *, reason: str, actor: Actor, now: datetime, rules: PeopleRules = DEFAULT_RULES
) -> int:
    """End an account and its sessions, and return how many sessions there were; what the person did stays.

    Raises
    ------
    Refusal
        ``PERSON_UNKNOWN``, ``PERSON_OWN_ACCOUNT``, ``PERSON_LAST_ADMINISTRATOR``, ``PERSON_REASON_MISSING``,
        ``PERSON_ACTIVITY_UNCHANGED``.
    """
    require_other_account(actor, account_id, rules=rules)
    stamp = _change_of_activity(work, account_id, reason, is_active=False)
    _require_not_last(work.session, account_id)
    people.add_activity(work.session, account_id, is_active=False, reason=reason.strip(), stamp=stamp)
    return sessions.end_sessions_of(work.session, account_id)


@intention("account.reactivate")
def reactivate_account(work: Work, account_id: str, *, reason: str, actor: Actor, now: datetime) -> None:
    """Take up an ended account again; its roles and places are those it had."""
    stamp = _change_of_activity(work, account_id, reason, is_active=True)
    people.add_activity(work.session, account_id, is_active=True, reason=reason.strip(), stamp=stamp)


@intention("training.record")
def record_training(
    work: Work,
    cycle_id: str,
    held: TrainingFields,
    *,
    actor: Actor,
    now: datetime,
    rules: PeopleRules = DEFAULT_RULES,
) -> int:
    """Record a training of enumerators for stages of the field work; return how many facts that made (Plan §5, §6).

    Raises
    ------
    Refusal
        ``TRAINING_…``; ``PERSON_OWN_ACCOUNT``: nobody records the own training while two persons are required.
    """
    if held.trained_on > now.astimezone(LOCAL_ZONE).date():
        raise InputRefusal("TRAINING_IN_THE_FUTURE", trained_on=held.trained_on)
    if not held.topic.strip():
        raise InputRefusal("TRAINING_TOPIC_MISSING")
    for account_id in held.account_ids:
        require_trainee(work, cycle_id, account_id, rules=rules)
    stamp = work.about(cycle_id=cycle_id, subject=",".join(held.account_ids))
    common = {"trained_on": held.trained_on, "topic": held.topic.strip(), "is_trained": held.is_trained}
    keys = [(account_id, stage) for account_id in held.account_ids for stage in held.stages]
    for account_id, stage in keys:
        training.add(work.session, common | {"account_id": account_id, "stage": stage.value}, stamp=stamp)
    return len(keys)


def _changes(present: Collection[str], wanted: Collection[str]) -> list[tuple[str, bool]]:
    given = sorted(set(wanted) - set(present))
    taken = sorted(set(present) - set(wanted))
    return [*((str(item), True) for item in given), *((str(item), False) for item in taken)]


def _require_known(session: Session, account_id: str) -> None:
    if people.accounts(session, account_id=account_id).empty:
        raise InputRefusal("PERSON_UNKNOWN", account_id=account_id)


def _require_not_last(session: Session, account_id: str) -> None:
    """Refuse to leave an office without an administrator who can sign in."""
    given = people.roles(session)
    able = set(given.loc[given["role"] == Role.ADMINISTRATOR, "account_id"]) - people.ended(session)
    if able == {account_id}:
        raise StateRefusal("PERSON_LAST_ADMINISTRATOR", account_id=account_id)


def _require_places(work: Work, cycle_id: str, changes: Sequence[tuple[str, bool]]) -> None:
    known = set(frame.in_force(work.session, cycle_id)["town_code"])
    known |= areas.ids_in_force(work.session, cycle_id)
    for place_code, is_given in changes:
        if not work.reach.covers(require_place(place_code)):
            raise PermissionRefusal("PERSON_PLACE_OUT_OF_REACH", place_code=place_code)
        work.require_area(place_code)
        if is_given and place_code not in known:
            raise InputRefusal("PERSON_PLACE_UNKNOWN", place_code=place_code)


def _change_of_activity(work: Work, account_id: str, reason: str, *, is_active: bool) -> Stamp:
    _require_known(work.session, account_id)
    if not reason.strip():
        raise InputRefusal("PERSON_REASON_MISSING")
    if (account_id not in people.ended(work.session)) == is_active:
        raise StateRefusal("PERSON_ACTIVITY_UNCHANGED", account_id=account_id)
    return work.about(cycle_id="", subject=account_id)


def require_trainee(work: Work, cycle_id: str, account_id: str, *, rules: PeopleRules) -> None:
    """Refuse a person who is no enumerator, out of reach, or the actor while two persons are required."""
    _require_known(work.session, account_id)
    require_other_account(work.actor, account_id, rules=rules)
    if Role.ENUMERATOR not in set(people.roles(work.session, account_id=account_id)["role"]):
        raise StateRefusal("TRAINING_NOT_AN_ENUMERATOR", account_id=account_id)
    if work.reach.everywhere:
        return
    mine = people.places(work.session, cycle_id, account_id=account_id)["place_code"]
    near = [place for place in mine if work.reach.covers(place)]
    if not near:
        raise PermissionRefusal("TRAINING_OUT_OF_REACH", account_id=account_id)
    work.require_area(near[0])
