"""What a tablet downloads: the person's own areas and all that stands there, whole areas at a time.

The cursor names the head of the ledger, the areas and the definitions as they were. An area is sent again when an
entry about it came after that head; one about no area in particular (a plan, a draw) brings all of them again.
"""

import base64
import binascii
import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.sync import PROTOCOL, area_of
from fieldwork.rules.tablets import Device
from fieldwork.services.sync_forms import definitions, definitions_digest
from fieldwork.services.sync_lists import AreaLists, area_heads, area_lists, event_states, plan_numbers
from fieldwork.store import cycles, ledger, training
from fieldwork.store.engine import Database
from fieldwork.store.ledger_reading import entered_after
from fieldwork.store.remembering import remembering

ABOUT_NO_LIST = frozenset(
    {
        "account",
        "backcheck",
        "backup",
        "device",
        "document",
        "erasure",
        "export",
        "funds",
        "inspection",
        "organisation",
        "password",
        "personal",
        "photo",
        "place",
        "publicity",
        "safety",
        "session",
        "signal",
        "sync",
        "task",
        "training",
    }
)
"""Nouns whose entries change nothing of what stands in an area, unless their subject names one."""

NEWEST = 2**31 - 1
LISTS = ("segments", "buildings", "dwellings", "households", "cases", "visits")


@dataclass(frozen=True, kw_only=True)
class Cursor:
    """Where a tablet's copy stands: the ledger's head, its areas and its definitions."""

    sequence: int = 0
    areas: tuple[str, ...] = ()
    definitions: str = ""

    def text(self) -> str:
        """Return the cursor as the tablet keeps it."""
        return base64.urlsafe_b64encode(json.dumps(asdict(self)).encode("ascii")).decode("ascii")


@dataclass(frozen=True, kw_only=True)
class Work:
    """A download, and the cursor after it; ``content`` is None when nothing has changed."""

    cursor: str
    content: Mapping[str, Any] | None = field(repr=False)


def read_cursor(text: str) -> Cursor:
    """Return a cursor; one that cannot be read stands for none, so that everything is sent."""
    try:
        given = json.loads(base64.urlsafe_b64decode(text.encode("ascii")))
        return Cursor(
            sequence=min(max(int(given["sequence"]), 0), NEWEST),
            areas=tuple(each for each in map(str, given["areas"]) if each and area_of(each) == each),
            definitions=str(given["definitions"]),
        )
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError, binascii.Error):
        return Cursor()


def work_for(database: Database, device: Device, *, since: str, actor: Actor, now: datetime) -> Work:
    """Return what has changed for a tablet since its cursor, of the areas that its person has now.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_ROLE``.
    """
    before, reach = read_cursor(since), reach_of(actor, "survey.read")
    with database.reading() as session, remembering(session):
        head = ledger.head(session).sequence
        heads = area_heads(session, device.cycle_id, reach)
        after = Cursor(sequence=head, areas=tuple(row["ea_id"] for row in heads), definitions=definitions_digest())
        if since and before == after:
            return Work(cursor=after.text(), content=None)
        changed = _changed(session, before, after)
        lists = area_lists(session, device.cycle_id, sorted(changed), actor=actor)
        content = {
            "protocol": PROTOCOL,
            "server_time": now.isoformat(),
            "cursor": after.text(),
            "cycle": _cycle(session, device.cycle_id),
            "person": person(session, device.cycle_id, actor, reach=reach),
            "areas": heads,
            "changed": sorted(changed),
            "removed": sorted(set(before.areas) - set(after.areas)),
            **_lists(lists),
            "mine": event_states(session, device.device_id),
            "plan": plan_numbers(session, device.cycle_id),
            **_definitions(before, after),
        }
    return Work(cursor=after.text(), content=content)


def person(session: Session, cycle_id: str, actor: Actor, *, reach: Reach) -> dict[str, Any]:
    """Return who works with the tablet, with the areas and the stages that the person was trained for."""
    return {
        "account_id": actor.account_id,
        "name": actor.name,
        "roles": sorted(actor.roles),
        "areas": [row["ea_id"] for row in area_heads(session, cycle_id, reach)],
        "stages": sorted(training.stages_of(session, cycle_id, actor.account_id)),
    }


def person_of(database: Database, cycle_id: str, *, actor: Actor) -> dict[str, Any]:
    """Return the same for the answer to a registration."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        return person(session, cycle_id, actor, reach=reach)


def _changed(session: Session, before: Cursor, after: Cursor) -> set[str]:
    """Return the areas that are new to the tablet, or about which something was entered since."""
    fresh = set(after.areas) - set(before.areas)
    if before.sequence > after.sequence:
        return set(after.areas)
    for action, subject in entered_after(session, before.sequence):
        touched = {area_of(part) for part in subject.split(",")} - {""}
        if not touched and action.partition(".")[0] not in ABOUT_NO_LIST:
            return set(after.areas)
        fresh |= touched & set(after.areas)
    return fresh


def _cycle(session: Session, cycle_id: str) -> dict[str, Any]:
    known = cycles.all_cycles(session)
    row = known[known["cycle_id"] == cycle_id].iloc[0]
    return {"cycle_id": cycle_id, "name": str(row["name"]), "is_demo": bool(row["is_demo"])}


def _lists(lists: Collection[AreaLists]) -> dict[str, Any]:
    return {name: [row for area in lists for row in getattr(area, name)] for name in LISTS}


def _definitions(before: Cursor, after: Cursor) -> dict[str, Any]:
    if before.definitions == after.definitions:
        return {"forms": None, "codes": None}
    return dict(definitions())
