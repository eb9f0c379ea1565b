"""An invented month for the assessment of the demonstration: what a person would upload, ready to be used.

The same bytes come from the command and from the page: they depend on the cycle's facts and on nothing else.
"""

from collections.abc import Mapping

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.resources import shipped_toml
from fieldwork.rules.assessment_input import filled_by_area
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.surveys import residence_of
from fieldwork.rules.weighting_cases import cases_of_outcomes
from fieldwork.services.assessment import AssessmentFiles, shipped_margins
from fieldwork.services.outcomes import sample_outcomes
from fieldwork.store import cycles, frame, screening
from fieldwork.store.engine import Database
from sampling.simulate import WorldParameters
from sampling.simulate.month import MonthParameters, month_values, old_month_values
from sampling.weights import ResponseStatus

VALUES_FILE, OLD_FILE, MARGINS_FILE = "values.csv", "old.csv", "margins.toml"
MONTH_SEED = "month"


def example_month(database: Database, cycle_id: str, *, actor: Actor) -> AssessmentFiles:
    """Return invented outcome data of the new and of an older sample, and the known totals that ship.

    The totals are published ones; both months are synthetic. Equal facts give equal bytes. Without a list of villages
    with their sizes there is no older sample.

    Raises
    ------
    Refusal
        ``PERMISSION_ROLE``; ``ASSESSMENT_EXAMPLE_NOT_DEMO`` where people's own data are; ``ASSESSMENT_NO_SAMPLE`` while
        nobody keeps books.
    """
    reach_of(actor, "assessment.read")
    outcomes = sample_outcomes(database, cycle_id, actor=actor)
    with database.reading() as session:
        cycle = cycles.one(session, cycle_id)
        if not cycle["is_demo"]:
            raise StateRefusal("ASSESSMENT_EXAMPLE_NOT_DEMO")
        keeping = _keeping_books(session, cycle_id, outcomes)
        villages = frame.in_force(session, cycle_id).dropna(subset=["n_households"])
    if keeping.empty:
        raise StateRefusal("ASSESSMENT_NO_SAMPLE")
    margins = shipped_margins(cycle["district_code"])
    return AssessmentFiles(
        values=SourceFile(VALUES_FILE, csv_bytes(month_values(keeping, seed=MONTH_SEED, parameters=_month()))),
        old=None if villages.empty else SourceFile(OLD_FILE, csv_bytes(_old_values(villages))),
        margins=None if margins is None else SourceFile(MARGINS_FILE, margins.content),
    )


def example_contents(files: AssessmentFiles) -> Mapping[str, bytes]:
    """Return the files by name, as they are written."""
    given = (files.values, files.old, files.margins)
    return {each.name: each.content for each in given if isinstance(each, SourceFile)}


def _keeping_books(session: Session, cycle_id: str, outcomes: pd.DataFrame) -> pd.DataFrame:
    """Return who keeps books now, with persons and income of the screening; gaps hold the mean of the area."""
    screened = screening.in_force(session, cycle_id)
    known = screened.assign(**{name: filled_by_area(screened, name) for name in ("n_persons", "income")})
    cases = cases_of_outcomes(outcomes)
    kept = cases[cases["response_status"].eq(ResponseStatus.RESPONDENT.value)]
    answers = kept[["household_id", "standing_household_id"]].merge(
        known[["household_id", "n_persons", "income"]], on="household_id"
    )
    return answers.drop(columns="household_id").rename(columns={"standing_household_id": "household_id"})


def _old_values(villages: pd.DataFrame) -> pd.DataFrame:
    described = villages.assign(is_urban=residence_of(villages["urban_rural_code"]).eq("urban"))
    world = WorldParameters.from_mapping(shipped_toml("world", "2022.toml"))
    return old_month_values(described, seed=MONTH_SEED, parameters=_month(), world=world)


def _month() -> MonthParameters:
    return MonthParameters.from_mapping(shipped_toml("world", "2022.toml"))
