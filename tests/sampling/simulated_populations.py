"""Small populations for the tests of the design simulation."""

from functools import cache

import numpy as np
import pandas as pd

from fieldwork.resources import data_path, shipped_toml
from sampling.simulate import World, WorldParameters, synthetic_world
from sampling.simulate.design import Population, PopulationColumns, Screening, population_of_table, population_of_world

KNOWN = Screening(sort_correlation=1, missed_percent=0)
"""Lists are sorted by the truth and nobody is missed: no chance before the draw of households."""


def table_of(*villages: tuple[int, ...], seed: int = 1) -> pd.DataFrame:
    """Return a population of villages given by the households of their areas; every second village is rural.

    Incomes rise along the areas, so that areas and households differ.
    """
    rng = np.random.default_rng(seed)
    rows = []
    for number, areas in enumerate(villages, start=1):
        village, group = f"440118{number:03d}001", "111" if number % 2 else "220"
        for area_no, size in enumerate(areas, start=1):
            ea_id = f"{village}{area_no:03d}"
            persons = rng.integers(1, 5, size=size)
            incomes = rng.lognormal(10 + 0.1 * number + 0.1 * area_no, 0.5, size=size).round() * persons
            ids = [f"{ea_id}{place:03d}01" for place in range(1, size + 1)]
            rows += [(village, ea_id, *own, group) for own in zip(ids, persons, incomes, strict=True)]
    names = ["village_code", "ea_id", "household_id", "n_persons", "income", "urban_rural_code"]
    table = pd.DataFrame(rows, columns=names)
    return table.assign(income_per_person=table["income"] // table["n_persons"])


def tiny_population() -> Population:
    """Return four villages, six areas, 37 households: small enough to go through every possible sample."""
    return population_of_table(table_of((5, 6), (7,), (6, 5), (8,)))


def middling_population() -> Population:
    """Return twelve villages of forty areas and about 1,600 households, with sizes that miss the truth a little."""
    rng = np.random.default_rng(2)
    villages = [tuple(rng.integers(30, 50, size=n)) for n in (2, 3, 4, 3, 5, 2, 4, 3, 3, 4, 3, 4)]
    table = table_of(*villages)
    sizes = table.groupby("village_code")["household_id"].transform("size")
    guessed = (sizes * (1 + 0.1 * (table["urban_rural_code"] == "220"))).round().astype("int64")
    columns = PopulationColumns(size="n_households")
    return population_of_table(table.assign(n_households=guessed), columns=columns)


@cache
def small_world() -> World:
    """Return a synthetic district of two towns, about 70 areas."""
    villages = pd.read_csv(data_path("frame", "zengcheng_villages_2022.csv"), dtype="str", encoding="utf-8")
    some = villages[villages["town_code"].str[:9].isin(["440118002", "440118106"])]
    parameters = WorldParameters.from_mapping(
        shipped_toml("world", "2022.toml"), n_residents=60_000, n_urban_residents=35_000
    )
    return synthetic_world(some, seed="demo", parameters=parameters)


@cache
def small_district() -> Population:
    """Return all households of the small world."""
    return population_of_world(small_world())
