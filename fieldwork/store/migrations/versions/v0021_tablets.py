"""Tablets with their tokens; deliveries, events, outcomes, decisions; reports from the field."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_device()
    _create_device_token()
    _create_device_revocation()
    _create_sync_batch()
    _create_sync_event()
    _create_sync_outcome()
    _create_sync_decision()
    _create_field_report()
    _create_field_report_decision()


def _create_device() -> None:
    op.create_table(
        "device",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_device_name_not_empty")),
        sa.ForeignKeyConstraint(["account_id"], ["account.account_id"], name=op.f("fk_device_account_id")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_device_cycle_id")),
        sa.PrimaryKeyConstraint("device_id", name=op.f("pk_device")),
    )
    op.create_index("ix_device_account_id", "device", ["account_id"])
    op.create_index("ix_device_cycle_id", "device", ["cycle_id"])


def _create_device_token() -> None:
    op.create_table(
        "device_token",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("token_digest", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("length(token_digest) = 64", name=op.f("ck_device_token_token_digest_is_sha256")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_device_token_cycle_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.device_id"], name=op.f("fk_device_token_device_id")),
        sa.PrimaryKeyConstraint("token_digest", name=op.f("pk_device_token")),
    )
    op.create_index("ix_device_token_cycle_id", "device_token", ["cycle_id"])
    op.create_index("ix_device_token_device_id", "device_token", ["device_id"])


def _create_device_revocation() -> None:
    op.create_table(
        "device_revocation",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_device_revocation_cycle_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.device_id"], name=op.f("fk_device_revocation_device_id")),
        sa.PrimaryKeyConstraint("device_id", name=op.f("pk_device_revocation")),
    )
    op.create_index("ix_device_revocation_cycle_id", "device_revocation", ["cycle_id"])


def _create_sync_batch() -> None:
    op.create_table(
        "sync_batch",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("protocol", sa.Integer(), nullable=False),
        sa.Column("device_time", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offset_seconds", sa.Integer(), nullable=False),
        sa.Column("n_events", sa.Integer(), nullable=False),
        sa.Column("n_unsent", sa.Integer(), nullable=True),
        sa.Column("storage_used_mb", sa.Integer(), nullable=True),
        sa.Column("storage_quota_mb", sa.Integer(), nullable=True),
        sa.Column("is_persisted", sa.Boolean(), nullable=True),
        sa.Column("lost", sa.String(), nullable=True),
        sa.Column("page_version", sa.String(), nullable=True),
        sa.CheckConstraint("n_events >= 0", name=op.f("ck_sync_batch_n_events_not_negative")),
        sa.CheckConstraint("source IN ('network', 'file')", name=op.f("ck_sync_batch_source_is_known")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_sync_batch_cycle_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.device_id"], name=op.f("fk_sync_batch_device_id")),
        sa.PrimaryKeyConstraint("batch_id", name=op.f("pk_sync_batch")),
    )
    op.create_index("ix_sync_batch_cycle_id", "sync_batch", ["cycle_id"])
    op.create_index("ix_sync_batch_device_id", "sync_batch", ["device_id"])


def _create_sync_event() -> None:
    op.create_table(
        "sync_event",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=True),
        sa.Column("subject", sa.String(), nullable=True),
        sa.Column("device_time", sa.DateTime(timezone=True), nullable=False),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("base_version", sa.String(), nullable=True),
        sa.Column("marks", sa.String(), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('building', 'dwelling', 'screening', 'visit', 'substitution_request', 'account_opening', "
            "'book_visit', 'correction', 'assignment_returned', 'exhausted')",
            name=op.f("ck_sync_event_kind_is_known"),
        ),
        sa.CheckConstraint("sequence >= 1", name=op.f("ck_sync_event_sequence_from_one")),
        sa.ForeignKeyConstraint(["batch_id"], ["sync_batch.batch_id"], name=op.f("fk_sync_event_batch_id")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_sync_event_cycle_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.device_id"], name=op.f("fk_sync_event_device_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_sync_event")),
    )
    op.create_index("ix_sync_event_cycle_id", "sync_event", ["cycle_id"])
    op.create_index("ix_sync_event_device_id", "sync_event", ["device_id"])
    op.create_index("ix_sync_event_ea_id", "sync_event", ["ea_id"])
    op.create_index("ix_sync_event_subject", "sync_event", ["subject"])


def _create_sync_outcome() -> None:
    op.create_table(
        "sync_outcome",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("assigned", sa.String(), nullable=True),
        sa.CheckConstraint(
            "outcome IN ('accepted', 'conflict', 'rejected')", name=op.f("ck_sync_outcome_outcome_is_known")
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_sync_outcome_cycle_id")),
        sa.ForeignKeyConstraint(["event_id"], ["sync_event.event_id"], name=op.f("fk_sync_outcome_event_id")),
        sa.PrimaryKeyConstraint("event_id", "version", name=op.f("pk_sync_outcome")),
    )
    op.create_index("ix_sync_outcome_cycle_id", "sync_outcome", ["cycle_id"])


def _create_sync_decision() -> None:
    op.create_table(
        "sync_decision",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=True),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("verdict IN ('apply', 'set_aside')", name=op.f("ck_sync_decision_verdict_is_known")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_sync_decision_cycle_id")),
        sa.ForeignKeyConstraint(["event_id"], ["sync_event.event_id"], name=op.f("fk_sync_decision_event_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_sync_decision")),
    )
    op.create_index("ix_sync_decision_cycle_id", "sync_decision", ["cycle_id"])
    op.create_index("ix_sync_decision_ea_id", "sync_decision", ["ea_id"])


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
