"""Screening: the remaining answers, who gave them, and the attempts."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

RESPONDENTS = "'self', 'other_adult', 'neighbour', 'village_cadre'"
OUTCOMES = "'complete', 'no_contact', 'refused', 'out_of_scope'"


def upgrade() -> None:
    _add_answers()
    _create_attempt()


def _add_answers() -> None:
    """Add nullable columns, with their rules, without rebuilding the table: no stored answer changes."""
    _add_checked("respondent", "VARCHAR", "respondent_is_known", f"respondent IN ({RESPONDENTS})")
    op.add_column("screening_answer", sa.Column("out_reason", sa.String(), nullable=True))
    op.add_column("screening_answer", sa.Column("screened_on", sa.Date(), nullable=True))
    _add_checked("n_attempts", "INTEGER", "n_attempts_positive", "n_attempts >= 1")
    _add_checked("n_members", "INTEGER", "n_members_not_negative", "n_members >= 0")
    _add_checked("n_away", "INTEGER", "n_away_not_negative", "n_away >= 0")
    op.add_column("screening_answer", sa.Column("registration_place", sa.String(), nullable=True))
    _add_checked("n_cars", "INTEGER", "n_cars_not_negative", "n_cars >= 0")
    op.add_column("screening_answer", sa.Column("dwelling_type", sa.String(), nullable=True))
    op.add_column("screening_answer", sa.Column("built_year", sa.Integer(), nullable=True))
    op.add_column("screening_answer", sa.Column("estimated_value_cny", sa.LargeBinary(), nullable=True))
    _add_checked(
        "n_households_in_dwelling",
        "INTEGER",
        "n_households_in_dwelling_positive",
        "n_households_in_dwelling >= 1",
    )
    op.add_column("screening_answer", sa.Column("correction_reason", sa.LargeBinary(), nullable=True))


def _add_checked(column: str, kind: str, rule: str, condition: str) -> None:
    """Add a column with a named rule in one statement; SQLite takes no rule for a column that is there already."""
    name = f"ck_screening_answer_{rule}"
    op.execute(f"ALTER TABLE screening_answer ADD COLUMN {column} {kind} CONSTRAINT {name} CHECK ({condition})")


def _create_attempt() -> None:
    op.create_table(
        "screening_attempt",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("attempted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempted_by", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.CheckConstraint(f"outcome IN ({OUTCOMES})", name=op.f("ck_screening_attempt_outcome_is_known")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_screening_attempt_cycle_id")),
        sa.PrimaryKeyConstraint("attempt_id", name=op.f("pk_screening_attempt")),
    )
    for column in ("cycle_id", "ea_id", "household_id"):
        op.create_index(f"ix_screening_attempt_{column}", "screening_attempt", [column])
