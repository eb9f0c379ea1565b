"""`zhuhu serve`: loopback only, an empty cycle on the first start, never a demonstration over a real rotation."""

import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldwork.api.names import allowed_hosts, gate_rules
from fieldwork.cli import serve
from fieldwork.exchange.certificates import make_root, make_server, write_signed
from fieldwork.rules.people import PeopleRules
from fieldwork.rules.permissions import Role
from fieldwork.services.administrator import create_first_administrator
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import open_database
from fieldwork.services.first_start import new_setup_code
from fieldwork.services.people import NewAccount
from fieldwork.settings import PREFIX, Settings, current_settings

from .conftest import Zhuhu

EVERYWHERE = "0.0.0.0"  # noqa: S104 - what an office writes


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    calls: list[dict[str, object]] = []
    monkeypatch.setattr(serve.uvicorn, "run", lambda app, **options: calls.append({"app": app, **options}))
    return calls


@pytest.fixture
def quick_demo(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seeds: list[str] = []
    monkeypatch.setattr(serve, "carried_out", lambda _database, *, settings, seed: seeds.append(seed))
    return seeds


@pytest.fixture(autouse=True)
def environment_restored(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (f"{PREFIX}{setting.upper()}" for setting in Settings.model_fields):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
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
    settings = serve.settings_in_force(serve.Call(demo=True))
    assert settings.data_dir is None


def test_a_port_in_use_is_one_sentence_and_nothing_is_prepared(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        outcome = zhuhu("serve", "--port", port, "--data-dir", tmp_path / "new")
    assert (outcome.code, str(port) in outcome.sentence) == (2, True)
    assert started == []
    assert not (tmp_path / "new").exists()


def test_an_address_of_another_machine_is_refused(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path
) -> None:
    outcome = zhuhu("serve", "--host", "192.0.2.1", "--port", free_port(), "--data-dir", tmp_path)
    assert (outcome.code, "192.0.2.1" in outcome.sentence, started) == (2, True, [])


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2"])
def test_the_address_that_is_told_is_the_one_on_which_it_listens(
    host: str,
    zhuhu: Zhuhu,
    started: list[dict[str, object]],
    tmp_path: Path,
) -> None:
    outcome = zhuhu("serve", "--host", host, "--port", free_port(), "--data-dir", tmp_path)
    (call,) = started
    assert (outcome.code, call["host"]) == (0, host)
    assert f"http://{host}:{call['port']}" in outcome.out


def with_account(folder: Path) -> Path:
    """Give the folder an administrator, as the first start does."""
    settings = Settings(data_dir=folder)
    database = open_database(settings)
    code = new_setup_code(database, now=settings.now())
    assert code is not None
    first = NewAccount(account_id="chen", name="陈", unit="", roles=frozenset({Role.ADMINISTRATOR}))
    create_first_administrator(database, code, first, "一把很长的钥匙在门后", rules=PeopleRules(), now=settings.now())
    database.close()
    return folder


def test_other_machines_are_served_only_with_accounts_and_a_certificate(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path
) -> None:
    call = ("serve", "--host", EVERYWHERE, "--port", free_port(), "--data-dir", tmp_path)
    assert "账号" in zhuhu(*call).sentence
    with_account(tmp_path)
    assert "zhuhu certificate" in zhuhu(*call).sentence
    assert started == []
    assert zhuhu("certificate", "192.168.1.20", "zhuhu.local", "--data-dir", tmp_path).code == 0
    outcome = zhuhu(*call)
    assert outcome.code == 0
    assert "https://192.168.1.20:" in outcome.out
    assert started[0]["ssl_certfile"] == str(tmp_path / "certificates" / "server.crt")
    rules = gate_rules(current_settings())
    assert {"192.168.1.20", "zhuhu.local", "127.0.0.1"} <= set(rules.hosts)
    assert not rules.is_loopback_only
    assert "192.168.1.20" in allowed_hosts(current_settings())


def test_a_proxy_may_speak_for_visitors_only_when_it_was_announced(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = ("serve", "--port", free_port(), "--data-dir", with_account(tmp_path))
    assert zhuhu(*call).code == 0
    assert gate_rules(current_settings()).is_loopback_only
    assert "ZHUHU_NAMES" in zhuhu(*call, "--behind-proxy").sentence
    monkeypatch.setenv("ZHUHU_NAMES", "survey.example")
    assert zhuhu(*call, "--behind-proxy").code == 0
    assert [each["proxy_headers"] for each in started] == [False, True]
    assert "survey.example" in gate_rules(current_settings()).hosts
    assert not gate_rules(current_settings()).is_loopback_only


def test_the_demonstration_is_for_this_machine_only(
    zhuhu: Zhuhu, started: list[dict[str, object]], quick_demo: list[str], tmp_path: Path
) -> None:
    outcome = zhuhu("serve", "--demo", "--host", EVERYWHERE, "--port", free_port(), "--data-dir", tmp_path)
    assert (outcome.code, "演示" in outcome.sentence, started) == (2, True, [])


def test_half_a_certificate_and_an_expired_one_are_refused(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = ("serve", "--port", free_port(), "--data-dir", tmp_path)
    monkeypatch.setenv("ZHUHU_CERTIFICATE", str(tmp_path / "server.crt"))
    assert "两个都给" in zhuhu(*call).sentence
    monkeypatch.setenv("ZHUHU_CERTIFICATE_KEY", str(tmp_path / "server.key"))
    long_ago = datetime(2015, 1, 1, tzinfo=UTC)
    root = make_root(now=long_ago)
    write_signed(make_server(root, ["a"], now=long_ago), tmp_path / "server.crt", tmp_path / "server.key")
    assert "到期" in zhuhu(*call).sentence
    assert started == []


@pytest.fixture
def serving(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Do something while the service runs."""
    return lambda do: monkeypatch.setattr(serve.uvicorn, "run", lambda _app, **_options: do())


def wait_for_one(folder: Path) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and not list(folder.glob("zhuhu-*.zip")):
        time.sleep(0.02)


def test_the_service_backs_up_by_the_clock_until_it_ends(
    zhuhu: Zhuhu, serving: Callable[[Callable[[], object]], None], tmp_path: Path
) -> None:
    folder = tmp_path / "disk"
    serving(lambda: wait_for_one(folder))
    call = ("serve", "--port", free_port(), "--data-dir", tmp_path)
    outcome = zhuhu(*call, "--backup-every", "24h", "--backup-dir", folder, "--backup-keep", 3)
    assert outcome.code == 0
    assert f"每隔 24h 自动备份到 {folder}，保留最近 3 份" in outcome.out
    assert len(list(folder.iterdir())) == 1
    assert "zhuhu-backup" not in {thread.name for thread in threading.enumerate()}
    assert current_settings().backup_dir == folder
    assert zhuhu("ledger", "verify", "--data-dir", tmp_path).code == 0


def test_the_settings_file_may_ask_for_backups_as_well(
    zhuhu: Zhuhu, serving: Callable[[Callable[[], object]], None], tmp_path: Path
) -> None:
    (tmp_path / "zhuhu.toml").write_text('backup_every = "30m"\n', encoding="utf-8")
    serving(lambda: wait_for_one(tmp_path / "backups"))
    outcome = zhuhu("serve", "--port", free_port(), "--data-dir", tmp_path)
    assert (outcome.code, "每隔 30m" in outcome.out) == (0, True)
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_a_request_to_end_lets_the_last_backup_be_finished(
    zhuhu: Zhuhu, serving: Callable[[Callable[[], object]], None], tmp_path: Path
) -> None:
    def end() -> None:
        until = time.monotonic() + 20
        while time.monotonic() < until and not list((tmp_path / "backups").iterdir()):
            time.sleep(0.001)
        with pytest.raises(KeyboardInterrupt):  # uvicorn raises the signal anew when it has ended, and swallows this
            signal.raise_signal(signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    serving(end)
    assert zhuhu("serve", "--port", free_port(), "--data-dir", tmp_path, "--backup-every", "1d").code == 0
    names = [path.name for path in (tmp_path / "backups").iterdir()]
    assert (len(names), [name for name in names if not name.startswith("zhuhu-")]) == (1, [])
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.parametrize("every", ["1w", "24", "0h"])
def test_a_wrong_interval_is_one_sentence_and_nothing_is_prepared(
    every: str, zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path
) -> None:
    outcome = zhuhu("serve", "--port", free_port(), "--data-dir", tmp_path / "new", "--backup-every", every)
    assert (outcome.code, f"备份间隔“{every}”不正确" in outcome.sentence) == (2, True)
    assert started == []
    assert not (tmp_path / "new").exists()


def test_a_folder_that_takes_no_backup_is_one_sentence_and_nothing_is_prepared(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    call = ("serve", "--port", free_port(), "--data-dir", tmp_path / "new", "--backup-dir", tmp_path / "file")
    outcome = zhuhu(*call, "--backup-every", "24h")
    assert (outcome.code, str(tmp_path / "file") in outcome.sentence) == (2, True)
    assert started == []
    assert not (tmp_path / "new").exists()
    assert zhuhu(*call, "--backup-every", "24h", "--backup-keep", 0).code == 2


def test_a_folder_without_an_interval_is_no_schedule_and_the_terminal_says_so(
    zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path
) -> None:
    call = ("serve", "--port", free_port(), "--data-dir", tmp_path)
    assert "没有定时备份" in zhuhu(*call, "--backup-dir", tmp_path / "disk").out
    assert len(started) == 1


def test_the_log_names_no_visitor(zhuhu: Zhuhu, started: list[dict[str, object]], tmp_path: Path) -> None:
    zhuhu("serve", "--port", free_port(), "--data-dir", tmp_path)
    logger = logging.getLogger("uvicorn.access")
    said = [logger.makeRecord("uvicorn.access", level, "f", 1, "m", (), None) for level in (20, 30)]
    assert [bool(logger.filter(record)) for record in said] == [False, True]
