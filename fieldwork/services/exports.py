"""Exports: whatever leaves the database is entered in the ledger, by digest and with the marks it carries."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

import pandas as pd

from fieldwork.rules.exports import ExportedFile
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.intention import Work, intention
from fieldwork.store import exports, ledger
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head


@intention("export.write")
def record_export(
    work: Work, files: Sequence[ExportedFile], *, cycle_id: str, actor: Actor, now: datetime, channel: str = "page"
) -> Head:
    """Enter files that leave, and return the head of the ledger that they carry: the one before this entry.

    Parameters
    ----------
    files
        As `fieldwork.rules.exports.exported` describes them.
    cycle_id
        The cycle whose data they hold; empty for what belongs to the office (a backup, the ledger).
    channel
        ``page`` (downloaded), ``command`` (written by the command line) or ``backup``.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_…``: a person limited to towns or areas takes out only what is within reach.
    """
    for ea_id in sorted({ea_id for file in files for ea_id in file.ea_ids}):
        work.require_area(ea_id)
    return enter_files(work, files, cycle_id=cycle_id, channel=channel, head=ledger.head(work.session))


@intention("office_list.export")
def record_office_list(work: Work, files: Sequence[ExportedFile], *, actor: Actor, now: datetime) -> Head:
    """Enter lists of how the system is kept: accounts, tablets, jobs, backups, settings; return the head they carry.

    Who keeps the system takes these out and nothing of the survey, for which `record_export` asks.
    """
    return enter_files(work, files, cycle_id="", channel="page", head=ledger.head(work.session))


def enter_files(work: Work, files: Sequence[ExportedFile], *, cycle_id: str, channel: str, head: Head) -> Head:
    """Enter files within an intention; ``head`` is the one that they carry."""
    stamp = work.about(cycle_id=cycle_id, subject=", ".join(file.name for file in files))
    rows = [_row(file, channel, head) | {"cycle_id": cycle_id or None} for file in files]
    exports.add_files(work.session, rows, stamp=stamp)
    return head


def exports_view(database: Database, *, actor: Actor) -> pd.DataFrame:
    """Return what has left the database, the newest first."""
    reach_of(actor, "ledger.read")
    with database.reading() as session:
        return exports.files(session)


def _row(file: ExportedFile, channel: str, head: Head) -> dict[str, object]:
    return {
        "export_id": str(uuid4()),
        "file_name": file.name,
        "channel": channel,
        "n_rows": file.n_rows,
        "digest": file.digest,
        "is_personal": file.is_personal,
        "is_synthetic": file.is_synthetic,
        "head_sequence": head.sequence,
        "head_hash": head.hash,
    }
