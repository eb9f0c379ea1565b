"""Settled areas as they come from outside (Plan §9): what is checked before they are taken over."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

import pandas as pd

from fieldwork.rules.refusals import StateRefusal
from sampling.columns import AREA_COLUMNS, VILLAGE_WIDTH
from sampling.findings import Finding, Severity

LEVELS = ("provincial", "city_county")
MAIN_SET = 0
_MOST_ALTERNATE_SET = 2


@dataclass(frozen=True, kw_only=True)
class AreaImportRules:
    """What settled areas are checked against: the villages of the frame, and the plan's numbers."""

    village_codes: frozenset[str]
    n_areas: int
    n_provincial: int
    min_households: int


def settled_areas(table: pd.DataFrame) -> pd.DataFrame:
    """Return the areas with all canonical columns: set 0 and the village of the code where the file says nothing.

    Columns ``ea_id, village_code, level, serial, set, n_households, inclusion_prob``.
    """
    filled = table.reindex(columns=list(AREA_COLUMNS))
    return filled.assign(
        village_code=filled["ea_id"].str.slice(0, VILLAGE_WIDTH),
        set=filled["set"].astype("Int64").fillna(MAIN_SET),
        serial=filled["serial"].astype("Int64"),
        n_households=filled["n_households"].astype("Int64"),
    )


def check_settled_areas(areas: pd.DataFrame, *, rules: AreaImportRules) -> list[Finding]:
    """Report what cannot be, and what differs from the plan, in the areas of `settled_areas`."""
    return [
        *_row_findings(areas, rules),
        *_serial_findings(areas),
        *_alternate_findings(areas),
        *_count_findings(areas, rules),
    ]


def _row_findings(areas: pd.DataFrame, rules: AreaImportRules) -> Iterator[Finding]:
    for row in areas.to_dict("records"):
        ea_id, prob, size = str(row["ea_id"]), row["inclusion_prob"], row["n_households"]
        if row["village_code"] not in rules.village_codes:
            yield _error("AREA_VILLAGE_NOT_IN_FRAME", ea_id, "village_code", str(row["village_code"]))
        if pd.isna(prob) or not 0 < prob <= 1:
            yield _error("AREA_IMPORT_PROB", ea_id, "inclusion_prob", "" if pd.isna(prob) else f"{prob:g}")
        if row["level"] not in LEVELS:
            yield _error("AREA_LEVEL_MISSING", ea_id, "level", "")
        if pd.isna(row["serial"]):
            yield _error("AREA_SERIAL_MISSING", ea_id, "serial", "")
        if not 0 <= row["set"] <= _MOST_ALTERNATE_SET:
            yield _error("AREA_SET_WRONG", ea_id, "set", str(row["set"]), expected=str(_MOST_ALTERNATE_SET))
        if pd.isna(size):
            yield _error("AREA_SIZE_MISSING", ea_id, "n_households", "")
        elif size < rules.min_households:
            yield _warning("AREA_UNDER_THRESHOLD", ea_id, "n_households", str(size), str(rules.min_households))


def _serial_findings(areas: pd.DataFrame) -> Iterator[Finding]:
    known = areas[areas["serial"].notna()]
    for row in known[known.duplicated(["set", "serial"])].to_dict("records"):
        yield _error("AREA_SERIAL_REPEATED", str(row["ea_id"]), "serial", str(row["serial"]), expected="1")


def _alternate_findings(areas: pd.DataFrame) -> Iterator[Finding]:
    main = areas[areas["set"] == MAIN_SET].drop_duplicates("serial").set_index("serial")["level"]
    for row in areas[(areas["set"] != MAIN_SET) & areas["serial"].notna()].to_dict("records"):
        ea_id, serial = str(row["ea_id"]), row["serial"]
        if serial not in main.index:
            yield _error("AREA_ALTERNATE_WITHOUT_MAIN", ea_id, "serial", str(serial))
        elif row["level"] != main[serial]:
            yield _error("AREA_ALTERNATE_LEVEL", ea_id, "level", str(row["level"]), expected=str(main[serial]))


def _count_findings(areas: pd.DataFrame, rules: AreaImportRules) -> Iterator[Finding]:
    main = areas[areas["set"] == MAIN_SET]
    if len(main) != rules.n_areas:
        yield _error("AREA_COUNT_DIFFERS", "", "ea_id", str(len(main)), expected=str(rules.n_areas))
    n_provincial = int((main["level"] == LEVELS[0]).sum())
    if n_provincial != rules.n_provincial:
        yield _warning("AREA_LEVEL_COUNT_DIFFERS", "", "level", str(n_provincial), str(rules.n_provincial))


def require_not_own(coming: Iterable[str], own: Collection[str], *, label: str) -> None:
    """Refuse areas that are those of an own draw: that is never shown as another authority's.

    Raises
    ------
    StateRefusal
        ``AREA_IMPORT_IS_OWN_DRAW``.
    """
    if own and set(coming) == set(own):
        raise StateRefusal("AREA_IMPORT_IS_OWN_DRAW", label=label)


def _error(code: str, ea_id: str, field: str, value: str, *, expected: str = "") -> Finding:
    return Finding(code=code, severity=Severity.ERROR, subject=ea_id, field=field, value=value, expected=expected)


def _warning(code: str, ea_id: str, field: str, value: str, expected: str) -> Finding:
    return Finding(code=code, severity=Severity.WARNING, subject=ea_id, field=field, value=value, expected=expected)
