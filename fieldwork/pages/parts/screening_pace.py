"""Words about the pace of the screening: when the target is reached, and how that stands against the plan."""

from fieldwork.rules.screening import PaceState
from fieldwork.services.screening_views import ScreeningProgress


def reached(view: ScreeningProgress) -> str:
    """Return the day on which the target is reached."""
    if view.forecast is None or view.forecast.reached_on is None:
        return "—"
    return f"{view.forecast.reached_on:%Y-%m-%d}"


def deadline_words(view: ScreeningProgress) -> str:
    """Return how the day stands against the plan's, and from what it is taken."""
    expectation = view.forecast
    if expectation is None:
        return "方案没有写明按几天预测"
    if expectation.state is PaceState.STALLED:
        return f"最近 {expectation.n_days} 天没有进展"
    words = [late_words(expectation.days_late(view.deadline))]
    if expectation.state is not PaceState.REACHED:
        words.append(f"近期每天 {expectation.pace:.0f} 户")
    return "，".join(word for word in words if word)


def late_words(days: int | None) -> str:
    """Return how a day stands against the deadline."""
    if days is None:
        return ""
    return f"比期限{'晚' if days > 0 else '早'} {abs(days)} 天" if days else "正好在期限当天"


def chart_title(view: ScreeningProgress) -> str:
    """Return the chart's message."""
    if view.forecast is None or view.forecast.reached_on is None:
        return "按天的进度"
    word = "已于" if view.forecast.state is PaceState.REACHED else "预计"
    compared = late_words(view.forecast.days_late(view.deadline))
    return f"{word} {view.forecast.reached_on:%m-%d} 达到 {view.target:,} 户" + (f"，{compared}" if compared else "")
