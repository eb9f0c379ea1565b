"""The plan of a cycle as people read it: its versions with what each changed, its parameters, the people it needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pandas as pd
from sqlmodel import Session, SQLModel

from fieldwork.messages import SENTENCES
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.plan_changes import (
    Change,
    Parameter,
    changed_parameters,
    check_changes,
    editable_parameters,
    with_parameter,
)
from fieldwork.rules.plan_check import check_plan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.two_person import check_two_person
from fieldwork.store import areas, cycles, draws, frame, listing
from fieldwork.store.engine import Database
from sampling.findings import Finding

STEPS: Mapping[str, type[SQLModel]] = {
    "frame": frame.FrameImport,
    "areas": areas.AreaDraw,
    "listing": listing.Listing,
    "draw": draws.Draw,
}
"""The table in which a step leaves its first row: from then on its parameters are used."""


@dataclass(frozen=True, kw_only=True)
class PlanView:
    """A plan with its history. ``versions``, newest first: ``version, recorded_at, recorded_by, reason, changes``."""

    cycle_id: str
    version: int
    plan_toml: str
    versions: pd.DataFrame
    parameters: pd.DataFrame
    findings: pd.DataFrame
    done_steps: frozenset[str]


def plan_view(database: Database, cycle_id: str, *, actor: Actor, people: Sequence[Actor] = ()) -> PlanView:
    """Return versions, parameters (``key, name, value, certainty, comment``) and findings of a cycle's plan.

    Parameters
    ----------
    people
        Who may act in this cycle; the two-person rules are looked at for them.

    Raises
    ------
    StateRefusal
        ``CYCLE_UNKNOWN``.
    """
    reach_of(actor, "survey.read")
    with database.reading() as session:
        versions, settled = cycles.plan_versions(session, cycle_id), areas.in_force(session, cycle_id)
        done = _done_steps(session, cycle_id)
    if versions.empty:
        raise StateRefusal("CYCLE_UNKNOWN", cycle_id=cycle_id)
    text = str(versions["plan_toml"].iloc[0])
    plan = parse_plan_text(text)
    found = [*check_plan(plan), *(check_two_person(people, set(settled["ea_id"]), plan) if people else [])]
    return PlanView(
        cycle_id=cycle_id,
        version=int(versions["version"].iloc[0]),
        plan_toml=text,
        versions=_with_changes(versions),
        parameters=pd.DataFrame(_with_name(each) for each in editable_parameters(text)),
        findings=findings_with_messages(found),
        done_steps=done,
    )


def proposed_change(view: PlanView, key: str, value: str) -> tuple[str, pd.DataFrame]:
    """Return the plan's text with one parameter changed, and what is to be said about that before it is saved.

    Raises
    ------
    InputRefusal
        ``PLAN_PARAMETER_…`` or ``PLAN_…``: the value cannot be right.
    """
    text = with_parameter(view.plan_toml, key, value)
    return text, proposed_findings(view, text)


def proposed_findings(view: PlanView, text: str) -> pd.DataFrame:
    """Return what is to be said about a whole new plan before it is saved."""
    before, after = parse_plan_text(view.plan_toml), parse_plan_text(text)
    known = check_plan(before)
    fresh: list[Finding] = [finding for finding in check_plan(after) if finding not in known]
    return findings_with_messages(
        [*check_changes(changed_parameters(before, after), done_steps=view.done_steps), *fresh]
    )


def parameter_name(key: str) -> str:
    """Return what a parameter is called; one without a name is called by its key."""
    return SENTENCES.get(f"PARAMETER.{key}", key)


def _with_name(parameter: Parameter) -> dict[str, str]:
    """Return a parameter with its name, and how sure it is by the letter that its comment begins with."""
    certainty = SENTENCES.get(f"CERTAINTY.{parameter.comment[1:2]}", "") if parameter.comment[:1] == "(" else ""
    return vars(parameter) | {"name": parameter_name(parameter.key), "certainty": certainty}


def _with_changes(versions: pd.DataFrame) -> pd.DataFrame:
    """Say of each version what it changed against the one before it."""
    plans = [parse_plan_text(text) for text in versions["plan_toml"]]
    said = [_in_words(changed_parameters(before, after)) for after, before in pairwise(plans)]
    table: pd.DataFrame = versions.drop(columns="plan_toml").assign(changes=[*said, "—"])
    return table


def _in_words(changes: Sequence[Change]) -> str:
    return "；".join(f"{parameter_name(change.key)}：{change.before} → {change.after}" for change in changes)


def _done_steps(session: Session, cycle_id: str) -> frozenset[str]:
    return frozenset(step for step, model in STEPS.items() if cycles.has_rows(session, model, cycle_id))
