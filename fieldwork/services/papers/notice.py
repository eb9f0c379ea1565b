"""The notice of an inspection (督导通知): where, when, what to have ready; the households are not told beforehand."""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pandas as pd

from fieldwork.exchange.parts import Part, QrCode
from fieldwork.messages import sentence
from fieldwork.rules.inspection import WEIGHT_LABELS, InspectionStage, Weight
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.inspection import checklist
from fieldwork.services.inspection_view import InspectionView, inspection_view
from fieldwork.services.papers.paper import BLANK, Paper, paper_of
from fieldwork.services.plans import plan_in_force
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, cycles, inspection
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

TITLE = "督导检查通知"
_LEVELS = {"area": "小区", "household": "住户"}


def inspection_notice(
    database: Database,
    cycle_id: str,
    inspection_id: str,
    *,
    actor: Actor,
    made_at: datetime,
    sequence: int | None = None,
) -> Paper:
    """Return the notice of an inspection, with the chosen areas within the actor's reach.

    Neither seed nor households stand on it: they would warn those who are looked at. The digest of the choice does,
    so that it can be shown afterwards to have been fixed before.

    Raises
    ------
    Refusal
        ``NOTICE_UNKNOWN``, ``PLAN_SECTION_MISSING``, ``LEDGER_SEQUENCE_UNKNOWN``, ``PERMISSION_…``.
    """

    def made(state: Database, head: Head) -> Paper:
        view = inspection_view(state, cycle_id, today=made_at.astimezone(LOCAL_ZONE).date(), actor=actor)
        known = view.inspections[view.inspections["inspection_id"] == inspection_id]
        if known.empty:
            raise InputRefusal("NOTICE_UNKNOWN", inspection_id=inspection_id)
        with state.reading() as session:
            plan, cycle = plan_in_force(session, cycle_id)[0], cycles.one(session, cycle_id)
            record = str(inspection.inspection(session, inspection_id)["record_json"].iloc[0])
            named = areas.in_force(session, cycle_id)
        places = _places(view, inspection_id, named)
        return Paper(
            name=f"督导通知_{known['inspection_no'].iloc[0]}",
            title=TITLE,
            parts=tuple(notice_parts(known.iloc[0], places, plan, digest=hashlib.sha256(record.encode()).hexdigest())),
            head=head,
            made_at=made_at,
            is_synthetic=bool(cycle["is_demo"]),
            ea_ids=frozenset(places["小区代码"]),
            n_rows=len(places),
        )

    return paper_of(database, sequence, made)


def notice_parts(row: "pd.Series[Any]", places: pd.DataFrame, plan: Plan, *, digest: str) -> Iterator[Part]:
    """Return the notice."""
    opening = {"document": plan.cycle.document, "day": row["inspected_on"], "no": row["inspection_no"]}
    counts = {"n_areas": len(places), "n_households": int(places["住户数"].sum())}
    yield Part(
        heading="",
        paragraphs=[sentence("NOTICE_OPENING", **opening, stage=row["stage_zh"]), sentence("NOTICE_CHOSEN", **counts)],
    )
    yield Part(heading="一、检查哪些小区", table=places)
    yield Part(heading="二、请准备", paragraphs=[sentence("NOTICE_BRING"), sentence("NOTICE_HOUSEHOLDS")])
    yield Part(
        heading="三、检查清单", paragraphs=list(_corrections(plan)), table=_items(InspectionStage(str(row["stage"])))
    )
    yield Part(
        heading="四、抽取结果的摘要",
        paragraphs=[sentence("NOTICE_DIGEST", digest=digest)],
        codes=[QrCode(label=f"第 {row['inspection_no']} 次督导", text=f"inspection:{digest}")],
    )
    issuer = plan.papers.issuer if plan.papers else BLANK
    yield Part(heading="", paragraphs=[issuer, f"日期：{BLANK}"], signatures=["督导负责人", "收件单位签收"])


def _places(view: InspectionView, inspection_id: str, named: pd.DataFrame) -> pd.DataFrame:
    """Return the chosen areas with how many households were chosen in each."""
    mine = view.places[view.places["inspection_id"] == inspection_id]
    counts = mine[mine["household_id"] != ""].groupby("ea_id").size()
    table = mine.loc[mine["household_id"] == "", ["ea_id"]].merge(named, on="ea_id", how="left").sort_values("serial")
    return pd.DataFrame(
        {
            "序号": table["serial"],
            "镇街": table["town_name"],
            "小区": table["area_name"],
            "小区代码": table["ea_id"],
            "住户数": table["ea_id"].map(counts).fillna(0).astype("int64"),
        }
    )


def _corrections(plan: Plan) -> Iterator[str]:
    rules = plan.inspection
    if rules is not None:
        days = {"minor": rules.due_days_minor, "major": rules.due_days_major, "serious": rules.due_days_serious}
        yield sentence("NOTICE_CORRECTIONS", **days)


def _items(stage: InspectionStage) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "编号": item.code,
                "对象": _LEVELS[item.level],
                "检查什么": item.text,
                "应当": item.expected,
                "程度": WEIGHT_LABELS[Weight(item.weight)],
            }
            for item in checklist(stage).items
        ]
    )
