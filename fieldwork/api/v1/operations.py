"""The four operations of a tablet: register, download, hand in a photo, hand in events (`docs/sync.md`)."""

from functools import partial
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Header, Query, Request
from starlette.responses import JSONResponse, Response

from fieldwork.api.gate import SEAT
from fieldwork.api.geojson import acting_person, cycle_in_force
from fieldwork.api.v1.bodies import BatchBody, DeviceBody, PhotoBody, PhotoPlace
from fieldwork.api.v1.identity import CurrentSettings, KnownDevice, OpenDatabase, PersonNow, WorkingDevice
from fieldwork.api.v1.limits import MB
from fieldwork.api.v1.models import (
    BatchIn,
    DeviceIn,
    DeviceOut,
    PhotoOut,
    PinOut,
    ReceiptOut,
    RefusalOut,
)
from fieldwork.api.v1.turns import in_turn
from fieldwork.routes import API, DEVICES, PHOTOS, SYNC, WORK
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal
from fieldwork.rules.sync import PROTOCOL
from fieldwork.services.devices import Registered, register_tablet
from fieldwork.services.office_key import public_key
from fieldwork.services.sync import receive
from fieldwork.services.sync_carrying import sender
from fieldwork.services.sync_photos import TabletPhoto, keep_tablet_photo
from fieldwork.services.sync_work import person_of, work_for
from fieldwork.settings import Settings

REQUEST_MARK = "x-zhuhu-request"
REFUSED: dict[int | str, dict[str, Any]] = {code: {"model": RefusalOut} for code in (401, 403, 404, 409, 413, 422, 429)}
router = APIRouter(responses=REFUSED)


TEMPLATE = "#/components/schemas/{model}"


def definitions() -> dict[str, Any]:
    """Return the parts of bodies that are read by hand, for the schema of the interface."""
    described: dict[str, Any] = {}
    for model in (BatchIn, DeviceIn):
        described |= model.model_json_schema(ref_template=TEMPLATE).get("$defs", {})
    return described


def _body(model: type[Any]) -> dict[str, Any]:
    """Return how the schema describes a body that is read by hand, for its limit and its packing."""
    schema = model.model_json_schema(ref_template=TEMPLATE)
    schema.pop("$defs", None)
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


@router.post(DEVICES.removeprefix(API), status_code=201, openapi_extra=_body(DeviceIn))
def register(request: Request, device: DeviceBody, database: OpenDatabase, settings: CurrentSettings) -> DeviceOut:
    """Register a tablet in the name of the person who is signed in in this browser."""
    if request.headers.get(REQUEST_MARK) != "1":
        raise PermissionRefusal("SYNC_REGISTER_FROM_PAGE")
    cycle_id = cycle_in_force(database, chosen=device.cycle_id)
    actor = acting_person(database, request.scope.get(SEAT), cycle_id)
    made = register_tablet(database, device.fields(cycle_id), actor=actor, now=settings.now())
    person = person_of(database, cycle_id, actor=actor)
    return _registered(made, person, settings)


@router.get(WORK.removeprefix(API), responses={304: {"description": "Nothing has changed."}})
def work(
    database: OpenDatabase,
    settings: CurrentSettings,
    device: WorkingDevice,
    actor: PersonNow,
    since: Annotated[str, Query(max_length=4000)] = "",
    if_none_match: Annotated[str, Header(max_length=4000)] = "",
) -> Response:
    """Return what has changed in the person's own areas since a cursor."""
    cursor = since or if_none_match.removeprefix("W/").strip('"')
    made = work_for(database, device, since=cursor, actor=actor, now=settings.now())
    headers = {"ETag": f'W/"{made.cursor}"', "Cache-Control": "private, no-store", "Vary": "Authorization"}
    if made.content is None:
        return Response(status_code=304, headers=headers)
    return JSONResponse(dict(made.content), headers=headers)


@router.put(
    PHOTOS.removeprefix(API),
    response_model=PhotoOut,
    responses={201: {"model": PhotoOut}},
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"image/jpeg": {"schema": {"type": "string", "format": "binary"}}},
        }
    },
)
async def photo(
    device: KnownDevice,
    photo_id: UUID,
    place: PhotoPlace,
    content: PhotoBody,
    database: OpenDatabase,
    settings: CurrentSettings,
) -> Response:
    """Keep a photo; the same one sent again changes nothing."""
    sent = TabletPhoto(photo_id=photo_id, ea_id=place.ea_id, subject=place.subject, content=content)
    is_new = await in_turn(partial(keep_tablet_photo, database, device, sent, settings=settings, now=settings.now()))
    answer = PhotoOut(photo_id=str(photo_id), outcome="accepted" if is_new else "duplicate")
    return JSONResponse(answer.model_dump(), status_code=201 if is_new else 200)


@router.post(SYNC.removeprefix(API), openapi_extra=_body(BatchIn))
async def sync(device: KnownDevice, batch: BatchBody, database: OpenDatabase, settings: CurrentSettings) -> ReceiptOut:
    """Take in a batch of events and answer about each."""
    if str(batch.device_id) != device.device_id:
        raise InputRefusal("SYNC_BODY_WRONG", detail="device_id")

    def taken() -> ReceiptOut:
        actor = sender(database, device).brings
        return ReceiptOut.of(receive(database, device, batch.batch(), actor=actor, now=settings.now()))

    return await in_turn(taken)


def _registered(made: Registered, person: dict[str, Any], settings: Settings) -> DeviceOut:
    plan = made.plan
    return DeviceOut(
        device_id=made.device_id,
        cycle_id=made.cycle_id,
        token=made.token,
        token_expires_at=made.expires_at,
        office_public_key=public_key(settings),
        person=person,
        pin=PinOut(
            min_digits=plan.pin_min_digits,
            iterations=plan.pin_iterations,
            delay_minutes=list(plan.pin_delay_minutes),
        ),
        last_sequence=made.last_sequence,
        max_batch_events=settings.tablet_batch_events,
        max_photo_bytes=settings.tablet_photo_mb * MB,
        server_time=settings.now(),
        protocol=PROTOCOL,
    )
