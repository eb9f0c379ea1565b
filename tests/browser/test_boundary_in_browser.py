"""An outline drawn on the map by touch, kept with its reason, and found in the database; nothing asked of others."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page
from shapely.geometry import shape

from fieldwork.services.boundary_drawing import boundary_versions
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import open_database
from fieldwork.services.sign_in import actor_of
from fieldwork.settings import Settings
from fieldwork.store import areas
from tests.browser.conftest import STATISTICIAN, Watch, enter_as, served
from tests.browser.runs import new_tab
from tests.demonstration import demonstration_copy

CORNERS = ((0.3, 0.35), (0.62, 0.33), (0.66, 0.7), (0.28, 0.72))
"""Of the map's frame, from its upper left."""


@pytest.fixture
def page(browser: Browser, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    demonstration_copy(tmp_path_factory, tmp_path / "data")
    with served(tmp_path, "--demo") as (address, _):
        watch = Watch(address)
        tab = new_tab(browser, viewport={"width": 1280, "height": 800}, has_touch=True)
        watch.follow(tab)
        tab.goto(f"{address}/areas")
        enter_as(tab, STATISTICIAN)
        yield tab
        tab.context.close()
    assert (watch.foreign, watch.errors) == ([], [])


def drawing(page: Page) -> Frame:
    """Open the map on which the first area is drawn."""
    page.get_by_text("边界", exact=True).first.click()
    page.wait_for_selector("iframe", timeout=30_000)
    frame = page.locator("iframe").first.element_handle().content_frame()
    assert frame is not None
    frame.wait_for_function("window.zhuhuDrawing", timeout=30_000)
    return frame


def tap(page: Page, frame: Frame, at: tuple[float, float]) -> None:
    box = frame.locator("#map_div").bounding_box()
    assert box is not None
    page.touchscreen.tap(box["x"] + at[0] * box["width"], box["y"] + at[1] * box["height"])
    page.wait_for_timeout(350)  # two taps at once would be a zoom


def test_an_outline_is_drawn_by_touch_checked_kept_and_stored(page: Page, tmp_path: Path) -> None:
    frame = drawing(page)
    page.locator("iframe").first.scroll_into_view_if_needed()
    frame.get_by_role("button", name="重新画").tap()
    for corner in CORNERS:
        tap(page, frame, corner)
    frame.get_by_role("button", name="完成").tap()
    page.get_by_text("画好的边界还没有保存").wait_for(timeout=20_000)
    frame.wait_for_selector(".problem-place", timeout=20_000)
    assert "住宅在边界外" in frame.locator(".problem-place").first.inner_text()
    page.get_by_label("原因（必填，如：按").fill("按现场核对重画")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="保存为新的边界").click()
    page.get_by_text("边界已保存为新的一版").wait_for(timeout=20_000)
    stored = newest(tmp_path / "data")
    assert stored["reason"] == "按现场核对重画"
    assert len(shape(json.loads(stored["geometry_json"])).exterior.coords) == len(CORNERS) + 1


def newest(folder: Path) -> dict[str, str]:
    database = open_database(Settings(data_dir=folder, demo=True))
    cycle = current_cycle(database, chosen=None)
    assert cycle is not None
    actor = actor_of(database, "statistician", cycle_id=cycle.cycle_id)
    assert actor is not None
    versions = boundary_versions(database, cycle.cycle_id, first_area(database, cycle.cycle_id), actor=actor)
    database.close()
    return versions.iloc[0].to_dict()


def first_area(database, cycle_id: str) -> str:
    with database.reading() as session:
        return str(areas.in_force(session, cycle_id)["ea_id"].iloc[0])
