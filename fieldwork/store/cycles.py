"""Cycles (one rotation of one district) and the versions of their plan."""

from typing import Any

import pandas as pd
from sqlalchemy import func, select
from sqlmodel import Field, Session, SQLModel

from fieldwork.store.facts import Fact, Recorded, Stamp, add_many, read, table_of
from fieldwork.store.remembering import remembered


class Cycle(Recorded, table=True):
    """One rotation of one district. ``serial`` counts the cycles of this database from 1."""

    cycle_id: str = Field(primary_key=True)
    serial: int = Field(unique=True)
    name: str
    district_code: str
    district_name: str
    is_demo: bool


class PlanVersion(Fact, table=True):
    """The plan of a cycle as it was stated; a parameter changed after use makes a new version with a reason."""

    cycle_id: str = Field(primary_key=True, foreign_key="cycle.cycle_id")
    version: int = Field(primary_key=True)
    plan_toml: str
    reason: str


def next_number(session: Session, model: type[SQLModel], number: str, **match: object) -> int:
    """Return the highest number among the rows that match, plus one; 1 if there is none."""
    table = table_of(model)
    query = select(func.max(table.c[number])).filter_by(**match).select_from(table)
    return (session.connection().scalar(query) or 0) + 1


def has_rows(session: Session, model: type[SQLModel], cycle_id: str) -> bool:
    """Tell whether a table holds anything of a cycle."""
    table = table_of(model)
    return (
        session.connection().execute(select(table.c.cycle_id).where(table.c.cycle_id == cycle_id)).first() is not None
    )


def add(session: Session, row: dict[str, object], *, stamp: Stamp) -> None:
    """Add a cycle; its serial is the next one."""
    serial = next_number(session, Cycle, "serial")
    add_many(session, Cycle, [row | {"cycle_id": stamp.cycle_id, "serial": serial}], stamp=stamp)


def add_plan(session: Session, plan_toml: str, *, reason: str, stamp: Stamp) -> int:
    """Add the next version of a cycle's plan and return its number."""
    version = next_number(session, PlanVersion, "version", cycle_id=stamp.cycle_id)
    add_many(session, PlanVersion, [{"version": version, "plan_toml": plan_toml, "reason": reason}], stamp=stamp)
    return version


def all_cycles(session: Session) -> pd.DataFrame:
    """Return all cycles, the newest first."""
    table = table_of(Cycle)
    return read(session, select(table).order_by(table.c.serial.desc()))


def plan_versions(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the versions of a cycle's plan, the one in force first."""
    table = table_of(PlanVersion)
    return read(session, select(table).where(table.c.cycle_id == cycle_id).order_by(table.c.version.desc()))


def newest_plan(session: Session, cycle_id: str) -> tuple[str, int]:
    """Return the text of the plan in force of a cycle that is there, and the number of its version."""
    return remembered(session, ("plan", cycle_id), (table_of(PlanVersion).name,), lambda: _plan(session, cycle_id))


def _plan(session: Session, cycle_id: str) -> tuple[str, int]:
    table = table_of(PlanVersion)
    query = select(table.c.plan_toml, table.c.version).where(table.c.cycle_id == cycle_id)
    plan_toml, version = session.connection().execute(query.order_by(table.c.version.desc()).limit(1)).one()
    return str(plan_toml), int(version)


def one(session: Session, cycle_id: str) -> "pd.Series[Any]":
    """Return a cycle that is there."""
    table = table_of(Cycle)
    return read(session, select(table).where(table.c.cycle_id == cycle_id)).iloc[0]
