"""How a sample is divided over strata: equal, proportional, square-root, Neyman, cost-optimal, power (Plan §8).

A method gives each stratum h a score; the sample is divided in proportion to the scores within minimum and N_h, and
rounded so that the total is kept exactly.

    equal 1 · proportional N · square root √N · Neyman N·S · optimum N·S/√c · power X^q · S/Ȳ, X = N·Ȳ

Neyman gives the least variance of the district's total, equal sizes about the same precision in strata that are alike;
square root and power stand between. Power makes Σ (X^q · cv)² smallest: q = 1 is Neyman, q = 0 weighs all strata alike.

References
----------
Neyman, J. (1934), J. Roy. Statist. Soc. 97, 558-625. Cochran, W. G. (1977), Sampling Techniques, 3rd ed., §5.5-5.9,
5A.3. Bankier, M. D. (1988), Power allocations: determining sample sizes for subnational areas, Amer. Statist. 42,
174-177. Särndal, C.-E., Swensson, B. & Wretman, J. (1992), §3.7.3-3.7.4.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

import pandas as pd

from sampling.allocation.errors import AllocationError, require_at_least
from sampling.allocation.rounding import Bounds, bounded_shares, round_to_total
from sampling.columns import integer_column, require_columns


class AllocationMethod(StrEnum):
    """The size measure in proportion to which strata share the sample."""

    EQUAL = "equal"
    PROPORTIONAL = "proportional"
    SQUARE_ROOT = "square_root"
    NEYMAN = "neyman"
    OPTIMUM = "optimum"
    POWER = "power"


COLUMNS_OF_METHOD = {
    AllocationMethod.EQUAL: (),
    AllocationMethod.PROPORTIONAL: (),
    AllocationMethod.SQUARE_ROOT: (),
    AllocationMethod.NEYMAN: ("sd",),
    AllocationMethod.OPTIMUM: ("sd", "unit_cost"),
    AllocationMethod.POWER: ("sd", "mean"),
}
"""What a method reads beside ``stratum`` and ``n_units``: S, the cost of a unit, Ȳ."""


@dataclass(frozen=True, kw_only=True)
class AllocationRule:
    """How to allocate: the method, the least sample of a stratum, and q of the power method (0 ≤ q ≤ 1)."""

    method: AllocationMethod
    min_per_stratum: int = 0
    power: float = 0.5

    def __post_init__(self) -> None:
        require_at_least(self.min_per_stratum, 0, field="min_per_stratum")
        if not 0 <= self.power <= 1:
            raise AllocationError(
                "ALLOCATION_NUMBER_INVALID",
                "the power is between 0 and 1",
                field="power",
                value=self.power,
                expected="[0, 1]",
            )


def allocate(strata: pd.DataFrame, *, n_total: int, rule: AllocationRule) -> pd.DataFrame:
    """Divide a sample over strata.

    Parameters
    ----------
    strata
        ``stratum`` (distinct), ``n_units`` (N > 0) and what the method reads (``COLUMNS_OF_METHOD``). A stratum with
        fewer units than the minimum is taken as a whole.

    Returns
    -------
    DataFrame
        ``strata`` in its order with ``n_exact`` (the share before rounding), ``n_sample`` (sums to ``n_total``),
        ``sampling_fraction``, ``is_at_minimum``, ``is_take_all``.

    Raises
    ------
    AllocationError
        ``ALLOCATION_NO_STRATA``; ``ALLOCATION_STRATUM_REPEATED`` with ``stratum``; ``ALLOCATION_VALUE_INVALID`` with
        ``stratum, column, value``; ``ALLOCATION_TOTAL_TOO_SMALL``, ``ALLOCATION_TOTAL_TOO_LARGE`` with
        ``n_total, expected``.
    """
    sizes = _sizes(strata)
    scores = _scores(strata, sizes=sizes, rule=rule)
    bounds = [Bounds(lowest=min(rule.min_per_stratum, size), highest=size) for size in sizes]
    shares = bounded_shares(scores, n_total=n_total, bounds=bounds)
    n_sample = round_to_total(shares, sizes=sizes)
    return strata.assign(
        n_exact=[float(share) for share in shares],
        n_sample=n_sample,
        sampling_fraction=[n / size for n, size in zip(n_sample, sizes, strict=True)],
        is_at_minimum=[n == bound.lowest for n, bound in zip(n_sample, bounds, strict=True)],
        is_take_all=[n == size for n, size in zip(n_sample, sizes, strict=True)],
    )


def stratified_variance(allocation: pd.DataFrame) -> float:
    """Return the variance of the estimated total, Σ N² (1 − n/N) S²/n.

    Simple random sampling within strata (Cochran 1977, §5.3). A stratum without a sample makes it infinite, unless its
    S is 0.

    Parameters
    ----------
    allocation
        ``stratum, n_units, sd, n_sample``.
    """
    require_columns(allocation, ("stratum", "n_units", "sd", "n_sample"), table_name="allocation")
    rows = zip(_sizes(allocation), _column(allocation, "sd"), allocation["n_sample"], strict=True)
    return sum(_stratum_variance(size, sd=float(sd), n_sample=int(n)) for size, sd, n in rows)


def compare_allocations(strata: pd.DataFrame, *, n_total: int, rules: Iterable[AllocationRule]) -> pd.DataFrame:
    """Return one row per rule: the cv of the district's total, and the best and worst cv of a stratum's total.

    Parameters
    ----------
    strata
        ``stratum, n_units, sd, mean`` and what the rules read.

    Returns
    -------
    DataFrame
        ``method, power, min_per_stratum, cv_percent, smallest_stratum_cv_percent, largest_stratum_cv_percent``.
    """
    require_columns(strata, ("stratum", "n_units", "sd", "mean"), table_name="strata")
    return pd.DataFrame([_comparison(allocate(strata, n_total=n_total, rule=rule), rule) for rule in rules])


def _comparison(allocation: pd.DataFrame, rule: AllocationRule) -> dict[str, object]:
    sizes = _sizes(allocation)
    means = [float(mean) for mean in _column(allocation, "mean")]
    rows = zip(sizes, means, _column(allocation, "sd"), allocation["n_sample"], strict=True)
    cvs = [_percent(_stratum_variance(size, sd=float(sd), n_sample=int(n)), size * mean) for size, mean, sd, n in rows]
    total = sum(size * mean for size, mean in zip(sizes, means, strict=True))
    return {
        "method": rule.method.value,
        "power": rule.power if rule.method is AllocationMethod.POWER else None,
        "min_per_stratum": rule.min_per_stratum,
        "cv_percent": _percent(stratified_variance(allocation), total),
        "smallest_stratum_cv_percent": min(cvs),
        "largest_stratum_cv_percent": max(cvs),
    }


def _percent(variance: float, total: float) -> float:
    return 100 * math.sqrt(variance) / total


def _stratum_variance(size: int, *, sd: float, n_sample: int) -> float:
    if sd == 0:
        return 0.0
    return math.inf if n_sample == 0 else size * (size - n_sample) * sd**2 / n_sample


def _sizes(strata: pd.DataFrame) -> list[int]:
    require_columns(strata, ("stratum", "n_units"), table_name="strata")
    if strata.empty:
        raise AllocationError("ALLOCATION_NO_STRATA", "there are no strata")
    repeated = strata.loc[strata["stratum"].duplicated(), "stratum"]
    if not repeated.empty:
        stratum = str(repeated.iloc[0])
        raise AllocationError("ALLOCATION_STRATUM_REPEATED", f"stratum {stratum} stands twice", stratum=stratum)
    sizes = integer_column(strata, "n_units")
    _refuse_first(strata, sizes.isna() | (sizes < 1).fillna(value=True), column="n_units")
    return [int(size) for size in sizes]


def _column(strata: pd.DataFrame, column: str) -> Sequence[Fraction]:
    numbers = pd.to_numeric(strata[column], errors="coerce").astype("float64")
    is_positive = numbers.gt(0) if column != "sd" else numbers.ge(0)
    _refuse_first(strata, ~(is_positive & numbers.lt(math.inf)), column=column)
    return [Fraction(number) for number in numbers]


def _refuse_first(strata: pd.DataFrame, wrong: "pd.Series[bool]", *, column: str) -> None:
    if wrong.any():
        row = strata[wrong].iloc[0]
        raise AllocationError(
            "ALLOCATION_VALUE_INVALID",
            f"stratum {row['stratum']}: {column} is {row[column]}",
            stratum=str(row["stratum"]),
            column=column,
            value=str(row[column]),
        )


def _scores(strata: pd.DataFrame, *, sizes: Sequence[int], rule: AllocationRule) -> list[Fraction]:
    columns = COLUMNS_OF_METHOD[rule.method]
    require_columns(strata, columns, table_name="strata")
    values = {column: _column(strata, column) for column in columns}
    n_units = [Fraction(size) for size in sizes]
    if rule.method is AllocationMethod.EQUAL:
        return [Fraction(1)] * len(sizes)
    if rule.method is AllocationMethod.PROPORTIONAL:
        return n_units
    if rule.method is AllocationMethod.SQUARE_ROOT:
        return [Fraction(math.sqrt(size)) for size in sizes]
    if rule.method is AllocationMethod.POWER:
        return _power_scores(n_units, values["sd"], values["mean"], power=rule.power)
    spread = [size * sd for size, sd in zip(n_units, values["sd"], strict=True)]
    if rule.method is AllocationMethod.NEYMAN:
        return spread
    return [s / Fraction(math.sqrt(cost)) for s, cost in zip(spread, values["unit_cost"], strict=True)]


def _power_scores(
    n_units: Sequence[Fraction], sds: Sequence[Fraction], means: Sequence[Fraction], *, power: float
) -> list[Fraction]:
    """X^q · S/Ȳ (Bankier 1988), the stratum's total X as the measure of its importance."""
    rows = zip(n_units, sds, means, strict=True)
    return [Fraction(float(size * mean) ** power) * sd / mean for size, sd, mean in rows]
