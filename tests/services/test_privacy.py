"""Personal values: masked by role, shown with a reason, sealed anew, and never where they do not belong."""

import sqlite3
from contextlib import closing
from uuid import uuid4

import pandas as pd
import pytest
from sqlalchemy import text

from fieldwork.messages import sentence
from fieldwork.rules.privacy import PERSONAL_FIELDS, hidden_rows, masked
from fieldwork.services.database import DATABASE_FILE, KEY_FILE, open_database
from fieldwork.services.keys import rotate_keys
from fieldwork.services.ledger import LedgerFilter, ledger_head, ledger_view, verify_ledger
from fieldwork.services.photos import PhotoFields, add_photo, photo_path, read_photo
from fieldwork.services.privacy import UnmaskFields, unmask, unmaskings_view
from fieldwork.services.substitution import approve_substitution
from fieldwork.services.visits import visits_view
from fieldwork.store.columns import Sealed
from fieldwork.store.facts import fact_tables
from fieldwork.store.keys import read_key_file
from fieldwork.store.triggers import are_missing
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.everything import fill
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    PLANTED_ADDRESS,
    PLANTED_NOTE,
    STATISTICIAN,
    SUPERVISOR,
    Scene,
    household,
)  # fmt: skip

PICTURE = b"\x89PNG\r\n\x1a\n" + b"picture of a door " * 40
MASK = sentence("MASKED")


def asked(scene: Scene, kind: str = "dwelling", **change: str) -> UnmaskFields:
    fields = {"kind": kind, "ea_id": AREA, "reason": "核对重复地址", "cycle_id": scene.cycle_id}
    return UnmaskFields(**fields | change)


def test_notes_are_hidden_from_those_whose_work_does_not_need_them(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    seen = {
        actor.account_id: visits_view(scene.database, scene.cycle_id, actor=actor).visits["note"].iloc[0]
        for actor in (ENUMERATOR, SUPERVISOR, STATISTICIAN, AUDITOR)
    }
    assert seen == {"enum": PLANTED_NOTE, "sup": PLANTED_NOTE, "stat": MASK, "audit": MASK}


def test_masking_keeps_gaps_numbers_and_the_table_that_was_given() -> None:
    table = pd.DataFrame({"ea_id": [AREA, AREA, FAR_AREA], "income": pd.array([1, None, 3], dtype="Int64")})
    table["notes"] = ["a", None, "c"]
    shown = masked(table, "screening_answer", actor=ENUMERATOR)
    assert shown["notes"].iloc[[0, 2]].tolist() == ["a", MASK]
    assert shown["notes"].isna().tolist() == [False, True, False]
    assert shown["income"].isna().tolist() == [False, True, True]
    assert masked(table, "screening_answer", actor=AUDITOR)["income"].isna().all()
    assert table["income"].tolist()[2] == 3


def test_a_hidden_text_is_known_by_its_mark_and_a_gap_is_none() -> None:
    table = pd.DataFrame({"ea_id": [AREA, FAR_AREA, FAR_AREA], "note": ["a", "b", None]})
    assert hidden_rows(masked(table, "visit", actor=ENUMERATOR), "visit").index.tolist() == [1]
    assert hidden_rows(table, "visit").empty


def test_every_kind_that_can_be_masked_names_sealed_columns() -> None:
    sealed = {
        (table.name, column.name) for table in fact_tables() for column in table.c if isinstance(column.type, Sealed)
    }
    elsewhere = {("visit", "correction_reason"): ("visit_correction", "reason")}
    named = {(kind, name) for kind, names in PERSONAL_FIELDS.items() for name in names if kind != "substitution"}
    assert {elsewhere.get(each, each) for each in named} <= sealed


def test_a_reason_shows_the_values_and_stands_in_the_ledger(scene: Scene) -> None:
    shown = unmask(scene.database, asked(scene, subject="007"), actor=STATISTICIAN, now=scene.later())
    assert shown["address"].tolist() == [PLANTED_ADDRESS]
    looked = unmaskings_view(scene.database, scene.cycle_id, actor=AUDITOR).iloc[0]
    assert (looked["recorded_by"], looked["n_rows"], looked["fields"]) == ("stat", 1, "dwelling.address")
    assert looked["reason"] == "核对重复地址"
    entry = ledger_view(scene.database, LedgerFilter(), actor=AUDITOR).iloc[0]
    assert (entry["action"], entry["subject"]) == ("personal.unmask", "007")


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("screening_answer", "income", 987_654_321),
        ("visit", "note", PLANTED_NOTE),
        ("substitution", "note", PLANTED_NOTE),
    ],
)
def test_each_kind_can_be_shown(scene: Scene, kind: str, field: str, value: object) -> None:
    scene.visit(household(10), "unsafe")
    scene.request(household(10), "unsafe")
    shown = unmask(scene.database, asked(scene, kind, subject=household(10)), actor=AUDITOR, now=scene.later())
    assert shown[field].tolist() == [value]


def test_a_request_is_shown_with_what_was_written_at_its_decision(scene: Scene) -> None:
    scene.visit(household(10), "unsafe")
    request_id = scene.request(household(10), "unsafe")
    approve_substitution(scene.database, request_id, note="由村居干部陪同", actor=SUPERVISOR, now=scene.later())
    shown = unmask(
        scene.database, asked(scene, "substitution", subject=household(10)), actor=STATISTICIAN, now=scene.later()
    )
    assert shown[["note", "decision_note"]].to_numpy().tolist() == [[PLANTED_NOTE, "由村居干部陪同"]]


def test_without_reason_kind_row_or_right_nothing_is_shown_or_entered(scene: Scene) -> None:
    head = ledger_head(scene.database)
    for code, change in (
        ("UNMASK_REASON_MISSING", {"reason": " "}),
        ("UNMASK_TABLE_UNKNOWN", {"kind": "password"}),
        ("UNMASK_NOTHING", {"subject": "999"}),
    ):
        with refused(code):
            unmask(scene.database, asked(scene, **change), actor=STATISTICIAN, now=scene.later())
    with refused("PERMISSION_ROLE", "个人信息"):
        unmask(scene.database, asked(scene), actor=ENUMERATOR, now=scene.later())
    assert ledger_head(scene.database) == head


def photo(scene: Scene, **change: object) -> PhotoFields:
    fields = {"photo_id": uuid4(), "ea_id": AREA, "subject": household(10), "content": PICTURE}
    return PhotoFields(cycle_id=scene.cycle_id, **fields | change)


def add(scene: Scene, fields: PhotoFields) -> None:
    add_photo(scene.database, fields, settings=scene.settings, actor=ENUMERATOR, now=scene.later())


def test_a_photo_is_a_sealed_file_that_the_field_may_see(scene: Scene) -> None:
    fields = photo(scene)
    add(scene, fields)
    sealed = photo_path(scene.settings, str(fields.photo_id)).read_bytes()
    assert b"picture of a door" not in sealed
    assert read_photo(scene.database, fields.photo_id, settings=scene.settings, actor=SUPERVISOR) == PICTURE
    with refused("PERMISSION_ROLE"):
        read_photo(scene.database, fields.photo_id, settings=scene.settings, actor=AUDITOR)


def test_a_photo_sent_again_changes_nothing_and_another_under_its_key_is_refused(scene: Scene) -> None:
    fields = photo(scene)
    add(scene, fields)
    head = ledger_head(scene.database)
    add(scene, fields)
    with refused("PHOTO_ID_TAKEN"):
        add(scene, photo(scene, photo_id=fields.photo_id, content=PICTURE + b"x"))
    assert ledger_head(scene.database) == head


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"GIF89a", "PHOTO_NOT_AN_IMAGE"), (b"", "PHOTO_NOT_AN_IMAGE"), (b"\xff\xd8\xff" * (6 << 20), "PHOTO_TOO_LARGE")],
    ids=["gif", "empty", "large"],
)
def test_what_is_no_photo_or_too_large_is_refused(scene: Scene, content: bytes, code: str) -> None:
    with refused(code):
        add(scene, photo(scene, content=content))
    assert add_photo.action == "photo.add"


def test_a_photo_file_that_was_changed_moved_or_lost_is_said_to_be(scene: Scene) -> None:
    one, other = photo(scene), photo(scene, content=PICTURE + b"other")
    add(scene, one)
    add(scene, other)
    places = [photo_path(scene.settings, str(each.photo_id)) for each in (one, other)]
    places[0].write_bytes(places[1].read_bytes())
    places[1].unlink()
    for fields, code in ((one, "PHOTO_FILE_CHANGED"), (other, "PHOTO_FILE_MISSING"), (photo(scene), "PHOTO_UNKNOWN")):
        with refused(code):
            read_photo(scene.database, fields.photo_id, settings=scene.settings, actor=ENUMERATOR)


def test_a_new_key_seals_everything_and_changes_no_digest(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    fields = photo(scene)
    add(scene, fields)
    before = ledger_head(scene.database)
    old = scene.database.keys
    done = rotate_keys(scene.database, settings=scene.settings, actor=STATISTICIAN, now=scene.later())
    assert done.key_id not in old.encryption
    assert (done.n_photos, done.n_values >= 100) == (1, True)
    report = verify_ledger(scene.database, expected_head=before.hash)
    assert report.is_clean
    assert sealed_with(scene) == {done.key_id}
    assert read_photo(scene.database, fields.photo_id, settings=scene.settings, actor=ENUMERATOR) == PICTURE


def sealed_with(scene: Scene) -> set[str]:
    """Return the ids of the keys that values in the database name; the guards are there again."""
    found: set[str] = set()
    with scene.database.reading() as session:
        connection = session.connection()
        assert not are_missing(connection)
        for table in fact_tables():
            for column in table.c:
                if isinstance(column.type, Sealed):
                    rows = connection.execute(
                        text(f"SELECT {column.name} FROM {table.name} WHERE {column.name} IS NOT NULL")
                    )
                    found |= {bytes(value)[:8].decode() for (value,) in rows}
    return found


def test_the_old_key_stays_in_the_file_and_the_database_opens_with_it_later(scene: Scene) -> None:
    path = scene.settings.resolved_data_dir() / KEY_FILE
    old = read_key_file(path)
    rotate_keys(scene.database, settings=scene.settings, actor=STATISTICIAN, now=scene.later())
    new = read_key_file(path)
    assert dict(old.encryption).items() <= dict(new.encryption).items()
    assert (new.ledger, new.current != old.current) == (old.ledger, True)
    open_database(scene.settings).close()


def test_only_who_keeps_the_database_changes_its_key(scene: Scene) -> None:
    before = read_key_file(scene.settings.resolved_data_dir() / KEY_FILE)
    with refused("PERMISSION_ROLE", "密钥"):
        rotate_keys(scene.database, settings=scene.settings, actor=ENUMERATOR, now=scene.later())
    assert read_key_file(scene.settings.resolved_data_dir() / KEY_FILE) == before


@only_sqlite
def test_no_planted_value_lies_open_in_file_log_ledger_or_message(
    scene: Scene, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """The database file and its write-ahead log, what is logged and printed, the ledger's own rows, refusals."""
    caplog.set_level(0)
    fill(scene)
    add(scene, photo(scene))
    unmask(scene.database, asked(scene, subject="007"), actor=STATISTICIAN, now=scene.later())
    folder = scene.settings.resolved_data_dir()
    raw = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    with closing(sqlite3.connect(folder / DATABASE_FILE)) as connection:
        ledger = repr(connection.execute("SELECT * FROM ledger_entry").fetchall()).encode()
    printed = "".join(capfd.readouterr())
    planted = [
        PLANTED_ADDRESS,
        PLANTED_NOTE,
        "王某",
        "13800000000",
        "秘密路",
        "987654321",
        "核对重复地址",
        "picture of a door",
    ]
    places = {"files": raw, "ledger": ledger, "log": caplog.text.encode(), "printed": printed.encode()}
    assert (folder / f"{DATABASE_FILE}-wal").stat().st_size > 0
    assert [(where, value) for where, held in places.items() for value in planted if value.encode() in held] == []
