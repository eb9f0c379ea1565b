"""Kinds of looks: the same kind of state has the same colour and shape everywhere, in text, on maps and in print."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from types import MappingProxyType
from typing import Any

GREY, BLUE, ORANGE, GREEN = "#9AA0A6", "#0072B2", "#E69F00", "#009E73"
VERMILION, PURPLE, PALE, BLACK = "#D55E00", "#CC79A7", "#DADCE0", "#1F2328"


@dataclass(frozen=True, kw_only=True)
class Look:
    """How one state looks. ``glyph`` is its shape in text; ``shape``, ``is_filled`` and ``has_ring`` on a map."""

    word: str
    colour: str
    glyph: str
    shape: str = "circle"
    is_filled: bool = True
    has_ring: bool = False
    is_outlined: bool = False


Kind = Callable[[str], Look]


def not_started(word: str) -> Look:
    """Return the look of what is not started."""
    return Look(word=word, colour=GREY, glyph="○", is_filled=False)


def going_on(word: str) -> Look:
    """Return the look of what is going on."""
    return Look(word=word, colour=BLUE, glyph="●")


def waiting(word: str) -> Look:
    """Return the look of what waits for a decision."""
    return Look(word=word, colour=ORANGE, glyph="◉", has_ring=True)


def done(word: str) -> Look:
    """Return the look of what is done."""
    return Look(word=word, colour=GREEN, glyph="■", shape="square")


def settled(word: str) -> Look:
    """Return the look of what is settled and has its last step before it: the square of what is done, still open."""
    return Look(word=word, colour=GREEN, glyph="□", shape="square", is_filled=False)


def problem(word: str) -> Look:
    """Return the look of a problem, or of what is late."""
    return Look(word=word, colour=VERMILION, glyph="▲", shape="triangle")


def left(word: str) -> Look:
    """Return the look of who or what has left, or was taken back."""
    return Look(word=word, colour=PURPLE, glyph="✕", shape="cross")


UNKNOWN = Look(word="未登记", colour=GREY, glyph="·", is_filled=False)


def looks_by_state(kinds: Mapping[str, Kind], words: Mapping[Any, str]) -> Mapping[str, Look]:
    """Return a look per state: the kind of state gives colour and shape, the rules give the word."""
    return MappingProxyType({str(state): kind(words[state]) for state, kind in kinds.items()})


def word_of(looks: Mapping[str, Look]) -> dict[str, str]:
    """Return the words of a table of looks by state."""
    return {state: look.word for state, look in looks.items()}


def look_of(looks: Mapping[str, Look], code: object) -> Look:
    """Return the look of a state; a state without a look of its own is shown as one the system does not know."""
    return looks.get(str(code), UNKNOWN)


def badge(look: Look, word: str = "") -> str:
    """Return a state as HTML: shape in its colour, word in the text colour."""
    drawn = ' class="drawn"' if look.is_outlined else ""
    glyph = f'<i{drawn} style="color:{look.colour}">{look.glyph}</i>'
    return f'<span class="zh-state">{glyph}{escape(word or look.word)}</span>'


def in_words(look: Look, word: str = "") -> str:
    """Return a state as plain text for a cell: shape and word."""
    return f"{look.glyph} {word or look.word}"
