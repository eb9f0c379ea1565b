"""The cases of the sample: each household in it, with the state that follows from what was recorded."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar, cast

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.effort import Attempt
from fieldwork.rules.placement import SETTLED, CaseEvent, CaseState, case_state, event_of_visit
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.resolution import Resolution
from fieldwork.rules.substitution import RequestState, drawn_origin
from fieldwork.rules.visits import ea_of
from fieldwork.store import bookkeeping, draws, placement, substitution, visits
from fieldwork.store.sharing import made_once

R = TypeVar("R")
DRAWN, SUBSTITUTE, OCCUPANTS = "drawn", "substitute", "occupants"
"""How a household came into the sample: by the draw, from a reserve, or into the dwelling of one of the sample."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """A household of the sample: drawn, a substitute that has stepped in, or new occupants of such a dwelling."""

    household_id: str
    drawn_household_id: str
    origin: str
    state: CaseState
    attempts: tuple[str, ...]
    open_request_id: str | None
    visits: tuple[Attempt, ...] = ()
    was_placed: bool = False
    is_substitute: bool = False
    is_closed: bool = False

    @property
    def ea_id(self) -> str:
        """The area of the household."""
        return ea_of(self.household_id)


@dataclass(frozen=True)
class CaseFacts:
    """All that was recorded about the households of a cycle, or of one area."""

    sample: pd.DataFrame
    visits: pd.DataFrame
    requests: pd.DataFrame
    decisions: pd.DataFrame
    accounts: pd.DataFrame
    corrections: pd.DataFrame
    occupants: pd.DataFrame
    resolutions: pd.DataFrame
    extensions: pd.DataFrame

    def once(self, make: "Callable[[CaseFacts], R]") -> R:
        """Return what is made of these facts, made once for all who look at them; nobody may change it."""
        known: dict[Any, Any] = self.__dict__.setdefault("_made", {})
        if make not in known:
            known[make] = make(self)
        return cast("R", known[make])

    @cached_property
    def counted_visits(self) -> pd.DataFrame:
        """Visits that were not corrected; one that stands for another has its place in the ledger's order."""
        if self.corrections.empty:
            return self.visits
        kept = self.visits[~self.visits["visit_id"].isin(set(self.corrections["visit_id"]))]
        places = kept["visit_id"].map(self._first_places)
        return kept.assign(sequence=places.fillna(kept["sequence"]).astype("int64"))

    @cached_property
    def replaced(self) -> Mapping[str, str]:
        """Which household each substitute replaced."""
        rows = _rows(self.decisions, "state", "substitute_household_id", "household_id")
        return {substitute: replaced for state, substitute, replaced in rows if state == RequestState.CARRIED_OUT}

    @cached_property
    def moved_in(self) -> Mapping[str, str]:
        """Which household each new household of a dwelling follows."""
        return dict(zip(self.occupants["household_id"], self.occupants["replaced_household_id"], strict=True))

    @cached_property
    def followed(self) -> Mapping[str, str]:
        """Which household each household follows that was not drawn itself."""
        return {**self.replaced, **self.moved_in}

    @cached_property
    def request_states(self) -> Mapping[str, RequestState]:
        """The state of each request: its newest decision (approval and substitution share a transaction)."""
        states = dict.fromkeys(self.requests["request_id"], RequestState.REQUESTED)
        rows = _rows(self.decisions, "sequence", "request_id", "state")
        newest = sorted((place, state != RequestState.APPROVED, key, state) for place, key, state in rows)
        return states | {request_id: RequestState(state) for _, _, request_id, state in newest}

    def queue(self, drawn_household_id: str) -> list[str]:
        """Return the reserve of a drawn household, nearest first, as the draw fixed it and its rule went on."""
        columns = ("for_household_id", "reserve_rank", "household_id")
        places = [row for table in (self.sample, self.extensions) for row in _rows(table, *columns)]
        return [household_id for of, _, household_id in sorted(row for row in places if row[0] == drawn_household_id)]

    def origin_in_dwelling(self, household_id: str) -> str:
        """Return the household that was in the sample before all new occupants of its dwelling."""
        return drawn_origin(household_id, self.moved_in)

    def cases(self) -> dict[str, Case]:
        """Return all cases by household: the drawn ones, the substitutes that stepped in, new occupants."""
        return dict(self._all_cases)

    def case(self, household_id: str) -> Case | None:
        """Return the case of one household, or None if it is not in the sample."""
        return self._case(household_id) if household_id in self.followed or household_id in self._drawn else None

    def events(self, household_id: str) -> list[CaseEvent]:
        """Return what happened to a household, in the order in which it was recorded."""
        return [event for _, event in self.placed_events(household_id)]

    def placed_events(self, household_id: str) -> list[tuple[int, CaseEvent]]:
        """Return what happened to a household with its place in the ledger, in that order."""
        return sorted(self._events.get(household_id, []))

    def until(self, instant: datetime) -> "CaseFacts":
        """Return what had been recorded by an instant; the sample is that of now."""
        tables = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "sample"}
        return replace(self, **{name: table[table["recorded_at"] <= instant] for name, table in tables.items()})

    def corrected(self, visit_id: str, *, row: Mapping[str, Any] | None) -> "CaseFacts":
        """Return the facts as they would be with one visit corrected, by the visit in ``row`` if there is one."""
        by = None if row is None else row["visit_id"]
        place = int(self.visits["sequence"].max()) + 1
        more = pd.DataFrame([{"visit_id": visit_id, "replacement_visit_id": by, "sequence": place}])
        seen = self.visits if row is None else pd.concat([self.visits, pd.DataFrame([row])], ignore_index=True)
        return replace(self, visits=seen, corrections=pd.concat([self.corrections, more], ignore_index=True))

    def _case(self, household_id: str) -> Case:
        events, tried = self.events(household_id), tuple(self._attempts.get(household_id, ()))
        states = [case_state(events[: number + 1]) for number in range(len(events))]
        return Case(
            household_id=household_id,
            drawn_household_id=drawn_origin(household_id, self.followed),
            origin=self._origin(household_id),
            state=states[-1] if states else CaseState.DRAWN,
            attempts=tuple(each.code for each in tried),
            open_request_id=self._open_requests.get(household_id),
            visits=tried,
            was_placed=not SETTLED.isdisjoint(states),
            is_substitute=self._is_substitute(household_id),
            is_closed=household_id in self._closed,
        )

    def _origin(self, household_id: str) -> str:
        if household_id in self.moved_in:
            return OCCUPANTS
        return SUBSTITUTE if household_id in self.replaced else DRAWN

    def _is_substitute(self, household_id: str) -> bool:
        while household_id in self.followed:
            if household_id in self.replaced:
                return True
            household_id = self.followed[household_id]
        return False

    @cached_property
    def _drawn(self) -> frozenset[str]:
        return frozenset(key for key, is_drawn in _rows(self.sample, "household_id", "is_drawn") if is_drawn)

    @cached_property
    def _all_cases(self) -> Mapping[str, Case]:
        members = sorted({*self._drawn, *self.followed})
        return {household_id: self._case(household_id) for household_id in members}

    @cached_property
    def _first_places(self) -> Mapping[str, int]:
        """Ledger sequence of the visit for which another stands, by that other one, along chains of corrections."""
        places = dict(zip(self.visits["visit_id"], self.visits["sequence"], strict=True))
        for row in self.corrections.sort_values("sequence").itertuples():
            if isinstance(row.replacement_visit_id, str) and row.replacement_visit_id in places:
                places[row.replacement_visit_id] = places[str(row.visit_id)]
        return places

    @cached_property
    def _attempts(self) -> Mapping[str, list[Attempt]]:
        attempts: dict[str, list[Attempt]] = defaultdict(list)
        columns = ("visited_at", "sequence", "household_id", "attempt_code", "visited_by")
        for at, _, household_id, code, by in sorted(_rows(self.counted_visits, *columns)):
            attempts[household_id].append(Attempt(code=code, at=at.to_pydatetime(), by=by))
        return attempts

    @cached_property
    def _closed(self) -> frozenset[str]:
        newest = dict(_rows(self.resolutions, "household_id", "kind"))
        return frozenset(household_id for household_id, kind in newest.items() if kind == Resolution.CLOSED)

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
        counted = self.counted_visits
        for household_id, place, code in _rows(counted, "household_id", "sequence", "attempt_code"):
            yield household_id, place, event_of_visit(code)
        yield from _each(self.accounts, CaseEvent.ACCOUNT_OPENED)
        yield from _each(self.requests, CaseEvent.SUBSTITUTION_REQUESTED)
        yield from _each(self.occupants, CaseEvent.OCCUPANTS_REPLACED, of="replaced_household_id")
        for household_id, place, kind in _rows(self.resolutions, "household_id", "sequence", "kind"):
            if kind == Resolution.CLOSED:
                yield household_id, place, CaseEvent.CLOSED
        for household_id, place, request_id, state in _rows(
            self.decisions, "household_id", "sequence", "request_id", "state"
        ):
            event = self._decision_event(request_id, state, place)
            if event is not None:
                yield household_id, place, event

    def _decision_event(self, request_id: str, state: str, sequence: int) -> CaseEvent | None:
        approved_at = self._approvals.get(request_id)
        if state == RequestState.CARRIED_OUT:
            return CaseEvent.SUBSTITUTION_CARRIED_OUT if sequence == approved_at else CaseEvent.RESERVE_EXTENDED
        if state == RequestState.APPROVED:
            # Approved, and nobody stepped in with it: the reserve was exhausted.
            return None if (request_id, sequence) in self._carried_out else CaseEvent.RESERVE_EXHAUSTED
        return _EVENTS_OF_DECISIONS[RequestState(state)]

    @cached_property
    def _approvals(self) -> Mapping[str, int]:
        return dict(self._decided(RequestState.APPROVED))

    @cached_property
    def _carried_out(self) -> frozenset[tuple[str, int]]:
        return frozenset(self._decided(RequestState.CARRIED_OUT))

    def _decided(self, state: RequestState) -> list[tuple[str, int]]:
        rows = _rows(self.decisions, "request_id", "sequence", "state")
        return [(key, place) for key, place, of_state in rows if of_state == state]


_EVENTS_OF_DECISIONS: Mapping[RequestState, CaseEvent] = MappingProxyType(
    {
        RequestState.REJECTED: CaseEvent.SUBSTITUTION_REJECTED,
        RequestState.CANCELLED: CaseEvent.SUBSTITUTION_CANCELLED,
    }
)


def _each(table: pd.DataFrame, event: CaseEvent, *, of: str = "household_id") -> Iterator[tuple[str, int, CaseEvent]]:
    for household_id, place in _rows(table, of, "sequence"):
        yield household_id, place, event


def _rows(table: pd.DataFrame, *names: str) -> Iterator[tuple[Any, ...]]:
    """Return some columns of a table row by row; lists are read much faster than rows of a table."""
    return zip(*(table[name].tolist() for name in names), strict=True)


def case_facts(session: Session, cycle_id: str, *, ea_id: str | None = None) -> CaseFacts:
    """Return what was recorded about the households of a cycle, of one area if it is named."""
    return made_once(session, ("cases", cycle_id, ea_id), lambda: _case_facts(session, cycle_id, ea_id))


def _case_facts(session: Session, cycle_id: str, ea_id: str | None) -> CaseFacts:
    return CaseFacts(
        sample=draws.households(session, cycle_id, ea_id=ea_id),
        visits=visits.of_cycle(session, cycle_id, ea_id=ea_id),
        requests=substitution.requests(session, cycle_id, ea_id=ea_id),
        decisions=substitution.decisions(session, cycle_id, ea_id=ea_id),
        accounts=bookkeeping.accounts(session, cycle_id, ea_id=ea_id),
        corrections=visits.corrections(session, cycle_id, ea_id=ea_id),
        occupants=placement.occupants(session, cycle_id, ea_id=ea_id),
        resolutions=placement.resolutions(session, cycle_id, ea_id=ea_id),
        extensions=placement.extensions(session, cycle_id, ea_id=ea_id),
    )


def members_of(session: Session, cycle_id: str, *, ea_id: str | None = None) -> set[str]:
    """Return the households of the sample, of one area if it is named: those `CaseFacts.cases` has a case for."""
    decided = substitution.decisions(session, cycle_id, ea_id=ea_id)
    stepped_in = decided.loc[decided["state"] == RequestState.CARRIED_OUT, "substitute_household_id"]
    moved_in = placement.occupants(session, cycle_id, ea_id=ea_id)["household_id"]
    return {*draws.drawn_households(session, cycle_id, ea_id=ea_id), *stepped_in, *moved_in}


def require_case(facts: CaseFacts, household_id: str) -> Case:
    """Return the case of a household.

    Raises
    ------
    InputRefusal
        ``HOUSEHOLD_NOT_IN_SAMPLE`` if it was neither drawn nor has stepped in or moved in.
    """
    case = facts.case(household_id)
    if case is None:
        raise InputRefusal("HOUSEHOLD_NOT_IN_SAMPLE", household_id=household_id)
    return case
