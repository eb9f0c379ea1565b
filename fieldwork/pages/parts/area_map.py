"""The map of the enumeration areas, as several pages show it."""

import re
from collections.abc import Iterable, Mapping

import pandas as pd

from fieldwork.pages.parts.looks import AREA_LOOKS, Look
from fieldwork.pages.parts.maps import MapLayer, area_mark, put_legend, put_map
from fieldwork.pages.parts.session import of_chosen_cycle
from fieldwork.routes import AREAS_GEOJSON

EA_ID = re.compile(r"\d{15}")


def area_layer(*, marks: bool = True) -> MapLayer:
    """Return the layer of areas, coloured by progress."""
    return MapLayer(
        url=of_chosen_cycle(AREAS_GEOJSON),
        kind="outlines",
        by="state",
        looks={state: area_mark(look) for state, look in AREA_LOOKS.items()},
        tooltip=[
            {"field": "name"},
            {"field": "state_zh"},
            {"field": "ea_id"},
        ],
        label="name",
        marks=marks,
    )


def put_area_map(areas: pd.DataFrame, *, key: str, height: int = 460) -> str:
    """Show the areas by progress with a legend of the states that occur; return the id of a clicked area."""
    put_legend(looks_of(areas["state"], AREA_LOOKS))
    return clicked_area(put_map([area_layer()], key=key, height=height))


def clicked_area(text: str) -> str:
    """Return the area named in the words of the clicked mark, or nothing."""
    found = EA_ID.search(text)
    return found.group() if found else ""


def looks_of(states: Iterable[str], looks: Mapping[str, Look]) -> list[Look]:
    """Return the looks of the states that occur, in the order of the table of looks."""
    present = set(states)
    return [look for state, look in looks.items() if state in present]
