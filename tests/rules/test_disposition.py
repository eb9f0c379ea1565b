"""Final dispositions: every code classified once, derived by the table of rules, confirmed with a reason."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork.resources import shipped_toml
from fieldwork.rules.disposition import (
    GROUP_OF,
    ONLY_BY_DECISION,
    RULES,
    Disposition,
    DispositionFields,
    History,
    derived_disposition,
    require_reasoned,
)
from fieldwork.rules.placement import CaseState
from fieldwork.rules.substitution import parse_reasons
from fieldwork.rules.visits import AttemptCode
from tests.refusing import refused

SPEC = tomllib.loads((Path(__file__).parents[1] / "spec" / "disposition.toml").read_text(encoding="utf-8"))["case"]
CODES = shipped_toml("codes", "disposition.toml")["codes"]
REASONS = parse_reasons(shipped_toml("codes", "substitution_reason.toml")["codes"])


def history(given_row: dict) -> History:
    return History(**{**given_row, "state": CaseState(given_row["state"]), "attempts": tuple(given_row["attempts"])})


@pytest.mark.parametrize("case", SPEC, ids=lambda case: case["rule"])
def test_a_history_leads_to_the_disposition_of_its_row(case: dict) -> None:
    assert derived_disposition(history(case["given"])) == case["expect"], case["says"]


def test_every_code_is_classified_once_and_stands_in_the_code_list() -> None:
    assert set(GROUP_OF) == set(Disposition)
    assert [row["code"] for row in CODES] == [code.value for code in Disposition]
    assert {row["code"]: row["group"] for row in CODES} == {code.value: GROUP_OF[code].value for code in Disposition}


def test_every_code_is_derived_by_a_row_or_says_why_only_a_person_can_choose_it() -> None:
    reached = {row["expect"] for row in SPEC}
    assert reached == {code.value for code in set(Disposition) - ONLY_BY_DECISION}
    assert {row["code"] for row in CODES if not row["is_derived"]} == {code.value for code in ONLY_BY_DECISION}
    assert all(bool(row["why"]) != row["is_derived"] for row in CODES)
    assert {code for _, code in RULES} <= {Disposition(code) for code in reached}


histories = st.builds(
    History,
    state=st.sampled_from(CaseState),
    attempts=st.lists(st.sampled_from([code.value for code in AttemptCode]), max_size=6).map(tuple),
    was_placed=st.booleans(),
    reason=st.sampled_from(["", *REASONS]),
    has_new_occupants=st.booleans(),
    eligibility=st.sampled_from(["in", "out", "unknown"]),
    occupancy=st.sampled_from(["occupied", "vacant", "seasonal", "non_residential"]),
)


@settings(deadline=None)
@given(histories)
def test_whatever_was_recorded_has_a_disposition_that_a_rule_may_give(seen: History) -> None:
    assert derived_disposition(seen) not in ONLY_BY_DECISION


@settings(deadline=None)
@given(histories)
def test_a_household_that_refused_is_never_counted_as_not_met(seen: History) -> None:
    if seen.saw(AttemptCode.REFUSED, AttemptCode.DO_NOT_COME_AGAIN):
        assert GROUP_OF[derived_disposition(seen)] not in {"NC", "UH", "UO"}


def confirm(code: str = "2.11", *, reason: str | None = None, state: CaseState, confirmed: str | None = None) -> str:
    fields = DispositionFields(cycle_id="c", household_id="h", code=code, reason=reason)
    return require_reasoned(fields, derived=Disposition.REFUSAL, state=state, confirmed=confirmed)


def test_what_the_rule_derives_is_confirmed_without_a_reason_once_the_case_is_over() -> None:
    assert confirm(state=CaseState.SUBSTITUTED) == "2.11"
    with refused("DISPOSITION_REASON_MISSING", "2.11"):
        confirm(state=CaseState.IN_CONTACT)
    assert confirm(state=CaseState.IN_CONTACT, reason="外业结束") == "2.11"


def test_another_code_and_a_change_need_a_reason() -> None:
    with refused("DISPOSITION_REASON_MISSING"):
        confirm("2.25", state=CaseState.SUBSTITUTED)
    assert confirm("2.25", reason="邻居说长期外出", state=CaseState.SUBSTITUTED) == "2.25"
    with refused("DISPOSITION_REASON_MISSING"):
        confirm(state=CaseState.SUBSTITUTED, confirmed="2.25", reason=" ")


def test_an_unknown_code_and_one_that_stands_already_are_refused() -> None:
    with refused("DISPOSITION_UNKNOWN", "9.9"):
        confirm("9.9", state=CaseState.SUBSTITUTED)
    with refused("DISPOSITION_UNCHANGED"):
        confirm(state=CaseState.SUBSTITUTED, confirmed="2.11")
