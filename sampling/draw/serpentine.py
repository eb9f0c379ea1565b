"""Hierarchic serpentine order: each further sort column runs up in one group and down in the next.

Neighbours across a group's border then resemble each other, so that a systematic sample meets no jump there
(Williams & Chromy 1980; the order that survey software calls hierarchic serpentine).

References
----------
Williams, R. L. & Chromy, J. R. (1980), SAS sample selection macros. Proc. 5th SAS Users Group Int. Conf., 392-396.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Keys = Sequence[npt.NDArray[Any]]


def serpentine_groups(columns: Sequence[Keys], *, n_units: int) -> npt.NDArray[np.int64]:
    """Return each unit's place among the distinct combinations of sort values, in serpentine order.

    The first column ascends. Each further one ascends in the first group of the columns before it, descends in the
    second, and so on, groups counted in the order in which they are passed. Missing values come last in every group,
    whichever way it runs; units of one place are ties.

    Parameters
    ----------
    columns
        For each sort column its values and, more significant, whether each is missing.

    >>> kind, size, known = np.array([1, 1, 2, 2]), np.array([5, 7, 5, 7]), np.zeros(4, dtype=bool)
    >>> serpentine_groups([(kind, known), (size, known)], n_units=4).tolist()
    [0, 1, 3, 2]
    """
    groups = np.zeros(n_units, dtype=np.int64)
    for values, missing in columns:
        codes = np.unique(values, return_inverse=True)[1].astype(np.int64)
        turned = np.where(groups % 2 == 1, -codes, codes)
        groups = _places(turned, np.asarray(missing), groups)
    return groups


def _places(*keys: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Return the dense rank of each unit's keys, the last key the most significant."""
    order = np.lexsort(keys)
    is_new = np.zeros(len(order), dtype=np.bool_)
    for key in keys:
        is_new[1:] |= key[order][1:] != key[order][:-1]
    places = np.empty(len(order), dtype=np.int64)
    places[order] = np.cumsum(is_new)
    return places
