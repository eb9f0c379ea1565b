"""`zhuhu ledger`: check the chain and every fact; print the head."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwork.cli.chinese import ChineseCommand, group
from fieldwork.cli.databases import DataFolder, existing_database
from fieldwork.cli.output import FOUND, progress_bar, say, show_findings
from fieldwork.services.ledger import LedgerReport, ledger_head, verify_ledger

app = group("台账：核验操作记录和全部事实。")

ExpectedHead = Annotated[
    str | None, typer.Option("--expect", metavar="哈希", help="报表上印的末条哈希；台账里应有这一条。")
]


@app.command("verify", cls=ChineseCommand, help="核对台账的哈希链并重算每一条事实的摘要，指出被改、缺失或插入的记录。")
def verify(data_dir: DataFolder = None, expect: ExpectedHead = None) -> None:
    """Check the chain of entries and recompute the digest of every fact; exit code 1 names what does not fit."""
    report = _verified(data_dir, expect)
    say(f"台账 {report.n_entries} 条，事实 {report.n_facts} 条；末条 {report.head.sequence}，哈希 {report.head.hash}")
    if report.is_clean:
        say("台账完整，全部事实与登记时一致。")
        return
    show_findings(report.problems)
    raise typer.Exit(FOUND)


def _verified(data_dir: Path | None, expect: str | None) -> LedgerReport:
    with existing_database(data_dir) as database, progress_bar() as bar:
        task = bar.add_task("核验台账")
        return verify_ledger(
            database, lambda done, total: bar.update(task, completed=done, total=total), expected_head=expect
        )


@app.command("head", cls=ChineseCommand, help="显示末条的编号和哈希，供印在报表上。")
def head(data_dir: DataFolder = None) -> None:
    """Print number and hash of the newest entry, as reports carry them."""
    with existing_database(data_dir) as database:
        newest = ledger_head(database)
    say(f"{newest.sequence} {newest.hash}")
