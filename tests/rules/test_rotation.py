"""The shipped rotation plans are read; what is wrong in one is named; every code has its sentence."""

import copy
import re
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from fieldwork.messages.allocation import SENTENCES as ALLOCATION_SENTENCES
from fieldwork.messages.rotation import SENTENCES as ROTATION_SENTENCES
from fieldwork.resources import DATA, shipped_toml
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.rotation import RotationRules, parse_rotation
from sampling.rotation import (
    FULL_ROTATION,
    IN_CYCLE_ROTATION,
    NO_ROTATION,
    AvoidedUnit,
    longest_stay,
    planned_overlap,
    rotation_calendar,
)

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted(path.name for path in (DATA / "rotation").glob("*.toml"))


def rules_of(name: str) -> RotationRules:
    return parse_rotation(shipped_toml("rotation", name))


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_plan_has_ten_households_in_a_cycle_of_five_years(name: str) -> None:
    rules = rules_of(name)
    assert (rules.plan.n_households, rules.plan.cycle_years, rules.plan.first_wave) == (10, 5, 2022)
    assert rules.avoidance.unit is AvoidedUnit.AREA


def test_the_shipped_plans_are_those_that_are_documented() -> None:
    assert SHIPPED == ["half_2022.toml", "national_2022.toml", "quarter_yearly.toml"]


def test_the_national_plan_renews_all_ten_in_2024_and_2025() -> None:
    plan = rules_of("national_2022.toml").plan
    renewed = {
        batch.name: [w for w in range(2023, 2027) if planned_overlap(plan, batch=batch.name, waves=(w - 1, w)) == 0]
        for batch in plan.batches
    }
    assert renewed == {"第一批": [2024], "第二批": [2025]}


def test_the_half_plan_keeps_five_and_nobody_longer_than_three_years() -> None:
    plan = rules_of("half_2022.toml").plan
    assert [planned_overlap(plan, batch="第一批", waves=(w - 1, w)) for w in range(2023, 2027)] == [10, 5, 5, 10]
    assert {longest_stay(plan, batch=batch.name) for batch in plan.batches} == {3}


def test_the_calendar_of_the_methods_page_is_that_of_the_national_plan() -> None:
    page = (ROOT / "docs" / "methods-rotation.md").read_text(encoding="utf-8")
    events = {FULL_ROTATION: "大轮换", IN_CYCLE_ROTATION: "小轮换", NO_ROTATION: "不轮换"}
    plan = rules_of("national_2022.toml").plan
    for row in rotation_calendar(plan).query("batch == '第一批'").itertuples():
        overlap = "–" if row.wave == 2022 else planned_overlap(plan, batch="第一批", waves=(row.wave - 1, row.wave))
        trial = row.trial_starts_on or "–"
        cells = (
            row.wave,
            row.year_of_cycle,
            events[row.event],
            row.n_entering,
            row.n_staying,
            overlap,
            trial,
            row.ends_on,
        )
        assert "| " + " | ".join(str(cell) for cell in cells) + " |\n" in page


def changed(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    mapping = copy.deepcopy(shipped_toml("rotation", "national_2022.toml"))
    target: Any = mapping
    for key in path[:-1]:
        target = target[key]
    if value is None:
        del target[path[-1]]
    else:
        target[path[-1]] = value
    return mapping


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        (("format",), 2, "ROTATION_FORMAT_UNKNOWN"),
        (("format",), None, "ROTATION_FORMAT_UNKNOWN"),
        (("first_wave",), None, "PLAN_KEY_MISSING"),
        (("colour",), "red", "PLAN_KEY_UNKNOWN"),
        (("groups", 0, "n_households"), "ten", "PLAN_VALUE_WRONG"),
        (("groups", 0, "n_households"), 0, "ROTATION_NUMBER_INVALID"),
        (("steps", 0, "batch"), "第三批", "ROTATION_BATCH_UNKNOWN"),
        (("avoidance",), None, "PLAN_KEY_MISSING"),
        (("avoidance", "unit"), "town", "PLAN_VALUE_WRONG"),
        (("avoidance", "max_lost_percent"), -1, "PLAN_VALUE_WRONG"),
        (("avoidance", "recoded"), ["440118"], "PLAN_VALUE_WRONG"),
        (("avoidance", "recoded"), {"440183001001": 1}, "PLAN_VALUE_WRONG"),
    ],
)
def test_a_plan_that_is_wrong_is_refused_by_name(path: tuple[str | int, ...], value: object, code: str) -> None:
    with pytest.raises(InputRefusal) as refused:
        parse_rotation(changed(path, value))
    assert refused.value.code == code


def test_recoded_villages_are_read_and_may_be_left_out() -> None:
    codes = {"440183001001": "440118001001"}
    assert parse_rotation(changed(("avoidance", "recoded"), codes)).avoidance.recoded == codes
    assert parse_rotation(changed(("avoidance", "recoded"), None)).avoidance.recoded == {}


def codes_used(*modules: str) -> set[str]:
    text = "".join(
        path.read_text(encoding="utf-8") for module in modules for path in sorted((ROOT / module).glob("*.py"))
    )
    return set(re.findall(r'"((?:ROTATION|ALLOCATION|PRECISION|SPREAD|AREAS|WEIGHTS)_[A-Z_]+)"', text))


def test_every_code_has_its_sentence() -> None:
    assert codes_used("sampling/rotation") | {"ROTATION_FORMAT_UNKNOWN"} == set(ROTATION_SENTENCES)
    said = {code for code in ALLOCATION_SENTENCES if not code.startswith("ACTION.")}
    of_services = {
        code for code in codes_used("fieldwork/rules", "fieldwork/services") if code.startswith("ALLOCATION")
    }
    assert codes_used("sampling/allocation") | of_services == said


def test_sentences_of_findings_use_only_what_a_finding_has() -> None:
    finding_codes = [code for code in ROTATION_SENTENCES if "{subject}" in ROTATION_SENTENCES[code]]
    for code in finding_codes:
        names = {name for _, name, _, _ in Formatter().parse(ROTATION_SENTENCES[code]) if name}
        assert names <= {"subject", "field", "value", "expected"}
