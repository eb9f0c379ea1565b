"""The files of the demonstration, for another person to check."""

from collections.abc import Mapping
from datetime import datetime, time
from io import BytesIO

import pandas as pd

from fieldwork.exchange.writing import csv_bytes, json_bytes, markdown_table, text_bytes
from fieldwork.rules.exports import exported
from fieldwork.rules.findings import findings_with_messages
from fieldwork.services.bookkeeping import schedule_view
from fieldwork.services.demo.lists import LISTING_FILE, SCREENED_FILE
from fieldwork.services.demo.rotation import DEMO_TODAY, DemoResult
from fieldwork.services.example_month import example_contents, example_month
from fieldwork.services.exports import record_export
from fieldwork.services.frame import frame_view
from fieldwork.services.ledger import ledger_head
from fieldwork.services.outcomes import sample_outcomes
from fieldwork.services.overview import overview
from fieldwork.services.replacement import replacements_view
from fieldwork.services.substitution import substitution_view
from fieldwork.services.visits import VisitsView, visits_view
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store.engine import Database
from sampling.findings import Finding
from sampling.simulate import SYNTHETIC_NOTE

PERSONAL = ["note", "decision_note"]
REPLACEMENT_COLUMNS = ["serial", "ea_id", "level", "reason", "state", "requested_at", "decided_at", "alternate_ea_id"]


def demo_files(database: Database, result: DemoResult) -> dict[str, bytes]:
    """Return the files by name: findings, areas, lists, sample, records, visits, schedule, month, manifest, summary."""
    head = ledger_head(database)
    visits = visits_view(database, result.cycle_id, actor=result.actor)
    substitutions = substitution_view(database, result.cycle_id, actor=result.actor)
    replacements = replacements_view(database, result.cycle_id, actor=result.actor)
    schedule = schedule_view(database, result.cycle_id, actor=result.actor).schedule
    tables = {
        "findings.csv": said(result.findings),
        "areas.csv": result.area_draw.areas,
        "area_replacements.csv": in_local_time(replacements[REPLACEMENT_COLUMNS]),
        SCREENED_FILE: result.screened,
        "sample.csv": result.draw.sample,
        "reserve.csv": result.draw.reserve,
        "order.csv": result.draw.order,
        "visits.csv": in_local_time(visits.visits.drop(columns=["note", "correction_reason"])),
        "substitutions.csv": in_local_time(substitutions.drop(columns=PERSONAL)),
        "schedule.csv": schedule,
        "outcomes.csv": sample_outcomes(database, result.cycle_id, actor=result.actor),
    }
    files = {name: csv_bytes(table) for name, table in tables.items()}
    files |= example_contents(example_month(database, result.cycle_id, actor=result.actor))
    files |= {
        "area_draw_record.json": json_bytes(result.area_draw.record.to_dict()),
        "draw_record.json": json_bytes(result.draw.record.to_dict()),
        LISTING_FILE: result.listing.content,
        "summary.md": text_bytes(summary(database, result, visits, substitutions)),
    }
    return files | {"manifest.json": json_bytes(_manifest(result, head.hash, tables))}


def export_demo(database: Database, result: DemoResult) -> dict[str, bytes]:
    """Return the files after they were entered in the ledger; manifest and summary name the head before the entry."""
    files = demo_files(database, result)
    leaving = [
        exported(name, content, n_rows=_n_lines(name, content), is_personal=False, is_synthetic=True)
        for name, content in files.items()
    ]
    now = datetime.combine(DEMO_TODAY, time(9), tzinfo=LOCAL_ZONE)
    record_export(database, leaving, cycle_id=result.cycle_id, actor=result.actor, now=now, channel="command")
    return files


def _n_lines(name: str, content: bytes) -> int:
    """Return the rows of a CSV below its heading; other files count as none."""
    return len(pd.read_csv(BytesIO(content), dtype="str", usecols=[0])) if name.endswith(".csv") else 0


def in_local_time(table: pd.DataFrame) -> pd.DataFrame:
    """Return the table with its instants in Asia/Shanghai, as people read them."""
    instants = table.select_dtypes("datetimetz").columns
    return table.assign(**{str(name): table[name].dt.tz_convert(LOCAL_ZONE) for name in instants})


def said(found: pd.DataFrame) -> pd.DataFrame:
    """Return findings with their sentences."""
    names = ["code", "severity", "subject", "field", "value", "expected"]
    return findings_with_messages([Finding(**{name: row[name] for name in names}) for row in found.to_dict("records")])


def _manifest(result: DemoResult, head_hash: str, tables: Mapping[str, pd.DataFrame]) -> dict[str, object]:
    return {
        "source": f"zhuhu 演示，种子 {result.seed}",
        "as_of": DEMO_TODAY.isoformat(),
        "ledger_head": head_hash,
        "is_synthetic": True,
        "is_personal": False,
        "note": SYNTHETIC_NOTE,
        "sample_authority": result.draw.record.authority.value,
        "reserve_authority": result.draw.record.reserve_authority.value,
        "is_rehearsal": result.draw.record.is_rehearsal,
        "rows": {name: len(table) for name, table in tables.items()},
    }


def summary(database: Database, result: DemoResult, visits: VisitsView, substitutions: pd.DataFrame) -> str:
    """Return the summary of the rotation in Markdown: numbers, digest and ledger head."""
    table = pd.DataFrame(_numbers(database, result, visits, substitutions), columns=["项目", "数值"])
    states = visits.cases["state_zh"].value_counts().rename_axis("住户状态").reset_index(name="户数")
    return (
        f"# 2022 年增城区住户调查大样本轮换（演示）\n\n{SYNTHETIC_NOTE}。村居代码、名称和公布的总数是真实的。\n\n"
        f"截至 {DEMO_TODAY:%Y-%m-%d}，种子：`{result.seed}`\n\n{markdown_table(table)}\n{markdown_table(states)}\n"
        "核对：`zhuhu draw replay draw_record.json screened.csv`；"
        "重新抽取：`zhuhu draw households screened.csv --per-area 10 --seed "
        f"{result.seed} --sort {','.join(result.draw.record.sort)} --areas areas.csv --out 文件夹`\n\n"
        "评估：`zhuhu report --values values.csv --old old.csv --margins margins.toml --out 文件夹 --data-dir .`；"
        "`values.csv`、`old.csv` 是合成的一个月数据，`margins.toml` 是公布的普查合计。\n"
    )


def _numbers(
    database: Database, result: DemoResult, visits: VisitsView, substitutions: pd.DataFrame
) -> list[tuple[str, str]]:
    frame = frame_view(database, result.cycle_id, actor=result.actor)
    head, record = ledger_head(database), result.draw.record
    n_screened = int(result.screened["outcome"].eq("complete").sum())
    return [
        ("村居", f"{0 if frame is None else len(frame.units):,}"),
        ("调查小区", f"{len(record.areas):,}"),
        ("名录住宅", f"{_n_dwellings(database, result):,}"),
        ("摸底户", f"{n_screened:,}"),
        ("抽中户", f"{len(result.draw.sample):,}"),
        ("备选户", f"{len(result.draw.reserve):,}"),
        ("入户", f"{len(visits.visits):,}"),
        ("换户", f"{int(substitutions['state'].eq('carried_out').sum()):,}"),
        ("抽样记录摘要", f"`{record.digest}`"),
        ("台账条数", f"{head.sequence:,}"),
        ("台账链首", f"`{head.hash}`"),
    ]


def _n_dwellings(database: Database, result: DemoResult) -> int:
    view = overview(database, result.cycle_id, today=DEMO_TODAY, actor=result.actor)
    return int(view.areas["n_dwellings"].sum())
