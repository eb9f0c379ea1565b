"""Backups: made while people work, without keys, whole or not at all, checked before they are put back."""

import json
import threading
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.backup import restore_backup, write_backup
from fieldwork.services.copies import DATABASE_PARTS
from fieldwork.services.database import DATABASE_FILE, KEY_FILE, open_database
from fieldwork.services.exports import exports_view
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.services.photos import PhotoFields, add_photo, photo_path, read_photo
from fieldwork.services.schedule import KEEP, BackupPlan, back_up_once, interval, is_due, plan_of, start_backups
from fieldwork.services.system import backup_folder
from fieldwork.settings import Settings
from fieldwork.store import exports
from fieldwork.store import keys as key_files
from fieldwork.store.triggers import drop_triggers
from tests.databases import empty_database, only_sqlite
from tests.refusing import refused
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, Scene, household

KEEPER = Actor(account_id="admin", name="管理员", roles=frozenset({Role.ADMINISTRATOR}))
NOW = datetime(2022, 9, 2, tzinfo=UTC)
PICTURE = b"\xff\xd8\xff" + b"synthetic picture " * 50


def back_up(scene: Scene, path: Path) -> None:
    write_backup(scene.database, path, settings=scene.settings, actor=KEEPER, now=NOW)


def put_back(scene: Scene, path: Path, *, replace: bool = True) -> None:
    scene.database.close()
    try:
        restore_backup(path, scene.settings, actor=KEEPER, now=NOW, replace=replace)
    finally:
        scene.database = open_database(scene.settings)


def test_a_backup_put_back_holds_what_was_there_and_says_that_it_was(scene: Scene, tmp_path: Path) -> None:
    scene.visit(household(10), "refused")
    head, file = ledger_head(scene.database), tmp_path / "out" / "one.zip"
    back_up(scene, file)
    scene.visit(household(10), "refused")
    put_back(scene, file)
    report = verify_ledger(scene.database, expected_head=head.hash)
    assert report.is_clean
    assert report.n_entries == head.sequence + 1
    assert scene.case(household(10))["n_visits"] == 1
    with scene.database.reading() as session:
        restored = exports.restorations(session).iloc[0]
    assert (restored["head_hash"], restored["recorded_by"]) == (head.hash, "admin")


def test_a_backup_is_entered_as_a_file_that_left(scene: Scene, tmp_path: Path) -> None:
    head = ledger_head(scene.database)
    back_up(scene, tmp_path / "one.zip")
    left = exports_view(scene.database, actor=AUDITOR).iloc[0]
    assert (left["file_name"], left["channel"], left["head_hash"]) == ("one.zip", "backup", head.hash)


def test_a_backup_holds_neither_keys_nor_open_values(scene: Scene, tmp_path: Path) -> None:
    scene.visit(household(10), "refused")
    back_up(scene, tmp_path / "one.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        names = archive.namelist()
        content = b"".join(archive.read(name) for name in names)
    document = json.loads((scene.settings.resolved_data_dir() / KEY_FILE).read_text(encoding="ascii"))
    secrets = [document["ledger"].encode(), *(key.encode() for key in document["encryption"].values())]
    assert set(names) == {"manifest.json", DATABASE_PARTS[scene.database.dialect]}
    assert [secret for secret in [*secrets, "王某".encode(), "秘密路".encode()] if secret in content] == []


def test_photos_travel_with_the_backup_sealed(scene: Scene, tmp_path: Path) -> None:
    photo = PhotoFields(photo_id=uuid4(), cycle_id=scene.cycle_id, ea_id=AREA, subject=household(10), content=PICTURE)
    add_photo(scene.database, photo, settings=scene.settings, actor=ENUMERATOR, now=scene.later())
    back_up(scene, tmp_path / "one.zip")
    photo_path(scene.settings, str(photo.photo_id)).unlink()
    put_back(scene, tmp_path / "one.zip")
    assert read_photo(scene.database, photo.photo_id, settings=scene.settings, actor=ENUMERATOR) == PICTURE


def test_a_database_with_entries_is_not_replaced_without_the_word(scene: Scene, tmp_path: Path) -> None:
    back_up(scene, tmp_path / "one.zip")
    head = ledger_head(scene.database)
    with refused("BACKUP_PLACE_NOT_EMPTY", "--replace"):
        put_back(scene, tmp_path / "one.zip", replace=False)
    assert ledger_head(scene.database) == head


def test_an_office_that_lost_its_database_gets_it_back_with_its_keys(scene: Scene, tmp_path: Path) -> None:
    back_up(scene, tmp_path / "one.zip")
    n_entries = ledger_head(scene.database).sequence
    scene.database.close()
    keys = (scene.settings.resolved_data_dir() / KEY_FILE).read_bytes()
    place = empty_database(tmp_path / "new", scene.database.dialect)
    with refused("BACKUP_KEYS_NEEDED", "keys.json"):
        restore_backup(tmp_path / "one.zip", place, actor=KEEPER, now=NOW)
    key_files.create_key_file(tmp_path / "new" / KEY_FILE)
    with refused("BACKUP_KEYS_WRONG"):
        restore_backup(tmp_path / "one.zip", place, actor=KEEPER, now=NOW)
    (tmp_path / "new" / KEY_FILE).write_bytes(keys)
    restore_backup(tmp_path / "one.zip", place, actor=KEEPER, now=NOW)
    database = open_database(place)
    assert ledger_head(database).sequence == n_entries  # the entry of the backup is not in it, that of restoring is
    assert verify_ledger(database).is_clean
    database.close()


def test_people_go_on_working_while_a_backup_is_made(scene: Scene, tmp_path: Path) -> None:
    stop, done = threading.Event(), []

    def work() -> None:
        while not stop.is_set():
            scene.visit(household(10), "no_contact")
            done.append(1)
            time.sleep(0.01)  # a person is not a loop

    worker = threading.Thread(target=work)
    worker.start()
    try:
        for number in range(3):
            back_up(scene, tmp_path / f"{number}.zip")
    finally:
        stop.set()
        worker.join()
    assert done
    assert verify_ledger(scene.database).is_clean
    put_back(scene, tmp_path / "2.zip")
    assert verify_ledger(scene.database).is_clean


@pytest.mark.parametrize("damage", ["cut", "text", "part", "manifest", "outside"])
def test_a_damaged_backup_is_refused_and_nothing_is_changed(scene: Scene, tmp_path: Path, damage: str) -> None:
    file = tmp_path / "one.zip"
    back_up(scene, file)
    head = ledger_head(scene.database)
    codes = {"part": "BACKUP_DIGEST_DIFFERS"}
    damaged(file, damage, DATABASE_PARTS[scene.database.dialect])
    with refused(codes.get(damage, "BACKUP_NOT_A_BACKUP"), "one.zip"):
        put_back(scene, file)
    assert ledger_head(scene.database) == head


def damaged(file: Path, damage: str, part: str) -> None:
    if damage == "cut":
        file.write_bytes(file.read_bytes()[:-50])
    elif damage == "text":
        file.write_text("这不是备份", encoding="utf-8")
    else:
        with zipfile.ZipFile(file) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        if damage == "part":
            parts[part] += b"x"
        elif damage == "manifest":
            parts["manifest.json"] = b"[]"
        else:
            parts["manifest.json"] = parts["manifest.json"].replace(part.encode(), b"../" + part.encode())
        with zipfile.ZipFile(file, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)


def test_a_backup_whose_ledger_does_not_hold_is_refused_and_nothing_is_changed(scene: Scene, tmp_path: Path) -> None:
    scene.visit(household(10), "refused")
    with scene.database.transaction() as session:
        drop_triggers(session.connection())
        session.connection().execute(text("UPDATE visit SET attempt_code = 'agreed'"))
    back_up(scene, tmp_path / "one.zip")
    with scene.database.transaction() as session:
        session.connection().execute(text("UPDATE visit SET attempt_code = 'refused'"))
    n_entries = ledger_head(scene.database).sequence
    with refused("BACKUP_LEDGER_NOT_WHOLE", "visit"):
        put_back(scene, tmp_path / "one.zip")
    assert verify_ledger(scene.database).is_clean
    assert ledger_head(scene.database).sequence == n_entries


def test_a_backup_is_never_written_over_another(scene: Scene, tmp_path: Path) -> None:
    back_up(scene, tmp_path / "one.zip")
    before = (tmp_path / "one.zip").read_bytes()
    with refused("BACKUP_FILE_EXISTS", "one.zip"):
        back_up(scene, tmp_path / "one.zip")
    assert (tmp_path / "one.zip").read_bytes() == before


def test_a_place_that_cannot_be_written_leaves_nothing(scene: Scene, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with refused("BACKUP_NOT_WRITABLE"):
        back_up(scene, tmp_path / "file" / "one.zip")
    with refused("BACKUP_NOT_READABLE"):
        put_back(scene, tmp_path / "none.zip")


def test_only_who_keeps_the_database_backs_it_up(scene: Scene, tmp_path: Path) -> None:
    with refused("PERMISSION_ROLE", "备份"):
        write_backup(scene.database, tmp_path / "x.zip", settings=scene.settings, actor=ENUMERATOR, now=NOW)
    with refused("PERMISSION_ROLE", "恢复"):
        restore_backup(tmp_path / "x.zip", scene.settings, actor=AUDITOR, now=NOW)
    assert not (tmp_path / "x.zip").exists()


def test_a_backup_of_the_other_kind_of_database_is_refused(scene: Scene, tmp_path: Path) -> None:
    back_up(scene, tmp_path / "one.zip")
    other = scene.settings.model_copy(
        update={"database_url": "" if scene.settings.database_url else "postgresql://x/y"}
    )
    with refused("BACKUP_OTHER_DATABASE"):
        restore_backup(tmp_path / "one.zip", other, actor=KEEPER, now=NOW)


@only_sqlite
def test_a_damaged_database_is_set_aside_when_it_is_replaced(scene: Scene, tmp_path: Path) -> None:
    back_up(scene, tmp_path / "one.zip")
    scene.database.close()
    place = scene.settings.resolved_data_dir() / DATABASE_FILE
    for rest in ("-wal", "-shm"):
        place.with_name(place.name + rest).unlink(missing_ok=True)
    place.write_bytes(b"no database" * 1000)
    restore_backup(tmp_path / "one.zip", scene.settings, actor=KEEPER, now=NOW, replace=True)
    scene.database = open_database(scene.settings)
    assert verify_ledger(scene.database).is_clean
    assert place.with_name(f"{DATABASE_FILE}.damaged").is_file()


def test_backups_by_the_clock_come_when_due_and_old_ones_make_room(scene: Scene, tmp_path: Path) -> None:
    plan = BackupPlan(every=interval("24h"), folder=tmp_path / "backups", keep=2)
    days = [NOW + timedelta(days=number) for number in range(4)]
    for day in days:
        assert is_due(plan, now=day)
        back_up_once(scene.database, plan, settings=scene.settings, now=day)
        assert not is_due(plan, now=day + timedelta(hours=23))
    assert [path.name for path in sorted(plan.folder.iterdir())] == [
        "zhuhu-20220904T000000Z.zip",
        "zhuhu-20220905T000000Z.zip",
    ]


@only_sqlite
def test_the_clock_backs_up_on_its_own_and_a_failure_does_not_end_it(scene: Scene, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.write_text("in the way", encoding="utf-8")
    plan = BackupPlan(every=timedelta(hours=1), folder=folder)
    running = start_backups(scene.database, plan, settings=scene.settings, clock=lambda: NOW, pause_s=0.02)
    time.sleep(0.1)
    folder.unlink()
    until = time.monotonic() + 20
    while time.monotonic() < until and not list(folder.glob("*.zip")):
        time.sleep(0.02)
    running.stop()
    assert not running.thread.is_alive()
    assert len(list(folder.glob("*.zip"))) == 1
    assert plan.keep == KEEP


@only_sqlite
def test_the_clock_leaves_alone_what_it_did_not_name_and_what_bears_a_day_to_come(scene: Scene, tmp_path: Path) -> None:
    plan = BackupPlan(every=timedelta(hours=1), folder=tmp_path / "backups", keep=1)
    others = {"zhuhu-before-the-move.zip", "zhuhu-2022.zip", "zhuhu-20991231T000000Z.zip"}
    plan.folder.mkdir()
    for name in others:
        (plan.folder / name).touch()
    for hour in range(2):
        assert is_due(plan, now=NOW + timedelta(hours=hour))
        back_up_once(scene.database, plan, settings=scene.settings, now=NOW + timedelta(hours=hour))
    assert {path.name for path in plan.folder.iterdir()} == others | {"zhuhu-20220902T010000Z.zip"}


def test_the_plan_is_what_the_office_set_or_none(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    assert plan_of(settings) is None
    daily = settings.model_copy(update={"backup_every": "1d", "backup_keep": 3})
    assert plan_of(daily) == BackupPlan(every=timedelta(days=1), folder=tmp_path / "backups", keep=3)
    elsewhere = daily.model_copy(update={"backup_dir": tmp_path / "disk"})
    plan = plan_of(elsewhere)
    assert plan is not None
    assert plan.folder == backup_folder(elsewhere) == tmp_path / "disk"
    assert list(plan.folder.iterdir()) == []
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    with refused("BACKUP_NOT_WRITABLE", str(in_the_way)):
        plan_of(daily.model_copy(update={"backup_dir": in_the_way}))


@pytest.mark.parametrize(("said", "meant"), [("30m", 0.5), ("24h", 24), ("2d", 48)])
def test_an_interval_is_a_number_and_a_unit(said: str, meant: float) -> None:
    assert interval(said) == timedelta(hours=meant)


@pytest.mark.parametrize("said", ["", "24", "h", "0h", "-1d", "1w", "1.5h"])
def test_what_is_no_interval_is_refused(said: str) -> None:
    with refused("BACKUP_INTERVAL_WRONG"):
        interval(said)
