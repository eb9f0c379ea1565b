"""What is known of a file that leaves: its digest, its rows, whose data it holds."""

import hashlib
from dataclasses import dataclass

REPORT_NAME = "样本评估报告"
"""Stands in the name of every assessment report that leaves."""


@dataclass(frozen=True, kw_only=True)
class ExportedFile:
    """A file as it leaves. ``ea_ids`` are the areas whose rows are in it; a person limited to areas must name them."""

    name: str
    digest: str
    n_rows: int
    is_personal: bool
    is_synthetic: bool
    ea_ids: frozenset[str] = frozenset()


def exported(
    name: str,
    content: bytes,
    *,
    n_rows: int,
    is_personal: bool,
    is_synthetic: bool,
    ea_ids: frozenset[str] = frozenset(),
) -> ExportedFile:
    """Return what the ledger will say of a file, with the SHA-256 of its bytes."""
    return ExportedFile(
        name=name,
        digest=hashlib.sha256(content).hexdigest(),
        n_rows=n_rows,
        is_personal=is_personal,
        is_synthetic=is_synthetic,
        ea_ids=ea_ids,
    )
