"""The kinds of work that the worker process does."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from fieldwork.rules.findings import finding_sentence
from fieldwork.services.jobs import JobKind, JobTask
from fieldwork.services.ledger import verify_ledger

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


KINDS: Mapping[str, JobKind] = MappingProxyType({"ledger.verify": JobKind(action="ledger.read", run=verified_ledger)})
