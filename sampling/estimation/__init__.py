"""Estimates of a two-stage sample and how sure they are: linearisation, differences, replicates, intervals."""

from sampling.estimation.confidence import IntervalKind, degrees_of_freedom, simple_random_variance, t_interval
from sampling.estimation.design import DesignColumns, SampleDesign, design_of
from sampling.estimation.errors import EstimationError
from sampling.estimation.estimates import ALL, Estimate, Inference, estimate, estimates_by_domain
from sampling.estimation.inequality import gini, lower_sum, quintile_share, s80_s20, weighted_quantile
from sampling.estimation.kernel import DomainNumbers, domain_numbers, prepared_units
from sampling.estimation.linearised import Linearised, Statistic, counting, mean, proportion, ratio, total, within
from sampling.estimation.methods import VarianceMethod, by_linearisation, by_replicates, by_two_phases
from sampling.estimation.questions import Measure, Question
from sampling.estimation.replicates import Replicates, bootstrap, jackknife, replicate_variance
from sampling.estimation.stages import StageRule
from sampling.estimation.strata import FirstStage, SingleArea, first_stage
from sampling.estimation.variance import VarianceRule, covariance_of, two_phase_variance, variance_of

__all__ = [
    "ALL",
    "DesignColumns",
    "DomainNumbers",
    "Estimate",
    "EstimationError",
    "FirstStage",
    "Inference",
    "IntervalKind",
    "Linearised",
    "Measure",
    "Question",
    "Replicates",
    "SampleDesign",
    "SingleArea",
    "StageRule",
    "Statistic",
    "VarianceMethod",
    "VarianceRule",
    "bootstrap",
    "by_linearisation",
    "by_replicates",
    "by_two_phases",
    "counting",
    "covariance_of",
    "degrees_of_freedom",
    "design_of",
    "domain_numbers",
    "estimate",
    "estimates_by_domain",
    "first_stage",
    "gini",
    "jackknife",
    "lower_sum",
    "mean",
    "prepared_units",
    "proportion",
    "quintile_share",
    "ratio",
    "replicate_variance",
    "s80_s20",
    "simple_random_variance",
    "t_interval",
    "total",
    "two_phase_variance",
    "variance_of",
    "weighted_quantile",
    "within",
]
