"""What ships, and which version it is.

Data and documents lie in the wheel in ``fieldwork/_data`` and ``_docs``, in a checkout in ``data`` and ``docs``.
"""

import tomllib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent
_WHEEL_DATA = _PACKAGE / "_data"
DATA = _WHEEL_DATA if _WHEEL_DATA.is_dir() else _PACKAGE.parent / "data"
_WHEEL_DOCS = _PACKAGE / "_docs"
DOCUMENTS = _WHEEL_DOCS if _WHEEL_DOCS.is_dir() else _PACKAGE.parent / "docs"
VENDOR = _PACKAGE / "vendor"
TABLET = _PACKAGE / "tablet"
VERIFIER = _PACKAGE / "verify" / "verify.html"


def data_path(*parts: str) -> Path:
    """Return the path of a shipped data file, for instance ``data_path("plan", "2022.toml")``."""
    return DATA.joinpath(*parts)


@cache
def shipped_toml(*parts: str) -> dict[str, Any]:
    """Return a shipped TOML file as a dictionary; callers must not change it."""
    return tomllib.loads(data_path(*parts).read_text(encoding="utf-8"))


def product_version() -> str:
    """Return the installed version; "0" where the product runs without being installed."""
    try:
        return version("zhuhu")
    except PackageNotFoundError:
        return "0"


def product_name() -> str:
    """Return name and version, as records and exports state them."""
    return f"zhuhu {product_version()}"
