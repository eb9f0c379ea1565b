"""The drawn list as a workbook, and one that came back beside the draw: differences are said, nothing changes."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.messages import sentence
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.form_answers import shown_value
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.visits import door_number
from fieldwork.services.draws import DrawView
from fieldwork.services.form_files import filled_form, stated_form
from fieldwork.store.engine import Database
from sampling.findings import Finding, Severity

FORM = "drawn"
COMPARED = ("role", "for_household_id", "place_no")


def drawn_form(
    database: Database, cycle_id: str, drawn: DrawView, *, is_synthetic: bool, now: datetime
) -> tuple[bytes, pd.DataFrame]:
    """Return the drawn households and their reserves as a workbook whose codes are locked, and its rows."""
    rows = drawn_rows(drawn)
    stated = stated_form(FORM, rows, cycle_id=cycle_id, is_synthetic=is_synthetic, is_personal=False)
    return filled_form(database, {FORM: rows}, stated, made_at=now, n_blank=0), rows


def drawn_rows(drawn: DrawView) -> pd.DataFrame:
    """Return the sample and under each household its reserve, in the order in which it steps in.

    Columns: ``ea_id, area_name, household_id, door, role, for_household_id, place_no``.
    """
    sample = drawn.sample[["ea_id", "area_name", "household_id"]].assign(role="drawn")
    known = drawn.reserve.rename(columns={"reserve_rank": "place_no"})
    reserve = known[["ea_id", "area_name", "household_id", "for_household_id", "place_no"]].assign(role="reserve")
    rows = pd.concat([sample, reserve], ignore_index=True)
    first = rows["for_household_id"].fillna(rows["household_id"])
    placed = rows.assign(door=rows["household_id"].map(door_number), first=first, place=rows["place_no"].fillna(-1))
    return placed.sort_values(["first", "place"], ignore_index=True).drop(columns=["first", "place"])


def compare_drawn(drawn: DrawView, source: SourceFile, *, actor: Actor) -> pd.DataFrame:
    """Return how a drawn list that came back differs from the draw; a draw is never changed by a file.

    Changed codes are told as differences, so they are no reason to refuse the file.

    Raises
    ------
    Refusal
        ``FILE_…`` if it cannot be read as this list, ``PERMISSION_…``.
    """
    reach_of(actor, "survey.read")
    read = read_table(source, shipped_form(FORM), strict=False)
    return findings_with_messages(list(differences(drawn_rows(drawn), read.table)))


def differences(rows: pd.DataFrame, came: pd.DataFrame) -> Iterator[Finding]:
    """Yield what a list says otherwise than the draw, by household."""
    count = came["household_id"].value_counts()
    for household_id, n_rows in count[count > 1].items():
        yield _error("DRAWN_TWICE", str(household_id), value=str(n_rows))
    known = rows.set_index("household_id")
    told = came.drop_duplicates("household_id").set_index("household_id")
    for household_id in known.index.difference(told.index):
        yield _error("DRAWN_MISSING", household_id, expected=_word("role", known.loc[household_id, "role"]))
    for household_id in told.index.difference(known.index):
        yield _error("DRAWN_EXTRA", household_id, value=_word("role", told.loc[household_id, "role"]))
    for household_id in known.index.intersection(told.index):
        yield from _changed(household_id, known.loc[household_id], told.loc[household_id])


def _changed(household_id: str, known: "pd.Series[Any]", told: "pd.Series[Any]") -> Iterator[Finding]:
    for name in COMPARED:
        if name not in told:
            continue
        value, expected = _word(name, told[name]), _word(name, known[name])
        if value != expected:
            label = shipped_form(FORM).field(name).label
            yield _error("DRAWN_DIFFERS", household_id, field=label, value=value, expected=expected)


def _word(name: str, value: Any) -> str:
    if value is None or pd.isna(value):
        return sentence("VALUE_EMPTY")
    shown = int(value) if isinstance(value, float) else value
    return shown_value(shipped_form(FORM).field(name), shown)


def _error(code: str, subject: str, *, field: str = "", value: str = "", expected: str = "") -> Finding:
    return Finding(code=code, severity=Severity.WARNING, subject=subject, field=field, value=value, expected=expected)
