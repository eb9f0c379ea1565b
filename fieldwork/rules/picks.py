"""Picks that come from the platform, checked row by row against the locked lists before anything is kept."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from sampling.findings import Finding, Severity

EA_DIGITS = 15


@dataclass(frozen=True, kw_only=True)
class LockedList:
    """The households of an area's locked list, and those of them that take part in the draw."""

    listed: Collection[str]
    taking_part: Collection[str]


@dataclass(frozen=True, kw_only=True)
class Picks:
    """The rows of a platform's file: drawn households, and reserve households (``for_household_id`` is filled).

    ``table`` has ``household_id, for_household_id, reserve_rank, row`` (the row's number in the file).
    """

    table: pd.DataFrame

    @property
    def drawn(self) -> pd.DataFrame:
        """The drawn households."""
        return self.table[self.table["for_household_id"].isna()]

    @property
    def reserve(self) -> pd.DataFrame:
        """The reserve; empty where the platform sent none."""
        return self.table[self.table["for_household_id"].notna()]

    @property
    def ea_ids(self) -> list[str]:
        """The areas of the file, ascending."""
        return sorted(self.table["household_id"].str[:EA_DIGITS].unique())


def picks_of(table: pd.DataFrame, row_numbers: Collection[int]) -> Picks:
    """Return the rows of a read file as picks; a file without reserve columns holds drawn households only."""
    columns: dict[str, object] = {"household_id": table["household_id"], "row": list(row_numbers)}
    columns["for_household_id"] = table.get("for_household_id", pd.Series(pd.NA, index=table.index, dtype="str"))
    columns["reserve_rank"] = table.get("reserve_rank", pd.Series(pd.NA, index=table.index, dtype="Int64"))
    return Picks(table=pd.DataFrame(columns))


def check_picks(
    picks: Picks, *, settled: Collection[str], lists: Mapping[str, LockedList], n_per_area: int
) -> list[Finding]:
    """Return everything that does not fit: each row that cannot be, and areas with the wrong number of households.

    Parameters
    ----------
    settled
        The areas of the cycle.
    lists
        The locked lists by area; an area that is not there is not locked.
    n_per_area
        Households that the plan asks for in each area; another number is a warning, for the platform decides.
    """
    return [
        *_duplicates(picks),
        *_strangers(picks, settled=settled, lists=lists),
        *_reserve_problems(picks),
        *_counts(picks, settled=settled, n_per_area=n_per_area),
    ]


def _duplicates(picks: Picks) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for row in picks.table.itertuples():
        household_id = str(row.household_id)
        if household_id in first:
            yield _error("PICKS_DUPLICATE", household_id, row.row, value=_place(first[household_id]))
        first.setdefault(household_id, int(str(row.row)))


def _strangers(picks: Picks, *, settled: Collection[str], lists: Mapping[str, LockedList]) -> Iterator[Finding]:
    said: set[str] = set()
    for row in picks.table.itertuples():
        household_id = str(row.household_id)
        ea_id = household_id[:EA_DIGITS]
        if ea_id not in settled or ea_id not in lists:
            if ea_id not in said:
                yield _error("PICKS_AREA_UNKNOWN" if ea_id not in settled else "PICKS_AREA_OPEN", ea_id, row.row)
            said.add(ea_id)
        elif household_id not in lists[ea_id].listed:
            yield _error("PICKS_NOT_IN_LIST", household_id, row.row)
        elif household_id not in lists[ea_id].taking_part:
            yield _error("PICKS_OUT_OF_SCOPE", household_id, row.row)


def _reserve_problems(picks: Picks) -> Iterator[Finding]:
    drawn, reserve = set(picks.drawn["household_id"]), picks.reserve
    for row in reserve.itertuples():
        household_id, stands_for = str(row.household_id), str(row.for_household_id)
        if stands_for not in drawn or stands_for[:EA_DIGITS] != household_id[:EA_DIGITS]:
            yield _error("PICKS_RESERVE_FOR_NOBODY", household_id, row.row, value=stands_for)
    for drawn_id, queue in reserve.groupby("for_household_id"):
        if sorted(queue["reserve_rank"].fillna(0)) != list(range(1, len(queue) + 1)):
            yield _error("PICKS_RESERVE_RANK_WRONG", str(drawn_id), queue["row"].iloc[0], value=str(drawn_id))


def _counts(picks: Picks, *, settled: Collection[str], n_per_area: int) -> Iterator[Finding]:
    n_drawn = picks.drawn["household_id"].str[:EA_DIGITS].value_counts().to_dict()
    for ea_id in picks.ea_ids:
        n_found = int(n_drawn.get(ea_id, 0))
        if ea_id in settled and not n_found:
            yield Finding(code="PICKS_NOBODY", severity=Severity.ERROR, subject=ea_id, value="0")
        elif ea_id in settled and n_found != n_per_area:
            numbers = {"value": str(n_found), "expected": str(n_per_area)}
            yield Finding(code="PICKS_COUNT_WRONG", severity=Severity.WARNING, subject=ea_id, **numbers)


def _error(code: str, subject: str, row: object, *, value: str = "") -> Finding:
    return Finding(code=code, severity=Severity.ERROR, subject=subject, field=_place(row), value=value)


def _place(row: object) -> str:
    return f"第 {row} 行"
