"""The head that pages go by: as the database has it after an own commit, else at most a moment old."""

from fieldwork.pages.parts import remembered
from fieldwork.pages.parts.remembered import RecentHead
from fieldwork.services.database import n_written
from fieldwork.services.exports import record_export
from fieldwork.services.ledger import ledger_head
from tests.services.scene import STATISTICIAN, Scene
from tests.services.test_exports import file


def recent() -> RecentHead:
    return RecentHead(lambda database: ledger_head(database).hash, n_written=n_written)


def test_what_this_process_recorded_is_seen_at_once(scene: Scene) -> None:
    head = recent()
    for _ in range(5):
        assert head.of(scene.database) == ledger_head(scene.database).hash
        record_export(scene.database, [file()], cycle_id=scene.cycle_id, actor=STATISTICIAN, now=scene.later())
        assert head.of(scene.database) == ledger_head(scene.database).hash


def test_another_database_has_its_own_head(scene: Scene) -> None:
    head, other = recent(), object()
    first = head.of(scene.database)
    asked = RecentHead(lambda database: "other" if database is other else first, n_written=n_written)
    assert [asked.of(each) for each in (scene.database, other, scene.database)] == [first, "other", first]


def test_what_another_process_recorded_is_seen_after_a_moment() -> None:
    heads, time = iter("abc"), [0.0]
    head = RecentHead(lambda _: next(heads), n_written=lambda: 0, clock=lambda: time[0])
    seen = []
    for moment in (0.0, 0.9 * remembered.HEAD_LASTS_S, 1.1 * remembered.HEAD_LASTS_S):
        time[0] = moment
        seen.append(head.of("the database"))
    assert seen == ["a", "a", "b"]
