"""Signals: each rule fires where its table says so, and nothing depends on the order or the month of the rows."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork.messages import SENTENCES
from fieldwork.rules.signals.all_rules import all_signals
from fieldwork.rules.signals.preparing import (
    in_wgs84,
    prepared_answers,
    prepared_checks,
    prepared_counts,
    prepared_visits,
    responsible,
)
from fieldwork.rules.signals.signal import Rule, Signal, new_signals
from fieldwork.rules.signals.simulated import recorded_month
from fieldwork.rules.signals.states import (
    NEXT_STATES,
    STATE_LABELS,
    SignalState,
    require_not_own,
    require_reason,
    require_step,
)
from fieldwork.rules.signals.words import innocent_causes, said, title
from sampling.simulate.fieldwork import FRAUDS, ODDITIES, Behaviour, Kind, field_month
from tests.refusing import refused
from tests.rules.signal_cases import AREA, LIMITS, ME, dwellings_of, local, recorded, visits_of
from tests.spec import Case, cases

CASES = cases("signals")
assert LIMITS is not None


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']}: {case['says']}")
def test_a_rule_fires_where_its_table_says_so(case: Case) -> None:
    found = all_signals(recorded(case["rule"], case["given"]), LIMITS)
    mine = [each for each in found if each.rule == case["rule"] and each.measure == case.get("measure", "")]
    assert [each.account_id for each in mine] == [ME] * case["expect"]
    for signal in mine:
        assert "{" not in said(signal.rule, signal.measure, signal.numbers)


def test_every_rule_has_a_case_that_fires_and_one_that_does_not_but_for_measures() -> None:
    assert {Rule(case["rule"]) for case in CASES if case["expect"]} == set(Rule)
    assert {Rule(case["rule"]) for case in CASES if not case["expect"]} == set(Rule)


def test_every_rule_names_itself_and_an_innocent_cause_and_accuses_nobody() -> None:
    for rule in Rule:
        words = [title(rule), innocent_causes(rule)]
        words += [text for code, text in SENTENCES.items() if code.startswith(f"SIGNAL.{rule}.")]
        assert len(words) >= 5
        assert not any(word in text for word in ("造假", "作假", "舞弊", "处罚", "违法") for text in words)


MONTH = recorded_month(
    field_month(
        "laws",
        [
            Behaviour(place=0, kind=Kind.INVENTED_AT_HOME, share=1.0),
            Behaviour(place=1, kind=Kind.ONE_PLACE, share=0.6),
            Behaviour(place=2, kind=Kind.FAST_SERIES, share=0.6),
            Behaviour(place=3, kind=Kind.DUPLICATED_ANSWERS, share=0.4),
            Behaviour(place=4, kind=Kind.HEAPED_NUMBERS, share=0.6),
            Behaviour(place=5, kind=Kind.COPIED_BOOKS, share=0.6),
            Behaviour(place=6, kind=Kind.EDITED_LIST, share=0.6),
        ],
        n_enumerators=9,
    ),
    seed="laws",
)
FOUND = all_signals(MONTH, LIMITS)


def test_the_month_of_the_laws_holds_signals_of_many_rules() -> None:
    assert len({each.rule for each in FOUND}) >= 7


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_the_order_of_the_rows_changes_nothing(seed: int) -> None:
    rng = np.random.default_rng(seed)
    names = ("visits", "answers", "numbers", "changes", "locks", "counts", "checks")
    mixed = {name: getattr(MONTH, name).iloc[rng.permutation(len(getattr(MONTH, name)))] for name in names}
    shuffled = {name: table.reset_index(drop=True) for name, table in mixed.items()}
    assert all_signals(replace(MONTH, **shuffled), LIMITS) == FOUND


@settings(max_examples=5, deadline=None)
@given(days=st.integers(1, 2).map(lambda months: 365 * months))
def test_a_year_later_the_same_work_gives_the_same_signals(days: int) -> None:
    """Whole years of 365 days keep month and hour: 2023 and 2024 (until March) begin no month on another day."""
    later = pd.Timedelta(days=days)
    visits = visits_of({"n": 5, "every_minutes": 4, "off_m": 500, "ordinary": 3})
    moved = visits.assign(visited_at=visits["visited_at"] + later, recorded_at=visits["recorded_at"] + later)
    now, then = (all_signals(walked(each), LIMITS) for each in (visits, moved))
    assert now
    assert [(each.rule, each.facts, each.numbers) for each in now] == [
        (each.rule, each.facts, each.numbers) for each in then
    ]
    assert {each.period for each in then} == {f"{2022 + days // 365}-09"}


def walked(visits: pd.DataFrame):
    return replace(MONTH.__class__(visits=prepared_visits(visits, dwellings_of({}))))


@pytest.mark.parametrize("kind", [*ODDITIES, *FRAUDS], ids=str)
def test_a_behaviour_changes_only_the_work_of_the_one_who_behaves_so(kind: Kind) -> None:
    plain, odd = (
        field_month("one", n_enumerators=3),
        field_month("one", [Behaviour(place=1, kind=kind, share=0.5)], n_enumerators=3),
    )
    who = "enumerator-02"
    for name, column in (("visits", "visited_by"), ("answers", "screened_by")):
        before, after = getattr(plain, name), getattr(odd, name)
        pd.testing.assert_frame_equal(
            before[before[column] != who].reset_index(drop=True), after[after[column] != who].reset_index(drop=True)
        )
    assert odd.visits["is_made_up"].any() <= (kind in FRAUDS)


def signal(*facts: str, account_id: str = ME) -> Signal:
    return Signal(rule=Rule.ODD_HOURS, account_id=account_id, period="2022-09", ea_id=AREA, facts=facts)


def test_the_same_evidence_is_the_same_signal_in_whatever_order() -> None:
    assert signal("a", "b").digest("c1") == signal("b", "a").digest("c1")
    assert signal("a", "b").digest("c1") != signal("a", "c").digest("c1")
    assert signal("a").digest("c1") != signal("a", account_id="other").digest("c1")
    assert signal("a").digest("c1") != signal("a").digest("c2")


def test_a_question_that_waits_is_not_asked_again_and_old_evidence_raises_nothing() -> None:
    first = signal("a", "b")
    assert new_signals([first], waiting=()) == [first]
    assert new_signals([signal("a", "b", "c")], waiting={first.series}) == []
    looked_at = {first.series: frozenset({"a", "b"})}
    assert new_signals([signal("a", "b", "c")], waiting=(), looked_at=looked_at) == []
    fresh = signal("a", "b", "c", "d")
    assert new_signals([fresh], waiting=(), looked_at=looked_at) == [fresh]


def test_a_statistic_of_a_month_is_raised_once_for_that_month() -> None:
    statistic = signal()
    assert new_signals([statistic], waiting=(), looked_at={statistic.series: frozenset()}) == []


def test_every_state_is_reached_from_the_first_and_only_what_was_inspected_is_confirmed() -> None:
    reached, waiting = {SignalState.OPEN}, [SignalState.OPEN]
    while waiting:
        fresh = NEXT_STATES[waiting.pop()] - reached
        reached |= fresh
        waiting += fresh
    assert reached == set(SignalState) == set(STATE_LABELS)
    before = [state for state, steps in NEXT_STATES.items() if SignalState.CONFIRMED_PROBLEM in steps]
    assert before == [SignalState.NEEDS_INSPECTION]


@pytest.mark.parametrize("state", SignalState, ids=str)
@pytest.mark.parametrize("wanted", SignalState, ids=str)
def test_a_step_is_taken_or_refused_as_the_table_says(state: SignalState, wanted: SignalState) -> None:
    if wanted in NEXT_STATES[state]:
        require_step(state, wanted)
        return
    with refused("SIGNAL_STEP_NOT_ALLOWED", STATE_LABELS[state]):
        require_step(state, wanted)


def test_a_decision_says_why_and_is_not_made_about_the_own_work() -> None:
    require_reason(SignalState.LOOKED_AT, "")
    with refused("SIGNAL_REASON_MISSING"):
        require_reason(SignalState.EXPLAINED, "  ")
    require_not_own("a", "b")
    with refused("SIGNAL_OWN_WORK"):
        require_not_own("a", "a")


def test_positions_are_judged_in_one_datum_or_not_at_all() -> None:
    table = pd.DataFrame({"lon": [113.6] * 4, "lat": [23.2] * 4, "datum": ["WGS-84", "GCJ-02", "CGCS2000", "BD-09"]})
    at = in_wgs84(table)
    assert at.lon[0] == at.lon[2] == 113.6
    assert 0.003 < 113.6 - at.lon[1] < 0.008
    assert np.isnan(at.lon[3])


def test_an_answer_is_the_work_of_whoever_asked_or_of_the_areas_own_enumerator() -> None:
    who = responsible(
        pd.DataFrame({"account_id": ["zhao", "qian", "sup"], "place_code": [AREA, AREA, AREA[:9]]}),
    )
    assert who.to_dict() == {AREA: "qian"}
    rows = [("stat", "complete"), ("qian", "complete"), ("qian", "refused")]
    answers = pd.DataFrame(rows, columns=["recorded_by", "outcome"]).assign(
        ea_id=AREA,
        recorded_at=local("2022-08-31 23:30"),
        screened_at=pd.Series([pd.NaT] * 3, dtype="datetime64[us, UTC]"),
    )
    asked = prepared_answers(answers, who)
    assert asked["account_id"].tolist() == ["qian", "qian"]
    assert asked["period"].unique().tolist() == ["2022-08"]


def test_books_of_an_area_that_nobody_looks_after_are_left_out() -> None:
    counts = pd.DataFrame(
        {"household_id": [f"{AREA}00101", f"{AREA[:-1]}900101"], "on": ["2022-10-31"] * 2, "n_entries": 1}
    )
    kept = prepared_counts(counts, pd.Series({AREA: ME}))
    assert kept[["account_id", "period"]].values.tolist() == [[ME, "2022-10"]]


def test_a_back_check_counts_what_could_be_compared_and_knows_a_denial() -> None:
    checks = pd.DataFrame(
        {"backcheck_id": ["b1", "b2"], "visited_by": ME, "ea_id": AREA, "visited_at": local("2022-09-30 23:00")}
    )
    answers = pd.DataFrame(
        [("b1", "visit_happened", False), ("b1", "visited_on", None), ("b1", "n_persons", True)],
        columns=["backcheck_id", "question", "is_same"],
    ).astype({"is_same": "boolean"})
    table = prepared_checks(checks, answers)
    assert table[["is_denied", "n_answers", "n_errors", "period"]].values.tolist() == [
        [True, 2, 1, "2022-09"],
        [False, 0, 0, "2022-09"],
    ]
