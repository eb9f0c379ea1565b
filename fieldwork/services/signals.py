"""Signals: raising what the rules find, deciding about one, and showing them to those who may look."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.signals.all_rules import all_signals
from fieldwork.rules.signals.limits import SignalLimits
from fieldwork.rules.signals.signal import Signal, new_signals
from fieldwork.rules.signals.states import (
    STATE_LABELS,
    WAITING,
    SignalState,
    require_not_own,
    require_reason,
    require_step,
)
from fieldwork.rules.signals.words import innocent_causes, said, title
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.signal_evidence import recorded_evidence
from fieldwork.store import signals
from fieldwork.store.engine import Database

SIGNAL_COLUMNS = [
    "signal_id",
    "rule",
    "title",
    "measure",
    "account_id",
    "period",
    "ea_id",
    "said",
    "innocent",
    "n_facts",
    "state",
    "state_zh",
    "is_waiting",
    "raised_at",
    "decided_at",
    "decided_by",
    "reason",
]


@dataclass(frozen=True)
class SignalsView:
    """Signals within the actor's reach, those that wait first; and everything that was decided about them.

    ``signals``: ``signal_id, rule, title, measure, account_id, period, ea_id, said, innocent, n_facts, state, state_zh,
    is_waiting, raised_at, decided_at, decided_by, reason``. ``decisions``: ``signal_id, version, state, state_zh,
    reason, recorded_at, recorded_by``.
    """

    signals: pd.DataFrame
    decisions: pd.DataFrame


@intention("signal.raise")
def raise_signals(work: Work, cycle_id: str, *, actor: Actor, now: datetime) -> int:
    """Look for signals in everything recorded and raise those that are new; return how many.

    All work is compared, whoever asks; what lies out of the actor's reach is not raised. Asked again, nothing new is
    found and nothing is entered.

    Raises
    ------
    StateRefusal
        ``SIGNAL_PLAN_MISSING`` for a plan without the section.
    """
    plan, version = plan_in_force(work.session, cycle_id)
    found = all_signals(recorded_evidence(work.session, cycle_id), limits_of(plan))
    fresh = [signal for signal in _unknown(work.session, cycle_id, found) if work.reach.covers(signal.ea_id)]
    if fresh:
        for ea_id in {signal.ea_id for signal in fresh}:
            work.require_area(ea_id)
        stamp = work.about(cycle_id=cycle_id, subject=",".join(sorted({signal.ea_id for signal in fresh})))
        signals.add_signals(work.session, [_row(signal, cycle_id, version) for signal in fresh], stamp=stamp)
    return len(fresh)


@intention("signal.decide")
def decide_signal(
    work: Work, signal_id: str, state: SignalState, *, reason: str = "", actor: Actor, now: datetime
) -> int:
    """Record what came of looking into a signal, and return the version of the decision.

    Raises
    ------
    Refusal
        ``SIGNAL_NOT_FOUND``, ``SIGNAL_STEP_NOT_ALLOWED``, ``SIGNAL_REASON_MISSING``, ``SIGNAL_OWN_WORK``.
    """
    known = signals.one(work.session, signal_id)
    if known.empty:
        raise InputRefusal("SIGNAL_NOT_FOUND")
    signal = known.iloc[0]
    work.require_area(str(signal["ea_id"]))
    require_not_own(str(signal["account_id"]), actor.account_id)
    cycle_id = str(signal["cycle_id"])
    require_step(_states(signals.decisions(work.session, cycle_id)).get(signal_id, SignalState.OPEN), state)
    require_reason(state, reason)
    row = {"signal_id": signal_id, "ea_id": signal["ea_id"], "state": state, "reason": reason.strip() or None}
    return signals.add_decision(work.session, row, stamp=work.about(cycle_id=cycle_id, subject=str(signal["ea_id"])))


def signals_view(database: Database, cycle_id: str, *, actor: Actor) -> SignalsView:
    """Return the signals within the actor's reach. Nobody is shown a signal about the own work."""
    reach = reach_of(actor, "signal.read")
    with database.reading() as session:
        raised, decided = signals.of_cycle(session, cycle_id), signals.decisions(session, cycle_id)
    shown = readable(raised, reach, actor)
    steps = decided[decided["signal_id"].isin(set(shown["signal_id"]))]
    with_words = steps.assign(state_zh=[STATE_LABELS[SignalState(each)] for each in steps["state"]])
    table = pd.DataFrame([_shown(row) for row in _with_decision(shown, decided)], columns=SIGNAL_COLUMNS)
    ordered = table.sort_values(["is_waiting", "raised_at"], ascending=False, kind="stable", ignore_index=True)
    return SignalsView(ordered, with_words.reset_index(drop=True))


def waiting_signals(session: Session, cycle_id: str, *, actor: Actor) -> list[dict[str, Any]]:
    """Return ``signal_id, title, ea_id, recorded_at`` of what a person may read and nobody has closed."""
    states = _states(signals.decisions(session, cycle_id))
    shown = readable(signals.of_cycle(session, cycle_id), reach_of(actor, "signal.read"), actor)
    return [
        {"title": title(str(row["rule"])), **{name: row[name] for name in ("signal_id", "ea_id", "recorded_at")}}
        for row in shown.to_dict("records")
        if states.get(str(row["signal_id"]), SignalState.OPEN) in WAITING
    ]


def readable(raised: pd.DataFrame, reach: Reach, actor: Actor) -> pd.DataFrame:
    """Return the signals that a person may read: within reach, and not about the own work."""
    near = raised["ea_id"].map(reach.covers).astype("bool")
    return raised[near & (raised["account_id"] != actor.account_id)].reset_index(drop=True)


def open_signal_facts(session: Session, cycle_id: str, *, actor: Actor) -> set[str]:
    """Return the facts (visits, answers …) named by signals that wait for somebody and that the actor may read."""
    states = _states(signals.decisions(session, cycle_id))
    shown = readable(signals.of_cycle(session, cycle_id), reach_of(actor, "signal.read"), actor)
    is_open = [states.get(str(each), SignalState.OPEN) in WAITING for each in shown["signal_id"]]
    return {str(fact) for facts in shown.loc[is_open, "facts"] for fact in json.loads(facts)}


def limits_of(plan: Plan) -> SignalLimits:
    """Return the limits of a plan.

    Raises
    ------
    StateRefusal
        ``SIGNAL_PLAN_MISSING`` for a plan that was written before there were any.
    """
    if plan.signals is None:
        raise StateRefusal("SIGNAL_PLAN_MISSING", section="signals")
    return plan.signals


def _unknown(session: Session, cycle_id: str, found: list[Signal]) -> list[Signal]:
    raised = signals.of_cycle(session, cycle_id)
    states = _states(signals.decisions(session, cycle_id))
    waiting, looked_at = set(), dict[tuple[str, str, str, str], frozenset[str]]()
    for row in raised.to_dict("records"):
        series = (str(row["rule"]), str(row["measure"]), str(row["account_id"]), str(row["period"]))
        if states.get(str(row["signal_id"]), SignalState.OPEN) in WAITING:
            waiting.add(series)
        looked_at[series] = looked_at.get(series, frozenset()) | frozenset(json.loads(str(row["facts"])))
    return new_signals(found, waiting=waiting, looked_at=looked_at)


def _states(decided: pd.DataFrame) -> dict[str, SignalState]:
    """Return the newest state of each signal that was decided about."""
    return {str(row.signal_id): SignalState(str(row.state)) for row in decided.itertuples()}


def _row(signal: Signal, cycle_id: str, plan_version: int) -> dict[str, Any]:
    return {
        "signal_id": signal.digest(cycle_id),
        "rule": signal.rule,
        "measure": signal.measure,
        "account_id": signal.account_id,
        "period": signal.period,
        "ea_id": signal.ea_id,
        "facts": json.dumps(sorted(signal.facts)),
        "numbers": json.dumps(dict(sorted(signal.numbers.items()))),
        "plan_version": plan_version,
    }


def _with_decision(raised: pd.DataFrame, decided: pd.DataFrame) -> list[dict[str, Any]]:
    last = {str(row["signal_id"]): row for row in decided.to_dict("records")}
    return [
        {str(key): value for key, value in row.items()} | {"decision": last.get(str(row["signal_id"]), {})}
        for row in raised.to_dict("records")
    ]


def _shown(row: Mapping[str, Any]) -> dict[str, Any]:
    decision, rule = row["decision"], str(row["rule"])
    state = SignalState(decision.get("state", SignalState.OPEN))
    return {
        **{name: row[name] for name in ("signal_id", "rule", "measure", "account_id", "period", "ea_id")},
        "title": title(rule),
        "said": said(rule, str(row["measure"]), json.loads(row["numbers"])),
        "innocent": innocent_causes(rule),
        "n_facts": len(json.loads(row["facts"])),
        "state": state.value,
        "state_zh": STATE_LABELS[state],
        "is_waiting": state in WAITING,
        "raised_at": row["recorded_at"],
        "decided_at": decision.get("recorded_at"),
        "decided_by": decision.get("recorded_by"),
        "reason": decision.get("reason"),
    }
