"""The synthetic district as a population: every household of every area, without the maps."""

import pandas as pd

from sampling.draw.order import with_income_per_person
from sampling.simulate.building import housed
from sampling.simulate.chance import world_generator
from sampling.simulate.contents import dwelling_contents, households_found
from sampling.simulate.design.population import Population, PopulationColumns, population_of_table
from sampling.simulate.people import households_of
from sampling.simulate.styles import neighbourhood
from sampling.simulate.world import Village, World

_COLUMNS = PopulationColumns(town="town_code", size="n_households")


def population_of_world(world: World) -> Population:
    """Return all households of a synthetic district, the same as `synthetic_area` gives for each area.

    The frame's sizes drive PPS; the areas hold what is really there, give or take the listing error.
    """
    tables = [district_households(world, code) for code in world.frame["village_code"]]
    of_village = world.frame[["village_code", "town_code", "urban_rural_code", "n_households"]]
    households = pd.concat(tables, ignore_index=True).merge(of_village, on="village_code", validate="m:1")
    return population_of_table(with_income_per_person(households), columns=_COLUMNS)


def district_households(world: World, village_code: str) -> pd.DataFrame:
    """Return the households of all areas of a village, with ``village_code``."""
    village = world.village(village_code)
    areas = [_households(world, village, area_no) for area_no in range(1, len(village.area_middles) + 1)]
    return pd.concat(areas, ignore_index=True).assign(village_code=village_code)


def _households(world: World, village: Village, area_no: int) -> pd.DataFrame:
    """Return what `synthetic_area` gives as ``households``, without placing any building."""
    site = village.site(area_no)
    rng = world_generator(world.seed, "area", site.ea_id)
    style = neighbourhood(site.urban_rural_code, world_generator(world.seed, "neighbourhood", site.ea_id))
    found = households_found(site, seed=world.seed, parameters=world.parameters)
    homes = housed(dwelling_contents(found, style, world.parameters, rng), style, rng)
    numbers = pd.Series(range(1, len(homes) + 1), index=homes.index).astype("str").str.zfill(3)
    return households_of(homes.assign(dwelling_no=numbers), site, style, seed=world.seed, parameters=world.parameters)
