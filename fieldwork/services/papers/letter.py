"""The letter to households: why, how they were chosen, what is asked, how data is protected, whom to call.

Nothing in it threatens, and taking part is voluntary; nobody is named in it, so that it may be copied.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pandas as pd

from fieldwork.exchange.parts import Part
from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.papers.paper import BLANK, Paper, paper_of
from fieldwork.services.plans import plan_in_force
from fieldwork.store import areas, cycles
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

TITLE = "致住户的信"


def household_letter(
    database: Database, cycle_id: str, ea_id: str, *, actor: Actor, made_at: datetime, sequence: int | None = None
) -> Paper:
    """Return the letter to the households of an area; what the plan does not say is left to be written by hand.

    Raises
    ------
    Refusal
        ``AREA_SUMMARY_UNKNOWN``, ``LEDGER_SEQUENCE_UNKNOWN``, ``PERMISSION_…``.
    """
    require_area(reach_of(actor, "survey.read"), ea_id)

    def made(state: Database, head: Head) -> Paper:
        with state.reading() as session:
            known = areas.in_force(session, cycle_id)
            plan, _ = plan_in_force(session, cycle_id)
            is_demo = bool(cycles.one(session, cycle_id)["is_demo"])
        of_area = known[known["ea_id"] == ea_id]
        if of_area.empty:
            raise InputRefusal("AREA_SUMMARY_UNKNOWN", ea_id=ea_id)
        return Paper(
            name=f"致住户的信_{ea_id}",
            title=TITLE,
            parts=tuple(letter_parts(plan, of_area.iloc[0])),
            head=head,
            made_at=made_at,
            is_synthetic=is_demo,
            ea_ids=frozenset({ea_id}),
            n_rows=0,
        )

    return paper_of(database, sequence, made)


def letter_parts(plan: Plan, area: "pd.Series[Any]") -> Iterator[Part]:
    """Return the letter."""
    yield Part(heading="", paragraphs=[sentence("LETTER_GREETING"), *_why(plan)])
    yield Part(heading="请您做什么", paragraphs=list(_asked(plan)))
    yield Part(heading="您的资料怎样受到保护", paragraphs=list(_protected(plan)))
    yield Part(heading="有疑问时", paragraphs=[sentence("LETTER_BADGE")], pairs=_contacts(plan, area))
    yield Part(heading="", paragraphs=[sentence("LETTER_CLOSING"), _issuer(plan), f"日期：{BLANK}"])


def _why(plan: Plan) -> Iterator[str]:
    yield sentence("LETTER_WHY", years=plan.cycle.cycle_years, document=plan.cycle.document)
    yield sentence("LETTER_HOW")


def _asked(plan: Plan) -> Iterator[str]:
    books = plan.bookkeeping
    yield sentence("LETTER_ASKED", trial=_day(books.trial_start), formal=_day(books.formal_start))
    if books.subsidy_cny_per_month:
        yield sentence("LETTER_SUBSIDY", amount=books.subsidy_cny_per_month)
    yield sentence("LETTER_VOLUNTARY")


def _protected(plan: Plan) -> Iterator[str]:
    years = BLANK if plan.archive is None else plan.archive.work_record_years
    yield sentence("LETTER_LAW")
    yield sentence("LETTER_NOTICE", offices=_offices(plan), years=years)


def _contacts(plan: Plan, area: "pd.Series[Any]") -> list[tuple[str, str]]:
    phones = plan.papers.contact_phones if plan.papers else ()
    return [
        ("组织调查的单位", _offices(plan)),
        ("咨询电话", "、".join(phones) or BLANK),
        ("您所在的小区", f"{area['town_name']} {area['area_name']}"),
        ("辅助调查员", BLANK),
        ("辅助调查员电话", BLANK),
    ]


def _offices(plan: Plan) -> str:
    return plan.papers.offices if plan.papers else BLANK


def _issuer(plan: Plan) -> str:
    return plan.papers.issuer if plan.papers else BLANK


def _day(day: date) -> str:
    return f"{day.year} 年 {day.month} 月 {day.day} 日"
