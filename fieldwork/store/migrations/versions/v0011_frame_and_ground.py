"""Documents, resolutions of findings, sample sizes, settled areas, outlines and replacements of areas."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_document()
    _create_document_scan()
    _create_finding_resolution()
    _create_allocation()
    _create_allocation_level()
    _create_allocation_decision()
    _create_area_import()
    _create_area_boundary()
    _create_area_replacement()
    _create_area_replacement_decision()


def _stamp(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f(f"fk_{table}_cycle_id")),
    ]


def _create_document() -> None:
    op.create_table(
        "document",
        *_stamp("document"),
        sa.Column("document_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_document")),
        sa.UniqueConstraint("cycle_id", "issuer", "number", name=op.f("uq_document_cycle_id_issuer_number")),
    )
    op.create_index("ix_document_cycle_id", "document", ["cycle_id"])
    op.create_index("ix_document_ea_id", "document", ["ea_id"])


def _create_document_scan() -> None:
    op.create_table(
        "document_scan",
        *_stamp("document_scan"),
        sa.Column("scan_id", sa.String(), nullable=False),
        sa.Column("document_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("n_bytes", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.CheckConstraint(
            "media_type IN ('application/pdf', 'image/jpeg', 'image/png')",
            name=op.f("ck_document_scan_media_type_is_known"),
        ),
        sa.CheckConstraint("n_bytes > 0", name=op.f("ck_document_scan_n_bytes_positive")),
        sa.ForeignKeyConstraint(["document_id"], ["document.document_id"], name=op.f("fk_document_scan_document_id")),
        sa.PrimaryKeyConstraint("scan_id", name=op.f("pk_document_scan")),
        sa.UniqueConstraint("document_id", "version", name=op.f("uq_document_scan_document_id_version")),
    )
    op.create_index("ix_document_scan_cycle_id", "document_scan", ["cycle_id"])


def _create_finding_resolution() -> None:
    op.create_table(
        "finding_resolution",
        *_stamp("finding_resolution"),
        sa.Column("resolution_id", sa.String(), nullable=False),
        sa.Column("finding_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("evidence", sa.LargeBinary(), nullable=True),
        sa.Column("document_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.document_id"], name=op.f("fk_finding_resolution_document_id")
        ),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.finding_id"], name=op.f("fk_finding_resolution_finding_id")),
        sa.PrimaryKeyConstraint("resolution_id", name=op.f("pk_finding_resolution")),
        sa.UniqueConstraint("finding_id", "version", name=op.f("uq_finding_resolution_finding_id_version")),
    )
    op.create_index("ix_finding_resolution_cycle_id", "finding_resolution", ["cycle_id"])


def _create_allocation() -> None:
    op.create_table(
        "allocation",
        *_stamp("allocation"),
        sa.Column("allocation_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("plan_version", sa.Integer(), nullable=False),
        sa.Column("n_households_per_area", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("confidence_percent", sa.Float(), nullable=False),
        sa.Column("cv", sa.Float(), nullable=False),
        sa.Column("intra_area_correlation", sa.Float(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint("n_households_per_area >= 1", name=op.f("ck_allocation_n_households_per_area_positive")),
        sa.PrimaryKeyConstraint("allocation_id", name=op.f("pk_allocation")),
        sa.UniqueConstraint("cycle_id", "version", name=op.f("uq_allocation_cycle_id_version")),
    )
    op.create_index("ix_allocation_cycle_id", "allocation", ["cycle_id"])


def _create_allocation_level() -> None:
    op.create_table(
        "allocation_level",
        *_stamp("allocation_level"),
        sa.Column("allocation_id", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("n_areas", sa.Integer(), nullable=False),
        sa.Column("n_urban", sa.Integer(), nullable=True),
        sa.Column("n_rural", sa.Integer(), nullable=True),
        sa.Column("design_effect", sa.Float(), nullable=True),
        sa.Column("relative_half_width", sa.Float(), nullable=True),
        sa.CheckConstraint(
            "level IN ('provincial', 'city_county', 'district')", name=op.f("ck_allocation_level_level_is_known")
        ),
        sa.CheckConstraint("n_areas >= 0", name=op.f("ck_allocation_level_n_areas_not_negative")),
        sa.CheckConstraint("n_urban + n_rural = n_areas", name=op.f("ck_allocation_level_classes_add_up")),
        sa.ForeignKeyConstraint(
            ["allocation_id"], ["allocation.allocation_id"], name=op.f("fk_allocation_level_allocation_id")
        ),
        sa.PrimaryKeyConstraint("allocation_id", "level", name=op.f("pk_allocation_level")),
    )
    op.create_index("ix_allocation_level_cycle_id", "allocation_level", ["cycle_id"])


def _create_allocation_decision() -> None:
    op.create_table(
        "allocation_decision",
        *_stamp("allocation_decision"),
        sa.Column("allocation_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("document_id", sa.String(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("state IN ('approved', 'rejected')", name=op.f("ck_allocation_decision_state_is_known")),
        sa.ForeignKeyConstraint(
            ["allocation_id"], ["allocation.allocation_id"], name=op.f("fk_allocation_decision_allocation_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.document_id"], name=op.f("fk_allocation_decision_document_id")
        ),
        sa.PrimaryKeyConstraint("allocation_id", name=op.f("pk_allocation_decision")),
    )
    op.create_index("ix_allocation_decision_cycle_id", "allocation_decision", ["cycle_id"])


def _create_area_import() -> None:
    op.create_table(
        "area_import",
        *_stamp("area_import"),
        sa.Column("area_draw_id", sa.String(), nullable=False),
        sa.Column("document_id", sa.String(), nullable=False),
        sa.Column("source_name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_area_import_digest_is_sha256")),
        sa.ForeignKeyConstraint(["area_draw_id"], ["area_draw.area_draw_id"], name=op.f("fk_area_import_area_draw_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.document_id"], name=op.f("fk_area_import_document_id")),
        sa.PrimaryKeyConstraint("area_draw_id", name=op.f("pk_area_import")),
    )
    op.create_index("ix_area_import_cycle_id", "area_import", ["cycle_id"])


def _create_area_boundary() -> None:
    op.create_table(
        "area_boundary",
        *_stamp("area_boundary"),
        sa.Column("boundary_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("geometry_json", sa.String(), nullable=False),
        sa.Column("source_datum", sa.String(), nullable=False),
        sa.Column("source_name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint(
            "source_datum IN ('WGS-84', 'GCJ-02', 'CGCS2000')", name=op.f("ck_area_boundary_source_datum_is_known")
        ),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_area_boundary_digest_is_sha256")),
        sa.PrimaryKeyConstraint("boundary_id", name=op.f("pk_area_boundary")),
        sa.UniqueConstraint("cycle_id", "ea_id", "version", name=op.f("uq_area_boundary_cycle_id_ea_id_version")),
    )
    op.create_index("ix_area_boundary_cycle_id", "area_boundary", ["cycle_id"])
    op.create_index("ix_area_boundary_ea_id", "area_boundary", ["ea_id"])


def _create_area_replacement() -> None:
    op.create_table(
        "area_replacement",
        *_stamp("area_replacement"),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("area_draw_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("n_households", sa.Integer(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("n_households >= 0", name=op.f("ck_area_replacement_n_households_not_negative")),
        sa.ForeignKeyConstraint(
            ["area_draw_id"], ["area_draw.area_draw_id"], name=op.f("fk_area_replacement_area_draw_id")
        ),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_area_replacement")),
    )
    op.create_index("ix_area_replacement_cycle_id", "area_replacement", ["cycle_id"])
    op.create_index("ix_area_replacement_ea_id", "area_replacement", ["ea_id"])


def _create_area_replacement_decision() -> None:
    op.create_table(
        "area_replacement_decision",
        *_stamp("area_replacement_decision"),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("area_draw_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("alternate_ea_id", sa.String(), nullable=True),
        sa.Column("document_id", sa.String(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "(state = 'carried_out') = (alternate_ea_id IS NOT NULL)",
            name=op.f("ck_area_replacement_decision_alternate_when_carried_out"),
        ),
        sa.CheckConstraint(
            "state IN ('approved', 'rejected', 'carried_out', 'cancelled')",
            name=op.f("ck_area_replacement_decision_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["area_draw_id"], ["area_draw.area_draw_id"], name=op.f("fk_area_replacement_decision_area_draw_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.document_id"], name=op.f("fk_area_replacement_decision_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["area_replacement.request_id"], name=op.f("fk_area_replacement_decision_request_id")
        ),
        sa.PrimaryKeyConstraint("request_id", "state", name=op.f("pk_area_replacement_decision")),
        sa.UniqueConstraint(
            "area_draw_id", "alternate_ea_id", name=op.f("uq_area_replacement_decision_area_draw_id_alternate_ea_id")
        ),
    )
    op.create_index("ix_area_replacement_decision_cycle_id", "area_replacement_decision", ["cycle_id"])
    op.create_index("ix_area_replacement_decision_ea_id", "area_replacement_decision", ["ea_id"])
