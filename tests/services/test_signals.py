"""Signals and back-checks through their services: raised once, decided by another person, read by few."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from fieldwork.rules.backchecks import BackcheckFields, CheckOutcome
from fieldwork.rules.signals.states import SignalState
from fieldwork.rules.visits import AttemptCode, Position, VisitFields
from fieldwork.services.backchecks import BackcheckDrawFields, assign_backchecks, record_backcheck
from fieldwork.services.backchecks_view import backchecks_view, repeats_draw
from fieldwork.services.cycle import Revision, revise_plan
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.services.signal_details import funnels_view, signal_evidence
from fieldwork.services.signals import decide_signal, raise_signals, signals_view
from fieldwork.services.visits import record_visit
from fieldwork.store import ledger, people
from fieldwork.store.facts import Stamp
from tests.refusing import refused
from tests.services.scene import (
    AREA,
    AUDITOR,
    DRAWN_DWELLINGS,
    ENUMERATOR,
    FAR_AREA,
    PLAN_TEXT,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    Scene,
    household,
)

NIGHT = datetime(2022, 9, 5, 15, 10, tzinfo=UTC)
LATER = datetime(2022, 9, 20, 4, tzinfo=UTC)
TODAY = date(2022, 9, 20)


def visit(scene: Scene, household_id: str, at: datetime, code: str = "undecided", *, actor=ENUMERATOR) -> str:
    fields = VisitFields(
        visit_id=uuid4(),
        cycle_id=scene.cycle_id,
        household_id=household_id,
        visited_at=at,
        attempt_code=AttemptCode(code),
        position=Position(lon=113.8, lat=23.3, datum="WGS-84", accuracy_m=9),
    )
    return str(record_visit(scene.database, fields, actor=actor, now=at + timedelta(minutes=5)))


def visit_at_night(scene: Scene) -> list[str]:
    """Visit three households after eleven in the evening, twenty minutes apart."""
    return [
        visit(scene, household(dwelling), NIGHT + timedelta(minutes=20 * place))
        for place, dwelling in enumerate(DRAWN_DWELLINGS)
    ]


def raised(scene: Scene, *, actor=STATISTICIAN) -> int:
    return raise_signals(scene.database, scene.cycle_id, actor=actor, now=LATER)


def the_signal(scene: Scene) -> str:
    (signal_id,) = signals_view(scene.database, scene.cycle_id, actor=STATISTICIAN).signals["signal_id"]
    return str(signal_id)


def decide(scene: Scene, state: SignalState, reason: str = "看过了", *, actor=SUPERVISOR) -> int:
    return decide_signal(scene.database, the_signal(scene), state, reason=reason, actor=actor, now=LATER)


def test_a_signal_is_raised_once_with_its_evidence_and_an_innocent_cause(scene: Scene) -> None:
    visits = visit_at_night(scene)
    assert raised(scene) == 1
    head = ledger_head(scene.database)
    assert raised(scene) == 0
    assert ledger_head(scene.database) == head
    (row,) = signals_view(scene.database, scene.cycle_id, actor=AUDITOR).signals.to_dict("records")
    assert (row["title"], row["state_zh"], row["n_facts"]) == ("时间不寻常", "待核查", 3)
    assert "3 次" in row["said"]
    assert "约好了没有登记" in row["innocent"]
    evidence = signal_evidence(scene.database, row["signal_id"], actor=AUDITOR)
    assert evidence["visit_id"].tolist() == visits
    assert verify_ledger(scene.database).is_clean


def test_a_signal_goes_its_way_and_only_what_was_inspected_is_confirmed(scene: Scene) -> None:
    visit_at_night(scene)
    raised(scene)
    decide(scene, SignalState.LOOKED_AT, "")
    with refused("SIGNAL_STEP_NOT_ALLOWED", "核查中"):
        decide(scene, SignalState.CONFIRMED_PROBLEM)
    with refused("SIGNAL_REASON_MISSING"):
        decide(scene, SignalState.NEEDS_INSPECTION, " ")
    decide(scene, SignalState.NEEDS_INSPECTION)
    decide(scene, SignalState.EXPLAINED, "住户上夜班", actor=STATISTICIAN)
    view = signals_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert view.signals[["state", "decided_by", "reason"]].values.tolist() == [["explained", "stat", "住户上夜班"]]
    assert view.decisions["state_zh"].tolist() == ["核查中", "需实地检查", "已说明原因"]
    with refused("SIGNAL_NOT_FOUND"):
        decide_signal(scene.database, "0" * 64, SignalState.EXPLAINED, reason="x", actor=SUPERVISOR, now=LATER)


def test_looked_at_evidence_raises_nothing_again_and_as_much_fresh_evidence_does(scene: Scene) -> None:
    visit_at_night(scene)
    raised(scene)
    decide(scene, SignalState.EXPLAINED, "约好的")
    visit(scene, household(10), NIGHT + timedelta(days=1))
    assert raised(scene) == 0
    for dwelling in (20, 30):
        visit(scene, household(dwelling), NIGHT + timedelta(days=1, minutes=dwelling))
    assert raised(scene) == 1
    assert len(signals_view(scene.database, scene.cycle_id, actor=AUDITOR).signals) == 2


def test_an_enumerator_sees_no_signal_and_nobody_one_about_the_own_work(scene: Scene) -> None:
    for dwelling in DRAWN_DWELLINGS:
        visit(scene, household(dwelling), NIGHT + timedelta(minutes=dwelling), actor=SUPERVISOR)
    assert raised(scene) == 1
    for call in (signals_view, funnels_view, raise_signals):
        with refused("PERMISSION_ROLE"):
            call(scene.database, scene.cycle_id, actor=ENUMERATOR, **({"now": LATER} if call is raise_signals else {}))
    assert signals_view(scene.database, scene.cycle_id, actor=SUPERVISOR).signals.empty
    with refused("SIGNAL_NOT_FOUND"):
        signal_evidence(scene.database, the_signal(scene), actor=SUPERVISOR)
    with refused("SIGNAL_OWN_WORK"):
        decide(scene, SignalState.EXPLAINED)
    decide(scene, SignalState.EXPLAINED, actor=TOWN_SUPERVISOR)


def test_a_supervisor_raises_and_reads_signals_of_the_own_towns_only(scene: Scene) -> None:
    for dwelling in DRAWN_DWELLINGS:
        visit(scene, household(dwelling, FAR_AREA), NIGHT + timedelta(minutes=dwelling), actor=SUPERVISOR)
    assert raised(scene, actor=TOWN_SUPERVISOR) == 0
    assert raised(scene) == 1
    assert signals_view(scene.database, scene.cycle_id, actor=TOWN_SUPERVISOR).signals.empty
    with refused("PERMISSION_SCOPE"):
        decide(scene, SignalState.EXPLAINED, actor=TOWN_SUPERVISOR)


def test_the_funnel_holds_everybody_and_shows_those_within_reach(scene: Scene) -> None:
    at = datetime(2022, 9, 5, 2, tzinfo=UTC)
    for number in range(12):
        dwelling = list(DRAWN_DWELLINGS)[number % 3]
        for person, area in ((ENUMERATOR, AREA), (SUPERVISOR, FAR_AREA)):
            visit(scene, household(dwelling, area), at + timedelta(hours=3 * number), actor=person)
    everything = funnels_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert {each.indicator for each in everything} == {"refused", "agreed", "no_contact"}
    assert {account for each in everything for account in each.points["account_id"]} == {"enum", "sup"}
    near = funnels_view(scene.database, scene.cycle_id, actor=TOWN_SUPERVISOR)
    assert {account for each in near for account in each.points["account_id"]} == {"enum"}
    assert (near[0].limits["low"] <= near[0].limits["high"]).all()


def test_a_plan_without_the_section_is_said_so(scene: Scene) -> None:
    start, end = PLAN_TEXT.index("[signals]"), PLAN_TEXT.index("[maintenance]")
    text = PLAN_TEXT[:start] + PLAN_TEXT[end:]
    without = Revision(cycle_id=scene.cycle_id, plan_toml=text, reason="旧方案", based_on=1)
    revise_plan(scene.database, without, actor=STATISTICIAN, now=LATER)
    with refused("SIGNAL_PLAN_MISSING", "signals"):
        raised(scene)
    with refused("SIGNAL_PLAN_MISSING", "backchecks"):
        draw(scene)


def give_towns(scene: Scene) -> None:
    """The small rotation has no frame whose towns could be assigned by the service."""
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=NIGHT, recorded_by="stat")
    with scene.database.transaction() as session:
        for person in (SUPERVISOR, TOWN_SUPERVISOR):
            people.add_places(session, person.account_id, [(town, True) for town in sorted(person.towns)], stamp=stamp)
        heading = ledger.Heading(
            at=NIGHT, actor="stat", action="place.assign", cycle_id=scene.cycle_id, subject="towns"
        )
        ledger.append(session, heading)


def draw(scene: Scene, *, seed: str = "种子", checkers: tuple[str, ...] = ("stat",), actor=STATISTICIAN, **days) -> int:
    fields = BackcheckDrawFields(
        draw_id=uuid4(),
        cycle_id=scene.cycle_id,
        from_on=days.get("from_on", date(2022, 9, 1)),
        to_on=days.get("to_on", TODAY),
        seed=seed,
        checkers=checkers,
    )
    return assign_backchecks(scene.database, fields, actor=actor, now=LATER)


def view(scene: Scene, *, actor=AUDITOR):
    return backchecks_view(scene.database, scene.cycle_id, actor=actor, today=TODAY)


def many_visits(scene: Scene, code: str = "undecided") -> None:
    """Ten visits to each drawn household of the near area: 20 % of them are checked."""
    at = datetime(2022, 9, 5, 2, tzinfo=UTC)
    for number in range(10):
        for place, dwelling in enumerate(DRAWN_DWELLINGS):
            visit(scene, household(dwelling), at + timedelta(hours=3 * number, minutes=30 * place), code)


def answers(**changes: object) -> dict[str, object]:
    return {
        "visit_happened": "yes",
        "result_said": "other",
        "showed_id": "yes",
        "was_voluntary": "yes",
        "n_persons": 3,
        "income": 987_000_000,
        **changes,
    }


def record(scene: Scene, backcheck_id: str, *, actor=STATISTICIAN, reason: str | None = None, **changes) -> int:
    fields = BackcheckFields(
        backcheck_id=backcheck_id,
        done_on=TODAY,
        outcome=CheckOutcome.COMPLETED,
        answers=answers(**changes),
        reason=reason,
    )
    return record_backcheck(scene.database, fields, actor=actor, now=LATER)


def test_a_fifth_of_the_first_visits_is_drawn_once_and_anybody_repeats_it(scene: Scene) -> None:
    many_visits(scene)
    assert view(scene).n_undrawn == 30
    assert draw(scene) == 6
    found = view(scene)
    assert (found.n_undrawn, found.checks["state"].unique().tolist()) == (0, ["waiting"])
    assert (found.checks["assigned_to"] == "stat").all()
    (drawn,) = found.draws.to_dict("records")
    assert (drawn["n_visits"], drawn["n_chosen"]) == (30, 6)
    assert repeats_draw(scene.database, scene.cycle_id, drawn["draw_id"], actor=AUDITOR)
    with refused("BACKCHECK_NO_VISITS"):
        draw(scene)
    with refused("BACKCHECK_NOT_FOUND"):
        repeats_draw(scene.database, scene.cycle_id, "none", actor=AUDITOR)
    visit(scene, household(10), LATER + timedelta(minutes=10))
    assert view(scene).n_undrawn == 1
    assert verify_ledger(scene.database).is_clean


def test_who_was_not_met_takes_part_and_is_asked_something_else(scene: Scene) -> None:
    many_visits(scene, "no_contact")
    assert draw(scene) == 6
    check = view(scene).checks.iloc[0]
    assert (check["visit_kind"], check["visit_kind_zh"]) == ("nobody", "没有见到人")
    record(scene, check["backcheck_id"], somebody_home="yes")
    done = view(scene)
    assert done.question_rates["name"].tolist() == [
        "那天那个时候家里有人吗",
        "家里住几口人",
        "上年纯收入（愿意说才填）",
    ]
    assert done.question_rates["n_errors"].tolist() == [1, 0, 0]


def test_a_back_check_is_by_another_person_question_by_question_and_corrected_with_a_reason(scene: Scene) -> None:
    many_visits(scene)
    give_towns(scene)
    draw(scene, checkers=("sup", "stat"))
    (first, *_) = view(scene).checks["backcheck_id"]
    with refused("PERMISSION_ROLE"):
        record(scene, first, actor=ENUMERATOR)
    assert record(scene, first, n_persons=4, income=None, actor=SUPERVISOR) == 1
    with refused("BACKCHECK_REASON_MISSING"):
        record(scene, first)
    assert record(scene, first, reason="看错了一栏") == 2
    row = view(scene).checks.set_index("backcheck_id").loc[first]
    assert (row["state"], row["n_answers"], row["n_errors"]) == ("done", 6, 0)
    with refused("BACKCHECK_ANSWER_WRONG", "来过"):
        record(scene, first, visit_happened=None, reason="漏填")
    with refused("BACKCHECK_NOT_FOUND"):
        record(scene, "none")


def test_a_visit_of_the_only_checker_has_no_checker(scene: Scene) -> None:
    at = datetime(2022, 9, 5, 2, tzinfo=UTC)
    give_towns(scene)
    for number in range(10):
        visit(scene, household(10), at + timedelta(hours=3 * number), actor=SUPERVISOR)
    with refused("BACKCHECK_NOBODY_ELSE", AREA):
        draw(scene, checkers=("sup",))
    assert draw(scene, checkers=("sup", "town")) == 2
    found = view(scene).checks
    assert set(found["assigned_to"]) == {"town"}
    with refused("BACKCHECK_OWN_VISIT"):
        record(scene, found["backcheck_id"].iloc[0], actor=SUPERVISOR)


def test_what_differs_becomes_a_signal(scene: Scene) -> None:
    many_visits(scene)
    draw(scene)
    for backcheck_id in view(scene).checks["backcheck_id"].head(2):
        record(scene, backcheck_id, visit_happened="no")
    assert raised(scene) >= 1
    found = signals_view(scene.database, scene.cycle_id, actor=STATISTICIAN).signals
    assert "2 次住户说没有人来过" in found.set_index("rule")["said"]["backcheck_differs"]
    rates = view(scene).rates.set_index("name")
    assert rates.loc["入户是否属实", "percent"] == pytest.approx(100)
    assert rates.loc["住户情况", ["n_answers", "n_errors"]].tolist() == [2, 0]


def test_a_draw_in_the_own_towns_leaves_the_others_visits_to_others(scene: Scene) -> None:
    many_visits(scene)
    for number in range(10):
        visit(scene, household(10, FAR_AREA), NIGHT + timedelta(hours=3 * number), actor=SUPERVISOR)
    assert draw(scene, actor=TOWN_SUPERVISOR) == 6
    assert view(scene).n_undrawn == 10
    assert view(scene, actor=TOWN_SUPERVISOR).n_undrawn == 0
    with refused("SEED_TEXT_INVALID"):
        draw(scene, seed=" ")
    assert draw(scene) == 2
