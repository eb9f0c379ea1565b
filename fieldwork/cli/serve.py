"""`zhuhu serve`: the pages and the interface on one local port."""

import os
import socket
import tempfile
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from fieldwork.cli.databases import DataFolder, opened
from fieldwork.cli.demo import carried_out
from fieldwork.cli.output import say
from fieldwork.resources import data_path
from fieldwork.routes import FIRST_START
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.cycle import current_cycle, start_cycle
from fieldwork.services.database import Database
from fieldwork.services.demo import DEMO_SEED, DEMO_TODAY
from fieldwork.services.first_start import new_setup_code
from fieldwork.settings import Settings, current_settings, read_settings

HELP = "在本机打开页面；第一次启动时按 2022 年方案建立一个空的轮换。"
HOST = "127.0.0.1"
"""Only this machine until there are accounts."""

COMMAND_LINE = Actor(account_id="command_line", name="命令行", roles=frozenset({Role.STATISTICIAN}))
"""Who starts the cycle when an office starts the product for the first time."""

Demo = Annotated[bool, typer.Option("--demo", help="演示：合成的 2022 年轮换，演示日期 2022-11-20。")]
Port = Annotated[int, typer.Option("--port", metavar="端口", help="本机端口。", min=1, max=65535)]


def serve(demo: Demo = False, port: Port = 8501, data_dir: DataFolder = None) -> None:
    """Serve the pages on this machine; an office's first start makes an empty cycle from the shipped plan."""
    require_free(port)
    settings = settings_in_force(demo=demo, data_dir=data_dir)
    with opened(settings) as database:
        say(f"数据：{database.name}")
        prepare(database, demo=demo, settings=settings)
        code = None if demo else new_setup_code(database, now=settings.now())
    if code is not None:
        say(f"首次启动，还没有账号：请打开 http://{HOST}:{port}{FIRST_START} ，用一次性代码 {code} 建立管理员")
    say(f"请打开 http://{HOST}:{port} （按 Ctrl+C 结束）")
    uvicorn.run("app:app", host=HOST, port=port, log_level="warning", access_log=False)


def settings_in_force(*, demo: bool, data_dir: Path | None) -> Settings:
    """Put what the command says into the environment, where the application reads it, and return the settings."""
    folder = data_dir or (_demo_folder() if demo else None)
    if folder is not None:
        os.environ["ZHUHU_DATA_DIR"] = str(folder.absolute())
    if demo:
        os.environ["ZHUHU_DEMO"] = "true"
        os.environ["ZHUHU_TODAY"] = DEMO_TODAY.isoformat()
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
        carried_out(database, seed=DEMO_SEED)
    elif cycle is None:
        plan = data_path("plan", "2022.toml").read_text(encoding="utf-8")
        start_cycle(database, plan, is_demo=False, actor=COMMAND_LINE, now=settings.now())
    elif demo and not cycle.is_demo:
        raise StateRefusal("COMMAND_NOT_A_DEMO", place=database.name)


def require_free(port: int) -> None:
    """Refuse a port that another program listens on, before anything is prepared."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":  # elsewhere this option would let two programs share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise InputRefusal("COMMAND_PORT_IN_USE", port=port, other=port % 65535 + 1) from error
