"""An explanation of somebody else's draw in words: the order, the method with interval and start, what does not fit."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from fieldwork.messages import sentence
from sampling.explain import AreaExplanation, Candidate, Explanation, Form, FormMethod, Rounding, SortOrder, TieRule

SHOWN = 10
LARGE_CHANCE = 0.001


def area_lines(area: AreaExplanation, labels: Mapping[str, str]) -> list[str]:
    """Return what is said of one area."""
    numbers = {"ea_id": area.ea_id, "n_units": area.n_units, "n_picks": area.n_picks}
    if area.is_explained:
        found = [_line("EXPLAIN_LINE", one, labels, number=number) for number, one in _numbered(area.explanations)]
        n_more = len(area.explanations) - len(found)
        more = [sentence("EXPLAIN_MORE", n_more=n_more)] if n_more else []
        heading = sentence("EXPLAIN_AREA_FITS", **numbers, n_found=len(area.explanations))
        return [heading, *found, *more, _chance_line(area)]
    if area.best is None:
        return [sentence("EXPLAIN_AREA_NO_PICKS", **numbers)]
    return [sentence("EXPLAIN_AREA_MISFIT", **numbers), *_best_lines(area.best, labels, n_picks=area.n_picks)]


def _numbered(explanations: Sequence[Explanation]) -> list[tuple[int, Explanation]]:
    return list(enumerate(explanations[:SHOWN], start=1))


def _line(code: str, explanation: Explanation, labels: Mapping[str, str], **fields: object) -> str:
    note = sentence("EXPLAIN_WITH_OUT") if explanation.with_out else ""
    if explanation.form.is_fixed_start:
        note += sentence("EXPLAIN_FIXED_START")
    order, form = order_text(explanation.order, labels), form_text(explanation.form)
    return sentence(code, order=order, form=form, note=note, **fields)


def _best_lines(best: Candidate, labels: Mapping[str, str], *, n_picks: int) -> list[str]:
    lines = [_line("EXPLAIN_BEST", best.explanation, labels, n_matched=best.n_matched, n_picks=n_picks)]
    if best.unexplained:
        lines.append(sentence("EXPLAIN_UNEXPLAINED", households="、".join(best.unexplained)))
    if best.expected:
        lines.append(sentence("EXPLAIN_EXPECTED", households="、".join(best.expected)))
    return lines


def _chance_line(area: AreaExplanation) -> str:
    code = "EXPLAIN_CHANCE" if area.chance_bound < LARGE_CHANCE else "EXPLAIN_CHANCE_LARGE"
    return sentence(code, n_picks=area.n_picks, chance=f"{area.chance_bound:.1g}")


def order_text(order: SortOrder, labels: Mapping[str, str]) -> str:
    """Return a sort order in words."""
    if not order.columns:
        return sentence("EXPLAIN_ORDER_ID" if order.ties is TieRule.ID else "EXPLAIN_ORDER_LIST")
    direction = "SERPENTINE" if order.is_serpentine else "DESCENDING" if order.is_descending else "ASCENDING"
    return sentence(
        "EXPLAIN_ORDER_COLUMNS",
        columns="、".join(labels.get(column, column) for column in order.columns),
        direction=sentence(f"EXPLAIN_ORDER_{direction}"),
        ties=sentence(f"EXPLAIN_TIES_{order.ties.value.upper()}"),
        missing=sentence("EXPLAIN_MISSING_FIRST") if order.has_missing_first else "",
    )


def form_text(form: Form) -> str:
    """Return a method with its interval and start in words."""
    family = form.family
    starts = _aside_text(form.set_aside_starts)
    return sentence(
        f"EXPLAIN_FORM_{family.method.name}",
        interval=number_text(family.interval),
        rule=sentence(f"EXPLAIN_RULE_{family.interval_rule.name}"),
        start=_start_text(form),
        real=_real_starts(form) if family.method is FormMethod.SYSTEMATIC else "",
        remainder=sentence(f"EXPLAIN_REMAINDER_{family.remainder.name}", starts=starts),
        rounding=sentence(f"EXPLAIN_ROUNDING_{family.rounding.name}"),
    )


def _start_text(form: Form) -> str:
    """Return the starts; the pairs of our symmetric selection are shown as the textbook counts them, from 1."""
    shift = 1 if form.family.method is FormMethod.SYMMETRIC else 0
    first, last = number_text(form.starts[0] + shift), number_text(form.starts[-1] + shift)
    return first if first == last else f"{first} 至 {last}"


def _aside_text(starts: tuple[int, ...]) -> str:
    if not starts:
        return ""
    return str(starts[0]) if len(starts) == 1 else f"{starts[0]} 等 {len(starts)} 个"


def _real_starts(form: Form) -> str:
    ends = {str(rounding): form.real_start(rounding) for rounding in (Rounding.FLOOR, Rounding.ROUND, Rounding.CEIL)}
    shown = {name: f"{number_text(low)}–{number_text(high)}" for name, (low, high) in ends.items()}
    return sentence("EXPLAIN_REAL_START", **shown)


def number_text(value: Fraction) -> str:
    """Return a number with at most four decimals."""
    return f"{float(value):.4f}".rstrip("0").rstrip(".")
