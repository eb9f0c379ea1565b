"""What imputing missing incomes for sorting does to the drawn sample's mean: python benchmarks/sort_imputation.py.

Invented areas of 300 households along a walk. Income per person is log-normal, neighbours are alike to a degree;
whoever earns more tells the income less often. Every one of the N systematic starts is looked at, so that the mean
and the standard error over starts are those of the design, without simulation noise. Then drawn households answer the
less the more they earn, and those that do not are replaced by the first of their reserve that does.

Prints, per setting and rule, in percent of the true mean: bias and standard error of the drawn ten, bias and root mean
square error after substitution, and the standard error against the rule ``none``.
"""

import argparse
from dataclasses import dataclass

import numpy as np
import pandas as pd

from sampling.columns import INCOME_PER_PERSON
from sampling.draw.order import ordered_areas
from sampling.imputation import ImputationRule, SortImputation
from sampling.reserve import reserve_queues
from sampling.selection import systematic_positions

EA = "440118001001001"
N_UNITS, N_SAMPLE, DEPTH = 300, 10, 9
SIGMA, SUBSTITUTION_STARTS = 0.6, 30
RULES = (
    SortImputation(),
    SortImputation(rule=ImputationRule.AREA_MEDIAN),
    *(SortImputation(rule=ImputationRule.NEAREST_NEIGHBOURS, n_neighbours=k) for k in (1, 5, 15)),
)


@dataclass(frozen=True)
class Setting:
    """How alike neighbours are (correlation of log income), how many incomes are missing, how steeply with income."""

    likeness: float
    missing: float
    slope: float


SETTINGS = [
    Setting(likeness, missing, slope) for likeness in (0.0, 0.5, 0.9) for missing in (0.1, 0.3) for slope in (0.0, 1.5)
]


def area(setting: Setting, rng: np.random.Generator) -> pd.DataFrame:
    """Return an area along its walk: true income per person, and the one that was told."""
    log = np.empty(N_UNITS)
    log[0] = rng.standard_normal()
    for place in range(1, N_UNITS):
        log[place] = setting.likeness * log[place - 1] + np.sqrt(1 - setting.likeness**2) * rng.standard_normal()
    income = np.rint(30_000 * np.exp(SIGMA * log)).astype(np.int64)
    weight = np.exp(setting.slope * log)
    chosen = rng.choice(N_UNITS, round(setting.missing * N_UNITS), replace=False, p=weight / weight.sum())
    told = pd.array(income, dtype="Int64")
    told[chosen] = pd.NA
    ids = [f"{EA}{number:03d}01" for number in range(1, N_UNITS + 1)]
    return pd.DataFrame({"ea_id": EA, "household_id": ids, INCOME_PER_PERSON: told, "true": income, "log": log})


def measured(table: pd.DataFrame, imputation: SortImputation, answers: np.ndarray) -> tuple[float, float, float, float]:
    """Return bias and standard error of the drawn mean, bias and RMSE after substitution, as parts of the mean."""
    (ordered,) = ordered_areas(table, sort=[INCOME_PER_PERSON], imputation=imputation)
    order = table.set_index("household_id").loc[list(ordered.household_ids)]
    true, does_answer = order["true"].to_numpy(), answers[order["place"].to_numpy()]
    means = np.array([true[positions(start)].mean() for start in range(N_UNITS)])
    after = np.array([substituted(true, does_answer, positions(start)) for start in starts()])
    scale = true.mean()
    rmse = np.sqrt(np.mean((after - scale) ** 2))
    return (means.mean() / scale - 1, means.std() / scale, after.mean() / scale - 1, rmse / scale)


def positions(start: int) -> np.ndarray:
    """Return the drawn ranks of a start."""
    return systematic_positions(n_units=N_UNITS, n_sample=N_SAMPLE, start=start)


def starts() -> range:
    """Return the starts at which substitution is followed."""
    return range(0, N_UNITS, N_UNITS // SUBSTITUTION_STARTS)


def substituted(true: np.ndarray, answers: np.ndarray, drawn: np.ndarray) -> float:
    """Return the mean of those who answer: the drawn ones, else the first of their reserve, else nobody."""
    queues = reserve_queues(N_UNITS, drawn.tolist(), depth=DEPTH)
    found = [next((rank for rank in (first, *queue) if answers[rank]), None) for first, queue in zip(drawn, queues)]  # noqa: B905
    return float(np.mean([true[rank] for rank in found if rank is not None]))


def results(n_areas: int, seed: int) -> pd.DataFrame:
    """Return one row per setting and rule, means over the areas, in percent."""
    rows = []
    for number, setting in enumerate(SETTINGS):
        rng = np.random.default_rng([seed, number])
        measures = {rule: [] for rule in RULES}
        for _ in range(n_areas):
            table = area(setting, rng).assign(place=np.arange(N_UNITS))
            answers = rng.random(N_UNITS) < 1 / (1 + np.exp(0.8 * table["log"].to_numpy() - 0.4))
            for rule in RULES:
                measures[rule].append(measured(table, rule, answers))
        for rule in RULES:
            bias, error, bias_after, rmse_after = 100 * np.mean(measures[rule], axis=0)
            row = {**vars(setting), "rule": str(rule.rule), "k": rule.n_neighbours if "near" in rule.rule else ""}
            rows.append(row | {"bias": bias, "se": error, "bias_after": bias_after, "rmse_after": rmse_after})
    table = pd.DataFrame(rows)
    base = table.groupby(["likeness", "missing", "slope"])["se"].transform("first")
    return table.assign(se_ratio=table["se"] / base)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--areas", type=int, default=60)
    parser.add_argument("--seed", type=int, default=2022)
    given = parser.parse_args()
    print(results(given.areas, given.seed).round(2).to_string(index=False))


if __name__ == "__main__":
    main()
