"""The areas of the old cycle, as a new cycle avoids them: read from a file, and told in words and tables."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from fieldwork.cli.reading import naming_the_record, read_list, read_record
from fieldwork.cli.tables import aligned
from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import source_file
from fieldwork.messages import sentence
from fieldwork.rules.refusals import InputRefusal
from sampling.columns import FRAME_SIZE, VILLAGE_WIDTH
from sampling.draw.area_record import AreaDrawRecord
from sampling.draw.joining import n_areas_within
from sampling.draw.record import STAGE_AREAS
from sampling.findings import Finding
from sampling.rotation import AvoidedUnit, FrameWithoutOldAreas, LostCoverage, RotationError, standing_area_number

_COMMAND = "zhuhu frame without"
_MAIN_SET = 0
_WORDS = {
    AvoidedUnit.AREA: "小区：只去掉旧小区，村居按余下的户数留在框里",
    AvoidedUnit.VILLAGE: "村居：旧小区所在的村居整个去掉",
}


@dataclass(frozen=True, kw_only=True)
class OldAreas:
    """The old cycle's main areas; with ``n_areas`` of their villages if a record said so, else without."""

    name: str
    table: pd.DataFrame
    findings: Sequence[Finding]
    is_record: bool

    def unit_for(self, asked: AvoidedUnit | None, *, by_plan: AvoidedUnit) -> AvoidedUnit:
        """Return what leaves the frame: as asked; else by plan; from a table, which numbers no areas, the villages.

        Raises
        ------
        InputRefusal
            ``COMMAND_VALUE_WRONG`` if a table is to tell areas apart.
        """
        if self.is_record:
            return asked or by_plan
        if asked is AvoidedUnit.AREA:
            expected = "village；按小区避开须知道各村居分成几个小区，请用 --old 给 area_draw_record.json"
            raise InputRefusal("COMMAND_VALUE_WRONG", name="--unit", expected=expected, command=_COMMAND)
        return AvoidedUnit.VILLAGE

    @contextmanager
    def naming_it(self) -> Iterator[None]:
        """Name this file in what is wrong with its areas."""
        try:
            yield
        except RotationError as error:
            problem = sentence(error.code, **error.fields)
            raise InputRefusal("FILE_REFUSED", file=self.name, problem=problem) from error

    def told(self, unit: AvoidedUnit) -> str:
        """Return a line that says which areas are avoided, and how."""
        line = f"旧周期 {self.name}：正选的 {self.table['ea_id'].nunique()} 个小区；避开的单位是{_WORDS[unit]}"
        return line if self.is_record else f"{line}（并入的小村居在小区表里看不出，仍在框里；须避开时请给记录）"


def read_old_areas(path: Path) -> OldAreas:
    """Return the old cycle's main areas from ``areas.csv`` or ``area_draw_record.json``, told apart by content."""
    file = source_file(path)
    is_record = path.suffix.lower() == ".json" or file.bare.startswith(b"{")
    old = _from_record(path) if is_record else _from_table(path)
    if old.table.empty:
        expected = f"有正选小区（套别 {_MAIN_SET}）的 areas.csv 或 area_draw_record.json"
        raise InputRefusal("COMMAND_VALUE_WRONG", name=f"--old（{file.name}）", expected=expected, command=_COMMAND)
    return old


def _from_record(path: Path) -> OldAreas:
    content = read_record(path)
    if content.get("stage") != STAGE_AREAS:
        problem = "不是抽小区的记录；应为旧周期的 area_draw_record.json 或 areas.csv；请改正后再试。"
        raise InputRefusal("FILE_REFUSED", file=path.name, problem=problem)
    with naming_the_record(path):
        record = AreaDrawRecord.from_dict(content)
    rows = [
        (area.ea_id, village, area.n_village_areas)
        for area in record.areas
        if area.set == _MAIN_SET
        for village in area.members
    ]
    table = pd.DataFrame(rows, columns=["ea_id", "village_code", "n_areas"])
    return OldAreas(name=path.name, table=table, findings=(), is_record=True)


def _from_table(path: Path) -> OldAreas:
    """Read a table of areas; nothing but ``ea_id`` is needed, and without ``set`` all are main areas."""
    form = shipped_form("area")
    fields = tuple(replace(column, required=column.name == "ea_id") for column in form.fields)
    read = read_list(path, replace(form, fields=fields))
    sets = read.table.get("set", pd.Series(_MAIN_SET, index=read.table.index, dtype="Int64"))
    main = read.table.loc[sets.fillna(_MAIN_SET) == _MAIN_SET, ["ea_id"]]
    table = main.assign(village_code=main["ea_id"].str[:VILLAGE_WIDTH])
    return OldAreas(name=path.name, table=table, findings=read.findings, is_record=False)


def numbers_of_areas(
    taken: Mapping[str, Sequence[int]], *, frame: pd.DataFrame, area_target_households: int
) -> pd.DataFrame:
    """Return all areas of the villages that keep a part: which are taken, and as which number the others are drawn.

    Parameters
    ----------
    frame
        The frame before the old areas left it: its sizes say how many areas each village has.

    Returns
    -------
    DataFrame
        ``ea_id, village_code, area_number, is_taken, drawn_number``; ``drawn_number`` is missing for taken areas.
    """
    sizes = dict(zip(frame["village_code"], frame[FRAME_SIZE], strict=True))
    rows = [
        row
        for village, numbers in taken.items()
        for row in _rows(
            village, numbers, n_areas=n_areas_within(int(sizes[village]), target_households=area_target_households)
        )
    ]
    columns = ["ea_id", "village_code", "area_number", "is_taken", "drawn_number"]
    return pd.DataFrame(rows, columns=columns).astype({"drawn_number": "Int64"})


def _rows(village: str, taken: Sequence[int], *, n_areas: int) -> Iterator[tuple[str, str, int, int, int | None]]:
    drawn = {standing_area_number(k, taken=taken): k for k in range(1, n_areas - len(taken) + 1)}
    for number in range(1, n_areas + 1):
        yield f"{village}{number:03d}", village, number, int(number in taken), drawn.get(number)


def coverage_lines(left: FrameWithoutOldAreas, *, frame: pd.DataFrame) -> list[str]:
    """Return what has no chance any more: a table by town, and the sum."""
    lost = left.lost
    remains = f"余下 {len(left.frame)} 个村居、{lost.n_households - lost.n_lost:,} 户"
    return [
        _by_town(lost, names=dict(zip(frame["town_code"], frame["town_name"], strict=True))),
        f"失去覆盖：{lost.n_villages} 个村居，{lost.n_lost:,} 户，占 {lost.lost_percent:.2f}%；{remains}",
    ]


def _by_town(lost: LostCoverage, *, names: Mapping[str, str]) -> str:
    rows = [
        (
            row.town_code,
            names[str(row.town_code)],
            f"{row.n_households:,}",
            f"{row.n_lost:,}",
            f"{row.lost_percent:.2f}%",
        )
        for row in lost.by_town.itertuples()
    ]
    return aligned(["镇街代码", "镇街", "户数", "失去的户数", "占比"], rows)


def number_lines(numbers: pd.DataFrame, *, file: str) -> list[str]:
    """Return in words how the numbers of the new draw are read, with a table of the villages concerned."""
    if numbers.empty:
        return []
    rows = [_village_row(village, areas) for village, areas in numbers.groupby("village_code")]
    return [
        "这些村居的旧小区已用过。新抽到的第几个，只在没有用过的小区里数；请按下表换成原来的序号，再去画小区边界：",
        aligned(["村居代码", "小区数", "已用", "抽到→原序号（未列的不变）"], rows),
        f"逐个小区的对照在 {file}。",
        "新记录里的小区数（n_village_areas）若与未用的个数不同，说明并入了小村居，序号不能照换，请重新划分。",
    ]


def _village_row(village: object, areas: pd.DataFrame) -> tuple[object, int, str, str]:
    used = areas.loc[areas["is_taken"] == 1, "area_number"]
    moved = areas[areas["drawn_number"].notna() & (areas["drawn_number"] != areas["area_number"])]
    pairs = [f"{k}→{number}" for k, number in zip(moved["drawn_number"], moved["area_number"], strict=True)]
    return village, len(areas), "、".join(map(str, used)), "、".join(pairs) or "都不变"
