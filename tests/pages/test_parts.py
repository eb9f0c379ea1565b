"""The shared pieces: looks, calendar stretches, tables, searching, maps and vendored files."""

import doctest
import re
from hashlib import sha256
from html import unescape
from itertools import pairwise
from types import ModuleType

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit_folium import generate_leaflet_string

from fieldwork.pages.parts import book_looks, calendar, choices, looks, wording
from fieldwork.pages.parts.area_map import clicked_area
from fieldwork.pages.parts.board import SETTLED
from fieldwork.pages.parts.calendar import stretches
from fieldwork.pages.parts.choices import door_number
from fieldwork.pages.parts.dwelling_map import OCCUPANCY_MARKS, SELECTION_MARKS
from fieldwork.pages.parts.findings import summary
from fieldwork.pages.parts.lists import matching
from fieldwork.pages.parts.maps import FetchedLayer, MapLayer, SurveyMap, survey_map
from fieldwork.pages.parts.places import ASSETS_FOLDER
from fieldwork.pages.parts.tables import plain
from fieldwork.pages.parts.theme import OPTIONS
from fieldwork.resources import VENDOR
from fieldwork.rules.bookkeeping import DayState
from fieldwork.rules.inspection import CorrectionState
from fieldwork.rules.placement import CaseState
from fieldwork.rules.progress import AreaState
from fieldwork.rules.publicity import CoverageState
from fieldwork.rules.substitution import RequestState
from fieldwork.rules.task_states import TaskState
from fieldwork.services import selection as map_codes
from fieldwork.services.codes import labels

OKABE_ITO = {looks.GREY, looks.BLUE, looks.ORANGE, looks.GREEN, looks.VERMILION, looks.PURPLE, "#5F6368", looks.PALE}
LAYER = MapLayer(url="/api/x", kind="points", by="s", looks=SELECTION_MARKS, tooltip=[{"field": "i"}])


@pytest.mark.parametrize(
    ("states", "table"),
    [
        (TaskState, looks.TASK_LOOKS),
        (CoverageState, looks.COVERAGE_LOOKS),
        (CorrectionState, looks.INSPECTION_LOOKS),
        (AreaState, looks.AREA_LOOKS),
        (CaseState, looks.CASE_LOOKS),
        (RequestState, looks.REQUEST_LOOKS),
        (DayState, book_looks.DAY_LOOKS),
        (labels("occupancy"), looks.OCCUPANCY_LOOKS),
    ],
)
def test_every_state_has_exactly_one_look(states: object, table: dict[str, looks.Look]) -> None:
    assert set(table) == {str(state) for state in states}  # type: ignore[attr-defined]
    assert {look.colour for look in table.values()} <= OKABE_ITO


def test_every_code_of_the_map_is_painted_and_explained() -> None:
    codes = (map_codes.NOT_SELECTED, map_codes.IN_RESERVE, map_codes.DRAWN, map_codes.SUBSTITUTE, map_codes.REPLACED)
    assert {str(code) for code in codes} == set(SELECTION_MARKS) == set(looks.SELECTION_LOOKS)
    assert set(OCCUPANCY_MARKS) == set(labels("occupancy"))


def test_shape_and_colour_of_a_kind_of_state_always_go_together() -> None:
    tables = (looks.TASK_LOOKS, looks.AREA_LOOKS, looks.CASE_LOOKS, looks.REQUEST_LOOKS)
    kinds = {(look.colour, look.glyph, look.shape) for table in tables for look in table.values()}
    assert len({glyph for _, glyph, _ in kinds}) == len(kinds)


def test_settled_cases_are_green() -> None:
    assert {looks.CASE_LOOKS[state].colour for state in SETTLED} == {looks.GREEN}


@given(st.lists(st.sampled_from(["not_open", "before", "trial", "formal"]), max_size=80))
def test_stretches_cover_every_day_once_and_never_touch_their_like(states: list[str]) -> None:
    found = list(stretches(states))
    assert [state for state, _, n_days in found for _ in range(n_days)] == states
    assert all(one[0] != other[0] and one[1] + one[2] == other[1] for one, other in pairwise(found))


@given(st.text())
def test_nothing_shown_in_a_badge_becomes_markup(word: str) -> None:
    said = looks.badge(looks.UNKNOWN, word)
    shown = re.sub(r"</?(span|i)[^>]*>", "", said)
    assert "<" not in shown
    assert unescape(shown).endswith(word or looks.UNKNOWN.word) or "\x00" in word or "\r" in word


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "—"),
        (float("nan"), "—"),
        ("", "—"),
        (4500, "4,500"),
        (4500.0, "4,500"),
        (0.00875, "0.0088"),
        ("甲", "甲"),
        (pd.NA, "—"),
    ],
)
def test_values_are_shown_as_they_are_read(value: object, shown: str) -> None:
    assert plain(value) == shown


def test_the_door_number_is_short_and_tells_households_of_one_dwelling_apart() -> None:
    assert door_number("44011810120200101701") == "017"
    assert door_number("44011810120200101702") == "017-2"


@given(st.dictionaries(st.text("abc", min_size=1, max_size=4), st.sampled_from(["王芳", "李强", "王芳（a）"])))
def test_no_two_labels_of_a_choice_are_alike_and_labels_that_differ_stay_as_they_are(names: dict[str, str]) -> None:
    labels = choices.told_apart(names)
    assert list(labels) == list(names)
    assert len(set(labels.values())) == len(names)
    assert labels == names or len(set(names.values())) < len(names)


def test_searching_takes_the_text_as_it_stands() -> None:
    table = pd.DataFrame({"name": ["朱村（甲）", "新塘"], "code": ["440118003", "440118101"]})
    assert list(matching(table, "（甲）")["name"]) == ["朱村（甲）"]
    assert list(matching(table, " 101 ")["name"]) == ["新塘"]
    assert len(matching(table, "(")) == 0
    assert len(matching(table, "  ")) == 2


@pytest.mark.parametrize(
    ("severities", "said"),
    [
        ([], "没有发现问题。"),
        (["information"], "没有错误和警告，1 条提示供阅读。"),
        (["error", "warning", "information"], "1 条错误、1 条警告需要处理，1 条提示供阅读。"),
    ],
)
def test_findings_are_counted_in_one_sentence(severities: list[str], said: str) -> None:
    assert summary(pd.DataFrame({"severity": severities})) == said


def test_a_click_names_its_area() -> None:
    assert clicked_area("五星村007小区全部开户440118002202007") == "440118002202007"
    assert clicked_area("住宅 017") == ""


def test_a_map_loads_nothing_from_another_host() -> None:
    parts = [SurveyMap, FetchedLayer]
    loaded = [address for part in parts for _, address in [*part.default_js, *part.default_css]]
    assert loaded
    assert all(address.startswith("/") for address in loaded)
    assert not re.findall(r"https?://", written(survey_map([LAYER])))


def test_a_map_is_small_whatever_it_shows() -> None:
    assert len(written(survey_map([LAYER]))) < 8_000


def written(drawn: SurveyMap) -> str:
    """Return all that the browser is sent of a map."""
    drawn.render()
    return str(drawn.get_root().header.render()) + str(generate_leaflet_string(drawn))


def test_what_a_map_asks_for_is_there() -> None:
    for _, address in [*SurveyMap.default_js, *SurveyMap.default_css]:
        folder = VENDOR if address.startswith("/vendor/") else ASSETS_FOLDER
        assert folder.joinpath(*address.split("/")[2:]).is_file()


def test_vendored_files_are_those_of_the_checksums() -> None:
    lines = (VENDOR / "checksums.txt").read_text(encoding="utf-8").splitlines()
    known = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    files = [path for path in VENDOR.rglob("*") if path.is_file() and path.parent != VENDOR]
    assert {path.relative_to(VENDOR).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files} == known


def test_every_vendored_folder_has_its_licence_and_its_line() -> None:
    readme = (VENDOR / "README.md").read_text(encoding="utf-8")
    for folder in (path for path in VENDOR.iterdir() if path.is_dir()):
        assert (folder / "LICENSE").is_file()
        assert f"`{folder.name}/`" in readme


def test_streamlit_reports_nothing_and_serves_this_machine_only() -> None:
    assert OPTIONS["browser.gatherUsageStats"] is False
    assert OPTIONS["client.showErrorDetails"] == "none"
    assert set(OPTIONS["server.allowedHosts"]) == {"127.0.0.1", "localhost", "::1"}  # type: ignore[call-overload]


@pytest.mark.parametrize("module", [calendar, choices, wording])
def test_the_examples_in_the_documentation_hold(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0
