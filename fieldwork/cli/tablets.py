"""`zhuhu tablet import`: a queue that a tablet wrote to a file, brought to the office."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwork.cli.backup import KEEPER
from fieldwork.cli.chinese import ChineseCommand, group
from fieldwork.cli.databases import DataFolder, existing_database, settings_for
from fieldwork.cli.output import FOUND, say
from fieldwork.services.sync_files import import_queue, queue_file, report_sentences

app = group("平板：导入平板导出的队列文件。")

QueueFile = Annotated[Path, typer.Argument(metavar="队列文件", help="平板导出的 .zhuhu-queue 文件。", exists=True)]
GapLost = Annotated[bool, typer.Option("--gap-lost", help="缺少的序号确已损坏：不再等它们。")]


@app.command("import", cls=ChineseCommand, help="导入平板导出的队列文件；可重复导入，与联网发送的结果相同。")
def import_file(file: QueueFile, gap_lost: GapLost = False, data_dir: DataFolder = None) -> None:
    """Take in a tablet's file; exit code 1 when something of it was not taken."""
    settings = settings_for(data_dir)
    source = queue_file(file, is_gap_lost=gap_lost)
    with existing_database(data_dir) as database:
        report = import_queue(database, source, settings=settings, actor=KEEPER, now=settings.now())
    for line in report_sentences(report):
        say(line)
    if report.n_waiting or report.unreadable:
        raise typer.Exit(FOUND)
