"""Today of who keeps the system: what waits there, and the way to accounts, backups and jobs."""

from dataclasses import replace

from fieldwork.messages import sentence
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.session import Desk, people_rules
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.waiting_list import asked_of, put_lines
from fieldwork.services.waiting import TodayView
from fieldwork.services.waiting_system import SystemDay, keeps_the_system, system_day
from fieldwork.settings import current_settings

KEPT_HERE = "这里只提示账号、备份、证书和后台任务；调查的内容不在管理员的工作范围内。"


def day_of(at: Desk) -> SystemDay:
    """Return what waits for who keeps the system, at this instant."""
    return system_day(
        at.database,
        at.cycle.cycle_id if at.cycle else None,
        settings=current_settings(),
        rules=people_rules(),
        actor=at.actor,
        now=at.now,
    )


def with_system(view: TodayView, at: Desk) -> TodayView:
    """Return the day of a person with what waits in the system, for who keeps that too; the late come first."""
    if not keeps_the_system(at.actor):
        return view
    lines = sorted([*view.lines, *day_of(at).lines], key=lambda line: not line.is_late)
    return replace(view, lines=tuple(lines))


def put_system_day(at: Desk, *, title: str) -> None:
    """Show the day of who keeps the system and reads nothing of the survey."""
    day = day_of(at)
    put_title(title, f"{asked_of(day.lines) or sentence('WAITING_NOTHING')}{KEPT_HERE}")
    put_lines(day.lines, {}, today=at.today)
    put_numbers(numbers(day))


def numbers(day: SystemDay) -> list[Number]:
    """Return how much there is to keep."""
    counts = (
        ("可用账号", day.n_accounts, "people", "active"),
        ("备份", day.n_backups, "system", "backups"),
        ("后台任务", day.n_jobs, "system", "under_way"),
    )
    return [
        Number(label=label, value=thousands(n), page=page if n else "", list_name=name)
        for label, n, page, name in counts
    ]
