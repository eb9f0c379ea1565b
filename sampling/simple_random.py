"""Simple random selection without replacement from a published seed, to compare the systematic designs with.

The official draw is systematic; this one is the yardstick (Cochran 1977, ch. 2) and the exercise that RFC 3797
describes: number the candidates, take one by a public hash, strike it out, number the rest again.
"""

from collections.abc import Sequence

import numpy as np

from sampling.errors import DrawError
from sampling.randomness import integer_below
from sampling.selection import Positions, require_sample_size

_MARK = "simple-random"


def simple_random_steps(seed: str, *, label: str, ea_id: str, n_units: int, n_sample: int) -> tuple[int, ...]:
    """Return the random numbers: step j is (H(seed|label|ea_id|simple-random|j) · (N − j)) >> 256, j = 0 … n−1."""
    require_sample_size(n_units=n_units, n_sample=n_sample)
    return tuple(integer_below(n_units - step, seed, label, ea_id, _MARK, str(step)) for step in range(n_sample))


def simple_random_positions(*, n_units: int, steps: Sequence[int]) -> Positions:
    """Return the positions, ascending: step j takes the unit of that place (from 0) among those not yet taken.

    Over all N·(N−1)·…·(N−n+1) equally likely steps each set of n units comes n! times: a simple random sample
    (the remove-and-renumber selection of RFC 3797, §4).

    Raises
    ------
    DrawError
        ``SAMPLE_SIZE_INVALID``, ``LIST_TOO_SHORT``, or ``START_OUT_OF_RANGE`` for a step beyond what is left.

    >>> simple_random_positions(n_units=5, steps=[1, 1, 0]).tolist()
    [0, 1, 2]
    """
    require_sample_size(n_units=n_units, n_sample=len(steps))
    taken: list[int] = []
    for number, step in enumerate(steps):
        if not 0 <= step < n_units - number:
            below = n_units - number
            raise DrawError("START_OUT_OF_RANGE", f"step {step} is not below {below}", start=step, below=below)
        taken = sorted([*taken, _skip(taken, step)])
    return np.array(taken, dtype=np.int64)


def _skip(taken: Sequence[int], place: int) -> int:
    """Return the unit of this place among those that are not in ``taken`` (ascending)."""
    for unit in taken:
        if unit > place:
            break
        place += 1
    return place


def select_simple_random(seed: str, *, label: str, ea_id: str, n_units: int, n_sample: int) -> Positions:
    """Return the simple random sample of an area for a seed.

    >>> select_simple_random("demo", label="households", ea_id="1", n_units=4, n_sample=4).tolist()
    [0, 1, 2, 3]
    """
    steps = simple_random_steps(seed, label=label, ea_id=ea_id, n_units=n_units, n_sample=n_sample)
    return simple_random_positions(n_units=n_units, steps=steps)
