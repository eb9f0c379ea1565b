"""Final dispositions (最终处置码): from the history of a household to one code, by one table of rules.

The codes are those of AAPOR for in-person household surveys (``data/codes/disposition.toml``). The rule proposes, a
supervisor confirms and may say otherwise with a reason.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.placement import OPEN, CaseState
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.visits import AttemptCode
from sampling.response_rates import OutcomeGroup


class Disposition(StrEnum):
    """Final disposition codes."""

    COMPLETE = "1.1"
    PARTIAL = "1.2"
    REFUSAL = "2.11"
    REFUSAL_OF_HOUSEHOLD = "2.111"
    REFUSAL_OF_PERSON = "2.112"
    BREAK_OFF = "2.12"
    NO_ACCESS = "2.23"
    NOT_AT_HOME = "2.24"
    AWAY = "2.25"
    DEAD = "2.31"
    UNABLE = "2.32"
    LANGUAGE = "2.33"
    OTHER = "2.36"
    NOT_ATTEMPTED = "3.11"
    UNSAFE = "3.17"
    NOT_FOUND = "3.18"
    ELIGIBILITY_UNKNOWN = "3.90"
    OUT_OF_SAMPLE = "4.10"
    BUSINESS = "4.51"
    INSTITUTION = "4.52"
    GROUP_QUARTERS = "4.53"
    VACANT = "4.61"
    SEASONAL = "4.62"
    NO_DWELLING = "4.63"


_BY_GROUP: Mapping[OutcomeGroup, str] = {
    OutcomeGroup.COMPLETE: "1.1",
    OutcomeGroup.PARTIAL: "1.2",
    OutcomeGroup.REFUSAL: "2.11 2.111 2.112 2.12",
    OutcomeGroup.NON_CONTACT: "2.23 2.24 2.25",
    OutcomeGroup.OTHER: "2.31 2.32 2.33 2.36",
    OutcomeGroup.UNKNOWN_HOUSEHOLD: "3.11 3.17 3.18",
    OutcomeGroup.UNKNOWN_OTHER: "3.90",
    OutcomeGroup.NOT_ELIGIBLE: "4.10 4.51 4.52 4.53 4.61 4.62 4.63",
}
GROUP_OF: Mapping[Disposition, OutcomeGroup] = MappingProxyType(
    {Disposition(code): group for group, codes in _BY_GROUP.items() for code in codes.split()}
)
"""How the outcome rates count a code; every code once."""

ONLY_BY_DECISION = frozenset(
    {
        Disposition.REFUSAL_OF_PERSON,
        Disposition.AWAY,
        Disposition.DEAD,
        Disposition.LANGUAGE,
        Disposition.INSTITUTION,
        Disposition.GROUP_QUARTERS,
    }
)
"""Codes that no visit can show; a supervisor who knows chooses them (the code list says why)."""


@dataclass(frozen=True, kw_only=True)
class History:
    """What was recorded about a household of the sample, as far as its disposition depends on it.

    ``attempts`` are results of visits in the order in which they happened, corrected ones left out. ``reason`` is that
    of the request by which it left the sample or waits for the statistician, empty while there is none.
    """

    state: CaseState
    attempts: tuple[str, ...] = ()
    was_placed: bool = False
    reason: str = ""
    has_new_occupants: bool = False
    eligibility: str = "in"
    occupancy: str = "occupied"

    @property
    def last(self) -> str:
        """What was seen last: the reason that was accepted, or the result of the last visit."""
        if self.reason and self.reason != "other":
            return self.reason
        return self.attempts[-1] if self.attempts else ""

    def saw(self, *codes: str) -> bool:
        """Tell whether a visit ended in one of these ways."""
        return not set(codes).isdisjoint(self.attempts)


Test = Callable[[History], bool]
_EMPTY = frozenset({AttemptCode.VACANT.value, AttemptCode.MOVED.value})
_NOBODY = frozenset({AttemptCode.NO_CONTACT.value, AttemptCode.NO_ACCESS.value})

# The first row that fits decides. What is so now (books kept, dwelling gone) comes before what was said at the door; a
# refusal comes before later visits at which nobody was met; what is known of the household before what is not.
RULES: tuple[tuple[Test, Disposition], ...] = (
    (lambda h: h.has_new_occupants, Disposition.OUT_OF_SAMPLE),
    (lambda h: h.reason == "out_of_scope" or h.eligibility == "out", Disposition.OUT_OF_SAMPLE),
    (lambda h: h.state is CaseState.BOOKKEEPING, Disposition.COMPLETE),
    (lambda h: h.state is CaseState.PLACED, Disposition.PARTIAL),
    (lambda h: h.last == AttemptCode.DEMOLISHED, Disposition.NO_DWELLING),
    (lambda h: h.last in _EMPTY and h.occupancy == "non_residential", Disposition.BUSINESS),
    (lambda h: h.last in _EMPTY and h.occupancy == "seasonal", Disposition.SEASONAL),
    (lambda h: h.last in _EMPTY, Disposition.VACANT),
    (lambda h: h.was_placed, Disposition.BREAK_OFF),
    (lambda h: h.saw(AttemptCode.DO_NOT_COME_AGAIN), Disposition.REFUSAL_OF_HOUSEHOLD),
    (lambda h: h.saw(AttemptCode.REFUSED), Disposition.REFUSAL),
    (lambda h: h.saw(AttemptCode.UNABLE), Disposition.UNABLE),
    (lambda h: h.saw(AttemptCode.UNDECIDED, AttemptCode.APPOINTMENT), Disposition.OTHER),
    (lambda h: h.saw(AttemptCode.UNSAFE), Disposition.UNSAFE),
    (lambda h: h.last == AttemptCode.NOT_FOUND, Disposition.NOT_FOUND),
    (lambda h: h.eligibility == "unknown" and h.saw(*_NOBODY), Disposition.ELIGIBILITY_UNKNOWN),
    (lambda h: bool(h.attempts) and h.attempts[-1] == AttemptCode.NO_ACCESS, Disposition.NO_ACCESS),
    (lambda h: h.saw(*_NOBODY), Disposition.NOT_AT_HOME),
    (lambda h: not h.attempts, Disposition.NOT_ATTEMPTED),
)


def derived_disposition(history: History) -> Disposition:
    """Return the disposition that follows from what was recorded; 3.90 where no row of the table fits."""
    return next((code for fits, code in RULES if fits(history)), Disposition.ELIGIBILITY_UNKNOWN)


@dataclass(frozen=True, kw_only=True)
class DispositionFields:
    """A disposition as a supervisor confirms it; another code than the derived one needs a reason."""

    cycle_id: str
    household_id: str
    code: str
    reason: str | None = None


def require_reasoned(
    fields: DispositionFields, *, derived: Disposition, state: CaseState, confirmed: str | None
) -> Disposition:
    """Return the code that is to be confirmed.

    Raises
    ------
    InputRefusal
        ``DISPOSITION_UNKNOWN``; ``DISPOSITION_REASON_MISSING`` where it differs from the rule, changes what was
        confirmed, or the case is still open.
    StateRefusal
        ``DISPOSITION_UNCHANGED`` if the same code stands already.
    """
    if fields.code not in set(Disposition):
        raise InputRefusal("DISPOSITION_UNKNOWN", value=fields.code, expected="、".join(Disposition))
    if confirmed == fields.code:
        raise StateRefusal("DISPOSITION_UNCHANGED", household_id=fields.household_id, value=fields.code)
    code = Disposition(fields.code)
    asks = code is not derived or confirmed is not None or state in OPEN
    if asks and not (fields.reason or "").strip():
        raise InputRefusal("DISPOSITION_REASON_MISSING", household_id=fields.household_id, expected=derived.value)
    return code
