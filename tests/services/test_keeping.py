"""After the draw: changes of the sample with their codes, and erasing with proof, on both databases."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from fieldwork.rules.archive import RecordClass
from fieldwork.rules.maintenance import ChangeFields, ChangeKind
from fieldwork.services.erasure import ErasureFields, carry_out_erasure, keeping_view, reject_erasure, request_erasure
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.maintenance import code_history, maintenance_view, record_change
from fieldwork.store.triggers import drop_delete_triggers
from tests.refusing import refused
from tests.services.scene import ADMINISTRATOR, AUDITOR, ENUMERATOR, FAR_AREA, STATISTICIAN, Scene, household

LATER = datetime(2023, 3, 1, 4, tzinfo=UTC)
MUCH_LATER = datetime(2026, 1, 5, 4, tzinfo=UTC)


def change(scene: Scene, kind: ChangeKind, code: str, **more: object) -> ChangeFields:
    values = {"change_id": uuid4(), "happened_on": date(2023, 2, 1), **more}
    return ChangeFields(cycle_id=scene.cycle_id, kind=kind, code=code, **values)  # type: ignore[arg-type]


def record(scene: Scene, fields: ChangeFields, actor=ENUMERATOR) -> tuple[str, ...]:
    return record_change(scene.database, fields, actor=actor, now=LATER)


def test_a_split_brings_the_next_code_and_is_told_in_the_history(scene: Scene) -> None:
    split = change(scene, ChangeKind.HOUSEHOLD_SPLIT, household(10), n_new=1)
    (new,) = record(scene, split)
    assert new == household(10)[:18] + "02"
    assert record(scene, split) == (new,)
    moved = change(scene, ChangeKind.HOUSEHOLD_MOVED, new, happened_on=date(2023, 2, 20))
    record(scene, moved)
    steps = code_history(scene.database, scene.cycle_id, new, actor=AUDITOR)
    assert [step.kind for step in steps] == [ChangeKind.HOUSEHOLD_SPLIT, ChangeKind.HOUSEHOLD_MOVED]
    with refused("MAINTENANCE_CODE_ENDED", "2023-02-20"):
        record(scene, change(scene, ChangeKind.HOUSEHOLD_MOVED, new))


def test_a_code_that_ended_is_never_given_again(scene: Scene) -> None:
    (new,) = record(scene, change(scene, ChangeKind.HOUSEHOLD_SPLIT, household(10), n_new=1))
    record(scene, change(scene, ChangeKind.HOUSEHOLD_DIED_OUT, new))
    (newer,) = record(scene, change(scene, ChangeKind.HOUSEHOLD_SPLIT, household(10), n_new=1))
    assert newer > new


def test_a_change_is_recorded_within_reach_only(scene: Scene) -> None:
    with refused("PERMISSION_SCOPE"):
        record(scene, change(scene, ChangeKind.HOUSEHOLD_MOVED, household(10, FAR_AREA)))
    with refused("PERMISSION_ROLE"):
        record(scene, change(scene, ChangeKind.HOUSEHOLD_MOVED, household(10)), actor=AUDITOR)


def test_the_view_says_what_touches_the_sample_and_what_the_next_rotation_needs(filled: Scene) -> None:
    record(filled, change(filled, ChangeKind.HOUSEHOLD_MOVED, household(20)))
    record(filled, change(filled, ChangeKind.DWELLING_DEMOLISHED, household(5)[:18]))
    view = maintenance_view(filled.database, filled.cycle_id, today=LATER.date(), actor=STATISTICIAN)
    touched = dict(zip(view.changes["code"], view.changes["touches_sample"], strict=True))
    assert touched[household(20)]
    assert not touched[household(5)[:18]]
    coming = view.next_rotation
    assert coming is not None
    assert coming.starts_on == date(2024, 12, 1)
    assert coming.is_within_the_cycle
    needed = coming.areas.set_index("ea_id")
    assert set(needed["n_needed"]) == {10}
    assert (needed["n_short"] == (10 - needed["n_unused"]).clip(lower=0)).all()


def asked(scene: Scene, *, now: datetime = MUCH_LATER):
    fields = ErasureFields(
        request_id=uuid4(), cycle_id=scene.cycle_id, record_class=RecordClass.WORK_RECORD, reason="销毁清单〔2026〕1 号"
    )
    return request_erasure(scene.database, fields, actor=STATISTICIAN, now=now)


def erase(scene: Scene, request_id, actor=ADMINISTRATOR) -> int:
    return carry_out_erasure(
        scene.database, scene.cycle_id, request_id, settings=scene.settings, actor=actor, now=MUCH_LATER
    )


def test_what_was_erased_is_gone_and_the_ledger_says_erased_not_missing(filled: Scene) -> None:
    request_id = asked(filled)
    n_facts = erase(filled, request_id)
    report = verify_ledger(filled.database)
    assert report.is_clean
    assert report.n_erased == n_facts > 0
    with filled.database.reading() as session:
        assert session.connection().scalar(text("SELECT count(*) FROM visit")) == 0
    requests = keeping_view(filled.database, filled.cycle_id, today=MUCH_LATER.date(), actor=AUDITOR).requests
    assert requests.set_index("request_id").loc[str(request_id), "state"] == "carried_out"


def test_a_row_deleted_beside_an_erasure_is_missing(filled: Scene) -> None:
    erase(filled, asked(filled))
    with filled.database.transaction() as session:
        drop_delete_triggers(session.connection(), ["trial_decision"])
        session.connection().execute(text("DELETE FROM trial_decision"))
    assert [problem.code for problem in verify_ledger(filled.database).problems] == ["FACT_MISSING"]


def test_an_erasure_whose_digest_was_altered_hides_nothing(filled: Scene) -> None:
    erase(filled, asked(filled))
    with filled.database.transaction() as session:
        session.connection().execute(text("DROP TRIGGER erasure_refuses_update" + _on(filled)))
        session.connection().execute(text("UPDATE erasure SET tables = 'visit' WHERE state = 'carried_out'"))
    codes = {problem.code for problem in verify_ledger(filled.database).problems}
    assert {"ERASURE_DIFFERS", "FACT_MISSING", "FACT_CHANGED"} <= codes


def _on(scene: Scene) -> str:
    return " ON erasure" if scene.database.dialect == "postgresql" else ""


def test_the_guards_are_back_after_an_erasure(filled: Scene) -> None:
    erase(filled, asked(filled))
    filled.visit(household(20), "refused")
    with pytest.raises(DatabaseError, match="append-only"), filled.database.transaction() as session:
        session.connection().execute(text("DELETE FROM visit"))


def test_erasing_takes_two_persons_and_the_end_of_the_time(filled: Scene) -> None:
    with refused("ERASURE_TOO_EARLY"):
        asked(filled, now=LATER)
    request_id = asked(filled)
    with refused("ERASURE_BY_REQUESTER"):
        erase(filled, request_id, actor=STATISTICIAN)
    reject_erasure(filled.database, filled.cycle_id, request_id, actor=ADMINISTRATOR, now=MUCH_LATER)
    with refused("ERASURE_DECIDED"):
        erase(filled, request_id)
    with refused("ERASURE_NOT_FOUND"):
        erase(filled, uuid4())
