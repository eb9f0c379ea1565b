"""Tablets: who has which, the digest of its token, and when it was taken out of use. All facts."""

from datetime import datetime
from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, func, select
from sqlmodel import Field, Session

from fieldwork.store.columns import Sealed, UtcDateTime
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of


class Device(Fact, table=True):
    """A tablet of one person in one cycle; ``name`` is what stands on it."""

    __table_args__ = (CheckConstraint("length(name) > 0", name="name_not_empty"),)

    device_id: str = Field(primary_key=True)
    account_id: str = Field(foreign_key="account.account_id", index=True)
    name: str


class DeviceToken(Fact, table=True):
    """A token given to a tablet: only its SHA-256 is kept. The newest of a device counts, until it expires."""

    __table_args__ = (CheckConstraint("length(token_digest) = 64", name="token_digest_is_sha256"),)

    token_digest: str = Field(primary_key=True)
    device_id: str = Field(foreign_key="device.device_id", index=True)
    version: int
    expires_at: Any = Field(sa_type=UtcDateTime)


class DeviceRevocation(Fact, table=True):
    """A tablet was taken out of use; what it still holds is taken in, marked."""

    device_id: str = Field(primary_key=True, foreign_key="device.device_id")
    reason: str = Field(sa_type=Sealed("device_revocation.reason"))


def add_device(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a device (``device_id, account_id, name``)."""
    add_many(session, Device, [row], stamp=stamp)


def add_token(session: Session, device_id: str, token_digest: str, *, expires_at: datetime, stamp: Stamp) -> None:
    """Add the next token of a device; the one before counts no more."""
    version = next_number(session, DeviceToken, "version", device_id=device_id)
    row = {"token_digest": token_digest, "device_id": device_id, "version": version, "expires_at": expires_at}
    add_many(session, DeviceToken, [row], stamp=stamp)


def add_revocation(session: Session, device_id: str, reason: str, *, stamp: Stamp) -> None:
    """Add that a device was taken out of use."""
    add_many(session, DeviceRevocation, [{"device_id": device_id, "reason": reason}], stamp=stamp)


def one(session: Session, device_id: str) -> pd.DataFrame:
    """Return the device with this key, with ``is_revoked``, or no row."""
    device, ended = table_of(Device), table_of(DeviceRevocation)
    joined = device.outerjoin(ended, device.c.device_id == ended.c.device_id)
    query = select(device, ended.c.device_id.is_not(None).label("is_revoked")).select_from(joined)
    return read(session, query.where(device.c.device_id == device_id))


def of_token(session: Session, token_digest: str) -> pd.DataFrame:
    """Return ``device_id, expires_at`` of a token that is the newest of its device, or no row."""
    token = table_of(DeviceToken)
    newest = (
        select(token.c.device_id, func.max(token.c.version).label("version")).group_by(token.c.device_id).subquery()
    )
    same = (token.c.device_id == newest.c.device_id) & (token.c.version == newest.c.version)
    query = select(token.c.device_id, token.c.expires_at).join(newest, same)
    return read(session, query.where(token.c.token_digest == token_digest))


def of_cycle(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the devices of a cycle with ``registered_at, expires_at`` of the newest token and ``is_revoked``."""
    device, token, ended = table_of(Device), table_of(DeviceToken), table_of(DeviceRevocation)
    until = select(func.max(token.c.expires_at, type_=UtcDateTime())).where(token.c.device_id == device.c.device_id)
    query = select(
        device.c.device_id,
        device.c.account_id,
        device.c.name,
        device.c.recorded_at.label("registered_at"),
        until.scalar_subquery().label("expires_at"),
        ended.c.device_id.is_not(None).label("is_revoked"),
    ).select_from(device.outerjoin(ended, device.c.device_id == ended.c.device_id))
    return read(session, query.where(device.c.cycle_id == cycle_id).order_by(device.c.account_id, device.c.device_id))
