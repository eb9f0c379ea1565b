"""What a screened list is checked against beyond its form: the areas in force, their locks, the dwellings listed."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pandas as pd

from fieldwork.rules.findings import Severity
from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.screening import is_unconfirmed_out
from fieldwork.services.codes import labels
from fieldwork.services.file_checks import CheckedFile, Progress, RowProblem, SourceFile, check_file
from fieldwork.store import areas, draws, listing
from fieldwork.store.engine import Database

_CODES = ("ea_id", "household_id", "dwelling_no", "household_no")


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What the database knows of the areas: which are in force, locked, within reach, and their dwellings."""

    in_force: frozenset[str]
    locked: frozenset[str]
    dwellings: frozenset[str]
    reach: Reach

    def problem_of_area(self, ea_id: str) -> tuple[str, dict[str, object]] | None:
        """Return why rows of an area cannot be taken over, or None."""
        if ea_id not in self.in_force:
            return "SCREENING_AREA_UNKNOWN", {"subject": ea_id}
        if not self.reach.covers(ea_id):
            return "PERMISSION_SCOPE", {"ea_id": ea_id}
        return ("LIST_IS_LOCKED", {"ea_id": ea_id}) if ea_id in self.locked else None


def check_screening_file(
    database: Database, cycle_id: str, source: SourceFile, *, actor: Actor, progress: Progress
) -> CheckedFile:
    """Return everything that is wrong in a screened list, by its form and against the areas and dwellings."""
    reach = reach_of(actor, "screening.import")
    with database.reading() as session:
        ground = Ground(
            in_force=frozenset(areas.in_force(session, cycle_id)["ea_id"]),
            locked=frozenset(draws.locks(session, cycle_id)["ea_id"]),
            dwellings=listing.dwelling_codes(session, cycle_id),
            reach=reach,
        )
    return check_file("screening", source, more=partial(row_problems, ground), progress=progress)


def row_problems(ground: Ground, table: pd.DataFrame) -> Iterator[RowProblem]:
    """Tell which rows cannot be taken over; a row of an area that is closed is named once, at its area."""
    closed = {ea_id: ground.problem_of_area(ea_id) for ea_id in table["ea_id"].dropna().unique()}
    for index, ea_id in enumerate(table["ea_id"]):
        problem = closed.get(ea_id)
        if problem is not None:
            yield RowProblem(index=index, field="ea_id", code=problem[0], fields=problem[1])
    is_open = table["ea_id"].map(lambda ea_id: closed.get(ea_id, "") is None)
    yield from unknown_dwellings(table[is_open.astype("bool")], ground.dwellings)
    yield from unconfirmed_outs(table)
    for index in table.index[~is_answered(table)]:
        said = {"household_id": table.loc[index, "household_id"]}
        code, severity = "SCREENING_ROW_BLANK", Severity.INFORMATION
        yield RowProblem(index=int(index), field="household_id", code=code, fields=said, severity=severity)


def is_answered(table: pd.DataFrame) -> "pd.Series[bool]":
    """Return which rows hold an answer; in a list without a column of outcomes every household was screened.

    A form that was handed out filled has a row for every household that waits, and comes back with some of them blank.
    """
    if "outcome" not in table:
        return pd.Series(data=True, index=table.index)
    return table.drop(columns=[name for name in _CODES if name in table]).notna().any(axis=1)


def unknown_dwellings(table: pd.DataFrame, known: frozenset[str]) -> Iterator[RowProblem]:
    """Tell which households live in a dwelling that is not on the list; rows are counted by the table's index."""
    is_whole = table["household_id"].notna() & table["ea_id"].notna()
    for index, household_id in table.loc[is_whole, "household_id"].items():
        if household_id[:18] not in known:
            where = {"ea_id": household_id[:15], "dwelling_no": household_id[15:18]}
            yield RowProblem(
                index=int(str(index)),
                field="household_id",
                code="SCREENING_DWELLING_UNKNOWN",
                fields={"household_id": household_id, **where},
            )


def unconfirmed_outs(table: pd.DataFrame) -> Iterator[RowProblem]:
    """Tell which households are called out of scope although nobody was met there."""
    if not {"eligibility", "outcome"} <= set(table.columns):
        return
    rows = zip(table.index, table["household_id"], table["eligibility"], table["outcome"], strict=True)
    for index, household_id, eligibility, outcome in rows:
        if is_unconfirmed_out(eligibility, outcome):
            said = {"household_id": household_id, "outcome": labels("screening_outcome")[str(outcome)]}
            yield RowProblem(index=int(index), field="eligibility", code="SCREENING_OUT_UNCONFIRMED", fields=said)
