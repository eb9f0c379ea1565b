"""Plan tasks stated, organisation, publicity, training sessions, funds, safety; inspections with their corrections."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_budget_line()
    _create_inspection()
    _create_organisation_member()
    _create_publicity_activity()
    _create_safety_measure()
    _create_spending()
    _create_task_statement()
    _create_training_attendance()
    _create_training_session()
    _create_training_test()
    _create_inspection_answer()
    _create_inspection_finding()
    _create_inspection_place()
    _create_inspection_step()
    op.add_column("training", sa.Column("session_id", sa.String(), nullable=True))


def _stamp() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
    )


def _version() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
    )


def _check(table: str, name: str, text: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(text, name=op.f(f"ck_{table}_{name}"))


def _has_reason(table: str) -> sa.CheckConstraint:
    return _check(table, "correction_has_reason", "version = 1 OR reason IS NOT NULL")


def _key(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{parent}.{column}"], name=op.f(f"fk_{table}_{column}"))


def _table(name: str, *parts: sa.Column[object] | sa.Constraint) -> None:
    op.create_table(name, *_stamp(), *parts, _key(name, "cycle_id", "cycle"))
    if name != "task_statement":  # its key begins with the cycle
        _index(name, "cycle_id")


def _index(table: str, column: str) -> None:
    op.create_index(f"ix_{table}_{column}", table, [column])


def _create_budget_line() -> None:
    _table(
        "budget_line",
        sa.Column("line_id", sa.String(), nullable=False),
        *_version(),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("amount_fen", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(), nullable=True),
        sa.Column("secured_on", sa.Date(), nullable=True),
        _check("budget_line", "amount_not_negative", "amount_fen >= 0"),
        _has_reason("budget_line"),
        sa.PrimaryKeyConstraint("line_id", "version", name=op.f("pk_budget_line")),
    )


def _create_inspection() -> None:
    _table(
        "inspection",
        sa.Column("inspection_id", sa.String(), nullable=False),
        sa.Column("inspection_no", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("inspected_on", sa.Date(), nullable=False),
        sa.Column("seed", sa.String(), nullable=False),
        sa.Column("record_json", sa.String(), nullable=False),
        _check("inspection", "stage_is_known", "stage IN ('mobilisation', 'screening', 'account_opening')"),
        sa.PrimaryKeyConstraint("inspection_id", name=op.f("pk_inspection")),
        sa.UniqueConstraint("cycle_id", "inspection_no", name=op.f("uq_inspection_cycle_id_inspection_no")),
    )


def _create_organisation_member() -> None:
    _table(
        "organisation_member",
        sa.Column("member_id", sa.String(), nullable=False),
        *_version(),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("town_code", sa.String(), nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("duty", sa.String(), nullable=False),
        sa.Column("task", sa.LargeBinary(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        _check("organisation_member", "town_code_is_nine_digits", "town_code IS NULL OR length(town_code) = 9"),
        _check("organisation_member", "from_before_until", "until_on IS NULL OR from_on <= until_on"),
        _has_reason("organisation_member"),
        sa.PrimaryKeyConstraint("member_id", "version", name=op.f("pk_organisation_member")),
    )


def _create_publicity_activity() -> None:
    _table(
        "publicity_activity",
        sa.Column("activity_id", sa.String(), nullable=False),
        *_version(),
        sa.Column("town_code", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("n_reached", sa.Integer(), nullable=True),
        _check("publicity_activity", "town_code_is_nine_digits", "length(town_code) = 9"),
        _check("publicity_activity", "n_reached_not_negative", "n_reached IS NULL OR n_reached >= 0"),
        _has_reason("publicity_activity"),
        sa.PrimaryKeyConstraint("activity_id", "version", name=op.f("pk_publicity_activity")),
    )


def _create_safety_measure() -> None:
    _table(
        "safety_measure",
        sa.Column("measure_id", sa.String(), nullable=False),
        *_version(),
        sa.Column("place_code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("measure", sa.LargeBinary(), nullable=False),
        sa.Column("contingency", sa.LargeBinary(), nullable=False),
        sa.Column("contact", sa.LargeBinary(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        _check("safety_measure", "place_is_town_or_area", "length(place_code) IN (9, 15)"),
        _check("safety_measure", "from_before_until", "until_on IS NULL OR from_on <= until_on"),
        _has_reason("safety_measure"),
        sa.PrimaryKeyConstraint("measure_id", "version", name=op.f("pk_safety_measure")),
    )


def _create_spending() -> None:
    _table(
        "spending",
        sa.Column("spending_id", sa.String(), nullable=False),
        *_version(),
        sa.Column("line_id", sa.String(), nullable=False),
        sa.Column("amount_fen", sa.Integer(), nullable=False),
        sa.Column("spent_on", sa.Date(), nullable=False),
        sa.Column("purpose", sa.LargeBinary(), nullable=False),
        sa.Column("document", sa.String(), nullable=True),
        _check("spending", "amount_not_negative", "amount_fen >= 0"),
        _has_reason("spending"),
        sa.PrimaryKeyConstraint("spending_id", "version", name=op.f("pk_spending")),
    )
    _index("spending", "line_id")


def _create_task_statement() -> None:
    _table(
        "task_statement",
        sa.Column("task_no", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("stated_on", sa.Date(), nullable=False),
        sa.Column("evidence", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        _check("task_statement", "statement_is_known", "statement IN ('started', 'done', 'reopened')"),
        sa.PrimaryKeyConstraint("cycle_id", "task_no", "version", name=op.f("pk_task_statement")),
    )


def _create_training_attendance() -> None:
    _table(
        "training_attendance",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_present", sa.Boolean(), nullable=False),
        _key("training_attendance", "account_id", "account"),
        sa.PrimaryKeyConstraint("session_id", "account_id", "version", name=op.f("pk_training_attendance")),
    )


def _create_training_session() -> None:
    _table(
        "training_session",
        sa.Column("session_id", sa.String(), nullable=False),
        *_version(),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("town_code", sa.String(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("hours", sa.Float(), nullable=True),
        _check("training_session", "stage_is_known", "stage IN ('listing', 'screening', 'placement', 'bookkeeping')"),
        _check("training_session", "hours_not_negative", "hours IS NULL OR hours >= 0"),
        _check("training_session", "town_code_is_nine_digits", "town_code IS NULL OR length(town_code) = 9"),
        _has_reason("training_session"),
        sa.PrimaryKeyConstraint("session_id", "version", name=op.f("pk_training_session")),
    )


def _create_training_test() -> None:
    _table(
        "training_test",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("n_right", sa.Integer(), nullable=False),
        sa.Column("n_questions", sa.Integer(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        _check("training_test", "n_right_within_questions", "n_right >= 0 AND n_right <= n_questions"),
        _key("training_test", "account_id", "account"),
        sa.PrimaryKeyConstraint("session_id", "account_id", "attempt", name=op.f("pk_training_test")),
    )


def _create_inspection_answer() -> None:
    _table(
        "inspection_answer",
        sa.Column("inspection_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        _check("inspection_answer", "result_is_known", "result IN ('fine', 'problem', 'not_applicable')"),
        _key("inspection_answer", "inspection_id", "inspection"),
        sa.PrimaryKeyConstraint(
            "inspection_id", "ea_id", "household_id", "item", "version", name=op.f("pk_inspection_answer")
        ),
    )


def _create_inspection_finding() -> None:
    _table(
        "inspection_finding",
        sa.Column("finding_id", sa.String(), nullable=False),
        sa.Column("inspection_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=True),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("weight", sa.String(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        _check("inspection_finding", "weight_is_known", "weight IN ('minor', 'major', 'serious')"),
        _key("inspection_finding", "inspection_id", "inspection"),
        sa.PrimaryKeyConstraint("finding_id", name=op.f("pk_inspection_finding")),
    )
    _index("inspection_finding", "ea_id")
    _index("inspection_finding", "inspection_id")


def _create_inspection_place() -> None:
    _table(
        "inspection_place",
        sa.Column("inspection_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        _key("inspection_place", "inspection_id", "inspection"),
        sa.PrimaryKeyConstraint("inspection_id", "ea_id", "household_id", name=op.f("pk_inspection_place")),
    )


def _create_inspection_step() -> None:
    _table(
        "inspection_step",
        sa.Column("finding_id", sa.String(), nullable=False),
        sa.Column("step_no", sa.Integer(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        _check("inspection_step", "due_when_demanded", "(state = 'correction_demanded') = (due_on IS NOT NULL)"),
        _check(
            "inspection_step", "state_is_known", "state IN ('correction_demanded', 'corrected', 'verified', 'reopened')"
        ),
        _key("inspection_step", "finding_id", "inspection_finding"),
        sa.PrimaryKeyConstraint("finding_id", "step_no", name=op.f("pk_inspection_step")),
    )
    _index("inspection_step", "ea_id")
