"""`zhuhu precision`: from the screening, how precise the income per person will be with so many areas × households."""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import pandas as pd
import typer

from fieldwork.cli.output import exit_code, say, show_findings
from fieldwork.cli.reading import naming_the_file, read_list
from fieldwork.cli.tables import aligned
from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.tables import ReadTable
from fieldwork.exchange.writing import csv_bytes, write_file
from fieldwork.messages import sentence
from fieldwork.rules.refusals import InputRefusal
from sampling.allocation import (
    AllocationError,
    AreaSpread,
    SpreadColumns,
    TwoStageSize,
    areas_needed,
    check_spread,
    correlation_interval,
    precision_curve,
    precision_of,
    spread_from_screening,
)
from sampling.screening import participating

HELP = "从摸底名单看人均收入的差异，测算给定小区数和户数的精度，以及要达到目标须多少个小区。"
CURVE_AREAS = (15, 20, 30, 60, 120)
CURVE_HOUSEHOLDS = (5, 10, 15, 20)
MAX_LEFT_OUT_PERCENT = 10.0
"""Households without income or persons above this share are a warning: not at home at screening is seldom by chance."""

LIMITS = (
    "说明：各户权数按相等计；不计无应答，不计有限总体修正，也不计按收入排序的好处（排序有效时实际会更好）。",
    "说明：小区少时相关系数的区间很宽，规划时请看上限；表中的数只用于设计，不是正式估计的误差。",
)


def percent_for(option: str) -> Callable[[str], float]:
    """Return the reader of an option's value: a number strictly between 0 and 100.

    Raises
    ------
    InputRefusal
        ``COMMAND_VALUE_WRONG`` (when it reads).
    """

    def percent(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not 0 < value < 100:
            expected = "大于 0、小于 100 的百分数"
            raise InputRefusal("COMMAND_VALUE_WRONG", name=option, expected=expected, command="zhuhu precision")
        return value

    return percent


ScreenedFile = Annotated[Path, typer.Argument(metavar="摸底名单", help="有收入和人口两列，每行一户，CSV 或 Excel。")]
Areas = Annotated[int, typer.Option("--areas", metavar="个数", help="调查小区数。", min=2, max=100_000)]
Households = Annotated[
    int, typer.Option("--households", metavar="户数", help="每个小区的记账户数。", min=1, max=10_000)
]
Confidence = Annotated[
    float, typer.Option("--confidence", metavar="百分数", help="置信度。", parser=percent_for("--confidence"))
]
Goal = Annotated[
    float | None,
    typer.Option("--goal", metavar="百分数", help="目标相对误差；给出时算须多少小区。", parser=percent_for("--goal")),
]
CurveFile = Annotated[Path | None, typer.Option("--out", metavar="文件", help="把小区数 × 户数的精度表写成 CSV。")]


def precision(
    screened: ScreenedFile,
    *,
    areas: Areas = 15,
    households: Households = 10,
    confidence: Confidence = 95.0,
    goal: Goal = None,
    out: CurveFile = None,
) -> None:
    """Print the spread of the income per person, the precision of the design, and the curve over areas × households."""
    read = read_list(screened, "screening")
    size, level = TwoStageSize(n_areas=areas, n_households_per_area=households), confidence / 100
    with _naming_the_list(read):
        spread = _spread(read)
        lines = [*_spread_lines(spread, read=read, level=level), *_design_lines(spread, size=size, level=level)]
        lines += [] if goal is None else _goal_lines(spread, goal=goal, size=size, level=level)
    curve = precision_curve(spread, grid=_grid(size), size=size, confidence=level)
    if out is not None:
        write_file(out, csv_bytes(curve))
    _say_all([*lines, *_curve_lines(curve, level=level), *LIMITS, *([] if out is None else [f"已写入 {out}"])])
    findings = [*read.findings, *check_spread(spread, max_left_out_percent=MAX_LEFT_OUT_PERCENT)]
    show_findings(findings)
    raise typer.Exit(exit_code(findings))


@contextmanager
def _naming_the_list(read: ReadTable) -> Iterator[None]:
    """Name the list in what cannot be computed from it."""
    try:
        with naming_the_file(read):
            yield
    except AllocationError as error:
        problem = sentence(error.code, **error.fields)
        raise InputRefusal("FILE_REFUSED", file=read.source_name, problem=problem) from error


def _spread(read: ReadTable) -> AreaSpread:
    columns = SpreadColumns()
    missing = [name for name in columns.read if name not in read.table]
    if missing:
        labels = "、".join(shipped_form("screening").field(name).label for name in missing)
        found, header = "、".join(map(str, read.table.columns)), read.row_numbers[0] - 1
        raise InputRefusal("FILE_COLUMN_MISSING", file=read.source_name, row=header, columns=labels, found=found)
    return spread_from_screening(participating(read.table), columns=columns)


def _spread_lines(spread: AreaSpread, *, read: ReadTable, level: float) -> list[str]:
    low, high = correlation_interval(spread, confidence=level)
    interval = f"{_shown(level)} 区间 {low:.3f} 到 {high:.3f}"
    return [
        f"摸底名单 {read.source_name}：{spread.n_areas} 个小区，用到 {spread.n_households:,} 户",
        f"人均收入 {spread.mean:,.0f} 元；一户的变异系数 {spread.cv:.3f}",
        f"小区内相关系数 ρ = {spread.intra_area_correlation:.3f}（{interval}）：同一小区的住户有多相像",
    ]


def _design_lines(spread: AreaSpread, *, size: TwoStageSize, level: float) -> list[str]:
    given = precision_of(spread, size=size, confidence=level)
    highest = precision_of(_with_highest_correlation(spread, level=level), size=size, confidence=level)
    effective = size.n_households / given.design_effect
    return [
        f"{size.n_areas} 个小区 × {size.n_households_per_area} 户 = {size.n_households:,} 户：",
        f"  标准误 {given.standard_error:,.0f} 元（{100 * given.standard_error / spread.mean:.1f}%）",
        f"  {_shown(level)} 置信度下的半宽 ±{given.half_width:,.0f} 元（±{100 * given.relative_half_width:.1f}%）",
        f"  设计效应 {given.design_effect:.2f}；有效样本量 {effective:.0f} 户：精度只抵这么多户的简单随机样本",
        f"  若 ρ 在区间上限，半宽 ±{100 * highest.relative_half_width:.1f}%",
    ]


def _goal_lines(spread: AreaSpread, *, goal: float, size: TwoStageSize, level: float) -> list[str]:
    def needed(spread: AreaSpread) -> int:
        return areas_needed(spread, relative_error=goal / 100, size=size, confidence=level)

    n, n_high = needed(spread), needed(_with_highest_correlation(spread, level=level))
    take = size.n_households_per_area
    needs = f"每个小区 {take} 户时须 {n:,} 个小区，共 {n * take:,} 户；若 ρ 在区间上限须 {n_high:,} 个小区"
    return [f"要达到 ±{goal:g}%：{needs}"]


def _with_highest_correlation(spread: AreaSpread, *, level: float) -> AreaSpread:
    """Return the same total variance with ρ at the upper end of its interval (not below 0)."""
    highest = max(0.0, correlation_interval(spread, confidence=level)[1])
    variance = spread.variance
    return replace(spread, between_variance=highest * variance, within_variance=(1 - highest) * variance)


def _grid(size: TwoStageSize) -> tuple[Sequence[int], Sequence[int]]:
    """Return the numbers of the curve, those of the given design among them."""
    return sorted({*CURVE_AREAS, size.n_areas}), sorted({*CURVE_HOUSEHOLDS, size.n_households_per_area})


def _curve_lines(curve: pd.DataFrame, *, level: float) -> list[str]:
    wide = curve.pivot_table(
        index="n_areas", columns="n_households_per_area", values="relative_half_width_percent", sort=True
    )
    rows = [
        [n_areas, *(f"{value:.1f}" for value in row)] for n_areas, row in zip(wide.index, wide.to_numpy(), strict=True)
    ]
    title = f"相对半宽（%，{_shown(level)} 置信度）：行是小区数，列是每个小区的户数"
    return [title, aligned(["小区", *(f"{n} 户" for n in wide.columns)], rows)]


def _say_all(lines: Sequence[str]) -> None:
    for line in lines:
        say(line)


def _shown(level: float) -> str:
    return f"{100 * level:g}%"
