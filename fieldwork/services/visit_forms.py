"""The visit log as a workbook: the households to be visited go out, the visits come back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid5

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.rules.findings import Severity
from fieldwork.rules.permissions import Actor
from fieldwork.rules.visits import EA_ID_DIGITS, AttemptCode, VisitFields, door_number
from fieldwork.services.file_checks import CheckedFile, Progress, RowProblem, check_file
from fieldwork.services.form_files import RowStep, carry_rows, filled_form, refused_rows, require_sound, stated_form
from fieldwork.services.visits import record_visit, visits_view
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas
from fieldwork.store.engine import Database

FORM = "visit_log"
_NAMES = UUID("5a7f0f5e-3a52-4f0e-9a57-1c2b6f4d8e10")
_OF_A_VISIT = ("visited_at", "attempt_code", "next_appointment_at", "note")
Known = Mapping[tuple[str, datetime], str]


@dataclass(frozen=True, kw_only=True)
class _Rows:
    """The rows of a file: what they ask for, and what is wrong with them or known already."""

    steps: tuple[RowStep, ...]
    problems: tuple[RowProblem, ...]


def visit_log_form(
    database: Database, cycle_id: str, *, actor: Actor, is_synthetic: bool, now: datetime
) -> tuple[bytes, pd.DataFrame]:
    """Return the visit log with a row for each household to be visited within reach, and these rows.

    Nothing personal stands in it; what happened is filled in outside.
    """
    rows = visit_log_rows(database, cycle_id, actor=actor)
    stated = stated_form(FORM, rows, cycle_id=cycle_id, is_synthetic=is_synthetic, is_personal=False)
    return filled_form(database, {FORM: rows}, stated, made_at=now), rows


def visit_log_rows(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the households of the sample in force within reach: ``ea_id, household_id, area_name, door``."""
    cases = visits_view(database, cycle_id, actor=actor).cases
    with database.reading() as session:
        names = areas.in_force(session, cycle_id).set_index("ea_id")["area_name"]
    kept = cases[cases["state"] != "substituted"].sort_values("household_id", ignore_index=True)
    return kept[["ea_id", "household_id"]].assign(
        area_name=kept["ea_id"].map(names), door=kept["household_id"].map(door_number)
    )


def check_visit_log(
    database: Database, cycle_id: str, source: SourceFile, *, actor: Actor, now: datetime, progress: Progress
) -> CheckedFile:
    """Return everything that is wrong in a visit log: by its form, and by what recording each visit would refuse."""
    known = _known(database, cycle_id, actor)

    def problems(table: pd.DataFrame) -> Iterator[RowProblem]:
        rows = _rows(table, known, cycle_id)
        yield from rows.problems
        yield from refused_rows(database, rows.steps, actor=actor, now=now)

    return check_file(FORM, source, more=problems, progress=progress)


def import_visit_log(database: Database, cycle_id: str, source: SourceFile, *, actor: Actor, now: datetime) -> int:
    """Record the visits of a log, each as `record_visit` does, all or none; return how many were new.

    A visit that is recorded already (same household and minute) is recognised and left as it is.

    Raises
    ------
    Refusal
        ``FILE_…``; ``VISIT_ROW_…``; what `record_visit` refuses.
    """
    read = read_table(source, shipped_form(FORM))
    rows = _rows(read.table, _known(database, cycle_id, actor), cycle_id)
    require_sound(rows.problems, file=read.source_name, row_numbers=read.row_numbers)
    return carry_rows(database, rows.steps, actor=actor, now=now)


def _known(database: Database, cycle_id: str, actor: Actor) -> Known:
    """Return the results of the visits that count, by household and minute."""
    visits = visits_view(database, cycle_id, actor=actor).visits
    counted = visits[~visits["is_corrected"].astype("bool")]
    minutes = [_minute(at) for at in counted["visited_at"]]
    return dict(zip(zip(counted["household_id"], minutes, strict=True), counted["attempt_code"], strict=True))


def _rows(table: pd.DataFrame, known: Known, cycle_id: str) -> _Rows:
    found = [_row(index, row, known, cycle_id) for index, row in enumerate(_records(table))]
    steps = sorted((each for each in found if isinstance(each, RowStep)), key=lambda step: step.fields.visited_at)
    return _Rows(steps=tuple(steps), problems=tuple(each for each in found if isinstance(each, RowProblem)))


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Return the rows with None for what is missing, whichever columns the file has."""
    whole = table.reindex(columns=["household_id", *_OF_A_VISIT]).astype("object")
    return [
        {str(name): value for name, value in row.items()} for row in whole.where(whole.notna(), None).to_dict("records")
    ]


def _row(index: int, row: Mapping[str, Any], known: Known, cycle_id: str) -> RowStep | RowProblem | None:
    household_id, at, code = row["household_id"], row["visited_at"], row["attempt_code"]
    problem = partial(RowProblem, index=index)
    if household_id is None or all(row[name] is None for name in _OF_A_VISIT):
        return None
    if at is None or code is None:
        lacking = "visited_at" if at is None else "attempt_code"
        return problem(field=lacking, code="VISIT_ROW_PARTLY", fields={"household_id": household_id})
    visited_at = _instant(at)
    recorded = known.get((household_id, _minute(visited_at)))
    if recorded == code:
        said = {"household_id": household_id}
        return problem(field="visited_at", code="VISIT_ROW_KNOWN", fields=said, severity=Severity.INFORMATION)
    if recorded is not None:
        words = shipped_form(FORM).field("attempt_code").options
        said = {"household_id": household_id, "recorded": words.get(recorded, recorded)}
        return problem(field="attempt_code", code="VISIT_ROW_DIFFERS", fields=said)
    visit, ea_id = _visit(row, visited_at, cycle_id), household_id[:EA_ID_DIGITS]
    return RowStep(index=index, field="attempt_code", ea_id=ea_id, service=record_visit, fields=visit)


def _visit(row: Mapping[str, Any], visited_at: datetime, cycle_id: str) -> VisitFields:
    """Return the visit of a row; its key follows from household and minute, so a row read twice is one visit."""
    name = f"{cycle_id}|{row['household_id']}|{_minute(visited_at).isoformat()}"
    appointment = row["next_appointment_at"]
    return VisitFields(
        visit_id=uuid5(_NAMES, name),
        cycle_id=cycle_id,
        household_id=str(row["household_id"]),
        visited_at=visited_at,
        attempt_code=AttemptCode(row["attempt_code"]),
        note=row["note"],
        next_appointment_at=None if appointment is None else _instant(appointment),
    )


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LOCAL_ZONE)


def _minute(instant: datetime) -> datetime:
    return pd.Timestamp(instant).tz_convert("UTC").floor("min").to_pydatetime()
