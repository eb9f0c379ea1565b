"""One's own long work: left alone, done once, found again, nobody else's; nothing half-written when its worker dies."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest

from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.jobs import JobState, is_long
from fieldwork.rules.permissions import Actor
from fieldwork.services import job_kinds as kinds_of
from fieldwork.services import worker as workers
from fieldwork.services.archive import cycle_archive
from fieldwork.services.demo.lists import listing_workbook
from fieldwork.services.file_jobs import checked_file, found_by_import
from fieldwork.services.jobs import JobKind, JobTask, cancel_job, job_kinds, job_view, jobs_view
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.services.locks import lock_lists
from fieldwork.services.own_jobs import OwnJob, WantedJob, ask_for, jobs_to_look_at, own_job, stop_job
from fieldwork.services.pack_jobs import pack_in
from fieldwork.services.screening import screening_view
from fieldwork.services.trays import FOLDER, drop_old_trays
from fieldwork.services.worker import do_next, mark_lost
from fieldwork.settings import Settings
from fieldwork.store import jobs, ledger
from tests.refusing import refused
from tests.services.listing_scene import NOW, ListingScene, buildings, dwellings, screened
from tests.services.scene import AREA, STATISTICIAN

NUMBERS = [f"{number:03d}" for number in range(1, 31)]
CHECK, IMPORT = "screening.check", "screening.import"
ANOTHER = replace(STATISTICIAN, account_id="another")


@pytest.fixture
def ground(settings: Settings) -> Iterator[ListingScene]:
    made = ListingScene(settings)
    made.import_list()
    yield made
    made.database.close()


def asked(ground: ListingScene, kind: str = CHECK, *, source: SourceFile | None = None, tray_id: str = "") -> OwnJob:
    given = {} if tray_id else {"": source or screened(AREA, NUMBERS)}
    wanted = WantedJob(kind=kind, cycle_id=ground.cycle_id, about=IMPORT, given=given, tray_id=tray_id)
    ask_for(ground.database, wanted, settings=ground.settings, actor=STATISTICIAN, now=ground.later())
    return found(ground)


def found(ground: ListingScene, *, actor: Actor = STATISTICIAN) -> OwnJob:
    job = looked_for(ground, actor=actor)
    assert job is not None
    return job


def looked_for(ground: ListingScene, *, actor: Actor = STATISTICIAN) -> OwnJob | None:
    return own_job(
        ground.database,
        [CHECK, IMPORT],
        about=IMPORT,
        cycle_id=ground.cycle_id,
        actor=actor,
        settings=ground.settings,
    )


def worked(ground: ListingScene, *, name: str = "here") -> bool:
    return do_next(ground.database, ground.settings, kinds=job_kinds(), name=name)


def n_screened(ground: ListingScene) -> int:
    return screening_view(ground.database, ground.cycle_id, actor=STATISTICIAN).n_screened


def to_look_at(ground: ListingScene) -> list[tuple[str, str]]:
    jobs = jobs_to_look_at(ground.database, cycle_id=ground.cycle_id, actor=STATISTICIAN, settings=ground.settings)
    return [(job.view.kind, job.page) for job in jobs]


def files_of(settings: Settings) -> list[Path]:
    return [path for path in (settings.resolved_data_dir() / FOLDER).rglob("*") if path.is_file()]


def test_a_list_is_checked_and_taken_over_by_the_worker_once_and_in_the_name_of_who_asked(
    ground: ListingScene,
) -> None:
    job = asked(ground)
    assert (job.view.state, to_look_at(ground)) == (JobState.WAITING, [(CHECK, "screening")])
    assert not [path for path in files_of(ground.settings) if AREA.encode() in path.read_bytes()]
    assert worked(ground)
    checked = checked_file(found(ground).tray)
    assert checked is not None
    assert (checked.may_be_imported, checked.n_rows, checked.source_name) == (True, 30, "screened.csv")
    assert checked.annotated.startswith(b"PK")
    before = ledger_head(ground.database).sequence
    job = asked(ground, IMPORT, tray_id=job.tray.tray_id)
    assert n_screened(ground) == 0
    assert worked(ground)
    assert not worked(ground)
    assert (n_screened(ground), found(ground).view.result) == (30, {"n_answers": 30})
    with ground.database.reading() as session:
        entries = ledger.entries(session)
    new = entries[entries["sequence"] > before]
    assert new[["action", "actor"]].to_numpy().tolist() == [[IMPORT, "stat"]]
    assert verify_ledger(ground.database).problems == ()
    assert [path.stem for path in files_of(ground.settings)] == ["began"], "the file and its findings are gone"


def test_findings_come_back_with_their_places_and_a_wrong_file_does_not_wait(ground: ListingScene) -> None:
    wrong = screened(AREA, [*NUMBERS, "999"])
    asked(ground, source=wrong)
    assert worked(ground)
    checked = checked_file(found(ground).tray)
    assert checked is not None
    assert (checked.may_be_imported, checked.n_errors) == (False, 1)
    assert "999" in checked.findings["message"].iloc[0]
    assert not [path for path in files_of(ground.settings) if path.name.startswith("given")]


def test_a_listing_is_taken_over_by_the_worker_with_what_its_checks_found(ground: ListingScene) -> None:
    listed = dwellings(n=40).assign(lon=lambda table: table["lon"] + 5)
    parts = [SimpleNamespace(buildings=buildings(n=4), dwellings=listed)]
    book = listing_workbook(parts, made_at=NOW, head_hash="0" * 64, source="test")
    wanted = WantedJob(kind="listing.import", cycle_id=ground.cycle_id, about="l", given={"": book})
    ask_for(ground.database, wanted, settings=ground.settings, actor=STATISTICIAN, now=ground.later())
    assert worked(ground)
    job = own_job(
        ground.database,
        ["listing.import"],
        about="l",
        cycle_id=ground.cycle_id,
        actor=STATISTICIAN,
        settings=ground.settings,
    )
    assert job is not None
    told = found_by_import(job.tray)
    assert told is not None
    assert len(told) == job.view.result["n_found"] > 0
    assert told["message"].str.contains("边界").any()


def test_a_refusal_is_found_again_and_nothing_was_written(ground: ListingScene) -> None:
    job = asked(ground)
    assert worked(ground)
    ground.screen(NUMBERS)
    lock_lists(ground.database, ground.cycle_id, actor=STATISTICIAN, now=ground.later(), ea_ids=[AREA])
    head = ledger_head(ground.database)
    asked(ground, IMPORT, tray_id=job.tray.tray_id)
    assert worked(ground)
    assert found(ground).view.state is JobState.FAILED
    assert "锁定" in found(ground).view.problem
    assert ledger_head(ground.database) == head
    assert to_look_at(ground) == [(IMPORT, "screening")]
    found(ground).tray.mark_seen()
    assert to_look_at(ground) == []


def test_a_job_whose_worker_died_is_taken_up_again_once_and_then_said_to_be_broken(ground: ListingScene) -> None:
    job = asked(ground, IMPORT)
    for problem, state in (("从头再做", JobState.WAITING), ("中途退出", JobState.FAILED)):
        assert workers._take(ground.database, "dead") is not None
        assert mark_lost(ground.database, now=NOW, worker="dead") == 1
        view = job_view(ground.database, job.view.job_id, actor=STATISTICIAN)
        assert (view.state, problem in view.problem) == (state, True)
    assert n_screened(ground) == 0


def test_a_job_taken_up_again_is_done_once(ground: ListingScene) -> None:
    asked(ground, IMPORT)
    workers._take(ground.database, "dead")
    mark_lost(ground.database, now=NOW, worker="dead")
    assert worked(ground, name="another")
    assert (found(ground).view.state, found(ground).view.problem, n_screened(ground)) == (JobState.DONE, "", 30)


@pytest.mark.parametrize("how", ["lost", "cancelled"])
def test_an_import_whose_job_was_lost_or_cancelled_under_way_is_undone(
    ground: ListingScene, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(task: JobTask) -> dict[str, object]:
        if how == "lost":
            mark_lost(ground.database, now=NOW, worker="slow")
            assert workers._take(ground.database, "quick") is not None
        else:
            cancel_job(ground.database, job.view.job_id, actor=STATISTICIAN, now=NOW)
        return dict(kinds_of.imported_screening(task))

    job = asked(ground, IMPORT)
    kinds = {IMPORT: JobKind(action=IMPORT, run=late, page="screening")}
    head = ledger_head(ground.database)
    assert do_next(ground.database, ground.settings, kinds=kinds, name="slow")
    assert (n_screened(ground), ledger_head(ground.database)) == (0, head)
    assert found(ground).view.state is (JobState.RUNNING if how == "lost" else JobState.CANCELLED)
    assert job.tray.is_there


def test_nobody_else_sees_or_stops_it_and_the_same_is_not_asked_for_twice(ground: ListingScene) -> None:
    job = asked(ground)
    assert looked_for(ground, actor=ANOTHER) is None
    for ask in (job_view, cancel_job):
        more = {"now": NOW} if ask is cancel_job else {}
        with refused("JOB_UNKNOWN"):
            ask(ground.database, job.view.job_id, actor=ANOTHER, **more)
    assert CHECK in set(jobs_view(ground.database, actor=STATISTICIAN)["kind"])
    assert CHECK not in set(jobs_view(ground.database, actor=ANOTHER)["kind"])
    with refused("JOB_ALREADY_WAITING"):
        asked(ground)
    assert len(list((ground.settings.resolved_data_dir() / FOLDER).iterdir())) == 1
    stop_job(ground.database, job, actor=STATISTICIAN, now=ground.later())
    assert looked_for(ground) is None
    assert files_of(ground.settings) == []
    assert not worked(ground)


def test_who_may_no_longer_do_it_is_refused_when_it_is_done(ground: ListingScene) -> None:
    wanted = WantedJob(kind=CHECK, cycle_id=ground.cycle_id, about=IMPORT, given={"": screened(AREA, NUMBERS)})
    ask_for(ground.database, wanted, settings=ground.settings, actor=ANOTHER, now=ground.later())
    assert worked(ground)
    assert "权限" in found(ground, actor=ANOTHER).view.problem


def test_what_was_given_may_be_gone_after_a_restore_and_that_is_said(ground: ListingScene) -> None:
    job = asked(ground)
    job.tray.drop("given")
    assert worked(ground)
    assert "重新上传" in found(ground).view.problem


def test_a_pack_made_by_the_worker_is_the_pack_of_its_state_and_time(ground: ListingScene) -> None:
    sequence, made_at = ledger_head(ground.database).sequence, NOW + timedelta(days=9)
    stated = {"sequence": sequence, "made_at": made_at.isoformat()}
    wanted = WantedJob(kind="archive.make", cycle_id=ground.cycle_id, about="archive", arguments=stated)
    ask_for(ground.database, wanted, settings=ground.settings, actor=STATISTICIAN, now=ground.later())
    ground.screen(NUMBERS)
    assert worked(ground)
    (job,) = jobs_to_look_at(ground.database, cycle_id=ground.cycle_id, actor=STATISTICIAN, settings=ground.settings)
    pack = pack_in(job.tray)
    at = {"actor": STATISTICIAN, "made_at": made_at, "sequence": sequence}
    assert pack == cycle_archive(ground.database, ground.cycle_id, **at)
    job.tray.put_away()
    with refused("JOB_RESULT_GONE"):
        pack_in(job.tray)


def test_a_tray_is_kept_for_some_days_and_not_longer(ground: ListingScene) -> None:
    asked(ground)
    days = ground.settings.draft_days
    assert drop_old_trays(ground.settings, now=ground.now + timedelta(days=days)) == 0
    assert drop_old_trays(ground.settings, now=ground.now + timedelta(days=days, minutes=1)) == 1
    (ground.settings.resolved_data_dir() / FOLDER / "of nobody").mkdir()
    assert drop_old_trays(ground.settings, now=ground.now) == 1
    assert looked_for(ground) is None


def test_a_size_says_who_checks_a_list() -> None:
    assert is_long("全部.XLSX", 60_000)
    assert not is_long("一个小区.xlsx", 59_999)
    assert not is_long("全部.csv", 399_999)


def test_a_worker_says_that_it_lives_while_a_step_takes_long(
    ground: ListingScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(task: JobTask) -> dict[str, object]:
        began = seen_at()
        until = time.monotonic() + 10
        while seen_at() == began and time.monotonic() < until:
            time.sleep(0.02)
        assert seen_at() > began
        return {}

    def seen_at() -> pd.Timestamp:
        with ground.database.reading() as session:
            row = jobs.one(session, job.view.job_id)
        assert row is not None
        return row["seen_at"]

    monkeypatch.setattr(workers, "ALIVE_EVERY_S", 0.02)
    job = asked(ground, IMPORT)
    kinds = {IMPORT: JobKind(action=IMPORT, run=slow, page="screening")}
    assert do_next(ground.database, ground.settings, kinds=kinds, name="here")
    assert found(ground).view.problem == ""
