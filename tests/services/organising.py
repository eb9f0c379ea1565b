"""Rows of the tables for plan, people, publicity, funds, safety and inspections; and the fields of such records."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from fieldwork.services.records import RecordFields
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import (
    areas,
    frame,
    funds,
    inspection,
    ledger,
    organisation,
    people,
    publicity,
    safety,
    statements,
    training_sessions,
    versions,
)
from fieldwork.store.facts import Stamp
from tests.services.scene import AREA, AREAS, ENUMERATOR, Scene

TOWN = AREA[:9]
PLANTED_NAME = "组长赵某某"
PLANTED_CONTACT = "村主任钱某 13900000000"
MEMBER: dict[str, Any] = {
    "body": "leading_group",
    "town_code": None,
    "name": PLANTED_NAME,
    "unit": "区政府",
    "duty": "head",
    "task": None,
    "from_on": date(2022, 4, 6),
    "until_on": None,
}
ACTIVITY: dict[str, Any] = {
    "town_code": TOWN,
    "stage": "warm_up",
    "channel": "village_board",
    "held_on": date(2022, 7, 1),
    "title": "张贴公告",
    "n_reached": 300,
}
SESSION: dict[str, Any] = {
    "stage": "listing",
    "town_code": TOWN,
    "held_on": date(2022, 7, 5),
    "title": "清查要点",
    "place": "镇会议室",
    "hours": 3.0,
}
LINE: dict[str, Any] = {
    "item": "training",
    "name": "培训费",
    "amount_yuan": 10_000,
    "document": "区财〔2022〕1号",
    "secured_on": date(2022, 5, 10),
}
MEASURE: dict[str, Any] = {
    "place_code": AREA,
    "kind": "epidemic",
    "measure": "戴口罩、测温",
    "contingency": "出现发热立即停止入户并报告",
    "contact": PLANTED_CONTACT,
    "from_on": date(2022, 6, 1),
    "until_on": None,
}


def record(scene: Scene, answers: dict[str, Any], *, record_id: UUID | None = None, **more: Any) -> RecordFields:
    """Return a record of the scene's cycle; days are given as the pages give them, as text."""
    texts = {name: value.isoformat() if isinstance(value, date) else value for name, value in answers.items()}
    return RecordFields(record_id=record_id or uuid4(), cycle_id=scene.cycle_id, answers=texts, **more)


def local_noon(day: date) -> datetime:
    """Return noon of a day in Asia/Shanghai."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=LOCAL_ZONE)


def fill_organising(session, stamp: Stamp) -> None:
    """Put one row into each of the tables of this part."""
    rows = (
        (organisation.OrganisationMember, "member_id", MEMBER),
        (publicity.PublicityActivity, "activity_id", ACTIVITY),
        (training_sessions.TrainingSession, "session_id", SESSION),
        (funds.BudgetLine, "line_id", _without(LINE, "amount_yuan") | {"amount_fen": 1_000_000}),
        (safety.SafetyMeasure, "measure_id", MEASURE),
    )
    for model, key, answers in rows:
        versions.add_version(session, model, {**answers, key: "r1", "is_withdrawn": False}, key=(key,), stamp=stamp)
    spent = {"spending_id": "r1", "line_id": "r1", "amount_fen": 100, "spent_on": date(2022, 7, 1), "purpose": "资料"}
    versions.add_version(session, funds.Spending, spent | {"is_withdrawn": False}, key=("spending_id",), stamp=stamp)
    person = {"session_id": "r1", "account_id": ENUMERATOR.account_id}
    training_sessions.add_attendance(session, person | {"is_present": True}, stamp=stamp)
    training_sessions.add_test(session, person | {"n_right": 5, "n_questions": 5, "answers": "{}"}, stamp=stamp)
    said = {"task_no": 8, "statement": "done", "stated_on": date(2022, 5, 30), "evidence": "上报文件"}
    statements.add(session, said, stamp=stamp)
    _inspection(session, stamp)


def _inspection(session, stamp: Stamp) -> None:
    place = {"inspection_id": "r1", "ea_id": AREA}
    made = {"stage": "mobilisation", "inspected_on": date(2022, 7, 20), "seed": "s", "record_json": "{}"}
    inspection.add(session, {"inspection_id": "r1"} | made, stamp=stamp)
    inspection.add_places(session, [place | {"household_id": ""}], stamp=stamp)
    inspection.add_answer(
        session, place | {"household_id": "", "item": "M03", "result": "problem", "note": "无照片"}, stamp=stamp
    )
    found = place | {"finding_id": "r1", "item": "M03", "weight": "minor", "text": "没有照片"}
    inspection.add_finding(session, found, stamp=stamp)
    step = {"finding_id": "r1", "ea_id": AREA, "state": "correction_demanded", "due_on": date(2022, 8, 3)}
    inspection.add_step(session, step, stamp=stamp)


def _without(row: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != name}


def settle_areas(scene: Scene) -> None:
    """Draw the two areas of the scene and give the enumerator the near one, the supervisors their towns."""
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    village = {"village_name": "一村", "town_name": "荔城街道", "urban_rural_code": "111"}
    source = {"import_id": "i1", "edition": "2022", "source_name": "frame.csv", "digest": "0", "is_synthetic": True}
    drawn = {"area_draw_id": "a1", "import_id": "i1", "record_json": '{"commitment": null}', "digest": "0"}
    size = {"set": 0, "n_households": 400, "inclusion_prob": 0.25, "is_synthetic": True, "level": "provincial"}
    with scene.database.transaction() as session:
        frame.add_import(session, source, stamp=stamp)
        areas.add_draw(session, drawn | {"label": "areas", "authority": "own"}, stamp=stamp)
        rows = [
            village | size | {"area_draw_id": "a1", "ea_id": ea_id, "area_name": f"一村{serial}小区", "serial": serial}
            for serial, ea_id in enumerate(AREAS, start=1)
        ]
        coded = [row | {"village_code": row["ea_id"][:12], "town_code": row["ea_id"][:9]} for row in rows]
        areas.add_areas(session, coded, stamp=stamp)
        people.add_places(session, ENUMERATOR.account_id, [(AREA, True)], stamp=stamp)
        heading = ledger.Heading(
            at=scene.now, actor="stat", action="area.draw", cycle_id=scene.cycle_id, subject="areas"
        )
        ledger.append(session, heading)
