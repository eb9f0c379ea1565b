"""The screening as a workbook: the households of an area's dwellings go out, with the answers there are."""

from datetime import datetime

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.privacy import personal_reach
from fieldwork.services.form_files import filled_form, stated_form
from fieldwork.store import listing, screening
from fieldwork.store.engine import Database

FORM = "screening"
FIRST_HOUSEHOLD = "01"


def screening_form(
    database: Database, cycle_id: str, ea_id: str, *, actor: Actor, is_synthetic: bool, now: datetime
) -> tuple[bytes, pd.DataFrame]:
    """Return the screening of an area as a workbook: a row for each household, and these rows.

    Each dwelling of the list that has no answer yet gets a row for its first household, with codes alone. Answers
    stand in it where the actor sees them in clear; for others only the households that wait.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_SCOPE`` for an area out of the actor's reach.
    """
    require_area(reach_of(actor, "survey.read"), ea_id)
    sees_answers = personal_reach(actor).covers(ea_id)
    with database.reading() as session:
        numbers = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)["dwelling_no"]
        answers = screening.in_force(session, cycle_id, ea_id=ea_id)
    rows = _rows(ea_id, numbers, answers, with_answers=sees_answers)
    stated = stated_form(FORM, rows, cycle_id=cycle_id, is_synthetic=is_synthetic, is_personal=sees_answers)
    return filled_form(database, {FORM: rows}, stated, made_at=now), rows


def _rows(ea_id: str, numbers: "pd.Series[str]", answers: pd.DataFrame, *, with_answers: bool) -> pd.DataFrame:
    names = [column.name for column in shipped_form(FORM).fields]
    left = sorted(set(numbers) - set(answers["dwelling_no"]))
    waiting = pd.DataFrame({"dwelling_no": pd.Series(left, dtype="str")}).assign(
        ea_id=ea_id, household_no=FIRST_HOUSEHOLD
    )
    waiting = waiting.assign(household_id=ea_id + waiting["dwelling_no"] + FIRST_HOUSEHOLD)
    known = answers[[name for name in names if name in answers]] if with_answers else answers.iloc[:0][["household_id"]]
    rows = waiting if known.empty else pd.concat([known, waiting], ignore_index=True)
    return rows.sort_values("household_id", ignore_index=True)
