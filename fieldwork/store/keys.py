"""The keys of a database: they lie in a file outside it, and a backup never contains them."""

import base64
import hmac
import json
import os
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldwork.rules.refusals import InputRefusal

KEY_BYTES = 32
KEY_ID_LENGTH = 8
NONCE_BYTES = 12
FORMAT = 1
_READ_ATTEMPTS = 20
_READ_PAUSE_S = 0.05


class SealError(ValueError):
    """A sealed value that this key does not open: it was altered, or sealed with another key."""


@dataclass(frozen=True)
class Keys:
    """Encryption keys by id and the ledger's own key.

    The two are apart on purpose: when the encryption key is rotated, no digest of the ledger changes.
    """

    current: str
    encryption: Mapping[str, bytes] = field(repr=False)
    ledger: bytes = field(repr=False)

    @cached_property
    def _ciphers(self) -> dict[bytes, AESGCM]:
        return {key_id.encode("ascii"): AESGCM(key) for key_id, key in self.encryption.items()}

    def seal(self, text: str, *, context: str) -> bytes:
        """Return the text sealed by AES-GCM: key id, nonce, ciphertext. ``context`` ties it to its column."""
        return self.seal_bytes(text.encode("utf-8"), context=context)

    def seal_bytes(self, content: bytes, *, context: str) -> bytes:
        """Return bytes (a photo) sealed as a text is."""
        nonce = os.urandom(NONCE_BYTES)
        key_id = self.current.encode("ascii")
        return key_id + nonce + self._ciphers[key_id].encrypt(nonce, content, context.encode("utf-8"))

    def open(self, sealed: bytes, *, context: str) -> str:
        """Return the text of a sealed value.

        Raises
        ------
        SealError
            If the key is unknown, or the value or its column is not the one that was sealed.
        """
        try:
            return self.open_bytes(sealed, context=context).decode("utf-8")
        except UnicodeDecodeError as error:
            raise SealError("the sealed value was altered") from error

    def open_bytes(self, sealed: bytes, *, context: str) -> bytes:
        """Return the bytes of a sealed value; raises as `open` does."""
        cipher = self._ciphers.get(bytes(sealed[:KEY_ID_LENGTH]))
        body = sealed[KEY_ID_LENGTH:]
        if cipher is None:
            raise SealError("sealed with an unknown key")
        try:
            return cipher.decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], context.encode("utf-8"))
        except InvalidTag as error:
            raise SealError("the sealed value was altered") from error

    def mac(self, message: bytes) -> str:
        """Return HMAC-SHA256 of a message with the ledger key, lowercase hex."""
        return hmac.digest(self.ledger, message, "sha256").hex()


def new_keys() -> Keys:
    """Return fresh random keys."""
    key_id = secrets.token_hex(KEY_ID_LENGTH // 2)
    return Keys(
        current=key_id, encryption={key_id: secrets.token_bytes(KEY_BYTES)}, ledger=secrets.token_bytes(KEY_BYTES)
    )


def with_new_key(keys: Keys) -> Keys:
    """Return the keys with a fresh encryption key in force; the old ones stay, and so does the ledger key."""
    fresh = new_keys()
    return Keys(current=fresh.current, encryption={**keys.encryption, **fresh.encryption}, ledger=keys.ledger)


def replace_key_file(path: Path, keys: Keys) -> None:
    """Put other keys in place of a key file, whole or not at all."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    descriptor = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(_as_json(keys))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def create_key_file(path: Path) -> Keys:
    """Write new keys to a file only its owner reads; if another process was first, return that one's keys."""
    path.parent.mkdir(parents=True, exist_ok=True)
    keys = new_keys()
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return read_key_file(path)
    with os.fdopen(descriptor, "wb") as file:
        file.write(_as_json(keys))
        file.flush()
        os.fsync(file.fileno())
    return keys


def read_key_file(path: Path) -> Keys:
    """Return the keys of a file; one that is just being written by another process is waited for.

    Raises
    ------
    InputRefusal
        ``SYSTEM_KEYS_UNREADABLE`` if the file is not a key file.
    """
    for _ in range(_READ_ATTEMPTS):
        content = path.read_bytes()
        if content:
            break
        time.sleep(_READ_PAUSE_S)
    try:
        return _from_json(json.loads(content))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputRefusal("SYSTEM_KEYS_UNREADABLE", path=path) from error


def _as_json(keys: Keys) -> bytes:
    document = {
        "format": FORMAT,
        "current": keys.current,
        "encryption": {key_id: _text(key) for key_id, key in keys.encryption.items()},
        "ledger": _text(keys.ledger),
    }
    return (json.dumps(document, indent=2) + "\n").encode("ascii")


def _from_json(document: Mapping[str, Any]) -> Keys:
    encryption = {str(key_id): _key(text) for key_id, text in document["encryption"].items()}
    if document["format"] != FORMAT or document["current"] not in encryption:
        raise ValueError("unknown format, or the current key is missing")
    return Keys(current=document["current"], encryption=encryption, ledger=_key(document["ledger"]))


def _text(key: bytes) -> str:
    return base64.b64encode(key).decode("ascii")


def _key(text: str) -> bytes:
    key = base64.b64decode(text, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError("a key has the wrong length")
    return key
