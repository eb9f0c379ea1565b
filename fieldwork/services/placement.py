"""Placement: every case with its disposition, and the whole story of one household."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.placement import SETTLED, CaseState
from fieldwork.rules.privacy import masked
from fieldwork.rules.substitution import STATE_LABELS as REQUEST_STATES
from fieldwork.rules.substitution import RequestState
from fieldwork.rules.visits import ea_of
from fieldwork.services.cases import Case, CaseFacts, case_facts, require_case
from fieldwork.services.codes import labels, substitution_reasons
from fieldwork.services.dispositions import Dispositions, dispositions_of
from fieldwork.services.evidence import evidence_words
from fieldwork.services.visits import case_table, facts_near, visit_log
from fieldwork.store import photos, placement, substitution
from fieldwork.store.engine import Database

_DISPOSITION_COLUMNS = ["derived_code", "derived_zh", "disposition", "disposition_zh", "is_confirmed", "is_stale"]
_OVER = frozenset({CaseState.BOOKKEEPING, CaseState.SUBSTITUTED})
_STORY_COLUMNS = ["at", "recorded_at", "by", "what", "detail", "note", "is_corrected"]


@dataclass(frozen=True, kw_only=True)
class PlacementView:
    """Cases within reach with their dispositions, and how many stand where.

    ``cases``: the columns of `fieldwork.services.visits.VisitsView` and ``is_substitute, is_closed, is_final,
    derived_code, derived_zh, disposition, disposition_zh, is_confirmed, is_stale``. ``n_places`` counts the places in
    the sample, ``n_settled`` those whose household agreed or keeps books, ``n_to_confirm`` cases whose field work is
    over and whose disposition nobody confirmed, ``n_unresolved`` those that ask the statistician.
    """

    cases: pd.DataFrame
    n_places: int
    n_settled: int
    n_to_confirm: int
    n_unresolved: int


@dataclass(frozen=True, kw_only=True)
class Story:
    """All that was recorded about a household, the earliest first, and the households of the same place.

    ``entries``: ``at, recorded_at, by, what, detail, note, is_corrected``. ``photo_ids`` are pictures of its place.
    """

    household_id: str
    place: tuple[str, ...]
    entries: pd.DataFrame
    photo_ids: tuple[str, ...] = ()


def placement_view(database: Database, cycle_id: str, *, actor: Actor) -> PlacementView:
    """Return the cases of a cycle with their dispositions, within the actor's reach."""
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        facts = facts_near(session, cycle_id, reach)
        cases = {key: case for key, case in facts.cases().items() if reach.covers(case.ea_id)}
        known = dispositions_of(session, cycle_id, facts, cases)
    table = case_table(facts, reach).merge(_more(cases, known), on="household_id", how="left")
    in_force = table[table["state"] != CaseState.SUBSTITUTED]
    return PlacementView(
        cases=table,
        n_places=len(in_force),
        n_settled=int(in_force["state"].isin([state.value for state in SETTLED]).sum()),
        n_to_confirm=int((table["is_final"] & ~table["is_confirmed"]).sum()),
        n_unresolved=int(((table["state"] == CaseState.UNRESOLVED) & ~table["is_closed"]).sum()),
    )


def _more(cases: dict[str, Case], known: Dispositions) -> pd.DataFrame:
    columns = ["household_id", "is_substitute", "is_closed", "is_final", *_DISPOSITION_COLUMNS]
    table = pd.DataFrame([_more_row(case, known) for case in cases.values()], columns=columns)
    flags = ["is_substitute", "is_closed", "is_final", "is_confirmed", "is_stale"]
    return table.astype({"household_id": "str"} | dict.fromkeys(flags, "bool"))


def _more_row(case: Case, known: Dispositions) -> list[Any]:
    words, household_id = labels("disposition"), case.household_id
    derived, standing = known.derived[household_id], known.standing(household_id)
    is_confirmed = known.confirmed_code(household_id) is not None
    said = [derived.value, words[derived], standing.value, words[standing], is_confirmed, known.is_stale(household_id)]
    return [household_id, case.is_substitute, case.is_closed, is_final(case), *said]


def is_final(case: Case) -> bool:
    """Tell whether the field work about a household is over, so that its disposition can be confirmed."""
    return case.state in _OVER or (case.state is CaseState.UNRESOLVED and case.is_closed)


def household_story(database: Database, cycle_id: str, household_id: str, *, actor: Actor) -> Story:
    """Return all that was recorded about a household; notes only to whom they are shown.

    Raises
    ------
    Refusal
        ``HOUSEHOLD_NOT_IN_SAMPLE``, ``PERMISSION_…``.
    """
    ea_id = ea_of(household_id)
    require_area(reach_of(actor, "survey.read"), ea_id)
    with database.reading() as session:
        facts = case_facts(session, cycle_id, ea_id=ea_id)
        case = require_case(facts, household_id)
        rows = [*_story(session, cycle_id, facts, household_id), *_evidence(session, cycle_id, household_id, actor)]
        pictures = photos.of_subject(session, cycle_id, household_id)
    table = pd.DataFrame(rows, columns=_STORY_COLUMNS).sort_values(["at", "recorded_at"], ignore_index=True)
    shown = masked(table.assign(ea_id=ea_id), "visit", actor=actor).drop(columns="ea_id")
    place = [case.drawn_household_id, *facts.followed]
    same = [each for each in place if require_case(facts, each).drawn_household_id == case.drawn_household_id]
    return Story(household_id=household_id, place=tuple(same), entries=shown, photo_ids=tuple(pictures["photo_id"]))


def _story(session: Session, cycle_id: str, facts: CaseFacts, household_id: str) -> Iterator[list[Any]]:
    yield from _sample_entries(facts, household_id)
    for row in _of(visit_log(facts), household_id):
        number = "已更正，不计" if row["is_corrected"] else f"第 {row['visit_no']} 次"
        detail = f"{number}：{row['attempt_zh']}"
        corrected = bool(row["is_corrected"])
        yield [row["visited_at"], row["recorded_at"], row["visited_by"], "入户", detail, row["note"], corrected]
    for row in _of(facts.corrections, household_id):
        yield _entry(row, "更正入户记录", "", row["reason"])
    for row in _of(facts.requests, household_id):
        yield _entry(row, "申请换户", substitution_reasons()[row["reason"]].label, row["note"])
    for row in _of(facts.decisions, household_id):
        yield _entry(row, REQUEST_STATES[RequestState(row["state"])], _follower(row), row["note"])
    for row in _of(facts.accounts, household_id):
        yield _entry(row, "开户", labels("account_mode")[row["mode"]], None)
    for row in _of(facts.resolutions, household_id):
        yield _entry(row, "备选户用尽的处理", labels("resolution")[row["kind"]], row["reason"])
    for row in _of(placement.dispositions(session, cycle_id, ea_id=ea_of(household_id)), household_id):
        yield _entry(row, "确认处置码", f"{row['code']} {labels('disposition')[row['code']]}", row["reason"])


def _evidence(session: Session, cycle_id: str, household_id: str, actor: Actor) -> Iterator[list[Any]]:
    for row in _of(substitution.evidence(session, cycle_id, ea_id=ea_of(household_id)), household_id):
        yield _entry(row, "换户证据", evidence_words(row, actor), None)


def _sample_entries(facts: CaseFacts, household_id: str) -> Iterator[list[Any]]:
    drawn = facts.sample[facts.sample["is_drawn"].astype("bool")]
    for row in _of(drawn, household_id):
        yield _entry(row, "抽中", sentence("STORY_DRAWN", label=row["label"], rank=row["rank"]), None)
    for row in facts.occupants.to_dict("records"):
        if row["household_id"] == household_id:
            yield _entry(row, "新住户入样", f"接替 {row['replaced_household_id']}", None)
        if row["replaced_household_id"] == household_id:
            yield _entry(row, "由新住户接替", row["household_id"], None)
    if household_id in facts.replaced:
        done = facts.decisions[facts.decisions["substitute_household_id"] == household_id]
        yield _entry(done.to_dict("records")[0], "换入样本", f"接替 {facts.replaced[household_id]}", None)


def _of(table: pd.DataFrame, household_id: str) -> list[dict[Any, Any]]:
    return table[table["household_id"] == household_id].to_dict("records")


def _entry(row: dict[Any, Any], what: str, detail: str, note: object) -> list[Any]:
    return [row["recorded_at"], row["recorded_at"], row["recorded_by"], what, detail, note, False]


def _follower(row: dict[Any, Any]) -> str:
    substitute = row["substitute_household_id"]
    return f"由 {substitute} 接替" if isinstance(substitute, str) else ""
