"""A parameter changed after use makes a new version with a reason; every version stays; the second writer is told."""

from dataclasses import replace

import pandas as pd
import pytest

from fieldwork.rules.plan_changes import with_parameter
from fieldwork.services.cycle import Revision, current_cycle, cycle_findings, cycles_view, revise_plan, start_cycle
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.plan_versions import PlanView, plan_view, proposed_change, proposed_findings
from tests.refusing import refused
from tests.services.scene import AUDITOR, ENUMERATOR, NOW, PLAN_TEXT, STATISTICIAN, SUPERVISOR, Scene

MORE_VISITS = with_parameter(PLAN_TEXT, "placement.min_persuasion_visits", "4")


def revise(scene: Scene, text: str = MORE_VISITS, *, reason: str = "省队来函要求", based_on: int = 1) -> int:
    revision = Revision(cycle_id=scene.cycle_id, plan_toml=text, reason=reason, based_on=based_on)
    return revise_plan(scene.database, revision, actor=STATISTICIAN, now=scene.later())


def view(scene: Scene) -> PlanView:
    return plan_view(scene.database, scene.cycle_id, actor=AUDITOR, people=[STATISTICIAN, SUPERVISOR, ENUMERATOR])


def test_a_change_is_a_new_version_with_its_reason_and_the_old_one_stays(scene: Scene) -> None:
    assert revise(scene) == 2
    cycle = current_cycle(scene.database)
    assert cycle is not None
    assert (cycle.plan_version, cycle.plan.placement.min_persuasion_visits) == (2, 4)
    versions = view(scene).versions
    assert versions["version"].tolist() == [2, 1]
    assert versions["changes"].tolist() == ["拒访前至少动员次数：3 → 4", "—"]
    assert versions["reason"].tolist() == ["省队来函要求", "首次制定"]
    assert verify_ledger(scene.database).is_clean


def test_the_second_of_two_who_change_the_plan_is_told_who_was_first(scene: Scene) -> None:
    revise(scene)
    with refused("PLAN_CHANGED_MEANWHILE", "stat", "2022-09-01", "省队来函要求"):
        revise(scene)
    assert view(scene).version == 2


@pytest.mark.parametrize(
    ("text", "reason", "code"),
    [
        (MORE_VISITS, "  ", "PLAN_REASON_MISSING"),
        (PLAN_TEXT, "x", "PLAN_UNCHANGED"),
        (PLAN_TEXT.replace("(C)", "(P)"), "x", "PLAN_UNCHANGED"),
        (PLAN_TEXT.replace('"440118"', '"440119"'), "x", "PLAN_DISTRICT_FIXED"),
        (PLAN_TEXT.replace('code = "440118001"', 'code = "1"'), "x", "PLAN_HAS_ERRORS"),
        ("a = = 1", "x", "PLAN_NOT_TOML"),
    ],
)
def test_a_change_that_cannot_stand_is_refused(scene: Scene, text: str, reason: str, code: str) -> None:
    with refused(code):
        revise(scene, text, reason=reason)
    assert view(scene).version == 1


def test_a_cycle_that_does_not_exist_is_refused(scene: Scene) -> None:
    scene.cycle_id = "none"
    with refused("CYCLE_UNKNOWN"):
        revise(scene)
    with refused("CYCLE_UNKNOWN"):
        view(scene)


def test_only_the_office_changes_the_plan(scene: Scene) -> None:
    revision = Revision(cycle_id=scene.cycle_id, plan_toml=MORE_VISITS, reason="x", based_on=1)
    with refused("PERMISSION_ROLE"):
        revise_plan(scene.database, revision, actor=SUPERVISOR, now=NOW)


def test_what_was_done_by_the_old_value_is_said_before_saving(scene: Scene) -> None:
    before = view(scene)
    assert before.done_steps == {"listing", "draw"}
    text, findings = proposed_change(before, "draw.reserve_depth", "40")
    assert findings["code"].tolist() == ["PLAN_PARAMETER_USED", "PLAN_RESERVE_DEEP"]
    assert proposed_findings(before, text)["code"].tolist() == findings["code"].tolist()
    assert proposed_findings(before, MORE_VISITS).empty
    with refused("PLAN_VALUE_WRONG"):
        proposed_change(before, "draw.reserve_depth", "-1")


def test_a_plan_is_shown_with_its_parameters_and_their_sources(scene: Scene) -> None:
    parameters = view(scene).parameters.set_index("key")
    assert parameters.loc["areas.n_areas", "value"] == "15"
    assert "4,500" in parameters.loc["screening.min_screened", "comment"]
    assert parameters.loc["areas.n_areas", "name"] == "调查小区数"
    assert parameters.loc["areas.n_areas", "certainty"] == "已证实"
    assert all(name != key for key, name in parameters["name"].items())
    assert set(parameters["certainty"]) == {"已证实", "推定", "未知，取默认"}


def test_cycles_live_side_by_side_and_a_session_chooses(scene: Scene) -> None:
    second = start_cycle(
        scene.database,
        PLAN_TEXT.replace("2022年增城区住户", "另一个区住户"),
        is_demo=False,
        actor=STATISTICIAN,
        now=NOW,
    )
    shown = cycles_view(scene.database, actor=ENUMERATOR)
    assert shown["cycle_id"].tolist() == [second, scene.cycle_id]
    chosen = {wanted: current_cycle(scene.database, chosen=wanted) for wanted in (None, second, scene.cycle_id, "gone")}
    assert [cycle.cycle_id for cycle in chosen.values() if cycle] == [second, second, scene.cycle_id, second]


def test_a_plan_with_errors_starts_nothing_and_a_district_that_is_under_way_is_named(scene: Scene) -> None:
    with refused("PLAN_HAS_ERRORS", "区划代码"):
        start_cycle(scene.database, PLAN_TEXT.replace('"440118"', '"44"'), is_demo=False, actor=STATISTICIAN, now=NOW)
    cycle = current_cycle(scene.database)
    assert cycle is not None
    assert [finding.code for finding in cycle_findings(scene.database, cycle.plan)] == ["CYCLE_SAME_NAME"]
    later = replace(cycle.plan, cycle=replace(cycle.plan.cycle, name="2027年增城区住户调查大样本轮换"))
    assert [finding.code for finding in cycle_findings(scene.database, later)] == ["CYCLE_SAME_DISTRICT"]
    assert isinstance(cycles_view(scene.database, actor=AUDITOR), pd.DataFrame)
