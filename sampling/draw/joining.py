"""Selection units of the frame: villages in order, small ones joined to a neighbour of their town and class."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

import pandas as pd

from sampling.columns import FRAME_SIZE, TOWN_WIDTH, integer_column, require_columns
from sampling.draw.digests import lines_digest
from sampling.draw.order import require_ids
from sampling.errors import FrameError

_ORDER = ("town_code", "urban_rural_code", "village_code")


@dataclass(frozen=True, kw_only=True)
class SelectionUnit:
    """A village, or several small ones joined, that PPS can take. ``members`` are the codes joined, in order."""

    town_code: str
    urban_rural_code: str
    village_code: str
    n_households: int
    members: tuple[str, ...]


def frame_units(frame: pd.DataFrame) -> list[SelectionUnit]:
    """Return the frame's villages in selection order: town, class, code.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``, ``ID_NOT_TEXT``, ``ID_INVALID``, ``NOT_INTEGER``.
    FrameError
        ``FRAME_EMPTY``; ``VILLAGE_DUPLICATE``, ``VILLAGE_SIZE_MISSING``, ``VILLAGE_SIZE_NEGATIVE`` with
        ``village_code``.
    """
    require_columns(frame, (*_ORDER, FRAME_SIZE), table_name="frame")
    require_ids(frame, _ORDER)
    if frame.empty:
        raise FrameError("FRAME_EMPTY", "the frame has no villages")
    sizes = integer_column(frame, FRAME_SIZE)
    _refuse_any(frame, frame["village_code"].duplicated(), code="VILLAGE_DUPLICATE")
    _refuse_any(frame, sizes.isna(), code="VILLAGE_SIZE_MISSING")
    _refuse_any(frame, sizes < 0, code="VILLAGE_SIZE_NEGATIVE")
    rows = zip(
        frame["town_code"].str[:TOWN_WIDTH], frame["urban_rural_code"], frame["village_code"], sizes, strict=True
    )
    return [
        SelectionUnit(
            town_code=town,
            urban_rural_code=urban_rural,
            village_code=village,
            n_households=int(size),
            members=(village,),
        )
        for town, urban_rural, village, size in sorted(rows)
    ]


def _refuse_any(frame: pd.DataFrame, wrong: "pd.Series[bool]", *, code: str) -> None:
    if wrong.any():
        village = str(frame.loc[wrong, "village_code"].iloc[0])
        raise FrameError(code, f"village {village}: {code.lower().replace('_', ' ')}", village_code=village)


def sizes_digest(units: Iterable[SelectionUnit]) -> str:
    """Digest the frame that is drawn from: lines ``town_code,urban_rural_code,village_code,n_households`` in order.

    All that the draw reads of the frame is in these lines, before small villages are joined.
    """
    return lines_digest(
        f"{unit.town_code},{unit.urban_rural_code},{unit.village_code},{unit.n_households}" for unit in units
    )


def join_small_villages(villages: Sequence[SelectionUnit], *, min_households: int) -> list[SelectionUnit]:
    """Join villages under ``min_households`` in selection order to the next one of their town and class.

    A unit is complete as soon as it reaches the minimum; what is left at the end of a group joins the unit before; a
    group that is under the minimum altogether stays as one unit. The joined unit keeps the code of its largest
    village (the earlier on ties). Total and order of the sizes are kept.
    """
    groups = groupby(villages, key=lambda unit: (unit.town_code, unit.urban_rural_code))
    return [unit for _, group in groups for unit in _joined_group(list(group), min_households=min_households)]


def _joined_group(group: Sequence[SelectionUnit], *, min_households: int) -> list[SelectionUnit]:
    parts: list[list[SelectionUnit]] = [[]]
    for village in group:
        parts[-1].append(village)
        if sum(unit.n_households for unit in parts[-1]) >= min_households:
            parts.append([])
    left = parts.pop()
    if left and parts:
        parts[-1] += left
    elif left:
        parts = [left]
    return [_joined(part) for part in parts]


def _joined(part: Sequence[SelectionUnit]) -> SelectionUnit:
    largest = max(part, key=lambda unit: unit.n_households)
    return SelectionUnit(
        town_code=largest.town_code,
        urban_rural_code=largest.urban_rural_code,
        village_code=largest.village_code,
        n_households=sum(unit.n_households for unit in part),
        members=tuple(unit.village_code for unit in part),
    )


def n_areas_within(n_households: int, *, target_households: int) -> int:
    """Return into how many areas a village is divided: m = max(1, (2x + s) // (2s)).

    >>> [n_areas_within(x, target_households=350) for x in (0, 524, 525, 3000)]
    [1, 1, 2, 9]
    """
    return max(1, (2 * n_households + target_households) // (2 * target_households))


def area_households(n_households: int, *, n_areas: int) -> int:
    """Return the size of one area of a village: x/m, rounded half up."""
    return (2 * n_households + n_areas) // (2 * n_areas)
