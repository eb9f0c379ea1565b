"""An office's month: who behaves how is given, the rest follows from the seed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import pandas as pd

from sampling.simulate.chance import world_generator
from sampling.simulate.fieldwork import frauds, oddities
from sampling.simulate.fieldwork.behaviour import ODDITIES, Behaviour, Kind
from sampling.simulate.fieldwork.ground import ground_of
from sampling.simulate.fieldwork.honest import Work, honest_work
from sampling.simulate.fieldwork.parameters import FieldworkParameters

Act = Callable[[Work, float, FieldworkParameters, np.random.Generator], Work]

ACTS: Mapping[Kind, Act] = MappingProxyType(
    {kind: getattr(oddities if kind in ODDITIES else frauds, kind.value) for kind in Kind}
)
ODD_PROB = 0.4
ODD_SHARES = (0.15, 0.3)
"""In an ordinary office four in ten enumerators have one oddity, which touches 15 % or 30 % of their work (U)."""
LOCKED_DAYS_BEFORE_END = 5


@dataclass(frozen=True, kw_only=True)
class FieldMonth:
    """What the office holds after a month, and who did what.

    Tables as in `Work`, of all enumerators; ``dwellings``: ``ea_id, dwelling_no, lon, lat``; ``locks``: ``ea_id,
    recorded_at``; ``behaviours`` is the truth that no rule is given.
    """

    visits: pd.DataFrame
    answers: pd.DataFrame
    ages: pd.DataFrame
    counts: pd.DataFrame
    dwellings: pd.DataFrame
    locks: pd.DataFrame
    behaviours: tuple[Behaviour, ...]


def account_of(place: int) -> str:
    """Return the account of the enumerator at a place of the office, from 0."""
    return f"enumerator-{place + 1:02d}"


def ordinary_office(seed: str, *, n_enumerators: int = 15) -> tuple[Behaviour, ...]:
    """Return an office in which nobody makes anything up, and some work is odd."""
    rng = world_generator(seed, "fieldwork", "office")
    return tuple(
        Behaviour(place=place, kind=Kind(rng.choice(ODDITIES)), share=float(rng.choice(ODD_SHARES)))
        for place in range(n_enumerators)
        if rng.random() < ODD_PROB
    )


def field_month(
    seed: str,
    behaviours: Sequence[Behaviour] = (),
    *,
    n_enumerators: int = 15,
    parameters: FieldworkParameters | None = None,
) -> FieldMonth:
    """Return a month of an office; an enumerator without a behaviour is honest and ordinary.

    The work of one enumerator depends on the seed and the own place and behaviours only.
    """
    made = parameters or FieldworkParameters()
    works = [_work(seed, place, behaviours, made) for place in range(n_enumerators)]
    fixed = pd.Timestamp(made.first_day, tz="UTC") + pd.Timedelta(days=made.n_days - LOCKED_DAYS_BEFORE_END)
    locks = pd.DataFrame({"ea_id": [work.ground.ea_id for work in works], "recorded_at": fixed.as_unit("us")})
    return FieldMonth(
        visits=_all([work.visits for work in works]),
        answers=_all([work.answers for work in works]),
        ages=_all([work.ages for work in works]),
        counts=_all([work.counts for work in works]),
        dwellings=_all([work.ground.listing() for work in works]),
        locks=locks,
        behaviours=tuple(behaviours),
    )


def _work(seed: str, place: int, behaviours: Sequence[Behaviour], parameters: FieldworkParameters) -> Work:
    rng = world_generator(seed, "fieldwork", str(place))
    work = honest_work(
        account_of(place), ground_of(place, parameters=parameters, rng=rng), parameters=parameters, rng=rng
    )
    for number, behaviour in enumerate(each for each in behaviours if each.place == place):
        chance = world_generator(seed, "fieldwork", str(place), behaviour.kind.value, str(number))
        work = ACTS[behaviour.kind](work, behaviour.share, parameters, chance)
    return work


def _all(tables: list[pd.DataFrame]) -> pd.DataFrame:
    return pd.concat(tables, ignore_index=True)
