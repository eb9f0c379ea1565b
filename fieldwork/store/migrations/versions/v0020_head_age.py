"""Screening: the age of the head of the household, sealed."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("screening_answer", sa.Column("head_age", sa.LargeBinary(), nullable=True))
