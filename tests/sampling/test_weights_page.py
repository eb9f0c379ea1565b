"""The worked example on the page of the weights is what the code gives."""

import re
from pathlib import Path

import pandas as pd
import pytest

from sampling.weights import (
    CalibrationMethod,
    CalibrationRule,
    Margin,
    ResponseStatus,
    SubstitutionTreatment,
    calibrate,
    with_base_weight,
    with_calibration_factor,
    with_eligibility_factor,
    with_nonresponse_factor,
    with_substitution_factor,
)

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "methods-weights.md").read_text(encoding="utf-8")
STATUS = {
    "应答": ResponseStatus.RESPONDENT,
    "无应答": ResponseStatus.NONRESPONDENT,
    "不明": ResponseStatus.UNKNOWN,
    "不属于": ResponseStatus.INELIGIBLE,
}
MARGINS = (
    Margin(name="households", totals={"": 9_600.0}),
    Margin(name="persons", value="n_persons", totals={"": 32_000.0}),
)


def rows() -> list[list[str]]:
    lines = re.findall(r"^\| ([A-S] \| .+) \|$", PAGE, flags=re.MULTILINE)
    return [line.split(" | ") for line in lines]


def adjusted(treatment: SubstitutionTreatment) -> pd.DataFrame:
    cells = rows()
    table = pd.DataFrame(
        {
            "household_id": [cell[0] for cell in cells],
            "response_status": [STATUS[cell[1]] for cell in cells],
            "n_persons": [int(cell[2]) for cell in cells],
            "inclusion_prob_stage1": 0.02,
            "inclusion_prob_stage2": 1 / 30,
        }
    )
    table["replaced_household_id"] = ["B" if name == "S" else None for name in table["household_id"]]
    slots = with_substitution_factor(with_base_weight(table), treatment=treatment)
    return with_nonresponse_factor(with_eligibility_factor(slots))


def final(treatment: SubstitutionTreatment) -> pd.DataFrame:
    cases = adjusted(treatment)
    respondents = cases[(cases["response_status"] == "respondent") & (cases["substitution_factor"] > 0)]
    raking = CalibrationRule(method=CalibrationMethod.RAKING)
    calibrated = calibrate(respondents, margins=MARGINS, rule=raking)
    return with_calibration_factor(respondents, calibrated).set_index("household_id")


def test_every_factor_of_the_example_is_that_of_the_page() -> None:
    cases, done = adjusted(SubstitutionTreatment.SLOT), final(SubstitutionTreatment.SLOT)
    assert len(cases) == 8
    for cell, (_, case) in zip(rows(), cases.iterrows(), strict=True):
        factors = [case[name] for name in ("substitution_factor", "eligibility_factor", "nonresponse_factor")]
        assert [float(text) for text in cell[3:7]] == pytest.approx([1500, *factors], abs=5e-5)
        if cell[0] in done.index:
            calibrated = done.loc[cell[0], ["calibration_factor", "final_weight"]].astype(float)
            assert float(cell[7]) == pytest.approx(calibrated.iloc[0], abs=5e-5)
            assert float(cell[8]) == pytest.approx(calibrated.iloc[1], abs=5e-3)


def test_without_substitutes_the_weights_are_those_of_the_page() -> None:
    weights = final(SubstitutionTreatment.NONRESPONSE)["final_weight"]
    assert f"A、E、F 的最终权数是 {'、'.join(f'{weight:.2f}' for weight in weights)}。" in PAGE
