"""Surveys that share the sample: whether a household serves one, by conditions on what it answered at the screening.

An answer that is missing makes the survey unknown for the household, unless another condition already fails: nobody is
silently in or out (Kleene's three values).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from fieldwork.rules.refusals import InputRefusal

YES, NO, UNKNOWN = "yes", "no", "unknown"
SERVES_LABELS = {YES: "是", NO: "否", UNKNOWN: "待定"}
URBAN, RURAL = "urban", "rural"
_TESTS = ("is", "starts_with", "at_least")


@dataclass(frozen=True, kw_only=True)
class Condition:
    """One test of one column: ``is`` (one of the codes), ``starts_with`` or ``at_least``.

    Values of ``unknown`` count as not answered.
    """

    column: str
    test: str
    wanted: Any
    unknown: tuple[str, ...] = ()

    def holds(self, values: "pd.Series[Any]") -> "pd.Series[Any]":
        """Return whether each value passes; a missing one passes neither yes nor no (boolean with gaps)."""
        present = values.notna() & ~values.isin(self.unknown)
        passed = self._passed(values.where(present))
        return passed.astype("boolean").where(present, pd.NA)

    def _passed(self, values: "pd.Series[Any]") -> "pd.Series[bool]":
        if self.test == "at_least":
            return pd.to_numeric(values, errors="coerce").ge(self.wanted).fillna(value=False).astype("bool")
        text = values.fillna("").astype("str")
        return text.isin(self.wanted) if self.test == "is" else text.str.startswith(str(self.wanted))


@dataclass(frozen=True, kw_only=True)
class Survey:
    """A survey of the shared sample, with all the conditions of a household that serves it."""

    code: str
    label: str
    conditions: tuple[Condition, ...]


def parse_surveys(codes: Iterable[Mapping[str, Any]]) -> tuple[Survey, ...]:
    """Return the surveys of ``data/codes/survey.toml``.

    Raises
    ------
    InputRefusal
        ``SURVEY_RULE_WRONG`` naming the survey, if it has no condition or one without exactly one known test.
    """
    return tuple(Survey(code=str(row["code"]), label=str(row["label"]), conditions=_conditions(row)) for row in codes)


def _conditions(row: Mapping[str, Any]) -> tuple[Condition, ...]:
    found = []
    for entry in row.get("conditions", ()):
        tests = [name for name in _TESTS if name in entry]
        if len(tests) != 1 or set(entry) - {"unknown"} != {"column", tests[0]}:
            raise InputRefusal("SURVEY_RULE_WRONG", survey=row["label"], problem="、".join(entry))
        unknown = tuple(entry.get("unknown", ()))
        found.append(Condition(column=str(entry["column"]), test=tests[0], wanted=entry[tests[0]], unknown=unknown))
    if not found:
        raise InputRefusal("SURVEY_RULE_WRONG", survey=row["label"], problem="conditions")
    return tuple(found)


def served(households: pd.DataFrame, surveys: Iterable[Survey]) -> pd.DataFrame:
    """Return one column per survey code with ``yes``, ``no`` or ``unknown``, on the index of the households.

    Parameters
    ----------
    households
        Screening answers with ``urban_rural_code`` of their area. A column that a condition names and that is not
        there counts as missing for everybody.
    """
    return pd.DataFrame({survey.code: _serves(households, survey) for survey in surveys}, index=households.index)


def _serves(households: pd.DataFrame, survey: Survey) -> "pd.Series[str]":
    result = pd.Series(True, index=households.index, dtype="boolean")
    for condition in survey.conditions:
        column = households.get(condition.column, pd.Series(pd.NA, index=households.index, dtype="object"))
        result &= condition.holds(column)
    return result.map({True: YES, False: NO}).astype("object").fillna(UNKNOWN).astype("str")


def residence_of(urban_rural_code: "pd.Series[str]") -> "pd.Series[str]":
    """Return ``urban`` or ``rural`` of the national classes: 1xx urban, 2xx rural."""
    return urban_rural_code.str.startswith("1").map({True: URBAN, False: RURAL})


def survey_counts(serving: pd.DataFrame, *, residence: "pd.Series[str]", is_sample: "pd.Series[bool]") -> pd.DataFrame:
    """Return the households of sample and frame by survey × urban/rural.

    Parameters
    ----------
    serving
        What `served` returns.
    residence, is_sample
        ``urban`` or ``rural`` of each household, and whether it is in the sample.

    Returns
    -------
    DataFrame
        ``survey, residence, n_frame, n_frame_unknown, frame_percent, n_sample, n_sample_unknown, sample_percent``.
        Percentages are of all households of that residence in frame or sample; those unknown count in neither side.
    """
    rows = [
        {"survey": survey, "residence": kind} | _counts(serving.loc[residence == kind, survey], is_sample)
        for survey in serving.columns
        for kind in (URBAN, RURAL)
    ]
    return pd.DataFrame(rows)


def _counts(answers: "pd.Series[str]", is_sample: "pd.Series[bool]") -> dict[str, float]:
    return _of("frame", answers) | _of("sample", answers[is_sample.loc[answers.index]])


def _of(name: str, answers: "pd.Series[str]") -> dict[str, float]:
    n_yes, n_unknown = int((answers == YES).sum()), int((answers == UNKNOWN).sum())
    percent = 100 * n_yes / len(answers) if len(answers) else float("nan")
    return {f"n_{name}": n_yes, f"n_{name}_unknown": n_unknown, f"{name}_percent": percent}
