"""Signals of odd field work with their decisions; back-checks with their draws, results and answers."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

RULES = (
    "'visits_overlap', 'visits_too_fast', 'travel_too_fast', 'far_from_dwelling', 'same_coordinates', "
    "'mock_location', 'odd_hours', 'clock_jumps', 'answers_alike', 'digit_heaping', 'outlying', 'list_edited', "
    "'entries_even', 'entries_copied', 'backcheck_differs'"
)


def upgrade() -> None:
    _create_signal()
    _create_signal_decision()
    _create_backcheck_draw()
    _create_backcheck()
    _create_backcheck_result()
    _create_backcheck_answer()


def _of_cycle(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f(f"fk_{table}_cycle_id")),
    ]


def _create_signal() -> None:
    op.create_table(
        "signal",
        *_of_cycle("signal"),
        sa.Column("signal_id", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("numbers", sa.String(), nullable=False),
        sa.Column("plan_version", sa.Integer(), nullable=False),
        sa.CheckConstraint(f"rule IN ({RULES})", name=op.f("ck_signal_rule_is_known")),
        sa.CheckConstraint("length(signal_id) = 64", name=op.f("ck_signal_signal_id_is_sha256")),
        sa.CheckConstraint("length(period) = 7", name=op.f("ck_signal_period_is_a_month")),
        sa.PrimaryKeyConstraint("signal_id", name=op.f("pk_signal")),
    )
    op.create_index("ix_signal_cycle_id", "signal", ["cycle_id"])
    op.create_index("ix_signal_ea_id", "signal", ["ea_id"])


def _create_signal_decision() -> None:
    op.create_table(
        "signal_decision",
        *_of_cycle("signal_decision"),
        sa.Column("signal_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "state IN ('looked_at', 'explained', 'needs_inspection', 'confirmed_problem', 'closed')",
            name=op.f("ck_signal_decision_state_is_known"),
        ),
        sa.ForeignKeyConstraint(["signal_id"], ["signal.signal_id"], name=op.f("fk_signal_decision_signal_id")),
        sa.PrimaryKeyConstraint("signal_id", "version", name=op.f("pk_signal_decision")),
    )
    op.create_index("ix_signal_decision_cycle_id", "signal_decision", ["cycle_id"])


def _create_backcheck_draw() -> None:
    op.create_table(
        "backcheck_draw",
        *_of_cycle("backcheck_draw"),
        sa.Column("draw_id", sa.String(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=False),
        sa.Column("ea_ids", sa.String(), nullable=False),
        sa.Column("seed", sa.String(), nullable=False),
        sa.Column("n_visits", sa.Integer(), nullable=False),
        sa.Column("n_chosen", sa.Integer(), nullable=False),
        sa.Column("population_digest", sa.String(), nullable=False),
        sa.Column("plan_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("from_on <= to_on", name=op.f("ck_backcheck_draw_days_in_order")),
        sa.CheckConstraint(
            "n_chosen >= 0 AND n_chosen <= n_visits", name=op.f("ck_backcheck_draw_n_chosen_of_n_visits")
        ),
        sa.CheckConstraint(
            "length(population_digest) = 64", name=op.f("ck_backcheck_draw_population_digest_is_sha256")
        ),
        sa.PrimaryKeyConstraint("draw_id", name=op.f("pk_backcheck_draw")),
    )
    op.create_index("ix_backcheck_draw_cycle_id", "backcheck_draw", ["cycle_id"])


def _create_backcheck() -> None:
    op.create_table(
        "backcheck",
        *_of_cycle("backcheck"),
        sa.Column("backcheck_id", sa.String(), nullable=False),
        sa.Column("draw_id", sa.String(), nullable=False),
        sa.Column("visit_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("visited_by", sa.String(), nullable=False),
        sa.Column("stratum", sa.String(), nullable=False),
        sa.Column("inclusion_prob", sa.Float(), nullable=False),
        sa.Column("assigned_to", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "inclusion_prob > 0 AND inclusion_prob <= 1", name=op.f("ck_backcheck_inclusion_prob_is_one")
        ),
        sa.CheckConstraint("assigned_to <> visited_by", name=op.f("ck_backcheck_checked_by_another")),
        sa.ForeignKeyConstraint(["draw_id"], ["backcheck_draw.draw_id"], name=op.f("fk_backcheck_draw_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.visit_id"], name=op.f("fk_backcheck_visit_id")),
        sa.PrimaryKeyConstraint("backcheck_id", name=op.f("pk_backcheck")),
        sa.UniqueConstraint("visit_id", name=op.f("uq_backcheck_visit_id")),
    )
    op.create_index("ix_backcheck_cycle_id", "backcheck", ["cycle_id"])
    op.create_index("ix_backcheck_ea_id", "backcheck", ["ea_id"])


def _create_backcheck_result() -> None:
    op.create_table(
        "backcheck_result",
        *_of_cycle("backcheck_result"),
        sa.Column("backcheck_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "outcome IN ('completed', 'not_reached', 'refused')", name=op.f("ck_backcheck_result_outcome_is_known")
        ),
        sa.CheckConstraint(
            "version = 1 OR reason IS NOT NULL", name=op.f("ck_backcheck_result_correction_has_a_reason")
        ),
        sa.ForeignKeyConstraint(
            ["backcheck_id"], ["backcheck.backcheck_id"], name=op.f("fk_backcheck_result_backcheck_id")
        ),
        sa.PrimaryKeyConstraint("backcheck_id", "version", name=op.f("pk_backcheck_result")),
    )
    op.create_index("ix_backcheck_result_cycle_id", "backcheck_result", ["cycle_id"])


def _create_backcheck_answer() -> None:
    op.create_table(
        "backcheck_answer",
        *_of_cycle("backcheck_answer"),
        sa.Column("backcheck_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("question_type", sa.String(), nullable=False),
        sa.Column("is_same", sa.Boolean(), nullable=True),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        sa.Column("original", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "question_type IN ('visit', 'conduct', 'fact', 'amount')",
            name=op.f("ck_backcheck_answer_question_type_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["backcheck_id"], ["backcheck.backcheck_id"], name=op.f("fk_backcheck_answer_backcheck_id")
        ),
        sa.PrimaryKeyConstraint("backcheck_id", "version", "question", name=op.f("pk_backcheck_answer")),
    )
    op.create_index("ix_backcheck_answer_cycle_id", "backcheck_answer", ["cycle_id"])
