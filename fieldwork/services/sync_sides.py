"""The sides of a conflict: what each event says, in the words of its form, and what is recorded now."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.messages import sentence
from fieldwork.rules.forms import FieldKind, FormField
from fieldwork.rules.people import AREA_DIGITS
from fieldwork.rules.placement import STATE_LABELS
from fieldwork.rules.sync import KIND_LABELS, OUTCOME_LABELS, EventKind, Outcome, area_of
from fieldwork.rules.visits import HOUSEHOLD_ID_DIGITS
from fieldwork.services.cases import case_facts
from fieldwork.services.sync_held import text_of
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import listing, screening, sync

FORM_OF: Mapping[EventKind, str] = MappingProxyType(
    {
        EventKind.BUILDING: "building",
        EventKind.DWELLING: "dwelling",
        EventKind.SCREENING: "screening",
        EventKind.VISIT: "visit",
        EventKind.SUBSTITUTION_REQUEST: "substitution",
        EventKind.ACCOUNT_OPENING: "account_opening",
    }
)
LABELS: Mapping[str, str] = MappingProxyType(
    {"attempted_at": "摸底时间", "next_appointment_at": "下次预约", "reason": "理由", "kind": "类别"}
)
DWELLING_DIGITS = AREA_DIGITS + 3


@dataclass(frozen=True, kw_only=True)
class Side:
    """One side: who said it and when, what became of it, and what it says by the words of its form."""

    title: str
    by: str
    at: datetime | None
    state: str
    values: Mapping[str, str] = field(repr=False)
    is_waiting: bool = False


def sides_of(session: Session, row: Mapping[Any, Any], *, is_shown: bool) -> tuple[Side, ...]:
    """Return the event itself, the other events about the same thing, and what is recorded about it now."""
    cycle_id, subject = str(row["cycle_id"]), text_of(row["subject"])
    others = sync.of_subject(session, cycle_id, subject).to_dict("records") if subject else []
    events = [row, *(other for other in others if other["event_id"] != row["event_id"])]
    sides = [_side(event, is_own=event is row, is_shown=is_shown) for event in events]
    return (*sides, *_recorded(session, cycle_id, subject, of_screening=_is_of_screening(row), is_shown=is_shown))


def _is_of_screening(row: Mapping[Any, Any]) -> bool:
    """Tell whether an event is about what a household answered; else nobody needs its answers to decide."""
    kind = EventKind(row["kind"])
    of_kind = json.loads(row["payload"]).get("of_kind") if kind is EventKind.CORRECTION else kind
    return bool(of_kind == EventKind.SCREENING)


def _side(row: Mapping[Any, Any], *, is_own: bool, is_shown: bool) -> Side:
    kind = EventKind(row["kind"])
    return Side(
        title=sentence("SYNC_SIDE_THIS" if is_own else "SYNC_SIDE_OTHER", kind=KIND_LABELS[kind]),
        by=str(row["recorded_by"]),
        at=row["corrected_at"].to_pydatetime(),
        state=OUTCOME_LABELS[Outcome(row["outcome"])],
        values=in_words(kind, json.loads(row["payload"]), is_shown=is_shown),
        is_waiting=row["outcome"] == Outcome.CONFLICT,
    )


def in_words(kind: EventKind, payload: Mapping[str, Any], *, is_shown: bool) -> dict[str, str]:
    """Return what a payload says by the labels of its form; personal values are hidden from whom they are not for."""
    said = dict(payload)
    if kind is EventKind.CORRECTION and isinstance(said.get("payload"), Mapping):
        of_kind = str(said.get("of_kind", ""))
        inner = in_words(EventKind(of_kind), said["payload"], is_shown=is_shown) if of_kind in set(EventKind) else {}
        return {LABELS["reason"]: _hidden(said.get("reason"), is_shown), **inner}
    answers = said.pop("answers", {})
    said |= answers if isinstance(answers, Mapping) else {}
    fields = {column.name: column for column in shipped_form(FORM_OF[kind]).fields} if kind in FORM_OF else {}
    return {
        _label(name, fields): _word(value, fields.get(name), is_shown=is_shown)
        for name, value in said.items()
        if isinstance(value, (str, int, float, bool)) and value != ""
    }


def _label(name: str, fields: Mapping[str, FormField]) -> str:
    return fields[name].label if name in fields else LABELS.get(name, name)


def _word(value: Any, column: FormField | None, *, is_shown: bool) -> str:
    """Return a value in words; free text of no form may be personal, so it is treated as if it were."""
    if isinstance(value, str) and (column is None or column.kind is FieldKind.DATETIME):
        value = _local(value)
    if column is None:
        return str(value) if not isinstance(value, str) or value.isascii() else _hidden(value, is_shown)
    if column.personal:
        return _hidden(value, is_shown)
    return str(column.options.get(str(value), value))


def _local(text: str) -> str:
    """Return an instant as it is read in Asia/Shanghai; another text stays."""
    try:
        instant = datetime.fromisoformat(text) if "T" in text else None
    except ValueError:
        return text
    is_instant = instant is not None and instant.tzinfo is not None
    return f"{instant.astimezone(LOCAL_ZONE):%Y-%m-%d %H:%M}" if instant is not None and is_instant else text


def _hidden(value: object, is_shown: bool) -> str:
    return str(value or "") if is_shown else sentence("MASKED")


def _recorded(session: Session, cycle_id: str, subject: str, *, of_screening: bool, is_shown: bool) -> list[Side]:
    """Return what is recorded about the subject: its dwelling, its answer, or where its case stands."""
    if len(subject) == HOUSEHOLD_ID_DIGITS:
        answers = _answer(session, cycle_id, subject, is_shown=is_shown) if of_screening else []
        return [*answers, *_case(session, cycle_id, subject)]
    if len(subject) == DWELLING_DIGITS:
        ea_id, number = subject[:AREA_DIGITS], subject[AREA_DIGITS:]
        known = listing.dwellings(session, cycle_id, ea_id=ea_id, dwelling_no=number)
        return [_of_row(known, EventKind.DWELLING, is_shown=is_shown)] if len(known) else []
    ea_id, _, number = subject.partition("/")
    buildings = listing.buildings(session, cycle_id, ea_id=area_of(ea_id))
    same = buildings[buildings["building_no"] == number]
    return [_of_row(same, EventKind.BUILDING, is_shown=is_shown)] if len(same) else []


def _answer(session: Session, cycle_id: str, household_id: str, *, is_shown: bool) -> list[Side]:
    known = screening.in_force(session, cycle_id, ea_id=household_id[:AREA_DIGITS])
    same = known[known["household_id"] == household_id]
    return [_of_row(same, EventKind.SCREENING, is_shown=is_shown)] if len(same) else []


def _case(session: Session, cycle_id: str, household_id: str) -> list[Side]:
    case = case_facts(session, cycle_id, ea_id=household_id[:AREA_DIGITS]).case(household_id)
    if case is None:
        return []
    last = case.visits[-1] if case.visits else None
    said = {sentence("SYNC_SIDE_STATE"): STATE_LABELS[case.state], sentence("SYNC_SIDE_VISITS"): str(len(case.visits))}
    return [
        Side(
            title=sentence("SYNC_SIDE_CASE"),
            by=last.by if last else "",
            at=last.at if last else None,
            state=STATE_LABELS[case.state],
            values=said,
        )
    ]


def _of_row(known: pd.DataFrame, kind: EventKind, *, is_shown: bool) -> Side:
    row = known.to_dict("records")[0]
    fields = {column.name for column in shipped_form(FORM_OF[kind]).fields}
    said = {str(name): _plain(value) for name, value in row.items() if name in fields and not pd.isna(value)}
    return Side(
        title=sentence("SYNC_SIDE_RECORDED", kind=KIND_LABELS[kind]),
        by=text_of(row.get("recorded_by")),
        at=row["recorded_at"].to_pydatetime() if "recorded_at" in row else None,
        state=sentence("SYNC_SIDE_IN_FORCE"),
        values=in_words(kind, said, is_shown=is_shown),
    )


def _plain(value: Any) -> Any:
    return value if isinstance(value, (str, int, float, bool)) else str(value)
