"""`zhuhu backup`, `zhuhu restore`, `zhuhu keys rotate`."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwork.cli.chinese import ChineseCommand, group
from fieldwork.cli.databases import DataFolder, existing_database, settings_for
from fieldwork.cli.output import progress_bar, say
from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.backup import restore_backup, write_backup
from fieldwork.services.copies import Backup
from fieldwork.services.database import place_of_keys
from fieldwork.services.keys import rotate_keys

BACKUP_HELP = "备份数据库和照片到一个文件；可以在大家工作时进行；备份不含密钥。"
RESTORE_HELP = "用备份恢复数据库；先核对摘要、密钥和整个台账；已有数据时须加 --replace。"

KEEPER = Actor(account_id="command_line", name="命令行", roles=frozenset({Role.ADMINISTRATOR}))
"""Whoever may run commands on the machine of the database keeps it."""

keys_app = group("密钥：更换加密个人信息的密钥。")

BackupFile = Annotated[Path, typer.Argument(metavar="备份文件", help="一个 .zip 文件。")]
Replace = Annotated[bool, typer.Option("--replace", help="用备份代替已有的数据。")]


def backup(file: BackupFile, data_dir: DataFolder = None) -> None:
    """Write a backup while people work; it never holds keys."""
    settings = settings_for(data_dir)
    with existing_database(data_dir) as database:
        made = write_backup(database, file, settings=settings, actor=KEEPER, now=settings.now())
    say(_said("BACKUP_WRITTEN", made))
    say(sentence("BACKUP_WITHOUT_KEYS", path=place_of_keys(settings)))


def restore(file: BackupFile, replace: Replace = False, data_dir: DataFolder = None) -> None:
    """Put a backup back after checking its digests, its keys and its whole ledger."""
    settings = settings_for(data_dir)
    with progress_bar() as bar:
        task = bar.add_task("核验备份中的台账")
        made = restore_backup(
            file,
            settings,
            actor=KEEPER,
            now=settings.now(),
            replace=replace,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    say(_said("BACKUP_RESTORED", made))


@keys_app.command("rotate", cls=ChineseCommand, help="换用新密钥并重新加密全部个人信息；先停止服务；台账摘要不变。")
def rotate(data_dir: DataFolder = None) -> None:
    """Seal everything personal with a new key; digests of the ledger do not change."""
    settings = settings_for(data_dir)
    with existing_database(data_dir) as database:
        done = rotate_keys(database, settings=settings, actor=KEEPER, now=settings.now())
    say(sentence("KEYS_ROTATED", key_id=done.key_id, n_values=done.n_values, n_photos=done.n_photos))
    say(sentence("KEYS_KEEP_OLD", path=place_of_keys(settings)))


def _said(code: str, made: Backup) -> str:
    return sentence(code, path=made.path, n_entries=made.head.sequence, head=made.head.hash, digest=made.digest)
