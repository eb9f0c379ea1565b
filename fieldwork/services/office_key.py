"""The office's key pair for tablets, beside the keys of the database."""

from functools import lru_cache
from pathlib import Path

from fieldwork.services.database import place_of_keys
from fieldwork.settings import Settings
from fieldwork.store.office_key import OfficeKey, office_key

__all__ = ["OfficeKey", "office_key_of", "public_key"]


def office_key_of(settings: Settings) -> OfficeKey:
    """Return the key pair; made at the first use."""
    return office_key(place_of_keys(settings).parent)


def public_key(settings: Settings) -> dict[str, str]:
    """Return the public half as a JSON Web Key; read once per process, since it never changes."""
    return dict(_public(place_of_keys(settings).parent))


@lru_cache(maxsize=8)
def _public(folder: Path) -> tuple[tuple[str, str], ...]:
    return tuple(office_key(folder).public_jwk.items())
