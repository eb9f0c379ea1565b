"""The kinds of work that the worker process does."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from fieldwork.rules.findings import finding_sentence
from fieldwork.services.backup import write_backup
from fieldwork.services.file_jobs import checked_listing, checked_screening, imported_listing, imported_screening
from fieldwork.services.jobs import JobKind, JobTask
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.pack_jobs import archive_made, evidence_made, report_made, summary_made
from fieldwork.services.schedule import backup_name
from fieldwork.services.system import backup_folder

SHOWN_PROBLEMS = 200


def verified_ledger(task: JobTask) -> Mapping[str, Any]:
    """Check the chain and every fact; the first problems come back as sentences."""
    report = verify_ledger(task.database, task.progress)
    return {
        "n_entries": report.n_entries,
        "n_facts": report.n_facts,
        "n_problems": len(report.problems),
        "problems": [finding_sentence(problem) for problem in report.problems[:SHOWN_PROBLEMS]],
        "sequence": report.head.sequence,
        "head": report.head.hash,
    }


def written_backup(task: JobTask) -> Mapping[str, Any]:
    """Write a backup into the folder of backups, in the name of the person who asked for it.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_ROLE`` if the person may not do so any more.
    """
    actor, now = task.person("backup.write"), task.settings.now()
    place = backup_folder(task.settings) / backup_name(now)
    made = write_backup(task.database, place, settings=task.settings, actor=actor, now=now)
    return {"path": str(made.path), "digest": made.digest, "sequence": made.head.sequence, "head": made.head.hash}


KINDS: Mapping[str, JobKind] = MappingProxyType(
    {
        "ledger.verify": JobKind(action="ledger.read", run=verified_ledger),
        "database.backup": JobKind(action="backup.write", run=written_backup),
        "listing.check": JobKind(action="listing.import", run=checked_listing, page="listing", keeps_given=True),
        "listing.import": JobKind(action="listing.import", run=imported_listing, page="listing"),
        "screening.check": JobKind(
            action="screening.import", run=checked_screening, page="screening", keeps_given=True
        ),
        "screening.import": JobKind(action="screening.import", run=imported_screening, page="screening"),
        "archive.make": JobKind(action="ledger.read", run=archive_made, page="archive"),
        "summary.make": JobKind(action="ledger.read", run=summary_made, page="archive"),
        "evidence.make": JobKind(action="export.write", run=evidence_made, page="archive"),
        "report.make": JobKind(action="assessment.read", run=report_made, page="assessment"),
    }
)
