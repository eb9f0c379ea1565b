"""Work in the background: its states and the steps between them."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from pathlib import PurePath
from types import MappingProxyType

from fieldwork.messages import sentence
from fieldwork.rules.refusals import StateRefusal

SILENT_AFTER = timedelta(seconds=60)
"""A worker that has said nothing for so long is taken for dead."""

LONG_FROM_BYTES: Mapping[str, int] = MappingProxyType({".csv": 400_000})
LONG_WORKBOOK_BYTES = 60_000
"""From these sizes on, checking a list takes about a second (measured by ``benchmarks/long_work.py``)."""


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
        # Back to waiting: its worker died, and another one takes it up again.
        JobState.RUNNING: frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.WAITING}),
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


def is_long(file_name: str, n_bytes: int) -> bool:
    """Tell whether a list is checked by the worker: a workbook is packed, so fewer bytes of it take as long.

    >>> is_long("一个小区.xlsx", 30_000), is_long("全部.xlsx", 300_000), is_long("全部.csv", 300_000)
    (False, True, False)
    """
    return n_bytes >= LONG_FROM_BYTES.get(PurePath(file_name).suffix.lower(), LONG_WORKBOOK_BYTES)
