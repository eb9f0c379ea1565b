"""One visual language: a colour and a shape per kind of state, told apart with any eyes and on grey paper."""

import re
from itertools import combinations

import numpy as np
import pytest

from fieldwork.pages.parts import book_looks, look_kinds, looks
from fieldwork.pages.parts.look_kinds import Look
from fieldwork.pages.parts.places import ASSETS_FOLDER
from fieldwork.pages.parts.theme import OPTIONS
from fieldwork.rules.diary_calendar import DayMark

KINDS = {
    kind.__name__: kind("")
    for kind in (
        look_kinds.not_started,
        look_kinds.going_on,
        look_kinds.waiting,
        look_kinds.done,
        look_kinds.problem,
        look_kinds.left,
    )
}
SIGHTS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
"""Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB."""
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
FAR = 15.0
"""CIE 1976 difference from which two colours are told apart side by side; 2.3 is the least that is seen at all."""
BY_SHAPE_ALONE = {("deuteranopia", frozenset({"not_started", "left"}))}
"""Grey and reddish purple look alike to a person without green cones: a hollow circle and a cross tell them apart."""
NAMED = vars(looks) | vars(book_looks)
ALL_LOOKS = [(name, look) for name, table in NAMED.items() if name.endswith("_LOOKS") for look in table.values()]


def linear(colour: str) -> np.ndarray:
    values = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def seen(colour: str, sight: str) -> np.ndarray:
    """The colour in CIELAB as it is seen."""
    shares = TO_XYZ @ np.clip(SIGHTS[sight] @ linear(colour), 0, 1) / WHITE
    f = np.where(shares > 216 / 24389, np.cbrt(shares), (24389 / 27 * shares + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2."""
    bright = sorted(float(np.array([0.2126, 0.7152, 0.0722]) @ linear(each)) for each in (one, other))
    return (bright[1] + 0.05) / (bright[0] + 0.05)


@pytest.mark.parametrize("sight", SIGHTS)
def test_the_colours_of_two_kinds_are_told_apart_or_are_named_here(sight: str) -> None:
    for (one, first), (other, second) in combinations(KINDS.items(), 2):
        distance = float(np.linalg.norm(seen(first.colour, sight) - seen(second.colour, sight)))
        is_excused = (sight, frozenset({one, other})) in BY_SHAPE_ALONE
        assert (distance < FAR) == is_excused, (one, other, round(distance, 1))


def shape_of(look: Look) -> tuple[str, bool, bool]:
    return look.shape, look.is_filled, look.has_ring


def test_without_any_colour_the_shapes_tell_the_kinds_apart() -> None:
    assert len({shape_of(look) for look in KINDS.values()}) == len(KINDS)
    assert len({look.glyph for look in KINDS.values()}) == len(KINDS)


def test_every_look_has_a_shape_and_words_and_a_colour_of_the_set() -> None:
    colours = {value for value in vars(look_kinds).values() if isinstance(value, str) and value.startswith("#")}
    for name, look in ALL_LOOKS:
        assert look.glyph
        assert look.word or name == "RESERVE_LOOKS"
        assert look.colour in colours | {"#5F6368"}, (name, look.word)


def test_a_settled_case_and_one_that_keeps_books_differ_in_their_mark() -> None:
    for table, first, second in (
        (looks.AREA_LOOKS, "placed", "bookkeeping"),
        (looks.CASE_LOOKS, "placed", "bookkeeping"),
    ):
        assert table[first].glyph != table[second].glyph
        assert shape_of(table[first]) != shape_of(table[second])


def test_the_calendars_cells_have_the_colours_of_their_states_and_numbers_that_can_be_read() -> None:
    css = (ASSETS_FOLDER / "look.css").read_text(encoding="utf-8")
    cells = {
        int(mark): (ground, ink or "#FFFFFF")
        for mark, ground, ink in re.findall(
            r"\.zh-diary \.d(\d) \{ background: (#\w+);(?:[^}]*?(?<!-)color: (#\w+);)?", css
        )
    }
    for mark in (DayMark.GAP, DayMark.ENTRIES, DayMark.CHECKED):
        assert cells[mark][0] == book_looks.DIARY_LOOKS[mark].colour
    for mark in (DayMark.NO_ENTRY, DayMark.GAP, DayMark.ENTRIES, DayMark.CHECKED):
        ground, ink = cells[mark]
        assert contrast(ground, ink if len(ink) == 7 else "#000000") >= 4.5, mark


def test_the_charts_use_the_colours_of_the_states() -> None:
    assert set(OPTIONS["theme.chartCategoricalColors"]) == {look.colour for look in KINDS.values()}
    assert OPTIONS["theme.primaryColor"] == look_kinds.BLUE
