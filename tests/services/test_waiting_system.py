"""What waits for who keeps the system: it is there while it holds, and gone when it is done."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldwork.exchange.certificates import FOLDER, SERVER_FILE, SERVER_KEY_FILE, make_root, make_server, write_signed
from fieldwork.rules.jobs import JobState
from fieldwork.rules.keeping import CERTIFICATE_NOTICE, DAYS_WITHOUT_BACKUP
from fieldwork.rules.people import PeopleRules
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.waiting import WaitingKind
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.jobs import submit_job
from fieldwork.services.people import Credential, NewAccount, create_account
from fieldwork.services.system import backup_folder
from fieldwork.services.waiting_system import SystemDay, system_day
from fieldwork.settings import Settings
from fieldwork.store import jobs
from tests.refusing import refused
from tests.services.scene import STATISTICIAN, SUPERVISOR, Scene

KEEPER = Actor(account_id="keeper", name="保管", roles=frozenset({Role.ADMINISTRATOR}))
K = WaitingKind


def day(scene: Scene, settings: Settings, *, actor: Actor = KEEPER) -> SystemDay:
    return system_day(
        scene.database, scene.cycle_id, settings=settings, rules=PeopleRules(), actor=actor, now=scene.now
    )


def kinds(scene: Scene, settings: Settings) -> dict[WaitingKind, bool]:
    return {line.kind: line.is_late for line in day(scene, settings).lines}


def back_up(settings: Settings, made_at: datetime) -> None:
    folder = backup_folder(settings)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"zhuhu-{made_at:%Y%m%dT%H%M%SZ}.zip"
    file.write_bytes(b"")
    os.utime(file, (made_at.timestamp(), made_at.timestamp()))


def test_a_backup_waits_until_it_is_made_and_again_when_it_grows_old(scene: Scene, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    assert kinds(scene, settings)[K.BACKUP] is False
    back_up(settings, scene.now - DAYS_WITHOUT_BACKUP - timedelta(days=1))
    assert kinds(scene, settings)[K.BACKUP] is True
    back_up(settings, scene.now - timedelta(days=2))
    assert K.BACKUP not in kinds(scene, settings)
    assert kinds(scene, Settings(data_dir=tmp_path, backup_every="24h"))[K.BACKUP] is True


@pytest.mark.parametrize(("days_left", "waits"), [(CERTIFICATE_NOTICE.days - 1, True), (200, False)])
def test_a_certificate_waits_when_its_end_is_near(scene: Scene, tmp_path: Path, days_left: int, waits: bool) -> None:
    settings = Settings(data_dir=tmp_path)
    root = make_root(now=datetime.now(UTC) - timedelta(days=800 - days_left))
    server = make_server(root, ["127.0.0.1"], now=datetime.now(UTC) - timedelta(days=800 - days_left))
    write_signed(server, tmp_path / FOLDER / SERVER_FILE, tmp_path / FOLDER / SERVER_KEY_FILE)
    assert (K.CERTIFICATE in kinds(scene, settings)) == waits


def test_a_failed_job_waits_until_the_same_work_is_asked_for_again(scene: Scene, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    job_id = submit_job(scene.database, "database.backup", actor=KEEPER, now=scene.now)
    with scene.database.transaction() as session:
        jobs.change(session, job_id, {"state": JobState.FAILED.value, "ended_at": scene.now, "problem": "磁盘已满"})
    assert K.JOB in kinds(scene, settings)
    submit_job(scene.database, "database.backup", actor=KEEPER, now=scene.now + timedelta(minutes=1))
    assert K.JOB not in kinds(scene, settings)


def test_an_account_without_a_role_waits_for_who_gives_roles(scene: Scene, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    assert K.IDLE_ACCOUNT not in kinds(scene, settings)
    account = NewAccount(account_id="new.one", name="新人（虚构）", roles=frozenset())
    create_account(scene.database, account, Credential(), actor=FIRST_START, now=scene.now)
    (line,) = (line for line in day(scene, settings).lines if line.kind is K.IDLE_ACCOUNT)
    assert (line.first.record, line.ea_ids) == ("new.one", ())


def test_the_system_waits_for_nobody_else(scene: Scene, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    assert day(scene, settings, actor=STATISTICIAN).lines == ()
    with refused("PERMISSION_ROLE"):
        day(scene, settings, actor=SUPERVISOR)
