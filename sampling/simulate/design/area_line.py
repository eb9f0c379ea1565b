"""PPS systematic selection of areas for many starts at once; the same picks as `sampling.selection` one by one."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sampling.draw.joining import join_small_villages
from sampling.selection import certainty_units, require_sample_size
from sampling.simulate.design.counters import FloatArray, IntArray, Stream
from sampling.simulate.design.population import Population


@dataclass(frozen=True, kw_only=True)
class AreaLine:
    """Selection units in order, their areas, and the line of those that are not certain.

    A unit is a village, or small ones joined; one of its areas is taken, each with the same chance.

    Attributes
    ----------
    first_area
        Index of each unit's first area, and one past the last area.
    """

    sizes: IntArray
    certain: IntArray
    on_line: IntArray
    first_area: IntArray
    n_areas: int

    @cached_property
    def cumulated(self) -> IntArray:
        """C of the units on the line."""
        return np.cumsum(self.sizes[self.on_line])

    @property
    def total(self) -> int:
        """T: the line's length."""
        return int(self.cumulated[-1])

    @property
    def n_drawn(self) -> int:
        """n: units hit on the line."""
        return self.n_areas - len(self.certain)

    @cached_property
    def n_in_unit(self) -> IntArray:
        """Areas of each unit."""
        return np.diff(self.first_area)

    @cached_property
    def unit_prob(self) -> FloatArray:
        """Inclusion probability of each unit: n·x/T, 1 if certain."""
        prob = np.ones(len(self.sizes))
        prob[self.on_line] = self.n_drawn * self.sizes[self.on_line] / self.total
        return prob

    @cached_property
    def area_prob(self) -> FloatArray:
        """Inclusion probability of each area: its unit's by the number of the unit's areas."""
        return np.repeat(self.unit_prob / self.n_in_unit, self.n_in_unit)

    def units_of_starts(self, starts: IntArray) -> IntArray:
        """Return the units taken for each start (rows), certain ones first, then by hit."""
        hits = (starts[:, None] + self.total * np.arange(self.n_drawn, dtype=np.int64)) // self.n_drawn
        hit = self.on_line[np.searchsorted(self.cumulated, hits, side="right")]
        return np.hstack([np.broadcast_to(self.certain, (len(starts), len(self.certain))), hit])


def area_line(population: Population, *, n_areas: int, min_village_households: int) -> AreaLine:
    """Return the line of a population: small villages joined, certainty units taken out.

    Raises
    ------
    DrawError
        ``LIST_TOO_SHORT`` if there are fewer units than areas.
    """
    units = join_small_villages(population.villages, min_households=min_village_households)
    sizes = np.array([unit.n_households for unit in units], dtype=np.int64)
    require_sample_size(n_units=len(sizes), n_sample=n_areas, subject="areas")
    is_certain = certainty_units(sizes, n_sample=n_areas)
    first_village = np.cumsum([0, *(len(unit.members) for unit in units)])
    return AreaLine(
        sizes=sizes,
        certain=np.flatnonzero(is_certain),
        on_line=np.flatnonzero(~is_certain),
        first_area=np.searchsorted(population.area_village, first_village).astype(np.int64),
        n_areas=n_areas,
    )


def drawn_areas(line: AreaLine, draws: IntArray, *, seed: str) -> IntArray:
    """Return the areas of each draw (rows) in the order of the frame."""
    starts = Stream(seed, "areas").below(line.total, draws, np.zeros_like(draws))
    units = line.units_of_starts(starts)
    picks = Stream(seed, "segment").below(line.n_in_unit[units], draws[:, None], units)
    return np.sort(line.first_area[units] + picks, axis=1)
