"""Whether the variance of two-phase calibration is right: repeated samples of invented worlds.

    python benchmarks/two_phase_variance.py [--worlds 10] [--samples 100]

Each world has 60 areas of 30 to 60 households; 15 areas are drawn, all their households screened, 8 of each drawn.
Known of all: the number of persons; of the screened: income as well; estimated: total spending. For each pair of
methods it prints, over all samples: the bias of the estimate and its error, the mean estimated variance over the true
one (and the range over worlds), the share of 95 % intervals (Student's t, 14 degrees of freedom) that hold the truth,
and the true variance over that of the uncalibrated estimate.
"""

import argparse
from dataclasses import dataclass

import numpy as np
import pandas as pd
from measuring import machine

from sampling.allocation.quantiles import t_quantile
from sampling.weights import (
    BOUNDED,
    CalibrationMethod,
    CalibrationRule,
    Control,
    Margin,
    TwoPhaseRule,
    TwoPhaseWeights,
    calibrate_two_phase,
    linearised_variance,
)

N_AREAS, N_DRAWN, TAKE = 60, 15, 8
PAIRS = (("linear", "linear"), ("raking", "raking"), ("raking", "logit"))
SEED = 20221120


@dataclass(frozen=True, kw_only=True)
class Trial:
    """What one sample of a world gave."""

    error: float
    plain_error: float
    variance: float
    truth: float


def world(rng: np.random.Generator) -> pd.DataFrame:
    """Return all households of an invented district."""
    sizes = rng.integers(30, 61, N_AREAS)
    area = np.repeat(np.arange(N_AREAS), sizes)
    persons = rng.integers(1, 6, area.size)
    income = 20_000 * persons * np.exp(rng.normal(0, 0.25, N_AREAS)[area] + rng.normal(0, 0.5, area.size))
    spending = 0.7 * income + rng.normal(0, 9000, area.size) + 3000 * rng.normal(0, 1, N_AREAS)[area]
    ids = {"ea_id": [f"{a:03d}" for a in area], "household_id": [f"{k:05d}" for k in range(area.size)]}
    numbers = {"n_persons": persons, "income": income, "spending": spending}
    return pd.DataFrame(ids | numbers).assign(base_weight=N_AREAS / N_DRAWN)


def rule(pair: tuple[str, str], *, n_persons: float) -> TwoPhaseRule:
    """Return two-phase calibration by a pair of methods."""
    first, second = (CalibrationMethod(name) for name in pair)
    bounds = {"lower": 0.3, "upper": 3.0}
    made = [CalibrationRule(method=method, **(bounds if method in BOUNDED else {})) for method in (first, second)]
    margin = Margin(name="persons", value="n_persons", totals={"": n_persons})
    return TwoPhaseRule(
        margins=(margin,), controls=(Control(name="income", value="income"),), first=made[0], second=made[1]
    )


def trial(every: pd.DataFrame, rng: np.random.Generator, *, how: TwoPhaseRule, areas: pd.DataFrame) -> Trial:
    """Draw areas and households, calibrate, and estimate the total and its variance."""
    picks = {f"{a:03d}" for a in rng.choice(N_AREAS, N_DRAWN, replace=False)}
    screened = every[every["ea_id"].isin(picks)]
    sizes = screened.groupby("ea_id")["ea_id"].transform("size")
    rank = pd.Series(rng.random(len(screened)), index=screened.index).groupby(screened["ea_id"]).rank()
    drawn = screened.assign(base_weight=screened["base_weight"] * sizes / TAKE)[rank <= TAKE]
    weights: TwoPhaseWeights = calibrate_two_phase(
        screened, drawn[["household_id", "base_weight", "spending"]], rule=how
    )
    truth, spending = float(every["spending"].sum()), weights.drawn["spending"]
    return Trial(
        error=float(weights.drawn["final_weight"] @ spending) - truth,
        plain_error=float(weights.drawn["base_weight"] @ spending) - truth,
        variance=linearised_variance(weights, spending, areas=areas).total,
        truth=truth,
    )


def row(pair: tuple[str, str], by_world: list[list[Trial]]) -> list[str]:
    """Return what the samples of all worlds say of a pair."""
    t = t_quantile(0.95, degrees=N_DRAWN - 1)
    trials = [each for of_world in by_world for each in of_world]
    bias = np.array([each.error / each.truth for each in trials])
    true = [float(np.var([each.error for each in of_world])) for of_world in by_world]
    ratios = [np.mean([each.variance for each in of_world]) / v for of_world, v in zip(by_world, true, strict=True)]
    gains = [v / np.var([each.plain_error for each in of_world]) for of_world, v in zip(by_world, true, strict=True)]
    covered = [np.mean([abs(each.error) <= t * each.variance**0.5 for each in of_world]) for of_world in by_world]
    return [
        " + ".join(pair),
        f"{100 * bias.mean():+.2f}% ± {100 * bias.std() / len(bias) ** 0.5:.2f}",
        f"{np.mean(ratios):.3f} ({min(ratios):.2f}-{max(ratios):.2f})",
        f"{100 * np.mean(covered):.1f}% (least {100 * min(covered):.1f}%)",
        f"{np.mean(gains):.3f}",
    ]


def main() -> None:
    """Print a row for each pair of methods."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worlds", type=int, default=10)
    parser.add_argument("--samples", type=int, default=100)
    asked = parser.parse_args()
    rows = []
    for pair in PAIRS:
        rng = np.random.default_rng(SEED)
        by_world = []
        for _ in range(asked.worlds):
            every = world(rng)
            how = rule(pair, n_persons=float(every["n_persons"].sum()))
            ids = every["ea_id"].unique()
            areas = pd.DataFrame({"ea_id": ids, "stratum": "all", "n_areas_population": N_AREAS})
            by_world.append([trial(every, rng, how=how, areas=areas) for _ in range(asked.samples)])
        rows.append(row(pair, by_world))
    print(machine(["numpy", "pandas", "scipy"]))
    print(" | ".join(["methods", "bias", "variance estimated / true", "coverage", "variance / uncalibrated"]))
    for cells in rows:
        print(" | ".join(cells))


if __name__ == "__main__":
    main()
