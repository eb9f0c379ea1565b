"""`zhuhu evidence`, `zhuhu archive`, `zhuhu summary`: papers from one state of the ledger, entered as they leave."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from fieldwork.cli.databases import DataFolder, existing_database, settings_for
from fieldwork.cli.output import say
from fieldwork.exchange.writing import write_file
from fieldwork.messages import sentence
from fieldwork.rules.exports import ExportedFile, exported
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.archive import cycle_archive
from fieldwork.services.cycle import CycleView, current_cycle
from fieldwork.services.database import Database
from fieldwork.services.evidence_pack import Pack, evidence_pack
from fieldwork.services.exports import record_export
from fieldwork.services.summary import work_summary
from fieldwork.settings import LOCAL_ZONE

EVIDENCE_HELP = "把一个小区的轮换资料打成证据包（ZIP），附说明和台账摘录；不含个人信息。"
ARCHIVE_HELP = "把整个轮换打成档案（ZIP）：各表、方案、抽样记录、台账和保存期限；不含个人信息。"
SUMMARY_HELP = "写出工作总结（Word）：16 项任务的结果和各小区达到的数量。"

READER = Actor(account_id="command_line", name="命令行", roles=frozenset({Role.AUDITOR}))
"""Whoever may run commands on the machine of the database reads it; nothing personal is in these papers."""

Area = Annotated[str, typer.Argument(metavar="小区代码", help="15 位小区代码。")]
Out = Annotated[Path, typer.Option("--out", metavar="文件夹", help="写到哪个文件夹。")]
Sequence = Annotated[
    int | None, typer.Option("--sequence", metavar="序号", help="按台账第几条时的状态；不给时按最新。")
]
At = Annotated[
    str | None, typer.Option("--at", metavar="时间", help="写明的生成时间，如 2022-11-20T09:00；不给时为现在。")
]
Make = Callable[[Database, CycleView, datetime], Pack]
MakeAll = Callable[[Database, CycleView, datetime], list[Pack]]


def evidence(area: Area, out: Out, sequence: Sequence = None, at: At = None, data_dir: DataFolder = None) -> None:
    """Write the evidence pack of an area."""
    write_pack(
        out,
        at,
        data_dir,
        lambda database, cycle, made_at: evidence_pack(
            database, cycle.cycle_id, area, actor=READER, made_at=made_at, sequence=sequence
        ),
    )


def archive(out: Out, sequence: Sequence = None, at: At = None, data_dir: DataFolder = None) -> None:
    """Write the archive of the cycle."""
    write_pack(
        out,
        at,
        data_dir,
        lambda database, cycle, made_at: cycle_archive(
            database, cycle.cycle_id, actor=READER, made_at=made_at, sequence=sequence
        ),
    )


def summary(out: Out, sequence: Sequence = None, at: At = None, data_dir: DataFolder = None) -> None:
    """Write the summary of the work."""
    write_pack(
        out,
        at,
        data_dir,
        lambda database, cycle, made_at: work_summary(
            database, cycle.cycle_id, actor=READER, made_at=made_at, sequence=sequence
        ),
    )


def write_pack(out: Path, at: str | None, data_dir: Path | None, make: Make) -> None:
    """Make a pack from the cycle in force, write it, enter it in the ledger and say so."""
    write_packs(out, at, data_dir, lambda database, cycle, made_at: [make(database, cycle, made_at)])


def write_packs(out: Path, at: str | None, data_dir: Path | None, make: MakeAll) -> None:
    """Do as `write_pack` with packs that leave together: one entry of the ledger."""
    now = settings_for(data_dir).now()
    made_at = now if at is None else _stated(at)
    with existing_database(data_dir) as database:
        cycle = current_cycle(database)
        if cycle is None:
            raise InputRefusal("COMMAND_NO_CYCLE")
        packs = make(database, cycle, made_at)
        for pack in packs:
            write_file(out / pack.name, pack.content)
        leaving = [_leaving(pack, cycle) for pack in packs]
        record_export(database, leaving, cycle_id=cycle.cycle_id, channel="command", actor=READER, now=now)
    for pack, left in zip(packs, leaving, strict=True):
        head = {"sequence": pack.head.sequence, "head": pack.head.hash}
        say(sentence("PACK_WRITTEN", path=out / pack.name, digest=left.digest, **head))


def _leaving(pack: Pack, cycle: CycleView) -> ExportedFile:
    return exported(pack.name, pack.content, n_rows=pack.n_rows, is_personal=False, is_synthetic=cycle.is_demo)


def _stated(at: str) -> datetime:
    try:
        stated = datetime.fromisoformat(at)
    except ValueError as error:
        raise InputRefusal("COMMAND_TIME_WRONG", value=at) from error
    return stated if stated.tzinfo is not None else stated.replace(tzinfo=LOCAL_ZONE)
