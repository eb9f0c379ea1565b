"""Replay a draw of areas: repeat it from its record and the frame, and name every difference."""

from collections.abc import Iterable
from dataclasses import fields

import pandas as pd

from sampling.draw.area_record import AreaDrawRecord, DrawnArea, areas_digest
from sampling.draw.areas import AreaDesign, draw_areas
from sampling.draw.differences import check_commitment, check_text, difference, error
from sampling.draw.record import STAGE_AREAS, Authority
from sampling.errors import DrawError
from sampling.findings import Finding

_REPEATED = (
    "n_villages",
    "n_units",
    "sizes_digest",
    "certainties",
    "total_size",
    "n_drawn",
    "starts",
    "hits",
    "provincial_start",
    "provincial_indices",
)
_AREA_FIELDS = tuple(field.name for field in fields(DrawnArea))


def replay_areas(record: AreaDrawRecord, frame: pd.DataFrame) -> list[Finding]:
    """Repeat a draw of areas and report every difference; an empty list means that all of it is confirmed.

    Raises
    ------
    ColumnError, FrameError
        If ``frame`` cannot be drawn from at all.
    """
    findings = [
        *difference("REPLAY_STAGE", record.label, "stage", record.stage, STAGE_AREAS),
        *difference("REPLAY_AUTHORITY", record.label, "authority", record.authority, Authority.OWN),
        *difference("REPLAY_RECORD_DIGEST", record.label, "digest", record.digest, areas_digest(record.areas)),
        *check_text(record.label, "label", record.label),
        *check_commitment(record.commitment, record.fulfilment()),
    ]
    if record.seed is None:
        return [*findings, error("REPLAY_SEED_MISSING", record.label, "seed", "", "seed")]
    findings += check_text(record.label, "seed", record.seed)
    try:
        again = draw_areas(frame, design=_design(record), seed=record.seed, label=record.label).record
    except DrawError as failure:
        return [*findings, error("REPLAY_IMPOSSIBLE", record.label, "areas", failure.code, "")]
    return [*findings, *_compare(record, again)]


def _design(record: AreaDrawRecord) -> AreaDesign:
    """Return the design that the parameters name; ``PARAMETER_MISSING`` with ``name``."""
    numbers: dict[str, int | None] = {}
    for name in (field.name for field in fields(AreaDesign)):
        value = record.parameters.get(name)
        is_number = isinstance(value, int) and not isinstance(value, bool)
        if not is_number and not (name == "n_provincial" and value is None):
            raise DrawError("PARAMETER_MISSING", f"the record's parameters lack the number {name}", name=name)
        numbers[name] = int(value) if value is not None else None
    return AreaDesign(**numbers)  # type: ignore[arg-type]


def _compare(record: AreaDrawRecord, again: AreaDrawRecord) -> Iterable[Finding]:
    for field in _REPEATED:
        code = f"REPLAY_{field.upper()}"
        yield from difference(code, record.label, field, getattr(record, field), getattr(again, field))
    drawn, expected = _by_place(record), _by_place(again)
    for place in sorted(drawn.keys() - expected.keys()):
        yield error("REPLAY_AREA_NOT_EXPECTED", drawn[place].ea_id, "ea_id", drawn[place].ea_id, "")
    for place, area in expected.items():
        yield from _compare_area(drawn.get(place), area)
    yield from difference("REPLAY_AREAS_ORDER", record.label, "areas", _places(record), sorted(drawn))


def _compare_area(drawn: DrawnArea | None, expected: DrawnArea) -> Iterable[Finding]:
    if drawn is None:
        yield error("REPLAY_AREA_MISSING", expected.ea_id, "ea_id", "", expected.ea_id)
        return
    for field in _AREA_FIELDS:
        value, right = getattr(drawn, field), getattr(expected, field)
        yield from difference("REPLAY_AREA_DIFFERENT", expected.ea_id, field, value, right)


def _places(record: AreaDrawRecord) -> list[tuple[int, int]]:
    return [(area.set, area.serial) for area in record.areas]


def _by_place(record: AreaDrawRecord) -> dict[tuple[int, int], DrawnArea]:
    return {(area.set, area.serial): area for area in record.areas}
