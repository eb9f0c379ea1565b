"""Accounts and what was decided about them: roles, places, passwords, activity. All facts; the newest version counts.

Accounts belong to the office, places to a cycle. An account's id is the name it signs in with: it stands in the ledger,
is never given to another person, and stays when the account ends.
"""

from collections.abc import Iterable

import pandas as pd
from sqlalchemy import CheckConstraint, select
from sqlmodel import Field, Session, SQLModel

from fieldwork.rules.permissions import Role
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Recorded, Stamp, add_many, read, table_of


class Account(Recorded, table=True):
    """A person who may sign in; ``unit`` is the office or village the person comes from."""

    account_id: str = Field(primary_key=True)
    name: str = Field(sa_type=Sealed("account.name"))
    unit: str | None = None


class RoleAssignment(Recorded, table=True):
    """A role given or taken back; per account and role the highest version is in force."""

    __table_args__ = (one_of("role", Role),)

    account_id: str = Field(primary_key=True, foreign_key="account.account_id")
    role: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_given: bool


class PlaceAssignment(Fact, table=True):
    """A town (9 digits) or area (15 digits) given or taken back; the highest version is in force."""

    __table_args__ = (CheckConstraint("length(place_code) IN (9, 15)", name="place_is_town_or_area"),)

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    account_id: str = Field(primary_key=True, foreign_key="account.account_id")
    place_code: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_given: bool


class Password(Recorded, table=True):
    """The argon2 hash of a password, sealed; a temporary one must be changed at the first sign-in."""

    account_id: str = Field(primary_key=True, foreign_key="account.account_id")
    version: int = Field(primary_key=True)
    password_hash: str = Field(sa_type=Sealed("password.password_hash"))
    is_temporary: bool


class AccountActivity(Recorded, table=True):
    """An account ended, or taken up again; without a row it is active."""

    account_id: str = Field(primary_key=True, foreign_key="account.account_id")
    version: int = Field(primary_key=True)
    is_active: bool
    reason: str | None = Field(default=None, sa_type=Sealed("account_activity.reason"))


def add_account(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add an account (``account_id, name, unit``)."""
    add_many(session, Account, [row], stamp=stamp)


def add_roles(session: Session, account_id: str, changes: Iterable[tuple[str, bool]], *, stamp: Stamp) -> int:
    """Add roles given (True) or taken back, and return how many."""
    rows = [
        {"account_id": account_id, "role": role, "is_given": is_given}
        | {"version": next_number(session, RoleAssignment, "version", account_id=account_id, role=role)}
        for role, is_given in changes
    ]
    return add_many(session, RoleAssignment, rows, stamp=stamp)


def add_places(session: Session, account_id: str, changes: Iterable[tuple[str, bool]], *, stamp: Stamp) -> int:
    """Add towns and areas given (True) or taken back in the stamp's cycle, and return how many."""
    rows = []
    for place_code, is_given in changes:
        key = {"cycle_id": stamp.cycle_id, "account_id": account_id, "place_code": place_code}
        version = next_number(session, PlaceAssignment, "version", **key)
        rows.append(key | {"version": version, "is_given": is_given})
    return add_many(session, PlaceAssignment, rows, stamp=stamp)


def add_password(session: Session, account_id: str, password_hash: str, *, is_temporary: bool, stamp: Stamp) -> int:
    """Add the next password of an account and return its version."""
    version = next_number(session, Password, "version", account_id=account_id)
    row = {"account_id": account_id, "version": version, "password_hash": password_hash, "is_temporary": is_temporary}
    add_many(session, Password, [row], stamp=stamp)
    return version


def add_activity(session: Session, account_id: str, *, is_active: bool, reason: str, stamp: Stamp) -> int:
    """Add that an account ended or was taken up again, and return the version."""
    version = next_number(session, AccountActivity, "version", account_id=account_id)
    row = {"account_id": account_id, "version": version, "is_active": is_active, "reason": reason or None}
    add_many(session, AccountActivity, [row], stamp=stamp)
    return version


def accounts(session: Session, *, account_id: str | None = None) -> pd.DataFrame:
    """Return all accounts by id, ended ones too; only one if it is named."""
    table = table_of(Account)
    return read(session, select(table).filter_by(**_of(account_id)).order_by(table.c.account_id))


def roles(session: Session, *, account_id: str | None = None) -> pd.DataFrame:
    """Return ``account_id, role`` of the roles in force, of one account if it is named."""
    return _given(session, RoleAssignment, ["account_id", "role"], **_of(account_id))


def places(session: Session, cycle_id: str, *, account_id: str | None = None) -> pd.DataFrame:
    """Return ``account_id, place_code`` of the towns and areas in force in a cycle, of one account if it is named."""
    return _given(session, PlaceAssignment, ["account_id", "place_code"], cycle_id=cycle_id, **_of(account_id))


def name_of(session: Session, account_id: str) -> str:
    """Return the name of an account; empty for one that is unknown."""
    query = select(table_of(Account).c.name).where(table_of(Account).c.account_id == account_id)
    return str(session.connection().scalar(query) or "")


def is_ended(session: Session, account_id: str) -> bool:
    """Tell whether an account has ended."""
    table = table_of(AccountActivity)
    query = select(table.c.is_active).where(table.c.account_id == account_id).order_by(table.c.version.desc())
    return session.connection().scalar(query.limit(1)) is False


def roles_of(session: Session, account_id: str) -> set[str]:
    """Return the roles in force of one account."""
    return _present(session, RoleAssignment, "role", account_id=account_id)


def places_of(session: Session, cycle_id: str, account_id: str) -> set[str]:
    """Return the towns and areas in force of one account."""
    return _present(session, PlaceAssignment, "place_code", cycle_id=cycle_id, account_id=account_id)


def ever_roles(session: Session, account_id: str) -> set[str]:
    """Return every role that an account ever had."""
    return _ever(session, RoleAssignment, "role", account_id=account_id)


def ever_places(session: Session, cycle_id: str, account_id: str) -> set[str]:
    """Return every town and area that an account ever had in a cycle."""
    return _ever(session, PlaceAssignment, "place_code", cycle_id=cycle_id, account_id=account_id)


def ended(session: Session) -> set[str]:
    """Return the ids of the accounts that are not active."""
    newest = _newest(session, AccountActivity, ["account_id"])
    return set(newest.loc[~newest["is_active"], "account_id"])


def password(session: Session, account_id: str) -> pd.DataFrame:
    """Return the password in force of an account; empty for one that has none."""
    table = table_of(Password)
    query = select(table).where(table.c.account_id == account_id).order_by(table.c.version.desc()).limit(1)
    return read(session, query)


def passwords(session: Session) -> pd.DataFrame:
    """Return ``account_id, version, is_temporary, recorded_at`` of the passwords in force, without their hashes."""
    table = table_of(Password)
    query = select(table.c.account_id, table.c.version, table.c.is_temporary, table.c.recorded_at)
    return read(session, query.order_by(table.c.version.desc())).drop_duplicates("account_id", ignore_index=True)


def _of(account_id: str | None) -> dict[str, str]:
    return {} if account_id is None else {"account_id": account_id}


def _given(session: Session, model: type[SQLModel], key: list[str], **match: object) -> pd.DataFrame:
    newest = _newest(session, model, key, **match)
    return newest.loc[newest["is_given"], key].sort_values(key, ignore_index=True)


def _present(session: Session, model: type[SQLModel], column: str, **match: object) -> set[str]:
    table = table_of(model)
    query = select(table.c[column], table.c.is_given).filter_by(**match).order_by(table.c.version)
    newest = {str(value): bool(is_given) for value, is_given in session.connection().execute(query).all()}
    return {value for value, is_given in newest.items() if is_given}


def _ever(session: Session, model: type[SQLModel], column: str, **match: object) -> set[str]:
    query = select(table_of(model).c[column]).filter_by(is_given=True, **match).distinct()
    return {str(value) for (value,) in session.connection().execute(query).all()}


def _newest(session: Session, model: type[SQLModel], key: list[str], **match: object) -> pd.DataFrame:
    table = table_of(model)
    query = select(table).filter_by(**match).order_by(table.c.version.desc())
    return read(session, query).drop_duplicates(key, ignore_index=True)
