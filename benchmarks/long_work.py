"""What takes long on a page: files that are checked and taken over, the assessment, reports and packs.

    python benchmarks/long_work.py

Everything is synthetic: the demonstration with its 370 villages, 15 areas, about 6,000 dwellings and 4,700 screened
households. Prints Markdown: seconds on the wall and of the processor per call; what takes over two seconds is work that
a page leaves to the worker.
"""

import platform
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from fieldwork.rules.permissions import Actor
from fieldwork.services.archive import cycle_archive
from fieldwork.services.assessment import assessment_view
from fieldwork.services.database import Database, open_database
from fieldwork.services.demo import DEMO_TODAY, run_demo
from fieldwork.services.draws import draw_view, replay_draw
from fieldwork.services.evidence_pack import evidence_pack
from fieldwork.services.example_month import example_month
from fieldwork.services.file_checks import SourceFile
from fieldwork.services.frame import preview_frame
from fieldwork.services.intention import Intention
from fieldwork.services.listing_forms import check_listing_file
from fieldwork.services.report import PaperFormat, assessment_report
from fieldwork.services.roster import all_actors
from fieldwork.services.screening_checks import check_screening_file
from fieldwork.services.summary import work_summary
from fieldwork.settings import LOCAL_ZONE, Settings

SHOWN_FROM_S = 0.5
EMPTY = SourceFile("", b"")
NOON = datetime.combine(DEMO_TODAY, datetime.min.time(), tzinfo=LOCAL_ZONE) + timedelta(hours=12)
Calls = dict[str, Callable[[], object]]


@contextmanager
def watched(spent: dict[str, float], files: dict[str, SourceFile]) -> Iterator[None]:
    """Keep the longest call of every service, and the largest file it was given, while the demonstration is filled."""
    called = Intention.__call__

    def timed(service: Intention[..., object], *args: object, **kwargs: object) -> object:
        for each in args:
            if isinstance(each, SourceFile) and len(each.content) > len(files.get(service.action, EMPTY).content):
                files[service.action] = each
        began = time.perf_counter()
        try:
            return called(service, *args, **kwargs)  # type: ignore[arg-type]
        finally:
            spent[service.action] = max(spent.get(service.action, 0.0), time.perf_counter() - began)

    Intention.__call__ = timed  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        Intention.__call__ = called  # type: ignore[method-assign]


def row(name: str, call: Callable[[], object]) -> str:
    """Return a line of the table: a call with its seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    call()
    return f"| {name} | {time.perf_counter() - wall:.1f} | {time.process_time() - cpu:.1f} |"


def calls(database: Database, cycle_id: str, actors: dict[str, Actor], files: dict[str, SourceFile]) -> Calls:
    """Return what a page asks of the services, by what it is."""
    statistician, auditor = actors["statistician"], actors["auditor"]
    quiet = lambda _part: None  # noqa: E731
    month = example_month(database, cycle_id, actor=statistician)
    given: dict[str, Any] = {"actor": statistician, "made_at": NOON}
    drawn = draw_view(database, cycle_id, actor=statistician)
    ea_id = drawn.record.areas[0].ea_id if drawn is not None else ""
    made = lambda form: assessment_report(database, cycle_id, month, **given).drawn(form)  # noqa: E731
    return {
        "核对村居名单（370 个）": lambda: preview_frame(database, cycle_id, files["frame.import"], actor=statistician),
        "核对名录工作簿（约 6,000 个住宅）": lambda: check_listing_file(
            database, cycle_id, files["listing.import"], actor=statistician, progress=quiet
        ),
        "核对摸底名单（约 4,700 户）": lambda: check_screening_file(
            database, cycle_id, files["screening.import"], actor=statistician, progress=quiet
        ),
        "演示数据的一个月": lambda: example_month(database, cycle_id, actor=statistician),
        "样本评估（合成的一个月）": lambda: assessment_view(database, cycle_id, month, actor=statistician),
        "样本评估报告（Word）": lambda: made(PaperFormat.WORD),
        "样本评估报告（PDF）": lambda: made(PaperFormat.PDF),
        "整个轮换的档案": lambda: cycle_archive(database, cycle_id, actor=auditor, made_at=NOON),
        "工作总结": lambda: work_summary(database, cycle_id, **given),
        "一个小区的证据包": lambda: evidence_pack(database, cycle_id, ea_id, **given),
        "按记录重新抽一遍": lambda: replay_draw(database, cycle_id, actor=statistician),
    }


def main() -> None:
    """Fill the demonstration, then make each call once; print the tables."""
    spent: dict[str, float] = {}
    files: dict[str, SourceFile] = {}
    with tempfile.TemporaryDirectory(prefix="zhuhu-", ignore_cleanup_errors=True) as folder:
        settings = Settings(data_dir=Path(folder))
        database = open_database(settings)
        with watched(spent, files):
            cycle_id = run_demo(database, settings=settings).cycle_id
        actors = {each.account_id: each for each in all_actors(database, cycle_id=cycle_id)}
        print(f"{platform.machine()} · Python {platform.python_version()}\n")
        print("| 一次调用 | 秒 | 处理器秒 |\n| --- | ---: | ---: |")
        for name, call in calls(database, cycle_id, actors, files).items():
            print(row(name, call), flush=True)
        print("\n| 登记到台账的一次操作（最长的一次） | 秒 |\n| --- | ---: |")
        for action, seconds in sorted(spent.items(), key=lambda each: -each[1]):
            if seconds >= SHOWN_FROM_S:
                print(f"| {action} | {seconds:.1f} |")
        database.close()


if __name__ == "__main__":
    main()
