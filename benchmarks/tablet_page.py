"""Measure the enumerators' page on a slowed CPU: cold start without a network, unlock, and a list of 400 dwellings.

    python benchmarks/tablet_page.py [--rounds 5] [--slow 4]

Starts `zhuhu serve` over a small office by itself and needs a Chromium (ZHUHU_CHROMIUM, or chromium on PATH).
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import CDPSession, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fieldwork.store import ledger, listing, listing_changes
from fieldwork.store.facts import Stamp
from tests.browser.conftest import served
from tests.browser.tablet import OPTIONS, Office, Tablet
from tests.services.scene import AREA, NOW
from tests.services.settling import STATISTICIAN

N_DWELLINGS = 400
START_LIMIT_S, FRAME_LIMIT_MS = 1.5, 50
SCROLL = """async () => {
  const main = document.getElementById("main");
  const gaps = [];
  let last = performance.now();
  for (let n = 0; n < 120; n += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    main.scrollTop += 220;
  }
  return { gaps: gaps.slice(1), cards: document.querySelectorAll(".card").length };
}"""


def filled(office: Office) -> None:
    """Add dwellings to the list of the area until there are 400."""
    cycle_id = office.scene.cycle_id
    stamp = Stamp(cycle_id=cycle_id, recorded_at=NOW, recorded_by=STATISTICIAN.account_id)
    with office.scene.database.transaction() as session:
        known = len(listing.dwellings(session, cycle_id, ea_id=AREA))
        rows = [dwelling(number) for number in range(known + 1, N_DWELLINGS + 1)]
        listing_changes.add_dwelling_changes(session, rows, stamp=stamp)
        heading = ledger.Heading(at=NOW, actor="stat", action="dwelling.add", cycle_id=cycle_id, subject=AREA)
        ledger.append(session, heading)


def dwelling(number: int) -> dict[str, object]:
    return {
        "change_id": f"c{number}",
        "listing_id": AREA,
        "ea_id": AREA,
        "source": "walk",
        "kind": "added",
        "dwelling_no": f"{number:03d}",
        "building_no": "001",
        "segment_no": f"{number // 60 + 1:02d}",
        "dwelling_type": "apartment",
        "occupancy": "occupied",
        "address": f"荔城街道基准路{number}号（合成）",
    }


def seconds_to(page: Page, address: str, title: str) -> float:
    started = time.perf_counter()
    page.goto(f"{address}/tablet/", wait_until="commit")
    page.get_by_role("heading", name=title).wait_for()
    return time.perf_counter() - started


def measured(tablet: Tablet, cdp: CDPSession, *, slow: float) -> dict[str, float]:
    cdp.send("Emulation.setCPUThrottlingRate", {"rate": slow})
    start = seconds_to(tablet.page, tablet.address, "输入 PIN 解锁")
    began = time.perf_counter()
    tablet.pin()
    tablet.sees("一村第1小区")
    unlock = time.perf_counter() - began
    tablet.tap("摸底")
    tablet.page.locator(".card").nth(300).wait_for(state="attached")
    seen = tablet.page.evaluate(SCROLL)
    cdp.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    gaps = sorted(seen["gaps"])
    return {
        "start_s": start,
        "unlock_s": unlock,
        "frame_median_ms": statistics.median(gaps),
        "frame_p95_ms": gaps[int(0.95 * len(gaps))],
        "frame_worst_ms": gaps[-1],
        "cards": seen["cards"],
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--slow", type=float, default=4)
    wanted = parser.parse_args()
    chromium = os.environ.get("ZHUHU_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    folder = Path(tempfile.mkdtemp(prefix="zhuhu-tablet-"))
    office = Office(folder)
    filled(office)
    with served(folder) as (address, _), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        tablet = Tablet(browser.new_context(**OPTIONS), address)
        tablet.enrol(office.session_of(), area="一村第1小区")
        tablet.offline()
        cdp = tablet.context.new_cdp_session(tablet.page)
        rounds = [measured(tablet, cdp, slow=wanted.slow) for _ in range(wanted.rounds)]
        browser.close()
    report(rounds, slow=wanted.slow)
    office.scene.database.close()
    shutil.rmtree(folder)


def report(rounds: list[dict[str, float]], *, slow: float) -> None:
    middle = {name: statistics.median(each[name] for each in rounds) for name in rounds[0]}
    print(f"CPU slowed {slow:g}×, no network, {middle['cards']:.0f} cards, median of {len(rounds)} rounds")
    print(f"start to the lock: {middle['start_s']:.2f} s (limit {START_LIMIT_S} s)")
    print(f"PIN to the list: {middle['unlock_s']:.2f} s")
    print(
        f"scrolling, time between frames: median {middle['frame_median_ms']:.0f} ms, "
        f"95 % {middle['frame_p95_ms']:.0f} ms"
        f" (limit {FRAME_LIMIT_MS} ms), worst {middle['frame_worst_ms']:.0f} ms"
    )


if __name__ == "__main__":
    main()
