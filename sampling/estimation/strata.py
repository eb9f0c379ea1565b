"""The units whose differences give the variance of the first stage, and what is done with a stratum of one unit.

Units are areas; of an area that was sure to be drawn they are its households, in a stratum of their own.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from sampling.estimation.design import BoolArray, FloatArray, IntArray, SampleDesign, strata_named, sums_by, weighted
from sampling.estimation.errors import EstimationError


class SingleArea(StrEnum):
    """What a stratum with one area that was not sure to be drawn adds to the variance of the first stage.

    ``REFUSE``: nothing is computed. ``COLLAPSE``: it is joined with the next stratum (the last with the one before),
    which errs on the safe side (Wolter 2007, §2.5). ``CENTRE``: its square about the mean of all units. ``AVERAGE``:
    the mean of the other strata. ``AS_CERTAIN``: nothing, as if the area had been sure to be drawn.
    """

    REFUSE = "refuse"
    COLLAPSE = "collapse"
    CENTRE = "centre"
    AVERAGE = "average"
    AS_CERTAIN = "as_certain"


@dataclass(frozen=True, kw_only=True)
class FirstStage:
    """The units of the first stage, in selection order within their strata.

    Attributes
    ----------
    unit
        (n,) index of each household's unit.
    stratum
        (u,) index of each unit's stratum, ascending.
    is_area
        (u,) whether the unit is an area (or a household of one that was sure).
    prob
        (u,) chance of an area, 0 where it is not known; 1 for a household of an area that was sure, whose spread the
        second stage counts where there are finite corrections.
    area
        (u,) index of the unit's area.
    """

    unit: IntArray
    stratum: IntArray
    is_area: BoolArray
    prob: FloatArray
    area: IntArray

    @property
    def n_units(self) -> int:
        """Units."""
        return len(self.stratum)

    @property
    def sizes(self) -> IntArray:
        """Units of each stratum."""
        return np.bincount(self.stratum).astype(np.int64)

    @property
    def single(self) -> IntArray:
        """Strata of one unit."""
        return np.flatnonzero(self.sizes == 1).astype(np.int64)

    def totals(self, design: SampleDesign, values: FloatArray) -> FloatArray:
        """Return Σ w·values of each unit, (u, k)."""
        return sums_by(self.unit, weighted(design.weights, values), n_groups=self.n_units)


def first_stage(design: SampleDesign, *, single_area: SingleArea) -> FirstStage:
    """Return the units of a design, strata of one area treated by the rule.

    Raises
    ------
    EstimationError
        ``ESTIMATION_SINGLE_AREA`` with ``strata``: the rule is to refuse; ``ESTIMATION_TOO_FEW_AREAS`` with
        ``n_areas``: there is no other stratum to join with, or none with two units to learn from.
    """
    units = _units(design)
    singles = units.single
    if len(singles) == 0:
        return units
    if single_area is SingleArea.REFUSE:
        names = strata_named(design, _strata_of(design, units, singles))
        message = f"strata with a single area: {names}; name a rule for them"
        raise EstimationError("ESTIMATION_SINGLE_AREA", message, strata=names)
    if len(singles) == len(units.sizes) and (single_area is not SingleArea.COLLAPSE or len(singles) == 1):
        raise EstimationError("ESTIMATION_TOO_FEW_AREAS", "no stratum has two units", n_areas=design.n_areas)
    return collapsed(units) if single_area is SingleArea.COLLAPSE else units


def _units(design: SampleDesign) -> FirstStage:
    """Order units by stratum (areas that were sure come after, each a stratum) and number them."""
    certain = design.is_certain[design.area]
    place = np.empty(design.n_households, dtype=np.int64)
    place[design.household_order] = np.arange(design.n_households)
    n_strata = len(design.strata)
    stratum = np.where(certain, n_strata + design.area, design.area_stratum[design.area])
    key = np.where(certain, design.n_areas + place, design.area)  # areas are numbered stratum by stratum
    _, first, unit = np.unique(key, return_index=True, return_inverse=True)
    is_area = ~certain[first]
    prob = np.zeros(len(first)) if design.area_prob is None else design.area_prob[design.area[first]]
    return FirstStage(
        unit=unit.astype(np.int64),
        stratum=np.unique(stratum[first], return_inverse=True)[1].astype(np.int64),
        is_area=is_area,
        prob=np.where(is_area, prob, 1.0),
        area=design.area[first],
    )


def _strata_of(design: SampleDesign, units: FirstStage, singles: IntArray) -> list[int]:
    return sorted({int(design.area_stratum[units.area[units.stratum == each][0]]) for each in singles})


def collapsed(units: FirstStage) -> FirstStage:
    """Join each stratum of one unit with the next, and the last with the one before it.

    >>> one = FirstStage(unit=np.arange(4), stratum=np.array([0, 1, 1, 2]), is_area=np.ones(4, bool),
    ...                  prob=np.zeros(4), area=np.arange(4))
    >>> collapsed(one).stratum.tolist()
    [0, 0, 0, 0]
    """
    groups = np.zeros(len(units.sizes), dtype=np.int64)
    held, group = 0, 0
    for number, size in enumerate(units.sizes):
        if held >= 2 and (size > 1 or number < len(units.sizes) - 1):
            held, group = 0, group + 1
        groups[number] = group
        held += int(size)
    return replace(units, stratum=groups[units.stratum])


def single_rows(units: FirstStage, totals: FloatArray, *, left: FloatArray, rule: SingleArea) -> FloatArray:
    """Return the rows that strata of one unit add under ``CENTRE``; none under another rule."""
    if rule is not SingleArea.CENTRE or len(units.single) == 0:
        return np.zeros((0, totals.shape[1]))
    alone = np.isin(units.stratum, units.single)
    deviations: FloatArray = totals[alone] - totals.mean(axis=0)
    return deviations * np.sqrt(left[alone])[:, None]


def average_factor(units: FirstStage, *, rule: SingleArea) -> float:
    """Return H/(H − singles) under ``AVERAGE``, else 1."""
    n_strata = len(units.sizes)
    return n_strata / (n_strata - len(units.single)) if rule is SingleArea.AVERAGE else 1.0
