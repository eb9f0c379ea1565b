"""The files with which another person checks a draw of areas: its record, and the frame it was drawn from."""

import json
from dataclasses import dataclass

import pandas as pd

from fieldwork.exchange.writing import csv_bytes
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.visits import within
from fieldwork.store import areas, frame
from fieldwork.store.engine import Database
from sampling.draw.record import STAGE_AREAS

_FRAME = ["village_code", "village_name", "town_code", "town_name", "urban_rural_code", "edition", "n_households"]


@dataclass(frozen=True, kw_only=True)
class AreaDrawFiles:
    """Record and frame of the draw of areas in force; ``villages`` are the codes of the whole frame."""

    record_json: bytes
    frame_csv: bytes
    n_areas: int
    villages: frozenset[str]


def area_draw_files(database: Database, cycle_id: str, *, actor: Actor) -> AreaDrawFiles | None:
    """Return the files of the draw; None before it, where areas were imported, or where a village is out of reach.

    A draw is checked from the whole frame or not at all.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        drawn = areas.draws(session, cycle_id)
        if drawn.empty or json.loads(drawn["record_json"].iloc[0]).get("stage") != STAGE_AREAS:
            return None
        units = frame.units(session, str(drawn["import_id"].iloc[0]))[_FRAME]
    text = str(drawn["record_json"].iloc[0])
    if len(within(units.assign(ea_id=units["village_code"]), reach)) < len(units):
        return None
    return AreaDrawFiles(
        record_json=text.encode("utf-8"),
        frame_csv=csv_bytes(pd.DataFrame(units)),
        n_areas=len(json.loads(text)["areas"]),
        villages=frozenset(units["village_code"]),
    )
