"""Trays: what a job was given and what it left, sealed files beside the database, for the person who asked alone.

They are no facts: nothing of them enters the ledger or a backup. What was given is gone when the job needs it no more;
the tray itself goes when the person puts it away, and after some days.
"""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from fieldwork.exchange.sources import SourceFile
from fieldwork.services.sealed_files import write_sealed
from fieldwork.settings import Settings
from fieldwork.store.engine import Database
from fieldwork.store.keys import Keys, SealError

FOLDER = "trays"
_SEEN = "seen"
_BEGAN = "began"


@dataclass(frozen=True, kw_only=True)
class Tray:
    """One tray. Neither the person nor the work can be told from its name or the names in it."""

    tray_id: str
    folder: Path
    keys: Keys = field(repr=False)

    @property
    def is_there(self) -> bool:
        """Whether it has not been put away."""
        return self.folder.is_dir()

    @property
    def is_seen(self) -> bool:
        """Whether the person has looked at how the job ended."""
        return (self.folder / _SEEN).exists()

    def put(self, name: str, content: bytes) -> None:
        """Lay something into it, in place of what lay there under the same name.

        Raises
        ------
        InputRefusal
            ``SYSTEM_FOLDER_NOT_WRITABLE``.
        """
        write_sealed(self._path(name), content, context=self._context(name), keys=self.keys)

    def get(self, name: str) -> bytes | None:
        """Return what lies in it, or None: nothing does, or it was sealed with a key that is no longer there."""
        try:
            return self.keys.open_bytes(self._path(name).read_bytes(), context=self._context(name))
        except (OSError, SealError, ValueError):
            return None

    def drop(self, *names: str) -> None:
        """Take something out of it for good."""
        for name in names:
            self._path(name).unlink(missing_ok=True)

    def put_file(self, name: str, file: SourceFile) -> None:
        """Lay in a file with the name people know it by."""
        self.put(name, file.name.encode("utf-8") + b"\n" + file.content)

    def get_file(self, name: str) -> SourceFile | None:
        """Return a file with its name, or None."""
        found = self.get(name)
        if found is None:
            return None
        file_name, _, content = found.partition(b"\n")
        return SourceFile(file_name.decode("utf-8"), content)

    def put_words(self, name: str, words: Mapping[str, Any]) -> None:
        """Lay in what JSON can hold."""
        self.put(name, json.dumps(dict(words), ensure_ascii=False).encode("utf-8"))

    def get_words(self, name: str) -> dict[str, Any] | None:
        """Return what JSON has held, or None."""
        found = self.get(name)
        return None if found is None else dict(json.loads(found))

    def begin(self, now: datetime) -> None:
        """Set it up, with the instant from which it is kept."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / _BEGAN).write_text(now.isoformat(), encoding="ascii")

    def mark_seen(self, *, is_seen: bool = True) -> None:
        """Note that the person has looked at it, or has something new to look at."""
        if not is_seen:
            (self.folder / _SEEN).unlink(missing_ok=True)
        elif self.is_there:
            (self.folder / _SEEN).touch()

    def put_away(self) -> None:
        """Take it away with all that lies in it."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.sealed"

    def _context(self, name: str) -> str:
        return f"tray:{self.tray_id}:{name}"


def tray_of(database: Database, tray_id: str, *, settings: Settings) -> Tray:
    """Return a tray; it need not be there."""
    name = database.keys.mac(f"tray\n{tray_id}".encode())
    return Tray(tray_id=tray_id, folder=settings.resolved_data_dir() / FOLDER / name, keys=database.keys)


def drop_old_trays(settings: Settings, *, now: datetime) -> int:
    """Take away the trays that are older than they are kept, or no trays at all; return how many."""
    old = [
        folder
        for folder in (settings.resolved_data_dir() / FOLDER).glob("*")
        if now - _began(folder, now) > timedelta(days=settings.draft_days)
    ]
    for folder in old:
        shutil.rmtree(folder, ignore_errors=True)
    return len(old)


def _began(folder: Path, now: datetime) -> datetime:
    """Return when a tray was set up; what says nothing is as old as can be."""
    try:
        return datetime.fromisoformat((folder / _BEGAN).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return datetime.min.replace(tzinfo=now.tzinfo)
