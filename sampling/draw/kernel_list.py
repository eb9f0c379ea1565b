"""A screened list read for the one-pass draw: integers to sort by, bytes to hash, and who takes part."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from sampling.draw.kernel import KernelDesign, KernelDraw, draw_rows
from sampling.draw.kernel_columns import (
    Bytes,
    ListKey,
    TextIds,
    area_numbers,
    byte_matrix,
    list_key,
    starts_with_area,
    text_ids,
)
from sampling.draw.kernel_order import Integers, SortKey, has_repeats
from sampling.draw.order import NOTHING_IMPUTED, with_sort_columns
from sampling.errors import DrawError, SamplingError
from sampling.imputation import SortImputation, with_imputed_sort_values
from sampling.screening import takes_part


@dataclass(frozen=True, kw_only=True)
class KernelList:
    """A list whose rows take part; ``rows`` None: all of them. ``words`` are the ids as integers."""

    ea_ids: list[str]
    areas: Integers
    ids: TextIds
    words: Sequence[Integers]
    keys: Sequence[ListKey]
    rows: Integers | None

    def draw(self, design: KernelDesign) -> KernelDraw | None:
        """Draw in all areas, rows counted in the whole list; None if an area has too few households."""
        rows = self.rows
        areas = self.areas if rows is None else self.areas[rows]
        keys = [key.key if rows is None else _taken(key.key, rows) for key in self.keys]
        words = self.words if rows is None else [word[rows] for word in self.words]
        try:
            drawn = draw_rows(areas, keys, words, ea_ids=self.ea_ids, design=design)
        except DrawError:
            return None
        return drawn if rows is None else replace(drawn, order=rows[drawn.order])


def kernel_list(
    screened: pd.DataFrame, *, sort: Sequence[str], imputation: SortImputation = NOTHING_IMPUTED
) -> KernelList | None:
    """Read a list, or return None where it needs the plain way: to be refused, or for what only that can sort.

    Raises
    ------
    ColumnError
        What `with_sort_columns` refuses.
    """
    table = with_sort_columns(screened, sort=sort)
    ids = text_ids(table["household_id"])
    numbered = None if ids is None else area_numbers(table["ea_id"])
    if ids is None or numbered is None:
        return None
    areas, ea_ids = numbered
    words = _words_without_repeats(ids, areas, byte_matrix(ea_ids))
    try:
        rows = _rows_that_take_part(table)
        imputed = with_imputed_sort_values(table, sort=sort, imputation=imputation)
    except SamplingError:
        return None
    keys = [key for column in sort if (key := list_key(imputed, column)) is not None]
    if words is None or len(keys) < len(sort):
        return None
    return KernelList(ea_ids=ea_ids, areas=areas, ids=ids, words=words, keys=keys, rows=rows)


def _taken(key: SortKey, rows: Integers) -> SortKey:
    return SortKey(values=key.values[rows], missing=None if key.missing is None else key.missing[rows])


def _words_without_repeats(ids: TextIds, areas: Integers, area_matrix: Bytes) -> list[Integers] | None:
    """Return the ids as integers, or None if a household stands twice in the list."""
    if starts_with_area(ids, areas, area_matrix):
        words = ids.words(skip=area_matrix.shape[1])
        return None if has_repeats(areas, words) else words
    words = ids.words()
    return None if has_repeats(words[0], words[1:]) else words


def _rows_that_take_part(table: pd.DataFrame) -> Integers | None:
    """Return the rows of those that take part, None if all do; only the distinct codes are looked at."""
    if "eligibility" not in table:
        return None
    numbers, codes = pd.factorize(table["eligibility"], use_na_sentinel=False)
    is_in = takes_part(pd.DataFrame({"eligibility": pd.Series(codes), "household_id": ""})).to_numpy()[numbers]
    return None if is_in.all() else np.flatnonzero(is_in)
