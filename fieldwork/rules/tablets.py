"""Tablets: how long a token counts, how a wrong clock is put right, and what is said about a device."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.plan_tablets import TabletsPlan
from fieldwork.rules.refusals import InputRefusal

LONGEST_NAME = 40


class DeviceState(StrEnum):
    """What a device may do: work, renew its token first, or only hand in what it holds."""

    ACTIVE = "active"
    EXPIRED = "expired"
    REVOKED = "revoked"


DEVICE_LABELS: Mapping[DeviceState, str] = MappingProxyType(
    {DeviceState.ACTIVE: "使用中", DeviceState.EXPIRED: "令牌过期", DeviceState.REVOKED: "已停用"}
)


@dataclass(frozen=True, kw_only=True)
class Device:
    """A tablet as the server knows it by its token."""

    device_id: str
    cycle_id: str
    account_id: str
    name: str
    state: DeviceState


def device_state(*, is_revoked: bool, expires_at: datetime, now: datetime) -> DeviceState:
    """Return what a device may do; one that was revoked stays so."""
    if is_revoked:
        return DeviceState.REVOKED
    return DeviceState.ACTIVE if now < expires_at else DeviceState.EXPIRED


def require_device_name(name: str) -> str:
    """Return the name under which a device is listed.

    Raises
    ------
    InputRefusal
        ``SYNC_DEVICE_NAME_WRONG`` for none, or one that is too long.
    """
    plain = " ".join(name.split())
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise InputRefusal("SYNC_DEVICE_NAME_WRONG", most=LONGEST_NAME)
    return plain


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A device's clock against the server's at one sync: ``offset`` is the server's time minus the device's."""

    received_at: datetime
    offset: timedelta
    tolerance: timedelta

    @property
    def is_wrong(self) -> bool:
        """Whether the difference is more than the plan lets pass."""
        return abs(self.offset) > self.tolerance

    @property
    def offset_seconds(self) -> int:
        """The offset in whole seconds."""
        return round(self.offset.total_seconds())

    def corrected(self, instant: datetime) -> datetime:
        """Return when something happened: put right by the offset of a wrong clock, and never after it was received.

        A clock that was moved between the event and the sync can make an instant that lies ahead; what was received
        has happened, so the instant of receipt stands for it.
        """
        return min(self._moved(instant), self.received_at)

    def is_doubtful(self, instant: datetime) -> bool:
        """Tell whether an instant lies ahead even after it was put right."""
        return self._moved(instant) > self.received_at + self.tolerance

    def _moved(self, instant: datetime) -> datetime:
        return instant + self.offset if self.is_wrong else instant


def clock_at(device_time: datetime, *, received_at: datetime, plan: TabletsPlan) -> Clock:
    """Return how a device's clock stands at a sync, in whole seconds."""
    offset = round((received_at - device_time).total_seconds())
    return clock_with(offset, received_at=received_at, plan=plan)


def clock_with(offset_seconds: int, *, received_at: datetime, plan: TabletsPlan) -> Clock:
    """Return a clock whose offset is known: that of an earlier sync."""
    tolerance = timedelta(seconds=plan.clock_tolerance_seconds)
    return Clock(received_at=received_at, offset=timedelta(seconds=offset_seconds), tolerance=tolerance)
