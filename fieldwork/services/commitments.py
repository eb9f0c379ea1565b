"""Commitments as the draws use them: the one that was made for a label, and what the record says of it."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from fieldwork.resources import product_name
from fieldwork.store import draws
from sampling.draw import Commitment, DrawContext


@dataclass(frozen=True, kw_only=True)
class Revealed:
    """A seed that has become known, and where anyone can look it up."""

    seed: str
    source: str


@dataclass(frozen=True, kw_only=True)
class StoredCommitment:
    """A commitment with its key in the store."""

    commitment_id: str
    commitment: Commitment


def commitment_of(session: Session, cycle_id: str, *, label: str) -> StoredCommitment | None:
    """Return the commitment made for a label, None if there is none: such a draw is a rehearsal."""
    known = draws.commitments(session, cycle_id)
    same = known[known["label"] == label]
    if same.empty:
        return None
    newest = same.iloc[-1]
    promise = Commitment.from_dict(json.loads(newest["record_json"]))
    return StoredCommitment(commitment_id=str(newest["commitment_id"]), commitment=promise)


def context_of(promise: StoredCommitment | None, *, seed_source: str, plan_version: int, now: datetime) -> DrawContext:
    """Return what a record says beside the draw itself."""
    return DrawContext(
        commitment=None if promise is None else promise.commitment,
        seed_source=seed_source,
        plan_version=plan_version,
        software=product_name(),
        drawn_at=now,
    )
