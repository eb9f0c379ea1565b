"""Keeping a draw: its record as it was written, the households it gave, their reserve."""

from uuid import uuid4

from fieldwork.exchange.writing import json_bytes
from fieldwork.services.intention import Work
from fieldwork.store import draws
from fieldwork.store.facts import Stamp
from sampling.draw import HouseholdDraw

NO_METHOD = "—"
"""Stands for the method of a draw that somebody else made."""


def keep_draw(work: Work, drawn: HouseholdDraw, *, commitment_id: str | None, stamp: Stamp) -> str:
    """Add a draw with its sample and reserve, and return its key."""
    record, draw_id = drawn.record, str(uuid4())
    row: dict[str, object] = {
        "draw_id": draw_id,
        "label": record.label,
        "stage": record.stage,
        "authority": str(record.authority),
        "reserve_authority": str(record.reserve_authority),
        "method": NO_METHOD if record.method is None else str(record.method),
        "record_json": json_bytes(record.to_dict()).decode("utf-8"),
        "digest": record.digest,
        "commitment_id": commitment_id,
    }
    draws.add_draw(work.session, row, stamp=stamp)
    draws.add_households(work.session, _sample_rows(drawn, draw_id), stamp=stamp)
    return draw_id


def _sample_rows(drawn: HouseholdDraw, draw_id: str) -> list[dict[str, object]]:
    shared = ["ea_id", "household_id", "rank"]
    sample = drawn.sample[[*shared, "inclusion_prob_stage2"]].assign(is_drawn=True)
    reserve = drawn.reserve.assign(is_drawn=False)
    return [
        {str(name): value for name, value in row.items()} | {"draw_id": draw_id}
        for table in (sample, reserve)
        for row in table.to_dict("records")
    ]
