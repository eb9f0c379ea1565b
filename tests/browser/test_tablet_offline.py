"""A day without a network: everything is done, closed, opened again, and arrives exactly once."""

import io
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Route

from fieldwork.services.listing import listing_view
from fieldwork.services.screening_views import screening_area
from fieldwork.services.visits import visits_view
from tests.browser.tablet import FLAGS, OPTIONS, Office, Tablet, serving
from tests.services.scene import AREA, SUPERVISOR, household

N_BUILDINGS, PER_BUILDING, N_SCREENED = 20, 3, 10
FIRST = 40
"""The scene has dwellings 001 to 039."""
DRAWN = (10, 20, 30)


@pytest.fixture(scope="module")
def office(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with serving(tmp_path_factory.mktemp("tablets")) as made:
        yield made


def camera_picture() -> bytes:
    """A large picture with a position in its EXIF, as a phone's camera writes it."""
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (23.0, 17.0, 25.8), 3: "E", 4: (113.0, 49.0, 13.8)})
    exif[0x010F] = "ZHUHU-CAMERA"
    kept = io.BytesIO()
    Image.effect_noise((3200, 2400), 40).convert("RGB").save(kept, "JPEG", quality=60, exif=exif)
    assert b"ZHUHU-CAMERA" in kept.getvalue()
    return kept.getvalue()


def visit(tablet: Tablet, dwelling: int, result: str, *, picture: bytes | None = None) -> None:
    """Record a visit to a drawn household, from the list of the day and back."""
    page = tablet.page
    page.locator(".card", has_text=f"{dwelling:03d}").first.tap()
    tablet.sees(f"住宅 {dwelling:03d}")
    tablet.tap("登记入户")
    tablet.tap(result)
    if picture is not None:
        page.locator('input[type="file"]').first.set_input_files(
            files=[{"name": "IMG_1.jpg", "mimeType": "image/jpeg", "buffer": picture}]
        )
        tablet.says("照片 1：")
    tablet.says("已定位，误差约 8 米")
    tablet.tap("保存入户记录")
    tablet.sees(f"住宅 {dwelling:03d}")
    tablet.tap("返回")


def test_a_day_without_network_is_kept_and_arrives_exactly_once(
    browser: Browser, chromium_path: str, office: Office, tmp_path: Path
) -> None:
    def started() -> Tablet:
        launch = browser.browser_type.launch_persistent_context
        return Tablet(launch(tmp_path / "tablet", executable_path=chromium_path, args=FLAGS, **OPTIONS), office.address)

    tablet = started()
    tablet.enrol(office.session_of(), area="一村第1小区")
    tablet.context.close()

    tablet = started()
    tablet.offline()
    tablet.unlock()
    tablet.sees("一村第1小区")
    tablet.works("list", N_BUILDINGS, PER_BUILDING)
    for number in range(FIRST, FIRST + N_SCREENED):
        tablet.works("screen", f"{number:03d}", "一村第1小区")
    tablet.tap("入户")
    for dwelling, result in zip(DRAWN, ("犹豫", "无人在家", "拒绝"), strict=True):
        visit(tablet, dwelling, result, picture=camera_picture() if dwelling == DRAWN[0] else None)
    n_events = N_BUILDINGS * (1 + PER_BUILDING) + N_SCREENED + len(DRAWN)
    tablet.has_unsent(n_events)
    tablet.context.close()

    tablet = started()
    tablet.offline()
    tablet.unlock()
    tablet.has_unsent(n_events)
    tablet.tap("名录")
    tablet.says(f"已登记建筑物 {1 + N_BUILDINGS} 幢、住宅 {39 + N_BUILDINGS * PER_BUILDING} 处")
    assert_nothing_arrived(office)

    tablet.offline(False)
    tablet.page.locator('[data-tab="unsent"]').tap()
    tablet.tap("现在发送")
    tablet.has_unsent(0)
    tablet.sees("都已发送")
    tablet.context.close()
    assert_all_arrived_once(office)


def assert_nothing_arrived(office: Office) -> None:
    log = visits_view(office.scene.database, office.scene.cycle_id, actor=SUPERVISOR).visits
    assert log.empty


def assert_all_arrived_once(office: Office) -> None:
    database, cycle_id = office.scene.database, office.scene.cycle_id
    listed = listing_view(database, cycle_id, AREA, actor=SUPERVISOR)
    assert listed is not None
    dwellings = listed.dwellings.sort_values("dwelling_no")
    assert list(dwellings["dwelling_no"]) == [f"{n:03d}" for n in range(1, FIRST + N_BUILDINGS * PER_BUILDING)]
    assert dwellings["lon"].tail(60).notna().all()
    assert sorted(listed.buildings["building_no"]) == [f"{n:03d}" for n in range(1, N_BUILDINGS + 2)]
    answers = screening_area(database, cycle_id, AREA, actor=SUPERVISOR).households
    complete = answers[answers["outcome"] == "complete"]
    assert sorted(complete["dwelling_no"]) == [f"{n:03d}" for n in range(FIRST, FIRST + N_SCREENED)]
    log = visits_view(database, cycle_id, actor=SUPERVISOR).visits
    codes = dict(zip(log["household_id"], log["attempt_code"], strict=True))
    assert len(log) == len(DRAWN)
    assert codes == {household(10): "undecided", household(20): "no_contact", household(30): "refused"}
    assert log["accuracy_m"].tolist() == [8, 8, 8]
    assert log.loc[log["household_id"] == household(10), "has_photo"].tolist() == [True]
    for path in (office.folder / "data").rglob("*"):
        assert not path.is_file() or b"ZHUHU-CAMERA" not in path.read_bytes()


def test_an_answer_that_is_lost_and_two_tabs_that_send_leave_each_thing_once(browser: Browser, office: Office) -> None:
    tablet = Tablet(browser.new_context(**OPTIONS), office.address)
    tablet.enrol(office.session_of(), area="一村第1小区")
    before = len(visits_view(office.scene.database, office.scene.cycle_id, actor=SUPERVISOR).visits)
    lost: list[int] = []
    is_cut = threading.Event()
    is_cut.set()

    def dropped(route: Route) -> None:
        # A way is never taken back while somebody is on it: the same one lets through once the line stands again.
        if is_cut.is_set():
            lost.append(route.fetch().status)
            route.abort("connectionreset")
        else:
            route.continue_()

    tablet.context.route("**/api/v1/sync", dropped)
    visit(tablet, 20, "无人在家")
    tablet.page.locator('[data-tab="unsent"]').tap()
    tablet.says("现在连不上办公室")
    tablet.has_unsent(1)
    assert 200 in lost

    second = Tablet(tablet.context, office.address)
    second.page = tablet.context.new_page()
    second.unlock()
    second.has_unsent(1)
    press = "() => document.querySelector('#actions button.primary').click()"
    second.page.locator('[data-tab="unsent"]').tap()
    second.sees("未发送")
    is_cut.clear()
    tablet.page.evaluate(press)
    second.page.evaluate(press)
    tablet.has_unsent(0)
    log = visits_view(office.scene.database, office.scene.cycle_id, actor=SUPERVISOR).visits
    assert len(log) == before + 1
    assert not log["visit_id"].duplicated().any()
    tablet.context.close()
