"""How far the households drawn in an area are from all that were screened there, as distributions.

- numbers: the largest difference of the distribution functions (Kolmogorov–Smirnov), the mean difference of quantiles
  over the standard deviation (Wasserstein), and the difference of means over the standard deviation;
- categories: half the sum of the differences of shares (total variation).

Ten of three hundred are never quite like them. What is ordinary is known exactly, because an area has only N equally
likely systematic samples: the share of those that are at least as far away as the one that was drawn. It is a rank
among possible draws, not a test of anybody's work: of fifteen areas one is below 1/15 by chance alone.

References
----------
Kolmogorov–Smirnov and Wasserstein distances: Villani, C. (2009), Optimal Transport, ch. 6; Gibbs, A. L. & Su, F. E.
(2002), On choosing and bounding probability metrics, Int. Statist. Rev. 70, 419-435. Design-based reference: all
samples of a systematic design, Madow, W. G. & Madow, L. H. (1944), Ann. Math. Statist. 15, 1-24.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from sampling.assessment.errors import AssessmentError
from sampling.columns import require_columns
from sampling.estimation.design import FloatArray, IntArray


@dataclass(frozen=True, kw_only=True)
class DistanceColumns:
    """Columns that are compared: numbers and categories."""

    numbers: tuple[str, ...] = ("income", "n_persons")
    categories: tuple[str, ...] = ()

    @property
    def read(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.numbers, *self.categories)


def area_distances(
    screened: pd.DataFrame, drawn: pd.DataFrame, *, columns: DistanceColumns, ranked: bool = False
) -> pd.DataFrame:
    """Return a row per area and column.

    Parameters
    ----------
    screened
        ``ea_id, household_id`` and the columns, for all households that could be drawn; with ``ranked`` also ``rank``,
        the place in the order of the draw from 0.
    drawn
        ``ea_id, household_id`` of those who were drawn (or keep books).
    ranked
        Whether to compare with all systematic samples of the area.

    Returns
    -------
    DataFrame
        ``ea_id, column, kind`` (``number`` or ``category``), ``n_screened, n_drawn, n_missing`` (screened households
        without a value, left out), ``distance`` (KS or total variation), ``wasserstein, mean_difference`` (in standard
        deviations, NaN for categories or where nothing varies), ``share_as_far`` (NaN unless ranked).

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    AssessmentError
        ``ASSESSMENT_DRAWN_NOT_SCREENED`` with ``household_id``.
    """
    needed = ("ea_id", "household_id", *columns.read, *(("rank",) if ranked else ()))
    require_columns(screened, needed, table_name="screened")
    require_columns(drawn, ("ea_id", "household_id"), table_name="drawn")
    ids = set(drawn["household_id"])
    strangers = sorted(ids - set(screened["household_id"]))
    if strangers:
        message = f"household {strangers[0]} was drawn and stands on no list"
        raise AssessmentError("ASSESSMENT_DRAWN_NOT_SCREENED", message, household_id=strangers[0])
    marked = screened.assign(is_drawn=screened["household_id"].isin(ids))
    ordered = marked.sort_values(["ea_id", "rank"]) if ranked else marked
    rows = [row for _, area in ordered.groupby("ea_id") for row in _area_rows(area, columns, ranked=ranked)]
    return pd.DataFrame(rows)


def _area_rows(area: pd.DataFrame, columns: DistanceColumns, *, ranked: bool) -> Iterator[dict[str, object]]:
    for column in columns.read:
        is_number = column in columns.numbers
        values = _coded(area[column], is_number=is_number)
        known = np.isfinite(values)
        inside = area["is_drawn"].to_numpy() & known
        row: dict[str, object] = {
            "ea_id": area["ea_id"].iloc[0],
            "column": column,
            "kind": "number" if is_number else "category",
            "n_screened": int(known.sum()),
            "n_drawn": int(inside.sum()),
            "n_missing": int((~known).sum()),
        }
        distances = _distances(values[known], values[inside], is_number=is_number)
        drawn = np.flatnonzero(area["is_drawn"].to_numpy())
        as_far = share_as_far(values, drawn, is_number=is_number) if ranked and inside.any() else np.nan
        yield row | distances | {"share_as_far": as_far}


def _coded(values: pd.Series, *, is_number: bool) -> FloatArray:
    """Return numbers, or codes of categories; NaN where there is none."""
    if is_number:
        return pd.to_numeric(values, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    codes = pd.factorize(values, sort=True)[0].astype(np.float64)
    return np.where(codes < 0, np.nan, codes)


def _distances(everybody: FloatArray, drawn: FloatArray, *, is_number: bool) -> dict[str, float]:
    if len(drawn) == 0:
        return dict.fromkeys(("distance", "wasserstein", "mean_difference"), np.nan)
    measure = ks_distance if is_number else category_distance
    deviation = float(everybody.std()) if is_number else 0.0
    scale = deviation if deviation > 0 else np.nan
    return {
        "distance": measure(everybody, drawn),
        "wasserstein": wasserstein_distance(everybody, drawn) / scale if is_number else np.nan,
        "mean_difference": float(drawn.mean() - everybody.mean()) / scale if is_number else np.nan,
    }


def ks_distance(everybody: FloatArray, drawn: FloatArray) -> float:
    """Return the largest difference of the two distribution functions.

    >>> ks_distance(np.array([1.0, 2, 3, 4]), np.array([1.0, 2]))
    0.5
    """
    at = np.unique(everybody)
    return float(np.abs(_reached(everybody, at) - _reached(drawn, at)).max())


def wasserstein_distance(everybody: FloatArray, drawn: FloatArray) -> float:
    """Return the mean difference of quantiles, ∫ |F − G|.

    >>> wasserstein_distance(np.array([0.0, 10]), np.array([0.0]))
    5.0
    """
    at = np.unique(np.concatenate([everybody, drawn]))
    return float(np.abs(_reached(everybody, at) - _reached(drawn, at))[:-1] @ np.diff(at))


def category_distance(everybody: FloatArray, drawn: FloatArray) -> float:
    """Return half the sum of the differences of shares, from 0 to 1.

    >>> category_distance(np.array([0.0, 0, 1, 2]), np.array([0.0]))
    0.5
    """
    at = np.unique(np.concatenate([everybody, drawn]))
    shares = [(values[:, None] == at).mean(axis=0) for values in (everybody, drawn)]
    return float(np.abs(shares[0] - shares[1]).sum() / 2)


def _reached(values: FloatArray, at: FloatArray) -> FloatArray:
    return np.asarray(np.searchsorted(np.sort(values), at, side="right") / len(values))


def share_as_far(values: FloatArray, drawn: IntArray, *, is_number: bool) -> float:
    """Return the share of the area's N systematic samples whose distance is at least that of the drawn households.

    Parameters
    ----------
    values
        (N,) in the order of the draw; NaN where not known.
    drawn
        Places of those that were drawn; the samples are as many.

    Notes
    -----
    Households without a value keep their places and count for nothing. A sample of which nothing is known is left out.
    """
    n_units, n_sample = len(values), len(drawn)
    everybody = values[np.isfinite(values)]
    measure = ks_distance if is_number else category_distance
    own = measure(everybody, values[drawn][np.isfinite(values[drawn])])
    starts = np.arange(n_units, dtype=np.int64)[:, None]
    samples = values[(starts + n_units * np.arange(n_sample, dtype=np.int64)) // n_sample]
    known = [sample[np.isfinite(sample)] for sample in samples]
    distances = np.array([measure(everybody, sample) for sample in known if len(sample)])
    return float((distances >= own - 1e-12).mean())
