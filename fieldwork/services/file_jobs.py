"""Large lists: checked by the worker, and taken over by it once the person has seen what the check found."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.remarks import CheckedFile, Remark
from fieldwork.rules.findings import Severity
from fieldwork.services.file_checks import Progress
from fieldwork.services.jobs import JobTask
from fieldwork.services.listing import import_listing
from fieldwork.services.listing_forms import check_listing_file
from fieldwork.services.own_jobs import drop_given, given_file
from fieldwork.services.screening import import_screening
from fieldwork.services.screening_checks import check_screening_file
from fieldwork.services.trays import Tray
from sampling.findings import FINDING_COLUMNS

CHECKED, FOUND = "checked", "found"
PARTS = 100
"""In so many parts the progress of a check is told."""
CheckFile = Callable[..., CheckedFile]


def checked_listing(task: JobTask) -> Mapping[str, Any]:
    """Check a workbook of inventory and list."""
    return _checked(task, check_listing_file, "listing.import")


def checked_screening(task: JobTask) -> Mapping[str, Any]:
    """Check a screened list."""
    return _checked(task, check_screening_file, "screening.import")


def imported_listing(task: JobTask) -> Mapping[str, Any]:
    """Take over a workbook of inventory and list; what its checks found lies in the tray."""

    def last(session: Session, found: pd.DataFrame) -> None:
        task.tray.put_words(FOUND, {"rows": found.to_dict("records")})
        task.finish(session, {"n_found": len(found)})

    actor, source = task.person("listing.import"), given_file(task.tray)
    found = import_listing.followed_by(last)(task.database, task.cycle_id, source, actor=actor, now=task.settings.now())
    task.tray.drop(CHECKED)
    return {"n_found": len(found)}


def imported_screening(task: JobTask) -> Mapping[str, Any]:
    """Take over a screened list."""

    def last(session: Session, n_answers: int) -> None:
        task.finish(session, {"n_answers": n_answers})

    actor, source = task.person("screening.import"), given_file(task.tray)
    n_answers = import_screening.followed_by(last)(
        task.database, task.cycle_id, source, actor=actor, now=task.settings.now()
    )
    task.tray.drop(CHECKED)
    return {"n_answers": n_answers}


def checked_file(tray: Tray) -> CheckedFile | None:
    """Return how a check came out, or None where nothing lies in the tray."""
    words = tray.get_words(CHECKED)
    if words is None:
        return None
    remarks = [Remark(**{**each, "severity": Severity(each["severity"])}) for each in words.pop("remarks")]
    return CheckedFile(**{**words, "remarks": tuple(remarks), "annotated": base64.b64decode(words["annotated"])})


def found_by_import(tray: Tray) -> pd.DataFrame | None:
    """Return what the checks of an imported listing found, or None."""
    words = tray.get_words(FOUND)
    return None if words is None else pd.DataFrame(words["rows"], columns=[*FINDING_COLUMNS, "message"])


def _checked(task: JobTask, check: CheckFile, action: str) -> Mapping[str, Any]:
    actor, source = task.person(action), given_file(task.tray)
    checked = check(task.database, task.cycle_id, source, actor=actor, progress=_telling(task))
    _keep(task.tray, checked)
    if not checked.may_be_imported:
        drop_given(task.tray, is_needed=False)
    return {"n_rows": checked.n_rows, "n_errors": checked.n_errors}


def _telling(task: JobTask) -> Progress:
    return lambda part: task.progress(round(part * PARTS), PARTS)


def _keep(tray: Tray, checked: CheckedFile) -> None:
    remarks = [{**asdict(each), "severity": each.severity.value} for each in checked.remarks]
    words = {name: value for name, value in vars(checked).items() if name != "findings"}
    tray.put_words(
        CHECKED, {**words, "remarks": remarks, "annotated": base64.b64encode(checked.annotated).decode("ascii")}
    )
