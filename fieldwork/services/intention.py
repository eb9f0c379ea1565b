"""Intentions: what a person does in one call becomes one transaction, one permission check and one ledger entry."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import update_wrapper
from types import MappingProxyType
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from fieldwork.rules.people import require_trained, stage_needed
from fieldwork.rules.permissions import PERMISSIONS, Actor, Reach, reach_of, require_area
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.conflicts import explained
from fieldwork.services.plans import plan_in_force
from fieldwork.store import ledger, training
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp, waiting

P = ParamSpec("P")
R = TypeVar("R")

_REGISTRY: "dict[str, Intention[..., object]]" = {}


class ScopeUncheckedError(RuntimeError):
    """A service wrote for a person whose permission is limited to towns or areas and never asked for the area."""


@dataclass(kw_only=True)
class Work:
    """One intention under way: its session, who acts, when, and what its ledger entry will say."""

    session: Session
    action: str
    actor: Actor
    now: datetime
    reach: Reach
    cycle_id: str = ""
    subject: str = ""
    is_scope_checked: bool = False

    def about(self, *, cycle_id: str, subject: str) -> Stamp:
        """Name the cycle and subject of the ledger entry, and return the stamp for the facts.

        Raises
        ------
        StateRefusal
            ``TRAINING_MISSING`` for a field task of an enumerator who was not trained for its stage.
        """
        self.cycle_id, self.subject = cycle_id, subject
        self._require_training()
        return Stamp(cycle_id=cycle_id, recorded_at=self.now, recorded_by=self.actor.account_id)

    def require_area(self, ea_id: str) -> None:
        """Refuse an area out of the actor's reach; a service for scoped roles asks this for each area it touches."""
        require_area(self.reach, ea_id)
        self.is_scope_checked = True

    def _require_training(self) -> None:
        stage = stage_needed(self.actor, self.action)
        if stage is None or not plan_in_force(self.session, self.cycle_id)[0].is_training_required:
            return
        require_trained(stage, training.stages_of(self.session, self.cycle_id, self.actor.account_id))


class Intention(Generic[P, R]):
    """A service. Called with a database it does all three; `within` is the inner function on an open session."""

    def __init__(self, action: str, within: Callable[Concatenate[Work, P], R]) -> None:
        self.action = action
        self.within = within
        update_wrapper(cast("Callable[..., object]", self), within)

    def __call__(self, database: Database, /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Check the permission, open a transaction, do the work, enter it in the ledger."""
        return self.followed_by(lambda _session, _answer: None)(database, *args, **kwargs)

    def followed_by(self, last: Callable[[Session, R], None]) -> "Callable[Concatenate[Database, P], R]":
        """Return the service with a last step in its transaction: both are done, or neither.

        The step is no part of the survey: it enters nothing in the ledger.
        """

        def done(database: Database, /, *args: P.args, **kwargs: P.kwargs) -> R:
            return self._done(database, last, args, kwargs)

        return done

    def _done(
        self, database: Database, last: Callable[[Session, R], None], args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> R:
        actor, now = cast("Actor", kwargs["actor"]), cast("datetime", kwargs["now"])
        reach, subjects = reach_of(actor, self.action), list[str]()
        try:
            with database.transaction() as session:
                work = Work(session=session, action=self.action, actor=actor, now=now.astimezone(UTC), reach=reach)
                try:
                    answer = self.entered(work, *args, **kwargs)
                    last(session, answer)
                    return answer
                finally:
                    subjects.append(work.subject)
        except IntegrityError as error:
            conflict = StateRefusal("SYSTEM_CONFLICT")
            raise explained(conflict, database, subjects=subjects, actor=actor) from error
        except StateRefusal as refusal:
            explained(refusal, database, subjects=subjects, actor=actor)
            raise

    def entered(self, work: Work, /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Do the work and enter it in the ledger, in the transaction of the caller. Without a new fact: no entry."""
        answer = self.within(work, *args, **kwargs)
        if waiting(work.session):
            _require_checked(work)
            ledger.append(work.session, _heading(work))
        return answer


def intention(action: str) -> Callable[[Callable[Concatenate[Work, P], R]], Intention[P, R]]:
    """Declare a service: the name is the permission key and the action in the ledger.

    The function takes a `Work` first and ``actor`` and ``now`` by keyword; callers give a `Database` first.
    """

    def declare(within: Callable[Concatenate[Work, P], R]) -> Intention[P, R]:
        if action not in PERMISSIONS or action in _REGISTRY:
            raise ValueError(f"{action} has no row in the permission table, or is declared twice")
        service = Intention(action, within)
        _REGISTRY[action] = cast("Intention[..., object]", service)
        return service

    return declare


def registry() -> "Mapping[str, Intention[..., object]]":
    """Return all declared services by action."""
    return MappingProxyType(_REGISTRY)


def _heading(work: Work) -> ledger.Heading:
    return ledger.Heading(
        at=work.now, actor=work.actor.account_id, action=work.action, cycle_id=work.cycle_id, subject=work.subject
    )


def _require_checked(work: Work) -> None:
    if not work.reach.everywhere and not work.is_scope_checked:
        raise ScopeUncheckedError(work.action)
