"""Effort and evidence: what is asked for before a household is substituted, and what is only said."""

import re
import tomllib
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork.messages import SENTENCES, sentence
from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.effort import Attempt, DayPart, VisitsPlan, check_no_contact, check_persuasion
from fieldwork.rules.effort_kept import kept_rules
from fieldwork.rules.evidence import Brought, Evidence, require_acceptable, require_village_word
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.substitution import VillageWord, parse_reasons
from fieldwork.rules.visits import AttemptCode
from fieldwork.settings import LOCAL_ZONE
from tests.refusing import refused

SPEC = tomllib.loads((Path(__file__).parents[1] / "spec" / "substitution.toml").read_text(encoding="utf-8"))["case"]
LABELS = {row["code"]: row["label"] for row in shipped_toml("codes", "attempt_code.toml")["codes"]}
REASONS = parse_reasons(shipped_toml("codes", "substitution_reason.toml")["codes"], LABELS)
PLAN = parse_plan_text(data_path("plan", "2022.toml").read_text(encoding="utf-8"))
WORD = VillageWord(role="committee", name="李某某", confirmed_on=date(2022, 9, 6))


def attempt(text: str) -> Attempt:
    code, day, hour, by = text.split()
    return Attempt(code=code, at=datetime(2022, 9, int(day), int(hour), tzinfo=LOCAL_ZONE), by=by)


def brought(row: dict) -> Brought:
    return Brought(
        household_id="h",
        visits=[attempt(text) for text in row["visits"]],
        photo_ids=("p1",) if row.get("photo") else (),
        village=WORD if row.get("village") else None,
        note="写明的情况" if row.get("note") else None,
        screening_id="a1" if row.get("screened_out") else None,
    )


def visits_plan(row: dict) -> VisitsPlan | None:
    assert PLAN.visits is not None
    return None if row.get("without_section") else replace(PLAN.visits, **row.get("plan", {}))


@pytest.mark.parametrize("case", SPEC, ids=lambda case: case["rule"])
def test_a_request_is_accepted_or_refused_as_its_row_says(case: dict) -> None:
    row, shown = case["given"], brought(case["given"])
    plan, reason = visits_plan(row), REASONS[case["given"]["reason"]]
    if "refused" in case:
        with refused(case["refused"], "h"):
            require_acceptable(reason, shown, placement=PLAN.placement, visits=plan)
        return
    kinds = require_acceptable(reason, shown, placement=PLAN.placement, visits=plan)
    assert kinds == case.get("evidence", []), case["says"]
    found = check_persuasion(shown.visits, plan, household_id="h") if reason.needs_persuasion else []
    assert [finding.code for finding in found] == case["warnings"], case["says"]
    if "kept" in case:
        kept = kept_rules(shown.visits, PLAN.placement, plan, household_id="h")
        assert [opening(words) for words in kept] == [opening(SENTENCES[code]) for code in case["kept"]], case["says"]


def opening(words: str) -> str:
    """The words of a sentence without its numbers."""
    return re.sub(r"\{\w+\}|\d+", "", words)


def test_every_reason_has_a_row_and_every_kind_of_evidence_its_words() -> None:
    assert {case["given"]["reason"] for case in SPEC} | {"other"} == set(REASONS)
    kinds = {kind for reason in REASONS.values() for kind in reason.evidence}
    assert kinds == {kind.value for kind in Evidence}
    assert all(f"EVIDENCE.{kind}" in SENTENCES for kind in Evidence)
    assert {code for reason in REASONS.values() for code in reason.attempts} <= set(AttemptCode)


def test_all_that_is_missing_is_said_at_once() -> None:
    shown = brought({"visits": ["not_found 5 10 a"]})
    with refused("SUBSTITUTION_EVIDENCE_MISSING", "不少于 2 天", sentence("EVIDENCE_MISSING.village")):
        require_acceptable(REASONS["not_found"], shown, placement=PLAN.placement, visits=PLAN.visits)


def test_a_reason_that_no_visit_showed_says_which_result_it_needs() -> None:
    shown = brought({"visits": ["refused 5 10 a"]})
    with refused("SUBSTITUTION_REASON_WITHOUT_VISIT", "已拆除"):
        require_acceptable(REASONS["demolished"], shown, placement=PLAN.placement, visits=PLAN.visits)


def test_other_reasons_are_explained() -> None:
    shown = brought({"visits": ["refused 5 10 a"], "note": True})
    assert require_acceptable(REASONS["other"], shown, placement=PLAN.placement, visits=None) == ["explanation"]


START = datetime(2022, 9, 1, tzinfo=LOCAL_ZONE)
times = st.integers(0, 60 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
attempts = st.builds(Attempt, code=st.sampled_from(["refused", "undecided", "no_contact"]), at=times, by=st.just("a"))


@settings(deadline=None)
@given(st.lists(attempts, max_size=8), attempts)
def test_one_more_visit_never_makes_the_contact_attempts_worse(visits: list[Attempt], more: Attempt) -> None:
    assert PLAN.visits is not None
    before = check_no_contact(visits, PLAN.visits, household_id="h")
    after = check_no_contact([*visits, more], PLAN.visits, household_id="h")
    assert {found.code for found in after} <= {found.code for found in before}


def test_the_parts_of_the_day_follow_the_hours_of_the_plan_in_local_time() -> None:
    assert PLAN.visits is not None
    parts = [attempt(f"no_contact 5 {hour} a").part(PLAN.visits) for hour in (9, 11, 12, 17, 18, 21)]
    assert parts == [DayPart.MORNING] * 2 + [DayPart.AFTERNOON] * 2 + [DayPart.EVENING] * 2


def test_the_word_of_the_village_names_who_as_what_and_when() -> None:
    require_village_word(WORD, ["committee"], today=date(2022, 9, 6))
    for code, word in (
        ("VILLAGE_ROLE_UNKNOWN", replace(WORD, role="king")),
        ("VILLAGE_NAME_MISSING", replace(WORD, name=" ")),
        ("VILLAGE_WORD_IN_THE_FUTURE", replace(WORD, confirmed_on=date(2022, 9, 7))),
    ):
        with refused(code):
            require_village_word(word, ["committee"], today=date(2022, 9, 6))
    assert "李" not in repr(WORD)


@given(
    st.lists(
        st.builds(
            Attempt,
            code=st.sampled_from(["refused", "undecided", "no_contact"]),
            at=st.integers(0, 600).map(lambda hours: datetime(2022, 9, 1, tzinfo=LOCAL_ZONE) + timedelta(hours=hours)),
            by=st.sampled_from("ab"),
        ),
        max_size=6,
    )
)
@settings(max_examples=60)
def test_no_rule_is_said_to_be_kept_and_missing_at_once(visits: list[Attempt]) -> None:
    pairs = {
        "PERSUASION_FEW_DAYS": "EFFORT_DAYS",
        "PERSUASION_SAME_HOUR": "EFFORT_HOURS",
        "PERSUASION_SAME_PERSON": "EFFORT_PERSONS",
    }
    kept = {opening(words) for words in kept_rules(visits, PLAN.placement, PLAN.visits, household_id="h")}
    for finding in check_persuasion(visits, PLAN.visits, household_id="h"):
        assert opening(SENTENCES[pairs[finding.code]]) not in kept
