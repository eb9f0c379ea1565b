"""One row in each table that the small rotation leaves empty, so that a test can walk all tables."""

from datetime import UTC, date, datetime

import pandas as pd

from fieldwork.rules.bookkeeping import TrialDecisionFields
from fieldwork.services.bookkeeping import decide_trial_start
from fieldwork.services.substitution import approve_substitution
from fieldwork.store import (
    areas,
    draws,
    exports,
    findings,
    frame,
    household_codes,
    ledger,
    listing_changes,
    listing_review,
    people,
    photos,
    privacy,
    relisting,
    sessions,
)
from fieldwork.store.facts import Stamp
from tests.services.scene import (
    AREA,
    AUDITOR,
    FAR_AREA,
    PLANTED_ADDRESS,
    PLANTED_NOTE,
    STATISTICIAN,
    SUPERVISOR,
    Scene,
    household,
)

VILLAGE = {"village_code": AREA[:12], "village_name": "一村", "town_code": AREA[:9], "town_name": "荔城街道"}


def fill(scene: Scene) -> None:
    """Leave no table of facts empty."""
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    with scene.database.transaction() as session:
        _frame_and_areas(session, stamp)
        _before_the_draw(session, stamp)
        _lists_under_review(session, stamp)
        _exports_and_privacy(session, stamp)
        _people(session, stamp)
        heading = ledger.Heading(at=scene.now, actor="stat", action="x.y", cycle_id=scene.cycle_id, subject="all")
        ledger.append(session, heading)
    scene.visit(household(10), "unsafe")
    request_id = scene.request(household(10), "unsafe")
    approve_substitution(scene.database, request_id, actor=SUPERVISOR, now=scene.later())
    scene.visit(household(20), "agreed")
    scene.open_account(household(20), date(2022, 9, 20))
    decision = TrialDecisionFields(cycle_id=scene.cycle_id, ea_id=AREA, starts_on=date(2022, 11, 1), reason="按方案")
    decide_trial_start(scene.database, decision, actor=STATISTICIAN, now=datetime(2022, 10, 1, tzinfo=UTC))


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


def _lists_under_review(session, stamp: Stamp) -> None:
    """A change of each kind of entry, what is held against a list, and a relisting."""
    listed = {"listing_id": AREA, "ea_id": AREA, "reason": "看错"}
    storey = {"change_id": "bc1", "building_no": "001", "kind": "corrected", "building_type": "mixed"}
    listing_changes.add_building_change(session, listed | storey, stamp=stamp)
    kind = {"segment_no": "1", "building_no": "001", "dwelling_type": "flat", "occupancy": "vacant"}
    home = {"change_id": "dc1", "dwelling_no": "040", "kind": "added", "address": PLANTED_ADDRESS, "source": "walk"}
    listing_changes.add_dwelling_changes(session, [listed | kind | home], stamp=stamp)
    code = {"code_id": "hc1", "ea_id": AREA, "dwelling_no": "039", "household_no": "02", "residence_type": "family"}
    household_codes.add(session, code | {"household_id": f"{AREA}03902"}, stamp=stamp)
    pair = {"ea_id": AREA, "first_dwelling_no": "001", "second_dwelling_no": "040", "score": 90.0}
    decided = {"decision_id": "dd1", "verdict": "different", "reason": "两处"}
    listing_review.add_decision(session, pair | decided, stamp=stamp)
    count = {"count_id": "ac1", "ea_id": AREA, "source": "electric_meter", "n_units": 41, "as_of": date(2022, 8, 1)}
    listing_review.add_count(session, count | {"note": "供电所"}, stamp=stamp)
    look = {"check_id": "vc1", "ea_id": AREA, "dwelling_no": "040", "checked_at": stamp.recorded_at, "seen": "vacant"}
    listing_review.add_check(session, look | {"note": PLANTED_NOTE}, stamp=stamp)
    _relisting(session, kind, stamp)


def _relisting(session, kind: dict, stamp: Stamp) -> None:
    about = {"relisting_id": "rl1", "ea_id": AREA}
    choice = {"seed": "s", "label": "relisting", "n_segments": 1, "start": 0, "segments": "1", "n_listed": 40}
    named = {"listing_id": AREA, "relister": "sup", "plan_version": 1}
    relisting.add(session, about | choice | named, stamp=stamp)
    seen = about | kind | {"relisted_id": "rd1", "number_seen": "040", "address": PLANTED_ADDRESS}
    relisting.add_dwellings(session, "rl1", [seen], stamp=stamp)
    said = {"resolution_id": "rr1", "dwelling_no": "001", "verdict": "exists", "reason": "在"}
    relisting.add_resolution(session, about | said, stamp=stamp)
    compared = {"step_id": "rs1", "state": "compared", "n_relisted": 1, "n_matched": 1, "lower": 0.1, "upper": 1.0}
    relisting.add_step(session, about | compared | {"reason": "够"}, stamp=stamp)


def _before_the_draw(session, stamp: Stamp) -> None:
    digests = {"list_digest": "0", "order_digest": "1", "n_units": 39, "sort": ""}
    draws.add_lock(session, digests | {"lock_id": "l1", "ea_id": AREA, "label": "households"}, stamp=stamp)
    event = {"event_name": "彩票", "event_issue": "2022101", "happens_on": date(2022, 8, 31), "text_form": "号码"}
    record = {"commitment_id": "c1", "label": "households", "record_json": "{}", "digest": "0"}
    draws.add_commitment(session, record | event, stamp=stamp)
