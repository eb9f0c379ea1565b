"""`zhuhu draw explain`: which method, sort order, interval and start reproduce picks that were made elsewhere."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwork.cli.output import DONE, FOUND, say, show_findings
from fieldwork.cli.reading import naming_the_file, read_list, sort_columns
from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.tables import ReadTable
from fieldwork.messages import sentence
from fieldwork.rules.explaining import area_lines, order_text
from sampling.columns import INCOME_PER_PERSON
from sampling.explain import explain, shared_designs
from sampling.explain.orders import EXACT_INCOME_PER_PERSON

HELP = "别处抽出的户是怎样抽的：找出能重现它们的方法、排序、间隔和起点。"

ListFile = Annotated[Path, typer.Argument(metavar="名单", help="抽选所用的摸底名单，CSV 或 Excel，保持原来的行序。")]
PicksFile = Annotated[Path, typer.Argument(metavar="抽中户", help="抽中户的住户代码，每行一户，CSV 或 Excel。")]
Columns = Annotated[str, typer.Option("--sort", metavar="列,…", help="只试这些排序列，逗号分开；不给时全都试。")]
PerArea = Annotated[int | None, typer.Option("--per-area", metavar="户数", help="每个小区本应抽几户。", min=1)]


def explain_picks(units: ListFile, picks: PicksFile, sort: Columns = "", per_area: PerArea = None) -> None:
    """Print for each area what reproduces its picks, or what comes nearest and the misfits."""
    read, drawn = read_list(units, "screening"), read_list(picks, "picks")
    candidates = sort_columns(sort, read) or None
    with naming_the_file(drawn):
        areas = explain(read.table, drawn.table, candidates=candidates, n_sample=per_area)
    labels = column_labels(read)
    for area in areas:
        for line in area_lines(area, labels):
            say(line)
    n_explained = sum(area.is_explained for area in areas)
    say(sentence("EXPLAIN_SUMMARY", n_areas=len(areas), n_explained=n_explained))
    for order, method in shared_designs(areas) if len(areas) > 1 else ():
        name = sentence(f"EXPLAIN_METHOD_{method.name}")
        say(sentence("EXPLAIN_SHARED", order=order_text(order, labels), method=name))
    show_findings(read.findings)
    raise typer.Exit(DONE if n_explained == len(areas) else FOUND)


def column_labels(read: ReadTable) -> dict[str, str]:
    """Return the Chinese names of the columns that a list can have been sorted by."""
    known = {column.name: column.label for column in shipped_form("screening").fields}
    made = {INCOME_PER_PERSON: "人均收入（舍去小数）", EXACT_INCOME_PER_PERSON: "人均收入"}
    return {**{name: name for name in read.extra_columns}, **known, **made}
