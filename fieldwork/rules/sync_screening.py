"""Which of several answers about one household is in force: a rule that does not ask who arrived first."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldwork.rules.screening import FINISHED


class Step(StrEnum):
    """What is done with an answer that comes in."""

    RECORD = "record"
    ATTEMPT_ONLY = "attempt_only"
    CONFLICT = "conflict"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer about a household, as far as the rule looks at it; ``base`` is the answer that its writer saw."""

    answer_id: str
    outcome: str
    attempted_at: datetime | None
    is_correction: bool = False
    base: str | None = None

    @property
    def is_settled(self) -> bool:
        """Whether nothing plain may stand over it: a finished screening, or one that was put right."""
        return self.is_correction or self.outcome in set(FINISHED)


def screening_step(coming: Answer, known: Answer | None) -> Step:
    """Return what is done with an answer, given the one in force.

    A correction counts over what its writer saw, and over an attempt that came to nothing; a finished screening over
    attempts, never over another finished one: that is decided by a person. Of two attempts the later one counts.
    """
    if known is None or (coming.is_correction and coming.base == known.answer_id):
        return Step.RECORD
    if coming.is_correction:
        return Step.CONFLICT if known.is_settled else Step.RECORD
    if known.is_settled:
        return Step.CONFLICT if coming.is_settled else Step.ATTEMPT_ONLY
    return Step.RECORD if coming.is_settled or _is_later(coming, known) else Step.ATTEMPT_ONLY


def _is_later(coming: Answer, known: Answer) -> bool:
    if known.attempted_at is None or coming.attempted_at is None:
        return known.attempted_at is None
    return (coming.attempted_at, coming.answer_id) > (known.attempted_at, known.answer_id)
