"""Publicity by stage, channel and town, with photos known by their digests (Plan §4)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.publicity import Activity, CoverageState, coverage, publicity_evidence
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.task_evidence import Evidence
from fieldwork.services.codes import labels
from fieldwork.services.intention import Work, intention
from fieldwork.services.photos import PictureFields, keep_photo
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.records import (
    RecordFields,
    Register,
    accepted,
    keep,
    require_place_in_reach,
    require_town,
    town_names,
)
from fieldwork.settings import Settings
from fieldwork.store import photos, publicity, versions
from fieldwork.store.engine import Database
from sampling.findings import Finding, Severity

ACTIVITIES = Register(
    form="publicity_activity",
    model=publicity.PublicityActivity,
    key="activity_id",
    place="town_code",
    past=("held_on",),
)


@dataclass(frozen=True)
class PublicityView:
    """Activities, the matrix of coverage, and gaps, within the actor's reach.

    ``activities``: ``activity_id, town_code, town_name, stage, stage_zh, channel, channel_zh, held_on, title,
    n_reached, n_photos, photo_digests``. ``cells``: ``town_code, town_name, stage, n_activities, state``. ``photos``:
    ``photo_id, activity_id, digest``. ``findings`` as elsewhere.
    """

    activities: pd.DataFrame
    cells: pd.DataFrame
    photos: pd.DataFrame
    findings: pd.DataFrame
    towns: dict[str, str]


@intention("publicity.record")
def record_activity(work: Work, fields: RecordFields, *, actor: Actor, now: datetime) -> int:
    """Record an activity, correct it, or take it back; return the version.

    Raises
    ------
    Refusal
        ``RECORD_…``.
    """
    row = accepted(work, ACTIVITIES, fields)
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    require_town(work.session, fields.cycle_id, plan, row["town_code"])
    return keep(work, ACTIVITIES, fields, row)


@intention("publicity.photo")
def add_publicity_photo(
    work: Work, picture: PictureFields, *, activity_id: UUID, settings: Settings, actor: Actor, now: datetime
) -> UUID:
    """Keep a photo of an activity: its place is the town, so it is read by who may read the town's survey data.

    Raises
    ------
    Refusal
        ``PUBLICITY_ACTIVITY_UNKNOWN``, ``RECORD_PLACE_OUT_OF_REACH``, ``PHOTO_…``.
    """
    known = versions.one(work.session, publicity.PublicityActivity, activity_id=str(activity_id))
    if known.empty or bool(known.iloc[0]["is_withdrawn"]) or known.iloc[0]["cycle_id"] != picture.cycle_id:
        raise StateRefusal("PUBLICITY_ACTIVITY_UNKNOWN", activity_id=activity_id)
    town_code = str(known.iloc[0]["town_code"])
    require_place_in_reach(work, town_code)
    return keep_photo(work, picture, place=town_code, subject=str(activity_id), settings=settings)


def publicity_view(database: Database, cycle_id: str, *, today: date, actor: Actor) -> PublicityView:
    """Return publicity within the actor's reach: towns with activities, and towns without."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        known = versions.in_force(session, publicity.PublicityActivity, cycle_id, key=publicity.KEY)
        pictures = photos.of_towns(session, cycle_id)
        towns = {code: name for code, name in town_names(session, cycle_id, plan).items() if reach.covers(code)}
    rules = require_section(plan.publicity, "publicity")
    mine = known[known["town_code"].isin(towns)].reset_index(drop=True)
    cells = coverage(activities_of(mine), list(towns), plan=rules, today=today)
    gaps = [
        Finding(
            code="PUBLICITY_GAP",
            severity=Severity.WARNING,
            subject=towns[cell.town_code],
            field=labels("publicity_stage")[cell.stage],
            expected=str(rules.stage_ends[cell.stage]),
        )
        for cell in cells
        if cell.state is CoverageState.GAP
    ]
    shown = pictures[pictures["ea_id"].isin(towns)][["photo_id", "subject", "digest"]]
    return PublicityView(
        activities=_in_words(mine, towns, shown),
        cells=_cell_table(cells, towns),
        photos=shown.rename(columns={"subject": "activity_id"}).reset_index(drop=True),
        findings=findings_with_messages(gaps),
        towns=towns,
    )


def publicity_facts(session: Session, cycle_id: str, *, plan: Plan, towns: list[str]) -> dict[str, Evidence]:
    """Return what is known of task 4; nothing while no activity was recorded."""
    known = versions.in_force(session, publicity.PublicityActivity, cycle_id, key=publicity.KEY)
    if known.empty or plan.publicity is None:
        return {}
    return {"publicity_complete": publicity_evidence(activities_of(known), towns, plan=plan.publicity)}


def activities_of(known: pd.DataFrame) -> list[Activity]:
    """Return the activities as the rules see them."""
    return [
        Activity(town_code=str(row["town_code"]), stage=str(row["stage"]), held_on=row["held_on"])
        for row in known.to_dict("records")
    ]


def _cell_table(cells: list[Any], towns: dict[str, str]) -> pd.DataFrame:
    columns = ["town_code", "town_name", "stage", "n_activities", "state"]
    rows = [(cell.town_code, towns[cell.town_code], cell.stage, cell.n_activities, cell.state.value) for cell in cells]
    return pd.DataFrame(rows, columns=columns)


def _in_words(known: pd.DataFrame, towns: dict[str, str], pictures: pd.DataFrame) -> pd.DataFrame:
    digests: dict[str, list[str]] = {}
    for subject, digest in zip(pictures["subject"], pictures["digest"], strict=True):
        digests.setdefault(str(subject), []).append(str(digest)[:12])
    of_each = [digests.get(str(activity_id), []) for activity_id in known["activity_id"]]
    return known.assign(
        town_name=known["town_code"].map(towns),
        stage_zh=known["stage"].map(labels("publicity_stage")),
        channel_zh=known["channel"].map(labels("publicity_channel")),
        n_photos=[len(each) for each in of_each],
        photo_digests=[" ".join(each) for each in of_each],
    ).sort_values(["held_on", "town_code", "activity_id"], ascending=[False, True, True], ignore_index=True)
