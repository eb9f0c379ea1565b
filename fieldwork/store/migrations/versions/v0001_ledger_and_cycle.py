"""The ledger, the key mark, cycles and their plans."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_key_check()
    _create_ledger_entry()
    _create_ledger_fact()
    _create_cycle()
    _create_plan_version()


def _create_key_check() -> None:
    op.create_table(
        "key_check",
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_key_check")),
    )


def _create_ledger_entry() -> None:
    op.create_table(
        "ledger_entry",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("payload_digest", sa.String(), nullable=False),
        sa.Column("previous_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_ledger_entry")),
        sa.UniqueConstraint("hash", name=op.f("uq_ledger_entry_hash")),
        sa.UniqueConstraint("previous_hash", name=op.f("uq_ledger_entry_previous_hash")),
    )
    op.create_index("ix_ledger_entry_subject", "ledger_entry", ["subject"])


def _create_ledger_fact() -> None:
    op.create_table(
        "ledger_fact",
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["sequence"], ["ledger_entry.sequence"], name=op.f("fk_ledger_fact_sequence")),
        sa.PrimaryKeyConstraint("table_name", "key", name=op.f("pk_ledger_fact")),
    )
    op.create_index("ix_ledger_fact_sequence", "ledger_fact", ["sequence"])


def _create_cycle() -> None:
    op.create_table(
        "cycle",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("district_code", sa.String(), nullable=False),
        sa.Column("district_name", sa.String(), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("cycle_id", name=op.f("pk_cycle")),
        sa.UniqueConstraint("serial", name=op.f("uq_cycle_serial")),
    )


def _create_plan_version() -> None:
    op.create_table(
        "plan_version",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("plan_toml", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_plan_version_cycle_id")),
        sa.PrimaryKeyConstraint("cycle_id", "version", name=op.f("pk_plan_version")),
    )
