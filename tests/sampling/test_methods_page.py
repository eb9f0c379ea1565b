"""The numbers of the methods pages are those of the code."""

import re
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from sampling.coverage import RelistedArea, SegmentCounts, coverage_bounds, relisted_total
from sampling.explain.forms import Remainder
from sampling.explain.old_forms import mean_error, printed_hits, printed_numbers
from sampling.relisting import RelistingDesign, choose_segments
from sampling.second_order import (
    design_variance,
    pps_probabilities,
    simple_random_probabilities,
    symmetric_probabilities,
    systematic_probabilities,
)

DOCS = Path(__file__).resolve().parents[2] / "docs"
EXPLAIN = (DOCS / "methods-explain.md").read_text(encoding="utf-8")
LISTING = (DOCS / "methods-listing.md").read_text(encoding="utf-8")
METHODS = (DOCS / "methods.md").read_text(encoding="utf-8")
N, K, SIZE = 300, 30, 10
TREND, CONVEX = list(range(1, N + 1)), [unit**2 for unit in range(1, N + 1)]


def textbook(r: int) -> list[int]:
    return [number for block in range(SIZE // 2) for number in (2 * K * block + r, 2 * K * (block + 1) - r + 1)]


def percent(values: Sequence[int], samples: Sequence[list[int]]) -> str:
    mean = sum((mean_error(values, sample) for sample in samples), Fraction(0)) / len(samples)
    shown = f"{float(mean / Fraction(sum(values), N)) * 100:+.2f}%".replace("-", "−")
    return "0.00%" if mean == 0 else shown


@pytest.mark.parametrize(
    ("name", "samples"),
    [
        ("等距 a、a + k……", [[12 + K * step for step in range(SIZE)]]),
        ("旧式 a、2k−a……", [printed_numbers(K, start=12, n_sample=SIZE)]),
        ("旧式，a = 1…k 的平均", [printed_numbers(K, start=a, n_sample=SIZE) for a in range(1, K + 1)]),
        ("教科书 r、2k−r+1……", [textbook(12)]),
        ("教科书，r = 1…k 的平均", [textbook(r) for r in range(1, K + 1)]),
    ],
)
def test_the_errors_of_fixed_starts_are_those_of_the_page(name: str, samples: list[list[int]]) -> None:
    assert f"| {name} | {percent(TREND, samples)} | {percent(CONVEX, samples)} |" in EXPLAIN


def test_the_units_without_a_chance_and_those_hit_twice_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| (\d+) \| (\d+) \| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$", EXPLAIN, flags=re.MULTILINE)
    assert len(rows) == 6
    for n_units, n_sample, interval, cut, never, twice in rows:
        remainder = Remainder.MIDDLE if "剔去" in cut else Remainder.NONE
        hits = printed_hits(int(n_units), interval=int(interval), n_sample=int(n_sample), remainder=remainder)
        numbers = range(1, int(n_units) + 1)
        assert never == "、".join(str(number) for number in numbers if hits[number] == 0)
        assert twice == "、".join(str(number) for number in numbers if hits[number] == 2)
        assert max(hits.values()) == 2
    assert sum(printed_hits(77, interval=8, n_sample=10, remainder=Remainder.NONE).values()) == 78


def test_the_pairs_without_a_chance_are_those_of_the_page() -> None:
    designs = [design(n_units=304, n_sample=10) for design in (systematic_probabilities, symmetric_probabilities)]
    systematic, symmetric = (len(design.impossible_pairs) for design in designs)
    assert f"46,056 对户中，系统抽样有 {systematic:,} 对、对称等距有 {symmetric:,} 对不可能同时入样" in METHODS


def test_the_standard_errors_of_the_page_are_exact() -> None:
    designs = [
        design(n_units=N, n_sample=SIZE)
        for design in (simple_random_probabilities, systematic_probabilities, symmetric_probabilities)
    ]
    for values in (TREND, CONVEX):
        simple, systematic, symmetric = (
            f"{float(design_variance(values, design)) ** 0.5 / sum(values) * 100:.2f}%" for design in designs
        )
        assert re.search(rf"{simple}、(系统抽样 )?{systematic}、(对称等距 )?{symmetric}", METHODS)


def test_the_cascade_of_certainty_units_is_that_of_the_page() -> None:
    prob = pps_probabilities(np.array([100, 60, 30, 4, 3, 3]), n_sample=4).first_order()
    assert "π = " + "、".join(map(str, prob)) in METHODS


def test_the_bounds_of_coverage_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| (\d+) \| ([\d.]+)% \| ([\d.]+)% \| ([\d.]+)% \| ", LISTING, flags=re.MULTILINE)
    assert len(rows) == 5
    for matched, *shown in rows:
        bounds = coverage_bounds(int(matched), 60, confidence=0.9)
        assert shown == [f"{share:.1%}".rstrip("%") for share in (bounds.share, bounds.lower, bounds.upper)]


def test_the_example_of_all_dwellings_is_that_of_the_page() -> None:
    def area(n_segments: int, n_listed: int, *counts: tuple[int, int, int]) -> RelistedArea:
        segments = tuple(SegmentCounts(n_listed=a, n_relisted=b, n_matched=c) for a, b, c in counts)
        return RelistedArea(n_segments=n_segments, n_listed=n_listed, segments=segments)

    found = relisted_total(
        {"甲": area(10, 450, (45, 45, 45), (45, 47, 45)), "乙": area(8, 320, (40, 40, 40), (40, 41, 40))}
    )
    said = f"N̂ = {found.total:.1f}，s² = 1.25，标准误 {found.standard_error:.1f}，覆盖率 {found.coverage:.1%}，自由度 "
    assert said + str(found.degrees_of_freedom) in LISTING


def test_the_segments_of_the_example_are_those_of_the_page() -> None:
    design = RelistingDesign(share=0.2, min_segments=2, min_dwellings=60)
    sizes = {f"{number:02d}": 45 for number in range(1, 9)}
    choice = choose_segments(sizes, design=design, seed="2022-08-05 18247", ea_id="440118001001001")
    assert f"start = {choice.start}，片段 {' 和 '.join(choice.segments)}。" in LISTING
