"""Who behaves how: kinds of oddity and of fabrication, and how much of the work they touch."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an enumerator does beside honest work. The first eight are innocent."""

    POOR_GPS = "poor_gps"
    """The device finds itself badly: positions hundreds of metres off, with an accuracy that says so or not."""
    SLOPPY_CLOCK = "sloppy_clock"
    """The clock of the device is wrong for some days and is then set right."""
    NIGHT_SHIFT = "night_shift"
    """The village works late; households ask for visits after ten in the evening."""
    SHARED_HOUSE = "shared_house"
    """Several households live in one house and are visited one after the other, at one position."""
    SHARED_APPOINTMENT = "shared_appointment"
    """Households are asked to the village office and met there together."""
    FAST_WALKER = "fast_walker"
    """Talks are short; the enumerator knows everybody."""
    LATE_TYPING = "late_typing"
    """Visits are typed in at home in the evening, in another order, with times rounded to the quarter."""
    CRUDE_NUMBERS = "crude_numbers"
    """The village reports rounder incomes than others do."""

    INVENTED_AT_HOME = "invented_at_home"
    """Visits are made up at home; the position is that of the home."""
    MOCK_GPS = "mock_gps"
    """Visits are made up; an app puts the device at the dwelling."""
    ONE_PLACE = "one_place"
    """Visits are made up at one place in the village; the position is exactly the same."""
    FAST_SERIES = "fast_series"
    """Visits are made up in a series, a minute or two apart."""
    INVENTED_REFUSALS = "invented_refusals"
    """Refusals are made up, three per household, so that an easier household steps in."""
    CLOCK_SET_BACK = "clock_set_back"
    """Visits are made up at night with the clock of the device set back to the day."""
    DUPLICATED_ANSWERS = "duplicated_answers"
    """Answers of a screened household are copied whole from another."""
    COPIED_INCOME = "copied_income"
    """The income is copied from the household before, the rest is asked."""
    HEAPED_NUMBERS = "heaped_numbers"
    """Incomes and ages are guessed as round numbers."""
    INVENTED_ANSWERS = "invented_answers"
    """Answers are made up: incomes close to what is usual, without round numbers."""
    EDITED_LIST = "edited_list"
    """Screening answers are changed after the lists were fixed for the draw."""
    EVEN_BOOKS = "even_books"
    """Entries of the books are made up: nearly as many each day."""
    COPIED_BOOKS = "copied_books"
    """Entries of the books are made up: copied from another household's."""


ODDITIES = tuple(Kind)[:8]
FRAUDS = tuple(Kind)[8:]


@dataclass(frozen=True, kw_only=True)
class Behaviour:
    """One kind of behaviour of one enumerator (by place in the office); ``share`` of the work is touched by it."""

    place: int
    kind: Kind
    share: float
