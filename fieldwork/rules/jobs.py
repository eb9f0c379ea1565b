"""Work in the background: its states and the steps between them."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType

from fieldwork.messages import sentence
from fieldwork.rules.refusals import StateRefusal

SILENT_AFTER = timedelta(seconds=60)
"""A worker that has said nothing for so long is taken for dead."""


class JobState(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


NEXT_STATES: Mapping[JobState, frozenset[JobState]] = MappingProxyType(
    {
        JobState.WAITING: frozenset({JobState.RUNNING, JobState.CANCELLED}),
        JobState.RUNNING: frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED}),
        JobState.DONE: frozenset(),
        JobState.FAILED: frozenset(),
        JobState.CANCELLED: frozenset(),
    }
)
OPEN_STATES = frozenset(state for state, following in NEXT_STATES.items() if following)
STATE_LABELS: Mapping[JobState, str] = MappingProxyType(
    {state: sentence(f"JOB_STATE.{state.value}") for state in JobState}
)


def require_step(state: JobState, wanted: JobState) -> None:
    """Refuse a step that the table of states does not hold.

    Raises
    ------
    StateRefusal
        ``JOB_STEP_FORBIDDEN``.
    """
    if wanted not in NEXT_STATES[state]:
        raise StateRefusal("JOB_STEP_FORBIDDEN", state=STATE_LABELS[state], wanted=STATE_LABELS[wanted])


def part_done(done: int, total: int) -> float:
    """Return progress as a part of 1; nothing is done of nothing.

    >>> part_done(3, 4), part_done(0, 0), part_done(5, 4)
    (0.75, 0.0, 1.0)
    """
    return min(done / total, 1.0) if total > 0 else 0.0
