"""How long the books of 150 households over 31 days take to be summed up: the rule alone, and with the database.

    python benchmarks/bookkeeping_calendar.py [--repeats 7] [--data-dir DIR]

Without ``--data-dir`` the rotation of the demonstration is made in a temporary folder first. Target: 200 ms.
"""

import argparse
import tempfile
from datetime import date
from functools import partial
from pathlib import Path

import pandas as pd
from measuring import machine, measure, table

from fieldwork.rules.books import Book
from fieldwork.rules.diary_calendar import DiaryFacts, diary_calendar
from fieldwork.services.accounts import demo_actors
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import Database, open_database
from fieldwork.services.demo import DEMO_TODAY, run_demo
from fieldwork.services.diary_views import diary_view, handover_view
from fieldwork.settings import Settings

N_HOUSEHOLDS, N_DAYS = 150, 31
FIRST = date(2022, 10, 1)
LAST = date(2022, 10, N_DAYS)


def invented() -> tuple[list[Book], DiaryFacts]:
    """Return 150 books that are kept all month, each day counted and checked."""
    names = [f"440118001001001{number:03d}01" for number in range(1, N_HOUSEHOLDS + 1)]
    books = [
        Book(household_id=name, opened_on=FIRST, starts_on=FIRST, formal_start=date(2022, 12, 1)) for name in names
    ]
    days = [date(2022, 10, day) for day in range(1, N_DAYS + 1)]
    cells = [(name, day, (number * 7 + day.day) % 5) for number, name in enumerate(names) for day in days]
    counts = pd.DataFrame(cells, columns=["household_id", "day", "n_entries"])
    checks = pd.DataFrame({"household_id": names, "first_day": FIRST, "last_day": LAST})
    visits = pd.DataFrame({"household_id": names, "day": FIRST})
    return books, DiaryFacts(counts=counts, checks=checks, visits=visits, due=visits)


def summed(books: list[Book], facts: DiaryFacts) -> pd.DataFrame:
    """Make the calendar and its sums."""
    calendar = diary_calendar(books, facts, first=FIRST, last=LAST, today=LAST, max_gap_days=7)
    return calendar.summary()


def opened(folder: Path) -> Database:
    """Open the database of a folder, with the demonstration in it."""
    settings = Settings(data_dir=folder)
    database = open_database(settings)
    if current_cycle(database) is None:
        run_demo(database, settings=settings)
    return database


def main() -> None:
    """Measure and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--data-dir", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        database = opened(given.data_dir or Path(name))
        cycle, actor = current_cycle(database), demo_actors()[0]
        if cycle is None:
            raise SystemExit("no rotation in this folder")
        view = partial(diary_view, database, cycle.cycle_id, first=FIRST, last=LAST, today=DEMO_TODAY, actor=actor)
        books, facts = invented()
        calls = {
            "日历与合计（规则）": lambda: summed(books, facts),
            "“记账”页：日历、薄弱户、访户、检查（读库在内）": view,
            "转正式记账还缺什么（读库在内）": partial(
                handover_view, database, cycle.cycle_id, today=DEMO_TODAY, actor=actor
            ),
        }
        timings = measure(calls, repeats=given.repeats)
        print(machine(["numpy", "pandas"]))
        print(table(f"{N_HOUSEHOLDS} 户 × {N_DAYS} 天", timings, base="日历与合计（规则）"))
        database.close()


if __name__ == "__main__":
    main()
