"""Inventory and dwelling list as one workbook: blank or as they stand, and checked whole when they come back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import PurePath

import pandas as pd

from fieldwork.exchange.sources import SourceFile
from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.privacy import personal_reach
from fieldwork.services.file_checks import CheckedFile, Progress, RowProblem, check_file
from fieldwork.services.form_files import filled_form, stated_form
from fieldwork.services.relisting_states import hidden_segments
from fieldwork.store import areas, draws, listing
from fieldwork.store.engine import Database

FORMS = ("building", "dwelling")
WHOLE_COPIES = (".xlsx", ".xlsm")
"""Kinds of workbooks that are copied with all their sheets."""


def listing_form(
    database: Database, cycle_id: str, ea_id: str, *, actor: Actor, is_synthetic: bool, now: datetime
) -> tuple[bytes, dict[str, pd.DataFrame]]:
    """Return an area's inventory and list as a workbook to be put right and brought back, and their rows.

    It holds the addresses, so only who sees them in clear gets it: a list with hidden addresses would lose them when
    it comes back. Without a list yet, the rows are none.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_SCOPE`` out of the actor's reach, or where the actor sees no addresses.
    """
    require_area(reach_of(actor, "survey.read"), ea_id)
    require_area(personal_reach(actor), ea_id)
    with database.reading() as session:
        hidden = hidden_segments(session, cycle_id, ea_id, actor=actor)
        dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id)
        buildings = listing.buildings(session, cycle_id, ea_id=ea_id)
    if hidden:
        buildings, dwellings = buildings.iloc[:0], dwellings.iloc[:0]
    rows = {
        "building": buildings.sort_values("building_no", ignore_index=True),
        "dwelling": dwellings.sort_values("dwelling_no", ignore_index=True),
    }
    stated = stated_form("dwelling", rows["dwelling"], cycle_id=cycle_id, is_synthetic=is_synthetic, is_personal=True)
    both = replace(stated, title=sentence("LISTING_FORM_TITLE"))
    return filled_form(database, rows, both, made_at=now), rows


def check_listing_file(
    database: Database, cycle_id: str, source: SourceFile, *, actor: Actor, progress: Progress
) -> CheckedFile:
    """Return everything that is wrong in a workbook of inventory and list, by both forms and against the areas.

    The copy holds what was found in both sheets; of an older kind of workbook, one sheet, the first with errors.
    """
    reach = reach_of(actor, "listing.import")
    with database.reading() as session:
        in_force = frozenset(areas.in_force(session, cycle_id)["ea_id"])
        locked = frozenset(draws.locks(session, cycle_id)["ea_id"])

    def said(ea_id: str) -> tuple[str, dict[str, object]] | None:
        if ea_id not in in_force:
            return "LISTING_AREA_UNKNOWN", {"subject": ea_id}
        if not reach.covers(ea_id):
            return "PERMISSION_SCOPE", {"ea_id": ea_id}
        return ("LIST_IS_LOCKED", {"ea_id": ea_id}) if ea_id in locked else None

    def problems(table: pd.DataFrame) -> Iterator[RowProblem]:
        for index, ea_id in table["ea_id"].dropna().drop_duplicates().items():
            problem = said(str(ea_id))
            if problem is not None:
                yield RowProblem(index=int(str(index)), field="ea_id", code=problem[0], fields=problem[1])

    first = check_file("building", source, more=problems, progress=lambda part: progress(part / 2))
    is_whole = PurePath(source.name).suffix.lower() in WHOLE_COPIES
    copy = SourceFile(first.annotated_name, first.annotated) if is_whole else source
    second = check_file("dwelling", copy, more=problems, progress=lambda part: progress(0.5 + part / 2))
    return _joined(source, first, second, shown=second if is_whole or not first.n_errors else first)


def _joined(source: SourceFile, first: CheckedFile, second: CheckedFile, *, shown: CheckedFile) -> CheckedFile:
    return CheckedFile(
        source_name=source.name,
        remarks=(*first.remarks, *second.remarks),
        n_rows=first.n_rows + second.n_rows,
        n_clean=first.n_clean + second.n_clean,
        annotated_name=first.annotated_name,
        annotated=shown.annotated,
    )
