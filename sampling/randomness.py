"""Randomness that anyone can check: integers from SHA-256 of a published text.

The same idea as RFC 3797 (Eastlake 2004, "Publicly Verifiable Nominations Committee Random Selection"): the seed is
a public event named before it can be known, and each random number is a hash of the seed and a label. No generator,
no order and no library version is involved; any calculator with SHA-256 repeats it.
"""

import hashlib
import unicodedata

from sampling.errors import DrawError

HASH_BITS = 256
SEPARATOR = "|"


def canonical_text(text: str, *, field: str) -> str:
    """Return a seed or label in the one form that is hashed: NFKC, trimmed.

    Raises
    ------
    DrawError
        ``SEED_TEXT_INVALID`` if the text is empty, or holds ``|`` or a control character.
    """
    normal = unicodedata.normalize("NFKC", text).strip()
    forbidden = any(char == SEPARATOR or unicodedata.category(char) == "Cc" for char in normal)
    if not normal or forbidden:
        raise DrawError(
            "SEED_TEXT_INVALID", f"{field} must not be empty nor hold '|' or control characters", field=field
        )
    return normal


def hash_integer(*parts: str) -> int:
    """Return H(x): SHA-256 of the UTF-8 text of the parts joined by ``|``, as an integer below 2**256."""
    return int.from_bytes(hashlib.sha256(SEPARATOR.join(parts).encode("utf-8")).digest(), "big")


def integer_below(bound: int, *parts: str) -> int:
    """Return an integer in 0 … bound − 1: (H(parts) · bound) >> 256.

    The chance of each value differs from 1/bound by less than 2**-256 · bound.
    """
    return (hash_integer(*parts) * bound) >> HASH_BITS
