"""The map of dwellings: by how they are lived in, or by what the draw made of them."""

from collections.abc import Mapping

from fieldwork.pages.parts.looks import (
    BLACK,
    BLUE,
    GREEN,
    GREY,
    OCCUPANCY_LOOKS,
    PALE,
    PURPLE,
    SELECTION_LOOKS,
    word_of,
)
from fieldwork.pages.parts.maps import MapLayer, MarkLook
from fieldwork.pages.parts.session import of_chosen_cycle
from fieldwork.routes import ALL_DWELLINGS_GEOJSON, DWELLINGS_GEOJSON

WHITE = "#FFFFFF"
BY_OCCUPANCY, BY_SELECTION = "按居住状况", "按抽选结果"

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


def dwelling_layer(*, view: str, ea_id: str = "") -> MapLayer:
    """Return the dwellings of one area, or of all, in one of the two views."""
    by_occupancy = view == BY_OCCUPANCY
    path = DWELLINGS_GEOJSON.format(ea_id=ea_id) if ea_id else ALL_DWELLINGS_GEOJSON
    return MapLayer(
        url=of_chosen_cycle(path),
        kind="points",
        by="o" if by_occupancy else "s",
        looks=OCCUPANCY_MARKS if by_occupancy else SELECTION_MARKS,
        tooltip=[
            {"field": "i", "before": "住宅 "},
            {"field": "o", "words": word_of(OCCUPANCY_LOOKS)},
            {"field": "s", "words": word_of(SELECTION_LOOKS)},
        ],
        numbers="i" if ea_id and not by_occupancy else "",
        fit=bool(ea_id),
    )
