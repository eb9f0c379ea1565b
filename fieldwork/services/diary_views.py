"""What the pages show of the books: calendar, weak accounts, visits due, checks, and the hand-over."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pandas as pd

from fieldwork.rules.corrections import OPEN_STATES, correction_state
from fieldwork.rules.diary import BookVisitKind
from fieldwork.rules.diary_calendar import DiaryCalendar
from fieldwork.rules.handover import LACK_LABELS, HandoverFacts, lacks
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.placement import CaseState
from fieldwork.rules.visit_plan import VISIT_STATE_LABELS, DueVisit
from fieldwork.rules.visits import ea_of
from fieldwork.services.codes import labels
from fieldwork.services.diary_state import DiaryState, diary_state
from fieldwork.store import corrections, diary
from fieldwork.store.engine import Database

_PLACED = frozenset({CaseState.PLACED, CaseState.BOOKKEEPING})


@dataclass(frozen=True, kw_only=True)
class DiaryView:
    """The books within reach on a day.

    ``households``: the sums of `DiaryCalendar.summary` with ``ea_id, mode_zh, weak, n_weak, action, action_zh,
    last_action_on``. ``visits``: ``household_id, ea_id, kind, kind_zh, due_from, due_by, n_needed, n_done, done_on,
    state, state_zh``. ``checks``: ``check_id, household_id, ea_id, checked_on, first_day, last_day, page_no,
    n_faults, faults_zh, recorded_by``.
    """

    calendar: DiaryCalendar
    households: pd.DataFrame
    visits: pd.DataFrame
    checks: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class HandoverView:
    """What is missing for formal bookkeeping within reach.

    ``households``: ``household_id, ea_id, lacks`` (codes), ``lacks_zh, n_lacks``. ``areas``: ``ea_id, n_households,
    n_ready, lacks_zh``.
    """

    households: pd.DataFrame
    areas: pd.DataFrame


def diary_view(database: Database, cycle_id: str, *, first: date, last: date, today: date, actor: Actor) -> DiaryView:
    """Return calendar, weak accounts, visits and checks between two days, both included, within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        state = diary_state(session, cycle_id, today=today, reach=reach)
        faults = diary.check_faults(session, cycle_id)
    calendar = state.calendar(first, last)
    return DiaryView(
        calendar=calendar,
        households=_households(state, calendar),
        visits=_visits(state),
        checks=_checks(state.checks, faults),
    )


def handover_view(database: Database, cycle_id: str, *, today: date, actor: Actor) -> HandoverView:
    """Return what each household and area within the actor's reach lacks for formal bookkeeping on a day."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        state = diary_state(session, cycle_id, today=today, reach=reach)
        asked, steps = corrections.of_cycle(session, cycle_id), corrections.steps(session, cycle_id)
    n_open = _open_corrections(asked, steps)
    rows = [
        {"household_id": household_id, "ea_id": ea_of(household_id), "lacks": found}
        for household_id in sorted(state.books.schedules)
        for found in [[lack.value for lack in lacks(_facts(state, household_id, n_open), state.books.rules)]]
    ]
    households = _with_words(pd.DataFrame(rows, columns=["household_id", "ea_id", "lacks"]))
    return HandoverView(households=households, areas=_by_area(households))


def _households(state: DiaryState, calendar: DiaryCalendar) -> pd.DataFrame:
    """Return one row per book with its sums, what is weak about it and what is proposed."""
    modes, steps = labels("account_mode"), labels("diary_action")
    last = dict(zip(state.actions["household_id"], state.actions["day"], strict=True))
    rows = []
    for book in state.books.all:
        found, action = state.weak.get(book.household_id, []), state.proposal(book.household_id)
        rows.append(
            {
                "household_id": book.household_id,
                "ea_id": ea_of(book.household_id),
                "starts_on": book.starts_on,
                "mode_zh": modes.get(state.books.accounts[book.household_id]["mode"]),
                "weak": "；".join(weakness.words for weakness in found),
                "n_weak": len(found),
                "action": None if action is None else action.value,
                "action_zh": None if action is None else steps[action],
                "last_action_on": last.get(book.household_id),
            }
        )
    return _table(rows, _HOUSEHOLD).merge(calendar.summary(), on="household_id", how="left")


def _visits(state: DiaryState) -> pd.DataFrame:
    rows = [_visit_row(visit, state.today) for plan in state.visit_plans.values() for visit in plan]
    return _table(rows, _VISIT)


def _visit_row(visit: DueVisit, today: date) -> dict[str, Any]:
    stands = visit.state(today)
    return {name: getattr(visit, name) for name in DueVisit.__dataclass_fields__} | {
        "ea_id": ea_of(visit.household_id),
        "kind_zh": labels("bookkeeping_visit_kind")[visit.kind],
        "state": stands.value,
        "state_zh": VISIT_STATE_LABELS[stands],
    }


def _checks(checks: pd.DataFrame, faults: pd.DataFrame) -> pd.DataFrame:
    words = faults.assign(fault_zh=faults["fault"].map(labels("diary_fault")))
    joined = words.groupby("check_id")["fault_zh"].agg("、".join).rename("faults_zh").reset_index()
    return checks.drop(columns=["cycle_id"]).merge(joined, on="check_id", how="left")


def _facts(state: DiaryState, household_id: str, n_open: Mapping[str, int]) -> HandoverFacts:
    books = state.books
    account, book = books.accounts.get(household_id, {}), books.book(household_id)
    before = min(state.today, book.formal_start - timedelta(days=1))
    visits = state.visit_plans.get(household_id, [])
    return HandoverFacts(
        is_placed=books.cases[household_id].state in _PLACED,
        has_account=bool(account),
        has_keeper=_is_stated(account.get("keeper")),
        has_notice=_is_stated(account.get("notice_version")),
        n_trial_days=0 if book.starts_on is None else book.n_days(book.starts_on, before),
        is_first_visit_done=any(v.kind is BookVisitKind.FIRST_WEEK and v.done_on is not None for v in visits),
        n_counted=int((state.counts["household_id"] == household_id).sum()),
        n_checks=int((state.checks["household_id"] == household_id).sum()),
        n_open_corrections=n_open.get(household_id, 0),
        is_action_due=state.proposal(household_id) is not None,
    )


def _open_corrections(asked: pd.DataFrame, steps: pd.DataFrame) -> Mapping[str, int]:
    """Return how many corrections of each household are not finished."""
    taken = steps.groupby("correction_id")["step"].agg(list).to_dict() if len(steps) else {}
    is_open = [correction_state(taken.get(key, [])) in OPEN_STATES for key in asked["correction_id"]]
    return Counter(asked.loc[is_open, "household_id"])


def _with_words(households: pd.DataFrame) -> pd.DataFrame:
    return households.assign(
        lacks_zh=["、".join(LACK_LABELS[lack] for lack in found) for found in households["lacks"]],
        n_lacks=[len(found) for found in households["lacks"]],
    )


def _by_area(households: pd.DataFrame) -> pd.DataFrame:
    """Return per area how many households are ready, and what the others lack with how many of them."""
    rows = []
    for ea_id, own in households.groupby("ea_id"):
        missing = own["lacks"].explode().dropna().value_counts(sort=False)
        order = {code: place for place, code in enumerate(LACK_LABELS)}
        said = [f"{LACK_LABELS[code]} {missing[code]} 户" for code in sorted(missing.index, key=order.__getitem__)]
        ready = int((own["n_lacks"] == 0).sum())
        rows.append({"ea_id": ea_id, "n_households": len(own), "n_ready": ready, "lacks_zh": "、".join(said)})
    return _table(rows, ("ea_id", "n_households", "n_ready", "lacks_zh"))


_HOUSEHOLD = (
    "household_id",
    "ea_id",
    "starts_on",
    "mode_zh",
    "weak",
    "n_weak",
    "action",
    "action_zh",
    "last_action_on",
)
_VISIT = (
    "household_id",
    "ea_id",
    "kind",
    "kind_zh",
    "due_from",
    "due_by",
    "n_needed",
    "n_done",
    "done_on",
    "state",
    "state_zh",
)


def _table(rows: list[dict[str, Any]], columns: tuple[str, ...]) -> pd.DataFrame:
    """Return rows as a table whose days stay dates, with None where a day or step is missing; columns stand always."""
    table = pd.DataFrame(rows, columns=list(columns))
    days = [name for name in columns if name.endswith("_on") or name.startswith(("due_", "action"))]
    whole = table.assign(**{name: pd.Series([row[name] for row in rows], dtype="object") for name in days})
    return whole.astype({"household_id": "str"} if "household_id" in columns else {"ea_id": "str"})


def _is_stated(value: Any) -> bool:
    return isinstance(value, str) and bool(value)
