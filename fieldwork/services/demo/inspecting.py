"""The demonstration's three inspections: one finding corrected and verified, one waiting for it, one overdue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from fieldwork.rules.checklists import Item
from fieldwork.rules.inspection import InspectionStage
from fieldwork.rules.inspection_choice import Choice
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.services.accounts import demo_actors
from fieldwork.services.demo.calendar import Appointments
from fieldwork.services.demo.organising import MARK, Staff, note_field_months, staff_of
from fieldwork.services.inspection import (
    AnswersFields,
    FindingFields,
    InspectionFields,
    checklist,
    record_answers,
    record_finding,
    start_inspection,
)
from fieldwork.services.inspection_steps import StepFields, report_correction, verify_correction
from fieldwork.store.engine import Database


@dataclass(frozen=True, kw_only=True)
class Story:
    """What an inspection finds in one of its areas, and when that is corrected and verified, if it is."""

    place: int
    item: str
    text: str
    due_after: int
    corrected_after: int | None = None
    verified_after: int | None = None


DAYS: Mapping[InspectionStage, date] = {
    InspectionStage.MOBILISATION: date(2022, 7, 20),
    InspectionStage.SCREENING: date(2022, 8, 19),
    InspectionStage.ACCOUNT_OPENING: date(2022, 11, 8),
}
STORIES: Mapping[InspectionStage, tuple[Story, ...]] = {
    InspectionStage.MOBILISATION: (
        Story(place=0, item="M03", text="宣传栏没有照片存档", due_after=14, corrected_after=6, verified_after=9),
    ),
    InspectionStage.SCREENING: (
        Story(place=1, item="S03", text="两套空宅没有写复核日期", due_after=7, corrected_after=15, verified_after=20),
    ),
    InspectionStage.ACCOUNT_OPENING: (
        Story(place=0, item="A04", text="一处更改没有写原因", due_after=7, corrected_after=3, verified_after=5),
        Story(place=1, item="A02", text="一份换户申请缺动员记录附页", due_after=3),
        Story(place=2, item="A04", text="变更记录缺日期", due_after=14, corrected_after=10),
    ),
}


def organise_field(
    diary: Appointments, database: Database, cycle_id: str, *, plan: Plan, ea_ids: Sequence[str]
) -> None:
    """Note what is organised once there are areas and enumerators, the inspections too."""
    staff = staff_of(database, cycle_id, plan=plan, people=demo_actors(ea_ids))
    note_field_months(diary, staff)
    note_inspections(diary, staff)


def note_inspections(diary: Appointments, staff: Staff) -> None:
    """Note the three inspections on their days, after what they look at was recorded."""
    for stage, day in DAYS.items():
        diary.put(day, partial(_inspect, diary, staff, stage), hour=14)


def _inspect(diary: Appointments, staff: Staff, stage: InspectionStage, now: datetime) -> None:
    key = diary.key("inspection", stage.value)
    fields = InspectionFields(
        inspection_id=key,
        cycle_id=staff.cycle_id,
        stage=stage.value,
        inspected_on=now.date(),
        seed=f"{diary.seed} {now.date()}",
    )
    choice = start_inspection(staff.database, fields, actor=staff.statistician, now=now)
    stories = {choice.areas[story.place]: story for story in STORIES[stage] if story.place < len(choice.areas)}
    _check(staff, key, stage, choice, stories, now)
    for ea_id, story in stories.items():
        _find(diary, staff, key, ea_id, story, now)


def _check(
    staff: Staff,
    key: UUID,
    stage: InspectionStage,
    choice: Choice,
    stories: Mapping[str, Story],
    now: datetime,
) -> None:
    for ea_id in choice.areas:
        problem = stories[ea_id].item if ea_id in stories else ""
        for household_id in ("", *choice.households[ea_id]):
            items = checklist(stage).of_level("household" if household_id else "area")
            answers = AnswersFields(
                inspection_id=key, ea_id=ea_id, household_id=household_id, results=_results(items, problem)
            )
            record_answers(staff.database, answers, actor=staff.statistician, now=now)


def _results(items: tuple[Item, ...], problem: str) -> dict[str, tuple[str, str]]:
    return {item.code: ("problem" if item.code == problem else "fine", "") for item in items}


def _find(diary: Appointments, staff: Staff, key: UUID, ea_id: str, story: Story, now: datetime) -> None:
    finding_id = diary.key("finding", str(key), ea_id)
    item = next(each for stage in InspectionStage for each in checklist(stage).items if each.code == story.item)
    found = FindingFields(
        finding_id=finding_id,
        inspection_id=key,
        ea_id=ea_id,
        item=story.item,
        weight=item.weight.value,
        text=f"{story.text}{MARK}",
        due_on=now.date() + timedelta(days=story.due_after),
    )
    record_finding(staff.database, found, actor=staff.statistician, now=now)
    enumerator = next(person for person in staff.enumerators if ea_id in person.areas)
    if story.corrected_after is not None:
        day = now.date() + timedelta(days=story.corrected_after)
        diary.put(day, partial(_correct, staff, finding_id, enumerator), hour=20)
    if story.verified_after is not None:
        day = now.date() + timedelta(days=story.verified_after)
        diary.put(day, partial(_verify, staff, finding_id), hour=20)


def _correct(staff: Staff, finding_id: UUID, person: Actor, now: datetime) -> None:
    said = StepFields(finding_id=finding_id, note=f"已补齐并存档{MARK}")
    report_correction(staff.database, said, actor=person, now=now)


def _verify(staff: Staff, finding_id: UUID, now: datetime) -> None:
    said = StepFields(finding_id=finding_id, note=f"现场核实，属实{MARK}")
    verify_correction(staff.database, said, actor=staff.supervisor, now=now)
