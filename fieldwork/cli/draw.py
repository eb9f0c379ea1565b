"""`zhuhu draw`: draw areas and households from lists, and replay a draw from its record."""

from pathlib import Path
from typing import Annotated

import pandas as pd
import typer

from fieldwork.cli import explain
from fieldwork.cli.chinese import ChineseCommand, group
from fieldwork.cli.output import DONE, exit_code, say, show_findings
from fieldwork.cli.reading import (
    draw_context,
    naming_the_file,
    naming_the_record,
    read_list,
    read_plan,
    read_record,
    sort_columns,
    with_required,
)
from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.tables import ReadTable, form_that_fits
from fieldwork.exchange.writing import csv_bytes, json_bytes, write_files
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.areas import area_design
from sampling.columns import FRAME_SIZE
from sampling.draw import DrawRecord, HouseholdDesign, HouseholdDraw, draw_households, replay
from sampling.draw.area_record import AreaDrawRecord
from sampling.draw.areas import AreaDesign, AreaDraw, draw_areas
from sampling.draw.dwellings import SelectionLevel
from sampling.draw.record import STAGE_AREAS
from sampling.draw.replay_areas import replay_areas
from sampling.findings import Finding
from sampling.imputation import RULE_PARAMETER, ImputationRule, SortImputation
from sampling.selection import SelectionMethod

app = group("抽选：抽小区、抽记账户、按记录重新核对。")

REHEARSAL = "演练：这次抽取没有事先承诺种子的来源，不能作为正式样本；正式样本以国家平台抽取为准。"

FrameFile = Annotated[Path, typer.Argument(metavar="抽样框", help="有“户数”列的村居名单，CSV 或 Excel。")]
ScreenedFile = Annotated[Path, typer.Argument(metavar="摸底名单", help="每行一户，CSV 或 Excel。")]
RecordFile = Annotated[Path, typer.Argument(metavar="记录", help="draw_record.json 或 area_draw_record.json。")]
ListFile = Annotated[
    Path, typer.Argument(metavar="名单", help="抽取所用的摸底名单（或 order.csv）；小区记录用抽样框。")
]
Seed = Annotated[str, typer.Option("--seed", metavar="文字", help="种子：公开事件给出的文字。")]
Folder = Annotated[Path, typer.Option("--out", metavar="文件夹", help="结果写到这里。")]
PlanFile = Annotated[Path | None, typer.Option("--plan", metavar="方案", help="方案文件 PLAN.toml。")]
NumberOfAreas = Annotated[int | None, typer.Option("--n", metavar="个数", help="不用方案时，抽几个小区。", min=1)]
PerArea = Annotated[int, typer.Option("--per-area", metavar="户数", help="每个小区抽几户。")]
AreasFile = Annotated[
    Path | None, typer.Option("--areas", metavar="小区表", help="areas.csv；给出时计算各阶段入样概率。")
]
Label = Annotated[str, typer.Option("--label", metavar="标签", help="重抽时用 households#2。")]
Sort = Annotated[str, typer.Option("--sort", metavar="列,…", help="排序的列，逗号分开；不给时按住户代码。")]
ImputeSort = Annotated[
    ImputationRule,
    typer.Option(
        "--impute-sort", help="收入缺失时只为排序推算：none、nearest_neighbours（沿路线最近的几户）或 area_median。"
    ),
]
Neighbours = Annotated[
    int, typer.Option("--impute-neighbours", metavar="户数", help="nearest_neighbours 取几户。", min=1)
]
Method = Annotated[SelectionMethod, typer.Option("--method", help="等距（systematic）或对称等距（symmetric）。")]
Serpentine = Annotated[bool, typer.Option("--serpentine", help="蛇形排序：后面的排序列逐组升、降交替。")]
Level = Annotated[
    SelectionLevel, typer.Option("--level", help="抽选单位：户（household）或住宅（dwelling，每套取一户）。")
]
Reserve = Annotated[int, typer.Option("--reserve", metavar="户数", help="每个抽中户最多几个备选户。")]


@app.command("areas", cls=ChineseCommand, help="从抽样框按户数比例抽小区和两套备用小区。")
def areas(frame: FrameFile, seed: Seed, out: Folder, plan: PlanFile = None, n: NumberOfAreas = None) -> None:
    """Draw areas by PPS with two alternate sets; write ``areas.csv`` and ``area_draw_record.json``."""
    design, label = _area_design(plan, n)
    read = read_list(frame, with_required(shipped_form("frame"), FRAME_SIZE))
    with naming_the_file(read):
        draw = draw_areas(read.table, design=design, seed=seed, label=label, context=draw_context())
    record = json_bytes(draw.record.to_dict())
    write_files(out, {"areas.csv": csv_bytes(draw.areas), "area_draw_record.json": record})
    _say_areas(draw, out)
    findings = [*read.findings, *draw.findings]
    show_findings(findings)
    raise typer.Exit(exit_code(findings))


def _area_design(plan: Path | None, n: int | None) -> tuple[AreaDesign, str]:
    if plan is not None and n is None:
        parsed = read_plan(plan)
        return area_design(parsed), parsed.areas.label
    if n is not None and plan is None:
        return AreaDesign(n_areas=n), "areas"
    raise InputRefusal("COMMAND_PLAN_OR_N")


def _say_areas(draw: AreaDraw, out: Path) -> None:
    record = draw.record
    if record.is_rehearsal:
        say(REHEARSAL)
    say(f"种子 {record.seed}，标签 {record.label}，参数 {_shown(record.parameters)}")
    for row in draw.areas.loc[draw.areas["set"] == 0].itertuples():
        say(f"{row.serial:>3}  {row.ea_id}  {row.level}  {row.n_households} 户  入样概率 {row.inclusion_prob:.6f}")
    say(f"起点 {_listed(record.starts)}；记录摘要 {record.digest}")
    say(f"已写入 {out}：areas.csv、area_draw_record.json")


@app.command("households", cls=ChineseCommand, help="每个小区抽记账户和备选户，写出样本、备选、顺序和记录。")
def households(  # noqa: PLR0913 - one option of the pinned command each
    screened: ScreenedFile,
    *,
    seed: Seed,
    out: Folder,
    per_area: PerArea = 10,
    areas: AreasFile = None,
    label: Label = "households",
    sort: Sort = "",
    method: Method = SelectionMethod.SYSTEMATIC,
    reserve: Reserve = 9,
    serpentine: Serpentine = False,
    level: Level = SelectionLevel.HOUSEHOLD,
    impute_sort: ImputeSort = ImputationRule.NONE,
    impute_neighbours: Neighbours = SortImputation.n_neighbours,
) -> None:
    """Draw households with their reserve; write ``sample.csv``, ``reserve.csv``, ``order.csv`` and the record."""
    read = read_list(screened, "screening")
    stage1 = None if areas is None else read_list(areas, "area")
    design = HouseholdDesign(
        n_sample=per_area,
        method=method,
        sort=sort_columns(sort, read),
        reserve_depth=reserve,
        label=label,
        serpentine=serpentine,
        level=level,
        imputation=SortImputation(rule=impute_sort, n_neighbours=impute_neighbours),
    )
    with naming_the_file(read):
        table = None if stage1 is None else stage1.table
        draw = draw_households(read.table, design=design, seed=seed, areas=table, context=draw_context())
    write_files(out, household_files(draw))
    say_households(draw, out)
    findings = [*read.findings, *([] if stage1 is None else stage1.findings)]
    show_findings(findings)
    raise typer.Exit(exit_code(findings))


def household_files(draw: HouseholdDraw) -> dict[str, bytes]:
    """Return the files of a draw by name."""
    return {
        "sample.csv": csv_bytes(draw.sample),
        "reserve.csv": csv_bytes(draw.reserve),
        "order.csv": csv_bytes(draw.order),
        "draw_record.json": json_bytes(draw.record.to_dict()),
    }


def say_households(draw: HouseholdDraw, out: Path, *, by_area: bool = True) -> None:
    """Say how was drawn, what came out (``by_area``: of each area too), and where it was written."""
    record = draw.record
    if record.is_rehearsal:
        say(REHEARSAL)
    say(f"种子 {record.seed}，标签 {record.label}，方法 {record.method}，排序 {'、'.join(record.sort) or '住户代码'}")
    if RULE_PARAMETER in record.parameters:
        say(f"收入缺失的户只为排序推算，规则 {record.parameters[RULE_PARAMETER]}；名单里的收入仍是缺失")
    for area in record.areas if by_area else ():
        numbers = f"N = {area.n_units}，n = {area.n_sample}，起点 {area.start}"
        say(f"小区 {area.ea_id}：{numbers}，名单摘要 {area.list_digest}")
    say(f"{len(record.areas)} 个小区，抽中 {len(draw.sample)} 户，备选 {len(draw.reserve)} 户")
    say(f"记录摘要 {record.digest}")
    say(f"已写入 {out}：sample.csv、reserve.csv、order.csv、draw_record.json")


@app.command("replay", cls=ChineseCommand, help="按记录重新抽一遍，逐项核对起点、位置、剔出、备选户和全部摘要。")
def replay_draw(record: RecordFile, units: ListFile) -> None:
    """Repeat a draw from its record and its list (or order) and name every difference."""
    content = read_record(record)
    findings = _replayed_areas(record, content, units) if content.get("stage") == STAGE_AREAS else None
    if findings is None:
        findings = _replayed_households(record, content, units)
    show_findings(findings)
    if exit_code(findings) == DONE:
        say("没有发现与记录不一致的地方（见上面的提示）。" if findings else "重新计算的结果与记录完全一致。")
    raise typer.Exit(exit_code(findings))


app.command("explain", cls=ChineseCommand, help=explain.HELP)(explain.explain_picks)


def _replayed_areas(path: Path, content: dict[str, object], frame: Path) -> list[Finding]:
    with naming_the_record(path):
        record = AreaDrawRecord.from_dict(content)
    read = read_list(frame, with_required(shipped_form("frame"), FRAME_SIZE))
    with naming_the_file(read):
        return [*read.findings, *replay_areas(record, read.table)]


def _replayed_households(path: Path, content: dict[str, object], units: Path) -> list[Finding]:
    with naming_the_record(path):
        record = DrawRecord.from_dict(content)
    read = read_units(units)
    with naming_the_file(read):
        return [*read.findings, *replay(record, read.table)]


def read_units(path: Path) -> ReadTable:
    """Return a screened list or an order, told apart by their columns."""
    return read_list(path, form_that_fits(path, shipped_form("screening"), shipped_form("order")))


def _shown(parameters: object) -> str:
    pairs = dict(parameters).items() if isinstance(parameters, dict) else ()
    return "，".join(f"{name}={value}" for name, value in pairs if not pd.isna(value))


def _listed(numbers: tuple[int, ...]) -> str:
    return "、".join(map(str, numbers))
