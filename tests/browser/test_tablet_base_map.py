"""The base map on a tablet: fetched on request, drawn without a network, thrown away on request."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from fieldwork.rules.tiles import Tile, bounding_box, tablet_ranges
from tests.base_maps import COLOUR, picture, write_base_map
from tests.browser.conftest import served
from tests.browser.tablet import OPTIONS, Office, Tablet
from tests.services.scene import AREA
from tests.services.settling import give_outlines, square

LON, LAT = 113.8185, 23.2885
ZOOMS = range(12, 17)
PAINTED = """
async () => {
  const loaded = () => [...document.querySelectorAll(".leaflet-tile-pane img")].find((each) => each.naturalWidth);
  for (let n = 0; n < 400 && !loaded(); n += 1) await new Promise((resolve) => { setTimeout(resolve, 25); });
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  context.drawImage(loaded(), 0, 0);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
"""
FULL_ONCE = """
() => {
  const { put } = Cache.prototype;
  Cache.prototype.put = () => {
    Cache.prototype.put = put;
    return Promise.reject(new DOMException("no room", "QuotaExceededError"));
  };
}
"""
"""The browser refuses to keep one more thing, as it does when the device is full."""


@pytest.fixture
def office(chromium_path: str, tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    outline = square(LON, LAT)
    give_outlines(made.scene, {AREA: outline})
    box = bounding_box(outline)
    assert box is not None
    tiles = {
        Tile(each.z, x, y): picture()
        for each in tablet_ranges([box], ZOOMS)
        for x in range(each.left, each.right + 1)
        for y in range(each.top, each.bottom + 1)
    }
    write_base_map(made.folder / "data" / "base.mbtiles", tiles)
    with served(tmp_path) as (address, _):
        made.address = address
        yield made
    made.scene.database.close()


def settings_of(tablet: Tablet) -> None:
    tablet.tap("更多")
    tablet.tap("设置")
    tablet.sees("设置")


def test_a_base_map_is_fetched_on_request_and_drawn_without_a_network(browser: Browser, office: Office) -> None:
    tablet = Tablet(browser.new_context(**OPTIONS), office.address)
    tablet.enrol(office.session_of(), area="一村第1小区")
    settings_of(tablet)
    tablet.tap("看看要存多少")
    tablet.page.evaluate(FULL_ONCE)
    tablet.tap("下载底图（约 1 MB）")
    tablet.says("平板的存储空间不够")
    tablet.says("可以接着下载")
    tablet.tap("看看有没有新底图")
    tablet.tap("下载底图（约 1 MB）")
    tablet.says("底图已存好")

    tablet.offline()
    tablet.unlock()
    tablet.page.locator('[data-tab="map"]').tap()
    tablet.sees("地图")
    assert tablet.page.evaluate(PAINTED) == list(COLOUR)
    tablet.says("合成底图 测试")

    settings_of(tablet)
    tablet.says("没有网络也能看")
    tablet.tap("看看有没有新底图")
    tablet.says("现在连不上办公室")
    tablet.tap("删除底图")
    tablet.tap("删除底图")
    tablet.says("平板里没有底图")
    assert "zhuhu-tiles" not in tablet.page.evaluate("caches.keys()")
    expect(tablet.page.get_by_role("button", name="删除底图", exact=True)).to_have_count(0)
    tablet.context.close()
