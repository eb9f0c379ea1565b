"""Coverage of the default interval on synthetic districts, for the methods page.

    python benchmarks/interval_coverage.py [--draws 2000] [--seed TEXT]

Prints Markdown and exits with 1 if the default interval of an amount covers less than it must: 93 % on the average of
the districts, 91 % in each. Everything is synthetic.
"""

import argparse
import platform
import sys
from collections.abc import Mapping, Sequence

import numpy as np

from sampling.estimation import Measure, Question, StageRule, VarianceRule
from sampling.simulate.design import Population
from sampling.trials import STRESSES, TRIALS, Coverage, Trial, TrialDistrict, interval_coverage, trial_population

LEAST_MEAN, LEAST_EACH = 0.93, 0.91
AMOUNTS = {
    "人均收入": Question(measure=Measure.RATIO, column="income", denominator="n_persons"),
    "户均收入": Question(measure=Measure.MEAN, column="income"),
    "总收入": Question(measure=Measure.TOTAL, column="income"),
}
SHAPES = {
    "中位数": Question(measure=Measure.QUANTILE, column="income", probability=0.5),
    "基尼系数": Question(measure=Measure.GINI, column="income"),
}
DIFFERENCES = VarianceRule(first_stage=StageRule.SUCCESSIVE)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=2_000)
    parser.add_argument("--seed", default="interval coverage")
    options = parser.parse_args(arguments)
    print(f"Python {platform.python_version()}, numpy {np.__version__}, {options.draws} draws, seed “{options.seed}”\n")
    trials = {name: Trial(question=question) for name, question in (AMOUNTS | SHAPES).items()}
    trials["人均收入，逐次差"] = Trial(question=AMOUNTS["人均收入"], rule=DIFFERENCES)
    found = shown(TRIALS, trials, options.draws, options.seed)
    shown(STRESSES, trials, options.draws, options.seed)
    enough = {name: is_enough(name, found[name]) for name in AMOUNTS}
    return int(not all(enough.values()))


def shown(
    districts: Mapping[str, TrialDistrict], trials: Mapping[str, Trial], n_draws: int, seed: str
) -> dict[str, list[Coverage]]:
    print("| 区 | " + " | ".join(f"{name} 覆盖 %（宽度比）" for name in trials) + " |")
    print("| --- |" + " ---: |" * len(trials))
    found: dict[str, list[Coverage]] = {name: [] for name in trials}
    for district, parameters in districts.items():
        population = trial_population(parameters, seed=f"{seed} {district}")
        row = [covered(population, trial, n_draws, seed) for trial in trials.values()]
        for name, coverage in zip(trials, row, strict=True):
            found[name].append(coverage)
        print(f"| {district} | " + " | ".join(cell(each) for each in row) + " |", flush=True)
    print("| 平均 | " + " | ".join(mean_cell(found[name]) for name in trials) + " |\n")
    return found


def covered(population: Population, trial: Trial, n_draws: int, seed: str) -> Coverage:
    return interval_coverage(population, trial=trial, n_draws=n_draws, seed=seed)


def cell(coverage: Coverage) -> str:
    return f"{100 * coverage.covered:.1f} ± {100 * coverage.error:.1f}（{coverage.relative_width:.2f}）"


def mean_cell(found: Sequence[Coverage]) -> str:
    mean = np.mean([each.covered for each in found])
    return f"{100 * mean:.1f}（{np.mean([each.relative_width for each in found]):.2f}）"


def is_enough(name: str, found: Sequence[Coverage]) -> bool:
    shares = [each.covered for each in found]
    misses = [(each.below, each.above) for each in found]
    below, above = (100 * float(np.mean(side)) for side in zip(*misses, strict=True))
    enough = float(np.mean(shares)) >= LEAST_MEAN and min(shares) >= LEAST_EACH
    print(
        f"- {name}：平均 {100 * float(np.mean(shares)):.1f}%，最低 {100 * min(shares):.1f}%，"
        f"区间全在真值之下 {below:.1f}%、之上 {above:.1f}%：{'达到' if enough else '没有达到'}"
    )
    return enough


if __name__ == "__main__":
    sys.exit(main())
