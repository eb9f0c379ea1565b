"""Budget and spending (Plan §3)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.funds import BudgetLine, LineStanding, budget_evidence, check_funds, fen_of, line_standings
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.task_evidence import Evidence
from fieldwork.services.codes import labels
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.records import RecordFields, Register, accepted, keep
from fieldwork.store import funds, versions
from fieldwork.store.engine import Database

LINES = Register(form="budget_line", model=funds.BudgetLine, key="line_id", past=("secured_on",))
SPENDING = Register(form="spending", model=funds.Spending, key="spending_id", past=("spent_on",))


@dataclass(frozen=True)
class FundsView:
    """Budget, spending and what is wrong with them; amounts in whole fen.

    ``lines``: ``line_id, item, item_zh, name, amount_fen, spent_fen, left_fen, document, secured_on``.
    ``spending``: ``spending_id, line_id, line_name, amount_fen, spent_on, purpose, document, recorded_by``.
    """

    lines: pd.DataFrame
    spending: pd.DataFrame
    findings: pd.DataFrame

    @property
    def n_problems(self) -> int:
        """How many lines are overspent, nearly spent, or spent before they were granted."""
        return len(self.findings)


@intention("funds.budget")
def record_budget_line(work: Work, fields: RecordFields, *, actor: Actor, now: datetime) -> int:
    """Record a line of the budget, correct it, or take it back; return the version.

    Raises
    ------
    Refusal
        ``RECORD_…``, ``FUNDS_AMOUNT_WRONG``.
    """
    return keep(work, LINES, fields, _with_fen(accepted(work, LINES, fields)))


@intention("funds.spend")
def record_spending(work: Work, fields: RecordFields, *, actor: Actor, now: datetime) -> int:
    """Record money spent of a line, correct it, or take it back; return the version.

    Spending beyond the line is recorded too: what happened is not refused, it is reported.

    Raises
    ------
    Refusal
        ``RECORD_…``, ``FUNDS_AMOUNT_WRONG``, ``FUNDS_LINE_UNKNOWN``.
    """
    row = _with_fen(accepted(work, SPENDING, fields))
    line = versions.one(work.session, funds.BudgetLine, line_id=row["line_id"])
    if line.empty or bool(line.iloc[0]["is_withdrawn"]) or line.iloc[0]["cycle_id"] != fields.cycle_id:
        raise StateRefusal("FUNDS_LINE_UNKNOWN", line_id=row["line_id"])
    return keep(work, SPENDING, fields, row)


def funds_view(database: Database, cycle_id: str, *, actor: Actor) -> FundsView:
    """Return the budget and the spending of a cycle."""
    reach_of(actor, "funds.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        lines, spending = _lines(session, cycle_id), _spending(session, cycle_id)
    standings = _standings(lines, spending)
    found = check_funds(standings, warn_at_percent=require_section(plan.funds, "funds").warn_at_percent)
    names = dict(zip(lines["line_id"], lines["name"], strict=True))
    return FundsView(
        lines=lines.assign(
            item_zh=lines["item"].map(labels("budget_item")),
            spent_fen=[each.spent_fen for each in standings],
            left_fen=[each.left_fen for each in standings],
        ),
        spending=spending.assign(line_name=spending["line_id"].map(names)),
        findings=findings_with_messages(found),
    )


def funds_facts(session: Session, cycle_id: str) -> dict[str, Evidence]:
    """Return what is known of task 3; nothing while there is no budget line."""
    lines = _lines(session, cycle_id)
    return {} if lines.empty else {"budget_secured": budget_evidence(_budget(lines))}


def _lines(session: Session, cycle_id: str) -> pd.DataFrame:
    known = versions.in_force(session, funds.BudgetLine, cycle_id, key=funds.LINE_KEY)
    return known.sort_values(["item", "name", "line_id"], ignore_index=True)


def _spending(session: Session, cycle_id: str) -> pd.DataFrame:
    known = versions.in_force(session, funds.Spending, cycle_id, key=funds.SPENDING_KEY)
    return known.sort_values(["spent_on", "spending_id"], ascending=[False, True], ignore_index=True)


def _standings(lines: pd.DataFrame, spending: pd.DataFrame) -> list[LineStanding]:
    pairs = [(str(row["line_id"]), int(row["amount_fen"])) for row in spending.to_dict("records")]
    return line_standings(_budget(lines), pairs)


def _budget(lines: pd.DataFrame) -> list[BudgetLine]:
    return [
        BudgetLine(
            line_id=str(row["line_id"]),
            name=str(row["name"]),
            amount_fen=int(row["amount_fen"]),
            secured_on=row["secured_on"] if isinstance(row["secured_on"], date) else None,
        )
        for row in lines.to_dict("records")
    ]


def _with_fen(row: dict[str, Any]) -> dict[str, Any]:
    fen = fen_of(row["amount_yuan"])
    return {name: value for name, value in row.items() if name != "amount_yuan"} | {"amount_fen": fen}
