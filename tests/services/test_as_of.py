"""An earlier state: what was entered up to an entry of the ledger, answered by the same services."""

import pytest
from sqlalchemy import func, select

from fieldwork.rules.visits import AttemptCode
from fieldwork.services.as_of import database_as_of
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.services.visits import visits_view
from fieldwork.store.columns import UtcDateTime
from fieldwork.store.facts import fact_tables
from tests.refusing import refused
from tests.services.scene import STATISTICIAN, Scene, household


def visited(scene: Scene, database) -> list[str]:
    return visits_view(database, scene.cycle_id, actor=STATISTICIAN).visits["household_id"].tolist()


def test_a_later_fact_is_not_in_an_earlier_state(scene: Scene) -> None:
    scene.visit(household(10), AttemptCode.REFUSED)
    before = ledger_head(scene.database)
    scene.visit(household(20), AttemptCode.AGREED)
    with database_as_of(scene.database, before.sequence) as (earlier, head):
        assert head == before
        assert visited(scene, earlier) == [household(10)]
    with database_as_of(scene.database) as (now, _):
        assert visited(scene, now) == visited(scene, scene.database)


def test_an_earlier_state_is_whole_and_ends_in_the_head_of_then(scene: Scene) -> None:
    scene.visit(household(10), AttemptCode.REFUSED)
    before = ledger_head(scene.database)
    scene.visit(household(20), AttemptCode.AGREED)
    with database_as_of(scene.database, before.sequence) as (earlier, _):
        report = verify_ledger(earlier, expected_head=before.hash)
        assert report.is_clean
        assert report.head == before


def test_every_state_of_the_past_can_be_opened(scene: Scene) -> None:
    scene.visit(household(10), AttemptCode.REFUSED)
    for sequence in range(1, ledger_head(scene.database).sequence + 1):
        with database_as_of(scene.database, sequence) as (earlier, head):
            assert ledger_head(earlier) == head


@pytest.mark.parametrize("sequence", [0, -1, 10_000])
def test_an_entry_that_is_not_there_is_refused(scene: Scene, sequence: int) -> None:
    with refused("LEDGER_SEQUENCE_UNKNOWN"), database_as_of(scene.database, sequence):
        pass


def test_the_state_of_now_holds_every_fact_of_every_table(filled: Scene) -> None:
    with database_as_of(filled.database) as (now, _), now.reading() as copied, filled.database.reading() as original:
        for table in fact_tables():
            count = select(func.count()).select_from(table)
            assert copied.connection().scalar(count) == original.connection().scalar(count), table.name


def test_no_fact_is_named_by_an_instant() -> None:
    """The text of an instant differs between databases; a key of one would not be found again in the ledger."""
    named = [f"{table.name}.{column.name}" for table in fact_tables() for column in table.primary_key.columns]
    instants = {f"{table.name}.{c.name}" for table in fact_tables() for c in table.c if isinstance(c.type, UtcDateTime)}
    assert instants.isdisjoint(named)
