"""Which visits are checked again: a stratified sample by a public hash, and what the checks say about all visits."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.intervals import CONFIDENCE, Interval, wilson_interval
from sampling.randomness import HASH_BITS, canonical_text, hash_integer

LABEL = "backcheck"


def select_backchecks(visits: pd.DataFrame, *, seed: str) -> pd.DataFrame:
    """Return the visits that are checked again, with ``inclusion_prob``, in the order of ``visit_id``.

    In each stratum of N visits N·p are taken: the whole part always, one more with the chance of the fraction, so that
    every visit has exactly the probability p, whatever N is. The visits with the smallest hashes are taken: neither the
    order of the rows nor other strata change who is chosen, and anybody can repeat it.

    Parameters
    ----------
    visits
        ``visit_id, stratum, percent``; the percentage is the same within a stratum.
    seed
        A text that nobody could choose with the visits in view.
    """
    text = canonical_text(seed, field="seed")
    chosen = [
        _taken(str(stratum), sorted(rows["visit_id"]), Fraction(str(rows["percent"].iloc[0])) / 100, text)
        for stratum, rows in visits.groupby("stratum", sort=True)
    ]
    kept = {visit_id for ids in chosen for visit_id in ids}
    taken = visits[visits["visit_id"].isin(kept)].sort_values("visit_id", ignore_index=True)
    return taken.assign(inclusion_prob=taken["percent"].astype("float64") / 100)


def _taken(stratum: str, visit_ids: Sequence[str], share: Fraction, seed: str) -> list[str]:
    wanted = len(visit_ids) * share
    more = hash_integer(seed, LABEL, "size", stratum) < (wanted - int(wanted)) * 2**HASH_BITS
    by_hash = sorted(visit_ids, key=lambda visit_id: (hash_integer(seed, LABEL, visit_id), visit_id))
    return by_hash[: int(wanted) + more]


def population_digest(visit_ids: Sequence[str]) -> str:
    """Return the SHA-256 of the visits that were chosen from: their ids in order, a line each."""
    return hashlib.sha256("".join(f"{each}\n" for each in sorted(visit_ids)).encode("utf-8")).hexdigest()


@dataclass(frozen=True, kw_only=True)
class ErrorRate:
    """A share of answers that differ, estimated for all visits, with its interval."""

    n_answers: int
    n_errors: int
    rate: float
    interval: Interval


def error_rate(is_error: npt.ArrayLike, inclusion_prob: npt.ArrayLike, *, confidence: float = CONFIDENCE) -> ErrorRate:
    """Return the share of errors among all visits: each check stands for 1/π visits (Hájek).

    The interval is Wilson's with Kish's effective number of answers, (Σw)² / Σw².
    """
    errors = np.asarray(is_error, dtype=np.float64)
    if not len(errors):
        return ErrorRate(n_answers=0, n_errors=0, rate=float("nan"), interval=Interval(0.0, 1.0))
    weights = 1 / np.asarray(inclusion_prob, dtype=np.float64)
    rate = float((weights * errors).sum() / weights.sum())
    effective = float(weights.sum() ** 2 / (weights**2).sum())
    return ErrorRate(
        n_answers=len(errors),
        n_errors=int(errors.sum()),
        rate=rate,
        interval=wilson_interval(rate * effective, effective, confidence=confidence),
    )
