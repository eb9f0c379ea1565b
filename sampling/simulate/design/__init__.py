"""The whole survey design, simulated: what bias, variance, coverage and design effect it has, and which method is best.

Each draw runs areas by PPS, one area per village, screening, households, response and substitution, and estimates.
Chance comes from `sampling.simulate.design.counters`, never from a real draw's seed.
"""

from sampling.simulate.design.comparison import CORRELATIONS, compare_methods, compare_substitutions
from sampling.simulate.design.district import population_of_world
from sampling.simulate.design.errors import DesignError
from sampling.simulate.design.estimation import Estimator
from sampling.simulate.design.exact import ExactVariance, exact_variance
from sampling.simulate.design.parameters import (
    HouseholdMethod,
    Response,
    ResponseKind,
    Screening,
    Substitution,
    SurveyDesign,
    Weighting,
)
from sampling.simulate.design.population import Population, PopulationColumns, population_of_table
from sampling.simulate.design.results import DesignSimulation, EstimatorResult
from sampling.simulate.design.simulation import PreparedDesign, prepare_design, simulate_design

__all__ = [
    "CORRELATIONS",
    "DesignError",
    "DesignSimulation",
    "Estimator",
    "EstimatorResult",
    "ExactVariance",
    "HouseholdMethod",
    "Population",
    "PopulationColumns",
    "PreparedDesign",
    "Response",
    "ResponseKind",
    "Screening",
    "Substitution",
    "SurveyDesign",
    "Weighting",
    "compare_methods",
    "compare_substitutions",
    "exact_variance",
    "population_of_table",
    "population_of_world",
    "prepare_design",
    "simulate_design",
]
