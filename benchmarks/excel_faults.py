"""An Excel list of 4,500 households with 30 planted faults: the time until each is named and the copy is written.

    python benchmarks/excel_faults.py [--repeats 5]

Prints Markdown. The goal is 5 seconds in all; every planted fault must be found at its row and column, else it stops.
"""

import argparse
import os
import platform
import statistics
import time

from fieldwork.exchange.checking import check_list
from fieldwork.exchange.tables import read_cells
from tests.exchange.planted import FORM, N_ROWS, planted_places, planted_workbook

GOAL_S = 5.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=5)
    repeats = parser.parse_args().repeats
    source = planted_workbook()
    walls, cpus, reads = [], [], []
    for _ in range(repeats):
        wall, cpu = time.perf_counter(), time.process_time()
        read_cells(source, FORM)
        reads.append(time.perf_counter() - wall)
        wall, cpu = time.perf_counter(), time.process_time()
        checked = check_list(source, FORM)
        cpus.append(time.process_time() - cpu)
        walls.append(time.perf_counter() - wall)
    if {(each.row, each.column, each.code) for each in checked.remarks} != planted_places():
        raise SystemExit("a planted fault was not found at its place")
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{N_ROWS:,} rows, {len(checked.remarks)} faults, each found at its row and column\n")
    print("| step | wall s (median) | processor s (median) |\n| --- | ---: | ---: |")
    print(f"| read the cells | {statistics.median(reads):.2f} | |")
    print(f"| read, check, write the copy | {statistics.median(walls):.2f} | {statistics.median(cpus):.2f} |")
    print(f"\ngoal {GOAL_S:.0f} s: {'met' if statistics.median(walls) <= GOAL_S else 'not met'}")


if __name__ == "__main__":
    main()
