"""Outcome rates of the placement: by area, town, enumerator and day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd

from fieldwork.rules.disposition import GROUP_OF, Disposition, History, derived_disposition
from fieldwork.rules.outcomes import Basis, RateUnit, rate_table
from fieldwork.rules.permissions import TOWN_DIGITS, Actor, Reach, reach_of
from fieldwork.rules.placement import SETTLED, CaseEvent, case_state
from fieldwork.rules.substitution import RequestState
from fieldwork.services.cases import Case, CaseFacts
from fieldwork.services.dispositions import Dispositions, dispositions_of
from fieldwork.services.histories import histories_of
from fieldwork.services.visits import facts_near
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store.engine import Database

NOBODY = ""
_VISITS = frozenset({CaseEvent.VISITED, CaseEvent.AGREED})
_NOT_ATTEMPTED = GROUP_OF[Disposition.NOT_ATTEMPTED].value


def rates_view(
    database: Database, cycle_id: str, *, by: RateUnit, actor: Actor, basis: Basis = Basis.DRAWN
) -> pd.DataFrame:
    """Return counts and rates of the households within reach, as `fieldwork.rules.outcomes.rate_table` gives them.

    The first column is ``unit``: ``total``, an area, a 9-digit town, the account of who visited last (empty: nobody
    did), or a day. A household counts with its confirmed disposition, else with the derived one; one whose dwelling has
    new occupants is counted by these. By day, households count with what was derived from all that was recorded up to
    the end of that day, as it is known now: corrected visits are left out from the start.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        facts = facts_near(session, cycle_id, reach)
        cases = _counted(facts, reach, basis)
        if by is RateUnit.DAY:
            return _by_day(facts, cases, histories_of(session, cycle_id, facts, cases.values()))
        known = dispositions_of(session, cycle_id, facts, cases)
    rows = pd.DataFrame([_row(case, facts, known, by) for case in cases.values()], columns=_ROW)
    return rate_table(rows, by="unit")


_ROW = ["unit", "outcome_group", "is_drawn", "is_substituted"]


def _counted(facts: CaseFacts, reach: Reach, basis: Basis) -> dict[str, Case]:
    left = set(facts.moved_in.values())
    cases = facts.cases()
    return {
        household_id: case
        for household_id, case in cases.items()
        if household_id not in left and reach.covers(case.ea_id) and (basis is Basis.ALL or not case.is_substitute)
    }


def _row(case: Case, facts: CaseFacts, known: Dispositions, by: RateUnit) -> list[Any]:
    units: Mapping[RateUnit, str] = {
        RateUnit.TOTAL: RateUnit.TOTAL.value,
        RateUnit.AREA: case.ea_id,
        RateUnit.TOWN: case.ea_id[:TOWN_DIGITS],
        RateUnit.ENUMERATOR: case.visits[-1].by if case.visits else NOBODY,
    }
    group = GROUP_OF[known.standing(case.household_id)]
    return [units[by], group.value, not case.is_substitute, case.household_id in facts.replaced.values()]


@dataclass(frozen=True)
class _Days:
    """Instants of what was recorded, by its place in the ledger."""

    facts: CaseFacts

    @cached_property
    def of_sequence(self) -> Mapping[int, date]:
        tables = ("visits", "requests", "decisions", "accounts", "occupants", "resolutions")
        return {
            int(place): at.tz_convert(LOCAL_ZONE).date()
            for table in (getattr(self.facts, name) for name in tables)
            for place, at in zip(table["sequence"], table["recorded_at"], strict=True)
        }

    @cached_property
    def code_of(self) -> Mapping[tuple[str, int], str]:
        """Result of each visit that counts."""
        counted = self.facts.counted_visits
        keys = zip(counted["household_id"], counted["sequence"], strict=True)
        return dict(zip(keys, counted["attempt_code"], strict=True))

    @cached_property
    def reason_of(self) -> Mapping[tuple[str, int], str]:
        """Reason that was accepted with each decision."""
        reasons = self.facts.requests.set_index("request_id")["reason"]
        accepted = self.facts.decisions[self.facts.decisions["state"] == RequestState.APPROVED]
        keys = zip(accepted["household_id"], accepted["sequence"], strict=True)
        return dict(zip(keys, accepted["request_id"].map(reasons), strict=True))


def _by_day(facts: CaseFacts, cases: Mapping[str, Case], histories: Mapping[str, History]) -> pd.DataFrame:
    """Return the rates at the end of each day on which something was recorded."""
    days = _Days(facts)
    changes: dict[date, dict[str, tuple[str, bool]]] = defaultdict(dict)
    for household_id in cases:
        for day, history, is_gone in _course(days, household_id, histories[household_id]):
            changes[day][household_id] = GROUP_OF[derived_disposition(history)].value, is_gone
    # A household that nobody went to yet is not attempted; one that came in later counts from its first record.
    standing = {each: (_NOT_ATTEMPTED, False) for each in cases if each not in facts.followed}
    rows: list[list[Any]] = []
    for day in sorted(changes):
        standing |= changes[day]
        rows += [
            [day.isoformat(), group, not cases[each].is_substitute, is_gone]
            for each, (group, is_gone) in standing.items()
        ]
    return rate_table(pd.DataFrame(rows, columns=_ROW), by="unit")


def _course(days: _Days, household_id: str, now: History) -> Iterator[tuple[date, History, bool]]:
    """Yield the history of a household after each thing that was recorded, with its day."""
    events: list[CaseEvent] = []
    attempts: list[str] = []
    reason, was_placed = "", False
    for place, event in sorted(days.facts.placed_events(household_id)):
        events.append(event)
        if event in _VISITS:
            attempts.append(days.code_of[household_id, place])
        reason = days.reason_of.get((household_id, place), reason)
        state = case_state(events)
        was_placed = was_placed or state in SETTLED
        history = History(
            state=state,
            attempts=tuple(attempts),
            was_placed=was_placed,
            reason=reason,
            eligibility=now.eligibility,
            occupancy=now.occupancy,
        )
        yield days.of_sequence[place], history, _is_gone(events)


def _is_gone(events: Sequence[CaseEvent]) -> bool:
    return any(event in events for event in (CaseEvent.SUBSTITUTION_CARRIED_OUT, CaseEvent.RESERVE_EXTENDED))
