"""Files that a page hands out: offered to who may take them, entered in the ledger when they are taken."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from fieldwork.pages.parts.session import Desk
from fieldwork.rules.exports import exported
from fieldwork.services.exports import record_export, record_office_list
from fieldwork.settings import current_settings


@dataclass(frozen=True, kw_only=True)
class Download:
    """A file that is made when its button is pressed.

    ``ea_ids`` are the areas (for lists of villages: the villages) whose rows are in it; without any there is nothing
    to take. A list ``is_of_office`` leaves by the permission of those who keep the system.
    """

    name: str
    label: str
    content: Callable[[], bytes]
    n_rows: int
    ea_ids: frozenset[str]
    mime: str = "text/csv"
    is_personal: bool = False
    is_of_office: bool = False


def put_download(place: Any, at: Desk, file: Download, *, key: str) -> None:
    """Offer a file; who may not take out all that is in it gets no button."""
    if may_leave(at, file):
        place.download_button(
            file.label, partial(handed_out, at, file), file_name=file.name, mime=file.mime, key=key, on_click="ignore"
        )


def may_leave(at: Desk, file: Download) -> bool:
    """Tell whether the person may take out everything that is in a file."""
    if file.is_of_office:
        return at.may("office_list.export")
    return bool(file.ea_ids) and all(at.covers("export.write", ea_id) for ea_id in file.ea_ids)


def handed_out(at: Desk, file: Download) -> bytes:
    """Return the file's bytes, after its digest was entered in the ledger."""
    content = file.content()
    leaving = exported(
        file.name,
        content,
        n_rows=file.n_rows,
        is_personal=file.is_personal,
        is_synthetic=at.is_demo,
        ea_ids=file.ea_ids,
    )
    now = current_settings().now()
    if file.is_of_office:
        record_office_list(at.database, [leaving], actor=at.actor, now=now)
    else:
        record_export(at.database, [leaving], cycle_id=at.cycle_id, actor=at.actor, now=now)
    return content
