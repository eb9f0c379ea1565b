"""The map of dwellings: by how they are lived in, what the draw made of them, how far they are, and open signals."""

import re
from collections.abc import Mapping
from dataclasses import replace

from fieldwork.pages.parts.looks import (
    BLACK,
    BLUE,
    CASE_LOOKS,
    GREEN,
    GREY,
    OCCUPANCY_LOOKS,
    PALE,
    PURPLE,
    SELECTION_LOOKS,
    VERMILION,
    Look,
    word_of,
)
from fieldwork.pages.parts.maps import MapLayer, MapView, MarkLook, area_mark
from fieldwork.pages.parts.session import of_chosen_cycle
from fieldwork.routes import ALL_DWELLINGS_GEOJSON, DWELLINGS_GEOJSON

WHITE = "#FFFFFF"
NUMBER_SAID = re.compile(r"住宅 (\d{3})")
BY_OCCUPANCY, BY_SELECTION, BY_PROGRESS, BY_SIGNALS = "居住状况", "抽选结果", "落实进度", "信号"
NUMBER = "i"
"""Property of a dwelling's point that holds its number in the list."""

OCCUPANCY_MARKS: Mapping[str, MarkLook] = {
    "occupied": MarkLook(shape="circle", stroke="#5F6368", fill="#5F6368", radius=2.5, order=2),
    "vacant": MarkLook(shape="square", stroke=GREY, fill=WHITE, radius=2.5, order=1),
    "seasonal": MarkLook(shape="square", stroke=GREY, fill=PALE, radius=2.5, order=1),
    "non_residential": MarkLook(shape="square", stroke=PALE, fill=PALE, radius=2.5),
    "demolished": MarkLook(shape="cross", stroke=PURPLE, radius=3, width=1.5),
}
SELECTION_MARKS: Mapping[str, MarkLook] = {
    "0": MarkLook(shape="circle", stroke=PALE, fill=PALE, radius=2),
    "1": MarkLook(shape="circle", stroke=BLUE, fill=WHITE, radius=3, order=1),
    "2": MarkLook(shape="circle", stroke=BLACK, fill=BLUE, radius=6, width=2, order=3, numbered=True),
    "3": MarkLook(shape="square", stroke=BLACK, fill=GREEN, radius=5, width=2, order=4, numbered=True),
    "4": MarkLook(shape="cross", stroke=PURPLE, radius=5, width=2.5, order=2, numbered=True),
}


def clicked_dwelling(text: str) -> str:
    """Return the number of the dwelling named in the words of the clicked mark, or nothing."""
    found = NUMBER_SAID.match(text)
    return found.group(1) if found else ""


def in_words(marks: Mapping[str, MarkLook], looks: Mapping[str, Look]) -> dict[str, MarkLook]:
    """Return marks with the words of their states, in the order in which the words are listed."""
    return {state: replace(marks[state], word=look.word) for state, look in looks.items() if state in marks}


def case_mark(look: Look) -> MarkLook:
    """Return the mark of a household of the sample on its way: it stands out and carries its number."""
    return replace(area_mark(look), radius=5, width=2, order=3, numbered=True, word=look.word)


UNTOUCHED = MarkLook(shape="circle", stroke=PALE, fill=PALE, radius=2, word="不在样本里")
VIEWS: Mapping[str, MapView] = {
    BY_OCCUPANCY: MapView(title=BY_OCCUPANCY, by="o", looks=in_words(OCCUPANCY_MARKS, OCCUPANCY_LOOKS)),
    BY_SELECTION: MapView(title=BY_SELECTION, by="s", looks=in_words(SELECTION_MARKS, SELECTION_LOOKS), numbers=NUMBER),
    BY_PROGRESS: MapView(
        title=BY_PROGRESS,
        by="p",
        looks={state: case_mark(look) for state, look in CASE_LOOKS.items()} | {"other": UNTOUCHED},
        numbers=NUMBER,
    ),
    BY_SIGNALS: MapView(
        title=BY_SIGNALS,
        by="q",
        looks={
            "1": MarkLook(
                shape="triangle",
                stroke=VERMILION,
                fill=VERMILION,
                radius=6,
                order=3,
                numbered=True,
                word="有未办结的信号",
            ),
            "other": replace(UNTOUCHED, word="没有信号"),
        },
        numbers=NUMBER,
    ),
}


def dwelling_layer(*, first: str = BY_OCCUPANCY, ea_id: str = "", others: bool = True) -> MapLayer:
    """Return the dwellings of one area, or of all: one view first, and the others to change to on the map itself.

    Numbers stand beside the marks only where one area is shown.
    """
    chosen = [VIEWS[first], *(view for title, view in VIEWS.items() if others and title != first)]
    path = DWELLINGS_GEOJSON.format(ea_id=ea_id) if ea_id else ALL_DWELLINGS_GEOJSON
    return MapLayer(
        url=of_chosen_cycle(path),
        kind="points",
        by=chosen[0].by,
        looks=chosen[0].looks,
        tooltip=[
            {"field": NUMBER, "before": "住宅 "},
            {"field": "o", "words": word_of(OCCUPANCY_LOOKS)},
            {"field": "s", "words": word_of(SELECTION_LOOKS)},
            {"field": "p", "words": word_of(CASE_LOOKS)},
            {"field": "q", "words": {"1": "有未办结的信号"}},
        ],
        fit=bool(ea_id),
        views=chosen if ea_id else [replace(view, numbers="") for view in chosen],
    )
