"""Screening of a synthetic area: who was met, who was not, who does not belong to the survey."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.simulate.areas import SyntheticArea
from sampling.simulate.chance import world_generator
from sampling.simulate.contents import households_found
from sampling.simulate.parameters import WorldParameters
from sampling.simulate.world import Village

SEASONAL_MET = 0.5
"""Chance that somebody is met in a seasonal dwelling and says that the household lives elsewhere."""
ANSWERS = ("n_persons", "income", "floor_area_m2")
SCREENED_COLUMNS = [
    "ea_id", "household_id", "dwelling_no", "household_no", "eligibility", "n_persons", "income", "residence_type",
    "floor_area_m2", "outcome",
]  # fmt: skip


@dataclass(frozen=True)
class _Losses:
    n_no_contact: int
    n_refused: int


def screen_area(area: SyntheticArea, *, seed: str, parameters: WorldParameters) -> pd.DataFrame:
    """Return the screened list: every household of the area, with what is known of it after screening.

    ``outcome`` is complete, no_contact, refused or out_of_scope. Those not met and those who refused stay on the list
    with ``eligibility`` unknown and without answers (only a household confirmed out leaves the draw); households met
    in seasonal dwellings live elsewhere and are out. Columns as ``SCREENED_COLUMNS``, in order of ``household_id``.
    """
    rng = world_generator(seed, "screening", area.ea_id)
    losses = _losses(len(area.households), parameters, rng)
    resident = area.households.assign(outcome=_outcomes(area.households, losses, rng))
    resident["eligibility"] = np.where(resident["outcome"] == "complete", "in", "unknown")
    for answer in ANSWERS:
        resident[answer] = resident[answer].where(resident["outcome"] == "complete", pd.NA)
    screened = pd.concat([resident, _seasonal(area.dwellings, rng)])
    return screened.sort_values("household_id", ignore_index=True)[SCREENED_COLUMNS]


def n_screened(village: Village, area_no: int, *, seed: str, parameters: WorldParameters) -> int:
    """Return how many households of an area are screened (outcome complete), without making the area.

    The same number as `screen_area` gives for an area without faults.
    """
    site = village.site(area_no)
    found = households_found(site, seed=seed, parameters=parameters)
    losses = _losses(found, parameters, world_generator(seed, "screening", site.ea_id))
    return found - losses.n_no_contact - losses.n_refused


def _losses(n_households: int, parameters: WorldParameters, rng: np.random.Generator) -> _Losses:
    no_contact = int(rng.binomial(n_households, parameters.no_contact_percent / 100))
    return _Losses(no_contact, int(rng.binomial(n_households - no_contact, parameters.refused_percent / 100)))


def _outcomes(households: pd.DataFrame, losses: _Losses, rng: np.random.Generator) -> npt.NDArray[np.str_]:
    """Small households are met less often: the chance of a loss is inverse to the number of persons."""
    weights = 1 / households["n_persons"].to_numpy(dtype=np.float64)
    n_lost = losses.n_no_contact + losses.n_refused
    lost = rng.choice(len(households), size=n_lost, replace=False, p=weights / weights.sum())
    outcomes = np.full(len(households), "complete", dtype="U12")
    outcomes[lost[: losses.n_no_contact]] = "no_contact"
    outcomes[lost[losses.n_no_contact :]] = "refused"
    return outcomes


def _seasonal(dwellings: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    seasonal = dwellings[dwellings["occupancy"] == "seasonal"]
    met = seasonal[rng.random(len(seasonal)) < SEASONAL_MET]
    missing = pd.array([pd.NA] * len(met), dtype="Int64")
    return pd.DataFrame(
        {
            "ea_id": met["ea_id"],
            "household_id": met["ea_id"] + met["dwelling_no"] + "01",
            "dwelling_no": met["dwelling_no"],
            "household_no": "01",
            "eligibility": "out",
            **dict.fromkeys(ANSWERS, missing),
            "residence_type": "family",
            "outcome": "out_of_scope",
        }
    )
