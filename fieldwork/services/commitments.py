"""Commitments as the draws use them: the one that was made for a label, and what the record says of it."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import product_name
from fieldwork.store import draws
from sampling.draw import Commitment, DrawContext, SeedEvent

__all__ = [
    "Announcement",
    "Revealed",
    "SeedEvent",
    "StoredCommitment",
    "commitment_of",
    "context_of",
    "stored_commitments",
]


@dataclass(frozen=True, kw_only=True)
class Revealed:
    """A seed that has become known, and where anyone can look it up."""

    seed: str
    source: str


@dataclass(frozen=True, kw_only=True)
class StoredCommitment:
    """A commitment with its key in the store."""

    commitment_id: str
    label: str
    committed_by: str
    record_json: str = field(repr=False)
    is_void: bool = False

    @cached_property
    def commitment(self) -> Commitment:
        """The commitment as it was made."""
        return Commitment.from_dict(json.loads(self.record_json))


@dataclass(frozen=True, kw_only=True)
class Announcement:
    """A public event that is named for the draw of some areas only."""

    event: SeedEvent
    ea_ids: tuple[str, ...]


def stored_commitments(session: Session, cycle_id: str) -> tuple[StoredCommitment, ...]:
    """Return all commitments of a cycle in the order they were made, void ones too."""
    return tuple(
        StoredCommitment(
            commitment_id=str(row["commitment_id"]),
            label=str(row["label"]),
            committed_by=str(row["recorded_by"]),
            record_json=str(row["record_json"]),
            is_void=not pd.isna(row["void_at"]),
        )
        for row in draws.commitments(session, cycle_id).to_dict("records")
    )


def commitment_of(session: Session, cycle_id: str, *, label: str) -> StoredCommitment | None:
    """Return the newest commitment in force for a label, None if there is none: such a draw is a rehearsal."""
    same = [each for each in stored_commitments(session, cycle_id) if each.label == label and not each.is_void]
    return same[-1] if same else None


def context_of(promise: StoredCommitment | None, *, seed_source: str, plan_version: int, now: datetime) -> DrawContext:
    """Return what a record says beside the draw itself."""
    return DrawContext(
        commitment=None if promise is None else promise.commitment,
        seed_source=seed_source,
        plan_version=plan_version,
        software=product_name(),
        drawn_at=now,
    )
