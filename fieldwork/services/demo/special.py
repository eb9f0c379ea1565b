"""Cases of the demonstration that chance would not surely bring: each kind that the rules speak of is there once."""

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from fieldwork.rules.occupants import OccupantsFields
from fieldwork.rules.visits import AttemptCode, CorrectionFields, VisitFields, ea_of
from fieldwork.services.demo.place import NOTE, Field
from fieldwork.services.demo.stories import (
    AGREES,
    APPOINTED,
    DEMOLISHED,
    MISTYPED,
    NEW_OCCUPANTS,
    STILL_ASKED,
    STUBBORN,
    Story,
)
from fieldwork.services.occupants import replace_occupants
from fieldwork.services.photos import PhotoFields, add_photo
from fieldwork.services.visits import correct_visit

LEAVES_EARLY, LEAVES_LATE = date(2022, 11, 2), date(2022, 11, 17)
"""When two households that keep books stop: one is followed by its reserve in time, one still waits for a decision."""


@dataclass(frozen=True)
class Special:
    """Stories that are given to certain households, and those who leave with the day."""

    stories: dict[str, Story] = field(default_factory=dict)
    leaving: Mapping[str, date] = field(default_factory=dict)


def special_cases(drawn: Mapping[str, list[str]], *, quick_areas: frozenset[str]) -> Special:
    """Choose the households, by their place: in areas that do not open their accounts early."""
    others = [households for ea_id, households in drawn.items() if ea_id not in quick_areas]
    stubborn, early, late = others[0][2], others[1][0], others[2][0]
    stories = {
        stubborn: STUBBORN,
        others[1][1]: DEMOLISHED,
        others[2][1]: NEW_OCCUPANTS,
        others[3][1]: MISTYPED,
        others[4][1]: APPOINTED,
        others[5][1]: STILL_ASKED,
        early: AGREES,
        late: AGREES,
    }
    return Special(stories=stories, leaving={early: LEAVES_EARLY, late: LEAVES_LATE})


def correct_later(at: Field, household_id: str, visit_id: UUID, code: AttemptCode, now: datetime) -> None:
    """Let the visitor put right what was recorded by mistake."""
    put_right = VisitFields(
        visit_id=at.key("visit", household_id, "put right"),
        cycle_id=at.cycle_id,
        household_id=household_id,
        visited_at=now - timedelta(hours=1),
        position=at.position(household_id, now - timedelta(hours=1)),
        attempt_code=code,
        note=NOTE,
    )
    fields = CorrectionFields(
        correction_id=at.key("correction", household_id),
        visit_id=visit_id,
        reason=f"{NOTE}：点错了结果",
        replacement=put_right,
    )
    correct_visit(at.database, fields, actor=at.enumerators[ea_of(household_id)], now=now)


def photograph(at: Field, household_id: str, *, now: datetime) -> None:
    """Keep a synthetic picture of the place where the dwelling stood."""
    photo = PhotoFields(
        photo_id=at.key("photo", household_id),
        cycle_id=at.cycle_id,
        ea_id=ea_of(household_id),
        subject=household_id,
        content=synthetic_picture(),
    )
    add_photo(at.database, photo, settings=at.settings, actor=at.enumerators[ea_of(household_id)], now=now)


def move_in(at: Field, household_id: str, *, now: datetime) -> str:
    """Record the household that lives in a dwelling now, and return its code."""
    chance = at.chance
    answers = {
        "eligibility": "in",
        "n_persons": 1 + chance.below(4, "persons", household_id),
        "income": 40_000 + 1_000 * chance.below(90, "income", household_id),
        "residence_type": "family",
        "notes": NOTE,
    }
    fields = OccupantsFields(cycle_id=at.cycle_id, replaced_household_id=household_id, screened_at=now, answers=answers)
    return replace_occupants(at.database, fields, actor=at.enumerators[ea_of(household_id)], now=now)


def synthetic_picture(width: int = 160, height: int = 90) -> bytes:
    """Return a small PNG: sky above, ground below, a line of rubble between. No photograph of any place."""
    sky, rubble, ground = (198, 214, 226), (148, 138, 128), (176, 160, 138)
    colours = [sky if row < height // 2 else rubble if row < height * 5 // 8 else ground for row in range(height)]
    rows = b"".join(b"\0" + bytes(colour) * width for colour in colours)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
