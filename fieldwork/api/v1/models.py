"""What tablets send and are answered, as the schema of the interface states it (`docs/sync.md`)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from fieldwork.rules.sync import PROTOCOL, Batch, EventKind, TabletEvent, is_instant
from fieldwork.services.devices import NewDevice
from fieldwork.services.sync_results import Receipt, Result

MOST = 2**31 - 1
MOST_BYTES = 2**53
Name = Annotated[str, StringConstraints(max_length=200)]


def _of_a_clock(instant: datetime) -> datetime:
    if not is_instant(instant):
        raise ValueError("an instant that no clock shows")
    return instant


DeviceTime = Annotated[AwareDatetime, AfterValidator(_of_a_clock)]
Version = Annotated[str, StringConstraints(max_length=64, pattern=r"^[0-9A-Za-z._:|/-]*$")]


class Sent(BaseModel):
    """A body as a tablet sends it; what is not known is left alone, so that old and new pages can speak here."""

    model_config = ConfigDict(extra="ignore", allow_inf_nan=False)


class DeviceIn(Sent):
    """A tablet to be registered, or one that needs a new token."""

    name: Name = ""
    device_id: UUID | None = None
    cycle_id: Annotated[str, StringConstraints(max_length=64)] | None = None

    def fields(self, cycle_id: str) -> NewDevice:
        """Return what the service takes."""
        return NewDevice(
            cycle_id=cycle_id, name=self.name, device_id=None if self.device_id is None else str(self.device_id)
        )


class EventIn(Sent):
    """One event."""

    event_id: UUID
    sequence: int = Field(ge=1, le=MOST)
    kind: EventKind
    device_time: DeviceTime
    base_version: Version | None = None
    payload: dict[str, Any]

    def event(self) -> TabletEvent:
        """Return what the service takes."""
        return TabletEvent(
            event_id=self.event_id,
            sequence=self.sequence,
            kind=self.kind,
            device_time=self.device_time,
            payload=self.payload,
            base_version=self.base_version or None,
        )


class StorageIn(Sent):
    """What a tablet says about its storage, in bytes."""

    used: int | None = Field(default=None, ge=0, le=MOST_BYTES)
    quota: int | None = Field(default=None, ge=0, le=MOST_BYTES)
    persisted: bool | None = None


class BatchIn(Sent):
    """A batch of events; an empty one reports the tablet's state and reads the clock."""

    protocol: int = Field(default=PROTOCOL, ge=1, le=MOST)
    device_id: UUID
    device_time: DeviceTime
    unsent: int | None = Field(default=None, ge=0, le=MOST)
    storage: StorageIn | None = None
    page: Version = ""
    lost: list[Annotated[int, Field(ge=1, le=MOST)]] = Field(default_factory=list, max_length=1000)
    events: list[EventIn]

    def batch(self) -> Batch:
        """Return what the service takes."""
        storage = self.storage or StorageIn()
        return Batch(
            device_time=self.device_time,
            events=[event.event() for event in self.events],
            protocol=self.protocol,
            lost=frozenset(self.lost),
            n_unsent=self.unsent,
            storage_used=storage.used,
            storage_quota=storage.quota,
            is_persisted=storage.persisted,
            page_version=self.page,
        )


class ResultOut(BaseModel):
    """What became of one event."""

    event_id: str
    sequence: int
    outcome: str
    first_outcome: str = ""
    code: str = ""
    message: str = ""
    todo: str = ""
    marks: list[str]
    assigned: dict[str, str]

    @classmethod
    def of(cls, result: Result) -> "ResultOut":
        """Return a result as it is answered."""
        return cls(**{**vars(result), "marks": list(result.marks), "assigned": dict(result.assigned)})


class ReceiptOut(BaseModel):
    """The answer to a batch."""

    protocol: int
    server_time: datetime
    offset_seconds: int
    clock_is_wrong: bool
    last_sequence: int
    results: list[ResultOut]

    @classmethod
    def of(cls, receipt: Receipt) -> "ReceiptOut":
        """Return a receipt as it is answered."""
        return cls(
            protocol=PROTOCOL,
            server_time=receipt.server_time,
            offset_seconds=receipt.clock.offset_seconds,
            clock_is_wrong=receipt.clock.is_wrong,
            last_sequence=receipt.last_sequence,
            results=[ResultOut.of(result) for result in receipt.results],
        )


class PinOut(BaseModel):
    """How the PIN of a tablet is kept."""

    min_digits: int
    iterations: int
    delay_minutes: list[int]


class DeviceOut(BaseModel):
    """A tablet that was registered. The token is shown this once."""

    device_id: str
    cycle_id: str
    token: str = Field(repr=False)
    token_expires_at: datetime
    office_public_key: dict[str, str]
    person: dict[str, Any]
    pin: PinOut
    last_sequence: int
    max_batch_events: int
    max_photo_bytes: int
    server_time: datetime
    protocol: int


class PhotoOut(BaseModel):
    """A photo that was taken in, now or before."""

    photo_id: str
    outcome: str


class RefusalOut(BaseModel):
    """Why something was refused, and what to do."""

    code: str
    message: str
    todo: str = ""
