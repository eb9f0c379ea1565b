"""Screening (摸底): who takes part in the draw, how many there are in each area, and what the list lacks.

The first phase of the design: every household of the chosen areas is screened, and the diary households are drawn
from those that take part. The plan asks for 4,500 screened households; fewer is a finding, never padded (Plan §2).
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import pandas as pd

from sampling.columns import DWELLING_NO_WIDTH, EA_WIDTH, HOUSEHOLD_WIDTH, integer_column, require_columns
from sampling.errors import DrawError
from sampling.findings import Finding, Severity

COMPLETE = "complete"
_DWELLING_END = EA_WIDTH + DWELLING_NO_WIDTH


class Eligibility(StrEnum):
    """Whether a screened household belongs to the survey; only a confirmed "out" leaves the draw."""

    IN = "in"
    OUT = "out"
    UNKNOWN = "unknown"


def takes_part(screened: pd.DataFrame) -> "pd.Series[bool]":
    """Tell which households take part in the draw: all but the confirmed "out"; without the column, all.

    Raises
    ------
    DrawError
        ``ELIGIBILITY_UNKNOWN_CODE`` with ``household_id`` and ``value`` if a code is none of in, out, unknown.
    """
    if "eligibility" not in screened:
        return pd.Series(data=True, index=screened.index)
    strange = screened.loc[~_has_known_eligibility(screened)]
    if len(strange):
        household_id, value = str(strange["household_id"].iloc[0]), str(strange["eligibility"].iloc[0])
        raise DrawError(
            "ELIGIBILITY_UNKNOWN_CODE",
            f"household {household_id}: eligibility {value!r} is none of in, out, unknown",
            household_id=household_id,
            value=value,
        )
    return _is_not_out(screened)


def participating(screened: pd.DataFrame) -> pd.DataFrame:
    """Return the households that take part in the draw, rows in the order given."""
    return screened.loc[takes_part(screened)]


def screened_counts(screened: pd.DataFrame) -> pd.DataFrame:
    """Return ``ea_id, n_listed, n_screened, n_participating, n_out``, one row per area, by ``ea_id``.

    Screened are those whose ``outcome`` is complete; a list without outcomes holds screened households only.
    """
    require_columns(screened, ("ea_id", "household_id"), table_name="screened")
    is_in_draw = _is_not_out(screened)
    each = pd.DataFrame(
        {
            "ea_id": screened["ea_id"],
            "n_listed": 1,
            "n_screened": is_screened(screened).astype("int64"),
            "n_participating": is_in_draw.astype("int64"),
            "n_out": (~is_in_draw).astype("int64"),
        }
    )
    return each.groupby("ea_id", as_index=False, sort=True).sum()


def check_screening(
    screened: pd.DataFrame, *, ea_ids: Sequence[str], min_screened: int, n_per_area: int
) -> list[Finding]:
    """Report what the screened list lacks against the plan, and what contradicts itself.

    Parameters
    ----------
    ea_ids
        The areas that were to be screened.
    min_screened
        Households the plan wants screened in all (4,500 in 2022).
    n_per_area
        Households that will be drawn in each area; an area with fewer that take part cannot be drawn.
    """
    counts = screened_counts(screened).set_index("ea_id")
    return [
        *_check_total(int(counts["n_screened"].sum()), min_screened=min_screened),
        *_check_areas(counts, ea_ids=ea_ids, n_per_area=n_per_area),
        *_check_ids(screened),
        *_check_eligibility(screened),
        *_check_answers(screened),
    ]


def is_screened(screened: pd.DataFrame) -> "pd.Series[bool]":
    """Tell which households were met and answered; a list without outcomes holds such households only."""
    if "outcome" not in screened:
        return pd.Series(data=True, index=screened.index)
    return screened["outcome"].astype("object").eq(COMPLETE)


def _is_not_out(screened: pd.DataFrame) -> "pd.Series[bool]":
    if "eligibility" not in screened:
        return pd.Series(data=True, index=screened.index)
    return screened["eligibility"].astype("object").ne(str(Eligibility.OUT))


def _has_known_eligibility(screened: pd.DataFrame) -> "pd.Series[bool]":
    code = screened["eligibility"].astype("object")
    return code.isin([str(item) for item in Eligibility]) | code.isna()


def _check_total(total: int, *, min_screened: int) -> Iterable[Finding]:
    if total < min_screened:
        yield _finding("SCREENING_BELOW_PLAN", "", "household_id", value=total, expected=min_screened)


def _check_areas(counts: pd.DataFrame, *, ea_ids: Sequence[str], n_per_area: int) -> Iterable[Finding]:
    error = Severity.ERROR
    for ea_id in sorted(set(ea_ids) - set(counts.index)):
        yield _finding("SCREENING_AREA_MISSING", ea_id, "ea_id")
    for ea_id in sorted(set(counts.index) - set(ea_ids)):
        yield _finding("SCREENING_AREA_UNKNOWN", ea_id, "ea_id", value=ea_id, severity=error)
    small = counts.loc[counts["n_participating"] < n_per_area, "n_participating"]
    for ea_id in small.index:
        yield _finding(
            "SCREENING_AREA_TOO_SMALL", ea_id, "household_id", value=small[ea_id], expected=n_per_area, severity=error
        )


def _check_ids(screened: pd.DataFrame) -> Iterable[Finding]:
    ids, error = screened["household_id"], Severity.ERROR
    for household_id in sorted(ids[ids.duplicated()].unique()):
        yield _finding("SCREENING_HOUSEHOLD_DUPLICATE", household_id, "household_id", severity=error)
    parts = {
        "ea_id": ids.str[:EA_WIDTH],
        "dwelling_no": ids.str[EA_WIDTH:_DWELLING_END],
        "household_no": ids.str[_DWELLING_END:HOUSEHOLD_WIDTH],
    }
    for column, part in parts.items():
        if column in screened:
            wrong = screened[column].notna() & (screened[column] != part)
            rows = zip(ids[wrong], screened.loc[wrong, column], part[wrong], strict=True)
            for household_id, value, expected in rows:
                yield _finding(
                    "SCREENING_ID_CONTRADICTS",
                    household_id,
                    column,
                    value=value,
                    expected=expected,
                    severity=error,
                )


def _check_eligibility(screened: pd.DataFrame) -> Iterable[Finding]:
    if "eligibility" in screened:
        strange = screened.loc[~_has_known_eligibility(screened)]
        for household_id, value in zip(strange["household_id"], strange["eligibility"], strict=True):
            yield _finding(
                "SCREENING_ELIGIBILITY_UNKNOWN",
                household_id,
                "eligibility",
                value=value,
                expected="in, out, unknown",
                severity=Severity.ERROR,
            )


def _check_answers(screened: pd.DataFrame) -> Iterable[Finding]:
    """Report screened households without an answer per area (they are sorted last), and households of nobody."""
    complete = screened.loc[is_screened(screened) & _is_not_out(screened)]
    for column in ("n_persons", "income"):
        if column in complete:
            missing = complete.loc[integer_column(complete, column).isna()]
            for ea_id, count in missing.groupby("ea_id").size().items():
                yield _finding(
                    "SCREENING_ANSWER_MISSING", str(ea_id), column, value=count, severity=Severity.INFORMATION
                )
    if "n_persons" in complete:
        nobody = (integer_column(complete, "n_persons") < 1).fillna(value=False)
        for household_id in complete.loc[nobody, "household_id"]:
            yield _finding("SCREENING_NOBODY", household_id, "n_persons", value=0, expected=1)


def _finding(
    code: str,
    subject: str,
    field: str,
    *,
    value: object = "",
    expected: object = "",
    severity: Severity = Severity.WARNING,
) -> Finding:
    return Finding(code=code, severity=severity, subject=subject, field=field, value=str(value), expected=str(expected))
