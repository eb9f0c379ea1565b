"""Seeded chance for the synthetic world. Never for a draw: draws use the public hash of `sampling.randomness` alone."""

import numpy as np

from sampling.randomness import canonical_text, hash_integer

WORLD_LABEL = "world"


def world_generator(seed: str, *parts: str) -> np.random.Generator:
    """Return a generator that depends on the seed and the named parts only, not on what was generated before."""
    return np.random.default_rng(hash_integer(canonical_text(seed, field="seed"), WORLD_LABEL, *parts))
