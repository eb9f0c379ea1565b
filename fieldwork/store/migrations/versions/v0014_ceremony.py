"""Lists unlocked, commitments and draws void, picks of the platform with what explains them, names of columns.

A label may now be used by several draws of different areas, and again after a commitment became void, so two rules
of uniqueness go. SQLite cannot drop one: there the three tables that hang together are written anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_KNOWN = "('own', 'platform')"


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _rewrite_on_sqlite()
    else:
        _loosen()
    _create_list_unlock()
    _create_commitment_void()
    _create_draw_void_request()
    _create_draw_void_decision()
    _create_void_area()
    _create_pick_import()
    _create_draw_explanation()
    _create_mapping_profile()


def _loosen() -> None:
    op.drop_constraint("uq_commitment_cycle_id_label", "commitment")
    op.drop_constraint("uq_draw_cycle_id_label", "draw")
    op.add_column("list_lock", sa.Column("lock_no", sa.Integer(), nullable=True))
    op.drop_constraint("uq_list_lock_cycle_id_ea_id_label", "list_lock")
    op.create_unique_constraint(
        op.f("uq_list_lock_cycle_id_ea_id_label_lock_no"), "list_lock", ["cycle_id", "ea_id", "label", "lock_no"]
    )


def _rewrite_on_sqlite() -> None:
    """Copy into new tables, take the old ones away from the last child to the first parent, and take their names."""
    parts = {"list_lock": _list_lock, "commitment": _commitment, "draw": _draw, "sample_household": _sample_household}
    for name, columns in parts.items():
        op.create_table(f"{name}_new", *columns())
        known = ", ".join(f'"{column["name"]}"' for column in sa.inspect(op.get_bind()).get_columns(name))
        op.execute(f'INSERT INTO "{name}_new" ({known}) SELECT {known} FROM "{name}"')  # noqa: S608 - names of ours
    for name in reversed(parts):
        op.drop_table(name)
    for name in parts:
        op.rename_table(f"{name}_new", name)
        op.create_index(f"ix_{name}_cycle_id", name, ["cycle_id"])


def _stamp(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("cycle_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycle.cycle_id"], name=op.f(f"fk_{table}_cycle_id")),
    ]


def _text(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=nullable) for name in names]


def _link(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _list_lock() -> list[sa.schema.SchemaItem]:
    return [
        *_stamp("list_lock"),
        *_text("lock_id", "ea_id", "label", "sort", "list_digest", "order_digest"),
        sa.Column("n_units", sa.Integer(), nullable=False),
        sa.Column("lock_no", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("lock_id", name=op.f("pk_list_lock")),
        sa.UniqueConstraint(
            "cycle_id", "ea_id", "label", "lock_no", name=op.f("uq_list_lock_cycle_id_ea_id_label_lock_no")
        ),
    ]


def _commitment() -> list[sa.schema.SchemaItem]:
    return [
        *_stamp("commitment"),
        *_text("commitment_id", "label", "event_name", "event_issue"),
        sa.Column("happens_on", sa.Date(), nullable=False),
        *_text("text_form", "record_json", "digest"),
        sa.PrimaryKeyConstraint("commitment_id", name=op.f("pk_commitment")),
    ]


def _draw() -> list[sa.schema.SchemaItem]:
    return [
        *_stamp("draw"),
        *_text("draw_id", "label"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_text("stage", "authority", "reserve_authority", "method", "record_json", "digest"),
        *_text("commitment_id", nullable=True),
        sa.CheckConstraint(f"authority IN {_KNOWN}", name=op.f("ck_draw_authority_is_known")),
        sa.CheckConstraint(f"reserve_authority IN {_KNOWN}", name=op.f("ck_draw_reserve_authority_is_known")),
        _link("draw", "commitment_id", "commitment_new.commitment_id"),
        sa.PrimaryKeyConstraint("draw_id", name=op.f("pk_draw")),
        sa.UniqueConstraint("cycle_id", "version", name=op.f("uq_draw_cycle_id_version")),
    ]


def _sample_household() -> list[sa.schema.SchemaItem]:
    queue = ("draw_id", "for_household_id", "reserve_rank")
    return [
        *_stamp("sample_household"),
        *_text("draw_id", "household_id", "ea_id"),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("is_drawn", sa.Boolean(), nullable=False),
        *_text("for_household_id", nullable=True),
        sa.Column("reserve_rank", sa.Integer(), nullable=True),
        sa.Column("inclusion_prob_stage2", sa.Float(), nullable=True),
        *(
            sa.CheckConstraint(rule, name=op.f(f"ck_sample_household_{name}"))
            for name, rule in _RULES_OF_SAMPLE.items()
        ),
        _link("sample_household", "draw_id", "draw_new.draw_id"),
        sa.PrimaryKeyConstraint("draw_id", "household_id", name=op.f("pk_sample_household")),
        sa.UniqueConstraint("draw_id", "ea_id", "rank", name=op.f("uq_sample_household_draw_id_ea_id_rank")),
        sa.UniqueConstraint(*queue, name=op.f("uq_sample_household_draw_id_for_household_id_reserve_rank")),
    ]


_RULES_OF_SAMPLE = {
    "inclusion_prob_is_one": "inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1",
    "drawn_or_reserve": "is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)",
    "reserve_rank_from_one": "reserve_rank >= 1",
}


def _create_list_unlock() -> None:
    op.create_table(
        "list_unlock",
        *_stamp("list_unlock"),
        *_text("lock_id", "ea_id", "reason"),
        _link("list_unlock", "lock_id", "list_lock.lock_id"),
        sa.PrimaryKeyConstraint("lock_id", name=op.f("pk_list_unlock")),
    )
    op.create_index("ix_list_unlock_cycle_id", "list_unlock", ["cycle_id"])


def _create_commitment_void() -> None:
    op.create_table(
        "commitment_void",
        *_stamp("commitment_void"),
        *_text("commitment_id", "lock_id", "reason"),
        _link("commitment_void", "commitment_id", "commitment.commitment_id"),
        _link("commitment_void", "lock_id", "list_lock.lock_id"),
        sa.PrimaryKeyConstraint("commitment_id", name=op.f("pk_commitment_void")),
    )
    op.create_index("ix_commitment_void_cycle_id", "commitment_void", ["cycle_id"])


def _create_draw_void_request() -> None:
    op.create_table(
        "draw_void_request",
        *_stamp("draw_void_request"),
        *_text("request_id", "draw_id", "ea_ids", "reason_code", "reason"),
        _link("draw_void_request", "draw_id", "draw.draw_id"),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_draw_void_request")),
    )
    op.create_index("ix_draw_void_request_cycle_id", "draw_void_request", ["cycle_id"])


def _create_draw_void_decision() -> None:
    op.create_table(
        "draw_void_decision",
        *_stamp("draw_void_decision"),
        *_text("request_id", "state"),
        *_text("reason", nullable=True),
        sa.CheckConstraint("state IN ('confirmed', 'rejected')", name=op.f("ck_draw_void_decision_state_is_known")),
        _link("draw_void_decision", "request_id", "draw_void_request.request_id"),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_draw_void_decision")),
    )
    op.create_index("ix_draw_void_decision_cycle_id", "draw_void_decision", ["cycle_id"])


def _create_void_area() -> None:
    op.create_table(
        "void_area",
        *_stamp("void_area"),
        *_text("draw_id", "ea_id", "request_id"),
        _link("void_area", "draw_id", "draw.draw_id"),
        _link("void_area", "request_id", "draw_void_request.request_id"),
        sa.PrimaryKeyConstraint("draw_id", "ea_id", name=op.f("pk_void_area")),
        sa.UniqueConstraint("request_id", "ea_id", name=op.f("uq_void_area_request_id_ea_id")),
    )
    op.create_index("ix_void_area_cycle_id", "void_area", ["cycle_id"])


def _create_pick_import() -> None:
    op.create_table(
        "pick_import",
        *_stamp("pick_import"),
        *_text("draw_id", "source_name", "digest"),
        *_text("profile_name", "acceptance", nullable=True),
        _link("pick_import", "draw_id", "draw.draw_id"),
        sa.PrimaryKeyConstraint("draw_id", name=op.f("pk_pick_import")),
    )
    op.create_index("ix_pick_import_cycle_id", "pick_import", ["cycle_id"])


def _create_draw_explanation() -> None:
    numbers = [sa.Column(name, sa.Integer(), nullable=False) for name in ("n_units", "n_picks", "n_matched")]
    op.create_table(
        "draw_explanation",
        *_stamp("draw_explanation"),
        *_text("draw_id", "ea_id"),
        *numbers,
        sa.Column("is_explained", sa.Boolean(), nullable=False),
        *_text("sort_order", "form", "unexplained", "expected", nullable=True),
        sa.Column("chance_bound", sa.Float(), nullable=False),
        sa.CheckConstraint(
            "n_matched >= 0 AND n_matched <= n_picks", name=op.f("ck_draw_explanation_matched_within_picks")
        ),
        sa.CheckConstraint(
            "NOT is_explained OR n_matched = n_picks", name=op.f("ck_draw_explanation_explained_when_all_match")
        ),
        _link("draw_explanation", "draw_id", "draw.draw_id"),
        sa.PrimaryKeyConstraint("draw_id", "ea_id", name=op.f("pk_draw_explanation")),
    )
    op.create_index("ix_draw_explanation_cycle_id", "draw_explanation", ["cycle_id"])


def _create_mapping_profile() -> None:
    op.create_table(
        "mapping_profile",
        *_stamp("mapping_profile"),
        *_text("profile_id", "form", "name", "mapping_json"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("profile_id", name=op.f("pk_mapping_profile")),
        sa.UniqueConstraint(
            "cycle_id", "form", "name", "version", name=op.f("uq_mapping_profile_cycle_id_form_name_version")
        ),
    )
    op.create_index("ix_mapping_profile_cycle_id", "mapping_profile", ["cycle_id"])
