"""The roster: who has an account, with which roles, places and training; and the names behind account ids."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.people import ROLE_LABELS, STAGE_LABELS, PeopleRules, Stage
from fieldwork.rules.permissions import TOWN_DIGITS, Actor, Reach, Role, reach_of
from fieldwork.services.attempts import is_locked
from fieldwork.store import areas, frame, people, sessions, training
from fieldwork.store.engine import Database


@dataclass(frozen=True)
class RosterView:
    """People within the actor's reach, the trainings in force, and the towns and areas that can be given.

    ``accounts``: ``account_id, name, unit, roles, roles_zh, places, places_zh, stages, trained_zh, is_active,
    is_locked, is_temporary_password, has_password, n_sessions, last_sign_in_at, state_zh``; ``roles``, ``places`` and
    ``stages`` hold frozen sets of codes. ``trainings``: ``account_id, stage, trained_on, topic``. ``places``:
    ``place_code, name, kind`` (town or area).
    """

    accounts: pd.DataFrame
    trainings: pd.DataFrame
    places: pd.DataFrame


@dataclass(frozen=True)
class _Known:
    """What was read about all people at one instant."""

    accounts: pd.DataFrame
    roles: pd.DataFrame
    places: pd.DataFrame
    trainings: pd.DataFrame
    place_names: dict[str, str]
    ended: set[str]
    passwords: dict[str, bool]
    n_sessions: dict[str, int]
    last_sign_in: dict[str, Any]
    locked: set[str]


def roster_view(
    database: Database, cycle_id: str | None, *, actor: Actor, rules: PeopleRules, now: datetime
) -> RosterView:
    """Return the people within the actor's reach: a supervisor sees those with areas or towns of the own towns."""
    reach = reach_of(actor, "account.read")
    with database.reading() as session:
        places = places_of(session, cycle_id)
        known = _known(session, cycle_id, places, rules=rules, now=now)
    rows = [_row(account, known) for account in known.accounts.to_dict("records")]
    near = [row for row in rows if _is_near(row, reach, actor)]
    table = pd.DataFrame(near, columns=list(_COLUMNS))
    mine = known.trainings["account_id"].isin(set(table["account_id"]))
    return RosterView(
        accounts=table,
        trainings=known.trainings[mine].reset_index(drop=True),
        places=places[places["place_code"].map(reach.covers).astype("bool")].reset_index(drop=True),
    )


def people_names(database: Database) -> dict[str, str]:
    """Return the name of each account: colleagues see who did what."""
    with database.reading() as session:
        known = people.accounts(session)
    return {str(account_id): str(name) for account_id, name in zip(known["account_id"], known["name"], strict=True)}


def all_actors(database: Database, *, cycle_id: str | None) -> list[Actor]:
    """Return everybody whose account is active, with roles and the places of a cycle."""
    with database.reading() as session:
        return actors_within(session, cycle_id=cycle_id)


def actors_within(session: Session, *, cycle_id: str | None) -> list[Actor]:
    """Return the same inside a transaction."""
    known, ended = people.accounts(session), people.ended(session)
    roles, places = people.roles(session), people.places(session, cycle_id or "")
    return [
        _actor(str(row["account_id"]), str(row["name"]), roles, places)
        for row in known.to_dict("records")
        if row["account_id"] not in ended
    ]


def places_of(session: Session, cycle_id: str | None) -> pd.DataFrame:
    """Return the towns of the frame and the areas in force: ``place_code, name, kind``."""
    towns = frame.in_force(session, cycle_id or "")[["town_code", "town_name"]].drop_duplicates("town_code")
    drawn = areas.in_force(session, cycle_id or "")
    of_towns = towns.set_axis(["place_code", "name"], axis=1).assign(kind="town")
    names = drawn["town_name"] + " " + drawn["area_name"]
    of_areas = pd.DataFrame({"place_code": drawn["ea_id"], "name": names, "kind": "area"})
    return pd.concat([of_towns.sort_values("place_code"), of_areas], ignore_index=True)


def _actor(account_id: str, name: str, roles: pd.DataFrame, places: pd.DataFrame) -> Actor:
    mine = _mine(places, account_id, "place_code")
    return Actor(
        account_id=account_id,
        name=name,
        roles=frozenset(Role(role) for role in _mine(roles, account_id, "role")),
        towns=frozenset(place for place in mine if len(place) == TOWN_DIGITS),
        areas=frozenset(place for place in mine if len(place) > TOWN_DIGITS),
    )


def _known(
    session: Session, cycle_id: str | None, places: pd.DataFrame, *, rules: PeopleRules, now: datetime
) -> _Known:
    accounts, passwords = people.accounts(session), people.passwords(session)
    last, seats = sessions.last_sign_ins(session), sessions.all_sessions(session)
    return _Known(
        accounts=accounts,
        roles=people.roles(session),
        places=people.places(session, cycle_id or ""),
        trainings=training.in_force(session, cycle_id or ""),
        place_names=dict(zip(places["place_code"], places["name"], strict=True)),
        ended=people.ended(session),
        passwords=dict(zip(passwords["account_id"], passwords["is_temporary"], strict=True)),
        n_sessions={str(name): int(n) for name, n in seats["account_id"].value_counts().items()},
        last_sign_in=dict(zip(last["account_id"], last["last_sign_in_at"], strict=True)),
        locked={str(one) for one in passwords["account_id"] if is_locked(session, str(one), rules=rules, now=now)},
    )


_COLUMNS = (
    "account_id",
    "name",
    "unit",
    "roles",
    "roles_zh",
    "places",
    "places_zh",
    "stages",
    "trained_zh",
    "is_active",
    "is_locked",
    "is_temporary_password",
    "has_password",
    "n_sessions",
    "last_sign_in_at",
    "state_zh",
)


def _row(account: Any, known: _Known) -> dict[str, Any]:
    account_id = str(account["account_id"])
    roles = _mine(known.roles, account_id, "role")
    places = _mine(known.places, account_id, "place_code")
    stages = _mine(known.trainings, account_id, "stage")
    row = {
        "account_id": account_id,
        "name": account["name"],
        "unit": account["unit"] if isinstance(account["unit"], str) else "",
        "roles": roles,
        "roles_zh": "、".join(label for role, label in ROLE_LABELS.items() if role in roles),
        "places": places,
        "places_zh": "、".join(known.place_names.get(place, place) for place in sorted(places)),
        "stages": stages,
        "trained_zh": "、".join(STAGE_LABELS[stage] for stage in Stage if stage in stages),
        "is_active": account_id not in known.ended,
        "is_locked": account_id in known.locked,
        "is_temporary_password": bool(known.passwords.get(account_id, False)),
        "has_password": account_id in known.passwords,
        "n_sessions": known.n_sessions.get(account_id, 0),
        "last_sign_in_at": known.last_sign_in.get(account_id),
    }
    return row | {"state_zh": _state(row)}


def _state(row: dict[str, Any]) -> str:
    if not row["is_active"]:
        return "已停用"
    if row["is_locked"]:
        return "暂停登录"
    if row["is_temporary_password"]:
        return "待首次登录"
    return "可用" if row["roles"] else "没有角色"


def _mine(table: pd.DataFrame, account_id: str, column: str) -> frozenset[str]:
    return frozenset(str(value) for value in table.loc[table["account_id"] == account_id, column])


def _is_near(row: dict[str, Any], reach: Reach, actor: Actor) -> bool:
    if reach.everywhere or row["account_id"] == actor.account_id:
        return True
    return any(reach.covers(place) for place in row["places"])
