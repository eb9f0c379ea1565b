"""The plan is read as it is written, and refused with the name of the key where it is not."""

from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.messages import SENTENCES
from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.plan import Plan, parse_plan, parse_plan_text
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.task_states import TASK_STATE_LABELS, TaskState, task_states
from fieldwork.rules.tasks import KNOWN_FACTS, Task

MAPPING = shipped_toml("plan", "2022.toml")
DAYS = st.dates(date(2022, 1, 1), date(2023, 12, 31))


@pytest.fixture(scope="module")
def plan() -> Plan:
    return parse_plan(MAPPING)


def changed(path: str, value: object = None, *, drop: bool = False) -> dict[str, Any]:
    """The plan of 2022 with one value changed or dropped; a path is ``section.key`` or ``tasks.0.key``."""
    mapping = deepcopy(MAPPING)
    *parents, last = path.split(".")
    target: Any = mapping
    for parent in parents:
        target = target[int(parent) if parent.isdecimal() else parent]
    if drop:
        del target[last]
    else:
        target[int(last) if last.isdecimal() else last] = value
    return mapping


def refusal(mapping: dict[str, Any]) -> InputRefusal:
    with pytest.raises(InputRefusal) as caught:
        parse_plan(mapping)
    assert caught.value.sentence
    return caught.value


def test_the_plan_of_2022_holds_what_was_decided(plan: Plan) -> None:
    assert (plan.areas.n_areas, plan.draw.n_households_per_area, plan.n_households) == (15, 10, 150)
    assert plan.screening.min_screened == 4_500
    assert plan.placement.min_persuasion_visits == 3
    assert plan.bookkeeping.early_opening_deadline == date(2022, 10, 10)
    assert plan.bookkeeping.formal_start == date(2022, 12, 1)
    assert [task.no for task in plan.tasks] == list(range(1, 17))
    assert plan.cycle.district_code == "440118"


def test_the_text_gives_the_same_plan_with_or_without_byte_order_mark(plan: Plan) -> None:
    text = data_path("plan", "2022.toml").read_text(encoding="utf-8")
    assert parse_plan_text(text) == plan
    assert parse_plan_text("\ufeff" + text) == plan


def test_every_task_with_a_deadline_lies_in_the_cycle(plan: Plan) -> None:
    dated = [task for task in plan.tasks if task.deadline is not None]
    assert {task.no for task in dated} == {6, 7, 8, 9, 10, 11, 13, 15}
    assert all(plan.cycle.starts_on <= task.deadline <= date(2023, 1, 31) for task in dated)


def test_what_is_not_toml_is_refused() -> None:
    with pytest.raises(InputRefusal) as caught:
        parse_plan_text("areas = [")
    assert caught.value.code == "PLAN_NOT_TOML"
    assert "TOML" in caught.value.sentence


@pytest.mark.parametrize("value", [0, 2, "1", True, None])
def test_another_format_is_refused(value: object) -> None:
    assert refusal(changed("format", value)).code == "PLAN_FORMAT_UNKNOWN"


MAY_LACK = {f"assessment.{kind}_{what}_percent" for kind in ("weak", "good") for what in ("response", "coverage")}
"""Parameters that plans of an earlier version lack: the map that needs them is left out."""


def test_a_plan_of_an_earlier_version_is_read_without_the_classes_of_the_map() -> None:
    lacking = {name: value for name, value in MAPPING["assessment"].items() if f"assessment.{name}" not in MAY_LACK}
    read = parse_plan({**MAPPING, "assessment": lacking}).assessment
    assert read is not None
    assert read.weak_response_percent is None


def all_keys() -> list[str]:
    sections = {name: section for name, section in MAPPING.items() if isinstance(section, dict)}
    paths = [f"{name}.{key}" for name, section in sections.items() for key in section]
    return [path for path in paths if path not in MAY_LACK]


@pytest.mark.parametrize("path", all_keys())
def test_every_parameter_must_be_there(path: str) -> None:
    found = refusal(changed(path, drop=True))
    assert (found.code, found.fields["key"]) == ("PLAN_KEY_MISSING", path)


@pytest.mark.parametrize("path", all_keys())
def test_no_parameter_may_be_of_another_kind(path: str) -> None:
    for wrong in ([{}], {"a": 1}, float("nan")):
        found = refusal(changed(path, wrong))
        assert found.code == "PLAN_VALUE_WRONG"
        assert str(found.fields["key"]).startswith(path)


@pytest.mark.parametrize("path", ["areas", "tasks"])
def test_a_whole_section_must_be_there(path: str) -> None:
    assert refusal(changed(path, drop=True)).code == "PLAN_KEY_MISSING"


@pytest.mark.parametrize("path", ["areas.n_area", "surplus", "tasks.3.dead_line"])
def test_an_unknown_key_is_refused_and_named(path: str) -> None:
    found = refusal(changed(path, 1))
    assert found.code == "PLAN_KEY_UNKNOWN"
    assert str(found.fields["key"]).split(".")[-1] == path.rsplit(".", maxsplit=1)[-1]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("areas", 3),
        ("tasks", 3),
        ("tasks.0", 3),
        ("areas.n_areas", 0),
        ("areas.n_areas", True),
        ("areas.n_areas", 15.5),
        ("cycle.name", "  "),
        ("draw.method", "random"),
        ("draw.sort", "income"),
        ("draw.sort", [1]),
        ("placement.approver_must_differ", 1),
        ("bookkeeping.formal_start", "2022-12-01"),
        ("frame.size_tolerance_percent", -1),
        ("tasks.8.fact", "something"),
        ("tasks.9.milestones.0.deadline", "soon"),
    ],
)
def test_a_wrong_value_is_refused_with_key_and_expectation(path: str, value: object) -> None:
    found = refusal(changed(path, value))
    assert found.code == "PLAN_VALUE_WRONG"
    assert found.fields["expected"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("areas.n_provincial", 16),
        ("listing.segment_min_dwellings", 61),
        ("bookkeeping.early_trial_start", date(2022, 11, 2)),
        ("bookkeeping.early_opening_deadline", date(2022, 11, 2)),
        ("bookkeeping.trial_start", date(2022, 12, 2)),
        ("tasks.6.starts_on", date(2022, 5, 1)),
    ],
)
def test_values_that_contradict_each_other_are_refused(path: str, value: object) -> None:
    assert refusal(changed(path, value)).code == "PLAN_ORDER_WRONG"


def test_a_task_number_stands_once() -> None:
    found = refusal(changed("tasks.1.no", 1))
    assert (found.code, found.fields["value"]) == ("PLAN_TASK_NUMBER_REPEATED", 1)


def test_a_task_has_a_deadline_or_a_phase() -> None:
    found = refusal(changed("tasks.0.phase", drop=True))
    assert (found.code, found.fields["key"]) == ("PLAN_KEY_MISSING", "tasks[1].deadline")


def test_a_whole_number_may_stand_for_a_percentage(plan: Plan) -> None:
    assert parse_plan(changed("frame.size_tolerance_percent", 5)) == plan


def state_of(plan: Plan, no: int, facts: dict[str, date | None], today: date) -> TaskState:
    return next(standing.state for standing in task_states(plan, facts, today=today) if standing.task.no == no)


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2022, 7, 10), TaskState.EARLY),
        (date(2022, 7, 11), TaskState.DUE),
        (date(2022, 8, 31), TaskState.DUE),
        (date(2022, 9, 1), TaskState.LATE),
    ],
)
def test_an_open_task_is_early_due_or_late_by_its_dates(plan: Plan, today: date, state: TaskState) -> None:
    assert state_of(plan, 10, {"households_drawn": None}, today) is state


def test_a_finished_task_is_done_and_says_whether_it_was_late(plan: Plan) -> None:
    for done_on, is_late in ((date(2022, 8, 31), False), (date(2022, 9, 1), True)):
        standing = task_states(plan, {"households_drawn": done_on}, today=date(2022, 9, 2))[9]
        assert (standing.state, standing.done_on, standing.is_done_late) == (TaskState.DONE, done_on, is_late)
        assert standing.label == "已完成"


@given(DAYS)
def test_what_the_system_does_not_record_is_unknown_never_late(today: date) -> None:
    standings = task_states(parse_plan(MAPPING), {}, today=today)
    assert {standing.state for standing in standings} == {TaskState.UNKNOWN}
    assert not any(standing.is_done_late for standing in standings)


@given(DAYS, DAYS)
def test_an_open_task_never_goes_back(first: date, second: date) -> None:
    plan = parse_plan(MAPPING)
    order = [TaskState.EARLY, TaskState.DUE, TaskState.LATE]
    facts = dict.fromkeys(KNOWN_FACTS)
    earlier, later = sorted((first, second))
    for before, after in zip(
        task_states(plan, facts, today=earlier), task_states(plan, facts, today=later), strict=True
    ):
        if before.state is not TaskState.UNKNOWN:
            assert order.index(before.state) <= order.index(after.state)


def test_a_task_without_a_start_is_due_and_without_a_deadline_never_late(plan: Plan) -> None:
    mapping = changed("tasks.9.starts_on", drop=True)
    assert state_of(parse_plan(mapping), 10, {"households_drawn": None}, date(2022, 1, 1)) is TaskState.DUE
    mapping = changed("tasks.15.fact", "trial_complete")
    assert state_of(parse_plan(mapping), 16, {"trial_complete": None}, plan.cycle.starts_on + timedelta(9999)) is (
        TaskState.DUE
    )


def test_every_state_has_a_word_and_every_refusal_a_sentence() -> None:
    assert set(TASK_STATE_LABELS) == set(TaskState)
    assert {"PLAN_KEY_MISSING", "PLAN_KEY_UNKNOWN", "PLAN_VALUE_WRONG"} <= set(SENTENCES)


def test_every_fact_of_the_plan_is_one_that_the_system_sees(plan: Plan) -> None:
    def facts(task: Task) -> set[str]:
        return {fact for fact in (task.fact, *(milestone.fact for milestone in task.milestones)) if fact is not None}

    assert set().union(*(facts(task) for task in plan.tasks)) == KNOWN_FACTS
