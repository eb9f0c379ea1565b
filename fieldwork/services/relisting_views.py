"""Relistings as the pages see them: where each stands, what was found, what waits for a person; coverage in all."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.plan import Plan
from fieldwork.rules.privacy import masked
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.relisting import STATE_LABELS, RelistingState
from fieldwork.rules.relisting_match import BASIS_LABELS, Comparison
from fieldwork.services.plans import plan_in_force
from fieldwork.services.relisting import OpenRelisting
from fieldwork.services.relisting_review import comparison
from fieldwork.services.relisting_states import states
from fieldwork.services.visits import within
from fieldwork.store import areas, listing, relisting
from fieldwork.store.engine import Database
from sampling.coverage import RelistedArea, SegmentCounts, TotalEstimate, relisted_total

COUNTS = ("n_relisted", "n_matched", "n_moved", "n_wrong", "lower", "upper", "counts_json")


@dataclass(frozen=True, kw_only=True)
class RelistingsView:
    """All relistings within reach, the newest of an area last, and the coverage of the lists in all.

    ``relistings``: ``relisting_id, ea_id, area_name, version, segments, relister, seed, state, state_zh, n_listed,
    n_relisted, n_matched, n_moved, n_wrong, share, lower, upper, reason``. ``total`` is None before a comparison.
    """

    relistings: pd.DataFrame
    total: TotalEstimate | None


@dataclass(frozen=True, kw_only=True)
class RelistingDetail:
    """One relisting: what was found and how it was matched, what was not found again, which pairs wait.

    ``found``: ``relisted_id, segment_no, building_no, number_seen, address, dwelling_no, basis_zh, is_moved``.
    ``not_found``: ``dwelling_no, segment_no, address, verdict``. ``candidates``: ``relisted_id, dwelling_no, score,
    address, listed_address, number_seen``. While the segments are walked, only ``found`` without its matches.
    """

    ea_id: str
    state: RelistingState
    segments: tuple[str, ...]
    found: pd.DataFrame
    not_found: pd.DataFrame
    candidates: pd.DataFrame


def relistings_view(database: Database, cycle_id: str, *, actor: Actor) -> RelistingsView:
    """Return the relistings of a cycle within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = relisting.of_cycle(session, cycle_id)
        state = states(session, cycle_id)
        steps = relisting.steps(session, cycle_id)
        names = areas.in_force(session, cycle_id).set_index("ea_id")["area_name"]
        total = _total(session, cycle_id, known, steps) if reach.everywhere else None
    compared = steps[steps["state"] == RelistingState.COMPARED][["relisting_id", *COUNTS]]
    reasons = steps[steps["reason"].notna()][["relisting_id", "reason"]].drop_duplicates("relisting_id", keep="last")
    table = known.merge(compared, on="relisting_id", how="left").merge(reasons, on="relisting_id", how="left")
    stands = [state[str(key)] for key in table["relisting_id"]]
    shown = table.assign(
        area_name=table["ea_id"].map(names),
        state=[each.value for each in stands],
        state_zh=[STATE_LABELS[each] for each in stands],
        share=(table["n_matched"] / table["n_relisted"]).astype("Float64"),
    )
    return RelistingsView(relistings=within(shown, reach), total=total)


def relisting_detail(database: Database, relisting_id: str, *, actor: Actor) -> RelistingDetail:
    """Return one relisting; addresses are hidden from those who see none. The walk itself stays blind.

    Raises
    ------
    Refusal
        ``RELISTING_NOT_FOUND``, ``PERMISSION_…``.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        known = relisting.one(session, relisting_id)
        if known.empty:
            raise InputRefusal("RELISTING_NOT_FOUND", value=relisting_id)
        row = known.iloc[0]
        require_area(reach, str(row["ea_id"]))
        current = OpenRelisting(row=row, state=states(session, str(row["cycle_id"]))[relisting_id])
        seen = masked(relisting.dwellings(session, relisting_id), "dwelling", actor=actor)
        if current.state is RelistingState.DRAWN:
            return _blind(current, seen)
        plan, _ = plan_in_force(session, current.cycle_id)
        return _compared(session, current, plan, seen, actor)


def _blind(current: OpenRelisting, seen: pd.DataFrame) -> RelistingDetail:
    nothing = pd.DataFrame({"dwelling_no": pd.Series(dtype="str")})
    return RelistingDetail(
        ea_id=current.ea_id,
        state=current.state,
        segments=current.segments,
        found=seen,
        not_found=nothing,
        candidates=nothing,
    )


def _compared(
    session: Session, current: OpenRelisting, plan: Plan, seen: pd.DataFrame, actor: Actor
) -> RelistingDetail:
    compared = comparison(session, current, plan)
    drawn_at = pd.Timestamp(current.row["recorded_at"]).to_pydatetime()
    first = listing.dwellings_of(session, [str(current.row["listing_id"])], until=drawn_at)
    listed = masked(first, "dwelling", actor=actor).set_index("dwelling_no")["address"]
    shown = seen.set_index("relisted_id")[["address", "number_seen"]]
    return RelistingDetail(
        ea_id=current.ea_id,
        state=current.state,
        segments=current.segments,
        found=_found(compared, shown),
        not_found=compared.not_found.assign(address=compared.not_found["dwelling_no"].map(listed)),
        candidates=_candidates(compared, shown, listed),
    )


def _found(compared: Comparison, shown: pd.DataFrame) -> pd.DataFrame:
    found = compared.found
    words = {str(basis): label for basis, label in BASIS_LABELS.items()}
    return found.assign(basis_zh=found["basis"].map(words)).join(shown, on="relisted_id")


def _candidates(compared: Comparison, shown: pd.DataFrame, listed: "pd.Series[str]") -> pd.DataFrame:
    table = pd.DataFrame(compared.candidates, columns=["relisted_id", "dwelling_no", "score"])
    joined: pd.DataFrame = table.astype({"relisted_id": "str"}).join(shown, on="relisted_id")
    return joined.assign(listed_address=joined["dwelling_no"].map(listed))


def _total(session: Session, cycle_id: str, known: pd.DataFrame, steps: pd.DataFrame) -> TotalEstimate | None:
    """Return the pooled estimate over the newest comparison of each area."""
    compared = steps[steps["state"] == RelistingState.COMPARED].set_index("relisting_id")["counts_json"]
    done = known[known["relisting_id"].isin(compared.index)].drop_duplicates("ea_id", keep="last")
    found = {
        str(row["ea_id"]): _area(session, row, json.loads(str(compared[row["relisting_id"]])))
        for row in done.to_dict("records")
    }
    return relisted_total(found) if found else None


def _area(session: Session, row: Mapping[Any, Any], counts: Mapping[str, Mapping[str, int]]) -> RelistedArea:
    drawn_at = pd.Timestamp(row["recorded_at"]).to_pydatetime()
    listed = listing.dwellings_of(session, [str(row["listing_id"])], until=drawn_at, personal=False)
    segments = tuple(SegmentCounts(**each) for each in counts.values())
    return RelistedArea(n_segments=int(row["n_segments"]), n_listed=len(listed), segments=segments)
