"""Placement as it goes: evidence, exhausted reserves, new occupants, withdrawals, dispositions, outcomes, rates."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pandas as pd
import pytest

from fieldwork.exchange.writing import json_bytes
from fieldwork.rules.outcomes import Basis, RateUnit
from fieldwork.services.evidence import request_view
from fieldwork.services.ledger import LedgerFilter, ledger_head, ledger_view, verify_ledger
from fieldwork.services.outcomes import outcomes_csv, sample_outcomes
from fieldwork.services.placement import household_story, placement_view
from fieldwork.services.rates import rates_view
from fieldwork.services.substitution import cancel_substitution, substitution_view
from fieldwork.services.visits import visits_view
from fieldwork.store import draws, ledger, placement, screening
from fieldwork.store.facts import Stamp
from sampling.draw import PlatformDesign, record_platform_picks
from tests.refusing import refused
from tests.services.scene import (
    AREA,
    AREAS,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    PLANTED_NOTE,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    VILLAGE,
    Scene,
    household,
)


def placed(scene: Scene) -> pd.DataFrame:
    return placement_view(scene.database, scene.cycle_id, actor=AUDITOR).cases.set_index("household_id")


def refuse(scene: Scene, household_id: str) -> str | None:
    scene.visit(household_id, "refused", "undecided", "refused")
    return scene.approve(scene.request(household_id))


def draw_for_real(scene: Scene, *, depth: int = 1) -> None:
    """Put a real record with a short reserve in the place of the scene's sample: dwellings 10, 20, 30 were picked."""
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    picks = pd.DataFrame({"household_id": [household(number, ea_id) for ea_id in AREAS for number in (10, 20, 30)]})
    with scene.database.transaction() as session:
        answers = screening.in_force(session, scene.cycle_id)
        drawn = record_platform_picks(answers, picks, design=PlatformDesign(reserve_depth=depth, label="households#2"))
        kind = {"stage": "households", "authority": "platform", "reserve_authority": "own", "method": "platform"}
        text = json_bytes(drawn.record.to_dict()).decode("utf-8")
        head = {"draw_id": "real", "label": "households#2", "record_json": text, "digest": drawn.record.digest}
        draws.add_draw(session, kind | head, stamp=stamp)
        shared = ["ea_id", "household_id", "rank"]
        sample = drawn.sample[[*shared, "inclusion_prob_stage2"]].assign(is_drawn=True)
        rows = [*sample.to_dict("records"), *drawn.reserve.assign(is_drawn=False).to_dict("records")]
        draws.add_households(session, [row | {"draw_id": "real"} for row in rows], stamp=stamp)
        heading = {"actor": "stat", "action": "draw.record", "cycle_id": scene.cycle_id, "subject": "households#2"}
        ledger.append(session, ledger.Heading(at=scene.now, **heading))


def test_a_demolished_dwelling_needs_its_photo_and_then_leaves(scene: Scene) -> None:
    scene.visit(household(10), "demolished")
    with refused("SUBSTITUTION_EVIDENCE_MISSING", "照片"):
        scene.request(household(10), "demolished")
    photo_id = scene.photograph(household(10))
    request_id = scene.request(household(10), "demolished")
    view = request_view(scene.database, request_id, actor=SUPERVISOR)
    assert (view.photo_ids, view.evidence) == ((str(photo_id),), ("现场照片",))
    assert (view.substitute_household_id, view.n_left, view.n_before) == (household(11), 2, 0)
    assert scene.approve(request_id) == household(11)
    assert placed(scene).loc[household(10), "derived_code"] == "4.63"


def test_who_decides_sees_visits_warnings_and_whose_word_it_is(scene: Scene) -> None:
    scene.visit(household(10), "refused", "undecided", "refused")
    refusal = request_view(scene.database, scene.request(household(10)), actor=SUPERVISOR)
    assert refusal.visits["attempt_zh"].tolist() == ["拒绝", "犹豫", "拒绝"]
    assert [text[:6] for text in refusal.warnings] == ["动员只分在 ", "3 次动员都"]
    assert refusal.disposition == "2.11"
    scene.visit(household(20), "moved")
    request_id = scene.request(household(20), "moved", village=VILLAGE)
    assert VILLAGE.name in request_view(scene.database, request_id, actor=SUPERVISOR).evidence[0]
    assert VILLAGE.name not in request_view(scene.database, request_id, actor=AUDITOR).evidence[0]
    with refused("SUBSTITUTION_NOT_FOUND"):
        request_view(scene.database, uuid4(), actor=AUDITOR)


def test_a_household_that_is_out_of_scope_shows_it_by_its_screening(scene: Scene) -> None:
    scene.visit(household(10), "undecided")
    with refused("SUBSTITUTION_EVIDENCE_MISSING", "摸底答案"):
        scene.request(household(10), "out_of_scope")
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    answer = {"ea_id": AREA, "household_id": household(10), "dwelling_no": "010", "household_no": "01"}
    with scene.database.transaction() as session:
        screening.add_answers(session, [answer | {"eligibility": "out"}], stamp=stamp)
        heading = {"actor": "stat", "action": "x.y", "cycle_id": scene.cycle_id, "subject": AREA}
        ledger.append(session, ledger.Heading(at=scene.now, **heading))
    scene.approve(scene.request(household(10), "out_of_scope"))
    assert placed(scene).loc[household(10), "disposition"] == "4.10"


def test_an_exhausted_reserve_goes_on_by_the_rule_of_the_draw(scene: Scene) -> None:
    draw_for_real(scene)
    assert refuse(scene, household(10)) == household(9)
    assert refuse(scene, household(9)) is None
    assert placement_view(scene.database, scene.cycle_id, actor=AUDITOR).n_unresolved == 1
    key = uuid4()
    with refused("PERMISSION_ROLE", "处理备选户用尽"):
        scene.resolve(household(9), "extended", actor=SUPERVISOR)
    assert scene.resolve(household(9), "extended", key=key) == household(11)
    head = ledger_head(scene.database)
    assert scene.resolve(household(9), "extended", key=key) == household(11)
    assert ledger_head(scene.database) == head
    new = scene.case(household(11))
    assert (new["state"], new["origin"], new["drawn_household_id"]) == ("drawn", "substitute", household(10))
    assert scene.case(household(9))["state"] == "substituted"
    assert refuse(scene, household(11)) == household(8)
    with scene.database.reading() as session:
        more = placement.extensions(session, scene.cycle_id)
    assert more["reserve_rank"].tolist() == list(range(2, 2 + len(more)))
    assert more["household_id"].tolist()[:3] == [household(11), household(8), household(12)]
    assert verify_ledger(scene.database).is_clean


def test_the_second_reserve_is_refused_when_the_list_is_no_longer_the_locked_one(scene: Scene) -> None:
    draw_for_real(scene)
    refuse(scene, household(10))
    refuse(scene, household(9))
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    added = {"ea_id": AREA, "household_id": f"{AREA}00102", "dwelling_no": "001", "household_no": "02"}
    with scene.database.transaction() as session:
        screening.add_answers(session, [added | {"eligibility": "in"}], stamp=stamp)
        heading = {"actor": "stat", "action": "x.y", "cycle_id": scene.cycle_id, "subject": AREA}
        ledger.append(session, ledger.Heading(at=scene.now, **heading))
    with refused("RESERVE_ORDER_CHANGED", AREA):
        scene.resolve(household(9), "extended")


def test_a_reserve_that_has_nobody_left_can_only_be_closed(scene: Scene) -> None:
    draw_for_real(scene, depth=39)
    household_id: str | None = household(30)
    while household_id is not None:
        last, household_id = household_id, refuse_fast(scene, household_id)
    with refused("RESERVE_ENDED", last):
        scene.resolve(last, "extended")
    scene.resolve(last, "closed")
    case = placed(scene).loc[last]
    assert (case["state"], case["is_closed"], case["next_step"]) == ("unresolved", True, "已按无应答结案")
    with refused("RESOLUTION_CLOSED_ALREADY"):
        scene.resolve(last, "closed")
    scene.visit(last, "agreed")
    assert scene.case(last)["state"] == "placed"


def refuse_fast(scene: Scene, household_id: str) -> str | None:
    scene.visit(household_id, "unsafe")
    return scene.approve(scene.request(household_id, "unsafe"))


def test_what_is_decided_about_an_exhausted_reserve_is_said_why_and_only_then(scene: Scene) -> None:
    with refused("CASE_STEP_NOT_ALLOWED", "未开始"):
        scene.resolve(household(10), "closed")
    with refused("CASE_RESOLUTION_UNKNOWN", "extended"):
        scene.resolve(household(10), "chosen")


def test_an_approved_request_that_nobody_carried_out_is_taken_back_by_who_decides(scene: Scene) -> None:
    refuse(scene, household(30))
    scene.visit(household(31), "unsafe")
    request_id = scene.request(household(31), "unsafe")
    assert scene.approve(request_id) is None
    with refused("SUBSTITUTION_CANCEL_APPROVED"):
        cancel_substitution(scene.database, request_id, note="户主改变主意", actor=ENUMERATOR, now=scene.later())
    cancel_substitution(scene.database, request_id, note="户主改变主意", actor=SUPERVISOR, now=scene.later())
    assert scene.case(household(31))["state"] == "in_contact"
    view = substitution_view(scene.database, scene.cycle_id, actor=SUPERVISOR)
    row = view.set_index("request_id").loc[str(request_id)]
    assert (row["state"], row["decided_by"], row["decision_note"]) == ("cancelled", "sup", "户主改变主意")


def test_the_requester_takes_a_request_back_and_others_do_not(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    own = scene.request(household(10), "unsafe")
    with refused("SUBSTITUTION_CANCEL_NOTE_MISSING"):
        cancel_substitution(scene.database, own, note=" ", actor=ENUMERATOR, now=scene.later())
    cancel_substitution(scene.database, own, note="填错了", actor=ENUMERATOR, now=scene.later())
    assert scene.case(household(10))["next_step"] == "继续动员"
    other = scene.request(household(10), "unsafe", actor=SUPERVISOR)
    with refused("SUBSTITUTION_CANCEL_NOT_OWN"):
        cancel_substitution(scene.database, other, note="不换", actor=ENUMERATOR, now=scene.later())
    cancel_substitution(scene.database, other, note="不换", actor=STATISTICIAN, now=scene.later())
    with refused("SUBSTITUTION_STEP_NOT_ALLOWED", "已撤销"):
        scene.approve(other)


def test_a_bookkeeping_household_that_withdraws_is_followed_by_its_own_reserve(scene: Scene) -> None:
    scene.visit(household(10), "agreed")
    scene.open_account(household(10), date(2022, 9, 20))
    scene.now = scene.now.replace(month=10)
    scene.visit(household(10), "refused", "refused", "refused")
    request_id = scene.request(household(10))
    assert scene.case(household(10))["state"] == "withdrawn"
    assert scene.approve(request_id) == household(11)
    assert placed(scene).loc[household(10), "derived_code"] == "2.12"


def test_new_occupants_get_the_next_number_and_go_on_with_the_case(scene: Scene) -> None:
    scene.visit(household(10), "moved")
    with scene.database.reading() as session:
        before = screening.in_force(session, scene.cycle_id)
    new = scene.move_in(household(10))
    assert new == f"{AREA}01002"
    case = scene.case(new)
    assert (case["state"], case["origin"], case["drawn_household_id"]) == ("drawn", "occupants", household(10))
    assert placed(scene).loc[household(10), ["state", "derived_code"]].tolist() == ["substituted", "4.10"]
    with scene.database.reading() as session:
        pd.testing.assert_frame_equal(screening.in_force(session, scene.cycle_id), before)
        kept = placement.answers_of_occupants(session, scene.cycle_id, new)["answers"].iloc[0]
    assert PLANTED_NOTE in kept
    scene.visit(new, "agreed")
    outcome = sample_outcomes(scene.database, scene.cycle_id, actor=AUDITOR).set_index("drawn_household_id")
    row = outcome.loc[household(10)]
    assert (row["household_id"], row["is_new_occupants"], row["is_substitute"]) == (new, True, False)
    assert row["disposition"] == "1.2"
    assert verify_ledger(scene.database).is_clean


def test_new_occupants_may_move_again_and_be_substituted_from_the_same_reserve(scene: Scene) -> None:
    scene.visit(household(10), "moved")
    second = scene.move_in(household(10))
    scene.visit(second, "moved")
    third = scene.move_in(second, eligibility="out")
    assert third == f"{AREA}01003"
    scene.visit(third, "undecided")
    assert scene.approve(scene.request(third, "out_of_scope")) == household(11)
    outcomes = sample_outcomes(scene.database, scene.cycle_id, actor=AUDITOR)
    row = outcomes.set_index("drawn_household_id").loc[household(10)]
    assert (row["household_id"], row["n_substitutions"], row["is_substitute"]) == (household(11), 1, True)


def test_new_occupants_are_recorded_only_where_somebody_moved_and_answered(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    with refused("OCCUPANTS_WITHOUT_VISIT"):
        scene.move_in(household(10))
    scene.visit(household(10), "moved")
    with refused("OCCUPANTS_ANSWERS_WRONG", "是否属于调查范围"):
        scene.move_in(household(10), eligibility="")
    request_id = scene.request(household(10), "moved", village=VILLAGE)
    with refused("SUBSTITUTION_ALREADY_REQUESTED"):
        scene.move_in(household(10))
    scene.approve(request_id)
    with refused("CASE_STEP_NOT_ALLOWED", "已换出"):
        scene.move_in(household(10))


def test_a_disposition_is_confirmed_changed_with_a_reason_and_asked_for_again_when_something_new_happens(
    scene: Scene,
) -> None:
    scene.visit(household(30), "unsafe")
    scene.approve(scene.request(household(30), "unsafe"))
    with refused("PERMISSION_ROLE", "确认处置码"):
        scene.confirm(household(30), "3.17", actor=ENUMERATOR)
    scene.confirm(household(30), "3.17")
    with refused("DISPOSITION_REASON_MISSING"):
        scene.confirm(household(30), "2.31")
    scene.confirm(household(30), "2.31", "邻居告知户主已去世")
    case = placed(scene).loc[household(30)]
    assert (case["derived_code"], case["disposition"], case["is_confirmed"]) == ("3.17", "2.31", True)
    scene.confirm(household(20), "3.11", "外业结束")
    scene.visit(household(20), "agreed")
    case = placed(scene).loc[household(20)]
    assert (case["disposition"], case["is_confirmed"], case["is_stale"]) == ("1.2", False, True)


def test_weights_with_and_without_substitutes_have_all_they_need(scene: Scene) -> None:
    draw_for_real(scene)
    refuse(scene, household(10))
    scene.visit(household(9), "agreed")
    scene.visit(household(20), "agreed")
    outcomes = sample_outcomes(scene.database, scene.cycle_id, actor=STATISTICIAN)
    assert len(outcomes) == 6
    assert outcomes["drawn_household_id"].is_unique
    row = outcomes.set_index("drawn_household_id").loc[household(10)]
    assert (row["household_id"], row["is_substitute"], row["drawn_disposition"]) == (household(9), True, "2.11")
    assert (row["disposition"], row["outcome_group"]) == ("1.2", "P")
    assert outcomes["inclusion_prob_stage2"].tolist() == pytest.approx([3 / 39] * 6)
    # Both base weights add up to the list: each area's 39 households are stood for by 3.
    assert (1 / outcomes["inclusion_prob_stage2"]).sum() == pytest.approx(78)
    without = outcomes[~outcomes["is_substitute"]]
    assert set(without["household_id"]) == set(without["drawn_household_id"])
    assert outcomes_csv(scene.database, scene.cycle_id, actor=STATISTICIAN).count(b"\n") == 7


def test_rates_by_area_town_enumerator_and_day(scene: Scene) -> None:
    refuse(scene, household(10))
    scene.visit(household(11), "agreed")
    scene.visit(household(20), "agreed")
    scene.visit(household(10, FAR_AREA), "agreed", actor=SUPERVISOR)

    def rates(by: RateUnit, basis: Basis = Basis.DRAWN) -> pd.DataFrame:
        return rates_view(scene.database, scene.cycle_id, by=by, basis=basis, actor=AUDITOR).set_index("unit")

    total = rates(RateUnit.TOTAL).loc["total"]
    assert total[["n", "P", "R", "UH"]].tolist() == [6, 2, 1, 3]
    assert total["RR2"] == pytest.approx(2 / 6)
    assert total["COOP2"] == pytest.approx(2 / 3)
    assert total["substitution_rate"] == pytest.approx(1 / 6)
    assert rates(RateUnit.TOTAL, Basis.ALL).loc["total", ["n", "P"]].tolist() == [7, 3]
    assert rates(RateUnit.AREA).loc[[AREA, FAR_AREA], "substitution_rate"].tolist() == pytest.approx([1 / 3, 0])
    assert rates(RateUnit.TOWN)["n"].to_dict() == {AREA[:9]: 3, FAR_AREA[:9]: 3}
    assert rates(RateUnit.ENUMERATOR)["n"].to_dict() == {"": 3, "enum": 2, "sup": 1}
    days = rates(RateUnit.DAY)
    assert days.iloc[-1][["n", "P", "R", "UH", "substitution_rate"]].tolist() == pytest.approx([6, 2, 1, 3, 1 / 6])
    assert days.index.tolist() == sorted(days.index)


def test_the_story_of_a_household_leaves_nothing_out_and_hides_notes(scene: Scene) -> None:
    refuse(scene, household(10))
    scene.confirm(household(10), "2.11")
    story = household_story(scene.database, scene.cycle_id, household(10), actor=SUPERVISOR)
    assert story.entries["what"].tolist() == ["抽中", *["入户"] * 3, "申请换户", "已批准", "已换户", "确认处置码"]
    assert story.place == (household(10), household(11))
    assert PLANTED_NOTE in set(story.entries["note"])
    seen = household_story(scene.database, scene.cycle_id, household(10), actor=AUDITOR)
    assert PLANTED_NOTE not in set(seen.entries["note"])
    with refused("PERMISSION_SCOPE"):
        household_story(scene.database, scene.cycle_id, household(10, FAR_AREA), actor=TOWN_SUPERVISOR)


def test_views_keep_to_the_area_of_an_enumerator(scene: Scene) -> None:
    scene.visit(household(10, FAR_AREA), "agreed", actor=SUPERVISOR)
    view = placement_view(scene.database, scene.cycle_id, actor=ENUMERATOR)
    assert set(view.cases["ea_id"]) == {AREA}
    assert set(sample_outcomes(scene.database, scene.cycle_id, actor=ENUMERATOR)["ea_id"]) == {AREA}
    two = replace(ENUMERATOR, areas=frozenset(AREAS))
    assert set(visits_view(scene.database, scene.cycle_id, actor=two).cases["ea_id"]) == set(AREAS)
    assert rates_view(scene.database, scene.cycle_id, by=RateUnit.TOTAL, actor=two)["n"].tolist() == [6]


def test_each_intention_is_one_entry_of_the_ledger(scene: Scene) -> None:
    scene.visit(household(10), "moved")
    scene.move_in(household(10))
    scene.confirm(household(10), "4.10")
    entries = ledger_view(scene.database, LedgerFilter(subject=household(10)), actor=AUDITOR)
    assert entries["action"].tolist() == ["disposition.confirm", "occupants.replace", "visit.record"]
