"""What a person states about a building or a dwelling when it is listed one by one, and when that cannot be right."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from fieldwork.rules.datum import WGS84
from fieldwork.rules.refusals import InputRefusal


@dataclass(frozen=True, kw_only=True)
class BuildingFields:
    """A building as it was seen. ``change_id`` is made by the device; a new one may bring its number with it."""

    change_id: UUID
    cycle_id: str
    ea_id: str
    building_type: str
    building_no: str | None = None
    n_floors: int | None = None
    lon: float | None = None
    lat: float | None = None
    datum: str | None = None
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class DwellingFields:
    """A dwelling as it was seen. ``change_id`` is made by the device; a new one may bring its number with it.

    Without ``segment_no`` a new dwelling belongs to the segment in which the walk is.
    """

    change_id: UUID
    cycle_id: str
    ea_id: str
    building_no: str
    dwelling_type: str
    occupancy: str
    dwelling_no: str | None = None
    segment_no: str | None = None
    lon: float | None = None
    lat: float | None = None
    datum: str | None = None
    address: str | None = None
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class HouseholdFields:
    """A household for which a code is asked; ``code_id`` is made by the device."""

    code_id: UUID
    cycle_id: str
    ea_id: str
    dwelling_no: str
    residence_type: str


@dataclass(frozen=True, kw_only=True)
class DuplicateFields:
    """A decision about two dwellings of an area; ``removed`` names the one that is taken off the list."""

    decision_id: UUID
    cycle_id: str
    ea_id: str
    first: str
    second: str
    verdict: str
    reason: str
    removed: str | None = None

    @property
    def pair(self) -> tuple[str, str]:
        """The two numbers, the smaller first."""
        return min(self.first, self.second), max(self.first, self.second)


@dataclass(frozen=True, kw_only=True)
class CountFields:
    """A count of an area that somebody else holds."""

    count_id: UUID
    cycle_id: str
    ea_id: str
    source: str
    n_units: int
    as_of: date
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class VacancyFields:
    """A second visit to a vacant dwelling."""

    check_id: UUID
    cycle_id: str
    ea_id: str
    dwelling_no: str
    seen: str
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class RelistedFields:
    """A dwelling as the second person found it; ``number_seen`` is what stands on the door, if anything does."""

    relisted_id: UUID
    segment_no: str
    dwelling_type: str
    occupancy: str
    building_no: str | None = None
    number_seen: str | None = None
    lon: float | None = None
    lat: float | None = None
    datum: str | None = None
    address: str | None = None


@dataclass(frozen=True, kw_only=True)
class ResolutionFields:
    """A decision about a pair of entries, or (without ``relisted_id``) about a dwelling that was not found again."""

    resolution_id: UUID
    dwelling_no: str
    verdict: str
    reason: str
    relisted_id: str | None = None


def require_code(field: str, value: str | None, codes: Mapping[str, str]) -> None:
    """Refuse a value that is not in its code list.

    Raises
    ------
    InputRefusal
        ``LISTING_CODE_UNKNOWN``.
    """
    if value not in codes:
        raise InputRefusal("LISTING_CODE_UNKNOWN", field=field, value=value or "—", expected="、".join(codes.values()))


def require_reason(reason: str | None) -> str:
    """Return a reason that says something; a correction without one is refused.

    Raises
    ------
    InputRefusal
        ``LISTING_REASON_MISSING``.
    """
    if reason is None or not reason.strip():
        raise InputRefusal("LISTING_REASON_MISSING")
    return reason.strip()


def require_whole_point(lon: float | None, lat: float | None) -> None:
    """Refuse half a point.

    Raises
    ------
    InputRefusal
        ``LISTING_POINT_HALF``.
    """
    if (lon is None) != (lat is None):
        raise InputRefusal("LISTING_POINT_HALF")


def stated(fields: Any, *without: str) -> dict[str, Any]:
    """Return what is stored of the fields: ids as text, empty texts missing, a point with its datum."""
    require_whole_point(getattr(fields, "lon", None), getattr(fields, "lat", None))
    row = {name: _plain(value) for name, value in asdict(fields).items() if name not in without}
    if row.get("lon") is not None and row.get("datum") is None:
        row["datum"] = WGS84
    return row


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    return value.strip() or None if isinstance(value, str) else value
