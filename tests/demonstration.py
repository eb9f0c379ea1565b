"""The demonstration's rotation, made once for all tests that look at it. They must not change it."""

from dataclasses import dataclass
from pathlib import Path

from fieldwork.services.database import Database, open_database
from fieldwork.services.demo import DemoResult, run_demo
from fieldwork.settings import Settings


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
