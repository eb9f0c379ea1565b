"""One row in each table that the small rotation leaves empty, so that a test can walk all tables."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pandas as pd

from fieldwork.rules.allocation import AllocationFields
from fieldwork.rules.bookkeeping import TrialDecisionFields
from fieldwork.services.allocation import AllocationDecision, approve_allocation, propose_allocation
from fieldwork.services.bookkeeping import decide_trial_start
from fieldwork.services.resolutions import ResolutionFields, resolve_finding
from fieldwork.services.substitution import approve_substitution, substitution_view
from fieldwork.store import (
    areas,
    backchecks,
    draws,
    erasures,
    exports,
    findings,
    household_codes,
    ledger,
    listing_changes,
    listing_review,
    maintenance,
    people,
    photos,
    placement,
    platform,
    privacy,
    relisting,
    screening,
    sessions,
    signals,
    visits,
    voids,
)
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp
from tests.services.books import fill_books
from tests.services.organising import fill_organising
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
from tests.services.scene import VILLAGE as VILLAGE_WORD
from tests.services.settling import draw_areas, give_outlines, record_some_document, replaced, square
from tests.services.tablets import fill_tablets


class Filled(Scene):
    """A scene with a fact in every table: filled once in a process, and copied for each test."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.cycle_id, now = self.cycle_id.split(" ")
        self.now = datetime.fromisoformat(now)

    def _filled(self, database: Database) -> str:
        self.database, self.cycle_id = database, super()._filled(database)
        fill(self)
        return f"{self.cycle_id} {self.now.isoformat()}"


def fill(scene: Scene) -> None:
    """Leave no table of facts empty."""
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    with scene.database.transaction() as session:
        _before_the_draw(session, stamp)
        _after_the_draw(session, stamp)
        _lists_under_review(session, stamp)
        _exports_and_privacy(session, stamp)
        _people(session, stamp)
        fill_organising(session, stamp)
        fill_tablets(session, stamp)
        _keeping(session, stamp)
        heading = ledger.Heading(at=scene.now, actor="stat", action="x.y", cycle_id=scene.cycle_id, subject="all")
        ledger.append(session, heading)
    _frame_review_and_ground(scene)
    scene.visit(household(10), "unsafe")
    request_id = scene.request(household(10), "unsafe")
    approve_substitution(scene.database, request_id, actor=SUPERVISOR, now=scene.later())
    _placement(scene)
    scene.visit(household(20), "agreed")
    _signals_and_backchecks(scene, stamp)
    scene.open_account(household(20), date(2022, 9, 20))
    decision = TrialDecisionFields(cycle_id=scene.cycle_id, ea_id=AREA, starts_on=date(2022, 11, 1), reason="按方案")
    decide_trial_start(scene.database, decision, actor=STATISTICIAN, now=datetime(2022, 10, 1, tzinfo=UTC))
    fill_books(scene, household(20))


def _placement(scene: Scene) -> None:
    """A correction, evidence, a disposition, new occupants, an exhausted reserve whose rule went on."""
    scene.visit(household(30), "refused", "moved")
    scene.correct(scene.visit_id(household(30)), "undecided")
    scene.approve(scene.request(household(30), "moved", village=VILLAGE_WORD))
    scene.confirm(household(30), "4.61")
    scene.visit(household(31), "moved")
    scene.move_in(household(31))
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    request_id = substitution_view(scene.database, scene.cycle_id, actor=STATISTICIAN)["request_id"].iloc[-1]
    where = {"ea_id": AREA, "household_id": household(31)}
    with scene.database.transaction() as session:
        decided = {"resolution_id": "x1", "request_id": request_id, "kind": "extended", "reason": "备选户用尽"}
        placement.add_resolution(session, where | decided, stamp=stamp)
        more = {"draw_id": "d1", "resolution_id": "x1", "ea_id": AREA, "household_id": household(32), "rank": 32}
        placement.add_extensions(session, [more | {"for_household_id": household(30), "reserve_rank": 2}], stamp=stamp)
        heading = ledger.Heading(at=scene.now, actor="stat", action="x.y", cycle_id=scene.cycle_id, subject="reserve")
        ledger.append(session, heading)


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


def _frame_review_and_ground(scene: Scene) -> None:
    """What is decided about frame, sample size and areas."""
    draw_areas(scene)
    document_id = record_some_document(scene)
    with scene.database.transaction() as session:
        stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
        found = [{"code": "X", "severity": "warning", "subject": "s", "field": "f", "value": "v"}]
        rows = pd.DataFrame(found).assign(expected="e")
        findings.add_findings(session, rows, stage="frame", source_id="i1", stamp=stamp)
        came = {"area_draw_id": "a1", "document_id": str(document_id), "source_name": "areas.csv"}
        areas.add_import(session, came | {"digest": "0" * 64}, stamp=stamp)
        heading = ledger.Heading(at=scene.now, actor="stat", action="x.y", cycle_id=scene.cycle_id, subject="ground")
        ledger.append(session, heading)
        finding_id = UUID(findings.of_source(session, "i1")["finding_id"].iloc[0])
    resolution = ResolutionFields(
        cycle_id=scene.cycle_id, finding_id=finding_id, outcome="confirmed", reason="已核实", evidence="村居证明"
    )
    resolve_finding(scene.database, resolution, actor=STATISTICIAN, now=scene.later())
    size = AllocationFields(
        allocation_id=str(uuid4()),
        cycle_id=scene.cycle_id,
        n_provincial=5,
        n_city_county=10,
        n_households_per_area=10,
        reason="按方案",
    )
    propose_allocation(scene.database, size, actor=STATISTICIAN, now=scene.later())
    decision = AllocationDecision(allocation_id=UUID(size.allocation_id), document_id=document_id, note="同意")
    approve_allocation(scene.database, decision, actor=STATISTICIAN, now=scene.later())
    give_outlines(scene, {AREA: square(113.8, 23.3)})
    replaced(scene)


def _keeping(session, stamp: Stamp) -> None:
    """What happens after the draw: a change of the sample, and a request to erase that was rejected."""
    change = {"change_id": "m1", "ea_id": AREA, "kind": "area_changed", "code": AREA, "happened_on": date(2022, 9, 1)}
    maintenance.add(session, change | {"note": "并入新路"}, stamp=stamp)
    asked = {"request_id": "q1", "record_class": "work_record", "reason": "销毁清单〔2030〕1 号"}
    erasures.add_request(session, asked, stamp=stamp)
    rejected = {"request_id": "q1", "state": "rejected", "tables": "", "up_to_sequence": 0, "n_facts": 0}
    erasures.add_erasure(session, rejected | {"facts_digest": ""}, stamp=stamp)


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
    tried = {"attempt_id": "t1", "ea_id": AREA, "household_id": household(11), "outcome": "no_contact"}
    attempt = tried | {"attempted_at": stamp.recorded_at, "attempted_by": "enum"}
    screening.add_attempt(session, attempt, stamp=stamp)
    draws.add_lock(session, digests | {"lock_id": "l1", "ea_id": AREA, "label": "households"}, stamp=stamp)
    event = {"event_name": "彩票", "event_issue": "2022101", "happens_on": date(2022, 8, 31), "text_form": "号码"}
    record = {"commitment_id": "c1", "label": "households", "record_json": "{}", "digest": "0"}
    draws.add_commitment(session, record | event, stamp=stamp)
    draws.add_lock(session, digests | {"lock_id": "l0", "ea_id": FAR_AREA, "label": "households"}, stamp=stamp)
    draws.add_unlock(session, {"lock_id": "l0", "ea_id": FAR_AREA, "reason": "补录两户"}, stamp=stamp)
    gone = record | event | {"commitment_id": "c0", "label": "households#0"}
    draws.add_commitment(session, gone, stamp=stamp)
    draws.add_commitment_void(session, {"commitment_id": "c0", "lock_id": "l0", "reason": "补录两户"}, stamp=stamp)
    draws.add_commitment(session, record | event | {"commitment_id": "c2", "label": "areas"}, stamp=stamp)
    asked = {"request_id": "v1", "commitment_id": "c2", "reason_code": "frame_wrong", "reason": "漏了一个村"}
    voids.add_commitment_request(session, asked, stamp=stamp)
    voids.add_commitment_decision(session, {"request_id": "v1", "state": "confirmed"}, stamp=stamp)


def _after_the_draw(session, stamp: Stamp) -> None:
    """What stands beside the draw of the scene: void in an area that the scene does not have."""
    nowhere = AREA[:12] + "999"
    asked = {"request_id": "r1", "draw_id": "d1", "reason_code": "list_wrong", "reason": "名单有误"}
    voids.add_request(session, asked, ea_ids=[nowhere], stamp=stamp)
    voids.add_decision(session, {"request_id": "r1", "state": "confirmed"}, stamp=stamp)
    voids.add_areas(session, request_id="r1", draw_id="d1", ea_ids=[nowhere], stamp=stamp)
    platform.add_import(session, {"draw_id": "d1", "source_name": "picks.csv", "digest": "0"}, stamp=stamp)
    numbers = {"n_units": 39, "n_picks": 3, "n_matched": 3, "is_explained": True, "chance_bound": 0.1}
    platform.add_explanations(session, [numbers | {"draw_id": "d1", "ea_id": AREA}], stamp=stamp)
    profile = {"profile_id": "m1", "form": "platform", "name": "平台", "mapping_json": "{}"}
    platform.add_profile(session, profile, stamp=stamp)
