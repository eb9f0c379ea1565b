"""Forecast of the finish of a task from the pace of its last days. Whole numbers only; it promises nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fieldwork.messages import sentence


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """What the pace of the last days says.

    ``n_recent`` units were finished in the last ``n_days`` days. ``finish_on`` is the day the target was reached, or
    would be at this pace; None where nothing moved.
    """

    n_done: int
    n_target: int
    n_recent: int
    n_days: int
    finish_on: date | None

    @property
    def is_done(self) -> bool:
        """Whether the target is reached."""
        return self.n_done >= self.n_target

    @property
    def words(self) -> str:
        """The forecast as a sentence."""
        fields = {"n_done": self.n_done, "n_target": self.n_target, "n_recent": self.n_recent, "n_days": self.n_days}
        if self.is_done:
            return sentence("FORECAST_DONE", **fields, finish_on=self.finish_on)
        code = "FORECAST_STANDS_STILL" if self.finish_on is None else "FORECAST_FINISH"
        return sentence(code, **fields, finish_on=self.finish_on)


def forecast_finish(days: Sequence[date], *, n_target: int, today: date, window_days: int) -> Forecast:
    """Return when the target is reached at the pace of the last ``window_days`` days.

    Parameters
    ----------
    days
        The day on which each finished unit (area, household, account) was finished; later ones than today are not
        counted.

    Notes
    -----
    Work that began less than ``window_days`` ago is measured from its first day. With r units in d days and m missing
    the forecast is today + ceil(m · d / r), in integers.
    """
    known = sorted(day for day in days if day <= today)
    if len(known) >= n_target:
        last = known[n_target - 1] if n_target > 0 else None
        return Forecast(n_done=len(known), n_target=n_target, n_recent=0, n_days=window_days, finish_on=last)
    n_days = min(window_days, (today - known[0]).days + 1) if known else window_days
    n_recent = sum(day > today - timedelta(days=n_days) for day in known)
    missing = n_target - len(known)
    finish_on = today + timedelta(days=-(-missing * n_days // n_recent)) if n_recent else None
    return Forecast(n_done=len(known), n_target=n_target, n_recent=n_recent, n_days=n_days, finish_on=finish_on)
