"""A command is run in this process; what it printed comes back with its exit code."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pytest

from fieldwork.cli.main import run
from fieldwork.settings import current_settings
from tests.demonstration import demonstration_of_the_command

EA = "440118001001001"
Zhuhu = Callable[..., "Outcome"]


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one line that a refusal is."""
        (line,) = self.err.strip().splitlines()
        return line


@pytest.fixture(autouse=True)
def fresh_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("DATA_DIR", "DATABASE_URL", "KEY_FILE", "DEMO", "TODAY", "MAX_ROWS"):
        monkeypatch.delenv(f"ZHUHU_{name}", raising=False)
    current_settings.cache_clear()
    yield
    current_settings.cache_clear()


@pytest.fixture
def zhuhu(capsys: pytest.CaptureFixture[str]) -> Zhuhu:
    def call(*arguments: object) -> Outcome:
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call


def screened_list(n_units: int = 304, ea_id: str = EA) -> pd.DataFrame:
    ids = [f"{ea_id}{number:03d}01" for number in range(1, n_units + 1)]
    incomes = [(number * 7919) % 100_000 for number in range(n_units)]
    return pd.DataFrame({"ea_id": ea_id, "household_id": ids, "n_persons": 3, "income": incomes})


@pytest.fixture
def screened(tmp_path: Path) -> Path:
    path = tmp_path / "screened.csv"
    screened_list().to_csv(path, index=False)
    return path


@pytest.fixture
def sized_frame(tmp_path: Path) -> Path:
    from fieldwork.resources import data_path  # noqa: PLC0415 - only here

    frame = pd.read_csv(data_path("frame", "zengcheng_villages_2022.csv"), dtype="str")
    sizes = [700 + (row * 137) % 1800 for row in range(len(frame))]
    path = tmp_path / "frame.csv"
    frame.assign(n_households=sizes).to_csv(path, index=False)
    return path


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `zhuhu demo` has written. Nobody may change it."""
    return demonstration_of_the_command(tmp_path_factory)
