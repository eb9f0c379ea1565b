"""Requests for substitution as a workbook: the households that may be asked for go out, the requests come back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid5

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.rules.findings import Severity
from fieldwork.rules.permissions import Actor
from fieldwork.rules.substitution import RequestState, SubstitutionFields, VillageWord
from fieldwork.rules.visits import EA_ID_DIGITS, door_number
from fieldwork.services.file_checks import CheckedFile, Progress, RowProblem, check_file
from fieldwork.services.form_files import RowStep, carry_rows, filled_form, refused_rows, require_sound, stated_form
from fieldwork.services.substitution import request_substitution, substitution_view
from fieldwork.services.visits import visits_view
from fieldwork.store import areas
from fieldwork.store.engine import Database

FORM = "substitution_request"
ASKABLE = ("in_contact", "placed", "bookkeeping")
"""States of a case in which a substitution may be asked for."""
_NAMES = UUID("0d9c4d0c-7e6f-4a86-8d3a-55b1c1f0a2e7")
_ASKED = ("reason", "village_role", "village_name", "village_confirmed_on", "note")


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """What is known when a file comes: the reason for which a request waits, by household, and all requests' keys."""

    cycle_id: str
    digest: str
    waiting: Mapping[Any, Any]
    known: frozenset[str]

    def key(self, row: Mapping[Any, Any]) -> UUID:
        """Return the key of a row's request, the same whenever this file is read."""
        return uuid5(_NAMES, f"{self.cycle_id}|{row['household_id']}|{row['reason']}|{self.digest}")


def request_form(
    database: Database, cycle_id: str, *, actor: Actor, is_synthetic: bool, now: datetime
) -> tuple[bytes, pd.DataFrame]:
    """Return the request form with a row for each household that may be asked for within reach, and these rows."""
    rows = request_rows(database, cycle_id, actor=actor)
    stated = stated_form(FORM, rows, cycle_id=cycle_id, is_synthetic=is_synthetic, is_personal=False)
    return filled_form(database, {FORM: rows}, stated, made_at=now), rows


def request_rows(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the households that may be asked for: ``ea_id, household_id, n_visits, n_persuasion, area_name, door``."""
    cases = visits_view(database, cycle_id, actor=actor).cases
    with database.reading() as session:
        names = areas.in_force(session, cycle_id).set_index("ea_id")["area_name"]
    open_cases = cases[cases["state"].isin(ASKABLE) & cases["open_request_id"].isna()]
    kept = open_cases.sort_values("household_id", ignore_index=True)
    return kept[["ea_id", "household_id", "n_visits", "n_persuasion"]].assign(
        area_name=kept["ea_id"].map(names), door=kept["household_id"].map(door_number)
    )


def check_requests(
    database: Database, cycle_id: str, source: SourceFile, *, actor: Actor, now: datetime, progress: Progress
) -> CheckedFile:
    """Return everything that is wrong in a list of requests: by its form, and by what asking would refuse."""
    known = substitution_view(database, cycle_id, actor=actor)

    def problems(table: pd.DataFrame) -> Iterator[RowProblem]:
        found = _found(table, known, cycle_id, source)
        yield from (each for each in found if isinstance(each, RowProblem))
        yield from refused_rows(database, _steps(found), actor=actor, now=now)

    return check_file(FORM, source, more=problems, progress=progress)


def import_requests(database: Database, cycle_id: str, source: SourceFile, *, actor: Actor, now: datetime) -> int:
    """Ask for the substitutions of a list, each as `request_substitution` does, all or none; return how many.

    A household for which a request waits is recognised, and so is a row of the same file read again: nothing is
    asked for twice, not even after a rejection.

    Raises
    ------
    Refusal
        ``FILE_…``; ``SUBSTITUTION_ROW_…``; what `request_substitution` refuses.
    """
    read = read_table(source, shipped_form(FORM))
    found = _found(read.table, substitution_view(database, cycle_id, actor=actor), cycle_id, source)
    problems = [each for each in found if isinstance(each, RowProblem)]
    require_sound(problems, file=read.source_name, row_numbers=read.row_numbers)
    return carry_rows(database, _steps(found), actor=actor, now=now)


def _steps(found: list[RowStep | RowProblem | None]) -> list[RowStep]:
    return [each for each in found if isinstance(each, RowStep)]


def _found(
    table: pd.DataFrame, requests: pd.DataFrame, cycle_id: str, source: SourceFile
) -> list[RowStep | RowProblem | None]:
    waiting = requests[requests["state"] == RequestState.REQUESTED].set_index("household_id")["reason"].to_dict()
    asked = _Asked(cycle_id=cycle_id, digest=source.digest, waiting=waiting, known=frozenset(requests["request_id"]))
    whole = table.reindex(columns=["household_id", *_ASKED]).astype("object")
    rows = whole.where(whole.notna(), None).to_dict("records")
    return [_row(index, row, asked) for index, row in enumerate(rows)]


def _row(index: int, row: Mapping[Any, Any], asked: _Asked) -> RowStep | RowProblem | None:
    household_id, reason = row["household_id"], row["reason"]
    problem, said = partial(RowProblem, index=index), {"household_id": household_id}
    if household_id is None or all(row[name] is None for name in _ASKED):
        return None
    if reason is None:
        return problem(field="reason", code="SUBSTITUTION_ROW_PARTLY", fields=said)
    if (row["village_role"] is None) != (row["village_name"] is None):
        lacking = "village_role" if row["village_role"] is None else "village_name"
        return problem(field=lacking, code="SUBSTITUTION_ROW_VILLAGE", fields=said)
    recorded = asked.waiting.get(household_id)
    if str(asked.key(row)) in asked.known or recorded == reason:
        return problem(field="reason", code="SUBSTITUTION_ROW_KNOWN", fields=said, severity=Severity.INFORMATION)
    if recorded is not None:
        word = shipped_form(FORM).field("reason").options.get(str(recorded), "")
        return problem(field="reason", code="SUBSTITUTION_ROW_DIFFERS", fields=said | {"recorded": word})
    request, ea_id = _request(row, asked), household_id[:EA_ID_DIGITS]
    return RowStep(index=index, field="reason", ea_id=ea_id, service=request_substitution, fields=request)


def _request(row: Mapping[Any, Any], asked: _Asked) -> SubstitutionFields:
    return SubstitutionFields(
        request_id=asked.key(row),
        cycle_id=asked.cycle_id,
        household_id=str(row["household_id"]),
        reason=str(row["reason"]),
        note=row["note"],
        village=_village(row),
    )


def _village(row: Mapping[Any, Any]) -> VillageWord | None:
    if row["village_role"] is None or row["village_confirmed_on"] is None:
        return None
    confirmed_on = date.fromisoformat(row["village_confirmed_on"])
    return VillageWord(role=str(row["village_role"]), name=str(row["village_name"]), confirmed_on=confirmed_on)
