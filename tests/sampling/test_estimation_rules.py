"""The rules of estimates, case by case, as tests/spec/estimation.toml tells them; the numbers of the methods page."""

import math
import re
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from fieldwork.messages import SENTENCES
from sampling.estimation import (
    ALL,
    DesignColumns,
    EstimationError,
    Inference,
    Measure,
    Question,
    SingleArea,
    StageRule,
    VarianceRule,
    design_of,
    estimates_by_domain,
)
from sampling.estimation.confidence import t_quantile
from tests.spec import Case, cases

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "methods-estimation.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", cases("estimation"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_an_estimate_is_what_its_table_says(case: Case) -> None:
    given, expect = case["given"], case["expect"]
    if "refused" in expect:
        with pytest.raises(EstimationError) as refused:
            answered(given)
        assert refused.value.code == expect["refused"]
        return
    answer = answered(given)
    found = {
        "value": answer["value"],
        "variance": answer["standard_error"] ** 2,
        "degrees": answer["degrees"],
        "scale": str(answer["scale"]),
        "no_interval": math.isnan(answer["lower"]) and math.isnan(answer["upper"]),
    }
    for name, expected in expect.items():
        assert found[name] == (pytest.approx(expected) if isinstance(expected, float | int) else expected)


def answered(given: dict[str, Any]) -> pd.Series:
    n = len(given["y"])
    ids = [f"{number:02d}" for number in range(n)]
    table = pd.DataFrame({"household_id": ids, "ea_id": given.get("areas", ids), "y": given["y"]})
    table = table.assign(
        x=given.get("x", 1),
        w=given.get("w", 1.0),
        stratum=given.get("strata", ""),
        prob1=given.get("prob1", 0.5),
        prob2=given.get("prob2", 0.5),
        rank=range(n) if "areas" not in given else 0,
    )
    columns = DesignColumns(weight="w", stratum="stratum", inclusion_prob_stage1="prob1", inclusion_prob_stage2="prob2")
    rule = VarianceRule(
        is_finite="prob2" in given,
        first_stage=StageRule(given.get("first_stage", "spread")),
        single_area=SingleArea(given.get("single_area", "refuse")),
    )
    question = Question(
        measure=Measure(given["measure"]),
        column="y",
        denominator="x",
        probability=given.get("probability"),
        fifth=given.get("fifth"),
    )
    inference = Inference(design=design_of(table, columns=columns), rule=rule, confidence=0.95)
    answers = estimates_by_domain(table, question=question, inference=inference)
    return answers.set_index("domain").loc[ALL]


def test_every_refusal_has_a_sentence() -> None:
    modules = (ROOT / "sampling" / "estimation").glob("*.py")
    raised = {code for path in modules for code in re.findall(r'"(ESTIMATION_[A-Z_]+)"', path.read_text("utf-8"))}
    assert raised == {code for code in SENTENCES if code.startswith("ESTIMATION_")}


def test_the_quantiles_of_the_page_are_those_of_the_code() -> None:
    rows = re.findall(
        r"^\| (\d+) \| ([\d.]+)（([\d.]+)） \| ([\d.]+)（([\d.]+)） \| ([\d.]+)（([\d.]+)） \|$", PAGE, re.MULTILINE
    )
    assert len(rows) == 4
    for areas, *shown in rows:
        a = int(areas)
        degrees = (a - 1, 2 * (a - 1) ** 2 / (3 * a - 4), a // 2 + a % 2)
        expected = [text for each in degrees for text in (f"{each:.4g}", f"{t_quantile(0.95, each):.3f}")]
        assert shown == expected


def test_the_example_of_the_page_is_that_of_the_code() -> None:
    areas = np.array([3.0, 8, 1, 12, 20])
    spread = 5 / 4 * ((areas - areas.mean()) ** 2).sum()
    successive = 5 / 8 * (np.diff(areas) ** 2).sum()
    assert f"离差 {spread:.1f}，逐次差 {successive:.1f}" in PAGE
