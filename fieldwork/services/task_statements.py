"""What persons stated about tasks, the statement in force of each."""

from sqlmodel import Session

from fieldwork.rules.task_states import Stated, Statement
from fieldwork.store import statements


def stated_tasks(session: Session, cycle_id: str) -> dict[int, Stated]:
    """Return the statement in force of each task that has one."""
    newest = statements.statements(session, cycle_id).drop_duplicates("task_no")
    return {
        int(row["task_no"]): Stated(statement=Statement(str(row["statement"])), stated_on=row["stated_on"])
        for row in newest.to_dict("records")
    }
