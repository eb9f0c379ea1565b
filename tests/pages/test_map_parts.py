"""Maps of dwellings and of outlines: each state has its word, nothing comes from elsewhere, clicks are understood."""

import re

import folium
import pytest

from fieldwork.pages.parts import looks
from fieldwork.pages.parts.drawing_map import DrawingTools, Places, drawn_geometry
from fieldwork.pages.parts.dwelling_map import (
    BY_PROGRESS,
    BY_SELECTION,
    VIEWS,
    clicked_dwelling,
    dwelling_layer,
)
from fieldwork.pages.parts.maps import survey_map
from fieldwork.pages.parts.places import ASSETS_FOLDER
from fieldwork.resources import VENDOR
from fieldwork.rules.placement import CaseState
from tests.pages.test_parts import written

SQUARE = {"type": "Polygon", "coordinates": [[[113.8, 23.3], [113.81, 23.3], [113.81, 23.31], [113.8, 23.3]]]}


@pytest.mark.parametrize("view", VIEWS.values(), ids=lambda view: view.title)
def test_every_state_of_a_view_is_named_and_looks_like_no_other(view) -> None:
    marks = list(view.looks.values())
    assert all(mark.word for mark in marks)
    assert len({mark.word for mark in marks}) == len(marks)


def test_progress_on_the_map_looks_as_it_does_everywhere() -> None:
    shown = VIEWS[BY_PROGRESS].looks
    for state in CaseState:
        look = looks.CASE_LOOKS[str(state)]
        assert (shown[str(state)].word, shown[str(state)].shape, shown[str(state)].stroke) == (
            look.word,
            look.shape,
            look.colour,
        )


def test_a_map_offers_the_view_that_is_wanted_first_and_numbers_only_within_an_area() -> None:
    one, district = dwelling_layer(first=BY_SELECTION, ea_id="440118001001001"), dwelling_layer(first=BY_SELECTION)
    assert one.views[0].title == BY_SELECTION
    assert {view.title for view in one.views} == set(VIEWS)
    assert [view.numbers for view in district.views] == [""] * len(VIEWS)
    told = one.options()["views"][0]
    assert told["order"] == list(told["looks"])


def test_a_click_on_a_dwelling_names_its_number() -> None:
    assert clicked_dwelling("住宅 017有人居住样本户") == "017"
    assert clicked_dwelling("五星村007小区440118002202007") == ""


def test_the_map_to_draw_on_loads_from_this_server_alone_and_what_it_loads_is_there() -> None:
    drawn = survey_map([dwelling_layer(others=False)])
    tools = DrawingTools("440118001001001")
    tools.add_to(drawn)
    page = written(drawn)
    assert not re.findall(r"https?://", page)
    assert "drawnItems" in page
    for _, address in [*DrawingTools.default_js, *DrawingTools.default_css]:
        folder = VENDOR if address.startswith("/vendor/") else ASSETS_FOLDER
        assert folder.joinpath(*address.split("/")[2:]).is_file()


def test_places_are_data_and_never_markup() -> None:
    drawn, group = folium.Map(tiles=None), folium.FeatureGroup("places")
    says = {"type": "Feature", "geometry": SQUARE, "properties": {"says": "</script><b>"}}
    Places({"type": "FeatureCollection", "features": [says]}).add_to(group)
    group.add_to(drawn)
    assert "</script><b>" not in drawn.get_root().render()


def test_what_was_drawn_is_the_one_outline_on_the_map() -> None:
    assert drawn_geometry(None) is None
    assert drawn_geometry([]) is None
    assert drawn_geometry([{"type": "Feature", "geometry": SQUARE}]) == SQUARE
