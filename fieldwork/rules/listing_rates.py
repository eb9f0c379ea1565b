"""An area's list against other counts, and its vacancy and change against the neighbouring areas (DOMAIN: signs)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import pandas as pd
from shapely.geometry import shape

from fieldwork.rules.datum import EARTH_RADIUS_M
from sampling.findings import Finding, Severity

RATES: Mapping[str, str] = MappingProxyType(
    {
        "vacant_percent": "LISTING_VACANCY_UNUSUAL",
        "added_percent": "LISTING_ADDED_UNUSUAL",
        "deleted_percent": "LISTING_DELETED_UNUSUAL",
    }
)
"""Rates that are compared with the neighbours', and the finding that names an unusual one."""


@dataclass(frozen=True, kw_only=True)
class RateRules:
    """With how many nearest areas a rate is compared, and how far it may lie from their median."""

    n_neighbours: int
    outlier_points: float


def neighbours(outlines: Mapping[str, str], n_neighbours: int) -> dict[str, list[str]]:
    """Return for each area the nearest others, nearest first, by the middles of their outlines (GeoJSON text)."""
    ea_ids = sorted(outlines)
    if not ea_ids:
        return {}
    middles = [shape(json.loads(outlines[ea_id])).centroid for ea_id in ea_ids]
    degrees = np.radians(np.array([(point.x, point.y) for point in middles]))
    plane = degrees * np.array([np.cos(degrees[:, 1].mean()), 1.0]) * EARTH_RADIUS_M
    distances = np.hypot(*(plane[:, None, :] - plane[None, :, :]).T)
    order = np.argsort(distances, axis=1, kind="stable")
    return {
        ea_id: [ea_ids[place] for place in order[at] if place != at][:n_neighbours] for at, ea_id in enumerate(ea_ids)
    }


def area_rates(dwellings: pd.DataFrame, changes: pd.DataFrame) -> pd.DataFrame:
    """Return ``vacant_percent, added_percent, deleted_percent`` per area.

    Parameters
    ----------
    dwellings
        ``ea_id, occupancy`` of the lists in force.
    changes
        ``ea_id, n_before, n_added, n_deleted`` against the version before; areas with one version are not in it.
    """
    is_vacant = dwellings["occupancy"].astype("object").eq("vacant")
    vacant = is_vacant.groupby(dwellings["ea_id"]).mean() * 100
    known = changes.set_index("ea_id")
    n_before = known["n_before"].where(known["n_before"] > 0)
    rates = pd.DataFrame({"vacant_percent": vacant.astype("float64")})
    return rates.assign(
        added_percent=(known["n_added"] / n_before * 100).astype("float64"),
        deleted_percent=(known["n_deleted"] / n_before * 100).astype("float64"),
    )


def check_rates(rates: pd.DataFrame, near: Mapping[str, Sequence[str]], *, rules: RateRules) -> list[Finding]:
    """Report areas whose rate lies further from the median of the neighbours than the rules allow.

    An area without neighbours on the map is compared with all others; a rate that is not known is not compared.
    """
    return [
        Finding(
            code=code,
            severity=Severity.WARNING,
            subject=str(ea_id),
            field=rate,
            value=f"{value:.1f}",
            expected=f"{usual:.1f}",
        )
        for rate, code in RATES.items()
        for ea_id, value in rates[rate].dropna().items()
        for usual in _usual(rates[rate], str(ea_id), near)
        if abs(value - usual) > rules.outlier_points
    ]


def check_vacancy(rates: pd.DataFrame, *, most_percent: float) -> list[Finding]:
    """Report areas with more vacant dwellings than the plan takes for usual."""
    high = rates.loc[rates["vacant_percent"] > most_percent, "vacant_percent"]
    return [
        Finding(
            code="LISTING_VACANCY_HIGH",
            severity=Severity.WARNING,
            subject=str(ea_id),
            field="occupancy",
            value=f"{value:.1f}",
            expected=f"{most_percent:g}",
        )
        for ea_id, value in high.items()
    ]


def check_counts(counts: pd.DataFrame, *, tolerance_percent: float) -> list[Finding]:
    """Report other counts from which the list differs by more than the tolerance.

    Parameters
    ----------
    counts
        ``ea_id, source, label, n_units`` and ``n_listed``: what of the list that source counts.
    """
    return [
        Finding(
            code="LISTING_COUNT_DIFFERS",
            severity=Severity.WARNING,
            subject=str(row["ea_id"]),
            field=str(row["label"]),
            value=str(row["n_listed"]),
            expected=str(row["n_units"]),
        )
        for row in counts.to_dict("records")
        if abs(row["n_listed"] - row["n_units"]) * 100 > tolerance_percent * row["n_units"]
    ]


def _usual(rate: "pd.Series[float]", ea_id: str, near: Mapping[str, Sequence[str]]) -> list[float]:
    others = rate.drop(index=ea_id).dropna()
    known = others[others.index.isin(near[ea_id])] if near.get(ea_id) else others
    return [] if known.empty else [float(known.median())]
