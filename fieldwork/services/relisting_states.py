"""Where relistings stand, and what is hidden from those who list again."""

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor
from fieldwork.rules.relisting import RelistingState
from fieldwork.store import relisting
from fieldwork.store.sharing import made_once


def states(session: Session, cycle_id: str) -> dict[str, RelistingState]:
    """Return the state of each relisting of a cycle."""
    return dict(made_once(session, ("relisting states", cycle_id), lambda: _states(session, cycle_id)))


def _states(session: Session, cycle_id: str) -> dict[str, RelistingState]:
    known = {str(key): RelistingState.DRAWN for key in relisting.of_cycle(session, cycle_id)["relisting_id"]}
    steps = relisting.steps(session, cycle_id)
    return known | {
        str(key): RelistingState(state) for key, state in zip(steps["relisting_id"], steps["state"], strict=True)
    }


def hidden_segments(session: Session, cycle_id: str, ea_id: str, *, actor: Actor) -> tuple[str, ...]:
    """Return the segments of an area that a person is listing again: their dwellings are hidden from that person."""
    shown = hidden_places(session, cycle_id, actor=actor)
    return tuple(sorted(shown.loc[shown["ea_id"] == ea_id, "segment_no"]))


def hidden_places(session: Session, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return ``ea_id, segment_no`` of what a person is listing again and must not see."""
    known = relisting.of_cycle(session, cycle_id)
    mine = known[known["relister"] == actor.account_id]
    stands = states(session, cycle_id) if len(mine) else {}
    rows = [
        (str(row["ea_id"]), segment)
        for row in mine.to_dict("records")
        if stands[str(row["relisting_id"])] is RelistingState.DRAWN
        for segment in str(row["segments"]).split(",")
    ]
    return pd.DataFrame(rows, columns=["ea_id", "segment_no"], dtype="str")
