"""Where shipped data lies: inside the wheel as ``fieldwork/_data``, in a checkout as ``data/``."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent
_WHEEL_DATA = _PACKAGE / "_data"
DATA = _WHEEL_DATA if _WHEEL_DATA.is_dir() else _PACKAGE.parent / "data"
VENDOR = _PACKAGE / "vendor"


def data_path(*parts: str) -> Path:
    """Return the path of a shipped data file, for instance ``data_path("plan", "2022.toml")``."""
    return DATA.joinpath(*parts)


@cache
def shipped_toml(*parts: str) -> dict[str, Any]:
    """Return a shipped TOML file as a dictionary; callers must not change it."""
    return tomllib.loads(data_path(*parts).read_text(encoding="utf-8"))
