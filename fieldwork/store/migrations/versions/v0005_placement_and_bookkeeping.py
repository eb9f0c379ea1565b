"""Visits, substitution, account openings, trial decisions."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_visit()
    _create_substitution_request()
    _create_substitution_decision()
    _create_account_opening()
    _create_trial_decision()


def _create_visit() -> None:
    op.create_table(
        "visit",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("visit_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("visited_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("visited_by", sa.String(), nullable=False),
        sa.Column("attempt_code", sa.String(), nullable=False),
        sa.Column("next_appointment_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("datum", sa.String(), nullable=True),
        sa.Column("accuracy_m", sa.Float(), nullable=True),
        sa.Column("is_mock_location", sa.Boolean(), nullable=True),
        sa.Column("photo_digest", sa.String(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "attempt_code IN ('agreed', 'appointment', 'undecided', 'refused', 'do_not_come_again', 'no_contact',  "
            "'no_access', 'not_found', 'vacant', 'demolished', 'moved', 'unable', 'unsafe')",
            name=op.f("ck_visit_attempt_code_is_known"),
        ),
        sa.CheckConstraint("datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')", name=op.f("ck_visit_datum_is_known")),
        sa.CheckConstraint("accuracy_m >= 0", name=op.f("ck_visit_accuracy_not_negative")),
        sa.CheckConstraint("lat BETWEEN -90 AND 90", name=op.f("ck_visit_lat_in_range")),
        sa.CheckConstraint("lon BETWEEN -180 AND 180", name=op.f("ck_visit_lon_in_range")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_visit_cycle_id")),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_visit")),
    )
    op.create_index("ix_visit_cycle_id", "visit", ["cycle_id"])
    op.create_index("ix_visit_ea_id", "visit", ["ea_id"])
    op.create_index("ix_visit_household_id", "visit", ["household_id"])


def _create_substitution_request() -> None:
    op.create_table(
        "substitution_request",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("request_no", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("n_persuasion", sa.Integer(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("n_persuasion >= 0", name=op.f("ck_substitution_request_n_persuasion_not_negative")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_substitution_request_cycle_id")),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_substitution_request")),
        sa.UniqueConstraint(
            "cycle_id",
            "household_id",
            "request_no",
            name=op.f("uq_substitution_request_cycle_id_household_id_request_no"),
        ),
    )
    op.create_index("ix_substitution_request_cycle_id", "substitution_request", ["cycle_id"])
    op.create_index("ix_substitution_request_ea_id", "substitution_request", ["ea_id"])


def _create_substitution_decision() -> None:
    op.create_table(
        "substitution_decision",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("substitute_household_id", sa.String(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "(state = 'carried_out') = (substitute_household_id IS NOT NULL)",
            name=op.f("ck_substitution_decision_substitute_when_carried_out"),
        ),
        sa.CheckConstraint(
            "state IN ('approved', 'rejected', 'carried_out', 'cancelled')",
            name=op.f("ck_substitution_decision_state_is_known"),
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_substitution_decision_cycle_id")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["substitution_request.request_id"], name=op.f("fk_substitution_decision_request_id")
        ),
        sa.PrimaryKeyConstraint("request_id", "state", name=op.f("pk_substitution_decision")),
        sa.UniqueConstraint(
            "cycle_id",
            "substitute_household_id",
            name=op.f("uq_substitution_decision_cycle_id_substitute_household_id"),
        ),
    )
    op.create_index("ix_substitution_decision_cycle_id", "substitution_decision", ["cycle_id"])
    op.create_index("ix_substitution_decision_ea_id", "substitution_decision", ["ea_id"])


def _create_account_opening() -> None:
    op.create_table(
        "account_opening",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("notice_given_on", sa.Date(), nullable=False),
        sa.CheckConstraint("notice_given_on <= opened_on", name=op.f("ck_account_opening_notice_before_opening")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_account_opening_cycle_id")),
        sa.PrimaryKeyConstraint("cycle_id", "household_id", name=op.f("pk_account_opening")),
    )
    op.create_index("ix_account_opening_ea_id", "account_opening", ["ea_id"])


def _create_trial_decision() -> None:
    op.create_table(
        "trial_decision",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("decision_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_trial_decision_cycle_id")),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_trial_decision")),
        sa.UniqueConstraint("cycle_id", "ea_id", "version", name=op.f("uq_trial_decision_cycle_id_ea_id_version")),
    )
    op.create_index("ix_trial_decision_cycle_id", "trial_decision", ["cycle_id"])
