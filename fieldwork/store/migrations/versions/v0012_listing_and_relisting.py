"""Single changes of a listing, household codes, what is held against a list, relistings."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("listing", sa.Column("listed_by", sa.String(), nullable=True))
    _create_building_change()
    _create_dwelling_change()
    _create_household_code()
    _create_duplicate_decision()
    _create_area_count()
    _create_vacancy_check()
    _create_relisting()
    _create_relisted_dwelling()
    _create_relisting_resolution()
    _create_relisting_step()


def _of_area(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f(f"fk_{table}_cycle_id")),
    ]


def _index(table: str) -> None:
    op.create_index(f"ix_{table}_cycle_id", table, ["cycle_id"])
    op.create_index(f"ix_{table}_ea_id", table, ["ea_id"])


def _place() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("datum", sa.String(), nullable=True),
    ]


def _create_building_change() -> None:
    op.create_table(
        "building_change",
        *_of_area("building_change"),
        sa.Column("change_id", sa.String(), nullable=False),
        sa.Column("listing_id", sa.String(), nullable=False),
        sa.Column("building_no", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("building_type", sa.String(), nullable=False),
        sa.Column("n_floors", sa.Integer(), nullable=True),
        *_place(),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')", name=op.f("ck_building_change_datum_is_known")
        ),
        sa.CheckConstraint("kind IN ('added', 'corrected', 'removed')", name=op.f("ck_building_change_kind_is_known")),
        sa.ForeignKeyConstraint(["listing_id"], ["listing.listing_id"], name=op.f("fk_building_change_listing_id")),
        sa.PrimaryKeyConstraint("change_id", name=op.f("pk_building_change")),
        sa.UniqueConstraint(
            "listing_id", "building_no", "version", name=op.f("uq_building_change_listing_id_building_no_version")
        ),
    )
    _index("building_change")
    op.create_index("ix_building_change_listing_id", "building_change", ["listing_id"])


def _create_dwelling_change() -> None:
    op.create_table(
        "dwelling_change",
        *_of_area("dwelling_change"),
        sa.Column("change_id", sa.String(), nullable=False),
        sa.Column("listing_id", sa.String(), nullable=False),
        sa.Column("dwelling_no", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("segment_no", sa.String(), nullable=False),
        sa.Column("building_no", sa.String(), nullable=False),
        sa.Column("dwelling_type", sa.String(), nullable=False),
        sa.Column("occupancy", sa.String(), nullable=False),
        *_place(),
        sa.Column("address", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=True),
        sa.CheckConstraint(
            "datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')", name=op.f("ck_dwelling_change_datum_is_known")
        ),
        sa.CheckConstraint("kind IN ('added', 'corrected', 'removed')", name=op.f("ck_dwelling_change_kind_is_known")),
        sa.CheckConstraint(
            "source IN ('walk', 'relisting', 'duplicate', 'vacancy', 'segments')",
            name=op.f("ck_dwelling_change_source_is_known"),
        ),
        sa.ForeignKeyConstraint(["listing_id"], ["listing.listing_id"], name=op.f("fk_dwelling_change_listing_id")),
        sa.PrimaryKeyConstraint("change_id", name=op.f("pk_dwelling_change")),
        sa.UniqueConstraint(
            "listing_id", "dwelling_no", "version", name=op.f("uq_dwelling_change_listing_id_dwelling_no_version")
        ),
    )
    _index("dwelling_change")
    op.create_index("ix_dwelling_change_listing_id", "dwelling_change", ["listing_id"])


def _create_household_code() -> None:
    op.create_table(
        "household_code",
        *_of_area("household_code"),
        sa.Column("code_id", sa.String(), nullable=False),
        sa.Column("dwelling_no", sa.String(), nullable=False),
        sa.Column("household_no", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("residence_type", sa.String(), nullable=False),
        sa.CheckConstraint("length(household_id) = 20", name=op.f("ck_household_code_household_id_has_20_digits")),
        sa.CheckConstraint(
            "residence_type IN ('family', 'collective')", name=op.f("ck_household_code_residence_type_is_known")
        ),
        sa.PrimaryKeyConstraint("code_id", name=op.f("pk_household_code")),
        sa.UniqueConstraint("cycle_id", "household_id", name=op.f("uq_household_code_cycle_id_household_id")),
    )
    _index("household_code")


def _create_duplicate_decision() -> None:
    op.create_table(
        "duplicate_decision",
        *_of_area("duplicate_decision"),
        sa.Column("decision_id", sa.String(), nullable=False),
        sa.Column("first_dwelling_no", sa.String(), nullable=False),
        sa.Column("second_dwelling_no", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("removed_dwelling_no", sa.String(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "first_dwelling_no < second_dwelling_no", name=op.f("ck_duplicate_decision_first_is_smaller")
        ),
        sa.CheckConstraint(
            "(verdict = 'removed') = (removed_dwelling_no IS NOT NULL)",
            name=op.f("ck_duplicate_decision_removed_names_the_dwelling"),
        ),
        sa.CheckConstraint("score BETWEEN 0 AND 100", name=op.f("ck_duplicate_decision_score_in_range")),
        sa.CheckConstraint(
            "verdict IN ('same', 'different', 'removed')", name=op.f("ck_duplicate_decision_verdict_is_known")
        ),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_duplicate_decision")),
        sa.UniqueConstraint(
            "cycle_id",
            "ea_id",
            "first_dwelling_no",
            "second_dwelling_no",
            "version",
            name=op.f("uq_duplicate_decision_pair_version"),
        ),
    )
    _index("duplicate_decision")


def _create_area_count() -> None:
    op.create_table(
        "area_count",
        *_of_area("area_count"),
        sa.Column("count_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("n_units", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("n_units >= 0", name=op.f("ck_area_count_n_units_not_negative")),
        sa.PrimaryKeyConstraint("count_id", name=op.f("pk_area_count")),
    )
    _index("area_count")


def _create_vacancy_check() -> None:
    op.create_table(
        "vacancy_check",
        *_of_area("vacancy_check"),
        sa.Column("check_id", sa.String(), nullable=False),
        sa.Column("dwelling_no", sa.String(), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen", sa.String(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "seen IN ('vacant', 'occupied', 'seasonal', 'non_residential', 'demolished', 'unclear')",
            name=op.f("ck_vacancy_check_seen_is_known"),
        ),
        sa.PrimaryKeyConstraint("check_id", name=op.f("pk_vacancy_check")),
    )
    _index("vacancy_check")


def _create_relisting() -> None:
    op.create_table(
        "relisting",
        *_of_area("relisting"),
        sa.Column("relisting_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("listing_id", sa.String(), nullable=False),
        sa.Column("seed", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("n_segments", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("segments", sa.String(), nullable=False),
        sa.Column("n_listed", sa.Integer(), nullable=False),
        sa.Column("relister", sa.String(), nullable=False),
        sa.Column("plan_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("n_listed >= 0", name=op.f("ck_relisting_n_listed_not_negative")),
        sa.CheckConstraint("start >= 0 AND start < n_segments", name=op.f("ck_relisting_start_in_range")),
        sa.ForeignKeyConstraint(["listing_id"], ["listing.listing_id"], name=op.f("fk_relisting_listing_id")),
        sa.PrimaryKeyConstraint("relisting_id", name=op.f("pk_relisting")),
        sa.UniqueConstraint("cycle_id", "ea_id", "version", name=op.f("uq_relisting_cycle_id_ea_id_version")),
    )
    _index("relisting")


def _create_relisted_dwelling() -> None:
    op.create_table(
        "relisted_dwelling",
        *_of_area("relisted_dwelling"),
        sa.Column("relisted_id", sa.String(), nullable=False),
        sa.Column("relisting_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("segment_no", sa.String(), nullable=False),
        sa.Column("building_no", sa.String(), nullable=True),
        sa.Column("number_seen", sa.String(), nullable=True),
        sa.Column("dwelling_type", sa.String(), nullable=False),
        sa.Column("occupancy", sa.String(), nullable=False),
        *_place(),
        sa.Column("address", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')", name=op.f("ck_relisted_dwelling_datum_is_known")
        ),
        sa.ForeignKeyConstraint(
            ["relisting_id"], ["relisting.relisting_id"], name=op.f("fk_relisted_dwelling_relisting_id")
        ),
        sa.PrimaryKeyConstraint("relisted_id", name=op.f("pk_relisted_dwelling")),
        sa.UniqueConstraint("relisting_id", "position", name=op.f("uq_relisted_dwelling_relisting_id_position")),
    )
    _index("relisted_dwelling")
    op.create_index("ix_relisted_dwelling_relisting_id", "relisted_dwelling", ["relisting_id"])


def _create_relisting_resolution() -> None:
    op.create_table(
        "relisting_resolution",
        *_of_area("relisting_resolution"),
        sa.Column("resolution_id", sa.String(), nullable=False),
        sa.Column("relisting_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("relisted_id", sa.String(), nullable=True),
        sa.Column("dwelling_no", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "(verdict IN ('same', 'different')) = (relisted_id IS NOT NULL)",
            name=op.f("ck_relisting_resolution_pairs_name_both"),
        ),
        sa.CheckConstraint(
            "verdict IN ('same', 'different', 'exists', 'wrong')", name=op.f("ck_relisting_resolution_verdict_is_known")
        ),
        sa.ForeignKeyConstraint(
            ["relisted_id"], ["relisted_dwelling.relisted_id"], name=op.f("fk_relisting_resolution_relisted_id")
        ),
        sa.ForeignKeyConstraint(
            ["relisting_id"], ["relisting.relisting_id"], name=op.f("fk_relisting_resolution_relisting_id")
        ),
        sa.PrimaryKeyConstraint("resolution_id", name=op.f("pk_relisting_resolution")),
        sa.UniqueConstraint("relisting_id", "version", name=op.f("uq_relisting_resolution_relisting_id_version")),
    )
    _index("relisting_resolution")
    op.create_index("ix_relisting_resolution_relisting_id", "relisting_resolution", ["relisting_id"])


def _create_relisting_step() -> None:
    op.create_table(
        "relisting_step",
        *_of_area("relisting_step"),
        sa.Column("step_id", sa.String(), nullable=False),
        sa.Column("relisting_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("n_relisted", sa.Integer(), nullable=True),
        sa.Column("n_matched", sa.Integer(), nullable=True),
        sa.Column("n_moved", sa.Integer(), nullable=True),
        sa.Column("n_wrong", sa.Integer(), nullable=True),
        sa.Column("lower", sa.Float(), nullable=True),
        sa.Column("upper", sa.Float(), nullable=True),
        sa.Column("counts_json", sa.String(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "lower >= 0 AND lower <= upper AND upper <= 1", name=op.f("ck_relisting_step_bounds_are_shares")
        ),
        sa.CheckConstraint(
            "n_matched >= 0 AND n_matched <= n_relisted", name=op.f("ck_relisting_step_matches_among_relisted")
        ),
        sa.CheckConstraint(
            "state IN ('drawn', 'listed', 'compared', 'accepted', 'decided', 'whole_relisting', 'closed')",
            name=op.f("ck_relisting_step_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["relisting_id"], ["relisting.relisting_id"], name=op.f("fk_relisting_step_relisting_id")
        ),
        sa.PrimaryKeyConstraint("step_id", name=op.f("pk_relisting_step")),
        sa.UniqueConstraint("relisting_id", "version", name=op.f("uq_relisting_step_relisting_id_version")),
    )
    _index("relisting_step")
    op.create_index("ix_relisting_step_relisting_id", "relisting_step", ["relisting_id"])
