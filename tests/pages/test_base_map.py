"""The base map under the office's maps: from this server, with its source, and nothing where there is none."""

import re
from pathlib import Path

from fieldwork.exchange.base_maps import read_base_map
from fieldwork.pages.parts.maps import survey_map
from fieldwork.rules.tiles import Tile
from tests.base_maps import picture, write_base_map
from tests.pages.test_parts import LAYER, written


def test_a_base_map_comes_from_this_server_and_says_its_source(tmp_path: Path) -> None:
    told = {"bounds": "113.4,23.0,114.1,23.7", "attribution": '<img src="https://x.example/a.png"> 甲 &lt;b&gt;'}
    base = read_base_map(write_base_map(tmp_path / "b.mbtiles", {Tile(9, 418, 221): picture()}, **told))
    page = written(survey_map([LAYER], base))
    assert f"/api/tiles/{{z}}/{{x}}/{{y}}?v={base.version}" in page
    assert re.search(r'"maxNativeZoom":\s*9\b', page)
    assert "x.example" not in page
    assert "<b>" not in page
    assert page.index("/api/tiles/") < page.index("zhuhuLayer(")


def test_without_a_base_map_a_map_asks_for_no_tiles() -> None:
    assert "tileLayer" not in written(survey_map([LAYER]))
