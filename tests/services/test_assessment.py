"""The assessment of the demonstration's sample: what it says, what it lacks, who may read it."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from fieldwork.rules.assessment_sections import Part
from fieldwork.rules.weighting_cases import cases_of_outcomes
from fieldwork.services.accounts import demo_actors
from fieldwork.services.assessment import (
    AssessmentFiles,
    assessment_files,
    assessment_view,
    read_margins,
    shipped_margins,
)
from fieldwork.services.cycle import start_cycle
from fieldwork.services.example_month import example_contents, example_month
from fieldwork.services.files import SourceFile
from fieldwork.services.outcomes import sample_outcomes
from fieldwork.services.sampled import margin_in_words, refusing_as_sentences
from sampling.weights import WeightingError
from tests.demonstration import Demonstration
from tests.refusing import refused
from tests.services.scene import AUDITOR, PLAN_TEXT, STATISTICIAN, SUPERVISOR, Scene

READER = demo_actors()[0]
MARGINS = shipped_margins("440118")


def households(demo: Demonstration) -> list[str]:
    """The households that stand in the sample, in order."""
    cases = cases_of_outcomes(sample_outcomes(demo.database, demo.cycle_id, actor=READER))
    return sorted(set(cases["standing_household_id"]))


def month(ids: list[str]) -> pd.DataFrame:
    """One invented month of invented households."""
    rng = np.random.default_rng(2022)
    return pd.DataFrame(
        {
            "household_id": ids,
            "disposable_income": np.round(rng.lognormal(9.3, 0.5, len(ids)), 2),
            "n_residents": rng.integers(1, 6, len(ids)),
            "consumption": np.round(rng.lognormal(9.0, 0.4, len(ids)), 2),
        }
    )


def as_file(table: pd.DataFrame, name: str) -> SourceFile:
    return SourceFile(name, table.to_csv(index=False).encode("utf-8"))


def test_without_outcome_data_all_that_can_be_said_is_said_and_the_rest_says_what_it_needs(
    demo: Demonstration,
) -> None:
    found = assessment_view(demo.database, demo.cycle_id, AssessmentFiles(margins=MARGINS), actor=READER)
    missing = {each.part for each in found.sections if each.is_missing}
    assert missing == {Part.OUTCOMES, Part.SERIES}
    assert "values.toml" in found.section(Part.OUTCOMES).says[0]
    sums = found.section(Part.SUMS).table
    np.testing.assert_allclose(sums["after"], sums["target"])
    assert len(found.section(Part.RATES).table) == 16
    assert (
        found.section(Part.WHAT_IF).table["width_ratio"].tolist()[1]
        < 1
        < (found.section(Part.WHAT_IF).table["width_ratio"].tolist()[2])
    )
    drawn = found.prepared.respondents
    factors = [name for name in drawn if name == "base_weight" or name.endswith("_factor")]
    np.testing.assert_allclose(drawn[factors].prod(axis=1), drawn["final_weight"])


def test_with_outcome_data_of_both_samples_every_section_is_there_and_who_sent_nothing_has_no_weight(
    demo: Demonstration,
) -> None:
    ids = households(demo)
    new = month(ids[3:])
    stranger = new.iloc[:1].assign(household_id="440118999999999" + "00101")
    old = month(ids).assign(
        household_id=[f"9{each[1:]}" for each in ids], ea_id=[f"9{each[1:15]}" for each in ids], weight=4000.0
    )
    files = AssessmentFiles(
        margins=MARGINS, values=as_file(pd.concat([new, stranger]), "new.csv"), old=as_file(old, "old.csv")
    )
    found = assessment_view(demo.database, demo.cycle_id, files, actor=READER)
    assert found.is_complete
    assert set(ids[:3]).isdisjoint(found.prepared.respondents["standing_household_id"])
    assert found.prepared.n_strangers == 1
    assert "1 户" in found.section(Part.WEIGHTS).says[-1]
    series = found.section(Part.SERIES).table.set_index("name")
    assert set(series.index) == {"disposable_income", "consumption", "n_residents"}
    assert (series["relative_lower"] < series["relative"]).all()
    written = assessment_files(found, head={"cycle": "x"})
    assert written == assessment_files(found, head={"cycle": "x"})
    assert {"weights.csv", "manifest.json", "10_series.csv"} <= set(written)
    assert len(files.digests) == 3


def test_the_invented_month_makes_every_section_and_is_the_same_again(demo: Demonstration) -> None:
    files, again = (example_month(demo.database, demo.cycle_id, actor=READER) for _ in range(2))
    assert files.digests == again.digests
    assert set(files.digests) == set(example_contents(files)) == {"values.csv", "old.csv", "margins.toml"}
    found = assessment_view(demo.database, demo.cycle_id, files, actor=READER)
    assert found.is_complete
    assert found.prepared.n_strangers == 0
    assert set(found.section(Part.SERIES).table["name"]) == {"disposable_income", "consumption", "n_residents"}


def test_where_people_are_real_or_nobody_keeps_books_there_is_no_invented_month(scene: Scene) -> None:
    real = start_cycle(scene.database, PLAN_TEXT, is_demo=False, actor=STATISTICIAN, now=scene.later())
    with refused("ASSESSMENT_EXAMPLE_NOT_DEMO"):
        example_month(scene.database, real, actor=AUDITOR)
    with refused("ASSESSMENT_NO_SAMPLE"):
        example_month(scene.database, scene.cycle_id, actor=AUDITOR)
    with refused("PERMISSION_ROLE"):
        example_month(scene.database, scene.cycle_id, actor=SUPERVISOR)


def test_what_calibration_cannot_meet_is_named_by_the_words_of_the_form() -> None:
    assert margin_in_words("n_persons_or_zero") == "摸底户的人口数（没有回答的按 0）"
    assert margin_in_words("n_persons_missing") == "摸底户中没有回答人口数的户数"
    assert margin_in_words("城乡常住人口") == "城乡常住人口"
    with refused("MARGIN_OUT_OF_REACH", "人口数", "合计"), refusing_as_sentences():
        fields = {"margin": "n_persons_or_zero", "category": "", "expected": 1, "lower": 0, "upper": 2, "value": 3}
        raise WeightingError("MARGIN_OUT_OF_REACH", "out of reach", **fields)


def test_only_those_who_see_the_whole_sample_assess_it_and_before_the_draw_there_is_nothing_to_assess(
    scene: Scene,
) -> None:
    with refused("PERMISSION_ROLE"):
        assessment_view(scene.database, scene.cycle_id, AssessmentFiles(), actor=SUPERVISOR)
    for actor in (STATISTICIAN, AUDITOR):
        with refused("ASSESSMENT_CHANCES_MISSING"):
            assessment_view(scene.database, scene.cycle_id, AssessmentFiles(), actor=actor)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"format = "])
def test_margins_that_are_no_toml_are_refused(content: bytes) -> None:
    with refused("MARGIN_FILE_NOT_TOML", "m.toml"):
        read_margins(SourceFile("m.toml", content))


def test_a_district_without_shipped_totals_has_none() -> None:
    assert shipped_margins("999999") is None


def test_margins_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "margins.toml"
    path.write_bytes(MARGINS.content if MARGINS else b"")
    assert [known.margin.name for known in read_margins(path)] == ["城乡常住人口"]
