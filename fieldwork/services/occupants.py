"""New occupants of a dwelling of the sample: screened at once, and the case goes on with them."""

import json
from datetime import datetime
from typing import Any

from fieldwork.exchange.forms import shipped_form
from fieldwork.messages import sentence
from fieldwork.rules.findings import Severity, finding_sentence
from fieldwork.rules.form_answers import check_answers, clean_answers
from fieldwork.rules.occupants import (
    DWELLING_DIGITS,
    OccupantsFields,
    next_household_id,
    require_moved,
    require_time,
)
from fieldwork.rules.permissions import Actor
from fieldwork.rules.placement import CaseEvent, require_step
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.visits import ea_of
from fieldwork.services.cases import CaseFacts, case_facts, require_case
from fieldwork.services.intention import Work, intention
from fieldwork.store import placement, screening

FORM = "screening"


@intention("occupants.replace")
def replace_occupants(work: Work, fields: OccupantsFields, *, actor: Actor, now: datetime) -> str:
    """Record who lives now in a dwelling of the sample, and return their 20-digit code.

    The household before leaves the sample with its row; the new one gets the dwelling's next number, inherits its
    chance of having been drawn and its reserve. Lists and draw records stay untouched.

    Raises
    ------
    Refusal
        ``OCCUPANTS_…``, ``CASE_STEP_NOT_ALLOWED``, ``SUBSTITUTION_ALREADY_REQUESTED`` while a request waits.
    """
    household_id, ea_id = fields.replaced_household_id, ea_of(fields.replaced_household_id)
    work.require_area(ea_id)
    require_time(fields, now=now)
    facts = case_facts(work.session, fields.cycle_id, ea_id=ea_id)
    case = require_case(facts, household_id)
    require_step(case.state, CaseEvent.OCCUPANTS_REPLACED, household_id=household_id)
    if case.open_request_id is not None:
        raise StateRefusal("SUBSTITUTION_ALREADY_REQUESTED", household_id=household_id)
    require_moved(case.attempts, household_id=household_id)
    new_id = next_household_id(household_id, _known_ids(work, fields.cycle_id, facts, ea_id))
    answers = _sound_answers(fields, new_id)
    row = {
        "household_id": new_id,
        "ea_id": ea_id,
        "replaced_household_id": household_id,
        "screened_at": fields.screened_at,
        "eligibility": answers["eligibility"],
        "answers": json.dumps(answers, ensure_ascii=False, sort_keys=True, default=str),
    }
    placement.add_occupants(work.session, row, stamp=work.about(cycle_id=fields.cycle_id, subject=household_id))
    return new_id


def _known_ids(work: Work, cycle_id: str, facts: CaseFacts, ea_id: str) -> list[str]:
    screened = screening.in_force(work.session, cycle_id, ea_id=ea_id, personal=False)["household_id"]
    return [*screened, *facts.sample["household_id"], *facts.occupants["household_id"]]


def _sound_answers(fields: OccupantsFields, household_id: str) -> dict[str, Any]:
    """Return the answers as they are kept, or refuse them with everything that is wrong."""
    form = shipped_form(FORM)
    known = {
        "ea_id": ea_of(household_id),
        "household_id": household_id,
        "dwelling_no": household_id[len(ea_of(household_id)) : DWELLING_DIGITS],
        "household_no": household_id[DWELLING_DIGITS:],
    }
    answers = dict(fields.answers) | known
    wrong = [finding_sentence(each) for each in check_answers(form, answers) if each.severity is Severity.ERROR]
    if not fields.answers.get("eligibility"):
        wrong.append(sentence("OCCUPANTS_ELIGIBILITY_MISSING"))
    if wrong:
        raise InputRefusal("OCCUPANTS_ANSWERS_WRONG", household_id=fields.replaced_household_id, problem="".join(wrong))
    return clean_answers(form, answers)
