"""`zhuhu frame`: verify the list of villages."""

from pathlib import Path
from typing import Annotated

import pandas as pd
import typer

from fieldwork.cli.chinese import ChineseCommand, group
from fieldwork.cli.output import exit_code, say, show_findings
from fieldwork.cli.reading import naming_the_file, read_list
from fieldwork.exchange.tables import ReadTable
from fieldwork.exchange.writing import csv_bytes, write_file
from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.frame import frame_rules
from fieldwork.rules.plan import Plan, parse_plan_text
from sampling.frame import FrameRules, verify_frame

app = group("抽样框：核对村居名单。")

FrameFile = Annotated[Path, typer.Argument(metavar="抽样框", help="村居名单，CSV 或 Excel。")]
Previous = Annotated[Path | None, typer.Option("--previous", metavar="旧版", help="上一版名单，按代码比较。")]
FindingsFile = Annotated[Path | None, typer.Option("--out", metavar="文件", help="把全部发现写成 CSV。")]


@app.command("verify", cls=ChineseCommand, help="核对代码、名称、分类、重复、户数；给出旧版时比较增减和改名。")
def verify(frame: FrameFile, previous: Previous = None, out: FindingsFile = None) -> None:
    """Verify a frame and, with an older edition, compare them; codes and duplicates are findings, not refusals."""
    read = read_list(frame, "frame", strict=False)
    before = None if previous is None else read_list(previous, "frame", strict=False)
    with naming_the_file(read):
        found = verify_frame(read.table, rules=rules_for(read.table), previous=None if before is None else before.table)
    findings = [*read.findings, *([] if before is None else before.findings), *found]
    if out is not None:
        write_file(out, csv_bytes(findings_with_messages(findings)))
    say(_counts(read))
    show_findings(findings)
    raise typer.Exit(exit_code(findings))


def rules_for(frame: pd.DataFrame) -> FrameRules:
    """Return what a frame is checked against; the shipped plan's district and totals where the frame is of it."""
    plan = _shipped_plan()
    of_district = frame["village_code"].str.startswith(plan.cycle.district_code).mean()
    return frame_rules(
        shipped_toml("codes", "urban_rural_code.toml"),
        shipped_toml("codes", "code_parts.toml"),
        plan if of_district > 0.5 else None,
    )


def _shipped_plan() -> Plan:
    return parse_plan_text(data_path("plan", "2022.toml").read_text(encoding="utf-8"))


def _counts(read: ReadTable) -> str:
    table = read.table
    editions = "、".join(sorted(table["edition"].unique()))
    towns, classes = table["town_code"].nunique(), table["urban_rural_code"].nunique()
    units = f"{towns} 个镇街，{len(table)} 个村居，{classes} 种城乡分类"
    return f"抽样框 {read.source_name}：{units}，版本 {editions}{_total(table)}"


def _total(table: pd.DataFrame) -> str:
    return f"，户数合计 {int(table['n_households'].sum()):,}" if "n_households" in table else "，没有户数列"
