"""Maps that need no network: Leaflet served from here, points fetched by address, states drawn on a canvas.

streamlit-folium is imported inside the page run: imported earlier, its component is never registered.
"""

import html
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

import folium
import streamlit as st
from branca.element import Element, MacroElement
from folium.elements import JSCSSMixin
from folium.template import Template
from jinja2 import Template as Jinja

from fieldwork.pages.parts.looks import BLACK, GREY, Look, badge
from fieldwork.pages.parts.places import ASSETS
from fieldwork.routes import OFFICE_TILE, VENDOR
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.base_maps import AnyBaseMap, base_map
from fieldwork.settings import current_settings

CENTRE = (23.29, 113.83)
"""Middle of 增城区; each map then moves to what it shows."""

DEEPEST = 19
"""Closest zoom of the office's maps."""

NO_ATTRIBUTION = "本单位底图"

Fields = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, kw_only=True)
class MarkLook:
    """How one state is painted. ``order`` decides what lies above what; ``numbered`` marks carry their number.

    ``outline`` fills the outline that the mark stands for; ``word`` stands in the legend of the map itself.
    """

    shape: str
    stroke: str
    fill: str = ""
    radius: float = 4
    width: float = 1
    ring: bool = False
    order: int = 0
    numbered: bool = False
    outline: str = ""
    word: str = ""


def area_mark(look: Look) -> MarkLook:
    """Return the mark of an area's state."""
    return MarkLook(
        shape=look.shape,
        stroke=look.colour,
        fill=look.colour if look.is_filled and look.shape != "cross" else "#FFFFFF",
        radius=7,
        width=2,
        ring=look.has_ring,
    )


@dataclass(frozen=True, kw_only=True)
class MapView:
    """One way to look at the same marks, chosen on the map itself: ``by`` names the property that decides the look.

    A mark without the property looks as ``other``; a view whose property no mark has is not offered.
    """

    title: str
    by: str
    looks: Mapping[str, MarkLook]
    numbers: str = ""


@dataclass(frozen=True, kw_only=True)
class MapLayer:
    """What is fetched and how it is shown: ``by`` names the property that decides the look.

    With ``views`` the map has a legend that counts each state, hides it at a press, and changes from view to view
    without being built again.
    """

    url: str
    kind: str
    by: str
    looks: Mapping[str, MarkLook]
    tooltip: Fields
    label: str = ""
    marks: bool = True
    fit: bool = True
    views: Sequence[MapView] = ()

    def options(self) -> dict[str, Any]:
        """Return what the script in the browser is told."""
        views = [asdict(view) | {"looks": told(view.looks), "order": list(told(view.looks))} for view in self.views]
        shown = {field.name: getattr(self, field.name) for field in fields(self)}
        return shown | {"looks": told(self.looks), "views": views, "tooltip": [dict(line) for line in self.tooltip]}


def told(looks: Mapping[str, MarkLook]) -> dict[str, dict[str, Any]]:
    """Return looks as the script in the browser reads them, one of them for what has no look of its own."""
    other = {} if "other" in looks else {"other": MarkLook(shape="circle", stroke=GREY)}
    return {key: asdict(look) for key, look in (dict(looks) | other).items()}


class SurveyMap(folium.Map):
    """A map that loads Leaflet and our script from this server, and nothing else."""

    default_js = [("leaflet", f"{VENDOR}/leaflet/leaflet.js"), ("survey_map", f"{ASSETS}/map.js")]  # noqa: RUF012
    default_css = [("leaflet_css", f"{VENDOR}/leaflet/leaflet.css"), ("survey_map_css", f"{ASSETS}/map.css")]  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__(list(CENTRE), zoom_start=10, tiles=None, prefer_canvas=True)
        self.options |= {"max_zoom": DEEPEST, "zoom_snap": 0.5, "scroll_wheel_zoom": False}

    def render(self, **kwargs: Any) -> str:
        """Put the map's own styles into the head; scripts and links are taken from the elements themselves.

        folium would make a template of every piece of text that it has already written, in each page run.
        """
        page: Any = self.get_root()
        page.header.add_child(Written(self._template.module.header(self, kwargs)), name=self.get_name())
        return ""


class Written(Element):
    """A piece of a page that is finished text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def render(self, **kwargs: Any) -> str:
        """Return the text."""
        return self.text


def base_layer(base: AnyBaseMap) -> folium.TileLayer:
    """Return the base map as a layer, by this server; its address names the version, so that no old tile stays."""
    edges, place = base.bounds, OFFICE_TILE.format(z="{z}", x="{x}", y="{y}")
    return folium.TileLayer(
        f"{place}?v={base.version}",
        attr=html.escape(base.attribution) or NO_ATTRIBUTION,
        min_zoom=base.min_zoom,
        max_zoom=DEEPEST,
        max_native_zoom=base.max_zoom,
        control=False,
        bounds=[[edges.south, edges.west], [edges.north, edges.east]],
    )


class FetchedLayer(JSCSSMixin, MacroElement):
    """A layer that is empty at first (so that its clicks are heard) and fills itself by address."""

    default_js: list[tuple[str, str]] = []  # noqa: RUF012
    default_css: list[tuple[str, str]] = []  # noqa: RUF012
    _template: Jinja = Template(
        "{% macro script(this, kwargs) %}"
        "var {{ this.get_name() }} = L.featureGroup().addTo({{ this._parent.get_name() }});"
        "zhuhuLayer({{ this._parent.get_name() }}, {{ this.get_name() }}, {{ this.options|tojson }});"
        "{% endmacro %}"
    )

    def __init__(self, layer: MapLayer) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "FetchedLayer"
        self.options = layer.options()


def survey_map(layers: Sequence[MapLayer], base: AnyBaseMap | None = None) -> SurveyMap:
    """Return a map with these layers, the first lowest, and below them the base map where there is one."""
    drawn = SurveyMap()
    if base is not None:
        base_layer(base).add_to(drawn)
    for layer in layers:
        FetchedLayer(layer).add_to(drawn)
    return drawn


def put_map(layers: Sequence[MapLayer], *, key: str, height: int = 520) -> str:
    """Show a map over the full width; return the text of the mark that was clicked last, or nothing."""
    from streamlit_folium import st_folium  # noqa: PLC0415 - see the module's first lines

    answer = st_folium(
        _same_map(layers, usable_base_map(), key=key),
        key=key,
        height=height,
        render=False,  # done once inside
        use_container_width=True,
        returned_objects=["last_object_clicked_tooltip"],
    )
    return str((answer or {}).get("last_object_clicked_tooltip") or "")


def _same_map(layers: Sequence[MapLayer], base: AnyBaseMap | None, *, key: str) -> SurveyMap:
    """Return the map that this session shows under a key, made anew only where it shows something else."""
    place, wanted = f"zhuhu.map.{key}", (tuple(layers), None if base is None else base.version)
    known: tuple[Any, SurveyMap] | None = st.session_state.get(place)
    if known is None or known[0] != wanted:
        known = st.session_state[place] = (wanted, survey_map(layers, base))
    return known[1]


def usable_base_map() -> AnyBaseMap | None:
    """Return the office's base map; of a file that is none the page says so, and shows its map without."""
    try:
        return base_map(current_settings())
    except InputRefusal as refusal:
        st.warning(refusal.sentence)
        return None


def put_legend(looks: Sequence[Look]) -> None:
    """Say what the marks mean."""
    st.html('<div class="zh-legend">' + "".join(badge(look) for look in looks) + "</div>")


DRAWN = MarkLook(shape="circle", stroke=BLACK, fill="#0072B2", radius=6, width=2, order=9, numbered=True)
