"""A writer as a process of its own: records visits through the service and says each key when the call came back."""

import subprocess
import sys
from collections.abc import Callable
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


def write(
    settings: Settings, cycle_id: str, n_visits: int, *, say: Callable[[str], object], wait: Callable[[], object]
) -> None:
    """Record visits one after the other; one that is refused because the database is busy is sent again."""
    from fieldwork.rules.refusals import StateRefusal  # noqa: PLC0415 - only the process needs all this
    from fieldwork.services.database import open_database  # noqa: PLC0415
    from fieldwork.services.visits import record_visit  # noqa: PLC0415
    from tests.services.scene import SUPERVISOR, Scene, household  # noqa: PLC0415

    scene = object.__new__(Scene)
    scene.settings, scene.cycle_id, scene.now = settings, cycle_id, Scene.now
    database = open_database(settings)
    wait()
    for _ in range(n_visits):
        visit, now, is_recorded = scene.visit_fields(household(10), "no_contact"), scene.later(), False
        while not is_recorded:
            try:
                say(str(record_visit(database, visit, actor=SUPERVISOR, now=now)))
                is_recorded = True
            except StateRefusal as refusal:
                if refusal.code != "SYSTEM_DATABASE_BUSY":
                    raise
                say("busy")
    database.close()


def main() -> None:
    """Write as the command line says, to standard output."""
    folder, url, cycle_id, n_visits, begin = sys.argv[1:]

    def say(line: str) -> None:
        print(line, flush=True)  # noqa: T201 - this is how it speaks

    def wait() -> None:
        if begin == "wait":
            say("ready")
            sys.stdin.readline()

    settings = Settings(data_dir=Path(folder), database_url="" if url == "-" else url, key_file=None)
    write(settings, cycle_id, int(n_visits), say=say, wait=wait)


if __name__ == "__main__":
    main()
