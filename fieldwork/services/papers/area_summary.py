"""The summary of an area (小区情况表): its codes, counts by state, outline and dates; counts and codes only."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.parts import Part
from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.placement import STATE_LABELS, CaseState
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.areas import areas_view
from fieldwork.services.boundaries import boundary_findings
from fieldwork.services.cases import case_facts
from fieldwork.services.codes import labels
from fieldwork.services.papers.paper import Paper, local_minute, paper_of, shown
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import boundaries, cycles, draws, listing
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

TITLE = "调查小区情况表"
_COUNTS = {
    "n_buildings": "建筑物",
    "n_dwellings": "住宅",
    "n_vacant": "其中空宅",
    "n_screened": "摸底户",
    "n_out": "其中不在调查范围",
    "n_drawn": "样本户",
    "n_contacted": "已联系",
    "n_waiting": "换户待审批",
    "n_placed": "已落实",
    "n_accounts": "已开户",
}


@dataclass(frozen=True, kw_only=True)
class AreaFacts:
    """What was recorded about an area: ``dates`` are (what, when, by whom), ``outline`` where it came from."""

    occupancy: Mapping[str, int]
    states: Mapping[CaseState, int]
    dates: tuple[tuple[str, str, str], ...]
    outline: str


def area_summary(
    database: Database, cycle_id: str, ea_id: str, *, actor: Actor, made_at: datetime, sequence: int | None = None
) -> Paper:
    """Return the summary of an area in force.

    Raises
    ------
    Refusal
        ``AREA_SUMMARY_UNKNOWN``, ``LEDGER_SEQUENCE_UNKNOWN``, ``PERMISSION_…``.
    """
    require_area(reach_of(actor, "survey.read"), ea_id)

    def made(state: Database, head: Head) -> Paper:
        view = areas_view(state, cycle_id, actor=actor, today=made_at.astimezone(LOCAL_ZONE).date())
        known = pd.DataFrame() if view is None else view.areas[view.areas["ea_id"] == ea_id]
        if known.empty:
            raise InputRefusal("AREA_SUMMARY_UNKNOWN", ea_id=ea_id)
        found = boundary_findings(state, cycle_id, actor=actor)
        with state.reading() as session:
            facts, is_demo = _facts(session, cycle_id, ea_id), bool(cycles.one(session, cycle_id)["is_demo"])
        said = [str(words) for words in found.loc[found["subject"] == ea_id, "message"]]
        return Paper(
            name=f"小区情况表_{ea_id}",
            title=TITLE,
            parts=tuple(summary_parts(known.iloc[0], facts, said, sequence=head.sequence)),
            head=head,
            made_at=made_at,
            is_synthetic=is_demo,
            ea_ids=frozenset({ea_id}),
            n_rows=1,
        )

    return paper_of(database, sequence, made)


def summary_parts(area: "pd.Series[Any]", facts: AreaFacts, findings: list[str], *, sequence: int) -> Iterator[Part]:
    """Return the summary."""
    yield Part(heading="一、小区", paragraphs=[sentence("AREA_SUMMARY_SAID", sequence=sequence)], pairs=_named(area))
    counts = pd.DataFrame([{words: area[name] for name, words in _COUNTS.items()}])
    yield Part(heading="二、数量", table=counts.T.reset_index().set_axis(["项目", "数量"], axis=1))
    yield Part(heading="三、住宅按居住情况", table=_counted(facts.occupancy, labels("occupancy"), "居住情况"))
    yield Part(heading="四、样本户按状态", table=_counted(facts.states, STATE_LABELS, "状态"))
    none = [sentence("AREA_SUMMARY_NO_FINDINGS")] if area["has_outline"] else []
    outline = facts.outline or ("随小区一并记录" if area["has_outline"] else "还没有边界")
    yield Part(heading="五、边界", pairs=[("边界", outline)], paragraphs=findings or none)
    yield Part(
        heading="六、办理经过",
        table=pd.DataFrame(list(facts.dates), columns=["事项", "时间", "办理人账号"]),
        signatures=["镇街负责人", "统计机构"],
    )


def _named(area: "pd.Series[Any]") -> list[tuple[str, str]]:
    return [
        ("序号", shown(area["serial"])),
        ("小区", str(area["area_name"])),
        ("小区代码", str(area["ea_id"])),
        ("镇街", str(area["town_name"])),
        ("村居", f"{area['village_name']}（{area['village_code']}）"),
        ("城乡分类", labels("urban_rural_code").get(str(area["urban_rural_code"]), str(area["urban_rural_code"]))),
        ("层级", labels("level").get(str(area["level"]), str(area["level"]))),
        ("套别", f"备用套 {area['set']}" if area["set"] else "主小区"),
        ("抽样框内户数", shown(area["n_households"])),
        ("第一阶段入样概率", f"{area['inclusion_prob']:.6f}"),
        ("状态", str(area["state_zh"])),
    ]


def _counted(counts: Mapping[Any, int], words: Mapping[Any, str], heading: str) -> pd.DataFrame:
    rows = [(words.get(code, str(code)), n) for code, n in counts.items()]
    return pd.DataFrame([*rows, ("合计", sum(counts.values()))], columns=[heading, "数量"])


def _facts(session: Session, cycle_id: str, ea_id: str) -> AreaFacts:
    dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)
    cases = case_facts(session, cycle_id, ea_id=ea_id).cases().values()
    outlines = boundaries.in_force(session, cycle_id)
    own = outlines[outlines["ea_id"] == ea_id]
    return AreaFacts(
        occupancy=_in_order(Counter(dwellings["occupancy"]), list(labels("occupancy"))),
        states=_in_order(Counter(case.state for case in cases), list(CaseState)),
        dates=tuple(_dates(session, cycle_id, ea_id)),
        outline="" if own.empty else f"第 {own['version'].iloc[0]} 版，{local_minute(own['recorded_at'].iloc[0])} 记录",
    )


def _in_order(counts: Mapping[Any, int], order: list[Any]) -> dict[Any, int]:
    return {code: counts[code] for code in [*order, *sorted(set(counts) - set(order))] if code in counts}


def _dates(session: Session, cycle_id: str, ea_id: str) -> Iterator[tuple[str, str, str]]:
    """Yield what was done about the lists and draws of the area, in the order of the rotation."""
    for row in listing.versions(session, cycle_id, ea_id=ea_id).to_dict("records"):
        yield f"住宅名录第 {row['version']} 版", local_minute(row["recorded_at"]), str(row["recorded_by"])
    locks = draws.lock_history(session, cycle_id)
    for row in locks[locks["ea_id"] == ea_id].to_dict("records"):
        yield "锁定名单", local_minute(row["recorded_at"]), str(row["recorded_by"])
        if not pd.isna(row["unlocked_at"]):
            yield "解锁名单", local_minute(row["unlocked_at"]), str(row["unlocked_by"])
    drawn = draws.area_draws(session, cycle_id)
    for row in drawn[drawn["ea_id"] == ea_id].to_dict("records"):
        yield f"抽选记账户 {row['label']}", local_minute(row["recorded_at"]), str(row["recorded_by"])
