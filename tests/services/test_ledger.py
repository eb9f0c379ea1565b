"""Somebody edits the database file by hand: the check names the exact entry or fact."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text

from fieldwork.messages import sentence
from fieldwork.services.database import DATABASE_FILE, open_database
from fieldwork.services.ledger import LedgerFilter, LedgerReport, ledger_head, ledger_view, verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import visits
from fieldwork.store.facts import fact_tables
from fieldwork.store.ledger import GENESIS, entry_hash, heading_text
from fieldwork.store.triggers import drop_triggers
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.everything import fill
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, PLANTED_ADDRESS, PLANTED_NOTE, Scene, household

Edit = Callable[[sqlite3.Connection], object]


def edited(scene: Scene, edit: str | Edit) -> LedgerReport:
    """Edit the file with plain sqlite3 after dropping the triggers; return what the check then says."""
    scene.database.close()
    with closing(sqlite3.connect(scene.settings.resolved_data_dir() / DATABASE_FILE)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        _ = connection.executescript(edit) if isinstance(edit, str) else edit(connection)
        connection.commit()
    scene.database = open_database(scene.settings)
    return verify_ledger(scene.database)


def problems(report: LedgerReport) -> list[tuple[str, str, str]]:
    for problem in report.problems:
        assert sentence(problem.code, subject=problem.subject, field=problem.field, expected=problem.expected)
    return [(problem.code, problem.field, problem.subject) for problem in report.problems]


def test_what_nobody_touched_is_clean_and_counted(filled: Scene) -> None:
    steps: list[tuple[int, int]] = []
    report = verify_ledger(filled.database, lambda done, total: steps.append((done, total)))
    assert report.is_clean
    assert (report.n_entries, report.head) == (ledger_head(filled.database).sequence, ledger_head(filled.database))
    assert steps[-1] == (report.n_entries + report.n_facts,) * 2


def test_an_empty_ledger_has_no_head_yet(settings: Settings) -> None:
    database = open_database(settings)
    head = ledger_head(database)
    database.close()
    assert (head.sequence, head.hash) == (0, GENESIS)


@only_sqlite
@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        ("UPDATE ledger_entry SET actor = 'somebody' WHERE sequence = 2", ("LEDGER_ENTRY_ALTERED", "hash", "2")),
        (
            "UPDATE ledger_entry SET at = '2022-09-01 02:00:01' WHERE sequence = 2",
            ("LEDGER_ENTRY_ALTERED", "hash", "2"),
        ),
        ("UPDATE ledger_entry SET at = 'gestern' WHERE sequence = 2", ("LEDGER_ENTRY_ALTERED", "heading", "2")),
        ("UPDATE ledger_entry SET actor = x'00ff' WHERE sequence = 2", ("LEDGER_ENTRY_ALTERED", "heading", "2")),
        ("UPDATE ledger_entry SET hash = 'ab' WHERE sequence = 2", ("LEDGER_ENTRY_ALTERED", "hash", "2")),
        ("UPDATE ledger_entry SET previous_hash = 'ab' WHERE sequence = 2", ("LEDGER_ENTRY_ALTERED", "hash", "2")),
        ("UPDATE ledger_entry SET payload_digest = 'ab' WHERE sequence = 2", ("LEDGER_ENTRY_ALTERED", "hash", "2")),
        ("DELETE FROM ledger_entry WHERE sequence = 2", ("LEDGER_ENTRY_MISSING", "", "2")),
        ("DELETE FROM ledger_entry WHERE sequence = 1", ("LEDGER_ENTRY_MISSING", "", "1")),
        (
            "INSERT INTO ledger_entry SELECT 6, at, actor, action, cycle_id, subject, payload_digest, 'p', 'h' "
            "FROM ledger_entry WHERE sequence = 5",
            ("LEDGER_ENTRY_ALTERED", "hash", "6"),
        ),
        (
            "UPDATE ledger_fact SET digest = 'ab' WHERE table_name = 'visit' AND sequence = 3",
            ("LEDGER_ENTRY_INSERTED", "payload_digest", "3"),
        ),
        ("UPDATE ledger_fact SET sequence = 'x' WHERE sequence = 3", ("LEDGER_ENTRY_INSERTED", "payload_digest", "3")),
        ("UPDATE ledger_fact SET sequence = 99 WHERE sequence = 5", ("LEDGER_ENTRY_INSERTED", "payload_digest", "5")),
    ],
)
def test_an_altered_missing_or_inserted_entry_is_named_first(
    scene: Scene, edit: str, expected: tuple[str, str, str]
) -> None:
    code, field, number = expected
    later = ledger_head(scene.database).sequence - 2
    scene.visit(household(10), "refused", "refused", "refused")
    found = problems(edited(scene, at(edit, later)))
    assert found[0] == (code, field, str(int(number) + later))
    assert [code for code, _, _ in found if code.startswith("LEDGER")] == [expected[0]]


def at(edit: str, later: int) -> str:
    """Move the numbers of an edit, written for a scene of two entries, to where this scene's last entries are."""
    return re.sub(r"(sequence >?= |SELECT )(\d+)", lambda found: f"{found[1]}{int(found[2]) + later}", edit)


@only_sqlite
def test_an_entry_rewritten_with_all_hashes_recomputed_still_shows(scene: Scene) -> None:
    """The chain alone can be recomputed by anyone; the payload digest cannot be made without the key."""
    number = ledger_head(scene.database).sequence
    scene.visit(household(10), "refused", "refused", "refused")

    def rewrite(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE ledger_entry SET actor = 'somebody' WHERE sequence = ?", (number,))
        rechain(connection)

    assert problems(edited(scene, rewrite)) == [("LEDGER_ENTRY_INSERTED", "payload_digest", str(number))]


def rechain(connection: sqlite3.Connection) -> None:
    connection.row_factory = sqlite3.Row
    previous = GENESIS
    for row in connection.execute("SELECT * FROM ledger_entry ORDER BY sequence").fetchall():
        entry = dict(row) | {"at": datetime.fromisoformat(row["at"]).replace(tzinfo=UTC)}
        own = entry_hash(heading_text(entry), row["payload_digest"], previous)
        connection.execute(
            "UPDATE ledger_entry SET hash = ?, previous_hash = ? WHERE sequence = ?", (own, previous, row["sequence"])
        )
        previous = own


@only_sqlite
def test_a_chain_whose_link_is_cut_names_the_entry_after_it(scene: Scene) -> None:
    number = ledger_head(scene.database).sequence
    scene.visit(household(10), "refused", "refused")

    def cut(connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        row = dict(connection.execute("SELECT * FROM ledger_entry WHERE sequence = ?", (number,)).fetchone())
        entry = row | {"at": datetime.fromisoformat(row["at"]).replace(tzinfo=UTC)}
        own = entry_hash(heading_text(entry), row["payload_digest"], "ab")
        connection.execute("UPDATE ledger_entry SET previous_hash = 'ab', hash = ? WHERE sequence = ?", (own, number))

    assert problems(edited(scene, cut))[0] == ("LEDGER_CHAIN_BROKEN", "", str(number))


@only_sqlite
@pytest.mark.parametrize(
    ("edit", "code"),
    [("UPDATE {table} SET recorded_by = 'x'", "FACT_CHANGED"), ("DELETE FROM {table}", "FACT_MISSING")],
)
def test_an_altered_or_deleted_row_is_named_in_every_table_of_facts(filled: Scene, edit: str, code: str) -> None:
    """One row in each table at once; each is judged for itself, so each is named, and nothing beside."""
    tables = [table.name for table in fact_tables()]
    of_first = " WHERE rowid = (SELECT min(rowid) FROM {table});"
    report = edited(filled, "".join((edit + of_first).format(table=table) for table in tables))
    assert sorted((found, field) for found, field, _ in problems(report)) == sorted((code, name) for name in tables)


@only_sqlite
@pytest.mark.parametrize(
    "change",
    [
        "attempt_code = 'refused'",
        "visited_at = '2022-09-01 03:30:00.000000'",
        "visited_at = 'gestern'",
        "note = NULL",
        "note = x'00'",
        "note = 'plain text'",
        "note = (SELECT address FROM dwelling LIMIT 1)",
        "accuracy_m = 5",
        "ea_id = x'ff'",
    ],
)
def test_an_edited_visit_is_named_whatever_stands_there_now(scene: Scene, change: str) -> None:
    scene.visit(household(10), "agreed", "no_contact")
    visit_id = visit_ids(scene)[0]
    report = edited(scene, f"UPDATE visit SET {change} WHERE visit_id = '{visit_id}'")
    assert problems(report) == [("FACT_CHANGED", "visit", visit_id)]


def visit_ids(scene: Scene) -> list[str]:
    with scene.database.reading() as session:
        return visits.of_cycle(session, scene.cycle_id)["visit_id"].tolist()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE visit SET attempt_code = 'agreed'", ["FACT_CHANGED"]),
        ("DELETE FROM visit", ["FACT_MISSING"]),
        ("UPDATE ledger_entry SET subject = 'x' WHERE action = 'visit.record'", ["LEDGER_ENTRY_ALTERED"]),
    ],
)
def test_an_edit_past_the_triggers_is_named_in_either_database(
    scene: Scene, statement: str, expected: list[str]
) -> None:
    scene.visit(household(10), "refused")
    with scene.database.transaction() as session:
        drop_triggers(session.connection())
        session.connection().execute(text(statement))
    assert [code for code, _, _ in problems(verify_ledger(scene.database))] == expected


@only_sqlite
def test_an_edited_dwelling_is_named_by_listing_and_number(scene: Scene) -> None:
    report = edited(
        scene, f"UPDATE dwelling SET occupancy = 'vacant' WHERE listing_id = '{AREA}' AND dwelling_no = '007'"
    )
    assert problems(report) == [("FACT_CHANGED", "dwelling", f"{AREA}|007")]


@only_sqlite
def test_a_value_sealed_anew_changes_no_digest(scene: Scene) -> None:
    """All incomes of the scene are equal: another seal of the same value is the same fact."""
    edit = "UPDATE screening_answer SET income = (SELECT income FROM screening_answer LIMIT 1)"
    assert problems(edited(scene, edit)) == []


@only_sqlite
def test_an_inserted_dwelling_and_visit_are_named(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    report = edited(
        scene,
        "CREATE TEMP TABLE d AS SELECT * FROM dwelling LIMIT 1; UPDATE d SET dwelling_no = '777';"
        "INSERT INTO dwelling SELECT * FROM d;"
        "CREATE TEMP TABLE v AS SELECT * FROM visit LIMIT 1; UPDATE v SET visit_id = 'forged';"
        "INSERT INTO visit SELECT * FROM v;",
    )
    assert set(problems(report)) == {
        ("FACT_WITHOUT_ENTRY", "dwelling", f"{AREA}|777"),
        ("FACT_WITHOUT_ENTRY", "visit", "forged"),
    }


@only_sqlite
def test_a_ledger_that_names_a_table_nobody_knows_is_not_clean(scene: Scene) -> None:
    report = edited(scene, "INSERT INTO ledger_fact VALUES ('ghost', 'k', 2, 'd')")
    assert ("FACT_MISSING", "ghost", "k") in problems(report)


@only_sqlite
def test_a_ledger_that_was_cut_off_shows_against_a_printed_head(scene: Scene) -> None:
    setup = ledger_head(scene.database).sequence
    scene.visit(household(10), "refused")
    printed = ledger_head(scene.database).hash
    assert verify_ledger(scene.database, expected_head=printed).is_clean
    scene.visit(household(10), "refused")
    assert verify_ledger(scene.database, expected_head=printed).is_clean
    cut = f"sequence > {setup}"
    gone = f"DELETE FROM visit; DELETE FROM ledger_fact WHERE {cut}; DELETE FROM ledger_entry WHERE {cut}"
    assert edited(scene, gone).is_clean
    assert problems(verify_ledger(scene.database, expected_head=printed)) == [("LEDGER_HEAD_DIFFERS", "", str(setup))]


@only_sqlite
def test_no_personal_value_lies_open_in_file_log_or_ledger(scene: Scene) -> None:
    fill(scene)
    folder = scene.settings.resolved_data_dir()
    raw = b"".join(path.read_bytes() for path in folder.glob(f"{DATABASE_FILE}*"))
    planted = [PLANTED_ADDRESS.encode(), PLANTED_NOTE.encode(), b"987654321"]
    assert [value for value in planted if value in raw] == []


def test_the_ledger_is_shown_by_subject_person_and_day_newest_first(scene: Scene) -> None:
    last = ledger_head(scene.database).sequence + 2
    scene.visit(household(10), "refused", "refused")
    shown = ledger_view(scene.database, LedgerFilter(), actor=AUDITOR)
    assert shown["sequence"].tolist() == list(range(last, 0, -1))
    by_person = ledger_view(scene.database, LedgerFilter(actor="enum", subject=household(10)), actor=AUDITOR)
    assert by_person["sequence"].tolist() == [last, last - 1]
    assert ledger_view(scene.database, LedgerFilter(day=date(2022, 9, 1)), actor=AUDITOR).shape[0] == last
    assert ledger_view(scene.database, LedgerFilter(day=date(2022, 9, 2)), actor=AUDITOR).empty


def test_an_enumerator_does_not_read_the_ledger(scene: Scene) -> None:
    with refused("PERMISSION_ROLE", "查看台账"):
        ledger_view(scene.database, LedgerFilter(), actor=ENUMERATOR)
