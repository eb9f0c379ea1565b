"""Records of one form each: kept as the form's definition says, corrected by a later version with a reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session, SQLModel

from fieldwork.exchange.forms import shipped_form
from fieldwork.messages import sentence
from fieldwork.rules.findings import Severity, finding_sentence
from fieldwork.rules.form_answers import check_answers, clean_answers
from fieldwork.rules.forms import FieldKind, FormDefinition
from fieldwork.rules.permissions import Reach
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal
from fieldwork.services.intention import Work
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, frame, versions


@dataclass(frozen=True, kw_only=True)
class RecordFields:
    """A record as its form gives it; for a change of what is there already, why."""

    record_id: UUID
    cycle_id: str
    answers: Mapping[str, Any] = field(repr=False)
    reason: str = field(default="", repr=False)
    is_withdrawn: bool = False


@dataclass(frozen=True, kw_only=True)
class Register:
    """A kind of record: its form, its table and key, the field that holds its place, and days that have passed."""

    form: str
    model: type[SQLModel]
    key: str
    place: str = ""
    past: tuple[str, ...] = ()

    @property
    def definition(self) -> FormDefinition:
        """The form of the record."""
        return shipped_form(self.form)


def accepted(work: Work, register: Register, fields: RecordFields) -> dict[str, Any]:
    """Return the answers as they are kept, with days as dates.

    Raises
    ------
    Refusal
        ``RECORD_NOT_ACCEPTED`` with the first thing that the form finds, ``RECORD_IN_THE_FUTURE``,
        ``RECORD_REASON_MISSING`` for a correction without a reason, ``RECORD_UNKNOWN``, ``RECORD_PLACE_OUT_OF_REACH``
        for the place that the record has or had.
    """
    form, known = register.definition, versions.one(work.session, register.model, **_key(register, fields))
    is_known = not known.empty
    if known["cycle_id"].ne(fields.cycle_id).any() or (fields.is_withdrawn and not is_known):
        raise InputRefusal("RECORD_UNKNOWN", record_id=fields.record_id)
    if is_known and not fields.reason.strip():
        raise InputRefusal("RECORD_REASON_MISSING")
    _require_form(form, fields.answers)
    row = _with_dates(form, clean_answers(form, fields.answers))
    _require_passed(register, row, today=work.now.astimezone(LOCAL_ZONE).date())
    for place in dict.fromkeys([*_places(register, known.to_dict("records")), *_places(register, [row])]):
        require_place_in_reach(work, place)
    return row


def keep(work: Work, register: Register, fields: RecordFields, row: Mapping[str, Any]) -> int:
    """Add the next version of a record and return its number."""
    stamp = work.about(cycle_id=fields.cycle_id, subject=str(fields.record_id))
    version = {"is_withdrawn": fields.is_withdrawn, "reason": fields.reason.strip() or None}
    whole = {**row, **_key(register, fields), **version}
    return versions.add_version(work.session, register.model, whole, key=(register.key,), stamp=stamp)


def kept(work: Work, register: Register, fields: RecordFields) -> int:
    """Keep a record whose answers are its columns, and return the version."""
    return keep(work, register, fields, accepted(work, register, fields))


def require_place_in_reach(work: Work, place: str) -> None:
    """Refuse a town or area out of reach; what concerns the whole district ("") is for those who reach all of it.

    Raises
    ------
    PermissionRefusal
        ``RECORD_PLACE_OUT_OF_REACH``.
    """
    if not work.reach.covers(place):
        raise PermissionRefusal("RECORD_PLACE_OUT_OF_REACH", place=place or sentence("RECORD_WHOLE_DISTRICT"))
    work.require_area(place)


def town_names(session: Session, cycle_id: str, plan: Plan) -> dict[str, str]:
    """Return the towns of the district by code: those of the plan, else those of the frame in force."""
    if plan.towns:
        return {town.code: town.name for town in plan.towns}
    known = frame.in_force(session, cycle_id)
    return dict(zip(known["town_code"], known["town_name"], strict=True))


def require_town(session: Session, cycle_id: str, plan: Plan, town_code: str | None) -> None:
    """Refuse a town that the district does not have (``RECORD_TOWN_UNKNOWN``)."""
    if town_code is not None and town_code not in town_names(session, cycle_id, plan):
        raise InputRefusal("RECORD_TOWN_UNKNOWN", value=town_code)


def place_names(session: Session, cycle_id: str, plan: Plan) -> dict[str, str]:
    """Return the towns of the district and the areas in force by code."""
    drawn = areas.in_force(session, cycle_id)
    names = drawn["town_name"] + " " + drawn["area_name"]
    return town_names(session, cycle_id, plan) | dict(zip(drawn["ea_id"], names, strict=True))


def is_near(reach: Reach, place: str | None) -> bool:
    """Tell whether a record concerns a reader: of the whole district, within reach, or of the town of an own area."""
    return not place or reach.covers(place) or any(area.startswith(place) for area in reach.areas)


def near(table: pd.DataFrame, reach: Reach, column: str) -> pd.DataFrame:
    """Return the rows that concern a reader."""
    places = [None if pd.isna(place) else str(place) for place in table[column]]
    is_mine = pd.Series([is_near(reach, place) for place in places], index=table.index, dtype="bool")
    return table[is_mine].reset_index(drop=True)


def _key(register: Register, fields: RecordFields) -> dict[str, str]:
    return {register.key: str(fields.record_id)}


def _places(register: Register, rows: list[Any]) -> list[str]:
    if not register.place:
        return [""] if rows else []
    values = [row[register.place] for row in rows]
    return ["" if value is None or pd.isna(value) else str(value) for value in values]


def _require_form(form: FormDefinition, answers: Mapping[str, Any]) -> None:
    wrong = [found for found in check_answers(form, answers) if found.severity is Severity.ERROR]
    if wrong:
        raise InputRefusal("RECORD_NOT_ACCEPTED", detail=finding_sentence(wrong[0]))


def _with_dates(form: FormDefinition, answers: Mapping[str, Any]) -> dict[str, Any]:
    days = {column.name for column in form.fields if column.kind is FieldKind.DATE}
    return {
        name: date.fromisoformat(str(value)) if name in days and value is not None else value
        for name, value in answers.items()
    }


def _require_passed(register: Register, row: Mapping[str, Any], *, today: date) -> None:
    for name in register.past:
        if row[name] is not None and row[name] > today:
            label = register.definition.field(name).label
            raise InputRefusal("RECORD_IN_THE_FUTURE", field=label, value=row[name], expected=today)
