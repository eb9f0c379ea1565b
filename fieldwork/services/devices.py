"""Tablets: registering one, taking one out of use, and whose a token is. Only the digest of a token is kept."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.plan_tablets import TabletsPlan
from fieldwork.rules.refusals import InputRefusal, PermissionRefusal, StateRefusal
from fieldwork.rules.sync import Outcome
from fieldwork.rules.tablets import DEVICE_LABELS, Device, DeviceState, device_state, require_device_name
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.roster import actors_within
from fieldwork.services.sign_in import digest_of
from fieldwork.store import devices, people, sync
from fieldwork.store.engine import Database

_COLUMNS = [
    "device_id",
    "name",
    "account_id",
    "state",
    "state_zh",
    "registered_at",
    "expires_at",
    "last_sync_at",
    "n_unsent",
    "offset_seconds",
    "storage_used_mb",
    "storage_quota_mb",
    "n_events",
    "n_waiting",
]


@dataclass(frozen=True, kw_only=True)
class NewDevice:
    """A tablet to be registered, or (with ``device_id``) one of the same person that needs a new token."""

    cycle_id: str
    name: str
    device_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Registered:
    """A tablet with its token, which is shown once, and what the page needs to begin."""

    device_id: str
    cycle_id: str
    token: str = field(repr=False)
    expires_at: datetime
    last_sequence: int
    plan: TabletsPlan


def register_tablet(database: Database, device: NewDevice, *, actor: Actor, now: datetime) -> Registered:
    """Register a tablet in the name of the person who is signed in and return it with a fresh token.

    Raises
    ------
    Refusal
        ``SYNC_DEVICE_…``, ``PLAN_SECTION_MISSING``, ``PERMISSION_ROLE``.
    """
    token = secrets.token_urlsafe(32)
    device_id, expires_at = register_device(database, device, digest_of(token), actor=actor, now=now)
    with database.reading() as session:
        last, plan = sync.last_sequence(session, device_id), tablets_plan(session, device.cycle_id)
    return Registered(
        device_id=device_id,
        cycle_id=device.cycle_id,
        token=token,
        expires_at=expires_at,
        last_sequence=last,
        plan=plan,
    )


@intention("device.register")
def register_device(
    work: Work, device: NewDevice, token_digest: str, *, actor: Actor, now: datetime
) -> tuple[str, datetime]:
    """Add a tablet, or a new token of one, and return its key and the day until which the token counts.

    Raises
    ------
    Refusal
        ``SYNC_DEVICE_NAME_WRONG``, ``SYNC_DEVICE_UNKNOWN`` (also for another person's), ``SYNC_DEVICE_REVOKED``.
    """
    plan = tablets_plan(work.session, device.cycle_id)
    expires_at = work.now + timedelta(days=plan.token_days)
    device_id = _known_device(work, device) if device.device_id else str(uuid4())
    stamp = work.about(cycle_id=device.cycle_id, subject=device_id)
    if not device.device_id:
        name = require_device_name(device.name)
        row: dict[str, object] = {"device_id": device_id, "account_id": actor.account_id, "name": name}
        devices.add_device(work.session, row, stamp=stamp)
    devices.add_token(work.session, device_id, token_digest, expires_at=expires_at, stamp=stamp)
    return device_id, expires_at


@intention("device.revoke")
def revoke_device(work: Work, device_id: str, *, reason: str, actor: Actor, now: datetime) -> str:
    """Take a tablet out of use at once and return its key; what it still holds is taken in, marked.

    Raises
    ------
    Refusal
        ``SYNC_DEVICE_UNKNOWN``, ``SYNC_DEVICE_REVOKED_ALREADY``, ``SYNC_DEVICE_REASON_MISSING``,
        ``SYNC_DEVICE_OUT_OF_REACH``.
    """
    known = devices.one(work.session, device_id)
    if known.empty:
        raise InputRefusal("SYNC_DEVICE_UNKNOWN", device_id=device_id)
    device = known.iloc[0]
    name = str(device["name"])
    if device["is_revoked"]:
        raise StateRefusal("SYNC_DEVICE_REVOKED_ALREADY", name=name)
    if not reason.strip():
        raise InputRefusal("SYNC_DEVICE_REASON_MISSING", name=name)
    _require_near(work, str(device["cycle_id"]), str(device["account_id"]), name)
    stamp = work.about(cycle_id=str(device["cycle_id"]), subject=device_id)
    devices.add_revocation(work.session, device_id, reason.strip(), stamp=stamp)
    return device_id


def device_of(database: Database, token: str, *, now: datetime) -> Device | None:
    """Return the tablet of a token, with its state; None for a token that is unknown or was replaced."""
    if not token:
        return None
    with database.reading() as session:
        found = devices.of_token(session, digest_of(token))
        if found.empty:
            return None
        known = devices.one(session, str(found["device_id"].iloc[0]))
        device = known.iloc[0]
        is_out = bool(device["is_revoked"]) or people.is_ended(session, str(device["account_id"]))
    state = device_state(is_revoked=is_out, expires_at=found["expires_at"].iloc[0].to_pydatetime(), now=now)
    return _device(known, state)


def device_by_id(database: Database, device_id: str) -> Device | None:
    """Return a tablet by its key, whatever became of its tokens; None if there is none."""
    with database.reading() as session:
        return None if devices.one(session, device_id).empty else stored_device(session, device_id)


def stored_device(session: Session, device_id: str) -> Device:
    """Return a tablet that is known, by its key, inside a transaction."""
    known = devices.one(session, device_id)
    is_out = bool(known["is_revoked"].iloc[0]) or people.is_ended(session, str(known["account_id"].iloc[0]))
    return _device(known, DeviceState.REVOKED if is_out else DeviceState.ACTIVE)


def devices_view(database: Database, cycle_id: str, *, actor: Actor, now: datetime) -> pd.DataFrame:
    """Return the tablets of the people within the actor's reach.

    Columns: ``device_id, name, account_id, state, state_zh, registered_at, expires_at, last_sync_at, n_unsent,
    offset_seconds, storage_used_mb, storage_quota_mb, n_events, n_waiting``.
    """
    reach = reach_of(actor, "account.read")
    with database.reading() as session:
        known, batches = devices.of_cycle(session, cycle_id), sync.last_batches(session, cycle_id)
        counted, ended = sync.counts(session, cycle_id), people.ended(session)
        near = _near(session, cycle_id, reach)
    mine = known[known["account_id"].isin(near) | (known["account_id"] == actor.account_id)]
    states = [
        device_state(
            is_revoked=bool(row["is_revoked"]) or row["account_id"] in ended, expires_at=row["expires_at"], now=now
        )
        for row in mine.to_dict("records")
    ]
    told = mine.assign(state=states, state_zh=[DEVICE_LABELS[state] for state in states])
    last = batches.rename(columns={"recorded_at": "last_sync_at"}).drop(columns="n_events")
    joined = told.merge(last.drop(columns=["cycle_id", "recorded_by"]), on="device_id", how="left")
    return joined.merge(_counted(counted), on="device_id", how="left").fillna({"n_events": 0, "n_waiting": 0})[_COLUMNS]


def tablets_plan(session: Session, cycle_id: str) -> TabletsPlan:
    """Return the plan's section about tablets; a plan without it is refused (``PLAN_SECTION_MISSING``)."""
    return require_section(plan_in_force(session, cycle_id)[0].tablets, "tablets")


def _known_device(work: Work, device: NewDevice) -> str:
    known = devices.one(work.session, device.device_id or "")
    wanted = (work.actor.account_id, device.cycle_id)
    if known.empty or (known["account_id"].iloc[0], known["cycle_id"].iloc[0]) != wanted:
        raise InputRefusal("SYNC_DEVICE_UNKNOWN", device_id=device.device_id)
    if known["is_revoked"].iloc[0]:
        raise StateRefusal("SYNC_DEVICE_REVOKED", name=known["name"].iloc[0])
    return str(known["device_id"].iloc[0])


def _device(known: pd.DataFrame, state: DeviceState) -> Device:
    row = known.iloc[0]
    return Device(
        device_id=str(row["device_id"]),
        cycle_id=str(row["cycle_id"]),
        account_id=str(row["account_id"]),
        name=str(row["name"]),
        state=state,
    )


def _require_near(work: Work, cycle_id: str, account_id: str, name: str) -> None:
    """Refuse a tablet of somebody who has no area or town within the actor's reach; the own one is always near."""
    if work.reach.everywhere:
        return
    held = people.places(work.session, cycle_id)
    mine = held.loc[held["account_id"] == account_id, "place_code"]
    near = [place for place in mine if work.reach.covers(place)]
    if not near:
        raise PermissionRefusal("SYNC_DEVICE_OUT_OF_REACH", name=name)
    work.require_area(near[0])


def _near(session: Session, cycle_id: str, reach: Reach) -> set[str]:
    if reach.everywhere:
        return {actor.account_id for actor in actors_within(session, cycle_id=cycle_id)} | people.ended(session)
    held = people.places(session, cycle_id)
    return set(held.loc[held["place_code"].map(reach.covers).astype("bool"), "account_id"])


def _counted(counted: pd.DataFrame) -> pd.DataFrame:
    """Return ``device_id, n_events, n_waiting``."""
    waits = counted[counted["outcome"] == Outcome.CONFLICT]
    total = counted.groupby("device_id")["n_events"].sum()
    held = waits.groupby("device_id")["n_events"].sum().rename("n_waiting")
    return pd.concat([total, held], axis=1).rename_axis("device_id").reset_index()
