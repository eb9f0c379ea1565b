"""A signal in words: what was seen, and what may innocently cause it."""

from collections.abc import Mapping

from fieldwork.messages import sentence
from fieldwork.rules.signals.signal import Rule


def title(rule: str) -> str:
    """Return what a rule is called."""
    return sentence(f"SIGNAL.{Rule(rule)}.title")


def said(rule: str, measure: str, numbers: Mapping[str, float]) -> str:
    """Return what was seen, with its numbers."""
    of = f".{measure}" if measure else ""
    return sentence(f"SIGNAL.{Rule(rule)}{of}.said", **{name: _plain(value) for name, value in numbers.items()})


def innocent_causes(rule: str) -> str:
    """Return what may cause it although nobody did anything wrong."""
    return sentence(f"SIGNAL.{Rule(rule)}.innocent")


def _plain(value: float) -> str:
    return f"{value:g}" if isinstance(value, float) else f"{value:,}"
