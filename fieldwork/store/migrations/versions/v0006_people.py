"""Accounts, roles, places, passwords, training; attempts to sign in and open sessions."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_account()
    _create_role_assignment()
    _create_place_assignment()
    _create_password()
    _create_account_activity()
    _create_training()
    _create_sign_in()
    _create_session_revocation()
    _create_user_session()
    _create_setup_code()


def _stamp() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
    )


def _account_key(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["account_id"], ["account.account_id"], name=op.f(f"fk_{table}_account_id"))


def _cycle_key(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f(f"fk_{table}_cycle_id"))


def _create_account() -> None:
    op.create_table(
        "account",
        *_stamp(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("unit", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_account")),
    )


def _create_role_assignment() -> None:
    op.create_table(
        "role_assignment",
        *_stamp(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_given", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "role IN ('statistician', 'supervisor', 'enumerator', 'auditor', 'administrator')",
            name=op.f("ck_role_assignment_role_is_known"),
        ),
        _account_key("role_assignment"),
        sa.PrimaryKeyConstraint("account_id", "role", "version", name=op.f("pk_role_assignment")),
    )


def _create_place_assignment() -> None:
    op.create_table(
        "place_assignment",
        *_stamp(),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("place_code", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_given", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(place_code) IN (9, 15)", name=op.f("ck_place_assignment_place_is_town_or_area")),
        _cycle_key("place_assignment"),
        _account_key("place_assignment"),
        sa.PrimaryKeyConstraint("cycle_id", "account_id", "place_code", "version", name=op.f("pk_place_assignment")),
    )


def _create_password() -> None:
    op.create_table(
        "password",
        *_stamp(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("password_hash", sa.LargeBinary(), nullable=False),
        sa.Column("is_temporary", sa.Boolean(), nullable=False),
        _account_key("password"),
        sa.PrimaryKeyConstraint("account_id", "version", name=op.f("pk_password")),
    )


def _create_account_activity() -> None:
    op.create_table(
        "account_activity",
        *_stamp(),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        _account_key("account_activity"),
        sa.PrimaryKeyConstraint("account_id", "version", name=op.f("pk_account_activity")),
    )


def _create_training() -> None:
    op.create_table(
        "training",
        *_stamp(),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_trained", sa.Boolean(), nullable=False),
        sa.Column("trained_on", sa.Date(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.CheckConstraint(
            "stage IN ('listing', 'screening', 'placement', 'bookkeeping')", name=op.f("ck_training_stage_is_known")
        ),
        _cycle_key("training"),
        _account_key("training"),
        sa.PrimaryKeyConstraint("cycle_id", "account_id", "stage", "version", name=op.f("pk_training")),
    )


def _create_sign_in() -> None:
    op.create_table(
        "sign_in",
        *_stamp(),
        sa.Column("sign_in_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('succeeded', 'wrong_password', 'unknown_account', 'not_active')",
            name=op.f("ck_sign_in_outcome_is_known"),
        ),
        sa.CheckConstraint(
            "(outcome = 'unknown_account') = (account_id IS NULL)", name=op.f("ck_sign_in_account_unless_unknown")
        ),
        _account_key("sign_in"),
        sa.PrimaryKeyConstraint("sign_in_id", name=op.f("pk_sign_in")),
    )
    op.create_index("ix_sign_in_account_id", "sign_in", ["account_id"])


def _create_session_revocation() -> None:
    op.create_table(
        "session_revocation",
        *_stamp(),
        sa.Column("revocation_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("n_sessions", sa.Integer(), nullable=False),
        _account_key("session_revocation"),
        sa.PrimaryKeyConstraint("revocation_id", name=op.f("pk_session_revocation")),
    )


def _create_user_session() -> None:
    op.create_table(
        "user_session",
        sa.Column("token_digest", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        _account_key("user_session"),
        sa.PrimaryKeyConstraint("token_digest", name=op.f("pk_user_session")),
    )
    op.create_index("ix_user_session_account_id", "user_session", ["account_id"])


def _create_setup_code() -> None:
    op.create_table(
        "setup_code",
        sa.Column("code_digest", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("n_failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code_digest", name=op.f("pk_setup_code")),
    )
