"""What is made of a table for the screen, kept as long as the table itself: the same rows are not written twice.

Views are remembered for all sessions until something is recorded, so many page runs show the very same table. Nobody
changes a table after it was shown.
"""

import weakref
from collections.abc import Callable, Hashable
from functools import partial
from typing import Any

import pandas as pd

MOST = 16
"""So many things are kept of one table; shown in more ways, it is written anew."""

_Known = dict[int, tuple["weakref.ref[pd.DataFrame]", dict[Hashable, Any]]]
_kept: _Known = {}


def kept(table: pd.DataFrame, key: Hashable, make: Callable[[], Any]) -> Any:
    """Return what was made of this very table under a key, else make it; it is forgotten with the table."""
    known = _of(table)
    found = known.get(key, known)
    if found is not known:
        return found
    made = make()
    if len(known) >= MOST:
        known.clear()
    known[key] = made
    return made


def _of(table: pd.DataFrame) -> dict[Hashable, Any]:
    place = id(table)
    found = _kept.get(place)
    if found is not None and found[0]() is table:
        return found[1]
    fresh: dict[Hashable, Any] = {}
    _kept[place] = (weakref.ref(table, partial(_forget, _kept, place)), fresh)
    return fresh


def _forget(known: _Known, place: int, gone: "weakref.ref[pd.DataFrame]") -> None:
    # Handed in what it looks at: at the end of the process the module's own names are gone before the last table is.
    found = known.get(place)
    if found is not None and found[0] is gone:
        known.pop(place, None)
