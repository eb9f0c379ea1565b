"""Reports from the field and what came of them."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_field_report()
    _create_field_report_decision()


def _create_field_report() -> None:
    op.create_table(
        "field_report",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("report_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("segment_no", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("kind IN ('assignment_returned', 'exhausted')", name=op.f("ck_field_report_kind_is_known")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_field_report_cycle_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_field_report")),
    )
    op.create_index("ix_field_report_cycle_id", "field_report", ["cycle_id"])
    op.create_index("ix_field_report_ea_id", "field_report", ["ea_id"])


def _create_field_report_decision() -> None:
    op.create_table(
        "field_report_decision",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("report_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('approved', 'rejected')", name=op.f("ck_field_report_decision_verdict_is_known")
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_field_report_decision_cycle_id")),
        sa.ForeignKeyConstraint(
            ["report_id"], ["field_report.report_id"], name=op.f("fk_field_report_decision_report_id")
        ),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_field_report_decision")),
    )
    op.create_index("ix_field_report_decision_cycle_id", "field_report_decision", ["cycle_id"])
    op.create_index("ix_field_report_decision_ea_id", "field_report_decision", ["ea_id"])
