"""What pages go by: the state as it is after an own commit, else at most a moment old; and what is kept of it."""

from fieldwork.services import remembered
from fieldwork.services.exports import record_export
from fieldwork.services.ledger import ledger_head
from fieldwork.services.remembered import RecentState, Remembered
from fieldwork.store import areas, visits
from fieldwork.store.engine import Database
from fieldwork.store.grounds import Newest
from fieldwork.store.sharing import made_once, sharing
from tests.services.scene import STATISTICIAN, Scene, household
from tests.services.test_exports import file


def export(scene: Scene) -> None:
    record_export(scene.database, [file()], cycle_id=scene.cycle_id, actor=STATISTICIAN, now=scene.later())


def test_what_this_process_recorded_is_seen_at_once(scene: Scene) -> None:
    state = RecentState()
    for _ in range(5):
        assert state.of(scene.database).hash == ledger_head(scene.database).hash
        export(scene)
        assert state.of(scene.database).hash == ledger_head(scene.database).hash


def test_another_database_has_its_own_state(scene: Scene) -> None:
    other = Database(scene.database._engine, scene.database.keys)
    state = RecentState()
    one, two, again = (state.of(each) for each in (scene.database, other, scene.database))
    assert one.hash == two.hash == again.hash
    assert one.ledger is again.ledger is not two.ledger


def test_what_another_process_recorded_is_seen_after_a_moment(scene: Scene) -> None:
    states, time = iter("abc"), [0.0]
    state = RecentState(lambda _: Newest("", next(states), 1, {}), n_written=lambda: 0, clock=lambda: time[0])
    seen = []
    for moment in (0.0, 0.9 * remembered.STATE_LASTS_S, 1.1 * remembered.STATE_LASTS_S):
        time[0] = moment
        seen.append(state.of(scene.database).hash)
    assert seen == ["a", "a", "b"]


def test_an_answer_is_made_anew_only_after_a_record_of_what_it_hangs_on(scene: Scene) -> None:
    kept = Remembered()

    def n_visits() -> int:
        with scene.database.reading() as session:
            return len(visits.of_cycle(session, scene.cycle_id))

    def asked() -> tuple[int, int]:
        return kept.get(scene.database, "visits", n_visits), kept.n_made

    assert [asked(), asked()] == [(0, 1), (0, 1)]
    export(scene)
    assert asked() == (0, 1)
    scene.visit(household(10), "refused")
    assert [asked(), asked()] == [(1, 2), (1, 2)]
    export(scene)
    assert asked() == (1, 2)


def test_an_answer_that_shows_the_ledger_is_made_anew_after_every_entry(scene: Scene) -> None:
    kept = Remembered()
    for _ in range(3):
        for _ in range(2):
            shown = kept.get(scene.database, "head", lambda: ledger_head(scene.database).hash)
            assert shown == ledger_head(scene.database).hash
        export(scene)
    assert kept.n_made == 3


def test_an_answer_into_which_an_older_one_went_is_kept_as_well(scene: Scene) -> None:
    made: list[str] = []

    def of_areas() -> int:
        with scene.database.reading() as session:
            return made_once(
                session, "areas", lambda: made.append("areas") or len(areas.in_force(session, scene.cycle_id))
            )

    def both() -> int:
        with scene.database.reading() as session:
            made.append("both")
            return len(visits.of_cycle(session, scene.cycle_id)) + of_areas()

    def asked() -> int:
        with sharing(), scene.database.reading() as session:
            return made_once(session, "both", both)

    assert [asked(), asked(), made] == [0, 0, ["both", "areas"]]
    scene.visit(household(10), "refused")
    assert [asked(), asked(), asked(), made] == [1, 1, 1, ["both", "areas", "both"]]
