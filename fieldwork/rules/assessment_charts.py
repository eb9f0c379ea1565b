"""What the charts of the assessment show, as numbers: on the page and in the report they are the same."""

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any

import numpy as np
import pandas as pd

from fieldwork.rules.assessment import Assessment
from fieldwork.rules.assessment_estimates import income_per_person, shares_by_income
from fieldwork.rules.assessment_margins import described_drawn
from fieldwork.rules.assessment_sections import Part
from fieldwork.rules.plan_assessment import AssessmentPlan, Steps
from sampling.estimation.design import FloatArray
from sampling.funnel import funnel
from sampling.screening import participating
from sampling.weights import FINAL
from sampling.weights.factors import BASE

LISTED, UNWEIGHTED, WEIGHTED = "摸底名单", "记账户（未加权）", "记账户（加权）"
N_BARS = 8
KM_PER_DEGREE = 111.195
"""Of a meridian, on a sphere of 6,371 km."""


def income_shares(found: Assessment, *, n_classes: int) -> pd.DataFrame:
    """Return the shares of households in classes of screened income per person, the screened ones in equal classes.

    Returns
    -------
    DataFrame
        ``label`` (of the class, the poorest first) and a column for the list, the sample, and the weighted sample.
    """
    listed = participating(found.prepared.weighting.two_phase.screened)
    drawn = described_drawn(found.prepared)
    per_person = income_per_person(listed)
    known = np.isfinite(per_person)
    bounds = _bounds(per_person[known], listed.loc[known, BASE].to_numpy(dtype=np.float64), n_classes)
    shares = {
        LISTED: shares_by_income(listed, weight=BASE, bounds=bounds),
        UNWEIGHTED: shares_by_income(drawn, weight=None, bounds=bounds),
        WEIGHTED: shares_by_income(drawn, weight=FINAL, bounds=bounds),
    }
    labels = [f"{number}" for number in range(1, n_classes + 1)]
    return pd.DataFrame({"label": labels, **shares})


def _bounds(values: FloatArray, weights: object, n_classes: int) -> list[float]:
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(np.asarray(weights, dtype=np.float64)[order])
    at = np.searchsorted(reached / reached[-1], np.arange(1, n_classes) / n_classes)
    return [float(values[order][place]) for place in at]


def weight_bars(found: Assessment) -> pd.DataFrame:
    """Return how many households have a final weight in each of `N_BARS` equal steps: ``label, low, high, n``."""
    weights = found.prepared.respondents[FINAL].to_numpy(dtype=np.float64)
    counts, edges = np.histogram(weights, bins=N_BARS)
    labels = [f"{low:,.0f}–{high:,.0f}" for low, high in itertools.pairwise(edges)]
    return pd.DataFrame({"label": labels, "low": edges[:-1], "high": edges[1:], "n": counts})


def households_by_bar(found: Assessment) -> pd.DataFrame:
    """Return the households with a final weight, each with the ``label`` of its bar in `weight_bars`."""
    households, bars = found.prepared.respondents, weight_bars(found)
    inner = bars["low"].to_numpy(dtype=np.float64)[1:]
    places = np.searchsorted(inner, households[FINAL].to_numpy(dtype=np.float64), side="right")
    return households.assign(label=bars["label"].to_numpy()[places])


def drawn_households(found: Assessment) -> pd.DataFrame:
    """Return the households that were drawn, each with what became of its dwelling before any substitute stood in.

    Returns
    -------
    DataFrame
        ``ea_id, household_id, result`` (disposition), as many in an area as `area_points` counts in ``n``.
    """
    cases = found.prepared.cases.drop_duplicates("drawn_household_id")
    result = cases["drawn_disposition"].where(cases["is_substitute"], cases["disposition"])
    shown = {"ea_id": cases["ea_id"], "household_id": cases["drawn_household_id"], "result": result}
    return pd.DataFrame(shown).reset_index(drop=True)


def margin_points(found: Assessment) -> pd.DataFrame:
    """Return the standardised differences with their intervals: ``of, label, difference, lower, upper``; maybe none."""
    section = found.section(Part.MARGINS)
    columns = ["of", "label", "difference", "lower", "upper"]
    if section.is_missing:
        return pd.DataFrame(columns=columns)
    table = section.table
    shown = pd.DataFrame(
        {
            "of": table["of"],
            "label": table["margin"] + " " + table["category"],
            "difference": table["standardised_difference"],
            "lower": table["standardised_lower"],
            "upper": table["standardised_upper"],
        }
    )
    is_known = np.isfinite(shown[["difference", "lower", "upper"]].to_numpy(dtype=np.float64)).all(axis=1)
    known: pd.DataFrame = shown.loc[is_known]
    return known


def area_points(found: Assessment) -> pd.DataFrame:
    """Return the areas in the order of the table of rates, numbered from 1, with their rates in percent.

    Returns
    -------
    DataFrame
        ``number, ea_id, name, n`` (households drawn), ``placed`` (of these), ``coverage, response, substitution``.
    """
    table = found.section(Part.RATES).table.iloc[:-1]
    return pd.DataFrame(
        {
            "number": np.arange(1, len(table) + 1),
            "ea_id": table["unit"],
            "name": table["name"],
            "n": table["n"].astype("float64"),
            "placed": (table["I"] + table["P"]).astype("float64"),
            "coverage": 100 * table["coverage"],
            "response": 100 * table["RR2"],
            "substitution": 100 * table["substitution_rate"],
        }
    ).reset_index(drop=True)


@dataclass(frozen=True, kw_only=True, eq=False)
class AreaFunnel:
    """The areas' share of placed households within the limits of their own size: `area_points` with more columns.

    ``placed_percent, low, high`` in percent; ``is_outside`` where an area lies beyond its limits. ``common`` is the
    share of all, in percent.
    """

    points: pd.DataFrame
    common: float


def area_funnel(found: Assessment, *, confidence: float) -> AreaFunnel:
    """Return how many of the households drawn in each area keep books or agreed, with the limits around the common."""
    points = area_points(found)
    n = points["n"].to_numpy(dtype=np.float64)
    fan = funnel(points["placed"].to_numpy(dtype=np.float64), n)
    low, high = fan.limits(n, z=NormalDist().inv_cdf((1 + confidence) / 2))
    share = (points["placed"] / points["n"]).to_numpy(dtype=np.float64)
    limited = points.assign(
        placed_percent=100 * share, low=100 * low, high=100 * high, is_outside=(share < low) | (share > high)
    )
    return AreaFunnel(points=limited, common=100 * fan.common)


@dataclass(frozen=True, kw_only=True, eq=False)
class AreaMap:
    """One rate of the areas on the map: `area_points` with ``longitude, latitude, east_km, north_km, percent, shade``.

    ``shade`` is the class of the rate, 0 the lightest, and -1 where it is not known; areas without an outline lack.
    Kilometres are counted from the middle of the areas.
    """

    points: pd.DataFrame
    labels: tuple[str, str, str]


def area_maps(found: Assessment, plan: AssessmentPlan) -> dict[str, AreaMap]:
    """Return the maps of ``coverage`` and ``response``; none where the plan names no shades."""
    places = area_places(found)
    steps = {"coverage": plan.coverage_steps, "response": plan.response_steps}
    return {rate: _shaded(places, rate, known) for rate, known in steps.items() if known is not None}


def _shaded(places: pd.DataFrame, rate: str, steps: Steps) -> AreaMap:
    shades = [steps.place(percent) if np.isfinite(percent) else -1 for percent in places[rate]]
    return AreaMap(points=places.assign(percent=places[rate], shade=shades), labels=steps.labels)


def area_places(found: Assessment) -> pd.DataFrame:
    """Return `area_points` with the middle of each area's outline; areas without one lack.

    Adds ``longitude, latitude`` (degrees, WGS-84) and ``east_km, north_km`` from the middle of all.
    """
    outlines = dict(zip(found.areas["ea_id"], found.areas["boundary_geojson"], strict=True))
    points = area_points(found)
    middles = [_middle(outlines.get(ea_id)) for ea_id in points["ea_id"]]
    placed = points.assign(longitude=[x for x, _ in middles], latitude=[y for _, y in middles])
    known = placed.dropna(subset=["longitude", "latitude"]).reset_index(drop=True)
    middle = [(known[name].min() + known[name].max()) / 2 for name in ("longitude", "latitude")]
    return known.assign(
        east_km=(known["longitude"] - middle[0]) * KM_PER_DEGREE * np.cos(np.radians(middle[1])),
        north_km=(known["latitude"] - middle[1]) * KM_PER_DEGREE,
    )


def _middle(outline: object) -> tuple[float, float]:
    if not isinstance(outline, str):
        return np.nan, np.nan
    points = np.asarray(list(_positions(json.loads(outline)["coordinates"])), dtype=np.float64)
    longitude, latitude = (points[:, :2].min(axis=0) + points[:, :2].max(axis=0)) / 2
    return float(longitude), float(latitude)


def _positions(coordinates: list[Any]) -> Iterator[list[float]]:
    """Yield the positions of an outline, of one part or of several."""
    if isinstance(coordinates[0], list):
        for inner in coordinates:
            yield from _positions(inner)
    else:
        yield coordinates
