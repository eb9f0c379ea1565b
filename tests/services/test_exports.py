"""Exports: what leaves stands in the ledger, by its digest and the head that it carries."""

import hashlib

from fieldwork.rules.exports import exported
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.exports import exports_view, record_export, record_office_list
from fieldwork.services.ledger import ledger_head, verify_ledger
from tests.refusing import refused
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, FAR_AREA, STATISTICIAN, Scene

ADMINISTRATOR = Actor(account_id="keeper", name="保管", roles=frozenset({Role.ADMINISTRATOR}))
CONTENT = b"ea_id,household_id\n"


def file(*ea_ids: str, is_personal: bool = False):
    return exported(
        "sample.csv", CONTENT, n_rows=150, is_personal=is_personal, is_synthetic=True, ea_ids=frozenset(ea_ids)
    )


def test_an_export_is_entered_with_digest_rows_and_marks(scene: Scene) -> None:
    before = ledger_head(scene.database)
    carried = record_export(scene.database, [file()], cycle_id=scene.cycle_id, actor=STATISTICIAN, now=scene.later())
    assert carried == before
    assert ledger_head(scene.database).sequence == before.sequence + 1
    left = exports_view(scene.database, actor=AUDITOR).iloc[0]
    assert left["digest"] == hashlib.sha256(CONTENT).hexdigest()
    assert (left["n_rows"], left["is_personal"], left["is_synthetic"]) == (150, False, True)
    assert (left["head_sequence"], left["head_hash"]) == (before.sequence, before.hash)
    assert verify_ledger(scene.database).is_clean


def test_files_of_the_office_belong_to_no_cycle(scene: Scene) -> None:
    record_export(
        scene.database, [file(), file()], cycle_id="", actor=STATISTICIAN, now=scene.later(), channel="command"
    )
    left = exports_view(scene.database, actor=AUDITOR)
    assert left["cycle_id"].isna().all()
    assert left["channel"].tolist() == ["command"] * 2


def test_an_enumerator_takes_out_only_the_own_areas(scene: Scene) -> None:
    record_export(scene.database, [file(AREA)], cycle_id=scene.cycle_id, actor=ENUMERATOR, now=scene.later())
    with refused("PERMISSION_SCOPE", FAR_AREA):
        record_export(
            scene.database, [file(AREA, FAR_AREA)], cycle_id=scene.cycle_id, actor=ENUMERATOR, now=scene.later()
        )
    assert len(exports_view(scene.database, actor=AUDITOR)) == 1


def test_who_keeps_the_system_takes_out_its_lists_and_nothing_of_the_survey(scene: Scene) -> None:
    record_office_list(scene.database, [file(is_personal=True)], actor=ADMINISTRATOR, now=scene.later())
    left = exports_view(scene.database, actor=AUDITOR).iloc[0]
    assert left["recorded_by"] == ADMINISTRATOR.account_id
    assert exports_view(scene.database, actor=AUDITOR)["cycle_id"].isna().all()
    for files in ([file(AREA)], [file()]):
        with refused("PERMISSION_ROLE"):
            record_export(scene.database, files, cycle_id=scene.cycle_id, actor=ADMINISTRATOR, now=scene.later())
    with refused("PERMISSION_ROLE"):
        record_office_list(scene.database, [file()], actor=STATISTICIAN, now=scene.later())
    assert verify_ledger(scene.database).is_clean
