"""Screening: what an outcome says about the household, who answered, and how far it is against target and day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pandas as pd

from fieldwork.rules.findings import Finding, Severity
from fieldwork.rules.refusals import InputRefusal


class ScreeningOutcome(StrEnum):
    """How an attempt to screen a household ended (`data/codes/screening_outcome.toml`)."""

    COMPLETE = "complete"
    NO_CONTACT = "no_contact"
    REFUSED = "refused"
    OUT_OF_SCOPE = "out_of_scope"


class Respondent(StrEnum):
    """Who answered for the household (`data/codes/respondent.toml`)."""

    SELF = "self"
    OTHER_ADULT = "other_adult"
    NEIGHBOUR = "neighbour"
    VILLAGE_CADRE = "village_cadre"


PROXIES = frozenset({Respondent.NEIGHBOUR, Respondent.VILLAGE_CADRE})
"""They are no members of the household: what they say is kept and marked as a proxy's answer (代答)."""

ELIGIBILITY_OF: Mapping[ScreeningOutcome, str] = MappingProxyType(
    {
        ScreeningOutcome.COMPLETE: "in",
        ScreeningOutcome.NO_CONTACT: "unknown",
        ScreeningOutcome.REFUSED: "unknown",
        ScreeningOutcome.OUT_OF_SCOPE: "out",
    }
)
"""Only somebody who was met can confirm that a household is out; who was not met or refused stays in the draw."""


class PaceState(StrEnum):
    """Where a count stands against its target."""

    REACHED = "reached"
    ON_THE_WAY = "on_the_way"
    STALLED = "stalled"


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """Where a count stands and when it reaches its target at the pace of the last days.

    ``reached_on`` is the day on which the target was reached, or will be; None while nothing moves. ``n_recent``
    households were screened in the last ``n_days`` days.
    """

    n_done: int
    target: int
    n_recent: int
    n_days: int
    state: PaceState
    reached_on: date | None

    @property
    def pace(self) -> float:
        """Households a day."""
        return self.n_recent / self.n_days

    def days_late(self, deadline: date | None) -> int | None:
        """Return by how many days the target is missed (negative: ahead); None if either day is not known."""
        return None if deadline is None or self.reached_on is None else (self.reached_on - deadline).days


def is_unconfirmed_out(eligibility: object, outcome: object) -> bool:
    """Tell whether a household is called out of scope although nobody was met who could confirm it."""
    unmet = {str(ScreeningOutcome.NO_CONTACT), str(ScreeningOutcome.REFUSED)}
    return eligibility == "out" and outcome in unmet


def forecast(by_day: Mapping[date, int], *, target: int, today: date, pace_days: int) -> Forecast:
    """Return where a count stands today and when it reaches the target.

    The pace is that of the last ``pace_days`` days, today included, or of the days since the first one if that is
    less; the day is rounded up, in integers. Days after today are not known yet.

    >>> work = {date(2022, 7, 11): 30, date(2022, 7, 12): 30}
    >>> forecast(work, target=300, today=date(2022, 7, 12), pace_days=14).reached_on
    datetime.date(2022, 7, 20)
    """
    known = {day: n for day, n in by_day.items() if day <= today and n > 0}
    n_days = min(pace_days, (today - min(known, default=today)).days + 1)
    n_recent = sum(n for day, n in known.items() if day > today - timedelta(days=n_days))
    n_done = sum(known.values())
    state, reached_on = PaceState.STALLED, None
    if n_done >= target:
        state, reached_on = PaceState.REACHED, _reached_on(known, target)
    elif n_recent:
        days_left = -(-(target - n_done) * n_days // n_recent)
        state, reached_on = PaceState.ON_THE_WAY, today + timedelta(days=days_left)
    return Forecast(n_done=n_done, target=target, n_recent=n_recent, n_days=n_days, state=state, reached_on=reached_on)


def _reached_on(by_day: Mapping[date, int], target: int) -> date | None:
    """Return the first day on which the sum is the target; None if nothing was asked for and nothing done."""
    total = 0
    for day in sorted(by_day):
        total += by_day[day]
        if total >= target:
            return day
    return None


@dataclass(frozen=True, kw_only=True)
class QualityLimits:
    """Shares, in percent, beyond which an area or a person's work is looked at (parameters of the plan)."""

    max_proxy_percent: float
    max_missing_income_percent: float
    max_no_contact_percent: float


QUALITY_COLUMNS = ("n_listed", "n_screened", "n_proxy", "n_income_missing", "n_no_contact", "n_refused", "n_out")


def quality_counts(answers: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return the counts of ``QUALITY_COLUMNS`` per area (``by="ea_id"``) or per person, by that column.

    ``answers`` are the answers in force with ``outcome, eligibility, respondent`` and ``has_income``.
    """
    outcome, is_complete = answers["outcome"], answers["outcome"].eq(ScreeningOutcome.COMPLETE.value)
    each = pd.DataFrame(
        {
            by: answers[by],
            "n_listed": 1,
            "n_screened": is_complete,
            "n_proxy": is_complete & answers["respondent"].isin([str(each) for each in PROXIES]),
            "n_income_missing": is_complete & ~answers["has_income"].astype("bool"),
            "n_no_contact": outcome.eq(ScreeningOutcome.NO_CONTACT.value),
            "n_refused": outcome.eq(ScreeningOutcome.REFUSED.value),
            "n_out": answers["eligibility"].eq("out"),
        }
    )
    counts = each.groupby(by, as_index=False, sort=True).sum()
    return counts.astype(dict.fromkeys(QUALITY_COLUMNS, "int64"))


def with_shares(counts: pd.DataFrame) -> pd.DataFrame:
    """Return counts with ``proxy_percent``, ``missing_income_percent`` and ``no_contact_percent``.

    The first two are shares of the screened, the last one of all households listed.
    """
    screened, listed = counts["n_screened"].clip(lower=1), counts["n_listed"].clip(lower=1)
    return counts.assign(
        proxy_percent=100 * counts["n_proxy"] / screened,
        missing_income_percent=100 * counts["n_income_missing"] / screened,
        no_contact_percent=100 * counts["n_no_contact"] / listed,
    )


_CHECKED = (
    ("proxy_percent", "max_proxy_percent", "SCREENING_PROXIES_MANY", "respondent"),
    ("missing_income_percent", "max_missing_income_percent", "SCREENING_INCOMES_MISSING_MANY", "income"),
    ("no_contact_percent", "max_no_contact_percent", "SCREENING_NO_CONTACT_MANY", "outcome"),
)


def check_quality(counts: pd.DataFrame, *, by: str, limits: QualityLimits) -> list[Finding]:
    """Return a warning for each area or person whose share lies beyond a limit."""
    shares = with_shares(counts)
    return [
        Finding(
            code=code,
            severity=Severity.WARNING,
            subject=str(row[by]),
            field=column,
            value=f"{row[share]:.1f}",
            expected=f"{getattr(limits, limit):g}",
        )
        for row in shares.to_dict("records")
        for share, limit, code, column in _CHECKED
        if row[share] > getattr(limits, limit)
    ]


@dataclass(frozen=True, kw_only=True)
class ScreeningFields:
    """One household's screening as it is stated: ``answers`` by the names of the form, ``household_id`` among them.

    ``answer_id`` is made by the device, so a repeated message is recognised. ``attempted_at`` is None for a correction
    without a visit; a correction, and whatever follows a finished screening, needs a ``reason``.
    """

    answer_id: UUID
    cycle_id: str
    answers: Mapping[str, Any] = field(repr=False)
    attempted_at: datetime | None = None
    reason: str | None = field(default=None, repr=False)

    @property
    def household_id(self) -> str:
        """The household's id."""
        return str(self.answers.get("household_id", ""))


FINISHED = frozenset({ScreeningOutcome.COMPLETE, ScreeningOutcome.OUT_OF_SCOPE})
"""After these nothing is left to be tried; a later answer is a correction."""


def require_reason(fields: ScreeningFields, *, last_outcome: str | None) -> None:
    """Refuse a correction without a reason.

    Raises
    ------
    InputRefusal
        ``SCREENING_REASON_MISSING``.
    """
    is_correction = fields.attempted_at is None or last_outcome in set(FINISHED)
    if is_correction and not (fields.reason or "").strip():
        raise InputRefusal("SCREENING_REASON_MISSING", household_id=fields.household_id)


def require_not_ahead(fields: ScreeningFields, *, now: datetime) -> None:
    """Refuse an attempt later than now.

    Raises
    ------
    InputRefusal
        ``SCREENING_IN_FUTURE``.
    """
    if fields.attempted_at is not None and fields.attempted_at > now:
        raise InputRefusal("SCREENING_IN_FUTURE", household_id=fields.household_id)
