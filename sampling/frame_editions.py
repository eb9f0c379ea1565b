"""Comparison of two editions of the frame, matched on code: names repeat across towns and are no key."""

from collections.abc import Iterable

import pandas as pd

from sampling.columns import FRAME_SIZE, integer_column, require_columns
from sampling.findings import Finding, Severity

_COMPARED = ("village_code", "village_name", "urban_rural_code")


SIDE_COLUMNS = (
    "village_code",
    "town_name",
    "village_name_before",
    "village_name",
    "urban_rural_code_before",
    "urban_rural_code",
    "n_households_before",
    "n_households",
    "size_change_percent",
    "is_added",
    "is_removed",
    "is_renamed",
    "is_reclassified",
    "is_resized",
)


def compare_editions(
    current: pd.DataFrame, previous: pd.DataFrame, *, size_change_percent: float | None = None
) -> list[Finding]:
    """Report villages added, removed, renamed, reclassified and, where a limit is given, resized since an edition.

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
        *_resized(current, previous, limit_percent=size_change_percent),
    ]


def editions_side_by_side(
    current: pd.DataFrame, previous: pd.DataFrame, *, size_change_percent: float | None
) -> pd.DataFrame:
    """Return both editions in one table, one row per code of either, by code.

    Parameters
    ----------
    current, previous
        ``village_code, village_name, town_name, urban_rural_code`` and, where there are sizes, ``n_households``.
    size_change_percent
        From which change of size on a village counts as resized, in percent of the earlier size; None: none does.

    Returns
    -------
    DataFrame
        ``SIDE_COLUMNS``; what an edition does not have is missing, and a size that is missing on a side changes by
        nothing that could be said.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    """
    now, before = _sized(current, "frame"), _sized(previous, "previous")
    both = pd.concat([now, before.add_suffix("_before")], axis=1).sort_index()
    joined = both.rename_axis("village_code").reset_index()
    is_both = joined["village_name"].notna() & joined["village_name_before"].notna()
    change = _size_change(joined)
    limit = float("inf") if size_change_percent is None else size_change_percent
    marked = joined.assign(
        town_name=joined["town_name"].fillna(joined["town_name_before"]),
        size_change_percent=change,
        is_added=joined["village_name_before"].isna(),
        is_removed=joined["village_name"].isna(),
        is_renamed=is_both & joined["village_name"].ne(joined["village_name_before"]),
        is_reclassified=is_both & joined["urban_rural_code"].ne(joined["urban_rural_code_before"]),
        is_resized=(is_both & change.abs().gt(limit)).astype("bool"),
    )
    return marked[list(SIDE_COLUMNS)]


def _sized(table: pd.DataFrame, table_name: str) -> pd.DataFrame:
    require_columns(table, (*_COMPARED, "town_name"), table_name=table_name)
    named = table.drop_duplicates("village_code").set_index("village_code")
    sizes = integer_column(named, FRAME_SIZE) if FRAME_SIZE in named else pd.Series(pd.NA, index=named.index)
    return named[["town_name", "village_name", "urban_rural_code"]].assign(n_households=sizes.astype("Int64"))


def _size_change(joined: pd.DataFrame) -> "pd.Series[float]":
    before = joined["n_households_before"].astype("Float64")
    change = 100 * (joined["n_households"].astype("Float64") - before) / before.where(before > 0)
    return change.astype("float64")


def _resized(current: pd.DataFrame, previous: pd.DataFrame, *, limit_percent: float | None) -> Iterable[Finding]:
    if limit_percent is None or FRAME_SIZE not in current or FRAME_SIZE not in previous:
        return
    sides = [
        table.assign(town_name="", **{FRAME_SIZE: pd.to_numeric(table[FRAME_SIZE], errors="coerce").round()})
        for table in (current, previous)
    ]
    table = editions_side_by_side(*sides, size_change_percent=limit_percent)
    for row in table[table["is_resized"]].itertuples():
        yield Finding(
            code="FRAME_RESIZED",
            severity=Severity.WARNING,
            subject=str(row.village_code),
            field=FRAME_SIZE,
            value=str(row.n_households),
            expected=str(row.n_households_before),
        )


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
