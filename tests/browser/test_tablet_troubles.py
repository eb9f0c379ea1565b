"""What can go wrong at a door or on the way: each has a sentence and a way on, and nothing is lost."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from fieldwork.services.devices import NewDevice, register_tablet, revoke_device
from fieldwork.services.sync_files import import_queue, queue_file
from fieldwork.services.visits import visits_view
from tests.browser.tablet import FLAGS, OPTIONS, Office, Tablet, serving
from tests.services.scene import ENUMERATOR, SUPERVISOR, TINY_PNG

AXE = (Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
SERIOUS = """async () => {
  const { violations, passes } = await axe.run(document);
  if (passes.length < 10) throw new Error(`axe looked at ${passes.length} rules only`);
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)]);
}"""
SMALL = """() => [...document.querySelectorAll("button, a.button, input:not([type=file]):not(.calendar), textarea")]
  .filter((each) => each.offsetParent).map((each) => [each.textContent || each.ariaLabel, each.getBoundingClientRect()])
  .filter(([, box]) => box.height < 48 || box.width < 48).map(([words, box]) => [words, box.width, box.height])"""
AREA_NAME = "一村第1小区"


@pytest.fixture(scope="module")
def office(chromium_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with serving(tmp_path_factory.mktemp("troubles")) as made:
        yield made


@pytest.fixture
def tablet(browser: Browser, office: Office) -> Iterator[Tablet]:
    """A tablet that is enrolled and stands at the list of the day."""
    made = Tablet(browser.new_context(**OPTIONS), office.address)
    made.enrol(office.session_of(), area=AREA_NAME)
    yield made
    made.context.close()


def start_visit(tablet: Tablet) -> None:
    tablet.page.locator(".card", has_text="020").first.tap()
    tablet.tap("登记入户")
    tablet.tap("无人在家")


def unsent_tab(tablet: Tablet) -> Locator:
    return tablet.page.locator('[data-tab="unsent"]')


def test_every_screen_is_sound_for_axe_and_large_enough_for_a_thumb(tablet: Tablet) -> None:
    def sound(name: str) -> None:
        tablet.page.wait_for_timeout(150)
        found[name] = [*tablet.page.evaluate(SERIOUS), *tablet.page.evaluate(SMALL)]

    found: dict[str, list[object]] = {}
    tablet.page.evaluate(AXE)
    sound("今天")
    start_visit(tablet)
    sound("入户")
    tablet.tap("保存入户记录")
    tablet.says("入户记录（1）")
    sound("住户")
    tablet.tap("申请换户")
    sound("换户")
    tablet.page.locator('[data-tab="map"]').tap()
    tablet.sees("地图")
    sound("地图")
    unsent_tab(tablet).tap()
    sound("未发送")
    for name in ("设置", "练习", "已做的", "报告做完或退回任务"):
        tablet.tap("更多")
        tablet.tap(name)
        sound(name)
    tablet.tap("更多")
    tablet.tap("锁定")
    tablet.sees("输入 PIN 解锁")
    sound("锁定")
    assert {name: problems for name, problems in found.items() if problems} == {}


TRIES_OF_A_SECOND_TAB = """async () => {
  const { openStore, countedTry } = await import("/tablet/js/store.js");
  const db = await openStore();
  const [vault] = await db.getAll("vaults");
  const found = [];
  for (let n = 0; n < 4; n += 1) {
    const { vault: counted, isFree } = await countedTry(db, vault.vault_id, Date.now());
    found.push([isFree, counted.tries.wrong]);
  }
  db.close();
  return found;
}"""
"""Tries are counted where all tabs see them and before the PIN is looked at; none is free while one has to wait."""


def test_a_wrong_pin_is_said_waits_and_the_right_one_still_opens(tablet: Tablet) -> None:
    page = tablet.page
    page.clock.install()
    tablet.unlock("111111")
    tablet.says("PIN 不对。再错 2 次要等一会儿")
    for _ in range(2):
        page.locator(".keypad:not([inert])").wait_for()
        tablet.pin("111111")
    tablet.sees("请稍等再试")
    tablet.says("记录都在，不会丢")
    tablet.tap("忘记 PIN")
    tablet.says("办公室不用 PIN 也能打开")
    page.clock.fast_forward("01:05")
    tablet.unlock()
    tablet.sees(AREA_NAME)
    assert page.evaluate(TRIES_OF_A_SECOND_TAB) == [[True, 1], [True, 2], [True, 3], [False, 3]]


def test_without_a_position_a_visit_is_kept_and_a_way_to_allow_it_is_told(browser: Browser, office: Office) -> None:
    tablet = Tablet(browser.new_context(**OPTIONS | {"permissions": []}), office.address)
    tablet.enrol(office.session_of(), area=AREA_NAME)
    tablet.offline()
    start_visit(tablet)
    tablet.says("没有允许使用定位。仍可不带位置保存")
    tablet.tap("保存入户记录")
    tablet.has_unsent(1)
    tablet.context.close()


def test_without_a_camera_a_visit_is_kept_and_a_photo_can_follow(tablet: Tablet) -> None:
    tablet.offline()
    start_visit(tablet)
    picker = tablet.page.locator('input[type="file"]').first
    picker.dispatch_event("cancel")
    tablet.says("可能没有允许使用相机")
    picker.set_input_files(files=[{"name": "x.jpg", "mimeType": "image/jpeg", "buffer": b"not a picture"}])
    tablet.says("这个文件不是能打开的照片")
    tablet.tap("保存入户记录")
    tablet.has_unsent(1)


def test_a_full_tablet_says_so_keeps_what_was_typed_and_saves_once_there_is_room(
    browser: Browser, chromium_path: str, office: Office, tmp_path: Path
) -> None:
    started = opened(browser, chromium_path, office, tmp_path)
    started.enrol(office.session_of(), area=AREA_NAME)
    started.context.close()
    tablet = opened(browser, chromium_path, office, tmp_path)
    tablet.page.goto(f"{office.address}/tablet/icons/192.png")
    quota = tablet.context.new_cdp_session(tablet.page)
    quota.send("Storage.overrideQuotaForOrigin", {"origin": office.address, "quotaSize": 1})
    tablet.offline()
    tablet.unlock()
    start_visit(tablet)
    tablet.page.get_by_label("备注（可不填）").fill("邻居说周末在家")
    tablet.tap("保存入户记录")
    tablet.says("平板的存储空间满了，这一条还没有保存，填的内容仍在屏幕上")
    assert tablet.page.get_by_label("备注（可不填）").input_value() == "邻居说周末在家"
    quota.send("Storage.overrideQuotaForOrigin", {"origin": office.address})
    tablet.tap("保存入户记录")
    tablet.has_unsent(1)
    tablet.context.close()


def opened(browser: Browser, chromium_path: str, office: Office, folder: Path) -> Tablet:
    """Start a browser whose storage outlives it; it asks anew how much room there is."""
    launch = browser.browser_type.launch_persistent_context
    return Tablet(launch(folder / "tablet", executable_path=chromium_path, args=FLAGS, **OPTIONS), office.address)


def test_a_form_that_was_cut_off_is_offered_again(tablet: Tablet) -> None:
    tablet.offline()
    start_visit(tablet)
    tablet.page.get_by_label("备注（可不填）").fill("说到一半")
    tablet.page.wait_for_timeout(700)
    tablet.unlock()
    tablet.tap("接着填")
    expect(tablet.page.get_by_label("备注（可不填）")).to_have_value("说到一半")


def test_after_the_sign_in_has_ended_a_new_one_sends_what_was_kept(tablet: Tablet, office: Office) -> None:
    tablet.offline()
    start_visit(tablet)
    tablet.tap("保存入户记录")
    tablet.context.clear_cookies()
    renew_elsewhere(office, tablet)
    tablet.offline(False)
    unsent_tab(tablet).tap()
    tablet.says("办公室不认得这台平板的登记。未发送的记录都在平板里")
    tablet.has_unsent(1)
    tablet.tap("更多")
    tablet.tap("设置")
    tablet.tap("重新登录")
    tablet.says("请先用自己的账号登录")
    tablet.sign_in(office.session_of())
    tablet.tap("重新登录")
    tablet.has_unsent(0)


def renew_elsewhere(office: Office, tablet: Tablet) -> None:
    """Give the tablet a new token that it does not know, so that its own counts no more."""
    device = NewDevice(cycle_id=office.scene.cycle_id, name="平板", device_id=device_id(tablet))
    register_tablet(office.scene.database, device, actor=ENUMERATOR, now=datetime.now(tz=UTC))


def device_id(tablet: Tablet) -> str:
    """Read which device the tablet is, as its store says in the clear."""
    return tablet.page.evaluate(
        """() => new Promise((resolve) => {
          const asked = indexedDB.open("zhuhu");
          asked.onsuccess = () => {
            const found = asked.result.transaction("vaults").objectStore("vaults").getAll();
            found.onsuccess = () => resolve(found.result.find((each) => each.is_current).vault_id);
          };
        })"""
    )


def test_a_revoked_tablet_hands_in_what_it_holds_for_a_decision_and_gets_nothing_new(
    tablet: Tablet, office: Office
) -> None:
    tablet.offline()
    start_visit(tablet)
    tablet.tap("保存入户记录")
    revoke_device(
        office.scene.database, device_id(tablet), reason="平板遗失", actor=SUPERVISOR, now=datetime.now(tz=UTC)
    )
    tablet.offline(False)
    unsent_tab(tablet).tap()
    tablet.has_unsent(0)
    tablet.says("这台平板已被办公室停用，不再下载新工作")
    tablet.says("待主管核对（1）")


def test_with_the_pin_forgotten_the_office_opens_the_exported_queue_and_a_later_delivery_changes_nothing(
    tablet: Tablet, office: Office, tmp_path: Path
) -> None:
    database, cycle_id = office.scene.database, office.scene.cycle_id
    before = len(visits_view(database, cycle_id, actor=SUPERVISOR).visits)
    tablet.offline()
    start_visit(tablet)
    picture = {"name": "x.png", "mimeType": "image/png", "buffer": TINY_PNG}
    tablet.page.locator('input[type="file"]').first.set_input_files(files=[picture])
    tablet.says("照片 1：")
    tablet.tap("保存入户记录")
    tablet.has_unsent(1)
    tablet.tap("更多")
    tablet.tap("锁定")
    tablet.tap("忘记 PIN")
    with tablet.page.expect_download() as download:
        tablet.tap("导出给办公室")
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert "秘密路" not in file.read_text(encoding="utf-8")
    report = import_queue(
        database,
        queue_file(file),
        settings=office.scene.settings,
        actor=SUPERVISOR,
        now=datetime.now(tz=UTC),
    )
    assert (report.outcomes, report.n_photos, report.unreadable) == ({"accepted": 1}, 1, ())

    tablet.offline(False)
    tablet.unlock()
    tablet.has_unsent(0)
    log = visits_view(database, cycle_id, actor=SUPERVISOR).visits
    assert len(log) == before + 1
    assert not log["visit_id"].duplicated().any()


def test_a_tablet_enrolled_anew_keeps_what_the_forgotten_pin_sealed(tablet: Tablet, office: Office) -> None:
    tablet.offline()
    start_visit(tablet)
    tablet.tap("保存入户记录")
    tablet.has_unsent(1)
    tablet.tap("更多")
    tablet.tap("锁定")
    tablet.tap("忘记 PIN")
    tablet.offline(False)
    tablet.tap("重新登记")
    tablet.tap("登记这台平板")
    tablet.sees("设置 PIN")
    tablet.pin("975310")
    tablet.sees("再输一遍 PIN")
    tablet.pin("975310")
    tablet.sees(AREA_NAME)
    tablet.has_unsent(0)
    tablet.says("待办公室打开 1")
    tablet.tap("更多")
    tablet.tap("设置")
    with tablet.page.expect_download():
        tablet.tap("导出 平板")
    tablet.tap("已交给办公室")
    tablet.page.get_by_role("dialog").get_by_role("button", name="已交给办公室").tap()
    expect(tablet.page.get_by_text("待办公室打开")).to_have_count(0)


def test_practice_is_never_sent_and_tells_the_trainer_what_was_done(tablet: Tablet) -> None:
    tablet.tap("更多")
    tablet.tap("练习")
    tablet.tap("开始练习")
    tablet.sees("练习小区")
    tablet.works("list", 3, 2)
    tablet.tap("入户")
    tablet.page.locator(".card", has_text="004").first.tap()
    tablet.tap("登记入户")
    tablet.tap("拒绝")
    tablet.tap("保存入户记录")
    tablet.tap("练习情况")
    tablet.sees("练习情况：3 / 5")
    tablet.says("做到了：住宅 004 说“不参加”")
    tablet.says("还没有：摸底一户，结果“已完成”")
    tablet.has_unsent(0)
    tablet.tap("结束练习")
    tablet.sees(AREA_NAME)
