"""The approval form of a substitution (换户审批表); address and names stand on it only for whose work needs them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.parts import Part
from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor
from fieldwork.rules.privacy import personal_reach
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.codes import labels
from fieldwork.services.evidence import RequestView, request_view
from fieldwork.services.papers.paper import BLANK, MISSING, Paper, local_minute, paper_of, shown
from fieldwork.services.substitution import substitution_view
from fieldwork.store import areas, bookkeeping, cycles, listing
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

TITLE = "换户审批表"


@dataclass(frozen=True, kw_only=True)
class HouseholdFacts:
    """Where a household is and who keeps its books; address and name are None where the reader has no need of them."""

    area: "pd.Series[Any]"
    is_personal: bool
    address: str | None = None
    keeper_name: str | None = None


def substitution_form(
    database: Database, cycle_id: str, request_id: UUID, *, actor: Actor, made_at: datetime, sequence: int | None = None
) -> Paper:
    """Return the form of a request, decided or not.

    Raises
    ------
    Refusal
        ``SUBSTITUTION_FORM_UNKNOWN``, ``LEDGER_SEQUENCE_UNKNOWN``, ``PERMISSION_…``.
    """

    def made(state: Database, head: Head) -> Paper:
        requests = substitution_view(state, cycle_id, actor=actor)
        known = requests[requests["request_id"] == str(request_id)]
        if known.empty:
            raise InputRefusal("SUBSTITUTION_FORM_UNKNOWN", request_id=request_id)
        request, view = known.iloc[0], request_view(state, request_id, actor=actor)
        with state.reading() as session:
            facts = _household(session, cycle_id, view.household_id, actor=actor)
            is_demo = bool(cycles.one(session, cycle_id)["is_demo"])
        return Paper(
            name=form_name(request),
            title=TITLE,
            parts=tuple(form_parts(request, view, facts)),
            head=head,
            made_at=made_at,
            is_synthetic=is_demo,
            ea_ids=frozenset({view.ea_id}),
            n_rows=1,
            is_personal=facts.is_personal,
        )

    return paper_of(database, sequence, made)


def form_name(request: Any) -> str:
    """Return the name of a request's file: codes only."""
    return f"换户审批表_{request['household_id']}_{request['request_no']}"


def form_parts(request: "pd.Series[Any]", view: RequestView, facts: HouseholdFacts) -> Iterator[Part]:
    """Return the form."""
    hidden = [] if facts.is_personal else [sentence("SUBSTITUTION_FORM_HIDDEN")]
    yield Part(heading="一、换出的样本户", paragraphs=hidden, pairs=_household_pairs(view.household_id, facts))
    yield Part(heading="二、申请", pairs=_request_pairs(request))
    yield Part(heading="三、入户记录", table=_visits(view))
    yield Part(heading="四、依据", paragraphs=list(_evidence(view)))
    yield Part(heading="五、接替", paragraphs=[*_successor(request, view), sentence("SUBSTITUTION_FORM_RULE")])
    yield Part(
        heading="六、审批",
        paragraphs=[sentence("SUBSTITUTION_FORM_SIGN")],
        pairs=_decision_pairs(request),
        signatures=["申请人", "镇街督导员", "统计机构"],
    )


def _household_pairs(household_id: str, facts: HouseholdFacts) -> list[tuple[str, str]]:
    hidden = sentence("MASKED")
    return [
        ("镇街、小区", f"{facts.area['town_name']} {facts.area['area_name']}（{facts.area['ea_id']}）"),
        ("住宅编号", household_id[15:18]),
        ("住户编码", household_id),
        ("地址", (facts.address or BLANK) if facts.is_personal else hidden),
        ("户主（记账人）称呼", (facts.keeper_name or BLANK) if facts.is_personal else hidden),
    ]


def _request_pairs(request: "pd.Series[Any]") -> list[tuple[str, str]]:
    return [
        ("原因", str(request["reason_zh"])),
        ("动员次数", shown(request["n_persuasion"])),
        ("说明", shown(request["note"])),
        ("申请时间", local_minute(request["requested_at"])),
        ("申请人账号", str(request["requested_by"])),
    ]


def _visits(view: RequestView) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "次": range(1, len(view.visits) + 1),
            "入户时间": [local_minute(each) for each in view.visits["visited_at"]],
            "结果": view.visits["attempt_zh"],
            "入户人账号": view.visits["visited_by"],
        }
    )


def _evidence(view: RequestView) -> Iterator[str]:
    yield f"依据：{'；'.join(view.evidence) or '入户记录'}。"
    yield f"规则得出的处置码：{view.disposition} {labels('disposition')[view.disposition]}。"
    yield from view.warnings


def _successor(request: "pd.Series[Any]", view: RequestView) -> Iterator[str]:
    if view.n_before:
        yield sentence("SUBSTITUTION_FORM_BEFORE", n=view.n_before)
    stepped_in = request["substitute_household_id"]
    if isinstance(stepped_in, str):
        yield f"接替户：住宅 {stepped_in[15:18]}（{stepped_in}）。"
    elif request["state"] == "requested" and view.substitute_household_id is not None:
        door = view.substitute_household_id[15:18]
        fields = {"door": door, "household_id": view.substitute_household_id, "n_left": view.n_left}
        yield sentence("SUBSTITUTION_FORM_OPEN", **fields)
    elif view.substitute_household_id is None:
        yield sentence("SUBSTITUTION_FORM_EXHAUSTED")


def _decision_pairs(request: "pd.Series[Any]") -> list[tuple[str, str]]:
    return [
        ("状态", str(request["state_zh"])),
        ("审批意见", shown(request["decision_note"])),
        ("决定时间", local_minute(request["decided_at"])),
        ("决定人账号", shown(request["decided_by"])),
    ]


def _household(session: Session, cycle_id: str, household_id: str, *, actor: Actor) -> HouseholdFacts:
    ea_id, door = household_id[:15], household_id[15:18]
    known = areas.with_alternates(session, cycle_id)
    area = known[known["ea_id"] == ea_id].iloc[0]
    if not personal_reach(actor).covers(ea_id):
        return HouseholdFacts(area=area, is_personal=False)
    dwelling = listing.dwellings(session, cycle_id, ea_id=ea_id, dwelling_no=door)
    accounts = bookkeeping.accounts(session, cycle_id, ea_id=ea_id)
    own = accounts[accounts["household_id"] == household_id]
    return HouseholdFacts(
        area=area,
        is_personal=True,
        address=_text(dwelling["address"]),
        keeper_name=_text(own["keeper_name"]),
    )


def _text(values: "pd.Series[Any]") -> str | None:
    words = shown(values.iloc[0]) if len(values) else MISSING
    return None if words == MISSING else words
