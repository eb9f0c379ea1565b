"""Codes of households: 20 digits, the next number in the dwelling, given once and fixed for the cycle (DOMAIN)."""

from datetime import datetime

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.listing_fields import HouseholdFields, require_code
from fieldwork.rules.numbering import next_household_no
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.codes import labels, title
from fieldwork.services.intention import Work, intention
from fieldwork.services.listing_entries import dwelling_row
from fieldwork.store import household_codes, screening
from fieldwork.store.engine import Database


@intention("household.code")
def give_household_code(work: Work, fields: HouseholdFields, *, actor: Actor, now: datetime) -> str:
    """Give a household of a listed dwelling its code and return it; the same household asked again keeps its code.

    The number is the next one in the dwelling after all that were given or screened, so that new occupants never take
    over the code of those before them. A locked list does not stand in the way: codes are fixed, not the people.

    Raises
    ------
    Refusal
        ``LISTING_DWELLING_UNKNOWN``, ``LISTING_CODE_UNKNOWN``, ``LISTING_NUMBERS_EXHAUSTED``, ``PERMISSION_…``.
    """
    require_code(title("residence_type"), fields.residence_type, labels("residence_type"))
    work.require_area(fields.ea_id)
    known = household_codes.one(work.session, str(fields.code_id))
    if not known.empty:
        return _same(known, fields)
    dwelling_row(work.session, fields.cycle_id, fields.ea_id, fields.dwelling_no)
    dwelling = f"{fields.ea_id}{fields.dwelling_no}"
    number = next_household_no(_used(work.session, fields), dwelling)
    row: dict[str, object] = {
        "code_id": str(fields.code_id),
        "ea_id": fields.ea_id,
        "dwelling_no": fields.dwelling_no,
        "household_no": number,
        "household_id": f"{dwelling}{number}",
        "residence_type": fields.residence_type,
    }
    stamp = work.about(cycle_id=fields.cycle_id, subject=f"{dwelling}{number}")
    household_codes.add(work.session, row, stamp=stamp)
    return f"{dwelling}{number}"


def household_codes_view(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return ``household_id, dwelling_no, household_no, residence_type`` of an area: given here, or screened."""
    require_area(reach_of(actor, "survey.read"), ea_id)
    columns = ["household_id", "dwelling_no", "household_no", "residence_type"]
    with database.reading() as session:
        given = household_codes.of_cycle(session, cycle_id, ea_id=ea_id)[columns]
        screened = screening.in_force(session, cycle_id, ea_id=ea_id, personal=False)[columns]
    both = pd.concat([given, screened], ignore_index=True)
    return both.drop_duplicates("household_id", keep="last").sort_values("household_id", ignore_index=True)


def _used(session: Session, fields: HouseholdFields) -> set[str]:
    given = household_codes.of_cycle(session, fields.cycle_id, ea_id=fields.ea_id)
    screened = screening.in_force(session, fields.cycle_id, ea_id=fields.ea_id, personal=False)
    return {
        str(number)
        for table in (given, screened)
        for number in table.loc[table["dwelling_no"] == fields.dwelling_no, "household_no"]
    }


def _same(known: pd.DataFrame, fields: HouseholdFields) -> str:
    row = known.iloc[0]
    if (row["ea_id"], row["dwelling_no"]) != (fields.ea_id, fields.dwelling_no):
        raise StateRefusal("LISTING_CHANGE_ID_TAKEN", change_id=fields.code_id)
    return str(row["household_id"])
