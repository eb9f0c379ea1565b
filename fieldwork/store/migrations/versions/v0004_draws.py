"""Locks, commitments, draws of households and what they gave."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_list_lock()
    _create_commitment()
    _create_draw()
    _create_sample_household()


def _create_list_lock() -> None:
    op.create_table(
        "list_lock",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("lock_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("list_digest", sa.String(), nullable=False),
        sa.Column("order_digest", sa.String(), nullable=False),
        sa.Column("n_units", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_list_lock_cycle_id")),
        sa.PrimaryKeyConstraint("lock_id", name=op.f("pk_list_lock")),
        sa.UniqueConstraint("cycle_id", "ea_id", "label", name=op.f("uq_list_lock_cycle_id_ea_id_label")),
    )
    op.create_index("ix_list_lock_cycle_id", "list_lock", ["cycle_id"])


def _create_commitment() -> None:
    op.create_table(
        "commitment",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("commitment_id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("event_name", sa.String(), nullable=False),
        sa.Column("event_issue", sa.String(), nullable=False),
        sa.Column("happens_on", sa.Date(), nullable=False),
        sa.Column("text_form", sa.String(), nullable=False),
        sa.Column("record_json", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_commitment_cycle_id")),
        sa.PrimaryKeyConstraint("commitment_id", name=op.f("pk_commitment")),
        sa.UniqueConstraint("cycle_id", "label", name=op.f("uq_commitment_cycle_id_label")),
    )
    op.create_index("ix_commitment_cycle_id", "commitment", ["cycle_id"])


def _create_draw() -> None:
    op.create_table(
        "draw",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("draw_id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("reserve_authority", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("record_json", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("commitment_id", sa.String(), nullable=True),
        sa.CheckConstraint("authority IN ('own', 'platform')", name=op.f("ck_draw_authority_is_known")),
        sa.CheckConstraint("reserve_authority IN ('own', 'platform')", name=op.f("ck_draw_reserve_authority_is_known")),
        sa.ForeignKeyConstraint(["commitment_id"], ["commitment.commitment_id"], name=op.f("fk_draw_commitment_id")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_draw_cycle_id")),
        sa.PrimaryKeyConstraint("draw_id", name=op.f("pk_draw")),
        sa.UniqueConstraint("cycle_id", "label", name=op.f("uq_draw_cycle_id_label")),
        sa.UniqueConstraint("cycle_id", "version", name=op.f("uq_draw_cycle_id_version")),
    )
    op.create_index("ix_draw_cycle_id", "draw", ["cycle_id"])


def _create_sample_household() -> None:
    op.create_table(
        "sample_household",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("draw_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("is_drawn", sa.Boolean(), nullable=False),
        sa.Column("for_household_id", sa.String(), nullable=True),
        sa.Column("reserve_rank", sa.Integer(), nullable=True),
        sa.Column("inclusion_prob_stage2", sa.Float(), nullable=True),
        sa.CheckConstraint(
            "inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1",
            name=op.f("ck_sample_household_inclusion_prob_is_one"),
        ),
        sa.CheckConstraint(
            "is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)",
            name=op.f("ck_sample_household_drawn_or_reserve"),
        ),
        sa.CheckConstraint("reserve_rank >= 1", name=op.f("ck_sample_household_reserve_rank_from_one")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_sample_household_cycle_id")),
        sa.ForeignKeyConstraint(["draw_id"], ["draw.draw_id"], name=op.f("fk_sample_household_draw_id")),
        sa.PrimaryKeyConstraint("draw_id", "household_id", name=op.f("pk_sample_household")),
        sa.UniqueConstraint("draw_id", "ea_id", "rank", name=op.f("uq_sample_household_draw_id_ea_id_rank")),
        sa.UniqueConstraint(
            "draw_id",
            "for_household_id",
            "reserve_rank",
            name=op.f("uq_sample_household_draw_id_for_household_id_reserve_rank"),
        ),
    )
    op.create_index("ix_sample_household_cycle_id", "sample_household", ["cycle_id"])
