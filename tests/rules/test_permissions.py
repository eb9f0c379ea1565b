"""The permission table: complete, and read in one way only."""

import pytest

from fieldwork.messages import SENTENCES
from fieldwork.rules.permissions import (
    OWN_ACTIONS,
    PERMISSIONS,
    READING_ACTIONS,
    Actor,
    Reach,
    Role,
    Scope,
    reach_of,
    require_area,
    scopes_of,
)
from tests.refusing import refused

AREA = "440118001001001"
OTHER_AREA = "440118101201001"
TOWN = AREA[:9]
ROWS = [(action, role) for action in PERMISSIONS for role in Role]

OF_BOOKS = {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS}
EXPECTED = {
    "cycle.start": {Role.STATISTICIAN: Scope.ALL},
    "plan.revise": {Role.STATISTICIAN: Scope.ALL},
    "system.read": {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL, Role.ADMINISTRATOR: Scope.ALL},
    "frame.import": {Role.STATISTICIAN: Scope.ALL},
    "finding.resolve": {Role.STATISTICIAN: Scope.ALL},
    "document.record": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "document.scan": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "allocation.propose": {Role.STATISTICIAN: Scope.ALL},
    "allocation.approve": {Role.STATISTICIAN: Scope.ALL},
    "allocation.reject": {Role.STATISTICIAN: Scope.ALL},
    "area.draw": {Role.STATISTICIAN: Scope.ALL},
    "area.import": {Role.STATISTICIAN: Scope.ALL},
    "boundary.import": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "boundary.draw": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "replacement.request": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "replacement.approve": {Role.STATISTICIAN: Scope.ALL},
    "replacement.reject": {Role.STATISTICIAN: Scope.ALL},
    "replacement.cancel": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "replacement.carry_out": {Role.STATISTICIAN: Scope.ALL},
    "listing.import": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "listing.begin": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "building.add": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "building.correct": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "dwelling.add": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "dwelling.correct": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "dwelling.remove": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "segment.adopt": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "household.code": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "duplicate.decide": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "count.record": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "vacancy.check": {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "relisting.draw": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "relisting.record": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "relisting.finish": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "relisting.resolve": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "relisting.compare": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "relisting.decide": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "relisting.close": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "screening.import": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "screening.record": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "screening.attempt": {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS},
    "device.register": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.ALL, Role.ENUMERATOR: Scope.ALL},
    "device.revoke": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ADMINISTRATOR: Scope.ALL},
    "sync.receive": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.ALL, Role.ENUMERATOR: Scope.ALL},
    "sync.import": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.ALL, Role.ADMINISTRATOR: Scope.ALL},
    "sync.decide": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "field_report.send": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "field_report.decide": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "list.lock": {Role.STATISTICIAN: Scope.ALL},
    "list.unlock": {Role.STATISTICIAN: Scope.ALL},
    "draw.commit": {Role.STATISTICIAN: Scope.ALL},
    "draw.record": {Role.STATISTICIAN: Scope.ALL},
    "draw_void.request": {Role.STATISTICIAN: Scope.ALL},
    "draw_void.confirm": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "draw_void.reject": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "commitment_void.request": {Role.STATISTICIAN: Scope.ALL},
    "commitment_void.confirm": {Role.STATISTICIAN: Scope.ALL},
    "commitment_void.reject": {Role.STATISTICIAN: Scope.ALL},
    "platform.import": {Role.STATISTICIAN: Scope.ALL},
    "platform.export": {Role.STATISTICIAN: Scope.ALL},
    "mapping_profile.save": {Role.STATISTICIAN: Scope.ALL},
    "visit.record": {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "visit.correct": {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "disposition.confirm": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "occupants.replace": {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "substitution.cancel": {
        Role.STATISTICIAN: Scope.ALL,
        Role.SUPERVISOR: Scope.TOWNS,
        Role.ENUMERATOR: Scope.AREAS,
    },
    "case.resolve": {Role.STATISTICIAN: Scope.ALL},
    "substitution.request": {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "substitution.approve": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "substitution.reject": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "account.open": {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "trial.decide": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "account.correct": OF_BOOKS,
    "diary.count": OF_BOOKS,
    "diary.import": OF_BOOKS,
    "diary.check": OF_BOOKS,
    "diary.visit": OF_BOOKS,
    "diary.act": OF_BOOKS,
    "correction.request": OF_BOOKS,
    "correction.confirm": OF_BOOKS,
    "correction.carry_out": OF_BOOKS,
    "subsidy.pay": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "subsidy.reverse": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "signal.raise": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "signal.decide": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "signal.read": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.AUDITOR: Scope.ALL},
    "backcheck.assign": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "backcheck.record": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "maintenance.record": {
        Role.STATISTICIAN: Scope.ALL,
        Role.SUPERVISOR: Scope.TOWNS,
        Role.ENUMERATOR: Scope.AREAS,
    },
    "erasure.request": {Role.STATISTICIAN: Scope.ALL},
    "erasure.carry_out": {Role.ADMINISTRATOR: Scope.ALL, Role.STATISTICIAN: Scope.ALL},
    "erasure.reject": {Role.ADMINISTRATOR: Scope.ALL, Role.STATISTICIAN: Scope.ALL},
    "survey.read": {
        Role.STATISTICIAN: Scope.ALL,
        Role.SUPERVISOR: Scope.TOWNS,
        Role.ENUMERATOR: Scope.AREAS,
        Role.AUDITOR: Scope.ALL,
    },
    "ledger.read": {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL},
    "assessment.read": {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL},
    "account.create": {Role.ADMINISTRATOR: Scope.ALL},
    "account.assign": {Role.ADMINISTRATOR: Scope.ALL},
    "account.deactivate": {Role.ADMINISTRATOR: Scope.ALL},
    "account.reactivate": {Role.ADMINISTRATOR: Scope.ALL},
    "session.revoke": {Role.ADMINISTRATOR: Scope.ALL},
    "password.reset": {Role.ADMINISTRATOR: Scope.ALL},
    "password.change": dict.fromkeys(Role, Scope.ALL),
    "place.assign": {Role.ADMINISTRATOR: Scope.ALL, Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "training.record": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "account.read": {
        Role.ADMINISTRATOR: Scope.ALL,
        Role.STATISTICIAN: Scope.ALL,
        Role.SUPERVISOR: Scope.TOWNS,
        Role.AUDITOR: Scope.ALL,
    },
    "office_list.export": {Role.ADMINISTRATOR: Scope.ALL},
    "export.write": {
        Role.STATISTICIAN: Scope.ALL,
        Role.SUPERVISOR: Scope.TOWNS,
        Role.ENUMERATOR: Scope.AREAS,
        Role.AUDITOR: Scope.ALL,
    },
    "backup.write": {Role.ADMINISTRATOR: Scope.ALL, Role.STATISTICIAN: Scope.ALL},
    "backup.restore": {Role.ADMINISTRATOR: Scope.ALL, Role.STATISTICIAN: Scope.ALL},
    "key.rotate": {Role.ADMINISTRATOR: Scope.ALL, Role.STATISTICIAN: Scope.ALL},
    "photo.add": {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "personal.unmask": {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL},
    "personal.read": {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "training.hold": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "training.attend": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "training.qualify": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "organisation.record": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "publicity.record": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "publicity.photo": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "safety.record": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "inspection.start": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "inspection.check": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "inspection.find": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "inspection.demand": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "inspection.verify": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "inspection.reopen": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS},
    "training.test": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "inspection.correct": {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS},
    "task.state": {Role.STATISTICIAN: Scope.ALL},
    "funds.budget": {Role.STATISTICIAN: Scope.ALL},
    "funds.spend": {Role.STATISTICIAN: Scope.ALL},
    "funds.read": {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL},
}
OF_ACCOUNTS = frozenset(
    {
        "account.create",
        "account.assign",
        "account.deactivate",
        "account.reactivate",
        "account.read",
        "device.revoke",
        "session.revoke",
        "password.reset",
        "place.assign",
    }
)
OF_THE_SYSTEM = frozenset(
    {
        "backup.write",
        "backup.restore",
        "erasure.carry_out",
        "erasure.reject",
        "key.rotate",
        "office_list.export",
        "sync.import",
        "system.read",
    }
)
WRITTEN_BY_READING = frozenset({"export.write", "office_list.export", "personal.unmask"})
"""What only reads the survey, but must leave an entry in the ledger."""


def person(*roles: Role) -> Actor:
    return Actor(
        account_id="a", name="某人", roles=frozenset(roles), towns=frozenset({TOWN}), areas=frozenset({OTHER_AREA})
    )


def test_the_table_is_the_one_that_was_agreed() -> None:
    assert {action: dict(grants) for action, grants in PERMISSIONS.items()} == EXPECTED


def test_every_action_has_a_name_in_words() -> None:
    assert [action for action in PERMISSIONS if f"ACTION.{action}" not in SENTENCES] == []


@pytest.mark.parametrize("action", sorted(set(PERMISSIONS) - READING_ACTIONS - OWN_ACTIONS - WRITTEN_BY_READING))
def test_auditors_change_nothing(action: str) -> None:
    assert scopes_of(person(Role.AUDITOR), action) == frozenset()


@pytest.mark.parametrize("action", sorted(set(PERMISSIONS) - OF_ACCOUNTS - OF_THE_SYSTEM - OWN_ACTIONS))
def test_administrators_see_no_survey_data(action: str) -> None:
    with refused("PERMISSION_ROLE", SENTENCES[f"ACTION.{action}"]):
        reach_of(person(Role.ADMINISTRATOR), action)


def test_the_own_password_is_changed_before_the_first_role_is_given() -> None:
    assert scopes_of(person(), "password.change") == {Scope.ALL}
    assert [action for action in PERMISSIONS if scopes_of(person(), action)] == sorted(OWN_ACTIONS)


@pytest.mark.parametrize(("action", "role"), ROWS)
def test_a_role_reaches_what_the_table_says(action: str, role: Role) -> None:
    scope = EXPECTED[action].get(role)
    if scope is None:
        with refused("PERMISSION_ROLE"):
            reach_of(person(role), action)
        return
    reach = reach_of(person(role), action)
    assert reach.covers(AREA) == (scope in (Scope.ALL, Scope.TOWNS))
    assert reach.covers(OTHER_AREA) == (scope in (Scope.ALL, Scope.AREAS))


def test_several_roles_add_up() -> None:
    reach = reach_of(person(Role.SUPERVISOR, Role.ENUMERATOR), "visit.record")
    assert reach.covers(AREA)
    assert reach.covers(OTHER_AREA)
    assert not reach.covers("440118201001001")


def test_an_area_out_of_reach_is_refused_by_its_number() -> None:
    require_area(Reach(everywhere=True), AREA)
    with refused("PERMISSION_SCOPE", OTHER_AREA):
        require_area(Reach(areas=frozenset({AREA})), OTHER_AREA)


def test_a_person_is_shown_in_logs_without_the_name() -> None:
    assert "某人" not in repr(person(Role.AUDITOR))
