"""Payloads of tablet events, read into the fields that the services take (`docs/sync.md`)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any, TypeVar, cast

from pydantic import ConfigDict, StringConstraints, TypeAdapter, ValidationError

from fieldwork.rules.bookkeeping import AccountFields
from fieldwork.rules.diary import BookVisitFields, CheckFields, DiaryFault
from fieldwork.rules.listing_fields import BuildingFields, DwellingFields
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.screening import ScreeningFields
from fieldwork.rules.substitution import SubstitutionFields
from fieldwork.rules.sync import KIND_LABELS, EventKind
from fieldwork.rules.visits import Position, VisitFields

Fields = TypeVar("Fields")
Payload = Mapping[str, Any]
MOST_LON, MOST_LAT = 180, 90
MOST_NUMBER = 2**53
DEEPEST = 40
DATUMS = ("WGS-84", "GCJ-02", "BD-09", "CGCS2000")
_KEYS = ("change_id", "answer_id", "visit_id", "request_id", "check_id")
"""What the key of a record is called in the fields of its service; an event gives its own."""


@dataclass(frozen=True, kw_only=True)
class PageCheck:
    """The pages that were looked through on a visit, and the faults found on them (六有六无)."""

    first_day: date
    last_day: date
    page_no: int | None = None
    faults: tuple[DiaryFault, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Correction:
    """What is put right: the record that was seen, why, and the record as it should be; None takes it away."""

    of_kind: EventKind
    reason: str = field(repr=False)
    of: str | None = None
    payload: dict[str, Any] | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True)
class Report:
    """An assignment that is given back, or a segment or area in which nothing is left to be done."""

    ea_id: str
    reason: str = field(repr=False)
    segment_no: Annotated[str, StringConstraints(pattern=r"^[0-9]{0,4}$")] | None = None


CORRECTABLE = frozenset(
    {EventKind.BUILDING, EventKind.DWELLING, EventKind.SCREENING, EventKind.VISIT, EventKind.ACCOUNT_OPENING}
)

FIELDS_OF: Mapping[EventKind, type[Any]] = {
    EventKind.BUILDING: BuildingFields,
    EventKind.DWELLING: DwellingFields,
    EventKind.SCREENING: ScreeningFields,
    EventKind.VISIT: VisitFields,
    EventKind.SUBSTITUTION_REQUEST: SubstitutionFields,
    EventKind.ACCOUNT_OPENING: AccountFields,
    EventKind.BOOK_VISIT: BookVisitFields,
    EventKind.CORRECTION: Correction,
    EventKind.ASSIGNMENT_RETURNED: Report,
    EventKind.EXHAUSTED: Report,
}


def is_too_deep(value: object) -> bool:
    """Tell whether values lie in each other deeper than anybody writes them: nothing here goes down so far."""
    level = [value]
    for _ in range(DEEPEST):
        level = [each for holder in level for each in _held_in(holder)]
        if not level:
            return False
    return True


def _held_in(value: object) -> Iterable[object]:
    if isinstance(value, Mapping):
        return value.values()
    return value if isinstance(value, list) else ()


def require_plain(kind: EventKind, payload: Payload) -> None:
    """Refuse texts that no database takes: signs that are no text, and numbers that are none.

    Raises
    ------
    InputRefusal
        ``SYNC_PAYLOAD_WRONG`` naming the field.
    """
    for name, value in payload.items():
        if not _is_plain(name) or not _is_plain(value):
            shown = name if _is_plain(name) else "?"
            raise InputRefusal("SYNC_PAYLOAD_WRONG", kind=KIND_LABELS[kind], field=shown)


def read_fields(kind: EventKind, payload: Payload, *, key: str, cycle_id: str) -> Any:
    """Return a payload as the fields of its service; the event's key is the key of the record.

    Raises
    ------
    InputRefusal
        ``SYNC_PAYLOAD_WRONG`` naming the first field that is missing or cannot be read.
    """
    wanted = FIELDS_OF[kind]
    keys = dict.fromkeys(_KEYS, key) | {"cycle_id": cycle_id}
    given = {name: value for name, value in payload.items() if name not in keys}
    fields = read_as(wanted, kind, {**given, **keys})
    if isinstance(fields, VisitFields) and fields.position is not None:
        _require_on_earth(fields.position)
    return fields


def read_check(payload: Payload, *, household_id: str, key: str, cycle_id: str, checked_on: date) -> CheckFields | None:
    """Return the check of pages that came with a visit to a household that keeps books, if there was one."""
    if payload.get("check") is None:
        return None
    kind = EventKind.BOOK_VISIT
    seen = read_as(PageCheck, kind, payload["check"])
    about = {"check_id": key, "cycle_id": cycle_id, "household_id": household_id, "checked_on": checked_on}
    return read_as(CheckFields, kind, about | vars(seen))


def read_as(wanted: type[Fields], kind: EventKind, values: object) -> Fields:
    """Return values as a dataclass; refuses as `read_fields`."""
    try:
        fields = _adapter(cast("Any", wanted)).validate_python(values)
    except ValidationError as error:
        place = error.errors(include_url=False, include_input=False, include_context=False)[0]["loc"]
        name = ".".join(str(part) for part in place) or "payload"
        raise InputRefusal("SYNC_PAYLOAD_WRONG", kind=KIND_LABELS[kind], field=name) from error
    for name, value in vars(fields).items():
        if isinstance(value, datetime) and value.tzinfo is None:
            raise InputRefusal("SYNC_PAYLOAD_WRONG", kind=KIND_LABELS[kind], field=name)
    return cast("Fields", fields)


def require_correctable(correction: Correction) -> None:
    """Refuse a correction of what has none.

    Raises
    ------
    InputRefusal
        ``SYNC_NOT_CORRECTABLE``, or ``SYNC_PAYLOAD_WRONG`` where nothing can stand in the record's place.
    """
    if correction.of_kind not in CORRECTABLE:
        raise InputRefusal("SYNC_NOT_CORRECTABLE", kind=KIND_LABELS[correction.of_kind])
    if correction.payload is None and correction.of_kind is not EventKind.VISIT:
        raise InputRefusal("SYNC_PAYLOAD_WRONG", kind=KIND_LABELS[EventKind.CORRECTION], field="payload")


def _require_on_earth(where: Position) -> None:
    is_there = abs(where.lon) <= MOST_LON and abs(where.lat) <= MOST_LAT and (where.accuracy_m or 0) >= 0
    if not is_there or where.datum not in DATUMS:
        raise InputRefusal("SYNC_PAYLOAD_WRONG", kind=KIND_LABELS[EventKind.VISIT], field="position")


@cache
def _adapter(wanted: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(_configured(wanted))


def _configured(wanted: type[Any]) -> type[Any]:
    """Return the dataclass with the rule that numbers are numbers; the class itself stays as it is."""
    return type(wanted.__name__, (wanted,), {"__pydantic_config__": ConfigDict(allow_inf_nan=False)})


def _is_plain(value: object) -> bool:
    if isinstance(value, Mapping):
        return all(_is_plain(name) and _is_plain(each) for name, each in value.items())
    if isinstance(value, list):
        return all(_is_plain(each) for each in value)
    if isinstance(value, str):
        return "\x00" not in value and not any("\ud800" <= sign <= "\udfff" for sign in value)
    if isinstance(value, (int, float)):
        return abs(value) <= MOST_NUMBER
    return value is None
