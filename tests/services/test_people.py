"""People: accounts, roles, places, training; two persons, the last administrator, and what the ledger then says."""

from datetime import date, timedelta

import pytest

from fieldwork.rules.people import PeopleRules, Stage
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import open_database
from fieldwork.services.demo import employ_missing
from fieldwork.services.ledger import LedgerFilter, ledger_view, verify_ledger
from fieldwork.services.passwords import reset_password
from fieldwork.services.people import (
    NewAccount,
    PlacesFields,
    TrainingFields,
    assign_places,
    assign_roles,
    deactivate_account,
    new_account,
    reactivate_account,
    record_training,
)
from fieldwork.services.roster import all_actors, people_names, places_of, roster_view
from fieldwork.services.sign_in import actor_of, demo_people, revoke_sessions
from fieldwork.services.visits import visits_view
from fieldwork.settings import Settings
from fieldwork.store import cycles, ledger
from fieldwork.store.facts import Stamp
from tests.refusing import refused
from tests.services.scene import (
    ADMINISTRATOR,
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    NOW,
    PLAN_TEXT,
    STATISTICIAN,
    TOWN_SUPERVISOR,
    Scene,
    household,
)
from tests.services.settling import SPARE_ALTERNATES

RULES = PeopleRules()
TOWN = AREA[:9]


def hire(scene: Scene, account_id: str = "wang", *roles: Role) -> str:
    account = NewAccount(account_id=account_id, name="王五", unit="荔城街道某社区", roles=frozenset(roles))
    return new_account(scene.database, account, actor=ADMINISTRATOR, now=scene.later())


def give(scene: Scene, *places: str, account_id: str = "wang", actor: Actor = STATISTICIAN) -> int:
    fields = PlacesFields(cycle_id=scene.cycle_id, account_id=account_id, places=frozenset(places))
    return assign_places(scene.database, fields, actor=actor, now=scene.later())


def train(
    scene: Scene,
    *stages: Stage,
    account_id: str = "wang",
    actor: Actor = STATISTICIAN,
    rules: PeopleRules = RULES,
    **more: object,
) -> int:
    held = {"trained_on": date(2022, 9, 1), "topic": "入户"} | more
    fields = TrainingFields(account_ids=[account_id], stages=stages or tuple(Stage), **held)  # type: ignore[arg-type]
    return record_training(scene.database, scene.cycle_id, fields, actor=actor, now=scene.later(), rules=rules)


def roster(scene: Scene, actor: Actor = ADMINISTRATOR):
    return roster_view(scene.database, scene.cycle_id, actor=actor, rules=RULES, now=scene.now)


def person(scene: Scene, account_id: str = "wang") -> Actor:
    found = actor_of(scene.database, account_id, cycle_id=scene.cycle_id)
    assert found is not None
    return found


@pytest.fixture
def framed(filled: Scene) -> Scene:
    """The scene with a village and the area in force."""
    return filled


def test_an_account_has_what_it_was_given(framed: Scene) -> None:
    hire(framed, "wang", Role.ENUMERATOR, Role.AUDITOR)
    assert give(framed, AREA) == 1
    wang = person(framed)
    assert (wang.name, wang.roles, wang.areas) == ("王五", {Role.ENUMERATOR, Role.AUDITOR}, {AREA})
    assert person(framed) in all_actors(framed.database, cycle_id=framed.cycle_id)
    assert people_names(framed.database)["wang"] == "王五"
    assert actor_of(framed.database, "wang", cycle_id=None).areas == frozenset()  # type: ignore[union-attr]
    assert verify_ledger(framed.database).is_clean


def test_a_name_serves_once_and_needs_a_person(scene: Scene) -> None:
    hire(scene)
    with refused("PERSON_ACCOUNT_TAKEN", "wang"):
        hire(scene)
    with refused("PERSON_ACCOUNT_ID_INVALID"):
        hire(scene, "王五")
    with refused("PERSON_NAME_MISSING"):
        new_account(scene.database, NewAccount(account_id="li", name=" "), actor=ADMINISTRATOR, now=scene.now)


def test_roles_are_set_to_what_is_wanted_and_the_old_ones_stay_on_record(scene: Scene) -> None:
    hire(scene, "wang", Role.ENUMERATOR)
    wanted = frozenset({Role.SUPERVISOR, Role.AUDITOR})
    assert assign_roles(scene.database, "wang", wanted, actor=ADMINISTRATOR, now=scene.later()) == 3
    assert person(scene).roles == wanted
    assert assign_roles(scene.database, "wang", wanted, actor=ADMINISTRATOR, now=scene.later()) == 0
    assert len(ledger_view(scene.database, LedgerFilter(), actor=AUDITOR).query("action == 'account.assign'")) == 1


def test_nobody_raises_the_own_account(framed: Scene) -> None:
    every = frozenset(Role)
    with refused("PERSON_OWN_ACCOUNT"):
        assign_roles(framed.database, "admin", every, actor=ADMINISTRATOR, now=framed.now)
    with refused("PERSON_OWN_ACCOUNT"):
        give(framed, AREA, account_id="stat")
    with refused("PERSON_OWN_ACCOUNT"):
        deactivate_account(framed.database, "admin", reason="x", actor=ADMINISTRATOR, now=framed.now)
    alone = PeopleRules(own_account_by_another=False)
    assign_roles(framed.database, "admin", every, actor=ADMINISTRATOR, now=framed.now, rules=alone)
    assert person(framed, "admin").roles == every


def test_the_last_administrator_stays(scene: Scene) -> None:
    hire(scene, "second", Role.ADMINISTRATOR)
    second = person(scene, "second")
    deactivate_account(scene.database, "admin", reason="调走", actor=second, now=scene.later())
    hire_third = NewAccount(account_id="third", name="三", roles=frozenset({Role.AUDITOR}))
    new_account(scene.database, hire_third, actor=second, now=scene.later())
    for change in (
        lambda: assign_roles(scene.database, "second", frozenset(), actor=ADMINISTRATOR, now=scene.later()),
        lambda: deactivate_account(scene.database, "second", reason="x", actor=ADMINISTRATOR, now=scene.later()),
    ):
        with refused("PERSON_LAST_ADMINISTRATOR", "second"):
            change()


def test_an_account_that_ended_is_nobody_until_it_is_taken_up_again(scene: Scene) -> None:
    hire(scene, "wang", Role.AUDITOR)
    deactivate_account(scene.database, "wang", reason="离职", actor=ADMINISTRATOR, now=scene.later())
    assert actor_of(scene.database, "wang", cycle_id=scene.cycle_id) is None
    assert roster(scene).accounts.set_index("account_id").loc["wang", "state_zh"] == "已停用"
    with refused("PERSON_ACTIVITY_UNCHANGED"):
        deactivate_account(scene.database, "wang", reason="离职", actor=ADMINISTRATOR, now=scene.later())
    with refused("PERSON_NOT_ACTIVE"):
        reset_password(scene.database, "wang", actor=ADMINISTRATOR, now=scene.later())
    with refused("PERSON_REASON_MISSING"):
        reactivate_account(scene.database, "wang", reason=" ", actor=ADMINISTRATOR, now=scene.later())
    reactivate_account(scene.database, "wang", reason="返聘", actor=ADMINISTRATOR, now=scene.later())
    assert person(scene).roles == {Role.AUDITOR}


@pytest.mark.parametrize("call", [reset_password, revoke_sessions])
def test_what_is_done_to_nobody_is_refused(scene: Scene, call) -> None:
    with refused("PERSON_UNKNOWN", "nobody.here"):
        call(scene.database, "nobody.here", actor=ADMINISTRATOR, now=scene.now)
    with refused("PERSON_UNKNOWN"):
        assign_roles(scene.database, "nobody.here", frozenset(), actor=ADMINISTRATOR, now=scene.now)
    with refused("PERMISSION_ROLE"):
        call(scene.database, "enum", actor=STATISTICIAN, now=scene.now)


def test_a_place_must_be_one_of_the_rotation_and_within_reach(framed: Scene) -> None:
    hire(framed, "wang", Role.ENUMERATOR)
    with refused("PERSON_PLACE_UNKNOWN", "440118999"):
        give(framed, "440118999")
    with refused("PERSON_PLACE_INVALID"):
        give(framed, "4401")
    with refused("PERSON_PLACE_OUT_OF_REACH", FAR_AREA):
        give(framed, FAR_AREA, actor=TOWN_SUPERVISOR)
    assert give(framed, AREA, actor=TOWN_SUPERVISOR) == 1
    assert give(framed, TOWN) == 2
    assert person(framed).towns == {TOWN}
    with refused("PERMISSION_ROLE"):
        give(framed, AREA, actor=ENUMERATOR)


def test_without_training_an_enumerator_records_nothing(framed: Scene) -> None:
    hire(framed, "wang", Role.ENUMERATOR)
    give(framed, AREA)
    head = len(ledger_view(framed.database, LedgerFilter(), actor=AUDITOR))
    with refused("TRAINING_MISSING", "入户"):
        framed.visit(household(11), "no_contact", actor=person(framed))
    assert len(ledger_view(framed.database, LedgerFilter(), actor=AUDITOR)) == head
    assert train(framed, Stage.LISTING, Stage.SCREENING) == 2
    with refused("TRAINING_MISSING"):
        framed.visit(household(11), "no_contact", actor=person(framed))
    train(framed, Stage.PLACEMENT)
    framed.visit(household(11), "no_contact", actor=person(framed))
    train(framed, Stage.PLACEMENT, is_trained=False, topic="登记有误")
    with refused("TRAINING_MISSING"):
        framed.visit(household(11), "no_contact", actor=person(framed))


def test_without_an_area_an_enumerator_records_nothing(framed: Scene) -> None:
    hire(framed, "wang", Role.ENUMERATOR)
    train(framed)
    with refused("PERMISSION_SCOPE", AREA):
        framed.visit(household(11), "no_contact", actor=person(framed))
    assert visits_view(framed.database, framed.cycle_id, actor=person(framed)).cases.empty


def test_an_office_may_do_without_training(framed: Scene) -> None:
    hire(framed, "wang", Role.ENUMERATOR)
    give(framed, AREA)
    free = PLAN_TEXT.replace("training_required = true", "training_required = false")
    stamp = Stamp(cycle_id=framed.cycle_id, recorded_at=framed.now, recorded_by="stat")
    with framed.database.transaction() as session:
        cycles.add_plan(session, free, reason="人手不足", stamp=stamp)
        heading = ledger.Heading(at=framed.now, actor="stat", action="x.y", cycle_id=framed.cycle_id, subject="plan")
        ledger.append(session, heading)
    framed.visit(household(11), "no_contact", actor=person(framed))


def test_a_supervisor_is_not_asked_for_training(scene: Scene) -> None:
    scene.visit(household(30), "no_contact", actor=TOWN_SUPERVISOR)


def test_training_is_recorded_by_somebody_responsible_after_it_was_held(framed: Scene) -> None:
    hire(framed, "wang", Role.ENUMERATOR)
    hire(framed, "zhao", Role.AUDITOR)
    with refused("TRAINING_NOT_AN_ENUMERATOR", "zhao"):
        train(framed, account_id="zhao")
    with refused("TRAINING_IN_THE_FUTURE"):
        train(framed, trained_on=framed.now.date() + timedelta(days=2))
    with refused("TRAINING_TOPIC_MISSING"):
        train(framed, topic="")
    with refused("TRAINING_OUT_OF_REACH", "wang"):
        train(framed, actor=TOWN_SUPERVISOR)
    give(framed, AREA)
    assert train(framed, actor=TOWN_SUPERVISOR) == len(Stage)
    with refused("PERMISSION_ROLE"):
        train(framed, actor=ADMINISTRATOR)


def test_nobody_records_the_own_training_unless_the_office_says_so(scene: Scene) -> None:
    both = Actor(account_id="enum", name="x", roles=frozenset({Role.STATISTICIAN, Role.ENUMERATOR}))
    with refused("PERSON_OWN_ACCOUNT"):
        train(scene, account_id="enum", actor=both)
    alone = PeopleRules(own_account_by_another=False)
    assert train(scene, account_id="enum", actor=both, rules=alone) == len(Stage)


def test_the_roster_says_who_is_ready(framed: Scene) -> None:
    hire(framed, "wang", Role.ENUMERATOR)
    give(framed, AREA, TOWN)
    train(framed, Stage.LISTING)
    row = roster(framed).accounts.set_index("account_id").loc["wang"]
    assert row["roles_zh"] == "辅助调查员"
    assert row["places_zh"] == "荔城街道、荔城街道 一村第1小区"
    assert row["trained_zh"] == "建筑物清查与住宅名录"
    assert row["state_zh"] == "待首次登录"
    trained = roster(framed).trainings.query("account_id == 'wang'")
    assert trained[["stage", "topic"]].to_numpy().tolist() == [["listing", "入户"]]
    assert set(roster(framed).places["place_code"]) == {TOWN, AREA, SPARE_ALTERNATES[0]}


def test_a_supervisor_sees_the_people_of_the_own_towns(framed: Scene) -> None:
    hire(framed, "wang", Role.ENUMERATOR)
    hire(framed, "far", Role.ENUMERATOR)
    give(framed, AREA)
    assert set(roster(framed, TOWN_SUPERVISOR).accounts["account_id"]) == {"town", "wang"}
    with refused("PERMISSION_ROLE"):
        roster(framed, ENUMERATOR)


def test_before_a_cycle_there_are_people_but_no_places(scene: Scene) -> None:
    view = roster_view(scene.database, None, actor=ADMINISTRATOR, rules=RULES, now=scene.now)
    assert len(view.accounts) == 6
    assert view.places.empty
    assert list(view.places) == ["place_code", "name", "kind"]
    assert view.trainings.empty


def test_towns_come_before_areas(framed: Scene) -> None:
    with framed.database.reading() as session:
        places = places_of(session, framed.cycle_id)
    assert places["kind"].tolist() == sorted(places["kind"], reverse=True)


def test_a_demonstration_made_before_there_were_accounts_gets_its_people_once(settings: Settings) -> None:
    database = open_database(settings)
    cycle_id = start_cycle(database, PLAN_TEXT, is_demo=True, actor=STATISTICIAN, now=NOW)
    for _ in range(2):
        employ_missing(database, cycle_id, actor=FIRST_START, now=NOW)
        assert {name for name, _ in demo_people(database)} == {
            "statistician",
            "statistician-2",
            "supervisor",
            "auditor",
            "administrator",
            "enumerator",
        }
    database.close()
