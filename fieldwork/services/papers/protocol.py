"""The protocol of a draw (抽选记录书): what was locked, committed to, revealed, drawn; how to check it (Plan §10)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.draw_steps import Standing
from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.draw_views import DrawView, draw_view
from fieldwork.services.papers.paper import Paper, paper_of
from fieldwork.services.papers.protocol_parts import DrawActs, protocol_parts
from fieldwork.store import cycles, draws
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

TITLES = {
    Standing.OWN: "记账户抽选记录书",
    Standing.REHEARSAL: "记账户抽选记录书（演练）",
    Standing.PLATFORM: "记账户抽选记录书（国家平台样本）",
}


@dataclass(frozen=True, kw_only=True)
class WhichDraw:
    """Which draw, and the entry of the ledger whose state is shown; the newest if none is named."""

    draw_id: str | None = None
    sequence: int | None = None


def draw_protocol(
    database: Database, cycle_id: str, *, actor: Actor, made_at: datetime, which: WhichDraw | None = None
) -> Paper:
    """Return the protocol of a draw, of the areas within the actor's reach; nothing personal stands on it.

    Raises
    ------
    Refusal
        ``DRAW_NOT_YET``, ``DRAW_UNKNOWN``, ``LEDGER_SEQUENCE_UNKNOWN``, ``PERMISSION_…``.
    """
    wanted = which or WhichDraw()

    def made(state: Database, head: Head) -> Paper:
        drawn = draw_view(state, cycle_id, actor=actor, draw_id=wanted.draw_id)
        if drawn is None:
            raise StateRefusal("DRAW_NOT_YET")
        with state.reading() as session:
            cycle, acts = cycles.one(session, cycle_id), _acts(session, cycle_id, drawn)
        return _paper(drawn, acts, cycle, head=head, made_at=made_at)

    return paper_of(database, wanted.sequence, made)


def _paper(drawn: DrawView, acts: DrawActs, cycle: "pd.Series[Any]", *, head: Head, made_at: datetime) -> Paper:
    return Paper(
        name=f"抽选记录书_{drawn.record.label}",
        title=f"{cycle['name']}{TITLES[drawn.standing]}",
        parts=tuple(protocol_parts(drawn, acts, head)),
        head=head,
        made_at=made_at,
        is_synthetic=bool(cycle["is_demo"]),
        ea_ids=frozenset(drawn.areas["ea_id"]),
        n_rows=len(drawn.sample) + len(drawn.reserve),
    )


def _acts(session: Session, cycle_id: str, drawn: DrawView) -> DrawActs:
    """Return who did what when: the lock of each list as it was drawn from, the commitment, the draw."""
    made = draws.draws(session, cycle_id).set_index("draw_id").loc[drawn.draw_id]
    promises = draws.commitments(session, cycle_id).set_index("commitment_id")
    promise = promises.loc[made["commitment_id"]] if made["commitment_id"] in promises.index else None
    return DrawActs(
        locks=_locks(draws.lock_history(session, cycle_id), drawn, made["recorded_at"]),
        committed_at=None if promise is None else promise["recorded_at"],
        committed_by="" if promise is None else str(promise["recorded_by"]),
        drawn_at=made["recorded_at"],
        drawn_by=str(made["recorded_by"]),
    )


def _locks(history: pd.DataFrame, drawn: DrawView, drawn_at: Any) -> pd.DataFrame:
    """Return for each area the last lock before the draw whose list is the one that was drawn from."""
    known = history[history["recorded_at"] <= drawn_at]
    of_list = drawn.areas[["ea_id", "list_digest"]].merge(known, on=["ea_id", "list_digest"], how="left")
    newest = of_list.sort_values("recorded_at", kind="stable").drop_duplicates("ea_id", keep="last")
    return drawn.areas[["ea_id"]].merge(newest[["ea_id", "recorded_at", "recorded_by"]], on="ea_id", how="left")
