"""Every table of rules is whole, is run by a test, and stands on the page as it is."""

from pathlib import Path

import pytest

from tests.spec import cases, nouns, title
from tests.spec.page import PAGE, text

TESTS = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("noun", nouns())
def test_each_case_names_its_rule_says_it_and_where_it_is_from(noun: str) -> None:
    assert title(noun) != noun
    for case in cases(noun):
        assert case["rule"].strip()
        assert case["says"].strip()
        assert case["source"].strip()


@pytest.mark.parametrize("noun", nouns())
def test_each_table_is_run_by_a_test(noun: str) -> None:
    running = [path for path in TESTS.rglob("test_*.py") if path.name != Path(__file__).name]
    assert [
        path for path in running if f'"{noun}"' in path.read_text("utf-8") or f"{noun}.toml" in path.read_text("utf-8")
    ]


def test_the_page_shows_the_tables_as_they_are() -> None:
    assert PAGE.read_text(encoding="utf-8") == text()
