"""Requests that an area be replaced by its alternate, and what was decided; the old area keeps its row."""

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.replacement import ReplacementState
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.visits import in_order

DECISIONS = tuple(state for state in ReplacementState if state is not ReplacementState.REQUESTED)


class AreaReplacement(Fact, table=True):
    """A request that an area of a draw be replaced; ``n_households`` is what was counted where that is the reason."""

    __table_args__ = (CheckConstraint("n_households >= 0", name="n_households_not_negative"),)

    request_id: str = Field(primary_key=True)
    area_draw_id: str = Field(foreign_key="area_draw.area_draw_id")
    ea_id: str = Field(index=True)
    level: str
    serial: int
    reason: str
    n_households: int | None = None
    note: str = Field(sa_type=Sealed("area_replacement.note"))


class AreaReplacementDecision(Fact, table=True):
    """A step of a request: approved, rejected, cancelled, or carried out with the alternate that stepped in."""

    __table_args__ = (
        UniqueConstraint("area_draw_id", "alternate_ea_id"),
        one_of("state", DECISIONS),
        CheckConstraint("(state = 'carried_out') = (alternate_ea_id IS NOT NULL)", name="alternate_when_carried_out"),
    )

    request_id: str = Field(primary_key=True, foreign_key="area_replacement.request_id")
    state: str = Field(primary_key=True)
    area_draw_id: str = Field(foreign_key="area_draw.area_draw_id")
    ea_id: str = Field(index=True)
    alternate_ea_id: str | None = None
    document_id: str | None = Field(default=None, foreign_key="document.document_id")
    note: str | None = Field(default=None, sa_type=Sealed("area_replacement_decision.note"))


def add_request(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a request."""
    add_many(session, AreaReplacement, [row], stamp=stamp)


def add_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a decision about a request."""
    add_many(session, AreaReplacementDecision, [row], stamp=stamp)


def request(session: Session, request_id: str) -> pd.DataFrame:
    """Return the request with this key, or no row."""
    table = table_of(AreaReplacement)
    return read(session, select(table).where(table.c.request_id == request_id))


def requests(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the requests of a cycle with the ledger ``sequence``, in its order."""
    return in_order(session, AreaReplacement, cycle_id)


def decisions(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the decisions of a cycle with the ledger ``sequence``, in its order."""
    return in_order(session, AreaReplacementDecision, cycle_id)


def replaced_by(session: Session, area_draw_id: str) -> dict[str, str]:
    """Return which area stepped in for which in a draw: old area → its alternate."""
    table = table_of(AreaReplacementDecision)
    query = select(table.c.ea_id, table.c.alternate_ea_id).where(
        (table.c.area_draw_id == area_draw_id) & (table.c.state == ReplacementState.CARRIED_OUT)
    )
    return {str(row.ea_id): str(row.alternate_ea_id) for row in session.connection().execute(query)}
