"""Settings: environment over file over defaults; nothing unknown passes; the manual's table is the code's."""

from datetime import date
from pathlib import Path

import pytest

from fieldwork.messages import SENTENCES
from fieldwork.services.configuration import setting_rows, settings_place, settings_table_markdown
from fieldwork.settings import PREFIX, Settings, SettingsError, current_settings, read_settings

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)
    monkeypatch.delenv(PREFIX + "SETTINGS_FILE", raising=False)
    monkeypatch.setenv("ZHUHU_DATA_DIR", str(tmp_path))


def refused_code(**given: object) -> str:
    with pytest.raises(SettingsError) as caught:
        read_settings(**given)
    assert "{" not in caught.value.sentence
    return caught.value.code


def write(folder: Path, text: str, name: str = "zhuhu.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_every_setting_is_explained_and_the_manual_has_the_same_table() -> None:
    assert [name for name in Settings.model_fields if f"SETTING.{name}" not in SENTENCES] == []
    assert settings_table_markdown() in (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")


def test_the_environment_wins_over_the_file_and_the_program_over_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, 'max_rows = 10\nport = 9000\ntoday = 2022-11-20\nnames = ["a", "b"]\n')
    monkeypatch.setenv("ZHUHU_PORT", "9001")
    settings = read_settings()
    assert (settings.max_rows, settings.port, settings.today) == (10, 9001, date(2022, 11, 20))
    assert settings.names == ("a", "b")
    assert read_settings(port=9002).port == 9002
    rows = {row.key: row for row in setting_rows(settings)}
    assert "ZHUHU_PORT" in rows["port"].source
    assert str(tmp_path) in rows["max_rows"].source
    assert rows["host"].source == "默认值"
    assert rows["names"].value == "a、b"


def test_names_in_the_environment_stand_between_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHUHU_NAMES", "192.168.1.20, zhuhu.local,")
    assert read_settings().names == ("192.168.1.20", "zhuhu.local")


def test_a_folder_named_by_the_command_brings_its_own_file(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    write(tmp_path / "other", "max_rows = 7\n")
    assert read_settings(data_dir=tmp_path / "other").max_rows == 7


def test_a_named_file_must_exist_and_may_name_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHUHU_SETTINGS_FILE", str(tmp_path / "office.toml"))
    assert refused_code() == "SETTING_FILE_UNREADABLE"
    monkeypatch.delenv("ZHUHU_DATA_DIR")
    write(tmp_path, f"data_dir = '{(tmp_path / 'd').as_posix()}'\n", "office.toml")
    settings = read_settings()
    assert settings.data_dir == tmp_path / "d"
    assert settings_place(settings) == tmp_path / "office.toml"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("max_row = 1\n", "SETTING_UNKNOWN"),
        ("max_rows = 0\n", "SETTING_WRONG"),
        ("port = 'x'\n", "SETTING_WRONG"),
        ("port = = 1\n", "SETTING_FILE_NOT_TOML"),
        ("data_dir = 'x'\n", "SETTING_MISPLACED"),
    ],
)
def test_a_file_that_cannot_be_right_is_refused(tmp_path: Path, text: str, code: str) -> None:
    write(tmp_path, text)
    assert refused_code() == code


def test_a_misspelt_variable_is_refused_and_those_of_tests_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHUHU_TEST_ANYTHING", "1")
    monkeypatch.setenv("ZHUHU_CHROMIUM", "/usr/bin/chromium")
    read_settings()
    monkeypatch.setenv("ZHUHU_MAXROWS", "1")
    assert refused_code() == "SETTING_UNKNOWN"


def test_a_setting_unknown_to_a_call_is_refused() -> None:
    assert refused_code(no_such=1) == "SETTING_UNKNOWN"


def test_a_password_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    for url in ("postgresql://office:geheim@host/db", "geheim"):
        monkeypatch.setenv("ZHUHU_DATABASE_URL", url)
        assert "geheim" not in " ".join(row.value for row in setting_rows(read_settings()))
    monkeypatch.setenv("ZHUHU_PORT", "geheim")
    with pytest.raises(SettingsError) as caught:
        read_settings()
    assert "geheim" not in caught.value.sentence


def test_settings_are_read_once_per_process() -> None:
    current_settings.cache_clear()
    assert current_settings() is current_settings()
    current_settings.cache_clear()
