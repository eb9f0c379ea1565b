"""The rules as tables: each case says its rule in a sentence, what is given, what must follow, and its source."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
Case = Mapping[str, Any]


@cache
def cases(noun: str) -> tuple[Case, ...]:
    """Return the cases of a table, in its order."""
    content = tomllib.loads((FOLDER / f"{noun}.toml").read_text(encoding="utf-8"))
    return tuple(content["case"])


def nouns() -> list[str]:
    """Return the names of all tables."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def title(noun: str) -> str:
    """Return the Chinese title of a table."""
    content = tomllib.loads((FOLDER / f"{noun}.toml").read_text(encoding="utf-8"))
    return str(content.get("title", noun))
