"""The draw of areas: what has to be there before each of its steps, and what may be done next (Plan §9)."""

from dataclasses import dataclass
from enum import StrEnum

from fieldwork.rules.refusals import StateRefusal


class AreaDrawState(StrEnum):
    """How far the draw of areas is."""

    NO_FRAME = "no_frame"
    OPEN_FINDINGS = "open_findings"
    NO_SIZE = "no_size"
    READY = "ready"
    COMMITTED = "committed"
    VOID_ASKED = "void_asked"
    """Somebody asked that the commitment be void, and nobody has decided yet."""
    SETTLED = "settled"


@dataclass(frozen=True, kw_only=True)
class AreaDrawFacts:
    """What was recorded. ``is_settled``: areas were drawn under a commitment, or came from above; a rehearsal is not.

    ``is_size_approved`` is true too where the plan does not ask for an approved sample size.
    """

    has_frame: bool = False
    n_stopping: int = 0
    is_size_approved: bool = False
    is_committed: bool = False
    is_void_asked: bool = False
    is_settled: bool = False
    has_listing: bool = False


def area_draw_state(facts: AreaDrawFacts) -> AreaDrawState:
    """Return how far the draw is: what is done weighs more than what is missing."""
    if facts.is_settled:
        return AreaDrawState.SETTLED
    if facts.is_committed:
        return AreaDrawState.VOID_ASKED if facts.is_void_asked else AreaDrawState.COMMITTED
    if not facts.has_frame:
        return AreaDrawState.NO_FRAME
    if facts.n_stopping:
        return AreaDrawState.OPEN_FINDINGS
    return AreaDrawState.READY if facts.is_size_approved else AreaDrawState.NO_SIZE


def may_rehearse(facts: AreaDrawFacts) -> bool:
    """Tell whether a draw without commitment is possible: before the commitment, from a frame that is clean."""
    is_early = not (facts.is_settled or facts.is_committed or facts.has_listing)
    return is_early and facts.has_frame and not facts.n_stopping


def require_clean_frame(facts: AreaDrawFacts) -> None:
    """Refuse a draw without a frame that was verified.

    Raises
    ------
    StateRefusal
        ``FRAME_NOT_YET``, ``FRAME_HAS_ERRORS``.
    """
    if not facts.has_frame:
        raise StateRefusal("FRAME_NOT_YET")
    if facts.n_stopping:
        raise StateRefusal("FRAME_HAS_ERRORS", n_errors=facts.n_stopping)


def require_unsettled(facts: AreaDrawFacts) -> None:
    """Refuse to draw areas a second time, or under lists that were made already.

    Raises
    ------
    StateRefusal
        ``AREAS_ARE_SETTLED``, ``AREA_LISTING_HAS_BEGUN``.
    """
    if facts.is_settled:
        raise StateRefusal("AREAS_ARE_SETTLED")
    if facts.has_listing:
        raise StateRefusal("AREA_LISTING_HAS_BEGUN")


def require_not_asked(facts: AreaDrawFacts) -> None:
    """Refuse (``COMMITMENT_VOID_ASKED``) to draw, or to ask again, while a request to void the commitment waits."""
    if facts.is_committed and facts.is_void_asked:
        raise StateRefusal("COMMITMENT_VOID_ASKED")


def require_voidable(facts: AreaDrawFacts) -> None:
    """Refuse to void what was never promised, what was drawn already, and what somebody has asked for already.

    Raises
    ------
    StateRefusal
        ``AREAS_ARE_SETTLED``, ``COMMITMENT_NOT_YET``, ``COMMITMENT_VOID_ASKED``.
    """
    if facts.is_settled:
        raise StateRefusal("AREAS_ARE_SETTLED")
    if not facts.is_committed:
        raise StateRefusal("COMMITMENT_NOT_YET")
    require_not_asked(facts)


def require_ready(facts: AreaDrawFacts, *, label: str) -> None:
    """Refuse a commitment before frame and sample size are settled, and a second one.

    Raises
    ------
    StateRefusal
        ``FRAME_NOT_YET``, ``FRAME_HAS_ERRORS``, ``AREA_SIZE_NOT_APPROVED``, ``COMMITMENT_EXISTS``,
        ``AREAS_ARE_SETTLED``, ``AREA_LISTING_HAS_BEGUN``.
    """
    require_unsettled(facts)
    require_clean_frame(facts)
    if facts.is_committed:
        raise StateRefusal("COMMITMENT_EXISTS", label=label)
    if not facts.is_size_approved:
        raise StateRefusal("AREA_SIZE_NOT_APPROVED")
