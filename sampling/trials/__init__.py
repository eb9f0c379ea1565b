"""The estimates tried on synthetic districts whose truth is known: do intervals cover as often as they say."""

from sampling.trials.coverage import Coverage, Trial, interval_coverage
from sampling.trials.districts import STRESSES, TRIALS, TrialDistrict, trial_population

__all__ = ["STRESSES", "TRIALS", "Coverage", "Trial", "TrialDistrict", "interval_coverage", "trial_population"]
