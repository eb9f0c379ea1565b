"""The two-person rules: whether the people there are can keep them, before a request waits for nobody."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from fieldwork.messages import sentence
from fieldwork.rules.permissions import Actor, reach_of, scopes_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_draw import needs_other_confirmer, needs_other_revealer
from sampling.findings import Finding, Severity

PAIRS: Mapping[str, str] = MappingProxyType({"substitution.request": "substitution.approve"})
"""What one person asks for and another one decides, while ``placement.approver_must_differ`` is on."""


def check_two_person(actors: Sequence[Actor], ea_ids: Collection[str], plan: Plan) -> list[Finding]:
    """Return a warning where nobody could decide or reveal what another one asks for or has committed to.

    Parameters
    ----------
    actors
        The people who may act, with their towns and areas.
    ea_ids
        The areas of the cycle; without areas the roles alone are looked at.
    """
    found = _draw_findings(actors, plan)
    for asked, decided in PAIRS.items() if plan.placement.approver_must_differ else ():
        found += _over_areas(actors, ea_ids, asked, decided) if ea_ids else _by_role(actors, asked, decided)
    return found


def _draw_findings(actors: Sequence[Actor], plan: Plan) -> list[Finding]:
    """Return a warning for each step of a draw that a single statistician could begin and nobody end."""
    first, *others = _who(actors, "draw.commit") or [""]
    if not first or others:
        return []
    subject = sentence("TWO_PERSON_ALL_AREAS")
    found = [_found("TWO_PERSON_NO_REVEALER", "draw.record", subject)] if needs_other_revealer(plan.ceremony) else []
    is_alone = _who(actors, "draw_void.confirm") == [first] and needs_other_confirmer(plan.ceremony)
    return [*found, *([_found("TWO_PERSON_NO_CONFIRMER", "draw_void.confirm", subject)] if is_alone else [])]


def _who(actors: Sequence[Actor], action: str) -> list[str]:
    return sorted({actor.account_id for actor in actors if scopes_of(actor, action)})


def can_act(actors: Sequence[Actor], action: str, ea_id: str) -> set[str]:
    """Return the accounts that may do something in an area."""
    return {actor.account_id for actor in actors if scopes_of(actor, action) and reach_of(actor, action).covers(ea_id)}


def _over_areas(actors: Sequence[Actor], ea_ids: Collection[str], asked: str, decided: str) -> list[Finding]:
    return [
        finding
        for ea_id in sorted(ea_ids)
        for finding in _findings(can_act(actors, asked, ea_id), can_act(actors, decided, ea_id), decided, ea_id)
    ]


def _by_role(actors: Sequence[Actor], asked: str, decided: str) -> list[Finding]:
    askers, deciders = (
        {actor.account_id for actor in actors if scopes_of(actor, action)} for action in (asked, decided)
    )
    return _findings(askers, deciders, decided, sentence("TWO_PERSON_ALL_AREAS"))


def _findings(askers: set[str], deciders: set[str], decided: str, ea_id: str) -> list[Finding]:
    """Return what is missing: somebody who asks, somebody who decides, or a second person for one of both."""
    if not deciders:
        return [_found("TWO_PERSON_NOBODY_DECIDES", decided, ea_id)]
    if not askers:
        return [_found("TWO_PERSON_NOBODY_ASKS", decided, ea_id)]
    is_one_person = askers == deciders and len(askers) == 1
    return [_found("TWO_PERSON_TOO_FEW", decided, ea_id)] if is_one_person else []


def _found(code: str, action: str, ea_id: str) -> Finding:
    return Finding(code=code, severity=Severity.WARNING, subject=ea_id, field=action)
