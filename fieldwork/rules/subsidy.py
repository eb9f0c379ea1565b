"""The subsidy of a household and month, and whether it was paid (DOMAIN: paid monthly, a local amount)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.bookkeeping_plan import BookkeepingPlan, DiaryPlan
from fieldwork.rules.books import Book, first_of_month, last_of_month
from fieldwork.rules.refusals import InputRefusal, StateRefusal


class PaymentState(StrEnum):
    """Where the subsidy of a month stands."""

    NOT_SET = "not_set"
    NOT_DUE = "not_due"
    PAYABLE = "payable"
    PAID = "paid"


PAYMENT_STATE_LABELS: Mapping[PaymentState, str] = MappingProxyType(
    {
        PaymentState.NOT_SET: "标准未设定",
        PaymentState.NOT_DUE: "本月不发",
        PaymentState.PAYABLE: "待发放",
        PaymentState.PAID: "已发放",
    }
)


@dataclass(frozen=True, kw_only=True)
class Payable:
    """What a household is to be paid for a month, in whole yuan, and the days of the month its book was kept."""

    household_id: str
    month: date
    n_days: int
    subsidy_cny: int
    allowance_cny: int

    @property
    def amount_cny(self) -> int:
        """Subsidy and data allowance together."""
        return self.subsidy_cny + self.allowance_cny


@dataclass(frozen=True, kw_only=True)
class PaymentFields:
    """Paid marks for households of one area and month; amounts follow from the rule, nobody types them."""

    cycle_id: str
    ea_id: str
    month: date
    household_ids: tuple[str, ...]
    paid_on: date
    method: str


@dataclass(frozen=True, kw_only=True)
class PaymentReversal:
    """A paid mark that was set by mistake and is taken back, with the reason."""

    cycle_id: str
    household_id: str
    month: date
    reason: str


def payable(
    book: Book, month: date, *, today: date, allowance_cny: int, books: BookkeepingPlan, diary: DiaryPlan
) -> Payable:
    """Return what a book earns in a month: subsidy and allowance for at least ``subsidy_min_days`` kept days.

    A household that left the sample is paid for the months it kept; months before the formal start are paid only
    where ``subsidy_in_trial`` says so. The days of a month that still goes on count up to today.
    """
    first = first_of_month(month)
    n_days = book.n_days(first, min(last_of_month(month), today))
    is_paid_month = diary.subsidy_in_trial or last_of_month(month) >= book.formal_start
    is_earned = is_paid_month and n_days >= diary.subsidy_min_days
    return Payable(
        household_id=book.household_id,
        month=first,
        n_days=n_days,
        subsidy_cny=books.subsidy_cny_per_month if is_earned else 0,
        allowance_cny=allowance_cny if is_earned else 0,
    )


def payment_state(due: Payable, *, paid_cny: int | None, subsidy_cny: int) -> PaymentState:
    """Return where the subsidy of a month stands; ``subsidy_cny`` is the plan's amount, 0 while it is not set."""
    if paid_cny:
        return PaymentState.PAID
    if not subsidy_cny:
        return PaymentState.NOT_SET
    return PaymentState.PAYABLE if due.amount_cny else PaymentState.NOT_DUE


def require_payable(due: Payable, state: PaymentState) -> None:
    """Refuse what is not set, not earned, or paid already.

    Raises
    ------
    StateRefusal
        ``SUBSIDY_NOT_SET``, ``SUBSIDY_NOT_EARNED`` or ``SUBSIDY_ALREADY_PAID``.
    """
    codes = {
        PaymentState.NOT_SET: "SUBSIDY_NOT_SET",
        PaymentState.NOT_DUE: "SUBSIDY_NOT_EARNED",
        PaymentState.PAID: "SUBSIDY_ALREADY_PAID",
    }
    if state in codes:
        raise StateRefusal(codes[state], household_id=due.household_id, month=f"{due.month:%Y-%m}", value=due.n_days)


def require_possible_payment(payment: PaymentFields, *, methods: tuple[str, ...], today: date) -> None:
    """Refuse a payment in the future, before its month, in an unknown way, or to nobody.

    Raises
    ------
    InputRefusal
        A ``PAYMENT_…`` code.
    """
    if not payment.household_ids:
        raise InputRefusal("PAYMENT_TO_NOBODY", ea_id=payment.ea_id)
    if payment.method not in methods:
        raise InputRefusal("PAYMENT_METHOD_UNKNOWN", value=payment.method, expected="、".join(methods))
    if not first_of_month(payment.month) <= payment.paid_on <= today:
        raise InputRefusal("PAYMENT_DAY_WRONG", value=payment.paid_on, month=f"{payment.month:%Y-%m}", expected=today)
