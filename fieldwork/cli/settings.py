"""`zhuhu settings`: what is in force, and where each value comes from; never a secret."""

from typing import Annotated

import typer

from fieldwork.cli.databases import DataFolder, settings_for
from fieldwork.cli.output import say
from fieldwork.services.configuration import SettingRow, setting_rows, settings_table_markdown

HELP = "显示现在生效的设置和它们的来源；口令不显示。"

AsTable = Annotated[bool, typer.Option("--table", help="只写出全部设置的说明表（Markdown），供文档使用。")]


def settings(data_dir: DataFolder = None, table: AsTable = False) -> None:
    """Print the settings in force without secrets, or the table of the manual."""
    if table:
        say(settings_table_markdown())
        return
    for row in setting_rows(settings_for(data_dir)):
        say(line(row))


def line(row: SettingRow) -> str:
    """Return one setting as a line: name, value, where it comes from."""
    return f"{row.key} = {row.value}    # {row.source}；{row.meaning}"
