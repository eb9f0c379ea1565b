"""A tablet's queue brought as a file: opened with the office's private key, then taken in as over the network."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import TypeAdapter

from fieldwork.exchange.tablet_queue import (
    UNREADABLE,
    QueueHeading,
    QueueRecord,
    SealedPart,
    read_heading,
    read_records,
)
from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal
from fieldwork.rules.sync import BASE_VERSION, WAITING, Batch, TabletEvent, is_instant
from fieldwork.rules.sync_payloads import is_too_deep
from fieldwork.rules.tablets import Device
from fieldwork.services.devices import device_by_id
from fieldwork.services.office_key import office_key_of
from fieldwork.services.sync import import_batch
from fieldwork.services.sync_photos import TabletPhoto, keep_tablet_photo
from fieldwork.services.sync_results import Result
from fieldwork.settings import Settings
from fieldwork.store import sync
from fieldwork.store.engine import Database

BATCH = 100
MOST = 2**31 - 1
MOST_LOST = 10_000
"""No tablet loses so many: a number so far ahead was never given by one."""


@dataclass(frozen=True, kw_only=True)
class QueueReport:
    """What came of a file: whose it is, how many photos, what became of its events, which lines nobody can read."""

    device_name: str
    account_id: str
    n_photos: int
    outcomes: dict[str, int]
    unreadable: tuple[int, ...]
    results: tuple[Result, ...]

    @property
    def n_waiting(self) -> int:
        """Events that were not taken because one before them is missing."""
        return self.outcomes.get(WAITING, 0)


@dataclass(frozen=True, kw_only=True)
class QueueSource:
    """A file with its name; ``is_gap_lost``: numbers that are missing are lost, and the others do not wait for them."""

    name: str
    open: Callable[[], BinaryIO]
    is_gap_lost: bool = False


def queue_file(path: Path, *, is_gap_lost: bool = False) -> QueueSource:
    """Return a file on disk as the source of an import."""
    return QueueSource(name=path.name, open=lambda: path.open("rb"), is_gap_lost=is_gap_lost)


def import_queue(
    database: Database, source: QueueSource, *, settings: Settings, actor: Actor, now: datetime
) -> QueueReport:
    """Take in a file that a tablet wrote: photos first, then its events in their order. Again, it changes nothing.

    Raises
    ------
    Refusal
        ``SYNC_FILE_WRONG``, ``SYNC_FILE_OTHER_OFFICE``, ``SYNC_DEVICE_UNKNOWN``, ``PERMISSION_ROLE``.
    """
    reach_of(actor, "sync.import")
    with source.open() as file:
        heading = read_heading(file, name=source.name)
        device = device_by_id(database, heading.device_id)
        if device is None or device.account_id != heading.account_id:
            raise InputRefusal("SYNC_DEVICE_UNKNOWN", device_id=heading.device_id)
        cipher = _cipher(heading, source, settings)
        parts = _sorted(read_records(file), cipher, lambda photo: _kept(database, device, photo, settings, now))
    batches = _batches(database, device, heading, parts.events, source=source)
    answers = [import_batch(database, device, batch, actor=actor, now=now) for batch in batches]
    results = tuple(result for answer in answers for result in answer.results)
    return QueueReport(
        device_name=device.name,
        account_id=device.account_id,
        n_photos=parts.n_photos,
        outcomes=dict(Counter(str(result.first_outcome or result.outcome) for result in results)),
        unreadable=tuple(parts.unreadable),
        results=results,
    )


@dataclass
class _Parts:
    """What a file held: events, how many photos were kept, and the lines that nobody can read."""

    events: list[TabletEvent] = field(default_factory=list)
    n_photos: int = 0
    unreadable: list[int] = field(default_factory=list)


def _sorted(records: Iterator[QueueRecord | int], cipher: AESGCM, keep_photo: Callable[[TabletPhoto], bool]) -> _Parts:
    parts = _Parts()
    for record in records:
        found = None if isinstance(record, int) else _content(record, cipher)
        if isinstance(found, TabletEvent):
            parts.events.append(found)
        elif found is not None and keep_photo(found):
            parts.n_photos += 1
        else:
            parts.unreadable.append(record if isinstance(record, int) else record.number)
    return parts


def _content(record: QueueRecord, cipher: AESGCM) -> TabletEvent | TabletPhoto | None:
    """Return what a record holds; None for what is damaged or no such thing."""
    try:
        content = _opened(cipher, record.content)
        if record.kind == "event":
            event = _events().validate_json(content)
            return event if _is_sound(event) else None
        if record.kind == "photo" and record.about is not None:
            about = json.loads(_opened(cipher, record.about))
            return TabletPhoto(
                photo_id=UUID(str(about["photo_id"])),
                ea_id=str(about["ea_id"]),
                subject=str(about["subject"]),
                content=content,
            )
    except (InvalidTag, *UNREADABLE):
        return None
    return None


def _is_sound(event: TabletEvent) -> bool:
    """Tell whether an event is one that the network would let through."""
    is_numbered = 0 < event.sequence <= MOST and BASE_VERSION.fullmatch(event.base_version or "")
    return bool(is_numbered) and is_instant(event.device_time) and not is_too_deep(event.payload)


def _kept(database: Database, device: Device, photo: TabletPhoto, settings: Settings, now: datetime) -> bool:
    """Keep a photo and tell whether it is there; none, one of no area of the person, or another of its key is not."""
    try:
        keep_tablet_photo(database, device, photo, settings=settings, now=now)
    except (InputRefusal, PermissionRefusal):
        return False
    except StateRefusal as refusal:
        if refusal.code != "PHOTO_ID_TAKEN":
            raise
        return False
    return True


def _cipher(heading: QueueHeading, source: QueueSource, settings: Settings) -> AESGCM:
    key = office_key_of(settings)
    if heading.kid != key.kid:
        raise InputRefusal("SYNC_FILE_OTHER_OFFICE", file=source.name)
    try:
        return AESGCM(key.unwrap(heading.wrapped_key))
    except ValueError as error:
        raise InputRefusal("SYNC_FILE_WRONG", file=source.name, detail="wrapped_key") from error


def _opened(cipher: AESGCM, part: SealedPart) -> bytes:
    return cipher.decrypt(part.iv, part.data, None)


def _batches(
    database: Database, device: Device, heading: QueueHeading, events: list[TabletEvent], *, source: QueueSource
) -> Iterator[Batch]:
    """Return the events in their order, as many at a time as over the network."""
    ordered = sorted(events, key=lambda event: event.sequence)
    with database.reading() as session:
        last = sync.last_sequence(session, device.device_id)
    here = {event.sequence for event in ordered}
    newest = max(here, default=last)
    if source.is_gap_lost and newest - last - len(here) > MOST_LOST:
        raise InputRefusal("SYNC_FILE_WRONG", file=source.name, detail=f"{newest}")
    lost = frozenset(range(last + 1, newest) if source.is_gap_lost else ()) - here
    for start in range(0, len(ordered), BATCH):
        yield Batch(
            device_time=heading.exported_at,
            events=ordered[start : start + BATCH],
            protocol=heading.protocol,
            lost=lost,
            is_file=True,
        )


@cache
def _events() -> TypeAdapter[TabletEvent]:
    return TypeAdapter(TabletEvent)


def report_sentences(report: QueueReport) -> list[str]:
    """Return what came of a file, in sentences."""
    counts = {name: report.outcomes.get(name, 0) for name in ("accepted", "conflict", "rejected")}
    lines = [
        sentence(
            "SYNC_FILE_TAKEN",
            name=report.device_name,
            account_id=report.account_id,
            photos=report.n_photos,
            **counts,
        )
    ]
    if report.n_waiting:
        lines.append(sentence("SYNC_FILE_WAITING", n=report.n_waiting))
    if report.unreadable:
        lines.append(sentence("SYNC_FILE_UNREADABLE", lines="、".join(str(number) for number in report.unreadable)))
    return lines
