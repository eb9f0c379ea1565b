"""`zhuhu assess` and `zhuhu report`: is the new sample good; tables on the screen and as files, the report on paper."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from fieldwork.cli.databases import DataFolder, existing_database, settings_for
from fieldwork.cli.output import DONE, FOUND, say
from fieldwork.cli.packs import READER, At, Out, Sequence, write_packs
from fieldwork.cli.tables import aligned
from fieldwork.exchange.writing import write_files
from fieldwork.messages import sentence
from fieldwork.rules.assessment_sections import Section
from fieldwork.rules.exports import exported
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.assessment import AssessmentFiles, assessment_files, assessment_view
from fieldwork.services.cycle import CycleView, current_cycle
from fieldwork.services.database import Database
from fieldwork.services.evidence_pack import Pack
from fieldwork.services.exports import record_export
from fieldwork.services.ledger import ledger_head
from fieldwork.services.report import PaperFormat, assessment_report

ASSESS_HELP = "评估新样本：权数、与总体数据比、应答、精度、新老对比；给出 --out 时把各表写成 CSV。"
REPORT_HELP = "写出样本评估报告（Word 和 PDF）；同一台账序号、同一时间、同样的数据文件，逐字节相同。"

Values = Annotated[
    Path | None, typer.Option("--values", metavar="文件", help="新样本的当月数据，每户一行，CSV 或 Excel。")
]
Margins = Annotated[Path | None, typer.Option("--margins", metavar="文件", help="总体数据（TOML）。")]
Old = Annotated[Path | None, typer.Option("--old", metavar="文件", help="老样本同月的数据和权数。")]
Form = Annotated[
    PaperFormat | None, typer.Option("--format", metavar="docx|pdf", help="只写一种格式；不给时 Word 和 PDF 都写。")
]
Folder = Annotated[Path | None, typer.Option("--out", metavar="文件夹", help="把各表和清单写到哪个文件夹。")]


def assess(
    *, values: Values = None, margins: Margins = None, old: Old = None, out: Folder = None, data_dir: DataFolder = None
) -> None:
    """Print the sections; the exit code is 1 if one could not be made."""
    files = AssessmentFiles(margins=margins, values=values, old=old)
    with existing_database(data_dir) as database:
        cycle = current_cycle(database)
        if cycle is None:
            raise InputRefusal("COMMAND_NO_CYCLE")
        found = assessment_view(database, cycle.cycle_id, files, actor=READER)
        for section in found.sections:
            say(_lines(section))
        if out is not None:
            head = ledger_head(database)
            stated = {"cycle": cycle.plan.cycle.name, "sequence": head.sequence, "hash": head.hash}
            stated |= {"is_synthetic": cycle.is_demo, "given": files.digests}
            contents = assessment_files(found, head=stated)
            write_files(out, contents)
            leaving = [
                exported(name, content, n_rows=content.count(b"\n"), is_personal=False, is_synthetic=cycle.is_demo)
                for name, content in contents.items()
            ]
            now = settings_for(data_dir).now()
            record_export(database, leaving, cycle_id=cycle.cycle_id, channel="command", actor=READER, now=now)
            say(sentence("ASSESSMENT_WRITTEN", path=out, n=len(contents)))
    raise typer.Exit(DONE if found.is_complete else FOUND)


def _lines(section: Section) -> str:
    shown = section.shown
    table = [] if shown.empty else [aligned(list(shown.columns), shown.to_numpy().tolist())]
    return "\n".join([f"\n== {section.title} ==", *section.says, *table])


def report(  # noqa: PLR0913 - one option of the command each
    out: Out,
    *,
    values: Values = None,
    margins: Margins = None,
    old: Old = None,
    form: Form = None,
    sequence: Sequence = None,
    at: At = None,
    data_dir: DataFolder = None,
) -> None:
    """Write the assessment report."""
    files = AssessmentFiles(margins=margins, values=values, old=old)

    def make(database: Database, cycle: CycleView, made_at: datetime) -> list[Pack]:
        paper = assessment_report(database, cycle.cycle_id, files, actor=READER, made_at=made_at, sequence=sequence)
        return [paper.drawn(each) for each in (PaperFormat if form is None else (form,))]

    write_packs(out, at, data_dir, make)
