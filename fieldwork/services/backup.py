"""Backups: one file with the database and the photos, made while people work, checked before it is put back.

A backup never holds keys: without the key file nobody reads a personal value in it.
"""

from datetime import datetime
from pathlib import Path
from uuid import uuid4

from fieldwork.exchange.backups import BackupManifest, file_digest, read_backup_file
from fieldwork.rules.exports import ExportedFile
from fieldwork.rules.findings import finding_sentence
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.copies import DATABASE_PARTS, KEY_MARK, PHOTOS, Backup, copied, work_folder
from fieldwork.services.database import DATABASE_FILE, open_database, place_of_keys
from fieldwork.services.exports import enter_files
from fieldwork.services.intention import Work, intention
from fieldwork.services.ledger import LedgerReport, Progress, ledger_head, verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import copying, exports
from fieldwork.store.engine import Database, open_engine, sqlite_url
from fieldwork.store.keys import read_key_file
from fieldwork.store.ledger import Head


def write_backup(database: Database, path: Path, *, settings: Settings, actor: Actor, now: datetime) -> Backup:
    """Write a backup file while people work, and enter it in the ledger (the entry is not in the backup itself).

    Raises
    ------
    Refusal
        ``BACKUP_FILE_EXISTS``, ``BACKUP_NOT_WRITABLE``, ``BACKUP_TOOL_…``, ``PERMISSION_ROLE``.
    """
    reach_of(actor, "backup.write")
    made = copied(database, path, settings=settings, made_by=actor.account_id, now=now)
    _enter_backup(database, made, actor=actor, now=now)
    return made


def restore_backup(
    path: Path,
    settings: Settings,
    *,
    actor: Actor,
    now: datetime,
    replace: bool = False,
    progress: Progress | None = None,
) -> Backup:
    """Put a backup in place of the office's database, after checking digests, keys and the whole ledger in it.

    Parameters
    ----------
    replace
        Whether a database that holds entries may be replaced; without it such a call is refused.

    Raises
    ------
    Refusal
        ``BACKUP_…``: nothing was changed.
    """
    reach_of(actor, "backup.restore")
    folder = settings.resolved_data_dir()
    with work_folder(folder, folder) as name:
        unpacked = Path(name)
        manifest = read_backup_file(path, unpacked)
        _require_same_kind(path, manifest, settings)
        _require_keys(path, manifest, settings)
        _require_place(settings, replace=replace)
        _put_back(path, unpacked, manifest, settings, progress)
        _put_photos(unpacked, settings)
    restored = Backup(
        path=path, digest=file_digest(path), head=Head(sequence=manifest.head_sequence, hash=manifest.head_hash)
    )
    database = open_database(settings)
    try:
        _enter_restoration(database, restored, made_at=datetime.fromisoformat(manifest.made_at), actor=actor, now=now)
    finally:
        database.close()
    return restored


@intention("backup.write")
def _enter_backup(work: Work, made: Backup, *, actor: Actor, now: datetime) -> None:
    """Enter a backup that was written: it is a file that leaves."""
    file = ExportedFile(name=made.path.name, digest=made.digest, n_rows=0, is_personal=True, is_synthetic=False)
    enter_files(work, [file], cycle_id="", channel="backup", head=made.head)


@intention("backup.restore")
def _enter_restoration(work: Work, restored: Backup, *, made_at: datetime, actor: Actor, now: datetime) -> None:
    """Enter that the database was put back."""
    row = {
        "restoration_id": str(uuid4()),
        "file_name": restored.path.name,
        "digest": restored.digest,
        "made_at": made_at,
        "head_sequence": restored.head.sequence,
        "head_hash": restored.head.hash,
    }
    exports.add_restoration(work.session, row, stamp=work.about(cycle_id="", subject=restored.path.name))


def _dialect(settings: Settings) -> str:
    return "postgresql" if settings.database_url else "sqlite"


def _require_same_kind(path: Path, manifest: BackupManifest, settings: Settings) -> None:
    expected = _dialect(settings)
    if manifest.dialect != expected:
        raise StateRefusal("BACKUP_OTHER_DATABASE", path=path, value=manifest.dialect, expected=expected)


def _require_keys(path: Path, manifest: BackupManifest, settings: Settings) -> None:
    keys = place_of_keys(settings)
    if not keys.is_file():
        raise StateRefusal("BACKUP_KEYS_NEEDED", path=keys)
    if read_key_file(keys).mac(KEY_MARK) != manifest.key_mark:
        raise StateRefusal("BACKUP_KEYS_WRONG", path=keys, backup=path)


def _require_place(settings: Settings, *, replace: bool) -> None:
    """Refuse to replace what holds entries; a database that cannot even be opened is not refused with ``replace``."""
    if replace or not (settings.database_url or (settings.resolved_data_dir() / DATABASE_FILE).is_file()):
        return
    database = open_database(settings)
    n_entries, place = ledger_head(database).sequence, database.name
    database.close()
    if n_entries:
        raise StateRefusal("BACKUP_PLACE_NOT_EMPTY", path=place, n_entries=n_entries)


def _put_back(
    path: Path, unpacked: Path, manifest: BackupManifest, settings: Settings, progress: Progress | None
) -> None:
    part = unpacked / DATABASE_PARTS[manifest.dialect]
    if manifest.dialect == "sqlite":
        checked = settings.model_copy(update={"data_dir": unpacked, "key_file": place_of_keys(settings)})
        _require_whole(path, manifest, checked, progress, file_name=part.name)
        _load_sqlite(part, settings.resolved_data_dir() / DATABASE_FILE)
        return
    with _kept_postgresql(settings, unpacked / "before.dump") as engine_kept:
        copying.load_postgresql(part, engine_kept.engine)
        _require_whole(path, manifest, settings, progress)
        engine_kept.is_done = True


def _require_whole(
    path: Path,
    manifest: BackupManifest,
    settings: Settings,
    progress: Progress | None,
    *,
    file_name: str = DATABASE_FILE,
) -> None:
    database = open_database(settings, file_name=file_name)
    try:
        expected = manifest.head_hash if manifest.head_sequence else None
        report: LedgerReport = verify_ledger(database, progress, expected_head=expected)
    finally:
        database.close()
    if not report.is_clean:
        first = finding_sentence(report.problems[0])
        raise StateRefusal("BACKUP_LEDGER_NOT_WHOLE", path=path, n_problems=len(report.problems), first=first)


def _load_sqlite(part: Path, place: Path) -> None:
    _set_aside_unreadable(place)
    engine = open_engine(sqlite_url(place))
    try:
        copying.load_sqlite(part, engine)
    finally:
        engine.dispose()


def _set_aside_unreadable(place: Path) -> None:
    """Move a file that is no database out of the way; it stays beside, for whoever wants to look into it."""
    engine = open_engine(sqlite_url(place))
    try:
        is_readable = not place.exists() or copying.is_readable(engine)
    finally:
        engine.dispose()
    if not is_readable:
        for rest in ("", "-wal", "-shm"):
            part = place.with_name(place.name + rest)
            if part.exists():
                part.replace(part.with_name(f"{part.name}.damaged"))


class _kept_postgresql:  # noqa: N801 - a context manager reads as a verb
    """Keep what a PostgreSQL database holds until its replacement is checked; put it back if that fails."""

    def __init__(self, settings: Settings, kept: Path) -> None:
        self.engine = open_engine(settings.database_url)
        self.kept = kept
        self.is_done = False

    def __enter__(self) -> "_kept_postgresql":
        copying.dump_postgresql(self.engine, self.kept)
        return self

    def __exit__(self, *_: object) -> None:
        try:
            if not self.is_done:
                copying.load_postgresql(self.kept, self.engine)
        finally:
            self.engine.dispose()


def _put_photos(unpacked: Path, settings: Settings) -> None:
    """Put the photos back; one that lies there already is the same one, and none is ever taken away."""
    folder = settings.resolved_data_dir() / PHOTOS
    for photo in sorted((unpacked / PHOTOS).glob("*.sealed")):
        folder.mkdir(parents=True, exist_ok=True)
        photo.replace(folder / photo.name)
