"""Long work runs in a process of its own: progress, cancel, result kept; its death is never the application's."""

import signal
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest

from fieldwork.rules.jobs import JobState
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services import jobs as service
from fieldwork.services import worker as workers
from fieldwork.services import worker_process
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.database import DATABASE_FILE
from fieldwork.services.jobs import JobView, cancel_job, job_kinds, job_view, jobs_view, newest_job, submit_job
from fieldwork.services.people import Credential, NewAccount, create_account
from fieldwork.services.system import backup_folder
from fieldwork.services.worker import Order, Worker, do_next, mark_lost
from fieldwork.store import jobs
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.job_kinds import KINDS
from tests.services.scene import AUDITOR, ENUMERATOR, NOW, STATISTICIAN, Scene

KINDS_PATH = "tests.services.job_kinds:KINDS"


@pytest.fixture
def test_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "job_kinds", lambda: KINDS)
    monkeypatch.setattr(service, "title_of", lambda kind: kind)


def submitted(scene: Scene, kind: str = "ledger.verify", **arguments: object) -> str:
    return submit_job(scene.database, kind, arguments=arguments, actor=AUDITOR, now=scene.later())


def done_here(scene: Scene) -> bool:
    return do_next(scene.database, scene.settings, kinds=KINDS, name="here")


def seen(scene: Scene, job_id: str) -> JobView:
    return job_view(scene.database, job_id, actor=AUDITOR)


def test_a_job_is_done_and_its_result_is_kept(scene: Scene, test_kinds: None) -> None:
    job_id = submitted(scene, total=3)
    waiting = seen(scene, job_id)
    assert (waiting.state, waiting.is_open, waiting.part, waiting.label) == (JobState.WAITING, True, 0.0, "排队")
    assert done_here(scene)
    done = seen(scene, job_id)
    assert (done.state, done.is_open, done.part) == (JobState.DONE, False, 1.0)
    assert done.result == {"counted": 3, "by": "audit"}
    assert not done_here(scene)
    assert newest_job(scene.database, "ledger.verify", actor=AUDITOR) == done
    assert newest_job(scene.database, "refuse", actor=AUDITOR) is None


def test_the_ledger_is_verified_by_a_job(scene: Scene) -> None:
    job_id = submitted(scene)
    assert do_next(scene.database, scene.settings, kinds=job_kinds(), name="here")
    view = seen(scene, job_id)
    assert view.title == "核验台账"
    assert view.result["n_problems"] == 0
    assert view.result["n_entries"] == view.result["sequence"]


@pytest.mark.parametrize(("kind", "word"), [("refuse", "别人刚刚"), ("stumble", "ValueError")])
def test_a_job_that_goes_wrong_says_why_and_nothing_personal(
    scene: Scene, test_kinds: None, kind: str, word: str
) -> None:
    job_id = submitted(scene, kind)
    assert done_here(scene)
    view = seen(scene, job_id)
    assert view.state is JobState.FAILED
    assert word in view.problem
    assert "王某" not in view.problem


def test_a_kind_that_this_version_does_not_know_fails(scene: Scene, test_kinds: None) -> None:
    job_id = submitted(scene)
    assert do_next(scene.database, scene.settings, kinds={}, name="here")
    assert seen(scene, job_id).state is JobState.FAILED
    with refused("JOB_KIND_UNKNOWN"):
        submitted(scene, "no.such")


def test_the_same_work_is_not_asked_for_twice(scene: Scene, test_kinds: None) -> None:
    submitted(scene, total=1)
    with refused("JOB_ALREADY_WAITING", "audit", "2022-09-01"):
        submitted(scene, total=1)
    for _ in range(2):
        submitted(scene, "database.backup")


def test_whoever_may_not_do_the_work_may_not_ask_see_or_cancel_it(scene: Scene) -> None:
    with refused("PERMISSION_ROLE"):
        submit_job(scene.database, "ledger.verify", actor=ENUMERATOR, now=NOW)
    job_id = submitted(scene)
    with refused("PERMISSION_ROLE"):
        job_view(scene.database, job_id, actor=ENUMERATOR)
    with refused("PERMISSION_ROLE"):
        cancel_job(scene.database, job_id, actor=ENUMERATOR, now=NOW)
    with refused("PERMISSION_ROLE"):
        jobs_view(scene.database, actor=ENUMERATOR)
    shown = jobs_view(scene.database, actor=STATISTICIAN)
    assert shown[["title", "label"]].to_numpy().tolist() == [["核验台账", "排队"]]


def test_a_job_that_waits_is_cancelled_at_once_and_only_once(scene: Scene, test_kinds: None) -> None:
    job_id = submitted(scene, total=1)
    cancel_job(scene.database, job_id, actor=AUDITOR, now=scene.later())
    assert seen(scene, job_id).state is JobState.CANCELLED
    with refused("JOB_STEP_FORBIDDEN", "已取消"):
        cancel_job(scene.database, job_id, actor=AUDITOR, now=scene.later())
    with refused("JOB_UNKNOWN"):
        cancel_job(scene.database, "none", actor=AUDITOR, now=scene.later())
    assert not done_here(scene)


def test_a_busy_database_does_not_fail_a_job_for_its_progress(
    scene: Scene, test_kinds: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        from fieldwork.rules.refusals import StateRefusal  # noqa: PLC0415 - only here

        raise StateRefusal("SYSTEM_DATABASE_BUSY", path="x")

    monkeypatch.setattr(workers._Report, "_write", busy)
    job_id = submitted(scene, total=2)
    assert done_here(scene)
    assert seen(scene, job_id).state is JobState.DONE


def test_a_job_whose_worker_is_silent_is_lost_and_a_fresh_one_is_not(scene: Scene, test_kinds: None) -> None:
    job_id = submitted(scene, total=1)
    taken = workers._take(scene.database, "somebody")
    assert taken is not None
    assert workers._take(scene.database, "another") is None
    with scene.database.reading() as session:
        row = jobs.one(session, job_id)
    assert row is not None
    assert mark_lost(scene.database, now=row["seen_at"].to_pydatetime()) == 0
    assert mark_lost(scene.database, now=row["seen_at"].to_pydatetime() + timedelta(minutes=2)) == 1
    assert "中途退出" in seen(scene, job_id).problem


@pytest.fixture
def worker(scene: Scene, test_kinds: None) -> Iterator[Worker]:
    made = Worker(settings=scene.settings, kinds_path=KINDS_PATH)
    yield made
    made.stop()


def ended(scene: Scene, worker: Worker, job_id: str) -> JobView:
    for _ in range(600):
        view = seen(scene, job_id)
        if not view.is_open:
            return view
        worker.ensure(scene.database)
        time.sleep(0.05)
    raise AssertionError("the job did not end")


@only_sqlite
def test_the_worker_is_a_process_that_may_die_without_harm(scene: Scene, worker: Worker) -> None:
    assert worker.process_id is None
    worker.ensure(scene.database)
    first = worker.process_id
    lost = ended(scene, worker, submitted(scene, "die"))
    assert (lost.state, "中途退出" in lost.problem) == (JobState.FAILED, True)
    running = submitted(scene, "database.backup")
    while seen(scene, running).state is JobState.WAITING:
        worker.ensure(scene.database)
        time.sleep(0.05)
    cancel_job(scene.database, running, actor=AUDITOR, now=scene.later())
    assert ended(scene, worker, running).state is JobState.CANCELLED
    assert ended(scene, worker, submitted(scene, total=5)).result["counted"] == 5
    assert worker.process_id not in (None, first)
    worker.stop()
    worker.stop()
    assert worker.process_id is None


def test_a_backup_is_written_by_a_job_in_the_name_of_who_asked(scene: Scene) -> None:
    keeper = NewAccount(account_id="keeper", name="陈", roles=frozenset({Role.ADMINISTRATOR}))
    create_account(scene.database, keeper, Credential(), actor=FIRST_START, now=scene.later())
    actor = Actor(account_id="keeper", name="陈", roles=frozenset({Role.ADMINISTRATOR}))
    job_id = submit_job(scene.database, "database.backup", actor=actor, now=scene.later())
    assert do_next(scene.database, scene.settings, kinds=job_kinds(), name="here")
    view = job_view(scene.database, job_id, actor=actor)
    assert view.problem == ""
    assert Path(view.result["path"]).is_file()
    assert Path(view.result["path"]).parent == backup_folder(scene.settings)


def test_a_backup_asked_for_by_nobody_known_is_not_written(scene: Scene) -> None:
    stranger = Actor(account_id="gone", name="x", roles=frozenset({Role.ADMINISTRATOR}))
    job_id = submit_job(scene.database, "database.backup", actor=stranger, now=scene.later())
    assert do_next(scene.database, scene.settings, kinds=job_kinds(), name="here")
    assert "备份" in job_view(scene.database, job_id, actor=stranger).problem
    assert not backup_folder(scene.settings).exists()


@only_sqlite
def test_the_worker_ends_when_the_application_has_ended(scene: Scene, worker: Worker) -> None:
    worker.ensure(scene.database)
    process = worker._process
    assert process is not None
    assert process.stdin is not None
    done = ended(scene, worker, submitted(scene, total=1))
    assert done.state is JobState.DONE
    process.stdin.close()
    assert process.wait(timeout=30) == 0


def test_a_worker_without_an_order_does_nothing() -> None:
    handler = signal.getsignal(signal.SIGINT)
    try:
        worker_process.main(StringIO(""))
    finally:
        signal.signal(signal.SIGINT, handler)


def test_a_worker_process_works_until_its_input_ends(scene: Scene, test_kinds: None) -> None:
    job_id = submitted(scene, total=2)
    order = Order(
        settings=scene.settings.model_dump(mode="json", exclude_unset=True),
        file_name=DATABASE_FILE,
        kinds_path=KINDS_PATH,
        name="here",
    )
    turns = iter([True, True, False])
    workers.work(order, is_wanted=lambda: next(turns))
    assert seen(scene, job_id).result["counted"] == 2
    gone = threading.Event()
    worker_process.wait_for_end(StringIO("more\n"), gone)
    assert gone.is_set()
