"""The same draw with other libraries, where they are installed (extra ``benchmark``).

polars and DuckDB get the starts and must give the same rows. svy has no equal-probability systematic selection from a
given start; PPS systematic with equal sizes, ordered by income and id, is the nearest, and its start is its own.
"""

# ruff: noqa: PLC0415 - a peer is imported only where it is installed

from collections.abc import Callable
from importlib.util import find_spec

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]


def installed(name: str) -> bool:
    return find_spec(name) is not None


def polars_draw(columns: dict[str, Integers], starts: Integers, *, n_sample: int) -> Callable[[], Integers]:
    """Sort by area, income and id, count the areas, and take the positions."""
    import polars as pl

    frame = pl.DataFrame(columns | {"row": np.arange(len(columns["area"]))})

    def draw() -> Integers:
        ordered = frame.sort(["area", "income", "id"])
        counts = ordered.group_by("area", maintain_order=True).len()["len"].to_numpy().astype(np.int64)
        first = np.cumsum(counts) - counts
        positions = (starts[:, None] + counts[:, None] * np.arange(n_sample)) // n_sample
        return ordered["row"].to_numpy()[first[:, None] + positions]

    return draw


_SQL = """
WITH ranked AS (
  SELECT row, area, income, id,
         row_number() OVER (PARTITION BY area ORDER BY income, id) - 1 AS rank,
         count(*) OVER (PARTITION BY area) AS n_units
  FROM list)
SELECT row FROM ranked JOIN starts USING (area)
WHERE ((rank + 1) * {n} - start - 1 + n_units) // n_units > (rank * {n} - start - 1 + n_units) // n_units
ORDER BY area, rank
"""


def duckdb_draw(columns: dict[str, Integers], starts: Integers, *, n_sample: int) -> Callable[[], Integers]:
    """Rank by a window function; rank i is drawn if (start + N·j) // n = i for some j."""
    import duckdb
    import pyarrow as pa

    connection = duckdb.connect()
    rows = np.arange(len(columns["area"]))
    connection.register("list_given", pa.table(columns | {"row": rows}))
    connection.register("starts_given", pa.table({"area": np.arange(len(starts)), "start": starts}))
    connection.execute("CREATE TABLE list AS FROM list_given")
    connection.execute("CREATE TABLE starts AS FROM starts_given")

    def draw() -> Integers:
        drawn = connection.execute(_SQL.format(n=n_sample)).fetchnumpy()["row"]
        return np.asarray(drawn, dtype=np.int64).reshape(-1, n_sample)

    return draw


def svy_draw(columns: dict[str, Integers], *, n_sample: int) -> Callable[[], object]:
    """PPS systematic with equal sizes in each area."""
    import polars as pl
    import svy

    frame = pl.DataFrame(columns | {"size": np.ones(len(columns["area"]))})
    design = svy.Design(stratum="area", mos="size")

    def draw() -> object:
        return svy.Sample(frame, design).sampling.pps_sys(n_sample, order_by=["income", "id"], rstate=1)

    return draw


def svy_pps(strata: Integers, sizes: Integers, *, n_sample: int) -> Callable[[], object]:
    """PPS systematic in each stratum, the certain ones taken out."""
    import polars as pl
    import svy

    frame = pl.DataFrame({"stratum": strata, "size": sizes})
    design = svy.Design(stratum="stratum", mos="size")

    def draw() -> object:
        return svy.Sample(frame, design).sampling.pps_sys(n_sample, certainty_threshold=1.0, rstate=1)

    return draw
