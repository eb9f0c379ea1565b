"""The draw of areas by two persons: rehearsed first, committed once frame and size are settled, drawn once."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from fieldwork.rules.area_draw import AreaDrawState
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.waiting import WaitingKind
from fieldwork.services.area_draw import area_draw_view
from fieldwork.services.areas import areas_view, record_area_draw
from fieldwork.services.commitment_voids import (
    CommitmentVoidFields,
    confirm_commitment_void,
    reject_commitment_void,
    request_commitment_void,
)
from fieldwork.services.commitments import Revealed
from fieldwork.services.demo.ground import approve_sample_size
from fieldwork.services.demo.rotation import at
from fieldwork.services.draws import commit_draw
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.waiting import today_view
from sampling.draw import SeedEvent
from tests.refusing import refused
from tests.services.ceremony import OTHER
from tests.services.scene import AUDITOR, STATISTICIAN
from tests.services.test_rotation_steps import SMALL_PLAN, Office
from tests.spec import Case, cases

EVENT = SeedEvent(name="虚构事件", issue="一", happens_on=date(2022, 6, 15), text_form="原文")
SEED = Revealed(seed="种子", source="公告")
NAMED, HAPPENED = at(2022, 6, 10), at(2022, 6, 16)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path).frame()
    yield made
    made.database.close()


def state(office: Office) -> AreaDrawState:
    return area_draw_view(office.database, office.cycle_id, actor=AUDITOR, today=date(2022, 6, 16)).state


def test_two_persons_draw_the_areas_once_and_the_rehearsal_gives_way(office: Office) -> None:
    database, cycle_id = office.database, office.cycle_id
    assert state(office) is AreaDrawState.NO_SIZE
    with refused("AREA_SIZE_NOT_APPROVED"):
        commit_draw(database, cycle_id, EVENT, stage="areas", actor=STATISTICIAN, now=NAMED)
    for _ in range(2):
        record_area_draw(database, cycle_id, SEED, actor=STATISTICIAN, now=at(2022, 5, 20))
    rehearsed = areas_view(database, cycle_id, actor=AUDITOR, today=date(2022, 6, 1))
    assert rehearsed is not None
    assert (rehearsed.is_rehearsal, rehearsed.n_without_outline) == (True, 3)

    approve_sample_size(database, cycle_id, parse_plan_text(SMALL_PLAN), seed="demo", actor=STATISTICIAN)
    commit_draw(database, cycle_id, EVENT, stage="areas", actor=STATISTICIAN, now=NAMED)
    assert state(office) is AreaDrawState.COMMITTED
    with refused("REVEAL_TOO_EARLY"):
        record_area_draw(database, cycle_id, SEED, actor=OTHER, now=at(2022, 6, 14))
    with refused("DRAW_REVEALER_COMMITTED"):
        record_area_draw(database, cycle_id, SEED, actor=STATISTICIAN, now=HAPPENED)
    record_area_draw(database, cycle_id, SEED, actor=OTHER, now=HAPPENED)
    drawn = areas_view(database, cycle_id, actor=AUDITOR, today=date(2022, 6, 17))
    assert drawn is not None
    assert (drawn.is_rehearsal, len(drawn.areas), state(office)) == (False, 3, AreaDrawState.SETTLED)
    assert drawn.record["commitment"] is not None
    with refused("AREAS_ARE_SETTLED"):
        record_area_draw(database, cycle_id, SEED, actor=OTHER, now=HAPPENED)


def promised(office: Office) -> None:
    approve_sample_size(office.database, office.cycle_id, parse_plan_text(SMALL_PLAN), seed="demo", actor=STATISTICIAN)
    commit_draw(office.database, office.cycle_id, EVENT, stage="areas", actor=STATISTICIAN, now=NAMED)


def asked(office: Office, *, code: str = "frame_wrong", reason: str = "漏了一个村") -> str:
    fields = CommitmentVoidFields(cycle_id=office.cycle_id, reason_code=code, reason=reason)
    return request_commitment_void(office.database, fields, actor=STATISTICIAN, now=at(2022, 6, 12))


def test_a_commitment_that_cannot_be_kept_is_void_by_two_persons_and_made_anew(office: Office) -> None:
    database, cycle_id = office.database, office.cycle_id
    with refused("COMMITMENT_NOT_YET"):
        asked(office)
    promised(office)
    request_id = asked(office)
    assert state(office) is AreaDrawState.VOID_ASKED
    with refused("COMMITMENT_VOID_ASKED"):
        asked(office)
    with refused("COMMITMENT_VOID_ASKED"):
        record_area_draw(database, cycle_id, SEED, actor=OTHER, now=HAPPENED)
    with refused("VOID_CONFIRMER_ASKED"):
        confirm_commitment_void(database, cycle_id, request_id, actor=STATISTICIAN, now=NAMED)
    confirm_commitment_void(database, cycle_id, request_id, actor=OTHER, now=NAMED)
    with refused("VOID_REQUEST_DECIDED"):
        reject_commitment_void(database, cycle_id, request_id, reason="照旧", actor=OTHER, now=NAMED)
    assert state(office) is AreaDrawState.READY

    later = replace(EVENT, issue="二", happens_on=date(2022, 6, 20))
    commit_draw(database, cycle_id, later, stage="areas", actor=STATISTICIAN, now=at(2022, 6, 13))
    with refused("REVEAL_TOO_EARLY"):
        record_area_draw(database, cycle_id, SEED, actor=OTHER, now=HAPPENED)
    drawn = record_area_draw(database, cycle_id, SEED, actor=OTHER, now=at(2022, 6, 21))
    assert drawn.record.commitment is not None
    assert drawn.record.commitment.event == later
    with refused("AREAS_ARE_SETTLED"):
        asked(office)
    assert verify_ledger(database).problems == ()


def test_a_commitment_stands_when_the_request_to_void_it_is_rejected(office: Office) -> None:
    promised(office)
    for wrong in ({"code": "no_such_code"}, {"reason": " "}):
        with refused("VOID_REASON_UNKNOWN" if "code" in wrong else "VOID_REASON_MISSING"):
            asked(office, **wrong)
    request_id = asked(office)
    with refused("VOID_REJECTION_REASON_MISSING"):
        reject_commitment_void(office.database, office.cycle_id, request_id, reason=" ", actor=OTHER, now=NAMED)
    reject_commitment_void(office.database, office.cycle_id, request_id, reason="抽样框无误", actor=OTHER, now=NAMED)
    assert state(office) is AreaDrawState.COMMITTED
    with refused("VOID_REQUEST_UNKNOWN"):
        confirm_commitment_void(office.database, office.cycle_id, "nowhere", actor=OTHER, now=NAMED)
    record_area_draw(office.database, office.cycle_id, SEED, actor=OTHER, now=HAPPENED)
    assert state(office) is AreaDrawState.SETTLED


def reveals(office: Office, actor: Actor, day: date) -> int:
    lines = today_view(office.database, office.cycle_id, actor=actor, today=day).lines
    return sum(line.kind is WaitingKind.AREA_REVEAL for line in lines)


def test_the_seed_waits_for_another_person_from_the_day_of_the_event_until_the_draw(office: Office) -> None:
    assert reveals(office, OTHER, HAPPENED.date()) == 0
    promised(office)
    assert [reveals(office, OTHER, EVENT.happens_on + timedelta(days=days)) for days in (-1, 0, 1)] == [0, 1, 1]
    assert reveals(office, STATISTICIAN, HAPPENED.date()) == reveals(office, AUDITOR, HAPPENED.date()) == 0
    asked(office)
    assert reveals(office, OTHER, HAPPENED.date()) == 0
    view = area_draw_view(office.database, office.cycle_id, actor=AUDITOR, today=HAPPENED.date())
    request_id = str(view.requests["request_id"].iloc[0])
    reject_commitment_void(office.database, office.cycle_id, request_id, reason="无误", actor=OTHER, now=NAMED)
    assert reveals(office, OTHER, HAPPENED.date()) == 1
    record_area_draw(office.database, office.cycle_id, SEED, actor=OTHER, now=HAPPENED)
    assert reveals(office, OTHER, HAPPENED.date()) == 0


def decided(office: Office, decide: Callable[..., object], actor: Actor, **more: str) -> None:
    view = area_draw_view(office.database, office.cycle_id, actor=AUDITOR, today=NAMED.date())
    request_id = str(view.requests["request_id"].iloc[0])
    decide(office.database, office.cycle_id, request_id, actor=actor, now=at(2022, 6, 13), **more)


STEPS: Mapping[str, Callable[[Office], object]] = {
    "commit": promised,
    "ask": asked,
    "confirm by another": lambda office: decided(office, confirm_commitment_void, OTHER),
    "confirm by the same": lambda office: decided(office, confirm_commitment_void, STATISTICIAN),
    "reject by another": lambda office: decided(office, reject_commitment_void, OTHER, reason="抽样框无误"),
    "draw": lambda office: record_area_draw(office.database, office.cycle_id, SEED, actor=OTHER, now=HAPPENED),
}


@pytest.mark.parametrize("case", [case for case in cases("areas") if case["rule"] == "commitment.void"])
def test_a_commitment_is_void_as_the_table_says(office: Office, case: Case) -> None:
    *before, last = case["steps"]
    for step in before:
        STEPS[step](office)
    if "refused" in case:
        with refused(str(case["refused"])):
            STEPS[last](office)
    else:
        STEPS[last](office)
    assert state(office).value == case["state"]
