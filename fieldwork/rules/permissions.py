"""Who may do what, and where: one table of action × role × scope. A service names its action; nothing else decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from fieldwork.messages import sentence
from fieldwork.rules.refusals import PermissionRefusal

TOWN_DIGITS = 9


class Role(StrEnum):
    """Roles; one person may hold several."""

    STATISTICIAN = "statistician"
    SUPERVISOR = "supervisor"
    ENUMERATOR = "enumerator"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Scope(StrEnum):
    """How far a permission reaches: everything, the person's towns, or the person's areas."""

    ALL = "all"
    TOWNS = "towns"
    AREAS = "areas"


@dataclass(frozen=True, kw_only=True)
class Actor:
    """The person who acts. ``towns`` are 9-digit codes, ``areas`` 15-digit ones; both matter only to scoped roles."""

    account_id: str
    name: str = field(repr=False)
    roles: frozenset[Role]
    towns: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Reach:
    """What one person may touch with one action."""

    everywhere: bool = False
    towns: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()

    def covers(self, ea_id: str) -> bool:
        """Tell whether an area is within reach."""
        return self.everywhere or ea_id[:TOWN_DIGITS] in self.towns or ea_id in self.areas


_OFFICE = {Role.STATISTICIAN: Scope.ALL}
_FIELD = {Role.STATISTICIAN: Scope.ALL, Role.ENUMERATOR: Scope.AREAS}
_WALK = {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS}
_HOUSEHOLD = {Role.SUPERVISOR: Scope.TOWNS, Role.ENUMERATOR: Scope.AREAS}
_KEEPERS = {Role.STATISTICIAN: Scope.ALL, Role.ADMINISTRATOR: Scope.ALL}
_DECISION = {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS}
_CORRECTION = _DECISION | {Role.ENUMERATOR: Scope.AREAS}
_LEDGER = {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL}
_ACCOUNTS = {Role.ADMINISTRATOR: Scope.ALL}
_STAFF = {Role.STATISTICIAN: Scope.ALL, Role.SUPERVISOR: Scope.TOWNS}
_BOOKS = _HOUSEHOLD | {Role.STATISTICIAN: Scope.ALL}
_EVERYBODY = dict.fromkeys(Role, Scope.ALL)
_CARRIERS = dict.fromkeys((Role.STATISTICIAN, Role.SUPERVISOR, Role.ENUMERATOR), Scope.ALL)
_SYSTEM = {Role.ADMINISTRATOR: Scope.ALL, Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL}
_READERS = {
    Role.STATISTICIAN: Scope.ALL,
    Role.SUPERVISOR: Scope.TOWNS,
    Role.ENUMERATOR: Scope.AREAS,
    Role.AUDITOR: Scope.ALL,
}

PERMISSIONS: Mapping[str, Mapping[Role, Scope]] = MappingProxyType(
    {
        "cycle.start": _OFFICE,
        "plan.revise": _OFFICE,
        "frame.import": _OFFICE,
        "finding.resolve": _OFFICE,
        "document.record": _DECISION,
        "document.scan": _DECISION,
        "allocation.propose": _OFFICE,
        "allocation.approve": _OFFICE,
        "allocation.reject": _OFFICE,
        "area.draw": _OFFICE,
        "area.import": _OFFICE,
        "boundary.import": _DECISION,
        "boundary.draw": _DECISION,
        "replacement.request": _DECISION,
        "replacement.approve": _OFFICE,
        "replacement.reject": _OFFICE,
        "replacement.cancel": _DECISION,
        "replacement.carry_out": _OFFICE,
        "listing.import": _FIELD,
        "listing.begin": _FIELD,
        "building.add": _FIELD,
        "building.correct": _FIELD,
        "dwelling.add": _FIELD,
        "dwelling.correct": _FIELD,
        "dwelling.remove": _FIELD,
        "segment.adopt": _FIELD,
        "household.code": _WALK,
        "duplicate.decide": _DECISION,
        "count.record": _DECISION,
        "vacancy.check": _HOUSEHOLD,
        "relisting.draw": _DECISION,
        "relisting.record": _WALK,
        "relisting.finish": _WALK,
        "relisting.resolve": _DECISION,
        "relisting.compare": _DECISION,
        "relisting.decide": _DECISION,
        "relisting.close": _DECISION,
        "screening.import": _FIELD,
        "screening.record": _FIELD,
        "screening.attempt": _FIELD,
        "list.lock": _OFFICE,
        "list.unlock": _OFFICE,
        "draw.commit": _OFFICE,
        "draw.record": _OFFICE,
        "draw_void.request": _OFFICE,
        "draw_void.confirm": _DECISION,
        "draw_void.reject": _DECISION,
        "commitment_void.request": _OFFICE,
        "commitment_void.confirm": _OFFICE,
        "commitment_void.reject": _OFFICE,
        "platform.import": _OFFICE,
        "platform.export": _OFFICE,
        "mapping_profile.save": _OFFICE,
        "visit.record": _HOUSEHOLD,
        "visit.correct": _HOUSEHOLD,
        "disposition.confirm": _DECISION,
        "occupants.replace": _HOUSEHOLD,
        "substitution.request": _HOUSEHOLD,
        "substitution.approve": _DECISION,
        "substitution.reject": _DECISION,
        "substitution.cancel": _HOUSEHOLD | _DECISION,
        "case.resolve": _OFFICE,
        "account.open": _HOUSEHOLD,
        "account.correct": _BOOKS,
        "trial.decide": _DECISION,
        "diary.count": _BOOKS,
        "diary.import": _BOOKS,
        "diary.check": _BOOKS,
        "diary.visit": _BOOKS,
        "diary.act": _BOOKS,
        "correction.request": _BOOKS,
        "correction.confirm": _BOOKS,
        "correction.carry_out": _BOOKS,
        "subsidy.pay": _DECISION,
        "subsidy.reverse": _DECISION,
        "signal.raise": _DECISION,
        "signal.decide": _DECISION,
        "signal.read": _DECISION | {Role.AUDITOR: Scope.ALL},
        "backcheck.assign": _DECISION,
        "backcheck.record": _DECISION,
        "maintenance.record": _HOUSEHOLD | _OFFICE,
        "erasure.request": _OFFICE,
        "erasure.carry_out": _KEEPERS,
        "erasure.reject": _KEEPERS,
        "account.create": _ACCOUNTS,
        "account.assign": _ACCOUNTS,
        "account.deactivate": _ACCOUNTS,
        "account.reactivate": _ACCOUNTS,
        "session.revoke": _ACCOUNTS,
        "password.reset": _ACCOUNTS,
        "password.change": _EVERYBODY,
        "place.assign": _ACCOUNTS | _STAFF,
        "device.register": _CARRIERS,
        "device.revoke": _ACCOUNTS | _STAFF,
        "sync.receive": _CARRIERS,
        "sync.import": _KEEPERS | {Role.SUPERVISOR: Scope.ALL},
        "sync.decide": _DECISION,
        "field_report.send": _WALK,
        "field_report.decide": _DECISION,
        "training.record": _STAFF,
        "training.hold": _DECISION,
        "training.attend": _DECISION,
        "training.test": _CORRECTION,
        "training.qualify": _DECISION,
        "task.state": _OFFICE,
        "organisation.record": _DECISION,
        "publicity.record": _DECISION,
        "publicity.photo": _DECISION,
        "funds.budget": _OFFICE,
        "funds.spend": _OFFICE,
        "funds.read": _LEDGER,
        "safety.record": _DECISION,
        "inspection.start": _DECISION,
        "inspection.check": _DECISION,
        "inspection.find": _DECISION,
        "inspection.demand": _DECISION,
        "inspection.correct": _CORRECTION,
        "inspection.verify": _DECISION,
        "inspection.reopen": _DECISION,
        "account.read": _ACCOUNTS | _STAFF | {Role.AUDITOR: Scope.ALL},
        "export.write": _READERS,
        "office_list.export": _ACCOUNTS,
        "backup.write": _KEEPERS,
        "backup.restore": _KEEPERS,
        "key.rotate": _KEEPERS,
        "photo.add": _HOUSEHOLD,
        "personal.unmask": {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL},
        "personal.read": _HOUSEHOLD,
        "survey.read": _READERS,
        "system.read": _SYSTEM,
        "ledger.read": {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL},
        "assessment.read": {Role.STATISTICIAN: Scope.ALL, Role.AUDITOR: Scope.ALL},
    }
)
READING_ACTIONS = frozenset(
    {
        "account.read",
        "assessment.read",
        "funds.read",
        "ledger.read",
        "personal.read",
        "signal.read",
        "survey.read",
        "system.read",
    }
)
"""These change nothing and have no ledger entry; every other action is a service of its own."""

OWN_ACTIONS = frozenset({"password.change"})
"""What anybody may do for the own account, also before the first role was given."""


@lru_cache(maxsize=4096)
def scopes_of(actor: Actor, action: str) -> frozenset[Scope]:
    """Return the scopes in which a person may do something; none means: not at all."""
    granted = PERMISSIONS[action]
    if action in OWN_ACTIONS:
        return frozenset({Scope.ALL})
    return frozenset(granted[role] for role in actor.roles if role in granted)


@lru_cache(maxsize=4096)
def reach_of(actor: Actor, action: str) -> Reach:
    """Return where a person may do something.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_ROLE`` if none of the person's roles may do it anywhere.
    """
    scopes = scopes_of(actor, action)
    if not scopes:
        raise PermissionRefusal("PERMISSION_ROLE", action=sentence(f"ACTION.{action}"))
    return Reach(
        everywhere=Scope.ALL in scopes,
        towns=actor.towns if Scope.TOWNS in scopes else frozenset(),
        areas=actor.areas if Scope.AREAS in scopes else frozenset(),
    )


def require_area(reach: Reach, ea_id: str) -> None:
    """Refuse an area out of reach.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_SCOPE`` naming the area.
    """
    if not reach.covers(ea_id):
        raise PermissionRefusal("PERMISSION_SCOPE", ea_id=ea_id)
