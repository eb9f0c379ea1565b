"""What in a plan cannot be right whatever the district: values above their limits, tasks without time or number."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Protocol

from fieldwork.rules.refusals import InputRefusal


class PlanTask(Protocol):
    """What is looked at in a task of a plan."""

    @property
    def no(self) -> int:
        """Number of the task."""

    @property
    def phase(self) -> str | None:
        """Phase it is tied to, without a deadline."""

    @property
    def starts_on(self) -> date | None:
        """First day."""

    @property
    def deadline(self) -> date | None:
        """Last day."""


def require_order(pairs: Iterable[tuple[str, Any, str, Any]]) -> None:
    """Refuse a pair whose value lies above its limit (``PLAN_ORDER_WRONG``)."""
    for key, value, other, limit in pairs:
        if value > limit:
            raise InputRefusal("PLAN_ORDER_WRONG", key=key, value=value, other=other, expected=limit)


def require_sound_tasks(tasks: Sequence[PlanTask]) -> None:
    """Refuse tasks without a deadline or phase, that end before they start, or that share a number."""
    for position, task in enumerate(tasks, start=1):
        _require_deadline_or_phase(task, key=f"tasks[{position}]")
        if task.starts_on is not None and task.deadline is not None:
            start_key, end_key = f"tasks[{position}].starts_on", f"tasks[{position}].deadline"
            require_order([(start_key, task.starts_on, end_key, task.deadline)])
    numbers = [task.no for task in tasks]
    for number in numbers:
        if numbers.count(number) > 1:
            raise InputRefusal("PLAN_TASK_NUMBER_REPEATED", value=number)


def _require_deadline_or_phase(task: PlanTask, *, key: str) -> None:
    if task.deadline is None and task.phase is None:
        raise InputRefusal("PLAN_KEY_MISSING", key=f"{key}.deadline", expected="日期；没有日期的任务用 phase 写明阶段")
