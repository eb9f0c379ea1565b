"""Streets, plots along them and the outline around them, in metres from the middle of the area.

The walk goes along the first street, both sides in turn, back along the next, and so on: plots are numbered in the
order in which a person meets them.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sampling.simulate.styles import VILLAGE, Neighbourhood

FloatArray = npt.NDArray[np.float64]

WIDEST_M = {True: 820.0, False: 400.0}
"""Greatest extent of the buildings of a rural (true) and of an urban area: both fit their cell with a margin."""
MARGIN_M = 14.0
OUTLINE_SIDES = 16
LARGEST_TURN = 0.16
"""Streets are turned by up to so many radians against east."""
JITTER = (0.12, 0.04)
"""A building stands off its plot by up to these parts of the step between buildings, along and across the street."""
BEND_LENGTH_M = 180.0
STREET_POINTS = 9


@dataclass(frozen=True, kw_only=True)
class StreetPlan:
    """Plots in walking order, the street each lies on, and the streets' lines.

    ``turn`` takes offsets along and across the streets to offsets east and north: ``offsets @ turn``.
    """

    plots: FloatArray
    street_no: npt.NDArray[np.int64]
    turn: FloatArray
    streets: tuple[FloatArray, ...]


def street_plan(n_buildings: int, style: Neighbourhood, rng: np.random.Generator) -> StreetPlan:
    """Return as many plots as there are buildings, on streets of about equal length, in walking order."""
    n_plots = int(np.ceil(n_buildings / (1 - style.empty_plots)))
    n_streets = max(1, round(float(np.sqrt(n_plots * style.building_step_m / (2 * style.street_step_m)))))
    per_side = -(-n_plots // (2 * n_streets))
    bends = rng.uniform(0, np.pi / 2, n_streets)
    turn = _rotation(float(rng.uniform(-LARGEST_TURN, LARGEST_TURN)))
    street_no, along, side = _walk(n_streets, per_side)
    kept = np.sort(rng.choice(len(along), size=n_buildings, replace=False))
    jitter = rng.uniform(-1, 1, (n_buildings, 2)) * np.array(JITTER) * style.building_step_m
    x = (along[kept] - (per_side - 1) / 2) * style.building_step_m
    y = _street_y(x, street_no[kept], bends, style) + side[kept] * style.setback_m
    plots = (np.column_stack([x, y]) + jitter) @ turn
    lines = [line @ turn for line in _lines(n_streets, per_side, bends, style)]
    ground = np.vstack([plots, *lines])
    middle = (ground.max(axis=0) + ground.min(axis=0)) / 2
    scale = _fitting_scale(ground, style)
    streets = tuple((line - middle) * scale for line in lines)
    return StreetPlan(plots=(plots - middle) * scale, street_no=street_no[kept] + 1, turn=turn * scale, streets=streets)


def outline_around(points: FloatArray) -> FloatArray:
    """Return the corners of a convex polygon that holds all points with a margin, closed, counter-clockwise.

    Its sides are the tangents of the points' hull in equally spaced directions, moved outwards.
    """
    angles = np.arange(OUTLINE_SIDES) * 2 * np.pi / OUTLINE_SIDES
    directions = np.column_stack([np.cos(angles), np.sin(angles)])
    reach = (points @ directions.T).max(axis=0) + MARGIN_M
    following, beyond = np.roll(directions, -1, axis=0), np.roll(reach, -1)
    determinant = np.sin(2 * np.pi / OUTLINE_SIDES)
    x = (reach * following[:, 1] - beyond * directions[:, 1]) / determinant
    y = (beyond * directions[:, 0] - reach * following[:, 0]) / determinant
    corners = np.column_stack([x, y])
    return np.vstack([corners, corners[:1]])


def _walk(n_streets: int, per_side: int) -> tuple[npt.NDArray[np.int64], FloatArray, FloatArray]:
    """Street, place along it and side (-1, 1) of all plots, in walking order."""
    street_no = np.repeat(np.arange(n_streets), 2 * per_side)
    step = np.tile(np.repeat(np.arange(per_side), 2), n_streets)
    along = np.where(street_no % 2 == 0, step, per_side - 1 - step).astype(np.float64)
    side = np.tile(np.array([-1.0, 1.0]), n_streets * per_side)
    return street_no, along, side


def _street_y(x: FloatArray, street_no: npt.NDArray[np.int64], bends: FloatArray, style: Neighbourhood) -> FloatArray:
    return -street_no * style.street_step_m + style.bend_m * np.sin(x / BEND_LENGTH_M + bends[street_no])


def _lines(n_streets: int, per_side: int, bends: FloatArray, style: Neighbourhood) -> list[FloatArray]:
    half = per_side * style.building_step_m / 2
    x = np.linspace(-half, half, STREET_POINTS)
    lines = [np.column_stack([x, _street_y(x, np.full(len(x), number), bends, style)]) for number in range(n_streets)]
    cross = np.array([line[0] for line in lines])
    return [*lines, cross] if n_streets > 1 else lines


def _fitting_scale(ground: FloatArray, style: Neighbourhood) -> float:
    widest = np.ptp(ground, axis=0).max() + max(style.footprint_m)
    return min(1.0, (WIDEST_M[style is VILLAGE] - 2 * MARGIN_M) / float(widest))


def _rotation(turn: float) -> FloatArray:
    return np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
