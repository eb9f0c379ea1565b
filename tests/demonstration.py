"""The demonstration's rotation, made once for all tests that look at it, in whichever process they run."""

import os
import pickle
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from fieldwork.cli.main import run
from fieldwork.services.database import Database, open_database
from fieldwork.services.demo import DemoResult, run_demo
from fieldwork.settings import Settings

RESULT_FILE = "result.pickle"


@dataclass(frozen=True)
class Demonstration:
    """An open database with the rotation of one seed in it."""

    settings: Settings
    database: Database
    result: DemoResult

    @property
    def cycle_id(self) -> str:
        """The cycle of the demonstration."""
        return self.result.cycle_id


def demonstration(folder: Path, *, seed: str = "demo") -> Demonstration:
    """Run the demonstration in a folder."""
    settings = Settings(data_dir=folder)
    database = open_database(settings)
    return Demonstration(settings, database, run_demo(database, settings=settings, seed=seed))


def demonstration_copy(factory: pytest.TempPathFactory, folder: Path) -> DemoResult:
    """Fill a folder with the demonstration's data as one run of this test session made them."""
    source = made_once(factory, "demonstration", _make)
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns(RESULT_FILE), dirs_exist_ok=True)
    result = pickle.loads((source / RESULT_FILE).read_bytes())  # noqa: S301 - written by this test session
    assert isinstance(result, DemoResult)
    return result


def demonstration_of_the_command(factory: pytest.TempPathFactory) -> Path:
    """Return the folder that `zhuhu demo` has written once in this test session. Nobody may change it."""
    return made_once(factory, "demo-command", _command)


def _command(folder: Path) -> None:
    assert run(["demo", str(folder)]) == 0


def _make(folder: Path) -> None:
    made = demonstration(folder)
    made.database.close()
    (folder / RESULT_FILE).write_bytes(pickle.dumps(made.result))


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return the folder that the first to ask has filled; processes of one session share it. Nobody may change it."""
    base = factory.getbasetemp()
    root = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = root / f"made-once-{name}"
    with FileLock(root / f"made-once-{name}.lock"):
        if not folder.exists():
            draft = factory.mktemp(name)
            make(draft)
            draft.rename(folder)
    return folder
