"""Changes within the cycle, and erasing what need not be kept any longer."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_maintenance_change()
    _create_erasure_request()
    _create_erasure()


def _create_maintenance_change() -> None:
    op.create_table(
        "maintenance_change",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("change_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("successors", sa.String(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('household_moved', 'household_split', 'household_merged', 'household_died_out', "
            "'dwelling_demolished', 'dwelling_new', 'area_changed')",
            name=op.f("ck_maintenance_change_kind_is_known"),
        ),
        sa.CheckConstraint("length(code) IN (15, 18, 20)", name=op.f("ck_maintenance_change_code_has_a_known_length")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_maintenance_change_cycle_id")),
        sa.PrimaryKeyConstraint("change_id", name=op.f("pk_maintenance_change")),
    )
    op.create_index("ix_maintenance_change_cycle_id", "maintenance_change", ["cycle_id"])
    op.create_index("ix_maintenance_change_ea_id", "maintenance_change", ["ea_id"])


def _create_erasure_request() -> None:
    op.create_table(
        "erasure_request",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("record_class", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint(
            "record_class IN ('work_record', 'rotation_paper', 'electronic')",
            name=op.f("ck_erasure_request_record_class_is_known"),
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_erasure_request_cycle_id")),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_erasure_request")),
    )
    op.create_index("ix_erasure_request_cycle_id", "erasure_request", ["cycle_id"])


def _create_erasure() -> None:
    op.create_table(
        "erasure",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("tables", sa.String(), nullable=False),
        sa.Column("up_to_sequence", sa.Integer(), nullable=False),
        sa.Column("n_facts", sa.Integer(), nullable=False),
        sa.Column("facts_digest", sa.String(), nullable=False),
        sa.CheckConstraint("state IN ('carried_out', 'rejected')", name=op.f("ck_erasure_state_is_known")),
        sa.CheckConstraint("n_facts >= 0", name=op.f("ck_erasure_n_facts_not_negative")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_erasure_cycle_id")),
        sa.ForeignKeyConstraint(["request_id"], ["erasure_request.request_id"], name=op.f("fk_erasure_request_id")),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_erasure")),
    )
    op.create_index("ix_erasure_cycle_id", "erasure", ["cycle_id"])
