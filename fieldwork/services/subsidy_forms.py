"""The list of subsidies that was signed, read back: who was paid, when and how; amounts follow from the rule."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.rules.books import first_of_month
from fieldwork.rules.findings import Severity
from fieldwork.rules.permissions import Actor
from fieldwork.rules.subsidy import PaymentFields, PaymentState
from fieldwork.rules.visits import ea_of
from fieldwork.services.file_checks import CheckedFile, Progress, RowProblem, check_file
from fieldwork.services.form_files import RowStep, carry_rows, refused_rows, require_sound
from fieldwork.services.subsidy import FORM, record_payments, subsidy_view
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class SignedList:
    """A signed list as it came, for the month that it should be of."""

    cycle_id: str
    month: date
    source: SourceFile

    @property
    def month_text(self) -> str:
        """The month as it stands in the list."""
        return f"{self.month:%Y-%m}"


def check_signed_list(
    database: Database, signed: SignedList, *, actor: Actor, now: datetime, progress: Progress
) -> CheckedFile:
    """Return everything that is wrong in a signed list: by its form, and by what setting each mark would refuse."""
    paid = _paid(database, signed, actor, now)

    def problems(table: pd.DataFrame) -> Iterator[RowProblem]:
        found = _found(table, signed, paid)
        yield from (each for each in found if isinstance(each, RowProblem))
        yield from refused_rows(database, _steps(found), actor=actor, now=now)

    return check_file(FORM, signed.source, more=problems, progress=progress)


def import_signed_list(database: Database, signed: SignedList, *, actor: Actor, now: datetime) -> int:
    """Set the paid marks of a signed list, all or none; return how many households were marked.

    Households of one area paid on one day in one way are one entry of the ledger, as on the page. One that is marked
    already is recognised.

    Raises
    ------
    Refusal
        ``FILE_…``; ``SUBSIDY_ROW_…``; what `record_payments` refuses.
    """
    read = read_table(signed.source, shipped_form(FORM))
    found = _found(read.table, signed, _paid(database, signed, actor, now))
    problems = [each for each in found if isinstance(each, RowProblem)]
    require_sound(problems, file=read.source_name, row_numbers=read.row_numbers)
    steps = _steps(found)
    carry_rows(database, _together(steps), actor=actor, now=now)
    return len(steps)


def _paid(database: Database, signed: SignedList, actor: Actor, now: datetime) -> frozenset[str]:
    """Return the households that are marked as paid for the month."""
    today = now.astimezone(LOCAL_ZONE).date()
    rows = subsidy_view(database, signed.cycle_id, month=signed.month, today=today, actor=actor).rows
    return frozenset(rows.loc[rows["state"] == PaymentState.PAID, "household_id"])


def _found(table: pd.DataFrame, signed: SignedList, paid: frozenset[str]) -> list[RowStep | RowProblem | None]:
    whole = table.reindex(columns=["household_id", "month", "signed_on", "method"]).astype("object")
    rows = whole.where(whole.notna(), None).to_dict("records")
    return [_row(index, row, signed, paid) for index, row in enumerate(rows)]


def _row(index: int, row: Mapping[Any, Any], signed: SignedList, paid: frozenset[str]) -> RowStep | RowProblem | None:
    household_id, day, method = row["household_id"], row["signed_on"], row["method"]
    problem = partial(RowProblem, index=index)
    if household_id is None or (day is None and method is None):
        return None
    said = {"household_id": household_id, "month": signed.month_text}
    if row["month"] not in (None, signed.month_text):
        return problem(field="month", code="SUBSIDY_ROW_MONTH", fields=said | {"value": row["month"]})
    if day is None or method is None:
        lacking = "signed_on" if day is None else "method"
        return problem(field=lacking, code="SUBSIDY_ROW_PARTLY", fields=said)
    if household_id in paid:
        return problem(field="signed_on", code="SUBSIDY_ROW_KNOWN", fields=said, severity=Severity.INFORMATION)
    payment = _payment(row, signed)
    return RowStep(index=index, field="signed_on", ea_id=payment.ea_id, service=record_payments, fields=payment)


def _payment(row: Mapping[Any, Any], signed: SignedList) -> PaymentFields:
    household_id = str(row["household_id"])
    return PaymentFields(
        cycle_id=signed.cycle_id,
        ea_id=ea_of(household_id),
        month=first_of_month(signed.month),
        household_ids=(household_id,),
        paid_on=date.fromisoformat(row["signed_on"]),
        method=str(row["method"]),
    )


def _steps(found: list[RowStep | RowProblem | None]) -> list[RowStep]:
    return [each for each in found if isinstance(each, RowStep)]


def _together(steps: list[RowStep]) -> list[RowStep]:
    """Return one payment for the households of one area that were paid on one day in one way."""
    groups: dict[tuple[str, date, str], list[RowStep]] = {}
    for step in steps:
        groups.setdefault((step.fields.ea_id, step.fields.paid_on, step.fields.method), []).append(step)
    return [_joined(group) for group in groups.values()]


def _joined(group: list[RowStep]) -> RowStep:
    first = group[0]
    households = tuple(household_id for step in group for household_id in step.fields.household_ids)
    fields = PaymentFields(**{**vars(first.fields), "household_ids": households})
    return replace(first, fields=fields)
