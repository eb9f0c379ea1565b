"""Areas that still take lists: in force, within the person's reach, and not locked for a draw."""

from collections.abc import Sequence

from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.intention import Work
from fieldwork.store import areas, draws


def require_open_areas(work: Work, cycle_id: str, ea_ids: Sequence[str], *, unknown: str) -> None:
    """Refuse an area out of reach, one that was not drawn (refused by the code ``unknown``), or a locked one.

    Raises
    ------
    PermissionRefusal, InputRefusal, StateRefusal
        ``PERMISSION_SCOPE``, ``unknown``, ``LIST_IS_LOCKED``.
    """
    in_force = areas.ids_in_force(work.session, cycle_id)
    locked = set(draws.locks(work.session, cycle_id)["ea_id"])
    for ea_id in ea_ids:
        work.require_area(ea_id)
        if ea_id not in in_force:
            raise InputRefusal(unknown, ea_id=ea_id, subject=ea_id)
        if ea_id in locked:
            raise StateRefusal("LIST_IS_LOCKED", ea_id=ea_id)
