"""Hashing passwords by argon2, which takes its time on purpose: call it outside a transaction, and in a thread."""

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from fieldwork.rules.people import normal_password

_HASHER = PasswordHasher()
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without signs that are mistaken for one another when read from paper."""


def hashed(password: str) -> str:
    """Return the argon2id hash of a password, with its own salt."""
    return _HASHER.hash(normal_password(password))


def matches(password_hash: str | None, password: str) -> bool:
    """Tell whether a password fits its hash; without a hash it takes as long and fits nothing."""
    try:
        return _HASHER.verify(password_hash or _nobodys_hash(), normal_password(password)) and bool(password_hash)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    return hashed(secrets.token_hex())


def temporary_password() -> str:
    """Return a random password to be read out once: three groups of four signs (about 59 bits)."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(3))
