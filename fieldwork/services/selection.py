"""What the draw made of each dwelling: one code per dwelling, the same on maps and lists."""

from fieldwork.rules.placement import CaseState
from fieldwork.services.cases import CaseFacts

DWELLING_DIGITS = 18

NOT_SELECTED, IN_RESERVE, DRAWN, SUBSTITUTE, REPLACED = range(5)
"""Selection of a dwelling on the map, by the household of it that matters most; a larger code hides a smaller one."""


def dwelling_selection(facts: CaseFacts) -> dict[str, int]:
    """Return the selection code of each dwelling (18 digits) that holds a household of the draw."""
    codes: dict[str, int] = {}
    replaced = {facts.origin_in_dwelling(household_id) for household_id in facts.replaced.values()}
    for row in facts.sample.itertuples():
        household_id = str(row.household_id)
        code = _selection(household_id, is_drawn=bool(row.is_drawn), facts=facts, replaced=replaced)
        key = household_id[:DWELLING_DIGITS]
        codes[key] = max(code, codes.get(key, NOT_SELECTED))
    return codes


def dwelling_progress(facts: CaseFacts) -> dict[str, CaseState]:
    """Return the state of the household of the sample in each dwelling (18 digits); one that left gives way."""
    found: dict[str, CaseState] = {}
    for household_id, case in facts.cases().items():
        key = household_id[:DWELLING_DIGITS]
        if key not in found or found[key] is CaseState.SUBSTITUTED:
            found[key] = case.state
    return found


def _selection(household_id: str, *, is_drawn: bool, facts: CaseFacts, replaced: set[str]) -> int:
    if household_id in replaced:
        return REPLACED
    if household_id in facts.replaced:
        return SUBSTITUTE
    return DRAWN if is_drawn else IN_RESERVE
