"""Verification of the frame (抽样框): the list of village-level units that areas are drawn from.

Checks what a code list can be checked for (Plan §7): form and hierarchy of codes, names against the kind that the
code says, classes, duplicates, sizes. A unit's urban-rural class is never inferred from its name or type. Editions
are compared by code: names repeat across towns.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from sampling.columns import COUNTY_WIDTH, FRAME_COLUMNS, FRAME_SIZE, TOWN_WIDTH, VILLAGE_WIDTH, require_columns
from sampling.findings import Finding, Severity
from sampling.frame_editions import compare_editions, editions_side_by_side
from sampling.frame_sizes import check_sizes

__all__ = ["FrameRules", "PartRange", "compare_editions", "editions_side_by_side", "verify_frame"]

_TOWN_SUFFIX = "000"


@dataclass(frozen=True, kw_only=True)
class PartRange:
    """A range of a three-digit code part and the endings that names of its kind have; no endings: any name."""

    first: int
    last: int
    kind: str
    endings: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FrameRules:
    """What a frame is checked against.

    ``classes`` maps urban-rural codes to names, ``unusual_classes`` are those worth a look. ``name_suffixes`` are
    taken off a village's name to find its stem. ``county_code`` None: the frame may hold several counties.
    ``size_tolerance_percent`` is how far the frame's total may lie from ``published_households``,
    ``size_change_percent`` how far a village's size may lie from the edition before (None: not compared).
    """

    classes: Mapping[str, str]
    unusual_classes: frozenset[str] = frozenset()
    town_part_kinds: tuple[PartRange, ...] = ()
    village_part_kinds: tuple[PartRange, ...] = ()
    county_code: str | None = None
    published_households: int | None = None
    size_tolerance_percent: float = 5.0
    size_change_percent: float | None = None
    name_suffixes: tuple[str, ...] = (
        "社区居民委员会",
        "社区居委会",
        "居民委员会",
        "村民委员会",
        "居委会",
        "村委会",
        "社区",
        "村",
    )


def verify_frame(frame: pd.DataFrame, *, rules: FrameRules, previous: pd.DataFrame | None = None) -> list[Finding]:
    """Check a frame and, with ``previous``, compare it with an older edition; findings in the order of the checks.

    Parameters
    ----------
    frame, previous
        The canonical columns as text; ``n_households`` is optional and only checked where it is there.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    """
    require_columns(frame, FRAME_COLUMNS, table_name="frame")
    if frame.empty:
        return [Finding(code="FRAME_EMPTY", severity=Severity.ERROR, subject="", field="village_code")]
    table = frame.assign(**{column: frame[column].fillna("").astype("str") for column in FRAME_COLUMNS})
    findings = [finding for check in _CHECKS for finding in check(table, rules)]
    if FRAME_SIZE in table:
        findings += check_sizes(
            table, published=rules.published_households, tolerance_percent=rules.size_tolerance_percent
        )
    if previous is None:
        return findings
    return [*findings, *compare_editions(frame, previous, size_change_percent=rules.size_change_percent)]


def _rows(table: pd.DataFrame, wrong: "pd.Series[bool]", columns: Sequence[str]) -> Iterable[tuple[str, ...]]:
    selected = table.loc[wrong.astype("bool"), list(columns)]
    return (tuple(str(value) for value in row) for row in selected.itertuples(index=False))


def _check_code_form(table: pd.DataFrame, _rules: FrameRules) -> Iterable[Finding]:
    is_code = table["village_code"].str.fullmatch(rf"[0-9]{{{VILLAGE_WIDTH}}}")
    for (code,) in _rows(table, ~is_code, ["village_code"]):
        yield Finding(
            code="FRAME_CODE_FORM",
            severity=Severity.ERROR,
            subject=code,
            field="village_code",
            value=code,
            expected=str(VILLAGE_WIDTH),
        )


def _check_duplicates(table: pd.DataFrame, _rules: FrameRules) -> Iterable[Finding]:
    counts = table["village_code"].value_counts(sort=False)
    for code, count in counts[counts > 1].items():
        yield Finding(
            code="FRAME_CODE_DUPLICATE",
            severity=Severity.ERROR,
            subject=str(code),
            field="village_code",
            value=str(count),
            expected="1",
        )


def _check_hierarchy(table: pd.DataFrame, rules: FrameRules) -> Iterable[Finding]:
    town, village = table["town_code"], table["village_code"]
    is_town = town.str.fullmatch(rf"[0-9]{{{TOWN_WIDTH}}}(?:{_TOWN_SUFFIX})?")
    belongs = town.str[:TOWN_WIDTH] == village.str[:TOWN_WIDTH]
    for code, value in _rows(table, ~is_town, ["village_code", "town_code"]):
        yield Finding(
            code="FRAME_TOWN_CODE_FORM",
            severity=Severity.ERROR,
            subject=code,
            field="town_code",
            value=value,
            expected=str(TOWN_WIDTH),
        )
    for code, value in _rows(table, is_town & ~belongs, ["village_code", "town_code"]):
        yield Finding(
            code="FRAME_TOWN_MISMATCH",
            severity=Severity.ERROR,
            subject=code,
            field="town_code",
            value=value,
            expected=code[:TOWN_WIDTH],
        )
    county = rules.county_code
    for (code,) in _rows(table, village.str[:COUNTY_WIDTH] != county, ["village_code"]) if county else ():
        yield Finding(
            code="FRAME_OUTSIDE_COUNTY",
            severity=Severity.ERROR,
            subject=code,
            field="village_code",
            value=code[:COUNTY_WIDTH],
            expected=str(county),
        )


def _check_missing_names(table: pd.DataFrame, _rules: FrameRules) -> Iterable[Finding]:
    for column in ("village_name", "town_name"):
        for (code,) in _rows(table, table[column].str.strip() == "", ["village_code"]):
            yield Finding(code="FRAME_NAME_MISSING", severity=Severity.ERROR, subject=code, field=column)


def _check_editions(table: pd.DataFrame, _rules: FrameRules) -> Iterable[Finding]:
    editions = sorted(table["edition"].unique())
    if len(editions) > 1 or editions == [""]:
        yield Finding(
            code="FRAME_EDITIONS_SEVERAL",
            severity=Severity.ERROR,
            subject="",
            field="edition",
            value=" ".join(editions),
            expected="1",
        )


def _check_classes(table: pd.DataFrame, rules: FrameRules) -> Iterable[Finding]:
    kinds = (
        ("FRAME_CLASS_UNKNOWN", Severity.ERROR, ~table["urban_rural_code"].isin(list(rules.classes))),
        ("FRAME_CLASS_UNUSUAL", Severity.INFORMATION, table["urban_rural_code"].isin(list(rules.unusual_classes))),
    )
    for code, severity, wrong in kinds:
        for village, value in _rows(table, wrong, ["village_code", "urban_rural_code"]):
            yield Finding(code=code, severity=severity, subject=village, field="urban_rural_code", value=value)


def _check_town_parts(table: pd.DataFrame, rules: FrameRules) -> Iterable[Finding]:
    towns = table.drop_duplicates(["town_code", "town_name"])
    parts = towns["village_code"].str[COUNTY_WIDTH:TOWN_WIDTH]
    rows = zip(towns["town_code"], parts, towns["town_name"], strict=True)
    yield from _check_parts(rows, kinds=rules.town_part_kinds, prefix="FRAME_TOWN")


def _check_village_parts(table: pd.DataFrame, rules: FrameRules) -> Iterable[Finding]:
    parts = table["village_code"].str[TOWN_WIDTH:VILLAGE_WIDTH]
    rows = zip(table["village_code"], parts, table["village_name"], strict=True)
    yield from _check_parts(rows, kinds=rules.village_part_kinds, prefix="FRAME_VILLAGE")


def _check_parts(rows: Iterable[tuple[str, str, str]], *, kinds: Sequence[PartRange], prefix: str) -> Iterable[Finding]:
    """Compare names with the kind that the code's part says; what no range covers is reported as unknown."""
    level = prefix.removeprefix("FRAME_").lower()
    for subject, part, name in rows:
        if not kinds or not part.isdecimal() or not name.strip():
            continue
        kind = next((kind for kind in kinds if kind.first <= int(part) <= kind.last), None)
        if kind is None:
            yield Finding(
                code=f"{prefix}_PART_UNKNOWN",
                severity=Severity.WARNING,
                subject=subject,
                field=f"{level}_code",
                value=part,
            )
        elif kind.endings and not name.strip().endswith(kind.endings):
            yield Finding(
                code=f"{prefix}_NAME_UNEXPECTED",
                severity=Severity.WARNING,
                subject=subject,
                field=f"{level}_name",
                value=name,
                expected="、".join(kind.endings),
            )


def _check_town_names(table: pd.DataFrame, _rules: FrameRules) -> Iterable[Finding]:
    for town, names in table.groupby("town_code", sort=True)["town_name"].unique().items():
        if len(names) > 1:
            yield Finding(
                code="FRAME_TOWN_NAME_DIFFERS",
                severity=Severity.WARNING,
                subject=str(town),
                field="town_name",
                value=" ".join(sorted(names)),
                expected="1",
            )


def name_stem(name: str, suffixes: Iterable[str]) -> str:
    """Return a village's name without what says its kind: 朱村社区居委会 and 朱村村委会 share the stem 朱村."""
    longest = max((suffix for suffix in suffixes if name.endswith(suffix)), key=len, default="")
    return name.removesuffix(longest) or name


def _check_repeated_names(table: pd.DataFrame, rules: FrameRules) -> Iterable[Finding]:
    unique = table.drop_duplicates("village_code")
    named = unique.assign(
        county=unique["village_code"].str[:COUNTY_WIDTH],
        stem=[name_stem(name, rules.name_suffixes) for name in unique["village_name"]],
    )
    named = named.loc[named["village_name"].str.strip() != ""]
    yield from _repeated(named, "FRAME_NAME_REPEATED_IN_TOWN", ["town_code", "village_name"], Severity.WARNING)
    across = named.drop_duplicates(["town_code", "village_name"])
    yield from _repeated(across, "FRAME_NAME_REPEATED", ["county", "village_name"], Severity.INFORMATION)
    stems = named.drop_duplicates(["town_code", "village_name"])
    yield from _repeated(stems, "FRAME_STEM_REPEATED_IN_TOWN", ["town_code", "stem"], Severity.INFORMATION)


def _repeated(table: pd.DataFrame, code: str, keys: list[str], severity: Severity) -> Iterable[Finding]:
    """Return one finding per repeated value: ``subject`` the first code, ``expected`` the others."""
    repeated = table.loc[table.duplicated(keys, keep=False)]
    for key, rows in repeated.groupby(keys, sort=True):
        codes = sorted(rows["village_code"])
        yield Finding(
            code=code,
            severity=severity,
            subject=codes[0],
            field="village_name",
            value=str(key[-1]),
            expected=" ".join(codes[1:]),
        )


_Check = Callable[[pd.DataFrame, FrameRules], Iterable[Finding]]
_CHECKS: tuple[_Check, ...] = (
    _check_code_form,
    _check_duplicates,
    _check_hierarchy,
    _check_missing_names,
    _check_editions,
    _check_classes,
    _check_town_parts,
    _check_village_parts,
    _check_town_names,
    _check_repeated_names,
)
