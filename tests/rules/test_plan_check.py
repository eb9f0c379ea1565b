"""A plan that can be read may still not fit together; a change names what was done already by the old value."""

from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.findings import finding_sentence
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.plan import Plan, parse_plan, parse_plan_text
from fieldwork.rules.plan_changes import (
    changed_parameters,
    check_changes,
    editable_parameters,
    parameter_values,
    with_parameter,
)
from fieldwork.rules.plan_check import check_plan, dated, sample_left
from fieldwork.rules.two_person import can_act, check_two_person
from sampling.findings import Severity
from tests.refusing import refused

MAPPING = shipped_toml("plan", "2022.toml")
TEXT = data_path("plan", "2022.toml").read_text(encoding="utf-8")
PLAN = parse_plan(MAPPING)
AREA, OTHER = "440118001001001", "440118101201001"


def changed(path: str, value: object) -> Plan:
    mapping: Any = deepcopy(MAPPING)
    target: Any = mapping
    *parents, last = path.split(".")
    for parent in parents:
        target = target[int(parent) if parent.isdecimal() else parent]
    target[last] = value
    return parse_plan(mapping)


def codes(plan: Plan) -> list[str]:
    findings = check_plan(plan)
    assert all(finding_sentence(finding) for finding in findings)
    return [finding.code for finding in findings]


def test_the_shipped_plan_is_clean_and_lists_the_towns_of_its_frame() -> None:
    assert codes(PLAN) == []
    frame = data_path("frame", "zengcheng_villages_2022.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert {(town.code, town.name) for town in PLAN.towns} == {tuple(line.split(",")[2:4]) for line in frame}


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("cycle.district_code", "44011", "PLAN_DISTRICT_CODE_WRONG"),
        ("towns.0.code", "440119001", "PLAN_TOWN_CODE_WRONG"),
        ("towns.0.code", "440118", "PLAN_TOWN_CODE_WRONG"),
        ("towns.0.code", "440118002", "PLAN_TOWN_REPEATED"),
        ("towns", [], "PLAN_TOWNS_MISSING"),
        ("screening.min_screened", 4501, "PLAN_SCREENING_SHORT"),
        ("areas.area_target_households", 299, "PLAN_AREAS_SMALL"),
        ("draw.reserve_depth", 30, "PLAN_RESERVE_DEEP"),
        ("cycle.starts_on", date(2022, 6, 1), "PLAN_DATE_OUTSIDE"),
        ("placement.approver_must_differ", False, "PLAN_TWO_PERSON_OFF"),
        ("ceremony.revealer_must_differ", False, "PLAN_ONE_REVEALS"),
        ("ceremony.void_confirmer_must_differ", False, "PLAN_ONE_VOIDS"),
    ],
)
def test_what_does_not_fit_is_found(path: str, value: object, code: str) -> None:
    assert code in codes(changed(path, value))


def test_a_plan_of_another_district_that_still_names_the_district_of_the_sample_is_told_where() -> None:
    other = changed("cycle.district_code", "441624")
    left = {finding.field for finding in sample_left(other, PLAN)}
    assert {"cycle.name", "cycle.address_names", "papers.issuer", "papers.offices", "tasks (no = 5) owner"} <= left
    assert not left & {"tasks (no = 1) owner", "tasks (no = 2) owner"}
    assert list(sample_left(PLAN, PLAN)) == []


def test_a_cycle_that_starts_on_a_leap_day_ends_on_the_last_of_february() -> None:
    leap = changed("cycle.starts_on", date(2024, 2, 29))
    assert codes(leap) == ["PLAN_DATE_OUTSIDE"] * len(dated(leap))


def test_two_equal_plans_differ_in_nothing() -> None:
    assert changed_parameters(PLAN, PLAN) == []
    values = parameter_values(PLAN)
    assert values["areas.n_areas"] == "15"
    assert values["draw.sort"] == "income_per_person"
    assert values["placement.approver_must_differ"] == "true"
    assert values["tasks[1].deadline"] == "—"


def test_a_change_is_named_with_both_values() -> None:
    (change,) = changed_parameters(PLAN, changed("areas.n_areas", 16))
    assert (change.key, change.before, change.after) == ("areas.n_areas", "15", "16")
    fewer = changed_parameters(PLAN, changed("towns", MAPPING["towns"][:-1]))
    assert [(change.key, change.after) for change in fewer] == [("towns[13].code", "—"), ("towns[13].name", "—")]


def test_a_parameter_already_used_is_a_warning_and_others_are_not() -> None:
    changes = changed_parameters(PLAN, changed("areas.n_areas", 16))
    assert check_changes(changes, done_steps=[]) == []
    assert check_changes(changes, done_steps=["draw"]) == []
    (found,) = check_changes(changes, done_steps=["areas"])
    assert (found.code, found.severity) == ("PLAN_PARAMETER_USED", Severity.WARNING)
    assert "15" in finding_sentence(found)


def test_every_parameter_of_a_section_can_be_edited_and_brings_its_comment() -> None:
    parameters = {parameter.key: parameter for parameter in editable_parameters(TEXT)}
    sections = [name for name, section in MAPPING.items() if isinstance(section, dict)]
    assert set(parameters) == {f"{section}.{key}" for section in sections for key in MAPPING[section]}
    assert parameters["areas.n_areas"].value == "15"
    assert parameters["areas.n_areas"].comment.startswith("(C)")
    assert parameters["areas.label"].comment.endswith('"areas#2"')


@settings(max_examples=20, deadline=None)
@given(n=st.integers(5, 10_000))
def test_one_value_is_changed_and_every_other_character_stays(n: int) -> None:
    text = with_parameter(TEXT, "areas.n_areas", str(n))
    assert [c.key for c in changed_parameters(PLAN, parse_plan_text(text))] == ([] if n == 15 else ["areas.n_areas"])
    assert text.replace(f"n_areas = {n} ", "n_areas = 15 ", 1) == TEXT
    assert with_parameter(text, "areas.n_areas", "15") == TEXT


def test_a_hash_inside_quotes_is_no_comment() -> None:
    text = with_parameter(TEXT, "draw.label", '"households#2"')
    assert parse_plan_text(text).draw.label == "households#2"
    assert with_parameter(text, "draw.label", '"households"') == TEXT


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("areas.no_such", "1", "PLAN_PARAMETER_UNKNOWN"),
        ("tasks.no", "1", "PLAN_PARAMETER_UNKNOWN"),
        ("areas.n_areas", "many", "PLAN_PARAMETER_NOT_TOML"),
        ("areas.n_areas", "1\nlabel = 2", "PLAN_PARAMETER_NOT_TOML"),
    ],
)
def test_what_cannot_be_changed_is_refused(key: str, value: str, code: str) -> None:
    with refused(code):
        with_parameter(TEXT, key, value)


def person(account_id: str, *roles: Role, towns: tuple[str, ...] = (), areas: tuple[str, ...] = ()) -> Actor:
    return Actor(
        account_id=account_id, name="n", roles=frozenset(roles), towns=frozenset(towns), areas=frozenset(areas)
    )


def found(*people: Actor, areas: tuple[str, ...] = (AREA,)) -> list[str]:
    findings = check_two_person(people, areas, PLAN)
    assert all(finding_sentence(finding) for finding in findings)
    return [finding.code for finding in findings]


ASKS = person("e", Role.ENUMERATOR, areas=(AREA,))
DECIDES = person("s", Role.SUPERVISOR, towns=(AREA[:9],))


def test_one_who_asks_and_another_who_decides_are_enough() -> None:
    assert found(ASKS, DECIDES) == []
    assert found(ASKS, DECIDES, areas=()) == []
    assert can_act([ASKS, DECIDES], "substitution.approve", AREA) == {"s"}


def test_too_few_people_for_the_two_person_rule_are_warned_of_by_area() -> None:
    assert found(ASKS) == ["TWO_PERSON_NOBODY_DECIDES"]
    alone = ["TWO_PERSON_NO_REVEALER", "TWO_PERSON_NO_CONFIRMER", "TWO_PERSON_NOBODY_ASKS"]
    assert found(person("st", Role.STATISTICIAN)) == alone
    assert found(DECIDES) == ["TWO_PERSON_TOO_FEW"]
    assert found(ASKS, DECIDES, areas=(AREA, OTHER)) == ["TWO_PERSON_NOBODY_DECIDES"]
    assert found(areas=()) == ["TWO_PERSON_NOBODY_DECIDES"]


def test_without_the_rule_nobody_is_missing() -> None:
    plan = changed("placement.approver_must_differ", False)
    assert check_two_person([], [AREA], plan) == []
    alone = [person("st", Role.STATISTICIAN), ASKS]
    codes = [finding.code for finding in check_two_person(alone, [AREA], plan)]
    assert codes == ["TWO_PERSON_NO_REVEALER", "TWO_PERSON_NO_CONFIRMER"]
    assert len(check_two_person([*alone, DECIDES], [AREA], changed("ceremony.revealer_must_differ", False))) == 0
