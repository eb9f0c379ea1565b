"""Explaining somebody else's draw: the method, sort order, interval and start that reproduce its picks.

The printed old forms of selection live here and nowhere else: they recognise, they never draw.
"""

from sampling.explain.forms import Family, Form, FormMethod, IntervalRule, Remainder, Rounding
from sampling.explain.orders import SortOrder, TieRule
from sampling.explain.search import AreaExplanation, Candidate, Explanation, explain, shared_designs

__all__ = [
    "AreaExplanation",
    "Candidate",
    "Explanation",
    "Family",
    "Form",
    "FormMethod",
    "IntervalRule",
    "Remainder",
    "Rounding",
    "SortOrder",
    "TieRule",
    "explain",
    "shared_designs",
]
