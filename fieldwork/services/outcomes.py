"""What became of each place in the sample, as weights need it: with and without substitutes."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.writing import csv_bytes
from fieldwork.rules.disposition import GROUP_OF
from fieldwork.rules.outcomes import OUTCOME_COLUMNS, Slot, slot_chains
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.cases import CaseFacts
from fieldwork.services.dispositions import Dispositions, dispositions_of
from fieldwork.services.visits import facts_near, within
from fieldwork.store import areas
from fieldwork.store.engine import Database


def sample_outcomes(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return one row per place in the sample within reach: who was drawn, who stands for it now, with what outcome.

    Columns `OUTCOME_COLUMNS`: ``drawn_disposition`` is the one of the drawn household, ``disposition`` and
    ``outcome_group`` those of the household in force; ``n_substitutions`` counts how often a substitute stepped in.
    The probabilities are the drawn household's: substitutes and new occupants stand for it, so that weights with
    substitutes use all rows, and weights without those whose ``is_substitute`` is false. ``inclusion_prob`` is the
    product of both stages; a stage is missing where its draw was not recorded here.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        facts = facts_near(session, cycle_id, reach)
        known = dispositions_of(session, cycle_id, facts, facts.cases())
        slots = slots_of(session, cycle_id, facts)
    states = {household_id: case.state for household_id, case in facts.cases().items()}
    rows = [_row(slot, known) | {"state": states[slot.household_id].value} for slot in slots]
    return within(pd.DataFrame(rows, columns=list(OUTCOME_COLUMNS)), reach)


def outcomes_csv(database: Database, cycle_id: str, *, actor: Actor) -> bytes:
    """Return ``sample_outcomes.csv``."""
    return csv_bytes(sample_outcomes(database, cycle_id, actor=actor), list(OUTCOME_COLUMNS))


def slots_of(session: Session, cycle_id: str, facts: CaseFacts) -> list[Slot]:
    """Return the places in the sample, by area and drawn household."""
    drawn = facts.sample[facts.sample["is_drawn"].astype("bool")].sort_values(["ea_id", "household_id"])
    chains = slot_chains(drawn["household_id"], facts.followed)
    known = areas.with_alternates(session, cycle_id)
    stage1: Mapping[str, float] = dict(zip(known["ea_id"], known["inclusion_prob"], strict=True))
    return [
        Slot(
            ea_id=str(row.ea_id),
            chain=chains[str(row.household_id)],
            n_substitutions=sum(each in facts.replaced for each in chains[str(row.household_id)]),
            is_new_occupants=chains[str(row.household_id)][-1] in facts.moved_in,
            inclusion_prob_stage1=stage1.get(str(row.ea_id), float("nan")),
            inclusion_prob_stage2=float(str(row.inclusion_prob_stage2)),
        )
        for row in drawn.itertuples()
    ]


def _row(slot: Slot, known: Dispositions) -> dict[str, Any]:
    disposition = known.standing(slot.household_id)
    return {
        "ea_id": slot.ea_id,
        "drawn_household_id": slot.chain[0],
        "household_id": slot.household_id,
        "drawn_disposition": known.standing(slot.chain[0]).value,
        "disposition": disposition.value,
        "outcome_group": GROUP_OF[disposition].value,
        "is_substitute": slot.n_substitutions > 0,
        "is_new_occupants": slot.is_new_occupants,
        "n_substitutions": slot.n_substitutions,
        "inclusion_prob_stage1": slot.inclusion_prob_stage1,
        "inclusion_prob_stage2": slot.inclusion_prob_stage2,
        "inclusion_prob": slot.inclusion_prob_stage1 * slot.inclusion_prob_stage2,
    }
