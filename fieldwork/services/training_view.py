"""What the page of trainings shows: sessions, who attended and passed, which areas have trained people."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.people import STAGE_LABELS, Stage
from fieldwork.rules.permissions import Actor, Reach, Role, reach_of
from fieldwork.rules.plan import TrainingPlan
from fieldwork.rules.task_evidence import Evidence
from fieldwork.rules.training import TrainedPerson, team_evidence, training_evidence
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.records import near, town_names
from fieldwork.services.training import passed_tests, stage_word
from fieldwork.store import areas, people, training, training_sessions
from fieldwork.store.engine import Database
from sampling.findings import Finding, Severity


@dataclass(frozen=True)
class TrainingView:
    """Trainings within the actor's reach.

    ``sessions``: ``session_id, stage, stage_zh, town_code, town_name, held_on, title, place, hours, n_present,
    n_passed, n_qualified``. ``attendance``: ``session_id, account_id, name, best, n_attempts, is_passed,
    is_qualified``. ``staff``: ``account_id, name, stages``. ``cells``: ``ea_id, area_name, stage, trained_on`` (empty
    where nobody is trained). ``findings`` as elsewhere.
    """

    sessions: pd.DataFrame
    attendance: pd.DataFrame
    staff: pd.DataFrame
    cells: pd.DataFrame
    findings: pd.DataFrame
    plan: TrainingPlan
    towns: dict[str, str]


@dataclass(frozen=True)
class _Known:
    sessions: pd.DataFrame
    attendance: pd.DataFrame
    tests: pd.DataFrame
    trained: pd.DataFrame
    staff: pd.DataFrame
    areas: pd.DataFrame
    places: pd.DataFrame


def training_view(database: Database, cycle_id: str, *, actor: Actor, now: datetime) -> TrainingView:
    """Return the trainings: an enumerator sees the own sessions and results, a supervisor those of the own towns."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        known, towns = _known(session, cycle_id, reach, actor), town_names(session, cycle_id, plan)
    rules = require_section(plan.training, "training")
    attendance = _attendance(known, rules)
    cells = _cells(known)
    return TrainingView(
        sessions=_sessions(known, attendance, towns),
        attendance=attendance,
        staff=known.staff,
        cells=cells,
        findings=findings_with_messages([*_untested(known, attendance), *_uncovered(cells)]),
        plan=rules,
        towns=towns,
    )


def training_facts(session: Session, cycle_id: str) -> dict[str, Evidence]:
    """Return what is known of tasks 5 and 6; nothing before there are areas."""
    ea_ids = areas.in_force(session, cycle_id)["ea_id"].tolist()
    if not ea_ids:
        return {}
    trained = trained_people(session, cycle_id)
    return {"training_complete": training_evidence(trained, ea_ids), "team_ready": team_evidence(trained, ea_ids)}


def trained_people(session: Session, cycle_id: str) -> list[TrainedPerson]:
    """Return the trainings in force of active enumerators, with the areas they have now."""
    trained, places = training.in_force(session, cycle_id), people.places(session, cycle_id)
    roles, ended = people.roles(session), people.ended(session)
    able = set(roles.loc[roles["role"] == Role.ENUMERATOR, "account_id"]) - ended
    mine = {str(one): frozenset(of["place_code"]) for one, of in places.groupby("account_id")}
    return [
        TrainedPerson(
            stage=str(row["stage"]), trained_on=row["trained_on"], areas=mine.get(str(row["account_id"]), frozenset())
        )
        for row in trained.to_dict("records")
        if row["account_id"] in able
    ]


def _known(session: Session, cycle_id: str, reach: Reach, actor: Actor) -> _Known:
    staff = _staff(session, cycle_id, reach, actor)
    mine, drawn = set(staff["account_id"]), areas.in_force(session, cycle_id)

    def of_mine(table: pd.DataFrame) -> pd.DataFrame:
        return table[table["account_id"].isin(mine)].reset_index(drop=True)

    return _Known(
        sessions=near(training_sessions.sessions(session, cycle_id), reach, "town_code"),
        attendance=of_mine(training_sessions.attendance(session, cycle_id)),
        tests=of_mine(training_sessions.tests(session, cycle_id)),
        trained=of_mine(training.in_force(session, cycle_id)),
        staff=staff,
        areas=drawn[drawn["ea_id"].map(reach.covers).astype("bool")],
        places=people.places(session, cycle_id),
    )


def _staff(session: Session, cycle_id: str, reach: Reach, actor: Actor) -> pd.DataFrame:
    """Return ``account_id, name, stages`` of the active enumerators within reach; an enumerator sees only oneself."""
    roles, places, ended = people.roles(session), people.places(session, cycle_id), people.ended(session)
    able = set(roles.loc[roles["role"] == Role.ENUMERATOR, "account_id"]) - ended
    near_ones = {
        str(one) for one, place in zip(places["account_id"], places["place_code"], strict=True) if reach.covers(place)
    }
    is_office = reach.everywhere or bool(reach.towns)
    shown = able if reach.everywhere else able & near_ones if is_office else able & {actor.account_id}
    accounts = people.accounts(session)
    known = accounts.loc[accounts["account_id"].isin(shown), ["account_id", "name"]].reset_index(drop=True)
    trained = training.in_force(session, cycle_id)
    stages = {str(one): frozenset(of["stage"]) for one, of in trained.groupby("account_id")}
    held = [stages.get(str(one), frozenset()) for one in known["account_id"]]
    return known.assign(stages=pd.Series(held, index=known.index, dtype="object"))


def _attendance(known: _Known, plan: TrainingPlan) -> pd.DataFrame:
    passed = set(passed_tests(known.tests, plan=plan).itertuples(index=False, name=None))
    qualified = set(zip(known.trained["session_id"], known.trained["account_id"], strict=True))
    best = known.tests.groupby(["session_id", "account_id"]).agg(
        best=("n_right", "max"), n_questions=("n_questions", "max"), n_attempts=("attempt", "max")
    )
    keys = list(zip(known.attendance["session_id"], known.attendance["account_id"], strict=True))
    return (
        known.attendance.merge(known.staff[["account_id", "name"]], on="account_id", how="left")
        .merge(best.reset_index(), on=["session_id", "account_id"], how="left")
        .assign(is_passed=[key in passed for key in keys], is_qualified=[key in qualified for key in keys])
    )


def _sessions(known: _Known, attendance: pd.DataFrame, towns: dict[str, str]) -> pd.DataFrame:
    counts = attendance.groupby("session_id").agg(
        n_present=("account_id", "size"), n_passed=("is_passed", "sum"), n_qualified=("is_qualified", "sum")
    )
    shown = known.sessions.merge(counts.reset_index(), on="session_id", how="left")
    numbers = shown[["n_present", "n_passed", "n_qualified"]].fillna(0).astype("int64")
    names = [towns.get(code, code) if isinstance(code, str) else "全区" for code in shown["town_code"]]
    return shown.assign(**numbers, stage_zh=shown["stage"].map(stage_word), town_name=names)


def _cells(known: _Known) -> pd.DataFrame:
    """Return each area × stage with the first day on which somebody of the area was trained for it."""
    pairs = known.places.merge(known.trained, on="account_id")
    first = pairs.groupby(["place_code", "stage"])["trained_on"].min().to_dict()
    rows: list[dict[str, Any]] = [
        {"ea_id": ea_id, "area_name": name, "stage": stage.value, "trained_on": first.get((ea_id, stage.value))}
        for ea_id, name in zip(known.areas["ea_id"], known.areas["area_name"], strict=True)
        for stage in Stage
    ]
    return pd.DataFrame(rows, columns=["ea_id", "area_name", "stage", "trained_on"])


def _untested(known: _Known, attendance: pd.DataFrame) -> list[Finding]:
    """Return who was recorded as trained by hand, without a passed test for that stage."""
    stage_of = dict(zip(known.sessions["session_id"], known.sessions["stage"], strict=True))
    passed = attendance[attendance["is_passed"].astype("bool")]
    have = {(one, stage_of.get(of)) for one, of in zip(passed["account_id"], passed["session_id"], strict=True)}
    return [
        Finding(
            code="TRAINING_WITHOUT_TEST",
            severity=Severity.INFORMATION,
            subject=str(row["account_id"]),
            field=stage_word(row["stage"]),
        )
        for row in known.trained.to_dict("records")
        if (row["account_id"], row["stage"]) not in have
    ]


def _uncovered(cells: pd.DataFrame) -> list[Finding]:
    return [
        Finding(
            code="TRAINING_AREA_UNCOVERED",
            severity=Severity.WARNING,
            subject=str(row["ea_id"]),
            field=STAGE_LABELS[Stage(row["stage"])],
        )
        for row in cells.to_dict("records")
        if pd.isna(row["trained_on"])
    ]
