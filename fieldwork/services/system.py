"""The state of the system for those who keep it: where the data lie, which backups there are, what is set."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd

from fieldwork.resources import product_version
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.services.configuration import SettingRow, setting_rows, settings_place
from fieldwork.services.ledger import ledger_head
from fieldwork.settings import Settings
from fieldwork.store.engine import Database
from fieldwork.store.ledger import Head

BACKUPS = "backups"
BACKUP_PATTERN = "zhuhu-*.zip"


@dataclass(frozen=True, kw_only=True)
class SystemView:
    """Where and what the system is. ``backups``: ``name, made_at, size_kb``, the newest first."""

    version: str
    dialect: str
    place: str
    head: Head
    backup_folder: Path
    backups: pd.DataFrame
    settings: tuple[SettingRow, ...]
    settings_place: Path


def system_view(database: Database, settings: Settings, *, actor: Actor) -> SystemView:
    """Return the state of the system; nothing in it is secret or about a household."""
    reach_of(actor, "system.read")
    folder = backup_folder(settings)
    return SystemView(
        version=product_version(),
        dialect=database.dialect,
        place=database.name,
        head=ledger_head(database),
        backup_folder=folder,
        backups=backups_in(folder),
        settings=tuple(setting_rows(settings)),
        settings_place=settings_place(settings),
    )


def backup_folder(settings: Settings) -> Path:
    """Return the folder of the backups that are made from the page and by the clock."""
    return settings.backup_dir or settings.resolved_data_dir() / BACKUPS


def backups_in(folder: Path) -> pd.DataFrame:
    """Return the backups of a folder, the newest first."""
    files = sorted(folder.glob(BACKUP_PATTERN), reverse=True)
    rows = [
        {
            "name": file.name,
            "made_at": datetime.fromtimestamp(file.stat().st_mtime, tz=UTC),
            "size_kb": -(-file.stat().st_size // 1_000),
        }
        for file in files
    ]
    return pd.DataFrame(rows, columns=["name", "made_at", "size_kb"])
