"""Words for codes: of the shipped code lists, and of the areas."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from fieldwork.pages.parts.choices import told_apart
from fieldwork.pages.parts.session import Desk, areas_of
from fieldwork.resources import shipped_toml


@cache
def code_labels(name: str) -> Mapping[str, str]:
    """Return code → word of a shipped code list, in its order."""
    return MappingProxyType({entry["code"]: entry["label"] for entry in shipped_toml("codes", f"{name}.toml")["codes"]})


def area_names(at: Desk) -> dict[str, str]:
    """Return the names of the areas a person may see, by id."""
    view = areas_of(at)
    names = {} if view is None else dict(zip(view.areas["ea_id"], view.areas["area_name"], strict=True))
    return told_apart(names)
