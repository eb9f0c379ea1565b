"""Where each task of the plan stands on a day: seen by the system, else stated by a person, else unknown."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.tasks import REPORT_LEFT, Dependency, Task, needs_of
from sampling.findings import Finding, Severity


class TaskState(StrEnum):
    """Where a task stands on a day."""

    EARLY = "early"
    DUE = "due"
    LATE = "late"
    DONE = "done"
    UNKNOWN = "unknown"


TASK_STATE_LABELS: Mapping[TaskState, str] = MappingProxyType(
    {
        TaskState.EARLY: "未开始",
        TaskState.DUE: "进行中",
        TaskState.LATE: "逾期",
        TaskState.DONE: "已完成",
        TaskState.UNKNOWN: "未登记",
    }
)


class Statement(StrEnum):
    """What a person states of a task whose end the system does not see."""

    STARTED = "started"
    DONE = "done"
    REOPENED = "reopened"


STATEMENT_LABELS: Mapping[Statement, str] = MappingProxyType(
    {Statement.STARTED: "已开始", Statement.DONE: "已完成", Statement.REOPENED: "重新打开"}
)
NEXT_STATEMENTS: Mapping[Statement | None, frozenset[Statement]] = MappingProxyType(
    {
        None: frozenset({Statement.STARTED, Statement.DONE}),
        Statement.STARTED: frozenset({Statement.DONE}),
        Statement.DONE: frozenset({Statement.REOPENED}),
        Statement.REOPENED: frozenset({Statement.DONE}),
    }
)
"""What may be stated next, after the statement in force (``None``: nothing was stated yet)."""


class Source(StrEnum):
    """Who says where a task stands."""

    SEEN = "seen"
    STATED = "stated"
    NOBODY = "nobody"


SOURCE_LABELS: Mapping[Source, str] = MappingProxyType(
    {Source.SEEN: "系统记录", Source.STATED: "人员登记", Source.NOBODY: "没有记录"}
)


@dataclass(frozen=True, kw_only=True)
class Stated:
    """The statement in force about a task: what, and the day it holds from."""

    statement: Statement
    stated_on: date


@dataclass(frozen=True, kw_only=True)
class StatementFields:
    """A statement as a person makes it. Done asks for the evidence, reopened for the reason."""

    cycle_id: str
    task_no: int
    statement: Statement
    stated_on: date
    evidence: str = ""
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class TaskStanding:
    """A task and its state on the day that was asked for; ``done_on`` only where its end was seen or stated."""

    task: Task
    state: TaskState
    done_on: date | None
    source: Source = Source.NOBODY

    @property
    def label(self) -> str:
        """The state in words, as every page shows it."""
        return TASK_STATE_LABELS[self.state]

    @property
    def is_done_late(self) -> bool:
        """Whether the task was finished, but after its deadline."""
        return self.done_on is not None and self.task.deadline is not None and self.done_on > self.task.deadline

    @property
    def word(self) -> str:
        """The state in words, a late finish named as such."""
        return "逾期完成" if self.is_done_late else self.label


def task_states(
    plan: Plan,
    facts: Mapping[str, date | None],
    *,
    today: date,
    stated: Mapping[int, Stated] = MappingProxyType({}),
) -> list[TaskStanding]:
    """Return where each task stands: what is done, what is due, what is late, what nobody has recorded.

    Parameters
    ----------
    facts
        What the system has seen, by the names of ``KNOWN_FACTS``: the day a task was finished, ``None`` while it is
        not. A name that is absent is not known, which is another thing than not done.
    stated
        What persons stated, by the number of the task; it counts where the system knows nothing.
    """
    return [_standing(task, facts, stated.get(task.no), today=today) for task in plan.tasks]


def blocked_by(standings: Sequence[TaskStanding], dependencies: Sequence[Dependency]) -> dict[int, list[int]]:
    """Return, for each task that is not done, which of the tasks it needs are not done either."""
    done = {each.task.no for each in standings if each.state is TaskState.DONE}
    needs = needs_of(dependencies)
    waits = {each.task.no: [no for no in needs.get(each.task.no, ()) if no not in done] for each in standings}
    return {no: missing for no, missing in waits.items() if missing and no not in done}


def check_order(standings: Sequence[TaskStanding], dependencies: Sequence[Dependency]) -> Iterator[Finding]:
    """Yield a warning for each task that is done although a task it needs is not."""
    done = {each.task.no: each for each in standings if each.state is TaskState.DONE}
    for each in dependencies:
        if each.task in done and each.needs not in done:
            yield Finding(
                code="TASK_DONE_BEFORE_NEEDED",
                severity=Severity.WARNING,
                subject=str(each.task),
                field="needs",
                value=done[each.task].task.name,
                expected=str(each.needs),
            )


def require_possible_statement(
    fields: StatementFields, task: Task, present: Statement | None, *, seen: Collection[str], today: date
) -> None:
    """Refuse a statement that the system contradicts, that does not follow the one in force, or that says too little.

    Parameters
    ----------
    seen
        The facts that the system knows, finished or not.

    Raises
    ------
    Refusal
        ``TASK_STATE_IS_SEEN``, ``TASK_STATEMENT_NOT_ALLOWED``, ``TASK_STATEMENT_IN_THE_FUTURE``,
        ``TASK_EVIDENCE_MISSING``, ``TASK_REASON_MISSING``.
    """
    if task.fact in seen:
        raise StateRefusal("TASK_STATE_IS_SEEN", value=task.no, name=task.name)
    _require_next(fields.statement, present, task)
    if fields.stated_on > today:
        raise InputRefusal("TASK_STATEMENT_IN_THE_FUTURE", value=fields.stated_on, expected=today)
    if fields.statement is Statement.DONE and not fields.evidence.strip():
        raise InputRefusal("TASK_EVIDENCE_MISSING", value=task.no, expected=task.evidence)
    if fields.statement is Statement.REOPENED and not fields.reason.strip():
        raise InputRefusal("TASK_REASON_MISSING", value=task.no)


def require_paper(fields: StatementFields, task: Task, digests: Sequence[str]) -> None:
    """Refuse the end of a task whose evidence is a paper that left, unless it names one of them by its SHA-256.

    Parameters
    ----------
    digests
        Of the papers that left, the newest first.

    Raises
    ------
    Refusal
        ``TASK_REPORT_NOT_LEFT``; ``TASK_REPORT_DIGEST_MISSING`` (``expected``: the newest).
    """
    if task.shows != REPORT_LEFT or fields.statement is not Statement.DONE:
        return
    if not digests:
        raise StateRefusal("TASK_REPORT_NOT_LEFT", value=task.no)
    if not any(digest in fields.evidence for digest in digests):
        raise InputRefusal("TASK_REPORT_DIGEST_MISSING", value=task.no, expected=digests[0])


def _require_next(wanted: Statement, present: Statement | None, task: Task) -> None:
    allowed = NEXT_STATEMENTS[present]
    if wanted not in allowed:
        names = "、".join(STATEMENT_LABELS[each] for each in Statement if each in allowed)
        now = "没有登记" if present is None else STATEMENT_LABELS[present]
        raise StateRefusal(
            "TASK_STATEMENT_NOT_ALLOWED", value=task.no, state=now, wanted=STATEMENT_LABELS[wanted], allowed=names
        )


def _standing(task: Task, facts: Mapping[str, date | None], stated: Stated | None, *, today: date) -> TaskStanding:
    if task.fact is not None and task.fact in facts:
        return _with(task, facts[task.fact], Source.SEEN, today=today)
    if stated is None:
        return TaskStanding(task=task, state=TaskState.UNKNOWN, done_on=None)
    if stated.statement is Statement.DONE:
        return _with(task, stated.stated_on, Source.STATED, today=today)
    # Who says that it has begun contradicts a start in the plan that has not come yet.
    state = TaskState.LATE if _open_state(task, today=today) is TaskState.LATE else TaskState.DUE
    return TaskStanding(task=task, state=state, done_on=None, source=Source.STATED)


def _with(task: Task, done_on: date | None, source: Source, *, today: date) -> TaskStanding:
    state = _open_state(task, today=today) if done_on is None else TaskState.DONE
    return TaskStanding(task=task, state=state, done_on=done_on, source=source)


def _open_state(task: Task, *, today: date) -> TaskState:
    if task.deadline is not None and today > task.deadline:
        return TaskState.LATE
    if task.starts_on is not None and today < task.starts_on:
        return TaskState.EARLY
    return TaskState.DUE
