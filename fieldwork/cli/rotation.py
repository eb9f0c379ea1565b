"""`zhuhu rotation`: who leaves and enters when, as a calendar of the coming years."""

import re
import tomllib
from pathlib import Path
from typing import Annotated

import pandas as pd
import typer

from fieldwork.cli.chinese import ChineseCommand, group
from fieldwork.cli.output import say
from fieldwork.cli.tables import aligned
from fieldwork.exchange.sources import source_file
from fieldwork.exchange.writing import csv_bytes, write_file
from fieldwork.resources import shipped_toml
from fieldwork.rules.refusals import InputRefusal, Refusal
from fieldwork.rules.rotation import RotationRules, parse_rotation
from sampling.rotation import (
    FULL_ROTATION,
    IN_CYCLE_ROTATION,
    NO_ROTATION,
    RotationPlan,
    households_needed,
    longest_stay,
    planned_overlap,
    rotation_calendar,
)

SHIPPED_ROTATION = ("rotation", "national_2022.toml")
EVENT_NAMES = {FULL_ROTATION: "大轮换", IN_CYCLE_ROTATION: "小轮换", NO_ROTATION: "不轮换"}
LONGEST_CALENDAR = 100
_SHOWN = {
    "wave": "轮次",
    "starts_on": "开始",
    "batch": "批次",
    "event_name": "事件",
    "groups_leaving": "换出（组 户数）",
    "groups_entering": "换入（组 户数）",
    "overlap_with_last_wave": "与上一轮重叠",
    "trial_starts_on": "试记账开始",
}

app = group("轮换：哪一年、哪一批县区、哪些轮换组换出和换入。")

RotationFile = Annotated[
    Path | None, typer.Argument(metavar="轮换方案", help="轮换方案 TOML；不给时用随附的全国 2022 年方案。")
]
Years = Annotated[int, typer.Option("--years", metavar="年数", help="排几年。", min=1, max=LONGEST_CALENDAR)]
CalendarFile = Annotated[Path | None, typer.Option("--out", metavar="文件", help="把日历写成 CSV。")]


@app.command("calendar", cls=ChineseCommand, help="排出轮换日历：开始日期、批次、事件、换出和换入、与上一轮的重叠。")
def calendar(rotation: RotationFile = None, *, years: Years = 10, out: CalendarFile = None) -> None:
    """Print the calendar of a rotation plan, one row per wave and batch, and write it on demand."""
    plan = read_rotation(rotation).plan
    table = calendar_table(plan, n_waves=years)
    if out is not None:
        write_file(out, csv_bytes(table))
    say(f"轮换方案：{plan.name}；每 {plan.cycle_years} 年一次大轮换，每个小区 {plan.n_households} 户")
    for batch in plan.batches:
        say(_about_batch(plan, batch.name, batch.counties))
    say(_shown(table))
    say("户数都是每个小区的；换出户记账到轮次开始的前一天；第一轮换下的是上一套样本，不在本方案内，不列。")
    if out is not None:
        say(f"已写入 {out}")


def read_rotation(path: Path | None) -> RotationRules:
    """Return the rotation rules in a TOML file, or the shipped ones; a refusal names the file.

    Raises
    ------
    InputRefusal
        ``COMMAND_PLAN_UNREADABLE`` if it is no TOML in UTF-8, ``COMMAND_PLAN_REFUSED`` with what is wrong in it.
    """
    if path is None:
        return parse_rotation(shipped_toml(*SHIPPED_ROTATION))
    file = source_file(path)
    try:
        return parse_rotation(tomllib.loads(file.content.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        raise InputRefusal("COMMAND_PLAN_UNREADABLE", file=file.name) from error
    except tomllib.TOMLDecodeError as error:
        raise InputRefusal("COMMAND_PLAN_REFUSED", file=file.name, problem=_not_toml(error)) from error
    except Refusal as refusal:
        raise InputRefusal("COMMAND_PLAN_REFUSED", file=file.name, problem=refusal.sentence) from refusal


def _not_toml(error: tomllib.TOMLDecodeError) -> str:
    line = re.search(r"line (\d+)", str(error))
    where = f"第 {line[1]} 行附近" if line else "末尾"
    return f"{where}不是有效的 TOML；应与 data/rotation/national_2022.toml 的格式相同；请改正后再试。"


def calendar_table(plan: RotationPlan, *, n_waves: int) -> pd.DataFrame:
    """Return the calendar with one row per wave and batch; the groups of a batch are counted together.

    ``groups_leaving`` and ``groups_entering`` name the groups with their households; ``overlap_with_last_wave`` counts
    the households that stay, by plan; it is missing in the first wave.
    """
    by_group = rotation_calendar(plan, n_waves=n_waves)
    return pd.DataFrame([_wave_row(plan, rows) for _, rows in by_group.groupby(["wave", "batch"], sort=False)]).astype(
        {"overlap_with_last_wave": "Int64"}
    )


def _wave_row(plan: RotationPlan, rows: pd.DataFrame) -> dict[str, object]:
    first = rows.iloc[0]
    wave, batch = int(first["wave"]), str(first["batch"])
    is_first = wave == plan.first_wave
    return {
        "wave": wave,
        "cycle_no": first["cycle_no"],
        "year_of_cycle": first["year_of_cycle"],
        "batch": batch,
        "event": next((event for event in EVENT_NAMES if event in set(rows["event"])), NO_ROTATION),
        "trial_starts_on": next(iter(rows["trial_starts_on"].dropna()), None),
        "starts_on": first["starts_on"],
        "ends_on": first["ends_on"],
        "groups_leaving": _groups(rows, "n_leaving"),
        "n_leaving": rows["n_leaving"].sum(),
        "groups_entering": _groups(rows, "n_entering"),
        "n_entering": rows["n_entering"].sum(),
        "overlap_with_last_wave": None if is_first else planned_overlap(plan, batch=batch, waves=(wave - 1, wave)),
    }


def _groups(rows: pd.DataFrame, column: str) -> str:
    moving = rows[rows[column] > 0]
    return "、".join(f"{name} {n}" for name, n in zip(moving["rotation_group"], moving[column], strict=True))


def _about_batch(plan: RotationPlan, batch: str, counties: tuple[str, ...]) -> str:
    named = f"县区 {'、'.join(counties)}" if counties else "方案没有列出县区"
    used = f"一个周期每个小区用 {households_needed(plan, batch=batch)} 户"
    return f"{batch}：{named}；{used}，一户最多记账 {longest_stay(plan, batch=batch)} 年"


def _shown(table: pd.DataFrame) -> str:
    told = table.assign(event_name=table["event"].map(EVENT_NAMES))[list(_SHOWN)]
    cells = told.astype("object").where(told.notna(), "–").replace("", "–")
    return aligned(list(_SHOWN.values()), cells.to_numpy().tolist())
