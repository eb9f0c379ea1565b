"""What speaks for a request: the rules of persuasion that its visits keep, beside those that `effort` finds missing."""

from collections.abc import Iterable, Sequence

from fieldwork.messages import sentence
from fieldwork.rules.effort import Attempt, PlacementPlan, VisitsPlan, check_persuasion
from fieldwork.rules.visits import PERSUASION_CODES


def kept_rules(
    visits: Iterable[Attempt], placement: PlacementPlan, plan: VisitsPlan | None, *, household_id: str
) -> list[str]:
    """Return in sentences which rules of persuasion the visits of a household keep; without persuasion there is none.

    A rule is in here or among the findings of `check_persuasion`, never in both; one that the plan switches off, and
    one that a single visit cannot show, is in neither.
    """
    listed = list(visits)
    tried = [visit for visit in listed if visit.code in PERSUASION_CODES]
    missing = {finding.code for finding in check_persuasion(listed, plan, household_id=household_id)}
    least = placement.min_persuasion_visits
    enough = [sentence("EFFORT_VISITS", value=len(tried), expected=least)] if tried and len(tried) >= least else []
    return enough + ([] if plan is None or not tried else _spread(tried, plan, missing))


def _spread(tried: Sequence[Attempt], plan: VisitsPlan, missing: set[str]) -> list[str]:
    days, persons = len({visit.day for visit in tried}), len({visit.by for visit in tried})
    rules = (
        ("PERSUASION_FEW_DAYS", plan.persuasion_days, True, "EFFORT_DAYS", days, plan.min_persuasion_days),
        (
            "PERSUASION_SAME_HOUR",
            plan.persuasion_hours,
            len(tried) > 1,
            "EFFORT_HOURS",
            "",
            plan.min_persuasion_hours_apart,
        ),
        ("PERSUASION_SAME_PERSON", plan.persuasion_persons, persons > 1, "EFFORT_PERSONS", persons, ""),
    )
    return [
        sentence(said, value=value, expected=expected)
        for code, level, is_shown, said, value, expected in rules
        if is_shown and level != "off" and code not in missing
    ]
