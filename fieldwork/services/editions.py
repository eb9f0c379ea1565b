"""Editions of the frame side by side: what an edition added, dropped, renamed, reclassified or resized (Plan §7)."""

from dataclasses import dataclass

import pandas as pd

from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.plans import plan_in_force
from fieldwork.store import frame
from fieldwork.store.engine import Database
from sampling.frame import editions_side_by_side

CHANGES = {
    "is_added": "新增",
    "is_removed": "撤销",
    "is_renamed": "改名",
    "is_reclassified": "城乡分类改变",
    "is_resized": "户数变化大",
}


@dataclass(frozen=True, kw_only=True)
class EditionsView:
    """Two editions in one table, matched on code, with ``change`` in words; and which editions there are."""

    current: str
    previous: str
    editions: tuple[str, ...]
    table: pd.DataFrame
    size_change_percent: float | None

    @property
    def counts(self) -> dict[str, int]:
        """How many villages changed in each way."""
        return {name: int(self.table[name].sum()) for name in CHANGES}


def editions_view(
    database: Database, cycle_id: str, *, actor: Actor, current: str | None = None, previous: str | None = None
) -> EditionsView | None:
    """Return two editions side by side: the newest and the one before it, if none is named; None with fewer than two.

    Each edition is the newest of its imports. A code belongs to its edition; nothing is matched by name.
    """
    reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        editions = tuple(frame.imports(session, cycle_id)["edition"].drop_duplicates())
        if len(editions) < 2:
            return None
        now = str(current) if current in editions else str(editions[0])
        before = str(previous) if previous in editions else str(next(each for each in editions if each != now))
        tables = [frame.in_force(session, cycle_id, edition=each) for each in (now, before)]
    limit = None if plan.frame_review is None else plan.frame_review.size_change_percent
    sides = editions_side_by_side(*tables, size_change_percent=limit)
    return EditionsView(
        current=now, previous=before, editions=editions, table=_in_words(sides), size_change_percent=limit
    )


def _in_words(sides: pd.DataFrame) -> pd.DataFrame:
    words = [
        "、".join(word for name, word in CHANGES.items() if row[name]) or "未变" for row in sides.to_dict("records")
    ]
    return sides.assign(change=words)
