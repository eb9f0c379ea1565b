"""How a variable spreads between and within areas, from the screening: mean, variance parts, intra-area correlation.

Income per person is a ratio of two totals, R = Σ w y / Σ w x (income over persons), so what spreads is the residual
z = (y − R x)/x̄, whose mean has the variance of R (Cochran 1977, §6.4; Särndal, Swensson & Wretman 1992, §5.6). For a
plain mean x = 1. With a areas of n_i households (unequal), the analysis of variance gives

    n₀ = (n − Σ n_i²/n)/(a − 1),  σ_b² = (MSB − MSW)/n₀,  σ_w² = MSW,  ρ = σ_b²/(σ_b² + σ_w²)

References
----------
Donner, A. (1986), A review of inference procedures for the intraclass correlation coefficient, Int. Statist. Rev. 54,
67-82 (n₀ for unequal sizes). Thomas, J. D. & Hultquist, R. A. (1978), Ann. Statist. 6, 582-587 (interval). Cochran
1977, §9.4-9.5; Särndal, Swensson & Wretman 1992, §4.2 (intra-cluster correlation).
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.allocation.errors import AllocationError, require_range
from sampling.allocation.quantiles import f_quantile
from sampling.columns import require_columns
from sampling.findings import Finding, Severity

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class SpreadColumns:
    """Which columns are read: numerator y, denominator x (``None``: a plain mean) and weight w (``None``: all 1)."""

    numerator: str = "income"
    denominator: str | None = "n_persons"
    weight: str | None = None

    @property
    def read(self) -> tuple[str, ...]:
        """The columns that a table must have, beside ``ea_id``."""
        return tuple(name for name in (self.numerator, self.denominator, self.weight) if name is not None)


@dataclass(frozen=True, kw_only=True)
class AreaSpread:
    """The spread of a variable over households and areas.

    Parameters
    ----------
    mean
        R: the mean, or the ratio.
    between_variance, within_variance
        σ_b² (may come out negative: then areas differ less than chance would make them) and σ_w², per household, of z.
    size_coefficient
        n₀, the effective number of households per area.
    mean_squares
        MSB and MSW.
    n_areas, n_households, n_left_out
        What it was computed from; left out are households without a number, or with a denominator of 0 or less.
    """

    mean: float
    between_variance: float
    within_variance: float
    size_coefficient: float
    mean_squares: tuple[float, float]
    n_areas: int
    n_households: int
    n_left_out: int

    @property
    def variance(self) -> float:
        """σ² = σ_b² + σ_w², the variance of one household drawn anywhere."""
        return self.between_variance + self.within_variance

    @property
    def cv(self) -> float:
        """Coefficient of variation of one household, σ/R."""
        return math.sqrt(self.variance) / self.mean

    @property
    def intra_area_correlation(self) -> float:
        """ρ, between −1/(n₀ − 1) and 1; 0 if nothing varies."""
        return self.between_variance / self.variance if self.variance else 0.0


def spread_from_screening(screened: pd.DataFrame, *, columns: SpreadColumns) -> AreaSpread:
    """Return the spread of a variable over the areas of a screened list.

    Parameters
    ----------
    screened
        ``ea_id`` and ``columns``; numbers may be missing.

    Raises
    ------
    AllocationError
        ``SPREAD_TOO_FEW_AREAS`` with ``n_areas``: less than two areas; ``SPREAD_TOO_FEW_HOUSEHOLDS`` with
        ``n_households``: no area with two households; ``SPREAD_MEAN_NOT_POSITIVE`` with ``value``.
    """
    require_columns(screened, ("ea_id", *columns.read), table_name="screened")
    table = _usable(screened, columns)
    areas = pd.factorize(table["ea_id"], sort=True)[0].astype(np.int64)
    counts = np.bincount(areas)
    _require_enough(counts)
    mean, residuals = _residuals(table)
    return _analysis_of_variance(residuals, areas=areas, mean=mean, n_left_out=len(screened) - len(table))


def _usable(screened: pd.DataFrame, columns: SpreadColumns) -> pd.DataFrame:
    def numbers(column: str | None) -> Numbers:
        if column is None:
            return np.ones(len(screened))
        return pd.to_numeric(screened[column], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)

    y, x, w = (numbers(column) for column in (columns.numerator, columns.denominator, columns.weight))
    table = pd.DataFrame({"ea_id": screened["ea_id"].to_numpy(), "y": y, "x": x, "w": w})
    return table[np.isfinite(y) & np.isfinite(x) & (x > 0) & np.isfinite(w) & (w > 0)]


def _require_enough(counts: npt.NDArray[np.int64]) -> None:
    if len(counts) < 2:
        raise AllocationError("SPREAD_TOO_FEW_AREAS", "the spread needs two areas or more", n_areas=len(counts))
    if counts.max() < 2:
        n = int(counts.sum())
        raise AllocationError("SPREAD_TOO_FEW_HOUSEHOLDS", "no area has two households", n_households=n)


def _residuals(table: pd.DataFrame) -> tuple[float, Numbers]:
    y, x, w = (table[name].to_numpy(dtype=np.float64) for name in ("y", "x", "w"))
    ratio = float((w * y).sum() / (w * x).sum())
    if ratio <= 0:
        raise AllocationError("SPREAD_MEAN_NOT_POSITIVE", f"the mean is {ratio:g}", value=ratio)
    return ratio, (y - ratio * x) * w.sum() / (w * x).sum()


def _analysis_of_variance(
    residuals: Numbers, *, areas: npt.NDArray[np.int64], mean: float, n_left_out: int
) -> AreaSpread:
    counts = np.bincount(areas)
    n, a = len(residuals), len(counts)
    area_means = np.bincount(areas, weights=residuals) / counts
    between = float((counts * (area_means - residuals.mean()) ** 2).sum() / (a - 1))
    within = float(((residuals - area_means[areas]) ** 2).sum() / (n - a))
    size_coefficient = float((n - (counts**2).sum() / n) / (a - 1))
    return AreaSpread(
        mean=mean,
        between_variance=(between - within) / size_coefficient,
        within_variance=within,
        size_coefficient=size_coefficient,
        mean_squares=(between, within),
        n_areas=a,
        n_households=n,
        n_left_out=n_left_out,
    )


def correlation_interval(spread: AreaSpread, *, confidence: float) -> tuple[float, float]:
    """Return the interval of ρ: (F/F_u − 1)/(F/F_u + n₀ − 1) and the same with F_l, F = MSB/MSW.

    Exact for equal sizes and normal data, else an approximation. Fifteen areas leave it wide: plan with its upper end.

    Raises
    ------
    AllocationError
        ``ALLOCATION_NUMBER_INVALID``; ``SPREAD_NO_WITHIN_VARIANCE`` if households of an area do not differ.
    """
    require_range(confidence, field="confidence", above=0, below=1)
    between, within = spread.mean_squares
    if within == 0:
        raise AllocationError("SPREAD_NO_WITHIN_VARIANCE", "the households of each area are all alike")
    degrees = (spread.n_areas - 1, spread.n_households - spread.n_areas)
    quantiles = (f_quantile((1 + confidence) / 2, degrees=degrees), f_quantile((1 - confidence) / 2, degrees=degrees))
    low, high = (between / within / quantile for quantile in quantiles)
    n0 = spread.size_coefficient
    return (low - 1) / (low + n0 - 1), (high - 1) / (high + n0 - 1)


def check_spread(spread: AreaSpread, *, max_left_out_percent: float) -> list[Finding]:
    """Report what weakens the spread.

    ``SPREAD_LEFT_OUT`` (information, warning above the limit) and ``SPREAD_NO_AREA_EFFECT`` (information: σ_b² is not
    above 0 and counts as 0 in what is computed from it).
    """
    findings = []
    percent = 100 * spread.n_left_out / (spread.n_left_out + spread.n_households)
    if spread.n_left_out:
        findings.append(
            Finding(
                code="SPREAD_LEFT_OUT",
                severity=Severity.WARNING if percent > max_left_out_percent else Severity.INFORMATION,
                subject=str(spread.n_left_out),
                field="income",
                value=f"{percent:.1f}",
                expected=f"{max_left_out_percent:g}",
            )
        )
    if spread.between_variance <= 0:
        value = f"{spread.intra_area_correlation:.3f}"
        findings.append(
            Finding(
                code="SPREAD_NO_AREA_EFFECT", severity=Severity.INFORMATION, subject=value, field="rho", value=value
            )
        )
    return findings
