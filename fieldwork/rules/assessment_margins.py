"""Weights against known totals: their sums, and the sample's structure before it was calibrated to them."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from fieldwork.messages import sentence
from fieldwork.rules.assessment_estimates import plain_inference
from fieldwork.rules.assessment_input import AssessmentInput, Prepared
from fieldwork.rules.assessment_sections import Heading, Headings, Kind, Part, Section, missing
from fieldwork.rules.plan_assessment import AssessmentPlan
from sampling.assessment import KnownShares, MarginComparison, compare_with_margin
from sampling.estimation.design import FloatArray
from sampling.weights import FINAL, WHOLE, Margin
from sampling.weights.factors import BASE, CALIBRATION, FIRST_PHASE

DESIGN = "design_weight"
"""The weight before any calibration, times what the margin counts."""
SCREENED, DRAWN = "摸底户", "记账户"
CATEGORIES = {"urban": "城镇", "rural": "乡村", WHOLE: "合计"}

_SUMS: Headings = {
    "margin": Heading(label="总体数据"),
    "category": Heading(label="类别"),
    "target": Heading(label="已知合计", kind=Kind.AMOUNT),
    "before": Heading(label="校准前", kind=Kind.AMOUNT),
    "after": Heading(label="校准后", kind=Kind.AMOUNT),
    "ratio": Heading(label="校准前÷已知", kind=Kind.DECIMAL),
}


def sum_section(given: AssessmentInput, prepared: Prepared) -> Section:
    """Return the sums of the weights against the margins, before and after calibration."""
    if not prepared.margins:
        return missing(Part.SUMS, sentence("ASSESSMENT_NO_MARGINS"))
    table = pd.DataFrame(_sum_rows(prepared))
    furthest = float((table["ratio"] - 1).abs().max())
    says = [sentence("ASSESSMENT_SUMS", furthest=f"{100 * furthest:.1f}%")]
    says += [
        sentence("ASSESSMENT_MARGIN_SOURCE", margin=known.margin.name, source=known.source, on=known.reference_on)
        for known in given.margins
    ]
    if any(margin.value and margin.value.endswith("_filled") for margin in prepared.margins):
        says.append(sentence("ASSESSMENT_FILLED"))
    return Section(part=Part.SUMS, says=tuple(says), table=table, headings=_SUMS)


def _sum_rows(prepared: Prepared) -> Iterator[dict[str, object]]:
    drawn = described_drawn(prepared)
    for margin in prepared.margins:
        for category, target in margin.totals.items():
            inside = np.ones(len(drawn), dtype=np.bool_) if margin.by is None else drawn[margin.by].eq(category)
            counted = counted_by(drawn, margin) * np.asarray(inside, dtype=np.float64)
            before = float(counted @ drawn[DESIGN])
            yield {
                "margin": margin.name,
                "category": CATEGORIES.get(category, category),
                "target": target,
                "before": before,
                "after": float(counted @ drawn[FINAL]),
                "ratio": before / target if target else np.nan,
            }


def described_drawn(prepared: Prepared) -> pd.DataFrame:
    """Return the respondents with what screening says of them and the weight before calibration."""
    drawn = prepared.respondents
    known = prepared.screened.set_index("household_id")
    more = [name for name in known if name not in drawn]
    steps = [name for name in map(str, drawn) if name.endswith("_factor") and name not in {FIRST_PHASE, CALIBRATION}]
    table = drawn.join(known[more], on="household_id")
    return table.assign(**{DESIGN: drawn[[BASE, *steps]].prod(axis=1)})


def counted_by(table: pd.DataFrame, margin: Margin) -> FloatArray:
    """Return how often each household counts in a margin: once, or by its number."""
    return np.ones(len(table)) if margin.value is None else table[margin.value].to_numpy(dtype=np.float64)


_MARGINS: Headings = {
    "of": Heading(label="样本"),
    "margin": Heading(label="总体数据"),
    "category": Heading(label="类别"),
    "expected": Heading(label="总体份额", kind=Kind.SHARE),
    "share": Heading(label="样本份额", kind=Kind.SHARE),
    "lower": Heading(label="下限", kind=Kind.SHARE),
    "upper": Heading(label="上限", kind=Kind.SHARE),
    "standardised_difference": Heading(label="标准化差", kind=Kind.DECIMAL),
    "p_value": Heading(label="p 值（计入设计）", kind=Kind.DECIMAL),
}


def margin_section(given: AssessmentInput, prepared: Prepared, *, plan: AssessmentPlan) -> Section:
    """Return screened and bookkeeping households against the margins' shares, with weights not yet calibrated."""
    shared = [margin for margin in prepared.margins if margin.by is not None and len(margin.totals) > 1]
    if not shared:
        return missing(Part.MARGINS, sentence("ASSESSMENT_NO_SHARES"))
    rows = pd.concat([_compared(prepared, margin, plan) for margin in shared], ignore_index=True)
    far = rows[rows["standardised_difference"].abs() > plan.max_standardised_difference]
    limit = f"{plan.max_standardised_difference:g}"
    code = "ASSESSMENT_MARGINS_FAR" if len(far) else "ASSESSMENT_MARGINS_NEAR"
    says = (sentence(code, n=len(far), limit=limit), sentence("ASSESSMENT_MARGINS_HOW"))
    return Section(part=Part.MARGINS, says=says, table=rows, headings=_MARGINS)


def _compared(prepared: Prepared, margin: Margin, plan: AssessmentPlan) -> pd.DataFrame:
    screened = prepared.weighting.two_phase.screened
    steps = [name for name in map(str, screened) if name.endswith("_factor") and name != CALIBRATION]
    tables = {
        SCREENED: screened.assign(**{DESIGN: screened[[BASE, *steps]].prod(axis=1)}),
        DRAWN: described_drawn(prepared),
    }
    return pd.concat([_one(of, table, margin, plan) for of, table in tables.items()], ignore_index=True)


def _one(of: str, table: pd.DataFrame, margin: Margin, plan: AssessmentPlan) -> pd.DataFrame:
    counted = table.assign(**{DESIGN: table[DESIGN] * counted_by(table, margin)})
    known = KnownShares(column=str(margin.by), counts=margin.totals)
    inference = plain_inference(counted, confidence=plan.confidence, weight=DESIGN)
    found: MarginComparison = compare_with_margin(counted, margin=known, inference=inference)
    scale = np.sqrt(found.table["expected"] * (1 - found.table["expected"]))
    return found.table.assign(
        of=of,
        margin=margin.name,
        category=found.table["category"].map(lambda name: CATEGORIES.get(name, name)),
        standardised_lower=(found.table["lower"] - found.table["expected"]) / scale,
        standardised_upper=(found.table["upper"] - found.table["expected"]) / scale,
        p_value=found.p_value,
    )
