"""Histories of households: what their dispositions depend on, collected from the store."""

from collections.abc import Iterable, Mapping

from sqlmodel import Session

from fieldwork.rules.disposition import History
from fieldwork.rules.substitution import RequestState
from fieldwork.services.cases import Case, CaseFacts
from fieldwork.services.selection import DWELLING_DIGITS
from fieldwork.store import listing, screening

_DECIDED = frozenset({RequestState.APPROVED, RequestState.CARRIED_OUT})


def histories_of(session: Session, cycle_id: str, facts: CaseFacts, cases: Iterable[Case]) -> dict[str, History]:
    """Return the history of each case, by household."""
    listed = list(cases)
    ids = [case.household_id for case in listed]
    eligible = {key: value for key, (value, _) in screening.eligibility(session, cycle_id, ids).items()}
    eligible |= dict(zip(facts.occupants["household_id"], facts.occupants["eligibility"], strict=True))
    lived_in = listing.occupancy(session, cycle_id, {household_id[:DWELLING_DIGITS] for household_id in ids})
    reasons, left = _reasons(facts), set(facts.moved_in.values())
    return {
        case.household_id: History(
            state=case.state,
            attempts=case.attempts,
            was_placed=case.was_placed,
            reason=reasons.get(case.household_id, ""),
            has_new_occupants=case.household_id in left,
            eligibility=eligible.get(case.household_id, "in"),
            occupancy=lived_in.get(case.household_id[:DWELLING_DIGITS], "occupied"),
        )
        for case in listed
    }


def _reasons(facts: CaseFacts) -> Mapping[str, str]:
    """Return the reason that was accepted for each household: of the newest request that was approved."""
    accepted = facts.requests[facts.requests["request_id"].map(facts.request_states).isin(_DECIDED)]
    return dict(zip(accepted["household_id"], accepted["reason"], strict=True))
