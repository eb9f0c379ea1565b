"""The frame, findings, draws of areas and their areas."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_frame_import()
    _create_frame_unit()
    _create_finding()
    _create_area_draw()
    _create_enumeration_area()


def _create_frame_import() -> None:
    op.create_table(
        "frame_import",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("import_id", sa.String(), nullable=False),
        sa.Column("edition", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("source_name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("is_synthetic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_frame_import_cycle_id")),
        sa.PrimaryKeyConstraint("import_id", name=op.f("pk_frame_import")),
        sa.UniqueConstraint("cycle_id", "edition", "version", name=op.f("uq_frame_import_cycle_id_edition_version")),
    )
    op.create_index("ix_frame_import_cycle_id", "frame_import", ["cycle_id"])


def _create_frame_unit() -> None:
    op.create_table(
        "frame_unit",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("import_id", sa.String(), nullable=False),
        sa.Column("village_code", sa.String(), nullable=False),
        sa.Column("village_name", sa.String(), nullable=False),
        sa.Column("town_code", sa.String(), nullable=False),
        sa.Column("town_name", sa.String(), nullable=False),
        sa.Column("urban_rural_code", sa.String(), nullable=False),
        sa.Column("edition", sa.String(), nullable=False),
        sa.Column("n_households", sa.Integer(), nullable=True),
        sa.Column("n_residents", sa.Integer(), nullable=True),
        sa.CheckConstraint("n_households >= 0", name=op.f("ck_frame_unit_n_households_not_negative")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_frame_unit_cycle_id")),
        sa.ForeignKeyConstraint(["import_id"], ["frame_import.import_id"], name=op.f("fk_frame_unit_import_id")),
        sa.PrimaryKeyConstraint("import_id", "village_code", name=op.f("pk_frame_unit")),
    )
    op.create_index("ix_frame_unit_cycle_id", "frame_unit", ["cycle_id"])


def _create_finding() -> None:
    op.create_table(
        "finding",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("finding_id", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("expected", sa.String(), nullable=False),
        sa.CheckConstraint(
            "severity IN ('error', 'warning', 'information')", name=op.f("ck_finding_severity_is_known")
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_finding_cycle_id")),
        sa.PrimaryKeyConstraint("finding_id", name=op.f("pk_finding")),
    )
    op.create_index("ix_finding_cycle_id", "finding", ["cycle_id"])
    op.create_index("ix_finding_source_id", "finding", ["source_id"])


def _create_area_draw() -> None:
    op.create_table(
        "area_draw",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("area_draw_id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("record_json", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("import_id", sa.String(), nullable=False),
        sa.CheckConstraint("authority IN ('own', 'platform')", name=op.f("ck_area_draw_authority_is_known")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_area_draw_cycle_id")),
        sa.ForeignKeyConstraint(["import_id"], ["frame_import.import_id"], name=op.f("fk_area_draw_import_id")),
        sa.PrimaryKeyConstraint("area_draw_id", name=op.f("pk_area_draw")),
        sa.UniqueConstraint("cycle_id", "label", name=op.f("uq_area_draw_cycle_id_label")),
        sa.UniqueConstraint("cycle_id", "version", name=op.f("uq_area_draw_cycle_id_version")),
    )
    op.create_index("ix_area_draw_cycle_id", "area_draw", ["cycle_id"])


def _create_enumeration_area() -> None:
    op.create_table(
        "enumeration_area",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("area_draw_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("village_code", sa.String(), nullable=False),
        sa.Column("village_name", sa.String(), nullable=False),
        sa.Column("town_code", sa.String(), nullable=False),
        sa.Column("town_name", sa.String(), nullable=False),
        sa.Column("urban_rural_code", sa.String(), nullable=False),
        sa.Column("area_name", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("set", sa.Integer(), nullable=False),
        sa.Column("n_households", sa.Integer(), nullable=False),
        sa.Column("inclusion_prob", sa.Float(), nullable=False),
        sa.Column("boundary_geojson", sa.String(), nullable=True),
        sa.Column("is_synthetic", sa.Boolean(), nullable=False),
        sa.CheckConstraint('"set" BETWEEN 0 AND 2', name=op.f("ck_enumeration_area_set_is_known")),
        sa.CheckConstraint(
            "inclusion_prob > 0 AND inclusion_prob <= 1", name=op.f("ck_enumeration_area_inclusion_prob_is_one")
        ),
        sa.CheckConstraint("n_households >= 0", name=op.f("ck_enumeration_area_n_households_not_negative")),
        sa.ForeignKeyConstraint(
            ["area_draw_id"], ["area_draw.area_draw_id"], name=op.f("fk_enumeration_area_area_draw_id")
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_enumeration_area_cycle_id")),
        sa.PrimaryKeyConstraint("area_draw_id", "ea_id", name=op.f("pk_enumeration_area")),
        sa.UniqueConstraint("area_draw_id", "set", "serial", name=op.f("uq_enumeration_area_area_draw_id_set_serial")),
    )
    op.create_index("ix_enumeration_area_cycle_id", "enumeration_area", ["cycle_id"])
