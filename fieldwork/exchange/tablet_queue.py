"""The file into which a tablet writes its queue, still sealed: JSON lines (`docs/sync.md`)."""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, BinaryIO
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.sync import is_instant

FORMAT, VERSION = "zhuhu-queue", 1
IV_BYTES = 12
LONGEST_LINE = 32 << 20
UNREADABLE = (ValueError, KeyError, TypeError, OverflowError, RecursionError)


@dataclass(frozen=True, kw_only=True)
class QueueHeading:
    """The first line: whose queue it is, and the data key wrapped with the office's public key."""

    device_id: str
    account_id: str
    exported_at: datetime
    protocol: int
    kid: str
    wrapped_key: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class SealedPart:
    """Something that the data key opens."""

    iv: bytes
    data: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class QueueRecord:
    """A further line: an event, or a photo with what is said about it. ``number`` counts lines from 1."""

    number: int
    kind: str
    content: SealedPart
    about: SealedPart | None = None


def read_heading(file: BinaryIO, *, name: str) -> QueueHeading:
    """Return the first line of a file.

    Raises
    ------
    InputRefusal
        ``SYNC_FILE_WRONG``.
    """
    try:
        line = json.loads(file.readline(LONGEST_LINE))
        if (line["format"], line["version"]) != (FORMAT, VERSION):
            raise ValueError(FORMAT)
        return QueueHeading(
            device_id=str(UUID(str(line["device_id"]))),
            account_id=str(line["account_id"]),
            exported_at=_instant(line["exported_at"]),
            protocol=int(line["protocol"]),
            kid=str(line["kid"]),
            wrapped_key=_bytes(line["wrapped_key"]),
        )
    except UNREADABLE as error:
        raise InputRefusal("SYNC_FILE_WRONG", file=name, detail="第 1 行") from error


def read_records(file: BinaryIO) -> Iterator[QueueRecord | int]:
    """Return the records line by line; the number of a line stands for one that cannot be read."""
    for number, line in enumerate(iter(lambda: file.readline(LONGEST_LINE), b""), start=2):
        if line.strip():
            yield _record(line, number)


def _record(line: bytes, number: int) -> QueueRecord | int:
    try:
        values: Mapping[str, Any] = json.loads(line)
        kind = str(values["type"])
        about = _part(values["meta_iv"], values["meta"]) if kind == "photo" else None
        return QueueRecord(number=number, kind=kind, content=_part(values["iv"], values["data"]), about=about)
    except UNREADABLE:
        return number


def _part(iv: object, data: object) -> SealedPart:
    part = SealedPart(iv=_bytes(iv), data=_bytes(data))
    if len(part.iv) != IV_BYTES:
        raise ValueError(IV_BYTES)
    return part


def _bytes(text: object) -> bytes:
    try:
        return base64.b64decode(str(text), validate=True)
    except binascii.Error as error:
        raise ValueError("base64") from error


def _instant(text: object) -> datetime:
    instant = datetime.fromisoformat(str(text))
    if not is_instant(instant):
        raise ValueError("no instant of a clock")
    return instant
