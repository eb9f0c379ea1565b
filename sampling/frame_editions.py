"""Comparison of two editions of the frame, matched on code: names repeat across towns and are no key."""

from collections.abc import Iterable

import pandas as pd

from sampling.columns import require_columns
from sampling.findings import Finding, Severity

_COMPARED = ("village_code", "village_name", "urban_rural_code")


def compare_editions(current: pd.DataFrame, previous: pd.DataFrame) -> list[Finding]:
    """Report villages added, removed, renamed and reclassified since the previous edition.

    ``value`` is what stands in the current edition, ``expected`` what stood in the previous one. An addition or a new
    name is information; a removal or a new class changes who can be drawn and wants an answer.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    """
    now, before = (_by_code(table, name) for table, name in ((current, "frame"), (previous, "previous")))
    added, removed = now.index.difference(before.index), before.index.difference(now.index)
    names, old_names = now["village_name"], before["village_name"]
    return [
        *_each("FRAME_ADDED", Severity.INFORMATION, ((code, str(names[code]), "") for code in added)),
        *_each("FRAME_REMOVED", Severity.WARNING, ((code, "", str(old_names[code])) for code in removed)),
        *_changed("FRAME_RENAMED", Severity.INFORMATION, now["village_name"], before["village_name"]),
        *_changed("FRAME_RECLASSIFIED", Severity.WARNING, now["urban_rural_code"], before["urban_rural_code"]),
    ]


def _by_code(table: pd.DataFrame, table_name: str) -> pd.DataFrame:
    require_columns(table, _COMPARED, table_name=table_name)
    text = table.loc[:, list(_COMPARED)].fillna("").astype("str")
    return text.drop_duplicates("village_code").set_index("village_code").sort_index()


def _changed(code: str, severity: Severity, now: "pd.Series[str]", before: "pd.Series[str]") -> Iterable[Finding]:
    both = now.index.intersection(before.index)
    rows = ((village, now[village], before[village]) for village in both if now[village] != before[village])
    return _each(code, severity, rows, field=str(now.name))


def _each(
    code: str, severity: Severity, rows: Iterable[tuple[str, str, str]], *, field: str = "village_code"
) -> Iterable[Finding]:
    return (
        Finding(code=code, severity=severity, subject=village, field=field, value=value, expected=expected)
        for village, value, expected in rows
    )
