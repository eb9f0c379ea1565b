"""The draw of areas: joining, certainty, alternates, levels, probabilities; the design enumerated over all starts."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampling.columns import AREA_COLUMNS
from sampling.draw import AreaDesign, AreaDraw, DrawContext, SampleLevel, draw_areas
from sampling.draw.area_line import draw_line, line_sets, pps_line
from sampling.draw.joining import (
    SelectionUnit,
    area_households,
    frame_units,
    join_small_villages,
    n_areas_within,
)
from sampling.errors import SamplingError
from sampling.findings import Severity
from sampling.randomness import integer_below
from sampling.selection import certainty_units, systematic_positions

SEED = "2022-05-31 12345"


def frame(sizes: Sequence[int | None], *, per_group: int = 4) -> pd.DataFrame:
    """Villages in groups of one town and class, codes ascending."""
    rows = []
    for number, size in enumerate(sizes):
        town = f"44011800{1 + number // (2 * per_group)}"
        urban_rural = "111" if (number // per_group) % 2 == 0 else "220"
        rows.append((f"{town}{number + 1:03d}", town, urban_rural, size))
    table = pd.DataFrame(rows, columns=["village_code", "town_code", "urban_rural_code", "n_households"])
    return table.astype({"n_households": "Int64"})


DISTRICT = frame([200 + 97 * number * number % 1900 for number in range(60)])
DESIGN = AreaDesign(n_areas=15, n_provincial=5)


def drawn(table: pd.DataFrame = DISTRICT, design: AreaDesign = DESIGN, **more: object) -> AreaDraw:
    return draw_areas(table, design=design, seed=SEED, **more)


def units_of(sizes: Sequence[int]) -> list[SelectionUnit]:
    return [
        SelectionUnit(
            town_code="t", urban_rural_code="c", village_code=str(number), n_households=size, members=(str(number),)
        )
        for number, size in enumerate(sizes)
    ]


def joined_sizes(sizes: Sequence[int], least: int = 60) -> list[tuple[str, int, int]]:
    joined = join_small_villages(units_of(sizes), min_households=least)
    return [(unit.village_code, unit.n_households, len(unit.members)) for unit in joined]


def refusal(table: pd.DataFrame = DISTRICT, design: AreaDesign = DESIGN) -> SamplingError:
    with pytest.raises(SamplingError) as refused:
        drawn(table, design)
    return refused.value


def test_the_draw_has_three_sets_of_fifteen_with_the_same_serials_and_no_village_twice() -> None:
    areas = drawn().areas
    assert tuple(areas.columns) == AREA_COLUMNS
    assert areas.groupby("set")["serial"].apply(list).to_dict() == {number: list(range(1, 16)) for number in (0, 1, 2)}
    assert areas["village_code"].is_unique
    assert areas["ea_id"].str.fullmatch("[0-9]{15}").all()
    assert (areas["ea_id"].str[:12] == areas["village_code"]).all()


def test_the_start_and_the_hits_follow_the_published_formulas() -> None:
    record = drawn().record
    total = int(DISTRICT["n_households"].sum())
    start = integer_below(total, SEED, "areas")
    assert (record.total_size, record.n_drawn, record.certainties) == (total, 15, ())
    assert record.starts == (start, (start + total // 3) % total, (start + 2 * total // 3) % total)
    assert record.hits == tuple(tuple((each + total * j) // 15 for j in range(15)) for each in record.starts)


def test_main_areas_stand_where_the_cumulated_sizes_pass_the_hits() -> None:
    record = drawn().record
    ordered = DISTRICT.sort_values(["town_code", "urban_rural_code", "village_code"])
    upper = ordered["n_households"].cumsum().astype("int64").tolist()
    codes = ordered["village_code"].tolist()
    expected = [codes[next(i for i, bound in enumerate(upper) if hit < bound)] for hit in record.hits[0]]
    assert [area.village_code for area in record.areas if area.set == 0] == expected


def test_the_area_within_a_village_follows_its_formula_and_divides_the_village() -> None:
    for area in drawn().record.areas:
        m = max(1, (2 * area.n_village_households + 350) // 700)
        assert area.n_village_areas == m
        assert int(area.ea_id[-3:]) == integer_below(m, SEED, "segment", area.village_code) + 1
        assert area.n_households == int(Fraction(area.n_village_households, m) + Fraction(1, 2))
        assert area.inclusion_prob == Fraction(15 * area.n_village_households, int(DISTRICT["n_households"].sum()) * m)


def test_the_provincial_part_is_a_systematic_subsample_of_the_serials() -> None:
    record = drawn().record
    start = integer_below(15, SEED, "areas", "provincial")
    indices = systematic_positions(n_units=15, n_sample=5, start=start).tolist()
    assert (record.provincial_start, list(record.provincial_indices)) == (start, indices)
    provincial = {area.serial - 1 for area in record.areas if area.level is SampleLevel.PROVINCIAL}
    assert provincial == set(indices)


@pytest.mark.parametrize("n_provincial", [None, 0])
def test_without_a_provincial_part_all_areas_are_the_county_extension(n_provincial: int | None) -> None:
    draw = drawn(design=AreaDesign(n_areas=15, n_provincial=n_provincial))
    assert draw.areas["level"].eq("city_county").all()
    assert draw.record.provincial_start is None


def test_the_draw_does_not_depend_on_the_order_of_the_rows_nor_on_zeros_after_the_town() -> None:
    shuffled = DISTRICT.sample(frac=1, random_state=7)
    assert drawn(shuffled).record == drawn().record
    assert drawn(shuffled.assign(town_code=shuffled["town_code"] + "000")).record == drawn().record


def test_another_label_is_another_draw() -> None:
    assert drawn(label="areas#2").record.starts != drawn().record.starts


@given(st.lists(st.integers(0, 25), min_size=3, max_size=9), st.integers(1, 4))
def test_over_all_starts_each_village_is_in_the_main_set_exactly_n_x_times_and_certain_ones_always(
    sizes: list[int], n_areas: int
) -> None:
    units = units_of(sizes)
    if sum(size > 0 for size in sizes) < n_areas:
        return
    is_certain = certainty_units(np.array(sizes, dtype=np.int64), n_sample=n_areas)
    total = sum(size for size, certain in zip(sizes, is_certain, strict=True) if not certain)
    counts: Counter[str] = Counter()
    for start in range(total):
        line = pps_line(units, is_certain=is_certain, n_areas=n_areas, start=start)
        sets = line_sets(line)
        chosen = [unit.village_code for units_of_set in sets for unit in units_of_set if unit]
        assert len(chosen) == len(set(chosen))
        assert None not in sets[0]
        counts.update(unit.village_code for unit in sets[0] if unit)
    n_drawn = n_areas - int(is_certain.sum())
    on_line = {
        unit.village_code: n_drawn * unit.n_households for unit in units if not is_certain[int(unit.village_code)]
    }
    assert {code: counts[code] for code in on_line} == on_line


def test_probabilities_of_villages_add_to_the_number_of_areas() -> None:
    units = join_small_villages(frame_units(DISTRICT), min_households=60)
    line = draw_line(units, n_areas=15, seed=SEED, label="areas")
    assert sum(line.inclusion_prob(unit) for unit in line.units) + len(line.certain) == 15


def test_an_alternate_that_hits_a_taken_village_goes_to_the_next_free_one_and_wraps() -> None:
    units = units_of([10, 10, 10, 10])
    line = pps_line(units, is_certain=np.zeros(4, dtype=np.bool_), n_areas=2, start=39)
    assert line.starts == (39, 12, 25)
    assert line.hits == ((19, 39), (6, 26), (12, 32))
    assert [[unit and unit.village_code for unit in each] for each in line_sets(line)] == [
        ["1", "3"],
        ["0", "2"],
        [None, None],
    ]
    wrapping = pps_line(units_of([10, 10, 10]), is_certain=np.zeros(3, dtype=np.bool_), n_areas=1, start=29)
    assert wrapping.hits == ((29,), (9,), (19,))
    beyond = pps_line(units_of([9, 1, 20]), is_certain=np.zeros(3, dtype=np.bool_), n_areas=1, start=29)
    assert [each[0] and each[0].village_code for each in line_sets(beyond)] == ["2", "1", "0"]


def test_certainty_villages_come_first_and_their_alternates_are_their_next_areas() -> None:
    sizes = [300] * 12
    sizes[7] = 1400
    draw = drawn(frame(sizes), AreaDesign(n_areas=4))
    giant = [area for area in draw.record.areas if area.serial == 1]
    assert {area.village_code for area in giant} == set(draw.record.certainties)
    first = integer_below(4, SEED, "segment", giant[0].village_code)
    assert [int(area.ea_id[-3:]) - 1 for area in giant] == [(first + step) % 4 for step in range(3)]
    assert {area.inclusion_prob for area in giant} == {Fraction(1, 4)}
    assert (draw.record.n_drawn, draw.record.total_size) == (3, 3300)
    assert [finding.subject for finding in draw.findings if finding.code == "AREA_CERTAINTY"] == [giant[0].village_code]


def test_a_certainty_village_of_two_areas_has_one_alternate_only() -> None:
    draw = drawn(frame([700, *[100] * 11]), AreaDesign(n_areas=3))
    assert draw.record.certainties == ("440118001001",)
    giant = [(area.set, area.ea_id[-3:]) for area in draw.record.areas if area.serial == 1]
    assert sorted(giant) in ([(0, "001"), (1, "002")], [(0, "002"), (1, "001")])
    missing = [finding for finding in draw.findings if finding.code == "AREA_ALTERNATE_MISSING"]
    assert [(finding.subject[:12], finding.expected) for finding in missing] == [("440118001001", "2")]


def test_an_alternate_that_is_not_to_be_had_is_a_finding() -> None:
    draw = drawn(frame([300, 310, 320]), AreaDesign(n_areas=2))
    missing = [finding for finding in draw.findings if finding.code == "AREA_ALTERNATE_MISSING"]
    assert len(draw.record.areas) + len(missing) == 6
    assert {finding.severity for finding in missing} == {Severity.WARNING}
    assert {finding.subject for finding in missing} <= set(draw.areas.loc[draw.areas["set"] == 0, "ea_id"])
    whole = drawn(frame([900, 310]), AreaDesign(n_areas=2))
    assert {(area.set, area.serial) for area in whole.record.areas if area.n_village_areas > 1} == {
        (0, 1),
        (1, 1),
        (2, 1),
    }


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([500, 40, 300], [("0", 500, 1), ("2", 340, 2)]),
        ([500, 300, 40], [("0", 500, 1), ("1", 340, 2)]),
        ([40, 30, 500], [("0", 70, 2), ("2", 500, 1)]),
        ([20, 20, 500], [("2", 540, 3)]),
        ([500, 20, 20], [("0", 540, 3)]),
        ([30, 30, 10], [("0", 70, 3)]),
        ([20, 30], [("1", 50, 2)]),
        ([0, 60], [("1", 60, 2)]),
        ([60, 59], [("0", 119, 2)]),
        ([0], [("0", 0, 1)]),
    ],
)
def test_small_villages_join_the_next_one_and_keep_the_larger_code(sizes: list[int], expected: list) -> None:
    assert joined_sizes(sizes) == expected


def test_villages_never_join_across_town_or_class() -> None:
    units = join_small_villages(frame_units(frame([10, 10, 10, 10, 500, 10, 500, 10])), min_households=60)
    assert [(unit.urban_rural_code, unit.n_households) for unit in units] == [("111", 40), ("220", 500), ("220", 520)]


@given(st.lists(st.integers(0, 120), min_size=1, max_size=15), st.integers(0, 80))
def test_joining_keeps_the_total_the_order_and_every_village(sizes: list[int], least: int) -> None:
    joined = join_small_villages(units_of(sizes), min_households=least)
    assert sum(unit.n_households for unit in joined) == sum(sizes)
    assert [code for unit in joined for code in unit.members] == [str(number) for number in range(len(sizes))]
    assert len(joined) == 1 or all(unit.n_households >= least for unit in joined)
    for unit in joined:
        assert max(sizes[int(code)] for code in unit.members) == sizes[int(unit.village_code)]


def test_joined_and_small_units_are_reported() -> None:
    draw = drawn(frame([10, 10, 10, 10, 500, 10, 500, 10]), AreaDesign(n_areas=2))
    found = {(finding.code, finding.severity, finding.subject, finding.value) for finding in draw.findings}
    first = " ".join(f"440118001{number:03d}" for number in range(1, 5))
    assert ("AREA_VILLAGES_JOINED", Severity.INFORMATION, "440118001001", first) in found
    assert ("AREA_UNIT_TOO_SMALL", Severity.WARNING, "440118001001", "40") in found


@given(st.integers(0, 5000), st.integers(1, 1000))
def test_a_village_is_divided_by_rounding_its_size_over_the_target(n_households: int, target: int) -> None:
    m = n_areas_within(n_households, target_households=target)
    assert m == max(1, int(Fraction(n_households, target) + Fraction(1, 2)))
    assert area_households(n_households, n_areas=m) == int(Fraction(n_households, m) + Fraction(1, 2))


@pytest.mark.parametrize(
    ("design", "name"),
    [
        (AreaDesign(n_areas=0), "n_areas"),
        (AreaDesign(n_areas=2, area_target_households=0), "area_target_households"),
        (AreaDesign(n_areas=2, min_village_households=-1), "min_village_households"),
        (AreaDesign(n_areas=2, n_provincial=-1), "n_provincial"),
        (AreaDesign(n_areas=2, n_provincial=3), "n_areas"),
    ],
)
def test_parameters_that_make_no_design_are_refused(design: AreaDesign, name: str) -> None:
    error = refusal(design=design)
    assert (error.code, error.fields["name"]) == ("PARAMETER_INVALID", name)


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (frame([]), "FRAME_EMPTY"),
        (frame([100, None]), "VILLAGE_SIZE_MISSING"),
        (frame([100, -1]), "VILLAGE_SIZE_NEGATIVE"),
        (pd.concat([frame([100, 200]), frame([100])]), "VILLAGE_DUPLICATE"),
        (frame([100, 200]).drop(columns="n_households"), "MISSING_COLUMN"),
        (frame([100, 200]).assign(village_code=1), "ID_NOT_TEXT"),
        (frame([100, 0, 0, 0, 90, 0]), "LIST_TOO_SHORT"),
        (frame([350 * 1000 + 1, *[349 * 1000] * 19]), "AREAS_TOO_MANY"),
    ],
)
def test_a_frame_that_cannot_be_drawn_from_is_refused(table: pd.DataFrame, code: str) -> None:
    assert refusal(table, AreaDesign(n_areas=15 if code == "AREAS_TOO_MANY" else 3)).code == code


def test_the_context_is_said_in_the_record_and_changes_no_area() -> None:
    record = drawn(context=DrawContext(plan_version=2, software="zhuhu test", seed_source="公告")).record
    assert (record.plan_version, record.software, record.seed_source) == (2, "zhuhu test", "公告")
    assert record.areas == drawn().record.areas
    assert record.is_rehearsal
