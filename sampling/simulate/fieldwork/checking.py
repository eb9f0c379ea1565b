"""Back-checks of a simulated month: what another person hears at the same doors."""

import numpy as np
import pandas as pd

from sampling.backcheck import select_backchecks
from sampling.simulate.chance import world_generator

N_ANSWERS = 6
FORGETS_PROB, DENIES_PROB = 0.03, 0.85
"""Chance that a real visit is not remembered by whoever opens, and that a made-up one is denied (U)."""
HONEST_ERROR_PROB, MADE_UP_ERROR_PROB = 0.08, 0.5
"""Chance that an answer differs, after an honest visit and after a made-up one (U)."""


def simulated_backchecks(visits: pd.DataFrame, *, seed: str, percent: float = 10.0) -> pd.DataFrame:
    """Return finished back-checks: ``backcheck_id, account_id, ea_id, visited_at, is_denied, n_answers, n_errors``.

    Parameters
    ----------
    visits
        Visits of a simulated month with ``is_made_up``; chosen by hash, stratified by enumerator.
    """
    frame = visits.assign(stratum=visits["visited_by"], percent=percent)
    chosen = select_backchecks(frame, seed=seed)
    rng = world_generator(seed, "fieldwork", "backchecks")
    is_made_up = chosen["is_made_up"].to_numpy(dtype=np.bool_)
    denied = rng.random(len(chosen)) < np.where(is_made_up, DENIES_PROB, FORGETS_PROB)
    errors = rng.binomial(N_ANSWERS, np.where(is_made_up, MADE_UP_ERROR_PROB, HONEST_ERROR_PROB))
    return pd.DataFrame(
        {
            "backcheck_id": chosen["visit_id"],
            "account_id": chosen["visited_by"],
            "ea_id": chosen["ea_id"],
            "visited_at": chosen["visited_at"],
            "is_denied": denied,
            "n_answers": N_ANSWERS,
            "n_errors": errors,
        }
    )
