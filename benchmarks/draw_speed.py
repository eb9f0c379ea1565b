"""How fast the draws are: run from the repository as ``python benchmarks/draw_speed.py``.

Prints Markdown. Every table is measured in one run, turn by turn; medians of five turns.
"""

import argparse
import json
from collections.abc import Callable, Mapping
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd
from measuring import machine, measure, peak_mb, table
from peers import duckdb_draw, installed, polars_draw, svy_draw, svy_pps

from sampling.draw import HouseholdDesign, HouseholdDraw, draw_households
from sampling.draw.kernel import KernelDesign, KernelDraw, draw_rows
from sampling.draw.kernel_order import SortKey
from sampling.draw.kernel_pps import draw_pps

Integers = npt.NDArray[np.int64]
Calls = dict[str, Callable[[], object]]

SEED = "2022-08-31 04713"
PER_AREA, N_SAMPLE = 300, 10
KERNEL, ARGSORT, WHOLE = "本软件：整数核心", "np.argsort（打包的 64 位键）", "本软件：文字代码、记录、样本、备选、顺序"
PACKAGES = ("numpy", "pandas", "pyarrow", "polars", "duckdb", "svy")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--areas", type=int, default=16_000)
    arguments.add_argument("--repeats", type=int, default=5)
    given = arguments.parse_args()
    print(f"- 日期：{date.today().isoformat()}")  # noqa: DTZ011 - the day on which it was measured, for the reader
    print(machine(PACKAGES))
    print(f"- 命令：`python benchmarks/draw_speed.py --areas {given.areas} --repeats {given.repeats}`\n")
    for is_shuffled in (True, False):
        show_draw(given.areas, is_shuffled=is_shuffled, repeats=given.repeats)
    show_small(given.repeats)
    show_pps(given.repeats)


def household_columns(n_areas: int, *, is_shuffled: bool) -> dict[str, Integers]:
    """Areas of 300 households; incomes in hundreds repeat within an area, so that ids must break ties."""
    rng = np.random.default_rng(20220831)
    n_rows = n_areas * PER_AREA
    income = rng.lognormal(10.5, 0.8, n_rows).astype(np.int64) // 100 * 100
    rows = rng.permutation(n_rows) if is_shuffled else np.arange(n_rows)
    return {"area": rows // PER_AREA, "income": income, "id": rows}


def as_list(columns: Mapping[str, Integers]) -> pd.DataFrame:
    """Return the same list with text ids of 15 and 20 digits."""
    ea_ids = pd.array([area_id(number) for number in range(int(columns["area"].max()) + 1)], dtype="str")
    endings = pd.array([f"{number % 999 + 1:03d}{number // 999 + 1:02d}" for number in range(PER_AREA)], dtype="str")
    areas = ea_ids.take(columns["area"])
    household_ids = areas + endings.take(columns["id"] % PER_AREA)
    return pd.DataFrame({"ea_id": areas, "household_id": household_ids, "income": columns["income"]})


def area_id(number: int) -> str:
    return f"{440118001001 + number // 20:012d}{number % 20 + 1:03d}"


def show_draw(n_areas: int, *, is_shuffled: bool, repeats: int) -> None:
    columns = household_columns(n_areas, is_shuffled=is_shuffled)
    ea_ids = [area_id(number) for number in range(n_areas)]
    screened = as_list(columns)
    packed = columns["area"] << 40 | columns["income"]
    design = KernelDesign(n_sample=N_SAMPLE, seed=SEED)

    def kernel() -> KernelDraw:
        return draw_rows(
            columns["area"], [SortKey(values=columns["income"])], [columns["id"]], ea_ids=ea_ids, design=design
        )

    def whole() -> object:
        return draw_households(screened, design=HouseholdDesign(sort=("income",)), seed=SEED)

    drawn = kernel()
    calls: Calls = {ARGSORT: lambda: np.argsort(packed), KERNEL: kernel, WHOLE: whole}
    calls["np.lexsort（小区、收入、户）"] = lambda: np.lexsort((columns["id"], columns["income"], columns["area"]))
    calls |= peer_calls(columns, drawn)
    order = "行的次序随机" if is_shuffled else "行按小区、户排好"
    title = f"{n_areas * PER_AREA:,} 户、{n_areas:,} 个小区，每个抽 {N_SAMPLE} 户，按收入排序（{order}）"
    print(table(title, measure(calls, repeats=repeats), base=KERNEL))
    print(f"整数核心在输入之外最多占用 {peak_mb(kernel):,.0f} MB。\n")


def peer_calls(columns: dict[str, Integers], drawn: KernelDraw) -> Calls:
    """Peers that are installed; those that can draw from the same starts must draw the same rows."""
    calls: Calls = {}
    for name, peer in (("polars", polars_draw), ("duckdb", duckdb_draw)):
        if installed(name):
            calls[name] = draw = peer(columns, drawn.starts.start, n_sample=N_SAMPLE)
            if not np.array_equal(draw(), drawn.rows):
                raise SystemExit(f"{name} draws other rows")
    if installed("svy"):
        calls["svy（等规模的 PPS 等距）"] = svy_draw(columns, n_sample=N_SAMPLE)
    return calls


def show_small(repeats: int) -> None:
    screened = as_list(household_columns(15, is_shuffled=True))
    name = "15 个小区 × 300 户，带记录"

    def draw() -> HouseholdDraw:
        return draw_households(screened, design=HouseholdDesign(sort=("income",)), seed=SEED)

    def draw_and_write() -> object:
        return json.dumps(draw().record.to_dict(), ensure_ascii=False, indent=2)

    calls: Calls = {name: draw, f"{name}，写成 JSON 文本": draw_and_write}
    print(table("方案的规模", measure(calls, repeats=repeats), base=name))


def show_pps(repeats: int) -> None:
    rng = np.random.default_rng(7)
    strata = np.sort(rng.integers(0, 640, 600_000))
    sizes = rng.lognormal(5.8, 1.0, len(strata)).astype(np.int64) + 1
    stratum_ids = [f"{number:03d}" for number in range(640)]
    rows = rng.permutation(len(strata))

    def draw(order: Integers | slice) -> Callable[[], object]:
        return lambda: draw_pps(
            strata[order], sizes[order], stratum_ids=stratum_ids, n_sample=np.full(640, 25), text=(SEED, "areas")
        )

    base = "本软件（行按层排好）"
    calls: Calls = {base: draw(slice(None)), "本软件（行的次序随机）": draw(rows)}
    if installed("svy"):
        calls["svy"] = svy_pps(strata, sizes, n_sample=25)
    print(table("60 万个村居、640 层中按户数 PPS 抽 16,000 个", measure(calls, repeats=repeats), base=base))


if __name__ == "__main__":
    main()
