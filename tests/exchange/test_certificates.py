"""The office's root vouches for its server: a client that trusts the root connects, another one does not."""

import os
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from fieldwork.exchange.certificates import (
    ROOT_FILE,
    ROOT_KEY_FILE,
    SERVER_FILE,
    SERVER_KEY_FILE,
    Signed,
    fingerprint,
    make_root,
    make_server,
    names_in,
    read_certificate,
    require_in_force,
    root_in,
    write_private,
    write_signed,
)
from tests.refusing import refused

NOW = datetime.now(UTC)
LONG_AGO = datetime(2015, 1, 1, tzinfo=UTC)


def written(folder: Path, *names: str, now: datetime = NOW) -> tuple[Signed, Signed]:
    root, _ = root_in(folder, now=now)
    server = make_server(root, names, now=now)
    write_signed(server, folder / SERVER_FILE, folder / SERVER_KEY_FILE, chain=[root.certificate])
    return root, server


def greeted(folder: Path, name: str, *, trusting: Path) -> bytes:
    """Connect to a server with the certificate of a folder under a name, trusting one root only."""
    offering = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    offering.load_cert_chain(folder / SERVER_FILE, folder / SERVER_KEY_FILE)
    asking = ssl.create_default_context(cafile=str(trusting))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_greet, args=(listening, offering))
        thread.start()
        try:
            with (
                socket.create_connection(listening.getsockname(), timeout=10) as plain,
                asking.wrap_socket(plain, server_hostname=name) as secure,
            ):
                return secure.recv(5)
        finally:
            thread.join()


def _greet(listening: socket.socket, context: ssl.SSLContext) -> None:
    connection, _ = listening.accept()
    try:
        with context.wrap_socket(connection, server_side=True) as secure:
            secure.sendall(b"hello")
    except (ssl.SSLError, OSError):
        connection.close()


def test_who_trusts_the_root_connects_under_every_name_of_the_certificate(tmp_path: Path) -> None:
    _, server = written(tmp_path, "192.168.1.20", "Zhuhu.Local", "192.168.1.20")
    assert set(names_in(server.certificate)) == {"192.168.1.20", "zhuhu.local", "127.0.0.1", "localhost"}
    for name in ("127.0.0.1", "192.168.1.20", "zhuhu.local"):
        assert greeted(tmp_path, name, trusting=tmp_path / ROOT_FILE) == b"hello"


def test_another_name_and_another_root_are_refused(tmp_path: Path) -> None:
    written(tmp_path, "zhuhu.local")
    with pytest.raises(ssl.SSLCertVerificationError, match="match"):
        greeted(tmp_path, "other.local", trusting=tmp_path / ROOT_FILE)
    other = make_root(now=NOW)
    write_signed(other, tmp_path / "other.crt", tmp_path / "other.key")
    with pytest.raises(ssl.SSLCertVerificationError):
        greeted(tmp_path, "zhuhu.local", trusting=tmp_path / "other.crt")


def test_a_renewed_server_is_trusted_by_who_trusts_the_root_already(tmp_path: Path) -> None:
    first, _ = written(tmp_path, "a.local")
    again, is_new = root_in(tmp_path, now=NOW)
    assert not is_new
    assert fingerprint(again.certificate) == fingerprint(first.certificate)
    written(tmp_path, "b.local")
    assert greeted(tmp_path, "b.local", trusting=tmp_path / ROOT_FILE) == b"hello"


def test_no_server_certificate_outlives_what_browsers_take_or_its_root() -> None:
    root = make_root(now=NOW)
    server = make_server(root, ["a"], now=NOW).certificate
    assert server.not_valid_after_utc - server.not_valid_before_utc < timedelta(days=825)
    late = make_server(root, ["a"], now=NOW + timedelta(days=3_600)).certificate
    assert late.not_valid_after_utc <= root.certificate.not_valid_after_utc
    assert names_in(root.certificate) == ()


@pytest.mark.parametrize("name", ["https://zhuhu.local", "zhuhu.local:8501", "", "-a", "a b", "住户"])
def test_what_is_no_host_name_is_refused(name: str) -> None:
    with refused("CERTIFICATE_NAME_WRONG"):
        make_server(make_root(now=NOW), [name], now=NOW)


def test_an_expired_certificate_is_refused_by_its_day(tmp_path: Path) -> None:
    written(tmp_path, "a", now=LONG_AGO)
    with refused("CERTIFICATE_EXPIRED", "2017"):
        require_in_force(tmp_path / SERVER_FILE, now=NOW)
    assert require_in_force(tmp_path / SERVER_FILE, now=LONG_AGO) == read_certificate(tmp_path / SERVER_FILE)


def test_files_that_are_none_are_refused(tmp_path: Path) -> None:
    written(tmp_path, "a")
    (tmp_path / ROOT_KEY_FILE).rename(tmp_path / "kept.key")
    with refused("CERTIFICATE_HALF"):
        root_in(tmp_path, now=NOW)
    (tmp_path / ROOT_KEY_FILE).write_text("nonsense", encoding="utf-8")
    with refused("CERTIFICATE_UNREADABLE", ROOT_KEY_FILE):
        root_in(tmp_path, now=NOW)
    foreign = rsa.generate_private_key(65537, 2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / ROOT_KEY_FILE).write_bytes(foreign)
    with refused("CERTIFICATE_UNREADABLE", ROOT_KEY_FILE):
        root_in(tmp_path, now=NOW)
    with refused("CERTIFICATE_UNREADABLE", "none.crt"):
        read_certificate(tmp_path / "none.crt")
    with refused("CERTIFICATE_FOLDER"):
        write_private(tmp_path / SERVER_FILE / "x", b"")


@pytest.mark.skipif(os.name != "posix", reason="file modes as POSIX has them")
def test_only_the_owner_reads_the_keys(tmp_path: Path) -> None:
    written(tmp_path, "a")
    assert {(tmp_path / name).stat().st_mode & 0o077 for name in (ROOT_KEY_FILE, SERVER_KEY_FILE)} == {0}
