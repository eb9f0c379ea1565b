"""Back-checks (复核): which visits are checked again, by whom, and which answers differ from what was recorded."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import pandas as pd

from fieldwork.rules.form_checks import is_missing
from fieldwork.rules.permissions import Actor, reach_of, scopes_of
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal
from fieldwork.rules.signals.limits import BackcheckPlan
from fieldwork.rules.signals.preparing import CONTACT_CODES
from fieldwork.settings import LOCAL_ZONE


class QuestionType(StrEnum):
    """What a question is about; error rates are kept apart by it, since memory fails them differently."""

    VISIT = "visit"
    CONDUCT = "conduct"
    FACT = "fact"
    AMOUNT = "amount"


TYPE_LABELS: Mapping[QuestionType, str] = MappingProxyType(
    {
        QuestionType.VISIT: "入户是否属实",
        QuestionType.CONDUCT: "入户做法",
        QuestionType.FACT: "住户情况",
        QuestionType.AMOUNT: "数额",
    }
)


class VisitKind(StrEnum):
    """What kind of visit is checked; other questions are asked about each."""

    CONTACT = "contact"
    NOBODY = "nobody"
    GONE = "gone"


class CheckOutcome(StrEnum):
    """How a back-check went."""

    COMPLETED = "completed"
    NOT_REACHED = "not_reached"
    REFUSED = "refused"


class CheckState(StrEnum):
    """Where a back-check stands."""

    WAITING = "waiting"
    LATE = "late"
    DONE = "done"
    NOT_DONE = "not_done"


CHECK_STATE_LABELS: Mapping[CheckState, str] = MappingProxyType(
    {
        CheckState.WAITING: "待复核",
        CheckState.LATE: "已逾期",
        CheckState.DONE: "已复核",
        CheckState.NOT_DONE: "未能复核",
    }
)

_NOBODY = frozenset({"no_contact", "no_access"})
RECORD = "backcheck.record"
SAID_OF_RESULT: Mapping[str, str] = MappingProxyType(
    {"agreed": "agreed", "refused": "refused", "do_not_come_again": "refused"}
)
"""What the household would say of a result; the rest is "neither yes nor no"."""


DWELLING_OF_RESULT: Mapping[str, str] = MappingProxyType(
    {"vacant": "vacant", "demolished": "demolished", "not_found": "not_found"}
)
"""What must be found at the address when nobody was there to visit; a household that moved leaves either."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question of the form: what it is compared with, and how much it may differ.

    ``against`` names a recorded value; ``expected`` is an answer that must be. One of the two is empty.
    """

    name: str
    type: QuestionType
    against: str = ""
    expected: str = ""
    tolerance_days: int = 0


@dataclass(frozen=True, kw_only=True)
class ComparedAnswer:
    """An answer beside what was recorded; ``is_same`` is None where one of the two is missing."""

    question: str
    question_type: QuestionType
    answer: Any
    original: Any
    is_same: bool | None


@dataclass(frozen=True, kw_only=True)
class BackcheckFields:
    """A finished back-check as the checker states it; ``answers`` by the names of the form's fields.

    ``reason`` is needed to correct one that was recorded before.
    """

    backcheck_id: str
    done_on: date
    outcome: CheckOutcome
    answers: Mapping[str, Any]
    note: str | None = None
    reason: str | None = None


def parse_questions(rows: Iterable[Mapping[str, Any]]) -> tuple[Question, ...]:
    """Return the questions of ``data/backcheck/questions.toml``."""
    return tuple(Question(**{**row, "type": QuestionType(row["type"])}) for row in rows)


def visit_kind(attempt_code: str) -> VisitKind:
    """Return what kind of visit a result makes it: somebody spoke, nobody opened, or there was nobody to visit."""
    if attempt_code in CONTACT_CODES:
        return VisitKind.CONTACT
    return VisitKind.NOBODY if attempt_code in _NOBODY else VisitKind.GONE


def recorded_values(visit: Mapping[str, Any], screening: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was recorded about a visit and its household, by the names that questions are compared with."""
    code = str(visit["attempt_code"])
    values = {
        "visit.visited_on": visit["visited_at"].astimezone(LOCAL_ZONE).date(),
        "visit.result_said": SAID_OF_RESULT.get(code, "other"),
        "visit.dwelling_found": DWELLING_OF_RESULT.get(code),
    }
    return values | {f"screening.{name}": value for name, value in screening.items()}


def with_strata(visits: pd.DataFrame, plan: BackcheckPlan) -> pd.DataFrame:
    """Return the visits with ``stratum`` and ``percent``: per enumerator, the first weeks apart.

    Parameters
    ----------
    visits
        All visits of the cycle: ``visit_id, visited_by, visited_at``. The first weeks are each enumerator's own.
    """
    day = visits["visited_at"].dt.tz_convert(LOCAL_ZONE).dt.normalize()
    since = (day - day.groupby(visits["visited_by"]).transform("min")).dt.days
    is_first = since < plan.first_days
    return visits.assign(
        visited_on=day.dt.date,
        stratum=visits["visited_by"] + is_first.map({True: " first", False: ""}),
        percent=is_first.map({True: plan.first_percent, False: plan.percent}).astype("float64"),
    )


def not_yet_drawn(visits: pd.DataFrame, draws: pd.DataFrame) -> pd.DataFrame:
    """Return the visits from which no earlier draw of back-checks has chosen: each has its chance exactly once.

    Parameters
    ----------
    visits
        ``ea_id, visited_on, recorded_at``.
    draws
        ``ea_ids`` (a set of areas) ``, from_on, to_on, recorded_at`` of the earlier draws. What was recorded after a
        draw was not in it.
    """
    is_drawn = pd.Series(data=False, index=visits.index)
    for draw in draws.to_dict("records"):
        inside = visits["visited_on"].between(draw["from_on"], draw["to_on"]) & visits["ea_id"].isin(draw["ea_ids"])
        is_drawn |= inside & (visits["recorded_at"] <= draw["recorded_at"])
    return visits[~is_drawn]


def checker_for(visit: Mapping[str, Any], place: int, checkers: Sequence[Actor]) -> str:
    """Return who checks a visit: those in turn who may do so in its area, never the one who made it.

    Raises
    ------
    InputRefusal
        ``BACKCHECK_NOBODY_ELSE`` if there is nobody but the one who made it.
    """
    visited_by, ea_id = str(visit["visited_by"]), str(visit["ea_id"])
    others = [each.account_id for each in checkers if each.account_id != visited_by and _may_check(each, ea_id)]
    if not others:
        raise InputRefusal("BACKCHECK_NOBODY_ELSE", account_id=visited_by, ea_id=ea_id)
    return others[place % len(others)]


def _may_check(person: Actor, ea_id: str) -> bool:
    return bool(scopes_of(person, RECORD)) and reach_of(person, RECORD).covers(ea_id)


def require_other_person(visited_by: str, actor_id: str) -> None:
    """Refuse that somebody checks the own visit.

    Raises
    ------
    PermissionRefusal
        ``BACKCHECK_OWN_VISIT``.
    """
    if visited_by == actor_id:
        raise PermissionRefusal("BACKCHECK_OWN_VISIT")


def check_state(outcome: str | None, *, due_on: date, today: date) -> CheckState:
    """Return where a back-check stands; one that did not reach anybody may be tried again."""
    if outcome is None:
        return CheckState.LATE if today > due_on else CheckState.WAITING
    return CheckState.DONE if outcome == CheckOutcome.COMPLETED else CheckState.NOT_DONE


def compare(
    questions: Iterable[Question], answers: Mapping[str, Any], originals: Mapping[str, Any], *, amount_percent: float
) -> list[ComparedAnswer]:
    """Return every question that was answered beside what was recorded.

    Parameters
    ----------
    originals
        Recorded values by name (``visit.visited_on``, ``screening.income`` …).
    amount_percent
        An amount that differs by at most so many percent of the recorded one is the same.
    """
    found = []
    for question in questions:
        answer = answers.get(question.name)
        if not is_missing(answer):
            original = question.expected or originals.get(question.against)
            found.append(
                ComparedAnswer(
                    question=question.name,
                    question_type=question.type,
                    answer=answer,
                    original=original,
                    is_same=_is_same(question, answer, original, amount_percent),
                )
            )
    return found


def _is_same(question: Question, answer: Any, original: Any, amount_percent: float) -> bool | None:
    if is_missing(original) or answer == "unsure":
        return None
    if question.type is QuestionType.AMOUNT:
        return abs(float(answer) - float(original)) <= abs(float(original)) * amount_percent / 100
    if question.tolerance_days:
        return abs(_day(answer) - _day(original)) <= timedelta(days=question.tolerance_days)
    return str(answer) == str(original)


def _day(value: Any) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else date(value.year, value.month, value.day)


def require_days(from_on: date, to_on: date, *, today: date) -> None:
    """Refuse a draw over days that are not in order or still to come.

    Raises
    ------
    InputRefusal
        ``BACKCHECK_DAYS_WRONG``.
    """
    if not from_on <= to_on <= today:
        raise InputRefusal("BACKCHECK_DAYS_WRONG", from_on=from_on, to_on=to_on, today=today)


def require_possible_check(fields: BackcheckFields, *, visited_on: date, today: date, is_correction: bool) -> None:
    """Refuse a back-check before its visit or in the future, and a correction that does not say why.

    Raises
    ------
    InputRefusal
        ``BACKCHECK_BEFORE_VISIT``, ``BACKCHECK_REASON_MISSING``.
    """
    if not visited_on <= fields.done_on <= today:
        raise InputRefusal("BACKCHECK_BEFORE_VISIT", done_on=fields.done_on, visited_on=visited_on, today=today)
    if is_correction and not (fields.reason or "").strip():
        raise InputRefusal("BACKCHECK_REASON_MISSING")
