"""The ceremony of a draw in five steps: lock, commit, reveal, record, replay; where each stands and why it is closed.

Revealing and recording are one action of one person: the draw is recorded as soon as the seed is said. They are two
steps to look at, because they prove two things.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from fieldwork.messages import sentence
from fieldwork.rules.draw_steps import DrawState, Standing


class CeremonyStep(StrEnum):
    """The steps in their order."""

    LOCK = "lock"
    COMMIT = "commit"
    REVEAL = "reveal"
    RECORD = "record"
    REPLAY = "replay"


class Stand(StrEnum):
    """Where a step stands: done, to be done by the reader now, waiting for something, not open yet, not needed."""

    DONE = "done"
    NOW = "now"
    WAITING = "waiting"
    CLOSED = "closed"
    EXEMPT = "exempt"


STEP_NAMES: Mapping[CeremonyStep, str] = MappingProxyType(
    {
        CeremonyStep.LOCK: "锁定名单",
        CeremonyStep.COMMIT: "公布承诺",
        CeremonyStep.REVEAL: "揭晓种子",
        CeremonyStep.RECORD: "抽取记录",
        CeremonyStep.REPLAY: "重算核对",
    }
)
STAND_LABELS: Mapping[Stand, str] = MappingProxyType(
    {
        Stand.DONE: "已完成",
        Stand.NOW: "现在可以办",
        Stand.WAITING: "等待",
        Stand.CLOSED: "还没到这一步",
        Stand.EXEMPT: "不需要",
    }
)
_PROMISED = (CeremonyStep.COMMIT, CeremonyStep.REVEAL)


@dataclass(frozen=True, kw_only=True)
class AreaStand:
    """What is known of one area: ``happens_on`` and ``committed_by`` are of the commitment it is under, if it is."""

    state: DrawState
    is_screened: bool = True
    standing: Standing | None = None
    happens_on: date | None = None
    committed_by: str = ""

    @property
    def n_done(self) -> int:
        """Steps before the replay that are done: 0, 1 (locked), 2 (committed) or 4 (revealed and recorded)."""
        if self.standing in (Standing.OWN, Standing.PLATFORM):
            return len(CeremonyStep) - 1
        return {DrawState.OPEN: 0, DrawState.COMMITTED: 2}.get(self.state, 1)


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Who looks: whether the person may take the steps of the draw, and whether the plan asks for two persons."""

    account_id: str
    may_draw: bool
    needs_other: bool
    today: date


@dataclass(frozen=True, kw_only=True)
class StepStand:
    """One step over the chosen areas: ``n_done`` of ``n_areas`` are past it; ``says`` what is next, or why not."""

    step: CeremonyStep
    stand: Stand
    n_done: int
    n_areas: int
    says: str

    @property
    def name(self) -> str:
        """What the step is called."""
        return STEP_NAMES[self.step]


def ceremony_steps(areas: Sequence[AreaStand], *, reader: Reader) -> tuple[StepStand, ...]:
    """Return where each step stands over the chosen areas, in the order of the ceremony."""
    return tuple(_stand(number, step, areas, reader) for number, step in enumerate(CeremonyStep))


def _stand(number: int, step: CeremonyStep, areas: Sequence[AreaStand], reader: Reader) -> StepStand:
    drawn = [area for area in areas if area.n_done == len(CeremonyStep) - 1]
    if step is CeremonyStep.REPLAY:
        stand, says = (Stand.NOW, "NOW") if drawn else (Stand.CLOSED, "CLOSED")
        return _said(step, stand, says, n_done=len(drawn), areas=areas)
    n_done = sum(area.n_done > number for area in areas)
    if n_done == len(areas) > 0:
        is_exempt = step in _PROMISED and all(area.standing is Standing.PLATFORM for area in areas)
        stand = Stand.EXEMPT if is_exempt else Stand.DONE
        return _said(step, stand, stand.name, n_done=n_done, areas=areas)
    next_ones = [area for area in areas if area.n_done == number]
    stand, says, day = _next(step, next_ones, reader)
    return _said(step, stand, says, n_done=n_done, areas=areas, n=len(next_ones), day=day)


def _next(step: CeremonyStep, areas: Sequence[AreaStand], reader: Reader) -> tuple[Stand, str, date | None]:
    """Return the stand of a step that is next in ``areas``, the ending of its sentence, and the day it waits for."""
    if not areas:
        return Stand.CLOSED, "CLOSED", None
    if step is CeremonyStep.LOCK and not any(area.is_screened for area in areas):
        return Stand.WAITING, "UNSCREENED", None
    if step is CeremonyStep.REVEAL:
        due = [area for area in areas if area.happens_on is not None and area.happens_on <= reader.today]
        if not due:
            return Stand.WAITING, "NOT_DUE", min((area.happens_on for area in areas if area.happens_on), default=None)
        if reader.needs_other and all(area.committed_by == reader.account_id for area in due):
            return Stand.WAITING, "OWN", None
    return (Stand.NOW if reader.may_draw else Stand.WAITING), "NOW", None


def _said(
    step: CeremonyStep, stand: Stand, says: str, *, n_done: int, areas: Sequence[AreaStand], **fields: object
) -> StepStand:
    words = sentence(f"CEREMONY_{step.name}_{says}", **fields)
    return StepStand(step=step, stand=stand, n_done=n_done, n_areas=len(areas), says=words)
