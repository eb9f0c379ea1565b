"""Measure the rules for signals on simulated months, and how fast they are; print the tables of docs/quality.md.

    python benchmarks/signals_detection.py [--months 300] [--per-cell 60]

Every office has 15 enumerators, 150 households and 4,500 screened ones. In a month of all three kinds of work at once
(visits, screening, books) the rules have the most to be wrong about. Nobody makes things up, or one enumerator does so
in each kind of work; the rest are ordinary: four in ten have one innocent oddity.
"""

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

import pandas as pd
from measuring import machine

from fieldwork.resources import data_path
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.signals.all_rules import Recorded, all_signals
from fieldwork.rules.signals.limits import SignalLimits
from fieldwork.rules.signals.signal import Rule, Signal
from fieldwork.rules.signals.simulated import recorded_month
from sampling.intervals import Interval, clopper_pearson_interval, poisson_interval, wilson_interval
from sampling.simulate.fieldwork import FRAUDS, ODDITIES, Behaviour, Kind, field_month, ordinary_office
from sampling.simulate.fieldwork.month import account_of

STRENGTHS = (0.2, 0.5, 1.0)
N_ENUMERATORS = 15
MANY_VISITS = 20_000


def limits_of_2022() -> SignalLimits:
    """Return the limits of the shipped plan."""
    plan = parse_plan_text(data_path("plan", "2022.toml").read_text(encoding="utf-8"))
    assert plan.signals is not None  # noqa: S101 - the shipped plan has the section
    return plan.signals


def signals_of(seed: str, behaviours: Sequence[Behaviour], limits: SignalLimits) -> list[Signal]:
    """Return the signals of a month."""
    return all_signals(recorded_month(field_month(seed, behaviours), seed=seed), limits)


def beside(seed: str, behaviours: Sequence[Behaviour]) -> list[Behaviour]:
    """Return an ordinary office in which some behave in one given way only."""
    places = {each.place for each in behaviours}
    return [*(each for each in ordinary_office(seed) if each.place not in places), *behaviours]


@dataclass
class Honest:
    """What the rules said of offices in which nobody made anything up."""

    n_months: int
    signals: list[Signal]
    kinds: dict[tuple[int, str], str]
    """Oddity by month and account."""
    months: list[int]

    @property
    def per_month(self) -> float:
        """Signals per month and office: with nobody at fault, every one is a false case."""
        return len(self.signals) / self.n_months


def honest_months(n_months: int, limits: SignalLimits, *, is_odd: bool) -> Honest:
    """Simulate offices without fraud: ordinary ones, or ones in which everybody is odd."""
    found = Honest(n_months, [], {}, [])
    for month in range(n_months):
        seed = f"{'odd' if is_odd else 'ordinary'}-{month}"
        office = everybody_odd(month) if is_odd else ordinary_office(seed)
        found.kinds |= {(month, account_of(each.place)): each.kind.value for each in office}
        signals = signals_of(seed, office, limits)
        found.signals += signals
        found.months += [month] * len(signals)
    return found


def everybody_odd(month: int) -> list[Behaviour]:
    """Return an office in which each enumerator has an oddity that touches 30 % of the work."""
    return [
        Behaviour(place=place, kind=ODDITIES[(place + month) % len(ODDITIES)], share=0.3)
        for place in range(N_ENUMERATORS)
    ]


def percent(interval: Interval) -> str:
    """Return an interval in percent."""
    return f"{100 * interval.low:.0f}–{100 * interval.high:.0f}"


def honest_lines(found: Honest, title: str) -> Iterator[str]:
    """Yield the table of false cases by rule."""
    every = poisson_interval(len(found.signals), found.n_months)
    accounts = {(month, each.account_id) for month, each in zip(found.months, found.signals, strict=True)}
    n_people = N_ENUMERATORS * found.n_months
    flagged = clopper_pearson_interval(len(accounts), n_people)
    yield f"### {title}"
    yield ""
    yield (
        f"{found.n_months} 个月：每月每办公室 **{found.per_month:.2f}** 条"
        f"（95% 区间 {every.low:.2f}–{every.high:.2f}）；"
        f"{len(accounts)} 人月被提示，占 {100 * len(accounts) / n_people:.2f}%"
        f"（{100 * flagged.low:.2f}–{100 * flagged.high:.2f}%）。"
    )
    yield ""
    yield "| 规则 | 条数 | 每月（95% 区间） |"
    yield "| --- | ---: | --- |"
    counts = Counter(each.rule for each in found.signals)
    for rule in Rule:
        interval = poisson_interval(counts[rule], found.n_months)
        rate = counts[rule] / found.n_months
        yield f"| `{rule}` | {counts[rule]} | {rate:.3f}（{interval.low:.3f}–{interval.high:.3f}） |"
    yield ""


def oddity_lines(found: Honest) -> Iterator[str]:
    """Yield how often each oddity was met with a signal, and by which rules."""
    yield "| 情形 | 人月 | 被提示 | 占比 %（Wilson 95%） | 规则 |"
    yield "| --- | ---: | ---: | --- | --- |"
    n_of = Counter(found.kinds.values())
    plain = N_ENUMERATORS * found.n_months - sum(n_of.values())
    hit: dict[str, set[tuple[int, str]]] = {}
    rules: dict[str, Counter[str]] = {}
    for month, each in zip(found.months, found.signals, strict=True):
        kind = found.kinds.get((month, each.account_id), "")
        hit.setdefault(kind, set()).add((month, each.account_id))
        rules.setdefault(kind, Counter())[each.rule.value] += 1
    for kind in ["", *(each.value for each in ODDITIES)]:
        n = plain if not kind else n_of[kind]
        if n:
            n_hit, said = len(hit.get(kind, ())), rules.get(kind, Counter())
            often = "、".join(f"{rule} {count}" for rule, count in said.most_common(3)) or "—"
            share = f"{100 * n_hit / n:.1f}（{percent(wilson_interval(n_hit, n))}）"
            yield f"| {f'`{kind}`' if kind else '普通'} | {n} | {n_hit} | {share} | {often} |"
    yield ""


def detection_lines(per_cell: int, limits: SignalLimits) -> Iterator[str]:
    """Yield how often each kind of fabrication was met with a signal, by strength."""
    yield "| 做法 | 占工作 % | 查出 | 查出率 %（Wilson 95%） | 规则（条数） |"
    yield "| --- | ---: | ---: | --- | --- |"
    for kinds in together():
        for share in STRENGTHS:
            for kind, (n_hit, rules) in detected(kinds, share, per_cell, limits).items():
                often = "、".join(f"{rule} {count}" for rule, count in rules.most_common(3)) or "—"
                rate = f"{100 * n_hit / per_cell:.0f}（{percent(wilson_interval(n_hit, per_cell))}）"
                yield f"| `{kind}` | {100 * share:.0f} | {n_hit}/{per_cell} | {rate} | {often} |"
    yield ""


def together() -> list[tuple[Kind, ...]]:
    """Return kinds that one office can show at once: one of visits, one of answers, one of books.

    They leave their marks in different tables, so none hides or shows another one.
    """
    rows = zip_longest(FRAUDS[:6], FRAUDS[6:11], FRAUDS[11:])
    return [tuple(kind for kind in row if kind is not None) for row in rows]


def detected(
    kinds: Sequence[Kind], share: float, n_months: int, limits: SignalLimits
) -> dict[Kind, tuple[int, Counter[str]]]:
    """Return in how many months the one who made things up was named, and by which rules."""
    hits, rules = Counter[Kind](), {kind: Counter[str]() for kind in kinds}
    for month in range(n_months):
        seed = f"{kinds[0]}-{share}-{month}"
        frauds = [Behaviour(place=place, kind=kind, share=share) for place, kind in enumerate(kinds)]
        signals = signals_of(seed, beside(seed, frauds), limits)
        for fraud in frauds:
            mine = [each.rule.value for each in signals if each.account_id == account_of(fraud.place)]
            hits[fraud.kind] += bool(mine)
            rules[fraud.kind].update(mine)
    return {kind: (hits[kind], rules[kind]) for kind in kinds}


def many_months() -> Recorded:
    """Return 20,000 visits with the answers, books and checks that go with them, as one office's."""
    parts, n_visits = [], 0
    while n_visits < MANY_VISITS:
        part = recorded_month(field_month(f"speed-{len(parts)}"), seed="speed")
        parts.append(part)
        n_visits += len(part.visits)
    tables = {
        name: pd.concat([_apart(getattr(part, name), number) for number, part in enumerate(parts)], ignore_index=True)
        for name in ("visits", "answers", "numbers", "changes", "locks", "counts", "checks")
    }
    return replace(Recorded(visits=tables["visits"]), **tables)


def _apart(table: pd.DataFrame, number: int) -> pd.DataFrame:
    """Return a part with ids of its own."""
    ids = {
        name: f"{number:02d}-" + table[name]
        for name in ("account_id", "visit_id", "answer_id", "fact_id")
        if name in table
    }
    places = {name: "44" + f"{number:02d}" + table[name].str[4:] for name in ("ea_id", "household_id") if name in table}
    return table.assign(**ids, **places)


def speed_line(limits: SignalLimits) -> str:
    """Time all rules on 20,000 visits."""
    recorded = many_months()
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        all_signals(recorded, limits)
        seconds.append(time.perf_counter() - started)
    sizes = f"{len(recorded.visits):,} 次入户、{len(recorded.answers):,} 户摸底、{len(recorded.counts):,} 个户日"
    return f"全部规则对 {sizes}：中位数 **{sorted(seconds)[1]:.1f} 秒**（目标 5 秒以内）。"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--months", type=int, default=300)
    parser.add_argument("--per-cell", type=int, default=60)
    asked = parser.parse_args()
    limits = limits_of_2022()
    print(machine(["numpy", "pandas", "scipy"]), "\n", sep="\n")
    print(speed_line(limits), "\n", sep="\n", flush=True)
    ordinary = honest_months(asked.months, limits, is_odd=False)
    print(*honest_lines(ordinary, "普通办公室，无人作假"), *oddity_lines(ordinary), sep="\n", flush=True)
    odd = honest_months(max(1, asked.months // 6), limits, is_odd=True)
    print(*honest_lines(odd, "人人都有一种反常，无人作假"), *oddity_lines(odd), sep="\n", flush=True)
    for line in detection_lines(asked.per_cell, limits):
        print(line, flush=True)


if __name__ == "__main__":
    main()
