"""The design that is simulated, stage by stage. Each value is printed with the results.

What the national rules of 2022 leave unknown, and how people answer, are parameters with invented defaults (U).
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeVar

from sampling.simulate.design.errors import DesignError, require_between

Member = TypeVar("Member", bound=StrEnum)


def member(kind: type[Member], value: str, *, name: str) -> Member:
    """Return the member of an enumeration that a text names, or refuse it."""
    try:
        return kind(value)
    except ValueError as error:
        expected = ", ".join(kind)
        message = f"{name} is {value!r}, expected one of {expected}"
        raise DesignError("DESIGN_PARAMETER_INVALID", message, name=name, value=value, expected=expected) from error


class HouseholdMethod(StrEnum):
    """How households are taken from an area's sorted list."""

    SYSTEMATIC = "systematic"
    SYMMETRIC = "symmetric"
    SIMPLE_RANDOM = "simple_random"


class ResponseKind(StrEnum):
    """Who agrees to keep books."""

    FULL = "full"
    IN_CELLS = "in_cells"
    """Everybody of a cell with the same chance: response at random within cells."""
    FALLS_WITH_OUTCOME = "falls_with_outcome"
    """The better off, the less: not at random."""


class Substitution(StrEnum):
    """Who steps in for a household that does not take part."""

    NONE = "none"
    RESERVE = "reserve"
    """The neighbours in the sort order, fixed at the draw (`sampling.reserve`)."""
    GENERAL_QUEUE = "general_queue"
    """One queue per area of undrawn households in random order, for whoever is to be replaced."""


class Weighting(StrEnum):
    """What is done about drawn households that neither take part nor are replaced."""

    NONE = "none"
    CELLS = "cells"


@dataclass(frozen=True, kw_only=True)
class Screening:
    """What is known of the sort variable when households are drawn.

    Parameters
    ----------
    sort_correlation
        Correlation, within areas and on normal scores, of the variable that lists are sorted by with the true one.
        1: sorted by the truth; 0: random order.
    missed_percent
        Households of whom nothing is known (not met, refused): they stay on the list and are sorted last. Small
        households are missed more often, in inverse proportion to the number of persons.
    n_repeats
        So many screenings are made of every area; each draw meets one of them at random in each of its areas.
    """

    sort_correlation: float = 0.8
    missed_percent: float = 7.4
    n_repeats: int = 8

    def __post_init__(self) -> None:
        require_between(self.sort_correlation, name="sort_correlation", least=0, most=1)
        require_between(self.missed_percent, name="missed_percent", least=0, most=100)
        require_between(self.n_repeats, name="n_repeats", least=1)

    @property
    def is_certain(self) -> bool:
        """Tell whether chance plays no part, so that all repeats are the same."""
        return self.sort_correlation == 1 and self.missed_percent == 0


@dataclass(frozen=True, kw_only=True)
class Response:
    """Chance of each household to take part when it is asked; one household's answer does not depend on another's.

    Parameters
    ----------
    rate
        Mean over the population; of the cells that ``cell_rates`` does not name.
    cell_rates
        For `ResponseKind.IN_CELLS`: the rate of each cell by name.
    slope
        For `ResponseKind.FALLS_WITH_OUTCOME`: fall of the log odds for one standard deviation of the outcome per
        person (normal scores).
    """

    kind: ResponseKind = ResponseKind.FULL
    rate: float = 0.7
    cell_rates: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    slope: float = 0.7

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", member(ResponseKind, self.kind, name="kind"))
        require_between(self.rate, name="rate", least=0.01, most=1)
        for cell, rate in self.cell_rates.items():
            require_between(rate, name=f"cell_rates.{cell}", least=0.01, most=1)
        require_between(self.slope, name="slope", least=0, most=10)
        if self.kind is ResponseKind.FALLS_WITH_OUTCOME:
            require_between(self.rate, name="rate", least=0.01, most=0.99)


@dataclass(frozen=True, kw_only=True)
class SurveyDesign:
    """The whole design: areas by PPS, one area per village, screening, households, response, substitution.

    Parameters
    ----------
    min_village_households
        Villages under it are joined before PPS, as `sampling.draw.joining` does; 0 joins none.
    reserve_depth
        Longest queue of a drawn household; a general queue has ``reserve_depth`` × ``n_households`` places.
    confidence
        Of the intervals whose coverage is counted.
    """

    n_areas: int = 15
    n_households: int = 10
    min_village_households: int = 60
    method: HouseholdMethod = HouseholdMethod.SYSTEMATIC
    screening: Screening = Screening()
    response: Response = field(default_factory=Response)
    substitution: Substitution = Substitution.RESERVE
    reserve_depth: int = 9
    weighting: Weighting = Weighting.CELLS
    confidence: float = 0.95

    def __post_init__(self) -> None:
        for name, kind in (("method", HouseholdMethod), ("substitution", Substitution), ("weighting", Weighting)):
            object.__setattr__(self, name, member(kind, getattr(self, name), name=name))
        require_between(self.n_areas, name="n_areas", least=2)
        require_between(self.n_households, name="n_households", least=1)
        require_between(self.min_village_households, name="min_village_households", least=0)
        require_between(self.reserve_depth, name="reserve_depth", least=0)
        require_between(self.confidence, name="confidence", least=0.01, most=0.9999)

    @property
    def n_sample(self) -> int:
        """Bookkeeping households of all areas."""
        return self.n_areas * self.n_households

    @property
    def parameters(self) -> dict[str, Any]:
        """Every value by name, those of the stages as ``screening.…`` and ``response.…``."""
        stages = {"screening": asdict(self.screening), "response": _response_values(self.response)}
        own = {name: value for name, value in vars(self).items() if name not in stages}
        inner = {f"{stage}.{name}": value for stage, values in stages.items() for name, value in values.items()}
        return {name: str(value) if isinstance(value, StrEnum) else value for name, value in (own | inner).items()}


def _response_values(response: Response) -> dict[str, Any]:
    return vars(response) | {"cell_rates": dict(response.cell_rates)}
