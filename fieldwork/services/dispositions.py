"""Final dispositions: what the rule derives for each household, and what a supervisor confirmed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID, uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.disposition import Disposition, DispositionFields, derived_disposition, require_reasoned
from fieldwork.rules.permissions import Actor
from fieldwork.rules.visits import ea_of
from fieldwork.services.cases import Case, CaseFacts, case_facts, require_case
from fieldwork.services.histories import histories_of
from fieldwork.services.intention import Work, intention
from fieldwork.store import placement


@dataclass(frozen=True, kw_only=True)
class Dispositions:
    """Dispositions of some households: derived from what was recorded, and confirmed as far as somebody did."""

    derived: Mapping[str, Disposition]
    confirmed: pd.DataFrame

    def standing(self, household_id: str) -> Disposition:
        """Return the code that counts: the confirmed one while it rests on what is derived now, else the derived."""
        newest = self._newest.get(household_id)
        is_current = newest is not None and newest[1] == self.derived[household_id]
        return Disposition(newest[0]) if newest is not None and is_current else self.derived[household_id]

    def confirmed_code(self, household_id: str) -> str | None:
        """Return the confirmed code that still rests on what is derived now, or None."""
        newest = self._newest.get(household_id)
        return newest[0] if newest is not None and newest[1] == self.derived[household_id] else None

    def is_stale(self, household_id: str) -> bool:
        """Tell whether something was recorded after the confirmation that leads to another code."""
        return household_id in self._newest and self.confirmed_code(household_id) is None

    @cached_property
    def _newest(self) -> Mapping[str, tuple[str, str]]:
        last = self.confirmed.drop_duplicates("household_id", keep="last")
        pairs = zip(last["code"], last["derived_code"], strict=True)
        return dict(zip(last["household_id"], pairs, strict=True))


def dispositions_of(session: Session, cycle_id: str, facts: CaseFacts, cases: Mapping[str, Case]) -> Dispositions:
    """Return the dispositions of some cases."""
    histories = histories_of(session, cycle_id, facts, cases.values())
    return Dispositions(
        derived={household_id: derived_disposition(history) for household_id, history in histories.items()},
        confirmed=placement.dispositions(session, cycle_id),
    )


@intention("disposition.confirm")
def confirm_disposition(work: Work, fields: DispositionFields, *, actor: Actor, now: datetime) -> UUID:
    """Confirm the disposition of a household, or say another one with a reason; return the key of the fact.

    Raises
    ------
    Refusal
        ``DISPOSITION_…``, ``HOUSEHOLD_NOT_IN_SAMPLE``, ``PERMISSION_…``.
    """
    ea_id = ea_of(fields.household_id)
    work.require_area(ea_id)
    facts = case_facts(work.session, fields.cycle_id, ea_id=ea_id)
    case = require_case(facts, fields.household_id)
    known = dispositions_of(work.session, fields.cycle_id, facts, {case.household_id: case})
    derived, confirmed = known.derived[case.household_id], known.confirmed_code(case.household_id)
    code = require_reasoned(fields, derived=derived, state=case.state, confirmed=confirmed)
    disposition_id = uuid4()
    row: dict[str, object] = {
        "disposition_id": str(disposition_id),
        "ea_id": ea_id,
        "household_id": case.household_id,
        "code": code,
        "derived_code": derived,
        "reason": (fields.reason or "").strip() or None,
    }
    placement.add_disposition(work.session, row, stamp=work.about(cycle_id=fields.cycle_id, subject=case.household_id))
    return disposition_id
