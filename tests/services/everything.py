"""One row in each table that the small rotation leaves empty, so that a test can walk all tables."""

from datetime import UTC, date, datetime

import pandas as pd

from fieldwork.rules.bookkeeping import TrialDecisionFields
from fieldwork.services.bookkeeping import decide_trial_start
from fieldwork.services.substitution import approve_substitution
from fieldwork.store import (
    areas,
    backchecks,
    draws,
    erasures,
    exports,
    findings,
    frame,
    ledger,
    maintenance,
    people,
    photos,
    privacy,
    sessions,
    signals,
    visits,
)
from fieldwork.store.facts import Stamp
from tests.services.scene import AREA, AUDITOR, FAR_AREA, STATISTICIAN, SUPERVISOR, Scene, household

VILLAGE = {"village_code": AREA[:12], "village_name": "一村", "town_code": AREA[:9], "town_name": "荔城街道"}


def fill(scene: Scene) -> None:
    """Leave no table of facts empty."""
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    with scene.database.transaction() as session:
        _frame_and_areas(session, stamp)
        _before_the_draw(session, stamp)
        _exports_and_privacy(session, stamp)
        _people(session, stamp)
        _keeping(session, stamp)
        heading = ledger.Heading(at=scene.now, actor="stat", action="x.y", cycle_id=scene.cycle_id, subject="all")
        ledger.append(session, heading)
    scene.visit(household(10), "unsafe")
    request_id = scene.request(household(10), "unsafe")
    approve_substitution(scene.database, request_id, actor=SUPERVISOR, now=scene.later())
    scene.visit(household(20), "agreed")
    _signals_and_backchecks(scene, stamp)
    scene.open_account(household(20), date(2022, 9, 20))
    decision = TrialDecisionFields(cycle_id=scene.cycle_id, ea_id=AREA, starts_on=date(2022, 11, 1), reason="按方案")
    decide_trial_start(scene.database, decision, actor=STATISTICIAN, now=datetime(2022, 10, 1, tzinfo=UTC))


def _signals_and_backchecks(scene: Scene, stamp: Stamp) -> None:
    signal = {"signal_id": "0" * 64, "rule": "odd_hours", "measure": "", "account_id": "enum", "period": "2022-09"}
    with scene.database.transaction() as session:
        (visit_id,) = visits.of_cycle(session, scene.cycle_id).tail(1)["visit_id"]
        shown = {"ea_id": AREA, "facts": f'["{visit_id}"]', "numbers": '{"n": 1, "n_of": 1}', "plan_version": 1}
        signals.add_signals(session, [signal | shown], stamp=stamp)
        step = {"signal_id": "0" * 64, "ea_id": AREA, "state": "explained", "reason": "约好的"}
        signals.add_decision(session, step, stamp=stamp)
        _backchecks(session, visit_id, stamp)
        heading = ledger.Heading(at=scene.now, actor="stat", action="x.z", cycle_id=scene.cycle_id, subject="all")
        ledger.append(session, heading)


def _backchecks(session, visit_id: str, stamp: Stamp) -> None:
    days = {"from_on": date(2022, 9, 1), "to_on": date(2022, 9, 7), "ea_ids": AREA, "seed": "s", "plan_version": 1}
    draw = days | {"draw_id": "b1", "n_visits": 1, "n_chosen": 1, "population_digest": "0" * 64}
    place = {"ea_id": AREA, "household_id": household(20), "visited_by": "enum", "stratum": "enum"}
    check = place | {"backcheck_id": "c1", "draw_id": "b1", "visit_id": visit_id, "inclusion_prob": 0.1}
    backchecks.add_draw(session, draw, [check | {"assigned_to": "stat", "due_on": date(2022, 9, 21)}], stamp=stamp)
    result = {"backcheck_id": "c1", "ea_id": AREA, "done_on": date(2022, 9, 8), "outcome": "completed", "note": "无"}
    answer = {"question": "n_persons", "question_type": "fact", "is_same": True, "answer": "3", "original": "3"}
    backchecks.add_result(session, result, [answer], stamp=stamp)


def _people(session, stamp: Stamp) -> None:
    """What is recorded about an account besides its name, roles and training."""
    people.add_places(session, AUDITOR.account_id, [(FAR_AREA[:9], True)], stamp=stamp)
    people.add_password(session, AUDITOR.account_id, "no hash of anything", is_temporary=False, stamp=stamp)
    people.add_activity(session, AUDITOR.account_id, is_active=True, reason="返聘", stamp=stamp)
    tried = {"sign_in_id": "s1", "account_id": AUDITOR.account_id, "outcome": "wrong_password"}
    sessions.add_sign_in(session, tried, stamp=stamp)
    ended = {"revocation_id": "v1", "account_id": AUDITOR.account_id, "n_sessions": 0}
    sessions.add_revocation(session, ended, stamp=stamp)


def _exports_and_privacy(session, stamp: Stamp) -> None:
    head = {"head_sequence": 1, "head_hash": "0" * 64}
    file = {"file_name": "sample.csv", "digest": "0" * 64, "is_personal": False, "is_synthetic": True}
    exports.add_files(session, [file | head | {"export_id": "e1", "channel": "page", "n_rows": 1}], stamp=stamp)
    backup = {"restoration_id": "r1", "file_name": "backup.zip", "digest": "0" * 64, "made_at": stamp.recorded_at}
    exports.add_restoration(session, backup | head, stamp=stamp)
    look = {"unmasking_id": "u1", "ea_id": AREA, "subject": AREA, "fields": "address", "n_rows": 1, "reason": "核对"}
    privacy.add_unmasking(session, look, stamp=stamp)
    rotation = {"rotation_id": "k1", "key_id": "0" * 8, "n_values": 1, "n_photos": 0}
    privacy.add_rotation(session, rotation, stamp=stamp)
    picture = {"photo_id": "p1", "ea_id": AREA, "subject": AREA, "media_type": "image/jpeg", "n_bytes": 3}
    photos.add(session, picture | {"digest": "0" * 64}, stamp=stamp)


def _keeping(session, stamp: Stamp) -> None:
    """What happens after the draw: a change of the sample, and a request to erase that was rejected."""
    change = {"change_id": "m1", "ea_id": AREA, "kind": "area_changed", "code": AREA, "happened_on": date(2022, 9, 1)}
    maintenance.add(session, change | {"note": "并入新路"}, stamp=stamp)
    asked = {"request_id": "q1", "record_class": "work_record", "reason": "销毁清单〔2030〕1 号"}
    erasures.add_request(session, asked, stamp=stamp)
    rejected = {"request_id": "q1", "state": "rejected", "tables": "", "up_to_sequence": 0, "n_facts": 0}
    erasures.add_erasure(session, rejected | {"facts_digest": ""}, stamp=stamp)


def _frame_and_areas(session, stamp: Stamp) -> None:
    source = {"import_id": "i1", "edition": "2022", "source_name": "frame.csv", "digest": "0", "is_synthetic": True}
    frame.add_import(session, source, stamp=stamp)
    village = VILLAGE | {"urban_rural_code": "111"}
    frame.add_units(session, [village | {"import_id": "i1", "edition": "2022", "n_households": 400}], stamp=stamp)
    found = [{"code": "X", "severity": "warning", "subject": "s", "field": "f", "value": "v", "expected": "e"}]
    findings.add_findings(session, pd.DataFrame(found), stage="frame", source_id="i1", stamp=stamp)
    record = {"record_json": "{}", "digest": "0", "label": "areas", "authority": "own"}
    areas.add_draw(session, record | {"area_draw_id": "a1", "import_id": "i1"}, stamp=stamp)
    area = {"area_draw_id": "a1", "ea_id": AREA, "area_name": "一村第1小区", "level": "provincial", "serial": 1}
    size = {"set": 0, "n_households": 400, "inclusion_prob": 0.25, "is_synthetic": True}
    areas.add_areas(session, [village | area | size], stamp=stamp)


def _before_the_draw(session, stamp: Stamp) -> None:
    digests = {"list_digest": "0", "order_digest": "1", "n_units": 39, "sort": ""}
    draws.add_lock(session, digests | {"lock_id": "l1", "ea_id": AREA, "label": "households"}, stamp=stamp)
    event = {"event_name": "彩票", "event_issue": "2022101", "happens_on": date(2022, 8, 31), "text_form": "号码"}
    record = {"commitment_id": "c1", "label": "households", "record_json": "{}", "digest": "0"}
    draws.add_commitment(session, record | event, stamp=stamp)
