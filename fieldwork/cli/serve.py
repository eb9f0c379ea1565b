"""`zhuhu serve`: the pages and the interface on one port; for other machines only with accounts and TLS."""

import errno
import logging
import os
import signal
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
import uvicorn

from fieldwork.cli.databases import DataFolder, opened
from fieldwork.cli.demo import carried_out
from fieldwork.cli.output import say
from fieldwork.exchange.certificates import FOLDER as CERTIFICATE_FOLDER
from fieldwork.exchange.certificates import SERVER_FILE, SERVER_KEY_FILE, names_in, require_in_force
from fieldwork.messages import sentence
from fieldwork.resources import data_path
from fieldwork.routes import FIRST_START
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.serving import Serving, as_in_address, is_loopback, require_servable
from fieldwork.services.administrator import FIRST_START as SETTER
from fieldwork.services.cycle import current_cycle, start_cycle
from fieldwork.services.database import Database, place_of_keys
from fieldwork.services.demo import DEMO_SEED, DEMO_TODAY, employ_missing
from fieldwork.services.first_start import new_setup_code
from fieldwork.services.schedule import BackupPlan, plan_of, start_backups
from fieldwork.settings import PREFIX, Settings, current_settings, read_settings

HELP = "打开服务；第一次启动时按 2022 年方案建立一个空的轮换。不给 --host 时只许本机访问。"
"""Only this machine, unless ``--host`` or the settings say otherwise."""

COMMAND_LINE = Actor(account_id="command_line", name="命令行", roles=frozenset({Role.STATISTICIAN}))
"""Who starts the cycle when an office starts the product for the first time."""

Demo = Annotated[
    bool, typer.Option("--demo", help="演示：合成的 2022 年轮换，演示日期 2022-11-20（可用 ZHUHU_TODAY 另定）。")
]
Port = Annotated[int | None, typer.Option("--port", metavar="端口", help="端口［默认：8501］。", min=1, max=65535)]
Host = Annotated[str | None, typer.Option("--host", metavar="地址", help="监听的地址，如 0.0.0.0；须有账号和证书。")]
Behind = Annotated[
    bool, typer.Option("--behind-proxy", help="由单位的反向代理负责 https，本服务信任它转来的来访地址。")
]
Every = Annotated[
    str | None,
    typer.Option("--backup-every", metavar="间隔", help="每隔多久自动备份，如 24h、30m、1d；不给就不自动备份。"),
]
BackupDir = Annotated[
    Path | None,
    typer.Option("--backup-dir", metavar="备份文件夹", help="备份写到哪里［默认：数据文件夹里的 backups］。"),
]
Keep = Annotated[int | None, typer.Option("--backup-keep", metavar="份数", help="保留最近几份［默认：14］。", min=1)]


@dataclass(frozen=True, kw_only=True)
class Call:
    """What the command line says; what it leaves out comes from the settings."""

    demo: bool = False
    host: str | None = None
    port: int | None = None
    data_dir: Path | None = None
    behind_proxy: bool = False
    backup_every: str | None = None
    backup_dir: Path | None = None
    backup_keep: int | None = None

    def given(self) -> dict[str, str]:
        """Return the environment variables by which the application hears of it."""
        told = {"HOST": self.host, "PORT": self.port}
        told |= {"BACKUP_EVERY": self.backup_every, "BACKUP_KEEP": self.backup_keep}
        folders = {"DATA_DIR": self.data_dir, "BACKUP_DIR": self.backup_dir}
        flags = {"BEHIND_PROXY": self.behind_proxy, "DEMO": self.demo}
        places = {name: folder.absolute() for name, folder in folders.items() if folder is not None}
        said = {**told, **places, **{name: "true" for name, is_on in flags.items() if is_on}}
        return {PREFIX + name: str(value) for name, value in said.items() if value is not None}


def serve(  # noqa: PLR0913 - one option of the command each
    *,
    demo: Demo = False,
    port: Port = None,
    host: Host = None,
    behind_proxy: Behind = False,
    data_dir: DataFolder = None,
    backup_every: Every = None,
    backup_dir: BackupDir = None,
    backup_keep: Keep = None,
) -> None:
    """Serve the pages; an office's first start makes an empty cycle from the shipped plan."""
    call = Call(
        demo=demo,
        host=host,
        port=port,
        data_dir=data_dir,
        behind_proxy=behind_proxy,
        backup_every=backup_every,
        backup_dir=backup_dir,
        backup_keep=backup_keep,
    )
    require_free(host=call.host or read_settings().host, port=call.port or read_settings().port)
    tls = tls_files(settings_in_force(call))
    settings = current_settings()
    plan = plan_of(settings)
    with opened(settings) as database:
        say(f"数据：{database.name}")
        prepare(database, demo=demo, settings=settings)
        code = None if demo else new_setup_code(database, now=settings.now())
    require_servable(serving_of(settings, has_accounts=code is None, has_certificate=bool(tls)))
    tell_backups(plan, settings)
    tell(settings, is_secure=bool(tls), code=code)
    keep_log_short()
    with backups_by_the_clock(plan, settings):
        uvicorn.run("app:app", log_level="warning", access_log=False, **options_of(settings), **tls)


@contextmanager
def backups_by_the_clock(plan: BackupPlan | None, settings: Settings) -> Iterator[None]:
    """Back up by the clock while the service runs; its end waits for a backup that is being written."""
    if plan is None:
        yield
        return
    with opened(settings) as database, stopped_like_ctrl_c():
        running = start_backups(database, plan, settings=settings, clock=settings.now)
        try:
            yield
        finally:
            running.stop()


@contextmanager
def stopped_like_ctrl_c() -> Iterator[None]:
    """Let a service manager's request to end be what Ctrl+C is: the server ends first, then what stands after it."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def keep_log_short() -> None:
    """Let only warnings of the server into the log: no visitor's address, no line for each file.

    The page library sets the level of these loggers anew when it is imported; a filter outlives that.
    """
    for name in ("uvicorn.access", "uvicorn.error", "websockets"):
        logging.getLogger(name).addFilter(_is_warning)


def _is_warning(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


def tell(settings: Settings, *, is_secure: bool, code: str | None) -> None:
    """Say where to open the pages, and the one-time code of the first start."""
    place = f"{'https' if is_secure else 'http'}://{shown_name(settings)}:{settings.port}"
    if code is not None:
        say(f"首次启动，还没有账号：请打开 {place}{FIRST_START} ，用一次性代码 {code} 建立管理员")
    say(f"请打开 {place} （按 Ctrl+C 结束）")


def tell_backups(plan: BackupPlan | None, settings: Settings) -> None:
    """Say how often and where backups are made; or that none are, to whoever named a folder for them."""
    if plan is not None:
        keys = place_of_keys(settings)
        say(sentence("BACKUP_SCHEDULED", every=settings.backup_every, path=plan.folder, keep=plan.keep, keys=keys))
    elif settings.backup_dir is not None:
        say(sentence("BACKUP_NOT_SCHEDULED"))


def shown_name(settings: Settings) -> str:
    """Return the name under which this server is opened."""
    if is_loopback(settings.host):
        return as_in_address(settings.host)
    return as_in_address((*settings.names, settings.host)[0])


def serving_of(settings: Settings, *, has_accounts: bool, has_certificate: bool) -> Serving:
    """Return how the service is to be reached."""
    return Serving(
        host=settings.host,
        names=settings.names,
        is_demo=settings.demo,
        has_accounts=has_accounts,
        has_certificate=has_certificate,
        is_behind_proxy=settings.behind_proxy,
    )


def options_of(settings: Settings) -> dict[str, Any]:
    """Return what the server is told; only a proxy that was announced may say who the visitor is."""
    proxy = {"proxy_headers": settings.behind_proxy}
    # A browser that stays open keeps its websocket: an end that waits for it would look like a hang.
    return {"host": settings.host, "port": settings.port, "timeout_graceful_shutdown": 5, **proxy}


def tls_files(settings: Settings) -> dict[str, Any]:
    """Return the certificate and key in force; a loopback address needs none unless the settings name one.

    Its names become names of this server, so that the gate lets them in.

    Raises
    ------
    Refusal
        ``CERTIFICATE_HALF``, ``CERTIFICATE_UNREADABLE``, ``CERTIFICATE_EXPIRED``.
    """
    folder = settings.resolved_data_dir() / CERTIFICATE_FOLDER
    certificate, key = settings.certificate, settings.certificate_key
    if (certificate is None) != (key is None):
        raise InputRefusal("CERTIFICATE_HALF", certificate=certificate or "—", key=key or "—")
    if certificate is None and not is_loopback(settings.host) and (folder / SERVER_FILE).is_file():
        certificate, key = folder / SERVER_FILE, folder / SERVER_KEY_FILE
    if certificate is None or key is None:
        return {}
    found = require_in_force(certificate, now=datetime.now(UTC))
    os.environ[PREFIX + "NAMES"] = ",".join(dict.fromkeys([*settings.names, *names_in(found)]))
    current_settings.cache_clear()
    return {"ssl_certfile": str(certificate), "ssl_keyfile": str(key)}


def settings_in_force(call: Call) -> Settings:
    """Put what the command says into the environment, where the application reads it, and return the settings."""
    folder = _demo_folder() if call.demo and call.data_dir is None else None
    os.environ.update(replace(call, data_dir=call.data_dir or folder).given())
    if call.demo:
        # Another day shows how the demonstration goes on; without one it stands still on its own.
        os.environ.setdefault(PREFIX + "TODAY", DEMO_TODAY.isoformat())
    current_settings.cache_clear()
    return current_settings()


def _demo_folder() -> Path | None:
    """Return a new temporary folder, unless the environment names a database for the demonstration."""
    return None if read_settings().database_url else Path(tempfile.mkdtemp(prefix="zhuhu-demo-"))


def prepare(database: Database, *, demo: bool, settings: Settings) -> None:
    """Fill an empty database: with the demonstration, or with an empty cycle of the shipped plan.

    Raises
    ------
    StateRefusal
        ``COMMAND_NOT_A_DEMO`` if the demonstration is to run where a real rotation is kept.
    """
    cycle = current_cycle(database)
    if cycle is None and demo:
        carried_out(database, settings=settings, seed=DEMO_SEED)
    elif cycle is None:
        plan = data_path("plan", "2022.toml").read_text(encoding="utf-8")
        start_cycle(database, plan, is_demo=False, actor=COMMAND_LINE, now=settings.now())
    elif demo and not cycle.is_demo:
        raise StateRefusal("COMMAND_NOT_A_DEMO", place=database.name)
    elif demo:
        employ_missing(database, cycle.cycle_id, actor=SETTER, now=settings.now())


def require_free(*, host: str, port: int) -> None:
    """Refuse a port that another program listens on, or an address that is not this machine's, before anything else."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        if os.name == "posix":  # elsewhere this option would let two programs share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise InputRefusal("COMMAND_PORT_IN_USE", port=port, other=port % 65535 + 1) from error
            raise InputRefusal("SERVE_HOST_WRONG", host=host, port=port) from error
