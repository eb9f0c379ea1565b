"""Keeping and erasing: every personal table is classified, nothing goes early, nobody erases alone."""

from datetime import date

import pytest

from fieldwork.rules.archive import (
    CLASS_LABELS,
    ERASABLE,
    KEPT_AS_PROOF,
    RecordClass,
    require_erasable,
    require_other_person,
    retentions,
)
from fieldwork.rules.plan_keeping import ArchivePlan
from fieldwork.store.columns import Sealed
from fieldwork.store.facts import fact_tables
from fieldwork.store.tables import METADATA
from tests.refusing import refused
from tests.spec import cases

PLAN = ArchivePlan(work_record_years=3, rotation_paper_years=5, electronic_years=10)
NEWEST = {RecordClass.WORK_RECORD: date(2022, 12, 3), RecordClass.ROTATION_PAPER: date(2022, 8, 20)}


def kept(kind: RecordClass):
    return next(each for each in retentions(NEWEST, PLAN) if each.record_class is kind)


def test_every_table_with_a_personal_value_is_erasable_or_kept_as_proof() -> None:
    personal = {table.name for table in fact_tables() if any(isinstance(c.type, Sealed) for c in table.c)}
    listed = [name for tables in ERASABLE.values() for name in tables]
    assert len(listed) == len(set(listed))
    assert personal <= set(listed) | KEPT_AS_PROOF
    assert KEPT_AS_PROOF.isdisjoint(listed)


def test_what_refers_to_an_erasable_table_is_erased_with_it() -> None:
    for tables in ERASABLE.values():
        for table in METADATA.sorted_tables:
            targets = {key.column.table.name for key in table.foreign_keys}
            assert table.name in tables or targets.isdisjoint(tables), table.name


def test_an_erasable_table_belongs_to_a_cycle() -> None:
    names = {name for tables in ERASABLE.values() for name in tables}
    tables = {table.name: table for table in fact_tables()}
    assert all("cycle_id" in tables[name].c for name in names)


@pytest.mark.parametrize(
    ("kind", "until"), [(RecordClass.WORK_RECORD, date(2025, 12, 31)), (RecordClass.ROTATION_PAPER, date(2027, 12, 31))]
)
def test_a_class_is_kept_whole_years_after_the_year_of_its_newest_record(kind: RecordClass, until: date) -> None:
    assert kept(kind).kept_until == until
    assert not kept(kind).may_be_erased(today=until)
    assert kept(kind).may_be_erased(today=date(until.year + 1, 1, 1))


def test_nothing_is_erased_early_without_reason_or_of_the_proof() -> None:
    late = date(2040, 1, 1)
    with refused("ERASURE_TOO_EARLY", "2025-12-31"):
        require_erasable(kept(RecordClass.WORK_RECORD), reason="清单", today=date(2025, 12, 31))
    with refused("ERASURE_REASON_MISSING"):
        require_erasable(kept(RecordClass.WORK_RECORD), reason=" ", today=late)
    with refused("ERASURE_NEVER"):
        require_erasable(kept(RecordClass.ELECTRONIC), reason="清单", today=late)
    empty = next(each for each in retentions({}, PLAN) if each.record_class is RecordClass.WORK_RECORD)
    with refused("ERASURE_NOTHING"):
        require_erasable(empty, reason="清单", today=late)
    require_erasable(kept(RecordClass.WORK_RECORD), reason="清单", today=late)


def test_the_person_who_asks_does_not_erase() -> None:
    require_other_person("a", "b")
    with refused("ERASURE_BY_REQUESTER"):
        require_other_person("a", "a")


def test_every_class_has_its_words() -> None:
    assert set(CLASS_LABELS) == set(ERASABLE) == set(RecordClass)


@pytest.mark.parametrize("case", cases("archive"), ids=lambda case: case["rule"])
def test_the_rule_holds_as_the_table_says(case) -> None:
    given = case["given"]
    kind = RecordClass(given["record_class"])
    held = next(each for each in retentions({kind: given["newest"]}, PLAN) if each.record_class is kind)
    call = {"reason": given.get("reason", "销毁清单"), "today": given["today"]}
    if "refused" in case:
        with refused(case["refused"]):
            require_erasable(held, **call)
    else:
        require_erasable(held, **call)
