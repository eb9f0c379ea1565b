"""A month of field work that is wholly invented: honest enumerators, odd ones, and ones who make things up.

It was written before the rules that look for signals, so that the rules are measured on behaviour that was not made
for them. Nothing here says how often anything happens anywhere: every rate is invented (U) and stands in
`FieldworkParameters`.
"""

from sampling.simulate.fieldwork.behaviour import FRAUDS, ODDITIES, Behaviour, Kind
from sampling.simulate.fieldwork.month import FieldMonth, field_month, ordinary_office
from sampling.simulate.fieldwork.parameters import FieldworkParameters

__all__ = [
    "FRAUDS",
    "ODDITIES",
    "Behaviour",
    "FieldMonth",
    "FieldworkParameters",
    "Kind",
    "field_month",
    "ordinary_office",
]
