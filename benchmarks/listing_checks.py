"""How long the checks of all lists take: the demonstration's 15 areas with about 6,000 dwellings.

    python benchmarks/listing_checks.py DATA_DIR

DATA_DIR holds a demonstration (`zhuhu demo OUT_DIR` or `zhuhu serve --demo --data-dir DATA_DIR`).
"""

import sys
from pathlib import Path

from measuring import machine, measure, table

from fieldwork.services.accounts import demo_actors
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import open_database
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.services.listing_checks import checks_view
from fieldwork.services.listing_views import lists_view
from fieldwork.settings import Settings

REPEATS = 3


def main() -> None:
    """Print the medians of the checks of all areas, of one area, and of the page's overview."""
    database = open_database(Settings(data_dir=Path(sys.argv[1])))
    cycle = current_cycle(database)
    if cycle is None:
        raise SystemExit("no cycle in this folder")
    seen = {"actor": demo_actors()[0], "today": DEMO_TODAY}
    lists = lists_view(database, cycle.cycle_id, **seen)
    one = str(lists["ea_id"].iloc[0])
    n_dwellings = int(lists["n_dwellings"].sum())
    calls = {
        f"全部核对（{n_dwellings:,} 处住宅）": lambda: checks_view(database, cycle.cycle_id, **seen),
        "一个小区的核对": lambda: checks_view(database, cycle.cycle_id, ea_id=one, **seen),
        "各小区并列": lambda: lists_view(database, cycle.cycle_id, **seen),
    }
    print(machine(["pandas", "rapidfuzz", "shapely"]))
    print(table("名录核对", measure(calls, repeats=REPEATS), base=next(iter(calls))))


if __name__ == "__main__":
    main()
