"""The demonstration's people, publicity, trainings, budget and safety notes: all invented, all through the services."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.plan import Plan
from fieldwork.services.accounts import demo_actors
from fieldwork.services.demo.calendar import Appointments
from fieldwork.services.funds import record_budget_line, record_spending
from fieldwork.services.organisation import record_member
from fieldwork.services.publicity import record_activity
from fieldwork.services.records import RecordFields
from fieldwork.services.safety import record_measure
from fieldwork.services.training import (
    AttendanceFields,
    TestFields,
    hard_point_test,
    hold_session,
    qualify,
    record_attendance,
    record_test,
)
from fieldwork.store.engine import Database

MARK = "（合成）"
GROUP = (
    ("leading_group", "head", "区政府分管领导", "统筹"),
    ("leading_group", "deputy_head", "增城调查队", "业务指导"),
    ("leading_group", "member", "区统计局", "组织实施"),
    ("leading_group", "publicity", "区委宣传部", "四个阶段宣传"),
    ("leading_group", "funds", "区财政局", "经费保障"),
    ("office", "head", "增城调查队", "日常工作"),
    ("office", "data", "增城调查队", "数据处理"),
    ("office", "inspection", "区统计局", "督导检查"),
    ("office", "safety", "区统计局", "安全和应急"),
)
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
ACTIVITIES = (
    ("warm_up", "village_board", date(2022, 6, 24), "张贴轮换公告"),
    ("screening", "loudspeaker", date(2022, 8, 3), "广播摸底安排，说明入户人员证件"),
    ("account_opening", "letter", date(2022, 9, 14), "送达致住户的一封信"),
    ("trial", "wechat", date(2022, 11, 3), "推送记账小知识"),
)
GAP_STAGE = "screening"
"""One town has no activity in this stage: the gap is seen on the page."""
NOT_YET_STAGE = "trial"
SESSIONS = (
    (Stage.LISTING, date(2022, 6, 20), date(2022, 6, 23), "清查与名录要点，实地走一个清查段"),
    (Stage.SCREENING, date(2022, 8, 10), date(2022, 8, 11), "摸底表逐项讲解，模拟入户"),
    (Stage.PLACEMENT, date(2022, 8, 29), date(2022, 9, 1), "动员话术、换户规定、平板实操"),
    (Stage.BOOKKEEPING, date(2022, 9, 20), date(2022, 9, 21), "开户、账页六有六无、辅导方法"),
)
BUDGET = (
    ("subsidy", "记账补贴", 180_000, date(2022, 5, 10)),
    ("staff_pay", "辅助调查员劳务", 96_000, date(2022, 5, 10)),
    ("training", "培训费", 20_000, date(2022, 5, 10)),
    ("publicity", "宣传品制作", 15_000, date(2022, 5, 10)),
    ("safety", "防护物资", 12_000, date(2022, 6, 2)),
)
SPENDING = (
    ("培训费", 6_400.50, date(2022, 6, 24), "清查培训场地和资料"),
    ("宣传品制作", 9_800, date(2022, 7, 4), "公告和横幅"),
    ("防护物资", 12_360, date(2022, 8, 1), "口罩、消毒用品、急救包"),
    ("培训费", 5_150, date(2022, 9, 22), "开户培训"),
    ("辅助调查员劳务", 88_000, date(2022, 11, 8), "清查、摸底、落实阶段劳务"),
)


@dataclass(frozen=True, kw_only=True)
class Staff:
    """Where and by whom the demonstration organises: the office's people, and the enumerators by area."""

    database: Database
    cycle_id: str
    plan: Plan
    statistician: Actor
    supervisor: Actor
    enumerators: tuple[Actor, ...] = ()

    def record(self, key: Any, answers: Mapping[str, Any]) -> RecordFields:
        """Return a record of the cycle, days as text."""
        texts = {name: each.isoformat() if isinstance(each, date) else each for name, each in answers.items()}
        return RecordFields(record_id=key, cycle_id=self.cycle_id, answers=texts)


def staff_of(database: Database, cycle_id: str, *, plan: Plan, people: list[Actor]) -> Staff:
    """Return the staff among the people of the demonstration."""
    return Staff(
        database=database,
        cycle_id=cycle_id,
        plan=plan,
        statistician=next(person for person in people if Role.STATISTICIAN in person.roles),
        supervisor=next(person for person in people if Role.SUPERVISOR in person.roles),
        enumerators=tuple(person for person in people if Role.ENUMERATOR in person.roles and person.areas),
    )


def organise(database: Database, cycle_id: str, *, plan: Plan, seed: str) -> Appointments:
    """Return what is organised from the first day on, to be done as the demonstration gets on."""
    diary = Appointments(seed)
    note_first_months(diary, staff_of(database, cycle_id, plan=plan, people=demo_actors()))
    return diary


def note_first_months(diary: Appointments, staff: Staff) -> None:
    """Note what is organised before there are areas: group, office, towns' staff, budget, the size of the sample."""
    for number, (body, duty, unit, task) in enumerate(GROUP):
        name = f"{SURNAMES[number]}某{MARK}"
        member = {"body": body, "duty": duty, "unit": unit, "task": task, "name": name, "from_on": date(2022, 4, 8)}
        diary.put(date(2022, 4, 8), _member(diary, staff, member, str(number)), hour=15)
    for number, town in enumerate(staff.plan.towns):
        name = f"{SURNAMES[number % len(SURNAMES)]}某某{MARK}"
        post = {"body": "town_staff", "town_code": town.code, "unit": f"{town.name}统计办", "duty": "liaison"}
        member = post | {"name": name, "from_on": date(2022, 4, 15), "task": "组织村居、联系辅助调查员"}
        diary.put(date(2022, 4, 18), _member(diary, staff, member, town.code))
    for item, name, yuan, granted in BUDGET:
        line = {"item": item, "name": name, "amount_yuan": yuan, "secured_on": granted, "document": f"财政批复{MARK}"}
        fields = staff.record(diary.key("line", name), line)
        diary.put(granted, partial(_act, record_budget_line, staff, fields), hour=11)
    for number, (name, paid, day, purpose) in enumerate(SPENDING):
        spent = {"line_id": str(diary.key("line", name)), "amount_yuan": paid, "spent_on": day, "purpose": purpose}
        fields = staff.record(diary.key("spending", str(number)), spent)
        diary.put(day, partial(_act, record_spending, staff, fields), hour=16)


def note_field_months(diary: Appointments, staff: Staff) -> None:
    """Note what needs areas and enumerators: publicity in the towns, trainings with their tests, safety notes."""
    towns = staff.plan.towns
    for stage, channel, day, title in ACTIVITIES:
        left_out = {GAP_STAGE: towns[-1:], NOT_YET_STAGE: towns[::3]}.get(stage, ())
        for town in towns:
            if town in left_out:
                continue
            n_reached = 200 + diary.below(1_800, "reached", stage, town.code)
            answers = {"town_code": town.code, "stage": stage, "channel": channel, "held_on": day}
            more = {"title": f"{title}{MARK}", "n_reached": n_reached}
            fields = staff.record(diary.key("activity", stage, town.code), answers | more)
            diary.put(day, partial(_act, record_activity, staff, fields), hour=17)
    for stage, held_on, recorded_on, title in SESSIONS:
        diary.put(recorded_on, partial(_training, diary, staff, stage, held_on, title), hour=18)
    for person in staff.enumerators:
        diary.put(date(2022, 6, 27), _measure(diary, staff, min(person.areas)))


def _member(diary: Appointments, staff: Staff, member: Mapping[str, Any], key: str) -> Any:
    fields = staff.record(diary.key("member", key), member)
    return partial(_act, record_member, staff, fields)


def _measure(diary: Appointments, staff: Staff, ea_id: str) -> Any:
    answers = {
        "place_code": ea_id,
        "kind": "epidemic",
        "measure": f"戴口罩、测温，两人同行，入户前电话预约{MARK}",
        "contingency": f"出现发热或封控立即停止入户，报告镇街并改为电话联系{MARK}",
        "contact": f"村居负责人{MARK}",
        "from_on": date(2022, 6, 27),
    }
    fields = staff.record(diary.key("safety", ea_id), answers)
    return partial(_act_as_supervisor, record_measure, staff, fields)


def _training(diary: Appointments, staff: Staff, stage: Stage, held_on: date, title: str, now: datetime) -> None:
    """Hold a session for the whole district; one in eight does not reach the pass mark at first."""
    key = diary.key("session", stage.value)
    session = {
        "stage": stage.value,
        "held_on": held_on,
        "title": f"{title}{MARK}",
        "place": "调查队会议室",
        "hours": 6.0,
    }
    hold_session(staff.database, staff.record(key, session), actor=staff.statistician, now=now)
    present = [person.account_id for person in staff.enumerators]
    attended = AttendanceFields(cycle_id=staff.cycle_id, session_id=str(key), present=present)
    record_attendance(staff.database, attended, actor=staff.statistician, now=now)
    for person in staff.enumerators:
        _hand_in(diary, staff, stage, person, now)
    qualify(staff.database, staff.cycle_id, str(key), actor=staff.statistician, now=now)


def _hand_in(diary: Appointments, staff: Staff, stage: Stage, person: Actor, now: datetime) -> None:
    questions = hard_point_test(stage).questions
    n_wrong = (0, 0, 0, 1, 1, 1, 1, 2)[diary.below(8, "test", stage.value, person.account_id)]
    wrong = {each.code: next(letter for letter in each.options if letter != each.right) for each in questions[:n_wrong]}
    answers = {each.code: each.right for each in questions} | wrong
    fields = TestFields(
        cycle_id=staff.cycle_id,
        session_id=str(diary.key("session", stage.value)),
        account_id=person.account_id,
        answers=answers,
    )
    record_test(staff.database, fields, actor=person, now=now)


def _act(service: Any, staff: Staff, fields: RecordFields, now: datetime) -> None:
    service(staff.database, fields, actor=staff.statistician, now=now)


def _act_as_supervisor(service: Any, staff: Staff, fields: RecordFields, now: datetime) -> None:
    service(staff.database, fields, actor=staff.supervisor, now=now)
