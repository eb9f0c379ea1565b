"""The command ``zhuhu``. Whatever goes wrong ends in one Chinese sentence and an exit code, never in a traceback."""

import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

import typer

from fieldwork.cli import (
    assess,
    backup,
    certificate,
    cluster,
    demo,
    draw,
    frame,
    init,
    ledger,
    packs,
    precision,
    rotation,
    serve,
    settings,
    tablets,
)
from fieldwork.cli.chinese import ChineseCommand, group, speak_chinese, usage_sentence
from fieldwork.cli.output import DONE, REFUSED, refuse, say
from fieldwork.messages import sentence
from fieldwork.rules.refusals import Refusal
from fieldwork.settings import SettingsError
from sampling.errors import SamplingError

INTERRUPTED = 130

app = group("住户：住户调查大样本轮换。从村居名单到记账户，每一次抽取都能由任何人重新算出来。")
app.command("serve", cls=ChineseCommand, help=serve.HELP)(serve.serve)
app.command("demo", cls=ChineseCommand, help=demo.HELP)(demo.demo)
app.command("certificate", cls=ChineseCommand, help=certificate.HELP)(certificate.certificate)
app.command("init", cls=ChineseCommand, help=init.HELP)(init.init)
app.command("settings", cls=ChineseCommand, help=settings.HELP)(settings.settings)
app.command("precision", cls=ChineseCommand, help=precision.HELP)(precision.precision)
app.add_typer(frame.app, name="frame")
app.add_typer(draw.app, name="draw")
app.add_typer(cluster.app, name="cluster")
app.add_typer(rotation.app, name="rotation")
app.add_typer(ledger.app, name="ledger")
app.command("backup", cls=ChineseCommand, help=backup.BACKUP_HELP)(backup.backup)
app.command("restore", cls=ChineseCommand, help=backup.RESTORE_HELP)(backup.restore)
app.command("evidence", cls=ChineseCommand, help=packs.EVIDENCE_HELP)(packs.evidence)
app.command("archive", cls=ChineseCommand, help=packs.ARCHIVE_HELP)(packs.archive)
app.command("summary", cls=ChineseCommand, help=packs.SUMMARY_HELP)(packs.summary)
app.command("assess", cls=ChineseCommand, help=assess.ASSESS_HELP)(assess.assess)
app.command("report", cls=ChineseCommand, help=assess.REPORT_HELP)(assess.report)
app.add_typer(backup.keys_app, name="keys")
app.add_typer(tablets.app, name="tablet")


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done and clean, 1 findings or differences, 2 refused."""
    speak_chinese()
    try:
        return int(app(args=list(arguments), prog_name="zhuhu", standalone_mode=False) or DONE)
    except typer.Exit as ended:
        return ended.exit_code
    except typer.TyperException as error:
        return _call_refused(error)
    except (KeyboardInterrupt, typer.Abort):
        refuse(sentence("COMMAND_STOPPED"))
        return INTERRUPTED
    except BrokenPipeError:
        with suppress(OSError):
            sys.stdout.close()
        return DONE
    except Exception as error:
        refuse(error.sentence if isinstance(error, SettingsError) else _said(error))
        return REFUSED


def _call_refused(error: typer.TyperException) -> int:
    if type(error).__name__ == "NoArgsIsHelpError":
        say(error.format_message())
        return DONE
    refuse(usage_sentence(error))
    return REFUSED


def _said(error: Exception) -> str:
    """Return the sentence of a refusal; for anything else, a code without a sentence too, where it happened."""
    with suppress(KeyError):
        if isinstance(error, Refusal):
            return error.sentence
        if isinstance(error, SamplingError):
            return sentence(error.code, **error.fields)
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno}"
    return sentence("COMMAND_UNEXPECTED", problem=type(error).__name__, where=where)
