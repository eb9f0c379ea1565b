"""A plan's text as a template to fill in: what stands beside each parameter is its name, in the reader's language."""

import re
from collections.abc import Callable

from fieldwork.rules.plan_changes import section_of, split_line

NameOf = Callable[[str], str]
WIDTH = 42
"""Comments begin in one column where the values leave room."""


def with_names(text: str, *, head: str, name_of: NameOf) -> str:
    """Return the same plan with other comments: a head, and beside each parameter its certainty and its name.

    Values, sections and their order stay, so both texts are the same plan. ``name_of`` takes a full key and returns
    its name, or nothing.
    """
    here, told = "", [f"# {line}".rstrip() for line in head.splitlines()]
    for line in text.splitlines():
        here = section_of(line, here)
        if not line.startswith("#"):
            told.append(_retold(line, here, name_of))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(told)).rstrip("\n") + "\n"


def _retold(line: str, section: str, name_of: NameOf) -> str:
    found = split_line(line)
    if found is None:
        return re.sub(r"\s+#[^\"]*$", "", line)
    name, value, comment = found
    certainty = re.match(r"\([CPU]\)", comment)
    words = [certainty.group()] if certainty else []
    called = name_of(f"{section}.{name}" if section else name)
    words += [called] if called else []
    return f"{f'{name} = {value}':<{WIDTH}} # {' '.join(words)}" if words else f"{name} = {value}"
