"""Commitments to a draw of areas declared void by two persons."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_commitment_void_request()
    _create_commitment_void_decision()


def _stamp() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
    ]


def _link(table: str, column: str, target: str) -> sa.schema.SchemaItem:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _create_commitment_void_request() -> None:
    table = "commitment_void_request"
    op.create_table(
        table,
        *_stamp(),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("commitment_id", sa.String(), nullable=False),
        sa.Column("reason_code", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        _link(table, "cycle_id", "cycle.cycle_id"),
        _link(table, "commitment_id", "commitment.commitment_id"),
        sa.PrimaryKeyConstraint("request_id", name=op.f(f"pk_{table}")),
    )
    op.create_index(f"ix_{table}_cycle_id", table, ["cycle_id"])


def _create_commitment_void_decision() -> None:
    table = "commitment_void_decision"
    op.create_table(
        table,
        *_stamp(),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.CheckConstraint("state IN ('confirmed', 'rejected')", name=op.f(f"ck_{table}_state_is_known")),
        _link(table, "cycle_id", "cycle.cycle_id"),
        _link(table, "request_id", "commitment_void_request.request_id"),
        sa.PrimaryKeyConstraint("request_id", name=op.f(f"pk_{table}")),
    )
    op.create_index(f"ix_{table}_cycle_id", table, ["cycle_id"])
