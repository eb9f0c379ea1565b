"""Areas: replacement, settled areas that come in, outlines: the table of areas, case by case."""

import math
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from uuid import uuid4

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import mapping

from fieldwork.resources import data_path
from fieldwork.rules.area_import import AreaImportRules, check_settled_areas, require_not_own, settled_areas
from fieldwork.rules.boundaries import Outline, check_boundaries, check_outline_form
from fieldwork.rules.datum import EARTH_RADIUS_M, Points, wgs84_to_gcj02
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.replacement import (
    NEXT_STATES,
    REPLACEMENT_STATE_LABELS,
    UNTIL_LABELS,
    Alternate,
    AreaWork,
    ReplacementFields,
    ReplacementState,
    areas_in_force,
    next_alternate,
    require_approval,
    require_in_time,
    require_reason,
    require_step,
)
from fieldwork.services.plans import require_section
from fieldwork.services.replacement import replacement_reasons
from sampling.findings import Severity
from tests.refusing import refused
from tests.spec import Case, cases

PLAN = parse_plan_text(data_path("plan", "2022.toml").read_text(encoding="utf-8"))
BOUNDARIES = require_section(PLAN.boundaries, "boundaries")
REPLACEMENT = require_section(PLAN.replacement, "replacement")
CORNER = (113.8, 23.3)
METRE = math.radians(1) * EARTH_RADIUS_M


def named(case: Case) -> str:
    return f"{case['rule']}: {case['says']}"


def of(rule: str) -> list[Case]:
    return [case for case in cases("areas") if case["rule"].startswith(rule)]


def outcome(case: Case) -> AbstractContextManager[None]:
    return refused(case["refused"]) if "refused" in case else nullcontext()


@pytest.mark.parametrize("case", [*of("replacement.reason"), *of("replacement.too_small")], ids=named)
def test_a_reason_counts_as_the_table_says(case: Case) -> None:
    fields = ReplacementFields(
        request_id=uuid4(),
        cycle_id="c",
        ea_id="440118001001001",
        reason=case["reason"],
        note=case["note"],
        n_households=case.get("n_households"),
    )
    with outcome(case):
        require_reason(fields, replacement_reasons(), min_households=REPLACEMENT.min_households)


@pytest.mark.parametrize("case", of("replacement.alternate"), ids=named)
def test_the_alternate_is_the_one_the_table_says(case: Case) -> None:
    alternates = [Alternate(int(number), ea_id) for number, ea_id in (text.split() for text in case["alternates"])]
    with outcome(case):
        assert next_alternate(alternates, used=case["used"], ea_id="x") == case["expect"]


@pytest.mark.parametrize("case", of("replacement.in_time"), ids=named)
def test_an_area_may_be_replaced_until_the_step_the_table_says(case: Case) -> None:
    done = dict.fromkeys(AreaWork.__dataclass_fields__, False) | dict.fromkeys(case["done"], True)
    with outcome(case):
        require_in_time(AreaWork(**done), allowed_until=case["until"], ea_id="x")


@pytest.mark.parametrize("case", of("replacement.approval"), ids=named)
def test_an_approval_is_what_the_table_says(case: Case) -> None:
    asked, decided = case["by"]
    with outcome(case):
        require_approval(asked, decided, level=case["level"], has_document=case["has_document"], rules=REPLACEMENT)


@pytest.mark.parametrize("state", ReplacementState)
@pytest.mark.parametrize("wanted", ReplacementState)
def test_a_step_is_taken_or_refused_by_the_table_of_states(state: ReplacementState, wanted: ReplacementState) -> None:
    if wanted in NEXT_STATES[state]:
        require_step(state, wanted, ea_id="x")
    else:
        with refused("REPLACEMENT_STEP_NOT_ALLOWED", REPLACEMENT_STATE_LABELS[state]):
            require_step(state, wanted, ea_id="x")


def test_every_state_is_reached_from_a_request() -> None:
    reached, waiting = set(), {ReplacementState.REQUESTED}
    while waiting:
        reached |= waiting
        waiting = {step for state in waiting for step in NEXT_STATES[state]} - reached
    assert reached == set(ReplacementState) == set(REPLACEMENT_STATE_LABELS)
    assert set(UNTIL_LABELS) == {"listing", "lock", "draw"}


@given(st.lists(st.integers(0, 14), max_size=20))
def test_as_many_areas_stay_in_force_however_many_are_replaced(serials: list[int]) -> None:
    main, replaced = [f"main-{serial}" for serial in range(15)], dict[str, str]()
    for number, serial in enumerate(serials):
        (now,) = areas_in_force([main[serial]], replaced)
        replaced[now] = f"alternate-{serial}-{number}"
    in_force = areas_in_force(main, replaced)
    assert len(set(in_force)) == 15
    assert not set(in_force) & set(replaced)


def settled(lines: list[str]) -> pd.DataFrame:
    columns = ["ea_id", "level", "serial", "set", "n_households", "inclusion_prob"]
    table = pd.DataFrame([line.split() for line in lines], columns=columns)
    whole = dict.fromkeys(("serial", "set", "n_households"), "Int64")
    return table.astype({"inclusion_prob": "float64"} | whole)


@pytest.mark.parametrize("case", of("import"), ids=named)
def test_settled_areas_are_checked_as_the_table_says(case: Case) -> None:
    rules = AreaImportRules(
        village_codes=frozenset({"440118001001"}),
        n_areas=case.get("n_areas", 1),
        n_provincial=1,
        min_households=60,
    )
    found = check_settled_areas(settled_areas(settled(case["areas"])), rules=rules)
    assert sorted(finding.code for finding in found) == case["expect"]


def test_what_a_file_of_areas_leaves_out_is_an_error_unless_it_follows() -> None:
    table = settled_areas(pd.DataFrame({"ea_id": ["440118001001001"], "inclusion_prob": [0.5]}))
    assert table[["village_code", "set"]].to_numpy().tolist() == [["440118001001", 0]]
    rules = AreaImportRules(village_codes=frozenset({"440118001001"}), n_areas=1, n_provincial=0, min_households=60)
    found = check_settled_areas(table, rules=rules)
    assert {finding.code for finding in found} == {"AREA_LEVEL_MISSING", "AREA_SERIAL_MISSING", "AREA_SIZE_MISSING"}
    wrong = check_settled_areas(table.assign(set=3, serial=1, level="provincial", n_households=70), rules=rules)
    assert "AREA_SET_WRONG" in {finding.code for finding in wrong}


def test_an_own_draw_is_never_taken_over_as_anothers() -> None:
    require_not_own(["a", "b"], {"a", "c"}, label="areas")
    require_not_own(["a"], set(), label="areas")
    with refused("AREA_IMPORT_IS_OWN_DRAW", "areas"):
        require_not_own(["b", "a"], {"a", "b"}, label="areas")


def on_earth(points):
    scale = np.array([METRE * math.cos(math.radians(CORNER[1])), METRE])
    return np.asarray(points) / scale + np.array(CORNER)


def outlines(case: Case) -> list[Outline]:
    points: dict[str, list[tuple[float, float]]] = {}
    for line in case.get("dwellings", ()):
        ea_id, east, north = line.split()
        points.setdefault(ea_id, []).append((float(east), float(north)))
    drawn = [outline(*line.split(), points=points) for line in case["squares"]]
    return drawn + [Outline(ea_id=ea_id, geometry=None) for ea_id in case.get("without", ())]


def outline(ea_id: str, east: str, north: str, side: str, *, points=None) -> Outline:
    x, y, width = float(east), float(north), float(side)
    box = shapely.transform(shapely.box(x, y, x + width, y + width), on_earth)
    where = on_earth((points or {}).get(ea_id) or np.empty((0, 2)))
    dwellings = pd.DataFrame(where, columns=["lon", "lat"])
    return Outline(ea_id=ea_id, geometry=mapping(box), dwellings=dwellings)


@pytest.mark.parametrize("case", of("boundary"), ids=named)
def test_outlines_are_checked_as_the_table_says(case: Case) -> None:
    found = check_boundaries(outlines(case), rules=BOUNDARIES)
    assert sorted(finding.code for finding in found) == case["expect"]


@given(st.integers(0, 2000), st.integers(100, 1500))
def test_two_squares_overlap_leave_a_gap_or_stand_apart_and_never_two_of_these(east: int, side: int) -> None:
    one, other = outline("440118001001001", "0", "0", str(side)), outline("440118001001002", str(east), "0", str(side))
    codes = {finding.code for finding in check_boundaries([one, other], rules=BOUNDARIES)}
    pairs = codes & {"BOUNDARY_OVERLAP", "BOUNDARY_GAP", "BOUNDARY_APART"}
    gap = east - side
    expected = (
        "BOUNDARY_OVERLAP" if gap < 0 else "BOUNDARY_GAP" if gap <= BOUNDARIES.gap_tolerance_m else "BOUNDARY_APART"
    )
    if abs(gap) > 1 and abs(gap - BOUNDARIES.gap_tolerance_m) > 1:
        assert pairs == {expected}


def test_an_outline_in_gcj02_is_told_from_its_dwellings() -> None:
    inside = {"440118001001001": [(float(east), float(north)) for east in (50, 150, 250) for north in (50, 350)]}
    true = outline("440118001001001", "0", "0", "400", points=inside)

    def shifted(degrees):
        return np.column_stack(wgs84_to_gcj02(Points(degrees[:, 0], degrees[:, 1])))

    moved = mapping(shapely.transform(shapely.geometry.shape(true.geometry), shifted))
    (finding,) = check_boundaries(
        [Outline(**(asdict(true) | {"geometry": moved, "dwellings": true.dwellings}))], rules=BOUNDARIES
    )
    assert (finding.code, finding.value) == ("BOUNDARY_DATUM_GCJ02", "6")


BOW = {"type": "Polygon", "coordinates": [[[113.0, 23.0], [113.1, 23.1], [113.1, 23.0], [113.0, 23.1], [113.0, 23.0]]]}
FORMS = [
    ({"type": "Point", "coordinates": [113.0, 23.0]}, "BOUNDARY_KIND"),
    (BOW, "BOUNDARY_INVALID"),
    ({"type": "Polygon", "coordinates": []}, "BOUNDARY_INVALID"),
    ({"type": "Polygon", "coordinates": [["x"]]}, "BOUNDARY_INVALID"),
    ({"type": "Polygon"}, "BOUNDARY_INVALID"),
    (
        {"type": "Polygon", "coordinates": [[[23.0, 113.0], [23.1, 113.0], [23.1, 113.1], [23.0, 113.0]]]},
        "BOUNDARY_COORDINATES_SWAPPED",
    ),
    ({"type": "Polygon", "coordinates": [[[5e5, 2e6], [6e5, 2e6], [6e5, 3e6], [5e5, 2e6]]]}, "BOUNDARY_NOT_DEGREES"),
]


@pytest.mark.parametrize(("geometry", "code"), FORMS, ids=[code for _, code in FORMS])
def test_what_cannot_be_an_outline_is_an_error(geometry, code: str) -> None:
    (finding,) = check_outline_form(Outline(ea_id="440118001001001", geometry=geometry))
    assert (finding.code, finding.severity) == (code, Severity.ERROR)
    assert [
        each.code for each in check_boundaries([Outline(ea_id="440118001001001", geometry=geometry)], rules=BOUNDARIES)
    ] == [code]


def test_no_outline_at_all_has_no_form_to_be_wrong() -> None:
    assert check_outline_form(Outline(ea_id="440118001001001", geometry=None)) == []
    assert check_boundaries([], rules=BOUNDARIES) == []


def test_a_plan_without_the_section_is_told_so() -> None:
    with refused("PLAN_SECTION_MISSING", "boundaries"):
        require_section(None, "boundaries")
