"""Opening the office's database for a command: only where there is one, unless the command is to make one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.database import DATABASE_FILE, Database, open_database
from fieldwork.settings import Settings, current_settings, read_settings

DEMO_FILE = "demo.sqlite"
DataFolder = Annotated[
    Path | None, typer.Option("--data-dir", metavar="文件夹", help="数据文件夹；不给时用 ZHUHU_DATA_DIR。")
]


def settings_for(data_dir: Path | None) -> Settings:
    """Return the settings with the folder that the command names."""
    return current_settings() if data_dir is None else read_settings(data_dir=data_dir)


@contextmanager
def existing_database(data_dir: Path | None) -> Iterator[Database]:
    """Open a database that is there: the office's, or the one that a demonstration left in the folder.

    Raises
    ------
    InputRefusal
        ``COMMAND_NO_DATABASE``.
    """
    settings = settings_for(data_dir)
    with opened(settings, file_name=_file_in(settings)) as database:
        yield database


@contextmanager
def opened(settings: Settings, *, file_name: str = DATABASE_FILE) -> Iterator[Database]:
    """Open a database, make it if need be, and close it in the end."""
    database = open_database(settings, file_name=file_name)
    try:
        yield database
    finally:
        database.close()


def _file_in(settings: Settings) -> str:
    if settings.database_url:
        return DATABASE_FILE
    folder = settings.resolved_data_dir()
    for name in (DATABASE_FILE, DEMO_FILE):
        if (folder / name).is_file():
            return name
    raise InputRefusal("COMMAND_NO_DATABASE", place=folder, files=f"{DATABASE_FILE}、{DEMO_FILE}")
