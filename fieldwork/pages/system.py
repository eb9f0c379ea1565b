"""The system: backups, work in the background, and the settings in force."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.empty import put_empty
from fieldwork.pages.parts.jobs import put_job
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.session import Desk, desk, person_names
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Taken, listed_as, number, put_table, text
from fieldwork.services.jobs import jobs_view
from fieldwork.services.system import SystemView, system_view
from fieldwork.settings import current_settings

TITLE = "系统"
BACKUP = "database.backup"
BACKUPS: list[Cell] = [
    text("name", "备份文件", style="code"),
    text("made_zh", "时间"),
    number("size_kb", "KB"),
]
JOBS: list[Cell] = [
    text("title", "任务"),
    text("label", "状态"),
    text("asked_zh", "提交时间"),
    text("ended_zh", "结束时间"),
    text("who", "提交人"),
    text("problem", "说明", style="wide"),
]
SETTINGS: list[Cell] = [
    text("key", "设置", style="code"),
    text("value", "现在的值", style="code"),
    text("source", "来源"),
    text("meaning", "含义", style="wide"),
]
MADE = Taken(key="system.backups", title="备份", noun="份备份", is_of_office=True)
ASKED = Taken(key="system.jobs", title="后台任务", noun="项任务", is_of_office=True)
SET = Taken(key="system.settings", title="设置", noun="项设置", is_of_office=True)
DIALECTS = {"sqlite": "SQLite 文件", "postgresql": "PostgreSQL"}


def numbers(view: SystemView, jobs: pd.DataFrame) -> list[Number]:
    """Return which database this is, the newest backup, and what is under way."""
    newest = local_text(view.backups["made_at"].iloc[0]).partition(" ") if len(view.backups) else ("还没有", "", "")
    under_way = jobs[jobs["ended_at"].isna()]
    return [
        Number(label="数据库", value=DIALECTS.get(view.dialect, view.dialect), target=f"软件版本 {view.version}"),
        Number(
            label="最近备份",
            value=newest[0],
            target=f"{newest[2]} 共 {len(view.backups)} 份".strip(),
            listed=listed_as("backups", backups_in_words(view), BACKUPS, MADE),
        ),
        Number(label="台账登记", value=thousands(view.head.sequence), target=f"链首 {view.head.hash[:12]}"),
        Number(
            label="后台任务",
            value=str(len(under_way)),
            target="进行中或排队",
            listed=listed_as("under_way", jobs_in_words(under_way), JOBS, ASKED),
        ),
    ]


def said(view: SystemView, *, may_back_up: bool) -> str:
    """Return what is asked of the reader."""
    if view.backups.empty and not may_back_up:
        return "还没有从这里做过备份；备份由管理员和统计人员做。"
    if view.backups.empty:
        return "还没有从这里做过备份。请现在备份一次，并把备份文件和密钥分开保管。"
    return "备份、后台任务和设置都在这里；备份不含密钥，请把密钥文件另行保管。"


def put_written(result: Mapping[str, Any]) -> None:
    """Show which backup was written."""
    st.success(
        f"备份已写入 {result['path']}：台账到第 {result['sequence']:,} 条，摘要 {result['digest'][:16]}…",
        icon=":material/check:",
    )


def put_backups(at: Desk, view: SystemView) -> None:
    """Offer a backup to those who keep the system, and list what there is."""
    st.caption(f"备份文件夹：{view.backup_folder}。恢复在服务器上用 zhuhu restore 进行，恢复前会核对摘要和台账。")
    if at.may("backup.write"):
        put_job(at, BACKUP, button="现在备份", put_result=put_written)
    if view.backups.empty:
        put_empty("文件夹里还没有备份。")
        return
    put_table(backups_in_words(view), BACKUPS, taken=MADE)


def backups_in_words(view: SystemView) -> pd.DataFrame:
    """Return the backups as they are read."""
    return view.backups.assign(made_zh=[local_text(made_at) for made_at in view.backups["made_at"]])


def put_jobs(jobs: pd.DataFrame) -> None:
    """List the newest jobs that the person may see."""
    if jobs.empty:
        put_empty("还没有后台任务。核验台账、备份等超过一秒的工作会列在这里。")
        return
    put_table(jobs_in_words(jobs), JOBS, taken=ASKED)


def jobs_in_words(jobs: pd.DataFrame) -> pd.DataFrame:
    """Return the jobs as they are read."""
    return jobs.assign(
        asked_zh=[local_text(asked) for asked in jobs["requested_at"]],
        ended_zh=[local_text(ended) for ended in jobs["ended_at"]],
        who=person_names(list(jobs["requested_by"])),
    )


def put_settings(view: SystemView) -> None:
    """List the settings in force; they are changed in the environment or the file, not here."""
    st.caption(f"设置用环境变量或设置文件 {view.settings_place} 修改，改后重新启动服务；口令不显示。")
    put_table(pd.DataFrame([vars(row) for row in view.settings]), SETTINGS, taken=SET)


def main() -> None:
    """Show the page."""
    at = desk()
    view = system_view(at.database, current_settings(), actor=at.actor)
    jobs = jobs_view(at.database, actor=at.actor)
    put_title(TITLE, said(view, may_back_up=at.may("backup.write")))
    put_numbers(numbers(view, jobs))
    st.header("备份", anchor=False)
    put_backups(at, view)
    st.header("后台任务", anchor=False)
    put_jobs(jobs)
    st.header("设置", anchor=False)
    put_settings(view)


main()
