"""The forms and code lists that ship with the product, read once."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.forms import FormDefinition, parse_form


@cache
def shipped_form(name: str) -> FormDefinition:
    """Return a shipped form, for instance ``shipped_form("dwelling")``."""
    return parse_form(shipped_toml("forms", f"{name}.toml"), code_labels())


def form_names() -> tuple[str, ...]:
    """Return the names of all shipped forms in alphabetical order."""
    return tuple(sorted(path.stem for path in data_path("forms").glob("*.toml")))


@cache
def code_labels() -> Mapping[str, Mapping[str, str]]:
    """Return code → Chinese label of every shipped code list, by the name of the list."""
    lists = {path.stem: shipped_toml("codes", path.name) for path in sorted(data_path("codes").glob("*.toml"))}
    return MappingProxyType(
        {
            name: MappingProxyType({str(entry["code"]): str(entry["label"]) for entry in content["codes"]})
            for name, content in lists.items()
            if "codes" in content
        }
    )
