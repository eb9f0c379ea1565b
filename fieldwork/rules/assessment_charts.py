"""What the charts of the assessment show, as numbers: on the page and in the report they are the same."""

import itertools
import json
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import pandas as pd

from fieldwork.rules.assessment import Assessment
from fieldwork.rules.assessment_estimates import income_per_person, shares_by_income
from fieldwork.rules.assessment_margins import described_drawn
from fieldwork.rules.assessment_sections import Part
from sampling.estimation.design import FloatArray
from sampling.funnel import funnel
from sampling.screening import participating
from sampling.weights import FINAL
from sampling.weights.factors import BASE

LISTED, UNWEIGHTED, WEIGHTED = "摸底名单", "记账户（未加权）", "记账户（加权）"
N_BARS = 8


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
    """Return each area's response with its households drawn: ``name, n, response, substitution``, in percent."""
    table = found.section(Part.RATES).table.iloc[:-1]
    return pd.DataFrame(
        {
            "name": table["name"],
            "n": table["n"].astype("float64"),
            "coverage": 100 * table["coverage"],
            "response": 100 * table["RR2"],
            "substitution": 100 * table["substitution_rate"],
        }
    ).reset_index(drop=True)


@dataclass(frozen=True, kw_only=True, eq=False)
class AreaFunnel:
    """The areas' share of placed households: ``points`` (``name, n, placed_percent``) within ``n, low, high``."""

    points: pd.DataFrame
    limits: pd.DataFrame
    common: float


def area_funnel(found: Assessment, *, confidence: float) -> AreaFunnel:
    """Return how many of the households drawn in each area keep books or agreed, with the limits around the common."""
    table = found.section(Part.RATES).table.iloc[:-1]
    placed = (table["I"] + table["P"]).to_numpy(dtype=np.float64)
    n = table["n"].to_numpy(dtype=np.float64)
    fan = funnel(placed, n)
    sizes = np.arange(max(n.min() - 1, 1), n.max() + 2)
    low, high = fan.limits(sizes, z=NormalDist().inv_cdf((1 + confidence) / 2))
    points = pd.DataFrame({"name": table["name"], "n": n, "placed_percent": 100 * placed / n}).reset_index(drop=True)
    limits = pd.DataFrame({"n": sizes, "low": 100 * low, "high": 100 * high})
    return AreaFunnel(points=points, limits=limits, common=fan.common)


def area_places(found: Assessment) -> pd.DataFrame:
    """Return `area_points` with the middle of each area's outline, ``longitude, latitude``; areas without one lack."""
    outlines = dict(zip(found.areas["area_name"], found.areas["boundary_geojson"], strict=True))
    points = area_points(found)
    middles = [_middle(outlines.get(name)) for name in points["name"]]
    placed = points.assign(longitude=[x for x, _ in middles], latitude=[y for _, y in middles])
    return placed.dropna(subset=["longitude", "latitude"]).reset_index(drop=True)


def _middle(outline: object) -> tuple[float, float]:
    if not isinstance(outline, str):
        return np.nan, np.nan
    ring = np.asarray(json.loads(outline)["coordinates"][0], dtype=np.float64)
    longitude, latitude = (ring[:, :2].min(axis=0) + ring[:, :2].max(axis=0)) / 2
    return float(longitude), float(latitude)
