"""The list that the platform draws from, as a workbook: checked first, entered in the ledger when it leaves."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.workbook_writing import Cover, Sheet, workbook_bytes
from fieldwork.messages import sentence
from fieldwork.rules.exports import exported
from fieldwork.rules.findings import finding_sentence, findings_with_messages
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.draw_facts import DrawFacts, draw_facts
from fieldwork.services.exports import enter_files
from fieldwork.services.intention import Work, intention
from fieldwork.services.locks import ordered_lists
from fieldwork.services.plans import plan_in_force
from fieldwork.store import areas, cycles, ledger, screening
from fieldwork.store.engine import Database
from sampling.draw.order import OrderedArea
from sampling.findings import Finding, Severity

AREA_FORM, LIST_FORM = shipped_form("platform_area"), shipped_form("platform_list")
FILE_NAME = "platform_list.xlsx"
_HOUSEHOLD_DIGITS, _AREA_DIGITS = 20, 15


def check_platform_list(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return what stands in the way of sending the lists to the platform, with its sentences; nothing: they may go."""
    reach_of(actor, "platform.export")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        facts = draw_facts(session, cycle_id, plan)
        return findings_with_messages(_check(facts, ordered_lists(session, cycle_id, plan), plan))


@intention("platform.export")
def platform_workbook(work: Work, cycle_id: str, *, actor: Actor, now: datetime) -> bytes:
    """Return areas, lists in selection order and digests as a workbook, and enter it in the ledger as an export.

    It holds incomes, so it is marked as personal. The official format is not public.

    Raises
    ------
    StateRefusal
        ``PLATFORM_LIST_NOT_READY`` with the first of what `check_platform_list` finds.
    """
    plan, _ = plan_in_force(work.session, cycle_id)
    facts = draw_facts(work.session, cycle_id, plan)
    ordered = ordered_lists(work.session, cycle_id, plan)
    found = _check(facts, ordered, plan)
    if found:
        first = finding_sentence(found[0])
        raise StateRefusal("PLATFORM_LIST_NOT_READY", n_errors=len(found), first=first)
    head = ledger.head(work.session)
    listed = _listed(work.session, cycle_id, ordered)
    cover = _cover(work.session, cycle_id, plan, now=now, head_hash=head.hash)
    sheets = [
        Sheet(name=AREA_FORM.sheet, form=AREA_FORM, table=_area_rows(work.session, cycle_id, facts)),
        Sheet(name=LIST_FORM.sheet, form=LIST_FORM, table=listed),
    ]
    content = workbook_bytes(cover, sheets)
    leaving = exported(
        FILE_NAME,
        content,
        n_rows=len(listed),
        is_personal=True,
        is_synthetic=cover.is_synthetic,
        ea_ids=frozenset(facts.settled),
    )
    enter_files(work, [leaving], cycle_id=cycle_id, channel="page", head=head)
    return content


def _check(facts: DrawFacts, ordered: list[OrderedArea], plan: Plan) -> list[Finding]:
    lists = {area.ea_id: area for area in ordered}
    locks = {str(row["ea_id"]): row for row in facts.locks.to_dict("records")}
    return [
        found
        for ea_id in facts.settled
        for found in (
            _check_area(lists[ea_id], locks[ea_id], plan)
            if ea_id in lists and ea_id in locks
            else [_error("PLATFORM_AREA_OPEN", ea_id)]
        )
    ]


def _check_area(area: OrderedArea, lock: Mapping[Any, Any], plan: Plan) -> Iterator[Finding]:
    for household_id in area.household_ids:
        is_whole = len(household_id) == _HOUSEHOLD_DIGITS and household_id.isdecimal()
        if not is_whole or household_id[:_AREA_DIGITS] != area.ea_id:
            yield _error("PLATFORM_ID_WRONG", area.ea_id, value=household_id)
    n_units, n_locked = len(area.household_ids), int(lock["n_units"])
    if n_units != n_locked:
        yield _error("PLATFORM_COUNT_WRONG", area.ea_id, value=str(n_units), expected=str(n_locked))
    if (area.list_digest, area.order_digest) != (lock["list_digest"], lock["order_digest"]):
        yield _error("PLATFORM_LIST_CHANGED", area.ea_id)
    if n_units < plan.draw.n_households_per_area:
        n_wanted = str(plan.draw.n_households_per_area)
        yield _error("PLATFORM_LIST_SHORT", area.ea_id, value=str(n_units), expected=n_wanted)


def _error(code: str, ea_id: str, *, value: str = "", expected: str = "") -> Finding:
    return Finding(code=code, severity=Severity.ERROR, subject=ea_id, value=value, expected=expected)


def _listed(session: Session, cycle_id: str, ordered: list[OrderedArea]) -> pd.DataFrame:
    """Return the households that take part, by area and rank, with what the platform may sort by."""
    rows = [(area.ea_id, rank, each) for area in ordered for rank, each in enumerate(area.household_ids)]
    answers = screening.in_force(session, cycle_id)[["household_id", "eligibility", "n_persons", "income"]]
    return pd.DataFrame(rows, columns=["ea_id", "rank", "household_id"]).merge(answers, on="household_id", how="left")


def _area_rows(session: Session, cycle_id: str, facts: DrawFacts) -> pd.DataFrame:
    settled = areas.in_force(session, cycle_id)[["serial", "ea_id", "area_name", "level"]]
    locks = facts.locks[["ea_id", "n_units", "list_digest", "order_digest"]]
    return settled.merge(locks, on="ea_id").sort_values("serial", ignore_index=True)


def _cover(session: Session, cycle_id: str, plan: Plan, *, now: datetime, head_hash: str) -> Cover:
    known = cycles.all_cycles(session).set_index("cycle_id").loc[cycle_id]
    order = sentence("COVER_PLATFORM_ORDER", sort="、".join(plan.draw.sort) or "household_id")
    return Cover(
        title=sentence("COVER_PLATFORM_LIST"),
        source=f"{plan.cycle.name} · {plan.cycle.district_code} {plan.cycle.district_name}",
        made_at=now,
        head_hash=head_hash,
        is_synthetic=bool(known["is_demo"]),
        is_personal=True,
        notes=(order,),
    )
