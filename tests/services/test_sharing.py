"""What readers share is what each would read alone: after every record, in every session, whoever changed a copy."""

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from fieldwork.services.cases import case_facts
from fieldwork.services.database import sharing
from fieldwork.store import areas, visits
from fieldwork.store.engine import Database
from fieldwork.store.facts import fact_tables
from fieldwork.store.grounds import ALWAYS, names_of_facts
from fieldwork.store.sharing import made_once, shared
from tests.services.scene import Scene, household


def alone(scene: Scene) -> pd.DataFrame:
    with scene.database.reading() as session:
        assert shared(session) is None
        return visits.of_cycle(session, scene.cycle_id)


def together(scene: Scene) -> pd.DataFrame:
    with sharing(), scene.database.reading() as session:
        assert shared(session) is not None
        return visits.of_cycle(session, scene.cycle_id)


def test_a_shared_reading_is_the_own_reading_after_every_record(scene: Scene) -> None:
    assert_frame_equal(together(scene), alone(scene))
    for number, dwelling in enumerate((10, 20, 10), start=1):
        scene.visit(household(dwelling), "refused")
        assert len(alone(scene)) == number
        assert_frame_equal(together(scene), alone(scene))


def test_rows_of_tables_to_which_nothing_was_added_are_not_read_again(scene: Scene) -> None:
    made: list[int] = []

    def of_areas() -> int:
        with sharing(), scene.database.reading() as session:
            reads = shared(session)
            assert reads is not None
            reads.get(session, "areas", lambda: made.append(1) or areas.in_force(session, scene.cycle_id))
            return len(areas.in_force(session, scene.cycle_id))

    before = of_areas()
    scene.visit(household(10), "refused")
    assert of_areas() == before
    assert made == [1]


def test_whoever_changes_what_was_read_changes_an_own_copy(scene: Scene) -> None:
    scene.visit(household(10), "refused")
    mine = together(scene)
    mine["attempt_code"] = "agreed"
    mine.loc[mine.index[0], "household_id"] = "nobody"
    assert_frame_equal(together(scene), alone(scene))


def test_what_is_made_of_records_is_made_anew_after_each_entry_that_adds_to_them(scene: Scene) -> None:
    made: list[int] = []

    def asked() -> int:
        with sharing(), scene.database.reading() as session:
            return made_once(session, "n", lambda: made.append(1) or len(visits.of_cycle(session, scene.cycle_id)))

    assert [asked(), asked(), len(made)] == [0, 0, 1]
    scene.visit(household(10), "refused")
    assert [asked(), asked(), len(made)] == [1, 1, 2]
    with scene.database.reading() as session:
        assert made_once(session, "n", lambda: "alone") == "alone"


def test_what_is_made_of_nothing_that_is_recorded_is_made_anew_after_every_entry(scene: Scene) -> None:
    made: list[int] = []

    def asked() -> int:
        with sharing(), scene.database.reading() as session:
            return made_once(session, "number", lambda: made.append(1) or len(made))

    assert [asked(), asked()] == [1, 1]
    scene.visit(household(10), "refused")
    assert [asked(), asked()] == [2, 2]


def test_cases_that_are_shared_are_those_that_each_would_see(scene: Scene) -> None:
    for code in ("no_contact", "refused", "agreed"):
        scene.visit(household(10), code)
        with sharing(), scene.database.reading() as session:
            shown = case_facts(session, scene.cycle_id).cases()
        with scene.database.reading() as session:
            assert case_facts(session, scene.cycle_id).cases() == shown


def test_nothing_that_failed_is_shared(scene: Scene) -> None:
    with sharing(), scene.database.reading() as session:
        with pytest.raises(ZeroDivisionError):
            made_once(session, "number", lambda: 1 // 0)
        assert made_once(session, "number", lambda: 7) == 7


def test_who_writes_shares_nothing(scene: Scene) -> None:
    with sharing(), scene.database.transaction() as session:
        assert shared(session) is None


def test_another_database_shares_nothing_with_this_one(scene: Scene) -> None:
    other = Database(scene.database._engine, scene.database.keys)
    with sharing(), scene.database.reading() as one, other.reading() as two:
        assert shared(one) is not shared(two)


def test_an_erasure_makes_everything_be_read_anew_and_all_facts_may_be_shared() -> None:
    assert names_of_facts() == {table.name for table in fact_tables()}
    assert names_of_facts() >= ALWAYS
