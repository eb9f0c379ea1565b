"""Ten thousand whole designs on the synthetic district: the time they take, and the tables of the methods page.

    python benchmarks/design_simulation.py [--draws 10000] [--seed TEXT]

Prints Markdown. Nothing is read but the shipped data; the district, its incomes and all behaviour are synthetic.
"""

import argparse
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from fieldwork.resources import data_path, shipped_toml
from sampling.simulate import World, WorldParameters, synthetic_world
from sampling.simulate.design import (
    DesignSimulation,
    Population,
    Response,
    ResponseKind,
    Screening,
    Substitution,
    SurveyDesign,
    compare_methods,
    compare_substitutions,
    population_of_world,
    simulate_design,
)

RUNS = 5
MISSED_PERCENTS = (0.0, 3.0, 7.4)
FALLING = Response(kind=ResponseKind.FALLS_WITH_OUTCOME, rate=0.7, slope=0.7)
WHOLE = SurveyDesign(response=FALLING)
FULL_RESPONSE = SurveyDesign(substitution=Substitution.NONE)
IN_CELLS = Response(kind=ResponseKind.IN_CELLS, cell_rates={"urban": 0.6, "rural": 0.85})


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=10_000)
    parser.add_argument("--seed", default="design simulation")
    options = parser.parse_args(arguments)
    print(
        f"Python {platform.python_version()}, numpy {np.__version__}, {os.cpu_count()} cores, {options.draws} draws\n"
    )
    population = timed_population()
    time_designs(population, options.draws, options.seed)
    print_estimators(population, options.draws, options.seed)
    print_methods(population, options.draws, options.seed)
    print_substitutions(population, options.draws, options.seed)


def demonstration_world() -> World:
    villages = pd.read_csv(data_path("frame", "zengcheng_villages_2022.csv"), dtype="str", encoding="utf-8")
    parameters = WorldParameters.from_mapping(shipped_toml("world", "2022.toml"))
    return synthetic_world(villages, seed="demo", parameters=parameters)


def timed_population() -> Population:
    cpu = time.process_time()
    population = population_of_world(demonstration_world())
    size = f"{population.n_households:,} households in {len(population.area_ids):,} areas"
    print(f"Population: {size}, {time.process_time() - cpu:.1f} s CPU\n")
    return population


def time_designs(population: Population, n_draws: int, seed: str) -> None:
    """Time the default design with nonresponse that falls with income and substitution from the reserve."""

    def run() -> DesignSimulation:
        return simulate_design(population, WHOLE, n_draws, seed=seed)

    cpu, wall = zip(*(seconds_of(run) for _ in range(RUNS)), strict=True)
    taken = f"CPU {statistics.median(cpu):.2f} s, wall {statistics.median(wall):.2f} s"
    print(f"{n_draws} whole designs: {taken} (medians of {RUNS})\n")


def seconds_of(run: Callable[[], object]) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    run()
    return time.process_time() - cpu, time.perf_counter() - wall


def print_estimators(population: Population, n_draws: int, seed: str) -> None:
    columns = [
        "estimator", "domain", "n_draws", "bias_percent", "bias_in_mc_errors", "relative_standard_error_percent",
        "design_effect", "variance_ratio", "coverage_percent", "successive_variance_ratio",
        "successive_coverage_percent",
    ]  # fmt: skip
    for title, response in (("full response", Response()), ("response at random within cells", IN_CELLS)):
        simulation = simulate_design(population, replace(FULL_RESPONSE, response=response), n_draws, seed=seed)
        print_table(f"Estimators, {title}, no substitution", simulation.report[columns], digits=2)


def print_methods(population: Population, n_draws: int, seed: str) -> None:
    for missed in MISSED_PERCENTS:
        design = replace(FULL_RESPONSE, screening=Screening(missed_percent=missed))
        table = compare_methods(population, design=design, n_draws=n_draws, seed=seed)
        print_table(
            f"Methods, {missed} % of households missed in screening (mean income per person, yuan)", table, digits=3
        )


def print_substitutions(population: Population, n_draws: int, seed: str) -> None:
    simulations = [simulate_design(population, design, n_draws, seed=seed) for design in substitution_designs()]
    columns = [
        "slope", "sort_correlation", "missed_percent", "substitution", "response_percent", "filled_percent",
        "total_bias_percent", "ratio_bias_percent", "ratio_bias_in_mc_errors", "standard_error", "coverage_percent",
    ]  # fmt: skip
    print_table(
        "Response falls with income: bias by substitution", compare_substitutions(simulations)[columns], digits=2
    )


def substitution_designs() -> Iterator[SurveyDesign]:
    cases = [
        (0.35, 0.8, 7.4),
        (0.7, 0.8, 7.4),
        (1.4, 0.8, 7.4),
        (0.7, 0.0, 7.4),
        (0.7, 0.5, 7.4),
        (0.7, 1.0, 7.4),
        (0.7, 1.0, 0.0),
    ]
    for slope, correlation, missed in cases:
        screening = Screening(sort_correlation=correlation, missed_percent=missed)
        for rule in Substitution:
            yield SurveyDesign(screening=screening, response=replace(FALLING, slope=slope), substitution=rule)


def print_table(title: str, table: pd.DataFrame, *, digits: int) -> None:
    print(f"### {title}\n\n| {' | '.join(table.columns)} |\n|{' --- |' * len(table.columns)}")
    for row in table.itertuples(index=False):
        print(f"| {' | '.join(shown(value, digits) for value in row)} |")
    print()


def shown(value: object, digits: int) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.{digits}f}"
    return str(value)


if __name__ == "__main__":
    sys.exit(main())
