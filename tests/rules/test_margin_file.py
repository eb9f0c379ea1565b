"""Margins are read with their sources, and whatever is wrong with the file is named."""

from copy import deepcopy
from datetime import date

import pandas as pd
import pytest

from fieldwork.resources import data_path, shipped_toml
from fieldwork.rules.margin_file import parse_margins
from sampling.weights import margin_matrix
from tests.refusing import refused

SHIPPED = shipped_toml("margins", "440118_2020.toml")


def changed(**changes: object) -> dict[str, object]:
    content = deepcopy(SHIPPED)
    content["margins"][0] |= changes
    return content


def without(key: str) -> dict[str, object]:
    content = deepcopy(SHIPPED)
    del content["margins"][0][key]
    return content


def test_the_margin_that_ships_is_the_published_one() -> None:
    (known,) = parse_margins(SHIPPED)
    facts = pd.read_csv(data_path("frame", "facts.csv"), dtype={"area_code": "str"}, encoding="utf-8")
    census = facts[(facts["area_code"] == "440118") & (facts["reference_time"] == "2020-11-01")]
    value = census.set_index("indicator")["value"]
    assert known.margin.totals == {
        "urban": float(value["urban_resident_population"]),
        "rural": float(value["rural_resident_population"]),
    }
    assert known.reference_on == date(2020, 11, 1)
    assert "第七次" in known.source
    households = pd.DataFrame({"urban_rural": ["urban", "rural"], "n_persons": [3, 2]})
    assert margin_matrix(households, [known.margin]).x.tolist() == [[3, 0], [0, 2]]


def test_a_number_alone_is_the_total_of_all() -> None:
    content = without("by")
    content["margins"][0]["totals"] = 1466331
    (known,) = parse_margins(content)
    assert known.margin.totals == {"": 1466331.0}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"margins": []}, "format"),
        ({"format": True, "margins": []}, "format"),
        ({"format": 1}, "[[margins]]"),
        ({"format": 1, "margins": [3]}, "margins[1]"),
        (changed(weight=1), "margins[1].weight"),
        (changed(name=" "), "margins[1].name"),
        (changed(by=3), "margins[1].by"),
        (changed(reference_on="2020"), "margins[1].reference_on"),
        (changed(totals={"urban": "many"}), "margins[1].totals.urban"),
        (changed(totals=True), "margins[1].totals"),
        (without("source"), "margins[1].source"),
        (without("totals"), "margins[1].totals"),
        ({"format": 1, "margins": SHIPPED["margins"] * 2}, "城乡常住人口"),
    ],
)
def test_what_is_wrong_is_named(content: dict[str, object], words: str) -> None:
    with refused("MARGIN_FILE_WRONG", words):
        parse_margins(content)


def test_a_margin_that_is_none_is_refused_as_such() -> None:
    with refused("MARGIN_CATEGORIES_INVALID", "urban_rural"):
        parse_margins(changed(totals=5))
    with refused("MARGIN_TOTAL_INVALID", "urban"):
        parse_margins({"format": 1, "margins": [{**without("value")["margins"][0], "totals": {"urban": 0}}]})
