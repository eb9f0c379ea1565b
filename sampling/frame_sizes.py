"""Checks of the frame's sizes: missing, zero, negative, and the total against the published one."""

from collections.abc import Iterable

import pandas as pd

from sampling.columns import FRAME_SIZE, integer_column
from sampling.findings import Finding, Severity


def check_sizes(table: pd.DataFrame, *, published: int | None, tolerance_percent: float) -> list[Finding]:
    """Report villages that a draw by size cannot use as they are, and a total far from the published one.

    Raises
    ------
    ColumnError
        ``NOT_INTEGER`` with ``column`` and ``value``.
    """
    sizes = integer_column(table, FRAME_SIZE)
    villages = table["village_code"]
    return [
        *_each(villages[sizes.isna()], code="FRAME_SIZE_MISSING", severity=Severity.WARNING),
        *_each(villages[(sizes == 0).fillna(value=False)], code="FRAME_SIZE_ZERO", severity=Severity.WARNING),
        *_each(villages[(sizes < 0).fillna(value=False)], code="FRAME_SIZE_NEGATIVE", severity=Severity.ERROR),
        *_total(int(sizes.sum()), published=published, tolerance_percent=tolerance_percent),
    ]


def _each(villages: "pd.Series[str]", *, code: str, severity: Severity) -> Iterable[Finding]:
    expected = "≥ 1"
    return (
        Finding(code=code, severity=severity, subject=str(village), field=FRAME_SIZE, expected=expected)
        for village in villages
    )


def _total(total: int, *, published: int | None, tolerance_percent: float) -> Iterable[Finding]:
    if published is not None and abs(total - published) * 100 > tolerance_percent * published:
        yield Finding(
            code="FRAME_TOTAL_DIFFERS",
            severity=Severity.WARNING,
            subject="",
            field=FRAME_SIZE,
            value=str(total),
            expected=str(published),
        )
