"""How many dwellings of which kind an area has, and how many households live in each."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.chance import world_generator
from sampling.simulate.parameters import WorldParameters
from sampling.simulate.styles import VILLAGE, Neighbourhood
from sampling.simulate.world import Site

IntArray = npt.NDArray[np.int64]

HOUSEHOLDS_IN_DWELLING = np.array([0.955, 0.035, 0.010])
"""Chance that an occupied dwelling holds 1, 2, 3 households (a family and its live-in nanny are two)."""
FEWEST_IN_DORMITORY = 10
"""Fewer collective households than this live in ordinary dwellings; more have a dormitory."""
LARGEST_BUILDING = 60
MOST_COLLECTIVE = 0.2
CARETAKERS = 0.006
"""Chance that an occupied dwelling stands in a non-residential building, of which only occupied ones are listed."""


def households_found(site: Site, *, seed: str, parameters: WorldParameters) -> int:
    """Return the households that live in an area: the frame's size, give or take the listing error."""
    error = parameters.listing_error_percent / 100
    share = world_generator(seed, "listing-error", site.ea_id).uniform(-error, error)
    return max(1, round(site.n_households * (1 + float(share))))


def dwelling_contents(
    n_households: int, style: Neighbourhood, parameters: WorldParameters, rng: np.random.Generator
) -> pd.DataFrame:
    """Return the dwellings of an area before they are placed: ``kind, occupancy, n_households, is_collective``.

    ``kind`` is that of the building: ordinary, dormitory or workplace. The numbers of households add to
    ``n_households``; vacant, seasonal and non-residential dwellings come on top.
    """
    n_collective = _n_collective(n_households, style, parameters, rng)
    n_in_dormitory = n_collective if n_collective >= FEWEST_IN_DORMITORY else 0
    occupied = _dwellings("occupied", _split_households(n_households - n_in_dormitory, rng))
    n_scattered = min(n_collective - n_in_dormitory, len(occupied))
    scattered = rng.choice(len(occupied), size=n_scattered, replace=False)
    occupied["is_collective"] = np.isin(np.arange(len(occupied)), scattered)
    occupied["kind"] = np.where(rng.random(len(occupied)) < CARETAKERS, "workplace", "ordinary")
    both = pd.concat([occupied, _unoccupied(len(occupied), style, rng)])
    dormitory = _dwellings("occupied", _split_households(n_in_dormitory, rng)).assign(
        is_collective=True, kind="dormitory"
    )
    return pd.concat([both.iloc[rng.permutation(len(both))], dormitory], ignore_index=True)


def building_sizes(n_dwellings: int, style: Neighbourhood, rng: np.random.Generator) -> IntArray:
    """Return dwellings per building, adding to ``n_dwellings``."""
    sizes = rng.choice(np.array(style.building_sizes), size=n_dwellings)
    ends = np.minimum(sizes.cumsum(), n_dwellings)
    return _positive_steps(ends)


def dormitory_sizes(n_dwellings: int) -> IntArray:
    """Return dwellings per dormitory building: as few buildings as hold them, evenly filled."""
    if n_dwellings == 0:
        return np.array([], dtype=np.int64)
    n_buildings = -(-n_dwellings // LARGEST_BUILDING)
    return np.array([len(part) for part in np.array_split(np.arange(n_dwellings), n_buildings)], dtype=np.int64)


def _n_collective(
    n_households: int, style: Neighbourhood, parameters: WorldParameters, rng: np.random.Generator
) -> int:
    """Return how many are collective: they gather in few areas, on average their share is the district's."""
    share = parameters.collective_percent / (100 + parameters.collective_percent)
    concentration = 2.0 if style is VILLAGE else 0.6
    drawn = float(rng.gamma(concentration, share / concentration))
    return min(int(drawn * n_households), int(MOST_COLLECTIVE * n_households))


def _split_households(n_households: int, rng: np.random.Generator) -> IntArray:
    """Return households per occupied dwelling, adding to ``n_households``."""
    counts = 1 + rng.choice(len(HOUSEHOLDS_IN_DWELLING), size=n_households, p=HOUSEHOLDS_IN_DWELLING)
    ends = np.minimum(counts.cumsum(), n_households)
    return _positive_steps(ends)


def _positive_steps(ends: IntArray) -> IntArray:
    steps: IntArray = np.diff(ends, prepend=0).astype(np.int64)
    return steps[steps > 0]


def _unoccupied(n_occupied: int, style: Neighbourhood, rng: np.random.Generator) -> pd.DataFrame:
    shares = {"vacant": style.vacant, "seasonal": style.seasonal, "non_residential": style.non_residential}
    n_dwellings = n_occupied / (1 - sum(shares.values()))
    counts = {kind: int(rng.poisson(share * n_dwellings)) for kind, share in shares.items()}
    return pd.concat([_dwellings(kind, np.zeros(count, dtype=np.int64)) for kind, count in counts.items()])


def _dwellings(occupancy: str, counts: IntArray) -> pd.DataFrame:
    return pd.DataFrame(
        {"kind": "ordinary", "occupancy": occupancy, "n_households": counts, "is_collective": False},
        index=range(len(counts)),
    )
