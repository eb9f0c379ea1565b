"""Marks of the rows of a form that was handed out filled: whether the codes of a row are still the ones it had.

A mark is a digest over what must stay, so that a change shows when the form comes back. It keeps honest people from
mistakes; it is no signature, for its rule is open.
"""

import hashlib
from collections.abc import Iterable

import pandas as pd

MARK_LENGTH = 12
_BETWEEN = "\x1f"


def row_mark(form_name: str, values: Iterable[object]) -> str:
    """Return the mark of a row by the form's name and the values that must stay, in the form's order.

    >>> row_mark("visit_log", ["44011800100100100101"]) == row_mark("visit_log", ["44011800100100100102"])
    False
    """
    text = _BETWEEN.join([form_name, *map(_plain, values)])
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:MARK_LENGTH]


def _plain(value: object) -> str:
    """Return a value as it is compared: a whole number without a point, nothing for a gap."""
    if pd.isna(value):  # type: ignore[call-overload]
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
