"""`zhuhu settings`: what is in force, without secrets; a wrong setting stops every command with one sentence."""

from pathlib import Path

import pytest

from .conftest import Zhuhu


def test_the_settings_in_force_are_printed_with_their_source(
    zhuhu: Zhuhu, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zhuhu.toml").write_text("max_rows = 9\n", encoding="utf-8")
    monkeypatch.setenv("ZHUHU_DATABASE_URL", "postgresql://office:geheim@host/db")
    outcome = zhuhu("settings", "--data-dir", tmp_path)
    assert outcome.code == 0
    assert "max_rows = 9" in outcome.out
    assert "postgresql://office:***@host/db" in outcome.out
    assert "geheim" not in outcome.out


def test_the_table_of_the_manual_is_printed(zhuhu: Zhuhu) -> None:
    assert "| `max_rows` | `ZHUHU_MAX_ROWS` |" in zhuhu("settings", "--table").out


def test_an_unknown_setting_stops_a_command_with_one_sentence(
    zhuhu: Zhuhu, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zhuhu.toml").write_text("max_row = 9\n", encoding="utf-8")
    monkeypatch.setenv("ZHUHU_DATA_DIR", str(tmp_path))
    outcome = zhuhu("settings")
    assert (outcome.code, "max_row" in outcome.sentence) == (2, True)
