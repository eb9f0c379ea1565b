"""The cases of the sample: each household in it, with the state that follows from what was recorded."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.placement import CaseEvent, CaseState, case_state, event_of_visit
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.substitution import RequestState, drawn_origin
from fieldwork.rules.visits import ea_of
from fieldwork.store import bookkeeping, draws, substitution, visits


@dataclass(frozen=True, kw_only=True)
class Case:
    """A household of the sample: drawn, or a substitute that has stepped in."""

    household_id: str
    drawn_household_id: str
    state: CaseState
    attempts: tuple[str, ...]
    open_request_id: str | None

    @property
    def ea_id(self) -> str:
        """The area of the household."""
        return ea_of(self.household_id)

    @property
    def is_substitute(self) -> bool:
        """Whether it stepped in for another household."""
        return self.household_id != self.drawn_household_id


@dataclass(frozen=True)
class CaseFacts:
    """All that was recorded about the households of a cycle, or of one area."""

    sample: pd.DataFrame
    visits: pd.DataFrame
    requests: pd.DataFrame
    decisions: pd.DataFrame
    accounts: pd.DataFrame

    @cached_property
    def replaced(self) -> Mapping[str, str]:
        """Which household each substitute replaced."""
        done = self.decisions[self.decisions["state"] == RequestState.CARRIED_OUT]
        return dict(zip(done["substitute_household_id"], done["household_id"], strict=True))

    @cached_property
    def request_states(self) -> Mapping[str, RequestState]:
        """The state of each request: its newest decision (approval and substitution share a transaction)."""
        states = dict.fromkeys(self.requests["request_id"], RequestState.REQUESTED)
        order = self.decisions.assign(is_last=self.decisions["state"] != RequestState.APPROVED)
        for row in order.sort_values(["sequence", "is_last"], kind="stable").itertuples():
            states[str(row.request_id)] = RequestState(str(row.state))
        return states

    def queue(self, drawn_household_id: str) -> list[str]:
        """Return the reserve of a drawn household, nearest first, as the draw fixed it."""
        own = self.sample[self.sample["for_household_id"] == drawn_household_id]
        return own.sort_values("reserve_rank")["household_id"].tolist()

    def cases(self) -> dict[str, Case]:
        """Return all cases by household: the drawn ones, and the substitutes that stepped in."""
        drawn = self.sample.loc[self.sample["is_drawn"].astype(bool), "household_id"]
        members = sorted({*drawn, *self.replaced})
        return {household_id: self._case(household_id) for household_id in members}

    def _case(self, household_id: str) -> Case:
        return Case(
            household_id=household_id,
            drawn_household_id=drawn_origin(household_id, self.replaced),
            state=case_state(event for _, event in sorted(self._events.get(household_id, []))),
            attempts=tuple(self._attempts.get(household_id, [])),
            open_request_id=self._open_requests.get(household_id),
        )

    @cached_property
    def _attempts(self) -> Mapping[str, list[str]]:
        attempts: dict[str, list[str]] = defaultdict(list)
        for row in self.visits.sort_values("visited_at", kind="stable").itertuples():
            attempts[str(row.household_id)].append(str(row.attempt_code))
        return attempts

    @cached_property
    def _open_requests(self) -> Mapping[str, str]:
        rows = zip(self.requests["household_id"], self.requests["request_id"], strict=True)
        return {household: key for household, key in rows if self.request_states[key] is RequestState.REQUESTED}

    @cached_property
    def _events(self) -> Mapping[str, list[tuple[int, CaseEvent]]]:
        events: dict[str, list[tuple[int, CaseEvent]]] = defaultdict(list)
        for household_id, sequence, event in self._all_events():
            events[household_id].append((sequence, event))
        return events

    def _all_events(self) -> Iterator[tuple[str, int, CaseEvent]]:
        for row in self.visits.itertuples():
            yield str(row.household_id), int(str(row.sequence)), event_of_visit(str(row.attempt_code))
        for row in self.accounts.itertuples():
            yield str(row.household_id), int(str(row.sequence)), CaseEvent.ACCOUNT_OPENED
        for row in self.requests.itertuples():
            yield str(row.household_id), int(str(row.sequence)), CaseEvent.SUBSTITUTION_REQUESTED
        for row in self.decisions.itertuples():
            event = self._decision_event(str(row.request_id), str(row.state))
            if event is not None:
                yield str(row.household_id), int(str(row.sequence)), event

    def _decision_event(self, request_id: str, state: str) -> CaseEvent | None:
        if state == RequestState.CARRIED_OUT:
            return CaseEvent.SUBSTITUTION_CARRIED_OUT
        if state in (RequestState.REJECTED, RequestState.CANCELLED):
            return CaseEvent.SUBSTITUTION_REJECTED
        # Approved, and nobody stepped in: the reserve was exhausted.
        is_open = self.request_states[request_id] is RequestState.APPROVED
        return CaseEvent.RESERVE_EXHAUSTED if is_open else None


def case_facts(session: Session, cycle_id: str, *, ea_id: str | None = None) -> CaseFacts:
    """Return what was recorded about the households of a cycle, of one area if it is named."""
    return CaseFacts(
        sample=draws.households(session, cycle_id, ea_id=ea_id),
        visits=visits.of_cycle(session, cycle_id, ea_id=ea_id),
        requests=substitution.requests(session, cycle_id, ea_id=ea_id),
        decisions=substitution.decisions(session, cycle_id, ea_id=ea_id),
        accounts=bookkeeping.accounts(session, cycle_id, ea_id=ea_id),
    )


def require_case(facts: CaseFacts, household_id: str) -> Case:
    """Return the case of a household.

    Raises
    ------
    InputRefusal
        ``HOUSEHOLD_NOT_IN_SAMPLE`` if it was neither drawn nor has stepped in.
    """
    case = facts.cases().get(household_id)
    if case is None:
        raise InputRefusal("HOUSEHOLD_NOT_IN_SAMPLE", household_id=household_id)
    return case
