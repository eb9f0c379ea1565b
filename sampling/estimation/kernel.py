"""Totals and means of many domains at once, with their variances, for samples of hundreds of thousands of households.

The same numbers as `estimate` gives with the spread of areas and no finite corrections, in one pass: with t_id the
weighted sum of area i in domain d, V_d = Σ_h a/(a − 1) [Σ_i t_id² − (Σ_i t_id)²/a]. For a mean, y less the domain's
mean takes the place of y, so nothing cancels. Domains part the sample: each household is in one.
"""

from dataclasses import dataclass

import numpy as np

from sampling.estimation.design import FloatArray, IntArray, SampleDesign, sums_by
from sampling.estimation.errors import EstimationError
from sampling.estimation.strata import SingleArea, first_stage

_TREATED = (SingleArea.COLLAPSE, SingleArea.AS_CERTAIN)


@dataclass(frozen=True, kw_only=True)
class PreparedUnits:
    """What does not change from one variable or set of domains to the next.

    Attributes
    ----------
    unit, stratum
        (n,) index of each household's unit and stratum.
    factor
        (u,) a/(a − 1) of the unit's stratum, 0 in a stratum of one unit.
    shrink
        (h,) 1/(a − 1) of each stratum, or 0.
    """

    unit: IntArray
    stratum: IntArray
    factor: FloatArray
    shrink: FloatArray


@dataclass(frozen=True, kw_only=True)
class DomainNumbers:
    """By domain, (d,): Σ w, Σ w y, their ratio, the variances of the latter two, and who stands behind them."""

    n_population: FloatArray
    total: FloatArray
    mean: FloatArray
    total_variance: FloatArray
    mean_variance: FloatArray
    n_households: IntArray
    n_units: IntArray


def prepared_units(design: SampleDesign, *, single_area: SingleArea = SingleArea.REFUSE) -> PreparedUnits:
    """Return the units of a design.

    Raises
    ------
    EstimationError
        ``ESTIMATION_SINGLE_AREA`` unless single areas are to be collapsed or taken as certain.
    """
    units = first_stage(design, single_area=single_area if single_area in _TREATED else SingleArea.REFUSE)
    sizes = units.sizes
    shrink = np.where(sizes > 1, 1 / np.maximum(sizes - 1, 1), 0.0)
    return PreparedUnits(
        unit=units.unit,
        stratum=units.stratum[units.unit],
        factor=np.asarray(sizes * shrink, dtype=np.float64)[units.stratum],
        shrink=shrink,
    )


def domain_numbers(
    design: SampleDesign, values: FloatArray, *, domain: IntArray, n_domains: int, prepared: PreparedUnits
) -> DomainNumbers:
    """Return totals, means and variances of values (n,) for domains 0 … n_domains − 1 (n,).

    A domain without weight has a mean and a variance of the mean of NaN.

    Raises
    ------
    EstimationError
        ``ESTIMATION_VALUE_MISSING`` if a value is no number.
    """
    amounts = design.weights * values
    if not np.isfinite(amounts).all():
        n_missing = int((~np.isfinite(amounts)).sum())
        raise EstimationError("ESTIMATION_VALUE_MISSING", "missing values", field="values", n_missing=n_missing)
    population = sums_by(domain, design.weights, n_groups=n_domains)
    total = sums_by(domain, amounts, n_groups=n_domains)
    below = np.where(population > 0, population, np.nan)
    mean = total / below
    cells = _Cells(prepared=prepared, domain=domain, n_domains=n_domains)
    residuals = amounts - design.weights * mean[domain]
    return DomainNumbers(
        n_population=population,
        total=total,
        mean=mean,
        total_variance=cells.variance(amounts),
        mean_variance=cells.variance(residuals) / below**2,
        n_households=np.bincount(domain, minlength=n_domains).astype(np.int64),
        n_units=cells.n_units(),
    )


class _Cells:
    """Units × domains and strata × domains."""

    def __init__(self, *, prepared: PreparedUnits, domain: IntArray, n_domains: int) -> None:
        self.prepared = prepared
        self.n_domains = n_domains
        self.by_unit = prepared.unit * n_domains + domain
        self.by_stratum = prepared.stratum * n_domains + domain

    def _sums(self, cell: IntArray, amounts: FloatArray, n_groups: int) -> FloatArray:
        return sums_by(cell, amounts, n_groups=n_groups * self.n_domains).reshape(n_groups, self.n_domains)

    def variance(self, amounts: FloatArray) -> FloatArray:
        units = self._sums(self.by_unit, amounts, len(self.prepared.factor))
        strata = self._sums(self.by_stratum, amounts, len(self.prepared.shrink))
        squares = np.einsum("ij,ij,i->j", units, units, self.prepared.factor)
        of_strata = np.einsum("ij,ij,i->j", strata, strata, self.prepared.shrink)
        return np.asarray(np.maximum(squares - of_strata, 0.0), dtype=np.float64)

    def n_units(self) -> IntArray:
        counts = np.bincount(self.by_unit, minlength=len(self.prepared.factor) * self.n_domains)
        return np.asarray(np.count_nonzero(counts.reshape(-1, self.n_domains), axis=0), dtype=np.int64)
