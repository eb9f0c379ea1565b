"""Who asks: the tablet of a token and its person. No cookie counts here."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Request

from fieldwork.api.v1.limits import Pace
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import PermissionRefusal
from fieldwork.rules.tablets import Device, DeviceState
from fieldwork.services.database import Database
from fieldwork.services.devices import device_of
from fieldwork.services.sync_carrying import sender
from fieldwork.settings import Settings

BEARER = "bearer "
TILES_PER_REQUEST = 20
"""How many tiles of the base map count like one other request; they have a pace of their own."""


def database_of(request: Request) -> Database:
    """Return the database behind the interface."""
    database: Database = request.app.state.database()
    return database


def settings_of(request: Request) -> Settings:
    """Return the settings in force."""
    settings: Settings = request.app.state.settings()
    return settings


def known_device(request: Request) -> Device:
    """Return the tablet that asks; one out of use may still hand in what it holds.

    Raises
    ------
    Refusal
        ``SYNC_TOKEN_UNKNOWN``, ``SYNC_TOKEN_EXPIRED``, ``SYNC_TOO_OFTEN``.
    """
    return _device_at(request, _require_pace)


def tile_device(request: Request) -> Device:
    """Return the tablet that asks for a tile; a download of hundreds does not use up what its records need.

    Raises
    ------
    Refusal
        ``SYNC_TOKEN_UNKNOWN``, ``SYNC_TOKEN_EXPIRED``, ``SYNC_TOO_OFTEN``, ``SYNC_DEVICE_REVOKED``.
    """
    return working_device(_device_at(request, _require_tile_pace))


def _device_at(request: Request, require: Callable[[Request, Device | None, Settings], None]) -> Device:
    settings = settings_of(request)
    device = device_of(database_of(request), _token(request), now=settings.now())
    require(request, device, settings)
    if device is None:
        raise PermissionRefusal("SYNC_TOKEN_UNKNOWN")
    if device.state is DeviceState.EXPIRED:
        raise PermissionRefusal("SYNC_TOKEN_EXPIRED", name=device.name)
    return device


def working_device(device: Annotated[Device, Depends(known_device)]) -> Device:
    """Return a tablet that is in use; one out of use is refused (``SYNC_DEVICE_REVOKED``)."""
    if device.state is DeviceState.REVOKED:
        raise PermissionRefusal("SYNC_DEVICE_REVOKED", name=device.name)
    return device


def person_now(request: Request, device: Annotated[Device, Depends(working_device)]) -> Actor:
    """Return the tablet's person with the places of now."""
    return sender(database_of(request), device).now


def _token(request: Request) -> str:
    given = request.headers.get("authorization", "")
    return given[len(BEARER) :].strip() if given.lower().startswith(BEARER) else ""


def _require_tile_pace(request: Request, device: Device | None, settings: Settings) -> None:
    """Count tiles by tablet; who has no token gets no other pace than elsewhere."""
    if device is None:
        _require_pace(request, device, settings)
        return
    per_minute = settings.tablet_requests_per_minute * TILES_PER_REQUEST
    request.app.state.pace.require(f"tiles {device.device_id}", per_minute=per_minute)


def _require_pace(request: Request, device: Device | None, settings: Settings) -> None:
    """Count by tablet; who has no token counts by where the request comes from."""
    address = request.client.host if request.client else ""
    name = device.device_id if device else f"from {address}"
    pace: Pace = request.app.state.pace
    pace.require(name, per_minute=settings.tablet_requests_per_minute)


KnownDevice = Annotated[Device, Depends(known_device)]
WorkingDevice = Annotated[Device, Depends(working_device)]
TileDevice = Annotated[Device, Depends(tile_device)]
PersonNow = Annotated[Actor, Depends(person_now)]
"""What an operation asks for."""

OpenDatabase = Annotated[Database, Depends(database_of)]
CurrentSettings = Annotated[Settings, Depends(settings_of)]
