"""Inspections: the choice anyone can repeat, the states of a finding, deadlines, and the second person."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.checklists import RESULT_LABELS, ItemResult, parse_checklist
from fieldwork.rules.inspection import (
    CORRECTION_LABELS,
    INSPECTION_STAGE_LABELS,
    NEXT_STATES,
    WEIGHT_LABELS,
    CorrectionState,
    InspectionStage,
    InspectionStanding,
    Step,
    Weight,
    default_due_on,
    inspections_evidence,
    is_overdue,
    require_due_day,
    require_other_verifier,
    require_step,
    state_of,
)
from fieldwork.rules.inspection_choice import Choice, ChoiceRequest, choose, is_replayed
from fieldwork.rules.plan import InspectionPlan, parse_plan
from fieldwork.services.plans import require_section
from tests.refusing import refused
from tests.rules.test_tasks import of_rules
from tests.spec import Case, cases

PLAN: InspectionPlan = require_section(parse_plan(shipped_toml("plan", "2022.toml")).inspection, "inspection")
DEMANDED = CorrectionState.CORRECTION_DEMANDED
SCREENING = shipped_toml("inspection", "screening.toml")


def steps_of(given: Case) -> list[Step]:
    return [
        Step(state=CorrectionState(state), recorded_by="a", due_on=given.get("due_on") if state == DEMANDED else None)
        for state in given["steps"]
    ]


def test_every_rule_of_the_table_has_a_test() -> None:
    assert {case["rule"] for case in cases("inspection")} == {"steps", "overdue", "due", "verifier", "choice", "closed"}


@of_rules("inspection", "steps")
def test_a_finding_goes_by_the_table_of_states(case: Case) -> None:
    steps = steps_of(case["given"])
    assert state_of(steps) == case["expect"]["state"]
    for state in CorrectionState:
        if state.value in case["expect"]["next"]:
            require_step(steps, state, finding_id="f")
        else:
            with refused("INSPECTION_STEP_NOT_ALLOWED", CORRECTION_LABELS[state]):
                require_step(steps, state, finding_id="f")


def test_every_state_is_reached_and_every_step_of_the_table_is_one_of_a_path() -> None:
    reached, waiting = {CorrectionState.OPEN}, [CorrectionState.OPEN]
    while waiting:
        for each in NEXT_STATES[waiting.pop()] - reached:
            reached.add(each)
            waiting.append(each)
    assert reached == set(CorrectionState) == set(NEXT_STATES) == set(CORRECTION_LABELS)


@given(st.lists(st.sampled_from([each for each in CorrectionState if each is not CorrectionState.OPEN]), max_size=8))
def test_only_what_was_demanded_is_corrected_and_only_what_was_corrected_is_verified(
    wanted: list[CorrectionState],
) -> None:
    steps: list[Step] = []
    for state in wanted:
        if state in NEXT_STATES[state_of(steps)]:
            steps.append(Step(state=state, recorded_by="a", due_on=date(2022, 1, 1) if state is DEMANDED else None))
    for before, after in pairwise(steps):
        if after.state is CorrectionState.CORRECTED:
            assert before.state is DEMANDED
        if after.state is CorrectionState.VERIFIED:
            assert before.state is CorrectionState.CORRECTED


@of_rules("inspection", "overdue")
def test_a_correction_is_overdue_after_its_day(case: Case) -> None:
    assert is_overdue(steps_of(case["given"]), today=case["given"]["today"]) == case["expect"]["overdue"]


@of_rules("inspection", "due")
def test_the_weight_gives_the_day(case: Case) -> None:
    given = case["given"]
    found = default_due_on(Weight(given["weight"]), plan=PLAN, today=given["today"])
    assert found == case["expect"]["due_on"]


def test_a_day_that_has_passed_is_no_deadline() -> None:
    assert require_due_day(date(2022, 11, 1), today=date(2022, 11, 1)) == date(2022, 11, 1)
    for wrong in (date(2022, 10, 31), None):
        with refused("INSPECTION_DUE_DAY_WRONG"):
            require_due_day(wrong, today=date(2022, 11, 1))


@of_rules("inspection", "verifier")
def test_another_person_verifies(case: Case) -> None:
    given = case["given"]
    plan = replace(PLAN, verifier_must_differ=given["must_differ"])
    steps = [Step(state=CorrectionState.CORRECTED, recorded_by=given["corrected_by"])]
    if "code" in case["expect"]:
        with refused(case["expect"]["code"]):
            require_other_verifier(steps, given["verifier"], plan=plan)
        return
    require_other_verifier(steps, given["verifier"], plan=plan)


def request(**changes: Any) -> ChoiceRequest:
    basis = ChoiceRequest(
        seed="demo",
        label="inspection 1 screening",
        n_areas=2,
        n_households_per_area=2,
        areas=("3", "1", "2"),
        households={"1": ("1b", "1a", "1c"), "2": ("2a",)},
    )
    return replace(basis, **changes)


@of_rules("inspection", "choice")
def test_the_choice_follows_from_the_seed(case: Case) -> None:
    given = case["given"]
    found = choose(
        request(seed=given["seed"], label=given["label"], areas=tuple(given["areas"]), n_areas=given["n_areas"])
    )
    assert list(found.areas) == case["expect"]["areas"]


def test_the_order_of_the_candidates_does_not_matter_and_none_is_taken_twice() -> None:
    first, second = choose(request()), choose(request(areas=("1", "2", "3", "3")))
    assert first == second
    assert len(set(first.areas)) == 2
    assert all(set(first.households[ea]) <= set(first.candidates[ea]) for ea in first.areas)


def test_over_many_seeds_every_area_and_household_has_the_same_chance() -> None:
    n_seeds = 3_000
    found: list[Choice] = [choose(request(seed=f"seed {number}", n_areas=1)) for number in range(n_seeds)]
    areas = Counter(each.areas[0] for each in found)
    of_first = [each for each in found if each.areas[0] == "1"]
    households = Counter(one for each in of_first for one in each.households["1"])
    # Five standard errors of a share of 1/3, and of 2/3: a false alarm once in a million runs; the seeds are fixed.
    assert all(abs(areas[ea] / n_seeds - 1 / 3) < 5 * (2 / 9 / n_seeds) ** 0.5 for ea in "123")
    assert all(abs(n / len(of_first) - 2 / 3) < 5 * (2 / 9 / len(of_first)) ** 0.5 for n in households.values())


@settings(max_examples=40)
@given(st.text(min_size=1, max_size=12), st.integers(1, 4), st.integers(0, 4))
def test_a_record_is_replayed_and_a_changed_one_is_not(seed: str, n_areas: int, n_households: int) -> None:
    wanted = request(seed="s" + "".join(char for char in seed if char.isalnum()), n_areas=n_areas)
    record = choose(replace(wanted, n_households_per_area=n_households)).to_dict()
    assert is_replayed(record)
    assert not is_replayed({**record, "areas": ["9", *record["areas"][1:]]})


def test_another_number_in_the_label_makes_another_choice() -> None:
    many = tuple(f"{number:03d}" for number in range(200))
    first, second = (choose(request(areas=many, n_areas=20, label=f"inspection {n} screening")) for n in (1, 2))
    assert first.areas != second.areas


@pytest.mark.parametrize("seed", ["", "  ", "a|b", "a\nb"])
def test_a_seed_that_cannot_be_written_down_is_refused(seed: str) -> None:
    with refused("INSPECTION_SEED_WRONG"):
        choose(request(seed=seed))


def test_nothing_to_choose_from_is_refused() -> None:
    with refused("INSPECTION_NO_AREAS"):
        choose(request(areas=()))


@of_rules("inspection", "closed")
def test_task_12_is_done_when_each_stage_was_inspected_and_every_finding_verified(case: Case) -> None:
    known = [
        InspectionStanding(
            stage=stage,
            checked_on=date.fromisoformat(days[0]),
            verified_on=[date.fromisoformat(day) if day else None for day in days[1:]],
        )
        for stage, days in case["given"].items()
    ]
    found = inspections_evidence(known)
    assert (found.n_done, found.done_on) == (case["expect"]["n_done"], case["expect"].get("done_on"))


def test_an_inspection_that_was_not_carried_out_closes_nothing() -> None:
    assert inspections_evidence([InspectionStanding(stage="screening", checked_on=None)]).n_done == 0


def test_every_stage_has_its_checklist() -> None:
    found = {path.stem: parse_checklist(shipped_toml("inspection", path.name)) for path in FILES}
    assert set(found) == {stage.value for stage in InspectionStage} == set(INSPECTION_STAGE_LABELS)
    for name, checklist in found.items():
        assert checklist.stage == name
        assert all(item.source and item.expected for item in checklist.items)
        assert checklist.of_level("area")
    codes = [item.code for checklist in found.values() for item in checklist.items]
    assert len(set(codes)) == len(codes)
    assert set(RESULT_LABELS) == set(ItemResult)
    assert set(WEIGHT_LABELS) == set(Weight)


FILES = sorted(data_path("inspection").glob("*.toml"))


def test_an_item_that_is_not_on_the_list_is_refused() -> None:
    with refused("INSPECTION_ITEM_UNKNOWN", "X99"):
        parse_checklist(SCREENING).item("X99")


@pytest.mark.parametrize(
    "wrong",
    [
        {"stage": "screening", "title": "…", "items": []},
        {"stage": "magic", "title": "…", "items": SCREENING["items"]},
        {"stage": "screening", "title": "…", "items": [{**SCREENING["items"][0], "level": "town"}]},
        {"stage": "screening", "title": "…", "items": [{**SCREENING["items"][0], "weight": "heavy"}]},
        {"stage": "screening", "title": "…", "items": SCREENING["items"][:1] * 2},
    ],
)
def test_a_checklist_that_cannot_be_right_is_refused(wrong: dict[str, Any]) -> None:
    with refused("INSPECTION_CHECKLIST_WRONG"):
        parse_checklist(wrong)
