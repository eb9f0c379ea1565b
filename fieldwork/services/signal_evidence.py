"""What the rules for signals look at, read from the store and prepared."""

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.signals.all_rules import Recorded
from fieldwork.rules.signals.preparing import (
    prepared_answers,
    prepared_checks,
    prepared_counts,
    prepared_visits,
    reported_numbers,
    responsible,
)
from fieldwork.store import backchecks, diary, draws, listing, people, screening, visits


def recorded_evidence(session: Session, cycle_id: str) -> Recorded:
    """Return everything recorded in a cycle that the rules look at; incomes and ages leave as statistics."""
    who = responsible(people.places(session, cycle_id))
    answers = screening.in_force(session, cycle_id)
    asked = prepared_answers(answers, who)
    return Recorded(
        visits=visits_with_dwellings(session, cycle_id),
        answers=asked,
        numbers=reported_numbers(asked, _ages(asked)),
        changes=_changes(answers, listing.in_force(session, cycle_id)),
        locks=draws.locks(session, cycle_id)[["ea_id", "recorded_at"]],
        counts=_counts(session, cycle_id, who),
        checks=finished_checks(session, cycle_id),
    )


def _ages(asked: pd.DataFrame) -> pd.DataFrame:
    """Return the ages that were told, one per household: the form asks for that of its head."""
    told = asked[asked["head_age"].notna()]
    return told[["household_id", "head_age"]].rename(columns={"head_age": "age"}).reset_index(drop=True)


def _counts(session: Session, cycle_id: str, who: "pd.Series[str]") -> pd.DataFrame:
    """Return the daily counts of entries in force."""
    counted = diary.counts(session, cycle_id).rename(columns={"day": "on"})
    return prepared_counts(counted[["household_id", "on", "n_entries"]], who)


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
