"""Faults: a killed process, many writers, two people at one thing, a disk that is full, a file that cannot be written.

Small here; in full in `benchmarks/faults.py`.
"""

import os
import random
import time
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from fieldwork.services.database import DATABASE_FILE, open_database
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.services.substitution import approve_substitution, reject_substitution
from fieldwork.services.visits import record_visit
from fieldwork.store import visits
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.scene import ENUMERATOR, SUPERVISOR, TOWN_SUPERVISOR, Scene, household
from tests.writers import started, visit_keys

N_KILLS = 2
N_WRITERS, N_EACH = 3, 8


def recorded(scene: Scene) -> set[str]:
    with scene.database.reading() as session:
        return set(visits.of_cycle(session, scene.cycle_id)["visit_id"])


def test_a_killed_writer_leaves_every_acknowledged_visit_and_a_whole_ledger(scene: Scene) -> None:
    chance, acknowledged = random.Random(4), set()  # noqa: S311 - moments, not secrets
    for _ in range(N_KILLS):
        writer = started(scene.settings, scene.cycle_id, n_visits=10_000)
        acknowledged.add(writer.stdout.readline().strip())
        time.sleep(chance.uniform(0, 0.2))
        writer.kill()
        acknowledged |= set(visit_keys(writer))
    scene.database.close()
    scene.database = open_database(scene.settings)
    assert verify_ledger(scene.database).is_clean
    assert len(acknowledged) >= N_KILLS
    assert acknowledged <= recorded(scene)


def test_many_writers_at_once_lose_nothing(scene: Scene) -> None:
    before = ledger_head(scene.database).sequence
    writers = [started(scene.settings, scene.cycle_id, n_visits=N_EACH, waits=True) for _ in range(N_WRITERS)]
    for writer in writers:
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    acknowledged = [key for writer in writers for key in visit_keys(writer)]
    assert len(acknowledged) == N_WRITERS * N_EACH
    assert recorded(scene) == set(acknowledged)
    report = verify_ledger(scene.database)
    assert report.is_clean
    assert report.n_entries == before + N_WRITERS * N_EACH


def test_the_second_to_decide_is_told_who_decided_what_and_when(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    request_id = scene.request(household(10), "unsafe")
    approve_substitution(scene.database, request_id, actor=SUPERVISOR, now=scene.later())
    head, when = (
        ledger_head(scene.database),
        f"{scene.now:%H:%M}".replace(f"{scene.now:%H}", f"{scene.now.hour + 8:02d}"),
    )
    with refused("SUBSTITUTION_STEP_NOT_ALLOWED", "sup", "批准换户", f"2022-09-01 {when}"):
        reject_substitution(scene.database, request_id, note="重复", actor=TOWN_SUPERVISOR, now=scene.later())
    assert ledger_head(scene.database) == head


def test_the_second_to_ask_is_told_who_asked(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    scene.request(household(10), "unsafe", actor=ENUMERATOR)
    with refused("SUBSTITUTION_ALREADY_REQUESTED", "enum", "申请换户"):
        scene.request(household(10), "unsafe", actor=SUPERVISOR)


def test_a_case_that_somebody_moved_on_says_who(scene: Scene) -> None:
    scene.visit(household(20), "agreed")
    scene.open_account(household(20), date(2022, 9, 20), actor=SUPERVISOR)
    with refused("CASE_STEP_NOT_ALLOWED", "sup", "登记开户"):
        scene.open_account(household(20), date(2022, 9, 20), actor=ENUMERATOR)


def test_who_did_it_before_is_not_told_of_oneself(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    scene.request(household(10), "unsafe")
    with refused("SUBSTITUTION_ALREADY_REQUESTED") as _:
        scene.request(household(10), "unsafe")
    with pytest.raises(Exception, match=r"请等待审批结果。$"):
        scene.request(household(10), "unsafe")


@only_sqlite
def test_a_full_disk_is_a_sentence_and_the_database_stays_whole(scene: Scene) -> None:
    """SQLite's own limit of pages stands for the disk: it fails in the same place with the same words."""
    engine = scene.database._engine
    with engine.connect() as connection:
        n_pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count={n_pages}"))
    with refused("SYSTEM_DISK_FULL", DATABASE_FILE):
        for _ in range(200):
            scene.visit(household(10), "no_contact")
    with engine.connect() as connection:
        connection.execute(text("PRAGMA max_page_count=1000000"))
    assert verify_ledger(scene.database).is_clean
    scene.visit(household(10), "no_contact")


@only_sqlite
@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_file_that_cannot_be_written_is_a_sentence(scene: Scene) -> None:
    scene.database.close()
    place = scene.settings.resolved_data_dir() / DATABASE_FILE
    for path in place.parent.glob(f"{DATABASE_FILE}*"):
        path.chmod(0o400)
    with refused("SYSTEM_DATABASE_READ_ONLY", DATABASE_FILE):
        scene.database = open_database(scene.settings)
    place.chmod(0o600)


@only_sqlite
def test_a_read_only_database_says_so_when_somebody_writes(scene: Scene) -> None:
    engine = scene.database._engine
    with engine.connect() as connection:
        connection.execute(text("PRAGMA query_only=ON"))
    visit = scene.visit_fields(household(10), "refused")
    with refused("SYSTEM_DATABASE_READ_ONLY", DATABASE_FILE):
        record_visit(scene.database, visit, actor=SUPERVISOR, now=scene.later())


def test_the_folder_of_the_benchmarks_holds_these_in_full() -> None:
    root = Path(__file__).resolve().parents[2]
    assert {"faults.py", "ledger_at_size.py"} <= {path.name for path in (root / "benchmarks").glob("*.py")}
