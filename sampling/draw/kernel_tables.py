"""Records and tables of a draw that was made in one pass: the same values as area by area."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from sampling.columns import ORDER_COLUMNS, RESERVE_COLUMNS, SAMPLE_COLUMNS
from sampling.draw.kernel import KernelDesign, KernelDraw
from sampling.draw.kernel_columns import TextIds, byte_matrix, ids_in_order
from sampling.draw.kernel_digests import Lines, all_digests
from sampling.draw.kernel_list import KernelList, kernel_list
from sampling.draw.kernel_order import Integers
from sampling.draw.kernel_positions import all_set_aside, steps_within
from sampling.draw.kernel_reserve import AllQueues, all_queues
from sampling.draw.record import AreaRecord, Ranks
from sampling.imputation import SortImputation


@dataclass(frozen=True, kw_only=True)
class DrawnAtOnce:
    """A draw of all areas of a list; records and tables are made when asked for. ``ids`` lie in selection order."""

    listed: KernelList
    ids: TextIds
    design: KernelDesign
    drawn: KernelDraw
    queues: AllQueues

    @property
    def counts(self) -> Integers:
        """N of each area."""
        return np.diff(self.drawn.bounds)

    def area_records(self) -> tuple[AreaRecord, ...]:
        """Return each area's record with its digests, by ``ea_id``."""
        starts = self.drawn.starts
        columns = zip(
            self.listed.ea_ids,
            self.counts.tolist(),
            starts.start.tolist(),
            [None] * len(self.counts) if starts.set_aside_start is None else starts.set_aside_start.tolist(),
            self._set_aside(),
            map(tuple, self.drawn.positions.tolist()),
            self._reserves(),
            *self._digests(),
            strict=True,
        )
        return tuple(
            AreaRecord(
                ea_id=ea_id,
                n_units=n_units,
                n_sample=self.design.n_sample,
                start=start,
                set_aside_start=set_aside_start,
                set_aside=set_aside,
                positions=positions,
                reserve=reserve,
                list_digest=list_digest,
                order_digest=order_digest,
            )
            for (
                ea_id,
                n_units,
                start,
                set_aside_start,
                set_aside,
                positions,
                reserve,
                list_digest,
                order_digest,
            ) in columns
        )

    def _digests(self) -> tuple[list[str], list[str]]:
        lines = Lines(
            area_matrix=byte_matrix(self.listed.ea_ids),
            id_matrix=self.ids.matrix,
            keys=self.listed.keys,
            order=self.drawn.order,
            bounds=self.drawn.bounds,
        )
        return all_digests(lines)

    def _set_aside(self) -> Iterator[Ranks]:
        ranks, n_aside = all_set_aside(self.counts, self.drawn.starts, n_sample=self.design.n_sample)
        return _cut(ranks.tolist(), n_aside)

    def _reserves(self) -> Iterator[tuple[Ranks, ...]]:
        ranks = self.queues.ranks[self._is_queued()].tolist()
        queues = list(_cut(ranks, self.queues.lengths.ravel()))
        n_sample = self.design.n_sample
        return (tuple(queues[first : first + n_sample]) for first in range(0, len(queues), n_sample))

    def _is_queued(self) -> np.ndarray:
        place = np.arange(self.queues.ranks.shape[2])
        return place < self.queues.lengths[..., None]

    def sample(self) -> pd.DataFrame:
        """Return ``sample.csv`` without the first stage."""
        prob = self.design.n_sample / self.counts
        columns = (
            self._ea_ids(np.full(len(prob), self.design.n_sample)),
            self._household_ids(self.drawn.bounds[:-1, None] + self.drawn.positions),
            self.drawn.positions.ravel(),
            np.repeat(prob, self.design.n_sample),
        )
        return _table(SAMPLE_COLUMNS, columns)

    def reserve(self) -> pd.DataFrame:
        """Return ``reserve.csv``."""
        is_queued, first = self._is_queued(), self.drawn.bounds[:-1, None]
        ranks, lengths = self.queues.ranks[is_queued], self.queues.lengths
        per_area = lengths.sum(axis=1)
        columns = (
            self._ea_ids(per_area),
            self._household_ids(ranks + np.repeat(first.ravel(), per_area)),
            ranks,
            self._household_ids(np.repeat((first + self.drawn.positions).ravel(), lengths.ravel())),
            steps_within(lengths.ravel()) + 1,
        )
        return _table(RESERVE_COLUMNS, columns)

    def order(self) -> pd.DataFrame:
        """Return ``order.csv``."""
        counts = self.counts
        columns = (self._ea_ids(counts), steps_within(counts), self.ids.column.array)
        return _table(ORDER_COLUMNS, columns)

    def _ea_ids(self, counts: Integers) -> Any:
        """Return the areas' ids, each as many times as its count says."""
        return pd.array(self.listed.ea_ids, dtype="str").repeat(counts)

    def _household_ids(self, places: Integers) -> Any:
        """Return the ids at places of the selection order of all areas."""
        return self.ids.column.array.take(places.ravel())


def draw_at_once(
    screened: pd.DataFrame, *, sort: Sequence[str], design: KernelDesign, depth: int, imputation: SortImputation
) -> DrawnAtOnce | None:
    """Draw all areas of a list in one pass, or return None where the list needs the plain way."""
    listed = kernel_list(screened, sort=sort, imputation=imputation) if depth >= 0 else None
    drawn = None if listed is None else listed.draw(design)
    if listed is None or drawn is None:
        return None
    queues = all_queues(np.diff(drawn.bounds), drawn.positions, depth=depth)
    ids = ids_in_order(listed.ids, drawn.order)
    return DrawnAtOnce(listed=listed, ids=ids, design=design, drawn=drawn, queues=queues)


def _cut(ranks: Sequence[int], lengths: Integers) -> Iterator[Ranks]:
    """Cut a list into tuples of these lengths."""
    ends = np.cumsum(lengths)
    return (tuple(ranks[first:end]) for first, end in zip((ends - lengths).tolist(), ends.tolist(), strict=True))


def _table(names: Sequence[str], columns: Sequence[Any]) -> pd.DataFrame:
    return pd.DataFrame(dict(zip(names, columns, strict=True)), copy=False)
