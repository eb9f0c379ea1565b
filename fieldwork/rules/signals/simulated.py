"""A simulated month in the form that the rules read: what the detection of the rules is measured on."""

import pandas as pd

from fieldwork.rules.datum import WGS84
from fieldwork.rules.signals.all_rules import Recorded
from fieldwork.rules.signals.preparing import local_period, prepared_visits, reported_numbers
from sampling.simulate.fieldwork import FieldMonth
from sampling.simulate.fieldwork.checking import simulated_backchecks

TRUTH = ["is_made_up"]


def recorded_month(month: FieldMonth, *, seed: str, backcheck_percent: float = 10.0) -> Recorded:
    """Return a month without the truth about it, with the back-checks that would have been made."""
    period = month.locks["recorded_at"].dt.strftime("%Y-%m").iloc[0]
    answers = month.answers.rename(columns={"screened_by": "account_id"}).assign(period=period)
    checks = simulated_backchecks(month.visits, seed=seed, percent=backcheck_percent)
    return Recorded(
        visits=prepared_visits(month.visits.drop(columns=TRUTH), month.dwellings.assign(datum=WGS84)),
        answers=answers,
        numbers=reported_numbers(answers, month.ages),
        changes=answers.rename(columns={"answer_id": "fact_id"}),
        locks=month.locks,
        counts=_with_account(month.counts, answers),
        checks=checks.assign(period=local_period(checks["visited_at"])),
    )


def _with_account(counts: pd.DataFrame, answers: pd.DataFrame) -> pd.DataFrame:
    known = answers.drop_duplicates("ea_id")[["ea_id", "account_id", "period"]]
    return counts.assign(ea_id=counts["household_id"].str[:15]).merge(known, on="ea_id")
