"""What is decided about a case besides its substitution: dispositions, exhausted reserves, new occupants."""

from typing import Any

import pandas as pd
from sqlalchemy import CheckConstraint, UniqueConstraint, select
from sqlmodel import Field, Session

from fieldwork.rules.disposition import Disposition
from fieldwork.rules.resolution import Resolution
from fieldwork.store.columns import Sealed, UtcDateTime, one_of
from fieldwork.store.cycles import next_number
from fieldwork.store.facts import Fact, Rows, Stamp, add_many, read, table_of
from fieldwork.store.screening import ELIGIBILITY
from fieldwork.store.visits import in_order, of_area


class CaseDisposition(Fact, table=True):
    """A final disposition as a person confirmed it; the highest version of a household is the one that stands."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "household_id", "version"),
        one_of("code", Disposition),
        one_of("derived_code", Disposition),
        CheckConstraint("code = derived_code OR reason IS NOT NULL", name="another_code_has_a_reason"),
    )

    disposition_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    version: int
    code: str
    derived_code: str
    reason: str | None = Field(default=None, sa_type=Sealed("case_disposition.reason"))


class CaseResolution(Fact, table=True):
    """The statistician's decision about a household whose reserve is exhausted."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "household_id", "version"),
        one_of("kind", Resolution),
    )

    resolution_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    household_id: str
    request_id: str = Field(foreign_key="substitution_request.request_id")
    version: int
    kind: str
    reason: str = Field(sa_type=Sealed("case_resolution.reason"))


class ReserveExtension(Fact, table=True):
    """A household that came into a reserve after the first one was exhausted, by the rule of the draw."""

    __table_args__ = (
        UniqueConstraint("draw_id", "for_household_id", "reserve_rank"),
        CheckConstraint("reserve_rank >= 1", name="reserve_rank_from_one"),
    )

    draw_id: str = Field(primary_key=True, foreign_key="draw.draw_id")
    household_id: str = Field(primary_key=True)
    resolution_id: str = Field(foreign_key="case_resolution.resolution_id")
    ea_id: str = Field(index=True)
    rank: int
    for_household_id: str
    reserve_rank: int


class NewOccupants(Fact, table=True):
    """A household that lives now in the dwelling of one of the sample, with its answers; it goes on with the case."""

    __table_args__ = (
        UniqueConstraint("cycle_id", "replaced_household_id"),
        one_of("eligibility", ELIGIBILITY),
        CheckConstraint("household_id <> replaced_household_id", name="another_household"),
    )

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    household_id: str = Field(primary_key=True)
    ea_id: str = Field(index=True)
    replaced_household_id: str
    screened_at: Any = Field(sa_type=UtcDateTime)
    eligibility: str
    answers: str = Field(sa_type=Sealed("new_occupants.answers"))
    """All answers by the screening's form as one JSON text: the form may grow, and income is among them."""


def add_disposition(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a confirmed disposition and return its version."""
    number = next_number(session, CaseDisposition, "version", cycle_id=stamp.cycle_id, household_id=row["household_id"])
    add_many(session, CaseDisposition, [row | {"version": number}], stamp=stamp)
    return number


def add_resolution(session: Session, row: dict[str, object], *, stamp: Stamp) -> int:
    """Add a decision about an exhausted reserve and return its version."""
    number = next_number(session, CaseResolution, "version", cycle_id=stamp.cycle_id, household_id=row["household_id"])
    add_many(session, CaseResolution, [row | {"version": number}], stamp=stamp)
    return number


def add_extensions(session: Session, rows: Rows, *, stamp: Stamp) -> int:
    """Add the households that come into a reserve."""
    return add_many(session, ReserveExtension, rows, stamp=stamp)


def add_occupants(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a household that lives now in a dwelling of the sample."""
    add_many(session, NewOccupants, [row], stamp=stamp)


def dispositions(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the confirmed dispositions of a cycle, of one area if it is named, in the ledger's order."""
    return in_order(session, CaseDisposition, cycle_id, ea_id=ea_id)


def resolutions(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the decisions about exhausted reserves, of one area if it is named, in the ledger's order."""
    return in_order(session, CaseResolution, cycle_id, ea_id=ea_id)


def extensions(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the households that came into a reserve later, of one area if it is named, by drawn household and rank."""
    table = table_of(ReserveExtension)
    query = select(table).order_by(table.c.for_household_id, table.c.reserve_rank)
    return read(session, of_area(query, table, cycle_id, ea_id))


def occupants(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the new occupants with the ledger ``sequence``, in its order; their answers are not read."""
    return in_order(session, NewOccupants, cycle_id, ea_id=ea_id, personal=False)


def answers_of_occupants(session: Session, cycle_id: str, household_id: str) -> pd.DataFrame:
    """Return ``answers`` of one household of new occupants, or no row."""
    table = table_of(NewOccupants)
    own = (table.c.cycle_id == cycle_id) & (table.c.household_id == household_id)
    return read(session, select(table.c.ea_id, table.c.screened_at, table.c.answers).where(own))
