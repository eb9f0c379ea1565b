"""The ledger as people read it: filtered by subject, person and day, the newest first, a page at a time."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

import pandas as pd

from fieldwork.messages import SENTENCES
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.ledger import LedgerFilter
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import ledger, ledger_reading
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

SHOWN = 500


@dataclass(frozen=True, kw_only=True)
class LedgerPage:
    """Entries that were asked for, at most 500, with how many there are; the head; who has entered anything."""

    entries: pd.DataFrame
    n_found: int
    n_entries: int
    head: Head
    actors: tuple[str, ...]


def ledger_page(database: Database, wanted: LedgerFilter, *, actor: Actor) -> LedgerPage:
    """Return the newest entries that are wanted; ``entries`` has the ledger's columns and ``action_zh``."""
    reach_of(actor, "ledger.read")
    asked = _asked(wanted)
    with database.reading() as session:
        found = ledger_reading.newest(session, asked, limit=SHOWN)
        head = ledger.head(session)
        return LedgerPage(
            entries=found.assign(action_zh=[action_in_words(action) for action in found["action"]]),
            n_found=ledger_reading.count(session, asked),
            n_entries=head.sequence,
            head=head,
            actors=tuple(ledger_reading.actors(session)),
        )


def action_in_words(action: str) -> str:
    """Return what was done in words; an action of an older version stays as it is."""
    return SENTENCES.get(f"ACTION.{action}", action)


def _asked(wanted: LedgerFilter) -> ledger_reading.Wanted:
    if wanted.day is None:
        return ledger_reading.Wanted(subject=wanted.subject or "", actor=wanted.actor or "")
    since = datetime.combine(wanted.day, time.min, tzinfo=LOCAL_ZONE)
    before = datetime.combine(wanted.day + timedelta(days=1), time.min, tzinfo=LOCAL_ZONE)
    return ledger_reading.Wanted(subject=wanted.subject or "", actor=wanted.actor or "", since=since, before=before)
