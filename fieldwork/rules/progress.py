"""How far an enumeration area is: one state from its counts, the furthest step that all of the area has reached."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType


class AreaState(StrEnum):
    """Steps of an area in the order of the plan's tasks 9 to 13; LATE and WAITING interrupt the placement."""

    NOT_STARTED = "not_started"
    LISTED = "listed"
    SCREENED = "screened"
    LOCKED = "locked"
    DRAWN = "drawn"
    PLACING = "placing"
    WAITING = "waiting"
    LATE = "late"
    PLACED = "placed"
    BOOKKEEPING = "bookkeeping"


AREA_STATE_LABELS: Mapping[AreaState, str] = MappingProxyType(
    {
        AreaState.NOT_STARTED: "未开始",
        AreaState.LISTED: "名录已导入",
        AreaState.SCREENED: "已摸底",
        AreaState.LOCKED: "名录已锁定",
        AreaState.DRAWN: "已抽户",
        AreaState.PLACING: "落实中",
        AreaState.WAITING: "换户待审批",
        AreaState.LATE: "落实逾期",
        AreaState.PLACED: "全部落实",
        AreaState.BOOKKEEPING: "全部记账中",
    }
)


@dataclass(frozen=True, kw_only=True)
class AreaCounts:
    """What the store counts for one area. Households of the sample are cases that were not substituted."""

    n_dwellings: int
    n_screened: int
    is_locked: bool
    n_drawn: int
    n_contacted: int
    n_waiting: int
    n_placed: int
    n_accounts: int


def area_state(counts: AreaCounts, *, placement_deadline: date | None, today: date) -> AreaState:
    """Return where an area stands on a day.

    Placed counts households that agreed or keep books; a request that waits for a decision shows before lateness,
    because somebody can act on it at once (Plan §11).
    """
    if counts.n_drawn:
        return _after_draw(counts, is_late=placement_deadline is not None and today > placement_deadline)
    steps = (
        (counts.is_locked, AreaState.LOCKED),
        (counts.n_screened > 0, AreaState.SCREENED),
        (counts.n_dwellings > 0, AreaState.LISTED),
    )
    return next((state for is_reached, state in steps if is_reached), AreaState.NOT_STARTED)


def _after_draw(counts: AreaCounts, *, is_late: bool) -> AreaState:
    steps = (
        (counts.n_waiting > 0, AreaState.WAITING),
        (counts.n_accounts >= counts.n_drawn, AreaState.BOOKKEEPING),
        (counts.n_placed >= counts.n_drawn, AreaState.PLACED),
        (is_late, AreaState.LATE),
        (counts.n_contacted > 0, AreaState.PLACING),
    )
    return next((state for is_reached, state in steps if is_reached), AreaState.DRAWN)
