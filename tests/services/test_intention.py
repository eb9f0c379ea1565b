"""A service is a permission, a transaction and an entry; nothing of it can be forgotten."""

import importlib
import pkgutil
from datetime import UTC, datetime

import pytest

import fieldwork.services
from fieldwork.rules.permissions import PERMISSIONS, READING_ACTIONS, Actor, Role, scopes_of
from fieldwork.services.accounts import demo_actors
from fieldwork.services.intention import Intention, ScopeUncheckedError, Work, intention, registry
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.store import visits
from fieldwork.store.facts import Stamp
from fieldwork.store.ledger import LedgerGapError
from tests.refusing import refused
from tests.services.scene import AREA, ENUMERATOR, FAR_AREA, Scene, household

NOW = datetime(2022, 9, 1, tzinfo=UTC)
for module in pkgutil.iter_modules(fieldwork.services.__path__):
    importlib.import_module(f"fieldwork.services.{module.name}")


def visit_row(visit_id: str = "v") -> dict[str, object]:
    common = {"visit_id": visit_id, "ea_id": AREA, "household_id": household(10), "visited_by": "x"}
    return common | {"visited_at": NOW, "attempt_code": "refused"}


def service(check: bool) -> Intention[..., None]:
    def within(work: Work, *, actor: Actor, now: datetime, cycle_id: str) -> None:
        if check:
            work.require_area(AREA)
        visits.add(work.session, visit_row(), stamp=work.about(cycle_id=cycle_id, subject="s"))

    return Intention("visit.record", within)


def test_every_action_of_the_table_is_a_service_and_every_service_has_its_row() -> None:
    assert set(registry()) == set(PERMISSIONS) - READING_ACTIONS


@pytest.mark.parametrize("action", sorted(registry()))
@pytest.mark.parametrize("role", Role)
def test_a_role_without_the_permission_is_refused_before_the_database_is_touched(action: str, role: Role) -> None:
    person = Actor(account_id="a", name="n", roles=frozenset({role}))
    if scopes_of(person, action):
        return
    with refused("PERMISSION_ROLE"):
        registry()[action](None, actor=person, now=NOW)  # type: ignore[arg-type]


def test_a_service_keeps_its_name_and_words() -> None:
    start = registry()["cycle.start"]
    assert start.__doc__ is not None
    assert "Start a rotation" in start.__doc__


@pytest.mark.parametrize("action", ["nothing.known", "visit.record"])
def test_an_action_without_a_row_or_declared_twice_is_a_fault_of_the_program(action: str) -> None:
    with pytest.raises(ValueError, match=action):
        intention(action)(lambda work, *, actor, now: None)


def test_a_service_that_forgets_the_area_of_a_limited_person_writes_nothing(scene: Scene) -> None:
    head = ledger_head(scene.database)
    with pytest.raises(ScopeUncheckedError):
        service(check=False)(scene.database, actor=ENUMERATOR, now=NOW, cycle_id=scene.cycle_id)
    assert ledger_head(scene.database) == head
    service(check=True)(scene.database, actor=ENUMERATOR, now=NOW, cycle_id=scene.cycle_id)
    assert ledger_head(scene.database).sequence == head.sequence + 1


def test_facts_without_an_entry_are_rolled_back(scene: Scene) -> None:
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=NOW, recorded_by="x")
    with pytest.raises(LedgerGapError), scene.database.transaction() as session:
        visits.add(session, visit_row(), stamp=stamp)
    with scene.database.reading() as session:
        assert visits.of_cycle(session, scene.cycle_id).empty


def test_a_collision_is_a_refusal_and_leaves_the_first_record(scene: Scene) -> None:
    record = service(check=True)
    record(scene.database, actor=ENUMERATOR, now=NOW, cycle_id=scene.cycle_id)
    with refused("SYSTEM_CONFLICT"):
        record(scene.database, actor=ENUMERATOR, now=NOW, cycle_id=scene.cycle_id)
    assert verify_ledger(scene.database).is_clean


def test_there_is_one_synthetic_person_per_role_and_an_enumerator_per_area() -> None:
    actors = demo_actors([AREA, FAR_AREA])
    assert {role for actor in actors for role in actor.roles} == set(Role)
    assert all("演示" in actor.name for actor in actors)
    assert [actor.areas for actor in actors if Role.ENUMERATOR in actor.roles] == [{AREA}, {FAR_AREA}]
    assert len({actor.account_id for actor in actors}) == len(actors)
    assert len(demo_actors()) == len(Role) + 1, "what two must do needs a second statistician"
