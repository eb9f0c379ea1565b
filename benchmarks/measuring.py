"""Time several ways of doing the same thing in one run, in turns, so that a busy machine slows all of them alike."""

import gc
import os
import platform
import statistics
import time
import tracemalloc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

Call = Callable[[], object]


@dataclass(frozen=True, kw_only=True)
class Timing:
    """Medians over the turns: seconds on the wall and of the processors."""

    wall_s: float
    cpu_s: float


def measure(calls: Mapping[str, Call], *, repeats: int) -> dict[str, Timing]:
    """Run each call once per turn and return the medians by name."""
    walls: dict[str, list[float]] = {name: [] for name in calls}
    cpus: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(repeats):
        for name, call in calls.items():
            gc.collect()
            wall, cpu = time.perf_counter(), time.process_time()
            result = call()
            cpus[name].append(time.process_time() - cpu)
            walls[name].append(time.perf_counter() - wall)
            del result
    return {name: Timing(wall_s=statistics.median(walls[name]), cpu_s=statistics.median(cpus[name])) for name in calls}


def peak_mb(call: Call) -> float:
    """Return the most memory that a call held beyond what was there before, in MB (numpy reports its arrays)."""
    gc.collect()
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


def table(title: str, timings: Mapping[str, Timing], *, base: str) -> str:
    """Return a Markdown table; the last column compares with ``base``."""
    lines = [f"### {title}", "", "| 做法 | 墙上时间 ms | 处理器时间 ms | 相对比 |", "| --- | ---: | ---: | ---: |"]
    for name, timing in timings.items():
        ratio = timing.wall_s / timings[base].wall_s
        lines.append(f"| {name} | {timing.wall_s * 1e3:,.1f} | {timing.cpu_s * 1e3:,.1f} | {ratio:.2f} |")
    return "\n".join([*lines, "", f"相对比以“{base}”的墙上时间为 1。", ""])


def machine(packages: Sequence[str]) -> str:
    """Return a line on the machine, one on versions, and how busy the machine is."""
    versions = [f"Python {platform.python_version()}", *(f"{name} {_version(name)}" for name in packages)]
    load = f"；开始时负载 {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"- 机器：{_processor()}，{os.cpu_count()} 核，{platform.system()}{load}\n- 版本：{'，'.join(versions)}"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "（未安装）"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
