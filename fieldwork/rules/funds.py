"""Funds: budget lines and spending in whole fen, what is left, what is overspent (Plan §3)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.task_evidence import Evidence, covered, first_days
from sampling.findings import Finding, Severity

FEN_PER_YUAN = 100


@dataclass(frozen=True, kw_only=True)
class BudgetLine:
    """One line of the budget. ``secured_on`` is the day the money was granted, None while it is only asked for."""

    line_id: str
    name: str
    amount_fen: int
    secured_on: date | None


@dataclass(frozen=True, kw_only=True)
class LineStanding:
    """A line with what was spent of it."""

    line: BudgetLine
    spent_fen: int

    @property
    def left_fen(self) -> int:
        """What is left; below zero when overspent."""
        return self.line.amount_fen - self.spent_fen


def fen_of(yuan: float | str) -> int:
    """Return an amount in yuan as whole fen.

    Raises
    ------
    InputRefusal
        ``FUNDS_AMOUNT_WRONG`` for parts of a fen, or an amount below zero.

    >>> fen_of(12.3)
    1230
    """
    fen = Decimal(str(yuan)) * FEN_PER_YUAN
    if fen != fen.to_integral_value() or fen < 0:
        raise InputRefusal("FUNDS_AMOUNT_WRONG", value=yuan)
    return int(fen)


def yuan_text(fen: int) -> str:
    """Return fen as yuan with two places and thousands.

    >>> yuan_text(-123456)
    '-1,234.56'
    """
    return f"{Decimal(fen) / FEN_PER_YUAN:,.2f}"


def line_standings(lines: Sequence[BudgetLine], spending: Iterable[tuple[str, int]]) -> list[LineStanding]:
    """Return each line with its spending, given as pairs of line and fen."""
    spent: Counter[str] = Counter()
    for line_id, fen in spending:
        spent[line_id] += fen
    return [LineStanding(line=line, spent_fen=spent[line.line_id]) for line in lines]


def check_funds(standings: Iterable[LineStanding], *, warn_at_percent: int) -> Iterator[Finding]:
    """Yield what is overspent (error), nearly spent, or spent before it was granted (warnings)."""
    for each in standings:
        if each.left_fen < 0:
            yield _found("FUNDS_OVERSPENT", each, Severity.ERROR)
        elif each.spent_fen * 100 > warn_at_percent * each.line.amount_fen:
            yield _found("FUNDS_NEARLY_SPENT", each, Severity.WARNING)
        if each.spent_fen and each.line.secured_on is None:
            yield _found("FUNDS_SPENT_BEFORE_GRANTED", each, Severity.WARNING)


def budget_evidence(lines: Sequence[BudgetLine]) -> Evidence:
    """Return whether every line of the budget was granted (Plan §3)."""
    granted = first_days((line.line_id, line.secured_on) for line in lines if line.secured_on is not None)
    return covered([line.line_id for line in lines], granted)


def _found(code: str, standing: LineStanding, severity: Severity) -> Finding:
    return Finding(
        code=code,
        severity=severity,
        subject=standing.line.name,
        field="amount_fen",
        value=yuan_text(standing.spent_fen),
        expected=yuan_text(standing.line.amount_fen),
    )
