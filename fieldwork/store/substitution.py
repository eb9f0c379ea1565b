"""Substitution requests and what was decided about them; a state is the newest decision, nothing is overwritten."""

from datetime import date

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.evidence import Evidence
from fieldwork.rules.substitution import RequestState
from fieldwork.store.columns import Sealed, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Stamp, add_many, read, table_of
from fieldwork.store.visits import in_order, of_area

DECISIONS = tuple(state for state in RequestState if state is not RequestState.REQUESTED)


class SubstitutionRequest(Fact, table=True):
    """A request that a household be substituted; ``request_no`` counts those of the household from 1."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "household_id", "request_no"),
        CheckConstraint("n_persuasion >= 0", name="n_persuasion_not_negative"),
    )

    request_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    request_no: int
    reason: str
    n_persuasion: int
    note: str | None = Field(default=None, sa_type=Sealed("substitution_request.note"))


class SubstitutionDecision(Fact, table=True):
    """A step of a request: approved, rejected, cancelled, or carried out with the substitute that stepped in."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "substitute_household_id"),
        one_of("state", DECISIONS),
        CheckConstraint(
            "(state = 'carried_out') = (substitute_household_id IS NOT NULL)", name="substitute_when_carried_out"
        ),
    )

    request_id: str = Field(primary_key=True, foreign_key="substitution_request.request_id")
    state: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    substitute_household_id: str | None = None
    note: str | None = Field(default=None, sa_type=Sealed("substitution_decision.note"))


class SubstitutionEvidence(Fact, table=True):
    """What a request rests on besides its visits: a photo, a word of the village, an answer of the screening."""

    __table_args__ = (
        one_of("kind", Evidence),
        CheckConstraint("(kind IN ('photo', 'screening')) = (source_id IS NOT NULL)", name="source_where_there_is_one"),
        CheckConstraint("(kind = 'village') = (village_role IS NOT NULL)", name="role_of_the_village"),
        CheckConstraint("(kind = 'village') = (confirmed_on IS NOT NULL)", name="day_of_the_village"),
    )

    request_id: str = Field(primary_key=True, foreign_key="substitution_request.request_id")
    kind: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    source_id: str | None = None
    village_role: str | None = None
    village_name: str | None = Field(default=None, sa_type=Sealed("substitution_evidence.village_name"))
    confirmed_on: date | None = None


def add_request(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a request and return its number among those of the household."""
    number = next_number(
        session, SubstitutionRequest, "request_no", cycle_id=stamp.cycle_id, household_id=row["household_id"]
    )
    add_many(session, SubstitutionRequest, [row | {"request_no": number}], stamp=stamp)
    return number


def add_decision(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a decision about a request."""
    add_many(session, SubstitutionDecision, [row], stamp=stamp)


def add_evidence(session: Session, rows: list[dict[str, object]], *, stamp: Stamp) -> None:
    """Add what a request rests on."""
    add_many(session, SubstitutionEvidence, rows, stamp=stamp)


def evidence(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return what the requests of a cycle rest on, of one area if it is named."""
    table = table_of(SubstitutionEvidence)
    query = select(table).order_by(table.c.request_id, table.c.kind)
    return read(session, of_area(query, table, cycle_id, ea_id))


def request(session: Session, request_id: str) -> pd.DataFrame:
    """Return the request with this key, or no row."""
    table = table_of(SubstitutionRequest)
    return read(session, select(table).where(table.c.request_id == request_id))


def requests(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the requests of a cycle, of one area if it is named, with the ledger ``sequence``, in its order."""
    return in_order(session, SubstitutionRequest, cycle_id, ea_id=ea_id)


def decisions(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the decisions of a cycle, of one area if it is named, with the ledger ``sequence``, in its order."""
    return in_order(session, SubstitutionDecision, cycle_id, ea_id=ea_id)
