"""The map on which the outline of one area is drawn: Leaflet-Geoman served from here, steered by our own buttons."""

from collections.abc import Mapping, Sequence
from typing import Any

import folium
from branca.element import MacroElement
from folium.elements import JSCSSMixin
from folium.template import Template
from jinja2 import Template as Jinja

from fieldwork.pages.parts.maps import MapLayer, survey_map, usable_base_map
from fieldwork.pages.parts.places import ASSETS
from fieldwork.pages.parts.session import of_chosen_cycle
from fieldwork.routes import AREAS_GEOJSON, VENDOR

Geometry = Mapping[str, Any]


class DrawingTools(JSCSSMixin, MacroElement):
    """One outline that can be drawn; the component reads what was drawn from the name ``drawnItems``."""

    default_js = [("geoman", f"{VENDOR}/geoman/leaflet-geoman.min.js"), ("draw", f"{ASSETS}/draw.js")]  # noqa: RUF012
    default_css = [("geoman_css", f"{VENDOR}/geoman/leaflet-geoman.css")]  # noqa: RUF012
    _template: Jinja = Template(
        "{% macro script(this, kwargs) %}"
        "var drawnItems = L.featureGroup([], {pmIgnore: false}).addTo({{ this._parent.get_name() }});"
        "zhuhuDraw({{ this._parent.get_name() }}, drawnItems, {{ this.options|tojson }});"
        "{% endmacro %}"
    )

    def __init__(self, ea_id: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "DrawingTools"
        self.options = {"url": of_chosen_cycle(AREAS_GEOJSON), "ea_id": ea_id}


class Places(MacroElement):
    """Where the check found something, on a group that is renewed without building the map again."""

    _template: Jinja = Template(
        "{% macro script(this, kwargs) %}"
        "zhuhuProblems({{ this._parent.get_name() }}, {{ this.places|tojson }});"
        "{% endmacro %}"
    )

    def __init__(self, places: Mapping[str, Any]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Places"
        self.places = places


def put_drawing_map(layers: Sequence[MapLayer], ea_id: str, *, places: Mapping[str, Any], key: str) -> Geometry | None:
    """Show the map with an area's outline to be drawn and the places of problems; return what is drawn, if touched.

    ``layers`` lie under the outline.
    """
    from streamlit_folium import st_folium  # noqa: PLC0415 - see `fieldwork.pages.parts.maps`

    drawn = survey_map(layers, usable_base_map())
    drawn.options |= {"pm_ignore": False}
    DrawingTools(ea_id).add_to(drawn)
    found = folium.FeatureGroup("places")
    Places(places).add_to(found)
    answer = st_folium(
        drawn,
        key=key,
        height=560,
        use_container_width=True,
        returned_objects=["all_drawings"],
        feature_group_to_add=found,
    )
    return drawn_geometry((answer or {}).get("all_drawings"))


def drawn_geometry(drawings: Any) -> Geometry | None:
    """Return the geometry of the one outline that the map holds, None while nothing was drawn."""
    if not isinstance(drawings, list) or not drawings:
        return None
    geometry = drawings[-1].get("geometry")
    return geometry if isinstance(geometry, Mapping) else None
