"""Exports, restorations, unmaskings, rotations of the key, photos."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_export()
    _create_restoration()
    _create_unmasking()
    _create_key_rotation()
    _create_photo()


def _stamp() -> list[sa.Column[object]]:
    return [
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
    ]


def _of_cycle(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f(f"fk_{table}_cycle_id")),
    ]


def _create_export() -> None:
    op.create_table(
        "export",
        *_stamp(),
        sa.Column("export_id", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=True),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("n_rows", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("is_personal", sa.Boolean(), nullable=False),
        sa.Column("is_synthetic", sa.Boolean(), nullable=False),
        sa.Column("head_sequence", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.String(), nullable=False),
        sa.CheckConstraint("channel IN ('page', 'command', 'backup')", name=op.f("ck_export_channel_is_known")),
        sa.CheckConstraint("n_rows >= 0", name=op.f("ck_export_n_rows_not_negative")),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_export_digest_is_sha256")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_export_cycle_id")),
        sa.PrimaryKeyConstraint("export_id", name=op.f("pk_export")),
    )
    op.create_index("ix_export_cycle_id", "export", ["cycle_id"])


def _create_restoration() -> None:
    op.create_table(
        "restoration",
        *_stamp(),
        sa.Column("restoration_id", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("head_sequence", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("restoration_id", name=op.f("pk_restoration")),
    )


def _create_unmasking() -> None:
    op.create_table(
        "unmasking",
        *_stamp(),
        *_of_cycle("unmasking"),
        sa.Column("unmasking_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("fields", sa.String(), nullable=False),
        sa.Column("n_rows", sa.Integer(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("n_rows >= 0", name=op.f("ck_unmasking_n_rows_not_negative")),
        sa.PrimaryKeyConstraint("unmasking_id", name=op.f("pk_unmasking")),
    )
    op.create_index("ix_unmasking_cycle_id", "unmasking", ["cycle_id"])
    op.create_index("ix_unmasking_ea_id", "unmasking", ["ea_id"])


def _create_key_rotation() -> None:
    op.create_table(
        "key_rotation",
        *_stamp(),
        sa.Column("rotation_id", sa.String(), nullable=False),
        sa.Column("key_id", sa.String(), nullable=False),
        sa.Column("n_values", sa.Integer(), nullable=False),
        sa.Column("n_photos", sa.Integer(), nullable=False),
        sa.CheckConstraint("n_values >= 0 AND n_photos >= 0", name=op.f("ck_key_rotation_counts_not_negative")),
        sa.PrimaryKeyConstraint("rotation_id", name=op.f("pk_key_rotation")),
    )


def _create_photo() -> None:
    op.create_table(
        "photo",
        *_stamp(),
        *_of_cycle("photo"),
        sa.Column("photo_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("n_bytes", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.CheckConstraint(
            "media_type IN ('image/jpeg', 'image/png', 'image/webp')", name=op.f("ck_photo_media_type_is_known")
        ),
        sa.CheckConstraint("n_bytes > 0", name=op.f("ck_photo_n_bytes_positive")),
        sa.PrimaryKeyConstraint("photo_id", name=op.f("pk_photo")),
    )
    op.create_index("ix_photo_cycle_id", "photo", ["cycle_id"])
    op.create_index("ix_photo_ea_id", "photo", ["ea_id"])
