"""Back-checks as the pages show them: what waits, error rates with their intervals, and the draws that can be repeated.

What was recorded at the first visit is not shown to the one who asks again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.rules.backchecks import (
    CHECK_STATE_LABELS,
    RECORD,
    TYPE_LABELS,
    CheckState,
    QuestionType,
    check_state,
    not_yet_drawn,
    visit_kind,
    with_strata,
)
from fieldwork.rules.permissions import Actor, Reach, reach_of, scopes_of
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.signals.limits import BackcheckPlan
from fieldwork.services.backchecks import FORM, backchecks_of
from fieldwork.services.codes import labels
from fieldwork.services.plans import plan_in_force
from fieldwork.services.roster import actors_within
from fieldwork.services.visits import within
from fieldwork.store import backchecks, cycles, visits
from fieldwork.store.engine import Database
from sampling.backcheck import error_rate, population_digest, select_backchecks

CHECK_COLUMNS = [
    "backcheck_id",
    "household_id",
    "ea_id",
    "visited_at",
    "visited_by",
    "visit_kind",
    "visit_kind_zh",
    "assigned_to",
    "due_on",
    "state",
    "state_zh",
    "outcome_zh",
    "done_on",
    "n_answers",
    "n_errors",
    "inclusion_prob",
]
RATE_COLUMNS = ["name", "n_answers", "n_errors", "percent", "low", "high"]


@dataclass(frozen=True)
class BackchecksView:
    """Back-checks within the actor's reach, and what they say about all visits there.

    ``checks``: ``backcheck_id, household_id, ea_id, visited_at, visited_by, visit_kind, visit_kind_zh, assigned_to,
    due_on, state, state_zh, outcome_zh, done_on, n_answers, n_errors, inclusion_prob``. ``rates`` (by type of question)
    and ``question_rates``: ``name, n_answers, n_errors, percent, low, high``, weighted by 1 / ``inclusion_prob``.
    ``draws``: ``draw_id, from_on, to_on, seed, n_visits, n_chosen, population_digest, recorded_at, recorded_by``.
    ``undrawn``: the visits within reach that no draw has had before it, as they were recorded.
    """

    checks: pd.DataFrame
    rates: pd.DataFrame
    question_rates: pd.DataFrame
    draws: pd.DataFrame
    undrawn: pd.DataFrame
    checkers: tuple[str, ...]
    """Who may record back-checks somewhere within reach."""

    @property
    def n_undrawn(self) -> int:
        """How many visits no draw has had before it."""
        return len(self.undrawn)


def backchecks_view(database: Database, cycle_id: str, *, actor: Actor, today: date) -> BackchecksView:
    """Return the back-checks within the actor's reach, those that wait first."""
    reach = reach_of(actor, "signal.read")
    with database.reading() as session:
        plan = backchecks_of(plan_in_force(session, cycle_id)[0])
        made = visits.of_cycle(session, cycle_id)
        checks, results = backchecks.of_cycle(session, cycle_id), backchecks.results(session, cycle_id)
        answers, draws = backchecks.answers(session, cycle_id), backchecks.draws(session, cycle_id)
        people = actors_within(session, cycle_id=cycle_id)
    near = within(checks, reach)
    known = answers[answers["is_same"].notna() & answers["backcheck_id"].isin(set(near["backcheck_id"]))]
    rated = known.merge(near[["backcheck_id", "inclusion_prob"]], on="backcheck_id")
    undrawn = not_yet_drawn(with_strata(within(made, reach), plan), draws) if len(made) else made
    return BackchecksView(
        checks=_checks(near, made, results, known, today=today),
        rates=_rates(rated, "question_type", [(each.value, TYPE_LABELS[each]) for each in QuestionType]),
        question_rates=_rates(rated, "question", shipped_form(FORM).labels.items()),
        draws=_reached(draws, reach),
        undrawn=undrawn,
        checkers=tuple(each.account_id for each in people if scopes_of(each, RECORD)),
    )


def _reached(draws: pd.DataFrame, reach: Reach) -> pd.DataFrame:
    """Return the draws that touch an area within reach; where there is none yet, the columns stay."""
    is_near = pd.Series([any(map(reach.covers, ea_ids)) for ea_ids in draws["ea_ids"]], index=draws.index, dtype="bool")
    return draws[is_near].reset_index(drop=True)


def repeats_draw(database: Database, cycle_id: str, draw_id: str, *, actor: Actor) -> bool:
    """Tell whether a draw of back-checks gives the same visits again from the visits and the seed that are recorded.

    Raises
    ------
    InputRefusal
        ``BACKCHECK_NOT_FOUND`` for a draw that is not there.
    """
    reach_of(actor, "signal.read")
    with database.reading() as session:
        draws, made = backchecks.draws(session, cycle_id), visits.of_cycle(session, cycle_id)
        checks = backchecks.of_cycle(session, cycle_id)
        known = draws[draws["draw_id"] == draw_id].to_dict("records")
        if not known:
            raise InputRefusal("BACKCHECK_NOT_FOUND")
        plan = _plan_of_version(session, cycle_id, int(known[0]["plan_version"]))
    inside = _chosen_from(made, draws, known[0], plan)
    again = set(select_backchecks(inside, seed=str(known[0]["seed"]))["visit_id"])
    chosen = set(checks.loc[checks["draw_id"] == draw_id, "visit_id"])
    return population_digest(list(inside["visit_id"])) == known[0]["population_digest"] and again == chosen


def _chosen_from(made: pd.DataFrame, draws: pd.DataFrame, draw: Mapping[Any, Any], plan: BackcheckPlan) -> pd.DataFrame:
    """Return the visits as they were known when a draw was made."""
    known = with_strata(made[made["recorded_at"] <= draw["recorded_at"]], plan)
    waiting = not_yet_drawn(known, draws[draws["recorded_at"] < draw["recorded_at"]])
    is_inside = waiting["visited_on"].between(draw["from_on"], draw["to_on"]) & waiting["ea_id"].isin(draw["ea_ids"])
    return waiting[is_inside]


def _plan_of_version(session: Session, cycle_id: str, version: int) -> BackcheckPlan:
    versions = cycles.plan_versions(session, cycle_id).set_index("version")
    return backchecks_of(parse_plan_text(str(versions.loc[version, "plan_toml"])))


def _checks(
    near: pd.DataFrame, made: pd.DataFrame, results: pd.DataFrame, known: pd.DataFrame, *, today: date
) -> pd.DataFrame:
    is_error = ~known["is_same"].astype("bool")
    counts = is_error.groupby(known["backcheck_id"]).agg(n_answers="size", n_errors="sum")
    table = (
        near.merge(made[["visit_id", "visited_at", "attempt_code"]], on="visit_id")
        .merge(results[["backcheck_id", "outcome", "done_on"]], on="backcheck_id", how="left")
        .join(counts, on="backcheck_id")
    )
    rows = [_check_row({str(key): value for key, value in row.items()}, today) for row in table.to_dict("records")]
    shown = pd.DataFrame(rows, columns=CHECK_COLUMNS)
    return shown.sort_values(["state", "due_on"], key=_waiting_first, kind="stable", ignore_index=True)


def _waiting_first(column: "pd.Series[Any]") -> "pd.Series[Any]":
    order = [CheckState.LATE.value, CheckState.WAITING.value, CheckState.NOT_DONE.value, CheckState.DONE.value]
    return column.map({state: place for place, state in enumerate(order)}) if column.name == "state" else column


def _check_row(row: Mapping[str, Any], today: date) -> dict[str, Any]:
    outcome = row["outcome"] if isinstance(row["outcome"], str) else None
    state, kind = check_state(outcome, due_on=row["due_on"], today=today), visit_kind(str(row["attempt_code"])).value
    counts = {name: 0 if pd.isna(row[name]) else int(row[name]) for name in ("n_answers", "n_errors")}
    return {
        **{name: row[name] for name in CHECK_COLUMNS if name in row},
        **counts,
        "visit_kind": kind,
        "visit_kind_zh": labels("visit_kind")[kind],
        "state": state.value,
        "state_zh": CHECK_STATE_LABELS[state],
        "outcome_zh": labels("backcheck_outcome")[outcome] if outcome else None,
    }


def _rates(rated: pd.DataFrame, by: str, names: Iterable[tuple[str, str]]) -> pd.DataFrame:
    """Return an error rate for each code that was answered, in the order given."""
    rows = [(name, rated[rated[by] == code]) for code, name in names]
    return pd.DataFrame([_rate_row(name, own) for name, own in rows if len(own)], columns=RATE_COLUMNS)


def _rate_row(name: str, own: pd.DataFrame) -> dict[str, Any]:
    rate = error_rate(~own["is_same"].astype("bool"), own["inclusion_prob"])
    return {
        "name": name,
        "n_answers": rate.n_answers,
        "n_errors": rate.n_errors,
        "percent": 100 * rate.rate,
        "low": 100 * rate.interval.low,
        "high": 100 * rate.interval.high,
    }
