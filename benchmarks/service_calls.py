"""Service calls on the full demonstration: how long each takes, on SQLite and, where one is named, on PostgreSQL.

    python benchmarks/service_calls.py [--repeats 15]

PostgreSQL is taken where ZHUHU_BENCHMARK_DATABASE_URL names an empty database. Everything is synthetic. Prints
Markdown: the median of wall-clock and of processor time per call.
"""

import argparse
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import uuid4

from fieldwork.rules.outcomes import RateUnit
from fieldwork.rules.permissions import Actor
from fieldwork.rules.substitution import SubstitutionFields
from fieldwork.rules.visits import AttemptCode, CorrectionFields, VisitFields
from fieldwork.services.database import open_database
from fieldwork.services.demo import DEMO_TODAY, run_demo
from fieldwork.services.dispositions import DispositionFields, confirm_disposition
from fieldwork.services.evidence import request_view
from fieldwork.services.outcomes import sample_outcomes
from fieldwork.services.placement import household_story, placement_view
from fieldwork.services.rates import rates_view
from fieldwork.services.roster import all_actors
from fieldwork.services.substitution import (
    approve_substitution,
    cancel_substitution,
    request_substitution,
    substitution_view,
)
from fieldwork.services.visits import correct_visit, record_visit, visits_view
from fieldwork.settings import LOCAL_ZONE, Settings

GOAL_MS = 50
URL = "ZHUHU_BENCHMARK_DATABASE_URL"
NOON = datetime.combine(DEMO_TODAY, datetime.min.time(), tzinfo=LOCAL_ZONE) + timedelta(hours=12)


class Office:
    """The filled demonstration, with a person of each kind and a clock that steps on."""

    def __init__(self, settings: Settings) -> None:
        self.database = open_database(settings)
        self.cycle_id = run_demo(self.database, settings=settings).cycle_id
        people = all_actors(self.database, cycle_id=self.cycle_id)
        self.statistician, self.supervisor = (self._named(people, name) for name in ("statistician", "supervisor"))
        self.cases = placement_view(self.database, self.cycle_id, actor=self.statistician).cases
        books = self.cases[self.cases["state"] == "bookkeeping"]
        self.household_ids = books["household_id"].tolist()
        self.enumerator_of = {ea_id: each for each in people for ea_id in each.areas}
        self._minutes = count(1)

    @staticmethod
    def _named(people: Sequence[Actor], account_id: str) -> Actor:
        return next(each for each in people if each.account_id == account_id)

    def now(self) -> datetime:
        """Step the clock and return it."""
        return NOON + timedelta(minutes=next(self._minutes))

    def visit(self, household_id: str, code: AttemptCode) -> VisitFields:
        """Record a visit and return it."""
        fields = VisitFields(
            visit_id=uuid4(),
            cycle_id=self.cycle_id,
            household_id=household_id,
            visited_at=self.now(),
            attempt_code=code,
        )
        record_visit(self.database, fields, actor=self.enumerator_of[household_id[:15]], now=self.now())
        return fields

    def request(self, household_id: str) -> SubstitutionFields:
        """Ask for a substitution and return the request."""
        fields = SubstitutionFields(
            request_id=uuid4(), cycle_id=self.cycle_id, household_id=household_id, reason="unsafe"
        )
        request_substitution(self.database, fields, actor=self.enumerator_of[household_id[:15]], now=self.now())
        return fields


def timed(call: Callable[[], object]) -> tuple[float, float]:
    wall, own = time.perf_counter(), time.process_time()
    call()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - own) * 1000


def written(office: Office, repeats: int) -> Iterator[tuple[str, list[tuple[float, float]]]]:
    """Time what writes, each on a household of its own."""
    left = iter(office.household_ids)
    some = [next(left) for _ in range(repeats)]
    yield "登记入户 visit.record", [timed(lambda h=h: office.visit(h, AttemptCode.NO_CONTACT)) for h in some]
    wrong = [office.visit(h, AttemptCode.NO_CONTACT) for h in some]
    yield "更正入户 visit.correct", [timed(lambda v=v: correct(office, v)) for v in wrong]
    yield "确认处置码 disposition.confirm", [timed(lambda h=h: confirm(office, h)) for h in some]
    more = [next(left) for _ in range(repeats)]
    for household_id in more:
        office.visit(household_id, AttemptCode.UNSAFE)
    asked: list[SubstitutionFields] = []
    yield "申请换户 substitution.request", [timed(lambda h=h: asked.append(office.request(h))) for h in more]
    half = len(asked) // 2
    yield "批准换户 substitution.approve", [timed(lambda f=f: approve(office, f)) for f in asked[:half]]
    yield "撤销换户 substitution.cancel", [timed(lambda f=f: cancel(office, f)) for f in asked[half:]]


def correct(office: Office, visit: VisitFields) -> None:
    by = replace(visit, visit_id=uuid4(), attempt_code=AttemptCode.APPOINTMENT)
    fields = CorrectionFields(correction_id=uuid4(), visit_id=visit.visit_id, reason="合成", replacement=by)
    person = office.enumerator_of[visit.household_id[:15]]
    correct_visit(office.database, fields, actor=person, now=office.now())


def confirm(office: Office, household_id: str) -> None:
    fields = DispositionFields(cycle_id=office.cycle_id, household_id=household_id, code="1.1", reason="合成")
    confirm_disposition(office.database, fields, actor=office.supervisor, now=office.now())


def approve(office: Office, fields: SubstitutionFields) -> None:
    approve_substitution(office.database, fields.request_id, actor=office.supervisor, now=office.now())


def cancel(office: Office, fields: SubstitutionFields) -> None:
    cancel_substitution(office.database, fields.request_id, note="合成", actor=office.supervisor, now=office.now())


def read(office: Office, repeats: int) -> Iterator[tuple[str, list[tuple[float, float]]]]:
    """Time what only reads."""
    where = {"actor": office.statistician}
    enumerator = office.enumerator_of[office.household_ids[0][:15]]
    request_id = substitution_view(office.database, office.cycle_id, **where)["request_id"].iloc[0]
    views: dict[str, Callable[[], object]] = {
        "入户页（全区）": lambda: visits_view(office.database, office.cycle_id, **where),
        "入户页（一个小区）": lambda: visits_view(office.database, office.cycle_id, actor=enumerator),
        "落实页（全区）": lambda: placement_view(office.database, office.cycle_id, **where),
        "换户页（全区）": lambda: substitution_view(office.database, office.cycle_id, **where),
        "一份申请的全部依据": lambda: request_view(office.database, request_id, **where),
        "一户的经过": lambda: household_story(office.database, office.cycle_id, office.household_ids[0], **where),
        "样本结果": lambda: sample_outcomes(office.database, office.cycle_id, **where),
        "应答率（按小区）": lambda: rates_view(office.database, office.cycle_id, by=RateUnit.AREA, **where),
        "应答率（按日期）": lambda: rates_view(office.database, office.cycle_id, by=RateUnit.DAY, **where),
    }
    for name, view in views.items():
        yield name, [timed(view) for _ in range(repeats)]


def report(title: str, settings: Settings, repeats: int) -> None:
    started = time.perf_counter()
    office = Office(settings)
    print(f"\n### {title}\n\n演示写入 {time.perf_counter() - started:.1f} 秒（含负载）\n")
    print("| 调用 | 墙上时间 ms | 处理器时间 ms | 达到 |\n| --- | ---: | ---: | --- |")
    medians = []
    for name, times in [*written(office, repeats), *read(office, repeats)]:
        wall, own = (statistics.median(each[place] for each in times) for place in (0, 1))
        medians.append((wall, own))
        print(f"| {name} | {wall:.1f} | {own:.1f} | {'是' if wall <= GOAL_MS else '否'} |")
    wall, own = (statistics.median(each) for each in zip(*medians, strict=True))
    print(f"| 各项的中位数 | {wall:.1f} | {own:.1f} | {'是' if wall <= GOAL_MS else '否'} |")
    office.database.close()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=15)
    repeats = parser.parse_args(arguments).repeats
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"Python {platform.python_version()}，{os.cpu_count()} 核，开始时负载 {load:.1f}，每项 {repeats} 次")
    with tempfile.TemporaryDirectory() as name:
        report("SQLite", Settings(data_dir=Path(name), database_url=""), repeats)
    url = os.environ.get(URL, "")
    if url:
        with tempfile.TemporaryDirectory() as name:
            report("PostgreSQL", Settings(data_dir=Path(name), database_url=url), repeats)


if __name__ == "__main__":
    main()
