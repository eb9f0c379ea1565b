"""Voids of draws and of commitments: somebody asks with a reason, another person confirms or rejects, both stay."""

import pandas as pd
from sqlalchemy import Subquery, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.store.columns import one_of
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of

DECISIONS = ("confirmed", "rejected")
_BETWEEN = ","


class DrawVoidRequest(Fact, table=True):
    """A request that a draw be void in some of its areas. ``ea_ids`` are joined by commas, ascending."""

    request_id: str = Field(primary_key=True)
    draw_id: str = Field(foreign_key="draw.draw_id")
    ea_ids: str
    reason_code: str
    reason: str


class DrawVoidDecision(Fact, table=True):
    """What another person decided about a request; once."""

    __table_args__ = (one_of("state", DECISIONS),)

    request_id: str = Field(primary_key=True, foreign_key="draw_void_request.request_id")
    state: str
    reason: str | None = None


class VoidArea(Fact, table=True):
    """An area in which a draw is void. Its households stay on record and are no longer in force."""

    __table_args__ = (UniqueConstraint("request_id", "ea_id"),)

    draw_id: str = Field(primary_key=True, foreign_key="draw.draw_id")
    ea_id: str = Field(primary_key=True)
    request_id: str = Field(foreign_key="draw_void_request.request_id")


class CommitmentVoidRequest(Fact, table=True):
    """A request that a commitment to a draw of areas be void, before its draw."""

    request_id: str = Field(primary_key=True)
    commitment_id: str = Field(foreign_key="commitment.commitment_id")
    reason_code: str
    reason: str


class CommitmentVoidDecision(Fact, table=True):
    """What another person decided about a request to declare a commitment void; once."""

    __table_args__ = (one_of("state", DECISIONS),)

    request_id: str = Field(primary_key=True, foreign_key="commitment_void_request.request_id")
    state: str
    reason: str | None = None


def add_request(session: Session, row: dict[str, object], *, ea_ids: list[str], stamp: Stamp) -> None:
    """Add a request (``request_id, draw_id, reason_code, reason``) for these areas."""
    add_many(session, DrawVoidRequest, [row | {"ea_ids": _BETWEEN.join(sorted(ea_ids))}], stamp=stamp)


def add_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a decision (``request_id, state, reason``)."""
    add_many(session, DrawVoidDecision, [row], stamp=stamp)


def add_areas(session: Session, *, request_id: str, draw_id: str, ea_ids: list[str], stamp: Stamp) -> None:
    """Add the areas in which a draw is void from now on."""
    shared = {"request_id": request_id, "draw_id": draw_id}
    add_many(session, VoidArea, [shared | {"ea_id": ea_id} for ea_id in ea_ids], stamp=stamp)


def add_commitment_request(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a request (``request_id, commitment_id, reason_code, reason``)."""
    add_many(session, CommitmentVoidRequest, [row], stamp=stamp)


def add_commitment_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a decision (``request_id, state, reason``)."""
    add_many(session, CommitmentVoidDecision, [row], stamp=stamp)


def requests(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the requests of a cycle about draws, the oldest first, with what was decided.

    Columns of the request, and ``state`` (missing while nobody decided), ``decided_at, decided_by, decision_reason``.
    """
    return _with_decisions(session, cycle_id, DrawVoidRequest, DrawVoidDecision)


def commitment_requests(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the requests of a cycle about commitments, as `requests` returns those about draws."""
    return _with_decisions(session, cycle_id, CommitmentVoidRequest, CommitmentVoidDecision)


def _with_decisions(session: Session, cycle_id: str, request: type[Fact], decision: type[Fact]) -> pd.DataFrame:
    asked, decided = table_of(request), table_of(decision)
    answer = (
        decided.c.state,
        decided.c.reason.label("decision_reason"),
        decided.c.recorded_at.label("decided_at"),
        decided.c.recorded_by.label("decided_by"),
    )
    joined = asked.outerjoin(decided, asked.c.request_id == decided.c.request_id)
    query = select(asked, *answer).select_from(joined).where(asked.c.cycle_id == cycle_id)
    return read(session, query.order_by(asked.c.recorded_at, asked.c.request_id))


def areas_of(ea_ids: str) -> list[str]:
    """Return the areas that a request names."""
    return ea_ids.split(_BETWEEN)


def void_areas(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return ``draw_id, ea_id`` of what is void, with the request that led to it."""
    table = table_of(VoidArea)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.recorded_at, table.c.ea_id))


def declared_void() -> Subquery:
    """Return the commitments that two persons declared void, with when, by whom and why."""
    asked, decided = table_of(CommitmentVoidRequest), table_of(CommitmentVoidDecision)
    columns = (
        asked.c.commitment_id,
        decided.c.recorded_at.label("void_at"),
        decided.c.recorded_by.label("void_by"),
        asked.c.reason.label("void_reason"),
    )
    joined = asked.join(decided, asked.c.request_id == decided.c.request_id)
    return select(*columns).select_from(joined).where(decided.c.state == "confirmed").subquery("declared_void")
