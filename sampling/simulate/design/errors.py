"""Errors of the design simulation."""

from sampling.errors import SamplingError


class DesignError(SamplingError):
    """A design or a population that cannot be simulated as asked.

    Codes: ``DESIGN_PARAMETER_INVALID`` (``name, value, expected``), ``POPULATION_EMPTY``, ``POPULATION_VALUE_INVALID``
    (``column, household_id``), ``HOUSEHOLD_DUPLICATE`` (``household_id``), ``AREA_IN_TWO_VILLAGES`` (``ea_id``),
    ``VILLAGE_DIFFERS`` (``column, village_code``), ``RESPONSE_CELL_UNKNOWN`` (``cell, expected``), ``RESULT_UNKNOWN``
    (``estimator, domain``).
    """


def require_between(value: float, *, name: str, least: float, most: float = float("inf")) -> None:
    """Refuse a parameter outside least … most, or one that is no number."""
    if not least <= value <= most:
        expected = f"at least {least}" if most == float("inf") else f"{least} to {most}"
        message = f"{name} is {value}, expected {expected}"
        raise DesignError("DESIGN_PARAMETER_INVALID", message, name=name, value=value, expected=expected)
