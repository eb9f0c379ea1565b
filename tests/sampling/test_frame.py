"""Verification of the frame: every fault is found once, the real lists of 增城 give no false alarm."""

from collections import Counter
from pathlib import Path

import pandas as pd
import pytest

from sampling.errors import ColumnError
from sampling.findings import Finding, Severity, has_problem
from sampling.frame import FrameRules, PartRange, compare_editions, name_stem, verify_frame

FRAME_FILES = Path(__file__).resolve().parents[2] / "data" / "frame"
RULES = FrameRules(
    classes=dict.fromkeys(("111", "112", "121", "122", "123", "210", "220"), ""),
    unusual_classes=frozenset({"123", "210"}),
    town_part_kinds=(
        PartRange(first=1, last=99, kind="street", endings=("街道",)),
        PartRange(first=100, last=199, kind="town", endings=("镇",)),
        PartRange(first=400, last=599, kind="similar"),
    ),
    village_part_kinds=(
        PartRange(first=1, last=199, kind="residents", endings=("居委会", "社区")),
        PartRange(first=200, last=399, kind="village", endings=("村委会", "村")),
        PartRange(first=400, last=599, kind="similar"),
    ),
    county_code="440118",
    published_households=1000,
    size_tolerance_percent=5,
)


def edition(year: int) -> pd.DataFrame:
    return pd.read_csv(FRAME_FILES / f"zengcheng_villages_{year}.csv", dtype="str", encoding="utf-8-sig")


def village(code: str = "440118101001", **change: object) -> dict[str, object]:
    row = {
        "village_code": code,
        "village_name": "东华社区居委会",
        "town_code": code[:9],
        "town_name": "新塘镇",
        "urban_rural_code": "121",
        "edition": "2022",
    }
    return row | change


def checked(*villages: dict[str, object], rules: FrameRules = RULES) -> list[Finding]:
    return verify_frame(pd.DataFrame(list(villages)), rules=rules)


def facts(findings: list[Finding]) -> list[tuple[str, str, str, str, str]]:
    return [(f.code, str(f.severity), f.subject, f.field, f.value) for f in findings]


def test_the_real_edition_of_2022_against_2021_shows_exactly_the_four_additions_and_no_problem() -> None:
    findings = verify_frame(edition(2022), rules=RULES, previous=edition(2021))
    assert not has_problem(findings)
    against = [finding for finding in findings if finding.code in {
        "FRAME_ADDED", "FRAME_REMOVED", "FRAME_RENAMED", "FRAME_RECLASSIFIED"}]  # fmt: skip
    assert [(finding.code, finding.subject) for finding in against] == [
        ("FRAME_ADDED", code) for code in ("440118002008", "440118002009", "440118102001", "440118105002")
    ]
    assert Counter(finding.code for finding in findings) == {
        "FRAME_ADDED": 4,
        "FRAME_CLASS_UNUSUAL": 2,
        "FRAME_NAME_REPEATED": 6,
        "FRAME_STEM_REPEATED_IN_TOWN": 4,
    }


def test_a_clean_village_has_no_finding() -> None:
    assert checked(village()) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"village_code": "44011810100"}, ("FRAME_CODE_FORM", "error", "44011810100", "village_code", "44011810100")),
        ({"village_code": "4.40118E+11"}, ("FRAME_CODE_FORM", "error", "4.40118E+11", "village_code", "4.40118E+11")),
        ({"town_code": "44011810"}, ("FRAME_TOWN_CODE_FORM", "error", "440118101001", "town_code", "44011810")),
        ({"town_code": "440118102"}, ("FRAME_TOWN_MISMATCH", "error", "440118101001", "town_code", "440118102")),
        ({"village_name": " "}, ("FRAME_NAME_MISSING", "error", "440118101001", "village_name", "")),
        ({"town_name": None}, ("FRAME_NAME_MISSING", "error", "440118101001", "town_name", "")),
        ({"edition": None}, ("FRAME_EDITIONS_SEVERAL", "error", "", "edition", "")),
        ({"urban_rural_code": "113"}, ("FRAME_CLASS_UNKNOWN", "error", "440118101001", "urban_rural_code", "113")),
        ({"urban_rural_code": None}, ("FRAME_CLASS_UNKNOWN", "error", "440118101001", "urban_rural_code", "")),
        (
            {"urban_rural_code": "210"},
            ("FRAME_CLASS_UNUSUAL", "information", "440118101001", "urban_rural_code", "210"),
        ),
        ({"town_name": "新塘街道"}, ("FRAME_TOWN_NAME_UNEXPECTED", "warning", "440118101", "town_name", "新塘街道")),
        (
            {"village_name": "东华村委会"},
            ("FRAME_VILLAGE_NAME_UNEXPECTED", "warning", "440118101001", "village_name", "东华村委会"),
        ),
        ({"n_households": None}, ("FRAME_SIZE_MISSING", "warning", "440118101001", "n_households", "")),
        ({"n_households": 0}, ("FRAME_SIZE_ZERO", "warning", "440118101001", "n_households", "")),
        ({"n_households": -5}, ("FRAME_SIZE_NEGATIVE", "error", "440118101001", "n_households", "")),
        ({"n_households": 949}, ("FRAME_TOTAL_DIFFERS", "warning", "", "n_households", "949")),
    ],
)
def test_each_fault_is_found_with_its_place(change: dict[str, object], expected: tuple[str, ...]) -> None:
    assert expected in facts(checked(village(**change)))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("440119101001", "FRAME_OUTSIDE_COUNTY"),
        ("440118700001", "FRAME_TOWN_PART_UNKNOWN"),
        ("440118101700", "FRAME_VILLAGE_PART_UNKNOWN"),
    ],
)
def test_codes_outside_county_and_ranges_are_found(code: str, expected: str) -> None:
    assert [finding.code for finding in checked(village(code))] == [expected]


def test_town_codes_with_zeros_similar_units_and_fitting_totals_are_accepted() -> None:
    assert checked(village(town_code="440118101000")) == []
    assert checked(village("440118101498", village_name="虚拟生活区")) == []
    assert checked(village(n_households=950)) == []
    assert verify_frame(pd.DataFrame([village()]), rules=FrameRules(classes={"121": ""})) == []


def test_without_published_total_or_ranges_these_checks_are_silent() -> None:
    bare = FrameRules(classes={"121": ""})
    assert checked(village("999999999999", n_households=1), rules=bare) == []


def test_duplicates_and_repeated_names_are_found_once() -> None:
    twice = facts(checked(village(), village()))
    assert twice == [("FRAME_CODE_DUPLICATE", "error", "440118101001", "village_code", "2")]
    same_town = checked(village(), village("440118101002"))
    assert facts(same_town) == [
        ("FRAME_NAME_REPEATED_IN_TOWN", "warning", "440118101001", "village_name", "东华社区居委会")
    ]
    assert same_town[0].expected == "440118101002"
    across = checked(village(), village("440118102001"))
    assert [finding.code for finding in across] == ["FRAME_NAME_REPEATED"]
    stem = checked(village(), village("440118101201", village_name="东华村委会"))
    assert facts(stem) == [("FRAME_STEM_REPEATED_IN_TOWN", "information", "440118101001", "village_name", "东华")]


def test_one_town_with_two_names_and_two_editions_are_found() -> None:
    other = village("440118101002", village_name="西华社区", town_name="旧新塘镇", edition="2021")
    codes = [finding.code for finding in checked(village(), other)]
    assert codes == ["FRAME_EDITIONS_SEVERAL", "FRAME_TOWN_NAME_DIFFERS"]


def test_an_empty_frame_and_missing_columns_say_so() -> None:
    empty = pd.DataFrame(columns=list(village()))
    assert [finding.code for finding in verify_frame(empty, rules=RULES)] == ["FRAME_EMPTY"]
    with pytest.raises(ColumnError) as refused:
        verify_frame(pd.DataFrame([village()]).drop(columns=["edition", "town_name"]), rules=RULES)
    assert refused.value.fields == {"table": "frame", "columns": "town_name, edition"}


def test_a_size_that_is_no_number_is_refused() -> None:
    with pytest.raises(ColumnError) as refused:
        checked(village(n_households="many"))
    assert refused.value.code == "NOT_INTEGER"


def test_editions_are_compared_by_code_and_never_by_name() -> None:
    before = pd.DataFrame([village(), village("440118101002"), village("440118101003")])
    now = pd.DataFrame([village(), village("440118101002", village_name="新名社区"), village("440118101004")]).assign(
        urban_rural_code=["220", "121", "121"]
    )
    found = [(f.code, f.severity, f.subject, f.value, f.expected) for f in compare_editions(now, before)]
    assert found == [
        ("FRAME_ADDED", Severity.INFORMATION, "440118101004", "东华社区居委会", ""),
        ("FRAME_REMOVED", Severity.WARNING, "440118101003", "", "东华社区居委会"),
        ("FRAME_RENAMED", Severity.INFORMATION, "440118101002", "新名社区", "东华社区居委会"),
        ("FRAME_RECLASSIFIED", Severity.WARNING, "440118101001", "220", "121"),
    ]
    assert compare_editions(before, before) == []


@pytest.mark.parametrize(
    ("name", "stem"), [("朱村社区居委会", "朱村"), ("朱村村委会", "朱村"), ("村", "村"), ("开发区", "开发区")]
)
def test_the_stem_is_the_name_without_its_kind(name: str, stem: str) -> None:
    assert name_stem(name, RULES.name_suffixes) == stem
