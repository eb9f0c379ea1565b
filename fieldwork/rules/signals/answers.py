"""Signals from screening answers: too alike between households of one enumerator, digits unlike everybody else's."""

from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd

from fieldwork.rules.signals.limits import SignalLimits
from fieldwork.rules.signals.signal import Rule, Signal, most_frequent
from sampling.digits import digit_at, digit_counts, digit_test
from sampling.funnel import Funnel, funnel, scores_of_estimates

PROFILE = ("income", "n_persons", "floor_area_m2")
"""What makes two households alike when all of it is the same."""

INCOME_UNIT = 1000
"""The digit of the thousands: most incomes are said in ten thousands with one digit behind."""

AGE_RANGE = (20, 79)
"""Ages in which every last digit is about as frequent: six whole decades, without children and the very old."""

MAD_VARIANCE = 1.36
SMALLEST_SPREAD = 1e-3
EVEN_DIGITS = np.full(10, 0.1)
Measure = Callable[[pd.DataFrame], tuple[Funnel, "pd.Series[int]"]]


def answers_alike(answers: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return whose households answer more alike than those of the colleagues, by more than villages differ.

    Three measures, each against the funnel of all enumerators: households whose whole profile stands more than once;
    incomes equal to the household before in the list; spread of the incomes. Only more alike is a signal, never less.

    Parameters
    ----------
    answers
        ``answer_id, account_id, period, ea_id, household_id, income, n_persons, floor_area_m2``, of complete answers.
    """
    known = answers[answers["income"].notna()].sort_values("household_id", ignore_index=True)
    counts = known.groupby("account_id")["household_id"].transform("size")
    enough = known[counts >= limits.min_answers]
    if enough["account_id"].nunique() < 2:
        return []
    return [signal for name, measure in _MEASURES.items() for signal in _alike(enough, name, measure(enough), limits)]


def _alike(
    answers: pd.DataFrame, name: str, measured: tuple[Funnel, "pd.Series[int]"], limits: SignalLimits
) -> list[Signal]:
    funnel_of, hits = measured
    high = (funnel_of.scores > limits.alike_scores) & (hits.to_numpy() >= limits.alike_min_households)
    return [
        _of_month(answers, str(account_id), Rule.ANSWERS_ALIKE, name, {"score": round(float(score), 1), "n": int(n)})
        for account_id, score, n, is_high in zip(hits.index, funnel_of.scores, hits, high, strict=True)
        if is_high
    ]


def _of_month(table: pd.DataFrame, account_id: str, rule: Rule, measure: str, numbers: Mapping[str, float]) -> Signal:
    own = table[table["account_id"] == account_id]
    return Signal(
        rule=rule,
        measure=measure,
        account_id=account_id,
        period=most_frequent(own["period"]),
        ea_id=most_frequent(own["ea_id"]),
        numbers={**numbers, "n_of": len(own)},
    )


def _repeated(answers: pd.DataFrame) -> tuple[Funnel, "pd.Series[int]"]:
    return _share(answers, answers.duplicated(["account_id", *PROFILE], keep=False))


def _as_before(answers: pd.DataFrame) -> tuple[Funnel, "pd.Series[int]"]:
    before = answers.groupby(["account_id", "ea_id"], sort=False)["income"].shift()
    return _share(answers, (answers["income"] == before).fillna(value=False))


def _share(answers: pd.DataFrame, is_hit: "pd.Series[bool]") -> tuple[Funnel, "pd.Series[int]"]:
    by_account = is_hit.astype("int64").groupby(answers["account_id"])
    hits, cases = by_account.sum(), by_account.size()
    return funnel(hits, cases), hits


def _little_spread(answers: pd.DataFrame) -> tuple[Funnel, "pd.Series[int]"]:
    """Measure how close incomes lie together: minus the log of the median absolute deviation of log incomes.

    A few that earn nothing or a great deal do not move it. For normal values its variance is about 1.36 / n: that of
    the log of a standard deviation, 1 / 2n, over the efficiency 0.37 of the median absolute deviation.
    """
    logs = pd.Series(np.log(answers["income"].clip(lower=1).to_numpy(dtype=np.float64)), index=answers.index)
    sizes = logs.groupby(answers["account_id"]).size()
    off = (logs - logs.groupby(answers["account_id"]).transform("median")).abs()
    spread = off.groupby(answers["account_id"]).median().clip(lower=SMALLEST_SPREAD)
    return scores_of_estimates(-np.log(spread), MAD_VARIANCE / sizes), sizes


_MEASURES: Mapping[str, Measure] = {"repeated": _repeated, "as_before": _as_before, "little_spread": _little_spread}


def digit_heaping(values: pd.DataFrame, limits: SignalLimits) -> list[Signal]:
    """Return whose reported numbers have digits unlike a reference, by more than enumerators differ among themselves.

    Incomes are compared with the colleagues' (everybody rounds incomes); ages between 20 and 79 with even digits.

    Parameters
    ----------
    values
        ``account_id, period, ea_id, quantity`` (income or age) ``, value``.
    """
    incomes = values[(values["quantity"] == "income") & values["value"].notna()]
    ages = values[(values["quantity"] == "age") & values["value"].between(*AGE_RANGE)]
    return [
        *_heaped(incomes, "income", INCOME_UNIT, None, limits),
        *_heaped(ages, "age", 1, EVEN_DIGITS, limits),
    ]


def _heaped(
    values: pd.DataFrame, quantity: str, unit: int, reference: np.ndarray | None, limits: SignalLimits
) -> list[Signal]:
    places, accounts = pd.factorize(values["account_id"], sort=True)
    if not len(accounts):
        return []
    digits = digit_at(values["value"].astype("int64"), unit=unit)
    counts = digit_counts(digits, places, n_groups=len(accounts))
    test = digit_test(counts, reference=reference)
    strange = (test.p_values * 1_000_000 < limits.digit_error_per_million) & (counts.sum(axis=1) >= limits.min_answers)
    return [
        _of_month(
            values,
            str(accounts[int(place)]),
            Rule.DIGIT_HEAPING,
            quantity,
            {
                "round_percent": round(100 * float(test.round_share[place]), 1),
                "usual_percent": round(100 * float(counts[:, [0, 5]].sum() / counts.sum()), 1),
            },
        )
        for place in np.flatnonzero(strange)
    ]
