"""The whole design, many times: areas, screening, households, response, substitution, estimates."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields

import numpy as np
import pandas as pd

from sampling.selection import require_sample_size
from sampling.simulate.design.area_line import AreaLine, area_line, drawn_areas
from sampling.simulate.design.counters import FloatArray, IntArray
from sampling.simulate.design.district import population_of_world
from sampling.simulate.design.errors import require_between
from sampling.simulate.design.estimation import Estimates, Sample, estimated
from sampling.simulate.design.lists import sorted_lists
from sampling.simulate.design.parameters import SurveyDesign, Weighting
from sampling.simulate.design.picks import Rows, drawn_ranks
from sampling.simulate.design.population import Population, population_of_table
from sampling.simulate.design.response import Field, placed, response_prob
from sampling.simulate.design.results import DesignSimulation, summarised
from sampling.simulate.world import World

PORTION = 500
"""Draws made at once: memory, never the result, depends on it."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True)
class PreparedDesign:
    """A design and a population with all that does not change from draw to draw."""

    population: Population
    design: SurveyDesign
    line: AreaLine
    field: Field

    @property
    def weights(self) -> FloatArray:
        """Base weight of a household of each area: N / (n · π_area)."""
        return self.population.n_in_area / (self.design.n_households * self.line.area_prob)


def simulate_design(
    world: World | Population | pd.DataFrame,
    design: SurveyDesign,
    n_draws: int,
    *,
    seed: str = "design simulation",
    progress: Progress | None = None,
) -> DesignSimulation:
    """Run the whole design ``n_draws`` times and compare what it estimates with the truth.

    Parameters
    ----------
    world
        The synthetic district, a prepared population, or a table of households with the columns of
        `PopulationColumns` (for other names see `population_of_table`).
    seed
        Any text. The same text gives the same draws, and different designs meet the same areas and answers.
    progress
        Called with the draws that are done and all.

    Raises
    ------
    DesignError
        ``DESIGN_PARAMETER_INVALID`` for fewer than 2 draws, ``RESPONSE_CELL_UNKNOWN``, and what `population_of_table`
        refuses.
    DrawError
        ``LIST_TOO_SHORT`` naming the area with fewer households than are drawn, or if there are too few villages.
    """
    require_between(n_draws, name="n_draws", least=2)
    prepared = prepare_design(population_of(world), design=design, seed=seed)
    portions = []
    for first in range(0, n_draws, PORTION):
        last = min(first + PORTION, n_draws)
        portions.append(estimates_of(prepared, draws=np.arange(first, last, dtype=np.int64)))
        if progress:
            progress(last, n_draws)
    return summarised(prepared.population, design, joined_estimates(portions), seed=seed)


def population_of(world: World | Population | pd.DataFrame) -> Population:
    """Return the population to draw from."""
    if isinstance(world, World):
        return population_of_world(world)
    return world if isinstance(world, Population) else population_of_table(world)


def prepare_design(population: Population, *, design: SurveyDesign, seed: str) -> PreparedDesign:
    """Return what all draws share: the PPS line, the sorted lists, the chances of response."""
    smallest = int(population.n_in_area.argmin())
    require_sample_size(
        n_units=int(population.n_in_area[smallest]),
        n_sample=design.n_households,
        subject=population.area_ids[smallest],
    )
    field = Field(
        lists=sorted_lists(population, design.screening, seed=seed),
        first_household=population.first_household,
        prob=response_prob(population, design.response),
        seed=seed,
    )
    line = area_line(population, n_areas=design.n_areas, min_village_households=design.min_village_households)
    return PreparedDesign(population=population, design=design, line=line, field=field)


def estimates_of(prepared: PreparedDesign, *, draws: IntArray) -> Estimates:
    """Return the estimates of the draws with these numbers; each depends on its number only."""
    adjusts = prepared.design.weighting is Weighting.CELLS
    return estimated(prepared.population, sample_of(prepared, draws=draws), adjusts=adjusts)


def sample_of(prepared: PreparedDesign, *, draws: IntArray) -> Sample:
    """Return who is drawn and who keeps books in the draws with these numbers."""
    design, field = prepared.design, prepared.field
    areas = drawn_areas(prepared.line, draws, seed=field.seed)
    flat = areas.ravel()
    rows = Rows(draws=np.repeat(draws, design.n_areas), areas=flat, n_units=prepared.population.n_in_area[flat])
    ranks = drawn_ranks(rows, n_sample=design.n_households, method=design.method, seed=field.seed)
    placement = placed(rows, ranks, field, design=design)
    shape = (len(draws), design.n_areas, design.n_households)
    return Sample(
        drawn=field.households(rows, ranks).reshape(shape),
        households=field.households(rows, placement.ranks).reshape(shape),
        is_filled=placement.is_filled.reshape(shape),
        agreed_at_once=placement.is_drawn.reshape(shape),
        area_weights=prepared.weights[areas],
    )


def joined_estimates(portions: Iterable[Estimates]) -> Estimates:
    """Return the estimates of all portions one below the other."""
    parts = list(portions)

    def joined(name: str) -> object:
        values = [getattr(part, name) for part in parts]
        if isinstance(values[0], dict):
            return {key: np.concatenate([value[key] for value in values]) for key in values[0]}
        return np.concatenate(values)

    return Estimates(**{member.name: joined(member.name) for member in fields(Estimates)})  # type: ignore[arg-type]
