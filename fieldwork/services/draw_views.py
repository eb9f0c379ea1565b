"""Looking at draws: the record, what it took, drawing it again, and the files another person checks it with."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.writing import csv_bytes, json_bytes, zip_bytes
from fieldwork.rules.draw_steps import STANDING_LABELS, Standing
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.services.visits import within
from fieldwork.store import areas, cycles, draws, ledger, screening
from fieldwork.store.engine import Database
from sampling.columns import RESERVE_COLUMNS, SAMPLE_COLUMNS, SAMPLE_WEIGHT_COLUMNS
from sampling.draw import DrawRecord
from sampling.draw.households import order_table
from sampling.draw.replay import order_of_record, replay
from sampling.draw.stages import with_inclusion_prob

_SAMPLE = ["ea_id", "area_name", "household_id", "rank", "inclusion_prob_stage2"]
_RESERVE = ["ea_id", "area_name", "household_id", "rank", "for_household_id", "reserve_rank"]


@dataclass(frozen=True, kw_only=True)
class DrawView:
    """A draw with its record. ``sample`` and ``reserve`` are the canonical tables with area names.

    ``areas`` says of each area whether this draw is the one in force there (``is_in_force``) or void (``is_void``).
    """

    draw_id: str
    record: DrawRecord
    standing: Standing
    areas: pd.DataFrame
    sample: pd.DataFrame
    reserve: pd.DataFrame

    @property
    def is_rehearsal(self) -> bool:
        """Whether it is shown everywhere as 演练: an own draw without a commitment."""
        return self.record.is_rehearsal

    @cached_property
    def record_json(self) -> bytes:
        """The bytes of ``draw_record.json``."""
        return json_bytes(self.record.to_dict())


def draw_view(database: Database, cycle_id: str, *, actor: Actor, draw_id: str | None = None) -> DrawView | None:
    """Return a draw in the actor's reach; the newest in force if none is named, None before the first draw."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        drawn = draws.area_draws(session, cycle_id)
        if drawn.empty:
            return None
        chosen = draw_id or _newest(drawn)
        record = _record(session, cycle_id, chosen)
        households = draws.households_of(session, chosen)
        in_force = areas.in_force(session, cycle_id)
    named = within(households, reach).merge(in_force[["ea_id", "area_name"]], on="ea_id", how="left")
    is_drawn = named["is_drawn"].astype("bool")
    return DrawView(
        draw_id=chosen,
        record=record,
        standing=Standing(str(drawn.loc[drawn["draw_id"] == chosen, "standing"].iloc[0])),
        areas=within(_area_table(record, in_force, drawn[drawn["draw_id"] == chosen]), reach),
        sample=_with_probabilities(named.loc[is_drawn, _SAMPLE].reset_index(drop=True), in_force),
        reserve=named.loc[~is_drawn, _RESERVE].reset_index(drop=True),
    )


def _newest(drawn: pd.DataFrame) -> str:
    """Return the newest draw that is in force somewhere, else the newest of all."""
    counting = drawn[drawn["is_in_force"]]
    return str((drawn if counting.empty else counting).sort_values("version")["draw_id"].iloc[-1])


def _with_probabilities(sample: pd.DataFrame, in_force: pd.DataFrame) -> pd.DataFrame:
    """Add the probabilities of both stages; an area that was replaced since has none of the first."""
    known = sample["ea_id"].isin(in_force["ea_id"])
    return pd.concat([with_inclusion_prob(sample[known], in_force), sample[~known]], ignore_index=True)


def _area_table(record: DrawRecord, in_force: pd.DataFrame, drawn: pd.DataFrame) -> pd.DataFrame:
    columns = ["ea_id", "n_units", "n_sample", "start", "list_digest", "order_digest"]
    rows = pd.DataFrame([[getattr(area, name) for name in columns] for area in record.areas], columns=columns)
    named = rows.merge(in_force[["ea_id", "area_name", "serial"]], on="ea_id", how="left")
    return named.merge(drawn[["ea_id", "is_in_force", "is_void"]], on="ea_id", how="left").sort_values("serial")


def replay_draw(database: Database, cycle_id: str, *, actor: Actor, draw_id: str | None = None) -> pd.DataFrame:
    """Draw again from the stored answers and return every difference to the record, with its sentence."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        record = _chosen_record(session, cycle_id, draw_id)
        answers = screening.in_force(session, cycle_id)
    in_record = {area.ea_id for area in record.areas}
    with refusing_as_sentences():
        return findings_with_messages(replay(record, answers[answers["ea_id"].isin(in_record)]))


def sample_pack(database: Database, cycle_id: str, *, actor: Actor, now: datetime, draw_id: str | None = None) -> bytes:
    """Return a draw's sample and reserve as a ZIP with a manifest that says whose sample it is.

    A CSV says nothing of itself; beside it stand authority, reserve authority, label, digest, time, the ledger's head
    and whether the data are synthetic. The same state of the ledger and time give the same bytes.
    """
    view = draw_view(database, cycle_id, actor=actor, draw_id=draw_id)
    if view is None:
        raise StateRefusal("DRAW_NOT_YET")
    with database.reading() as session:
        head = ledger.head(session)
        is_demo = bool(cycles.all_cycles(session).set_index("cycle_id").loc[cycle_id, "is_demo"])
    marks = {"ledger_head": head.hash, "made_at": now.isoformat(), "is_synthetic": is_demo, "is_personal": False}
    return zip_bytes(
        {
            "manifest.json": json_bytes({**said_of_sample(view), **marks}),
            "sample.csv": csv_bytes(view.sample, [*SAMPLE_COLUMNS, *SAMPLE_WEIGHT_COLUMNS]),
            "reserve.csv": csv_bytes(view.reserve, list(RESERVE_COLUMNS)),
        }
    )


def said_of_sample(view: DrawView) -> dict[str, object]:
    """Return what is printed wherever a sample leaves: whose it is, whose reserve, which record, where it is void."""
    record = view.record
    return {
        "standing": view.standing.value,
        "standing_zh": STANDING_LABELS[view.standing],
        "authority": record.authority.value,
        "reserve_authority": record.reserve_authority.value,
        "label": record.label,
        "record_digest": record.digest,
        "drawn_at": None if record.drawn_at is None else record.drawn_at.isoformat(),
        "void_in": view.areas.loc[view.areas["is_void"].astype("bool"), "ea_id"].tolist(),
        "rows": {"sample.csv": len(view.sample), "reserve.csv": len(view.reserve)},
    }


def order_csv(database: Database, cycle_id: str, *, actor: Actor, draw_id: str | None = None) -> bytes:
    """Return ``order.csv``: what a verifier needs who may not see incomes."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        record = _chosen_record(session, cycle_id, draw_id)
        answers = screening.in_force(session, cycle_id)
    of_record = answers[answers["ea_id"].isin({area.ea_id for area in record.areas})]
    with refusing_as_sentences():
        ordered = order_of_record(record, of_record)
    return csv_bytes(order_table([area for area in ordered if reach.covers(area.ea_id)]))


def _chosen_record(session: Session, cycle_id: str, draw_id: str | None) -> DrawRecord:
    drawn = draws.area_draws(session, cycle_id)
    if drawn.empty:
        raise StateRefusal("DRAW_NOT_YET")
    return _record(session, cycle_id, draw_id or _newest(drawn))


def _record(session: Session, cycle_id: str, draw_id: str) -> DrawRecord:
    known = draws.draws(session, cycle_id).set_index("draw_id")
    if draw_id not in known.index:
        raise StateRefusal("DRAW_UNKNOWN", draw_id=draw_id)
    return DrawRecord.from_dict(json.loads(str(known.loc[draw_id, "record_json"])))
