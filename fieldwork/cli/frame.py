"""`zhuhu frame`: verify the list of villages; take the old cycle's areas out of it."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import pandas as pd
import typer

from fieldwork.cli.chinese import ChineseCommand, group
from fieldwork.cli.old_areas import coverage_lines, number_lines, numbers_of_areas, read_old_areas
from fieldwork.cli.output import exit_code, say, show_findings
from fieldwork.cli.reading import naming_the_file, read_list, with_required
from fieldwork.cli.rotation import read_rotation
from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.tables import ReadTable
from fieldwork.exchange.writing import csv_bytes, write_file, write_files
from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.frame import frame_rules
from fieldwork.rules.plan import Plan, parse_plan_text
from fieldwork.rules.refusals import InputRefusal
from sampling.columns import FRAME_SIZE
from sampling.frame import FrameRules, verify_frame
from sampling.rotation import AvoidedUnit, frame_without_old_areas

app = group("抽样框：核对村居名单；为新周期避开旧小区。")

FrameFile = Annotated[Path, typer.Argument(metavar="抽样框", help="村居名单，CSV 或 Excel。")]
Previous = Annotated[Path | None, typer.Option("--previous", metavar="旧版", help="上一版名单，按代码比较。")]
FindingsFile = Annotated[Path | None, typer.Option("--out", metavar="文件", help="把全部发现写成 CSV。")]
SizedFrameFile = Annotated[Path, typer.Argument(metavar="抽样框", help="新周期的村居名单，有“户数”列。")]
OldFile = Annotated[
    Path,
    typer.Option("--old", metavar="旧小区", help="旧周期的 areas.csv 或 area_draw_record.json；只看正选（套别 0）。"),
]
NewFrameFile = Annotated[Path, typer.Option("--out", metavar="文件", help="去掉旧小区后的抽样框，CSV。")]
RotationFile = Annotated[
    Path | None, typer.Option("--plan", metavar="轮换方案", help="轮换方案 TOML；不给时用随附的全国 2022 年方案。")
]
Unit = Annotated[
    AvoidedUnit | None,
    typer.Option(
        "--unit", help="避开整个村居（village）还是只避开小区（area）；不给时，小区表按村居，记录按轮换方案。"
    ),
]
TAKEN_FILE = "taken.csv"


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


@app.command("without", cls=ChineseCommand, help="为新周期的抽选去掉旧周期的小区，写出余下的抽样框，说明失去多少覆盖。")
def without(
    frame: SizedFrameFile, *, old: OldFile, out: NewFrameFile, plan: RotationFile = None, unit: Unit = None
) -> None:
    """Write the frame for the new cycle's draw; tell what has no chance in it, and how area numbers are to be read."""
    _require_other_name(out)
    rules, before = read_rotation(plan), read_old_areas(old)
    avoidance = replace(rules.avoidance, unit=before.unit_for(unit, by_plan=rules.avoidance.unit))
    read = read_list(frame, with_required(shipped_form("frame"), FRAME_SIZE))
    with naming_the_file(read), before.naming_it():
        left = frame_without_old_areas(read.table, old_areas=before.table, avoidance=avoidance)
    files, lines = {out.name: csv_bytes(left.frame)}, coverage_lines(left, frame=read.table)
    if avoidance.unit is AvoidedUnit.AREA:
        target = avoidance.area_target_households
        numbers = numbers_of_areas(left.taken, frame=read.table, area_target_households=target)
        files, lines = files | {TAKEN_FILE: csv_bytes(numbers)}, [*lines, *number_lines(numbers, file=TAKEN_FILE)]
    write_files(out.parent, files)
    for line in (before.told(avoidance.unit), *lines, f"已写入 {out.parent}：{'、'.join(files)}"):
        say(line)
    findings = [*read.findings, *before.findings, *left.findings]
    show_findings(findings)
    raise typer.Exit(exit_code(findings))


def _require_other_name(out: Path) -> None:
    if out.name.lower() == TAKEN_FILE:
        expected = f"别的文件名（{TAKEN_FILE} 留给小区序号的对照表）"
        raise InputRefusal("COMMAND_VALUE_WRONG", name="--out", expected=expected, command="zhuhu frame without")
