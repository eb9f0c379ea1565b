"""Papers and packs that take some seconds: made by the worker, kept in a tray until the person takes them.

Nothing leaves by being made: the ledger's entry is made when the file is taken.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from fieldwork.exchange.sources import SourceFile, source_file
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.archive import cycle_archive
from fieldwork.services.assessment import AssessmentFiles
from fieldwork.services.evidence_pack import Pack, evidence_pack
from fieldwork.services.jobs import JobTask
from fieldwork.services.own_jobs import given_file
from fieldwork.services.report import PaperFormat, assessment_report
from fieldwork.services.summary import work_summary
from fieldwork.services.trays import Tray
from fieldwork.store.ledger import Head

_FILE, _STATED = "file", "stated"
_FILES = ("margins", "values", "old")


def archive_made(task: JobTask) -> Mapping[str, Any]:
    """Make the archive of the cycle."""
    actor = task.person("ledger.read")
    return _laid_in(task, cycle_archive(task.database, task.cycle_id, actor=actor, **_state(task)))


def summary_made(task: JobTask) -> Mapping[str, Any]:
    """Make the summary of the work."""
    actor = task.person("ledger.read")
    return _laid_in(task, work_summary(task.database, task.cycle_id, actor=actor, **_state(task)))


def evidence_made(task: JobTask) -> Mapping[str, Any]:
    """Make the evidence pack of an area."""
    actor, ea_id = task.person("export.write"), str(task.arguments["ea_id"])
    return _laid_in(task, evidence_pack(task.database, task.cycle_id, ea_id, actor=actor, **_state(task)))


def report_made(task: JobTask) -> Mapping[str, Any]:
    """Make the assessment report in one format, from the files that were given."""
    actor, names = task.person("assessment.read"), set(task.arguments["files"])
    files = AssessmentFiles(**{name: given_file(task.tray, name) for name in _FILES if name in names})
    paper = assessment_report(task.database, task.cycle_id, files, actor=actor, **_state(task))
    task.progress(1, 2)
    return _laid_in(task, paper.drawn(PaperFormat(task.arguments["form"])))


def given_to_report(files: AssessmentFiles) -> dict[str, SourceFile]:
    """Return the files of an assessment as they are given to the job of its report."""
    named = {name: getattr(files, name) for name in _FILES}
    return {name: source_file(file) for name, file in named.items() if file is not None}


def pack_in(tray: Tray) -> Pack:
    """Return the pack that lies in a tray.

    Raises
    ------
    InputRefusal
        ``JOB_RESULT_GONE`` if it does not any more.
    """
    file, stated = tray.get_file(_FILE), tray.get_words(_STATED)
    if file is None or stated is None:
        raise InputRefusal("JOB_RESULT_GONE")
    return Pack(
        name=file.name,
        content=file.content,
        head=Head(sequence=stated["sequence"], hash=stated["hash"]),
        n_rows=stated["n_rows"],
        is_personal=stated["is_personal"],
        ea_ids=frozenset(stated["ea_ids"]),
    )


def _state(task: JobTask) -> dict[str, Any]:
    """Return the state and the time that were asked for: made again by another worker, a pack has the same bytes."""
    return {
        "made_at": datetime.fromisoformat(task.arguments["made_at"]),
        "sequence": int(task.arguments["sequence"]),
    }


def _laid_in(task: JobTask, pack: Pack) -> Mapping[str, Any]:
    task.tray.put_file(_FILE, SourceFile(pack.name, pack.content))
    stated = {"sequence": pack.head.sequence, "hash": pack.head.hash, "n_rows": pack.n_rows}
    task.tray.put_words(_STATED, {**stated, "is_personal": pack.is_personal, "ea_ids": sorted(pack.ea_ids)})
    return {"name": pack.name, "sequence": pack.head.sequence}


__all__ = ["archive_made", "evidence_made", "given_to_report", "pack_in", "report_made", "summary_made"]
