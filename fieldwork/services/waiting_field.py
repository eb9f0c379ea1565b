"""What waits in the field: visits, accounts to open, books to look at, dispositions to confirm."""

from collections.abc import Iterator

from fieldwork.rules.diary import ActionKind
from fieldwork.rules.permissions import reach_of
from fieldwork.rules.placement import CaseState
from fieldwork.rules.visit_plan import VisitState
from fieldwork.rules.visits import ea_of
from fieldwork.rules.waiting import Waiting, WaitingKind
from fieldwork.services.codes import labels
from fieldwork.services.diary_state import DiaryState, diary_state
from fieldwork.services.dispositions import dispositions_of
from fieldwork.services.placement import is_final
from fieldwork.services.visits import VisitsView, case_table, only_area, todays_visits, visit_log
from fieldwork.services.waiting_facts import WaitingFacts, local_day
from fieldwork.store import placement

_Items = Iterator[Waiting]
_WHY = {
    "appointment": WaitingKind.APPOINTMENT,
    "first": WaitingKind.FIRST_VISIT,
    "again": WaitingKind.VISIT_AGAIN,
}


def visits_to_make(known: WaitingFacts) -> _Items:
    """Yield whom to visit today, and the appointments of later days."""
    log = visit_log(known.facts)
    cases = case_table(known.facts, reach_of(known.actor, "visit.record"))
    due = todays_visits(VisitsView(cases=cases, visits=log), today=known.today)
    for household_id, why, at in zip(due["household_id"], due["why"], due["appointment_at"], strict=True):
        yield _visit(str(household_id), _WHY[why], at)
    later = cases[cases["open_request_id"].isna() & ~cases["household_id"].isin(set(due["household_id"]))]
    for household_id, at in zip(later["household_id"], later["next_appointment_at"], strict=True):
        day = local_day(at)
        if day is not None and day > known.today:
            yield _visit(str(household_id), WaitingKind.APPOINTMENT, at)


def _visit(household_id: str, kind: WaitingKind, at: object) -> Waiting:
    day = local_day(at)
    return Waiting(kind=kind, ea_ids=(ea_of(household_id),), household_id=household_id, starts_on=day, due_on=day)


def accounts_to_open(known: WaitingFacts) -> _Items:
    """Yield the households that agreed and have no account yet."""
    for case in known.cases.values():
        if case.state is CaseState.PLACED and case.open_request_id is None:
            since = local_day(case.visits[-1].at) if case.visits else None
            yield Waiting(kind=WaitingKind.ACCOUNT, ea_ids=(case.ea_id,), household_id=case.household_id, since=since)


def dispositions_to_confirm(known: WaitingFacts) -> _Items:
    """Yield the households whose field work is over and whose disposition nobody confirmed as it stands."""
    over = {key: case for key, case in known.cases.items() if is_final(case)}
    said = set(placement.dispositions(known.session, known.cycle_id)["household_id"]) & set(over)
    again = dispositions_of(known.session, known.cycle_id, known.facts, {key: over[key] for key in said})
    for key, case in over.items():
        if key not in said or again.confirmed_code(key) is None:
            yield Waiting(kind=WaitingKind.DISPOSITION, ea_ids=(case.ea_id,), household_id=key)


def books_to_look_at(known: WaitingFacts) -> _Items:
    """Yield visits that books ask for, due or to come, and weak accounts for which a step is proposed today."""
    if known.plan.diary is None:
        return
    reach = reach_of(known.actor, "diary.visit")
    area, today = only_area(reach), known.today
    is_same = area == only_area(known.reach)
    facts = known.facts if is_same else None
    state = diary_state(known.session, known.cycle_id, today=today, ea_id=area, reach=reach, facts=facts)
    yield from _book_visits(state)
    for household_id in state.weak:
        step = state.proposal(household_id)
        if step is not None:
            yield _weak(household_id, step)


def _weak(household_id: str, step: ActionKind) -> Waiting:
    words = labels("diary_action")[step]
    return Waiting(kind=WaitingKind.WEAK_ACCOUNT, ea_ids=(ea_of(household_id),), household_id=household_id, about=words)


def _book_visits(state: DiaryState) -> _Items:
    words = labels("bookkeeping_visit_kind")
    for visit in (visit for plan in state.visit_plans.values() for visit in plan):
        if visit.state(state.today) in (VisitState.EARLY, VisitState.DUE, VisitState.LATE):
            yield Waiting(
                kind=WaitingKind.BOOK_VISIT,
                ea_ids=(ea_of(visit.household_id),),
                household_id=visit.household_id,
                about=words[visit.kind],
                starts_on=visit.due_from,
                due_on=visit.due_by,
            )
