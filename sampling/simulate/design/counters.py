"""Random numbers by place: the number of a draw, a purpose and an index is always the same, whatever else is drawn.

A household that is asked in draw 17 gives the same answer in draw 17 of every design, so designs are compared on
common random numbers; and it makes no difference in which portions or order draws are made. These numbers are for
simulation only: a real draw uses `sampling.randomness` alone.

References
----------
Steele, G. L., Lea, D. & Flood, C. H. (2014), Fast splittable pseudorandom number generators, OOPSLA (SplitMix64).
Salmon, J. K. et al. (2011), Parallel random numbers: as easy as 1, 2, 3, SC11 (numbers by counter).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sampling.randomness import HASH_BITS, canonical_text, hash_integer

IntArray = npt.NDArray[np.int64]
FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
Words = npt.NDArray[np.uint64]

LABEL = "design"
WORD_BITS = 64
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_HALF = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)
_STEPS = ((np.uint64(30), np.uint64(0xBF58476D1CE4E5B9)), (np.uint64(27), np.uint64(0x94D049BB133111EB)))


def _mixed(words: Words) -> Words:
    """Return SplitMix64's output function of each word."""
    for shift, factor in _STEPS:
        words = (words ^ (words >> shift)) * factor
    return words ^ (words >> np.uint64(31))


def _words(numbers: IntArray) -> Words:
    """Return at least one dimension: numpy lets arrays of words overflow, as is meant here, but warns of scalars."""
    return np.atleast_1d(np.asarray(numbers)).astype(np.uint64)


@dataclass(frozen=True)
class Stream:
    """The numbers of one seed and purpose."""

    seed: str
    purpose: str

    def words(self, draws: IntArray, indices: IntArray) -> Words:
        """Return 64 random bits for each pair of draw and index; the two broadcast against each other."""
        key = hash_integer(canonical_text(self.seed, field="seed"), LABEL, self.purpose) >> (HASH_BITS - WORD_BITS)
        of_draw = _mixed(np.uint64(key) + _words(draws) * _GOLDEN)
        return _mixed(of_draw + _words(indices) * _GOLDEN)

    def below(self, bounds: IntArray | int, draws: IntArray, indices: IntArray) -> IntArray:
        """Return integers in 0 … bound − 1 for bounds under 2**32: (word · bound) >> 64, as a real draw does.

        The chance of each value differs from 1/bound by less than 2**-64 · bound.
        """
        words, wide = self.words(draws, indices), np.asarray(bounds, dtype=np.uint64)
        high, low = words >> _HALF, words & _LOW
        return ((high * wide + ((low * wide) >> _HALF)) >> _HALF).astype(np.int64)

    def uniform(self, draws: IntArray, indices: IntArray) -> FloatArray:
        """Return numbers in [0, 1) with 53 bits."""
        return (self.words(draws, indices) >> np.uint64(11)).astype(np.float64) * 2.0**-53
