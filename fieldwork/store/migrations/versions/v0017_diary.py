"""Books while they are kept: corrections of accounts, entries per day, page checks, visits, steps, subsidies."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

FAULT_IS_KNOWN = (
    "fault IN ('missing_date', 'missing_item', 'missing_unit', 'missing_quantity', 'missing_amount', "
    "'missing_member', 'double_entry', 'omission', 'mixed_entry', 'false_entry', 'illegible', 'wrong_column')"
)


def upgrade() -> None:
    _extend_account_opening()
    _create_account_correction()
    _create_entry_count()
    _create_diary_check()
    _create_diary_check_fault()
    _create_diary_action()
    _create_bookkeeping_visit()
    _create_diary_correction()
    _create_diary_correction_step()
    _create_subsidy_payment()


def _stamp() -> list[sa.Column[object]]:
    return [
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
    ]


def _extend_account_opening() -> None:
    for name, kind in (("notice_version", sa.String()), ("keeper", sa.String()), ("keeper_name", sa.LargeBinary())):
        op.add_column("account_opening", sa.Column(name, kind, nullable=True))
    # A column that brings its rule with it: both databases take it without writing the table anew.
    op.execute(
        "ALTER TABLE account_opening ADD COLUMN starts_on DATE "
        "CONSTRAINT ck_account_opening_start_after_opening CHECK (starts_on >= opened_on)"
    )
    op.execute(
        "ALTER TABLE account_opening ADD COLUMN data_allowance_cny INTEGER "
        "CONSTRAINT ck_account_opening_data_allowance_not_negative CHECK (data_allowance_cny >= 0)"
    )


def _create_account_correction() -> None:
    op.create_table(
        "account_correction",
        *_stamp(),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("notice_given_on", sa.Date(), nullable=False),
        sa.Column("notice_version", sa.String(), nullable=True),
        sa.Column("keeper", sa.String(), nullable=True),
        sa.Column("keeper_name", sa.LargeBinary(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("data_allowance_cny", sa.Integer(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("data_allowance_cny >= 0", name=op.f("ck_account_correction_data_allowance_not_negative")),
        sa.CheckConstraint("notice_given_on <= opened_on", name=op.f("ck_account_correction_notice_before_opening")),
        sa.CheckConstraint("starts_on >= opened_on", name=op.f("ck_account_correction_start_after_opening")),
        sa.ForeignKeyConstraint(
            ["cycle_id", "household_id"],
            ["account_opening.cycle_id", "account_opening.household_id"],
            name=op.f("fk_account_correction_cycle_id_household_id"),
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_account_correction_cycle_id")),
        sa.PrimaryKeyConstraint("cycle_id", "household_id", "version", name=op.f("pk_account_correction")),
    )
    op.create_index("ix_account_correction_ea_id", "account_correction", ["ea_id"])


def _create_entry_count() -> None:
    op.create_table(
        "entry_count",
        *_stamp(),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("n_entries", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("source_name", sa.String(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "source IN ('paper_count', 'platform_seen', 'platform_export')", name=op.f("ck_entry_count_source_is_known")
        ),
        sa.CheckConstraint("n_entries >= 0", name=op.f("ck_entry_count_n_entries_not_negative")),
        sa.CheckConstraint("version = 1 OR reason IS NOT NULL", name=op.f("ck_entry_count_change_has_reason")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_entry_count_version_from_one")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_entry_count_cycle_id")),
        sa.PrimaryKeyConstraint("cycle_id", "household_id", "day", "version", name=op.f("pk_entry_count")),
    )
    op.create_index("ix_entry_count_ea_id", "entry_count", ["ea_id"])


def _create_diary_check() -> None:
    op.create_table(
        "diary_check",
        *_stamp(),
        sa.Column("check_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("page_no", sa.Integer(), nullable=True),
        sa.Column("n_faults", sa.Integer(), nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_diary_check_days_in_order")),
        sa.CheckConstraint("last_day <= checked_on", name=op.f("ck_diary_check_checked_afterwards")),
        sa.CheckConstraint("n_faults >= 0", name=op.f("ck_diary_check_n_faults_not_negative")),
        sa.CheckConstraint("page_no >= 1", name=op.f("ck_diary_check_page_from_one")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_diary_check_cycle_id")),
        sa.PrimaryKeyConstraint("check_id", name=op.f("pk_diary_check")),
    )
    op.create_index("ix_diary_check_cycle_id", "diary_check", ["cycle_id"])
    op.create_index("ix_diary_check_ea_id", "diary_check", ["ea_id"])


def _create_diary_check_fault() -> None:
    op.create_table(
        "diary_check_fault",
        *_stamp(),
        sa.Column("check_id", sa.String(), nullable=False),
        sa.Column("fault", sa.String(), nullable=False),
        sa.CheckConstraint(
            FAULT_IS_KNOWN,
            name=op.f("ck_diary_check_fault_fault_is_known"),
        ),
        sa.ForeignKeyConstraint(["check_id"], ["diary_check.check_id"], name=op.f("fk_diary_check_fault_check_id")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_diary_check_fault_cycle_id")),
        sa.PrimaryKeyConstraint("check_id", "fault", name=op.f("pk_diary_check_fault")),
    )
    op.create_index("ix_diary_check_fault_cycle_id", "diary_check_fault", ["cycle_id"])


def _create_diary_action() -> None:
    op.create_table(
        "diary_action",
        *_stamp(),
        sa.Column("action_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("weaknesses", sa.String(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("kind IN ('remind', 'coach', 'visit')", name=op.f("ck_diary_action_kind_is_known")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_diary_action_cycle_id")),
        sa.PrimaryKeyConstraint("action_id", name=op.f("pk_diary_action")),
    )
    op.create_index("ix_diary_action_cycle_id", "diary_action", ["cycle_id"])
    op.create_index("ix_diary_action_ea_id", "diary_action", ["ea_id"])


def _create_bookkeeping_visit() -> None:
    op.create_table(
        "bookkeeping_visit",
        *_stamp(),
        sa.Column("visit_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("visited_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("visited_by", sa.String(), nullable=False),
        sa.Column("action_id", sa.String(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('first_week', 'monthly', 'round', 'weak')", name=op.f("ck_bookkeeping_visit_kind_is_known")
        ),
        sa.ForeignKeyConstraint(["action_id"], ["diary_action.action_id"], name=op.f("fk_bookkeeping_visit_action_id")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_bookkeeping_visit_cycle_id")),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_bookkeeping_visit")),
    )
    op.create_index("ix_bookkeeping_visit_cycle_id", "bookkeeping_visit", ["cycle_id"])
    op.create_index("ix_bookkeeping_visit_ea_id", "bookkeeping_visit", ["ea_id"])


def _create_diary_correction() -> None:
    op.create_table(
        "diary_correction",
        *_stamp(),
        sa.Column("correction_id", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("fault", sa.String(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            FAULT_IS_KNOWN,
            name=op.f("ck_diary_correction_fault_is_known"),
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_diary_correction_cycle_id")),
        sa.PrimaryKeyConstraint("correction_id", name=op.f("pk_diary_correction")),
    )
    op.create_index("ix_diary_correction_cycle_id", "diary_correction", ["cycle_id"])
    op.create_index("ix_diary_correction_ea_id", "diary_correction", ["ea_id"])


def _create_diary_correction_step() -> None:
    op.create_table(
        "diary_correction_step",
        *_stamp(),
        sa.Column("correction_id", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "step IN ('household_confirmed', 'household_declined', 'staff_confirmed', 'carried_out', 'cancelled')",
            name=op.f("ck_diary_correction_step_step_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["correction_id"], ["diary_correction.correction_id"], name=op.f("fk_diary_correction_step_correction_id")
        ),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_diary_correction_step_cycle_id")),
        sa.PrimaryKeyConstraint("correction_id", "step", name=op.f("pk_diary_correction_step")),
    )
    op.create_index("ix_diary_correction_step_cycle_id", "diary_correction_step", ["cycle_id"])
    op.create_index("ix_diary_correction_step_ea_id", "diary_correction_step", ["ea_id"])


def _create_subsidy_payment() -> None:
    op.create_table(
        "subsidy_payment",
        *_stamp(),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ea_id", sa.String(), nullable=False),
        sa.Column("n_days", sa.Integer(), nullable=False),
        sa.Column("amount_cny", sa.Integer(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("method", sa.String(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("amount_cny > 0 OR reason IS NOT NULL", name=op.f("ck_subsidy_payment_reversal_has_reason")),
        sa.CheckConstraint("amount_cny >= 0", name=op.f("ck_subsidy_payment_amount_not_negative")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_subsidy_payment_version_from_one")),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f("fk_subsidy_payment_cycle_id")),
        sa.PrimaryKeyConstraint("cycle_id", "household_id", "month", "version", name=op.f("pk_subsidy_payment")),
    )
    op.create_index("ix_subsidy_payment_ea_id", "subsidy_payment", ["ea_id"])
