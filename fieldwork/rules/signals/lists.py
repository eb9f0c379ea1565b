"""Signal from the lists: answers changed after the list was fixed for the draw."""

import pandas as pd

from fieldwork.rules.signals.preparing import local_period
from fieldwork.rules.signals.signal import Rule, Signal, by_person


def list_edited(changes: pd.DataFrame, locks: pd.DataFrame) -> list[Signal]:
    """Return who recorded an answer or a listing after the list of its area had been locked. One is enough.

    Parameters
    ----------
    changes
        ``fact_id, account_id, ea_id, recorded_at`` of all answers and listings in force.
    locks
        ``ea_id, recorded_at``; the newest lock of an area counts, so that what was changed after a void, before the
        list was fixed again, is no signal.
    """
    newest = locks.groupby("ea_id")["recorded_at"].max().rename("locked_at")
    joined = changes.join(newest, on="ea_id", how="inner")
    late = joined[joined["recorded_at"] > joined["locked_at"]]
    rows = late.assign(period=local_period(late["recorded_at"]))
    return by_person(rows, Rule.LIST_EDITED, least=1, key="fact_id", numbers=lambda _own: {})
