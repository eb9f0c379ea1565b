"""One consistent copy of database and photos in one file: what a backup is, before anybody is told of it."""

import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldwork.exchange.backups import BackupManifest, file_digest, write_backup_file
from fieldwork.rules.refusals import InputRefusal
from fieldwork.settings import Settings
from fieldwork.store import copying
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

DATABASE_PARTS = {"sqlite": "database.sqlite", "postgresql": "database.dump"}
PHOTOS = "photos"
BACKUPS = "backups"
KEY_MARK = b"zhuhu backup"


@dataclass(frozen=True, kw_only=True)
class Backup:
    """A backup that was written or put back: its file, digest, and the head of the ledger in it."""

    path: Path
    digest: str
    head: Head


def copied(database: Database, path: Path, *, settings: Settings, made_by: str, now: datetime) -> Backup:
    """Write a backup file while people work. Nothing is entered: before an upgrade the old schema has no place for it.

    Raises
    ------
    Refusal
        ``BACKUP_FILE_EXISTS``, ``BACKUP_NOT_WRITABLE``, ``BACKUP_TOOL_…``.
    """
    if path.exists():
        raise InputRefusal("BACKUP_FILE_EXISTS", path=path)
    with work_folder(path.absolute().parent, path) as name:
        part = DATABASE_PARTS[database.dialect]
        head = copying.copy_database(database, Path(name) / part)
        files = {part: Path(name) / part} | _photos(settings)
        manifest = BackupManifest(
            made_at=now.astimezone(UTC).isoformat(),
            made_by=made_by,
            dialect=database.dialect,
            head_sequence=head.sequence,
            head_hash=head.hash,
            key_mark=database.keys.mac(KEY_MARK),
            parts={name: file_digest(file) for name, file in files.items()},
        )
        digest = write_backup_file(path, files, manifest)
    return Backup(path=path, digest=digest, head=head)


def copy_before_upgrade(database: Database, revision: str, *, settings: Settings, now: datetime) -> Backup:
    """Write a backup of a database that is about to be upgraded from a revision, beside it."""
    name = f"before-upgrade-from-{revision}-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}.zip"
    path = settings.resolved_data_dir() / BACKUPS / name
    return copied(database, path, settings=settings, made_by="upgrade", now=now)


def work_folder(folder: Path, said: Path) -> "tempfile.TemporaryDirectory[str]":
    """Return a folder beside the target: what is large is moved, not copied, and a full disk shows before."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return tempfile.TemporaryDirectory(dir=folder, prefix=".zhuhu-", ignore_cleanup_errors=True)
    except OSError as error:
        raise InputRefusal("BACKUP_NOT_WRITABLE", path=said, problem=error.strerror or "") from error


def _photos(settings: Settings) -> dict[str, Path]:
    folder = settings.resolved_data_dir() / PHOTOS
    return {f"{PHOTOS}/{file.name}": file for file in sorted(folder.glob("*.sealed"))}
