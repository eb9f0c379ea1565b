"""Drafts: sealed, one person's own, kept for some days and not longer."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldwork.rules.drafts import Draft
from fieldwork.services.database import open_database
from fieldwork.services.drafts import FOLDER, DraftPlace, draft_at, drop_draft, drop_old_drafts, keep_draft
from fieldwork.settings import Settings
from fieldwork.store.engine import Database
from tests.refusing import refused

NOW = datetime(2022, 11, 20, 2, 0, tzinfo=UTC)
MINE = DraftPlace(account_id="enumerator-01", page="visits", cycle_id="c1")
TYPED = Draft(values={"visits.form.0.note": "王某某，13800000000", "visits.form.round": 2}, kept_at=NOW)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = open_database(Settings(data_dir=tmp_path_factory.mktemp("drafts"), database_url=""))
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path)


def files(settings: Settings) -> list[Path]:
    return sorted((settings.resolved_data_dir() / FOLDER).glob("*"))


def test_what_was_kept_comes_back_and_the_newest_counts(database: Database, settings: Settings) -> None:
    assert draft_at(database, MINE, settings=settings, now=NOW) is None
    keep_draft(database, MINE, TYPED, settings=settings)
    newer = Draft(values={"visits.form.0.note": "锁着"}, kept_at=NOW + timedelta(minutes=1))
    keep_draft(database, MINE, newer, settings=settings)
    assert draft_at(database, MINE, settings=settings, now=NOW) == newer
    assert len(files(settings)) == 1


def test_neither_content_nor_person_nor_page_can_be_read_from_the_file(database: Database, settings: Settings) -> None:
    keep_draft(database, MINE, TYPED, settings=settings)
    (path,) = files(settings)
    for words in ("13800000000", "王某某", "visits", "enumerator-01"):
        assert words.encode() not in path.read_bytes() + path.name.encode()


@pytest.mark.parametrize(
    "other",
    [
        DraftPlace(account_id="enumerator-02", page="visits", cycle_id="c1"),
        DraftPlace(account_id="enumerator-01", page="substitution", cycle_id="c1"),
        DraftPlace(account_id="enumerator-01", page="visits", cycle_id="c2"),
        DraftPlace(account_id="enumerator-01", page="visits", cycle_id="c1", browser="another"),
    ],
)
def test_another_place_has_another_draft_and_cannot_open_this_one(
    database: Database, settings: Settings, other: DraftPlace
) -> None:
    keep_draft(database, MINE, TYPED, settings=settings)
    assert draft_at(database, other, settings=settings, now=NOW) is None
    (mine,) = files(settings)
    keep_draft(database, other, TYPED, settings=settings)
    (theirs,) = set(files(settings)) - {mine}
    theirs.write_bytes(mine.read_bytes())
    assert draft_at(database, other, settings=settings, now=NOW) is None


def test_a_dropped_draft_is_gone_and_dropping_twice_is_nothing(database: Database, settings: Settings) -> None:
    keep_draft(database, MINE, TYPED, settings=settings)
    drop_draft(database, MINE, settings=settings)
    drop_draft(database, MINE, settings=settings)
    assert files(settings) == []


def test_after_its_days_a_draft_is_not_given_and_its_file_goes_when_another_is_begun(
    database: Database, settings: Settings
) -> None:
    keep_draft(database, MINE, TYPED, settings=settings)
    late = NOW + timedelta(days=settings.draft_days, seconds=1)
    assert draft_at(database, MINE, settings=settings, now=late) is None
    other = DraftPlace(account_id="enumerator-02", page="visits")
    keep_draft(database, other, Draft(values={}, kept_at=late), settings=settings)
    assert len(files(settings)) == 1


def test_a_file_that_is_no_draft_is_not_given_and_is_swept(database: Database, settings: Settings) -> None:
    keep_draft(database, MINE, TYPED, settings=settings)
    (path,) = files(settings)
    path.write_bytes(b"no draft")
    assert draft_at(database, MINE, settings=settings, now=NOW) is None
    assert drop_old_drafts(settings, now=NOW) == 1


def test_the_day_of_a_draft_cannot_be_moved_to_keep_it_longer(database: Database, settings: Settings) -> None:
    keep_draft(database, MINE, TYPED, settings=settings)
    (path,) = files(settings)
    path.write_bytes(path.read_bytes().replace(b"2022-11-20", b"2022-11-27"))
    assert draft_at(database, MINE, settings=settings, now=NOW) is None


def test_a_folder_that_cannot_be_written_is_said(database: Database, settings: Settings) -> None:
    (settings.resolved_data_dir() / FOLDER).write_text("a file in the way", encoding="utf-8")
    with refused("DRAFT_NOT_WRITABLE"):
        keep_draft(database, MINE, TYPED, settings=settings)
