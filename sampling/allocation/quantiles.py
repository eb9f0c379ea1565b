"""Quantiles of the t and F distributions, the only numbers here that come from a library of special functions."""

import scipy  # type: ignore[import-untyped, unused-ignore]


def t_quantile(confidence: float, *, degrees: int) -> float:
    """Return t of a two-sided interval: 2.145 for 95 % and 14 degrees of freedom."""
    return float(scipy.special.stdtrit(degrees, (1 + confidence) / 2))


def f_quantile(probability: float, *, degrees: tuple[int, int]) -> float:
    """Return the F quantile for the degrees of freedom of numerator and denominator."""
    return float(scipy.special.fdtri(*degrees, probability))
