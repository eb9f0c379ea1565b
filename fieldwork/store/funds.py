"""Budget and spending, in whole fen (Plan §3)."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from fieldwork.store.columns import Sealed
from fieldwork.store.facts import Fact
from fieldwork.store.versions import correction_has_reason

LINE_KEY = ("line_id",)
SPENDING_KEY = ("spending_id",)


class BudgetLine(Fact, table=True):
    """A line of the budget; ``secured_on`` is the day the money was granted. A later version corrects it."""

    __table_args__ = (correction_has_reason(), CheckConstraint("amount_fen >= 0", name="amount_not_negative"))

    line_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Sealed("budget_line.reason"))
    item: str
    name: str
    amount_fen: int
    document: str | None = None
    secured_on: date | None = None


class Spending(Fact, table=True):
    """Money spent of a line; a later version corrects it or takes it back."""

    __table_args__ = (correction_has_reason(), CheckConstraint("amount_fen >= 0", name="amount_not_negative"))

    spending_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Sealed("spending.reason"))
    line_id: str = Field(index=True)
    amount_fen: int
    spent_on: date
    purpose: str = Field(sa_type=Sealed("spending.purpose"))
    document: str | None = None
