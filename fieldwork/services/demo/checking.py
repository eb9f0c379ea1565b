"""Back-checks and signals of the demonstration: drawn each month, heard at invented doors, then looked into."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pandas as pd

from fieldwork.rules.backchecks import SAID_OF_RESULT, BackcheckFields, CheckOutcome
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.signals.states import SignalState
from fieldwork.services.backchecks import BackcheckDrawFields, assign_backchecks, record_backcheck
from fieldwork.services.backchecks_view import backchecks_view
from fieldwork.services.demo.diary import Diary
from fieldwork.services.demo.place import Field
from fieldwork.services.signals import decide_signal, raise_signals, signals_view
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import backchecks, screening, visits

DRAWN_ON = (date(2022, 9, 19), date(2022, 10, 17), date(2022, 11, 14))
CHECKED_AFTER_DAYS = 6
LOOKED_ON = date(2022, 11, 18)
FORGOTTEN_PER_MILLE = 60
"""So many answers in a thousand differ although nobody did anything wrong."""
FORGOTTEN_DAYS = 5
N_FORGOTTEN, FORGOTTEN_IN = 2, 9
"""Households of the first two enumerators with several checks in September say that nobody came: one is explained."""

HOME = ["n_persons", "residence_type", "floor_area_m2"]
EXPLAINED = "合成记录：复核时是刚回家的亲属应门，不知道来过人；户主后来电话确认来过。"


@dataclass(frozen=True, kw_only=True)
class _Checkers:
    """Who checks: the supervisor and the statistician, by account."""

    supervisor: Actor
    statistician: Actor

    def of(self, account_id: str) -> Actor:
        return self.supervisor if account_id == self.supervisor.account_id else self.statistician


def plan_checks(diary: Diary, people: Sequence[Actor]) -> None:
    """Note the draws of back-checks, what is heard at the doors, and the day on which signals are looked for."""
    by_role = {role: person for person in reversed(people) for role in person.roles}
    both = _Checkers(supervisor=by_role[Role.SUPERVISOR], statistician=by_role[Role.STATISTICIAN])
    for day in DRAWN_ON:
        diary.put(_morning(day), lambda now, day=day: _draw(diary.field_of, both, day, now))  # type: ignore[misc]
        checked_on = _morning(day + timedelta(days=CHECKED_AFTER_DAYS))
        diary.put(checked_on, lambda now: _hear(diary.field_of, both, now))
    diary.put(_morning(LOOKED_ON), lambda now: _look(diary.field_of, both, now))


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(8, 30), tzinfo=LOCAL_ZONE)


def _draw(at: Field, both: _Checkers, day: date, now: datetime) -> None:
    fields = BackcheckDrawFields(
        draw_id=at.key("backchecks", day.isoformat()),
        cycle_id=at.cycle_id,
        from_on=date(2022, 9, 1),
        to_on=day - timedelta(days=1),
        seed=f"{at.chance.seed} {day.isoformat()}",
        checkers=(both.supervisor.account_id, both.statistician.account_id),
    )
    assign_backchecks(at.database, fields, actor=both.statistician, now=now)


def _hear(at: Field, both: _Checkers, now: datetime) -> None:
    """Record what was heard in the back-checks that wait; a few are left for later."""
    today = now.astimezone(LOCAL_ZONE).date()
    view = backchecks_view(at.database, at.cycle_id, actor=both.statistician, today=today)
    waiting = view.checks[view.checks["state"].isin(["waiting", "late"])].to_dict("records")
    homes, forgotten = _recorded(at), _forgotten(waiting)
    for number, check in enumerate(sorted(waiting, key=lambda row: str(row["backcheck_id"]))):
        home = homes.get(str(check["backcheck_id"]))
        if home is not None and at.chance.below(12, "left", str(check["backcheck_id"])):
            is_forgotten = str(check["visited_by"]) in forgotten
            fields = _heard(at, {str(name): value for name, value in check.items()}, home, today)
            if is_forgotten and check["visit_kind"] == "contact":
                fields = replace(fields, answers={"visit_happened": "no"})
            actor = both.of(str(check["assigned_to"]))
            record_backcheck(at.database, fields, actor=actor, now=now + timedelta(minutes=30 * (number + 1)))


def _forgotten(waiting: Sequence[Mapping[Any, Any]]) -> set[str]:
    """Return whose households say that nobody came: the first two with at least two talks to check in September."""
    talks = [
        str(check["visited_by"])
        for check in waiting
        if check["visit_kind"] == "contact" and check["visited_at"].month == FORGOTTEN_IN
    ]
    return set(sorted(each for each in set(talks) if talks.count(each) > 1)[:N_FORGOTTEN])


def _recorded(at: Field) -> dict[str, dict[str, Any]]:
    """Return what a synthetic household would say: what was recorded of visit and household, by back-check."""
    with at.database.reading() as session:
        answers = screening.in_force(session, at.cycle_id, personal=False)
        made = visits.of_cycle(session, at.cycle_id)[["visit_id", "attempt_code"]]
        checks = backchecks.of_cycle(session, at.cycle_id)[["backcheck_id", "visit_id", "household_id"]]
    table = checks.merge(made, on="visit_id").merge(answers[["household_id", *HOME]], on="household_id")
    rows = [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]
    return {row["backcheck_id"]: row for row in rows}


def _heard(at: Field, check: Mapping[str, Any], home: Mapping[str, Any], today: date) -> BackcheckFields:
    key, kind = str(check["backcheck_id"]), str(check["visit_kind"])
    if kind == "contact":
        answers = _of_a_talk(at, check, str(home["attempt_code"])) | _said_of_home(at, key, home)
    elif kind == "nobody":
        answers = {"somebody_home": "no"} | _said_of_home(at, key, home)
    else:
        answers = {"dwelling_found": "vacant"}
    return BackcheckFields(backcheck_id=key, done_on=today, outcome=CheckOutcome.COMPLETED, answers=answers)


def _of_a_talk(at: Field, check: Mapping[str, Any], attempt_code: str) -> dict[str, Any]:
    key, visited_on = str(check["backcheck_id"]), check["visited_at"].astimezone(LOCAL_ZONE).date()
    off = FORGOTTEN_DAYS if _slips(at, "day", key) else at.chance.below(2, "day", key)
    return {
        "visit_happened": "yes",
        "visited_on": (visited_on + timedelta(days=off)).isoformat(),
        "result_said": SAID_OF_RESULT.get(attempt_code, "other"),
        "showed_id": "unsure" if _slips(at, "id", key) else "yes",
        "was_voluntary": "no" if _slips(at, "voluntary", key) else "yes",
    }


def _said_of_home(at: Field, key: str, home: Mapping[str, Any]) -> dict[str, Any]:
    known = {name: home[name] for name in HOME if not pd.isna(home[name])}
    if "n_persons" in known and _slips(at, "persons", key):
        known["n_persons"] = int(known["n_persons"]) + 1
    return known


def _slips(at: Field, question: str, key: str) -> bool:
    return at.chance.below(1000, f"slip {question}", key) < FORGOTTEN_PER_MILLE


def _look(at: Field, both: _Checkers, now: datetime) -> None:
    """Look for signals; the supervisor explains the first one, the others stay open."""
    raise_signals(at.database, at.cycle_id, actor=both.statistician, now=now)
    found = signals_view(at.database, at.cycle_id, actor=both.supervisor).signals
    if len(found) > 1:
        first = str(found.sort_values(["rule", "account_id", "period"])["signal_id"].iloc[0])
        decide_signal(
            at.database,
            first,
            SignalState.EXPLAINED,
            reason=EXPLAINED,
            actor=both.supervisor,
            now=now + timedelta(hours=3),
        )
