"""The leading group, its office and the staff of the towns (Plan §1, §2)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.organisation import Member, group_evidence, staff_evidence
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.codes import labels
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.records import RecordFields, Register, accepted, keep, require_town, town_names
from fieldwork.store import organisation, versions
from fieldwork.store.engine import Database

MEMBERS = Register(
    form="organisation_member",
    model=organisation.OrganisationMember,
    key="member_id",
    place="town_code",
    past=("from_on",),
)


@dataclass(frozen=True)
class OrganisationView:
    """Who is in the organisation.

    ``members``: ``member_id, body, body_zh, town_code, town_name, name, unit, duty, duty_zh, task, from_on, until_on,
    is_serving``. ``towns``: code → name, those without serving staff in ``towns_without_staff``.
    """

    members: pd.DataFrame
    towns: dict[str, str]
    towns_without_staff: list[str]
    group_words: str


@intention("organisation.record")
def record_member(work: Work, fields: RecordFields, *, actor: Actor, now: datetime) -> int:
    """Record a person's duty, correct it, or end it by its last day; return the version.

    Raises
    ------
    Refusal
        ``RECORD_…``. The leading group and its office are recorded by who reaches the whole district.
    """
    row = accepted(work, MEMBERS, fields)
    plan, _ = plan_in_force(work.session, fields.cycle_id)
    require_town(work.session, fields.cycle_id, plan, row["town_code"])
    return keep(work, MEMBERS, fields, row)


def organisation_view(database: Database, cycle_id: str, *, today: date, actor: Actor) -> OrganisationView:
    """Return the whole organisation: who works in the rotation knows who answers for what."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        known = versions.in_force(session, organisation.OrganisationMember, cycle_id, key=organisation.KEY)
        towns = town_names(session, cycle_id, plan)
    members = members_of(known)
    serving = {each.town_code for each in members if each.serves(today) and each.body == "town_staff"}
    shown = known.assign(
        body_zh=known["body"].map(labels("organisation_body")),
        duty_zh=known["duty"].map(labels("organisation_duty")),
        town_name=[towns.get(code, "") if isinstance(code, str) else "" for code in known["town_code"]],
        is_serving=[each.serves(today) for each in members],
    )
    return OrganisationView(
        members=_ranked(shown),
        towns=towns,
        towns_without_staff=[code for code in towns if code not in serving],
        group_words=group_evidence(members, today=today).words("group_recorded"),
    )


def _ranked(members: pd.DataFrame) -> pd.DataFrame:
    """Return the members by body, town and duty, in the order of the code lists."""
    bodies, duties = (
        {code: place for place, code in enumerate(labels(name))} for name in ("organisation_body", "organisation_duty")
    )
    ranks = members.assign(body_rank=members["body"].map(bodies), duty_rank=members["duty"].map(duties))
    ordered = ranks.sort_values(["body_rank", "town_code", "duty_rank", "from_on", "member_id"], ignore_index=True)
    return ordered.drop(columns=["body_rank", "duty_rank"])


def organisation_evidence(session: Session, cycle_id: str, *, towns: list[str], today: date) -> dict[str, Any]:
    """Return what is known of tasks 1 and 2; nothing while nobody was recorded."""
    known = versions.in_force(session, organisation.OrganisationMember, cycle_id, key=organisation.KEY)
    members = members_of(known)
    found: dict[str, Any] = {}
    if members:
        found["group_recorded"] = group_evidence(members, today=today)
    if any(each.body == "town_staff" for each in members):
        found["staff_in_place"] = staff_evidence(members, towns, today=today)
    return found


def members_of(known: pd.DataFrame) -> list[Member]:
    """Return the members as the rules see them."""
    return [
        Member(
            body=str(row["body"]),
            duty=str(row["duty"]),
            town_code=row["town_code"] if isinstance(row["town_code"], str) else None,
            from_on=row["from_on"],
            until_on=row["until_on"] if isinstance(row["until_on"], date) else None,
        )
        for row in known.to_dict("records")
    ]
