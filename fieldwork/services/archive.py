"""The archive of a cycle: every table without personal values, plans, draw records, ledger, and how long it is kept."""

import json
from datetime import datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.explanations import explanation_html
from fieldwork.exchange.packs import pack_bytes
from fieldwork.exchange.writing import csv_bytes, json_bytes, text_bytes
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.as_of import database_as_of
from fieldwork.services.erasure import keeping_view
from fieldwork.services.evidence import EXPLANATION, Pack
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, cycles, draws, ledger, papers
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

_PAPERS = (
    ("表/*.csv", "数据库中属于本轮的每一张表；个人信息各列不在其中，坐标约到 100 米"),
    ("方案/*.toml", "方案的每一版"),
    ("抽样/*.json", "每一次抽取小区和抽户的记录"),
    ("台账.csv", "全部台账"),
    ("保存期限.csv", "各类资料保存几年、到哪一天、其中哪些到期后可以申请销毁"),
)
_HOW = """manifest.json 列出每个文件的 SHA-256，可以核对文件有没有改动。
台账逐条相连，末条哈希应与上面一致；同一台账序号、同一时间再生成一次，应得到逐字节相同的文件。
个人信息只在数据库和备份中，由单位的密钥封存；本档案没有密钥也能读，可以长期保存。"""


def cycle_archive(
    database: Database, cycle_id: str, *, actor: Actor, made_at: datetime, sequence: int | None = None
) -> Pack:
    """Return the archive of a cycle as a ZIP; the same entry of the ledger and time give the same bytes.

    Raises
    ------
    Refusal
        ``LEDGER_SEQUENCE_UNKNOWN``, ``PLAN_SECTION_MISSING``, ``PERMISSION_ROLE``.
    """
    reach_of(actor, "ledger.read")
    with database_as_of(database, sequence) as (state, head):
        kept = keeping_view(state, cycle_id, today=made_at.astimezone(LOCAL_ZONE).date(), actor=actor).classes
        with state.reading() as session:
            tables = dict(papers.open_tables(session, cycle_id))
            contents = {f"表/{name}.csv": csv_bytes(table) for name, table in tables.items() if len(table)}
            contents |= _plans(session, cycle_id) | _records(session, cycle_id)
            contents["台账.csv"] = csv_bytes(ledger.entries(session).sort_values("sequence"))
            cycle = cycles.one(session, cycle_id)
    contents["保存期限.csv"] = csv_bytes(_headed(kept))
    facts = _facts(cycle, head, made_at)
    contents[EXPLANATION] = explanation_html(f"{cycle['name']} 档案", facts, _PAPERS, _HOW)
    return Pack(
        name=f"{cycle['district_code']}_档案_{head.sequence}.zip",
        content=pack_bytes(contents, dict(facts)),
        head=head,
        n_rows=sum(len(table) for table in tables.values()),
    )


def _facts(cycle: "pd.Series[Any]", head: Head, made_at: datetime) -> list[tuple[str, str]]:
    return [
        ("轮换", str(cycle["name"])),
        ("台账序号", str(head.sequence)),
        ("台账末条哈希", head.hash),
        ("生成时间", f"{made_at.astimezone(LOCAL_ZONE):%Y-%m-%d %H:%M:%S}"),
        ("含个人信息", "否"),
        ("合成数据", "演示数据（合成）" if cycle["is_demo"] else "否"),
    ]


def _plans(session: Session, cycle_id: str) -> dict[str, bytes]:
    versions = cycles.plan_versions(session, cycle_id).sort_values("version")
    return {f"方案/第{row.version}版.toml": text_bytes(str(row.plan_toml)) for row in versions.itertuples()}


def _records(session: Session, cycle_id: str) -> dict[str, bytes]:
    drawn = [("小区", areas.draws(session, cycle_id)), ("抽户", draws.draws(session, cycle_id))]
    return {
        f"抽样/{name}_{row.version}.json": json_bytes(json.loads(str(row.record_json)))
        for name, table in drawn
        for row in table.sort_values("version").itertuples()
    }


def _headed(kept: pd.DataFrame) -> pd.DataFrame:
    words = kept.assign(is_erasable=kept["is_erasable"].map({True: "到期后可申请", False: "长期保存"}))
    headings = {
        "label": "类别",
        "years": "至少保存（年）",
        "newest_on": "最近一条",
        "kept_until": "保存到",
        "is_erasable": "销毁",
    }
    return words[list(headings)].rename(columns=headings)
