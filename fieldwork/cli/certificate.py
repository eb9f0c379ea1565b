"""`zhuhu certificate`: the office's own root and server certificate, and how tablets come to trust it."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwork.cli.databases import DataFolder, settings_for
from fieldwork.cli.output import say
from fieldwork.exchange.certificates import (
    FOLDER,
    ROOT_FILE,
    ROOT_KEY_FILE,
    SERVER_FILE,
    SERVER_KEY_FILE,
    Signed,
    fingerprint,
    make_server,
    names_in,
    root_in,
    write_private,
    write_signed,
)
from fieldwork.resources import data_path
from fieldwork.settings import Settings

HELP = "生成本单位的根证书和服务器证书，并写出平板安装说明；再运行一次即换发服务器证书，平板不必重装。"
INSTRUCTIONS_FILE = "平板安装说明.md"

Names = Annotated[list[str], typer.Argument(metavar="名称", help="平板访问本机所用的 IP 或主机名，可写几个。")]
OutFolder = Annotated[
    Path | None, typer.Option("--out", metavar="文件夹", help="写到这里；不给时写到数据文件夹的 certificates。")
]


def certificate(names: Names, out: OutFolder = None, data_dir: DataFolder = None) -> None:
    """Make a server certificate for these names, signed by the office's root, which is made at the first time."""
    settings = settings_for(data_dir)
    folder = out or settings.resolved_data_dir() / FOLDER
    # Certificates live by the real day, whatever day a demonstration plays.
    now = settings.model_copy(update={"today": None}).now()
    root, is_new = root_in(folder, now=now)
    server = make_server(root, names, now=now)
    write_signed(server, folder / SERVER_FILE, folder / SERVER_KEY_FILE, chain=[root.certificate])
    write_private(folder / INSTRUCTIONS_FILE, instructions(root, server, settings).encode("utf-8"), mode=0o644)
    told(folder, root, server, is_new=is_new)


def told(folder: Path, root: Signed, server: Signed, *, is_new: bool) -> None:
    """Say what was made, and what must be kept secret."""
    until = server.certificate.not_valid_after_utc.date()
    made = "已生成根证书" if is_new else "沿用根证书"
    say(f"{made} {folder / ROOT_FILE}，指纹（SHA-256）{fingerprint(root.certificate)}")
    say(f"已生成服务器证书 {folder / SERVER_FILE}：{'、'.join(names_in(server.certificate))}，到 {until} 有效")
    say(f"{folder / ROOT_KEY_FILE} 要保密：谁有它，谁就能冒充任何网站；平板只装 {ROOT_FILE}，见 {INSTRUCTIONS_FILE}")


def instructions(root: Signed, server: Signed, settings: Settings) -> str:
    """Return how a tablet comes to trust the root, with this office's address and fingerprint filled in."""
    template = data_path("certificate", "instructions.md").read_text(encoding="utf-8")
    return template.format(
        address=f"https://{names_in(server.certificate)[0]}:{settings.port}",
        fingerprint=fingerprint(root.certificate),
        root_until=root.certificate.not_valid_after_utc.date(),
        server_until=server.certificate.not_valid_after_utc.date(),
    )
