"""Back-checks: choosing visits by a seed, recording what was heard at the door, and what it says about all visits."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.resources import shipped_toml
from fieldwork.rules.backchecks import (
    BackcheckFields,
    ComparedAnswer,
    Question,
    checker_for,
    compare,
    not_yet_drawn,
    parse_questions,
    recorded_values,
    require_days,
    require_other_person,
    require_possible_check,
    visit_kind,
    with_strata,
)
from fieldwork.rules.findings import finding_sentence
from fieldwork.rules.form_answers import check_answers, clean_answers
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.signals.limits import BackcheckPlan
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.roster import actors_within
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import backchecks, screening, visits
from sampling.backcheck import population_digest, select_backchecks
from sampling.findings import Severity
from sampling.randomness import hash_integer

FORM = "backcheck"


@dataclass(frozen=True, kw_only=True)
class BackcheckDrawFields:
    """A draw of back-checks as it is asked for: over which days of visits, by which seed, checked by whom."""

    draw_id: UUID
    cycle_id: str
    from_on: date
    to_on: date
    seed: str
    checkers: tuple[str, ...]


@intention("backcheck.assign")
def assign_backchecks(work: Work, fields: BackcheckDrawFields, *, actor: Actor, now: datetime) -> int:
    """Choose visits within the actor's reach that are checked again, and return how many.

    Every visit takes part in exactly one draw, whatever its result was. Who is chosen follows from the seed and the
    ids of the visits; both are recorded.

    Raises
    ------
    Refusal
        ``BACKCHECK_DAYS_WRONG``, ``BACKCHECK_NO_VISITS``, ``BACKCHECK_NOBODY_ELSE``, ``SEED_TEXT_INVALID``,
        ``SIGNAL_PLAN_MISSING``.
    """
    today = now.astimezone(LOCAL_ZONE).date()
    require_days(fields.from_on, fields.to_on, today=today)
    plan, version = plan_in_force(work.session, fields.cycle_id)
    open_visits = _open_visits(work, fields, backchecks_of(plan))
    with refusing_as_sentences():
        chosen = select_backchecks(open_visits, seed=fields.seed)
    people = [
        each for each in actors_within(work.session, cycle_id=fields.cycle_id) if each.account_id in fields.checkers
    ]
    due_on = today + timedelta(days=backchecks_of(plan).due_days)
    rows = [
        _assigned(visit, place, fields, people) | {"due_on": due_on}
        for place, visit in enumerate(chosen.to_dict("records"))
    ]
    stamp = work.about(cycle_id=fields.cycle_id, subject=str(fields.draw_id))
    return backchecks.add_draw(work.session, _draw_row(fields, open_visits, len(rows), version), rows, stamp=stamp)


def _open_visits(work: Work, fields: BackcheckDrawFields, plan: BackcheckPlan) -> pd.DataFrame:
    """Return the visits of the days asked for, within reach, from which no draw has chosen yet."""
    made = visits.of_cycle(work.session, fields.cycle_id)
    # What bears a later time than this draw belongs to the next one: a repetition sees the visits as of now.
    every = with_strata(made[made["recorded_at"] <= work.now], plan)
    inside = every[every["visited_on"].between(fields.from_on, fields.to_on)]
    near = inside[inside["ea_id"].map(work.reach.covers).astype("bool")]
    waiting = not_yet_drawn(near, backchecks.draws(work.session, fields.cycle_id))
    if waiting.empty:
        raise StateRefusal("BACKCHECK_NO_VISITS", from_on=fields.from_on, to_on=fields.to_on)
    for ea_id in sorted(set(waiting["ea_id"])):
        work.require_area(ea_id)
    return waiting


def _assigned(visit: Mapping[Any, Any], place: int, fields: BackcheckDrawFields, people: list[Actor]) -> dict[str, Any]:
    same = ("visit_id", "ea_id", "household_id", "visited_by", "stratum", "inclusion_prob")
    return {
        "backcheck_id": str(UUID(int=hash_integer(str(fields.draw_id), str(visit["visit_id"])) >> 128, version=4)),
        "draw_id": str(fields.draw_id),
        "assigned_to": checker_for(visit, place, people),
        **{name: visit[name] for name in same},
    }


def _draw_row(
    fields: BackcheckDrawFields, chosen_from: pd.DataFrame, n_chosen: int, plan_version: int
) -> dict[str, Any]:
    return {
        "draw_id": str(fields.draw_id),
        "from_on": fields.from_on,
        "to_on": fields.to_on,
        "ea_ids": ",".join(sorted(set(chosen_from["ea_id"]))),
        "seed": fields.seed,
        "n_visits": len(chosen_from),
        "n_chosen": n_chosen,
        "population_digest": population_digest(list(chosen_from["visit_id"])),
        "plan_version": plan_version,
    }


@intention("backcheck.record")
def record_backcheck(work: Work, fields: BackcheckFields, *, actor: Actor, now: datetime) -> int:
    """Record how a back-check went, compare its answers with what was recorded, and return the version.

    Raises
    ------
    Refusal
        ``BACKCHECK_NOT_FOUND``, ``BACKCHECK_OWN_VISIT``, ``BACKCHECK_BEFORE_VISIT``, ``BACKCHECK_REASON_MISSING``,
        ``BACKCHECK_ANSWER_WRONG``.
    """
    known = backchecks.one(work.session, fields.backcheck_id)
    if known.empty:
        raise InputRefusal("BACKCHECK_NOT_FOUND")
    check = known.iloc[0]
    cycle_id, ea_id = str(check["cycle_id"]), str(check["ea_id"])
    work.require_area(ea_id)
    require_other_person(str(check["visited_by"]), actor.account_id)
    visit = visits.one(work.session, str(check["visit_id"])).iloc[0].to_dict()
    _require_possible(work, fields, visit, cycle_id=cycle_id)
    plan, _ = plan_in_force(work.session, cycle_id)
    compared = _compared(work.session, fields, visit, backchecks_of(plan))
    row = {"backcheck_id": fields.backcheck_id, "ea_id": ea_id, "done_on": fields.done_on, "outcome": fields.outcome}
    texts = {"note": fields.note, "reason": fields.reason}
    stamp = work.about(cycle_id=cycle_id, subject=fields.backcheck_id)
    return backchecks.add_result(work.session, row | texts, [_answer_row(each) for each in compared], stamp=stamp)


def backchecks_of(plan: Plan) -> BackcheckPlan:
    """Return the part of a plan about back-checks.

    Raises
    ------
    StateRefusal
        ``SIGNAL_PLAN_MISSING`` for a plan that was written before there were any.
    """
    if plan.backchecks is None:
        raise StateRefusal("SIGNAL_PLAN_MISSING", section="backchecks")
    return plan.backchecks


def questions() -> tuple[Question, ...]:
    """Return which answers are compared, and with what."""
    return parse_questions(shipped_toml("backcheck", "questions.toml")["question"])


def _require_possible(work: Work, fields: BackcheckFields, visit: Mapping[Any, Any], *, cycle_id: str) -> None:
    results = backchecks.results(work.session, cycle_id)
    require_possible_check(
        fields,
        visited_on=visit["visited_at"].astimezone(LOCAL_ZONE).date(),
        today=work.now.astimezone(LOCAL_ZONE).date(),
        is_correction=fields.backcheck_id in set(results["backcheck_id"]),
    )


def _answers(fields: BackcheckFields, visit: Mapping[Any, Any]) -> dict[str, Any]:
    """Return the answers as the form wants them, with what is known beforehand."""
    fixed = {"backcheck_id": fields.backcheck_id, "visit_kind": visit_kind(str(visit["attempt_code"])).value}
    return {**fields.answers, **fixed, "outcome": fields.outcome.value}


def _compared(
    session: Session, fields: BackcheckFields, visit: Mapping[Any, Any], plan: BackcheckPlan
) -> list[ComparedAnswer]:
    form, answers = shipped_form(FORM), _answers(fields, visit)
    wrong = [found for found in check_answers(form, answers) if found.severity is Severity.ERROR]
    if wrong:
        raise InputRefusal("BACKCHECK_ANSWER_WRONG", problem=finding_sentence(wrong[0]))
    screened = screening.of_household(session, str(visit["cycle_id"]), str(visit["household_id"]))
    of_household = screened.to_dict("records")
    originals = recorded_values(visit, {str(key): value for row in of_household for key, value in row.items()})
    return compare(questions(), clean_answers(form, answers), originals, amount_percent=plan.amount_tolerance_percent)


def _answer_row(each: ComparedAnswer) -> dict[str, Any]:
    texts = {name: None if value is None or value is pd.NA else str(value) for name, value in asdict(each).items()}
    kept = ("question", "answer", "original")
    same = {"question_type": each.question_type, "is_same": each.is_same}
    return {name: texts[name] for name in kept} | same
