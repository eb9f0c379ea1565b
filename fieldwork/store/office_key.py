"""The office's key pair for tablets: with the public half a tablet wraps its data key, so that its file opens here.

The private half lies beside the database's keys, is made once, and is in no backup.
"""

import base64
import hashlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from fieldwork.rules.refusals import InputRefusal, StateRefusal

FILE_NAME = "tablet_key.pem"
BITS = 3072
ALGORITHM = "RSA-OAEP-256"


@dataclass(frozen=True)
class OfficeKey:
    """The key pair; only `unwrap` needs the private half."""

    private: rsa.RSAPrivateKey = field(repr=False)

    @property
    def public_jwk(self) -> dict[str, str]:
        """The public half as a JSON Web Key, as WebCrypto imports it."""
        numbers = self.private.public_key().public_numbers()
        key = {"e": _number(numbers.e), "kty": "RSA", "n": _number(numbers.n)}
        return {**key, "alg": ALGORITHM, "kid": _thumbprint(key)}

    @property
    def kid(self) -> str:
        """The name of the key: the thumbprint of its public half (RFC 7638)."""
        return self.public_jwk["kid"]

    def unwrap(self, wrapped: bytes) -> bytes:
        """Return a data key that was wrapped with the public half; `ValueError` for anything else."""
        digest = hashes.SHA256()
        return self.private.decrypt(
            wrapped, padding.OAEP(mgf=padding.MGF1(algorithm=digest), algorithm=digest, label=None)
        )


def office_key(folder: Path) -> OfficeKey:
    """Return the office's key pair that lies in a folder; made at the first use, readable by its owner alone.

    Raises
    ------
    Refusal
        ``SYNC_OFFICE_KEY_UNREADABLE``, ``SYSTEM_FOLDER_NOT_WRITABLE``.
    """
    path = folder / FILE_NAME
    if not path.is_file():
        _create(path)
    try:
        private = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, OSError) as error:
        raise StateRefusal("SYNC_OFFICE_KEY_UNREADABLE", path=path) from error
    if not isinstance(private, rsa.RSAPrivateKey):
        raise StateRefusal("SYNC_OFFICE_KEY_UNREADABLE", path=path)
    return OfficeKey(private)


def _create(path: Path) -> None:
    """Write a new key whole or not at all; a process that was first wins."""
    private = rsa.generate_private_key(public_exponent=65537, key_size=BITS)
    content = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not path.is_file():
            beside.replace(path)
    except OSError as error:
        raise InputRefusal("SYSTEM_FOLDER_NOT_WRITABLE", path=path.parent) from error
    finally:
        beside.unlink(missing_ok=True)


def _number(value: int) -> str:
    return _url_text(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def _thumbprint(key: dict[str, str]) -> str:
    canonical = json.dumps(key, sort_keys=True, separators=(",", ":")).encode("ascii")
    return _url_text(hashlib.sha256(canonical).digest())


def _url_text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode("ascii")
