"""Findings and what became of them: resolved by a person with a reason, or brought again by a new import (Plan §7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import shipped_toml
from fieldwork.rules.finding_states import (
    FINDING_STATE_LABELS,
    Sighting,
    finding_states,
    require_resolution,
    stopping,
)
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.documents import require_document_known
from fieldwork.services.intention import Work, intention
from fieldwork.store import findings

DEFAULT_WEIGHT = "error"
"""What stops the draw under a plan written before it could say so: errors, as before."""

_CODE_FILE = "finding_resolution.toml"
_SAMENESS = ["code", "subject", "field", "value"]


@dataclass(frozen=True, kw_only=True)
class ResolutionFields:
    """What somebody decided about a finding, why, on what evidence; a document where there is one."""

    cycle_id: str
    finding_id: UUID
    outcome: str
    reason: str
    evidence: str | None = None
    document_id: UUID | None = None


@intention("finding.resolve")
def resolve_finding(work: Work, fields: ResolutionFields, *, actor: Actor, now: datetime) -> int:
    """Record what was decided about a finding and return how often it was decided; a withdrawal opens it again.

    Raises
    ------
    InputRefusal
        ``FINDING_UNKNOWN``, ``RESOLUTION_UNKNOWN``, ``RESOLUTION_REASON_MISSING``, ``DOCUMENT_UNKNOWN``.
    """
    found = findings.one(work.session, str(fields.finding_id))
    if found.empty or found["cycle_id"].iloc[0] != fields.cycle_id:
        raise InputRefusal("FINDING_UNKNOWN", finding_id=fields.finding_id)
    require_resolution(fields.outcome, outcome_labels(), fields.reason)
    row: dict[str, object] = {
        "resolution_id": str(uuid4()),
        "finding_id": str(fields.finding_id),
        "outcome": fields.outcome,
        "reason": fields.reason.strip(),
        "evidence": (fields.evidence or "").strip() or None,
        "document_id": require_document_known(work.session, fields.cycle_id, fields.document_id),
    }
    stamp = work.about(cycle_id=fields.cycle_id, subject=str(fields.finding_id))
    return findings.add_resolution(work.session, row, stamp=stamp)


def outcome_labels() -> dict[str, str]:
    """Return the kinds of resolution by code."""
    return {str(row["code"]): str(row["label"]) for row in shipped_toml("codes", _CODE_FILE)["codes"]}


def with_resolutions(session: Session, cycle_id: str, sources: Sequence[str]) -> pd.DataFrame:
    """Return the findings of the newest source with what became of them.

    Parameters
    ----------
    sources
        Keys of the imports of one list, the first to the newest.

    Returns
    -------
    DataFrame
        The stored findings with ``state, state_zh, is_resolved, outcome, outcome_zh, reason, evidence, document_id,
        resolved_by, resolved_at``.
    """
    if not sources:
        return _joined(pd.DataFrame(columns=["finding_id"]), _standing(session, cycle_id))
    standing = _standing(session, cycle_id)
    listed = [_joined(findings.of_source(session, source), standing) for source in sources]
    states = finding_states([sightings_of(found) for found in listed])
    newest = listed[-1]
    found = [states[str(finding_id)] for finding_id in newest["finding_id"]]
    return newest.assign(
        state=[state.value for state in found], state_zh=[FINDING_STATE_LABELS[state] for state in found]
    )


def sightings_of(found: pd.DataFrame) -> list[Sighting]:
    """Return findings as the rule of their states sees them."""
    return [
        Sighting(
            finding_id=str(row["finding_id"]),
            sameness=tuple(str(row[name]) for name in _SAMENESS),
            severity=str(row["severity"]),
            is_resolved=bool(row["is_resolved"]),
        )
        for row in found.to_dict("records")
    ]


def n_stopping(found: pd.DataFrame, plan: Plan) -> int:
    """Return how many findings of `with_resolutions` stop the draw of areas under the plan."""
    weight = DEFAULT_WEIGHT if plan.frame_review is None else plan.frame_review.open_findings_stop_draw
    return len(stopping(sightings_of(found), weight=weight))


def _standing(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the newest resolution of each finding."""
    newest = findings.resolutions(session, cycle_id).drop_duplicates("finding_id", keep="last")
    closing = {str(row["code"]) for row in shipped_toml("codes", _CODE_FILE)["codes"] if row["closes"]}
    named = newest.rename(columns={"recorded_by": "resolved_by", "recorded_at": "resolved_at"})
    columns = ["finding_id", "outcome", "reason", "evidence", "document_id", "resolved_by", "resolved_at"]
    return named[columns].assign(
        closes=named["outcome"].isin(closing), outcome_zh=named["outcome"].map(outcome_labels())
    )


def _joined(found: pd.DataFrame, standing: pd.DataFrame) -> pd.DataFrame:
    joined = found.merge(standing, on="finding_id", how="left")
    return joined.assign(is_resolved=joined["closes"].astype("boolean").fillna(value=False)).drop(columns="closes")
