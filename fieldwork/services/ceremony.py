"""The draw as its page shows it: where each area stands, commitments, draws, requests to void, the history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.ceremony_steps import AreaStand
from fieldwork.rules.draw_steps import STATE_LABELS, DrawState, DrawStep, Standing, allowed_steps
from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.services.draw_facts import DrawFacts, draw_facts
from fieldwork.services.draw_history import draw_history, history_in_words, standing_in_words
from fieldwork.services.plans import plan_in_force
from fieldwork.services.visits import within
from fieldwork.services.voids import void_reasons
from fieldwork.store import areas, draws, platform, screening, voids
from fieldwork.store.engine import Database
from sampling.draw.record import STAGE_HOUSEHOLDS

_LOCK = ["ea_id", "n_units", "list_digest", "recorded_at", "recorded_by", "lock_no"]
_BETWEEN = "、"


@dataclass(frozen=True, kw_only=True)
class CeremonyView:
    """The draw of a cycle within the actor's reach.

    ``areas``: ``serial, ea_id, area_name, state, state_zh, is_screened, n_units, list_digest, locked_at, locked_by,
    lock_no, label, commitment_id, draw_id, standing, standing_zh``. ``commitments``: ``commitment_id, label,
    event_name, event_issue, happens_on, text_form, digest, committed_at, committed_by, ea_ids, n_open, n_kept,
    n_platform, is_void, void_reason, is_due``, with the areas that wait for the seed, those drawn by it, and those
    whose sample came from the platform instead. ``draws``: ``draw_id, label, version, standing, standing_zh,
    reserve_authority, drawn_at, drawn_by, n_areas, n_in_force, n_void``. ``requests``: those to declare a draw void.
    ``history``: ``at, by, what, areas, why``, the newest first.
    """

    areas: pd.DataFrame
    commitments: pd.DataFrame
    draws: pd.DataFrame
    requests: pd.DataFrame
    history: pd.DataFrame

    def ea_ids(self, step: DrawStep) -> list[str]:
        """Return the areas in which a step is allowed now, by serial."""
        may = self.areas["state"].map(lambda state: step in allowed_steps(DrawState(state))).astype("bool")
        if step is DrawStep.LOCK:
            may &= self.areas["is_screened"]
        return self.areas.loc[may, "ea_id"].tolist()

    def stands(self, ea_ids: Sequence[str]) -> list[AreaStand]:
        """Return what the steps of the ceremony ask of these areas, by serial."""
        promises = self.commitments.set_index("commitment_id")
        chosen = self.areas[self.areas["ea_id"].isin(list(ea_ids))]
        return [_area_stand(row, promises) for row in chosen.to_dict("records")]


def _area_stand(row: Mapping[Any, Any], promises: pd.DataFrame) -> AreaStand:
    promised = row["commitment_id"] in promises.index
    return AreaStand(
        state=DrawState(row["state"]),
        is_screened=bool(row["is_screened"]),
        standing=Standing(row["standing"]) if isinstance(row["standing"], str) else None,
        happens_on=promises.loc[row["commitment_id"], "happens_on"] if promised else None,
        committed_by=str(promises.loc[row["commitment_id"], "committed_by"]) if promised else "",
    )


def ceremony_view(database: Database, cycle_id: str, *, actor: Actor, today: date) -> CeremonyView:
    """Return where the draw stands, within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        facts = draw_facts(session, cycle_id, plan)
        settled = within(areas.in_force(session, cycle_id)[["serial", "ea_id", "area_name"]], reach)
        screened = screening.screened_areas(session, cycle_id)
        promised = _commitments(session, cycle_id, facts, today=today)
        history = draw_history(session, cycle_id, facts)
    names = dict(zip(settled["ea_id"], settled["area_name"], strict=True))
    return CeremonyView(
        areas=_areas(settled, facts, screened),
        commitments=promised,
        draws=_draws(facts, reach),
        requests=_requests(facts, reach),
        history=history_in_words(history, names),
    )


def sample_standings(database: Database, cycle_id: str, *, actor: Actor) -> dict[Standing, int]:
    """Return whose sample is in force, and in how many of the areas within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        counting = within(draws.in_force(session, cycle_id), reach)
    found = counting["standing"].value_counts()
    return {each: int(found[each]) for each in Standing if each in found}


def explanations_of(database: Database, draw_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return what explains an imported draw, per area within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        return within(platform.explanations(session, draw_id), reach)


def _areas(settled: pd.DataFrame, facts: DrawFacts, screened: set[str]) -> pd.DataFrame:
    locked = facts.locks[_LOCK].rename(columns={"recorded_at": "locked_at", "recorded_by": "locked_by"})
    counting = facts.drawn.loc[facts.drawn["is_in_force"], ["ea_id", "draw_id", "standing"]]
    table = settled.merge(locked, on="ea_id", how="left").merge(counting, on="ea_id", how="left")
    states = [facts.state(ea_id) for ea_id in table["ea_id"]]
    promises = [facts.promise(ea_id) for ea_id in table["ea_id"]]
    ordered = table.assign(
        state=[state.value for state in states],
        state_zh=[STATE_LABELS[state] for state in states],
        is_screened=table["ea_id"].isin(screened),
        label=[facts.label_of([ea_id]) for ea_id in table["ea_id"]],
        commitment_id=pd.Series([None if each is None else each.commitment_id for each in promises], dtype="str"),
        standing_zh=[standing_in_words(each) for each in table["standing"]],
    )
    return ordered.sort_values("serial", ignore_index=True)


def _commitments(session: Session, cycle_id: str, facts: DrawFacts, *, today: date) -> pd.DataFrame:
    known = draws.commitments(session, cycle_id)
    of_households = {
        each.commitment_id: list(each.commitment.list_digests)
        for each in facts.commitments
        if each.commitment.stage == STAGE_HOUSEHOLDS
    }
    # An area whose sample came from the platform meanwhile waits for no seed.
    waiting = [ea_id for ea_id in facts.settled if facts.state(ea_id) is DrawState.COMMITTED]
    open_in = [promise.commitment_id for promise in map(facts.promise, waiting) if promise is not None]
    kept = facts.drawn.groupby("commitment_id")["ea_id"].agg(set).to_dict()
    by_platform = set(
        facts.drawn.loc[facts.drawn["is_in_force"] & (facts.drawn["standing"] == Standing.PLATFORM), "ea_id"]
    )
    shown = known[known["commitment_id"].isin(of_households)]
    return shown.assign(
        committed_at=shown["recorded_at"],
        committed_by=shown["recorded_by"],
        ea_ids=shown["commitment_id"].map(of_households),
        n_open=[open_in.count(each) for each in shown["commitment_id"]],
        n_kept=[len(kept.get(each, set())) for each in shown["commitment_id"]],
        n_platform=[
            len((set(of_households[each]) & by_platform) - kept.get(each, set())) for each in shown["commitment_id"]
        ],
        is_void=shown["void_at"].notna(),
        is_due=[day <= today for day in shown["happens_on"]],
    ).reset_index(drop=True)


def _draws(facts: DrawFacts, reach: Reach) -> pd.DataFrame:
    near = within(facts.drawn, reach)
    counted = near.groupby("draw_id", as_index=False).agg(
        label=("label", "first"),
        version=("version", "first"),
        standing=("standing", "first"),
        reserve_authority=("reserve_authority", "first"),
        drawn_at=("recorded_at", "first"),
        drawn_by=("recorded_by", "first"),
        n_areas=("ea_id", "size"),
        n_in_force=("is_in_force", "sum"),
        n_void=("is_void", "sum"),
    )
    named = counted.assign(standing_zh=[standing_in_words(each) for each in counted["standing"]])
    return named.sort_values("version", ascending=False, ignore_index=True)


def _requests(facts: DrawFacts, reach: Reach) -> pd.DataFrame:
    """Return the requests that touch an area within reach, with the reason in words."""
    split = [voids.areas_of(str(ea_ids)) for ea_ids in facts.requests["ea_ids"]]
    reasons, labels = void_reasons(), facts.records.set_index("draw_id")["label"]
    table = facts.requests.assign(
        areas=pd.Series(split, index=facts.requests.index, dtype="object"),
        reason_zh=[reasons[code].label if code in reasons else code for code in facts.requests["reason_code"]],
        label=facts.requests["draw_id"].map(labels),
        asked_at=facts.requests["recorded_at"],
        asked_by=facts.requests["recorded_by"],
    )
    near = table["areas"].map(lambda ea_ids: any(reach.covers(ea_id) for ea_id in ea_ids)).astype("bool")
    return table[near].reset_index(drop=True)
