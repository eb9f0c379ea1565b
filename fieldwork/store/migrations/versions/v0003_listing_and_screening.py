"""Listings with buildings and dwellings, screening answers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_listing()
    _create_building()
    _create_dwelling()
    _create_screening_answer()


def _create_listing() -> None:
    op.create_table(
        "listing",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("listing_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("source_name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("datum", sa.String(), nullable=False),
        sa.Column("n_buildings", sa.Integer(), nullable=False),
        sa.Column("n_dwellings", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')", name=op.f("ck_listing_datum_is_known")
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_listing_cycle_id")),
        sa.PrimaryKeyConstraint("listing_id", name=op.f("pk_listing")),
        sa.UniqueConstraint("cycle_id", "ea_id", "version", name=op.f("uq_listing_cycle_id_ea_id_version")),
    )
    op.create_index("ix_listing_cycle_id", "listing", ["cycle_id"])


def _create_building() -> None:
    op.create_table(
        "building",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("listing_id", sa.String(), nullable=False),
        sa.Column("building_no", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("building_type", sa.String(), nullable=False),
        sa.Column("n_floors", sa.Integer(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_building_cycle_id")),
        sa.ForeignKeyConstraint(["listing_id"], ["listing.listing_id"], name=op.f("fk_building_listing_id")),
        sa.PrimaryKeyConstraint("listing_id", "building_no", name=op.f("pk_building")),
    )
    op.create_index("ix_building_cycle_id", "building", ["cycle_id"])


def _create_dwelling() -> None:
    op.create_table(
        "dwelling",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("listing_id", sa.String(), nullable=False),
        sa.Column("dwelling_no", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("segment_no", sa.String(), nullable=False),
        sa.Column("building_no", sa.String(), nullable=False),
        sa.Column("dwelling_type", sa.String(), nullable=False),
        sa.Column("occupancy", sa.String(), nullable=False),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("address", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_dwelling_cycle_id")),
        sa.ForeignKeyConstraint(["listing_id"], ["listing.listing_id"], name=op.f("fk_dwelling_listing_id")),
        sa.PrimaryKeyConstraint("listing_id", "dwelling_no", name=op.f("pk_dwelling")),
    )
    op.create_index("ix_dwelling_cycle_id", "dwelling", ["cycle_id"])


def _create_screening_answer() -> None:
    op.create_table(
        "screening_answer",
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("answer_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("dwelling_no", sa.String(), nullable=False),
        sa.Column("household_no", sa.String(), nullable=False),
        sa.Column("eligibility", sa.String(), nullable=False),
        sa.Column("n_persons", sa.Integer(), nullable=True),
        sa.Column("income", sa.LargeBinary(), nullable=True),
        sa.Column("residence_type", sa.String(), nullable=True),
        sa.Column("floor_area_m2", sa.Float(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("screened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("source_name", sa.String(), nullable=True),
        sa.Column("notes", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "eligibility IN ('in', 'out', 'unknown')", name=op.f("ck_screening_answer_eligibility_is_known")
        ),
        sa.CheckConstraint("floor_area_m2 >= 0", name=op.f("ck_screening_answer_floor_area_not_negative")),
        sa.CheckConstraint("n_persons >= 0", name=op.f("ck_screening_answer_n_persons_not_negative")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_screening_answer_cycle_id")),
        sa.PrimaryKeyConstraint("answer_id", name=op.f("pk_screening_answer")),
        sa.UniqueConstraint(
            "cycle_id", "household_id", "version", name=op.f("uq_screening_answer_cycle_id_household_id_version")
        ),
    )
    op.create_index("ix_screening_answer_cycle_id", "screening_answer", ["cycle_id"])
    op.create_index("ix_screening_answer_ea_id", "screening_answer", ["ea_id"])
