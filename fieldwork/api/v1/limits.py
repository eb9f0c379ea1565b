"""Limits: how much a body may hold, packed and unpacked, and how often one tablet may ask."""

import json
import zlib
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from threading import Lock
from time import monotonic
from typing import Any

from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.sync_payloads import is_too_deep

MB = 1 << 20
GZIP_WINDOW = 31
MOST_KEPT = 2_000


class TooLargeError(InputRefusal):
    """A body over its limit (HTTP 413)."""


class TooOftenError(StateRefusal):
    """A tablet asks too often (HTTP 429); ``seconds`` until it may again."""


async def read_limited(chunks: AsyncIterator[bytes], *, most: int, refusal: TooLargeError) -> bytes:
    """Return a body of at most so many bytes; a longer one is not read on."""
    content = bytearray()
    async for chunk in chunks:
        content += chunk
        if len(content) > most:
            raise refusal
    return bytes(content)


def unpacked(content: bytes, *, encoding: str, most: int, refusal: TooLargeError) -> bytes:
    """Return a body without its packing; what would unpack beyond the limit is not unpacked.

    Raises
    ------
    InputRefusal
        ``SYNC_BODY_WRONG`` for another packing, or a broken one; ``refusal`` beyond the limit.
    """
    if encoding in ("", "identity"):
        return content
    if encoding != "gzip":
        raise InputRefusal("SYNC_BODY_WRONG", detail="Content-Encoding")
    unpacking = zlib.decompressobj(GZIP_WINDOW)
    try:
        whole = unpacking.decompress(content, most + 1)
    except zlib.error as error:
        raise InputRefusal("SYNC_BODY_WRONG", detail="gzip") from error
    if len(whole) > most:
        raise refusal
    if not unpacking.eof:
        raise InputRefusal("SYNC_BODY_WRONG", detail="gzip")
    return whole


def parsed(content: bytes) -> Any:
    """Return a JSON body; numbers that are none, and nesting that nobody writes, are refused.

    Raises
    ------
    InputRefusal
        ``SYNC_BODY_WRONG``.
    """
    try:
        given = json.loads(content, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise InputRefusal("SYNC_BODY_WRONG", detail="JSON") from error
    if is_too_deep(given):
        raise InputRefusal("SYNC_BODY_WRONG", detail="JSON")
    return given


class Pace:
    """How often each one may ask: a bucket per name that fills again with time, in memory alone."""

    def __init__(self, *, clock: Callable[[], float] = monotonic) -> None:
        self._clock, self._lock = clock, Lock()
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def require(self, name: str, *, per_minute: int) -> None:
        """Take one; refuse who has none left.

        Raises
        ------
        TooOftenError
            ``SYNC_TOO_OFTEN`` with the seconds until there is one again.
        """
        with self._lock:
            now = self._clock()
            left, at = self._buckets.pop(name, (float(per_minute), now))
            left = min(float(per_minute), left + (now - at) * per_minute / 60)
            self._buckets[name] = (max(left - 1, 0.0) if left >= 1 else left, now)
            while len(self._buckets) > MOST_KEPT:
                self._buckets.popitem(last=False)
        if left < 1:
            raise TooOftenError("SYNC_TOO_OFTEN", seconds=int((1 - left) * 60 / per_minute) + 1)


def _refuse(constant: str) -> Any:
    raise ValueError(constant)
