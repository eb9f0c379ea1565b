"""Outcome rates by the formulas of AAPOR.

Golden numbers: the worked example printed in the README of the R package *outcomerate* 1.0.1 (rOpenSci, reviewed as
software-review no. 213), read on 2022-11 at commit 0c59953: I 4, P 2, R 1, NC 1, O 1, UH 1, UO 1, NE 1. The second
example is the one of the R package *responserates* (T. Leeper): I 100, NC 20. The 2016 edition of the Standard
Definitions prints formulas and no numbers; the third test computes them as fractions, term by term.
"""

from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.response_rates import RATES, OutcomeGroup, counts_of, eligibility_share, outcome_rates

README = {"I": 4, "P": 2, "R": 1, "NC": 1, "O": 1, "UH": 1, "UO": 1, "NE": 1}
RESPONSE = [0.364, 0.545, 0.370, 0.556, 0.444, 0.667]
COOPERATION = [0.500, 0.750, 0.571, 0.857]
REFUSAL_AND_CONTACT = [0.091, 0.093, 0.111, 0.727, 0.741, 0.889]
PUBLISHED = dict(zip(RATES, [*RESPONSE, *COOPERATION, *REFUSAL_AND_CONTACT], strict=True))
counted = st.fixed_dictionaries({group.value: st.integers(0, 500) for group in OutcomeGroup})


def test_the_published_example_is_met_to_its_last_digit() -> None:
    assert eligibility_share(counts_of(README)).tolist() == [0.9]
    assert outcome_rates(counts_of(README)).iloc[0].round(3).to_dict() == PUBLISHED


def test_the_example_without_unknown_cases_gives_the_same_rate_six_times() -> None:
    rates = outcome_rates(counts_of({"I": 100, "NC": 20})).iloc[0]
    assert rates[["RR1", "RR2", "RR3", "RR4", "RR5", "RR6"]].round(3).unique().tolist() == [0.833]
    assert rates[["COOP1", "COOP4", "REF1", "REF3"]].tolist() == [1, 1, 0, 0]
    assert rates[["CON1", "CON2", "CON3"]].round(3).unique().tolist() == [0.833]


def by_hand(n: dict[str, int], e: Fraction) -> dict[str, Fraction | None]:
    """The formulas as they are printed, written out one by one."""
    i, p, r, nc, o, uh, uo = (n[name] for name in ("I", "P", "R", "NC", "O", "UH", "UO"))
    printed = {
        "RR1": (i, (i + p) + (r + nc + o) + (uh + uo)),
        "RR2": (i + p, (i + p) + (r + nc + o) + (uh + uo)),
        "RR3": (i, (i + p) + (r + nc + o) + e * (uh + uo)),
        "RR4": (i + p, (i + p) + (r + nc + o) + e * (uh + uo)),
        "RR5": (i, (i + p) + (r + nc + o)),
        "RR6": (i + p, (i + p) + (r + nc + o)),
        "COOP1": (i, (i + p) + r + o),
        "COOP2": (i + p, (i + p) + r + o),
        "COOP3": (i, (i + p) + r),
        "COOP4": (i + p, (i + p) + r),
        "REF1": (r, (i + p) + (r + nc + o) + (uh + uo)),
        "REF2": (r, (i + p) + (r + nc + o) + e * (uh + uo)),
        "REF3": (r, (i + p) + (r + nc + o)),
        "CON1": ((i + p) + r + o, (i + p) + r + o + nc + (uh + uo)),
        "CON2": ((i + p) + r + o, (i + p) + r + o + nc + e * (uh + uo)),
        "CON3": ((i + p) + r + o, (i + p) + r + o + nc),
    }
    return {name: Fraction(top) / base if base else None for name, (top, base) in printed.items()}


@settings(deadline=None)
@given(counted, st.fractions(0, 1, max_denominator=100))
def test_every_rate_is_the_printed_formula(counts: dict[str, int], e: Fraction) -> None:
    rates = outcome_rates(counts_of(counts), eligible_share=float(e)).iloc[0]
    for name, expected in by_hand(counts, e).items():
        assert np.isnan(rates[name]) if expected is None else rates[name] == pytest.approx(float(expected))


@settings(deadline=None)
@given(counted)
def test_rates_lie_between_none_and_all_and_grow_with_what_is_left_out(counts: dict[str, int]) -> None:
    rates = outcome_rates(counts_of(counts)).iloc[0]
    assert list(rates.index) == list(RATES)
    known = rates.dropna()
    assert ((known >= 0) & (known <= 1 + 1e-12)).all()
    for lower, middle, upper in (("RR1", "RR3", "RR5"), ("RR2", "RR4", "RR6"), ("REF1", "REF2", "REF3")):
        if not rates[[lower, middle, upper]].isna().any():
            assert rates[lower] <= rates[middle] + 1e-12
            assert rates[middle] <= rates[upper] + 1e-12


def test_each_group_of_cases_has_its_own_row_and_nobody_gives_no_rate() -> None:
    table = pd.DataFrame([{"I": 1, "R": 1}, {"NE": 3}], index=["一", "二"])
    rates = outcome_rates(table)
    assert rates.loc["一", "RR1"] == 0.5
    assert rates.loc["二"].isna().all()
    assert eligibility_share(table).tolist() == [1.0, 0.0]


def test_impossible_counts_and_shares_are_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        outcome_rates(counts_of({"I": -1}))
    with pytest.raises(ValueError, match="share"):
        outcome_rates(counts_of({"I": 1}), eligible_share=1.5)
