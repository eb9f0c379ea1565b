"""Subsidies: what each household is to be paid for a month, the list that is signed, and paid marks."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.messages import sentence
from fieldwork.rules.books import first_of_month
from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.subsidy import (
    PAYMENT_STATE_LABELS,
    Payable,
    PaymentFields,
    PaymentReversal,
    PaymentState,
    payable,
    payment_state,
    require_payable,
    require_possible_payment,
)
from fieldwork.rules.visits import ea_of
from fieldwork.services.books import Books, books_of
from fieldwork.services.codes import labels
from fieldwork.services.form_files import filled_form
from fieldwork.services.intention import Work, intention
from fieldwork.services.list_exports import Stated
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, cycles, subsidy
from fieldwork.store.engine import Database

FORM = "subsidy"
_COLUMNS = ("household_id", "ea_id", "month", "n_days", "subsidy_cny", "allowance_cny", "amount_cny", "state")
_SIGNED = ("area_name", "household_id", "month", "n_days", "subsidy_cny", "allowance_cny", "amount_cny", "state")


@dataclass(frozen=True, kw_only=True)
class SubsidyView:
    """The subsidies of a month within reach, by household, and the plan's amount (0: not set).

    ``rows``: ``household_id, ea_id, month, n_days, subsidy_cny, allowance_cny, amount_cny, state, state_zh, paid_on,
    paid_cny, method_zh``. Amounts in whole yuan.
    """

    month: date
    subsidy_cny: int
    rows: pd.DataFrame


@intention("subsidy.pay")
def record_payments(work: Work, payment: PaymentFields, *, actor: Actor, now: datetime) -> int:
    """Set the paid mark of households of an area for a month, and return what was paid in all, in yuan.

    Raises
    ------
    Refusal
        ``PAYMENT_…``, ``SUBSIDY_…`` naming the household, ``PERMISSION_…``.
    """
    work.require_area(payment.ea_id)
    today = now.astimezone(LOCAL_ZONE).date()
    require_possible_payment(payment, methods=tuple(labels("payment_method")), today=today)
    books = books_of(work.session, payment.cycle_id, ea_id=payment.ea_id)
    known = _paid(work.session, payment.cycle_id)
    rows = [_payment_row(books, payment, each, known, today) for each in dict.fromkeys(payment.household_ids)]
    stamp = work.about(cycle_id=payment.cycle_id, subject=f"{payment.ea_id} {payment.month:%Y-%m}")
    subsidy.add_payments(work.session, rows, stamp=stamp)
    return sum(int(row["amount_cny"]) for row in rows)


@intention("subsidy.reverse")
def reverse_payment(work: Work, reversal: PaymentReversal, *, actor: Actor, now: datetime) -> str:
    """Take back a paid mark that was set by mistake, with the reason; both stay on record.

    Raises
    ------
    Refusal
        ``SUBSIDY_NOT_PAID``, ``SUBSIDY_REASON_MISSING``, ``PERMISSION_…``.
    """
    ea_id, month = ea_of(reversal.household_id), first_of_month(reversal.month)
    work.require_area(ea_id)
    if not reversal.reason.strip():
        raise InputRefusal("SUBSIDY_REASON_MISSING", household_id=reversal.household_id, month=f"{month:%Y-%m}")
    known = _paid(work.session, reversal.cycle_id).get((reversal.household_id, month))
    if known is None or not known["amount_cny"]:
        raise StateRefusal("SUBSIDY_NOT_PAID", household_id=reversal.household_id, month=f"{month:%Y-%m}")
    stamp = work.about(cycle_id=reversal.cycle_id, subject=f"{reversal.household_id} {month:%Y-%m}")
    row = {"household_id": reversal.household_id, "month": month, "ea_id": ea_id, "n_days": known["n_days"]}
    again = {"version": known["version"] + 1, "amount_cny": 0, "reason": reversal.reason.strip()}
    subsidy.add_payments(work.session, [row | again], stamp=stamp)
    return reversal.household_id


def subsidy_view(database: Database, cycle_id: str, *, month: date, today: date, actor: Actor) -> SubsidyView:
    """Return what is to be paid for a month within the actor's reach; households that left in it are included."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        return _view(session, cycle_id, month=first_of_month(month), today=today, reach=reach)


def subsidy_workbook(
    database: Database, cycle_id: str, *, month: date, today: date, actor: Actor, now: datetime
) -> tuple[bytes, SubsidyView]:
    """Return the list of a month as a workbook to be signed and filled in, and the view it was made from.

    Only what is payable or paid stands in it; the export is entered in the ledger by whoever hands it out.
    """
    view = subsidy_view(database, cycle_id, month=month, today=today, actor=actor)
    with database.reading() as session:
        names = areas.in_force(session, cycle_id)[["ea_id", "area_name"]]
        known = cycles.all_cycles(session).set_index("cycle_id")
    kept = view.rows[view.rows["state"].isin([PaymentState.PAYABLE, PaymentState.PAID])]
    listed = kept.merge(names, on="ea_id", how="left").assign(
        month=f"{view.month:%Y-%m}", state=kept["state_zh"].to_numpy()
    )
    total = f"{int(listed['amount_cny'].sum()):,}"
    stated = Stated(
        title=f"{view.month:%Y 年 %m 月}{shipped_form(FORM).title}",
        n_rows=len(listed),
        is_personal=True,
        is_synthetic=bool(known.loc[cycle_id, "is_demo"]),
        cycle_id=cycle_id,
        notes=(sentence("SUBSIDY_LIST_NOTE", value=view.subsidy_cny, n_rows=len(listed), total=total),),
    )
    return filled_form(database, {FORM: listed[list(_SIGNED)]}, stated, made_at=now, n_blank=0), view


def _view(session: Session, cycle_id: str, *, month: date, today: date, reach: Reach) -> SubsidyView:
    books = books_of(session, cycle_id, reach=reach)
    known, methods = _paid(session, cycle_id), labels("payment_method")
    rows = []
    for book in books.all:
        due, paid = _due(books, book.household_id, month, today), known.get((book.household_id, month), {})
        state = _state(books, due, paid)
        if state is not PaymentState.PAID and not due.n_days:
            continue
        rows.append(
            _row(due, state)
            | {
                "paid_on": paid.get("paid_on"),
                "paid_cny": paid.get("amount_cny"),
                "method_zh": methods.get(str(paid.get("method"))),
            }
        )
    names = [*_COLUMNS, "state_zh", "paid_on", "paid_cny", "method_zh"]
    return SubsidyView(
        month=month,
        subsidy_cny=books.plan.bookkeeping.subsidy_cny_per_month,
        rows=pd.DataFrame(rows, columns=names).astype({"household_id": "str", "ea_id": "str", "paid_on": "object"}),
    )


def _row(due: Payable, state: PaymentState) -> dict[str, Any]:
    row = {name: getattr(due, name) for name in _COLUMNS if hasattr(due, name)}
    return row | {"ea_id": ea_of(due.household_id), "state": state.value, "state_zh": PAYMENT_STATE_LABELS[state]}


def _payment_row(
    books: Books, payment: PaymentFields, household_id: str, known: dict[tuple[str, date], dict[str, Any]], today: date
) -> dict[str, Any]:
    if ea_of(household_id) != payment.ea_id:
        raise InputRefusal("PAYMENT_OF_OTHER_AREA", household_id=household_id, ea_id=payment.ea_id)
    if household_id not in books.accounts:
        raise InputRefusal("SUBSIDY_NO_BOOK", household_id=household_id)
    due = _due(books, household_id, payment.month, today)
    paid = known.get((household_id, due.month), {})
    require_payable(due, _state(books, due, paid))
    return {
        "household_id": household_id,
        "month": due.month,
        "version": paid.get("version", 0) + 1,
        "ea_id": payment.ea_id,
        "n_days": due.n_days,
        "amount_cny": due.amount_cny,
        "paid_on": payment.paid_on,
        "method": payment.method,
    }


def _due(books: Books, household_id: str, month: date, today: date) -> Payable:
    allowance = books.accounts[household_id].get("data_allowance_cny")
    return payable(
        books.book(household_id),
        month,
        today=today,
        allowance_cny=0 if allowance is None or pd.isna(allowance) else int(allowance),
        books=books.plan.bookkeeping,
        diary=books.rules,
    )


def _state(books: Books, due: Payable, paid: dict[str, Any]) -> PaymentState:
    return payment_state(due, paid_cny=paid.get("amount_cny"), subsidy_cny=books.plan.bookkeeping.subsidy_cny_per_month)


def _paid(session: Session, cycle_id: str) -> dict[tuple[str, date], dict[str, Any]]:
    table = subsidy.payments(session, cycle_id)
    return {
        (str(row["household_id"]), row["month"]): {str(k): v for k, v in row.items()}
        for row in table.to_dict("records")
    }
