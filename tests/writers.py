"""A writer as a process of its own: records visits through the service and prints each key when the call came back."""

import subprocess
import sys
from pathlib import Path

from fieldwork.settings import Settings

ROOT = Path(__file__).resolve().parents[1]


def started(settings: Settings, cycle_id: str, *, n_visits: int, waits: bool = False) -> "subprocess.Popen[str]":
    """Start a writer; one that ``waits`` says that it is ready and begins when it is told to."""
    place = [str(settings.resolved_data_dir()), settings.database_url or "-"]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.writers", *place, cycle_id, str(n_visits), "wait" if waits else "go"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def visit_keys(writer: "subprocess.Popen[str]") -> list[str]:
    """Return the keys that a writer still has to say, until its end; a line that was cut off is none."""
    said, _ = writer.communicate()
    return [line for line in said.split("\n")[:-1] if len(line) == 36]


def main() -> None:
    """Record visits one after the other."""
    from fieldwork.services.database import open_database  # noqa: PLC0415
    from fieldwork.services.visits import record_visit  # noqa: PLC0415
    from tests.services.scene import SUPERVISOR, Scene, household  # noqa: PLC0415 - only the process needs them

    folder, url, cycle_id, n_visits, begin = sys.argv[1:]
    scene = object.__new__(Scene)
    scene.settings = Settings(data_dir=Path(folder), database_url="" if url == "-" else url, key_file=None)
    scene.cycle_id, scene.now = cycle_id, Scene.now
    database = open_database(scene.settings)
    if begin == "wait":
        print("ready", flush=True)  # noqa: T201 - this is how it speaks
        sys.stdin.readline()
    for _ in range(int(n_visits)):
        visit = scene.visit_fields(household(10), "no_contact")
        print(record_visit(database, visit, actor=SUPERVISOR, now=scene.later()), flush=True)  # noqa: T201
    database.close()


if __name__ == "__main__":
    main()
