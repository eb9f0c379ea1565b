"""Forms that go out as workbooks and come back filled: made from the forms' definitions, carried out row by row.

What comes back is carried out in one transaction, each row by the service that a page would call, with its own
permission and ledger entry: a file is taken over whole or not at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pandas as pd
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.template_writing import Template, template_bytes
from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import InputRefusal, Refusal, StateRefusal
from fieldwork.services.file_checks import RowProblem
from fieldwork.services.intention import Intention, Work
from fieldwork.services.list_exports import Stated, cover_of
from fieldwork.store.engine import Database
from fieldwork.store.facts import waiting
from fieldwork.store.remembering import forget, remembering

N_BLANK = 200
"""Empty rows of a form below what is known; Excel checks what is typed into them."""


@dataclass(frozen=True, kw_only=True)
class RowStep:
    """What one row asks for: a service with its fields; ``field`` names the column at which a refusal is said.

    Rows of different areas (``ea_id``) have nothing to do with each other.
    """

    index: int
    field: str
    ea_id: str
    service: "Intention[..., Any]"
    fields: Any


class _Undone(Exception):  # noqa: N818 - ends a trial, is no error
    """Ends a transaction that was only a trial."""


def blank_form(database: Database, form_names: Sequence[str], *, is_synthetic: bool, made_at: datetime) -> bytes:
    """Return a workbook of forms with nothing in them but headings, drop-downs and what is expected where."""
    return filled_form(database, dict.fromkeys(form_names, pd.DataFrame()), _blank(is_synthetic), made_at=made_at)


def filled_form(
    database: Database, rows: dict[str, pd.DataFrame], stated: Stated, *, made_at: datetime, n_blank: int = N_BLANK
) -> bytes:
    """Return a workbook of forms, by name, with the rows that are known; their codes are locked and marked.

    ``n_blank`` empty rows stand below; 0 where nobody adds a row.
    """
    cover = cover_of(database, stated, made_at=made_at)
    templates = [Template(form=shipped_form(name), rows=known, n_blank=n_blank) for name, known in rows.items()]
    return template_bytes(cover, templates)


def stated_form(form_name: str, rows: pd.DataFrame, *, cycle_id: str, is_synthetic: bool, is_personal: bool) -> Stated:
    """Return what a filled form says of itself."""
    return Stated(
        title=shipped_form(form_name).title,
        n_rows=len(rows),
        is_personal=is_personal,
        is_synthetic=is_synthetic,
        cycle_id=cycle_id,
        notes=(sentence("TEMPLATE_KEPT"), sentence("TEMPLATE_REQUIRED")),
    )


def refused_rows(database: Database, steps: Sequence[RowStep], *, actor: Actor, now: datetime) -> list[RowProblem]:
    """Return what the services refuse, row by row in the order of the steps; nothing is kept.

    A step sees what the steps of its area before it did, as it will when the file is taken over. Each area is tried
    by itself, so that other people's work waits for no more than one area.
    """
    by_area: dict[str, list[RowStep]] = {}
    for step in steps:
        by_area.setdefault(step.ea_id, []).append(step)
    return [problem for part in by_area.values() for problem in _tried(database, part, actor=actor, now=now)]


def carry_rows(database: Database, steps: Sequence[RowStep], *, actor: Actor, now: datetime) -> int:
    """Carry all steps out in one transaction and return how many there were.

    Raises
    ------
    Refusal
        What the first service refuses; then nothing is kept.
    """
    try:
        with database.transaction() as session, remembering(session):
            for step in steps:
                _carry(session, step, actor=actor, now=now)
    except IntegrityError as error:
        raise StateRefusal("SYSTEM_CONFLICT") from error
    return len(steps)


def require_sound(problems: Sequence[RowProblem], *, file: str, row_numbers: Sequence[int]) -> None:
    """Refuse a file in which a row is wrong, with the first one's row and sentence.

    Raises
    ------
    InputRefusal
        ``FILE_ROW_REFUSED``.
    """
    for problem in problems:
        if problem.severity == "error":
            row = row_numbers[problem.index]
            said = sentence(problem.code, file=file, row=row, column="", others="", **problem.fields)
            raise InputRefusal("FILE_ROW_REFUSED", file=file, row=row, problem=said)


def _blank(is_synthetic: bool) -> Stated:
    return Stated(
        title=sentence("TEMPLATE_TITLE"),
        n_rows=0,
        is_personal=False,
        is_synthetic=is_synthetic,
        notes=(sentence("TEMPLATE_BLANK"), sentence("TEMPLATE_REQUIRED")),
    )


def _tried(database: Database, steps: Sequence[RowStep], *, actor: Actor, now: datetime) -> list[RowProblem]:
    problems: list[RowProblem] = []
    try:
        with database.transaction() as session, remembering(session):
            for step in steps:
                problems.extend(_refused(session, step, actor=actor, now=now))
            raise _Undone
    except _Undone:
        return problems


def _refused(session: Session, step: RowStep, *, actor: Actor, now: datetime) -> list[RowProblem]:
    n_before = len(waiting(session))
    try:
        with session.begin_nested():
            _carry(session, step, actor=actor, now=now)
    except Refusal as refusal:
        del waiting(session)[n_before:]
        forget(session)
        return [RowProblem(index=step.index, field=step.field, code=refusal.code, fields=refusal.fields)]
    return []


def _carry(session: Session, step: RowStep, *, actor: Actor, now: datetime) -> None:
    reach = reach_of(actor, step.service.action)
    work = Work(session=session, action=step.service.action, actor=actor, now=now.astimezone(UTC), reach=reach)
    step.service.entered(work, step.fields, actor=actor, now=now)
