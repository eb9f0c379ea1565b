"""One typed object for everything an office may set: environment (``ZHUHU_…``) over a TOML file over defaults.

The file is the one that ``ZHUHU_SETTINGS_FILE`` names, else ``zhuhu.toml`` in the data folder. A key or variable that
is not known is an error: a misspelt setting must not look as if it held. ``docs/settings.md`` lists them all.
"""

import os
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from platformdirs import user_data_path
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from fieldwork.messages import sentence

LOCAL_ZONE = ZoneInfo("Asia/Shanghai")
PREFIX = "ZHUHU_"
SETTINGS_FILE = "zhuhu.toml"
SETTINGS_FILE_VARIABLE = PREFIX + "SETTINGS_FILE"
OTHER_VARIABLES = frozenset({SETTINGS_FILE_VARIABLE, PREFIX + "CHROMIUM"})
"""Variables with the prefix that are no settings of the product: where the file lies, and the tests' browser."""

TILE_SERVICE = r"^$|^https?://[^\s{}]+(\{[zxy]\}[^\s{}]*){3}$"
"""An address with ``{z}``, ``{x}``, ``{y}``, or nothing."""

TEST_PREFIX = PREFIX + "TEST_"


class SettingsError(ValueError):
    """A setting that is unknown or cannot be right; nothing was started."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields

    @property
    def sentence(self) -> str:
        """The Chinese sentence that names the setting, where it stands and what it should be."""
        return sentence(self.code, **self.fields)


class Settings(BaseSettings):
    """What an office may set. The Chinese explanation of each stands in `fieldwork.messages.settings`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", env_ignore_empty=True)

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
    max_rows: int = Field(default=200_000, ge=1)
    """Longest list that is read."""
    host: str = Field(default="127.0.0.1", min_length=1)
    """Address on which `zhuhu serve` listens."""
    port: int = Field(default=8501, ge=1, le=65535)
    """Port on which `zhuhu serve` listens."""
    names: Annotated[tuple[str, ...], NoDecode] = ()
    """Names and addresses by which other machines reach this one; each may stand in a browser's address line."""
    certificate: Path | None = None
    """Server certificate with its chain; without it the one that `zhuhu certificate` made in the data folder."""
    certificate_key: Path | None = None
    """Private key of the server certificate."""
    behind_proxy: bool = False
    """A proxy of the office ends TLS and passes the visitor's address on."""
    backup_every: str = ""
    """How often `zhuhu serve` backs up by itself, such as ``24h``; empty means never."""
    backup_dir: Path | None = None
    """Folder of the backups; without it ``backups/`` in the data folder."""
    backup_keep: int = Field(default=14, ge=1)
    """How many backups stay in the folder when the clock makes a new one."""

    base_map: Path | None = None
    """MBTiles file of a raster base map; without it ``base.mbtiles`` in the data folder, if it is there."""
    base_map_datum: Literal["WGS-84", "GCJ-02"] = "WGS-84"
    """What the tiles of the base map's file are in; tiles in GCJ-02 are moved to where they belong."""
    tile_service: str = Field(default="", pattern=TILE_SERVICE)
    """Address of an office's own tile service with ``{z}``, ``{x}``, ``{y}``; empty means none is asked."""
    tile_service_datum: Literal["WGS-84", "GCJ-02"] = "WGS-84"
    """What the tiles of that service are in."""
    tianditu_key: str = Field(default="", pattern=r"^[0-9A-Za-z]*$")
    """Key of 天地图 (National Platform for Common GeoSpatial Information Services); empty means it is never asked."""
    tianditu_map: Literal["vec", "img"] = "vec"
    """Which map of it: streets or pictures from above, each with its names."""

    min_password_length: int = Field(default=10, ge=8, le=64)
    """Fewest signs of a password."""
    lockout_failures: int = Field(default=5, ge=3)
    """After so many failures in a row an account takes no sign-in for a while."""
    lockout_minutes: int = Field(default=15, ge=1)
    """How long an account then takes no sign-in."""
    session_hours: int = Field(default=12, ge=1)
    """After so many hours one signs in again."""
    idle_minutes: int = Field(default=120, ge=5)
    """After so many minutes without a request one signs in again."""
    draft_days: int = Field(default=7, ge=1, le=30)
    """So many days what was typed and not saved is kept, sealed, for the person who typed it."""
    own_account_by_another: bool = True
    """Two-person rule: nobody changes the roles, areas or training of the own account, or ends it."""

    tablet_batch_mb: int = Field(default=8, ge=1, le=64)
    """Most megabytes that a tablet may send in one batch, unpacked."""
    tablet_batch_events: int = Field(default=100, ge=1, le=1000)
    """Most events of one batch."""
    tablet_photo_mb: int = Field(default=2, ge=1, le=15)
    """Most megabytes of one photo of a tablet."""
    tablet_requests_per_minute: int = Field(default=120, ge=10)
    """How often one tablet may ask in a minute."""

    @field_validator("names", mode="before")
    @classmethod
    def _names_from_text(cls, value: Any) -> Any:
        """Read a list that the environment gives as one text, with commas between."""
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what the program gives, then the environment, then the file."""
        return init_settings, env_settings, _FileSource(settings_cls, init_settings())

    def resolved_data_dir(self) -> Path:
        """Return the data folder in force."""
        return self.data_dir or _platform_folder()

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


class _FileSource(PydanticBaseSettingsSource):
    """The settings file: where ``ZHUHU_SETTINGS_FILE`` points, else in the data folder that is known without it."""

    def __init__(self, settings_cls: type[BaseSettings], given: Mapping[str, Any]) -> None:
        super().__init__(settings_cls)
        self._given = given

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:
        """Return the value of one field, as the library asks for it."""
        return self().get(field_name), field_name, False

    def __call__(self) -> dict[str, Any]:
        """Return what the file holds; no file means nothing."""
        path, is_named = settings_file(self._given.get("data_dir"))
        return _read_file(path, is_named=is_named)


def settings_file(data_dir: str | Path | None = None) -> tuple[Path, bool]:
    """Return where the settings file should lie, and whether somebody named it (it must exist then)."""
    named = os.environ.get(SETTINGS_FILE_VARIABLE, "")
    if named:
        return Path(named), True
    folder = data_dir or os.environ.get(PREFIX + "DATA_DIR") or _platform_folder()
    return Path(folder) / SETTINGS_FILE, False


def read_settings(**given: Any) -> Settings:
    """Return the settings in force; ``given`` wins over environment and file.

    Raises
    ------
    SettingsError
        ``SETTING_…``: a key is unknown, a value cannot be right, or the file cannot be read.
    """
    _require_known_variables()
    try:
        return Settings(**given)
    except ValidationError as error:
        raise _refused(error) from error


@lru_cache(maxsize=1)
def current_settings() -> Settings:
    """Return the settings of this process, read once."""
    return read_settings()


def _platform_folder() -> Path:
    return Path(user_data_path("zhuhu", appauthor=False))


def _read_file(path: Path, *, is_named: bool) -> dict[str, Any]:
    if not is_named and not path.is_file():
        return {}
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError("SETTING_FILE_UNREADABLE", path=path, problem=error.strerror or "") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError("SETTING_FILE_NOT_TOML", path=path, problem=error) from error
    for key in values:
        if key not in Settings.model_fields:
            raise SettingsError("SETTING_UNKNOWN", key=key, place=path)
    if "data_dir" in values and not is_named:
        raise SettingsError("SETTING_MISPLACED", key="data_dir", path=path, variable=SETTINGS_FILE_VARIABLE)
    return values


def _require_known_variables() -> None:
    known = {PREFIX + name.upper() for name in Settings.model_fields} | OTHER_VARIABLES
    for name in sorted(os.environ):
        if name.startswith(PREFIX) and name not in known and not name.startswith(TEST_PREFIX):
            raise SettingsError("SETTING_UNKNOWN", key=name, place=sentence("SETTING_PLACE.environment"))


def _refused(error: ValidationError) -> SettingsError:
    """Return the first thing that is wrong, without the value: it may be a password."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    key = str(first["loc"][0]) if first["loc"] else ""
    if first["type"] == "extra_forbidden":
        return SettingsError("SETTING_UNKNOWN", key=key, place=sentence("SETTING_PLACE.call"))
    return SettingsError("SETTING_WRONG", key=key, variable=PREFIX + key.upper(), meaning=sentence(f"SETTING.{key}"))
