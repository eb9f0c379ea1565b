"""Which surveys each household of the sample serves, and the counts against the screened frame (Plan, scope)."""

from dataclasses import dataclass

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import shipped_toml
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.surveys import Survey, parse_surveys, residence_of, served, survey_counts
from fieldwork.services.cases import case_facts
from fieldwork.services.visits import within
from fieldwork.store import areas, screening
from fieldwork.store.engine import Database

IN_SAMPLE_STATES = frozenset({"drawn", "in_contact", "placed", "bookkeeping", "unresolved"})


@dataclass(frozen=True, kw_only=True)
class SurveyView:
    """Surveys, the households of the sample with one column per survey (yes, no, unknown), and the counts.

    ``households``: ``household_id, ea_id, area_name, residence`` and a column per survey code. ``counts``: as
    `survey_counts`, with ``survey_zh``. Both are of the areas within the actor's reach.
    """

    surveys: tuple[Survey, ...]
    households: pd.DataFrame
    counts: pd.DataFrame


def shipped_surveys() -> tuple[Survey, ...]:
    """Return the surveys of the shipped list."""
    return parse_surveys(shipped_toml("codes", "survey.toml")["codes"])


def survey_view(database: Database, cycle_id: str, *, actor: Actor) -> SurveyView | None:
    """Return which surveys the sample serves; None before anybody was screened.

    The frame are the households that were screened and take part in the draw (not confirmed out of scope). The sample
    are those in it now: a substituted household counts by its substitute.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        screened = _screened(session, cycle_id)
        sample = _sample(session, cycle_id)
        frame = within(_with_unlisted(screened, sample, areas.in_force(session, cycle_id)), reach)
    if frame.empty:
        return None
    surveys = shipped_surveys()
    serving = served(frame, surveys)
    residence, is_sample = residence_of(frame["urban_rural_code"]), frame["household_id"].isin(sample)
    counts = survey_counts(serving, residence=residence, is_sample=is_sample)
    named = {survey.code: survey.label for survey in surveys}
    shown = frame[["household_id", "ea_id", "area_name"]].assign(residence=residence).join(serving)
    return SurveyView(
        surveys=surveys,
        households=shown[is_sample].reset_index(drop=True),
        counts=counts.assign(survey_zh=counts["survey"].map(named)),
    )


def _screened(session: Session, cycle_id: str) -> pd.DataFrame:
    in_force = areas.in_force(session, cycle_id)[["ea_id", "area_name", "urban_rural_code"]]
    answers = screening.in_force(session, cycle_id, personal=False)
    joined = answers.merge(in_force, on="ea_id", how="inner")
    return joined[joined["eligibility"] != "out"].reset_index(drop=True)


def _with_unlisted(screened: pd.DataFrame, sample: set[str], in_force: pd.DataFrame) -> pd.DataFrame:
    """Add households of the sample that are on no screened list (new occupants): what they serve is not known."""
    unlisted = sorted(sample - set(screened["household_id"]))
    if screened.empty or not unlisted:
        return screened
    rows = pd.DataFrame({"household_id": unlisted}).assign(ea_id=[code[:15] for code in unlisted])
    named = rows.merge(in_force[["ea_id", "area_name", "urban_rural_code"]], on="ea_id", how="inner")
    return pd.concat([screened, named.reindex(columns=screened.columns)], ignore_index=True)


def _sample(session: Session, cycle_id: str) -> set[str]:
    cases = case_facts(session, cycle_id).cases().values()
    return {case.household_id for case in cases if case.state.value in IN_SAMPLE_STATES}
