"""`zhuhu serve`: loopback only, an empty cycle on the first start, never a demonstration over a real rotation."""

import os
import socket
from pathlib import Path

import pytest

from fieldwork.cli import serve
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import open_database
from fieldwork.settings import Settings, current_settings

from .conftest import Zhuhu


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    calls: list[dict[str, object]] = []
    monkeypatch.setattr(serve.uvicorn, "run", lambda app, **options: calls.append({"app": app, **options}))
    return calls


@pytest.fixture
def quick_demo(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seeds: list[str] = []
    monkeypatch.setattr(serve, "carried_out", lambda _database, seed: seeds.append(seed))
    return seeds


@pytest.fixture(autouse=True)
def environment_restored(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ZHUHU_DATA_DIR", "ZHUHU_DEMO", "ZHUHU_TODAY"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((serve.HOST, 0))
        return int(probe.getsockname()[1])


def test_the_first_start_makes_an_empty_cycle_of_the_shipped_plan(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path
) -> None:
    port = free_port()
    for _ in range(2):
        outcome = zhuhu("serve", "--port", port, "--data-dir", tmp_path)
        assert outcome.code == 0
        assert f"http://127.0.0.1:{port}" in outcome.out
        assert str(tmp_path) in outcome.out
    database = open_database(Settings(data_dir=tmp_path))
    cycle = current_cycle(database)
    database.close()
    assert cycle is not None
    assert (cycle.is_demo, cycle.district_code) == (False, "440118")
    assert {(call["app"], call["host"], call["port"]) for call in started} == {("app:app", "127.0.0.1", port)}


def test_the_demonstration_uses_a_new_folder_and_its_own_day(
    zhuhu: Zhuhu,
    started: list[dict[str, object]],
    quick_demo: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(serve.tempfile, "mkdtemp", lambda prefix: str(tmp_path / prefix))
    assert zhuhu("serve", "--demo", "--port", free_port()).code == 0
    assert quick_demo == ["demo"]
    assert os.environ["ZHUHU_DATA_DIR"] == str(tmp_path / "zhuhu-demo-")
    assert current_settings().demo
    assert current_settings().current_day().isoformat() == "2022-11-20"
    assert len(started) == 1


def test_a_demonstration_refuses_the_folder_of_a_real_rotation(
    zhuhu: Zhuhu, started: list[dict[str, object]], quick_demo: list[str], tmp_path: Path
) -> None:
    zhuhu("serve", "--port", free_port(), "--data-dir", tmp_path)
    outcome = zhuhu("serve", "--demo", "--port", free_port(), "--data-dir", tmp_path)
    assert (outcome.code, "不是演示" in outcome.sentence) == (2, True)
    assert quick_demo == []
    assert len(started) == 1


def test_a_database_named_by_the_environment_is_not_put_into_a_new_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHUHU_DATABASE_URL", "postgresql://nobody@localhost/none")
    settings = serve.settings_in_force(demo=True, data_dir=None)
    assert settings.data_dir is None


def test_a_port_in_use_is_one_sentence_and_nothing_is_prepared(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path
) -> None:
    with socket.socket() as taken:
        taken.bind((serve.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        outcome = zhuhu("serve", "--port", port, "--data-dir", tmp_path / "new")
    assert (outcome.code, str(port) in outcome.sentence) == (2, True)
    assert started == []
    assert not (tmp_path / "new").exists()
