"""Keys and sealed values."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.store.keys import SealError, create_key_file, new_keys, read_key_file
from tests.refusing import refused

KEYS = new_keys()
CONTEXT = "dwelling.address"


@given(st.text())
def test_what_is_sealed_opens_to_the_same_text(text: str) -> None:
    sealed = KEYS.seal(text, context=CONTEXT)
    assert KEYS.open(sealed, context=CONTEXT) == text
    assert sealed.startswith(KEYS.current.encode())


@given(st.text(min_size=4))
def test_a_seal_shows_nothing_and_is_new_each_time(text: str) -> None:
    first, second = (KEYS.seal(text, context=CONTEXT) for _ in range(2))
    assert first != second
    assert text.encode() not in first


@pytest.mark.parametrize("position", [0, 7, 8, 19, 20, -1])
def test_a_seal_with_one_bit_changed_does_not_open(position: int) -> None:
    sealed = bytearray(KEYS.seal("荔城街道", context=CONTEXT))
    sealed[position] ^= 1
    with pytest.raises(SealError):
        KEYS.open(bytes(sealed), context=CONTEXT)


@pytest.mark.parametrize("sealed", [b"", b"short", b"x" * 40])
def test_what_is_no_seal_does_not_open(sealed: bytes) -> None:
    with pytest.raises(ValueError, match=r"seal|key|[Nn]once"):
        KEYS.open(sealed, context=CONTEXT)


def test_a_value_moved_to_another_column_does_not_open() -> None:
    with pytest.raises(SealError):
        KEYS.open(KEYS.seal("荔城", context=CONTEXT), context="visit.note")


def test_an_older_key_still_opens_after_a_rotation() -> None:
    rotated = new_keys()
    both = replace(rotated, encryption=dict(rotated.encryption) | dict(KEYS.encryption))
    assert both.open(KEYS.seal("荔城", context=CONTEXT), context=CONTEXT) == "荔城"


def test_keys_are_kept_in_a_file_of_their_owner(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "keys.json"
    keys = create_key_file(path)
    assert read_key_file(path) == keys == create_key_file(path)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "no json", "[]", "{}", '{"format": 2, "current": "a", "encryption": {}}'])
def test_a_file_that_is_no_key_file_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(content, encoding="utf-8")
    with refused("SYSTEM_KEYS_UNREADABLE", "keys.json"):
        read_key_file(path)


def test_a_key_of_the_wrong_length_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    create_key_file(path)
    path.write_text(path.read_text(encoding="utf-8").replace('"ledger": "', '"ledger": "AAAA'), encoding="utf-8")
    with refused("SYSTEM_KEYS_UNREADABLE"):
        read_key_file(path)


def test_keys_do_not_show_in_a_log() -> None:
    assert repr(KEYS) == f"Keys(current='{KEYS.current}')"
