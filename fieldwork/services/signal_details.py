"""What stands behind a signal: the visits it rests on, and the funnel of all enumerators."""

import json
from dataclasses import dataclass

import numpy as np
import pandas as pd

from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.signals.comparisons import Compared, compared
from fieldwork.services.codes import labels
from fieldwork.services.plans import plan_in_force
from fieldwork.services.signal_evidence import visits_with_dwellings
from fieldwork.services.signals import limits_of, readable
from fieldwork.store import signals
from fieldwork.store.engine import Database

EVIDENCE_COLUMNS = [
    "visit_id",
    "household_id",
    "ea_id",
    "at",
    "received_at",
    "attempt_zh",
    "from_dwelling_m",
    "accuracy_m",
    "is_mock",
    "lon",
    "lat",
    "home_lon",
    "home_lat",
]


@dataclass(frozen=True, kw_only=True)
class FunnelView:
    """One indicator of one month.

    ``points``: ``account_id, ea_id, n_hits, n_of, percent, score, is_outside``; ``limits``: ``n_of, low, high`` in
    percent; ``usual_percent`` is that of all together.
    """

    indicator: str
    title: str
    period: str
    usual_percent: float
    points: pd.DataFrame
    limits: pd.DataFrame


def signal_evidence(database: Database, signal_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the visits a signal rests on, in the order they are said to have happened; none for other signals.

    Raises
    ------
    InputRefusal
        ``SIGNAL_NOT_FOUND``, also for a signal that the actor may not read.
    """
    reach = reach_of(actor, "signal.read")
    with database.reading() as session:
        known = readable(signals.one(session, signal_id), reach, actor)
        if known.empty:
            raise InputRefusal("SIGNAL_NOT_FOUND")
        visits = visits_with_dwellings(session, str(known["cycle_id"].iloc[0]))
    of_signal = visits[visits["visit_id"].isin(set(json.loads(str(known["facts"].iloc[0]))))]
    named = of_signal.assign(attempt_zh=of_signal["code"].map(labels("attempt_code")))
    return named[EVIDENCE_COLUMNS].reset_index(drop=True)


def funnels_view(database: Database, cycle_id: str, *, actor: Actor) -> list[FunnelView]:
    """Return the funnels of all months; the limits come from everybody's visits, points only from within reach."""
    reach = reach_of(actor, "signal.read")
    with database.reading() as session:
        limits = limits_of(plan_in_force(session, cycle_id)[0])
        visits = visits_with_dwellings(session, cycle_id)
    if visits.empty:
        return []
    return [_funnel(each, reach, actor, z=limits.outlying_scores) for each in compared(visits, limits)]


def _funnel(each: Compared, reach: Reach, actor: Actor, *, z: float) -> FunnelView:
    table = each.table.assign(
        percent=100 * each.table["n_hits"] / each.table["n_of"],
        score=each.funnel.scores,
        is_outside=np.abs(each.funnel.scores) > z,
    )
    near = table["ea_id"].map(reach.covers).astype("bool") & (table["account_id"] != actor.account_id)
    sizes = np.arange(max(1, int(table["n_of"].min()) // 2), int(table["n_of"].max()) + 3)
    low, high = each.funnel.limits(sizes, z=z)
    return FunnelView(
        indicator=each.indicator,
        title=sentence(f"SIGNAL_INDICATOR.{each.indicator}"),
        period=each.period,
        usual_percent=100 * each.funnel.common,
        points=table[near].reset_index(drop=True),
        limits=pd.DataFrame({"n_of": sizes, "low": 100 * low, "high": 100 * high}),
    )
