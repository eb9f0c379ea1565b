"""The ledger is read a page at a time: by subject, person and day; the system's state holds no secret."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from fieldwork.services import ledger_pages
from fieldwork.services.ledger import LedgerFilter, ledger_head
from fieldwork.services.ledger_pages import LedgerPage, action_in_words, ledger_page
from fieldwork.services.system import backup_folder, backups_in, system_view
from tests.refusing import refused
from tests.services.scene import AUDITOR, ENUMERATOR, NOW, Scene, household


def page(scene: Scene, **wanted: object) -> LedgerPage:
    return ledger_page(scene.database, LedgerFilter(**wanted), actor=AUDITOR)  # type: ignore[arg-type]


def test_the_newest_entries_come_first_with_their_words(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    found = page(scene)
    assert found.entries["sequence"].is_monotonic_decreasing
    assert found.n_found == found.n_entries == found.head.sequence
    assert found.entries["action_zh"].iloc[0] == "登记入户"
    assert {"stat", "enum"} <= set(found.actors)
    assert action_in_words("gone.away") == "gone.away"


def test_entries_are_filtered_by_subject_person_and_day(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    scene.now = NOW + timedelta(days=3)
    scene.visit(household(20), "refused")
    assert page(scene, subject=household(20)).n_found == 1
    assert page(scene, subject=household(20)[:15]).n_found >= 2
    assert page(scene, subject="%").n_found == 0
    assert page(scene, actor="enum").n_found == 2
    assert page(scene, actor="nobody").entries.empty
    assert page(scene, day=date(2022, 9, 4)).n_found == 1
    assert page(scene, day=date(2022, 9, 4), actor="stat").n_found == 0


def test_a_day_is_a_day_in_china(scene: Scene) -> None:
    scene.now = datetime(2022, 9, 9, 15, 30, tzinfo=UTC)
    scene.visit(household(10), "refused")
    assert page(scene, day=date(2022, 9, 10)).n_found == 1
    assert page(scene, day=date(2022, 9, 9)).n_found == 0


def test_a_page_is_bounded_and_says_how_many_there_are(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_pages, "SHOWN", 2)
    found = page(scene)
    assert len(found.entries) == 2
    assert found.n_found == ledger_head(scene.database).sequence


def test_only_who_may_reads_the_ledger_and_the_system(scene: Scene) -> None:
    with refused("PERMISSION_ROLE", "台账"):
        ledger_page(scene.database, LedgerFilter(), actor=ENUMERATOR)
    with refused("PERMISSION_ROLE", "系统"):
        system_view(scene.database, scene.settings, actor=ENUMERATOR)


def test_the_system_names_its_backups_and_no_secret(scene: Scene, tmp_path: Path) -> None:
    folder = backup_folder(scene.settings)
    folder.mkdir()
    for name in ("zhuhu-20220901T000000Z.zip", "zhuhu-20220902T000000Z.zip", "other.zip"):
        (folder / name).write_bytes(b"x")
    view = system_view(scene.database, scene.settings, actor=AUDITOR)
    assert view.backups["name"].tolist() == ["zhuhu-20220902T000000Z.zip", "zhuhu-20220901T000000Z.zip"]
    assert view.head == ledger_head(scene.database)
    assert view.dialect in ("sqlite", "postgresql")
    assert view.backup_folder == folder
    assert backups_in(tmp_path / "none").empty
