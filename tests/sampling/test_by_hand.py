"""What the record says can be checked without this software: here with SHA-256, integers and sorting only."""

import hashlib
import json
from typing import Any

import pandas as pd
import pytest

from sampling.draw import HouseholdDesign, draw_households
from sampling.selection import SelectionMethod

SEED, LABEL = "2022-08-31 04713", "households"
EA_IDS = ("440118001001001", "440118001001002", "440118001001003")


def household_list() -> list[dict[str, Any]]:
    return [
        {"ea_id": ea_id, "household_id": f"{ea_id}{n:03d}01", "income": None if n % 9 == 0 else n * 7919 % 400 - 50}
        for ea_id, n_units in zip(EA_IDS, (304, 77, 10), strict=True)
        for n in range(1, n_units + 1)
    ]


LIST = household_list()


def sha(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def number_below(bound: int, *parts: str) -> int:
    return (int(sha("|".join(parts)), 16) * bound) >> 256


def record_of(method: SelectionMethod) -> dict[str, Any]:
    design = HouseholdDesign(method=method, sort=("income",), reserve_depth=3)
    draw = draw_households(pd.DataFrame(LIST).astype({"income": "Int64"}), design=design, seed=SEED)
    return json.loads(json.dumps(draw.record.to_dict()))


def sorted_area(ea_id: str) -> list[dict[str, Any]]:
    mine = [row for row in LIST if row["ea_id"] == ea_id]
    return sorted(mine, key=lambda row: (row["income"] is None, row["income"] or 0, row["household_id"]))


def systematic_by_hand(n_units: int, n: int, start: int) -> list[int]:
    return [(start + n_units * j) // n for j in range(n)]


def symmetric_by_hand(n_units: int, n: int, start: int, aside: list[int]) -> list[int]:
    rest = [rank for rank in range(n_units) if rank not in aside]
    k = len(rest) // n
    picks = []
    for block in range(0, n - n % 2, 2):
        picks += [block * k + start, block * k + 2 * k - 1 - start]
    picks += [(n - 1) * k + start] if n % 2 else []
    return [rest[pick] for pick in picks]


def reserve_by_hand(n_units: int, positions: list[int], depth: int) -> list[list[int]]:
    owner = {
        rank: min(positions, key=lambda position, rank=rank: (abs(position - rank), position))
        for rank in range(n_units)
        if rank not in positions
    }
    return [
        sorted((r for r, own in owner.items() if own == p), key=lambda r, p=p: (abs(r - p), r))[:depth]
        for p in positions
    ]


@pytest.mark.parametrize("method", list(SelectionMethod))
def test_every_number_of_the_record_follows_from_seed_and_list_by_plain_arithmetic(method: SelectionMethod) -> None:
    record = record_of(method)
    lines = []
    for area, ea_id in zip(record["areas"], EA_IDS, strict=True):
        rows, n = sorted_area(ea_id), 10
        n_units = len(rows)
        income = ["" if row["income"] is None else str(row["income"]) for row in rows]
        listed = "".join(f"{ea_id},{row['household_id']},{text}\n" for row, text in zip(rows, income, strict=True))
        ordered = "".join(f"{rank},{row['household_id']}\n" for rank, row in enumerate(rows))
        if method is SelectionMethod.SYMMETRIC:
            aside_start = number_below(n_units, SEED, LABEL, ea_id, "set-aside")
            aside = systematic_by_hand(n_units, n_units % n, aside_start) if n_units % n else []
            start = number_below((n_units - len(aside)) // n, SEED, LABEL, ea_id)
            positions = symmetric_by_hand(n_units, n, start, aside)
        else:
            aside_start, aside = None, []
            start = number_below(n_units, SEED, LABEL, ea_id)
            positions = systematic_by_hand(n_units, n, start)
        assert area == {
            "ea_id": ea_id,
            "n_units": n_units,
            "n_sample": n,
            "start": start,
            "set_aside_start": aside_start,
            "set_aside": aside,
            "positions": positions,
            "reserve": reserve_by_hand(n_units, positions, 3),
            "list_digest": sha(listed),
            "order_digest": sha(ordered),
        }
        lines.append(f"{ea_id},{area['list_digest']},{area['order_digest']}\n")
    assert record["digest"] == sha("".join(lines))
