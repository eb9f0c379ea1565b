"""What the rules for signals look at, read from the store and prepared."""

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.signals.all_rules import Recorded
from fieldwork.rules.signals.preparing import (
    prepared_answers,
    prepared_checks,
    prepared_visits,
    reported_numbers,
    responsible,
)
from fieldwork.store import backchecks, draws, listing, people, screening, visits

NO_AGES = pd.DataFrame({"household_id": pd.Series(dtype="str"), "age": pd.Series(dtype="Int64")})
"""The screening form asks how many persons there are, not how old; the rule on ages waits for a form that does."""


def recorded_evidence(session: Session, cycle_id: str) -> Recorded:
    """Return everything recorded in a cycle that the rules look at; incomes are opened, and leave as statistics."""
    who = responsible(people.places(session, cycle_id))
    answers = screening.in_force(session, cycle_id)
    asked = prepared_answers(answers, who)
    return Recorded(
        visits=visits_with_dwellings(session, cycle_id),
        answers=asked,
        numbers=reported_numbers(asked, NO_AGES),
        changes=_changes(answers, listing.in_force(session, cycle_id)),
        locks=draws.locks(session, cycle_id)[["ea_id", "recorded_at"]],
        checks=finished_checks(session, cycle_id),
    )


def visits_with_dwellings(session: Session, cycle_id: str, *, ea_id: str | None = None) -> pd.DataFrame:
    """Return the visits as the rules read them, with how far each was from its listed dwelling."""
    dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)
    return prepared_visits(visits.of_cycle(session, cycle_id, ea_id=ea_id), dwellings)


def finished_checks(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the completed back-checks with how many of their answers differ."""
    results = backchecks.results(session, cycle_id)
    done = results.loc[results["outcome"] == "completed", ["backcheck_id"]]
    made = visits.of_cycle(session, cycle_id)[["visit_id", "visited_at"]]
    checks = backchecks.of_cycle(session, cycle_id).merge(done, on="backcheck_id").merge(made, on="visit_id")
    return prepared_checks(checks, backchecks.answers(session, cycle_id))


def _changes(answers: pd.DataFrame, listings: pd.DataFrame) -> pd.DataFrame:
    """Return ``fact_id, account_id, ea_id, recorded_at`` of what the lists consist of now."""
    columns = {"recorded_by": "account_id"}
    parts = [
        answers.rename(columns={"answer_id": "fact_id"} | columns),
        listings.rename(columns={"listing_id": "fact_id"} | columns),
    ]
    return pd.concat([part[["fact_id", "account_id", "ea_id", "recorded_at"]] for part in parts], ignore_index=True)
