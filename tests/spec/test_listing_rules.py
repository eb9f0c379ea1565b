"""The tables of listing and relisting: every row is run, and says its rule in one Chinese sentence with its source."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from fieldwork.resources import shipped_toml
from fieldwork.rules.addresses import Place
from fieldwork.rules.duplicates import address_score, parts_of
from fieldwork.rules.listing_rates import RateRules, check_counts, check_rates
from fieldwork.rules.numbering import check_reused, next_dwelling_no, renumbered, segment_of_next
from fieldwork.rules.plan import parse_plan
from fieldwork.rules.refusals import Refusal
from fieldwork.rules.relisting import NEXT_STATES, RelistingState, design_of, judged, require_step
from fieldwork.rules.relisting_match import compare_lists
from fieldwork.rules.vacancy import Look, require_second_look
from sampling.relisting import n_relisted_segments

FOLDER = Path(__file__).parent
PLAN = parse_plan(shipped_toml("plan", "2022.toml"))
EA_ID = "440118001001001"
PLACE = Place(town_name="荔城街道", district_names=("广州市", "增城区", "增城市"))
CHECKS, RELISTING = PLAN.listing_checks, PLAN.relisting
assert CHECKS is not None
assert RELISTING is not None


def cases(name: str) -> list[dict[str, Any]]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["case"]


def answer_address(one: str, other: str) -> dict[str, Any]:
    return {"score": address_score(parts_of(one, PLACE), parts_of(other, PLACE))}


def answer_number(used: list[str]) -> dict[str, Any]:
    return {"next": next_dwelling_no(used, EA_ID)}


def listed(rows: list[list[str]]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["dwelling_no", "address"])


def answer_renumbered(before: list[list[str]], now: list[list[str]]) -> dict[str, Any]:
    return {"pairs": [list(each) for each in renumbered(listed(before), listed(now), place=PLACE)]}


def answer_reused(before: list[list[str]], now: list[list[str]]) -> dict[str, Any]:
    found = check_reused(listed(before), listed(now), place=PLACE, ea_id=EA_ID, min_score=CHECKS.duplicate_min_score)
    return {"subjects": [each.subject.removeprefix(EA_ID) for each in found]}


def answer_second_look(rule: str, same_person: bool, same_day: bool) -> dict[str, Any]:
    first = Look(by="a", on=date(2022, 8, 1))
    second = Look(by="a" if same_person else "b", on=date(2022, 8, 1 if same_day else 2))
    require_second_look(first, second, rule=rule, dwelling="x")
    return {"refused": ""}


def answer_rate(rates: list[float]) -> dict[str, Any]:
    nothing = pd.Series(np.nan, index=[str(at) for at in range(len(rates))])
    table = pd.DataFrame({"vacant_percent": rates}, index=nothing.index)
    table = table.assign(added_percent=nothing, deleted_percent=nothing)
    rules = RateRules(n_neighbours=CHECKS.n_neighbours, outlier_points=CHECKS.rate_outlier_points)
    return {"unusual": [int(each.subject) for each in check_rates(table, {}, rules=rules)]}


def answer_count(listed: int, other: int) -> dict[str, Any]:
    row = {"ea_id": EA_ID, "source": "electric_meter", "label": "电表", "n_units": other, "n_listed": listed}
    found = check_counts(pd.DataFrame([row]), tolerance_percent=CHECKS.other_count_tolerance_percent)
    return {"differs": bool(found)}


def answer_segment(sizes: dict[str, int], most: int) -> dict[str, Any]:
    return {"next": segment_of_next(sizes, most=most)}


def answer_segments(sizes: list[int]) -> dict[str, Any]:
    return {"n": n_relisted_segments(np.array(sizes), design_of(RELISTING))}


def answer_judged(matched: int, relisted: int) -> dict[str, Any]:
    return {"state": judged(matched, relisted, plan=RELISTING).state.value}


def answer_step(**step: str) -> dict[str, Any]:
    require_step(RelistingState(step["from"]), RelistingState(step["to"]), ea_id=EA_ID)
    return {"allowed": True}


def answer_match(listed: list[list[str]], relisted: list[list[str]]) -> dict[str, Any]:
    first = pd.DataFrame(listed, columns=["dwelling_no", "address", "segment_no"])
    second = pd.DataFrame(relisted, columns=["number_seen", "address", "segment_no"])
    compared = compare_lists(
        first.assign(building_no="001", occupancy="occupied"),
        second.assign(building_no="001", relisted_id=[f"r{at}" for at in range(len(second))]),
        place=PLACE,
        segments=["01"],
        min_score=CHECKS.duplicate_min_score,
    )
    return {
        "basis": ["" if each is None else str(each) for each in compared.found["basis"]],
        "moved": compared.found["is_moved"].tolist(),
        "not_found": compared.not_found["dwelling_no"].tolist(),
        "candidates": len(compared.candidates),
    }


def answer(case: dict[str, Any]) -> dict[str, Any]:
    try:
        found: dict[str, Any] = globals()[f"answer_{case['rule']}"](**case["given"])
    except Refusal as refusal:
        return {"refused": refusal.code}
    return found


@pytest.mark.parametrize("case", cases("listing") + cases("relisting"), ids=lambda case: case["says"])
def test_a_rule_holds_as_its_row_says(case: dict[str, Any]) -> None:
    found = answer(case)
    if "at_least" in case["expect"]:
        assert case["expect"]["at_least"] <= found["score"] < 100
    else:
        assert found == case["expect"]
    assert case["says"].endswith("。")
    assert case["source"]


def test_every_state_of_a_relisting_is_reached_from_the_draw() -> None:
    reached, frontier = {RelistingState.DRAWN}, {RelistingState.DRAWN}
    while frontier:
        frontier = {after for state in frontier for after in NEXT_STATES[state]} - reached
        reached |= frontier
    assert reached == set(RelistingState)
    assert {state for state, after in NEXT_STATES.items() if not after} == {RelistingState.CLOSED}
