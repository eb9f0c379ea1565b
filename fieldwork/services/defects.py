"""What nobody foresaw: its reference number for the person, and in the log its kinds and places, never a value.

The words of an error are left out on purpose: a database names the row it would not take, with everything in it.
"""

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

_LOG = logging.getLogger("zhuhu.defects")
_KNOWN_AS = "zhuhu_reference"
_NEAREST = 12
"""So many places are named of each error, those next to the failure."""

_HERE = Path(__file__).resolve().parents[2]


def reference_of(error: BaseException) -> str:
    """Return the number under which an error stands in the log; the same error is entered once."""
    known = getattr(error, _KNOWN_AS, None)
    if isinstance(known, str):
        return known
    reference = uuid4().hex[:8].upper()
    setattr(error, _KNOWN_AS, reference)
    _LOG.error("reference %s: %s", reference, without_values(error))
    return reference


def without_values(error: BaseException) -> str:
    """Return the kinds of an error and of those behind it, with where each arose, innermost place first."""
    return "; after ".join(f"{type(one).__name__} at {' < '.join(_places(one))}" for one in _chain(error))


def keep_values_out() -> None:
    """See to it that in this process every logger, also one that is not ours, tells of an error without values."""
    made_by = logging.getLogRecordFactory()

    def shortened(*given: Any, **named: Any) -> logging.LogRecord:
        record = made_by(*given, **named)
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            record.msg, record.args, record.exc_info = f"reference {reference_of(error)}", (), None
        return record

    logging.setLogRecordFactory(shortened)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Walk from an error to those it came from; one that leads back to itself ends the walk."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)[::-1][:_NEAREST]
    return [f"{_in_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames] or ["an unknown place"]


def _in_short(file_name: str) -> str:
    """Return a file below the product by its path there, another by its last two names: no folder of a person."""
    path = Path(file_name)
    if path.is_relative_to(_HERE) and "site-packages" not in path.parts:
        return path.relative_to(_HERE).as_posix()
    return "/".join(path.parts[-2:])
