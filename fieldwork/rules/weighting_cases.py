"""The cases that weights are made from, out of what became of each place in the sample (`rules.outcomes`)."""

import pandas as pd

from fieldwork.rules.disposition import GROUP_OF, Disposition
from sampling.columns import require_columns
from sampling.weights import STATUS_OF_OUTCOME
from sampling.weights.factors import STAGES

READ = ("drawn_household_id", "household_id", "drawn_disposition", "disposition", "is_substitute", *STAGES)
CASE_COLUMNS = ("household_id", "replaced_household_id", "standing_household_id", "response_status", *STAGES)


def cases_of_outcomes(outcomes: pd.DataFrame) -> pd.DataFrame:
    """Return one row per drawn household, and one per substitute that stands for one now.

    A drawn household has its own disposition; new occupants of its dwelling stand for it under its code, for it is the
    dwelling that was drawn. Of several substitutes one after the other the last has a row.

    Parameters
    ----------
    outcomes
        Columns `rules.outcomes.OUTCOME_COLUMNS`.

    Returns
    -------
    DataFrame
        The columns of ``outcomes`` with ``household_id`` (the code in the screened list), ``replaced_household_id``
        (missing for drawn households), ``standing_household_id`` (whose answers count), ``response_status``; the
        probabilities missing for substitutes.
    """
    require_columns(outcomes, READ, table_name="outcomes")
    is_substitute = outcomes["is_substitute"].astype("bool")
    own = outcomes["disposition"].where(~is_substitute, outcomes["drawn_disposition"])
    drawn = outcomes.assign(
        household_id=outcomes["drawn_household_id"],
        replaced_household_id=None,
        standing_household_id=outcomes["household_id"].where(~is_substitute, outcomes["drawn_household_id"]),
        response_status=_status(own),
    )
    instead = outcomes[is_substitute]
    substitutes = instead.assign(
        replaced_household_id=instead["drawn_household_id"],
        standing_household_id=instead["household_id"],
        response_status=_status(instead["disposition"]),
        **dict.fromkeys(STAGES, float("nan")),
    )
    return pd.concat([drawn, substitutes], ignore_index=True)


def _status(dispositions: pd.Series) -> pd.Series:
    """Return what a disposition means for a weight."""
    return dispositions.map({code.value: STATUS_OF_OUTCOME[GROUP_OF[code]].value for code in Disposition})
