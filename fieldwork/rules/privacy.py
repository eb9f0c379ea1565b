"""Personal values on the screen: who sees them at once, and what stands there for the others."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pandas as pd

from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, Reach, reach_of, scopes_of

PERSONAL_FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "dwelling": ("address",),
        "screening_answer": ("income", "estimated_value_cny", "head_age", "notes"),
        "visit": ("note", "correction_reason"),
        "substitution": ("note", "decision_note"),
        "account_opening": ("keeper_name",),
        "bookkeeping_visit": ("note",),
        "inspection_finding": ("text",),
        "field_report": ("reason",),
    }
)
"""What may be shown in clear on request, by what it belongs to."""


def personal_reach(actor: Actor) -> Reach:
    """Return where a person sees personal values without asking: where the person's work needs them."""
    return reach_of(actor, "personal.read") if scopes_of(actor, "personal.read") else Reach()


def masked(table: pd.DataFrame, kind: str, *, actor: Actor) -> pd.DataFrame:
    """Return a table with ``ea_id`` in which personal values out of the person's reach are hidden; gaps stay gaps."""
    reach = personal_reach(actor)
    hidden = ~table["ea_id"].map(reach.covers).astype("bool")
    if not hidden.any():
        return table
    columns = [name for name in PERSONAL_FIELDS[kind] if name in table]
    return table.assign(**{name: _hidden(table[name], hidden) for name in columns})


def hidden_rows(table: pd.DataFrame, kind: str) -> pd.DataFrame:
    """Return the rows of a masked table in which a personal text is hidden."""
    columns = [name for name in PERSONAL_FIELDS[kind] if name in table]
    return table[(table[columns] == sentence("MASKED")).any(axis=1)]


def hides(row: Mapping[Any, Any], kind: str) -> bool:
    """Tell whether a personal text is hidden in one row of a masked table."""
    return any(row.get(name) == sentence("MASKED") for name in PERSONAL_FIELDS[kind])


def _hidden(values: "pd.Series[str]", hidden: "pd.Series[bool]") -> "pd.Series[str]":
    if pd.api.types.is_numeric_dtype(values):
        return values.mask(hidden)
    return values.mask(hidden & values.notna(), sentence("MASKED"))
