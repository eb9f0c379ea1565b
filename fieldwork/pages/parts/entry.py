"""One page in the navigation."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One page in the navigation. ``of_office`` pages show the whole sample and are not an enumerator's.

    ``reads`` is the permission without which the page has nothing to show, or ``also`` where either is enough.
    """

    file: str
    title: str
    of_office: bool = False
    reads: str = "survey.read"
    also: str = ""
    may_start: bool = True
    """Whether a person's first page may be this one."""
