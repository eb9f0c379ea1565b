"""Village sizes that add to the published totals: log-normal weights raked to town and urban-rural margins."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.chance import world_generator
from sampling.simulate.parameters import WorldError, WorldParameters

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

RURAL_CLASSES = ("210", "220")
RAKING_ROUNDS = 60
LARGEST_DEVIATION = 2.0
"""Log sizes are cut at so many standard deviations, so that no village of the demonstration is a handful of houses."""


def is_rural(urban_rural_code: pd.Series) -> pd.Series:
    """Tell which units are rural by their class; names and types say nothing about it."""
    return urban_rural_code.isin(RURAL_CLASSES)


def village_sizes(villages: pd.DataFrame, *, seed: str, parameters: WorldParameters) -> pd.DataFrame:
    """Return ``n_residents`` and ``n_households`` of each village, in the order given.

    Residents are log-normal within town × class and raked (Deming & Stephan 1940) to the towns' shares and to the
    urban and rural totals; both totals are met exactly, households add to ``parameters.n_households``.
    """
    rural = is_rural(villages["urban_rural_code"]).to_numpy()
    weights = _raked(
        _first_weights(villages, seed=seed, sigma=parameters.village_size_sigma), villages, rural, parameters
    )
    residents = np.zeros(len(villages), dtype=np.int64)
    for part, total in _class_totals(rural, parameters):
        residents[part] = rounded_to_total(weights[part], total)
    households = rounded_to_total(residents.astype(np.float64), parameters.n_households)
    return pd.DataFrame({"n_residents": residents, "n_households": households}, index=villages.index)


def town_residents(villages: pd.DataFrame, parameters: WorldParameters) -> pd.Series:
    """Return each town's residents today: shares of the older count, split by numbers of villages.

    Raises
    ------
    WorldError
        ``WORLD_TOWN_UNKNOWN`` if a town of the list is in no group of the older count.
    """
    n_villages = villages.groupby("town_code").size()
    shares: dict[str, float] = {}
    for group in parameters.population:
        present = [town for town in group.towns if town in n_villages.index]
        n_in_group = int(n_villages.reindex(present).sum())
        shares |= {town: group.residents * int(n_villages[town]) / n_in_group for town in present}
    for town in n_villages.index.difference(pd.Index(list(shares))):
        raise WorldError("WORLD_TOWN_UNKNOWN", f"town {town} is in no group of [[population_2010]]", town_code=town)
    older = pd.Series(shares, dtype="float64")
    return older * (parameters.n_residents / older.sum())


def rounded_to_total(weights: FloatArray, total: int) -> IntArray:
    """Return integers in proportion to the weights that add to ``total`` (largest remainders, the earlier on ties)."""
    exact = weights * (total / weights.sum())
    whole: IntArray = np.floor(exact).astype(np.int64)
    largest = np.argsort(-(exact - whole), kind="stable")[: total - int(whole.sum())]
    whole[largest] += 1
    return whole


def _first_weights(villages: pd.DataFrame, *, seed: str, sigma: float) -> FloatArray:
    deviations = world_generator(seed, "village-sizes").standard_normal(len(villages))
    return np.exp(sigma * np.clip(deviations, -LARGEST_DEVIATION, LARGEST_DEVIATION))


def _class_totals(rural: npt.NDArray[np.bool_], parameters: WorldParameters) -> list[tuple[npt.NDArray[np.bool_], int]]:
    n_urban = parameters.n_urban_residents
    n_rural = parameters.n_residents - n_urban
    for kind, part, total in (("城镇", ~rural, n_urban), ("乡村", rural, n_rural)):
        if total and not part.any():
            raise WorldError("WORLD_NO_RESIDENTS", "no village of a class that has residents", kind=kind, value=total)
    return [(part, total) for part, total in ((~rural, n_urban), (rural, n_rural)) if part.any()]


def _raked(
    weights: FloatArray, villages: pd.DataFrame, rural: npt.NDArray[np.bool_], parameters: WorldParameters
) -> FloatArray:
    """Rake to town totals and to class totals in turn; the class totals come last and so hold exactly."""
    towns = villages["town_code"].to_numpy()
    town_totals = villages["town_code"].map(town_residents(villages, parameters)).to_numpy(dtype=np.float64)
    for _ in range(RAKING_ROUNDS):
        sums = pd.Series(weights).groupby(towns).transform("sum").to_numpy(dtype=np.float64)
        weights = weights * town_totals / sums
        for part, total in _class_totals(rural, parameters):
            weights = np.where(part, weights * (total / weights[part].sum()), weights)
    return weights
