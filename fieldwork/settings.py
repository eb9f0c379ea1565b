"""Typed settings from the environment (``ZHUHU_…``): where data lies, what day it is, how much is read."""

from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from platformdirs import user_data_path
from pydantic_settings import BaseSettings, SettingsConfigDict

LOCAL_ZONE = ZoneInfo("Asia/Shanghai")


class Settings(BaseSettings):
    """What an office may set. Each field is an environment variable with the prefix ``ZHUHU_``."""

    model_config = SettingsConfigDict(env_prefix="ZHUHU_")

    data_dir: Path | None = None
    """Folder of the database and keys; without it the platform's user data folder."""
    database_url: str = ""
    """Address of a PostgreSQL database; empty means SQLite in the data folder."""
    key_file: Path | None = None
    """File of the encryption and ledger keys; without it ``keys/`` in the data folder."""
    demo: bool = False
    """Synthetic demonstration: said on each page, with the day fixed by ``today``."""
    today: date | None = None
    """The day the pages take for today; without it the real day in Asia/Shanghai."""
    max_rows: int = 200_000
    """Longest list that is read."""

    def resolved_data_dir(self) -> Path:
        """Return the data folder in force."""
        return self.data_dir or Path(user_data_path("zhuhu", appauthor=False))

    def now(self) -> datetime:
        """Return the present instant in UTC, moved to the day set by ``today`` where that is set."""
        instant = datetime.now(UTC)
        if self.today is None:
            return instant
        local_time: time = instant.astimezone(LOCAL_ZONE).time()
        return datetime.combine(self.today, local_time, tzinfo=LOCAL_ZONE).astimezone(UTC)

    def current_day(self) -> date:
        """Return today's date in Asia/Shanghai."""
        return self.now().astimezone(LOCAL_ZONE).date()


@lru_cache(maxsize=1)
def current_settings() -> Settings:
    """Return the settings of this process, read once."""
    return Settings()
