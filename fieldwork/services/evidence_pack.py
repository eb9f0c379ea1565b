"""The evidence pack of an area: every paper an inspection asks for, from one state of the ledger (Plan §12, §15)."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.explanations import explanation_html
from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.packs import MANIFEST, pack_bytes
from fieldwork.exchange.writing import csv_bytes, json_bytes
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.as_of import database_as_of
from fieldwork.services.codes import labels
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, cycles, draws, listing, papers, screening, substitution, visits
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

PAPERS: tuple[tuple[str, str], ...] = (
    ("01_建筑物清查表.csv", "小区内全部建筑物；坐标约到 100 米"),
    ("02_住宅名录表.csv", "全部住宅，含空宅；不含地址，坐标约到 100 米"),
    ("03_大样本名单.csv", "摸底的全部住户；不含收入和备注"),
    ("04_样本户和备选户.csv", "抽中的户，及每户自己的备选户（按抽选时确定的次序）"),
    ("05_换户申请与审批.csv", "每份申请的原因、申请人、审批人、时间和接替户"),
    ("06_入户记录.csv", "每次入户的时间、人员和结果；不含备注"),
    ("07_变更记录.csv", "台账中关于本小区的每一条记录：何时、何人、何事、涉及几条事实"),
    ("08_台账摘录.csv", "上述各条台账的全部栏目和哈希"),
    ("抽样记录.json", "本小区所在的抽样记录，任何人可以据此重新抽一遍"),
)
MOST_KEYS = 12
EXPLANATION = "说明.html"
_HOW = """manifest.json 列出每个文件的 SHA-256；用任何校验工具可以核对文件有没有改动。
台账逐条相连：每条的哈希由本条内容和前一条的哈希算出。把“08_台账摘录.csv”与单位的台账对照，末条哈希应与上面一致。
在单位的电脑上用同一台账序号和同一时间再生成一次，应得到逐字节相同的文件。
抽样记录可用“zhuhu draw replay 抽样记录.json 名单”重新计算。"""


@dataclass(frozen=True, kw_only=True)
class Pack:
    """A pack as it leaves: its name and bytes, the head it rests on, and how many rows are in it.

    ``ea_ids`` are the areas whose rows are in it; a person limited to areas must name them.
    """

    name: str
    content: bytes
    head: Head
    n_rows: int
    is_personal: bool = False
    ea_ids: frozenset[str] = frozenset()


def evidence_pack(
    database: Database, cycle_id: str, ea_id: str, *, actor: Actor, made_at: datetime, sequence: int | None = None
) -> Pack:
    """Return an area's evidence as a ZIP; the same entry of the ledger and time give the same bytes.

    Nothing personal is in it. ``sequence`` names the entry of the ledger whose state is shown (the newest if none).

    Raises
    ------
    Refusal
        ``EVIDENCE_AREA_UNKNOWN``, ``LEDGER_SEQUENCE_UNKNOWN``, ``PERMISSION_…``.
    """
    require_area(reach_of(actor, "export.write"), ea_id)
    with database_as_of(database, sequence) as (state, head), state.reading() as session:
        named = areas.with_alternates(session, cycle_id)
        known = named[named["ea_id"] == ea_id]
        if known.empty:
            raise InputRefusal("EVIDENCE_AREA_UNKNOWN", ea_id=ea_id, sequence=head.sequence)
        tables = _tables(session, cycle_id, ea_id)
        record = _record(session, cycle_id, ea_id)
        cycle = cycles.one(session, cycle_id)
    contents = {name: csv_bytes(table) for name, table in tables.items()} | {"抽样记录.json": record}
    title = f"{known['area_name'].iloc[0]} 轮换资料"
    facts = _facts(cycle, ea_id, head, made_at)
    contents[EXPLANATION] = explanation_html(title, facts, PAPERS, _HOW)
    stated = {"title": title, **dict(facts)}
    return Pack(
        name=f"{ea_id}_证据_{head.sequence}.zip",
        content=pack_bytes(contents, stated),
        head=head,
        n_rows=sum(len(table) for table in tables.values()),
    )


def _facts(cycle: "pd.Series[Any]", ea_id: str, head: Head, made_at: datetime) -> list[tuple[str, str]]:
    mark = "演示数据（合成）" if cycle["is_demo"] else "否"
    return [
        ("轮换", str(cycle["name"])),
        ("小区代码", ea_id),
        ("台账序号", str(head.sequence)),
        ("台账末条哈希", head.hash),
        ("生成时间", f"{made_at.astimezone(LOCAL_ZONE):%Y-%m-%d %H:%M:%S}"),
        ("含个人信息", "否"),
        ("合成数据", mark),
    ]


def _tables(session: Session, cycle_id: str, ea_id: str) -> dict[str, pd.DataFrame]:
    dwellings = papers.coarse(listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False))
    changes = papers.changes_of_area(session, cycle_id, ea_id)
    tables = (
        _headed(papers.coarse(listing.buildings(session, cycle_id, ea_id=ea_id)), "building"),
        _headed(dwellings, "dwelling"),
        _headed(screening.in_force(session, cycle_id, ea_id=ea_id, personal=False), "screening"),
        _sample(session, cycle_id, ea_id),
        _substitutions(session, cycle_id, ea_id),
        _visits(session, cycle_id, ea_id),
        _by_entry(changes),
        papers.entries(session, sorted(set(changes["sequence"].tolist()))),
    )
    return {name: table for (name, _), table in zip(PAPERS, tables, strict=False)}


def _by_entry(changes: pd.DataFrame) -> pd.DataFrame:
    """Return one line per entry and table: how many facts it brought, and their keys where they are few."""
    columns = ["sequence", "at", "actor", "action", "subject", "table_name"]
    grouped = changes.groupby(columns, sort=False)["key"]
    keys = grouped.agg(lambda found: "、".join(found) if len(found) <= MOST_KEYS else "")
    return grouped.size().rename("n_facts").reset_index().assign(keys=keys.to_numpy())


def _headed(table: pd.DataFrame, form_name: str) -> pd.DataFrame:
    """Return the columns that a form knows, under their Chinese headings and with words instead of codes."""
    form = shipped_form(form_name)
    shown = {column.label: table[column.name] for column in form.fields if column.name in table and not column.personal}
    words = {column.label: column.options for column in form.fields if column.options}
    return pd.DataFrame({label: _worded(values, words.get(label, {})) for label, values in shown.items()})


def _worded(values: "pd.Series[Any]", words: Any) -> "pd.Series[Any]":
    return values.map(lambda value: words.get(value, value)) if words else values


def _sample(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    sample = draws.households(session, cycle_id, ea_id=ea_id)
    names = ["household_id", "rank", "is_drawn", "for_household_id", "reserve_rank", "inclusion_prob_stage2"]
    return sample[[*names, "label", "authority"]]


def _substitutions(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    requests = substitution.requests(session, cycle_id, ea_id=ea_id)[
        ["request_id", "household_id", "reason", "n_persuasion", "recorded_at", "recorded_by"]
    ]
    decided = substitution.decisions(session, cycle_id, ea_id=ea_id)[
        ["request_id", "state", "substitute_household_id", "recorded_at", "recorded_by"]
    ]
    named = requests.rename(columns={"recorded_at": "requested_at", "recorded_by": "requested_by"})
    both = named.merge(decided, on="request_id", how="left")
    reasons = labels("substitution_reason")
    both = both.assign(reason=both["reason"].map(lambda code: reasons.get(code, code)))
    return both.rename(columns={"recorded_at": "decided_at", "recorded_by": "decided_by"})


def _visits(session: Session, cycle_id: str, ea_id: str) -> pd.DataFrame:
    made = visits.of_cycle(session, cycle_id, ea_id=ea_id)
    words = labels("attempt_code")
    names = ["visit_id", "household_id", "visited_at", "visited_by", "attempt_code", "recorded_at", "sequence"]
    return made[names].assign(attempt_code=made["attempt_code"].map(lambda code: words.get(code, code)))


def _record(session: Session, cycle_id: str, ea_id: str) -> bytes:
    """Return the newest record of a draw that holds the area, with this area alone; empty before the draw."""
    for text in draws.draws(session, cycle_id)["record_json"]:
        record = json.loads(text)
        of_area = [area for area in record.get("areas", ()) if area["ea_id"] == ea_id]
        if of_area:
            return json_bytes(record)
    return json_bytes({})


__all__ = ["EXPLANATION", "MANIFEST", "PAPERS", "Pack", "evidence_pack"]
