"""The office's own certificates: a root that the tablets trust, and a server certificate signed by it.

A self-signed certificate that somebody clicks through lets a page load, but the browser then refuses the service
worker, and without it the tablets have no offline page. So the office makes its own root once and installs that.
"""

import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.serving import require_name

FOLDER = "certificates"
"""Where an office's certificates lie in the data folder."""

ROOT_FILE, ROOT_KEY_FILE = "root.crt", "root.key"
SERVER_FILE, SERVER_KEY_FILE = "server.crt", "server.key"
ROOT_LIFE = timedelta(days=3_650)
SERVER_LIFE = timedelta(days=800)
"""Browsers refuse certificates of private roots that live longer than 825 days."""

CLOCK_TOLERANCE = timedelta(days=1)
ALWAYS_NAMED = ("127.0.0.1", "localhost")


@dataclass(frozen=True)
class Signed:
    """A certificate with its private key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


def make_root(*, now: datetime) -> Signed:
    """Return a new root: it may sign server certificates and nothing below them."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(f"住户 本单位根证书 {now.date().isoformat()}")
    usage = x509.KeyUsage(**(_no_usage() | {"key_cert_sign": True, "crl_sign": True}))
    builder = (
        _builder(name, name, key.public_key(), now=now, life=ROOT_LIFE)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
    )
    return Signed(builder.sign(key, hashes.SHA256()), key)


def make_server(root: Signed, names: Sequence[str], *, now: datetime) -> Signed:
    """Return a server certificate for these host names and addresses, signed by the root.

    Raises
    ------
    InputRefusal
        ``CERTIFICATE_NAME_WRONG``.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    wanted = list(dict.fromkeys([*(require_name(name) for name in names), *ALWAYS_NAMED]))
    life = min(SERVER_LIFE, root.certificate.not_valid_after_utc - now)
    issuer_key = x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key())
    builder = (
        _builder(_name(wanted[0]), root.certificate.subject, key.public_key(), now=now, life=life)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**(_no_usage() | {"digital_signature": True})), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName([_alternative(name) for name in wanted]), critical=False)
        .add_extension(issuer_key, critical=False)
    )
    return Signed(builder.sign(root.key, hashes.SHA256()), key)


def root_in(folder: Path, *, now: datetime) -> tuple[Signed, bool]:
    """Return the root of a folder and whether it is new; one that is there is used again, so tablets keep trusting it.

    Raises
    ------
    InputRefusal
        ``CERTIFICATE_UNREADABLE``, ``CERTIFICATE_HALF``, ``CERTIFICATE_FOLDER``.
    """
    certificate, key = folder / ROOT_FILE, folder / ROOT_KEY_FILE
    if certificate.is_file() != key.is_file():
        raise InputRefusal("CERTIFICATE_HALF", certificate=certificate, key=key)
    if certificate.is_file():
        return Signed(read_certificate(certificate), _read_key(key)), False
    root = make_root(now=now)
    write_signed(root, certificate, key)
    return root, True


def write_signed(signed: Signed, certificate: Path, key: Path, *, chain: Sequence[x509.Certificate] = ()) -> None:
    """Write a certificate with its chain, and the key so that only its owner reads it."""
    pem = [each.public_bytes(serialization.Encoding.PEM) for each in [signed.certificate, *chain]]
    write_private(key, _key_bytes(signed.key))
    write_private(certificate, b"".join(pem), mode=0o644)


def write_private(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Write a file whole or not at all, readable by its owner only where the system can say so.

    Raises
    ------
    InputRefusal
        ``CERTIFICATE_FOLDER``.
    """
    made = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb") as file:
            file.write(content)
        made.replace(path)
    except OSError as error:
        raise InputRefusal("CERTIFICATE_FOLDER", path=path.parent, problem=error.strerror or "") from error


def read_certificate(path: Path) -> x509.Certificate:
    """Return the first certificate of a PEM file, or refuse with ``CERTIFICATE_UNREADABLE``."""
    try:
        return x509.load_pem_x509_certificate(path.read_bytes())
    except (OSError, ValueError) as error:
        raise InputRefusal("CERTIFICATE_UNREADABLE", path=path) from error


def require_in_force(path: Path, *, now: datetime) -> x509.Certificate:
    """Return a certificate that has not expired.

    Raises
    ------
    StateRefusal
        ``CERTIFICATE_EXPIRED``.
    """
    certificate = read_certificate(path)
    if certificate.not_valid_after_utc <= now:
        raise StateRefusal("CERTIFICATE_EXPIRED", path=path, day=certificate.not_valid_after_utc.date())
    return certificate


def names_in(certificate: x509.Certificate) -> tuple[str, ...]:
    """Return the host names and addresses that a certificate is for, in its order."""
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(str(name.value) for name in found if isinstance(name, x509.DNSName | x509.IPAddress))


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of a certificate as tablets show it, in pairs."""
    return certificate.fingerprint(hashes.SHA256()).hex(":").upper()


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: ec.EllipticCurvePublicKey,
    *,
    now: datetime,
    life: timedelta,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - CLOCK_TOLERANCE)
        .not_valid_after(now + life)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:64])])


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _no_usage() -> dict[str, bool]:
    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
    return dict.fromkeys((*names, "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False)


def _key_bytes(key: ec.EllipticCurvePrivateKey) -> bytes:
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())


def _read_key(path: Path) -> ec.EllipticCurvePrivateKey:
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise InputRefusal("CERTIFICATE_UNREADABLE", path=path) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise InputRefusal("CERTIFICATE_UNREADABLE", path=path)
    return key
