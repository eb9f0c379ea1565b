"""Code lists of `data/codes` as the services need them: code → Chinese label."""

from collections.abc import Mapping

from fieldwork.resources import shipped_toml
from fieldwork.rules.substitution import Reason, parse_reasons


def labels(name: str) -> Mapping[str, str]:
    """Return the labels of a code list by code, in the order of the list."""
    return {str(row["code"]): str(row["label"]) for row in shipped_toml("codes", f"{name}.toml")["codes"]}


def title(name: str) -> str:
    """Return what a code list is called, as its question is."""
    return str(shipped_toml("codes", f"{name}.toml")["title"])


def substitution_reasons() -> Mapping[str, Reason]:
    """Return the configured reasons for a substitution."""
    return parse_reasons(shipped_toml("codes", "substitution_reason.toml")["codes"], labels("attempt_code"))
