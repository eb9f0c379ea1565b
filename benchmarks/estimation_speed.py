"""Time of totals, means and their variances for 160,000 households in 36 domains, beside R's survey and svy.

    python benchmarks/estimation_speed.py [--households 160000] [--domains 36] [--repeats 5]

Peers that are missing are left out; those that are there must give the same standard errors. Prints Markdown.
"""

import argparse
import csv
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
from measuring import Call, machine, measure, table

from sampling.estimation import (
    DesignColumns,
    DomainNumbers,
    Inference,
    Measure,
    Question,
    SampleDesign,
    VarianceRule,
    design_of,
    domain_numbers,
    estimates_by_domain,
    prepared_units,
)

PER_AREA, AREAS_OF_STRATUM = 10, 25
KERNEL, PREPARING = "本软件：总量、均值及方差（核心）", "本软件：读入设计、编号（一次）"
WHOLE = "本软件：均值及区间、设计效应（表格，逐域）"
R_SCRIPT = """
suppressMessages(library(survey))
t <- read.csv(commandArgs(TRUE)[1])
d <- svydesign(ids = ~area, strata = ~stratum, weights = ~weight, data = t)
timed <- function(run) apply(replicate(3, { s <- system.time(run()); c(s[3], s[1] + s[2]) }), 1, median)
by_domain <- timed(function() { m <<- svyby(~income, ~domain, d, svymean); svyby(~income, ~domain, d, svytotal) })
x <- t$income * outer(t$domain, sort(unique(t$domain)), "==")
as_matrix <- timed(function() svytotal(x, d))
cat(R.version.string, ", survey ", as.character(packageVersion("survey")), "\\n", sep = "")
cat(by_domain, as_matrix, "\\n")
cat(format(SE(m), digits = 15), "\\n")
"""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--households", type=int, default=160_000)
    arguments.add_argument("--domains", type=int, default=36)
    arguments.add_argument("--repeats", type=int, default=5)
    given = arguments.parse_args()
    print(f"- 日期：{date.today().isoformat()}")  # noqa: DTZ011 - the day on which it was measured, for the reader
    print(machine(("numpy", "pandas", "svy")))
    households = invented(given.households, n_domains=given.domains)
    timings = measure(calls(households, n_domains=given.domains), repeats=given.repeats)
    title = f"{given.households:,} 户、{given.households // PER_AREA:,} 个小区、{given.domains} 个域"
    print(table(title, timings, base=KERNEL))
    show_r(households, numbers_of(households, n_domains=given.domains), kernel_ms=1e3 * timings[KERNEL].cpu_s)


def invented(n: int, *, n_domains: int) -> pd.DataFrame:
    rng = np.random.default_rng(20220831)
    area = np.arange(n) // PER_AREA
    return pd.DataFrame(
        {
            "area": area,
            "stratum": area // AREAS_OF_STRATUM,
            "household": np.arange(n),
            "weight": rng.uniform(50, 200, n),
            "income": rng.lognormal(10, 0.6, n),
            "domain": rng.integers(0, n_domains, n),
        }
    )


def as_design(households: pd.DataFrame) -> SampleDesign:
    columns = DesignColumns(weight="weight", area="area", household="household", stratum="stratum")
    return design_of(households, columns=columns)


def calls(households: pd.DataFrame, *, n_domains: int) -> dict[str, Call]:
    design = as_design(households)
    prepared = prepared_units(design)
    income, domain = households["income"].to_numpy(), households["domain"].to_numpy()
    inference = Inference(design=design, rule=VarianceRule(), confidence=0.95)
    question = Question(measure=Measure.MEAN, column="income")
    found: dict[str, Call] = {
        KERNEL: lambda: domain_numbers(design, income, domain=domain, n_domains=n_domains, prepared=prepared),
        PREPARING: lambda: prepared_units(as_design(households)),
        WHOLE: lambda: estimates_by_domain(households, question=question, inference=inference, domain="domain"),
    }
    if find_spec("svy"):
        found["svy：均值与总量"] = svy_call(households, numbers_of(households, n_domains=n_domains))
    return found


def numbers_of(households: pd.DataFrame, *, n_domains: int) -> DomainNumbers:
    design = as_design(households)
    income, domain = households["income"].to_numpy(), households["domain"].to_numpy()
    return domain_numbers(design, income, domain=domain, n_domains=n_domains, prepared=prepared_units(design))


def svy_call(households: pd.DataFrame, ours: DomainNumbers) -> Callable[[], object]:
    import polars as pl  # noqa: PLC0415 - an extra
    import svy  # noqa: PLC0415

    sample = svy.Sample(pl.from_pandas(households), svy.Design(stratum="stratum", psu="area", wgt="weight"))
    rows = sample.estimation.mean("income", by="domain").to_polars().sort("domain")
    require_same("svy", rows["se"].to_numpy(), ours)
    return lambda: (
        sample.estimation.mean("income", by="domain"),
        sample.estimation.total("income", by="domain"),
    )


def show_r(households: pd.DataFrame, ours: DomainNumbers, *, kernel_ms: float) -> None:
    rscript = shutil.which("Rscript")
    if rscript is None:
        print("R 没有安装。")
        return
    with tempfile.TemporaryDirectory() as folder:
        data, script = Path(folder) / "households.csv", Path(folder) / "speed.R"
        households.to_csv(data, index=False, quoting=csv.QUOTE_NONE, float_format="%.17g", encoding="utf-8")
        script.write_text(R_SCRIPT, encoding="utf-8")
        done = subprocess.run([rscript, str(script), str(data)], capture_output=True, text=True, check=True)
    versions, seconds, errors = done.stdout.strip().split("\n", maxsplit=2)
    require_same("R", np.array(errors.split(), dtype=np.float64), ours)
    wall, cpu, matrix_wall, matrix_cpu = (1e3 * float(each) for each in seconds.split())
    print(f"{versions}（括号里是处理器时间，比也用它）：")
    print(f"- svyby，均值与总量：{wall:,.0f}（{cpu:,.0f}）ms，是核心的 {cpu / kernel_ms:,.0f} 倍")
    ratio = matrix_cpu / kernel_ms
    print(f"- svytotal，每域一列的矩阵，只有总量：{matrix_wall:,.0f}（{matrix_cpu:,.0f}）ms，是核心的 {ratio:,.0f} 倍")


def require_same(name: str, errors: npt.NDArray[np.float64], ours: DomainNumbers) -> None:
    if not np.allclose(errors, np.sqrt(ours.mean_variance), rtol=1e-9):
        raise SystemExit(f"{name} gives other standard errors")


if __name__ == "__main__":
    main()
