"""Parameters of the synthetic world: published totals, town centres and the shape of invented things.

The defaults of rates and variances are invented (U): they make a listing that looks like one, and prove nothing about
any district. Totals and town centres come from ``data/world/*.toml``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sampling.errors import SamplingError

SYNTHETIC_NOTE = "合成数据：不对应任何真实的住宅、住户或个人"
"""Stands wherever something of the synthetic world is shown."""

WORLD_FORMAT = 1


class WorldError(SamplingError):
    """The synthetic world cannot be made as asked."""


@dataclass(frozen=True, kw_only=True)
class Extent:
    """A box in WGS-84 degrees; nothing of the synthetic world lies outside it."""

    west: float
    east: float
    south: float
    north: float


@dataclass(frozen=True, kw_only=True)
class TownCentre:
    """Approximate, synthetic centre of a town."""

    town_code: str
    town_name: str
    lon: float
    lat: float


@dataclass(frozen=True, kw_only=True)
class TownPopulation:
    """Residents of an older town, to be shared out over the towns it became."""

    residents: int
    towns: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class WorldParameters:
    """Everything the synthetic world depends on beside the list of villages and the seed."""

    n_residents: int
    n_urban_residents: int
    extent: Extent
    towns: tuple[TownCentre, ...]
    population: tuple[TownPopulation, ...]
    persons_per_household: float = 2.63
    collective_percent: float = 5.0
    village_size_sigma: float = 0.5
    """Standard deviation of the log of village sizes within town × class."""
    area_target_households: int = 350
    """As in the plan: a village of x households has max(1, (2x + s) // 2s) areas."""
    listing_error_percent: float = 3.0
    """Households found against the frame's size of the area: uniform within ± this."""
    no_contact_percent: float = 6.0
    refused_percent: float = 1.5
    urban_persons_per_household: float = 2.45
    rural_persons_per_household: float = 3.12
    urban_income_cny: int = 54854
    """Mean net income per person: 广东省, urban, 2021."""
    rural_income_cny: int = 34533
    """Mean net income per person: 广州市, rural, 2021."""
    income_sigma: float = 0.55
    """Standard deviation of log income per person beside the fixed effects."""
    income_correlation: float = 0.25
    """Part of that variance which lies between areas (intra-class correlation)."""

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any], **changes: Any) -> "WorldParameters":
        """Return the parameters of a mapping as read from ``data/world/*.toml``, with single values changed.

        Raises
        ------
        WorldError
            ``WORLD_PARAMETER_WRONG`` if a section or value is missing or not usable.
        """
        try:
            return cls(**(_parameter_values(mapping) | changes))
        except (KeyError, TypeError, ValueError) as error:
            raise WorldError(
                "WORLD_PARAMETER_WRONG", f"world parameter {error} is missing or wrong", key=str(error)
            ) from error

    @property
    def n_households(self) -> int:
        """Households of the district: residents / persons per household, plus the collective ones."""
        family_households = self.n_residents / self.persons_per_household
        return round(family_households * (1 + self.collective_percent / 100))


def _parameter_values(mapping: Mapping[str, Any]) -> dict[str, Any]:
    if mapping["format"] != WORLD_FORMAT:
        raise ValueError("format")
    return {
        **mapping["totals"],
        "extent": Extent(**mapping["extent"]),
        "towns": _rows(TownCentre, mapping["towns"]),
        "population": tuple(
            TownPopulation(residents=row["residents"], towns=tuple(row["towns"])) for row in mapping["population_2010"]
        ),
    }


def _rows(kind: type[TownCentre], rows: Sequence[Mapping[str, Any]]) -> tuple[TownCentre, ...]:
    names = [member.name for member in fields(kind)]
    return tuple(kind(**{name: row[name] for name in names}) for row in rows)
