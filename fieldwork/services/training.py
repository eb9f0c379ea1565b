"""Training sessions, attendance, the test of the hard points, and who is qualified by them (Plan §5, §6).

Whether somebody may work in the field is still decided by the training in force (`services.people`); what is here
leads to such a training, with the session it comes from.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.people import STAGE_LABELS, PeopleRules, Stage
from fieldwork.rules.permissions import Actor, Scope, scopes_of
from fieldwork.rules.plan import TrainingPlan
from fieldwork.rules.refusals import PermissionRefusal, StateRefusal
from fieldwork.rules.training import HardPointTest, Score, parse_test, qualified, score
from fieldwork.services.intention import Work, intention
from fieldwork.services.people import DEFAULT_RULES, require_trainee
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.records import RecordFields, Register, accepted, keep, require_town
from fieldwork.store import people, training, training_sessions, versions

SESSIONS = Register(
    form="training_session",
    model=training_sessions.TrainingSession,
    key="session_id",
    place="town_code",
    past=("held_on",),
)


@dataclass(frozen=True, kw_only=True)
class AttendanceFields:
    """Who attended a session; ``absent`` corrects what was recorded before."""

    cycle_id: str
    session_id: str
    present: Sequence[str]
    absent: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True)
class TestFields:
    """One person's answers: letter by code of the question."""

    cycle_id: str
    session_id: str
    account_id: str
    answers: Mapping[str, str] = field(repr=False)


def hard_point_test(stage: Stage) -> HardPointTest:
    """Return the test of a stage, as `data/training` holds it."""
    return parse_test(shipped_toml("training", f"{stage.value}.toml"))


def test_names() -> tuple[str, ...]:
    """Return the stages that have a test file."""
    return tuple(sorted(path.stem for path in data_path("training").glob("*.toml")))


@intention("training.hold")
def hold_session(work: Work, fields: RecordFields, *, actor: Actor, now: datetime) -> int:
    """Record a training session, correct it, or take it back; return the version.

    Raises
    ------
    Refusal
        ``RECORD_…``. A session without a town is the whole district's.
    """
    row = accepted(work, SESSIONS, fields)
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    require_town(work.session, fields.cycle_id, plan, row["town_code"])
    return keep(work, SESSIONS, fields, row)


@intention("training.attend")
def record_attendance(
    work: Work, fields: AttendanceFields, *, actor: Actor, now: datetime, rules: PeopleRules = DEFAULT_RULES
) -> int:
    """Record who attended a session, and return how many facts that made.

    Raises
    ------
    Refusal
        ``TRAINING_SESSION_UNKNOWN``, ``TRAINING_NOT_AN_ENUMERATOR``, ``TRAINING_OUT_OF_REACH``, ``PERSON_…``.
    """
    session_of(work.session, fields.cycle_id, fields.session_id)
    marks = [*((one, True) for one in fields.present), *((one, False) for one in fields.absent)]
    for account_id, _ in marks:
        require_trainee(work, fields.cycle_id, account_id, rules=rules)
    stamp = work.about(cycle_id=fields.cycle_id, subject=fields.session_id)
    for account_id, is_present in marks:
        row: dict[str, object] = {"session_id": fields.session_id, "account_id": account_id, "is_present": is_present}
        training_sessions.add_attendance(work.session, row, stamp=stamp)
    return len(marks)


@intention("training.test")
def record_test(
    work: Work, fields: TestFields, *, actor: Actor, now: datetime, rules: PeopleRules = DEFAULT_RULES
) -> Score:
    """Score one person's test and keep it; a further attempt is kept beside the ones before.

    An enumerator hands in the own test; a supervisor or statistician enters the paper of somebody else.

    Raises
    ------
    Refusal
        ``TRAINING_SESSION_UNKNOWN``, ``TRAINING_NOT_ATTENDED``, ``TRAINING_TEST_NOT_OWN``, ``TRAINING_ANSWER_…``.
    """
    held = session_of(work.session, fields.cycle_id, fields.session_id)
    _require_may_enter(work, fields, rules=rules)
    attended = training_sessions.attendance(work.session, fields.cycle_id)
    if fields.account_id not in _people(attended, fields.session_id):
        raise StateRefusal("TRAINING_NOT_ATTENDED", account_id=fields.account_id)
    scored = score(hard_point_test(Stage(held["stage"])), fields.answers)
    stamp = work.about(cycle_id=fields.cycle_id, subject=fields.session_id)
    row: dict[str, object] = {"session_id": fields.session_id, "account_id": fields.account_id}
    answers = json.dumps(dict(sorted(fields.answers.items())), ensure_ascii=False)
    counts = {"n_right": scored.n_right, "n_questions": scored.n_questions, "answers": answers}
    training_sessions.add_test(work.session, row | counts, stamp=stamp)
    return scored


@intention("training.qualify")
def qualify(
    work: Work, cycle_id: str, session_id: str, *, actor: Actor, now: datetime, rules: PeopleRules = DEFAULT_RULES
) -> list[str]:
    """Record the training of everybody who attended a session and passed its test, as far as the actor reaches.

    Raises
    ------
    Refusal
        ``TRAINING_SESSION_UNKNOWN``, ``TRAINING_NOBODY_QUALIFIED``, ``TRAINING_SESSION_FULLY_RECORDED``,
        ``PLAN_SECTION_MISSING``.
    """
    held = session_of(work.session, cycle_id, session_id)
    plan = require_section(plan_in_force(work.session, cycle_id)[0].training, "training")
    able = _within(work, cycle_id, _qualified(work.session, cycle_id, session_id, plan=plan))
    if not able:
        raise StateRefusal("TRAINING_NOBODY_QUALIFIED", expected=plan.pass_percent)
    recorded = _people(training.in_force(work.session, cycle_id), session_id)
    new = [one for one in able if one not in recorded]
    if not new:
        raise StateRefusal("TRAINING_SESSION_FULLY_RECORDED")
    for account_id in new:
        require_trainee(work, cycle_id, account_id, rules=rules)
    stamp = work.about(cycle_id=cycle_id, subject=session_id)
    common = {"stage": held["stage"], "is_trained": True, "trained_on": held["held_on"], "topic": held["title"]}
    for account_id in new:
        training.add(work.session, common | {"account_id": account_id, "session_id": session_id}, stamp=stamp)
    return new


def session_of(session: Session, cycle_id: str, session_id: str) -> dict[str, Any]:
    """Return a session that was not taken back.

    Raises
    ------
    StateRefusal
        ``TRAINING_SESSION_UNKNOWN``.
    """
    known = versions.one(session, training_sessions.TrainingSession, session_id=session_id)
    if known.empty or bool(known.iloc[0]["is_withdrawn"]) or known.iloc[0]["cycle_id"] != cycle_id:
        raise StateRefusal("TRAINING_SESSION_UNKNOWN", session_id=session_id)
    return {str(name): value for name, value in known.iloc[0].items()}


def passed_tests(tests: pd.DataFrame, *, plan: TrainingPlan) -> pd.DataFrame:
    """Return ``session_id, account_id`` of the attempts that reach the pass mark, each once."""
    scores = zip(tests["n_right"], tests["n_questions"], strict=True)
    is_passed = [Score(n_right=int(right), n_questions=int(asked)).is_passed(plan) for right, asked in scores]
    passed = tests[pd.Series(is_passed, index=tests.index, dtype="bool")]
    return passed[["session_id", "account_id"]].drop_duplicates(ignore_index=True)


def stage_word(stage: object) -> str:
    """Return a stage of the field work in words."""
    return STAGE_LABELS[Stage(str(stage))]


def _qualified(session: Session, cycle_id: str, session_id: str, *, plan: TrainingPlan) -> list[str]:
    attended = _people(training_sessions.attendance(session, cycle_id), session_id)
    passed = _people(passed_tests(training_sessions.tests(session, cycle_id), plan=plan), session_id)
    return qualified(attended, passed, plan=plan)


def _people(table: pd.DataFrame, session_id: str) -> set[str]:
    return set(table.loc[table["session_id"] == session_id, "account_id"])


def _within(work: Work, cycle_id: str, account_ids: Sequence[str]) -> list[str]:
    """Return the persons who have a place within the actor's reach."""
    if work.reach.everywhere:
        return list(account_ids)
    places = people.places(work.session, cycle_id)
    near = set(places.loc[places["place_code"].map(work.reach.covers).astype("bool"), "account_id"])
    return [account_id for account_id in account_ids if account_id in near]


def _require_may_enter(work: Work, fields: TestFields, *, rules: PeopleRules) -> None:
    if fields.account_id == work.actor.account_id:
        # Answers are scored, not stated: the own test needs no second person, and no area is touched.
        work.is_scope_checked = True
    elif scopes_of(work.actor, work.action) == {Scope.AREAS}:
        raise PermissionRefusal("TRAINING_TEST_NOT_OWN")
    else:
        require_trainee(work, fields.cycle_id, fields.account_id, rules=rules)
