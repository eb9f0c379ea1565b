"""Declaring a draw void, whole or for some areas: it stays in the ledger, and the next draw names it.

A repeated draw uses a new label and a new public event, so that nobody can draw again until the sample pleases.
"""

import re
from collections.abc import Sequence

from sampling.draw.record import DrawRecord, Void
from sampling.errors import DrawError
from sampling.randomness import canonical_text

_REPEATED = re.compile(r"(?P<stem>.+)#(?P<number>[1-9][0-9]*)")


def void_draw(record: DrawRecord, *, reason: str, ea_ids: Sequence[str] = ()) -> Void:
    """Return the fact that a draw is void; without ``ea_ids`` in all its areas.

    Raises
    ------
    DrawError
        ``VOID_REASON_MISSING``; ``VOID_AREA_UNKNOWN`` with ``ea_id`` if the record has no such area.
    """
    if not reason.strip():
        raise DrawError("VOID_REASON_MISSING", "a draw is declared void for a reason that is written down")
    known = [area.ea_id for area in record.areas]
    for ea_id in ea_ids:
        if ea_id not in known:
            raise DrawError("VOID_AREA_UNKNOWN", f"the draw has no area {ea_id}", ea_id=ea_id)
    return Void(
        label=record.label, digest=record.digest, ea_ids=tuple(sorted(set(ea_ids or known))), reason=reason.strip()
    )


def repeat_label(label: str) -> str:
    """Return the label of the draw that repeats one with this label.

    >>> repeat_label("households"), repeat_label("households#2")
    ('households#2', 'households#3')
    """
    again = _REPEATED.fullmatch(label)
    return f"{again['stem']}#{int(again['number']) + 1}" if again else f"{label}#2"


def require_new_label(label: str, voids: Sequence[Void]) -> None:
    """Refuse (``VOID_SAME_LABEL`` with ``label``) to repeat a void draw under its own label: it gives the same picks.

    The seed may come from a new event, but the label tells the two apart in the ledger and in every hash.
    """
    plain = canonical_text(label, field="label")
    if any(void.label == plain for void in voids):
        raise DrawError("VOID_SAME_LABEL", f"the draw {plain} is void; repeat it under a new label", label=plain)
