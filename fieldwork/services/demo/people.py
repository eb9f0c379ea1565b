"""The synthetic staff of the demonstration: accounts without passwords, their towns and areas, their training."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.accounts import demo_actors
from fieldwork.services.people import (
    Credential,
    NewAccount,
    PlacesFields,
    TrainingFields,
    assign_places,
    create_account,
    record_training,
)
from fieldwork.services.roster import people_names
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas
from fieldwork.store.engine import Database

UNIT = "演示单位（合成）"
TOPIC = "演示培训（合成）：方案、问卷、平板实操、保密与安全"


def employ_office(database: Database, *, actor: Actor, now: datetime) -> None:
    """Make the accounts of the office: one per role, but for the enumerators."""
    for person in demo_actors():
        if Role.ENUMERATOR not in person.roles:
            _employ(database, person, actor=actor, now=now)


def employ_missing(database: Database, cycle_id: str, *, actor: Actor, now: datetime) -> None:
    """Give a demonstration that was made before there were accounts its people."""
    if people_names(database):
        return
    with database.reading() as session:
        ea_ids = areas.in_force(session, cycle_id)["ea_id"].tolist()
    employ_office(database, actor=actor, now=now)
    employ_enumerators(database, cycle_id, ea_ids, actor=actor, now=now - timedelta(days=1))


def employ_enumerators(
    database: Database, cycle_id: str, ea_ids: Sequence[str], *, actor: Actor, now: datetime
) -> None:
    """Make an account for each area, assign areas and towns, and record the training for all stages a day later."""
    people = demo_actors(ea_ids)
    enumerators = [person for person in people if Role.ENUMERATOR in person.roles]
    for person in enumerators:
        _employ(database, person, actor=actor, now=now)
    for person in people:
        places = PlacesFields(cycle_id=cycle_id, account_id=person.account_id, places=person.towns | person.areas)
        if places.places:
            assign_places(database, places, actor=actor, now=now)
    trained = TrainingFields(
        account_ids=[person.account_id for person in enumerators],
        stages=list(Stage),
        trained_on=now.astimezone(LOCAL_ZONE).date(),
        topic=TOPIC,
    )
    statistician = next(person for person in people if Role.STATISTICIAN in person.roles)
    record_training(database, cycle_id, trained, actor=statistician, now=now + timedelta(days=1))


def _employ(database: Database, person: Actor, *, actor: Actor, now: datetime) -> None:
    account = NewAccount(account_id=person.account_id, name=person.name, unit=UNIT, roles=person.roles)
    create_account(database, account, Credential(), actor=actor, now=now)
