"""`zhuhu demo`: the whole rotation without a screen, its files and its database in one folder."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from fieldwork.cli.databases import DEMO_FILE, opened
from fieldwork.cli.output import progress_bar, say
from fieldwork.exchange.writing import write_files
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.copies import PHOTOS
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import KEY_FILE, Database
from fieldwork.services.demo import DEMO_SEED, DemoResult, export_demo, run_demo
from fieldwork.settings import Settings

_SUMMARY = "summary.md"
HELP = "把 2022 年轮换从头走到试记账（合成数据），写出全部文件，最后显示摘要。"

OutFolder = Annotated[Path, typer.Argument(metavar="输出文件夹", help="全部文件和演示数据库写到这里。")]
Seed = Annotated[str, typer.Option("--seed", metavar="文字", help="种子；同一种子得到同样的样本。")]


def demo(out: OutFolder, seed: Seed = DEMO_SEED) -> None:
    """Carry the rotation from the list of villages to the trial books; write all files and print the summary."""
    _require_replaceable(out)
    say(f"种子：{seed}")
    with _work_folder(out) as name:
        folder = Path(name)
        settings = _settings(folder, keys=out / KEY_FILE)
        with opened(settings, file_name=DEMO_FILE) as database:
            files = export_demo(database, carried_out(database, settings=settings, seed=seed))
        write_files(out, files)
        _put(folder / DEMO_FILE, out / DEMO_FILE)
        _put_photos(folder / PHOTOS, out / PHOTOS)
    say(files[_SUMMARY].decode("utf-8"))
    say(f"已写入 {out}：{len(files)} 个文件和演示数据库 {DEMO_FILE}")


def carried_out(database: Database, *, settings: Settings, seed: str) -> DemoResult:
    """Run the demonstration with a progress bar."""
    with progress_bar() as bar:
        task = bar.add_task("演示", total=1.0)
        return run_demo(
            database,
            settings=settings,
            seed=seed,
            report=lambda step, part: bar.update(task, description=step, completed=part),
        )


def _settings(folder: Path, *, keys: Path) -> Settings:
    """Return settings for the demonstration's own database, whatever the environment names for the office's."""
    return Settings(data_dir=folder, database_url="", key_file=keys)


def _require_replaceable(out: Path) -> None:
    """Refuse a folder whose ``demo.sqlite`` holds a rotation that is no demonstration."""
    if not (out / DEMO_FILE).is_file():
        return
    with opened(_settings(out, keys=out / KEY_FILE), file_name=DEMO_FILE) as database:
        cycle = current_cycle(database)
    if cycle is not None and not cycle.is_demo:
        raise StateRefusal("COMMAND_NOT_A_DEMO", place=out / DEMO_FILE)


def _work_folder(out: Path) -> "TemporaryDirectory[str]":
    """Return a folder inside the target: the database is made there and moved when it is complete."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        return TemporaryDirectory(dir=out, prefix=".demo-", ignore_cleanup_errors=True)
    except OSError as error:
        raise InputRefusal("FILE_NOT_WRITABLE", path=out, problem=error.strerror or "") from error


def _put(made: Path, place: Path) -> None:
    try:
        for rest in ("-wal", "-shm"):
            place.with_name(place.name + rest).unlink(missing_ok=True)
        made.replace(place)
    except OSError as error:
        raise InputRefusal("FILE_NOT_WRITABLE", path=place, problem=error.strerror or "") from error


def _put_photos(made: Path, place: Path) -> None:
    """Move the sealed photos of the demonstration; those of an earlier one are replaced with its database."""
    try:
        shutil.rmtree(place, ignore_errors=True)
        if made.is_dir():
            made.replace(place)
    except OSError as error:
        raise InputRefusal("FILE_NOT_WRITABLE", path=place, problem=error.strerror or "") from error
