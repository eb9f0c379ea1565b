"""Bodies of requests: read within their limit, unpacked, and checked against the schema."""

import hashlib
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import Depends, Header, Query, Request
from pydantic import BaseModel, ValidationError

from fieldwork.api.v1.identity import settings_of
from fieldwork.api.v1.limits import MB, TooLargeError, parsed, read_limited, unpacked
from fieldwork.api.v1.models import BatchIn, DeviceIn
from fieldwork.rules.refusals import InputRefusal

Body = TypeVar("Body", bound=BaseModel)


async def batch_body(request: Request) -> BatchIn:
    """Return a batch.

    Raises
    ------
    InputRefusal
        ``SYNC_BODY_TOO_LARGE``, ``SYNC_TOO_MANY_EVENTS``, ``SYNC_BODY_WRONG``.
    """
    settings = settings_of(request)
    given = await _json(request, limit_mb=settings.tablet_batch_mb)
    events = given.get("events") if isinstance(given, dict) else None
    if isinstance(events, list) and len(events) > settings.tablet_batch_events:
        raise TooLargeError("SYNC_TOO_MANY_EVENTS", value=len(events), expected=settings.tablet_batch_events)
    return _checked(BatchIn, given)


async def device_body(request: Request) -> DeviceIn:
    """Return what is said of a tablet to be registered; refuses as `batch_body`."""
    return _checked(DeviceIn, await _json(request, limit_mb=1))


async def photo_body(request: Request, photo_id: UUID, x_digest: Annotated[str, Header()] = "") -> bytes:
    """Return a picture as it left the tablet.

    Raises
    ------
    InputRefusal
        ``PHOTO_TOO_LARGE``; ``SYNC_PHOTO_DIGEST_WRONG`` for one that was broken on its way.
    """
    limit_mb = settings_of(request).tablet_photo_mb
    refusal = TooLargeError("PHOTO_TOO_LARGE", size_mb=f"> {limit_mb}", limit_mb=limit_mb)
    content = await read_limited(request.stream(), most=limit_mb * MB, refusal=refusal)
    if x_digest != f"sha-256={hashlib.sha256(content).hexdigest()}":
        raise InputRefusal("SYNC_PHOTO_DIGEST_WRONG", photo_id=photo_id)
    return content


@dataclass(frozen=True)
class Place:
    """Where a photo was taken, and of what: a household, a dwelling or the area itself."""

    ea_id: Annotated[str, Query(pattern=r"^[0-9]{15}$")]
    subject: Annotated[str, Query(pattern=r"^[0-9]{15,20}$")]


async def _json(request: Request, *, limit_mb: int) -> Any:
    refusal = TooLargeError("SYNC_BODY_TOO_LARGE", limit_mb=limit_mb)
    content = await read_limited(request.stream(), most=limit_mb * MB, refusal=refusal)
    encoding = request.headers.get("content-encoding", "").lower()
    return parsed(unpacked(content, encoding=encoding, most=limit_mb * MB, refusal=refusal))


def _checked(model: type[Body], given: Any) -> Body:
    try:
        return model.model_validate(given)
    except ValidationError as error:
        place = error.errors(include_url=False, include_input=False, include_context=False)[0]["loc"]
        where = ".".join(str(part) for part in place if isinstance(part, int) or str(part).isidentifier())
        raise InputRefusal("SYNC_BODY_WRONG", detail=where[:80] or "JSON") from error


BatchBody = Annotated[BatchIn, Depends(batch_body)]
DeviceBody = Annotated[DeviceIn, Depends(device_body)]
PhotoBody = Annotated[bytes, Depends(photo_body)]
PhotoPlace = Annotated[Place, Depends()]
