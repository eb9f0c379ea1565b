"""Corrections of visits, evidence for substitutions, dispositions, exhausted reserves, new occupants."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

DISPOSITIONS = (
    "'1.1', '1.2', '2.11', '2.111', '2.112', '2.12', '2.23', '2.24', '2.25', '2.31', '2.32', '2.33', '2.36', "
    "'3.11', '3.17', '3.18', '3.90', '4.10', '4.51', '4.52', '4.53', '4.61', '4.62', '4.63'"
)


def upgrade() -> None:
    _create_visit_correction()
    _create_substitution_evidence()
    _create_case_disposition()
    _create_case_resolution()
    _create_reserve_extension()
    _create_new_occupants()


def _stamp(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f(f"fk_{table}_cycle_id")),
    ]


def _create_visit_correction() -> None:
    op.create_table(
        "visit_correction",
        *_stamp("visit_correction"),
        sa.Column("correction_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("visit_id", sa.String(), nullable=False),
        sa.Column("replacement_visit_id", sa.String(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("replacement_visit_id <> visit_id", name=op.f("ck_visit_correction_another_visit")),
        sa.ForeignKeyConstraint(
            ["replacement_visit_id"], ["visit.visit_id"], name=op.f("fk_visit_correction_replacement_visit_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.visit_id"], name=op.f("fk_visit_correction_visit_id")),
        sa.PrimaryKeyConstraint("correction_id", name=op.f("pk_visit_correction")),
        sa.UniqueConstraint("replacement_visit_id", name=op.f("uq_visit_correction_replacement_visit_id")),
        sa.UniqueConstraint("visit_id", name=op.f("uq_visit_correction_visit_id")),
    )
    op.create_index("ix_visit_correction_cycle_id", "visit_correction", ["cycle_id"])
    op.create_index("ix_visit_correction_ea_id", "visit_correction", ["ea_id"])


def _create_substitution_evidence() -> None:
    op.create_table(
        "substitution_evidence",
        *_stamp("substitution_evidence"),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=True),
        sa.Column("village_role", sa.String(), nullable=True),
        sa.Column("village_name", sa.LargeBinary(), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "(kind = 'village') = (confirmed_on IS NOT NULL)", name=op.f("ck_substitution_evidence_day_of_the_village")
        ),
        sa.CheckConstraint(
            "(kind = 'village') = (village_role IS NOT NULL)", name=op.f("ck_substitution_evidence_role_of_the_village")
        ),
        sa.CheckConstraint(
            "(kind IN ('photo', 'screening')) = (source_id IS NOT NULL)",
            name=op.f("ck_substitution_evidence_source_where_there_is_one"),
        ),
        sa.CheckConstraint(
            "kind IN ('spread', 'recheck', 'village', 'photo', 'explanation', 'screening')",
            name=op.f("ck_substitution_evidence_kind_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["substitution_request.request_id"], name=op.f("fk_substitution_evidence_request_id")
        ),
        sa.PrimaryKeyConstraint("request_id", "kind", name=op.f("pk_substitution_evidence")),
    )
    op.create_index("ix_substitution_evidence_cycle_id", "substitution_evidence", ["cycle_id"])
    op.create_index("ix_substitution_evidence_ea_id", "substitution_evidence", ["ea_id"])


def _create_case_disposition() -> None:
    op.create_table(
        "case_disposition",
        *_stamp("case_disposition"),
        sa.Column("disposition_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("derived_code", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(f"code IN ({DISPOSITIONS})", name=op.f("ck_case_disposition_code_is_known")),
        sa.CheckConstraint(f"derived_code IN ({DISPOSITIONS})", name=op.f("ck_case_disposition_derived_code_is_known")),
        sa.CheckConstraint(
            "code = derived_code OR reason IS NOT NULL", name=op.f("ck_case_disposition_another_code_has_a_reason")
        ),
        sa.PrimaryKeyConstraint("disposition_id", name=op.f("pk_case_disposition")),
        sa.UniqueConstraint(
            "cycle_id", "household_id", "version", name=op.f("uq_case_disposition_cycle_id_household_id_version")
        ),
    )
    op.create_index("ix_case_disposition_cycle_id", "case_disposition", ["cycle_id"])
    op.create_index("ix_case_disposition_ea_id", "case_disposition", ["ea_id"])


def _create_case_resolution() -> None:
    op.create_table(
        "case_resolution",
        *_stamp("case_resolution"),
        sa.Column("resolution_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("kind IN ('extended', 'closed')", name=op.f("ck_case_resolution_kind_is_known")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["substitution_request.request_id"], name=op.f("fk_case_resolution_request_id")
        ),
        sa.PrimaryKeyConstraint("resolution_id", name=op.f("pk_case_resolution")),
        sa.UniqueConstraint(
            "cycle_id", "household_id", "version", name=op.f("uq_case_resolution_cycle_id_household_id_version")
        ),
    )
    op.create_index("ix_case_resolution_cycle_id", "case_resolution", ["cycle_id"])
    op.create_index("ix_case_resolution_ea_id", "case_resolution", ["ea_id"])


def _create_reserve_extension() -> None:
    op.create_table(
        "reserve_extension",
        *_stamp("reserve_extension"),
        sa.Column("draw_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("resolution_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("for_household_id", sa.String(), nullable=False),
        sa.Column("reserve_rank", sa.Integer(), nullable=False),
        sa.CheckConstraint("reserve_rank >= 1", name=op.f("ck_reserve_extension_reserve_rank_from_one")),
        sa.ForeignKeyConstraint(
            ["resolution_id"], ["case_resolution.resolution_id"], name=op.f("fk_reserve_extension_resolution_id")
        ),
        sa.ForeignKeyConstraint(["draw_id"], ["draw.draw_id"], name=op.f("fk_reserve_extension_draw_id")),
        sa.PrimaryKeyConstraint("draw_id", "household_id", name=op.f("pk_reserve_extension")),
        sa.UniqueConstraint(
            "draw_id",
            "for_household_id",
            "reserve_rank",
            name=op.f("uq_reserve_extension_draw_id_for_household_id_reserve_rank"),
        ),
    )
    op.create_index("ix_reserve_extension_cycle_id", "reserve_extension", ["cycle_id"])
    op.create_index("ix_reserve_extension_ea_id", "reserve_extension", ["ea_id"])


def _create_new_occupants() -> None:
    op.create_table(
        "new_occupants",
        *_stamp("new_occupants"),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("replaced_household_id", sa.String(), nullable=False),
        sa.Column("screened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("eligibility", sa.String(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("household_id <> replaced_household_id", name=op.f("ck_new_occupants_another_household")),
        sa.CheckConstraint(
            "eligibility IN ('in', 'out', 'unknown')", name=op.f("ck_new_occupants_eligibility_is_known")
        ),
        sa.PrimaryKeyConstraint("cycle_id", "household_id", name=op.f("pk_new_occupants")),
        sa.UniqueConstraint(
            "cycle_id", "replaced_household_id", name=op.f("uq_new_occupants_cycle_id_replaced_household_id")
        ),
    )
    op.create_index("ix_new_occupants_ea_id", "new_occupants", ["ea_id"])
